import assert from "node:assert/strict";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";

/** Reads a body, `⏎` for a line end and `⇥` for a tab, and says in short what it is. */
function read(text: string): string[] {
  return describeCharter(parseCharter(text.replaceAll("⏎", "\n").replaceAll("⇥", "\t"), shippedCatalog));
}

/** One line a theme: its id or title in quotes, then its observations and principles; then parts without a theme. */
function describeCharter({ themes, looseParts }: Charter): string[] {
  const lines = themes.map(({ id, title, near, joined, observations, principles }) => {
    const name = `${id ?? `“${title.value}”`}${near ? " (near)" : ""}${joined ? ` (and ${joined.id})` : ""}`;
    const parts = [...observations.map(({ text }) => `O ${text}`), ...principles.map(({ text }) => `P ${text}`)];
    return [name, ...parts].join(" | ").replaceAll("\n", "⏎");
  });
  return [...lines, ...looseParts.map(({ kind, text }) => `loose ${kind} ${text}`)];
}

describe("little texts", () => {
  const cases: [title: string, text: string, expected: string[]][] = [
    ["1 bold labels under a heading", "## Trust⏎**Observation:** a⏎**Guiding principle:** b", ["trust | O a | P b"]],
    ["2 a label inside a line", "## Trust⏎Some text. **Observation:** a", ["trust"]],
    ["3 a plain label", "## Trust⏎Observation: a", ["trust | O a"]],
    ["4 a word before a dash", "## Trust⏎Principle – based contracts are long.", ["trust"]],
    ["5a emphasis and prose", "## Trust⏎**Observation** a", ["trust"]],
    ["5b emphasis alone on its line", "## Trust⏎**Observation**⏎⏎a", ["trust | O a"]],
    ["6 a numbered list of principles", "## Trust⏎**Guiding principles**⏎⏎1. a⏎2. b", ["trust | P a | P b"]],
    ["7 a list within an observation", "## Trust⏎**Observation:** a⏎⏎- b⏎⏎c", ["trust | O a⏎b⏎c"]],
    [
      "8 label headings of the theme's level",
      "## Trust⏎## Observation⏎a⏎## Guiding principle⏎b",
      ["trust | O a | P b"],
    ],
    ["9 a label that became a setext heading", "## Trust⏎**Observation:** a⏎---", ["trust | O a"]],
    ["10 content in a label heading", "## Trust⏎### Observation: a", ["trust | O a"]],
    ["11 label items", "## Trust⏎- Observation: a⏎- Guiding principle: b", ["trust | O a | P b"]],
    ["12 a theme item", "- **Trust**⏎  - Observation: a", ["trust | O a"]],
    ["13 a paragraph in a theme item", "- Trust⏎⏎  **Observation:** a", ["trust | O a"]],
    ["14 a table of contents", "- [Trust](#trust)⏎  - [Observation](#o)", []],
    [
      "15 a table of pairs",
      "## Trust⏎| Observation | Guiding principle |⏎| - | - |⏎| a | b |⏎| c | d |",
      ["trust | O a | O c | P b | P d"],
    ],
    [
      "16 a table of themes",
      "| Theme | Guiding principle |⏎| - | - |⏎| Trust | a |⏎| Ours | b |",
      ["trust | P a", "“Ours” | P b"],
    ],
    ["17 another table", "| Theme | Owner |⏎| - | - |⏎| Trust | a |", []],
    [
      "18 a sub-heading that is an alias",
      "## Differences are also a risk⏎**Observation:** a⏎⏎### Resistance⏎b",
      ["differences-risk | O a"],
    ],
    [
      "19 a theme below a theme",
      "## Trust⏎**Observation:** a⏎### Mutuality⏎**Observation:** b",
      ["trust | O a", "mutuality | O b"],
    ],
    ["20 a label in a reserved section", "## Scope⏎**Observation:** a", []],
    [
      "21 a reserved word as the charter's title",
      "# Agreement⏎## Trust⏎**Observation:** a⏎## Mutuality⏎Observation: b",
      ["trust | O a", "mutuality | O b"],
    ],
    ["22 a setext heading", "Trust⏎-----", ["trust"]],
    ["23 a quoted theme", "> ## Trust⏎> **Observation:** a", []],
    ["24a an id that is no theme's", "## Trust {#section-5}", ["trust"]],
    ["24b a comment in a title", "## Trust <!-- later -->", ["trust"]],
    [
      "25 a theme twice",
      "## Trust⏎**Observation:** a⏎⏎**Guiding principle:** b⏎⏎| Theme | Observation |⏎| - | - |⏎| Trust | c |",
      ["trust | O a | P b", "trust | O c"],
    ],
    ["26 an empty file", "", []],
    ["27a pasted bullets", "• Trust⏎• Observation: a", ["trust | O a"]],
    ["27b pasted o and tab", "o⇥Trust⏎o⇥Observation: a", ["trust | O a"]],
    ["27c pasted private-use bullets", "\u{F0B7} Trust⏎\u{F0B7} Observation: a", ["trust | O a"]],
  ];

  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(read(text), expected));
});

describe("labels", () => {
  const cases: [title: string, text: string, expected: string[]][] = [
    ["the separator stands outside the marks", "## Trust⏎**Observation**: a", ["trust | O a"]],
    ["a dash after emphasis", "## Trust⏎**Observation** – a⏎**Principle** - b", ["trust | O a | P b"]],
    ["underscores", "## Trust⏎__Observation:__ a", ["trust | O a"]],
    ["marks that Markdown leaves as they are", "## Trust⏎**Observation: **a", ["trust | O a"]],
    ["a hyphenated word is no label", "## Trust⏎**Principle-based** contracts", ["trust"]],
    ["the whole line in emphasis", "## Trust⏎*Observation: a*", ["trust | O a"]],
    ["numbering and emoji", "## Trust⏎### 1. 🔎 Observation⏎a⏎### 2) Guiding principles⏎b", ["trust | O a | P b"]],
    ["upper case", "## TRUST⏎OBSERVATION: a", ["trust | O a"]],
    ["a label that is a link is none", "## Trust⏎[Observation](#o): a", ["trust"]],
    ["several labels", "## Trust⏎Observation: a⏎Observation: b⏎Principle: c", ["trust | O a | O b | P c"]],
    ["an empty label", "## Trust⏎**Observation:**⏎⏎**Guiding principle:** b", ["trust | O  | P b"]],
    [
      "a deeper heading belongs to the half",
      "## Trust⏎### Observation⏎a⏎#### Detail⏎b⏎### Principle⏎c",
      ["trust | O a⏎Detail⏎b | P c"],
    ],
    ["any heading ends a half with a bold label", "## Trust⏎**Observation:** a⏎### Detail⏎b", ["trust | O a"]],
    [
      "a nested list of principles",
      "## Trust⏎- Observation: a⏎- Guiding principles:⏎  - b⏎  - c",
      ["trust | O a | P b | P c"],
    ],
    ["a list with text behind it is one principle", "## Trust⏎**Guiding principles**⏎⏎- a⏎- b⏎⏎c", ["trust | P a⏎b⏎c"]],
    ["a label in no theme", "Observation: a", ["loose observation a"]],
    ["a label in fenced code", "## Trust⏎```⏎Observation: a⏎```", ["trust"]],
    ["a label in a footnote", "## Trust⏎[^1]: foo bar⏎Observation: a", ["trust"]],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(read(text), expected));
});

describe("themes", () => {
  const cases: [title: string, text: string, expected: string[]][] = [
    ["an explicit id before any title", "## Mutuality {#trust}", ["trust"]],
    ["an id in a comment", "## What we believe <!-- theme: trust -->", ["trust"]],
    ["a title that only contains a word is none", "## Trust issues", []],
    ["an alias over prose is prose", "## Drivers⏎a", []],
    ["an alias over a labelled part", "## Drivers⏎Observation: a", ["interests-objectives | O a"]],
    ["a theme of the users' own", "## Data sharing⏎Observation: a", ["“Data sharing” | O a"]],
    [
      "an own theme with headings of its level",
      "## Data sharing⏎## Observation⏎a⏎## Principle⏎b",
      ["“Data sharing” | O a | P b"],
    ],
    ["near by one letter", "## Mutualty⏎Observation: a", ["mutuality (near) | O a"]],
    ["near without labels", "## Mutualty", ["mutuality (near)"]],
    ["Trust is too short to be near", "## Trst⏎Observation: a", ["“Trst” | O a"]],
    ["near only when missing", "## Mutuality⏎## Mutualty⏎Observation: a", ["mutuality", "“Mutualty” | O a"]],
    [
      "the first near one counts",
      "## Mutualty⏎Observation: a⏎## Mutuallity⏎Observation: b",
      ["mutuality (near) | O a", "“Mutuallity” | O b"],
    ],
    ["a slip in a joining word", "## Interests an objectives", ["interests-objectives (near)"]],
    ["a joined title", "## Mutuality and trust⏎Observation: a", ["mutuality (and trust) | O a"]],
    ["a joined title without labels is prose", "## Mutuality & trust", []],
    ["the charter's title is no own theme", "# Acme and Borg⏎Observation: a", ["loose observation a"]],
    ["a level 1 heading with a theme's name is the theme", "# Trust⏎Observation: a", ["trust | O a"]],
    ["a link is no title", "## [Trust](#trust)", []],
    ["a theme's name inside a theme needs a labelled part", "## Trust⏎Observation: a⏎### Mutuality⏎b", ["trust | O a"]],
    [
      "an unlabelled item beside a labelled one",
      "- Trust⏎  - Observation: a⏎- Mutuality",
      ["trust | O a", "mutuality"],
    ],
    ["an unlabelled item alone is prose", "- Trust⏎- Mutuality", []],
    ["a list of themes under a heading of its own", "## Our themes⏎- Trust⏎  - Observation: a", ["trust | O a"]],
    [
      "the first column names themes where none is around",
      "## Ours⏎| What | Observation |⏎| - | - |⏎| Trust | a |",
      ["trust | O a"],
    ],
    [
      "inside a named theme the first column is ignored",
      "## Trust⏎| What | Observation |⏎| - | - |⏎| x | a |",
      ["trust | O a"],
    ],
    ["an empty cell is no half", "| Theme | Observation | Principle |⏎| - | - | - |⏎| Trust | | b |", ["trust | P b"]],
    [
      "pasted bullets by indentation",
      "• Trust⏎  • Observation: a⏎    • more⏎  • Guiding principle: b⏎• Mutuality⏎  • Observation: c",
      ["trust | O a⏎more | P b", "mutuality | O c"],
    ],
    [
      "pasted bullets with blank lines between",
      "• Trust⏎⏎• Observation: a⏎⏎• Guiding principle: b",
      ["trust | O a | P b"],
    ],
    ["pasted bullets in indented code", "x⏎⏎    • Trust⏎      • Observation: a", ["trust | O a"]],
    ["pasted halves under a heading", "## Trust⏎– Observation: a⏎– Guiding principle: b", ["trust | O a | P b"]],
    [
      "a heading ends a theme of its level",
      "## Trust⏎Observation: a⏎## Background⏎b⏎Principle: c",
      ["trust | O a", "“Background” | P c"],
    ],
    [
      "a reserved sub-heading interrupts a theme",
      "## Trust⏎### Governance⏎Observation: x⏎### Guiding principle⏎b",
      ["trust | P b"],
    ],
    ["a title above its themes is no label", "# Guiding principles⏎## Trust⏎Observation: a", ["trust | O a"]],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(read(text), expected));
});
