import { useEffect, useRef, type ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { restoreToRegister } from "#src/domain/registers/node-parts.ts";
import { isNodeKind, type RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { usersOf } from "#src/domain/registers/uses.ts";
import { MissingRecord } from "#src/features/registers/missing-record.tsx";
import { NeedsSection } from "#src/features/registers/needs-section.tsx";
import { recordFields } from "#src/features/registers/record-fields.tsx";
import { UsedIn } from "#src/features/registers/used-in.tsx";
import { userNames, useRegisterActions } from "#src/features/registers/use-register-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";

interface RecordPageProps {
  readonly kind: RegisterKind;
  readonly id: string;
}

type Presence = "there" | "removed" | "missing";

function presenceOf(plan: Plan, kind: RegisterKind, id: string): Presence {
  if (liveRecord(plan, kind, id)) return "there";
  return Object.hasOwn(plan[kind], id) ? "removed" : "missing";
}

/** All about one record of a register: its fields, what it needs, and what needs it. */
export function RecordPage(props: RecordPageProps): ReactNode {
  const { kind, id } = props;
  const presence = useDraft(({ plan }) => presenceOf(plan, kind, id));
  switch (presence) {
    case "there":
      return <PresentRecord {...props} />;
    case "removed":
      return <RemovedRecord {...props} />;
    case "missing":
      return <MissingRecord kind={kind} />;
  }
}

function useRecordName(kind: RegisterKind, id: string): string {
  return useDraft(({ plan }) => plan[kind][id]?.name ?? "");
}

function PresentRecord({ kind, id }: RecordPageProps): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  const name = useRecordName(kind, id);
  const navigate = useNavigate();
  const { duplicate } = useRegisterActions(kind);
  const Fields = recordFields[kind];
  const title = useRef<HTMLHeadingElement>(null);

  // Whoever comes from a table or from the record that needs this one begins to read at its name.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  return (
    <div className="page stack stack-loose">
      <PageHeader
        titleRef={title}
        title={name}
        breadcrumbs={<Breadcrumbs kind={kind} />}
        lead={t("entry.saves")}
        actions={
          <>
            {kind === "activities" && (
              <Link to={planPath(planId, "impact", id)} className={buttonClass()}>
                {t("nav.impact")}
              </Link>
            )}
            {isNodeKind(kind) && (
              <Link
                to={`${planPath(planId, "map")}?start=${encodeURIComponent(id)}`}
                className={buttonClass()}
              >
                {t("map.link")}
              </Link>
            )}
            <Button
              icon="copy"
              onClick={() => void navigate(planPath(planId, "registers", kind, duplicate(id)))}
            >
              {t("registers.duplicate")}
            </Button>
          </>
        }
      />
      <section className="stack" aria-labelledby="entry-details">
        <h2 id="entry-details">{t("entry.details")}</h2>
        <Fields id={id} />
      </section>
      {isNodeKind(kind) && <NeedsSection kind={kind} nodeId={id} />}
      {isNodeKind(kind) && <UsedIn kind={kind} nodeId={id} />}
      <RemoveSection kind={kind} id={id} />
    </div>
  );
}

function Breadcrumbs({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  return (
    <nav aria-label={t("registers.title")}>
      <Link to={planPath(planId, "registers", kind)}>{t(`registers.many.${kind}`)}</Link>
    </nav>
  );
}

/** What a removal would mean for others stands beside the button, not in a question after it. */
function RemoveSection({ kind, id }: RecordPageProps): ReactNode {
  const { t, formats } = useI18n();
  const plan = usePlan();
  const navigate = useNavigate();
  const { remove } = useRegisterActions(kind);
  const users = usersOf(plan, id).filter((user) => user.id !== id);

  const look = (): string => {
    if (kind === "people") return t("entry.removePerson");
    if (users.length === 0) return t("entry.removeUnused");
    return t("entry.removeUsed", { count: users.length, names: userNames(users, { t, formats }) });
  };
  return (
    <section className="panel entry-remove" aria-labelledby="entry-remove">
      <div>
        <h2 id="entry-remove">{t("entry.removeTitle")}</h2>
        <p className="muted">{look()}</p>
      </div>
      <Button
        icon="trash"
        onClick={() => {
          remove(id);
          void navigate(planPath(plan.id, "registers", kind));
        }}
      >
        {t("entry.removeTitle")}
      </Button>
    </section>
  );
}

function RemovedRecord({ kind, id }: RecordPageProps): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  const name = useRecordName(kind, id);
  const { edit } = useDraftActions();
  return (
    <div className="page stack">
      <PageHeader
        title={name}
        breadcrumbs={<Breadcrumbs kind={kind} />}
        lead={`${t("entry.gone")}. ${t("entry.goneText")}`}
        actions={
          <>
            <Link to={planPath(planId, "registers", kind)} className={buttonClass()}>
              {t("entry.toRegister")}
            </Link>
            <Button
              variant="primary"
              icon="undo"
              onClick={() => edit((plan, stamp) => restoreToRegister(plan, kind, id, stamp))}
            >
              {t("entry.bringBack")}
            </Button>
          </>
        }
      />
    </div>
  );
}
