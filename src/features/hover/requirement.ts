import type { CatalogTheme } from "../../catalog/catalog.ts";
import { successorOf } from "../../catalog/deprecated.ts";
import type { Charter } from "../../charter/charter.ts";
import { depths, onScale } from "../../charter/configuration.ts";
import { atLine } from "../../rules/ends.ts";
import { requirementIn } from "../../rules/structure/requirement-severity.ts";
import { escaped } from "../markdown-text.ts";

/** Why the charter at hand has the theme, after a dash: “required, as the depth is collaborative (line 12)”. */
export function requirementText(charter: Charter, theme: CatalogTheme): string {
  const { deprecated, since } = theme;
  if (deprecated) return deprecatedText(charter, theme);
  return `${reasonFor(charter, theme)}${since === undefined ? "" : `, in the catalog since ${escaped(since)}`}`;
}

/** That a theme is no longer used, since when, and what takes its place. */
function deprecatedText({ catalog }: Charter, theme: CatalogTheme): string {
  const since = theme.deprecated?.since;
  const heir = successorOf(catalog, theme);
  return `no longer used by the catalog${since === undefined ? "" : ` since ${escaped(since)}`}${heir ? `; “${escaped(heir.title)}” takes its place` : ""}`;
}

function reasonFor(charter: Charter, theme: CatalogTheme): string {
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
