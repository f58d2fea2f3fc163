import assert from "node:assert/strict";
import type { Catalog, CatalogTheme } from "../../src/catalog/catalog.ts";
import { partScaffold, themeScaffold } from "../../src/catalog/scaffold.ts";
import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { inLanguage } from "../../src/catalog/translated.ts";
import { parseCharter } from "../../src/charter/parse.ts";

describe("the empty form of a theme", () => {
  it("has its halves under headings one level deeper", () => {
    assert.equal(
      themeScaffold(noise, catalog, { form: "heading", level: 2 }),
      `## Noise at night

### Observation

<!-- Who of them lies awake? -->

### Guiding principle

<!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("has its halves behind bold labels", () => {
    assert.equal(
      themeScaffold(noise, catalog, { form: "bold", level: 3 }),
      `### Noise at night

**Observation:** <!-- Who of them lies awake? -->

**Guiding principle:** <!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("has its halves behind plain labels", () => {
    assert.equal(
      themeScaffold(noise, catalog, { form: "plain", level: 2 }),
      `## Noise at night

Observation: <!-- Who of them lies awake? -->

Guiding principle: <!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("has its halves in a list under a heading", () => {
    assert.equal(
      themeScaffold(noise, catalog, { form: "list", level: 2 }),
      `## Noise at night

- Observation: <!-- Who of them lies awake? -->
- Guiding principle: <!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("is an item with two items in it where themes are items", () => {
    assert.equal(
      themeScaffold(noise, catalog, { form: "list" }),
      `- Noise at night
  - Observation: <!-- Who of them lies awake? -->
  - Guiding principle: <!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("goes on with the bullets of a pasted list", () => {
    assert.equal(
      themeScaffold(noise, catalog, { form: "pasted", marker: "◦", indent: " " }),
      ` ◦ Noise at night
   ◦ Observation: <!-- Who of them lies awake? -->
   ◦ Guiding principle: <!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("leaves out a half that the catalog does not ask for", () => {
    const rule: CatalogTheme = { ...noise, parts: { observation: "optional", principle: "required" } };
    assert.equal(
      themeScaffold(rule, catalog, { form: "bold", level: 2 }),
      `## Noise at night

**Guiding principle:** <!-- Who acts, when, what is done, and what is refused? -->`,
    );
  });

  it("has no heading below level six", () => {
    assert.match(themeScaffold(noise, catalog, { form: "heading", level: 6 }), /^###### Observation$/m);
  });
});

describe("the empty forms of all themes", () => {
  const forms = ["heading", "bold", "plain", "list"] as const;
  const shapes = [...forms.map((form) => ({ form, level: 2 })), { form: "list" }, { form: "pasted" }] as const;

  for (const catalog of shippedCatalogs()) {
    for (const shape of shapes) {
      it(`are read as themes with empty halves: ${catalog.id}, ${JSON.stringify(shape)}`, () => {
        const text = catalog.themes.map((theme) => themeScaffold(theme, catalog, shape)).join("\n\n");
        const { themes } = parseCharter(`---\ncatalog: ${catalog.id}\n---\n\n${text}\n`, catalogOf);
        assert.deepEqual(
          themes.map(({ id, observations, principles }) => [id, ...[...observations, ...principles].map(emptiness)]),
          catalog.themes.map(({ id, parts }) => [
            id,
            ...(parts?.observation === "optional" ? [] : ["observation empty"]),
            "principle empty",
          ]),
        );
      });
    }
  }
});

describe("the empty form of a half", () => {
  it("takes the word that the file uses", () => {
    assert.equal(
      partScaffold("principle", noise, catalog, { form: "bold", label: "House rule" }),
      "**House rule:** <!-- Who acts, when, what is done, and what is refused? -->",
    );
  });

  it("prompts without a question of the catalog too", () => {
    const silent = { ...noise, guidance: { ...noise.guidance, questions: { them: [], us: [], me: [] } } };
    assert.equal(
      partScaffold("observation", silent, catalog, { form: "plain" }),
      "Observation: <!-- What do all sides hold to be true here? -->",
    );
  });

  it("keeps the prompt inside its comment, whatever a catalog asks", () => {
    const sly = { ...noise, guidance: { ...noise.guidance, questions: { them: ["Why --> not?"], us: [], me: [] } } };
    assert.equal(partScaffold("observation", sly, catalog, { form: "plain" }), "Observation: <!-- Why – not? -->");
  });

  it("asks in the language of its title, also where the questions are not translated", () => {
    const dutch = inLanguage(catalogOf("team-agreement"), "nl");
    const theme = dutch.themes.find(({ id }) => id === "purpose");
    assert.ok(theme);
    assert.match(
      partScaffold("observation", theme, dutch, { form: "plain" }),
      /^Observatie: <!-- Wat houden alle partijen hier voor waar\? -->$/,
    );
  });
});

const noise: CatalogTheme = {
  id: "noise",
  title: "Noise at night",
  aliases: [],
  required: { transactional: "required", coordinated: "required", collaborative: "required", integrated: "required" },
  guidance: {
    idea: "",
    facts: [],
    questions: { them: ["Who of them lies awake?"], us: [], me: [] },
    good: {},
    weak: {},
  },
};

const catalog: Catalog = {
  catalog: 1,
  id: "house",
  title: "House",
  language: "en",
  labels: { observation: ["Observation"], principle: ["Guiding principle"] },
  reserved: [],
  themes: [noise],
};

function emptiness({ kind, content }: { readonly kind: string; readonly content: string }): string {
  return `${kind} ${content}`;
}
