import type { Rule } from "../rule.ts";
import { suppressionExpired } from "./suppression-expired.ts";
import { suppressionUnknown } from "./suppression-unknown.ts";
import { suppressionUnused } from "./suppression-unused.ts";

export const suppressionRules: readonly Rule[] = [suppressionUnknown, suppressionUnused, suppressionExpired];
