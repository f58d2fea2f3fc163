import { addTextBefore, endOfRun, type Part, type Scan } from "./inline-scan.ts";

/** Asterisks or underscores, which end emphases that are open, begin some, or are text. */
export function readMarks(scan: Scan, mark: number, at: number): number | undefined {
  const { text, lineStart, lineEnd } = scan;
  const end = endOfRun(text, at, lineEnd);
  const before = at === lineStart ? white : classOf(text.charCodeAt(at - 1));
  const after = end === lineEnd ? white : classOf(text.charCodeAt(end));
  const left = after === other || (after === punctuation && before !== other);
  const right = before === other || (before === punctuation && after !== other);
  const mayOpen = left && (mark === 42 || !right || before !== other);
  const mayClose = right && (mark === 42 || !left || after !== other);
  if (!mayOpen && !mayClose) return end;

  addTextBefore(scan, at);
  scan.from = end;
  const marks: Part = {
    kind: "marks",
    start: at,
    end,
    text: undefined,
    closes: 0,
    opens: 0,
    textStart: at,
    textEnd: end,
    mark,
    mayOpen,
    mayClose,
  };
  scan.parts.push(marks);
  if (mayClose) closeMarks(scan, marks);
  if (mayOpen && lengthOf(marks) > 0) {
    scan.openers.push(marks);
    if (mark === 42) scan.asterisks++;
  }
  return scan.unsure || scan.looks < 0 ? undefined : end;
}

function lengthOf({ textStart, textEnd }: Part): number {
  return textEnd - textStart;
}

/** Ends emphases, the innermost first. What was open within one of them is text from then on. */
function closeMarks(scan: Scan, closer: Part): void {
  const { openers, open } = scan;
  while (lengthOf(closer) > 0) {
    const found = findOpener(scan, closer);
    const opener = openers[found];
    if (!opener) return;
    if (mayMatchAgain(openers, found + 1)) scan.unsure = true;
    dropOpeners(scan, found + 1);
    for (const bracket of open) if (found < bracket.outside) bracket.crossed = true;

    const used = lengthOf(opener) > 1 && lengthOf(closer) > 1 ? 2 : 1;
    opener.textEnd -= used;
    opener.opens++;
    closer.textStart += used;
    closer.closes++;
    if (lengthOf(opener) === 0) dropOpeners(scan, found);
  }
}

/**
 * Whether marks from a place on may belong together after all: remark looks through what stands in an emphasis once more
 * when that ends, and some of the marks may be fewer by then.
 */
function mayMatchAgain(openers: readonly Part[], from: number): boolean {
  for (let i = openers.length - 1; i > from; i--) {
    const { mark, mayClose, opens } = openers[i] ?? {};
    if (mayClose && opens !== 0 && openers.some((opener, j) => j >= from && j < i && opener.mark === mark)) return true;
  }
  return false;
}

/** Where among the openers the one stands that the closer belongs to; -1 where none does. */
function findOpener(scan: Scan, closer: Part): number {
  const { openers, asterisks } = scan;
  if ((closer.mark === 42 ? asterisks : openers.length - asterisks) === 0) return -1;
  for (let i = openers.length - 1; i >= 0; i--) {
    const opener = openers[i];
    if (opener && opener.mark === closer.mark && belongTogether(opener, closer)) return i;
  }
  scan.looks -= openers.length;
  return -1;
}

/** Marks that may both begin and end something belong together unless their number is a multiple of three. */
function belongTogether(opener: Part, closer: Part): boolean {
  if (!opener.mayClose && !closer.mayOpen) return true;
  return lengthOf(closer) % 3 === 0 || (lengthOf(opener) + lengthOf(closer)) % 3 !== 0;
}

/** Leaves as many openers as there are before the place. */
export function dropOpeners(scan: Scan, place: number): void {
  while (scan.openers.length > place) if (scan.openers.pop()?.mark === 42) scan.asterisks--;
}

const other = 0;
const white = 1;
const punctuation = 2;

/** Those of ASCII, in which whatever is seen and is no letter or digit is punctuation. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 32 || (code >= 9 && code <= 13)) return white;
  const isWord = (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code > 32 && code < 127 && !isWord ? punctuation : other;
});

/** What Markdown asks of the neighbours of marks; half of an astral character is neither of both. */
function classOf(code: number): number {
  return code < 128 ? (classes[code] ?? other) : classOfCharacter(String.fromCharCode(code));
}

function classOfCharacter(character: string): number {
  if (/\s/.test(character)) return white;
  return /[\p{P}\p{S}]/u.test(character) ? punctuation : other;
}

export function isPunctuation(code: number): boolean {
  return classOf(code) === punctuation;
}

export function isWhite(code: number): boolean {
  return classOf(code) === white;
}
