import type { Located, Range } from "../text.ts";

/**
 * The front matter as a tree of values with their places: what any reader of YAML hands over. Aliases are resolved
 * (the place is that of the alias), comments are gone.
 */
export type Value = Scalar | ListValue | MapValue;

export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes: `1.10` stays `1.10`. Empty for an absent value. */
  readonly source: string;
  readonly quoted: boolean;
  readonly range: Range;
}

/** Numbers that JSON cannot write, and whatever else tags make of a value, stay the text that is written. */
export function scalarOf(value: unknown, source: string, quoted: boolean, range: Range): Scalar {
  const simple =
    value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)
      ? (value as Scalar["value"])
      : source;
  return { kind: "scalar", value: simple, source, quoted, range };
}

export interface ListValue {
  readonly kind: "list";
  readonly flow: boolean;
  readonly items: readonly Value[];
  readonly range: Range;
}

export interface MapValue {
  readonly kind: "map";
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  readonly range: Range;
}

export interface Entry {
  readonly key: Located<string>;
  readonly value: Value;
}

/** Keys and indexes from the root down: `["parties", 0, "name"]`. */
export type Path = readonly (string | number)[];

export interface FrontMatter {
  /** From the first `---` to behind the last. */
  readonly range: Range;
  /** What stands between the two lines of `---`. */
  readonly content: Range;
  /** The mapping; undefined when it is empty or cannot be read. */
  readonly root: MapValue | undefined;
  /** Why it cannot be read: then there is no root, and no other rule speaks about the front matter. */
  readonly error: FrontMatterError | undefined;
}

export interface FrontMatterError {
  /** One sentence in the reader's words. */
  readonly message: string;
  readonly range: Range;
  /** An edit that mends this place, where there is no doubt. */
  readonly repair?: Repair | undefined;
}

export interface Repair {
  /** Starts with a verb. */
  readonly title: string;
  readonly range: Range;
  readonly newText: string;
}

/** Keys are unique in a mapping: where one stands twice, the front matter cannot be read. */
export function entryOf(map: MapValue, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key.value === key);
}
