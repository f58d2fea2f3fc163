import type { Problem, Severity } from "../../rules/rule.ts";
import { type Colors, printable, type Terminal } from "../terminal.ts";
import type { Reporter, Summary } from "./reporter.ts";

/**
 * One block for each file, with its problems in columns:
 *
 *     docs/supply.charter.md
 *        4:8   warning  No theme “It takes time”.      theme-missing
 *       12:4   error    “Trust” has no observation.    observation-missing
 */
export function textReporter({ out, err }: Terminal): Reporter {
  return {
    file({ name, found, problems }) {
      if (!found) out.write(`${out.colors.underline(printable(name))}\n  ${out.colors.dim("no charter")}\n\n`);
      if (problems.length === 0) return;
      out.write(`${out.colors.underline(printable(name))}\n${table(problems, out.colors)}\n`);
    },
    end(summary, failures) {
      err.write(`${sentence(summary, err.colors)}\n`);
      if (summary.charters === 0 && failures.length === 0)
        err.write(
          "A charter’s name ends in .charter.md, or its front matter says so; `charter explain` tells why a file is none.\n",
        );
    },
  };
}

function table(problems: readonly Problem[], colors: Colors): string {
  const rows = problems.map(({ range: { start }, severity, message, rule }) => ({
    place: `${start.line + 1}:${start.character + 1}`,
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

function sentence({ files, charters, problems }: Summary, colors: Colors): string {
  const counts = (Object.keys(nouns) as Severity[])
    .filter((severity) => problems[severity] > 0)
    .map((severity) => colorOf[severity](colors)(counted(problems[severity], nouns[severity])));
  const among = files > charters ? ` among ${counted(files, ["Markdown file", "Markdown files"])}` : "";
  const result = charters === 0 ? "." : `: ${counts.length > 0 ? counts.join(", ") : colors.green("no problems")}.`;
  return `Checked ${counted(charters, ["charter", "charters"])}${among}${result}`;
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
