/**
 * Dates of the calendar without hours and time zones: `YYYY-MM-DD`, which compare as words do. Reckoned in whole
 * numbers, since a date of JavaScript is a moment and moves by a day between time zones.
 */

/** A length of time in calendar units, each a whole number from 0. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** The date as it stands when it is one of the calendar, undefined for anything else (`2026-02-30`, `June`). */
export function readDate(text: string | undefined): string | undefined {
  const parts = text === undefined ? undefined : partsOf(text);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? text : undefined;
}

/** An ISO 8601 duration of days and longer: `P6M`, `P1Y2M`, `P2W`. Hours are no matter of a charter. */
export function readDuration(text: string | undefined): Duration | undefined {
  const match = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(text ?? "");
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((digits) => Number(digits ?? 0));
  return { years: years ?? 0, months: months ?? 0, weeks: weeks ?? 0, days: days ?? 0 };
}

/** The date that much later: years and months first, kept within the month (31 January and a month is 28 February). */
export function addDuration(date: string, { years, months, weeks, days }: Duration): string {
  const [year, month, day] = partsOf(date) ?? [0, 1, 1];
  const count = (year + years) * 12 + (month - 1) + months;
  const thatYear = Math.floor(count / 12);
  const thatMonth = (count % 12) + 1;
  const within = Math.min(day, daysIn(thatYear, thatMonth));
  return dateOf(dayNumber(thatYear, thatMonth, within) + weeks * 7 + days);
}

/** How many days the second date lies after the first; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(...(partsOf(to) ?? [0, 1, 1])) - dayNumber(...(partsOf(from) ?? [0, 1, 1]));
}

/** Whether one duration is longer than the other, counted from a day at which months are long: `P26W` is not longer than `P6M`. */
export function isLonger(one: Duration, other: Duration): boolean {
  const start = "2001-07-01";
  return daysBetween(addDuration(start, other), addDuration(start, one)) > 0;
}

type Parts = readonly [year: number, month: number, day: number];

function partsOf(text: string): Parts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of the year 0: a year that begins in March ends with its leap day. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 1;
}

/** The date with this number, at most the last one that four digits can write. */
function dateOf(count: number): string {
  let year = Math.floor(count / 365.2425) + 1;
  while (dayNumber(year, 1, 1) > count) year--;
  if (year > 9999) return "9999-12-31";
  let month = 12;
  while (dayNumber(year, month, 1) > count) month--;
  const day = count - dayNumber(year, month, 1) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
