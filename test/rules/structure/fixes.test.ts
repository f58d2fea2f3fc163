import assert from "node:assert/strict";
import fc from "fast-check";
import { defaultCatalog } from "../../../src/catalog/shipped.ts";
import type { Charter } from "../../../src/charter/charter.ts";
import { applyEdits } from "../../../src/rules/edits.ts";
import { checkCharter } from "../../../src/rules/engine.ts";
import { fixOf } from "../../../src/rules/fix-of.ts";
import type { Problem } from "../../../src/rules/rule.ts";
import { structureRules } from "../../../src/rules/structure/index.ts";
import { charterOf, rethrow } from "../../support/check-rule.ts";

/** A theme with the halves that it has. */
interface Pair {
  readonly title: string;
  readonly observation?: string | undefined;
  readonly principle?: string | undefined;
  readonly swapped?: boolean;
}

const half = (label: string, text: string | undefined): string[] => (text === undefined ? [] : [`${label}${text}`]);

const halves = (pair: Pair, observation: string, principle: string): string[] => {
  const both = [half(observation, pair.observation), half(principle, pair.principle)];
  return (pair.swapped ? both.reverse() : both).flat();
};

/** How people lay out their charters. */
const layouts: Readonly<Record<string, (pairs: readonly Pair[]) => string>> = {
  headings: (pairs) =>
    pairs
      .map((pair) =>
        [`## ${pair.title}`, ...halves(pair, "### Observation\n\n", "### Guiding principle\n\n")].join("\n\n"),
      )
      .join("\n\n"),
  "headings of one level": (pairs) =>
    pairs
      .map((pair) => [`## ${pair.title}`, ...halves(pair, "## Observation\n", "## Guiding principle\n")].join("\n"))
      .join("\n"),
  "underlined headings": (pairs) =>
    pairs
      .map((pair) =>
        [`${pair.title}\n---`, ...halves(pair, "### Observation\n\n", "### Guiding principle\n\n")].join("\n\n"),
      )
      .join("\n\n"),
  "bold labels": (pairs) =>
    pairs
      .map((pair) => [`## ${pair.title}`, ...halves(pair, "**Observation:** ", "**Guiding principle:** ")].join("\n\n"))
      .join("\n\n"),
  "plain labels on lines of one paragraph": (pairs) =>
    pairs
      .map((pair) => [`# ${pair.title}`, ...halves(pair, "Observation: ", "Guiding principle: ")].join("\n"))
      .join("\n"),
  "items under headings": (pairs) =>
    pairs
      .map((pair) => [`### ${pair.title}\n`, ...halves(pair, "* Observation: ", "* Guiding principle: ")].join("\n"))
      .join("\n\n"),
  "numbered items under headings": (pairs) =>
    pairs
      .map((pair) => [`## ${pair.title}\n`, ...halves(pair, "1. Observation: ", "2. Guiding principle: ")].join("\n"))
      .join("\n\n"),
  "nested items": (pairs) =>
    pairs
      .map((pair) => [`- ${pair.title}`, ...halves(pair, "  - Observation: ", "  - Guiding principle: ")].join("\n"))
      .join("\n"),
  "bold nested items": (pairs) =>
    pairs
      .map((pair) =>
        [`* **${pair.title}**`, ...halves(pair, "    * **Observation:** ", "    * **Guiding principle:** ")].join("\n"),
      )
      .join("\n"),
  "numbered nested items": (pairs) =>
    pairs
      .map((pair, i) =>
        [`${i + 1}. ${pair.title}`, ...halves(pair, "   - Observation: ", "   - Guiding principle: ")].join("\n"),
      )
      .join("\n"),
  "paragraphs in items": (pairs) =>
    pairs
      .map((pair) =>
        [`- ${pair.title}`, ...halves(pair, "  **Observation:** ", "  **Guiding principle:** ")].join("\n\n"),
      )
      .join("\n\n"),
  "a table": (pairs) =>
    [
      "| Theme | Observation | Guiding principle |",
      "| --- | --- | --- |",
      ...pairs.map(({ title, observation = "", principle = "" }) => `| ${title} | ${observation} | ${principle} |`),
    ].join("\n"),
  "a table without outer bars": (pairs) =>
    [
      "Nr | Guiding principle | Theme | Observation",
      "--|:-:|---|---",
      ...pairs.map(({ title, observation = "", principle = "" }) => `1 | ${principle} | ${title} | ${observation}`),
    ].join("\n"),
  "a table in each theme": (pairs) =>
    pairs
      .map(({ title, observation = "", principle = "" }) =>
        [`## ${title}\n`, "| Observation | Principle |", "| --- | --- |", `| ${observation} | ${principle} |`].join(
          "\n",
        ),
      )
      .join("\n\n"),
  "pasted bullets": (pairs) =>
    pairs
      .map((pair) => [`• ${pair.title}`, ...halves(pair, "◦ Observation: ", "◦ Guiding principle: ")].join("\n"))
      .join("\n"),
  "pasted bullets of one kind": (pairs) =>
    pairs
      .map((pair) => [`• ${pair.title}`, ...halves(pair, "• Observation: ", "• Guiding principle: ")].join("\n"))
      .join("\n"),
  "pasted and indented": (pairs) =>
    pairs
      .map((pair) =>
        [`    • ${pair.title}`, ...halves(pair, "      o\tObservation: ", "      o\tGuiding principle: ")].join("\n"),
      )
      .join("\n"),
};

const ids = ["mutuality", "differences-risk", "trust", "fit", "time"];

const catalog = { ...defaultCatalog, themes: defaultCatalog.themes.filter(({ id }) => ids.includes(id)) };

const titles = catalog.themes.map(({ title }) => title);

const frames: Readonly<Record<string, (body: string) => string>> = {
  bare: (body) => body,
  "between other sections": (body) =>
    `---\ncharter: 1\ntitle: Two mills\n---\n\n# Two mills\n\nIntro.\n\n${body}\n\n## Governance\n\nThe two leads.\n`,
};

describe("fixes of structure rules", () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`mend charters with ${name}`, () => {
      fc.assert(
        fc.property(
          pairs,
          fc.constantFrom(...Object.keys(frames)),
          fc.constantFrom("\n", "\r\n"),
          (some, frame, lineEnd) => {
            const text = frames[frame]?.(layout(some)) ?? "";
            assertMended(text.replaceAll("\n", lineEnd));
          },
        ),
        { numRuns: 5 },
      );
    });
  }

  for (const text of ["", "\n", "# Two mills", "Talk.\n\n", "---\ntitle: a\n---", "---\ntitle: a\n---\n\n# a\n"]) {
    it(`open all themes in ${JSON.stringify(text)}`, () => assertMended(text));
  }
});

const sentence = (words: string): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc.nat(99).map((n) => `${words} ${n}.`),
    { nil: undefined, freq: 3 },
  );

const pairs: fc.Arbitrary<readonly Pair[]> = fc
  .shuffledSubarray(titles, { minLength: 1 })
  .chain((some) =>
    fc.tuple(
      ...some.map((title) =>
        fc.record({
          title: fc.constantFrom(title, title, title, title.replace("tuali", "tuli")),
          observation: sentence("The mill closes at ten on day"),
          principle: sentence("Trucks that will be late call before nine on day"),
          swapped: fc.boolean(),
        }),
      ),
    ),
  )
  // A list item or a row is a theme only where one of them has a half.
  .map(([first, ...rest]) => [{ ...first, title: first?.title ?? "", observation: "The gate is narrow." }, ...rest]);

/** Every fix mends its own problem; and mending goes on until nothing is left that has a fix. */
function assertMended(text: string): void {
  let charter = charterOf(text, { catalog });
  for (let round = 0; ; round++) {
    const problems = check(charter);
    const [next] = problems.flatMap((problem) => fixOf(problem) ?? []);
    if (round === 0) for (const problem of problems) if (fixOf(problem)) assertMends(problem, charter, problems);
    if (!next) break;
    assert.ok(round < 40, `mending never ends:\n${charter.text.slice(0, 1500)}`);
    charter = charterOf(applyEdits(charter.text, charter.lines, next.edits), { catalog });
  }
  const left = check(charter).filter(({ rule }) => mendable.has(rule) || rule === "theme-duplicate");
  assert.deepEqual(
    left.map(({ message }) => message),
    [],
    charter.text,
  );
}

const mendable: ReadonlySet<string> = new Set([
  "theme-missing",
  "theme-unknown",
  "observation-missing",
  "principle-missing",
  "pair-order",
]);

function assertMends(problem: Problem, charter: Charter, before: readonly Problem[]): void {
  const text = applyEdits(charter.text, charter.lines, fixOf(problem)?.edits ?? []);
  if (charter.text.includes("\r\n")) assert.doesNotMatch(text, /[^\r]\n/);
  const after = check(charterOf(text, { catalog }));
  assert.ok(count(after, problem) < count(before, problem), `“${fixOf(problem)?.title}” leaves its problem:\n${text}`);
  const brought = after.filter((other) => !emptyHalves.has(other.rule) && count(after, other) > count(before, other));
  assert.deepEqual(
    brought.map(({ rule, message }) => `${rule}: ${message}`),
    [],
    `“${fixOf(problem)?.title}” of\n${charter.text}\nmakes\n${text}`,
  );
}

const emptyHalves: ReadonlySet<string> = new Set(["observation-empty", "principle-empty"]);

function check(charter: Charter): readonly Problem[] {
  return checkCharter(charter, { asOf: "2026-06-01", profile: "strict", rules: structureRules, onFailure: rethrow });
}

/** Misspelled titles are written right by a fix, so messages are compared without them. */
function count(problems: readonly Problem[], { rule, theme }: Problem): number {
  return problems.filter((other) => other.rule === rule && other.theme === theme).length;
}
