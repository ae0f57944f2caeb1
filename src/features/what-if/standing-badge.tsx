import type { ReactNode } from "react";
import type { Standing } from "#src/domain/what-if/run-what-if.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import type { IconName } from "#src/ui/icon.tsx";
import type { Tone } from "#src/ui/tone.ts";

const looks: Readonly<Record<Standing, { readonly tone: Tone; readonly icon: IconName }>> = {
  intolerable: { tone: "bad", icon: "warning" },
  notRated: { tone: "attention", icon: "question" },
  lateButTolerable: { tone: "attention", icon: "clock" },
  withinRto: { tone: "good", icon: "check" },
  notModelled: { tone: "neutral", icon: "question" },
  keepsRunning: { tone: "good", icon: "check" },
};

/** What becomes of an activity: the words say it, icon and colour help to find it. */
export function StandingBadge({ standing }: { readonly standing: Standing }): ReactNode {
  const { words } = useWording();
  return <Badge {...looks[standing]}>{words.whatIf.standings[standing]}</Badge>;
}
