import { useRef, type ReactNode } from "react";
import { Button } from "#src/ui/button.tsx";
import type { ChoiceProps } from "#src/ui/choice-option.ts";
import { RadioCards } from "#src/ui/radio-cards.tsx";

interface ClearableChoiceProps<Value extends string> extends ChoiceProps<Value> {
  layout?: "list" | "grid";
  clearLabel: string;
  onClear: () => void;
}

/** Radio cards that can be emptied again: radios alone cannot take an answer back. */
export function ClearableChoice<Value extends string>(props: ClearableChoiceProps<Value>): ReactNode {
  const { clearLabel, onClear, ...choice } = props;
  const groupRef = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    onClear();
    // The button goes away with the answer, and the focus must not go with it.
    groupRef.current?.querySelector<HTMLInputElement>("input[type=radio]")?.focus();
  };
  return (
    <div className="clearable-choice" ref={groupRef}>
      <RadioCards {...choice} />
      {choice.value !== undefined && (
        <Button variant="quiet" size="small" icon="cross" onClick={clear}>
          {clearLabel}
        </Button>
      )}
    </div>
  );
}
