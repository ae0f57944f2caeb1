const stepByKey = { ArrowLeft: "previous", ArrowRight: "next", ArrowDown: "unanswered" } as const;

/** A way on from a question. */
export type QuestionStep = (typeof stepByKey)[keyof typeof stepByKey];

const typingSelector = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";

/**
 * The step that Alt with an arrow key asks for. Never in a field where somebody types: there the keys belong
 * to the text.
 */
export function stepOfKey(event: KeyboardEvent): QuestionStep | undefined {
  const { key, target } = event;
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (target instanceof Element && target.closest(typingSelector)) return undefined;
  return Object.hasOwn(stepByKey, key) ? stepByKey[key as keyof typeof stepByKey] : undefined;
}
