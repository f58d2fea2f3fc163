import type { Rule } from "../rule.ts";
import { english } from "./english.ts";
import { languages } from "./languages.ts";
import { wordingRule } from "./wording-rule.ts";

/** One rule for each row. */
export const wordingRules: readonly Rule[] = english.rows.map((row) => wordingRule(row, languages));
