import assert from "node:assert/strict";
import { catalogOf, shippedCatalog } from "../src/catalog/shipped.ts";
import { parseCharter } from "../src/charter/parse.ts";
import { readCatalogFile } from "../src/config/catalog-file.ts";
import { readConfiguration } from "../src/config/configuration.ts";
import { readBaseline } from "../src/rules/baseline.ts";
import { checkCharter } from "../src/rules/engine.ts";
import { configurationsFrom } from "../src/workspace/configurations.ts";
import { answersAt, answersOf, assertInside } from "./support/answers.ts";
import { folderOf } from "./support/folder.ts";
import { aliasBomb, hostileTexts } from "./support/hostile-texts.ts";

describe("hostile text", function () {
  // What grows as the square of the text does not end in time; nothing here is about seconds.
  this.timeout(60_000);

  for (const [what, textOf] of Object.entries(hostileTexts)) {
    it(`is read, checked and answered for: ${what}`, () => {
      const charter = parseCharter(textOf(20_000), catalogOf);
      for (const { range } of checkCharter(charter, { asOf: "2026-06-01", profile: "strict" }))
        assertInside(range, charter);
      for (const offset of [0, charter.text.length / 2, charter.text.length])
        for (const range of answersAt(charter, Math.floor(offset))) assertInside(range, charter);
    });
  }

  for (const what of ["quotes", "lists", "lists in lists of YAML", "mappings in mappings of YAML", "brackets"]) {
    it(`may be 5,000 deep: ${what}`, () => {
      const charter = parseCharter(hostileTexts[what]?.(30_000) ?? "", catalogOf);
      assert.ok([...answersOf(charter)].length > 0);
    });
  }
});

const nested: Readonly<Record<string, string>> = {
  "aliases that stand for billions of values": `${aliasBomb}\n`,
  "5,000 lists within one another": `x: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
  "5,000 levels of indentation": Array.from({ length: 5000 }, (_, i) => `${" ".repeat(i)}k:`).join("\n"),
};

describe("hostile settings", () => {
  for (const [what, yaml] of Object.entries(nested)) {
    it(`are a mistake in a configuration and in a catalog: ${what}`, () => {
      for (const file of [readConfiguration("/a/.charter.yaml", yaml), readCatalogFile("/a/c.yaml", yaml)])
        assert.deepEqual(file.issues.map(({ kind }) => kind).slice(0, 1), ["syntax"]);
    });
  }

  it("lead in no circle of any length", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`${i}.yaml`, `extends: [./${(i + 1) % 60}.yaml]\n`]),
    );
    const host = folderOf({ ...files, ".charter.yaml": "extends: ./0.yaml\n" });
    const { files: found } = await configurationsFrom(host, { tops: () => ["/work"] }).in("/work");
    assert.ok(found.some(({ issues }) => issues.some(({ message }) => message.includes("in a circle"))));
  });

  it("extend no file again and again", async () => {
    // Each names the next one twice: 2 to the 40th ways through forty files.
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, `extends: [./${i + 1}.yaml, ./${i + 1}.yaml]\n`]),
    );
    const host = folderOf({ ...files, "40.yaml": "profile: strict\n", ".charter.yaml": "extends: ./0.yaml\n" });
    const configuration = await configurationsFrom(host, { tops: () => ["/work"] }).in("/work");
    assert.equal(configuration.settingsFor("/work/a.charter.md").profile?.value, "strict");
  });
});

describe("names that every object has", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  afterEach(() => {
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  for (const name of names) {
    it(`are keys and values like any other in a charter: ${name}`, () => {
      const yaml = [
        `${name}: { polluted: yes }`,
        `status: ${name}`,
        `catalog: ${name}`,
        `language: ${name}`,
        `parties: [{ id: ${name}, ${name}: { polluted: yes }, role: ${name}, attitude: ${name} }, ${name}]`,
        `collaboration: { ${name}: { polluted: yes }, relationship: ${name}, depth: ${name}, delivery: { nature: ${name} } }`,
        `journey: [{ type: ${name}, status: ${name}, date: ${name} }]`,
        `agreement: { required: [${name}.${name}], signoffs: [{ party: ${name}, ${name}: x }] }`,
        `decisions: [{ applies: [${name}] }]`,
      ].join("\n");
      const body = `## ${name} {#${name}}\n\nObservation: a\n\n## Trust <!-- theme: ${name} -->\n\n<!-- charter-disable ${name} -->\n`;
      const charter = parseCharter(`---\n${yaml}\n---\n\n${body}`, catalogOf);
      assert.deepEqual(
        charter.themes.map(({ id }) => id),
        [undefined, "trust"],
      );
      for (const { message } of checkCharter(charter, { asOf: "2026-06-01", profile: "strict" }))
        assert.doesNotMatch(message, /\[object|native code|function/);
      for (let offset = 0; offset <= charter.text.length; offset++)
        for (const range of answersAt(charter, offset)) assertInside(range, charter);
    });

    it(`name no rule, catalog or problem in settings: ${name}`, async () => {
      const host = folderOf({
        ".charter.yaml": `rules: { ${name}: error }\ncatalog: ${name}\n${name}: { polluted: yes }\nextends: ${name}\n`,
        ".charter/catalogs/a.yaml": `id: ${name}\n${name}: { polluted: yes }\nthemes: [{ id: ${name}, title: ${name}, extends: ${name} }]\n`,
      });
      const configuration = await configurationsFrom(host, { tops: () => ["/work"] }).in("/work");
      const { rules } = configuration.settingsFor("/work/a.charter.md");
      assert.deepEqual(
        [...rules.keys()].filter((id) => !names.includes(id)),
        [],
      );
      assert.equal(shippedCatalog(name), undefined);
      const baseline = readBaseline(
        `{"version":1,"files":{"${name}":[{"rule":"${name}","text":"","count":1,"${name}":{"polluted":1}}]}}`,
      );
      assert.ok(typeof baseline !== "string");
      assert.equal(baseline.get(name)?.length, 1);
    });
  }
});
