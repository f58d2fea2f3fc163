import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { namesOf } from "../../src/catalog/names.ts";
import { normalise } from "../../src/catalog/normal.ts";
import { defaultCatalog, shippedCatalog, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { inLanguage, languagesOf } from "../../src/catalog/translated.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { markdownText } from "../support/fragments.ts";

const languages = ["nl", "de", "fr"];

describe("titles and labels in other languages", () => {
  for (const catalog of shippedCatalogs()) {
    it(`name one theme of ${catalog.id} each`, () => {
      const names = catalog.themes.flatMap(({ id, title, aliases }) => {
        const own = [title, ...aliases, id.replaceAll("-", " ")];
        const others = Object.values(catalog.translations ?? {}).map(({ themes }) => themes[id]);
        const all = [...own, ...others.flatMap((other) => (other ? [other.title, ...other.aliases] : []))];
        return [...new Set(all.map(normalise))];
      });
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
      );
    });

    it(`introduce one half of ${catalog.id} each`, () => {
      const translations = Object.values(catalog.translations ?? {});
      const words = (kind: "observation" | "principle") =>
        [catalog.labels, ...translations.map(({ labels }) => labels)].flatMap((labels) => labels[kind] ?? []);
      const principles = new Set(words("principle").map(normalise));
      assert.deepEqual(
        words("observation").filter((word) => principles.has(normalise(word))),
        [],
      );
    });
  }

  for (const language of languages) {
    it(`name every theme of the default catalog: ${language}`, () => {
      const names = namesOf(defaultCatalog);
      const themes = defaultCatalog.translations?.[language]?.themes ?? {};
      const named = Object.values(themes).map(({ title }) => names.known(title).naming?.theme.id);
      assert.deepEqual(
        named,
        defaultCatalog.themes.map(({ id }) => id),
      );
    });
  }

  it("are known whatever language a charter names", () => {
    const names = namesOf(inLanguage(defaultCatalog, "de"));
    assert.equal(names.known("Wederkerigheid").naming?.theme.id, "mutuality");
    assert.equal(names.known("Mutuality").naming?.theme.id, "mutuality");
    assert.equal(names.known("Principes directeurs").label, "principle");
    assert.equal(names.known("Guiding principle").label, "principle");
  });

  it("are compared without case and accents", () => {
    const names = namesOf(defaultCatalog);
    assert.equal(names.known("INTERETS & OBJECTIFS").naming?.theme.id, "interests-objectives");
    assert.equal(names.known("A chaque contexte, sa collaboration").naming?.theme.id, "fit");
    assert.equal(names.known("Maß an Vertrauen").naming?.theme.id, names.known("MASS AN VERTRAUEN").naming?.theme.id);
  });

  it("are compared however their letters are composed, and without soft hyphens", () => {
    const names = namesOf(defaultCatalog);
    assert.equal(names.known("Re\u0301ciprocite\u0301").naming?.theme.id, "mutuality");
    assert.equal(names.known("Gegen\u00ADseitig\u00ADkeit").naming?.theme.id, "mutuality");
    assert.equal(names.known("Leit\u00ADprinzip").label, "principle");
  });

  it("keep their numbers and the word for a theme", () => {
    const names = namesOf(defaultCatalog);
    assert.equal(names.known("Thema 4: Vertrauen").naming?.theme.id, "trust");
    assert.equal(names.known("Thème 4 – Confiance").naming?.theme.id, "trust");
  });

  it("join two themes", () => {
    const naming = namesOf(defaultCatalog).known("Vertrauen und Gegenseitigkeit").joined;
    assert.deepEqual([naming?.theme.id, naming?.joined?.id], ["trust", "mutuality"]);
  });

  it("allow a slip in the language of the charter and in English, and in no other", () => {
    const near = (words: string) =>
      namesOf(inLanguage(defaultCatalog, "nl")).near(words, inLanguage(defaultCatalog, "nl").themes)?.theme.id;
    assert.equal(near("Wederkerighied"), "mutuality");
    assert.equal(near("Mutualitty"), "mutuality");
    assert.equal(near("Gegenseitigkiet"), undefined);
  });

  it("allow a slip in a joining word, and in words beside it", () => {
    const near = (words: string) => namesOf(defaultCatalog).near(words, defaultCatalog.themes)?.theme.id;
    assert.equal(near("Interests an objectives"), "interests-objectives");
    assert.equal(near("Interest and objectives"), "interests-objectives");
    assert.equal(near("Interests"), undefined);
  });

  it("head the column of themes in a table", () => {
    const table =
      "| Sujet | Constat | Principe directeur |\n| --- | --- | --- |\n| Confiance | Deux ponts. | Un appel. |\n";
    assert.deepEqual(drawn(parse(table)), ["trust: 1 + 1"]);
  });

  it("give a section the key of the English title", () => {
    const { sections } = parse("## Uittreding\n\nNa zes maanden.\n\n## Sortie\n\nAprès six mois.\n");
    assert.deepEqual(
      sections.map(({ key, reserved }) => [key, reserved]),
      [
        ["exit", true],
        ["exit", true],
      ],
    );
  });
});

describe("English charters", () => {
  const folders = ["test/charters/good", "examples"];
  for (const file of folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))) {
    if (!file.endsWith(".md")) continue;
    it(`are read as if there were no other language: ${file}`, () => assertSame(readFileSync(file, "utf8")));
  }

  it("are read as if there were no other language, whatever stands in them", () => {
    fc.assert(fc.property(markdownText, assertSame), { numRuns: 300 });
  });

  it("keep their words in titles, labels and lists", () => {
    const words =
      "accord agreement annex beliefs budget but confidence constant context decision doubts duty end freedom gains history intention life location measures median patience people pilot principal principles purpose resistance risks scope trust us value vision zeal".split(
        " ",
      );
    const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(" "));
    const line = fc
      .tuple(fc.constantFrom("## ", "- ", "**", "", "| "), title, fc.constantFrom(": yes", "", ":** no", " |"))
      .map((parts) => parts.join(""));
    const text = fc.array(line, { maxLength: 8 }).map((lines) => `${lines.join("\n\n")}\n\nObservation: one.\n`);
    fc.assert(fc.property(text, assertSame), { numRuns: 300 });
  });
});

describe("a catalog in the language of a charter", () => {
  it("is the same catalog where the charter names no other language", () => {
    for (const language of [undefined, "en", "en-GB", "xx", "no language", ""])
      assert.equal(inLanguage(defaultCatalog, language), defaultCatalog);
  });

  it("is made once", () => {
    assert.equal(inLanguage(defaultCatalog, "nl"), inLanguage(defaultCatalog, "nl-BE"));
  });

  it("stays as it is when it is asked for again", () => {
    const dutch = inLanguage(defaultCatalog, "nl");
    assert.equal(inLanguage(dutch, "nl"), dutch);
  });

  it("goes back to what it was", () => {
    const there = inLanguage(defaultCatalog, "fr");
    const back = inLanguage(inLanguage(there, "de"), "en");
    assert.deepEqual(back.themes, defaultCatalog.themes);
    assert.deepEqual(back.labels, defaultCatalog.labels);
    assert.deepEqual(inLanguage(back, "fr").themes, there.themes);
  });

  it("has titles and labels of the language", () => {
    const { themes, labels } = inLanguage(defaultCatalog, "de");
    assert.equal(themes.find(({ id }) => id === "trust")?.title, "Vertrauen");
    assert.deepEqual([labels.observation[0], labels.principle[0]], ["Beobachtung", "Leitprinzip"]);
  });

  it("is there in four languages", () => {
    assert.deepEqual(languagesOf(defaultCatalog), ["en", "de", "fr", "nl"]);
  });

  it("is the one that a charter of this language has", () => {
    const { catalog, themes } = parse("---\ncharter: 1\nlanguage: de\n---\n\n## Trust\n\nBeobachtung: Zwei Brücken.\n");
    assert.equal(catalog.language, "de");
    assert.equal(themes[0]?.definition?.title, "Vertrauen");
  });
});

function parse(text: string, catalog: Catalog = defaultCatalog): Charter {
  return parseCharter(text, shippedCatalog, { fallback: catalog });
}

/** “trust: 1 + 1” for a theme with one half of each kind. */
function drawn({ themes }: Charter): string[] {
  return themes.map(({ key, observations, principles }) => `${key}: ${observations.length} + ${principles.length}`);
}

const { translations: _, ...englishOnly } = defaultCatalog;

function assertSame(text: string): void {
  const [one, other] = [bodyOf(parse(text)), bodyOf(parse(text, englishOnly))];
  assert.deepEqual(one, other);
}

function bodyOf({ themes, sections, looseParts }: Charter): unknown {
  return JSON.parse(JSON.stringify({ themes, sections, looseParts }));
}
