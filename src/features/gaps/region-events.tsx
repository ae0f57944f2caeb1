import type { ReactNode } from "react";
import { Link } from "react-router";
import type { EventText, OverlapText } from "#src/domain/report/overlap-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { whatIfAddress } from "#src/parts/what-if-address.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

/** More of them stand behind a press, by activity: sentences that are alike hide each other. */
const eventsShown = 6;

/** The minimal events of a region as sentences, the worst one of each activity first. */
export function RegionEvents({ overlap }: { readonly overlap: OverlapText }): ReactNode {
  const { t } = useI18n();
  const { region, events, eventsTitle } = overlap;
  const others = events.slice(eventsShown);
  return (
    <>
      <p>{others.length === 0 ? `${eventsTitle}:` : t("gaps.worstOfEach", { title: eventsTitle })}</p>
      <EventList events={events.slice(0, eventsShown)} label={eventsTitle} />
      {others.length > 0 && (
        <Disclosure key={region} summary={t("gaps.moreEvents", { count: others.length })}>
          <div className="stack stack-tight">
            {byActivity(others).map(([activityId, { activity, list }]) => (
              <div key={activityId}>
                <h5>{activity}</h5>
                <EventList events={list} label={activity} />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

function byActivity(events: readonly EventText[]) {
  const groups = new Map<string, { readonly activity: string; readonly list: EventText[] }>();
  for (const event of events) {
    const group = groups.get(event.activityId) ?? { activity: event.activity, list: [] };
    group.list.push(event);
    groups.set(event.activityId, group);
  }
  return [...groups];
}

function EventList({
  events,
  label,
}: {
  readonly events: readonly EventText[];
  readonly label: string;
}): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  return (
    <ul className="gaps-events" aria-label={label}>
      {events.map(({ id, sentence, elements }) => (
        <li key={id}>
          {sentence}{" "}
          <Link
            to={whatIfAddress(planId, elements)}
            className="gaps-try-event"
            aria-label={t("gaps.tryEventOf", { event: sentence })}
          >
            {t("gaps.tryEvent")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
