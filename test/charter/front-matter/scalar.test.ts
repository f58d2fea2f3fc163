import assert from "node:assert/strict";
import { parse } from "yaml";
import { scalar } from "../../../src/charter/front-matter/scalar.ts";

describe("a text in YAML", () => {
  for (const plain of ["A. Bo", "O'Neill & Söhne", "2026-06-01", "1.10.0", "sha256:0f", "e3b0c44298fc", "0b21c7d9e004"])
    it(`needs no quotes: ${plain}`, () => assert.equal(scalar(plain), plain));

  const quoted = [
    "1.10",
    "no",
    "Yes",
    "null",
    "a: b",
    "# a",
    "a #b",
    "[a]",
    "{a}",
    "*a",
    "- a",
    "'a",
    "a, b",
    " a",
    "",
  ];
  for (const text of [...quoted, "123456789012", "12e345678901", "A\nB", "“a”", 'a"b', "a\\b", "0x1F", "~", "007"])
    it(`is the same text when it is read again: ${JSON.stringify(text)}`, () => {
      assert.notEqual(scalar(text), text);
      assert.equal(parse(`[${scalar(text)}]`)[0], text);
      assert.equal(parse(`a: ${scalar(text)} # remark`).a, text);
    });
});
