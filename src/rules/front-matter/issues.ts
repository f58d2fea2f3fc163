import type { Charter } from "../../charter/charter.ts";
import { type FrontMatterIssue, validateFrontMatter } from "../../charter/front-matter/validate.ts";
import type { Repair } from "../../charter/front-matter/value.ts";
import type { Finding, Fix } from "../rule.ts";

/** What one of the three rules says about keys and values that a charter does not know. */
export function* issuesOf({ frontMatter }: Charter, kind: FrontMatterIssue["kind"]): Iterable<Finding> {
  if (!frontMatter) return;
  for (const issue of validateFrontMatter(frontMatter)) {
    if (issue.kind !== kind) continue;
    const { range, message, severity, repair } = issue;
    yield { range, message, severity, ...(repair && { fix: fixOf(repair) }) };
  }
}

/** It writes in another way what is meant already, and so is safe. */
export function fixOf({ title, range, newText }: Repair): Fix {
  return { title, edits: [{ range, newText }], safe: true };
}
