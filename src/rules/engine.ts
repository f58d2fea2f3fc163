import { homepage } from "../../package.json";
import type { Charter } from "../charter/charter.ts";
import type { Suppression } from "../charter/suppressions.ts";
import { comparePositions, type Range } from "../charter/text.ts";
import type { Words } from "../config/settings.ts";
import { rules as allRules } from "./index.ts";
import type { Context, Finding, Group, Level, Problem, Profile, Rule, Severity } from "./rule.ts";
import { levelOf, runs } from "./severity.ts";
import { suppressorOf } from "./suppression/suppressor.ts";

export interface CheckOptions {
  /** Today, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly profile: Profile;
  /** Levels that users set, by rule id: each replaces status, profile and grades. */
  readonly severities?: Readonly<Record<string, Level>>;
  /** Numbers that users set, by rule id and name. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Words that users add to rules about wording or take from them. */
  readonly lexicon?: Words | undefined;
  /** The catalogs that there are; the shipped ones when absent. */
  readonly catalogIds?: readonly string[];
  /** All rules when absent. */
  readonly rules?: readonly Rule[];
  /** Hears of a rule that fails, instead of the one problem that otherwise tells of it. */
  readonly onFailure?: (rule: Rule, error: unknown) => void;
  /** Hears of each problem that a comment in the charter accepts. */
  readonly onAccepted?: (problem: Problem, by: Suppression) => void;
}

/**
 * Everything that the rules say about the charter and no comment in it accepts, in the order of the text. A rule that
 * fails stops no other.
 */
export function checkCharter(charter: Charter, options: CheckOptions): readonly Problem[] {
  const problems: Problem[] = [];
  const asked = new Set(options.rules ?? allRules);
  const { accepts, usesOf } = suppressorOf(charter.suppressions, options.asOf);
  const ran = new Set<string>();
  const { asOf, lexicon, catalogIds } = options;
  const context: Context = {
    asOf,
    suppression: { ruleIds, ran, usesOf },
    ...(lexicon && { lexicon }),
    ...(catalogIds && { catalogIds }),
  };

  for (const rule of rulesFor(charter, asked)) {
    const level = levelFor(rule, charter, options);
    if (level === "off") continue;
    try {
      const own = options.options?.[rule.id];
      for (const finding of rule.check(charter, own ? { ...context, options: own } : context)) {
        const problem = problemOf(rule, finding, level, charter, options);
        const by = rule.group === "suppression" ? undefined : accepts(rule.id, finding.range.start.line);
        if (!problem || !asked.has(rule)) continue;
        if (by) options.onAccepted?.(problem, by);
        else problems.push(problem);
      }
      ran.add(rule.id);
    } catch (error) {
      if (!asked.has(rule)) continue;
      if (options.onFailure) options.onFailure(rule, error);
      else problems.push(stamp(rule, failure(rule, error), "warning"));
    }
  }
  return problems.sort(inReadingOrder(charter));
}

/** Those about comments come last and know of all others: what a comment is good for is seen when these have run. */
function rulesFor({ suppressions }: Charter, asked: ReadonlySet<Rule>): Iterable<Rule> {
  if (suppressions.length === 0 || ![...asked].some(isAboutComments)) return asked;
  const all = new Set([...asked, ...allRules]);
  return [...all].sort((a, b) => Number(isAboutComments(a)) - Number(isAboutComments(b)));
}

function isAboutComments({ group }: Rule): boolean {
  return group === "suppression";
}

const ruleIds: readonly string[] = allRules.map(({ id }) => id);

/** Where people read what a rule is about. */
export function urlOf(ruleId: string): string {
  return `${repository}/blob/main/docs/rules/${ruleId}.md`;
}

const repository = homepage.replace(/#.*$/, "");

/** The level of the rule's own policy, or the one that the user has set; off where the rule does not run. */
function levelFor(rule: Rule, charter: Charter, options: CheckOptions): Level {
  if (charter.frontMatter?.error && !groupsOfUnreadable.has(rule.group)) return "off";
  const configured = configuredFor(rule, options);
  if (configured !== undefined) return configured;
  const { status } = charter;
  return runs(rule, status, options.profile) ? levelOf(rule.severity, status, options.profile) : "off";
}

function configuredFor({ id }: Rule, { severities }: CheckOptions): Level | undefined {
  return severities && Object.hasOwn(severities, id) ? severities[id] : undefined;
}

/** Undefined where its grade is off. */
function problemOf(
  rule: Rule,
  finding: Finding,
  own: Severity,
  charter: Charter,
  options: CheckOptions,
): Problem | undefined {
  const graded = configuredFor(rule, options) === undefined ? finding.severity : undefined;
  const level = graded === undefined ? own : levelOf(graded, charter.status, options.profile);
  return level === "off" ? undefined : stamp(rule, finding, level, firstLineOf(finding.range, charter));
}

/** Where the front matter cannot be read, the rules of the other groups would complain of what nobody knows to be absent. */
const groupsOfUnreadable: ReadonlySet<Group> = new Set<Group>(["front matter", "structure", "wording", "suppression"]);

/** A value may go on over several lines; what is marked is one. */
function firstLineOf(range: Range, { text, lines }: Charter): Range {
  const { start, end } = range;
  if (start.line === end.line) return range;
  return { start, end: lines.positionAt(lines.offsetAt({ line: start.line, character: text.length })) };
}

function stamp({ id }: Rule, finding: Finding, severity: Severity, range: Range = finding.range): Problem {
  return { ...finding, range, rule: id, severity, url: urlOf(id) };
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
