import { configurationNames } from "../config/configuration.ts";
import { nodeHost } from "../machine/node.ts";
import { createFiles } from "../machine/write.ts";
import { baselineName, baselineText } from "../rules/baseline.ts";
import { type Alike, configurationFor, type Findings, readAs } from "../workspace/adoption.ts";
import { reasonOf, withFiles } from "../workspace/host.ts";
import { joinPath } from "../workspace/paths.ts";
import { problemsOfToday } from "./baseline.ts";
import { governing } from "./governed.ts";
import { askAtTerminal, confirm } from "./interview.ts";
import { lookAround } from "./look-around.ts";
import { exit, type InitOptions, type Options } from "./options.ts";
import { refuse, refuseFor } from "./refuse.ts";
import { counted } from "./reporters/text.ts";
import { printable, type Terminal } from "./terminal.ts";

/**
 * Adopts a repository: finds files that look like charters, and writes a configuration that makes charters of them and a
 * record of their problems, so that only new ones fail. What would be written is shown first; what is there already is
 * never overwritten.
 */
export async function init(options: Options & InitOptions, terminal: Terminal): Promise<number> {
  const { out, err, from } = terminal;
  const there = [...configurationNames, baselineName].find((name) => nodeHost.kindOf(joinPath(from, name)));
  if (there !== undefined) return refuse(terminal, `“${there}” is there already, so nothing is written.`);
  const before = await governing(options, terminal);
  if ("message" in before) return refuse(terminal, before.message);
  const found = await lookAround(before, terminal);
  const text = configurationFor(found);
  const [name] = configurationNames;
  const files = new Map(text === undefined ? [] : [[joinPath(from, name), text]]);

  const after = await governing(options, terminal, withFiles(nodeHost, files));
  if ("message" in after) return refuse(terminal, after.message);
  const today = await problemsOfToday(after, terminal);
  if (today.failures.length > 0) return refuseFor(today.failures, terminal);
  if (today.count > 0) files.set(joinPath(from, baselineName), baselineText(today.files));

  for (const one of found.alike) out.write(reportOf(one, terminal));
  if (text !== undefined) out.write(`${addition(name, text, terminal)}\n`);
  if (today.count > 0) {
    const charters = counted(today.files.size, ["charter", "charters"]);
    out.write(`${baselineName}: ${counted(today.count, ["problem", "problems"])} of ${charters}, as of today.\n`);
  }
  if (files.size === 0) {
    err.write(`${nothingFor(found)}\n`);
    return exit.clean;
  }
  const names = [...files.keys()].map((path) => path.slice(from.length).replace(/^\//, ""));
  if (!options.write && !(await isWanted(names, terminal))) {
    err.write("Nothing is written; `charter init --write` does it.\n");
    return exit.clean;
  }
  try {
    // The record first: alone it does nothing.
    createFiles([...files].reverse());
  } catch (error) {
    return refuse(terminal, `${names.map((one) => `“${one}”`).join(" and ")} cannot be written: ${reasonOf(error)}.`);
  }
  err.write(`Written: ${names.join(", ")}. \`charter check\` tells of new problems only.\n`);
  return exit.clean;
}

function reportOf({ name, catalog, titles }: Alike, { out: { colors } }: Terminal): string {
  const rows = titles.map((title) => {
    const { start } = title.range;
    const place = `${start.line + 1}:${start.character + 1}`;
    return `  ${colors.dim(place.padEnd(6))} “${printable(title.words)}” → ${readAs(title)}\n`;
  });
  return `${colors.underline(printable(name))}  ${colors.dim(catalog.id)}\n${rows.join("")}\n`;
}

/** A file that is to come, as a difference to nothing. */
function addition(name: string, text: string, { out: { colors } }: Terminal): string {
  const lines = text.trimEnd().split("\n");
  const head = ["--- /dev/null", `+++ ${name}`, `@@ -0,0 +1,${lines.length} @@`].map((line) => colors.dim(line));
  return [...head, ...lines.map((line) => colors.green(`+${printable(line)}`)), ""].join("\n");
}

function nothingFor({ charters }: Findings): string {
  if (charters.length === 0) return "No file here looks like a charter; `charter new` writes one.";
  return `${counted(charters.length, ["charter is", "charters are"])} here, and none has a problem: there is nothing to write.`;
}

async function isWanted(names: readonly string[], { canAsk }: Terminal): Promise<boolean> {
  return canAsk && askAtTerminal((ask) => confirm(ask, `Write ${names.join(" and ")}?`));
}
