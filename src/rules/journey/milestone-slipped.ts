import { daysBetween, readDate } from "../../charter/dates.ts";
import { journeyOf } from "../../charter/journey.ts";
import { link, see, setTo } from "../ends.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";

const grace: RuleOption = {
  name: "grace",
  description: "For how many days after its date a milestone may still be planned.",
  standard: 0,
  least: 0,
  most: 365,
};

export const milestoneSlipped: Rule = {
  id: "milestone-slipped",
  group: "journey",
  severity: "warning",
  options: [grace],
  onlyWith: ["journey"],
  description: "A planned milestone lies ahead.",
  rationale:
    "A planned date that has passed tells everybody who reads the charter that nobody keeps it. Either the milestone took place, or it was missed, or it gets a new date: any of the three is fine, and each says something else.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Archive scanning - Old Records and Pixelhouse
journey:
  - { type: launch, date: 2026-05-04, status: planned }
---
`,
    good: `---
charter: 1
title: Archive scanning - Old Records and Pixelhouse
journey:
  - { type: launch, date: 2026-05-04, status: done }
---
`,
  },

  *check(charter, context) {
    const { asOf } = context;
    for (const { type, date, status } of journeyOf(charter)?.milestones ?? []) {
      const day = readDate(date?.value);
      if (!date || !status || status.value !== "planned" || day === undefined) continue;
      if (daysBetween(day, asOf) <= numberFor(grace, context)) continue;
      yield {
        range: date.range,
        message: `The milestone ${type ? `“${type.value}” ` : ""}was planned for ${day}, which is before ${asOf}: say whether it took place, or give it a new date${see(charter, "time")}.`,
        related: [link({ words: "status planned", range: status.range })],
        choices: [setTo("status", status, "done"), setTo("status", status, "missed")],
      };
    }
  },
};
