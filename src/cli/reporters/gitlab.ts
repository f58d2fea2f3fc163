import { createHash } from "node:crypto";
import type { Severity } from "../../rules/rule.ts";
import { jsonOf } from "../json.ts";
import type { Format } from "./reporter.ts";

/** A code quality report of GitLab: shown in the merge request, compared with that of the target branch. */
export const gitlab: Format = (out, places) => {
  const problems: object[] = [];
  return {
    file({ path, problems: found }) {
      const inside = places.inRepository(path);
      for (const { rule, severity, message, range, fingerprint } of found)
        problems.push({
          description: message,
          check_name: rule,
          // GitLab wants it to be unique in the whole report.
          fingerprint: hashOf(`${inside} ${fingerprint}`),
          severity: severities[severity],
          location: { path: inside, lines: { begin: range.start.line, end: range.end.line } },
        });
    },
    end({ failures }) {
      for (const { path, message } of failures)
        problems.push({
          description: message,
          check_name: "charter",
          fingerprint: hashOf(`${path} ${message}`),
          severity: "blocker",
          location: { path: places.inRepository(path), lines: { begin: 1 } },
        });
      out.write(`${jsonOf(problems)}\n`);
    },
  };
};

const severities = {
  error: "critical",
  warning: "major",
  information: "minor",
  hint: "info",
} satisfies Record<Severity, string>;

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
