import type { ReactNode } from "react";
import { nodeRecordKinds } from "#src/domain/plan/needs.ts";
import { boxOutline, kindStrokes } from "#src/features/map/kind-shape.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

const width = 44;
const height = 26;

/** What the shapes and lines mean, and the keys. */
export function MapKey(): ReactNode {
  const { t } = useI18n();
  return (
    <Disclosure className="map-key" summary={t("map.howTo")}>
      <ul role="list" className="map-key-list">
        {nodeRecordKinds.map((kind) => (
          <li key={kind}>
            <svg
              viewBox={`-1 -1 ${width + 2} ${height + 2}`}
              width={width + 2}
              height={height + 2}
              aria-hidden="true"
              className="map-box"
              data-kind={kind}
            >
              <path className="map-box-outline" d={boxOutline(kind, width, height)} />
              <path className="map-box-icon" transform="translate(14 5) scale(0.67)" d={kindStrokes[kind]} />
            </svg>
            {t(`registers.one.${kind}`)}
          </li>
        ))}
        {(["primary", "fallback", "deadlock"] as const).map((line) => (
          <li key={line}>
            <svg viewBox="0 0 46 12" width="46" height="12" aria-hidden="true">
              <g className="map-edge" data-as={line} data-deadlock={line === "deadlock" || undefined}>
                <path className="map-edge-line" d="M1 6H38" />
                <path className="map-edge-head" d="M46 6L38 2V10Z" />
              </g>
            </svg>
            {t(`map.line.${line}`)}
          </li>
        ))}
      </ul>
      <p>{t("map.keys")}</p>
      <p>{t("map.pointer")}</p>
    </Disclosure>
  );
}
