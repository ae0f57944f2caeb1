import type { ReactNode } from "react";
import { Link } from "react-router";
import {
  attentionGroups,
  type AttentionEntry,
  type AttentionGroup,
  type AttentionKind,
} from "#src/features/overview/attention.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan, usePlanAssessment } from "#src/state/use-plan.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Icon, type IconName } from "#src/ui/icon.tsx";
import type { Tone } from "#src/ui/tone.ts";

const shownAtFirst = 3;

const looks: Readonly<Record<AttentionKind, { readonly icon: IconName; readonly tone: Tone }>> = {
  knockOutStrikes: { icon: "warning", tone: "bad" },
  overdue: { icon: "clock", tone: "bad" },
  knockOutOpen: { icon: "question", tone: "attention" },
  provenNotShown: { icon: "shield", tone: "attention" },
  unknown: { icon: "question", tone: "info" },
  flagged: { icon: "flag", tone: "info" },
};

/** What somebody should look at next, each a link to its place. */
export function AttentionSection(): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const groups = attentionGroups(usePlan(), catalog, usePlanAssessment(), text);
  return (
    <section className="stack" aria-labelledby="overview-attention">
      <h2 id="overview-attention">{t("overview.attention")}</h2>
      {groups.length === 0 ? (
        <p>{t("overview.nothingWaits")}</p>
      ) : (
        <div className="overview-attention">
          {groups.map((group) => (
            <Group key={group.kind} group={group} />
          ))}
        </div>
      )}
    </section>
  );
}

function Group({ group: { kind, entries } }: { readonly group: AttentionGroup }): ReactNode {
  const { t } = useI18n();
  const { icon, tone } = looks[kind];
  const rest = entries.slice(shownAtFirst);
  return (
    <section className={`panel overview-group tone-${tone}`} aria-labelledby={`overview-${kind}`}>
      <h3 id={`overview-${kind}`}>
        <Icon name={icon} />
        <span>{t(`overview.attention.${kind}`, { count: entries.length })}</span>
      </h3>
      <p className="small muted">{t(`overview.attentionWhy.${kind}`)}</p>
      <Entries entries={entries.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <Disclosure summary={t("overview.more", { count: rest.length })}>
          <Entries entries={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly AttentionEntry[] }): ReactNode {
  const { t, formats } = useI18n();
  return (
    <ul role="list" className="overview-entries">
      {entries.map(({ id, title, path, due, note }) => (
        <li key={id}>
          <Link to={path}>{title}</Link>
          {due !== undefined && (
            <span className="small muted"> {t("overview.wasDue", { date: formats.plainDate(due) })}</span>
          )}
          {note !== undefined && <p className="small muted overview-note">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
