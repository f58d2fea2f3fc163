import assert from "node:assert/strict";
import fc from "fast-check";
import { particularsOf } from "../../../src/charter/front-matter/particulars.ts";
import { readFrontMatter } from "../../../src/charter/front-matter/read.ts";
import { validateFrontMatter } from "../../../src/charter/front-matter/validate.ts";
import type { FrontMatter, Value } from "../../../src/charter/front-matter/value.ts";
import { comparePositions, indexLines, type LineIndex, type Range } from "../../../src/charter/text.ts";

describe("readFrontMatter with hostile YAML", function () {
  // Machines differ; nothing here is about speed.
  this.timeout(60_000);

  const hostile: Readonly<Record<string, string>> = {
    "aliases that stand for billions of values": [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ...[..."bcdefghij"].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(", ")}]`),
    ].join("\n"),
    "aliases within aliases, a thousand deep": [
      "a0: &a0 x",
      ...Array.from({ length: 1000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`),
    ].join("\n"),
    "5,000 lists within one another": `x: ${"[".repeat(5000)}${"]".repeat(5000)}`,
    "5,000 open brackets": `x: ${"[".repeat(5000)}`,
    "5,000 mappings within one another": `x: ${"{ a: ".repeat(5000)}`,
    "5,000 dashes": "- ".repeat(5000),
    "5,000 levels of indentation": Array.from({ length: 5000 }, (_, i) => `${" ".repeat(i)}k:`).join("\n"),
  };
  for (const [what, yaml] of Object.entries(hostile)) {
    it(`reports ${what} as one mistake`, () => {
      const { frontMatter } = read(yaml);
      assert.match(frontMatter?.error?.message ?? "", /^[^.]+\.$/);
      assert.equal(frontMatter?.root, undefined);
    });
  }

  it("reads ten thousand parties", () => {
    const parties = Array.from({ length: 10_000 }, (_, i) => `  - { id: p${i}, name: Party ${i}, role: member }\n`);
    const { frontMatter } = read(`parties:\n${parties.join("")}`);
    assert.equal(particularsOf(frontMatter).parties?.items.length, 10_000);
    assert.deepEqual(frontMatter && validateFrontMatter(frontMatter), []);
  });

  it("reads a thousand aliases of one value", () => {
    const { frontMatter } = read(`a: &a x\nb: [${Array(1000).fill("*a").join(", ")}]`);
    assert.equal(frontMatter?.error, undefined);
  });

  const fragment = fc.constantFrom(
    ...["charter: 1", "status: draft", "parties:", "- ", "id: a", "name: Port of Lysvik", "collaboration: {", "}", "["],
    ...[
      "]",
      ",",
      ": ",
      ":",
      "- { id: b }",
      "\n",
      "\n  ",
      "\n    ",
      "\t",
      "\r\n",
      "\r",
      "#",
      " # c",
      "&a ",
      "*a",
      "!t ",
    ],
    ...[
      "!!binary ",
      "'",
      '"',
      "|\n",
      ">-\n",
      "? ",
      "%YAML 1.1\n",
      "--- ",
      "...",
      "<<: ",
      "__proto__: ",
      "constructor: ",
    ],
    ...[
      "toString: ",
      "1.10",
      "2026-02-30",
      "🚢",
      "\u0000",
      "\u0002",
      "\u0018",
      "\u001f",
      "\u2028",
      "\ufeff",
      "@",
      "`",
      "~",
    ],
    ...["journey: [{ type: launch }]", "review: { every: P6M }", "agreement:\n  signoffs: []", "version: 1.0", "\\x"],
  );
  const yaml = fc.oneof(
    fc.array(fragment, { maxLength: 24 }).map((fragments) => fragments.join("")),
    fc.array(fragment, { maxLength: 12 }).map((fragments) => fragments.join("\n")),
    fc.string({ maxLength: 60, unit: "binary" }),
    fc.json({ maxDepth: 3 }),
  );
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  const closing = fc.constantFrom("---", "...", "");

  it("never throws, and every place lies in the text", () => {
    fc.assert(
      fc.property(yaml, lineEnd, closing, (content, end, fence) => {
        const text = `---\n${content}\n${fence}\n\n# Port\n`.replaceAll("\n", end);
        const lines = indexLines(text);
        const frontMatter = readFrontMatter(text, lines);
        if (!frontMatter) return;
        const ranges = [...rangesOf(frontMatter)];
        for (const range of ranges) assertInside(range, lines, text);
        particularsOf(frontMatter);
        for (const { range, repair, message } of validateFrontMatter(frontMatter)) {
          assertInside(range, lines, text);
          assert.equal(range.start.line, range.end.line, message);
          if (repair) assertInside(repair.range, lines, text);
        }
        assert.ok(!(frontMatter.root && frontMatter.error));
      }),
      { numRuns: 1500 },
    );
  });

  it("can be read when the repair of its mistake is made", () => {
    fc.assert(
      fc.property(yaml, closing, (content, fence) => {
        const text = `---\n${content}\n${fence}\n`;
        const lines = indexLines(text);
        const repair = readFrontMatter(text, lines)?.error?.repair;
        if (!repair) return;
        const [start, end] = [lines.offsetAt(repair.range.start), lines.offsetAt(repair.range.end)];
        const mended = text.slice(0, start) + repair.newText + text.slice(end);
        const after = readFrontMatter(mended, indexLines(mended));
        const closed = start === end && repair.newText.includes("---");
        assert.ok(closed || !after?.error, `${JSON.stringify(mended)}: ${after?.error?.message}`);
      }),
      { numRuns: 1000 },
    );
  });
});

function read(yaml: string): { readonly frontMatter: FrontMatter | undefined } {
  const text = `---\n${yaml}\n---\n`;
  return { frontMatter: readFrontMatter(text, indexLines(text)) };
}

function* rangesOf({ range, content, root, error }: FrontMatter): Iterable<Range> {
  yield range;
  yield content;
  if (error) yield error.range;
  if (error?.repair) yield error.repair.range;
  if (root) yield* rangesIn(root);
}

function* rangesIn(value: Value): Iterable<Range> {
  yield value.range;
  if (value.kind === "list") for (const item of value.items) yield* rangesIn(item);
  if (value.kind === "map") {
    for (const entry of value.entries) {
      yield entry.key.range;
      yield* rangesIn(entry.value);
    }
  }
}

function assertInside({ start, end }: Range, lines: LineIndex, text: string): void {
  const shown = `${JSON.stringify({ start, end })} in ${JSON.stringify(text)}`;
  assert.ok(comparePositions(start, end) <= 0, shown);
  for (const position of [start, end]) assert.deepEqual(lines.positionAt(lines.offsetAt(position)), position, shown);
}
