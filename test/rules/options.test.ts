import assert from "node:assert/strict";
import { ruleOf, rules } from "../../src/rules/index.ts";
import { charterOf, problemsOf } from "../support/check-rule.ts";

const decisions = (...lines: readonly string[]): string =>
  `---\ndecisions:\n${lines.map((line) => `  - { ${line} }\n`).join("")}---\n`;
const parties = "---\nparties: [{ id: quay, name: Quay }, { id: mill, name: Mill }]\n---\n\n";
const pair = (theme: string, observation: string, principle: string): string =>
  `## ${theme}\n\n**Observation:** ${observation}\n\n**Guiding principle:** ${principle}\n\n`;
const words = (count: number): string =>
  `${"One word and another ".repeat(count).split(" ").slice(0, count).join(" ")}.`;
const reviews = "journey: [{ type: review, date: 2026-01-01, status: done }]";

/** What each option does: a text of which the rule speaks with the first number, and with the second one not. */
const cases: Readonly<Record<string, readonly [text: string, speaks: number, silent: number]>> = {
  "principle-too-long.max": [pair("Trust", "a", words(10)), 9, 10],
  "principle-too-short.min": [pair("Trust", "a", "The quay calls the mill by noon."), 8, 7],
  "decision-open-long.days": [decisions("title: a, raised: 2026-05-22"), 9, 10],
  "slow-decision.days": [decisions("title: a, raised: 2026-05-01, decided: 2026-05-11"), 9, 10],
  "principle-unused.reviews": [
    `${decisions("applies: fit", "applies: fit", "applies: fit").replace("---\n", `---\n${reviews}\n`)}${pair("Trust", "a", "b")}`,
    1,
    2,
  ],
  "principle-unused.decisions": [
    `${decisions("applies: fit").replace("---\n", `---\n${reviews.replace(" }]", " }, { type: review, status: done }]")}\n`)}${pair("Trust", "a", "b")}`,
    1,
    2,
  ],
  "obligations-one-sided.duties": [
    parties + pair("Trust", "a", "Quay shall call. Quay shall pay. Quay shall wait."),
    3,
    4,
  ],
  "obligations-one-sided.ratio": [
    parties +
      pair("Trust", "a", "Quay shall call. Quay shall pay. Quay shall wait. Quay shall listen. Mill shall bake."),
    4,
    5,
  ],
  "one-party-view.pairs": [parties + pair("Trust", "Quay is old.", "Quay calls by noon."), 1, 2],
  "milestone-slipped.grace": ["---\njourney: [{ type: launch, date: 2026-05-22, status: planned }]\n---\n", 9, 10],
  "review-overdue.grace": ["---\nreview: { next: 2026-05-22 }\n---\n", 9, 10],
};

describe("options of rules", () => {
  for (const [name, [text, speaks, silent]] of Object.entries(cases)) {
    it(`change what ${name.replace(".", " says by its ")}`, () => {
      const [id = "", option = ""] = name.split(".");
      const rule = ruleOf(id);
      assert.ok(rule);
      const count = (number: number): number =>
        problemsOf(rule, charterOf(text), { options: { [option]: number } }).length;
      assert.deepEqual([count(speaks), count(silent)], [1, 0]);
    });
  }

  it("have a case each, and a number of their own within their bounds", () => {
    const all = rules.flatMap(({ id, options = [] }) =>
      options.map((option) => ({ id: `${id}.${option.name}`, option })),
    );
    assert.deepEqual(all.map(({ id }) => id).sort(), Object.keys(cases).sort());
    for (const { id, option } of all) {
      assert.ok(option.least <= option.standard && option.standard <= option.most, id);
      assert.match(option.description, /^[A-Z].*\.$/);
    }
  });
});
