import type { Severity } from "../../rules/rule.ts";
import type { Format } from "./reporter.ts";
import { element, xmlDocument } from "./xml.ts";

/** The XML of Checkstyle, which most servers and review bots read. */
export const checkstyle: Format = (out, places) => {
  const files: string[] = [];
  return {
    file({ path, problems }) {
      const errors = problems.map(({ rule, severity, message, range: { start } }) =>
        element("error", {
          line: start.line,
          column: start.column,
          severity: severities[severity],
          message,
          source: `charter.${rule}`,
        }),
      );
      files.push(element("file", { name: places.inRepository(path) }, errors.join("")));
    },
    end({ failures }) {
      for (const { path, message } of failures) {
        const error = element("error", { line: 1, severity: "error", message, source: "charter" });
        files.push(element("file", { name: places.inRepository(path) }, error));
      }
      out.write(xmlDocument(element("checkstyle", { version: "4.3" }, files.join(""))));
    },
  };
};

const severities = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
} satisfies Record<Severity, string>;
