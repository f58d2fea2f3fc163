import type { CatalogTheme, Requirement } from "../catalog/catalog.ts";
import type { Charter } from "../charter/charter.ts";
import { parseCharter } from "../charter/parse.ts";
import type { Position } from "../charter/text.ts";
import { applyEdits } from "../rules/edits.ts";
import type { TextEdit } from "../rules/rule.ts";
import { insertTheme } from "../rules/structure/insert.ts";
import { presentThemes } from "../rules/structure/present.ts";
import { requirementIn } from "../rules/structure/requirement-severity.ts";
import { inSteps } from "./edits.ts";
import { gapsOf } from "./gaps.ts";

export interface MissingTheme {
  readonly id: string;
  readonly title: string;
  readonly requirement: Requirement;
  /** What it is about, in a sentence. */
  readonly idea: string;
}

/** The themes of the catalog that are not in the charter, required ones first, each group in the catalog's order. */
export function missingThemesOf(charter: Charter): readonly MissingTheme[] {
  const present = presentThemes(charter);
  return charter.catalog.themes
    .filter(({ id, deprecated }) => !present.has(id) && !deprecated)
    .map((theme) => ({
      id: theme.id,
      title: theme.title,
      requirement: requirementIn(charter, theme),
      idea: firstSentenceOf(theme.guidance.idea),
    }))
    .sort((a, b) => ranks[a.requirement] - ranks[b.requirement]);
}

const ranks: Readonly<Record<Requirement, number>> = { required: 0, recommended: 1, optional: 2 };

function firstSentenceOf(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
}

/**
 * The edits that put the empty forms of these themes where they belong; ids that the catalog does not have, and themes
 * that are there, are left out.
 */
export function insertThemes(charter: Charter, ids: readonly string[]): readonly TextEdit[] {
  const wanted = charter.catalog.themes.filter(({ id }) => ids.includes(id));
  return inSteps(
    charter,
    wanted.map((theme) => (now) => insertionOf(now, theme)),
  );
}

function insertionOf(charter: Charter, theme: CatalogTheme): readonly TextEdit[] | undefined {
  return presentThemes(charter).has(theme.id) ? undefined : insertTheme(charter, theme)?.edits;
}

/** Where the cursor belongs once the edits are made: at the first thing to fill in among the inserted themes. */
export function cursorAfter(charter: Charter, edits: readonly TextEdit[], ids: readonly string[]): Position {
  const { catalog, text, lines } = charter;
  const after = parseCharter(applyEdits(text, lines, edits), () => catalog, { fallback: catalog });
  const inserted = after.themes.find(({ id }) => id !== undefined && ids.includes(id));
  const gap = inserted && gapsOf(after).find(({ theme }) => theme === inserted.id);
  return gap?.range.start ?? inserted?.title.range.start ?? lines.positionAt(0);
}
