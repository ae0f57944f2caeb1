import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { SealPoint } from "#src/domain/versions/seal-checklist.ts";
import { placeOfSubject } from "#src/features/versions/seal-subject.ts";
import { useVersionTexts } from "#src/features/versions/use-version-texts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface SealChecklistProps {
  readonly points: readonly SealPoint[];
  readonly openPoints: number;
}

/** What is still open, check by check, with the way to each place. */
export function SealChecklist({ points, openPoints }: SealChecklistProps): ReactNode {
  const { t } = useI18n();
  const { openPoint } = useVersionTexts();
  return (
    <div className="stack stack-tight">
      <h3>{t("versions.checklist")}</h3>
      {openPoints === 0 ? (
        <Callout tone="good">{t("versions.allDone")}</Callout>
      ) : (
        <>
          <p className="measure">
            <strong>{t("versions.openPoints", { count: openPoints })}.</strong> {t("versions.openLead")}
          </p>
          <ul role="list" className="seal-checks">
            {points.map((point) => (
              <li key={point.check}>
                <Disclosure
                  summary={<span className="seal-check">{openPoint(point.check, point.count)}</span>}
                >
                  <PointPlaces point={point} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** So many places are read at a glance; the rest is there for who asks. */
const shownAtFirst = 8;

function PointPlaces({ point: { subjects } }: { readonly point: SealPoint }): ReactNode {
  const { t } = useI18n();
  const inUse = useCatalog();
  const plan = usePlan();
  const [isWhole, setIsWhole] = useState(subjects.length <= shownAtFirst + 2);
  const shown = isWhole ? subjects : subjects.slice(0, shownAtFirst);
  return (
    <div className="stack stack-tight">
      <ul role="list" className="seal-places">
        {shown.map((subject) => {
          const { title, path } = placeOfSubject(subject, plan, inUse, t("nav.about"));
          return (
            <li key={`${subject.kind} ${subject.id}`}>
              <Link to={path}>{title}</Link>
            </li>
          );
        })}
      </ul>
      {!isWhole && (
        <div>
          <Button variant="quiet" size="small" onClick={() => setIsWhole(true)}>
            {t("versions.showAll", { count: subjects.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
