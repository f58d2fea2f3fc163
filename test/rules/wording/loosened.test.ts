import assert from "node:assert/strict";
import { loosened } from "../../../src/rules/wording/loosened.ts";

describe("a loosened expression", () => {
  it("wants nothing before or behind a match any more", () => {
    assert.equal(loosened(/(?<!no )\b(?:plan|map)s?(?= (?:of|for))(?! now)/.source), String.raw`\b(?:plan|map)s?`);
  });

  it("keeps groups, classes and escaped signs", () => {
    const source = String.raw`(?<a>\(?=x\))[()?=!\]](?:b)`;
    assert.equal(loosened(source), source);
  });

  it("leaves out what stands inside of the rest", () => {
    assert.equal(loosened("(?:a(?!b(?:c|[)])d)|e)"), "(?:a|e)");
  });
});
