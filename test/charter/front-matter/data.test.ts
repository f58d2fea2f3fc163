import assert from "node:assert/strict";
import fc from "fast-check";
import schema from "../../../schemas/front-matter.schema.json";
import { doubtfulData } from "../../../src/charter/front-matter/data.ts";
import { rootField } from "../../../src/charter/front-matter/fields.ts";
import { misfitsIn } from "../../../src/charter/front-matter/generated/validate.ts";
import { scalarOf, type Value } from "../../../src/charter/front-matter/value.ts";

describe("what of a front matter is held against the schema", () => {
  it("is neither what surely fits nor what no schema knows", () => {
    const written = {
      title: "Ice rinks",
      status: "active",
      objectives: ["colder", "cheaper"],
      mood: "calm",
      parties: [{ name: "Polar", role: "customer" }],
    };
    assert.deepEqual(doubtfulData(treeOf(written), rootField()), { parties: [{ name: "Polar" }] });
  });

  it("has no items and keys without a value", () => {
    const written = { status: "", charter: null, journey: [null, { type: "launch", date: "" }] };
    assert.deepEqual(doubtfulData(treeOf(written), rootField()), { journey: [{ type: "launch" }] });
  });

  it("never reaches a prototype", () => {
    const data = doubtfulData(treeOf(JSON.parse('{ "__proto__": { "status": 1 }, "status": 2 }')), rootField());
    assert.deepEqual(data, { status: 2 });
  });

  it("misses whatever the whole misses", () => {
    fc.assert(
      fc.property(written, (json) => {
        const all = misfitsIn(json);
        assert.deepEqual(misfitsIn(doubtfulData(treeOf(json), rootField())), all);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Keys and values of the schema in places where they belong, and in others. */
const keys = [...JSON.stringify(schema).matchAll(/"([a-z-]+)":\{/g)].map(([, key = ""]) => key);
const values = [...JSON.stringify(schema).matchAll(/"const":("[^"]*"|\w+)/g)].map(([, value = ""]) =>
  JSON.parse(value),
);

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  fc.constantFrom("none", "None", "P6M", "P", "2027-03-31", "2027-02-30", "a word", 1, 0, -2.5, true, false),
);
const tree = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4, depthSize: "small" }, leaf, tie("list"), tie("map")),
  list: fc.array(tie("any"), { maxLength: 3 }),
  map: fc.dictionary(fc.constantFrom(...keys, "mood"), tie("any"), { maxKeys: 5 }),
}));
const written = fc.dictionary(fc.constantFrom(...Object.keys(schema.properties)), tree.any, { maxKeys: 6 });

/** The tree that a reader of YAML makes of it. */
function treeOf(json: unknown): Value {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  if (Array.isArray(json)) return { kind: "list", flow: true, items: json.map(treeOf), range };
  if (typeof json !== "object" || json === null) return scalarOf(json, `${json ?? ""}`, false, range);
  const entries = Object.entries(json).map(([key, value]) => ({ key: { value: key, range }, value: treeOf(value) }));
  return { kind: "map", flow: true, entries, range };
}
