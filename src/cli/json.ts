import type { Range } from "../charter/text.ts";
import { printableJson } from "./terminal.ts";

/** A place in a text as people and their editors count: lines and columns from 1. */
export interface RangeJson {
  readonly start: PlaceJson;
  readonly end: PlaceJson;
}

interface PlaceJson {
  readonly line: number;
  readonly column: number;
}

export function jsonOf(value: unknown): string {
  return printableJson(JSON.stringify(value, undefined, 2));
}

/** The core counts lines and characters from 0. */
export function rangeJson({ start, end }: Range): RangeJson {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}
