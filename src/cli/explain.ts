import { shippedCatalog } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import { type CharterSignal, charterSignal } from "../charter/detect.ts";
import { parseCharter } from "../charter/parse.ts";
import type { Located } from "../charter/text.ts";
import { ruleOf } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { levelOf, runs } from "../rules/severity.ts";
import { jsonOf } from "./json.ts";
import { exit, type Options } from "./options.ts";
import { readOne } from "./read.ts";
import { unknownRule } from "./rules.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Says which signal makes a file a charter, from which line, and what it is held against; or what would make it one. */
export async function explain(
  path: string,
  ruleId: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const { out, err } = terminal;
  const rule = ruleId === undefined ? undefined : ruleOf(ruleId);
  if (ruleId !== undefined && !rule) {
    err.write(`charter: ${unknownRule(ruleId)}\n`);
    return exit.failed;
  }
  const document = await readOne(path, options, terminal);
  if ("message" in document) {
    err.write(`charter: ${printable(document.message)}\n`);
    return exit.failed;
  }
  const { name, text } = document;
  const signal = charterSignal(name, text);
  const settings = signal ? settingsOf(parseCharter(text, shippedCatalog), rule, options) : [];

  if (options.format === "json") {
    const result = { version: 1, path: name, charter: signal !== undefined, why: signal?.why ?? "none" };
    out.write(`${jsonOf({ ...result, line: signal?.line, settings })}\n`);
    return exit.clean;
  }
  out.write(
    `${printable(name)} is ${signal ? `a charter: ${reasonOf(signal)}.` : `no charter.\n\n${whatWouldMakeIt}`}\n`,
  );
  if (settings.length > 0) out.write("\n");
  const width = Math.max(0, ...settings.map(({ setting }) => setting.length));
  for (const { setting, value, origin } of settings)
    out.write(`  ${setting.padEnd(width)}  ${printable(value)} ${out.colors.dim(`(${origin})`)}\n`);
  return exit.clean;
}

interface Setting {
  readonly setting: string;
  readonly value: string;
  /** Where the value comes from. */
  readonly origin: string;
}

function settingsOf(charter: Charter, rule: Rule | undefined, { profile, asOf }: Options): Setting[] {
  const settings = [
    { setting: "catalog", value: charter.catalog.id, origin: catalogOrigin(charter) },
    { setting: "status", value: charter.status, origin: statusOrigin(charter) },
    { setting: "profile", value: profile, origin: "--profile, or the default" },
    { setting: "as of", value: asOf, origin: "--as-of, or today" },
  ];
  if (!rule) return settings;
  const level = runs(rule, charter.status, profile) ? levelOf(rule.severity, charter.status, profile) : "off";
  return [...settings, { setting: rule.id, value: level, origin: "by status and profile; some cases may be graded" }];
}

function catalogOrigin({ catalog, catalogId }: Charter): string {
  if (!catalogId) return "the default";
  return catalogId.value === catalog.id
    ? lineOf(catalogId)
    : `the default: ${lineOf(catalogId)} names none that is known`;
}

function statusOrigin({ status, statusValue }: Charter): string {
  if (!statusValue) return "the default";
  return statusValue.value === status
    ? lineOf(statusValue)
    : `the default: ${lineOf(statusValue)} names none that is known`;
}

function lineOf({ range }: Located<unknown>): string {
  return `line ${range.start.line + 1}`;
}

function reasonOf({ why, line }: CharterSignal): string {
  switch (why) {
    case "file name":
      return "its name ends in .charter.md or .charter.markdown";
    case "front matter":
      return `line ${line} says \`charter:\`, and a key of charters stands beside it`;
    case "type":
      return `line ${line} says that its type is Collaboration Charter`;
    case "configuration":
      return "a pattern in the configuration names it";
  }
}

const whatWouldMakeIt = `One of these makes a Markdown file a charter:
  - a name that ends in .charter.md
  - front matter with \`charter: 1\` and one of \`catalog\`, \`parties\`, \`collaboration\`, \`status\`
  - front matter with \`type: Collaboration Charter\``;
