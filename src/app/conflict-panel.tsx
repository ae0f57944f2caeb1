import type { ReactNode } from "react";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { Conflict } from "#src/domain/ports.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** Fields that two tabs changed at the same time: both texts side by side until somebody chooses. */
export function ConflictPanel(): ReactNode {
  const { t } = useI18n();
  const conflicts = useDraft((state) => state.conflicts);
  if (conflicts.length === 0) return null;
  return (
    <Callout tone="attention" role="alert" title={t("conflict.title", { count: conflicts.length })}>
      <p>{t("conflict.explain")}</p>
      {conflicts.map((conflict) => (
        <ConflictChoice key={`${conflict.kind} ${conflict.id} ${conflict.field}`} conflict={conflict} />
      ))}
    </Callout>
  );
}

function ConflictChoice({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { resolveConflict } = useDraftActions();
  const { kind, id, field, mine, theirs } = conflict;
  const question = kind === "answers" ? text.questions[id]?.title : undefined;
  const record = question ?? t(`record.${kind}`);
  const show = (value: FieldValue | undefined): string =>
    value === undefined || typeof value === "object" ? t("conflict.empty") : String(value);
  return (
    <section className="conflict">
      <h2>{t("conflict.where", { record, field })}</h2>
      <dl className="conflict-sides">
        <div>
          <dt>{t("conflict.mine")}</dt>
          <dd>{show(mine)}</dd>
          <Button size="small" onClick={() => resolveConflict(conflict, "mine")}>
            {t("conflict.keepMine")}
          </Button>
        </div>
        <div>
          <dt>{t("conflict.theirs")}</dt>
          <dd>{show(theirs)}</dd>
          <Button size="small" onClick={() => resolveConflict(conflict, "theirs")}>
            {t("conflict.takeTheirs")}
          </Button>
        </div>
      </dl>
    </section>
  );
}
