import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const english = { "l10n/bundle.l10n": wordsOf("l10n/bundle.l10n.json"), "package.nls": wordsOf("package.nls.json") };

describe("the words of the interface in other languages", () => {
  for (const language of ["de", "fr", "nl"]) {
    for (const [file, words] of Object.entries(english)) {
      const own = wordsOf(`${file}.${language}.json`);

      it(`lack no key, and have none besides: ${file}.${language}.json`, () => {
        assert.deepEqual(Object.keys(own).sort(), Object.keys(words).sort());
      });

      it(`keep what is filled in, linked and quoted as code: ${file}.${language}.json`, () => {
        for (const [key, text] of Object.entries(words)) assert.deepEqual(fixedIn(own[key] ?? ""), fixedIn(text), key);
      });
    }

    it(`are other words than the English ones, but for a few: ${language}`, () => {
      const same = Object.entries(english).flatMap(([file, words]) => {
        const own = wordsOf(`${file}.${language}.json`);
        return Object.keys(words).filter((key) => own[key] === words[key]);
      });
      assert.deepEqual(same.sort(), sameWords[language]);
    });

    it(`are told of in the docs: ${language}`, () => {
      assert.match(readFileSync(path.join(root, "docs/translations.md"), "utf8"), new RegExp(`\\\`${language}\\\``));
    });
  }
});

/** Keys whose words are the same in English and in the language. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  de: [],
  fr: ["Alliance", "Consortium", "configuration.profile.strict.label"],
  nl: ["Charter", "Consortium", "configuration.scope.open.label", "configuration.title"],
};

/** Places to fill in, targets of links, and code. */
function fixedIn(text: string): string[] {
  return (text.match(/\{\d+\}|\]\([^)]*\)|`[^`]*`/g) ?? []).sort();
}

function wordsOf(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}
