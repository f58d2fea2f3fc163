import { answers } from "../../charter/answers.ts";
import { closeDepth, isInternal } from "../../charter/configuration.ts";
import { addLine, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const governanceMissing: Rule = {
  id: "governance-missing",
  group: "consistency",
  severity: "hint",
  onlyWith: ["close work"],
  description: "Close work says who steers it.",
  rationale:
    "In close work decisions come up every week that belong to neither side alone. Who meets, and where a matter goes that they cannot settle, is governance. The key `governance` or a section Governance, Guardrails or Escalation says it; `governance: none` is an answer too. Inside one organisation nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Ferry tickets - Sund Lines and Passbook
collaboration:
  depth: collaborative
---
`,
    good: `---
charter: 1
title: Ferry tickets - Sund Lines and Passbook
collaboration:
  depth: collaborative
governance: { core-group: [sund.sales, passbook.product], escalation: [leads, sponsors] }
---
`,
  },

  *check(charter) {
    const depth = closeDepth(charter);
    if (!depth || isInternal(charter) || answers(charter, "governance")) return;
    yield {
      range: depth.range,
      message: `No governance is written beside ${withLine({ words: `depth ${depth.value}`, range: depth.range })}: close work says who steers it and where a dispute goes${see(charter, "relationship-first")}.`,
      choices: [
        ...addLine("Answer that there is no governance", "governance: none", charter),
        setTo("depth", depth, "coordinated"),
      ],
    };
  },
};
