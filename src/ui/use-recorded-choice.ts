import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";

/** How long an option that was reached with the arrow keys must be left alone to count as chosen. */
export const restMilliseconds = 1000;

interface RecordedChoiceOptions<Value extends string> {
  /** In the order on the screen: digit n records the nth. */
  values: readonly Value[];
  /** What is recorded, if anything is. */
  value: Value | undefined;
  onRecord: (value: Value) => void;
}

/**
 * Native radios select whatever the arrow keys pass over. Recording that would write answers nobody gave, so
 * an option reached by arrow is only pending. It is recorded by Space or Enter, when focus leaves the group,
 * when the group goes away, or after a rest; a click or a digit records at once; moving back to the recorded
 * option drops it, and so does a new `value` from outside.
 */
export function useRecordedChoice<Value extends string>({
  values,
  value,
  onRecord,
}: RecordedChoiceOptions<Value>) {
  const [pending, setPending] = useState<Value>();
  const [seenValue, setSeenValue] = useState(value);
  if (seenValue !== value) {
    setSeenValue(value);
    setPending(undefined);
  }

  const latest = useRef({ value, pending, onRecord });
  const movedByArrow = useRef(false);
  const pressedInside = useRef(false);

  const record = (chosen: Value) => {
    const before = latest.current;
    latest.current = { ...before, pending: undefined };
    setPending(undefined);
    if (chosen !== before.value) before.onRecord(chosen);
  };
  const recordPending = () => {
    if (latest.current.pending !== undefined) record(latest.current.pending);
  };

  useLayoutEffect(() => {
    latest.current = { value, pending, onRecord };
  });

  useLayoutEffect(() => {
    return () => {
      const { pending: left, onRecord: recordLeft } = latest.current;
      if (left !== undefined) recordLeft(left);
    };
  }, []);

  const onRested = useEffectEvent(recordPending);
  useEffect(() => {
    if (pending === undefined) return undefined;
    const rest = setTimeout(() => onRested(), restMilliseconds);
    return () => clearTimeout(rest);
  }, [pending]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    movedByArrow.current = event.key.startsWith("Arrow");
    pressedInside.current = false;

    if (event.key === " " || event.key === "Enter") {
      const focused = values.find((candidate) => candidate === target.value);
      // Nothing to record: Enter may go on to the form.
      if (focused === undefined || (focused === value && pending === undefined)) return;
      event.preventDefault();
      record(focused);
      return;
    }
    const position = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    const chosen = values[position];
    if (chosen === undefined) return;
    event.preventDefault();
    record(chosen);
    event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]')[position]?.focus();
  };

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    movedByArrow.current = false;
    // Pressing a label takes the focus away for a moment, before the click that says what is chosen.
    if (pressedInside.current) return;
    recordPending();
  };

  const stateOf = (candidate: Value): "recorded" | "pending" | undefined => {
    if (candidate === pending) return "pending";
    return candidate === value ? "recorded" : undefined;
  };

  return {
    pending,
    stateOf,
    groupProps: {
      onKeyDown,
      onBlur,
      onKeyUp: () => {
        movedByArrow.current = false;
      },
      onPointerDown: () => {
        movedByArrow.current = false;
        pressedInside.current = true;
      },
      onClick: () => {
        pressedInside.current = false;
      },
    },
    radioProps: (candidate: Value) => ({
      value: candidate,
      checked: candidate === (pending ?? value),
      onChange: () => {
        if (!movedByArrow.current) record(candidate);
        else setPending(candidate === value ? undefined : candidate);
      },
      // Pressing the option that is already selected changes nothing, so only a click tells of it.
      onClick: () => {
        if (!movedByArrow.current && candidate === pending) record(candidate);
      },
    }),
  };
}
