import assert from "node:assert/strict";
import { english } from "../../../src/rules/wording/english.ts";
import { exampleOf } from "../../../src/rules/wording/example.ts";
import { wordingRules } from "../../../src/rules/wording/index.ts";
import type { Scope } from "../../../src/rules/wording/row.ts";
import sentences from "../../data/wording-sentences.json";
import { charterOf, problemsOf } from "../../support/check-rule.ts";

describe("sentences of wording rules", () => {
  for (const { rule: id, scope, bad, good } of sentences) {
    const rule = wordingRules.find((candidate) => candidate.id === id);
    if (!rule) continue;
    for (const sentence of bad) {
      it(`${id} marks: ${sentence}`, () =>
        assert.equal(problemsOf(rule, charterOf(exampleOf(scope as Scope, sentence))).length, 1));
    }
    for (const sentence of good) {
      it(`${id} leaves alone: ${sentence}`, () =>
        assert.deepEqual(problemsOf(rule, charterOf(exampleOf(scope as Scope, sentence))), []));
    }
  }

  it("has sentences for every row", () => {
    const known = new Set(sentences.map(({ rule }) => rule));
    assert.deepEqual(
      english.rows.filter(({ id }) => !known.has(id)),
      [],
    );
  });

  for (const { id, scope, bad } of english.rows) {
    const own = wordingRules.find((rule) => rule.id === id);
    it(`${id} marks its own bad sentences`, () => {
      for (const sentence of bad)
        assert.equal(own && problemsOf(own, charterOf(exampleOf(scope, sentence))).length, 1, sentence);
    });
  }

  it("leaves the good sentences of all rows alone, whatever the row", () => {
    for (const { scope, good } of english.rows) {
      for (const sentence of good) {
        const charter = charterOf(exampleOf(scope, sentence));
        assert.deepEqual(
          wordingRules.flatMap((rule) => problemsOf(rule, charter)),
          [],
          sentence,
        );
      }
    }
  });

  it("leaves every good sentence alone in every scope but its words' own", () => {
    for (const { good } of sentences) {
      for (const sentence of good) {
        const charter = charterOf(exampleOf("principle", sentence));
        const found = wordingRules.flatMap((rule) => problemsOf(rule, charter)).map(({ rule }) => rule);
        assert.deepEqual(found, [], sentence);
      }
    }
  });
});
