import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver-types";
import type { Charter } from "../../src/charter/charter.ts";
import type { Range } from "../../src/charter/text.ts";
import {
  codeActionKinds,
  codeActionsIn,
  fixAllKind,
  madeOf,
  offersIn,
  openRulePage,
} from "../../src/features/code-actions.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import type { Level, Problem, Rule } from "../../src/rules/rule.ts";
import { charterOf, edited, problemsOf, sceneOf, uri } from "../support/check-feature.ts";
import { catalogIn, rethrow } from "../support/check-rule.ts";

describe("code actions", () => {
  it("offer the one fix of a problem as the preferred one, for this problem", () => {
    const actions = actionsAt(oneHalf);
    const [first] = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(first?.title, "Add a guiding principle");
    assert.deepEqual(
      first?.diagnostics?.map(({ code }) => code),
      ["principle-missing"],
    );
  });

  it("offer choices without preferring one", () => {
    const actions = actionsAt("---\ncollaboration: { depth: integrated, risk: low, trust: ba$0sic }\n---\n");
    const choices = actions.filter(({ title }) => title.startsWith("Set the "));
    assert.ok(choices.length > 1);
    assert.ok(choices.every(({ isPreferred }) => isPreferred !== true));
  });

  it("add all missing themes at once, each at its place", () => {
    const { charter, range } = sceneOf(
      "---\ncharter: 1\ntitle: $0a\ncatalog: minimal-3\n---\n\n## Horses for courses\n\n**Observation:** a\n\n**Guiding principle:** b\n",
    );
    const action = codeActionsIn(charter, problemsOf(charter), range, { uri }).find(
      ({ title }) => title === "Add all 2 missing themes",
    );
    const after = charterOf(applied(charter, action));
    assert.deepEqual(
      after.themes.map(({ id }) => id),
      ["mutuality", "fit", "time"],
    );
  });

  it("are no more than a menu can hold where somebody selects thousands of problems", () => {
    const themes = Array.from({ length: 300 }, (_, i) => `## Berth ${i}\n\n**Observation:** One crane.\n\n`);
    const charter = charterOf(themes.join(""));
    const problems = problemsOf(charter).filter(({ rule }) => rule === "principle-missing");
    const all = { start: { line: 0, character: 0 }, end: charter.lines.positionAt(charter.text.length) };
    const offers = offersIn(charter, problems, all, { uri, only: ["quickfix"] });
    assert.equal(problems.length, 300);
    const titles = offers.map(({ action: { title } }) => title);
    assert.equal(titles.filter((title) => title.startsWith("Add ")).length, 100);
    assert.equal(titles.filter((title) => title.startsWith("Accept ")).length, 20);
    assert.equal(titles.filter((title) => title.startsWith("Fix all 300 ")).length, 1);
    assert.ok(offers.every(({ action: { diagnostics = [] } }) => diagnostics.length <= 100));
  });

  it("mend all problems of a rule in the file", () => {
    const { charter, range } = sceneOf("## $0Trust\n\n**Observation:** a\n\n## Mutuality\n\n**Observation:** b\n");
    const action = codeActionsIn(charter, problemsOf(charter), range, { uri }).find(({ title }) =>
      title.startsWith("Fix all 2"),
    );
    assert.equal(action?.title, "Fix all 2 problems of “principle-missing” in this file");
    const after = charterOf(applied(charter, action));
    assert.ok(problemsOf(after).every(({ rule }) => rule !== "principle-missing"));
  });

  it("offer nothing for the whole file where there is one problem", () => {
    const titles = actionsAt("## $0Trust\n\n**Observation:** a\n").map(({ title }) => title);
    assert.ok(titles.every((title) => !title.startsWith("Fix all")));
  });

  it("never write a sign-off, and offer to ask for one where somebody can", () => {
    const picture = "---\nstatus: agreed\nparties: [a, b]\nagreement: { required: [a.$0b] }\n---\n";
    const [asking, ...others] = actionsAt(picture, { commands: new Set(["charter.recordAgreement"]) });
    assert.deepEqual([asking?.title, asking?.command?.command], ["Record an answer…", "charter.recordAgreement"]);
    assert.equal(asking?.edit, undefined);
    assert.ok([...others, ...actionsAt(picture)].every(({ title }) => !title.startsWith("Record")));
  });

  it("open the page of a rule where somebody can", () => {
    const picture = oneHalf;
    assert.ok(actionsAt(picture).every(({ command }) => command === undefined));
    const page = actionsAt(picture, { commands: new Set([openRulePage]) }).find(({ command }) => command);
    assert.equal(page?.command?.command, openRulePage);
    assert.match(String(page?.command?.arguments?.[0]), /docs\/rules\/principle-missing\.md$/);
  });

  it("accept a problem by a comment where it is", () => {
    const accepted = (picture: string, rule: string): string =>
      applied(
        sceneOf(picture).charter,
        actionsAt(picture).find(({ title }) => title === `Accept “${rule}” on this line`),
      );
    assert.equal(
      accepted(oneHalf, "principle-missing"),
      oneHalf.replace("## $0", "<!-- charter-disable-next-line principle-missing -->\n## "),
    );
    assert.equal(
      accepted("---\nparties:\n  - { id: a, rolle$0: x }\n---\n", "front-matter-unknown-key"),
      "---\nparties:\n  # charter-disable-next-line front-matter-unknown-key\n  - { id: a, rolle: x }\n---\n",
    );
    assert.equal(
      accepted("## Trust\n\n**Observation:** a\nand TB$0D b\n", "placeholder"),
      "## Trust\n\n**Observation:** a\nand TBD b <!-- charter-disable-line placeholder -->\n",
    );
  });

  it("come only where the problem is", () => {
    assert.deepEqual(actionsAt("## Trust\n\n**Observation:** a$0\n"), []);
  });

  it("apply the safe fixes only, and only when they are asked for", () => {
    const picture = "---\npartys: [a]\nstatuss: draft$0\n---\n\n## Trust\n";
    const [action, ...others] = actionsAt(picture, { only: ["source.fixAll"] });
    assert.equal(action?.kind, fixAllKind);
    assert.deepEqual(others, []);
    const { charter } = sceneOf(picture);
    assert.equal(applied(charter, action), "---\nparties: [a]\nstatus: draft\n---\n\n## Trust\n");
    assert.ok(actionsAt(picture).every(({ kind }) => kind !== fixAllKind));
    assert.deepEqual(actionsAt(picture, { only: ["source.organizeImports"] }), []);
  });

  it("honour the kinds that are asked for", () => {
    const picture = "## $0Trust$0\n\n**Observation:** a\n";
    for (const kind of codeActionKinds)
      assert.ok(actionsAt(picture, { only: [kind] }).every((action) => action.kind === kind));
  });

  it("turn a selection into themes", () => {
    const picture = "$0- Trust\n  - Finding: a\n  - Rule: b$0\n";
    const action = actionsAt(picture).find(({ kind }) => kind === "refactor.rewrite");
    assert.match(
      applied(sceneOf(picture).charter, action),
      /^## Trust\n\n### Observation\n\na\n\n### Guiding principle\n\nb\n/,
    );
  });
});

describe("after each code action", () => {
  for (const rule of rules) {
    const { id, examples } = rule;
    it(`for ${id} the problem is gone and nothing new is there but empty halves`, () => {
      const asOf = examples.asOf ?? "2026-06-01";
      const charter = exampleOf(rule);
      const before = all(charter, id, asOf);
      for (const problem of before.filter(({ rule }) => rule === id)) {
        for (const action of codeActionsIn(charter, before, problem.range, { uri })) {
          if (!action.diagnostics?.some(({ code }) => code === id)) continue;
          const after = all(charterOf(applied(charter, action), charter.catalog), id, asOf);
          const about = action.diagnostics.map(({ message }) => wordsOf(String(message)));
          const speaks = ({ rule, message }: Problem): boolean => rule === id && about.includes(wordsOf(message));
          const [left, had] = [after.filter(speaks), before.filter(speaks)];
          assert.ok(left.length < had.length, `“${action.title}” leaves its problem`);
          if (action.isPreferred || about.length > 1 || action.title.startsWith("Accept "))
            assert.deepEqual(broughtBy(before, after), [], action.title);
        }
      }
    });
  }

  it("that is offered there is an edit or a command", () => {
    for (const rule of rules) {
      const charter = exampleOf(rule);
      const problems = all(charter, rule.id, rule.examples.asOf ?? "2026-06-01");
      for (const { range } of problems)
        for (const offer of offersIn(charter, problems, range, { uri }))
          assert.ok(madeOf(offer)?.edit ?? madeOf(offer)?.command, `${rule.id}: ${offer.action.title}`);
    }
  });

  it("that fixes all there is nothing safe left", () => {
    for (const rule of rules) {
      const { id, examples } = rule;
      const asOf = examples.asOf ?? "2026-06-01";
      let charter = exampleOf(rule);
      for (let round = 0; round < 5; round++) {
        const [action] = codeActionsIn(charter, all(charter, id, asOf), nowhere, { uri, only: [fixAllKind] });
        if (!action) break;
        assert.ok(round < 4, `${id} never comes to an end`);
        charter = charterOf(applied(charter, action), charter.catalog);
      }
    }
  });
});

function exampleOf({ examples: { bad, catalog } }: Rule): Charter {
  return charterOf(bad, catalog === undefined ? undefined : catalogIn(catalog));
}

const oneHalf = "---\ncharter: 1\ntitle: a\n---\n\n## $0Trust\n\n**Observation:** a\n";

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function actionsAt(
  picture: string,
  options: { only?: readonly string[]; commands?: ReadonlySet<string> } = {},
): readonly CodeAction[] {
  const { charter, range } = sceneOf(picture);
  return codeActionsIn(charter, problemsOf(charter), range, { uri, ...options });
}

function applied(charter: Charter, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uri];
  assert.ok(edits, "there is no such action, or it edits nothing");
  return edited(charter, edits);
}

function all(charter: Charter, rule: string, asOf: string): readonly Problem[] {
  const severities: Record<string, Level> = { [rule]: "warning" };
  return checkCharter(charter, { asOf, profile: "guided", severities, onFailure: rethrow });
}

function broughtBy(before: readonly Problem[], after: readonly Problem[]): readonly string[] {
  const empty = ["observation-empty", "principle-empty"];
  const same = (problems: readonly Problem[], { rule, message }: Problem): number =>
    problems.filter((other) => other.rule === rule && wordsOf(other.message) === wordsOf(message)).length;
  return after
    .filter((problem) => !empty.includes(problem.rule) && same(after, problem) > same(before, problem))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** A message without the lines that it names: a line that is inserted moves those below it. */
function wordsOf(message: string): string {
  return message.replace(/ \(line \d+\)/g, "");
}
