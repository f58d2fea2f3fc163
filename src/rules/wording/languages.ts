import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Language } from "./row.ts";

/** To add a language: its rows, under the ids of the English ones. */
export const languages: readonly Language[] = [english, dutch, german, french];
