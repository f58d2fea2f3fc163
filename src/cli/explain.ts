import type { Charter } from "../charter/charter.ts";
import type { CharterSignal } from "../charter/detect.ts";
import { ruleOf } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import {
  type ExplainedSetting,
  explainedChain,
  explainedSettings,
  reasonOf,
  whyNot,
} from "../workspace/explanation.ts";
import { relativePath } from "../workspace/paths.ts";
import { failureOf, type Governed, governing } from "./governed.ts";
import { jsonOf } from "./json.ts";
import { exit, type Options } from "./options.ts";
import { type Input, readOne } from "./read.ts";
import { unknownRule } from "./rules.ts";
import { sharedOf } from "./shared.ts";
import { printable, type Terminal } from "./terminal.ts";

/**
 * Says which signal makes a file a charter, which configurations apply and where each value comes from; or what would
 * make it a charter.
 */
export async function explain(
  path: string,
  ruleId: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const rule = ruleId === undefined ? undefined : ruleOf(ruleId);
  if (ruleId !== undefined && !rule) return fails(unknownRule(ruleId), terminal);
  const document = await readOne(path, options, terminal);
  if ("message" in document) return fails(document.message, terminal);
  const holds = await governing(options, terminal);
  if ("message" in holds) return fails(holds.message, terminal);

  const governed = await holds.of(document);
  const { signal } = governed;
  const settings = signal ? settingsOf(document, governed, rule, options, terminal) : [];
  if (options.format === "json") writeJson(document, governed, settings, terminal);
  else writeText(document, governed, settings, terminal);

  const broken = holds.problems().flatMap((file) => failureOf(file) ?? []);
  for (const { message } of broken) terminal.err.write(`charter: ${printable(message)}\n`);
  return broken.length > 0 ? exit.failed : exit.clean;
}

function fails(message: string, { err }: Terminal): number {
  err.write(`charter: ${printable(message)}\n`);
  return exit.failed;
}

function settingsOf(
  { name, text, invalidUtf8 }: Input,
  governed: Governed,
  rule: Rule | undefined,
  { profile, asOf }: Options,
  { from }: Terminal,
): readonly ExplainedSetting[] {
  const read = (source: string): Charter => governed.parse(source, { invalidUtf8 });
  const about = {
    ...governed,
    name,
    charter: sharedOf(read(text), read),
    nameOf: (path: string) => relativePath(from, path),
    others: {
      profile: [profile && "--profile", "the default"],
      asOf: [asOf && "--as-of", "today"],
      rules: [undefined, "the default"],
    },
  } as const;
  return explainedSettings(about, rule);
}

function writeJson(
  { name }: Input,
  { signal, configuration }: Governed,
  settings: readonly ExplainedSetting[],
  { out, from }: Terminal,
): void {
  const configurations = explainedChain(configuration, (path) => relativePath(from, path));
  const result = { version: 1, path: name, charter: signal !== undefined, why: signal?.why ?? "none" };
  out.write(`${jsonOf({ ...result, line: signal?.line, configurations, settings })}\n`);
}

function writeText(
  { name }: Input,
  { signal, settings: said, configuration }: Governed,
  settings: readonly ExplainedSetting[],
  { out, from }: Terminal,
): void {
  const { dim } = out.colors;
  const nameOf = (path: string): string => relativePath(from, path);
  out.write(`${printable(name)} is ${answer(signal, nameOf, said)}\n`);
  if (settings.length > 0) out.write("\n");
  const width = Math.max(0, ...settings.map(({ setting }) => setting.length));
  for (const { setting, value, origin } of settings)
    out.write(`  ${setting.padEnd(width)}  ${printable(value)} ${dim(`(${printable(origin)})`)}\n`);

  const chain = explainedChain(configuration, nameOf);
  if (chain.length > 0) out.write(`\nConfigurations, the strongest first:\n`);
  for (const { path, broken } of chain)
    out.write(`  ${printable(path)}${broken ? ` ${dim(`(${printable(broken)})`)}` : ""}\n`);
}

function answer(
  signal: CharterSignal | undefined,
  nameOf: (path: string) => string,
  said: Governed["settings"],
): string {
  if (signal) return `a charter: ${printable(reasonOf(signal, said, nameOf))}.`;
  const reason = whyNot(said, nameOf);
  return reason === undefined ? `no charter.\n\n${whatWouldMakeIt}` : `left alone: ${printable(reason)}.`;
}

const whatWouldMakeIt = `One of these makes a Markdown file a charter:
  - a name that ends in .charter.md
  - front matter with \`charter: 1\` and one of \`catalog\`, \`parties\`, \`collaboration\`, \`status\`
  - front matter with \`type: Collaboration Charter\`
  - a pattern under \`charters\` in a .charter.yaml beside it or above it`;
