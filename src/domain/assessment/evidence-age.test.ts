import { describe, expect, it } from "vitest";
import { provenStatus, twelveMonthsBefore } from "#src/domain/assessment/evidence-age.ts";

describe("twelveMonthsBefore", () => {
  it("is the same day a year earlier", () => {
    expect(twelveMonthsBefore("2026-06-15")).toBe("2025-06-15");
    expect(twelveMonthsBefore("2025-02-28")).toBe("2024-02-28");
    expect(twelveMonthsBefore("2000-01-01")).toBe("1999-01-01");
  });

  it("is 28 February for 29 February", () => {
    expect(twelveMonthsBefore("2028-02-29")).toBe("2027-02-28");
  });
});

describe("provenStatus", () => {
  const at = "2026-06-15";

  it.each(["test", "exercise", "incident"] as const)("accepts a dated %s of the last 12 months", (kind) => {
    expect(provenStatus([{ kind, date: "2026-01-10" }], at)).toBe("proven");
  });

  it("accepts both ends of the 12 months and nothing outside them", () => {
    const statusOf = (date: string) => provenStatus([{ kind: "test", date }], at);
    expect(statusOf("2025-06-15")).toBe("proven");
    expect(statusOf("2025-06-14")).toBe("provenEvidenceTooOld");
    expect(statusOf("2026-06-15")).toBe("proven");
    expect(statusOf("2026-06-16")).toBe("provenEvidenceTooOld");
  });

  it("counts twelve months from a leap day to 28 February", () => {
    const statusOf = (date: string) => provenStatus([{ kind: "test", date }], "2028-02-29");
    expect(statusOf("2027-02-28")).toBe("proven");
    expect(statusOf("2027-02-27")).toBe("provenEvidenceTooOld");
  });

  it("does not take a document or an undated test for a proof", () => {
    expect(provenStatus([{ kind: "document", date: "2026-06-01" }], at)).toBe("provenWithoutEvidence");
    expect(provenStatus([{ kind: "test" }], at)).toBe("provenWithoutEvidence");
    expect(provenStatus([], at)).toBe("provenWithoutEvidence");
  });

  it("needs only one good piece among others, wherever it stands", () => {
    const good = { kind: "exercise", date: "2026-03-01" } as const;
    const old = { kind: "test", date: "2020-03-01" } as const;
    expect(provenStatus([old, good], at)).toBe("proven");
    expect(provenStatus([good, old], at)).toBe("proven");
  });
});
