import { useEffect, useId, useRef, useState, type ComponentProps, type ReactNode } from "react";
import { classNames } from "#src/ui/class-names.ts";
import { Icon } from "#src/ui/icon.tsx";

interface TableProps {
  caption: ReactNode;
  hideCaption?: boolean;
  /** Where it is narrow, rows become cards; every `td` then needs its column's name in `data-label`. */
  stack?: boolean;
  className?: string | undefined;
  /** How many rows there are, the heading among them, where not all of them are drawn. */
  rowCount?: number | undefined;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

export function Table(props: TableProps) {
  const { caption, hideCaption = false, stack = false, className, rowCount, children } = props;
  const captionId = useId();
  const regionRef = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const region = regionRef.current;
    if (!region) return undefined;
    const observer = new ResizeObserver(() => setScrolls(region.scrollWidth > region.clientWidth));
    observer.observe(region);
    if (region.firstElementChild) observer.observe(region.firstElementChild);
    return () => observer.disconnect();
  }, []);

  // Only a table that scrolls needs a stop for the arrow keys and a place among the landmarks.
  const region = scrolls ? { role: "region", tabIndex: 0, "aria-labelledby": captionId } : {};
  return (
    <div className={classNames("table-scroll", className)} ref={regionRef} {...region}>
      <table className={classNames("table", stack && "table-stack")} aria-rowcount={rowCount}>
        <caption id={captionId} className={hideCaption ? "visually-hidden" : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export type SortDirection = "ascending" | "descending";

interface SortHeaderProps extends Omit<ComponentProps<"th">, "onClick" | "scope" | "aria-sort"> {
  /** Undefined when the table is sorted by another column. */
  direction: SortDirection | undefined;
  onSort: () => void;
}

/** A column heading that sorts when pressed. */
export function SortHeader({ direction, onSort, className, children, ...cell }: SortHeaderProps) {
  const icon = direction === undefined ? "sort" : direction === "ascending" ? "chevron-up" : "chevron-down";
  return (
    <th {...cell} scope="col" aria-sort={direction} className={classNames("sort-header", className)}>
      <button type="button" className="sort-button" onClick={onSort}>
        {children}
        <Icon name={icon} />
      </button>
    </th>
  );
}
