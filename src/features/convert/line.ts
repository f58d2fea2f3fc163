import type { Labels } from "../../catalog/catalog.ts";
import { normalise } from "../../catalog/normal.ts";
import type { PartKind } from "../../charter/charter.ts";

/** A pasted line, taken apart. */
export interface PastedLine {
  readonly raw: string;
  /** The width of the white space before it. */
  readonly indent: number;
  /** Its bullet or number with the blanks behind it. */
  readonly marker: string;
  /** Of a heading. */
  readonly level: number | undefined;
  /** Whether it stands as a whole in emphasis. */
  readonly emphasised: boolean;
  /** The words without marks and a closing colon. */
  readonly words: string;
  /** The half that it introduces, with what follows on the line. */
  readonly label: PastedLabel | undefined;
  /** The half whose name the line is, without any mark that it is a label. */
  readonly alone: PastedLabel | undefined;
}

export interface PastedLabel {
  readonly kind: PartKind;
  readonly rest: string;
}

const shape =
  /^(?<indent>[ \t\u00A0]*)(?<marker>(?:[-*+–·]|\d{1,3}[.)]|o(?=\t))[ \t\u00A0]+|[•◦▪●○‣\uF0B7][ \t\u00A0]*)?(?:(?<hashes>#{1,6})[ \t]+)?(?<text>.*)$/su;
const whole = /^(?<mark>\*\*|__|\*|_)(?<words>(?:(?!\k<mark>).)+)\k<mark>\s*:?$/su;
const begins =
  /^(?<mark>\*\*|__|\*|_)?\s*(?<words>[\p{L}][\p{L} ]{1,40}?)(?:\s*(?:\*\*|__|\*|_))?\s*(?<separator>[:：–—-])\s*(?:\*\*|__|\*|_)?(?:\s+|$|(?<=[*_]))(?<rest>.*)$/su;

export function lineOf(raw: string, labels: Labels): PastedLine {
  const { indent = "", marker = "", hashes, text = "" } = shape.exec(raw)?.groups ?? {};
  const trimmed = text
    .trim()
    .replace(/^\[[ xX]\]\s+/, "")
    .replace(/(?<!\s)\s+#+$/, hashes ? "" : "$&");
  const emphasis = whole.exec(trimmed)?.groups;
  const words = (emphasis?.words ?? trimmed).replace(/(?<!\s)\s*[:：]\s*$/u, "").trim();
  const level = hashes?.length;
  const named = kindOf(words, labels);
  const stands = level !== undefined || marker !== "" || emphasis !== undefined;
  return {
    raw,
    indent: indent.replaceAll("\t", "    ").length,
    marker,
    level,
    emphasised: emphasis !== undefined,
    words,
    label: labelIn(trimmed, words, stands, labels),
    alone: named && { kind: named, rest: "" },
  };
}

function labelIn(text: string, words: string, stands: boolean, labels: Labels): PastedLine["label"] {
  const alone = kindOf(words, labels);
  if (alone && (stands || /[:：]\s*$/u.test(text))) return { kind: alone, rest: "" };
  const groups = begins.exec(text)?.groups;
  const kind = groups?.words && kindOf(groups.words, labels);
  if (!groups || !kind) return undefined;
  // A dash separates only what is marked as a label: “Rule - based” is a word.
  const isDash = /[–—-]/u.test(groups.separator ?? "");
  return isDash && groups.mark === undefined ? undefined : { kind, rest: (groups.rest ?? "").trim() };
}

/** Which half the words introduce. */
export function kindOf(words: string, labels: Labels): PartKind | undefined {
  const key = normalise(words);
  const kinds: readonly PartKind[] = ["observation", "principle"];
  return key === "" ? undefined : kinds.find((kind) => labels[kind].some((label) => normalise(label) === key));
}
