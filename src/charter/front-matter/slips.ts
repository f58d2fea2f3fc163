import type { Field } from "./fields.ts";
import { nearest } from "./near.ts";
import type { Entry, MapValue, Path, Value } from "./value.ts";

/** A key that nearly names a known one which is not there. */
export interface Slip {
  readonly entry: Entry;
  /** The key that was meant. */
  readonly key: string;
  /** Where that key would stand, as a JSON pointer. */
  readonly pointer: string;
}

/** Whether some key at some level is no known one: without these nothing is a slip. */
export function hasStrangers(value: Value, field: Field): boolean {
  if (value.kind === "scalar") return false;
  if (value.kind === "list") {
    const { item } = field;
    return item !== undefined && value.items.some((inner) => inner.kind !== "scalar" && hasStrangers(inner, item));
  }
  for (const { key, value: inner } of value.entries) {
    const known = field.at(key.value);
    if (!known || (inner.kind !== "scalar" && hasStrangers(inner, known))) return true;
  }
  return false;
}

/** Slips at every level. Two keys are never taken for the same one. */
export function* slipsIn(value: Value, field: Field, path: Path = []): Iterable<Slip> {
  if (value.kind === "list" && field.item) {
    for (const [index, item] of value.items.entries()) {
      if (item.kind !== "scalar") yield* slipsIn(item, field.item, [...path, index]);
    }
  }
  if (value.kind !== "map") return;
  let absent: string[] | undefined;
  for (const entry of value.entries) {
    const { key } = entry;
    const known = field.at(key.value);
    if (known) {
      if (entry.value.kind !== "scalar") yield* slipsIn(entry.value, known, [...path, key.value]);
      continue;
    }
    absent ??= absentFrom(value, field);
    const meant = nearest(key.value, absent);
    if (meant === undefined) continue;
    absent.splice(absent.indexOf(meant), 1);
    yield { entry, key: meant, pointer: ["", ...path, meant].join("/") };
  }
}

function absentFrom({ entries }: MapValue, { keys }: Field): string[] {
  const written = new Set(entries.map(({ key }) => key.value));
  return [...keys.keys()].filter((key) => !written.has(key));
}
