import { answers } from "../../charter/answers.ts";
import { closeDepth, isInternal } from "../../charter/configuration.ts";
import { addLine, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const exitMissing: Rule = {
  id: "exit-missing",
  group: "consistency",
  severity: "hint",
  onlyWith: ["close work"],
  description: "Close work says how it can end.",
  rationale:
    "Who works closely together comes to depend on each other. How one of them can leave, with what notice and what is handed over, is talked about most easily while nobody wants to. The key `exit` or a section with that title says it; `exit: none` is an answer too. Inside one organisation nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Ferry tickets - Sund Lines and Passbook
collaboration:
  depth: integrated
---
`,
    good: `---
charter: 1
title: Ferry tickets - Sund Lines and Passbook
collaboration:
  depth: integrated
exit: { notice: P9M }
---
`,
  },

  *check(charter) {
    const depth = closeDepth(charter);
    if (!depth || isInternal(charter) || answers(charter, "exit")) return;
    yield {
      range: depth.range,
      message: `No exit is written beside ${withLine({ words: `depth ${depth.value}`, range: depth.range })}: who works closely together says early how it can end${see(charter, "attitude")}.`,
      choices: [
        ...addLine("Answer that there is no exit", "exit: none", charter),
        setTo("depth", depth, "coordinated"),
      ],
    };
  },
};
