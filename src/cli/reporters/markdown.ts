import type { Severity } from "../../rules/rule.ts";
import { plainColors } from "../colors.ts";
import type { FileResult } from "../result.ts";
import { printable } from "../terminal.ts";
import type { Format } from "./reporter.ts";
import { counted, sentence } from "./text.ts";

/** A summary for a comment at a pull request or the page of a job: what was counted, then a table for each file. */
export const markdown: Format = (out, places) => {
  const parts: string[] = [];
  let length = 0;
  let left = 0;
  return {
    file(file) {
      if (file.problems.length === 0) return;
      const part = partOf(file, places.inRepository(file.path));
      length += part.length;
      if (length > limit) left++;
      else parts.push(part);
    },
    end({ summary, failures }) {
      const unread = failures.map(({ message }) => `- ⛔ ${inMarkdown(message)}\n`).join("");
      const more = `… and problems in ${counted(left, ["charter", "charters"])} more.\n`;
      out.write(
        [
          "## Charters\n",
          `${sentence(summary, plainColors)}\n`,
          ...(unread === "" ? [] : [unread]),
          ...parts,
          ...(left > 0 ? [more] : []),
        ].join("\n"),
      );
    },
  };
};

/** GitHub takes comments of 65,536 characters, and what is counted stands before. */
const limit = 60_000;

function partOf({ problems }: FileResult, path: string): string {
  const rows = problems.map(({ rule, severity, message, range: { start }, url }) => {
    const cells = [`${start.line}:${start.column}`, signs[severity], inMarkdown(message), `[${rule}](${url})`];
    return `| ${cells.join(" | ")} |\n`;
  });
  return `### ${inMarkdown(path)}\n\n| Place | | Problem | Rule |\n| ---: | --- | --- | --- |\n${rows.join("")}`;
}

const signs = {
  error: "🔴 error",
  warning: "🟠 warning",
  information: "🔵 information",
  hint: "⚪ hint",
} satisfies Record<Severity, string>;

/** Words that mean nothing but themselves: no mark-up, no link, no mention of anybody, no end of the table's cell. */
export function inMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>#|~$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replace(/@(?=\w)/g, "@\u200b")
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, "$1\u200b");
}
