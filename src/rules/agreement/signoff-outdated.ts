import { signoffsOf } from "../../charter/agreement.ts";
import { link, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const signoffOutdated: Rule = {
  id: "signoff-outdated",
  group: "agreement",
  severity: { draft: "off", agreed: "warning", strict: "error", silentBefore: true },
  onlyWith: ["sign-offs"],
  description: "Sign-offs are for the version that stands there.",
  rationale:
    "People agree to a text, not to a file name. Versions are compared as they are written: “1.10” is not “1.1”. A sign-off with a digest of the text is not asked for its version, as the digest says exactly what was signed.",
  examples: {
    bad: `---
charter: 1
title: Tide tables - Coast Survey and Brightwater
status: agreed
version: 1.1.0
agreement:
  signoffs:
    - { party: coast-survey, role: director, date: 2026-02-02, version: 1.0.0 }
---
`,
    good: `---
charter: 1
title: Tide tables - Coast Survey and Brightwater
status: agreed
version: 1.1.0
agreement:
  signoffs:
    - { party: coast-survey, role: director, date: 2026-04-20, version: 1.1.0 }
---
`,
  },

  *check(charter) {
    const { version } = charter;
    if (!version) return;
    for (const { version: signed, digest } of signoffsOf(charter)) {
      if (!signed || digest || signed.value === version.value) continue;
      const other = { words: `version ${version.value}`, range: version.range };
      yield {
        range: signed.range,
        message: `${withLine({ words: `Version ${signed.value}`, range: signed.range })} was signed, and the charter is ${withLine(other)}: an agreement holds for the text that was there.`,
        related: [link(other)],
        choices: [
          setTo("version of the charter", version, signed.value),
          setTo("version of this sign-off", signed, version.value),
        ],
      };
    }
  },
};
