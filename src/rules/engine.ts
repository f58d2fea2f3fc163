import { homepage } from "../../package.json";
import type { Charter } from "../charter/charter.ts";
import { comparePositions, type Range } from "../charter/text.ts";
import { rules as allRules } from "./index.ts";
import type { Finding, Group, Level, Problem, Profile, Rule } from "./rule.ts";
import { levelOf, runs } from "./severity.ts";

export interface CheckOptions {
  /** Today, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly profile: Profile;
  /** Levels that users set, by rule id: each replaces status, profile and grades. */
  readonly severities?: Readonly<Record<string, Level>>;
  /** All rules when absent. */
  readonly rules?: readonly Rule[];
  /** Hears of a rule that fails, instead of the one problem that otherwise tells of it. */
  readonly onFailure?: (rule: Rule, error: unknown) => void;
}

/** Everything that the rules say about the charter, in the order of the text. A rule that fails stops no other. */
export function checkCharter(charter: Charter, options: CheckOptions): readonly Problem[] {
  const problems: Problem[] = [];
  for (const rule of options.rules ?? allRules) {
    try {
      for (const problem of problemsOf(rule, charter, options)) problems.push(problem);
    } catch (error) {
      if (options.onFailure) options.onFailure(rule, error);
      else problems.push(stamp(rule, failure(rule, error), "warning"));
    }
  }
  return problems.sort(inReadingOrder(charter));
}

/** Where people read what a rule is about. */
export function urlOf(ruleId: string): string {
  return `${homepage.replace(/#.*$/, "")}/blob/main/docs/rules/${ruleId}.md`;
}

function* problemsOf(rule: Rule, charter: Charter, { asOf, profile, severities }: CheckOptions): Iterable<Problem> {
  if (charter.frontMatter?.error && !groupsOfUnreadable.has(rule.group)) return;
  const configured = severities && Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
  if (configured === undefined && !runs(rule, charter.status, profile)) return;
  const own = configured ?? levelOf(rule.severity, charter.status, profile);
  if (own === "off") return;
  for (const finding of rule.check(charter, { asOf })) {
    const graded = configured === undefined ? finding.severity : undefined;
    const level = graded === undefined ? own : levelOf(graded, charter.status, profile);
    if (level !== "off") yield stamp(rule, { ...finding, range: firstLineOf(finding.range, charter) }, level);
  }
}

/** Where the front matter cannot be read, the rules of the other groups would complain of what nobody knows to be absent. */
const groupsOfUnreadable: ReadonlySet<Group> = new Set<Group>(["front matter", "structure", "wording"]);

/** A value may go on over several lines; what is marked is one. */
function firstLineOf({ start, end }: Range, { text, lines }: Charter): Range {
  if (start.line === end.line) return { start, end };
  return { start, end: lines.positionAt(lines.offsetAt({ line: start.line, character: text.length })) };
}

function stamp(rule: Rule, finding: Finding, severity: Problem["severity"]): Problem {
  return { ...finding, rule: rule.id, severity, url: urlOf(rule.id) };
}

function failure(rule: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { range: top, message: `The rule “${rule.id}” stopped before its end (${reason}); the other rules ran.` };
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function inReadingOrder({ catalog }: Charter): (a: Problem, b: Problem) => number {
  const places = new Map(catalog.themes.map(({ id }, place) => [id, place]));
  const placeOf = ({ theme }: Problem): number => (theme === undefined ? -1 : (places.get(theme) ?? places.size));
  return (a, b) =>
    comparePositions(a.range.start, b.range.start) ||
    comparePositions(a.range.end, b.range.end) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : placeOf(a) - placeOf(b));
}
