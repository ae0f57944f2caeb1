import { useState, type ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

/** So many characters are read at a glance. */
const shortEnough = 400;

/** A text that may be very long: its beginning, and the rest for who asks. */
export function LongText({ text }: { readonly text: string }): ReactNode {
  const [isWhole, setIsWhole] = useState(false);
  const short = beginningOf(text);
  if (short === text) return text;
  return (
    <>
      {isWhole ? text : `${short} …`}
      <WholeButton isWhole={isWhole} onPress={setIsWhole} />
    </>
  );
}

/** Shows a text as a whole, or shortened again. */
export function WholeButton(props: {
  readonly isWhole: boolean;
  readonly onPress: (isWhole: boolean) => void;
}): ReactNode {
  const { t } = useI18n();
  const { isWhole, onPress } = props;
  return (
    <div>
      <Button variant="quiet" size="small" aria-expanded={isWhole} onClick={() => onPress(!isWhole)}>
        {isWhole ? t("compare.lessText") : t("compare.wholeText")}
      </Button>
    </div>
  );
}

/** Cut at a blank, so that no word is cut in two. */
export function beginningOf(text: string): string {
  if (text.length <= shortEnough * 1.5) return text;
  const start = text.slice(0, shortEnough);
  return start.replace(/\s+\S*$/u, "");
}
