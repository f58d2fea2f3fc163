import assert from "node:assert/strict";
import { dutch } from "../../../src/rules/wording/dutch.ts";
import { english } from "../../../src/rules/wording/english.ts";
import { exampleOf } from "../../../src/rules/wording/example.ts";
import { french } from "../../../src/rules/wording/french.ts";
import { german } from "../../../src/rules/wording/german.ts";
import { wordingRules } from "../../../src/rules/wording/index.ts";
import type { Language, Row, Scope } from "../../../src/rules/wording/row.ts";
import germanSentences from "../../data/wording-sentences.de.json";
import frenchSentences from "../../data/wording-sentences.fr.json";
import dutchSentences from "../../data/wording-sentences.nl.json";
import { charterOf, problemsOf } from "../../support/check-rule.ts";

const languages: readonly (readonly [Language, readonly Sentences[]])[] = [
  [dutch, dutchSentences],
  [german, germanSentences],
  [french, frenchSentences],
];

interface Sentences {
  readonly rule: string;
  readonly scope: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

describe("wording in other languages", () => {
  for (const [{ tag, rows }, sentences] of languages) {
    for (const { rule, scope, bad, good } of sentences) {
      for (const sentence of bad)
        it(`${tag} ${rule} marks: ${sentence}`, () => assert.deepEqual(rulesIn(sentence, tag, scope), [rule]));
      for (const sentence of good)
        it(`${tag} ${rule} leaves alone: ${sentence}`, () => assert.deepEqual(rulesIn(sentence, tag, scope), []));
    }

    it(`has a row, and sentences, for each English one: ${tag}`, () => {
      const ids = english.rows.map(({ id }) => id).sort();
      assert.deepEqual(rows.map(({ id }) => id).sort(), ids);
      assert.deepEqual(sentences.map(({ rule }) => rule).sort(), ids);
    });

    it(`has for each row the scope that its sentences are in: ${tag}`, () => {
      for (const { rule, scope } of sentences) assert.equal(rows.find(({ id }) => id === rule)?.scope, scope, rule);
    });

    it(`denies where English denies: ${tag}`, () => {
      const denying = (some: readonly Row[]) => some.flatMap(({ id, negation }) => (negation ? [id] : [])).sort();
      assert.deepEqual(denying(rows), denying(english.rows));
    });

    it(`knows its words in capitals and with accents of their own: ${tag}`, () => {
      for (const { rule, scope, bad } of sentences) {
        for (const sentence of bad) {
          assert.deepEqual(rulesIn(sentence.normalize("NFD"), tag, scope), [rule], `${sentence} decomposed`);
          assert.deepEqual(rulesIn(sentence.toUpperCase(), tag, scope), [rule], sentence.toUpperCase());
        }
      }
    });

    it(`finds nothing in English sentences but what is the same words: ${tag}`, () => {
      const same =
        /\betc\b|and\/or|one[- ]size|best[- ]in|state[- ]of|partner|bonus|\bASAP\b|trusted advis|adequate notice/i;
      for (const row of english.rows) {
        for (const sentence of [...row.bad, ...row.good].filter((words) => !same.test(words)))
          for (const { id, pattern } of rows) assert.equal(sentence.search(pattern), -1, `${id}: ${sentence}`);
      }
    });

    it(`finds nothing in the sentences of the other languages: ${tag}`, () => {
      const same = /partner|bonus|etc\.|order ?intake|gratis/i;
      for (const [other, others] of languages) {
        if (other.tag === tag) continue;
        for (const sentence of others.flatMap(({ good }) => good).filter((words) => !same.test(words)))
          for (const { id, pattern } of rows) assert.equal(sentence.search(pattern), -1, `${id}: ${sentence}`);
      }
    });
  }

  it("is looked for in the language of the charter only", () => {
    assert.deepEqual(rulesIn("Vertragingen worden tijdig gemeld.", "en"), []);
    assert.deepEqual(rulesIn("Vertragingen worden tijdig gemeld.", "nl-BE"), ["vague-time"]);
  });

  it("is looked for in the language of each theme, in the order of the text", () => {
    const text = [
      "## Vertrauen\n\nBeobachtung: Ein Kai.\n\nLeitprinzip: Das Lager hilft gegebenenfalls aus.",
      "## Mutuality\n\nObservation: One quay.\n\nPrinciple: Ask if necessary.",
      "## Het kost tijd\n\nObservatie: Eén kade.\n\nLeidend principe: De boot wacht waar nodig.",
    ].join("\n\n");
    const problems = wordingRules.flatMap((rule) => problemsOf(rule, charterOf(text)));
    assert.deepEqual(
      problems.map(({ theme, message }) => [theme, message.slice(0, message.indexOf("”") + 1)]),
      [
        ["trust", "“gegebenenfalls”"],
        ["mutuality", "“if necessary”"],
        ["time", "“waar nodig”"],
      ],
    );
  });
});

function rulesIn(sentence: string, language: string, scope: string = "principle"): string[] {
  const example = exampleOf(scope as Scope, sentence);
  const text = example.startsWith("---")
    ? example.replace("charter: 1\n", `charter: 1\nlanguage: ${language}\n`)
    : `---\ncharter: 1\nlanguage: ${language}\n---\n\n${example}`;
  const charter = charterOf(text);
  return wordingRules.flatMap((rule) => problemsOf(rule, charter)).map(({ rule }) => rule);
}
