import { useEffect, useRef, useState, type ReactNode } from "react";

/** Rows that come and go together. */
const chunkSize = 40;
/** Until it has been seen how high rows are. */
const guessedRowHeight = 48;
/** How far from the screen rows are drawn already. */
const reach = "1000px 0px";

interface WindowedRowsProps<Row> {
  readonly rows: readonly Row[];
  /** A `tr` with its key; `aria-rowindex` is for the caller to give. */
  readonly renderRow: (row: Row, index: number) => ReactNode;
}

/**
 * The bodies of a long table, of which only those near the screen are drawn; the others hold their place. The
 * table has to say how many rows it has (`rowCount`), and to search for its reader: the browser's own search
 * sees only what is drawn.
 */
export function WindowedRows<Row>({ rows, renderRow }: WindowedRowsProps<Row>): ReactNode {
  const starts = Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, at) => at * chunkSize);
  return starts.map((start) => (
    <Chunk
      key={start}
      isFirst={start === 0}
      rowCount={Math.min(chunkSize, rows.length - start)}
      render={() => rows.slice(start, start + chunkSize).map((row, at) => renderRow(row, start + at))}
    />
  ));
}

interface ChunkProps {
  readonly isFirst: boolean;
  readonly rowCount: number;
  readonly render: () => ReactNode;
}

function Chunk({ isFirst, rowCount, render }: ChunkProps): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null);
  const [isNear, setIsNear] = useState(isFirst);
  const [height, setHeight] = useState(rowCount * guessedRowHeight);

  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        // What has the focus stays, however far it is scrolled away.
        if (!entry || element.contains(document.activeElement)) return;
        setIsNear(entry.isIntersecting);
        setHeight(entry.boundingClientRect.height);
      },
      { rootMargin: reach },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  if (isNear) return <tbody ref={body}>{render()}</tbody>;
  return (
    <tbody ref={body} aria-hidden="true">
      <tr className="table-place" style={{ blockSize: height }} />
    </tbody>
  );
}
