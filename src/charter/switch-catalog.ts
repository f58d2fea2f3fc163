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
  const catalog = inLanguage(target, charter.catalog.language);
  const head = [...catalogEdits(charter, target.id)];
  const read = (edits: readonly TextEdit[]): Charter =>
    parseCharter(applyEdits(charter.text, charter.lines, edits), () => target, {
      fallback: target,
      language: charter.defaultLanguage,
    });
  // What the new catalog recognises by itself keeps its title.
  let after = read(head);
  let changes = changesOf(charter, catalog, after, head);
  for (;;) {
    const edits = [...head, ...changes.flatMap((change) => change.edits)];
    after = read(edits);
    const placed = after;
    const sound = changes.filter(({ theme, to }) => isSame(theme, themeAt(placed, movedBy(edits, charter, theme)), to));
    if (sound.length === changes.length) break;
    changes = sound;
  }
  const edits = [...head, ...changes.flatMap((change) => change.edits)];
  const all = after;
  const present = new Set(all.themes.flatMap(({ id, joined }) => [id, joined?.id]));
  const { depth, relationship } = all.configuration;
  const choices = { depth: depth?.value, relationship: relationship?.value };
  return {
    edits,
    renamed: changes
      .filter(({ renames }) => renames)
      .map(({ theme, to }) => ({ from: theme.title.value, to: to.title })),
    kept: charter.themes
      .filter((theme) => theme.definition && !themeAt(all, movedBy(edits, charter, theme))?.definition)
      .map(({ title }) => title.value),
    missing: catalog.themes
      .filter((theme) => requirementOf(theme, choices) === "required" && !present.has(theme.id))
      .map(({ title }) => title),
  };
}

interface Change {
  readonly theme: Theme;
  readonly to: CatalogTheme;
  readonly edits: readonly TextEdit[];
  readonly renames: boolean;
}

/** Each theme that the catalog does not recognise takes the place of its first counterpart that nobody has taken. */
function changesOf(
  charter: Charter,
  catalog: Catalog,
  recognised: Charter,
  head: readonly TextEdit[],
): readonly Change[] {
  const taken = new Set(recognised.themes.flatMap(({ id, joined }) => [id, joined?.id]));
  const changes: Change[] = [];
  for (const theme of charter.themes) {
    if (!theme.definition) continue;
    const own = themeAt(recognised, movedBy(head, charter, theme))?.definition;
    const to = own ?? counterpartsOf(theme.definition, catalog).find(({ id }) => !taken.has(id));
    const title = own ? [] : to && retitleKeeping(charter, theme, to);
    if (!to || !title) continue;
    const edits = [...title, ...labelled(charter, theme, to, catalog)];
    taken.add(to.id);
    if (edits.length > 0) changes.push({ theme, to, edits, renames: !own });
  }
  return changes;
}

/** Text that is a principle without a label gets one, where the new theme would not take it for one. */
function labelled(
  { text }: Charter,
  { level = 2, principles }: Theme,
  to: CatalogTheme,
  { labels }: Catalog,
): readonly TextEdit[] {
  const [first] = principles;
  if (first?.label.value !== "" || to.parts?.observation === "optional") return [];
  const lineEnd = lineEndOf(text);
  const start = { line: first.range.start.line, character: 0 };
  const label = `${"#".repeat(Math.min(level + 1, 6))} ${labels.principle[0] ?? "Guiding principle"}`;
  return [{ range: { start, end: start }, newText: label + lineEnd + lineEnd }];
}

/** Whether a theme is read as what it was to become, with all its halves. */
function isSame(before: Theme, after: Theme | undefined, to: CatalogTheme): boolean {
  return (
    after?.id === to.id &&
    after.observations.length === before.observations.length &&
    (after.principles.length === before.principles.length || before.principles[0]?.label.value === "") &&
    after.principles.length > 0 === before.principles.length > 0
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
  const lineEnd = lineEndOf(text);
  if (frontMatter?.root) yield* writeKeys(frontMatter.root, new Map([["catalog", id]]), charter);
  else if (frontMatter) {
    const { start } = frontMatter.content;
    yield { range: { start, end: start }, newText: `catalog: ${id}${lineEnd}` };
  } else {
    const written = ["---", "charter: 1", `catalog: ${id}`, "---", ""];
    yield { range: lines.rangeOf(0, 0), newText: written.map((line) => line + lineEnd).join("") };
  }
}

function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
