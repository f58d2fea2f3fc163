import { shippedIds } from "../catalog/shipped.ts";
import { signoffsOf } from "../charter/agreement.ts";
import { applyEdits } from "../charter/edits.ts";
import { type Switched, switchCatalog } from "../charter/switch-catalog.ts";
import { replaceFile } from "../machine/write.ts";
import { reasonOf } from "../workspace/host.ts";
import { failureOf, governing } from "./governed.ts";
import { exit, type Options, type SwitchOptions } from "./options.ts";
import { readOne } from "./read.ts";
import { refuse } from "./refuse.ts";
import { counted } from "./reporters/text.ts";
import { printable, type Terminal } from "./terminal.ts";

/**
 * Holds a charter against another catalog: writes the catalog into its front matter and gives its themes the names of
 * their counterparts. The text from standard input goes to standard output.
 */
export async function switchTo(
  id: string,
  path: string,
  options: Options & SwitchOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, err } = terminal;
  const input = await readOne(path, options, terminal);
  if ("message" in input) return refuse(terminal, input.message);
  const { name, text, invalidUtf8, hasBom, standardInput } = input;
  const holds = await governing(options, terminal);
  if ("message" in holds) return refuse(terminal, holds.message);
  const { signal, parse, configuration } = await holds.of(input);
  const [broken] = holds.problems().flatMap((problems) => failureOf(problems) ?? []);
  if (broken) return refuse(terminal, broken.message);
  if (!signal) return refuse(terminal, `“${name}” is no charter; \`charter explain\` tells why.`);
  const catalog = configuration.catalogOf(id);
  if (!catalog) {
    const known = [...configuration.ownCatalogs.map((one) => one.id), ...shippedIds].join(", ");
    return refuse(terminal, `No catalog has the id “${id}”; there are ${known}.`);
  }
  // The bytes that are no text would be lost.
  if (invalidUtf8) return refuse(terminal, `“${name}” is not written in UTF-8, so it is left as it is.`);

  const charter = parse(text, {});
  const switched = switchCatalog(charter, catalog);
  if ("reason" in switched) return refuse(terminal, switched.reason);
  const mark = hasBom ? "\u{FEFF}" : "";
  const after = applyEdits(charter.text, charter.lines, switched.edits);
  const words = standardInput || options.print ? err : out;
  if (standardInput || options.print) out.write(mark + after);
  else if (after !== charter.text) {
    try {
      replaceFile(input.path, mark + text, mark + after);
    } catch (error) {
      return refuse(terminal, `“${name}” cannot be written: ${reasonOf(error)}.`);
    }
  }
  words.write(report(name, id, switched));
  if (after !== charter.text && signoffsOf(charter).length > 0)
    err.write("Who has signed has signed the earlier themes: ask again, and record the answers.\n");
  return exit.clean;
}

function report(name: string, id: string, { edits, renamed, kept, missing }: Switched): string {
  const lines = [
    ...renamed.map(({ from, to }) => `  “${from}” → “${to}”`),
    ...kept.map((title) => `  “${title}” stays, as the catalog has nothing like it`),
  ];
  const head = `${name} ${edits.length > 0 ? "is now" : "is already"} held against “${id}”.`;
  const count = counted(missing.length, ["required theme is", "required themes are"]);
  const rest = missing.length > 0 ? [`${count} missing: ${missing.join(", ")}.`] : [];
  return [head, ...lines, ...rest].map((line) => `${printable(line)}\n`).join("");
}
