import { remembered } from "./remembered.ts";

const numbering = /^(?:th[eè]m[ea]\s+\d+(?:\.\d+)*\s*[.):–—-]*|\(?\d+(?:\.\d+)*\s*[.):–—-]+|\d+(?:\.\d+)+)\s*/iu;
const picture = String.raw`\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{FE0F}\u{20E3}]|\u{200D}`;

interface Decorations {
  readonly all: RegExp;
  readonly leading: RegExp;
  readonly trailing: RegExp;
}

let made: Decorations | undefined;

/** Made when they are first needed: few titles have signs beyond ASCII, and these expressions are large. */
function decorations(): Decorations {
  made ??= {
    all: new RegExp(picture, "gu"),
    leading: new RegExp(String.raw`^(?:\s|${picture})*`, "u"),
    trailing: new RegExp(String.raw`(?:\s|:|${picture})+$`, "u"),
  };
  return made;
}

const plainDecorations: Omit<Decorations, "all"> = { leading: /^\s*/, trailing: /(?<![\s:])[\s:]+$/ };

const closingId = /(?<!\s)\s*\{#[^{}\s]*\}\s*$/u;

/**
 * The form in which titles and labels are compared: without case, accents, soft hyphens, emoji, numbering, punctuation, a closing
 * `{#id}`, and the joining words *and* (English, Dutch, German, French), `&` and `/`.
 */
export const normalise: (words: string) => string = remembered(normalForm);

export function normalForm(words: string): string {
  const plain = plainWords(words);
  return joint.test(plain) ? plain.replace(/(?<= )(?:and|en|und|et)(?= )/gu, "").replace(/ +/gu, " ") : plain;
}

const joint = / (?:and|en|und|et) /;

/** As `normalise`, with the joining words left in: a slip may well be in one of them. */
export function plainWords(words: string): string {
  if (isPlain(words)) return withSingleSpaces(words.toLowerCase());
  const title = trimmedTitle(words);
  const plain = (isAscii(title) ? title : withoutDecoration(title))
    .toLowerCase()
    .replace(/'/g, "")
    .replace(/&/g, " and ");
  // Most are of ASCII by now, for which an expression is made ten times as fast.
  return (isAscii(plain) ? plain.replace(/[^a-z\d]+/g, " ") : plain.replace(/[^\p{L}\p{N}]+/gu, " ")).trim();
}

/** Most names: there is nothing around them, no number before them, and nothing in them that has other forms. */
function isPlain(words: string): boolean {
  return /^(?!them[ae] )[a-z](?:[a-z\d -]*[a-z\d])?$/i.test(words);
}

function withSingleSpaces(words: string): string {
  return /[ -][ -]|-/.test(words) ? words.replace(/[ -]+/g, " ") : words;
}

/** Of ASCII, of letters of the Latin alphabet and of quotes and dashes. */
function hasNoPictures(text: string): boolean {
  return /^[\x20-\x7e\xc0-\u024f\u2010-\u201f]*$/.test(text);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function withoutDecoration(text: string): string {
  const decomposed = text.normalize("NFKD");
  const bare = decomposed.replace(/[\u0300-\u036f’]/g, "");
  if (isAscii(bare)) return bare;
  return decomposed
    .replace(/\p{M}|\u{AD}|[\u{200B}\u{200C}\u{2060}]/gu, "")
    .replace(/[ßẞ]/gu, "ss")
    .replace(/œ/giu, "oe")
    .replace(decorations().all, " ")
    .replace(/’/gu, "");
}

/** The words of a title without numbering, emoji and id around them. */
export function trimmedTitle(text: string): string {
  const [start, end] = titleWords(text);
  return text.slice(start, end);
}

/** Where the words of a title begin and end in the text: offsets in UTF-16 units. */
const titleWords: (text: string) => readonly [start: number, end: number] = remembered(findTitleWords);

export function findTitleWords(text: string): readonly [start: number, end: number] {
  if (isPlain(text)) return [0, text.length];
  let start = 0;
  let end = text.replace(closingId, "").length;
  const skip = (expression: RegExp): void => {
    const match = expression.exec(text.slice(start, end));
    // A title that is nothing but a number keeps it.
    if (match && match[0].length < end - start) start += match[0].length;
  };
  const { leading, trailing } = hasNoPictures(text) ? plainDecorations : decorations();
  skip(/^\d\u{FE0F}?\u{20E3}\s*/u);
  skip(leading);
  skip(numbering);
  skip(leading);
  const tail = trailing.exec(text.slice(start, end));
  if (tail && tail[0].length < end - start) end -= tail[0].length;
  return [start, end];
}
