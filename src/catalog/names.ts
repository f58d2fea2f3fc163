import type { Catalog, CatalogTheme } from "./catalog.ts";
import { codeAt } from "./code-at.ts";
import { defaultNames } from "./generated/catalogs.ts";
import { indexNames, type NamesIndex } from "./names-index.ts";
import { byLength, isSlipOf, written } from "./near.ts";
import { findTitleWords, normalForm, normalise, plainWords } from "./normal.ts";
import { remembered } from "./remembered.ts";
import { defaultCatalog } from "./shipped.ts";

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
  readonly languages: readonly string[];
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
  /** Whether words that stand from a place within a text on may be a label: by their first letters. Few are. */
  mayBeginLabel(text: string, at: number): boolean;
  /** The label that a part of a text is. */
  labelIn(text: string, start: number, end: number): KnownLabel | undefined;
}

const made = new WeakMap<Catalog, Names>();

/** The same catalog gives the same names, made once. */
export function namesOf(catalog: Catalog): Names {
  const names = made.get(catalog) ?? makeNames(catalog);
  made.set(catalog, names);
  return names;
}

/** To work it out takes longer than to read a charter, and most charters have the same catalog. */
function indexOf(catalog: Catalog): NamesIndex {
  return catalog === defaultCatalog ? JSON.parse(defaultNames) : indexNames(catalog);
}

function makeNames(catalog: Catalog): Names {
  const index = indexOf(catalog);
  const ids = new Map(catalog.themes.map((theme) => [theme.id, theme]));
  const exact = new Map<string, NamesIndex["exact"][number]>();
  for (const name of index.exact) exact.set(name[0], name);
  const labels = new Map(index.labels);
  const languages = new Map(index.languages);
  const sections = new Map(index.sections);
  let targetsOfLength: ReturnType<typeof byLength> | undefined;

  const namingOf = (normal: string): Naming | undefined => {
    const [, place = -1, by = "title"] = exact.get(normal) ?? [];
    const theme = catalog.themes[place];
    return theme && { theme, by, near: false };
  };

  /** The themes of which the words miss a name by a slip. */
  const slipsOf = remembered((words): readonly Naming[] => {
    const [normal, plain] = [normalise(words), plainWords(words)];
    targetsOfLength ??= byLength(index.targets);
    const candidates = normal === plain ? targetsOfLength(plain.length) : index.targets;
    if (candidates.length === 0) return noSlips;
    const [one, other] = [written(normal), written(plain)];
    const slips: Naming[] = [];
    for (const target of candidates) {
      const theme = catalog.themes[target.theme];
      if (theme && slips.at(-1)?.theme !== theme && isSlipOf(one, other, target))
        slips.push({ theme, by: target.by, near: true });
    }
    return slips;
  });

  const joinedBy = (words: string): Naming | undefined => {
    if (words.length > longestJoined || !mayJoin.test(words)) return undefined;
    for (const { index, 0: joint } of words.matchAll(/(?<!\s)(?:\s+(?:and|en|und|et)\s+|\s*[&/]\s*)/gi)) {
      const first = namingOf(normalise(words.slice(0, index)));
      const second = namingOf(normalise(words.slice(index + joint.length)));
      if (first && second && first.theme !== second.theme) return { ...first, joined: second.theme };
    }
    return undefined;
  };
  const known = remembered((words): KnownWords => {
    const normal = normalForm(words);
    return {
      words,
      normal,
      naming: namingOf(normal),
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
      const words = text.slice(start, end);
      for (const label of latest) if (label.words === words) return label;
      const found = known(words);
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

/** Two titles may be joined by what stands in the words. Most have no such thing. */
const mayJoin = /[&/]|\s(?:and|en|und|et)\s/i;

/** No two titles together are longer, and what is may be hostile. */
const longestJoined = 400;

const none: readonly string[] = [];
const noSlips: readonly Naming[] = [];

/**
 * Tells whether words may be one of the labels, which are normalised. Their first two letters are those of the label, if
 * both are of ASCII: but for a number such as “Theme 3”, which goes.
 */
function beginningsOf(labels: Iterable<string>): (text: string, at: number) => boolean {
  const pairs = new Uint8Array(32 * 32);
  for (const label of labels) {
    const [first, second] = [letterAt(label, 0), label.length > 1 ? letterAt(label, 1) : 0];
    if (label.length === 1) pairs.fill(1, first * 32, first * 32 + 32);
    else pairs[first * 32 + second] = 1;
  }
  const [t, h, m] = [letterAt("thm", 0), letterAt("thm", 1), letterAt("thm", 2)] as const;
  const firsts = new Uint8Array(32);
  for (let first = 0; first < 32; first++)
    if (first === 0 || first === t || pairs.subarray(first * 32, first * 32 + 32).includes(1)) firsts[first] = 1;
  return (text, at) => {
    const first = letterAt(text, at);
    if (firsts[first] === 0) return false;
    if (at + 3 >= text.length) return true;
    const second = letterAt(text, at + 1);
    if (first === 0 || second === 0 || pairs[first * 32 + second] === 1) return true;
    return first === t && second === h && letterAt(text, at + 3) === m;
  };
}

/** The number of a letter of ASCII, in any case, from 1 to 26; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = codeAt(text, at) | 0x20;
  return code > 96 && code < 123 ? code - 96 : 0;
}
