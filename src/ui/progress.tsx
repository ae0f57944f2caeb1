import { useId, type ReactNode } from "react";
import { Button } from "#src/ui/button.tsx";

interface ProgressProps {
  label: ReactNode;
  /** 0 to 1; undefined while nobody can say. */
  value?: number | undefined;
  /** Such as "3 of 12". */
  detail?: ReactNode;
  onCancel?: (() => void) | undefined;
  cancelLabel?: string | undefined;
}

export function Progress({ label, value, detail, onCancel, cancelLabel }: ProgressProps) {
  const labelId = useId();
  return (
    <div className="progress">
      <p className="progress-label" id={labelId}>
        {label}
      </p>
      <div className="progress-row">
        <progress className="progress-bar" aria-labelledby={labelId} max={1} value={value} />
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
      {detail && <p className="progress-detail">{detail}</p>}
    </div>
  );
}
