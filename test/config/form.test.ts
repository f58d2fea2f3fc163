import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { parse } from "yaml";
import { readCatalogFile } from "../../src/config/catalog-file.ts";
import { readConfiguration, type SettingsFile } from "../../src/config/configuration.ts";

type Schema = Readonly<Record<string, unknown>>;

const kinds = {
  configuration: { schema: schemaOf("configuration"), read: readConfiguration },
  catalog: { schema: schemaOf("catalog"), read: readCatalogFile },
};

const samples: Readonly<Record<keyof typeof kinds, readonly string[]>> = {
  configuration: [
    "{}",
    "root: true",
    "root: 1",
    "extends: a",
    "extends: [a, 1]",
    "charters: {}",
    "ignore: ['a']",
    "catalog: A b",
    "catalog: a-b",
    "profile: strict",
    "profile: [strict]",
    "rules: { open-list: off, deal-only: default }",
    "rules: { open-list: loud }",
    "rules: { open-list: { severity: hint } }",
    "rules: { open-list: { severity: hint, max: 3 } }",
    "rules: { open-list: {} }",
    "rules: { principle-too-long: { max: 80 } }",
    "rules: { principle-too-long: { max: 0 } }",
    "rules: { principle-too-long: { max: 8.5 } }",
    "rules: { principle-too-long: 80 }",
    "rules: []",
    "overrides: [{ files: a, rules: { open-list: hint } }]",
    "overrides: [{ profile: quiet }]",
    "overrides: [{ files: a, root: true }]",
    "overrides: {}",
    "lexicon: { add: { open-list: a }, ignore: [b] }",
    "lexicon: { add: [a] }",
    "lexicon: { ignore: { open-list: [b, c] }, other: 1 }",
    "language: nl",
    "language: the Dutch one",
    "asOf: 2026-06-01",
    "asOf: soon",
    "other: 1",
  ],
  catalog: [
    "{ catalog: 1, id: a, title: A, themes: [] }",
    "{ catalog: 1, id: a, title: A, extends: b, only: [c], remove: [d], order: [e] }",
    "{ catalog: 1, id: a, title: A }",
    "{ catalog: 2, id: a, title: A, themes: [] }",
    "{ catalog: 1, id: A b, title: A, themes: [] }",
    "{ catalog: 1, id: a, title: A, themes: [{ title: B }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, required: optional }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, required: { integrated: required } }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, required: { deep: required } }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, required: often }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, since: '2.0', deprecated: '3.0', replaced-by: c }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, deprecated: 3, replaced-by: c }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, replaced-by: c }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, aliases: c }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, aliases: [c, c] }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, parts: { observation: optional } }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, parts: { both: optional } }] }",
    "{ catalog: 1, id: a, title: A, themes: [], only: [c] }",
    "{ catalog: 1, id: a, title: A, themes: [], labels: { observation: [] } }",
    "{ catalog: 1, id: a, title: A, themes: [], translations: { nl: { themes: { b: { title: C } } } } }",
    "{ catalog: 1, id: a, title: A, themes: [], translations: { dutch: {} } }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, optional-when: [{}] }] }",
    "{ catalog: 1, id: a, title: A, themes: [{ id: b, idea: ' ' }] }",
  ],
};

for (const kind of ["configuration", "catalog"] as const) {
  const { schema, read } = kinds[kind];

  describe(`the form of a ${kind}`, () => {
    const formats = { date: /^\d{4}-\d\d-\d\d$/ };
    const validate = new Ajv2020({ strict: false, formats }).compile(schema);

    for (const sample of samples[kind]) {
      it(`is kept or missed by ${sample} as its schema says`, () => {
        assert.equal(missesIn(read("/f.yaml", sample)).length === 0, validate(parse(sample)));
      });
    }

    it("is explained key by key", () => assert.deepEqual([...unexplained(schema, "")], []));

    it("is looked at without an accident, whatever the text", () => {
      const piece = fc.oneof(
        fc.constantFrom(
          ..."rules overrides files charters lexicon add ignore extends themes id title required".split(" "),
        ),
        fc.constantFrom(
          ":",
          ": ",
          "\n",
          "\n  ",
          "\n- ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "'",
          '"',
          "*a",
          "&a ",
          "!x ",
          "# c",
          "\t",
          "|\n",
          "0",
          "true",
        ),
        fc.string({ maxLength: 5 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const file = read("/f.yaml", pieces.join(""));
          for (const { range, message } of file.issues) {
            assert.equal(range.start.line, range.end.line);
            assert.match(message, /^\S[^\r\n]*[.?]$/);
          }
        }),
        { numRuns: 1500, examples: [[["{", "(", "\n- ", "}"]]] },
      );
    });
  });
}

function missesIn({ issues }: SettingsFile): readonly string[] {
  return issues
    .filter(({ kind }) => ["schema", "unknown-key", "duplicate"].includes(kind))
    .map(({ message }) => message);
}

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as Schema;
}

/** Keys without a title or a description, their own or that of what they refer to. */
function* unexplained(schema: Schema, path: string, root = schema): Iterable<string> {
  for (const [key, value] of Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)) {
    const target = typeof value.$ref === "string" ? at(root, value.$ref) : {};
    const { title, description } = { ...target, ...value };
    if (!title || !description) yield `${path}/${key}`;
    yield* unexplained(value, `${path}/${key}`, root);
    if (value.items) yield* unexplained(value.items as Schema, `${path}/${key}/*`, root);
  }
}

function at(root: Schema, reference: string): Schema {
  let found: unknown = root;
  for (const step of reference.split("/").slice(1)) found = (found as Schema)[step];
  return found as Schema;
}
