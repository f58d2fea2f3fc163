import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { compareCharters, isSame } from "../../src/charter/compare.ts";
import { digestOf } from "../../src/charter/digest.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { blanked } from "../../src/charter/private.ts";
import { linkCatalogs, readCatalogFile } from "../../src/config/catalog-file.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { settingsFrom } from "../../src/config/settings.ts";
import { settingsHoverAt } from "../../src/features/settings-place.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { fixOf } from "../../src/rules/fix-of.ts";
import { answersAt, answersOf, assertInside } from "../../test/support/answers.ts";
import { anyText } from "../../test/support/fragments.ts";

const words = fc.constantFrom(
  ..."charters: |profile: strict|rules:|  theme-missing: off|  theme-order: error|overrides:|  - files: '*.md'|catalog: own".split(
    "|",
  ),
  ..."extends: ./a.yaml|extends: [a, b]|catalogs: [x]|lexicon:|root: true|as-of: 2026-06-01|language: nl|ignore: ['!**']".split(
    "|",
  ),
  ..."catalog: 1|id: own|title: Own|themes:|  - id: a|    title: A|  - { id: b, title: B, aliases: [C] }|remove: [trust]".split(
    "|",
  ),
  ..."order: [b, a]|labels:|  observation: [Seen]|: |- |[|]|{|}|&a|*a|'|\"|#|---|__proto__: x|constructor: {}|\t| |".split(
    "|",
  ),
);
const settings = fc.oneof(
  { weight: 4, arbitrary: fc.array(words, { maxLength: 14 }).map((lines) => lines.join("\n")) },
  { weight: 1, arbitrary: fc.array(words, { maxLength: 14 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

const comments = fc.constantFrom(
  ..."<!-- charter-disable -->|<!-- charter-enable -->|<!-- charter-disable-next-line a, b -- c until 2027-01-01 -->".split(
    "|",
  ),
  ..."<!-- charter-disable-line theme-missing -->|<!-- charter-disable-file x -->|<!-- charter-disable -- -->|# charter-disable".split(
    "|",
  ),
  ..."<!-- visibility: private -->|<!-- charter-disable-next-line|until 2026-99-99 -->|-->|<!--|\n|\n|## Trust\n|Observation: a\n|---\n".split(
    "|",
  ),
);

/** What is asked of texts besides what their readers promise; each takes one input. */
export const textProperties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  "every feature at every position": fc.property(anyText, fc.nat(), (text, start) => {
    const charter = parseCharter(text, catalogOf);
    for (let offset = start % 7; offset <= charter.text.length; offset += 7)
      for (const range of answersAt(charter, offset)) assertInside(range, charter);
  }),
  "every feature of a whole charter": fc.property(anyText, (text) => {
    const charter = parseCharter(text, catalogOf);
    for (const range of answersOf(charter)) assertInside(range, charter);
  }),
  "rules and places": fc.property(anyText, (text) => {
    const charter = parseCharter(text, catalogOf);
    for (const problem of checkCharter(charter, { asOf: "2026-06-01", profile: "strict" })) {
      const { range, related = [] } = problem;
      for (const place of [range, ...related, ...(fixOf(problem)?.edits ?? [])])
        assertInside("range" in place ? place.range : place, charter);
    }
  }),
  "configurations and catalogs": fc.property(settings, fc.nat(), (text, at) => {
    for (const file of [readConfiguration("/a/.charter.yaml", text), readCatalogFile("/a/own.yaml", text)]) {
      for (const { range } of file.issues) assertInside(range, file);
      settingsHoverAt(file, file.lines.positionAt(at % (file.text.length + 1)));
    }
    linkCatalogs([readCatalogFile("/a/own.yaml", text)], shippedCatalogs());
    const link = { file: readConfiguration("/a/.charter.yaml", text), folder: "/a" };
    settingsFrom([link], (patterns) => patterns[0]);
  }),
  "suppressions and private parts": fc.property(fc.array(fc.oneof(comments, anyText), { maxLength: 8 }), (parts) => {
    const charter = parseCharter(parts.join(""), catalogOf);
    for (const { range, whole } of charter.suppressions)
      for (const place of [range, whole]) assertInside(place, charter);
    for (const range of charter.privateRanges) assertInside(range, charter);
    assert.equal(blanked(charter).length, charter.text.length);
    checkCharter(charter, { asOf: "2026-06-01", profile: "guided" });
  }),
  "digests and differences": fc.property(anyText, anyText, (before, after) => {
    const [one, other] = [parseCharter(before, catalogOf), parseCharter(after, catalogOf)];
    assert.ok(isSame(compareCharters(one, one)));
    const { agreedText, themes } = compareCharters(one, other);
    assert.equal(agreedText, digestOf(one).whole !== digestOf(other).whole);
    // Whoever reads the differences backwards finds the same themes.
    assert.equal(compareCharters(other, one).themes.length, themes.length);
  }),
};
