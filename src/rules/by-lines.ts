import type { Range } from "../charter/text.ts";

/** Things by the lines on which they stand: of tens of thousands, only those on the same lines are looked at. */
export interface ByLines<Thing> {
  add(range: Range, thing: Thing): void;
  /** Whether a thing that shares a line with the range is so. Ranges that share none neither overlap nor touch. */
  hasNear(range: Range, isSo: (thing: Thing) => boolean): boolean;
}

export function byLines<Thing>(): ByLines<Thing> {
  const lines = new Map<number, Thing[]>();
  return {
    add({ start, end }, thing) {
      for (let line = start.line; line <= end.line; line++) {
        const things = lines.get(line);
        if (things) things.push(thing);
        else lines.set(line, [thing]);
      }
    },
    hasNear({ start, end }, isSo) {
      for (let line = start.line; line <= end.line; line++) if (lines.get(line)?.some(isSo)) return true;
      return false;
    },
  };
}
