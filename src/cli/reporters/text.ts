import type { Severity } from "../../rules/rule.ts";
import type { Colors } from "../colors.ts";
import type { RangeJson } from "../json.ts";
import type { ProblemResult, Summary } from "../result.ts";
import { printable } from "../terminal.ts";
import type { Format } from "./reporter.ts";

/**
 * One block for each file, with its problems in columns:
 *
 *     docs/supply.charter.md
 *        4:8   warning  No theme “It takes time”.      theme-missing
 *       12:4   error    “Trust” has no observation.    observation-missing
 */
export const text: Format = (out) => ({
  file({ path, charter, kind, problems }) {
    if (!charter && !kind) out.write(`${out.colors.underline(printable(path))}\n  ${out.colors.dim("no charter")}\n\n`);
    if (problems.length === 0) return;
    let lines = `${out.colors.underline(printable(path))}\n`;
    let count = 0;
    for (const line of table(problems, out.colors)) {
      lines += line;
      if (++count % linesAtOnce > 0) continue;
      out.write(lines);
      lines = "";
    }
    out.write(`${lines}\n`);
  },
  // What was counted is said on standard error, whatever the format.
  end() {},
});

/** A file may have so many problems that their lines fill the memory. */
const linesAtOnce = 1000;

function* table(problems: readonly ProblemResult[], colors: Colors): Iterable<string> {
  const messages = problems.map(({ message }) => printable(message));
  let placeWidth = 0;
  let severityWidth = 0;
  for (const { range, severity } of problems) {
    placeWidth = Math.max(placeWidth, placeOf(range).length);
    severityWidth = Math.max(severityWidth, severity.length);
  }
  // One long message does not push the rules of all the others out of sight.
  let messageWidth = 0;
  for (const { length } of messages) if (length <= longMessage) messageWidth = Math.max(messageWidth, length);
  for (const [i, { range, severity, rule }] of problems.entries()) {
    const place = colors.dim(placeOf(range).padStart(placeWidth));
    const grave = colorOf[severity](colors)(severity.padEnd(severityWidth));
    yield `  ${place}  ${grave}  ${(messages[i] ?? "").padEnd(messageWidth)}  ${colors.dim(rule)}\n`;
  }
}

function placeOf({ start: { line, column } }: RangeJson): string {
  return `${line}:${column}`;
}

const longMessage = 100;

const colorOf = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  information: (colors) => colors.blue,
  hint: (colors) => colors.cyan,
} satisfies Record<Severity, (colors: Colors) => (text: string) => string>;

/** What was counted, in one sentence: “Checked 3 charters among 5 Markdown files: 1 error, 2 hints.” */
export function sentence(summary: Summary, colors: Colors): string {
  const { files, charters } = summary;
  const counts = countsOf(summary).map(({ severity, words }) => colorOf[severity](colors)(words));
  const among = files > charters ? ` among ${counted(files, ["Markdown file", "Markdown files"])}` : "";
  const result = charters === 0 ? "." : `: ${counts.length > 0 ? counts.join(", ") : colors.green("no problems")}.`;
  return `Checked ${counted(charters, ["charter", "charters"])}${among}${result}`;
}

/** The gravest first, without those of which there are none. */
function countsOf({
  errors,
  warnings,
  informations,
  hints,
}: Summary): readonly { severity: Severity; words: string }[] {
  const counts: Record<Severity, number> = { error: errors, warning: warnings, information: informations, hint: hints };
  return (Object.keys(nouns) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => ({ severity, words: counted(counts[severity], nouns[severity]) }));
}

const nouns = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["information", "information"],
  hint: ["hint", "hints"],
} as const satisfies Record<Severity, Noun>;

type Noun = readonly [one: string, many: string];

/** A number with its noun. */
export function counted(count: number, [one, many]: Noun): string {
  return `${count} ${count === 1 ? one : many}`;
}
