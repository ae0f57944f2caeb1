import { describe, expect, it } from "vitest";
import type { DatedEvidence } from "#src/domain/assessment/evidence-age.ts";
import { rateResponsibility } from "#src/domain/assessment/rate-responsibility.ts";
import type { ResponsibilityRow } from "#src/domain/catalog.ts";
import type { Responsibility } from "#src/domain/plan/responsibility.ts";

const at = "2026-06-15";
const contract: DatedEvidence = { kind: "document", date: "2026-06-15" };
const noEvidence: readonly DatedEvidence[] = [];

function rate(
  defaultResponsible: ResponsibilityRow["defaultResponsible"],
  fields: Partial<Responsibility> | undefined,
  evidence = noEvidence,
) {
  const row: ResponsibilityRow = {
    id: "identity",
    group: "operations",
    region: "S",
    weight: 3,
    defaultResponsible,
    source: "chart",
  };
  const record = fields && { id: "mail/identity", serviceId: "mail", rowId: "identity", ...fields };
  return rateResponsibility("mail", row, record, evidence, at);
}

describe("a row without a record, or without a responsible party", () => {
  it("leaves the sum where the template gives it to the provider", () => {
    const outOfSum = { state: "out", remarks: ["providersPart"] };
    expect(rate("provider", undefined)).toMatchObject(outOfSum);
    expect(rate("provider", { note: "Read the chart", control: "none" })).toMatchObject(outOfSum);
  });

  it.each(["customer", "shared"] as const)("has an open control where the template says %s", (party) => {
    expect(rate(party, undefined)).toEqual({
      kind: "responsibility",
      id: "mail/identity",
      region: "S",
      weight: 3,
      recorded: undefined,
      state: "open",
      counts: undefined,
      lowThirds: 0,
      highThirds: 3,
      remarks: ["noOwner"],
    });
  });
});

describe("a row that is unclear", () => {
  it("is open whatever its control", () => {
    for (const party of ["provider", "customer", "shared"] as const) {
      expect(rate(party, { responsible: "unclear", control: "documented", owner: "Anna" })).toMatchObject({
        recorded: "documented",
        state: "open",
        lowThirds: 0,
        highThirds: 3,
        remarks: ["unclear"],
      });
    }
  });
});

describe("a row left to the provider", () => {
  it("leaves the sum where the template says so, with no reason asked", () => {
    expect(rate("provider", { responsible: "provider" })).toMatchObject({
      state: "out",
      remarks: ["providersPart"],
    });
  });

  it.each(["customer", "shared"] as const)(
    "counts as none where the template says %s, whatever its control",
    (party) => {
      expect(rate(party, { responsible: "provider", control: "documented", owner: "Anna" })).toMatchObject({
        state: "rated",
        counts: "none",
        highThirds: 0,
        remarks: ["assumedProvider"],
      });
    },
  );

  it("leaves the sum with a reason and dated evidence of any kind", () => {
    const fields = { responsible: "provider", reason: "Managed service contract 12" } as const;
    for (const kind of ["document", "test", "exercise", "incident"] as const) {
      expect(rate("customer", fields, [{ kind, date: "2019-01-01" }])).toMatchObject({
        state: "out",
        remarks: ["providersPart"],
      });
    }
  });

  it("needs both, and a date that is not after the assessment", () => {
    const fields = { responsible: "provider", reason: "Contract 12" } as const;
    const assumed = { counts: "none", remarks: ["assumedProvider"] };
    expect(rate("customer", fields)).toMatchObject(assumed);
    expect(rate("customer", fields, [{ kind: "document" }])).toMatchObject(assumed);
    expect(rate("customer", fields, [{ kind: "document", date: "2026-06-16" }])).toMatchObject(assumed);
    expect(rate("customer", { responsible: "provider" }, [contract])).toMatchObject(assumed);
    expect(rate("customer", { responsible: "provider", reason: " " }, [contract])).toMatchObject(assumed);
  });
});

describe("a row in which the customer has a part", () => {
  it.each(["customer", "shared"] as const)("counts its control where it is recorded as %s", (responsible) => {
    const fields = { responsible, owner: "Anna", lastTest: "2026-01-01" } as const;
    const countsOf = (control: NonNullable<Responsibility["control"]>) =>
      rate("provider", { ...fields, control }).lowThirds;
    expect([countsOf("none"), countsOf("partial"), countsOf("documented"), countsOf("proven")]).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it("counts its control where the template says so and nothing else is recorded", () => {
    expect(rate("customer", { control: "documented", owner: "Anna" })).toMatchObject({
      counts: "documented",
      remarks: [],
    });
  });

  it("counts proven only with a dated test: evidence on the row, or its last test", () => {
    const fields = { control: "proven", owner: "Anna" } as const;
    expect(rate("customer", fields)).toMatchObject({
      counts: "documented",
      remarks: ["provenWithoutEvidence"],
    });
    expect(rate("customer", fields, [contract])).toMatchObject({ counts: "documented" });
    expect(rate("customer", fields, [{ kind: "exercise", date: "2026-02-01" }])).toMatchObject({
      counts: "proven",
      remarks: [],
    });
    expect(rate("customer", { ...fields, lastTest: "2025-06-15" })).toMatchObject({
      counts: "proven",
      remarks: [],
    });
    expect(rate("customer", { ...fields, lastTest: "2025-06-14" })).toMatchObject({
      counts: "documented",
      remarks: ["provenEvidenceTooOld"],
    });
  });

  it("counts as partial at most while nobody owns it", () => {
    const noOwner = (control: NonNullable<Responsibility["control"]>, owner?: string) =>
      rate("customer", { control, lastTest: "2026-01-01", ...(owner !== undefined && { owner }) });
    expect(noOwner("proven")).toMatchObject({ recorded: "proven", counts: "partial", remarks: ["noOwner"] });
    expect(noOwner("documented", " ")).toMatchObject({ counts: "partial", remarks: ["noOwner"] });
    expect(noOwner("partial")).toMatchObject({ counts: "partial", remarks: ["weakControl", "noOwner"] });
    expect(noOwner("none")).toMatchObject({ counts: "none", remarks: ["weakControl", "noOwner"] });
  });

  it("stays open from nothing to proven without an owner while its control is not known", () => {
    expect(rate("customer", { control: "unknown" })).toMatchObject({
      state: "open",
      highThirds: 3,
      remarks: ["noOwner"],
    });
  });

  it("keeps both remarks where proof and owner are missing", () => {
    expect(rate("customer", { control: "proven" })).toMatchObject({
      counts: "partial",
      remarks: ["provenWithoutEvidence", "noOwner"],
    });
  });

  it("says where the control is weaker than documented", () => {
    const remarksOf = (control: NonNullable<Responsibility["control"]>) =>
      rate("shared", { control, owner: "Anna" }).remarks;
    expect(remarksOf("none")).toEqual(["weakControl"]);
    expect(remarksOf("partial")).toEqual(["weakControl"]);
    expect(remarksOf("documented")).toEqual([]);
    expect(remarksOf("unknown")).toEqual([]);
  });

  it("leaves the sum where no control is needed, for a reason", () => {
    expect(rate("customer", { control: "notApplicable", controlReason: "Not used" })).toMatchObject({
      state: "out",
      remarks: [],
    });
    expect(rate("customer", { control: "notApplicable", reason: "Not used", owner: "Anna" })).toMatchObject({
      state: "open",
      remarks: ["notApplicableWithoutReason"],
    });
  });
});
