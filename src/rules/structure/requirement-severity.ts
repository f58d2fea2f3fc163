import type { CatalogTheme, Requirement } from "../../catalog/catalog.ts";
import { requirementOf } from "../../catalog/requirement.ts";
import type { Charter } from "../../charter/charter.ts";
import type { SeverityPolicy } from "../rule.ts";

/** How grave it is that a theme is not there. */
export const requirementSeverities: Readonly<Record<Requirement, SeverityPolicy>> = {
  required: { draft: "warning", agreed: "error" },
  recommended: { draft: "hint", agreed: "hint", strict: "warning" },
  optional: "hint",
};

/** What the charter's depth and relationship ask of a theme. */
export function requirementIn({ configuration: { depth, relationship } }: Charter, theme: CatalogTheme): Requirement {
  return requirementOf(theme, { depth: depth?.value, relationship: relationship?.value });
}
