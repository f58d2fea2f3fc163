import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

let validate: ValidateFunction | undefined;

/** Holds a value against the published schema of SARIF 2.1.0. */
export function assertSarif(value: unknown): void {
  validate ??= compile();
  validate(value);
  assert.deepEqual(validate.errors ?? [], []);
}

function compile(): ValidateFunction {
  const file = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // The only words in it that later drafts of JSON Schema have renamed.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  assert.match($schema + id, /draft-04.*sarif-2\.1\.0/);
  // Dates and uuids are none of ours.
  const formats = { uri: isUri, "uri-reference": isUriReference, "date-time": () => false };
  // One of its patterns is none for the stricter reading.
  return new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(schema);
}

function isUri(text: string): boolean {
  return URL.canParse(text) && isUriReference(text);
}

function isUriReference(text: string): boolean {
  return /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(text) && URL.canParse(text, "file:///a/b");
}
