import type { CatalogTheme } from "../../catalog/catalog.ts";
import type { Names, Naming } from "../../catalog/names.ts";
import { once } from "../../catalog/remembered.ts";
import type { Form } from "../charter.ts";
import { later, type Position } from "../text.ts";
import type { DraftPart, DraftSection, DraftTheme } from "./draft.ts";
import { type Label, labelAt, wholeLabel } from "./label.ts";
import { lookAhead } from "./look-ahead.ts";
import type { HeadingNode, ListNode, Node, TableNode } from "./nodes.ts";
import { placeOf, type TextLine } from "./text-line.ts";
import { exactNaming, joinedNaming, reservedTitle, type Title, titleOf } from "./title.ts";

/** Text without a label is the principle of a theme that needs no observation. */
function takesText({ theme, joined }: Naming): boolean {
  return theme.parts?.observation === "optional" && !joined;
}

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
  const { isLabelHeading, labelsBelow, hasTextBelow, labelOfHeading, labelOfItem, hasOwnLabel, themeColumnOf } =
    lookAhead(nodes, names, near);
  const charterTitle = nodes.find((node, index) => node.kind === "heading" && !isLabelHeading(index));

  let theme: DraftTheme | undefined;
  let part: DraftPart | undefined;
  /** Directly under a reserved title: labels are ignored. */
  let ignoring = false;
  /** The level of the reserved section or theme that a heading may stand inside of. */
  let reservedLevel: number | undefined;
  const openSections: DraftSection[] = [];
  let directSection: DraftSection | undefined;
  let list: object | undefined;
  let item: readonly unknown[] | undefined;

  for (const [index, node] of nodes.entries()) {
    if (node.kind === "heading") readHeading(node, index);
    else readNode(node);
  }
  closePart();
  return result;

  function readHeading(node: HeadingNode, index: number): void {
    const [line, ...more] = node.lines;
    if (line && isLabelHeading(index)) readLabelHeading(node, line, more);
    else if (line) readTitleHeading(node, index, line, more);
    else endAtHeading(node.level);
  }

  function readLabelHeading(node: HeadingNode, line: TextLine, more: readonly TextLine[]): void {
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
    readLines(more);
  }

  function readTitleHeading(node: HeadingNode, index: number, line: TextLine, more: readonly TextLine[]): void {
    const title = titleOf(line);
    const inside =
      (theme?.level !== undefined && node.level > theme.level) ||
      (reservedLevel !== undefined && node.level > reservedLevel);
    const naming = title && themeOfHeading(title, node, index, inside);
    if (title && naming !== "none") {
      closeSections(node.level);
      closePart();
      theme = openTheme(title, naming, "heading", node.level, undefined);
      if (naming && takesText(naming)) openUnlabelled(title.range.end);
      reservedLevel = undefined;
      ignoring = false;
      directSection = undefined;
      result.prose.push(line);
      touch(line.range.end);
    } else {
      endAtHeading(node.level);
      const reserved = title && !isCharterTitle(node) ? reservedTitle(title, names) : undefined;
      ignoring = reserved !== undefined;
      reservedLevel = ignoring ? node.level : undefined;
      addLine(line);
      if (title) {
        directSection = { title, level: node.level, reserved, end: line.range.end, lines: [], all: [], tables: [] };
        openSections.push(directSection);
        result.sections.push(directSection);
      }
    }
    readLines(more);
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
    return labelled && reservedTitle(title, names) === undefined && !isCharterTitle(node) ? undefined : "none";
  }

  function nameOf(title: Title, index: number, inside: boolean): Naming | undefined {
    const exact = exactNaming(title, names);
    if (exact) return exact;
    const joined = joinedNaming(title, names);
    if (joined && hasLabelBelow(index, joined, inside)) return joined;
    return nearNaming(title);
  }

  function hasLabelBelow(index: number, naming: Naming | undefined, inside: boolean): boolean {
    return !labelsBelow(index, naming, inside).next().done;
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
    return title !== undefined && !exactNaming(title, names);
  }

  /** A heading ends the sections, the theme and the half that it does not stand below. */
  function endAtHeading(level: number): void {
    closeSections(level);
    if (part && (part.level === undefined || level <= part.level)) closePart();
    if (theme?.level !== undefined && level <= theme.level) {
      closePart();
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
        readLines(node.lines);
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
        touch(node.range.end);
        break;
    }
  }

  function readLines(lines: readonly TextLine[], form?: Form): void {
    for (const line of lines) {
      const label = ignoring ? undefined : labelAt(line);
      if (!label) {
        addLine(line);
        continue;
      }
      openPart(label, line, form ?? (label.emphasised ? "bold" : "plain"), undefined);
      result.prose.push(line);
      addContent(line.restFrom(label.content));
    }
  }

  function readList(node: ListNode): void {
    const outer = { list, item };
    const isTheme = node.items.map((nodes) => hasOwnLabel(nodes));
    const hasThemes = isTheme.some(Boolean);
    for (const [index, nodes] of node.items.entries()) {
      if (outer.list === undefined && part) {
        list = node;
        item = nodes;
      }
      if (!ignoring && labelOfItem(nodes)) readLabelItem(nodes, node.form);
      else readItem(nodes, node.form, isTheme[index] === true, hasThemes);
      list = outer.list;
      item = outer.item;
    }
  }

  function readLabelItem(nodes: readonly Node[], form: Form): void {
    const [first, ...rest] = nodes;
    const before = part;
    if (first?.kind === "lines") {
      readLines(first.lines.slice(0, 1), form);
      readLines(first.lines.slice(1));
    }
    if (part !== before) {
      list = undefined;
      item = undefined;
    }
    for (const node of rest) readNode(node);
    if (part !== before) closePart();
  }

  function readItem(nodes: readonly Node[], form: Form, labelled: boolean, siblings: boolean): void {
    const [first, ...rest] = nodes;
    const line = first?.kind === "lines" ? first.lines[0] : undefined;
    const title = line && titleOf(line);
    const naming = title && !ignoring ? themeOfItem(title, labelled, siblings) : "none";
    const before = { theme, part, ignoring };
    if (title && line && first?.kind === "lines" && naming !== "none") {
      closePart();
      theme = openTheme(title, naming, form, undefined, before.theme);
      list = undefined;
      item = undefined;
      result.prose.push(line);
      touch(line.range.end);
      readLines(first.lines.slice(1));
      for (const node of rest) readNode(node);
      closePart();
      theme = before.theme;
      return;
    }
    if (title && labelled && reservedTitle(title, names) !== undefined) ignoring = true;
    for (const node of nodes) readNode(node);
    if (part !== before.part) closePart();
    ignoring = before.ignoring;
  }

  function themeOfItem(title: Title, labelled: boolean, siblings: boolean): Naming | undefined | "none" {
    if (!labelled && !siblings) return "none";
    const exact = exactNaming(title, names) ?? (labelled ? joinedNaming(title, names) : undefined);
    const naming = exact ?? nearNaming(title);
    if (naming) return took(naming);
    return labelled && reservedTitle(title, names) === undefined ? undefined : "none";
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
        const naming = exactNaming(title, names) ?? joinedNaming(title, names) ?? nearNaming(title);
        theme = openTheme(title, naming && took(naming), "table", undefined, around);
      } else if (column !== undefined && cell?.text.trim()) theme = undefined;
      for (const [index, content] of row.entries()) {
        result.prose.push(content);
        touch(content.range.end);
        const label = labels[index];
        if (label && content.text.trim() !== "") readCell(label, node.header[index], content);
      }
    }
    theme = around;
    touch(node.range.end);
  }

  function readCell(label: Label, header: TextLine | undefined, cell: TextLine): void {
    const words = header?.text.slice(label.start, label.end) ?? "";
    part = {
      kind: label.kind,
      form: "table",
      label: { text: words, range: cell.range },
      level: undefined,
      from: cell.range.start,
      end: cell.range.end,
      lines: [{ line: cell, item: undefined, list: undefined }],
      unread: false,
    };
    closePart();
  }

  function openTheme(
    title: Title,
    naming: Naming | undefined,
    form: Form,
    level: number | undefined,
    around: DraftTheme | undefined,
  ): DraftTheme {
    const draft: DraftTheme = { title, naming, form, level, around, end: title.range.end, parts: [] };
    result.themes.push(draft);
    return draft;
  }

  function openPart(label: Label, line: TextLine, form: Form, level: number | undefined): void {
    closePart();
    list = undefined;
    item = undefined;
    const { words, from } = placed(label, line);
    part = {
      kind: label.kind,
      form,
      label: words,
      level,
      from,
      end: from,
      lines: [],
      unread: false,
    };
    touch(line.range.end);
  }

  /** Until a label or another heading comes, what stands in the theme may be a principle by itself. */
  function openUnlabelled(from: Position): void {
    list = undefined;
    item = undefined;
    const label = { text: "", range: { start: from, end: from } };
    const level = undefined;
    part = {
      kind: "principle",
      form: "heading",
      label,
      level,
      from,
      end: from,
      lines: [],
      unread: false,
      unlabelled: true,
    };
  }

  function closePart(): void {
    if (!part) return;
    (theme ? theme.parts : result.loose).push(part);
    part = undefined;
  }

  function closeSections(level: number): void {
    while ((openSections.at(-1)?.level ?? 0) >= level) openSections.pop();
  }

  /** A line of running text: it belongs to the charter, to its section and to the half that is open. */
  function addLine(line: TextLine): void {
    result.prose.push(line);
    addContent(line);
  }

  function addContent(line: TextLine): void {
    for (const section of openSections) section.all.push(line);
    directSection?.lines.push(line);
    part?.lines.push({ line, item, list });
    touch(line.range.end);
  }

  function touch(end: Position): void {
    if (part) part.end = later(part.end, end);
    for (let open = theme; open; open = open.around) open.end = later(open.end, end);
    for (const section of openSections) section.end = later(section.end, end);
  }
}

/** The label's words and the place where its half begins. */
const placed = once(({ start, end, content }: Label, line: TextLine) => {
  const range = { start: placeOf(line, start), end: placeOf(line, end, true) };
  const from = content > 0 ? placeOf(line, content, true) : range.end;
  return { words: { text: line.text.slice(start, end), range }, from };
});
