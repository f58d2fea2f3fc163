import type { Part, Theme } from "../../charter/charter.ts";
import type { Problem } from "../../rules/rule.ts";
import { jsonOf, rangeJson } from "../json.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckedFile, Reporter } from "./reporter.ts";

/** One document that conforms to schemas/check-result.schema.json. Nothing is written before all is known. */
export function jsonReporter({ out }: Terminal): Reporter {
  // As text already: the charters themselves are not kept until the end.
  const files: string[] = [];
  return {
    file: (file) => files.push(jsonOf(fileJson(file))),
    end({ files: count, charters, problems }, failures) {
      const summary = {
        files: count,
        charters,
        errors: problems.error,
        warnings: problems.warning,
        informations: problems.information,
        hints: problems.hint,
      };
      out.write(`{\n  "version": 1,\n  "files": [`);
      for (const [i, file] of files.entries()) out.write(`${i > 0 ? "," : ""}\n    ${file.replaceAll("\n", "\n    ")}`);
      out.write(files.length > 0 ? "\n  ]" : "]");
      out.write(`,\n  "errors": ${jsonOf(failures).replaceAll("\n", "\n  ")}`);
      out.write(`,\n  "summary": ${jsonOf(summary).replaceAll("\n", "\n  ")}\n}\n`);
    },
  };
}

function fileJson({ name, found, problems }: CheckedFile): object {
  if (!found) return { path: name, charter: false, why: "none", problems: [] };
  const { charter, signal } = found;
  return {
    path: name,
    charter: true,
    why: signal.why,
    catalog: charter.catalog.id,
    status: charter.status,
    title: (charter.title ?? charter.firstHeading)?.value,
    themes: charter.themes.map(themeJson),
    problems: problems.map(problemJson),
  };
}

function themeJson({ id, title, near, observations, principles }: Theme): object {
  return {
    id: id ?? null,
    title: title.value,
    line: title.range.start.line + 1,
    ...(near ? { near } : {}),
    observations: observations.map(partJson),
    principles: principles.map(partJson),
  };
}

function partJson({ label, text }: Part): object {
  return { line: label.range.start.line + 1, text };
}

function problemJson({ rule, severity, message, theme, range, url, fix, related = [] }: Problem): object {
  return {
    rule,
    severity,
    message,
    theme,
    range: rangeJson(range),
    url,
    fixable: fix !== undefined,
    related: related.map(({ message, range }) => ({ message, range: rangeJson(range) })),
  };
}
