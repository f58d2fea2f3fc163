import { add, endOf, type Scan } from "./inline-scan.ts";

/** A character that is written by its name or number. Names that stand not in the table are remark's. */
export function readReference(scan: Scan, at: number): number | undefined {
  const end = endOf(reference, scan, at);
  if (end === undefined) return at + 1;
  const name = scan.text.slice(at + 1, end - 1);
  const character = name.startsWith("#") ? characterWith(name.slice(1)) : references.get(name);
  if (character === undefined) return undefined;
  add(scan, "text", at, end, character);
  return end;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy;

/** The character with a number in decimal or, behind an x, hexadecimal digits; undefined where it is none to be shown. */
function characterWith(number: string): string | undefined {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
  const character = code < 0x110000 ? String.fromCodePoint(code) : "";
  return /^[^\p{C}]$/u.test(character) ? character : undefined;
}

/** The references that people write by hand. */
const references: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00A0"],
  ["shy", "\u00AD"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["euro", "€"],
  ["sect", "§"],
  ["deg", "°"],
  ["middot", "·"],
  ["bull", "•"],
  ["hellip", "…"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["larr", "←"],
  ["rarr", "→"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["agrave", "à"],
  ["ccedil", "ç"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["euml", "ë"],
]);
