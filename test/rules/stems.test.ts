import assert from "node:assert/strict";
import { stemsOf } from "../../scripts/generate/stems-of.ts";

describe("the stems of an expression", () => {
  const stems: readonly (readonly [why: string, expression: RegExp, stems: readonly string[]])[] = [
    ["the rarest word of each way to match", /\b(?:and so on|the \w+ extent)\b/i, ["extent", "so"]],
    ["one word for many ways, where they share it", /\b(?:as|where|if) (?:it is )?needed\b/i, ["needed"]],
    ["both forms of a word", /\bbonus(?:es)?\b/i, ["bonus", "bonuses"]],
    ["words between signs that are no letters of ASCII", /\bclosing[- ]the[- ]œuvre\b/i, ["closing"]],
    ["each of the letters that may stand there", /\bd[ée]fi\b/i, ["defi", "fi"]],
  ];
  for (const [why, expression, expected] of stems)
    it(`are ${why}`, () => assert.deepEqual(stemsOf(expression), expected));

  it("are what is sure of a word: its first eight letters, whatever follows", () => {
    assert.deepEqual(stemsOf(/\bunilateral\w*/i), ["unilater"]);
    assert.deepEqual(stemsOf(/\bunilateral/i), ["unilater"]);
  });

  it("are none of a word that goes on somehow, or begins somehow", () => {
    assert.throws(() => stemsOf(/\bconsult\w*/i), /No word is known/);
    assert.throws(() => stemsOf(/consult\b/i), /No word is known/);
  });

  it("are taken from nothing that must not stand there", () => {
    assert.deepEqual(stemsOf(/(?<!\bnever )\bpromptly\b(?! at once)/i), ["promptly"]);
  });
});
