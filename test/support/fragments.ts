import fc from "fast-check";

/** Lines of charters as people write them, in every form. */
const charterLines = [
  "# Ferrovia and Lumen Labs",
  "## Trust",
  "## 3. Mutuality {#mutuality}",
  "## Trust <!-- theme: trust -->",
  "### Observation",
  "### Guiding principle: Both ask before they assume.",
  "Interests and objectives",
  "------------------------",
  "========",
  "**Observation:** The desks close at six.",
  "**Guiding principle**: Whoever sees it first says so.",
  "**Observation**",
  "__Principle__ – Both leads decide within ten days.",
  "**Observation: **Neither side knows the other’s budget.",
  "Observation: Both sides *share* the [forecast](plan.md).",
  "Guiding principle: We tell each other, on the same day.",
  "- Trust",
  "- **Mutuality**",
  "  - Observation: Both carry `one` half.",
  "  - Guiding principle: Neither gains alone.",
  "1. It takes time",
  "2. Relationship first",
  "   - Observation: a",
  "• Trust",
  "  • Observation: The pasted one.",
  "    • Guiding principle: Read by line.",
  "o\tObservation: tabbed",
  "\uF0B7 Guiding principle: from a word processor",
  "| Theme | Observation | Guiding principle |",
  "| --- | --- | --- |",
  "| Trust | They visit | Ask first |",
  "| Fit | | TBD |",
  "> **Observation:** quoted",
  "TBD",
  "<!-- What do both sides hold to be true? -->",
  "## Review",
  "See [the plan][plan].",
  "[plan]: https://example.org/plan",
  "Some prose that goes on",
  "and is wrapped.",
];

/** Lines that end, begin or hide blocks, or look as if they did. */
const hostileLines = [
  ..."# #x #\t ## ##Trust ####### ====== --- ----- *** ___ - * + -- 1. 2. 10) 1234567890. > >> >q".split(" "),
  ..."``` ```js ``` ~~~ ~~~~ ~~~x ```` `````".split(" "),
  ..."<!-- --> <!--> <!---> <!--x--> <? ?> <?> <!A <!A> <![CDATA[ ]]> ]]]> <pre> </pre> <pre/> <script <STYLE> </style>".split(
    " ",
  ),
  ..."<div> </div> <div <b> <b>x </b> <a/> <a <http://a.b> <x@y.z> < <1 </".split(" "),
  ..."| |- |-| |a|b |-|- a|b :- -|- | \\||".split(" "),
  ..."[a]: [a]:/x [a] [b][a] [A][] ![a] [a](x) ![b](x) [ ] [] [^1] [^1]: [a\\]b] [^1]:x".split(" "),
  ..."* ** *** _ __ *a *b* **c** a* b** _c_ d_e ` `` `a` ``b`` `c \\ \\\\ \\* \\` a\\ &amp; &#10; &NotEqualTilde; &#65; &#x; &bogus; &".split(
    " ",
  ),
  ..."x y z é e\u0301 🤝 \u{1D11E} \0 a\0b \u00A0 \f \u2028 \uFEFF a\u200D \r".split(" "),
  "* * *",
  "- - -",
  "- ```",
  "- <!--",
  "- <div>",
  "- > q",
  "- # x",
  "-\tx",
  "-     x",
  "- - x",
  "1. - x",
  "> - x",
  ">     x",
  "> ```",
  "> | a |",
  "> | - |",
  "> [a]: x",
  "> <!--",
  "``` a`b",
  "[a]: /x 'title'",
  '[b]: <x y> "t',
  't"',
  "[a b]: x",
  "[A\tB]: x",
  "[a",
  "b] and [a b][]",
  "[^1]: one two",
  "[x](y 'z",
  "z')",
  "a  ",
  "a\\",
  "*a **b c* d**",
  '![a *b*](c "d")',
  "| a \\| b | `c\\|d` |",
  "<b x='",
  "'> y",
  "`a",
  "b`",
  "text # x",
  "# x #",
  "## x \\#",
  "a\tb",
];

const indents = [" ", "  ", "   ", "    ", "     ", "\t", " \t", "> ", ">", "- ", "1. ", "  > ", ">\t"];

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("", "", "", " ", "\t", "    ") },
  { weight: 4, arbitrary: fc.constantFrom(...charterLines) },
  { weight: 6, arbitrary: fc.constantFrom(...hostileLines) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...indents), fc.constantFrom(...hostileLines, ...charterLines))
      .map((parts) => parts.join("")),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...hostileLines), { minLength: 2, maxLength: 5 })
      .map((parts) => parts.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

const lineEnding = fc.oneof(
  { weight: 12, arbitrary: fc.constant("\n") },
  { weight: 4, arbitrary: fc.constant("\r\n") },
  { weight: 1, arbitrary: fc.constantFrom("\r", "\n\r") },
);

/** Markdown of charters and what breaks readers of Markdown, mixed line by line; without front matter. */
export const markdownText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.array(line, { maxLength: 14 }), lineEnding).map(([lines, end]) => lines.join(end)),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(line, lineEnding), { maxLength: 14 }).map((lines) => lines.flat().join("")),
  },
);

/** The body of a charter as people write it, in any order and any form. */
export const charterBody: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...charterLines) }, { weight: 2, arbitrary: fc.constant("") }),
    {
      maxLength: 24,
    },
  )
  .map((lines) => `${lines.join("\n")}\n`);

const frontMatterLines = [
  "charter: 1",
  "type: Collaboration Charter",
  "title: Ferrovia and Lumen Labs",
  "catalog: collaboration",
  "catalog: minimal-3",
  "status: agreed",
  "status: soon",
  "version: 1.10",
  "parties:",
  "  - id: ferrovia",
  "    role: customer",
  "  - { id: lumen, name: Lumen Labs, role: supplier }",
  "parties: none",
  "collaboration: { depth: collaborative, trust: { required: high } }",
  "journey: [{ type: contract-signed, date: 2027-03-01 }]",
  "review: { every: P6M, next: 2027-09-01 }",
  "agreement: { required: [lumen.sponsor], signoffs: [] }",
  "# a remark",
  "partys: &a [*a]",
  "title: 'open",
  "\tx: 1",
  "x: [",
  "? y",
  "...",
  "",
];

/** Front matter, whole, broken or without an end. */
const frontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...frontMatterLines), { maxLength: 12 }),
    fc.constantFrom("---\n", "--- \n", "...\n", "", "\n"),
  )
  .map(([lines, end]) => ["---", ...lines, end].join("\n"));

/** Any text: charters with and without front matter, hostile Markdown, and characters at random. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(frontMatter, charterBody).map((parts) => parts.join("")) },
  { weight: 3, arbitrary: fc.tuple(frontMatter, markdownText).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: markdownText },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
