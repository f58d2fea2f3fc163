import type { Rule } from "../rule.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Language } from "./row.ts";
import { wordingRule } from "./wording-rule.ts";

/** To add a language: its rows, under the ids of the English ones. */
const languages: readonly Language[] = [english, dutch, german, french];

/** One rule for each row. */
export const wordingRules: readonly Rule[] = english.rows.map((row) => wordingRule(row, languages));
