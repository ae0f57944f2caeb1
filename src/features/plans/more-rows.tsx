import { startTransition, useEffect, useRef, type ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

/** Rows that are rendered at a time: a screenful and some to scroll. */
export const rowPortion = 40;

interface MoreRowsProps {
  readonly left: number;
  readonly onMore: () => void;
}

/** Asks for more rows when it comes near the screen, or when it is pressed. */
export function MoreRows({ left, onMore }: MoreRowsProps): ReactNode {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(onMore);
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onMore]);

  return (
    <div ref={place}>
      <Button variant="quiet" onClick={onMore}>
        {t("plans.showMore", { count: left })}
      </Button>
    </div>
  );
}
