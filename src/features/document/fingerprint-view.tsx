import type { ReactNode } from "react";
import type { ReportBlock } from "#src/domain/report/report-document.ts";

interface FingerprintViewProps {
  readonly fingerprint: Extract<ReportBlock, { type: "fingerprint" }>;
}

/** All digits, in groups of four that stand below each other. */
export function FingerprintView({ fingerprint: { label, digits, text } }: FingerprintViewProps): ReactNode {
  return (
    <div className="report-fingerprint">
      <p className="report-fingerprint-label">{label}</p>
      <code>{digits}</code>
      <p>{text}</p>
    </div>
  );
}
