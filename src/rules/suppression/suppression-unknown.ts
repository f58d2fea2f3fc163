import { nearest } from "../../charter/front-matter/near.ts";
import { suppressionNames } from "../../charter/suppressions.ts";
import type { Located } from "../../charter/text.ts";
import type { Finding, Rule } from "../rule.ts";

export const suppressionUnknown: Rule = {
  id: "suppression-unknown",
  group: "suppression",
  severity: "hint",
  description: "A comment that accepts problems names rules that exist.",
  rationale:
    "A comment such as `<!-- charter-disable-next-line trust-absolute -- both boards said it so -->` says that people have looked at a problem and left the text as it is. With a slip in the rule's name it accepts nothing: the problem stays, and readers wonder why. Several rules are separated by commas; a reason stands behind `--`, and a last day, if there is one, at the end: `until 2027-03-01`.",
  examples: {
    bad: `# Night trains - Valdis Rail and Orlo Sleepers

## Trust

**Observation:** Orlo learns of a late train from its own passengers.

<!-- charter-disable-next-line trust-absolut -- both boards said it so -->
**Guiding principle:** In full trust, the dispatcher of Valdis calls the night desk of Orlo before announcing a delay.
`,
    good: `# Night trains - Valdis Rail and Orlo Sleepers

## Trust

**Observation:** Orlo learns of a late train from its own passengers.

<!-- charter-disable-next-line trust-absolute -- both boards said it so -->
**Guiding principle:** In full trust, the dispatcher of Valdis calls the night desk of Orlo before announcing a delay.
`,
  },

  *check({ suppressions }, { suppression }) {
    const known = new Set(suppression?.ruleIds);
    for (const { kind, name, rules } of suppressions) {
      if (kind === "unknown") yield slip(name, suppressionNames, "No comment begins with", `; known are ${list}.`);
      // Where a reason stands without its dashes, one word of it is enough.
      const unknown = rules.find(({ value }) => !known.has(value));
      if (kind === "unknown" || !unknown) continue;
      yield slip(unknown, [...known], "No rule has the id", "; a reason stands behind “--”.");
    }
  },
};

const list = suppressionNames.map((name) => `“${name}”`).join(", ");

function slip({ value, range }: Located<string>, known: readonly string[], says: string, rest: string): Finding {
  const meant = nearest(value, known);
  if (meant === undefined) return { range, message: `${says} “${value}”${rest}` };
  const fix = { title: `Change to “${meant}”`, edits: [{ range, newText: meant }], safe: true };
  return { range, message: `${says} “${value}”; did you mean “${meant}”?`, fix };
}
