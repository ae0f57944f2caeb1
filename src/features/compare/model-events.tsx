import type { ReactNode } from "react";
import { fillInPlural } from "#src/domain/report/fill-in.ts";
import type { EventChangeText, EventGroup, ModelChangeTexts } from "#src/domain/report/model-change-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

/** More of a list stand behind a press. */
const eventsShown = 6;

/** The events that came and went as sentences, by what became of them. */
export function ModelEvents({
  texts: { events, keptCount },
}: {
  readonly texts: ModelChangeTexts;
}): ReactNode {
  const { words, formats } = useWording();
  const { model: own } = words.changes;
  return (
    <div className="stack">
      {events.length === 0 && <p>{own.noEventChanged}</p>}
      {events.map((group) => (
        <Group key={group.turn} group={group} />
      ))}
      {keptCount > 0 && (
        <p className="small muted">{fillInPlural(own.keptEvents, keptCount, formats.locale)}</p>
      )}
    </div>
  );
}

function Group({ group: { turn, title, events } }: { readonly group: EventGroup }): ReactNode {
  const { t } = useI18n();
  const others = events.slice(eventsShown);
  const titleId = `compare-events-${turn}`;
  return (
    <section className="stack stack-tight" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <Events events={events.slice(0, eventsShown)} labelledBy={titleId} />
      {others.length > 0 && (
        <Disclosure summary={t("compare.moreEvents", { count: others.length })}>
          <Events events={others} labelledBy={titleId} />
        </Disclosure>
      )}
    </section>
  );
}

function Events(props: {
  readonly events: readonly EventChangeText[];
  readonly labelledBy: string;
}): ReactNode {
  return (
    <ul className="measure" aria-labelledby={props.labelledBy}>
      {props.events.map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  );
}
