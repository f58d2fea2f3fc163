import type { Catalog, CatalogTheme, ThemeTranslation } from "./catalog.ts";
import { tagOf } from "./language-tag.ts";
import { remembered } from "./remembered.ts";

/** How a title comes to name a theme of the catalog. */
export interface Naming {
  readonly theme: CatalogTheme;
  readonly by: "id" | "title" | "alias";
  readonly near: boolean;
  /** The second theme of a joined title such as “Mutuality and trust”. */
  readonly joined?: CatalogTheme;
}

/** What words are in one catalog: looked up once for all who ask. */
export interface KnownWords {
  readonly words: string;
  /** The form in which they are compared. */
  readonly normal: string;
  /** The theme that exactly these words name: its title, an alias or its id in words. */
  readonly naming: Naming | undefined;
  /** Two themes whose titles or aliases the words join with “and”, `&` or `/`. */
  readonly joined: Naming | undefined;
  /** Which half the words introduce, if they are a label. */
  readonly label: "observation" | "principle" | undefined;
  /** The languages in which the words are a title, an alias or a label; empty when they are in none. */
  readonly languages: ReadonlySet<string>;
  /** The normalised reserved title that the words are, or that they translate. */
  readonly reserved: string | undefined;
}

/** Words that introduce a half. */
export type KnownLabel = KnownWords & { readonly label: "observation" | "principle" };

/** The words of a title in a text. */
export interface TitleWords {
  /** Where they begin and end: offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly known: KnownWords;
}

/** The names of one catalog, ready for comparison. */
export interface Names {
  /** The theme with this id. */
  withId(id: string): CatalogTheme | undefined;
  known(words: string): KnownWords;
  /** The words of the title that a text is. */
  title(text: string): TitleWords;
  /** The first of the given themes that the words come near, as a slip of the pen would. */
  near(words: string, among: Iterable<CatalogTheme>): Naming | undefined;
  /** Whether words that stand from a place of a text on may be a label: by their first letters. Few are. */
  mayBeginLabel(text: string, at: number): boolean;
  /** The label that a part of a text is. */
  labelIn(text: string, start: number, end: number): KnownLabel | undefined;
}

const known = new WeakMap<Catalog, Names>();

/** The same catalog gives the same names, made once. */
export function namesOf(catalog: Catalog): Names {
  const names = known.get(catalog) ?? makeNames(catalog);
  known.set(catalog, names);
  return names;
}

function makeNames(catalog: Catalog): Names {
  const ids = new Map(catalog.themes.map((theme) => [theme.id, theme]));
  const exact = new Map<string, Naming>();
  const add = (words: string, naming: Naming): void => {
    const key = normalise(words);
    if (key && !exact.has(key)) exact.set(key, naming);
  };
  const { themes } = catalog;
  const translations = Object.values(catalog.translations ?? {});
  const others = (theme: CatalogTheme) => translations.flatMap((language) => language.themes[theme.id] ?? []);
  // The same words in another language go behind what the catalog says itself.
  for (const theme of themes) add(theme.title, { theme, by: "title", near: false });
  for (const theme of themes) for (const alias of theme.aliases) add(alias, { theme, by: "alias", near: false });
  for (const theme of themes) for (const { title } of others(theme)) add(title, { theme, by: "title", near: false });
  for (const theme of themes) {
    const aliases = [theme.id.replaceAll("-", " "), ...others(theme).flatMap((other) => other.aliases)];
    for (const alias of aliases) add(alias, { theme, by: "alias", near: false });
  }
  const english = catalog.translations?.en?.themes;
  // Many charters have no title that is near one.
  let targets: NearTargets | undefined;
  const labels = new Map<string, "observation" | "principle">();
  for (const kind of ["observation", "principle"] as const) {
    for (const label of catalog.labels[kind]) labels.set(normalise(label), kind);
  }
  for (const kind of ["observation", "principle"] as const) {
    for (const translation of translations) {
      for (const label of translation.labels[kind] ?? []) {
        if (!labels.has(normalise(label))) labels.set(normalise(label), kind);
      }
    }
  }
  const languages = languagesOfNames(catalog);
  const sections = new Map(catalog.reserved.map((title) => [normalise(title), normalise(title)]));
  for (const { reserved } of translations) {
    for (const [title, words] of Object.entries(reserved)) {
      for (const word of words) if (!sections.has(normalise(word))) sections.set(normalise(word), normalise(title));
    }
  }

  /** The themes of which the words miss a name by a slip. */
  const slipsOf = remembered((words): readonly Naming[] => {
    targets ??= nearTargets(catalog.themes.flatMap((theme) => nearTargetsOf(theme, english?.[theme.id])));
    const [normal, plain] = [normalise(words), plainWords(words)];
    const candidates = normal === plain ? (targets.byLength[plain.length] ?? noTargets) : targets.all;
    if (candidates.length === 0) return noSlips;
    const [one, other] = [written(normal), written(plain)];
    const slips: Naming[] = [];
    for (const target of candidates) {
      const { theme, by } = target;
      if (slips.at(-1)?.theme !== theme && isSlipOf(one, other, target)) slips.push({ theme, by, near: true });
    }
    return slips;
  });

  const joinedBy = (words: string): Naming | undefined => {
    if (words.length > longestJoined || !mayJoin.test(words)) return undefined;
    for (const { index, 0: joint } of words.matchAll(/(?<!\s)(?:\s+(?:and|en|und|et)\s+|\s*[&/]\s*)/gi)) {
      const first = exact.get(normalise(words.slice(0, index)));
      const second = exact.get(normalise(words.slice(index + joint.length)));
      if (first && second && first.theme !== second.theme) return { ...first, joined: second.theme };
    }
    return undefined;
  };
  const known = remembered((words): KnownWords => {
    const normal = normalForm(words);
    return {
      words,
      normal,
      naming: exact.get(normal),
      joined: joinedBy(words),
      label: labels.get(normal),
      languages: languages.get(normal) ?? none,
      reserved: sections.get(normal),
    };
  });
  /** The labels that were found last: most charters have the same two throughout. */
  const latest: KnownLabel[] = [];

  return {
    withId: (id) => ids.get(id.toLowerCase()),
    known,
    title: remembered((text) => {
      const [start, end] = findTitleWords(text);
      return { start, end, known: known(text.slice(start, end)) };
    }),
    near(words, among) {
      const slips = slipsOf(words);
      if (slips.length === 0) return undefined;
      for (const theme of among) {
        const slip = slips.find((naming) => naming.theme === theme);
        if (slip) return slip;
      }
      return undefined;
    },
    mayBeginLabel: beginningsOf(labels.keys()),
    labelIn(text, start, end) {
      for (const label of latest)
        if (label.words.length === end - start && text.startsWith(label.words, start)) return label;
      const found = known(text.slice(start, end));
      if (!isLabel(found)) return undefined;
      latest.push(found);
      if (latest.length > 2) latest.shift();
      return found;
    },
  };
}

function isLabel(words: KnownWords): words is KnownLabel {
  return words.label !== undefined;
}

const none: ReadonlySet<string> = new Set();
const noSlips: readonly Naming[] = [];

/**
 * Tells whether words may be one of the labels, which are normalised. Their first two letters are those of the label, if
 * both are of ASCII: but for a number such as “Theme 3”, which goes.
 */
function beginningsOf(labels: Iterable<string>): (text: string, at: number) => boolean {
  const pairs = new Uint8Array(32 * 32);
  for (const label of labels) {
    const [first, second] = [letterAt(label, 0), letterAt(label, 1)];
    if (label.length === 1) pairs.fill(1, first * 32, first * 32 + 32);
    else pairs[first * 32 + second] = 1;
  }
  const [t, h] = [letterAt("th", 0), letterAt("th", 1)];
  return (text, at) => {
    const first = letterAt(text, at);
    const second = letterAt(text, at + 1);
    if (first === 0 || second === 0 || pairs[first * 32 + second] === 1) return true;
    return first === t && second === h && letterAt(text, at + 3) === letterAt("m", 0);
  };
}

/** The number of a letter of ASCII, in any case, from 1 to 26; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  return code > 96 && code < 123 ? code - 96 : 0;
}

function languagesOfNames({ language, labels, themes, translations = {} }: Catalog): ReadonlyMap<string, Set<string>> {
  const languages = new Map<string, Set<string>>();
  const add = (tag: string, words: string): void => {
    const key = normalise(words);
    const known = languages.get(key);
    if (known) known.add(tag);
    else languages.set(key, new Set([tag]));
  };
  const own = { labels, themes: Object.fromEntries(themes.map((theme) => [theme.id, theme])) };
  for (const [tag, names] of [[tagOf(language) ?? "en", own] as const, ...Object.entries(translations)]) {
    for (const words of [...(names.labels.observation ?? []), ...(names.labels.principle ?? [])]) add(tag, words);
    for (const { title, aliases } of Object.values(names.themes))
      for (const words of [title, ...aliases]) add(tag, words);
  }
  return languages;
}

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

/** Two titles may be joined by what stands in the words. Most have no such thing. */
const mayJoin = /[&/]|\s(?:and|en|und|et)\s/i;

/** No two titles together are longer, and what is may be hostile. */
const longestJoined = 400;

const closingId = /(?<!\s)\s*\{#[^{}\s]*\}\s*$/u;

/**
 * The form in which titles and labels are compared: without case, accents, soft hyphens, emoji, numbering, punctuation, a closing
 * `{#id}`, and the joining words *and* (English, Dutch, German, French), `&` and `/`.
 */
export const normalise: (words: string) => string = remembered(normalForm);

function normalForm(words: string): string {
  const plain = plainWords(words);
  return joint.test(plain) ? plain.replace(/(?<= )(?:and|en|und|et)(?= )/gu, "").replace(/ +/gu, " ") : plain;
}

const joint = / (?:and|en|und|et) /;

/** As `normalise`, with the joining words left in: a slip may well be in one of them. */
function plainWords(words: string): string {
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

function findTitleWords(text: string): readonly [start: number, end: number] {
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

/** A name that a slip of the pen may miss. */
interface NearTarget {
  readonly theme: CatalogTheme;
  readonly by: "title" | "alias";
  readonly normal: Written;
  readonly plain: Written;
  /** How many edits away still is a slip: at most 2, and one for each 6 letters. */
  readonly most: number;
}

/**
 * The title, aliases of two words or more, and the English title where the charter has another language; names of less
 * than 8 letters are too short for slips.
 */
function nearTargetsOf(theme: CatalogTheme, english?: ThemeTranslation): readonly NearTarget[] {
  const { title, aliases } = theme;
  const target = (words: string, by: NearTarget["by"]): NearTarget[] => {
    const normal = normalise(words);
    const letters = normal.replaceAll(" ", "").length;
    if (letters < 8) return [];
    const most = Math.min(2, Math.floor(letters / 6));
    return [{ theme, by, normal: written(normal), plain: written(plainWords(words)), most }];
  };
  const long = aliases.filter((alias) => /\S\s+\S/.test(alias));
  return [
    ...target(title, "title"),
    ...target(english?.title ?? "", "title"),
    ...long.flatMap((alias) => target(alias, "alias")),
  ];
}

/** In the order of the catalog. */
interface NearTargets {
  readonly all: readonly NearTarget[];
  /** Those that words of a length may miss, for words without joining ones: most are told apart by their length. */
  readonly byLength: readonly (readonly NearTarget[])[];
}

const noTargets: readonly NearTarget[] = [];

function nearTargets(all: readonly NearTarget[]): NearTargets {
  const lengths = all.flatMap(({ normal, plain, most }) => [normal.words.length + most, plain.words.length + most]);
  const mayMiss = (length: number, { words }: Written, most: number): boolean =>
    Math.abs(words.length - length) <= most;
  const byLength = Array.from({ length: Math.max(-1, ...lengths) + 1 }, (_, length) =>
    all.filter(({ normal, plain, most }) => mayMiss(length, normal, most) || mayMiss(length, plain, most)),
  );
  return { all, byLength };
}

/** Words with a sum of their letters: a bit for each, of which one edit changes two at most. */
interface Written {
  readonly words: string;
  readonly letters: number;
}

function written(words: string): Written {
  let letters = 0;
  for (let at = 0; at < words.length; at++) letters |= 1 << (words.charCodeAt(at) & 31);
  return { words, letters };
}

function isSlipOf(normal: Written, plain: Written, target: NearTarget): boolean {
  const { most } = target;
  return areNear(normal, target.normal, most) || areNear(plain, target.plain, most);
}

/** Whether so few edits part them. Most words are told apart by their length or their letters. */
function areNear(one: Written, other: Written, most: number): boolean {
  if (Math.abs(one.words.length - other.words.length) > most) return false;
  let changed = one.letters ^ other.letters;
  for (let bits = 0; changed !== 0; bits++) {
    if (bits >= 2 * most) return false;
    changed &= changed - 1;
  }
  return editsBetween(one.words, other.words, most) <= most;
}

/** How many characters must be inserted, removed or replaced (Levenshtein); anything above `most` is `most + 1`. */
function editsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
