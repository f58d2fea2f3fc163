import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { shippedCatalogs } from "../../src/catalog/shipped.ts";
import { linkCatalogs, readCatalogFile } from "../../src/config/catalog-file.ts";

const head = "catalog: 1\nid: ours\ntitle: Ours\n";

describe("a catalog of one's own", () => {
  it("adds, relabels, relaxes, removes and orders the themes of another one", () => {
    const themes = themesOf(`${head}extends: minimal-3
remove: [time]
order: [noise, fit]
labels: { principle: [We agree] }
themes:
  - { id: noise, title: Noise at night }
  - { id: fit, title: The right size, required: recommended }
`);
    assert.deepEqual(themes, ["noise: Noise at night", "fit: The right size", "mutuality: Mutuality"]);
  });

  it("may start from another one of one's own, whatever their order", () => {
    const linked = link({
      "b.yaml": `${head}extends: base\nthemes: [{ id: noise, title: Noise }]\n`,
      "a.yaml": "catalog: 1\nid: base\ntitle: Base\nextends: minimal-3\nonly: [fit]\n",
    });
    assert.deepEqual(linked.problems, []);
    assert.deepEqual(linked.themes("ours"), ["fit", "noise"]);
  });

  it("may start from nothing, and has the labels of the default one", () => {
    const { catalogs } = linkCatalogs(
      [readCatalogFile("/c.yaml", `${head}themes: [{ id: a, title: A }]\n`)],
      shippedCatalogs(),
    );
    assert.deepEqual(catalogs.get("ours")?.catalog.labels.principle[0], "Guiding principle");
  });
});

describe("mistakes in catalogs", () => {
  const cases: Readonly<Record<string, readonly [text: string, ...says: string[]]>> = {
    "a parent that nobody knows": [
      `${head}extends: colaboration\n`,
      "4:10 “colaboration”: No catalog has the id “colaboration”; did you mean “collaboration”? → collaboration",
    ],
    "a circle of one": [
      `${head}extends: ours\n`,
      "4:10 “ours”: Catalogs start from each other in a circle: “ours” from “ours”.",
    ],
    "the id of a shipped one": [
      "catalog: 1\nid: minimal-3\ntitle: Ours\nextends: minimal-3\n",
      "2:5 “minimal-3”: “minimal-3” is already the id of a catalog that comes with Charter. “extends” starts from it under another id.",
    ],
    "an id with capitals": [
      "catalog: 1\nid: Ours\ntitle: Ours\nthemes: []\n",
      "2:5 “Ours”: “id” is “Ours”, but takes small letters, digits and hyphens, such as our-services.",
    ],
    "another version of the format": [
      "catalog: 2\nid: ours\ntitle: Ours\nthemes: []\n",
      "1:10 “2”: “2” is no format; did you mean “1”? → 1",
    ],
    "neither themes nor a parent": [head, "1:1 “catalog”: This catalog has neither “themes” nor “extends”."],
    "a theme without an id": [`${head}themes:\n  - title: Noise\n`, "5:5 “title”: This theme has no “id”."],
    "a theme that stands there twice": [
      `${head}themes:\n  - { id: a, title: A }\n  - { id: a, title: B }\n`,
      "6:11 “a”: A theme with the id “a” already stands above.",
    ],
    "an alias of two themes": [
      `${head}themes:\n  - { id: noise, title: Noise }\n  - { id: sound, title: Sound, aliases: [noise!] }\n`,
      "6:42 “noise!”: “noise!” already means the theme “noise”.",
    ],
    "a theme to be removed that is not there": [
      `${head}extends: minimal-3\nremove: [mutualty]\n`,
      "5:10 “mutualty”: No theme is inherited that has the id “mutualty”; did you mean “mutuality”? → mutuality",
    ],
    "a word for a requirement that others use": [
      `${head}extends: minimal-3\nthemes: [{ id: fit, required: mandatory }]\n`,
      "5:31 “mandatory”: “mandatory” is no requirement; did you mean “required”? → required",
    ],
    "a key that nearly is one": [
      `${head}extends: minimal-3\ntheme: []\n`,
      "5:1 “theme”: “theme” is no key of a catalog; did you mean “themes”? → themes",
    ],
    "only, without a parent": [
      `${head}only: [fit]\nthemes: []\n`,
      "4:1 “only”: “only” only says something together with “extends”.",
    ],
    "a theme in place of another that is not there": [
      `${head}themes:\n  - { id: quiet, title: Quiet, deprecated: true, replaced-by: nois }\n  - { id: noise, title: Noise }\n`,
      "5:63 “nois”: This catalog has no theme “nois”; did you mean “noise”? → noise",
    ],
    "themes in place of each other": [
      `${head}themes:\n  - { id: a, title: A, deprecated: true, replaced-by: b }\n  - { id: b, title: B, deprecated: true, replaced-by: a }\n`,
      "5:55 “b”: “b” is deprecated itself, and no theme that is in use takes its place.",
      "6:55 “a”: “a” is deprecated itself, and no theme that is in use takes its place.",
    ],
    "a theme that is replaced and yet in use": [
      `${head}themes:\n  - { id: a, title: A, replaced-by: b }\n  - { id: b, title: B }\n`,
      "5:24 “replaced-by”: “replaced-by” only says something together with “deprecated”.",
    ],
    "a version without quotes": [
      `${head}themes: [{ id: a, title: A, since: 1.10 }]\n`,
      '4:36 “1.10”: “since” is “1.10”, but takes a text on one line. → "1.10"',
    ],
    "an alias that stands there twice": [
      `${head}themes: [{ id: a, title: A, aliases: [B, B] }]\n`,
      "4:42 “B”: “B” stands twice in “aliases”.",
    ],
    "an id with blanks": [
      "catalog: 1\nid: Our House\ntitle: T\nextends: minimal-3\n",
      "2:5 “Our House”: “id” is “Our House”, but takes small letters, digits and hyphens, such as our-services.",
    ],
    "a format that is not named": [
      "id: ours\ntitle: T\nextends: minimal-3\n",
      "1:1 “id”: This catalog has no “catalog”; write “catalog: 1”.",
    ],
    "a parent that is misspelt": [
      `${head}extends: minimal3\n`,
      "4:10 “minimal3”: No catalog has the id “minimal3”; did you mean “minimal-3”? → minimal-3",
    ],
    "a theme that is only a title": [
      `${head}themes: [Noise at night]\n`,
      "4:10 “Noise at night”: An item of “themes” is “Noise at night”, but takes keys with their values.",
    ],
    "an empty file": ["", "1:1 “”: This catalog is empty: it begins with “catalog: 1”, “id” and “title”."],
    tabs: [
      `${head}themes:\n\t- id: a\n`,
      "5:1 “\t”: A tab stands here; only blanks indent a line. → catalog: 1\nid: ours\ntitle: Ours\nthemes:\n  - id: a\n",
    ],
  };
  for (const [mistake, [text, ...says]] of Object.entries(cases)) {
    it(`tell of ${mistake}`, () => assert.deepEqual(link({ "c.yaml": text }).problems, says));
  }

  it("tell of circles at each of their members", () => {
    const { problems } = link({
      "a.yaml": "catalog: 1\nid: a\ntitle: A\nextends: b\n",
      "b.yaml": "catalog: 1\nid: b\ntitle: B\nextends: a\n",
    });
    assert.deepEqual(problems, [
      "4:10 “b”: Catalogs start from each other in a circle: “a” from “b” from “a”.",
      "4:10 “a”: Catalogs start from each other in a circle: “b” from “a” from “b”.",
    ]);
  });

  it("tell of an id that another file has", () => {
    const text = `${head}extends: minimal-3\n`;
    assert.deepEqual(link({ "a.yaml": text, "b.yaml": text }).problems, [
      "2:5 “ours”: “ours” is already the id of the catalog in “a.yaml”.",
    ]);
  });
});

describe("the shipped catalogs", () => {
  it("have no mistake as files of one's own", () => {
    assert.deepEqual(link({}, "catalogs").problems, []);
  });
});

function themesOf(text: string): string[] {
  const { catalogs, files } = linkCatalogs([readCatalogFile("/c.yaml", text)], shippedCatalogs());
  assert.deepEqual(
    files.flatMap(({ issues }) => issues),
    [],
  );
  return catalogs.get("ours")?.catalog.themes.map(({ id, title }) => `${id}: ${title}`) ?? [];
}

function link(texts: Readonly<Record<string, string>>, folder?: string) {
  const files = Object.entries(folder ? textsIn(folder) : texts).map(([name, text]) =>
    readCatalogFile(`/${name}`, text),
  );
  const { catalogs, files: linked } = linkCatalogs(files, folder ? [] : shippedCatalogs());
  const problems = linked.flatMap(({ text, lines, issues }) =>
    issues.map(({ range: { start, end }, message, repair }) => {
      const marked = text.slice(lines.offsetAt(start), lines.offsetAt(end));
      const place = `${start.line + 1}:${start.character + 1}`;
      return `${place} “${marked}”: ${message}${repair ? ` → ${repair.newText}` : ""}`;
    }),
  );
  return { problems, themes: (id: string) => catalogs.get(id)?.catalog.themes.map((theme) => theme.id) };
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}
