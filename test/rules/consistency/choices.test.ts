import assert from "node:assert/strict";
import fc from "fast-check";
import { attitudes, depths, natures, risks, trustLevels } from "../../../src/charter/configuration.ts";
import { agreementRules } from "../../../src/rules/agreement/index.ts";
import { attitudeVsDepth } from "../../../src/rules/consistency/attitude-vs-depth.ts";
import { depthTargetUnplanned } from "../../../src/rules/consistency/depth-target-unplanned.ts";
import { exitMissing } from "../../../src/rules/consistency/exit-missing.ts";
import { consistencyRules } from "../../../src/rules/consistency/index.ts";
import { trustBelowDepth } from "../../../src/rules/consistency/trust-below-depth.ts";
import { applyEdits } from "../../../src/rules/edits.ts";
import { checkCharter } from "../../../src/rules/engine.ts";
import { journeyRules } from "../../../src/rules/journey/index.ts";
import type { Problem } from "../../../src/rules/rule.ts";
import { themeRules } from "../../../src/rules/theme/index.ts";
import { charterOf, checkChoices, rethrow } from "../../support/check-rule.ts";

describe("the choices of a contradiction", () => {
  it("are an edit at each end", () => {
    const before = `
      ---
      parties:
        - { id: mill, attitude: adversarial }
        - { id: dam, attitude: competitive }
        - { id: town, attitude: commercial }
      collaboration: { depth: integrated }
      ---
      `;
    checkChoices(attitudeVsDepth, before, {
      "Set the depth to coordinated": before.replace("integrated", "coordinated"),
      "Record that the attitude is commercial now": before.replace(/adversarial|competitive/g, "commercial"),
    });
  });

  it("name the step that lies nearest", () => {
    const before = `
      ---
      collaboration: { depth: integrated, risk: low, trust: moderate }
      ---
      `;
    checkChoices(trustBelowDepth, before, {
      "Set the trust required to high": before.replace("moderate", "high"),
      "Set the depth to collaborative": before.replace("integrated", "collaborative"),
    });
  });

  it("write into what is now and what is to be", () => {
    const before = `
      ---
      status: active
      collaboration:
        depth: { current: coordinated, target: integrated }
      ---
      `;
    checkChoices(depthTargetUnplanned, before, {
      "Set the target depth to coordinated": before.replace("target: integrated", "target: coordinated"),
      "Set the current depth to integrated": before.replace("current: coordinated", "current: integrated"),
    });
  });

  for (const lineEnd of ["\n", "\r\n"] as const) {
    it(`answer what is absent in a line of its own, ended as the others are (${JSON.stringify(lineEnd)})`, () => {
      const before = `
      ---
      collaboration: { depth: collaborative }
      ---
      `;
      checkChoices(
        exitMissing,
        before,
        {
          "Answer that there is no exit": before.replace("}\n", "}\n      exit: none\n"),
          "Set the depth to coordinated": before.replace("collaborative", "coordinated"),
        },
        { lineEnd },
      );
    });
  }

  it("make their problem go away, whatever is written", () => {
    fc.assert(
      fc.property(frontMatter, (text) => {
        const charter = charterOf(text);
        assert.equal(charter.frontMatter?.error, undefined, text);
        const before = problemsIn(text);
        for (const problem of before) {
          for (const { title, edits } of problem.choices ?? []) {
            const after = applyEdits(charter.text, charter.lines, edits);
            const isLess = countOf(problem, problemsIn(after)) < countOf(problem, before);
            assert.ok(isLess, `“${title}” leaves ${problem.message}\n${after}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(20_000);
});

const rules = [...consistencyRules, ...themeRules, ...journeyRules, ...agreementRules];

function problemsIn(text: string): readonly Problem[] {
  return checkCharter(charterOf(text), { asOf: "2026-06-01", profile: "strict", rules, onFailure: rethrow });
}

function countOf({ rule, message }: Problem, problems: readonly Problem[]): number {
  return problems.filter((other) => other.rule === rule && other.message === message).length;
}

function oneOf(...values: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}

/** A line, or none. */
function maybe(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.option(line).map((written) => (written === null ? "" : `${written}\n`));
}

const day = oneOf("2025-11-03", "2026-05-31", "2026-06-01", "2026-09-14", "soon");
const milestone = fc
  .tuple(
    oneOf("site-visit", "joint-workshop", "contract-signed", "launch", "review", "principles-agreed", "exit"),
    day,
    oneOf("planned", "done", "missed"),
  )
  .map(([type, date, status]) => `  - { type: ${type}, date: ${date}, status: ${status} }\n`);

const party = fc
  .tuple(oneOf("mill", "dam", "town"), oneOf(...attitudes, "moody"), oneOf("customer", "supplier", "ally"))
  .map(([id, attitude, role]) => `  - { id: ${id}, attitude: ${attitude}, role: ${role} }\n`);

const signoff = fc
  .tuple(oneOf("mill", "dam", "town"), day, oneOf("1.0", "1.1"))
  .map(([id, date, version]) => `    - { party: ${id}, role: sponsor, date: ${date}, version: ${version} }\n`);

const frontMatter = fc
  .tuple(
    oneOf("draft", "in-review", "agreed", "active").map((status) => `status: ${status}\nversion: 1.0\n`),
    fc.array(party, { minLength: 1, maxLength: 3 }).map((lines) => `parties:\n${lines.join("")}`),
    fc
      .tuple(
        maybe(fc.tuple(oneOf(...depths), oneOf(...depths)).map(([a, b]) => `  depth: { current: ${a}, target: ${b} }`)),
        maybe(
          fc
            .tuple(oneOf(...trustLevels), oneOf(...trustLevels))
            .map(([a, b]) => `  trust: { required: ${a}, current: ${b} }`),
        ),
        maybe(oneOf(...natures).map((nature) => `  delivery: ${nature}`)),
        maybe(oneOf(...risks).map((risk) => `  risk: ${risk}`)),
        maybe(
          oneOf("commodity-supply", "co-development", "alliance", "joint-venture", "guarded").map(
            (kind) => `  kind: ${kind}`,
          ),
        ),
        maybe(oneOf("customer-supplier", "alliance", "partnership", "internal").map((one) => `  relationship: ${one}`)),
        maybe(oneOf("balanced", "mill", "[mill, dam]").map((power) => `  power: ${power}`)),
      )
      .map((lines) => `collaboration:\n  x-note: none\n${lines.join("")}`),
    maybe(
      fc
        .array(milestone, { maxLength: 4 })
        .map((lines) => (lines.length > 0 ? `journey:\n${lines.join("")}`.trimEnd() : "journey: none")),
    ),
    maybe(
      fc.tuple(oneOf("P3M", "P6M", "P1Y"), day).map(([every, next]) => `review: { every: ${every}, next: ${next} }`),
    ),
    maybe(
      fc
        .array(signoff, { minLength: 1, maxLength: 3 })
        .map((lines) => `agreement:\n  signoffs:\n${lines.join("")}`.trimEnd()),
    ),
  )
  .map((parts) => `---\n${parts.join("")}---\n`);
