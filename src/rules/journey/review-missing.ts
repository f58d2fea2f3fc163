import { answers } from "../../charter/answers.ts";
import { addLine, see, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const reviewMissing: Rule = {
  id: "review-missing",
  group: "journey",
  severity: { draft: "off", agreed: "warning", silentBefore: true },
  description: "An agreed charter says when it is reviewed.",
  rationale:
    "People, markets and technology change, and with them what the parties observed when they wrote their principles. A date for the next review, or a rhythm such as every six months, is what keeps a charter from becoming a poster. The key `review` or a section with that title says it; `review: none` is an answer too.",
  examples: {
    bad: `---
charter: 1
title: Ice rinks - Polar Sports and Chillworks
status: agreed
---
`,
    good: `---
charter: 1
title: Ice rinks - Polar Sports and Chillworks
status: agreed
review: { every: P6M, next: 2026-11-16 }
---
`,
  },

  *check(charter) {
    const { statusValue } = charter;
    if (!statusValue || answers(charter, "review")) return;
    yield {
      range: statusValue.range,
      message: `No review is written beside ${withLine({ words: `status ${statusValue.value}`, range: statusValue.range })}: what was observed changes with time${see(charter, "time")}.`,
      choices: [
        ...addLine("Review every six months", "review: { every: P6M }", charter),
        ...addLine("Answer that there is no review", "review: none", charter),
      ],
    };
  },
};
