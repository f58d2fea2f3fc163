import type { Range } from "../charter/text.ts";
import { printableJson } from "./terminal.ts";

export function jsonOf(value: unknown): string {
  return printableJson(JSON.stringify(value, undefined, 2));
}

/** The core counts lines and characters from 0, people and their editors from 1. */
export function rangeJson({ start, end }: Range): object {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}
