import type { ReactNode } from "react";
import { SideCard } from "#src/features/compare/side-card.tsx";
import { sideProblemText } from "#src/features/compare/side-problem-text.ts";
import { sideNames } from "#src/parts/compare-address.ts";
import { placesFor, type CompareView } from "#src/features/compare/use-compare.ts";
import { useDevicePlans } from "#src/features/compare/use-device-plans.ts";
import { useOpenFiles, type FileOpening } from "#src/features/compare/use-open-files.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Icon } from "#src/ui/icon.tsx";

/** What is compared: two sides, each from this device or from a file. */
export function Sources({ view }: { readonly view: CompareView }): ReactNode {
  const { t } = useI18n();
  const { state, addresses, choose, place, swap } = view;
  const plans = useDevicePlans();
  const opening = useOpenFiles((dropped) => place(placesFor(dropped, addresses)));
  const isEmpty = !addresses.before && !addresses.after;
  return (
    <section className="stack" aria-labelledby="compare-sides">
      <h2 id="compare-sides" className="visually-hidden">
        {t("compare.sides")}
      </h2>
      <p className="compare-drop" data-empty={isEmpty}>
        <Icon name="download" />
        <span>{t("compare.drop")}</span>
      </p>
      <OpenedStatus opening={opening} />
      <div className="compare-sides">
        {sideNames.map((name) => (
          <SideCard
            key={name}
            name={name}
            state={state[name]}
            address={addresses[name]}
            plans={plans}
            onChoose={(address) => choose(name, address)}
            onPick={() => opening.pick((address) => place({ ...addresses, [name]: address }))}
          />
        ))}
      </div>
      {!isEmpty && (
        <div className="cluster">
          <CompareButton view={view} />
          <Button icon="sort" onClick={swap}>
            {t("compare.swap")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Pressed by those who chose from the lists; everything else is compared at once. */
function CompareButton({ view: { state, compare } }: { readonly view: CompareView }): ReactNode {
  const { t } = useI18n();
  const isReady = state.before.type === "ready" && state.after.type === "ready";
  if (!isReady || state.result.type === "ready") return null;
  return (
    <Button variant="primary" loading={state.result.type === "comparing"} onClick={compare}>
      {t("compare.compare")}
    </Button>
  );
}

/** What became of the files that were opened or dropped. The region waits for them. */
function OpenedStatus({ opening }: { readonly opening: FileOpening }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { isOpening, refused, forgetRefused } = opening;
  const isShown = isOpening || refused.length > 0;
  return (
    <div role="status" className={isShown ? "stack stack-tight" : "visually-hidden"}>
      {isOpening && <p className="muted">{t("compare.opening")} …</p>}
      {refused.map(({ name, error }) => (
        <Callout
          key={name}
          tone={error.type === "notOneOfTwo" ? "attention" : "bad"}
          title={name === "" ? t("compare.refusedNameless") : t("compare.refusedTitle", { name })}
        >
          <p>{sideProblemText(i18n, error)}</p>
          <p>{t("compare.nothingChanged")}</p>
        </Callout>
      ))}
      {refused.length > 0 && (
        <div>
          <Button variant="quiet" size="small" icon="cross" onClick={forgetRefused}>
            {t("compare.closeList")}
          </Button>
        </div>
      )}
    </div>
  );
}
