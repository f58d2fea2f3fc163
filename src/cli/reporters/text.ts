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
    const rowOf = rowsFor(problems, out.colors);
    problems.forEach((problem, index) => {
      lines += rowOf(problem);
      if ((index + 1) % linesAtOnce > 0) return;
      out.write(lines);
      lines = "";
    });
    out.write(`${lines}\n`);
  },
  // What was counted is said on standard error, whatever the format.
  end() {},
});

/** A file may have so many problems that their lines fill the memory. */
const linesAtOnce = 1000;

/** How the problems of a file are written, each in a row: as wide as these problems need it. */
function rowsFor(problems: readonly ProblemResult[], colors: Colors): (problem: ProblemResult) => string {
  let placeWidth = 0;
  let severityWidth = 0;
  // One long message does not push the rules of all the others out of sight.
  let messageWidth = 0;
  for (const { range, severity, message } of problems) {
    placeWidth = Math.max(placeWidth, placeOf(range).length);
    severityWidth = Math.max(severityWidth, severity.length);
    const { length } = printable(message);
    if (length <= longMessage) messageWidth = Math.max(messageWidth, length);
  }
  const graves = new Map<Severity, string>();
  const graveOf = (severity: Severity): string => {
    const grave = graves.get(severity) ?? colorOf[severity](colors)(severity.padEnd(severityWidth));
    graves.set(severity, grave);
    return grave;
  };
  /** By rule, how the message was written that it had last: where there are very many, most say the same. */
  const latest = new Map<string, { readonly message: string; readonly written: string }>();
  const endOf = ({ message, rule }: ProblemResult): string => {
    const last = latest.get(rule);
    if (last?.message === message) return last.written;
    const written = `${printable(message).padEnd(messageWidth)}  ${colors.dim(rule)}\n`;
    latest.set(rule, { message, written });
    return written;
  };
  return (problem) => {
    const place = colors.dim(placeOf(problem.range).padStart(placeWidth));
    return `  ${place}  ${graveOf(problem.severity)}  ${endOf(problem)}`;
  };
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
