export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  description?: string | undefined;
}

/** What radio cards and the segmented control have in common. */
export interface ChoiceProps<Value extends string> {
  legend: string;
  hideLegend?: boolean;
  /** Unique on the page and for what is asked: a new name starts a new choice and records the old one. */
  name: string;
  options: readonly ChoiceOption<Value>[];
  /** What is recorded; undefined when nothing is. */
  value: Value | undefined;
  onRecord: (value: Value) => void;
  /** Said of an option that is selected but not recorded yet. */
  pendingHint: string;
  disabled?: boolean;
  className?: string | undefined;
}
