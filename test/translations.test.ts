import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const english = { "l10n/bundle.l10n": wordsOf("l10n/bundle.l10n.json"), "package.nls": wordsOf("package.nls.json") };

describe("the words of the interface in other languages", () => {
  for (const language of ["de", "fr", "nl"]) {
    for (const [file, words] of Object.entries(english)) {
      const own = wordsOf(`${file}.${language}.json`);

      it(`lack no key: ${file}.${language}.json`, () => {
        assert.deepEqual(Object.keys(own).sort(), Object.keys(words).sort());
      });

      it(`keep what is filled in, linked and quoted as code: ${file}.${language}.json`, () => {
        for (const [key, text] of Object.entries(words)) assert.deepEqual(fixedIn(own[key] ?? ""), fixedIn(text), key);
      });
    }

    it(`are told of in the docs: ${language}`, () => {
      assert.match(readFileSync(path.join(root, "docs/translations.md"), "utf8"), new RegExp(`\\\`${language}\\\``));
    });
  }
});

/** Places to fill in, targets of links, and code. */
function fixedIn(text: string): string[] {
  return (text.match(/\{\d+\}|\]\([^)]*\)|`[^`]*`/g) ?? []).sort();
}

function wordsOf(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}
