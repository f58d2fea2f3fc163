import { readDate } from "../dates.ts";
import type { Field } from "./fields.ts";

/** What is meant by a text where a number, a date or a duration belongs; undefined where there is any doubt. */
export function mended(written: string, { types, format }: Field): string | undefined {
  const text = written.trim();
  if (types.includes("integer")) return /^\d{1,9}$/.test(text) ? text : undefined;
  if (format === "date") return dateIn(text);
  return format === "duration" ? durationIn(text) : undefined;
}

/** Of dates with the year first only: nobody knows which of two other numbers is the month. Hours are dropped. */
function dateIn(text: string): string | undefined {
  const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T ].*)?$/.exec(text) ?? [];
  const date = year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date === text ? undefined : readDate(date);
}

function durationIn(text: string): string | undefined {
  const [, count, unit = ""] = /^P?(\d{1,4}) ?(days?|weeks?|months?|years?|[dwmy])$/i.exec(text) ?? [];
  return count && `P${count}${unit.charAt(0).toUpperCase()}`;
}
