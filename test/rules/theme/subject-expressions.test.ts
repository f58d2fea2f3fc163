import assert from "node:assert/strict";
import fc from "fast-check";
import { subjectExpressions } from "../../../src/rules/theme/subject-expressions.ts";
import { subjectWords } from "../../../src/rules/theme/subject-words.ts";

describe("the expressions for subjects", () => {
  for (const [tag, words] of Object.entries(subjectWords)) {
    it(`find the same in texts of Latin-1 as everywhere: ${tag}`, () => {
      const { normative, collective } = subjectExpressions(words);
      const word = fc.constantFrom(
        ...words.normative,
        ...words.collective,
        "x",
        "é",
        "ÿ",
        "µ",
        "²",
        "ß",
        "ſ",
        "Ĳ",
        "“",
        "1",
      );
      const text = fc.array(fc.tuple(word, fc.constantFrom("", " ", "’", "-", ", ")), { maxLength: 6 });
      fc.assert(
        fc.property(text, fc.boolean(), (pieces, isLoud) => {
          const plain = pieces.flat().join("").replaceAll("…", "Seiten");
          const said = isLoud ? plain.toUpperCase() : plain;
          for (const one of [normative, collective])
            assert.deepEqual([...said.matchAll(one.in(said))], [...said.matchAll(one.anywhere)]);
        }),
      );
    });
  }
});
