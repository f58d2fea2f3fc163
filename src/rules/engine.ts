import type { Catalog } from "../catalog/catalog.ts";
import { once } from "../catalog/remembered.ts";
import type { Charter } from "../charter/charter.ts";
import type { Suppression } from "../charter/suppressions.ts";
import { comparePositions, type Range } from "../charter/text.ts";
import { rules as allRules } from "./index.ts";
import { isAboutComments, type Plan, type Premises, planner, type Step } from "./plan.ts";
import type { Finding, Problem, Rule, Severity } from "./rule.ts";
import { levelOf } from "./severity.ts";
import { signsOfBody } from "./signs.ts";
import { suppressorOf } from "./suppression/suppressor.ts";
import { topicsOf } from "./topics.ts";

export interface CheckOptions extends Premises {
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
  const plan = planOf(charter, options);
  // All lines are read at once, before rules ask for one.
  signsOfBody(charter);
  const problems =
    charter.suppressions.length === 0 ? found(plan, charter, options) : unaccepted(plan, charter, options);
  return problems.length > 1 ? problems.sort(inReadingOrder(charter)) : problems;
}

function found(plan: Plan, charter: Charter, options: CheckOptions): Problem[] {
  const problems: Problem[] = [];
  const topics = topicsOf(charter);
  for (const step of plan) {
    if ((topics & step.wanted) !== step.wanted) continue;
    try {
      for (const finding of step.check(charter, step.context)) {
        const level = gradeOf(finding, step, charter, options);
        if (level !== "off") problems.push(stamp(step, finding, level, charter));
      }
    } catch (error) {
      tellOfFailure(step, error, charter, options, problems);
    }
  }
  return problems;
}

/** The same where comments accept problems: what each of them is good for is seen. */
function unaccepted(plan: Plan, charter: Charter, options: CheckOptions): Problem[] {
  const problems: Problem[] = [];
  const { accepts, usesOf } = suppressorOf(charter.suppressions, options.asOf);
  const ran = new Set<string>();
  const suppression = { ruleIds, ran, usesOf };
  for (const step of plan) {
    const { rule, isAsked, context } = step;
    try {
      for (const finding of rule.check(charter, { ...context, suppression })) {
        const level = gradeOf(finding, step, charter, options);
        const by = isAboutComments(rule) ? undefined : accepts(rule.id, finding.range.start.line);
        if (level === "off" || !isAsked) continue;
        const problem = stamp(step, finding, level, charter);
        if (by) options.onAccepted?.(problem, by);
        else problems.push(problem);
      }
      ran.add(rule.id);
    } catch (error) {
      if (isAsked) tellOfFailure(step, error, charter, options, problems);
    }
  }
  return problems;
}

const ruleIds: readonly string[] = allRules.map(({ id }) => id);

/** Charters mostly come with the same premises as the one before. */
let last: { readonly options: CheckOptions; readonly planFor: (charter: Charter) => Plan } | undefined;

function planOf(charter: Charter, options: CheckOptions): Plan {
  if (!last || !isSame(last.options, options))
    last = { options: premisesOf(options), planFor: planner(options, options.rules ?? allRules, allRules) };
  return last.planFor(charter);
}

/** Without those who want to hear of something, who may hold on to a charter. */
function premisesOf({ onFailure: _, onAccepted: __, ...premises }: CheckOptions): CheckOptions {
  return premises;
}

/** Whether these are the same objects: then they say the same. */
function isSame(one: CheckOptions, other: CheckOptions): boolean {
  return (
    one.asOf === other.asOf &&
    one.profile === other.profile &&
    one.severities === other.severities &&
    one.options === other.options &&
    one.lexicon === other.lexicon &&
    one.catalogIds === other.catalogIds &&
    one.rules === other.rules
  );
}

/** The level of the rule, or the one that the finding's grade asks for. */
function gradeOf({ severity }: Finding, { isGraded, level }: Step, { status }: Charter, { profile }: Premises) {
  return severity === undefined || !isGraded ? level : levelOf(severity, status, profile);
}

/** A value may go on over several lines; what is marked is one. */
function firstLineOf(range: Range, { text, lines }: Charter): Range {
  const { start, end } = range;
  if (start.line === end.line) return range;
  return { start, end: lines.positionAt(lines.offsetAt({ line: start.line, character: text.length })) };
}

/** Written out, as a file may have very many problems: copied from an object they would take three times as long. */
function stamp({ rule, url }: Step, finding: Finding, severity: Severity, charter: Charter): Problem {
  return {
    rule: rule.id,
    severity,
    range: firstLineOf(finding.range, charter),
    message: finding.message,
    theme: finding.theme,
    fix: finding.fix,
    choices: finding.choices,
    related: finding.related,
    isPrivate: finding.isPrivate,
    url,
  };
}

function tellOfFailure(
  step: Step,
  error: unknown,
  charter: Charter,
  { onFailure }: CheckOptions,
  problems: Problem[],
): void {
  const { rule } = step;
  if (onFailure) {
    onFailure(rule, error);
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule “${rule.id}” stopped before its end (${reason}); the other rules ran.`;
  problems.push(stamp(step, { range: top, message }, "warning", charter));
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function inReadingOrder({ catalog }: Charter): (a: Problem, b: Problem) => number {
  const places = placesIn(catalog);
  const placeOf = ({ theme }: Problem): number => (theme === undefined ? -1 : (places.get(theme) ?? places.size));
  return (a, b) =>
    comparePositions(a.range.start, b.range.start) ||
    comparePositions(a.range.end, b.range.end) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : placeOf(a) - placeOf(b));
}

/** Where each theme stands in the catalog, by its id. */
const placesIn = once(
  ({ themes }: Catalog): ReadonlyMap<string, number> => new Map(themes.map(({ id }, place) => [id, place])),
);
