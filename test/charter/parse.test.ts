import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import type { LineIndex, Position, Range } from "../../src/charter/text.ts";
import { anyText } from "../support/fragments.ts";

describe("parseCharter", () => {
  it("reads any text, and every range lies inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const charter = parseCharter(text, shippedCatalog);
        for (const range of rangesIn(charter)) assertInside(range, charter, text);
      }),
      { numRuns: 400 },
    );
  });

  it("reads thousands of labels and titles that wait for what stands below them", () => {
    for (const text of ["# Observation\n\n## Crane", "## Observation\n\n### Crane\n\n**Observation:** a"]) {
      const { lines } = parseCharter(`# Observation\n\n${`${text}\n\n`.repeat(10_000)}`, shippedCatalog);
      assert.ok(lines.lineCount > 10_000);
    }
  });

  it("maps every line of running text back to where it stands", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { prose, lines, text: source } = parseCharter(text, shippedCatalog);
        for (const line of prose) {
          const { text, range } = line;
          const whole = line.rangeOf(0, text.length);
          assert.ok(lines.offsetAt(whole.start) >= lines.offsetAt(range.start));
          assert.ok(lines.offsetAt(whole.end) <= lines.offsetAt(range.end));
          for (const word of text.matchAll(/[a-z]{3,}/g)) {
            const place = line.rangeOf(word.index, word.index + word[0].length);
            const written = source.slice(lines.offsetAt(place.start), lines.offsetAt(place.end));
            assert.ok(written === word[0] || /[&\\`!<[\0]/.test(written), `${word[0]} is not ${written}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("drops a byte order mark and does not count it", () => {
    const charter = parseCharter("\u{FEFF}## Trust", shippedCatalog);
    assert.equal(charter.text, "## Trust");
    assert.deepEqual(charter.themes[0]?.title.range.start, { line: 0, character: 3 });
  });

  it("marks the words of a title, without numbering, marks and id", () => {
    const { themes, text, lines } = parseCharter("## 3. **Trust** {#trust}", shippedCatalog);
    const range = themes[0]?.title.range;
    assert.ok(range);
    assert.equal(text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)), "Trust");
  });

  it("takes the default catalog where the one that is named is not known", () => {
    assert.equal(parseCharter("---\ncharter: 1\ncatalog: ours\n---\n", shippedCatalog).catalog.id, "collaboration");
    assert.equal(parseCharter("---\ncharter: 1\ncatalog: minimal-3\n---\n", shippedCatalog).catalog.id, "minimal-3");
  });
});

/** Every range in a value, however deep. The catalog has none, and the line index is no value. */
function* rangesIn(value: unknown): Generator<Range> {
  if (typeof value !== "object" || value === null) return;
  if (isRange(value)) {
    yield value;
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (key !== "catalog" && key !== "definition" && key !== "joined") yield* rangesIn(child);
  }
}

function isRange(value: object): value is Range {
  return "start" in value && "end" in value && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): value is Position {
  return typeof value === "object" && value !== null && "line" in value && "character" in value;
}

function assertInside({ start, end }: Range, { lines, text }: Pick<Charter, "lines" | "text">, source: string): void {
  for (const position of [start, end]) {
    assert.deepEqual(roundTrip(lines, position), position, JSON.stringify(source));
    assert.ok(lines.offsetAt(position) <= text.length);
  }
  assert.ok(lines.offsetAt(start) <= lines.offsetAt(end), JSON.stringify({ start, end, source }));
}

function roundTrip(lines: LineIndex, position: Position): Position {
  return lines.positionAt(lines.offsetAt(position));
}
