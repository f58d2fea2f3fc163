import type { Rule } from "../rule.ts";
import { english } from "./english.ts";
import { type Languages, wordingRule } from "./wording-rule.ts";

/** To add a language: its rows, under the ids of the English ones. */
const languages: Languages = { en: english };

/** One rule for each row. */
export const wordingRules: readonly Rule[] = english.rows.map((row) => wordingRule(row, languages));
