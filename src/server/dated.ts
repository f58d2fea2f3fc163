import type { Charter } from "../charter/charter.ts";
import { addDuration } from "../charter/dates.ts";
import { type CheckOptions, checkCharter } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import type { Context, Problem, Rule } from "../rules/rule.ts";

/** What the rules say of a charter, and how long they go on to say so. */
export interface Dated {
  readonly problems: readonly Problem[];
  /** The last day, as `YYYY-MM-DD`, up to which each day's answer is known to be the same. */
  readonly until: string;
}

/** A week: then all are looked at again. */
const ahead = 7;

/**
 * Checks a charter as of a day, and asks the rules that have looked at the date what they say on the days to come: what
 * all others say is the same tomorrow.
 */
export function checkWithDays(charter: Charter, options: CheckOptions): Dated {
  const { asOf } = options;
  // Of comments, all rules have to do with each other.
  if (charter.suppressions.length > 0) return { problems: checkCharter(charter, options), until: asOf };
  asking.clear();
  const problems = checkCharter(charter, { ...options, rules: listening });
  const week = weekFrom(asOf);
  let until = asOf;
  if (asking.size === 0) until = week.at(-1) ?? asOf;
  else {
    const today = saidOn(asOf, charter);
    for (const day of week) {
      if (saidOn(day, charter) !== today) break;
      until = day;
    }
  }
  return { problems, until };
}

let week: readonly string[] = [];
let firstDay = "";

/** The days that follow a day, which is the same one for thousands of charters. */
function weekFrom(date: string): readonly string[] {
  if (date === firstDay) return week;
  const days = Array.from({ length: ahead }, (_, i) => i + 1);
  week = days.map((number) => addDuration(date, { years: 0, months: 0, weeks: 0, days: number }));
  firstDay = date;
  return week;
}

/** What these rules say, in words; other words each time where one of them fails. */
function saidOn(day: string, charter: Charter): string {
  let words = "";
  try {
    for (const [rule, context] of asking) {
      const findings = [...rule.check(charter, { ...context, asOf: day })];
      words += findings.length === 0 ? "\n" : `${JSON.stringify(findings)}\n`;
    }
    return words;
  } catch {
    return `${day} ${charter.text}`;
  }
}

/** The rules that have asked what day it is, with what they were told besides. */
const asking = new Map<Rule, Context>();

/** The one that runs: each comes to its end before the next one begins. */
let running: Rule | undefined;

/** The same rules, but that it is heard when they ask. */
const listening: readonly Rule[] = rules.map((rule) => ({
  ...rule,
  check(charter, context) {
    running = rule;
    return rule.check(charter, overheard(context));
  },
}));

let last: { readonly context: Context; readonly heard: Context } | undefined;

/** Nearly all rules are told the same. */
function overheard(context: Context): Context {
  if (last?.context === context) return last.heard;
  const heard = {
    ...context,
    get asOf() {
      if (running) asking.set(running, context);
      return context.asOf;
    },
  };
  last = { context, heard };
  return heard;
}
