import assert from "node:assert/strict";
import { objectiveNotMeasurable } from "../../../src/rules/theme/objective-not-measurable.ts";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

describe("objective-not-measurable", () => {
  it("marks objectives of the parties and shared ones", () => {
    checkRule(
      objectiveNotMeasurable,
      `
      ---
      objectives: [happier tenants, 90 % of parcels collected in a day]
                   ^^^^^^^^^^^^^^^ “happier tenants” has no number and no date: write how much, or by when, see “Interests and objectives”.
      parties:
        - { id: a, objectives: [fewer calls, fewer calls by 2027, no call at night] }
                                ^^^^^^^^^^^ “fewer calls” has no number and no date: write how much, or by when, see “Interests and objectives”.
      ---
      `,
    );
  });

  it("is silent for what waits to be filled in", () => {
    checkRule(
      objectiveNotMeasurable,
      `
      ---
      objectives: [TBD]
      ---
      `,
    );
  });

  it("reads numbers in words", () => {
    checkRule(
      objectiveNotMeasurable,
      `
      ---
      objectives: [a third less waste, twice the visitors, done by May]
      ---
      `,
    );
  });

  it("reads numbers, months and rhythms in Dutch, German and French", () => {
    for (const objective of [
      "een derde minder afval",
      "geen oproep 's nachts",
      "halb so viele Anrufe",
      "die Hälfte der Wege",
      "fertig im März",
      "deux fois moins de retards",
      "un bilan chaque trimestre",
    ])
      checkRule(objectiveNotMeasurable, `---\nobjectives: ["${objective}"]\n---\n`);
    for (const objective of ["tevreden huurders", "weniger Anrufe", "une meilleure écoute"])
      assert.equal(
        problemsOf(objectiveNotMeasurable, charterOf(`---\nobjectives: ["${objective}"]\n---\n`)).length,
        1,
        objective,
      );
  });
});
