import type { Severity } from "../../rules/rule.ts";
import { printable } from "../terminal.ts";
import type { Format } from "./reporter.ts";

/** Annotations of GitHub: one command to the runner on each line, which shows it beside the line of the file. */
export const github: Format = (out, places) => ({
  file({ path, problems }) {
    for (const { rule, severity, message, range } of problems) {
      const { start, end } = range;
      const properties = {
        file: places.inRepository(path),
        line: start.line,
        endLine: end.line,
        col: start.column,
        endColumn: end.column,
        title: rule,
      };
      out.write(commandOf(commands[severity], properties, message));
    }
  },
  end({ failures }) {
    for (const { path, message } of failures)
      out.write(commandOf("error", { file: places.inRepository(path), title: "charter" }, message));
  },
});

/** GitHub knows three. */
const commands = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
} satisfies Record<Severity, string>;

function commandOf(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${propertyOf(String(value))}`);
  return `::${command} ${written.join(",")}::${dataOf(message)}\n`;
}

/** Without line ends, which would begin a command of its own. */
function dataOf(text: string): string {
  return printable(text).replaceAll("%", "%25");
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
