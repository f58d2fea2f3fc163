import type { Charter } from "../charter/charter.ts";
import type { CharterSignal } from "../charter/detect.ts";
import { severitiesOf } from "../config/settings.ts";
import { ruleOf } from "../rules/index.ts";
import { checkSettingsFile } from "../rules/settings-files.ts";
import type { FolderConfiguration } from "../workspace/configurations.ts";
import { explainedFile, isRule, kindOfFile, silentFor } from "../workspace/explained-file.ts";
import {
  type ExplainedSetting,
  explainedChain,
  explainedSettings,
  reasonOf,
  whyNot,
} from "../workspace/explanation.ts";
import { relativePath } from "../workspace/paths.ts";
import { failureOf, type Governed, type Governing, governing } from "./governed.ts";
import { jsonOf } from "./json.ts";
import { exit, type Options } from "./options.ts";
import { type Input, readOne } from "./read.ts";
import { refuse, refuseFor } from "./refuse.ts";
import { unknownRule } from "./rules.ts";
import { sharedOf } from "./shared.ts";
import { printable, type Terminal } from "./terminal.ts";

/**
 * Says which signal makes a file a charter, which configurations apply and where each value comes from; or what would
 * make it a charter. Of a configuration or a catalog it says where it holds, and what it says.
 */
export async function explain(
  path: string,
  ruleId: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  if (ruleId !== undefined && !isRule(ruleId)) return refuse(terminal, unknownRule(ruleId));
  const document = await readOne(path, options, terminal);
  if ("message" in document) return refuse(terminal, document.message);
  const holds = await governing(options, terminal);
  if ("message" in holds) return refuse(terminal, holds.message);

  const governed = await holds.of(document);
  const explained =
    fileOf(document, holds, ruleId, terminal) ?? charterOf(document, governed, ruleId, options, terminal);
  if (options.format === "json") writeJson(document, explained, terminal);
  else writeText(document, explained, terminal);

  const broken = holds.problems().flatMap((file) => failureOf(file) ?? []);
  return broken.length > 0 ? refuseFor(broken, terminal) : exit.clean;
}

/** What is said of a file. */
interface Explained {
  /** In words, behind “is”, made printable. */
  readonly is: string;
  /** For programs. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly settings: readonly ExplainedSetting[];
  readonly configuration: FolderConfiguration;
}

/** Undefined for what is no configuration and no catalog, or none that holds here. */
function fileOf(
  { path }: Input,
  holds: Governing,
  ruleId: string | undefined,
  { from }: Terminal,
): Explained | undefined {
  const found = holds.fileAt(path);
  if (!found) return undefined;
  const { file, configuration } = found;
  const severities = severitiesOf(configuration.settingsFor(path));
  const problems = checkSettingsFile(file, severities);
  const nameOf = (other: string): string => relativePath(from, other);
  const about = { file, configuration, severities, problems, nameOf, weaker: "the default" };
  return {
    is: `${printable(kindOfFile(about))}.`,
    about: { charter: false, why: "none", kind: file.kind },
    settings: [...explainedFile(about, ruleId)],
    configuration,
  };
}

function charterOf(
  { name, text, invalidUtf8 }: Input,
  governed: Governed,
  ruleId: string | undefined,
  { profile, asOf }: Options,
  { from }: Terminal,
): Explained {
  const { signal, configuration, settings: said } = governed;
  const nameOf = (other: string): string => relativePath(from, other);
  const about = { charter: signal !== undefined, why: signal?.why ?? "none", line: signal?.line };
  const is = answer(signal, nameOf, said);
  if (!signal) return { is, about, settings: [], configuration };
  const read = (source: string): Charter => governed.parse(source, { invalidUtf8 });
  const explainable = {
    ...governed,
    name,
    charter: sharedOf(read(text), read),
    nameOf,
    others: {
      profile: [profile && "--profile", "the default"],
      asOf: [asOf && "--as-of", "today"],
      rules: [undefined, "the default"],
    },
  } as const;
  const rule = ruleId === undefined ? undefined : ruleOf(ruleId);
  const settings = [...explainedSettings(explainable, rule)];
  if (ruleId !== undefined && !rule) settings.push(silentFor(ruleId));
  return { is, about, settings, configuration };
}

function writeJson({ name }: Input, { about, settings, configuration }: Explained, { out, from }: Terminal): void {
  const configurations = explainedChain(configuration, (path) => relativePath(from, path));
  out.write(`${jsonOf({ version: 1, path: name, ...about, configurations, settings })}\n`);
}

function writeText({ name }: Input, { is, settings, configuration }: Explained, { out, from }: Terminal): void {
  const { dim } = out.colors;
  const nameOf = (path: string): string => relativePath(from, path);
  out.write(`${printable(name)} is ${is}\n`);
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
