import { firstWhere } from "../../charter/first-where.ts";
import { isExpired, names, type Suppression } from "../../charter/suppressions.ts";

/** Holds problems against the comments that accept some, and remembers what each comment was good for. */
export interface Suppressor {
  /** The comment that accepts the rule's problems on this line (from 0), if one does. */
  accepts(rule: string, line: number): Suppression | undefined;
  /** The rules whose problems a comment has accepted until now. */
  usesOf(suppression: Suppression): ReadonlySet<string>;
}

export function suppressorOf(suppressions: readonly Suppression[], asOf: string): Suppressor {
  const inForce = suppressions.filter((one) => one.kind !== "unknown" && !isExpired(one, asOf));
  const ofRules = new Map<string, OfRule>();
  const ofRule = (rule: string): OfRule => {
    const found = ofRules.get(rule) ?? sortedFor(rule, inForce);
    ofRules.set(rule, found);
    return found;
  };
  const uses = new Map<Suppression, Set<string>>();
  return {
    accepts(rule, line) {
      const by = inForce.length > 0 ? acceptedBy(ofRule(rule), line) : undefined;
      if (by) uses.set(by, (uses.get(by) ?? new Set()).add(rule));
      return by;
    },
    usesOf: (suppression) => uses.get(suppression) ?? nothing,
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The comments that speak of one rule: there may be thousands, and as many problems. */
interface OfRule {
  /** By the line that they are for, the first one of each. */
  readonly onLines: ReadonlyMap<number, Suppression>;
  /** Those that open and close, in the order of the text. */
  readonly switches: readonly Suppression[];
  /** Which one is open after each of them; undefined where their lines do not stand in order. */
  readonly openAfter: readonly (Suppression | undefined)[] | undefined;
}

function sortedFor(rule: string, inForce: readonly Suppression[]): OfRule {
  const onLines = new Map<number, Suppression>();
  const switches: Suppression[] = [];
  for (const suppression of inForce) {
    const { kind, line } = suppression;
    if (line === undefined || !names(suppression, rule)) continue;
    if (kind === "disable" || kind === "enable") switches.push(suppression);
    else if (!onLines.has(line)) onLines.set(line, suppression);
  }
  // In front matter, what is switched off is so from the first line on.
  const isInOrder = switches.every(({ line = 0 }, i) => line >= (switches[i - 1]?.line ?? 0));
  return { onLines, switches, openAfter: isInOrder ? openAfterEach(switches) : undefined };
}

function openAfterEach(switches: readonly Suppression[]): readonly (Suppression | undefined)[] {
  let open: Suppression | undefined;
  return switches.map((suppression) => {
    open = suppression.kind === "enable" ? undefined : (open ?? suppression);
    return open;
  });
}

/** One for the line itself before one that is open around it; of several open ones the first. */
function acceptedBy({ onLines, switches, openAfter }: OfRule, line: number): Suppression | undefined {
  const own = onLines.get(line);
  if (own || switches.length === 0) return own;
  if (!openAfter) return openAfterEach(switches.filter(({ line: from = 0 }) => from <= line)).at(-1);
  return openAfter[firstWhere(switches, ({ line: from = 0 }) => from > line) - 1];
}
