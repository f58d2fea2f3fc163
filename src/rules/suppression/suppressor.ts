import { isExpired, names, type Suppression } from "../../charter/suppressions.ts";

/** Holds problems against the comments that accept some, and remembers what each comment was good for. */
export interface Suppressor {
  /** The comment that accepts the rule's problems on this line (from 0), if one does. */
  accepts(rule: string, line: number): Suppression | undefined;
  /** The rules whose problems a comment has accepted until now. */
  usesOf(suppression: Suppression): ReadonlySet<string>;
}

export function suppressorOf(suppressions: readonly Suppression[], asOf: string): Suppressor {
  const inForce = suppressions.filter((suppression) => !isExpired(suppression, asOf));
  const uses = new Map<Suppression, Set<string>>();
  return {
    accepts(rule, line) {
      const by = inForce.length > 0 ? acceptedBy(inForce, rule, line) : undefined;
      if (by) uses.set(by, (uses.get(by) ?? new Set()).add(rule));
      return by;
    },
    usesOf: (suppression) => uses.get(suppression) ?? nothing,
  };
}

const nothing: ReadonlySet<string> = new Set();

/** One for the line itself before one that is open around it; of several open ones the first. */
function acceptedBy(inForce: readonly Suppression[], rule: string, line: number): Suppression | undefined {
  let open: Suppression | undefined;
  for (const suppression of inForce) {
    const { kind, line: from } = suppression;
    if (kind === "unknown" || from === undefined || !names(suppression, rule)) continue;
    if (kind === "disable" && from <= line) open ??= suppression;
    else if (kind === "enable" && from <= line) open = undefined;
    else if ((kind === "line" || kind === "next-line") && from === line) return suppression;
  }
  return open;
}
