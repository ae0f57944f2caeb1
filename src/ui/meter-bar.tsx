import { classNames } from "#src/ui/class-names.ts";
import type { Tone } from "#src/ui/tone.ts";

const percent = (share: number): string => `${Math.min(100, Math.max(0, share))}%`;

interface MeterBarProps {
  /** 0 to 1. */
  value: number;
  /** The whole statement in words, such as "12 of 40 done". */
  label: string;
  tone?: Tone;
  className?: string | undefined;
}

/** How much of something there is. */
export function MeterBar({ value, label, tone = "good", className }: MeterBarProps) {
  return (
    <div className={classNames("meter-bar", `tone-${tone}`, className)} role="img" aria-label={label}>
      <span className="meter-bar-fill" style={{ inlineSize: percent(value * 100) }} />
    </div>
  );
}

interface RangeBarProps {
  /** 0 to 100. */
  low: number;
  /** 0 to 100, at least `low`. */
  high: number;
  /** The whole statement in words, such as "between 40 and 70 of 100". */
  label: string;
  className?: string | undefined;
}

/** Solid up to `low`, hatched up to `high`: what is certain and what may still come. */
export function RangeBar({ low, high, label, className }: RangeBarProps) {
  return (
    <div className={classNames("range-bar", className)} role="img" aria-label={label}>
      <span className="range-bar-certain" style={{ inlineSize: percent(low) }} />
      <span
        className="range-bar-uncertain"
        style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
      />
      <RangeEnd at={low} />
      <RangeEnd at={high} />
    </div>
  );
}

function RangeEnd({ at }: { at: number }) {
  const edge = at <= 0 ? "start" : at >= 100 ? "end" : undefined;
  return <span className="range-bar-end" data-at={edge} style={{ insetInlineStart: percent(at) }} />;
}
