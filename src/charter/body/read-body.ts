import type { Catalog } from "../../catalog/catalog.ts";
import { namesOf } from "../../catalog/names.ts";
import type { Charter } from "../charter.ts";
import type { Piece } from "../markdown/outline.ts";
import type { LineIndex, Position } from "../text.ts";
import { finishPart } from "./draft.ts";
import { type Finished, finish } from "./finished.ts";
import type { HeadingNode } from "./node.ts";
import { type NodesOfPiece, nodesOf } from "./nodes.ts";
import { titleOf } from "./title.ts";
import { walkBody } from "./walk.ts";

export type Body = Pick<Charter, "themes" | "sections" | "looseParts" | "prose" | "firstHeading" | "unread">;

/** What the last reading of the same document with the same catalog has found. */
export interface BodyMemo {
  readonly nodes: readonly NodesOfPiece[];
  readonly finished: Finished;
}

/**
 * Finds themes, their halves and other sections in the outline of a body. A title that only comes near a theme counts
 * for a theme that is missing otherwise, so the body is walked once more when there is one.
 */
export function readBody(
  { text, lines, pieces }: { readonly text: string; readonly lines: LineIndex; readonly pieces: readonly Piece[] },
  catalog: Catalog,
  partyNames: readonly string[],
  last: BodyMemo | undefined,
): { readonly body: Body; readonly memo: BodyMemo } {
  const names = namesOf(catalog);
  const { nodes, ofPieces } = nodesOf(pieces, lines, names, last?.nodes);
  let walk = walkBody(nodes, names, []);
  const found = new Set(walk.themes.map(({ naming }) => naming?.theme));
  const missing = catalog.themes.filter((theme) => !found.has(theme) && !theme.deprecated);
  if (missing.length > 0 && walk.unnamed.some((words) => names.near(words, missing)))
    walk = walkBody(nodes, names, missing);

  const finished = finish(walk, partyNames, last?.finished);
  const heading = nodes.find((node): node is HeadingNode => node.kind === "heading" && node.lines.length > 0);
  const firstTitle = heading?.lines[0] && titleOf(heading.lines[0]);
  const body: Body = {
    themes: finished.themes.all,
    sections: finished.sections.all,
    looseParts: walk.loose.flatMap((part) => finishPart(part, partyNames)),
    prose: walk.prose,
    firstHeading: firstTitle && { value: firstTitle.words, range: firstTitle.range },
    unread: walk.unread === undefined ? undefined : firstLineFrom(walk.unread, text, lines),
  };
  return { body, memo: { nodes: ofPieces, finished } };
}

function firstLineFrom(start: Position, text: string, lines: LineIndex): Charter["unread"] {
  const offset = lines.offsetAt(start);
  const end = text.slice(offset).search(/[\r\n]/);
  return lines.rangeOf(offset, end < 0 ? text.length : offset + end);
}
