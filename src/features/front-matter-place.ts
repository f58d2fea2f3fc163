import type { FrontMatter, Path, Value } from "../charter/front-matter/value.ts";
import { contains, type Position, type Range } from "../charter/text.ts";

/** What of the front matter a position is on. */
export interface Place {
  /** Keys and indexes from the root down to the value, or to the value whose key it is. */
  readonly path: Path;
  readonly on: "key" | "value";
  /** The key's or the value's own. */
  readonly range: Range;
  readonly value: Value;
}

/** The key or the plain value at a position; undefined between them. */
export function placeAt(frontMatter: FrontMatter | undefined, position: Position): Place | undefined {
  const root = frontMatter?.root;
  return root && contains(frontMatter.range, position) ? placeIn(root, [], position) : undefined;
}

function placeIn(value: Value, path: Path, position: Position): Place | undefined {
  if (value.kind === "scalar")
    return contains(value.range, position) && value.source !== ""
      ? { path, on: "value", range: value.range, value }
      : undefined;
  if (value.kind === "list") {
    for (const [index, item] of value.items.entries()) {
      const found = contains(item.range, position) && placeIn(item, [...path, index], position);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, value: below } of value.entries) {
    const inside = [...path, key.value];
    if (contains(key.range, position)) return { path: inside, on: "key", range: key.range, value: below };
    const found = placeIn(below, inside, position);
    if (found) return found;
  }
  return undefined;
}

/** The path in words that do not depend on which item of a list it is: `parties[].role`. */
export function patternOf(path: Path): string {
  return path.reduce<string>(
    (words, step) => (typeof step === "number" ? `${words}[]` : words === "" ? step : `${words}.${step}`),
    "",
  );
}
