import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Holds a value against schemas/<name>.schema.json, and wants every key of it described there. */
export function assertValid(name: string, value: unknown): void {
  const file = path.resolve(__dirname, `../../schemas/${name}.schema.json`);
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(closed(schema) as object);
  validate(value);
  assert.deepEqual(validate.errors ?? [], []);
}

/** A published schema stays open for later keys; in a test, one that nobody described is a mistake. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === "if" || key === "then" || key === "else" ? value : closed(value),
  ]);
  const isObject = "type" in schema && schema.type === "object" && "properties" in schema;
  return Object.fromEntries(isObject ? [...entries, ["additionalProperties", false]] : entries);
}
