import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { applyEdits } from "../../src/charter/edits.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { type Switched, switchCatalog } from "../../src/charter/switch-catalog.ts";

/** A charter held against another catalog. */
export function switched(text: string, id: string): Switched & { readonly text: string } {
  const charter = parseCharter(text, catalogOf);
  const result = switchCatalog(charter, catalogOf(id));
  assert.ok("edits" in result);
  return { ...result, text: applyEdits(charter.text, charter.lines, result.edits) };
}

export function idsOf(text: string): readonly (string | undefined)[] {
  return parseCharter(text, catalogOf).themes.map(({ id }) => id);
}

/** The text after the switch, in which all words of the old one but the name of the catalog stand as often as before. */
export function assertNothingLost(text: string, id: string): string {
  const { text: after, renamed } = switched(text, id);
  assert.equal(parseCharter(after, catalogOf).catalog.id, id);
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of wordsOf(text)) {
    const count = left.get(word) ?? 0;
    assert.ok(count > 0, `“${word}” is lost:\n${text}\n→\n${after}`);
    left.set(word, count - 1);
  }
  const titles = parseCharter(after, catalogOf).themes.map((theme) => theme.definition?.title);
  for (const { to } of renamed) assert.ok(titles.includes(to), `${to} is not read:\n${after}`);
  return after;
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/^catalog: .*$/m, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Charters in the forms in which people write them, with themes of a catalog, of their own, and ordinary sections. */
export function charterOn(id: string): fc.Arbitrary<string> {
  const catalog = catalogOf(id);
  const known = catalog.themes.flatMap(({ title, aliases, id: own }) => [title, ...aliases, `Words of ours {#${own}}`]);
  const title = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("Dust -- and noise", "Governance", "Exit", "Trust and time", "2. Mutualty"),
    },
  );
  const layout = fc.constantFrom<(title: string) => string>(
    (words) => `## ${words}\n\n### Observation\n\na ${words}\n\n### Guiding principle\n\nb\n`,
    (words) => `### 3. **${words}**\n\n**Observation:** a\n\n**Guiding principle:** b\n`,
    (words) => `${words}\n---\n\nObservation: a\nGuiding principle: b\n`,
    (words) => `- ${words}\n  - Observation: a\n  - Guiding principle: b\n`,
    (words) => `• ${words}\n◦ Observation: a\n◦ Guiding principle: b\n`,
    (words) => `    • ${words}\n      o\tObservation: a\n`,
    (words) => `| Theme | Observation | Guiding principle |\n| --- | --- | --- |\n| ${words} | a | b |\n`,
    (words) => `## ${words}\n\nText under no label.\n\n- and a list\n`,
  );
  const themes = fc.array(
    fc.tuple(layout, title).map(([write, words]) => write(words)),
    { maxLength: 6 },
  );
  const head = fc.constantFrom(
    `---\ncatalog: ${id}\n---\n\n`,
    `---\ncharter: 1\ncatalog: "${id}" # c\nparties: [a, b]\n---\n\n# Us\n\n`,
  );
  return fc.tuple(head, themes).map(([start, parts]) => start + parts.join("\n"));
}

/** A charter on one shipped catalog, and the id of another one. */
export const switches: fc.Arbitrary<readonly [text: string, to: string]> = fc
  .tuple(fc.constantFrom(...shippedCatalogs()), fc.constantFrom(...shippedCatalogs()))
  .chain(([from, to]) => charterOn(from.id).map((text) => [text, to.id] as const));
