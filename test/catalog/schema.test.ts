import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "yaml";

const schema: unknown = JSON.parse(readFileSync("schemas/catalog.schema.json", "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema as object);

describe("the schema of catalogs", () => {
  for (const name of readdirSync("catalogs").filter((name) => name.endsWith(".yaml"))) {
    it(`accepts ${name}`, () => {
      validate(parse(readFileSync(`catalogs/${name}`, "utf8")));
      assert.deepEqual(validate.errors ?? [], []);
    });
  }

  it("accepts a catalog that only relaxes another one", () => {
    const themes = "themes: [{ id: time, required: recommended }]";
    assert.deepEqual(problemsOf(`{ catalog: 1, id: ours, title: Ours, extends: collaboration, ${themes} }`), []);
  });

  it("asks for themes, or for a catalog to start from", () => {
    assert.deepEqual(problemsOf("{ catalog: 1, id: ours, title: Ours }"), [
      " must have required property 'themes'",
      " must have required property 'extends'",
      " must match a schema in anyOf",
    ]);
  });

  it("knows no theme without an id", () => {
    assert.deepEqual(problemsOf("{ catalog: 1, id: ours, title: Ours, themes: [{ title: Noise }] }"), [
      "/themes/0 must have required property 'id'",
    ]);
  });

  it("knows no id with capitals", () => {
    assert.deepEqual(problemsOf("{ catalog: 1, id: Ours, title: Ours, themes: [] }"), [
      '/id must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',
    ]);
  });

  it("knows no key that is misspelt", () => {
    assert.deepEqual(problemsOf("{ catalog: 1, id: ours, title: Ours, theme: [], themes: [] }"), [
      " must NOT have additional properties",
    ]);
  });

  it("names and explains every key", () => {
    assert.deepEqual([...unexplained(schema as Schema, "")], []);
  });
});

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function problemsOf(yaml: string): string[] {
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function* unexplained(schema: Schema, path: string): Generator<string> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (!property.title || !(property.description || property.$ref)) yield `${path}/${key}`;
    yield* unexplained(property, `${path}/${key}`);
  }
  if (schema.items) yield* unexplained(schema.items, `${path}/*`);
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) yield* unexplained(definition, `#${name}`);
}
