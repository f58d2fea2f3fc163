import assert from "node:assert/strict";
import type { SettingsFile } from "../../src/config/configuration.ts";
import type { FileRule } from "../../src/rules/rule.ts";
import { configurationsFrom } from "../../src/workspace/configurations.ts";
import { folderOf } from "./folder.ts";

/** The good or the bad example of a rule as the file that it is, with all that is wrong with it. */
export async function exampleFile({ about, examples }: FileRule, which: "good" | "bad"): Promise<SettingsFile> {
  const beside = examples.beside?.[which] ?? {};
  const name = about === "catalog" ? ".charter/catalogs/example.yaml" : nameBeside(beside);
  const host = folderOf({ ...beside, [name]: examples[which] });
  const { files } = await configurationsFrom(host, { tops: () => ["/work"] }).in("/work");
  const file = files.find(({ path }) => path === `/work/${name}`);
  assert.ok(file);
  return file;
}

function nameBeside(beside: Readonly<Record<string, string>>): string {
  return ".charter.yaml" in beside ? ".charter.yml" : ".charter.yaml";
}
