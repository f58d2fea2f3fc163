import { jsonOf } from "./json.ts";

/**
 * A long list on its way to JSON. Of tens of thousands of problems, the objects and one text of all of them take hundreds
 * of MiB: so portions become text as they come.
 */
export interface JsonList {
  add(element: object): void;
  /**
   * What `jsonOf` gives for an object that has the list, in parts.
   *
   * @param whole the object, with an empty list in its place.
   * @param key by which the list is found, behind as many spaces as `indent`: as the first one that is so.
   * @param outer what all lines but the first one begin with besides.
   */
  within(whole: object, key: string, indent: string, outer?: string): Iterable<string>;
}

/** So many elements become text together. */
export const portion = 500;

export function jsonList(): JsonList {
  const texts: string[] = [];
  let waiting: object[] = [];
  const write = (): void => {
    // Without the brackets, and the line ending before the last one.
    if (waiting.length > 0) texts.push(jsonOf(waiting).slice(1, -2));
    waiting = [];
  };
  return {
    add(element) {
      if (waiting.push(element) === portion) write();
    },
    *within(whole, key, indent, outer = "") {
      write();
      const around = jsonOf(whole);
      const place = `\n${indent}"${key}": [`;
      const end = around.indexOf(`${place}]`) + place.length;
      const inner = `\n${outer}${indent}`;
      yield around.slice(0, end).replaceAll("\n", `\n${outer}`);
      for (const [i, text] of texts.entries()) yield (i > 0 ? "," : "") + text.replaceAll("\n", inner);
      yield (texts.length > 0 ? inner : "") + around.slice(end).replaceAll("\n", `\n${outer}`);
    },
  };
}
