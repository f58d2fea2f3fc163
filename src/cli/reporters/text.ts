import type { Severity } from "../../rules/rule.ts";
import type { Colors } from "../colors.ts";
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
    out.write(`${out.colors.underline(printable(path))}\n${table(problems, out.colors)}\n`);
  },
  // What was counted is said on standard error, whatever the format.
  end() {},
});

function table(problems: readonly ProblemResult[], colors: Colors): string {
  const rows = problems.map(({ range: { start }, severity, message, rule }) => ({
    place: `${start.line}:${start.column}`,
    severity,
    message: printable(message),
    rule,
  }));
  const placeWidth = widest(rows.map(({ place }) => place));
  const severityWidth = widest(rows.map(({ severity }) => severity));
  // One long message does not push the rules of all the others out of sight.
  const messageWidth = widest(rows.map(({ message }) => message).filter(({ length }) => length <= longMessage));
  return rows
    .map(({ place, severity, message, rule }) =>
      [
        colors.dim(place.padStart(placeWidth)),
        colorOf[severity](colors)(severity.padEnd(severityWidth)),
        message.padEnd(messageWidth),
        colors.dim(rule),
      ].join("  "),
    )
    .map((line) => `  ${line}\n`)
    .join("");
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

function widest(texts: readonly string[]): number {
  return texts.reduce((width, { length }) => Math.max(width, length), 0);
}
