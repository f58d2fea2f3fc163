import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type Format } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Derived } from "../generate.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The validator of the front matter, compiled ahead: at run time there is neither ajv nor `eval`, so it runs in browsers. */
export async function generate(): Promise<readonly Derived[]> {
  const schema = JSON.parse(readFileSync(path.join(root, "schemas/front-matter.schema.json"), "utf8"));
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strictTypes: false,
    formats,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(bare(schema) as object));
  const name = /^export const validate = (\w+);$/m.exec(code)?.[1];
  if (!name || code.includes("require(")) throw new Error("The code that ajv writes does not stand alone.");
  const content = [
    "// @ts-nocheck",
    "// Generated from schemas/front-matter.schema.json by `npm run generate`: change that instead.",
    code
      .replace(/^"use strict";\n/, "")
      .replace(/^export .*;\n/gm, "")
      .trim(),
    declaration
      .replaceAll("$name", name)
      .replace("$keys", [...requiredIn(bare(schema))].map((key) => `"${key}"`).join(", ")),
  ].join("\n");
  return [{ path: "src/charter/front-matter/generated/validate.ts", content }];
}

/** Days of the calendar, and durations of whole days and longer: regular expressions, so that the code stands alone. */
const formats: Record<string, Format> = {
  date: /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
  duration: /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/,
};

const declaration = `
/** What does not fit, in the words of ajv; nothing when all does. */
export function misfitsIn(data: unknown): readonly Misfit[] {
  return $name(data) ? [] : ($name.errors ?? []);
}

/** The keys that the schema needs in one place or another. */
export const requiredKeys: ReadonlySet<string> = new Set([$keys]);

export interface Misfit {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
`;

/**
 * The schema without what is written for people: closed lists become \`enum\`, open lists say nothing to a validator.
 */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" || key === "$defs") {
      kept[key] = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, bare(property)]));
    } else if (key === "oneOf") {
      kept.enum = (value as { const: unknown }[]).map((choice) => choice.const);
    } else if (!forPeople.has(key)) kept[key] = bare(value);
  }
  return kept;
}

function requiredIn(schema: unknown): ReadonlySet<string> {
  const lists = JSON.stringify(schema).matchAll(/"required":(\[[^\]]*\])/g);
  return new Set([...lists].flatMap(([, keys]) => JSON.parse(keys ?? "") as string[]));
}

const forPeople: ReadonlySet<string> = new Set(["$id", "$schema", "title", "description", "examples", "x-is", "anyOf"]);
