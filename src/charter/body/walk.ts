import type { CatalogTheme } from "../../catalog/catalog.ts";
import type { Names, Naming } from "../../catalog/names.ts";
import type { Form } from "../charter.ts";
import { added } from "../markdown/added.ts";
import { later, type Position } from "../text.ts";
import type { DraftPart, DraftSection, DraftTheme, ListPlace } from "./draft.ts";
import { type Label, labelAt, wholeLabel } from "./label.ts";
import { lookAhead } from "./look-ahead.ts";
import type { HeadingNode, ListNode, Node, TableNode } from "./node.ts";
import { isEmpty, type TextLine } from "./text-line.ts";
import { type Title, titleOf } from "./title.ts";

/** Text without a label is the principle of a theme that needs no observation. */
function takesText({ theme, joined }: Naming): boolean {
  return theme.parts?.observation === "optional" && !joined;
}

const inNone: readonly string[] = [];

/** What one walk over the body finds, as drafts. */
export interface Walk {
  readonly themes: DraftTheme[];
  readonly sections: DraftSection[];
  readonly loose: DraftPart[];
  readonly prose: TextLine[];
  /** Titles that name no theme exactly. */
  readonly unnamed: string[];
  unread: Position | undefined;
}

/**
 * Walks the body in the order of the text.
 *
 * @param missing the themes for which a title counts that only comes near them.
 */
export function walkBody(nodes: readonly Node[], names: Names, missing: readonly CatalogTheme[]): Walk {
  const result: Walk = { themes: [], sections: [], loose: [], prose: [], unnamed: [], unread: undefined };
  const nearAmong = new Set(missing);
  const near = (words: string): Naming | undefined => (nearAmong.size > 0 ? names.near(words, nearAmong) : undefined);
  const { isLabelHeading, hasLabelBelow, hasTextBelow, labelOfHeading, labelOfItem, hasOwnLabel, themeColumnOf } =
    lookAhead(nodes, near, () => nearAmong.size);
  const charterTitle = nodes.find((node, index) => node.kind === "heading" && !isLabelHeading(index));

  let theme: DraftTheme | undefined;
  let part: DraftPart | undefined;
  /** Directly under a reserved title: labels are ignored. */
  let ignoring = false;
  /** The level of the reserved section or theme that a heading may stand inside of. */
  let reservedLevel: number | undefined;
  const openSections: DraftSection[] = [];
  let directSection: DraftSection | undefined;
  let place: ListPlace | undefined;
  /** What belongs to sections, in order: each has a stretch of it. */
  const content: TextLine[] = [];
  /** The last line, or the last place, that belongs to what is open: all of that ends there for now. */
  let reached: TextLine | Position = { line: 0, character: 0 };

  nodes.forEach((node, index) => {
    if (node.kind === "heading") readHeading(node, index);
    else readNode(node);
  });
  closePart();
  closeTheme();
  closeSections(0);
  return result;

  function readHeading(node: HeadingNode, index: number): void {
    const line = node.lines[0];
    if (!line) {
      endAtHeading(node.level);
      return;
    }
    if (isLabelHeading(index)) readLabelHeading(node, line);
    else readTitleHeading(node, index, line);
    readLines(node.lines, 1);
  }

  function readLabelHeading(node: HeadingNode, line: TextLine): void {
    const ignored = ignoring && (!theme || (reservedLevel !== undefined && node.level > reservedLevel));
    const label = labelOfHeading(line);
    if (ignored || !label) {
      addLine(line);
    } else {
      ignoring = false;
      directSection = undefined;
      openPart(label, line, "heading", node.level);
      result.prose.push(line);
      // Behind the label, the heading's line is no title any more.
      addContent(line.restFrom(label.content, "paragraph"));
    }
  }

  function readTitleHeading(node: HeadingNode, index: number, line: TextLine): void {
    const title = titleOf(line);
    const inside =
      (theme?.level !== undefined && node.level > theme.level) ||
      (reservedLevel !== undefined && node.level > reservedLevel);
    const naming = title && themeOfHeading(title, node, index, inside);
    if (title && naming !== "none") {
      closeSections(node.level);
      closePart();
      closeTheme();
      theme = openTheme(title, naming, "heading", node.level);
      if (naming && takesText(naming)) openUnlabelled(title.range.end);
      reservedLevel = undefined;
      ignoring = false;
      directSection = undefined;
      result.prose.push(line);
      reached = line;
    } else {
      endAtHeading(node.level);
      const reserved = title && !isCharterTitle(node) ? title.reserved : undefined;
      ignoring = reserved !== undefined;
      reservedLevel = ignoring ? node.level : undefined;
      addLine(line);
      if (title) {
        directSection = openSection(title, node.level, reserved);
      }
    }
  }

  function openSection(title: Title, level: number, reserved: string | undefined): DraftSection {
    const first = content.length;
    const { end } = title.range;
    const draft: DraftSection = { title, level, reserved, end, lines: [], content, first, behind: first, tables: [] };
    openSections.push(draft);
    result.sections.push(draft);
    return draft;
  }

  /** The theme that a heading is: named, the users' own (undefined), or no theme at all. */
  function themeOfHeading(
    title: Title,
    node: HeadingNode,
    index: number,
    inside: boolean,
  ): Naming | undefined | "none" {
    const naming = nameOf(title, index, inside);
    const labelled = hasLabelBelow(index, naming, inside);
    if (naming && naming.by !== "alias" && !naming.joined) return !inside || labelled ? took(naming) : "none";
    if (naming) return labelled || (takesText(naming) && !inside && hasTextBelow(index)) ? took(naming) : "none";
    return labelled && title.reserved === undefined && !isCharterTitle(node) ? undefined : "none";
  }

  function nameOf(title: Title, index: number, inside: boolean): Naming | undefined {
    const exact = title.naming;
    if (exact) return exact;
    const joined = title.joined;
    if (joined && hasLabelBelow(index, joined, inside)) return joined;
    return nearNaming(title);
  }

  function nearNaming(title: Title): Naming | undefined {
    result.unnamed.push(title.words);
    return near(title.words);
  }

  /** A theme that has been found nearly is not missing any more. */
  function took(naming: Naming): Naming {
    if (naming.near) nearAmong.delete(naming.theme);
    return naming;
  }

  /** The first heading, if of level 1 and no theme's name. */
  function isCharterTitle(node: HeadingNode): boolean {
    const line = node.lines[0];
    if (node !== charterTitle || node.level !== 1 || !line) return false;
    const title = titleOf(line);
    return title !== undefined && !title.naming;
  }

  /** A heading ends the sections, the theme and the half that it does not stand below. */
  function endAtHeading(level: number): void {
    closeSections(level);
    if (part && (part.level === undefined || level <= part.level)) closePart();
    if (theme?.level !== undefined && level <= theme.level) {
      closePart();
      closeTheme();
      theme = undefined;
    }
    directSection = undefined;
    ignoring = false;
    reservedLevel = undefined;
  }

  function readNode(node: Node): void {
    switch (node.kind) {
      case "heading":
        break;
      case "lines":
        readLines(node.lines, 0);
        break;
      case "list":
        readList(node);
        break;
      case "table":
        readTable(node);
        break;
      case "quote":
        for (const line of node.lines) addLine(line);
        break;
      case "mute":
        if (node.unread) {
          result.unread ??= node.range.start;
          if (part) part.unread = true;
        }
        reached = node.range.end;
        break;
    }
  }

  function readLines(lines: readonly TextLine[], first: number): void {
    for (let i = first; i < lines.length; i++) {
      const line = lines[i];
      if (line) readLine(line, undefined);
    }
  }

  function readLine(line: TextLine, form: Form | undefined): void {
    const label = ignoring ? undefined : labelAt(line);
    if (!label) {
      addLine(line);
      return;
    }
    openPart(label, line, form ?? (label.emphasised ? "bold" : "plain"), undefined);
    result.prose.push(line);
    addContent(line.restFrom(label.content));
  }

  function readList(node: ListNode): void {
    const outer = place;
    const isTheme = node.items.map(hasOwnLabel);
    const hasThemes = isTheme.includes(true);
    node.items.forEach((nodes, index) => {
      if (!outer && part) place = { list: node, item: nodes };
      if (!ignoring && labelOfItem(nodes)) readLabelItem(nodes, node.form);
      else readItem(nodes, node.form, isTheme[index] === true, hasThemes);
      place = outer;
    });
  }

  function readLabelItem(nodes: readonly Node[], form: Form): void {
    const first = nodes[0];
    const before = part;
    if (first?.kind === "lines") {
      if (first.lines[0]) readLine(first.lines[0], form);
      readLines(first.lines, 1);
    }
    if (part !== before) place = undefined;
    readNodes(nodes, 1);
    if (part !== before) closePart();
  }

  function readNodes(nodes: readonly Node[], first: number): void {
    for (let i = first; i < nodes.length; i++) {
      const node = nodes[i];
      if (node) readNode(node);
    }
  }

  function readItem(nodes: readonly Node[], form: Form, labelled: boolean, siblings: boolean): void {
    const first = nodes[0];
    const line = (labelled || siblings) && first?.kind === "lines" ? first.lines[0] : undefined;
    const title = line && titleOf(line);
    const naming = title && !ignoring ? themeOfItem(title, labelled) : "none";
    const before = { theme, part, ignoring };
    if (title && line && first?.kind === "lines" && naming !== "none") {
      closePart();
      theme = openTheme(title, naming, form, undefined);
      place = undefined;
      result.prose.push(line);
      reached = line;
      readLines(first.lines, 1);
      readNodes(nodes, 1);
      closePart();
      closeTheme();
      theme = before.theme;
      return;
    }
    if (title && labelled && title.reserved !== undefined) ignoring = true;
    readNodes(nodes, 0);
    if (part !== before.part) closePart();
    ignoring = before.ignoring;
  }

  /** The same for an item of which a sibling or itself has a label below. */
  function themeOfItem(title: Title, labelled: boolean): Naming | undefined | "none" {
    const exact = title.naming ?? (labelled ? title.joined : undefined);
    const naming = exact ?? nearNaming(title);
    if (naming) return took(naming);
    return labelled && title.reserved === undefined ? undefined : "none";
  }

  function readTable(node: TableNode): void {
    const labels = node.header.map((cell) => (ignoring ? undefined : wholeLabel(cell)));
    const rows = [node.header, ...node.rows];
    if (!labels.some(Boolean)) {
      for (const cell of rows.flat()) addLine(cell);
      directSection?.tables.push(node);
      return;
    }
    closePart();
    const around = theme;
    const column = themeColumnOf(node, around?.naming !== undefined);
    result.prose.push(...node.header);
    for (const row of node.rows) {
      const cell = column === undefined ? undefined : row[column];
      const title = cell && titleOf(cell);
      if (title) {
        const naming = title.naming ?? title.joined ?? nearNaming(title);
        if (theme !== around) closeTheme();
        theme = openTheme(title, naming && took(naming), "table", undefined);
      } else if (column !== undefined && cell?.text.trim()) {
        if (theme !== around) closeTheme();
        theme = undefined;
      }
      for (let index = 0; index < row.length; index++) {
        const content = row[index];
        if (!content) continue;
        result.prose.push(content);
        reached = content;
        const label = labels[index];
        if (label && !isEmpty(content)) readCell(label, content);
      }
    }
    if (theme !== around) closeTheme();
    theme = around;
    reached = node.range.end;
  }

  function readCell({ kind, words, languages }: Label, cell: TextLine): void {
    part = {
      kind,
      form: "table",
      label: { value: words.value, range: cell.range },
      languages,
      level: undefined,
      from: cell.range.start,
      end: cell.range.end,
      lines: [cell],
      places: [],
      unread: false,
    };
    closePart();
  }

  function openTheme(title: Title, naming: Naming | undefined, form: Form, level: number | undefined): DraftTheme {
    const draft: DraftTheme = { title, naming, form, level, end: title.range.end, parts: [] };
    result.themes.push(draft);
    return draft;
  }

  /** It ends where the walk is; what is around it does too, if it ends here. */
  function closeTheme(): void {
    if (theme) theme.end = later(theme.end, endOfReached());
  }

  function openPart(
    { kind, words, languages, from }: Label,
    line: TextLine,
    form: Form,
    level: number | undefined,
  ): void {
    closePart();
    place = undefined;
    part = {
      kind,
      form,
      label: words,
      languages,
      level,
      from,
      end: from,
      lines: [],
      places: [],
      unread: false,
    };
    reached = line;
  }

  /** Until a label or another heading comes, what stands in the theme may be a principle by itself. */
  function openUnlabelled(from: Position): void {
    place = undefined;
    const label = { value: "", range: { start: from, end: from } };
    const level = undefined;
    part = {
      kind: "principle",
      form: "heading",
      label,
      languages: inNone,
      level,
      from,
      end: from,
      lines: [],
      places: [],
      unread: false,
      unlabelled: true,
    };
  }

  function closePart(): void {
    if (!part) return;
    part.end = later(part.end, endOfReached());
    if (theme) theme.parts = added(theme.parts, part);
    else result.loose.push(part);
    part = undefined;
  }

  function closeSections(level: number): void {
    for (let last = openSections.at(-1); last && last.level >= level; last = openSections.at(-1)) {
      last.behind = content.length;
      last.end = later(last.end, endOfReached());
      openSections.pop();
    }
  }

  /** A line of running text: it belongs to the charter, to its section and to the half that is open. */
  function addLine(line: TextLine): void {
    result.prose.push(line);
    addContent(line);
  }

  function addContent(line: TextLine): void {
    content.push(line);
    directSection?.lines.push(line);
    if (part) addToPart(part, line);
    reached = line;
  }

  function addToPart(part: DraftPart, line: TextLine): void {
    const { lines, places } = part;
    if (place) {
      while (places.length < lines.length) places.push(undefined);
      places.push(place);
    }
    part.lines = added(lines, line);
  }

  function endOfReached(): Position {
    return "range" in reached ? reached.range.end : reached;
  }
}
