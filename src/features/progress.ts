import type { Charter, Theme } from "../charter/charter.ts";
import { needs, partsOf } from "../rules/halves.ts";
import { requirementIn } from "../rules/structure/requirement-severity.ts";

export interface Progress {
  /** Themes whose halves all say something, among those counted in `themes`. */
  readonly complete: number;
  /** Themes that are in the charter, or that its catalog requires or recommends. */
  readonly themes: number;
}

/** How far the charter is; no score, only a count. */
export function progressOf(charter: Charter): Progress {
  const complete = new Map<string, boolean>();
  for (const theme of charter.catalog.themes)
    if (requirementIn(charter, theme) !== "optional") complete.set(theme.id, false);
  const present = new Set<string>();
  for (const theme of charter.themes) {
    const before = present.has(theme.key) ? complete.get(theme.key) === true : true;
    complete.set(theme.key, before && isComplete(theme));
    present.add(theme.key);
  }
  return { complete: [...complete.values()].filter(Boolean).length, themes: complete.size };
}

/** Whether the theme has the halves that it needs, and all that it has say something. */
export function isComplete(theme: Theme): boolean {
  const parts = partsOf(theme);
  if (parts.length === 0 || parts.some(({ content }) => content !== "text")) return false;
  return (["observation", "principle"] as const).every(
    (kind) => !needs(theme, kind) || parts.some((part) => part.kind === kind),
  );
}

/** How a theme stands, in a word or two: “complete”, “no guiding principle”, “empty”. */
export function stateOf(theme: Theme): string {
  if (isComplete(theme)) return "complete";
  const parts = partsOf(theme);
  const has = (kind: "observation" | "principle"): boolean =>
    !needs(theme, kind) || parts.some((part) => part.kind === kind);
  if (parts.every(({ content }) => content === "empty")) return "empty";
  if (!has("observation")) return "no observation";
  if (!has("principle")) return "no guiding principle";
  const [open] = parts.filter(({ content }) => content !== "text");
  const name = open?.kind === "observation" ? "observation" : "guiding principle";
  return open?.content === "empty" ? `${name} is empty` : `${name} is not filled in`;
}
