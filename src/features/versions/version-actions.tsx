import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SealedVersionRecord } from "#src/domain/versions/history.ts";
import { stepsFrom, type Step } from "#src/features/versions/step-form.ts";
import { useVersionTexts } from "#src/features/versions/use-version-texts.ts";
import type { VersionCommands } from "#src/features/versions/version-item.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { comparePath, type SideAddress } from "#src/parts/compare-address.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";

interface VersionActionsProps {
  readonly version: SealedVersionRecord;
  readonly isKept: boolean;
  readonly numberBefore: number | undefined;
  readonly isBeforeKept: boolean;
  readonly commands: VersionCommands;
}

const stepLabels = {
  submitted: "versions.handOver",
  decided: "versions.decide",
  archived: "versions.archive",
} as const satisfies Readonly<Record<Step, string>>;

/** What can be recorded about a version, and what can be made of it. */
export function VersionActions(props: VersionActionsProps): ReactNode {
  const { version, isKept, numberBefore, isBeforeKept, commands } = props;
  const { t } = useI18n();
  const { versionName } = useVersionTexts();
  const planId = useDraft((state) => state.plan.id);
  const { versionNumber, state } = version;
  const possible = stepsFrom(state);
  const canCompareBefore = isKept && numberBefore !== undefined && isBeforeKept;

  /** Those who hear one button after the other hear which version each is about. */
  const named = (action: string) => ({
    "aria-label": `${action}: ${versionName(versionNumber)}`,
    children: action,
  });
  const own: SideAddress = { type: "version", planId, versionNumber };
  const compared = (before: SideAddress, after: SideAddress) => ({
    to: comparePath(before, after),
    className: buttonClass("secondary", "small"),
  });
  return (
    <div className="version-actions">
      {possible.length > 0 && (
        <ActionGroup title={t("versions.record")}>
          {possible.map((step) => (
            <Button
              key={step}
              size="small"
              onClick={() => commands.record(step, versionNumber)}
              {...named(t(stepLabels[step]))}
            />
          ))}
        </ActionGroup>
      )}
      <ActionGroup title={t("versions.use")}>
        <Button
          size="small"
          icon="file"
          disabled={!isKept}
          onClick={() => commands.savePdf(versionNumber)}
          {...named(t("versions.savePdf"))}
        />
        <Button
          size="small"
          icon="download"
          disabled={!isKept}
          onClick={() => commands.saveFile(versionNumber)}
          {...named(t("versions.saveFile"))}
        />
        {canCompareBefore && (
          <Link
            {...compared({ ...own, versionNumber: numberBefore }, own)}
            {...named(t("versions.compareBefore", { number: numberBefore }))}
          />
        )}
        {isKept && (
          <Link {...compared(own, { type: "draft", planId })} {...named(t("versions.compareDraft"))} />
        )}
        <Button
          size="small"
          icon="undo"
          disabled={!isKept}
          onClick={() => commands.restore(versionNumber)}
          {...named(t("versions.restore"))}
        />
      </ActionGroup>
    </div>
  );
}

function ActionGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="version-action-group" role="group" aria-label={title}>
      <span className="version-action-title" aria-hidden="true">
        {title}
      </span>
      <div className="cluster">{children}</div>
    </div>
  );
}
