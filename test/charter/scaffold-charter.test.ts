import assert from "node:assert/strict";
import { parse } from "yaml";
import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import {
  type Answers,
  fileNameFor,
  formsFor,
  proposalFor,
  scaffoldCharter,
  themesFor,
} from "../../src/charter/scaffold-charter.ts";
import { catalogIn } from "../support/check-rule.ts";

const supply: Answers = {
  parties: [{ name: "Nordhafen Clinics" }, { name: "Lumen Labs" }],
  relationship: "customer-supplier",
  delivery: "complex",
  depth: "coordinated",
};

describe("scaffoldCharter", () => {
  it("writes the few keys that were asked for, and a heading for each theme", () => {
    const text = scaffoldCharter({ ...supply, depth: "transactional", delivery: "standard" }, catalogOf("minimal-3"));
    assert.equal(
      text.replace(/<!-- .* -->/g, "<!-- … -->"),
      `---
charter: 1
title: Collaboration charter – Nordhafen Clinics and Lumen Labs
catalog: minimal-3
status: draft
parties:
  - id: nordhafen
    name: Nordhafen Clinics
    role: customer
  - id: lumen
    name: Lumen Labs
    role: supplier
collaboration:
  relationship: customer-supplier
  depth: transactional
  delivery: { nature: standard }
---

# Collaboration charter – Nordhafen Clinics and Lumen Labs

## Mutuality

### Observation

<!-- … -->

### Guiding principle

<!-- … -->

## Horses for courses

### Observation

<!-- … -->

### Guiding principle

<!-- … -->

## It takes time

### Observation

<!-- … -->

### Guiding principle

<!-- … -->
`,
    );
  });

  it("opens a supply with all ten themes", () => {
    assert.equal(themesFor(supply, catalogOf(undefined)).length, 10);
  });

  for (const relationship of ["alliance", "partnership", "consortium", "internal"] as const) {
    it(`leaves the theme of customer and supplier out for ${relationship}`, () => {
      const ids = themesFor({ ...supply, relationship }, catalogOf(undefined)).map(({ id }) => id);
      assert.ok(!ids.includes("not-partnership"));
    });
  }

  it("leaves out what the catalog no longer uses", () => {
    const catalog = catalogIn(
      "catalog: 1\nid: port\ntitle: Port\nthemes: [{ id: a, title: A, deprecated: true, replaced-by: b }, { id: b, title: B }]\n",
    );
    assert.match(scaffoldCharter(supply, catalog), /^## B$/m);
    assert.doesNotMatch(scaffoldCharter(supply, catalog), /^## A$/m);
  });

  it("names no catalog when it is the default one", () => {
    assert.doesNotMatch(scaffoldCharter(supply, catalogOf(undefined)), /^catalog:/m);
  });

  it("keeps names whole that YAML would read as something else", () => {
    const names = ["No", "7 Seas", "A: B", "# One", '"Quoted"', "Größe & Söhne", "- dash", "*star", "null", "12"];
    const text = scaffoldCharter({ ...supply, parties: names.map((name) => ({ name })) }, catalogOf(undefined));
    const { parties } = parse(text.split("---\n")[1] ?? "") as { parties: { name: string }[] };
    assert.deepEqual(
      parties.map(({ name }) => name),
      names,
    );
  });

  it("gives each party an id of its own", () => {
    const parties = ["Acre Foods", "Acre Logistics", "Acre Foods", "!!!"].map((name) => ({ name }));
    const ids = [...scaffoldCharter({ ...supply, parties }, catalogOf(undefined)).matchAll(/- id: (.*)/g)];
    assert.deepEqual(
      ids.map((match) => match[1]),
      ["acre", "acre-logistics", "acre-foods", "party"],
    );
  });

  it("names the roles after the relationship", () => {
    assert.match(scaffoldCharter({ ...supply, relationship: "alliance" }, catalogOf(undefined)), /role: ally\n/);
  });

  for (const [language, words] of [
    ["nl", ["# Samenwerkingscharter – Nordhafen en Lumen", "## Vertrouwen", "### Leidend principe"]],
    ["de", ["# Charta der Zusammenarbeit – Nordhafen und Lumen", "## Vertrauen", "### Leitprinzip"]],
    ["fr", ["# Charte de collaboration – Nordhafen et Lumen", "## Confiance", "### Principe directeur"]],
  ] as const) {
    it(`is written in the language that is wished: ${language}`, () => {
      const parties = [{ name: "Nordhafen" }, { name: "Lumen" }];
      const text = scaffoldCharter({ ...supply, parties, language }, catalogOf(undefined));
      for (const line of [`language: ${language}`, ...words]) assert.ok(text.split("\n").includes(line), line);
      assert.doesNotMatch(text, /Who acts|What do all sides/);
    });
  }

  it("names no language when it is English", () => {
    assert.doesNotMatch(scaffoldCharter({ ...supply, language: "en" }, catalogOf(undefined)), /^language:/m);
  });

  it("writes an empty list when nobody is named", () => {
    assert.match(scaffoldCharter({ ...supply, parties: [] }, catalogOf(undefined)), /^parties: \[\]$/m);
  });
});

describe("proposalFor", () => {
  it("proposes three themes for the supply of something standard", () => {
    assert.deepEqual(proposalFor({ relationship: "customer-supplier", delivery: "standard" }), {
      depth: "transactional",
      catalog: "minimal-3",
    });
  });

  it("proposes the whole catalog for a complex supply", () => {
    assert.deepEqual(proposalFor({ relationship: "customer-supplier", delivery: "complex" }), {
      depth: "coordinated",
      catalog: "collaboration",
    });
  });

  it("proposes the whole catalog for allies, whatever they deliver", () => {
    assert.equal(proposalFor({ relationship: "alliance", delivery: "commodity" }).catalog, "collaboration");
  });
});

describe("fileNameFor", () => {
  it("joins the ids of the parties", () => {
    assert.equal(fileNameFor(supply), "nordhafen-lumen.charter.md");
  });

  it("has a name for a charter of nobody yet", () => {
    assert.equal(fileNameFor({ ...supply, parties: [] }), "collaboration.charter.md");
  });
});

describe("formsFor", () => {
  it("has the proposal first, then other depths, then other catalogs", () => {
    const forms = formsFor({ relationship: "customer-supplier", delivery: "standard" }, shippedCatalogs());
    assert.deepEqual(
      forms.slice(0, 5).map(({ depth, catalog, themes }) => `${depth} ${catalog} ${themes}`),
      [
        "transactional minimal-3 3",
        "coordinated collaboration 10",
        "collaborative collaboration 10",
        "integrated collaboration 10",
        "transactional collaboration 10",
      ],
    );
  });

  it("has each form once", () => {
    const forms = formsFor({ relationship: "alliance", delivery: "complex" }, shippedCatalogs());
    const names = forms.map(({ depth, catalog }) => `${depth} ${catalog}`);
    assert.equal(new Set(names).size, names.length);
  });
});
