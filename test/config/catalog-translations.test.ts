import assert from "node:assert/strict";
import { shippedCatalogs } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { linkCatalogs, readCatalogFile } from "../../src/config/catalog-file.ts";

const catalog = `catalog: 1
id: our-services
title: Our services
extends: collaboration
only: [trust]
themes:
  - { id: on-call, title: On call }
translations:
  nl:
    labels: { observation: [Bevinding] }
    reserved: { Exit: [Uitstap] }
    themes:
      on-call: { title: Wachtdienst, aliases: [Bereikbaarheid], idea: Wie komt er? }
`;

describe("a catalog of users’ own in other languages", () => {
  it("is read, and goes on with the translations of what it extends", () => {
    const { file, linked } = read(catalog);
    assert.deepEqual(file.issues, []);
    const { themes, sections } = parseCharter(
      "---\ncharter: 1\ncatalog: our-services\n---\n\n## Wachtdienst\n\n**Bevinding:** Niemand.\n\n## Vertrauen\n\n## Uitstap\n",
      (id) => linked.catalogs.get(id)?.catalog,
    );
    assert.deepEqual(
      themes.map(({ id, observations }) => [id, observations.length]),
      [
        ["on-call", 1],
        ["trust", 0],
      ],
    );
    assert.deepEqual(
      sections.map(({ key }) => key),
      ["exit"],
    );
  });

  it("takes short codes for languages", () => {
    const { file } = read(catalog.replace("  nl:", "  Dutch:"));
    assert.deepEqual(
      file.issues.map(({ message }) => message),
      ["“Dutch” is no key of “translations”; it takes short codes of languages, such as nl."],
    );
  });
});

function read(text: string) {
  const file = readCatalogFile("/.charter/catalogs/ours.yaml", text);
  return { file, linked: linkCatalogs([file], shippedCatalogs()) };
}
