import assert from "node:assert/strict";
import { rules } from "../../src/rules/index.ts";
import type { Level, Rule, SeverityPolicy } from "../../src/rules/rule.ts";

/**
 * The policy of every rule. A letter holds in every status; `W > E` is W in drafts, reviews and restructurings and E once
 * agreed; `I | W` is softer in drafts only; `- | W` is silent there; `.W` is silent before agreed in every profile;
 * `+E` is E in the profile strict. Several policies: the rule grades its cases.
 */
const table = `
  structure: default-text H > W, duplicate-text W, encoding W, hidden-direction H, multiple-principles I, observation-empty I > E,
    observation-equals-principle W, observation-missing E, observation-prescriptive H, pair-order H,
    part-outside-theme H, placeholder H > W > E, principle-empty I > E, principle-missing E,
    principle-not-directive H, principle-question H, principle-too-long H, principle-too-short H, reading-limit W,
    theme-deprecated H, theme-duplicate W, theme-missing W > E / H +W, theme-order off,
    theme-unknown W > E / H +W / H, themes-merged I
  front matter: catalog-unknown E, front-matter-missing H, front-matter-quote H, front-matter-schema E / W / H,
    front-matter-syntax E, front-matter-unknown-key H, party-duplicate W, party-unknown W
  theme: capability-one-sided I | W, concern-unanswered H > W / H, concerns-one-sided H, fit-not-configured H,
    guard-missing W, interests-identical H, interests-not-disclosed H, no-difference H, no-resistance-recorded H,
    objective-not-measurable H, obligations-one-sided I, one-party-view H, partnership-title W,
    party-benefit-missing I | W / H, party-objectives-missing I | W / H, relationship-unset H,
    shared-objective-missing - | H, time-without-dates I | W, trust-without-depth I
  consistency: attitude-vs-depth H / W / W > E, depth-target-unplanned W, depth-vs-delivery H / W, exit-missing H,
    governance-missing H, guarded-vs-depth W, kind-vs-delivery W, partnership-vs-roles W, party-single H > W,
    power-vs-depth H, relationship-vs-kind W, relationship-vs-roles H, review-vs-risk H, trust-above-need H,
    trust-below-depth W, trust-gap-unplanned W
  journey: deal-only W / H, facilitator-not-neutral H, joint-workshop-missing I | W / H, journey-ends-at-signing W,
    journey-order W / H, milestone-slipped W, relationship-starts-at-signing W / H, review-missing .W,
    review-overdue W +E, site-visit-missing H, workshop-participants H
  agreement: changed-since-agreement .W +E, dissent-recorded I, internal-alignment H, signoff-date W,
    signoff-missing .E, signoff-missing-party .E, signoff-outdated .W +E, signoff-unknown-party W > E,
    status-behind-signoffs H
  decision: decision-open-long W, decision-unknown-principle W, decision-without-principle H, principle-unused H,
    slow-decision H
  wording: conflict-denied H, deal-focus H, department-target H, instant-relationship H, intention-verb H,
    objection-suppressed H, one-sided-free H, one-sided-power I, one-size-fits-all W, open-list H,
    ownerless-passive H, partner-wording I, single-voice H, stock-phrase H, trust-absolute H, vague-condition I,
    vague-degree H, vague-effort I, vague-time H
  suppression: suppression-expired W, suppression-unknown H, suppression-unused H
`;

const letters: Readonly<Record<string, Level>> = {
  E: "error",
  W: "warning",
  I: "information",
  H: "hint",
  "-": "off",
  off: "off",
};

describe("the table of severities", () => {
  const expected = readTable();

  for (const rule of rules) {
    it(`holds ${rule.id}`, () => {
      const row = expected.get(rule.id);
      assert.ok(row, "the table has no such rule");
      assert.equal(rule.group, row.group);
      const policies = [rule.severity, ...(rule.grades ?? []).map(({ severity }) => severity)];
      assert.deepEqual(policies.map(picture).sort(), [...row.policies].sort());
    });
  }

  it("lets the profile quiet ask for gaps only", () => {
    const quiet = rules.filter((rule) => rule.quiet && rule.group !== "front matter").map(({ id }) => id);
    assert.deepEqual(quiet.sort(), [
      "duplicate-text",
      "observation-empty",
      "observation-missing",
      "placeholder",
      "principle-empty",
      "principle-missing",
      "theme-duplicate",
      "theme-missing",
      "theme-unknown",
    ]);
  });
});

function readTable(): ReadonlyMap<string, { group: Rule["group"]; policies: readonly string[] }> {
  const result = new Map<string, { group: Rule["group"]; policies: readonly string[] }>();
  for (const [, group = "", rows = ""] of table.matchAll(/^ {2}(\w[\w ]*):([^:]*?)(?=\n {2}\w[\w ]*:|\n$)/gm)) {
    for (const row of rows.split(",")) {
      const [id = "", ...words] = row.trim().split(/\s+/);
      const policies = words.join(" ").split(" / ");
      result.set(id, { group: group as Rule["group"], policies }); // As the table above writes it.
    }
  }
  return result;
}

function picture(policy: SeverityPolicy): string {
  const letter = (level: Level): string => Object.keys(letters).find((key) => letters[key] === level) ?? level;
  if (typeof policy === "string") return policy === "off" ? "off" : letter(policy);
  const { draft, review, agreed, strict, silentBefore } = policy;
  const loud = strict !== undefined && strict !== agreed ? ` +${letter(strict)}` : "";
  if (silentBefore) return `.${letter(agreed)}${loud}`;
  if (review !== undefined && review === agreed && draft !== agreed)
    return `${letter(draft)} | ${letter(agreed)}${loud}`;
  const steps = [draft, ...(review === undefined || review === draft ? [] : [review]), agreed].map(letter);
  return (new Set(steps).size === 1 ? (steps[0] ?? "") : steps.join(" > ")) + loud;
}
