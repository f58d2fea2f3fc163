import { isExpired, type Suppression } from "../../charter/suppressions.ts";
import type { Located, Range } from "../../charter/text.ts";
import type { Finding, Fix, Rule, SuppressionContext } from "../rule.ts";

export const suppressionUnused: Rule = {
  id: "suppression-unused",
  group: "suppression",
  severity: "hint",
  description: "A comment that accepts problems stands where there are some.",
  rationale:
    "Texts get better, and comments stay behind. One that accepts nothing any more would silently accept the next problem that turns up in its place, which nobody has looked at. Rules that are switched off, or that do not run while a charter is a draft, are not counted: their comments may still be needed.",
  examples: {
    bad: `# Night trains - Valdis Rail and Orlo Sleepers

## Trust

**Observation:** Orlo learns of a late train from its own passengers.

<!-- charter-disable-next-line trust-absolute -- both boards said it so -->
**Guiding principle:** The dispatcher of Valdis calls the night desk of Orlo before announcing a delay.
`,
    good: `# Night trains - Valdis Rail and Orlo Sleepers

## Trust

**Observation:** Orlo learns of a late train from its own passengers.

<!-- charter-disable-next-line trust-absolute -- both boards said it so -->
**Guiding principle:** In full trust, the dispatcher of Valdis calls the night desk of Orlo before announcing a delay.
`,
  },

  *check(charter, { asOf, suppression }) {
    if (!suppression) return;
    const { suppressions, frontMatter } = charter;
    /** What is switched off above. */
    const above: SwitchedOff = { rules: new Set(), any: false, all: false };
    for (const comment of suppressions) {
      if (comment.kind === "disable") switchOff(comment, above);
      if (comment.kind === "unknown" || isExpired(comment, asOf)) continue;
      if (comment.kind === "enable") yield* idleEnable(comment, above);
      else if (comment.rules.length > 0) yield* idleRules(comment, suppression);
      // Where the front matter cannot be read, most rules wait.
      else if (suppression.usesOf(comment).size === 0 && !frontMatter?.error) {
        const message = "This comment accepts problems where there are none.";
        yield { range: comment.name.range, message, fix: removal(comment) };
      }
    }
  },
};

/** Takes the whole comment away. */
export function removal({ whole }: Suppression): Fix {
  return { title: "Remove the comment", edits: [{ range: whole, newText: "" }], safe: false };
}

interface SwitchedOff {
  readonly rules: Set<string>;
  /** Whether there is any such comment, and whether one is for all rules. */
  any: boolean;
  all: boolean;
}

function switchOff({ rules }: Suppression, above: SwitchedOff): void {
  above.any = true;
  if (rules.length === 0) above.all = true;
  for (const { value } of rules) above.rules.add(value);
}

function* idleEnable(comment: Suppression, above: SwitchedOff): Iterable<Finding> {
  const { rules } = comment;
  if (above.all || (above.any && rules.length === 0) || rules.some(({ value }) => above.rules.has(value))) return;
  const message = "Nothing is switched off above that this comment could switch on again.";
  yield { range: comment.name.range, message, fix: removal(comment) };
}

function* idleRules(comment: Suppression, { ran, usesOf }: SuppressionContext): Iterable<Finding> {
  const uses = usesOf(comment);
  const idle = comment.rules.filter(({ value }) => ran.has(value) && !uses.has(value));
  const isWhole = idle.length === comment.rules.length;
  for (const rule of idle) {
    const message = `“${rule.value}” finds nothing here that would have to be accepted.`;
    yield { range: rule.range, message, fix: isWhole ? removal(comment) : without(rule, comment.rules) };
  }
}

/** The comma goes with the rule. */
function without(rule: Located<string>, rules: readonly Located<string>[]): Fix {
  const at = rules.indexOf(rule);
  const [before, after] = [rules[at - 1], rules[at + 1]];
  const range: Range = {
    start: after || !before ? rule.range.start : before.range.end,
    end: after ? after.range.start : rule.range.end,
  };
  return { title: `Take “${rule.value}” out of the comment`, edits: [{ range, newText: "" }], safe: false };
}
