import type { Charter, Status } from "../charter/charter.ts";
import type { Words } from "../config/settings.ts";
import { urlOf } from "./pages.ts";
import type { Context, Group, Level, Profile, Rule, Severity } from "./rule.ts";
import { levelOf, runs } from "./severity.ts";
import { bitsOf } from "./topics.ts";

/** What decides which rules look at a charter, besides the charter. */
export interface Premises {
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
}

/** A rule that looks at a charter, and what it is told. */
export interface Step {
  readonly rule: Rule;
  /** That of the rule: rules have many shapes, and steps have one. */
  readonly check: Rule["check"];
  /** Somebody wants to hear what it says: others only look for what the comments about them are good for. */
  readonly isAsked: boolean;
  readonly level: Severity;
  /** Whether its findings may have grades of their own: not where users have set a level. */
  readonly isGraded: boolean;
  readonly context: Context;
  readonly url: string;
  /** The bits of what the charter has to tell of: see `topicsOf`. */
  readonly wanted: number;
}

/** The rules that look at charters of a kind, in their order. */
export type Plan = readonly Step[];

/**
 * Makes plans: one for each status, for charters with and without comments that accept problems, and for those whose
 * front matter cannot be read.
 *
 * @param rules those that are asked.
 * @param all those that comments may name.
 */
export function planner(premises: Premises, rules: readonly Rule[], all: readonly Rule[]): (charter: Charter) => Plan {
  const asked = new Set(rules);
  const plans = new Map<Status, Plan>();
  const withComments = new Map<Status, Plan>();
  return (charter) => {
    const { status, suppressions, frontMatter } = charter;
    if (frontMatter?.error) return planFor(rulesFor(charter, asked, all), asked, status, premises, true);
    const known = suppressions.length > 0 ? withComments : plans;
    const plan = known.get(status) ?? planFor(rulesFor(charter, asked, all), asked, status, premises, false);
    known.set(status, plan);
    return plan;
  };
}

/** Those about comments come last and know of all others: what a comment is good for is seen when these have run. */
function rulesFor({ suppressions }: Charter, asked: ReadonlySet<Rule>, all: readonly Rule[]): readonly Rule[] {
  const rules = [...asked];
  if (suppressions.length === 0) return rules.filter((rule) => !isAboutComments(rule));
  if (!rules.some(isAboutComments)) return rules;
  return [...new Set([...rules, ...all])].sort((a, b) => Number(isAboutComments(a)) - Number(isAboutComments(b)));
}

export function isAboutComments({ group }: Rule): boolean {
  return group === "suppression";
}

function planFor(
  rules: readonly Rule[],
  asked: ReadonlySet<Rule>,
  status: Status,
  { asOf, profile, severities, options, lexicon, catalogIds }: Premises,
  isUnreadable: boolean,
): Plan {
  const shared: Context = { asOf, ...(lexicon && { lexicon }), ...(catalogIds && { catalogIds }) };
  return rules.flatMap((rule): Step | readonly Step[] => {
    if (isUnreadable && !groupsOfUnreadable.has(rule.group)) return [];
    const configured = severities && Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    const own = runs(rule, status, profile) ? levelOf(rule.severity, status, profile) : "off";
    const level = configured ?? own;
    if (level === "off") return [];
    const numbers = options?.[rule.id];
    const context = numbers ? { ...shared, options: numbers } : shared;
    return {
      rule,
      check: rule.check,
      isAsked: asked.has(rule),
      level,
      isGraded: configured === undefined,
      context,
      url: urlOf(rule.id),
      // What the words are that users add is not seen beforehand.
      wanted: lexicon?.added[rule.id] ? 0 : bitsOf(rule.onlyWith ?? []),
    };
  });
}

/** Where the front matter cannot be read, the rules of the other groups would complain of what nobody knows to be absent. */
const groupsOfUnreadable: ReadonlySet<Group> = new Set<Group>(["front matter", "structure", "wording", "suppression"]);
