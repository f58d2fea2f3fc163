import { hasSafeguard } from "../../charter/answers.ts";
import type { Charter, Listing } from "../../charter/charter.ts";
import { depths, onScale } from "../../charter/configuration.ts";
import { partyNamed } from "../../charter/front-matter/particulars.ts";
import { partiesOf } from "../../charter/parties.ts";
import type { Located } from "../../charter/text.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const powerVsDepth: Rule = {
  id: "power-vs-depth",
  group: "consistency",
  severity: "hint",
  onlyWith: ["depth", "power"],
  description: "Where one side is stronger, integrated work names what protects the weaker one.",
  rationale:
    "Whoever joins systems, people and plans with a stronger party cannot easily step back any more. That can be a good choice if the weaker side knows what it can rely on when it comes to the worst: a way of escalation, a way out, or a section on governance or guardrails.",
  examples: {
    bad: `---
charter: 1
title: Shared kitchen - Palace Hotels and a bakery
collaboration:
  depth: integrated
  power: palace
parties: [palace, bakery]
---
`,
    good: `---
charter: 1
title: Shared kitchen - Palace Hotels and a bakery
collaboration:
  depth: integrated
  power: palace
parties: [palace, bakery]
exit: { notice: P12M }
---
`,
  },

  *check(charter) {
    const depth = onScale(depths, charter.configuration.depth);
    const { power } = charter.configuration;
    if (!power || depth?.value !== "integrated" || !isUneven(power, charter) || hasSafeguard(charter)) return;
    const one = { words: "Uneven power", range: power.range };
    const other = { words: "depth integrated", range: depth.range };
    yield {
      range: power.range,
      message: `${withLine(one)} meets ${withLine(other)}, and no safeguard is written: name the protection of the weaker side under governance, escalation or exit${see(charter, "attitude")}.`,
      related: [link(other)],
      choices: [setTo("depth", depth, "collaborative"), setTo("power", { ...one, value: "" }, "balanced")],
    };
  },
};

/** `balanced`, “none” and a list of all parties are the same. */
function isUneven({ items }: Listing<Located<string>>, charter: Charter): boolean {
  const parties = partiesOf(charter);
  const strong = new Set(items.map(({ value }) => partyNamed(parties, value) ?? value.toLowerCase()));
  return !strong.has("balanced") && strong.size > 0 && (parties.length < 2 || strong.size < parties.length);
}
