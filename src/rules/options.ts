import type { Context, RuleOption } from "./rule.ts";

/** The number that holds for a rule: the one that users set, or its own. */
export function numberFor({ name, standard }: RuleOption, { options }: Context): number {
  return options?.[name] ?? standard;
}
