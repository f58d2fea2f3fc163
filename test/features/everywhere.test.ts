import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogOf } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { convertSelection } from "../../src/features/convert.ts";
import { gapsOf } from "../../src/features/gaps.ts";
import { insertThemes, missingThemesOf } from "../../src/features/insert-themes.ts";
import { progressOf } from "../../src/features/progress.ts";
import { answersAt, answersOf, assertInside } from "../support/answers.ts";
import { edited } from "../support/check-feature.ts";
import { anyText, charterBody } from "../support/fragments.ts";

describe("every feature", () => {
  it("answers at every position of any text, with ranges inside of it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, choice) => {
        const charter = parseCharter(text, catalogOf);
        for (let offset = choice % 3; offset <= charter.text.length; offset += 3) {
          for (const range of answersAt(charter, offset)) assertInside(range, charter);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("answers of a whole charter with ranges inside of it, whatever its catalog", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("collaboration", "team-agreement"), (text, id) => {
        const charter = parseCharter(text, catalogOf, { fallback: catalogOf(id) });
        for (const range of answersOf(charter)) assertInside(range, charter);
        const { complete, themes } = progressOf(charter);
        assert.ok(complete <= themes);
        if (complete === themes) assert.deepEqual(gapsOf(charter), []);
      }),
      { numRuns: 120 },
    );
  });

  it("of any selection loses no word when it makes themes of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const charter = parseCharter(text, catalogOf);
        const conversion = convertSelection(charter, charter.lines.rangeOf(0, charter.text.length));
        if (!conversion) return;
        const after = edited(charter, conversion.edits);
        for (const word of ["forecast", "budget", "themselves", "wrapped", "Ask first", "They visit"])
          assert.ok(
            count(after, word) >= count(charter.text, word),
            `“${word}” is lost:\n${charter.text}\n→\n${after}`,
          );
      }),
      { numRuns: 200 },
    );
  });

  it("of a charter as people write it inserts all missing themes, each of them once", () => {
    fc.assert(
      fc.property(charterBody, (text) => {
        const charter = parseCharter(text, catalogOf);
        // In pasted text a half may well be written in another form than its theme.
        if (charter.themes.some(({ form }) => form === "pasted")) return;
        const ids = missingThemesOf(charter).map(({ id }) => id);
        const after = parseCharter(edited(charter, insertThemes(charter, ids)), catalogOf);
        for (const id of ids) {
          const found = after.themes.filter((theme) => theme.id === id);
          assert.equal(found.length, 1, `${id} is there ${found.length} times:\n${after.text}`);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}
