import type { CatalogTheme } from "../../catalog/catalog.ts";
import type { Charter } from "../../charter/charter.ts";
import { depths, onScale } from "../../charter/configuration.ts";
import { atLine } from "../../rules/ends.ts";
import { requirementIn } from "../../rules/structure/requirement-severity.ts";
import { escaped } from "../markdown-text.ts";

/** Why the charter at hand has the theme, after a dash: “required, as the depth is collaborative (line 12)”. */
export function requirementText(charter: Charter, theme: CatalogTheme): string {
  const requirement = requirementIn(charter, theme);
  const { depth, relationship } = charter.configuration;
  const always = new Set(Object.values(theme.required)).size === 1;
  if (relationship && requirement !== requirementIn(withoutRelationship(charter), theme))
    return `${requirement}, as the relationship is ${escaped(relationship.value)} ${atLine(relationship.range)}`;
  if (always) return `${requirement} at every depth`;
  const known = onScale(depths, depth);
  if (known) return `${requirement}, as the depth is ${known.value} ${atLine(known.range)}`;
  return `${requirement}, as no depth is written`;
}

function withoutRelationship(charter: Charter): Charter {
  return { ...charter, configuration: { ...charter.configuration, relationship: undefined } };
}
