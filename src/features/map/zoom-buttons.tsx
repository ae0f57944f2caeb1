import type { ReactNode } from "react";
import { zoomLimits } from "#src/features/map/map-address.ts";
import type { MapScroll } from "#src/features/map/use-map-scroll.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

export function ZoomButtons({ scroll }: { readonly scroll: MapScroll }): ReactNode {
  const { t, formats } = useI18n();
  const { zoom } = scroll;
  return (
    <div className="map-zoom" role="group" aria-label={t("map.zoom")}>
      <Button
        size="small"
        icon="minus"
        hideLabel
        aria-disabled={zoom <= zoomLimits.least}
        onClick={scroll.zoomOut}
      >
        {t("map.zoomOut")}
      </Button>
      <output className="map-zoom-value">{formats.percent(zoom)}</output>
      <Button
        size="small"
        icon="plus"
        hideLabel
        aria-disabled={zoom >= zoomLimits.most}
        onClick={scroll.zoomIn}
      >
        {t("map.zoomIn")}
      </Button>
      <Button size="small" onClick={scroll.fit}>
        {t("map.fit")}
      </Button>
      {zoom !== 100 && (
        <Button size="small" onClick={scroll.actualSize}>
          {t("map.actualSize")}
        </Button>
      )}
    </div>
  );
}
