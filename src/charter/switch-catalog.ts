import type { Catalog, CatalogTheme } from "../catalog/catalog.ts";
import { counterpartsOf } from "../catalog/counterparts.ts";
import { requirementOf } from "../catalog/requirement.ts";
import { inLanguage } from "../catalog/translated.ts";
import type { Charter, Theme } from "./charter.ts";
import { applyEdits, type TextEdit } from "./edits.ts";
import { writeKeys } from "./front-matter/write.ts";
import { parseCharter } from "./parse.ts";
import { retitleKeeping } from "./retitle.ts";
import type { Position } from "./text.ts";

/** What becomes of a charter that is held against another catalog. */
export interface Switched {
  readonly edits: readonly TextEdit[];
  /** Themes that have another name now, in the order of the text. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Titles of themes that the catalog does not have: they stay, as themes or sections of the charter's own. */
  readonly kept: readonly string[];
  /** Titles of the themes that the catalog requires and that are not there. */
  readonly missing: readonly string[];
}

/**
 * Holds a charter against another catalog. Themes take the names of their counterparts there, as far as these are free;
 * all others stay as they are. No word of the text is lost: a title that changes stays beside the new one as a comment.
 */
export function switchCatalog(charter: Charter, target: Catalog): Switched | { readonly reason: string } {
  const { error } = charter.frontMatter ?? {};
  if (error) {
    const line = error.range.start.line + 1;
    return { reason: `The front matter cannot be read (line ${line}), so the catalog cannot be written into it.` };
  }
  const catalog = inLanguage(target, charter.language?.value ?? charter.defaultLanguage);
  const head = [...catalogEdits(charter, target.id)];
  const read = (edits: readonly TextEdit[]): Charter =>
    parseCharter(applyEdits(charter.text, charter.lines, edits), () => target, {
      fallback: target,
      language: charter.defaultLanguage,
    });
  // What the new catalog recognises by itself keeps its title.
  let after = read(head);
  let renames = renamesOf(charter, catalog, after, head);
  for (;;) {
    const edits = [...head, ...renames.flatMap((rename) => rename.edits)];
    after = read(edits);
    const placed = after;
    const sound = renames.filter(({ theme, to }) => isSame(theme, themeAt(placed, movedBy(edits, charter, theme)), to));
    if (sound.length === renames.length) break;
    renames = sound;
  }
  const edits = [...head, ...renames.flatMap((rename) => rename.edits)];
  const all = after;
  const present = new Set(all.themes.flatMap(({ id, joined }) => [id, joined?.id]));
  const { depth, relationship } = all.configuration;
  const choices = { depth: depth?.value, relationship: relationship?.value };
  return {
    edits,
    renamed: renames.map(({ theme, to }) => ({ from: theme.title.value, to: to.title })),
    kept: charter.themes
      .filter((theme) => theme.definition && !themeAt(all, movedBy(edits, charter, theme))?.definition)
      .map(({ title }) => title.value),
    missing: catalog.themes
      .filter((theme) => requirementOf(theme, choices) === "required" && !present.has(theme.id))
      .map(({ title }) => title),
  };
}

interface Rename {
  readonly theme: Theme;
  readonly to: CatalogTheme;
  readonly edits: readonly TextEdit[];
}

/** Each theme that the catalog does not recognise takes the place of its first counterpart that nobody has taken. */
function renamesOf(
  charter: Charter,
  catalog: Catalog,
  recognised: Charter,
  head: readonly TextEdit[],
): readonly Rename[] {
  const taken = new Set(recognised.themes.flatMap(({ id, joined }) => [id, joined?.id]));
  const renames: Rename[] = [];
  for (const theme of charter.themes) {
    if (!theme.definition || themeAt(recognised, movedBy(head, charter, theme))?.definition) continue;
    const to = counterpartsOf(theme.definition, catalog).find(({ id }) => !taken.has(id));
    const edits = to && retitleKeeping(charter, theme, to);
    if (!to || !edits) continue;
    taken.add(to.id);
    renames.push({ theme, to, edits });
  }
  return renames;
}

/** Whether a theme is read as what it was to become, with all its halves. */
function isSame(before: Theme, after: Theme | undefined, to: CatalogTheme): boolean {
  return (
    after?.id === to.id &&
    after.observations.length === before.observations.length &&
    after.principles.length === before.principles.length
  );
}

function themeAt({ themes, lines }: Charter, offset: number): Theme | undefined {
  return themes.find(({ title }) => lines.offsetAt(title.range.start) === offset);
}

/** Where the title of a theme begins once the edits are made, as an offset. */
function movedBy(edits: readonly TextEdit[], { lines }: Charter, { title }: Theme): number {
  const at = (position: Position): number => lines.offsetAt(position);
  const start = at(title.range.start);
  return edits
    .filter(({ range }) => at(range.end) <= start)
    .reduce((moved, { range, newText }) => moved + newText.length - (at(range.end) - at(range.start)), start);
}

/** The front matter says what the charter is held against, also where a configuration says the same. */
function* catalogEdits(charter: Charter, id: string): Iterable<TextEdit> {
  const { frontMatter, catalogId, text, lines } = charter;
  if (catalogId?.value === id) return;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  if (frontMatter?.root) yield* writeKeys(frontMatter.root, new Map([["catalog", id]]), charter);
  else if (frontMatter) {
    const { start } = frontMatter.content;
    yield { range: { start, end: start }, newText: `catalog: ${id}${lineEnd}` };
  } else {
    const written = ["---", "charter: 1", `catalog: ${id}`, "---", ""];
    yield { range: lines.rangeOf(0, 0), newText: written.map((line) => line + lineEnd).join("") };
  }
}
