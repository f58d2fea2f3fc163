import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Charter } from "../../src/charter/charter.ts";
import type { Range } from "../../src/charter/text.ts";
import { applyEdits } from "../../src/rules/edits.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { fixOf } from "../../src/rules/fix-of.ts";
import { fileRules, ruleOf, rules } from "../../src/rules/index.ts";
import type { Fix, Level, Problem, Rule } from "../../src/rules/rule.ts";
import { bitsOf, topicsOf } from "../../src/rules/topics.ts";
import { charterOf, exampleCharter, rethrow } from "../support/check-rule.ts";

const root = path.resolve(__dirname, "../..");

describe("all rules", () => {
  it("have ids of their own", () => {
    const ids = [...rules, ...fileRules].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const rule of rules) assert.equal(ruleOf(rule.id), rule);
  });

  it("have a page each, and no page is left over", () => {
    const pages = readdirSync(path.join(root, "docs/rules")).filter((name) => name !== "README.md");
    assert.deepEqual(pages.sort(), [...rules, ...fileRules].map(({ id }) => `${id}.md`).sort());
  });

  it("find nothing where a charter tells nothing of what they are about", () => {
    const charters = rules.flatMap((rule) => [exampleCharter(rule, "good"), exampleCharter(rule, "bad")]);
    const skipped = new Set<string>();
    for (const charter of charters) {
      const topics = topicsOf(charter);
      for (const { id, onlyWith = [], check } of rules) {
        const wanted = bitsOf(onlyWith);
        if ((topics & wanted) === wanted) continue;
        skipped.add(id);
        assert.deepEqual([...check(charter, { asOf: "2027-01-01" })], [], id);
      }
    }
    assert.deepEqual([...skipped].sort(), rules.flatMap(({ id, onlyWith }) => (onlyWith ? [id] : [])).sort());
  });

  for (const rule of rules) describe(rule.id, () => describeRule(rule));
});

function describeRule(rule: Rule): void {
  const { id, group, description, rationale, examples } = rule;
  const bad = exampleCharter(rule, "bad");
  const spoken = (): readonly Problem[] => own(rule, bad);

  it("is found under its id", () => {
    const folder = path.join(root, "src/rules", group.replace(" ", "-"));
    // The rules of wording are rows of one table.
    if (group !== "wording") assert.ok(existsSync(path.join(folder, `${id}.ts`)), `no file ${id}.ts in ${folder}`);
    assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it("says what a good charter does and why, in sentences", () => {
    assert.match(description, /^[A-Z“].*\.$/s);
    assert.ok(rationale.trim().length > 60, "the rationale is too short to convince anybody");
    for (const text of [description, rationale]) assert.doesNotMatch(text, technical);
  });

  it("is silent on its good example", () => {
    assert.deepEqual(own(rule, exampleCharter(rule, "good")), []);
  });

  it("speaks on its bad example", () => {
    assert.notDeepEqual(spoken(), []);
  });

  it("marks a few words on one line, and links places that are there", () => {
    for (const { range, related = [] } of spoken()) {
      assert.equal(range.start.line, range.end.line);
      for (const place of [range, ...related.map((other) => other.range)]) assertInside(place, bad);
    }
  });

  it("speaks in one sentence of plain words", () => {
    for (const problem of spoken()) {
      const { message, related = [], choices = [] } = problem;
      const fix = fixOf(problem);
      assert.match(message, /^\S.*[.?]$/s);
      assert.doesNotMatch(message, /[\r\n]/);
      for (const text of [message, ...related.map((other) => other.message)]) {
        assert.doesNotMatch(text, forbidden);
        assert.doesNotMatch(text, /"/, "titles stand in curly quotes");
      }
      for (const { title } of fix ? [fix, ...choices] : choices) assert.match(title, /^[A-Z][a-z]+ .*[^.]$/);
    }
  });

  it("names themes of the catalog only", () => {
    const ids = new Set(bad.catalog.themes.map((theme) => theme.id));
    for (const { theme } of spoken()) assert.ok(theme === undefined || ids.has(theme), theme);
  });

  it("has fixes that make its problem go away and bring no other than empty halves", () => {
    for (const problem of spoken()) {
      const fix = fixOf(problem);
      if (fix) assertMends(problem, fix, bad, examples.asOf);
    }
  });

  it("has choices that make its problem go away", () => {
    for (const problem of spoken()) {
      for (const choice of problem.choices ?? []) {
        assert.ok(count(own(rule, edited(bad, choice)), problem) < count(spoken(), problem), choice.title);
      }
    }
  });
}

/** Words of programmers and of quarrels. */
const technical = /\b(?:lint\w*|AST|node|violat\w+|enem(?:y|ies)|schema|compliance)\b/i;

/** In messages nobody is told off or asked a favour either. */
const forbidden = new RegExp(`${technical.source}|\\b(?:should|please|error|invalid)\\b`, "i");

/** What the rule says when it is switched on. */
function own(rule: Rule, charter: Charter): readonly Problem[] {
  const severities: Record<string, Level> = { [rule.id]: "warning" };
  const asOf = rule.examples.asOf ?? "2026-06-01";
  return checkCharter(charter, { asOf, profile: "guided", severities, rules: [rule], onFailure: rethrow });
}

function all(charter: Charter, asOf = "2026-06-01"): readonly Problem[] {
  return checkCharter(charter, { asOf, profile: "strict", severities: { "theme-order": "hint" }, onFailure: rethrow });
}

function edited(charter: Charter, { edits }: Fix): Charter {
  return charterOf(applyEdits(charter.text, charter.lines, edits), { catalog: charter.catalog });
}

function assertMends(problem: Problem, fix: Fix, charter: Charter, asOf: string | undefined): void {
  const before = all(charter, asOf);
  const after = all(edited(charter, fix), asOf);
  const text = applyEdits(charter.text, charter.lines, fix.edits);
  const wasOn = before.some(({ rule }) => rule === problem.rule);
  if (wasOn) assert.ok(count(after, problem) < count(before, problem), `“${fix.title}” leaves the problem:\n${text}`);
  const brought = after.filter((other) => count(after, other) > count(before, other));
  const unwanted = brought
    .filter(({ rule }) => !emptyHalves.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
  assert.deepEqual(unwanted, [], `“${fix.title}” brings problems:\n${text}`);
}

const emptyHalves: ReadonlySet<string> = new Set(["observation-empty", "principle-empty"]);

function count(problems: readonly Problem[], { rule, message, theme }: Problem): number {
  return problems.filter((other) => other.rule === rule && other.message === message && other.theme === theme).length;
}

function assertInside({ start, end }: Range, { lines, text }: Charter): void {
  for (const place of [start, end]) {
    assert.ok(place.line >= 0 && place.character >= 0);
    assert.deepEqual(
      lines.positionAt(lines.offsetAt(place)),
      place,
      `${JSON.stringify(place)} lies outside of\n${text}`,
    );
  }
  assert.ok(lines.offsetAt(start) <= lines.offsetAt(end));
}
