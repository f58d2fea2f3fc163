import { partiesOf } from "../../charter/parties.ts";
import { contentOf } from "../../charter/placeholder.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const concernUnanswered: Rule = {
  id: "concern-unanswered",
  group: "theme",
  severity: { draft: "hint", agreed: "warning" },
  grades: [{ when: "the concern is written as plain text, which cannot hold a response", severity: "hint" }],
  description: "Every concern has a response.",
  rationale:
    "A concern that nobody answers does not go away: it waits. The response may be that something is changed, or that it stays as it is, with the reason. Plain text holds no response; written as `{ concern: …, response: … }` it does.",
  onlyWith: ["concerns"],
  examples: {
    bad: `---
charter: 1
title: Swimming lessons - Baths and Schools
parties:
  - id: baths
    concerns:
      - { concern: classes come late and leave late }
---
`,
    good: `---
charter: 1
title: Swimming lessons - Baths and Schools
parties:
  - id: baths
    concerns:
      - { concern: classes come late and leave late, response: the lesson ends on time in any case }
---
`,
  },

  *check(charter) {
    for (const { concern, plain, response } of partiesOf(charter).flatMap(({ concerns }) => concerns?.items ?? [])) {
      if (response || contentOf(concern.value) !== "text") continue;
      const how = plain
        ? "plain text holds none, “concern” and “response” do"
        : "say what changes, or why nothing does";
      yield {
        range: concern.range,
        message: `This concern has no response: ${how}${see(charter, "differences-risk")}.`,
        ...(plain && { severity: "hint" as const }),
      };
    }
  },
};
