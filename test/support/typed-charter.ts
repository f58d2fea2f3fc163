import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { type CharterMemo, createCharterMemo, parseCharter } from "../../src/charter/parse.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { fixOf } from "../../src/rules/fix-of.ts";
import { anyText, charterBody, markdownText } from "./fragments.ts";

/** What somebody does with a text. Places are numbers of any size, taken as far into the text as it goes. */
type Step =
  | { readonly does: "type"; readonly at: number; readonly deleted: number; readonly inserted: string }
  | { readonly does: "write a line"; readonly at: number; readonly line: string }
  | { readonly does: "delete lines"; readonly at: number; readonly count: number }
  | { readonly does: "move lines"; readonly at: number; readonly count: number; readonly to: number }
  | { readonly does: "write other front matter"; readonly head: string }
  | { readonly does: "undo" };

export interface Typed {
  readonly before: string;
  readonly steps: readonly Step[];
}

const heads = [
  "",
  "---\ncharter: 1\n---\n",
  "---\ncharter: 1\nstatus: agreed\nparties: [Ferrovia, TBD, Lumen Labs]\n---\n",
  "---\ncharter: 1\ncatalog: minimal-3\nlanguage: nl\nparties: [TBD]\n---\n",
  "---\ncharter: 1\ncatalog: another\n\n",
];

const lines = [
  "",
  "x",
  "# Ferrovia and Lumen Labs",
  "## Trust",
  "## Mutuality",
  "## Mutualty",
  "## Vertrauen",
  "## Trust and mutuality",
  "## Observation",
  "### Observation",
  "## Our own theme",
  "## Review",
  "**Observation:** The desks close at six.",
  "**Guiding principle:** TBD",
  "**Beobachtung:** Ein Kai.",
  "- Guiding principle: We always try to help.",
  "• Trust",
  "  • Observation: The pasted one.",
  "| Theme | Observation | Guiding principle |",
  "| --- | --- | --- |",
  "<!-- charter-disable-next-line -->",
  "<!-- charter-disable principle-missing -->",
  "```",
  "<!--",
  "-->",
  "[plan]: x",
  "See [plan].",
];

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant("type"),
    at: fc.nat(),
    deleted: fc.nat(3),
    inserted: fc.constantFrom("", "x", "x", " ", "\n", "\n\n", "\r", "#", "*", "é", "🤝"),
  }),
  fc.record({
    does: fc.constant("write a line"),
    at: fc.nat(),
    line: fc.oneof(
      fc.constantFrom(...lines),
      markdownText.map((text) => text.slice(0, 40)),
    ),
  }),
  fc.record({ does: fc.constant("delete lines"), at: fc.nat(), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    does: fc.constant("move lines"),
    at: fc.nat(),
    count: fc.integer({ min: 1, max: 5 }),
    to: fc.nat(),
  }),
  fc.record({ does: fc.constant("write other front matter"), head: fc.constantFrom(...heads) }),
  fc.record({ does: fc.constant("undo") }),
);

/** A charter, and what somebody types in it. */
export const typed: fc.Arbitrary<Typed> = fc.record({
  before: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...heads), charterBody, charterBody).map((all) => all.join("")) },
    { weight: 1, arbitrary: anyText },
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
});

/** The texts that come of it, the first one included. */
function textsOf({ before, steps }: Typed): readonly string[] {
  const texts = [before];
  for (const next of steps) texts.push(after(texts, next));
  return texts;
}

function after(texts: readonly string[], next: Step): string {
  const text = texts.at(-1) ?? "";
  const all = text.split("\n");
  switch (next.does) {
    case "type": {
      const at = next.at % (text.length + 1);
      return text.slice(0, at) + next.inserted + text.slice(at + next.deleted);
    }
    case "write a line":
      return all.toSpliced(next.at % (all.length + 1), 0, next.line).join("\n");
    case "delete lines":
      return all.toSpliced(next.at % all.length, next.count).join("\n");
    case "move lines": {
      const moved = all.splice(next.at % all.length, next.count);
      return all.toSpliced(next.to % (all.length + 1), 0, ...moved).join("\n");
    }
    case "write other front matter":
      return next.head + text.replace(/^---\n[\s\S]*?\n---\n/, "");
    case "undo":
      return texts.at(-2) ?? text;
  }
}

/**
 * A charter that is read again after each step is the one that is read anew, and the rules say the same of it. Without a
 * memo it is, too, but that it is read at once where it is plain: its lines know another stretch of the text.
 */
export function checkTyped(typing: Typed): void {
  const memo = createCharterMemo();
  for (const text of textsOf(typing)) {
    const again = readingOf(text, memo);
    assert.deepEqual(again, readingOf(text, createCharterMemo()));
    assert.equal(withoutPieces(again), withoutPieces(readingOf(text)));
  }
}

/** All that is read, as JSON, but for the pieces in which it stands and the offsets in these. */
function withoutPieces(reading: unknown): string {
  return JSON.stringify(reading, (key, value) =>
    key === "source" || key === "runs" || (key === "start" && typeof value === "number") ? undefined : value,
  );
}

function readingOf(text: string, memo?: CharterMemo) {
  const { lines, ...charter } = parseCharter(text, shippedCatalog, memo ? { memo } : {});
  const problems = checkCharter({ ...charter, lines }, { asOf: "2027-01-01", profile: "strict" }).map((problem) => ({
    ...problem,
    fix: fixOf(problem),
  }));
  const places = charter.prose.map((line) => [line.masked, line.rangeOf(0, 2), line.rangeOf(1, line.text.length)]);
  return { charter, lineCount: lines.lineCount, problems, places };
}
