import type { Rule } from "../rule.ts";
import { catalogUnknown } from "./catalog-unknown.ts";
import { frontMatterMissing } from "./front-matter-missing.ts";
import { frontMatterQuote } from "./front-matter-quote.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { frontMatterSyntax } from "./front-matter-syntax.ts";
import { frontMatterUnknownKey } from "./front-matter-unknown-key.ts";
import { partyDuplicate } from "./party-duplicate.ts";
import { partyUnknown } from "./party-unknown.ts";

export const frontMatterRules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterSchema,
  frontMatterUnknownKey,
  frontMatterQuote,
  frontMatterMissing,
  catalogUnknown,
  partyDuplicate,
  partyUnknown,
];
