import type { CatalogTheme, Depth, OptionalWhen, Requirement } from "./catalog.ts";

/** The choices of a charter that decide what its catalog asks for, as they are written. */
export interface Choices {
  /** The depth that counts: the target, or the plain value. */
  readonly depth?: string | undefined;
  readonly relationship?: string | undefined;
}

/** Whether a charter with these choices needs the theme; none needs one that is deprecated. A depth that is unset or unknown counts as coordinated. */
export function requirementOf(theme: CatalogTheme, { depth, relationship }: Choices): Requirement {
  if (theme.deprecated) return "optional";
  if (theme.optionalWhen?.some((condition) => holds(condition, relationship))) return "optional";
  return theme.required[isDepth(depth) ? depth : "coordinated"];
}

function holds({ relationship, relationshipNot }: OptionalWhen, written: string | undefined): boolean {
  if (written === undefined) return false;
  return (relationship?.includes(written) ?? true) && !(relationshipNot?.includes(written) ?? false);
}

const depths: readonly string[] = ["transactional", "coordinated", "collaborative", "integrated"] satisfies Depth[];

function isDepth(depth: string | undefined): depth is Depth {
  return depth !== undefined && depths.includes(depth);
}
