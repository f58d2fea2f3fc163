import type { Field } from "./fields.ts";
import type { Scalar, Value } from "./value.ts";

/** A key without a value is not written yet: it is as if it were not there. */
export function isWritten(value: Value): boolean {
  return value.kind !== "scalar" || (value.value !== null && value.value !== "");
}

/**
 * A front matter as JSON has it, for the schema; without what surely fits and without what no schema knows, which is most
 * of it. Absent items of lists are no items.
 */
export function doubtfulData(value: Value, field: Field): unknown {
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") {
    const items: unknown[] = [];
    for (const item of value.items) if (isWritten(item)) items.push(doubtfulData(item, field.item ?? field));
    return items;
  }
  const data: Record<string, unknown> = {};
  for (const { key, value: inner } of value.entries) {
    const known = field.at(key.value);
    if (known && isWritten(inner) && (known.required || !surelyFits(inner, known)))
      data[key.value] = doubtfulData(inner, known);
  }
  return data;
}

function surelyFits(value: Value, field: Field): boolean {
  if (value.kind === "scalar") return isOneOf(value, field);
  if (value.kind === "map" || !field.item) return false;
  for (const item of value.items) if (item.kind !== "scalar" || !isOneOf(item, field.item)) return false;
  return true;
}

function isOneOf({ value }: Scalar, { takesAny, open, values }: Field): boolean {
  return takesAny && (open || values.some((known) => known.value === value));
}
