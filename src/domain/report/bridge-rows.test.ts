import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bridgeRows } from "#src/domain/report/bridge-rows.ts";

test("each step begins where the line before it ended, and the last one ends at the later score", () => {
  const steps = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 9 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), steps, (value, points) => {
      const to = points.reduce((sum, one) => sum + one, value);
      const rows = bridgeRows({
        type: "bridge",
        alt: "",
        from: { label: "before", value, text: "" },
        to: { label: "after", value: to, text: "" },
        steps: points.map((one) => ({ label: "step", points: one, text: "" })),
      });
      const inner = rows.slice(1, -1);
      expect(inner.map(({ from }) => from)).toEqual(rows.slice(0, -2).map((row) => row.to));
      expect(rows.at(-2)?.to).toBe(rows.at(-1)?.to);
      expect([rows[0]?.from, rows.at(-1)?.from]).toEqual([0, 0]);
    }),
  );
});

test("won, lost and neither can be told by sign as well as by look", () => {
  const rows = bridgeRows({
    type: "bridge",
    alt: "",
    from: { label: "before", value: 40, text: "40%" },
    to: { label: "after", value: 45, text: "45%" },
    steps: [8, -3, 0].map((points) => ({ label: "step", points, text: "because" })),
  });
  expect(rows.map(({ figure, look, text }) => [figure, look, text])).toEqual([
    ["40%", "end", ""],
    ["+8", "won", "because"],
    ["−3", "lost", "because"],
    ["±0", "none", "because"],
    ["45%", "end", ""],
  ]);
});
