import type { FileRule } from "../rule.ts";
import { catalogDuplicate } from "./catalog-duplicate.ts";
import { catalogExtends } from "./catalog-extends.ts";
import { catalogSchema } from "./catalog-schema.ts";
import { catalogSyntax } from "./catalog-syntax.ts";
import { catalogUnknownKey } from "./catalog-unknown-key.ts";
import { catalogUnknownTheme } from "./catalog-unknown-theme.ts";
import { configurationExtends } from "./configuration-extends.ts";
import { configurationPattern } from "./configuration-pattern.ts";
import { configurationSchema } from "./configuration-schema.ts";
import { configurationShadowed } from "./configuration-shadowed.ts";
import { configurationSyntax } from "./configuration-syntax.ts";
import { configurationUnknownCatalog } from "./configuration-unknown-catalog.ts";
import { configurationUnknownKey } from "./configuration-unknown-key.ts";
import { configurationUnknownRule } from "./configuration-unknown-rule.ts";

export const configurationRules: readonly FileRule[] = [
  configurationSyntax,
  configurationSchema,
  configurationUnknownKey,
  configurationUnknownRule,
  configurationUnknownCatalog,
  configurationPattern,
  configurationExtends,
  configurationShadowed,
  catalogSyntax,
  catalogSchema,
  catalogUnknownKey,
  catalogUnknownTheme,
  catalogExtends,
  catalogDuplicate,
];
