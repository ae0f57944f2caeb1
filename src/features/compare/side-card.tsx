import { useId, type ReactNode } from "react";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { SideState } from "#src/features/compare/compare-store.ts";
import type { SideAddress, SideName } from "#src/parts/compare-address.ts";
import { SideChooser } from "#src/features/compare/side-chooser.tsx";
import { SideFacts } from "#src/features/compare/side-facts.tsx";
import { sideProblemText } from "#src/features/compare/side-problem-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

interface SideCardProps {
  readonly name: SideName;
  readonly state: SideState;
  readonly address: SideAddress | undefined;
  /** Undefined while they are being read. */
  readonly plans: readonly PlanSummary[] | undefined;
  readonly onChoose: (address: SideAddress | undefined) => void;
  readonly onPick: () => void;
}

/** One side: how it is chosen, and what it turned out to be. */
export function SideCard({ name, state, address, plans, onChoose, onPick }: SideCardProps): ReactNode {
  const { t } = useI18n();
  const titleId = useId();
  const sideName = t(`compare.${name}`);
  return (
    <section className="panel compare-side" aria-labelledby={titleId} data-side={name}>
      <div className="compare-side-head">
        <h3 id={titleId}>{sideName}</h3>
        {address && (
          <Button
            variant="quiet"
            size="small"
            icon="cross"
            aria-label={t("compare.clearSide", { side: sideName })}
            onClick={() => onChoose(undefined)}
          >
            {t("compare.clear")}
          </Button>
        )}
      </div>
      <SideChooser side={sideName} address={address} plans={plans} onChoose={onChoose} onPick={onPick} />
      <SideBody state={state} />
    </section>
  );
}

function SideBody({ state }: { readonly state: SideState }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  switch (state.type) {
    case "empty":
      return null;
    case "loading":
      return <p className="muted">{t("compare.reading")} …</p>;
    case "failed":
      return (
        <Callout
          tone={state.problem.type === "fileForgotten" ? "attention" : "bad"}
          role="alert"
          title={t("compare.notReadTitle")}
        >
          {sideProblemText(i18n, state.problem)}
        </Callout>
      );
    case "ready":
      return <SideFacts side={state.side} check={state.check} />;
  }
}
