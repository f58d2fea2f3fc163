import fc from "fast-check";

/** What the parties have agreed, apart from how it is written down. */
export interface Agreed {
  readonly themes: readonly AgreedTheme[];
}

interface AgreedTheme {
  readonly title: string;
  readonly key: string;
  readonly observation: Half;
  readonly principle: Half;
}

/** A paragraph or two and perhaps a list behind; or nothing but a list. */
interface Half {
  readonly paragraphs: readonly Words[];
  readonly items: readonly Words[];
}

type Words = readonly string[];

/** How it is written down: none of this is agreed. */
export interface Layout {
  readonly width: number;
  readonly lineEnd: "\n" | "\r\n" | "\r";
  readonly label: "bold" | "bold alone" | "plain" | "plain alone" | "heading";
  readonly bullet: "-" | "*" | "+" | "1." | "1)";
  readonly loose: boolean;
  readonly emptyLines: number;
  readonly indent: number;
  readonly trailing: string;
  readonly quotes: "straight" | "typographic";
  /** Which words are marked, by their place: every n-th. */
  readonly bold: number;
  readonly italic: number;
  readonly code: number;
  readonly level: 2 | 3;
  readonly numbered: boolean;
  readonly reversed: boolean;
  readonly principleFirst: boolean;
  readonly comments: boolean;
}

const titles: Readonly<Record<string, string>> = {
  trust: "Trust",
  mutuality: "Mutuality",
  fit: "Horses for courses",
  time: "It takes time",
  "night shifts": "Night shifts",
};

/** Some of them mean something else at the beginning of a line; a few are no words at all. */
const pool: readonly string[] = [
  ..."both sides whoever learns of a delay tells within two days crews plans harbour night costs shared".split(" "),
  ...'don\'t it\'s "done" "by noon" co-operation façade Æther 40 % 3.5 (later) e.g. a/b café\'s snake_case 2*3'.split(
    " ",
  ),
  ..."– - + * # #3 > 1. 12) Observation: Principle: = | • · o ``` ~~~ [x] ---".split(" "),
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pool.slice(0, 17)) },
  { weight: 1, arbitrary: fc.constantFrom(...pool) },
);
const sentence = fc
  .tuple(fc.constantFrom("Both", "Whoever", "Crews", "It's", '"Done"'), fc.array(word, { minLength: 1, maxLength: 25 }))
  .map(([first, rest]): Words => [first, ...rest.map(apart)]);

/** At most one word of a sentence is to be written as code or quoted, so that no two of them make a pair by chance. */
function apart(word: string): string {
  return ["```", "~~~", "*", "|", "[x]"].includes(word) ? `\\${word}` : word;
}

const half = fc.oneof(
  fc.record({
    paragraphs: fc.array(sentence, { minLength: 1, maxLength: 2 }),
    items: fc.array(sentence, { maxLength: 3 }),
  }),
  fc.record({ paragraphs: fc.constant([]), items: fc.array(sentence, { minLength: 1, maxLength: 3 }) }),
);

export const agreedCharter: fc.Arbitrary<Agreed> = fc.subarray(Object.keys(titles), { minLength: 1 }).chain((keys) =>
  fc.record({
    themes: fc.tuple(
      ...keys.map((key) =>
        fc
          .record({ observation: half, principle: half })
          .map((halves) => ({ title: titles[key] ?? key, key, ...halves })),
      ),
    ),
  }),
);

export const layouts: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({ min: 1, max: 120 }),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  label: fc.constantFrom("bold", "bold alone", "plain", "plain alone", "heading"),
  bullet: fc.constantFrom("-", "*", "+", "1.", "1)"),
  loose: fc.boolean(),
  emptyLines: fc.integer({ min: 1, max: 3 }),
  // With two blanks, a paragraph behind a list would belong to its last item.
  indent: fc.integer({ min: 0, max: 1 }),
  trailing: fc.constantFrom("", " ", "  ", "\t"),
  quotes: fc.constantFrom("straight", "typographic"),
  bold: fc.integer({ min: 2, max: 30 }),
  italic: fc.integer({ min: 2, max: 30 }),
  code: fc.integer({ min: 2, max: 30 }),
  level: fc.constantFrom(2, 3),
  numbered: fc.boolean(),
  reversed: fc.boolean(),
  principleFirst: fc.boolean(),
  comments: fc.boolean(),
});

/** The charter in this layout. */
export function written({ themes }: Agreed, layout: Layout): string {
  const { lineEnd, reversed, emptyLines } = layout;
  const ordered = reversed ? [...themes].reverse() : themes;
  const blocks = ["# Ferries", ...ordered.flatMap((theme, index) => [...themeBlocks(theme, index, layout)])];
  return `${blocks.join("\n".repeat(emptyLines + 1))}\n`.replaceAll("\n", lineEnd);
}

/** The charter with another word in one place, and the key of the theme that it stands in. */
export function changeOneWord({ themes }: Agreed, seed: number): { readonly changed: Agreed; readonly key: string } {
  let left = seed % themes.reduce((sum, theme) => sum + wordsIn(theme), 0);
  let key = "";
  const change = (words: Words, at: string): Words =>
    words.map((word) => {
      if (left-- !== 0) return word;
      key = at;
      return "Otherwise";
    });
  const changed = themes.map((theme): AgreedTheme => {
    const half = ({ paragraphs, items }: Half): Half => ({
      paragraphs: paragraphs.map((words) => change(words, theme.key)),
      items: items.map((words) => change(words, theme.key)),
    });
    return { ...theme, observation: half(theme.observation), principle: half(theme.principle) };
  });
  return { changed: { themes: changed }, key };
}

function wordsIn({ observation, principle }: AgreedTheme): number {
  const all = [observation, principle].flatMap(({ paragraphs, items }) => [...paragraphs, ...items]);
  return all.reduce((sum, words) => sum + words.length, 0);
}

function* themeBlocks(
  { title, observation, principle }: AgreedTheme,
  index: number,
  layout: Layout,
): Generator<string> {
  const { level, numbered, principleFirst, comments } = layout;
  yield `${"#".repeat(level)} ${numbered ? `${index + 1}. ` : ""}${title}`;
  const halves = [
    [...halfBlocks("Observation", observation, layout)],
    [...halfBlocks("Guiding principle", principle, layout)],
  ];
  if (principleFirst) halves.reverse();
  yield* halves[0] ?? [];
  if (comments) yield "<!-- Seen by both. -->";
  yield* halves[1] ?? [];
}

function* halfBlocks(label: string, { paragraphs, items }: Half, layout: Layout): Generator<string> {
  const [first, ...rest] = paragraphs;
  const { level } = layout;
  const labels = {
    heading: `${"#".repeat(level + 1)} ${label}`,
    "bold alone": `**${label}**`,
    "plain alone": `${label}:`,
    bold: `**${label}:**`,
    plain: `${label}:`,
  } satisfies Record<Layout["label"], string>;
  const before = labels[layout.label];
  const goesOn = layout.label === "bold" || layout.label === "plain";
  if (first && goesOn) yield paragraph(first, `${before} `, layout);
  else {
    yield before;
    if (first) yield paragraph(first, "", layout);
  }
  for (const words of rest) yield paragraph(words, "", layout);
  if (items.length > 0) yield list(items, layout);
}

function paragraph(words: Words, before: string, layout: Layout): string {
  const { indent, trailing } = layout;
  const [first = "", ...rest] = wrapped(words, layout);
  return [before + first, ...rest]
    .map((line) => " ".repeat(indent) + line + trailing)
    .join("\n")
    .replace(/[ \t]+$/, "");
}

function list(items: readonly Words[], layout: Layout): string {
  const { bullet, loose, trailing } = layout;
  const ordered = /^1/.test(bullet);
  return items
    .map((words, index) => {
      const marker = ordered ? `${index + 1}${bullet.slice(1)}` : bullet;
      const lines = wrapped(words, layout).join(`${trailing}\n${" ".repeat(marker.length + 1)}`);
      return `${marker} ${lines}`;
    })
    .join(loose ? "\n\n" : "\n");
}

/** Lines of some width. What would begin something else at the beginning of a line stays behind the word before it. */
function wrapped(words: Words, { width, quotes, bold, italic, code }: Layout): string[] {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const shaped = quotes === "typographic" ? typographic(word) : word;
    const marked = /^[\p{L}]+$/u.test(word) && index > 0 ? marks(shaped, index, { bold, italic, code }) : shaped;
    const last = lines.at(-1);
    const mayBegin = /^[\p{L}"“'(]/u.test(word) && !/^(?:Observation|Principle):$|^o$/.test(word);
    if (last === undefined || (mayBegin && last.length + marked.length >= width)) lines.push(marked);
    else lines[lines.length - 1] = `${last} ${marked}`;
  }
  return lines;
}

function marks(word: string, index: number, { bold, italic, code }: Pick<Layout, "bold" | "italic" | "code">): string {
  if (index % bold === 0) return `**${word}**`;
  if (index % italic === 0) return `_${word}_`;
  return index % code === 0 ? `\`${word}\`` : word;
}

function typographic(word: string): string {
  return word.replace(/^"/, "“").replace(/"$/, "”").replaceAll("'", "’");
}
