import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { compareCharters, isSame } from "../../src/charter/compare.ts";
import { readDecisionFile } from "../../src/charter/decision-file.ts";
import { digestOf } from "../../src/charter/digest.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { blanked } from "../../src/charter/private.ts";
import { recordAgreement, renewAgreement } from "../../src/charter/record-agreement.ts";
import { resemblanceOf } from "../../src/charter/resemblance.ts";
import { insertThemes, missingThemesOf } from "../../src/features/insert-themes.ts";
import { applyEdits } from "../../src/rules/edits.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { fixOf } from "../../src/rules/fix-of.ts";
import { fixSafely } from "../../src/rules/safe-fixes.ts";
import { answersAt, answersOf, assertInside } from "../../test/support/answers.ts";
import { anyText } from "../../test/support/fragments.ts";

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
    // Of a long text every seventh, and of the next one others.
    const step = charter.text.length > 150 ? 7 : 1;
    for (let offset = start % step; offset <= charter.text.length; offset += step)
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
  "decisions in files of their own": fc.property(anyText, anyText, (text, decision) => {
    const read = readDecisionFile("decisions/a.md", decision);
    const own = readDecisionFile(
      "decisions/b.md",
      `---\nraised: 2026-01-01\napplies: [${JSON.stringify(decision)}]\n---\n`,
    );
    const decisionFiles = [read, own].filter((file) => file !== undefined);
    const charter = parseCharter(text, catalogOf, { decisionFiles });
    for (const { range } of checkCharter(charter, { asOf: "2026-06-01", profile: "strict" }))
      assertInside(range, charter);
  }),
  "safe fixes, one after the other": fc.property(anyText, (text) => {
    const charter = parseCharter(text, catalogOf);
    const fixed = fixSafely(
      charter,
      (next) => parseCharter(next, catalogOf),
      (next) => checkCharter(next, { asOf: "2026-06-01", profile: "strict" }),
    );
    assert.ok(fixed.fixed.length < 10_000);
  }),
  "themes that are inserted": fc.property(anyText, (text) => {
    const charter = parseCharter(text, catalogOf);
    const ids = missingThemesOf(charter).map(({ id }) => id);
    const edits = insertThemes(charter, ids);
    for (const { range } of edits) assertInside(range, charter);
    parseCharter(applyEdits(charter.text, charter.lines, edits), catalogOf);
    resemblanceOf(charter.text, shippedCatalogs());
  }),
  "agreements that are recorded": fc.property(
    anyText,
    fc.constantFrom("mill", "ferrovia", "lumen.sponsor"),
    (text, party) => {
      const charter = parseCharter(text, catalogOf);
      for (const found of [
        recordAgreement(charter, { party, date: "2026-06-01" }),
        renewAgreement(charter, { date: "2026-06-01" }),
      ]) {
        if ("reason" in found) continue;
        for (const { range } of found.edits) assertInside(range, charter);
        const after = parseCharter(applyEdits(charter.text, charter.lines, found.edits), catalogOf);
        assert.equal(digestOf(after).whole, digestOf(charter).whole);
      }
    },
  ),
};
