import type { Catalog } from "../../catalog/catalog.ts";
import { namesOf } from "../../catalog/names.ts";
import type { Charter } from "../charter.ts";
import type { Piece } from "../markdown/outline.ts";
import type { LineIndex } from "../text.ts";
import { finishPart, finishSection, finishTheme } from "./draft.ts";
import { type HeadingNode, nodesOf } from "./nodes.ts";
import { proseOf } from "./text-line.ts";
import { titleOf } from "./title.ts";
import { walkBody } from "./walk.ts";

export type Body = Pick<Charter, "themes" | "sections" | "looseParts" | "prose" | "firstHeading" | "unread">;

/**
 * Finds themes, their halves and other sections in the outline of a body. A title that only comes near a theme counts
 * for a theme that is missing otherwise, so the body is walked once more when there is one.
 */
export function readBody(
  text: string,
  lines: LineIndex,
  pieces: readonly Piece[],
  catalog: Catalog,
  partyNames: readonly string[],
): Body {
  const names = namesOf(catalog);
  const nodes = nodesOf(pieces, text, names);
  let walk = walkBody(text, nodes, names, []);
  const found = new Set(walk.themes.map(({ naming }) => naming?.theme));
  const missing = catalog.themes.filter((theme) => !found.has(theme) && !theme.deprecated);
  if (walk.unnamed.some((words) => names.near(words, missing))) walk = walkBody(text, nodes, names, missing);

  const whole = { lines, partyNames };
  const heading = nodes.find((node): node is HeadingNode => node.kind === "heading" && node.lines.length > 0);
  const firstTitle = heading?.lines[0] && titleOf(heading.lines[0], text, names);
  return {
    themes: walk.themes.map((theme) => finishTheme(theme, whole)),
    sections: walk.sections.map((section) => finishSection(section, whole)),
    looseParts: walk.loose.flatMap((part) => [...finishPart(part, whole)]),
    prose: walk.prose.map((line) => proseOf(line, lines)),
    firstHeading: firstTitle && { value: firstTitle.words, range: lines.rangeOf(firstTitle.start, firstTitle.end) },
    unread: walk.unread === undefined ? undefined : firstLineFrom(walk.unread, text, lines),
  };
}

function firstLineFrom(offset: number, text: string, lines: LineIndex): Charter["unread"] {
  const end = text.slice(offset).search(/[\r\n]/);
  return lines.rangeOf(offset, end < 0 ? text.length : offset + end);
}
