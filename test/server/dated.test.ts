import assert from "node:assert/strict";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { addDuration } from "../../src/charter/dates.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { diagnosticsOf } from "../../src/features/diagnostics.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { checkWithDays } from "../../src/server/dated.ts";
import { complete } from "../support/complete.ts";

const later = (date: string, days: number): string => addDuration(date, { years: 0, months: 0, weeks: 0, days });

/** What editors show of them. */
const told = (problems: readonly Problem[]): string => JSON.stringify(diagnosticsOf(problems, "file:///a.charter.md"));

const until = (text: string, asOf: string): string =>
  checkWithDays(parseCharter(text, shippedCatalog), { asOf, profile: "guided" }).until;

describe("how long an answer holds", () => {
  it("is a week where nothing falls due", () => assert.equal(until(complete, "2026-03-02"), "2026-03-09"));

  it("ends with the last day before something falls due", () => {
    const due = complete.replace("every: P6M", "every: P6M, next: 2026-03-02");
    const overdue = (asOf: string): boolean =>
      checkCharter(parseCharter(due, shippedCatalog), { asOf, profile: "guided" }).some(
        ({ rule }) => rule === "review-overdue",
      );
    let last = "2026-03-02";
    while (!overdue(later(last, 1))) last = later(last, 1);
    assert.equal(until(due, later(last, -3)), last);
  });

  it("is one day where the day itself is said", () => {
    const late = complete.replace("every: P6M", "every: P6M, next: 2025-03-02");
    assert.equal(until(late, "2026-03-02"), "2026-03-02");
  });

  it("is one day where comments accept problems, as these may expire", () => {
    assert.equal(until(`${complete}\n<!-- charter-disable theme-order -->\n`, "2026-03-02"), "2026-03-02");
  });

  it("is never too long, whatever the rule", () => {
    for (const { id, examples } of rules) {
      for (const text of [examples.good, examples.bad]) {
        const charter = parseCharter(text, shippedCatalog);
        for (const asOf of ["2026-06-15", later(examples.asOf ?? "2026-06-01", -3)]) {
          const options = { asOf, profile: "strict" } as const;
          const { problems, until: last } = checkWithDays(charter, options);
          for (let day = asOf; day <= last; day = later(day, 1))
            assert.equal(told(checkCharter(charter, { ...options, asOf: day })), told(problems), `${id} on ${day}`);
        }
      }
    }
  });
});
