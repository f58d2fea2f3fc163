import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Guidance } from "../../src/catalog/catalog.ts";
import { shippedCatalogs } from "../../src/catalog/shipped.ts";
import type { WrittenTranslation } from "../../src/catalog/written.ts";

const folder = "catalogs/translations";

describe("the translations of catalogs", () => {
  for (const name of readdirSync(folder)) {
    const source = readFileSync(`${folder}/${name}`, "utf8");
    const { reserved = {}, themes = {} } = parse(source) as WrittenTranslation;
    const catalog = shippedCatalogs().find(({ id }) => id === name.split(".")[0]);

    it(`translate what is there: ${name}`, () => {
      const ids = new Set(catalog?.themes.map(({ id }) => id));
      assert.deepEqual(
        Object.keys(themes).filter((id) => !ids.has(id)),
        [],
      );
      assert.deepEqual(
        Object.keys(reserved).filter((title) => !catalog?.reserved.includes(title)),
        [],
      );
    });

    it(`leave no theme out: ${name}`, () => {
      assert.deepEqual(
        catalog?.themes.filter(({ id }) => !themes[id]?.title).map(({ id }) => id),
        [],
      );
    });

    it(`guide through as much as the catalog: ${name}`, () => {
      for (const theme of catalog?.themes ?? []) {
        const guidance = catalog?.translations?.[name.split(".")[1] ?? ""]?.themes[theme.id]?.guidance;
        if (guidance) assert.deepEqual(shapeOf(guidance), shapeOf(theme.guidance), theme.id);
      }
    });

    it(`say who has read them: ${name}`, () => {
      assert.match(source, /^# (?:Awaiting a native reader|Read by )/m);
    });
  }
});

/** How many facts and questions there are, and which parts the examples have. */
function shapeOf({ facts, questions, good, weak }: Guidance): unknown {
  const { them, us, me } = questions;
  return [[facts, them, us, me].map(({ length }) => length), Object.keys(good), Object.keys(weak)];
}
