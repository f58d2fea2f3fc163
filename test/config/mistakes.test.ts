import assert from "node:assert/strict";
import { readConfiguration } from "../../src/config/configuration.ts";

/**
 * What people most often get wrong in a configuration: the text, and the problem with its place, the words that are
 * marked and, behind an arrow, what is proposed instead. Those about other files stand in
 * test/workspace/configurations.test.ts, those in catalogs in catalog-file.test.ts.
 */
const mistakes: Readonly<Record<string, readonly [text: string, ...says: string[]]>> = {
  "a misspelt key": [
    "rule:\n  open-list: off\n",
    "1:1 [rule] “rule” is no key of a configuration; did you mean “rules”? → rules",
  ],
  "a key of another tool": [
    "severity: high\n",
    "1:1 [severity] “severity” is no key of a configuration; known are root, extends, charters, ignore, catalog, profile, rules, overrides, catalogs, lexicon, language and asOf.",
  ],
  "a capital letter in a key": [
    "Profile: strict\n",
    "1:1 [Profile] “Profile” is no key of a configuration; did you mean “profile”? → profile",
  ],
  "a misspelt rule": [
    "rules:\n  open-lists: off\n",
    "2:3 [open-lists] No rule has the id “open-lists”; did you mean “open-list”? → open-list",
  ],
  "a rule of another tool": [
    "rules:\n  MD013: off\n",
    "2:3 [MD013] No rule has the id “MD013”; `charter rules` lists all.",
  ],
  "a severity under another name": [
    "rules:\n  open-list: warn\n",
    "2:14 [warn] “warn” is no severity; did you mean “warning”? → warning",
  ],
  "a severity as a number": ["rules:\n  open-list: 2\n", "2:14 [2] “2” is no severity; did you mean “error”? → error"],
  "a rule switched off by false": [
    "rules:\n  open-list: false\n",
    "2:14 [false] “false” is no severity; did you mean “off”? → off",
  ],
  "a list of rules": [
    "rules:\n  - open-list\n",
    "2:3 [- open-list] “rules” is a list, but takes ids of rules with their severities.",
  ],
  "a severity for all rules": [
    "rules: off\n",
    "1:8 [off] “rules” is “off”, but takes ids of rules with their severities.",
  ],
  "a misspelt option of a rule": [
    "rules:\n  principle-unused: { revews: 3 }\n",
    "2:23 [revews] “revews” is no key of “principle-unused”; did you mean “reviews”? → reviews",
  ],
  "an option of a rule that has none": [
    "rules:\n  open-list: { severity: hint, max: 80 }\n",
    "2:32 [max] “max” is no key of “open-list”; known is severity.",
  ],
  "a word where a rule counts": [
    "rules:\n  principle-too-long: { max: many }\n",
    "2:30 [many] “max” is “many”, but takes a whole number from 5 to 1000.",
  ],
  "a number that makes no sense": [
    "rules:\n  decision-open-long:\n    days: 0\n",
    "3:11 [0] “days” is “0”, but takes a whole number from 1 to 3650.",
  ],
  "a severity under another name beside an option": [
    "rules:\n  principle-too-long: { severity: warn, max: 80 }\n",
    "2:35 [warn] “warn” is no severity; did you mean “warning”? → warning",
  ],
  "a number where a severity belongs": [
    "rules:\n  principle-too-long: 80\n",
    "2:23 [80] “80” is no severity; known are off, hint, information, warning, error and default.",
  ],
  "a list where a severity belongs": [
    "rules:\n  principle-too-long: [warning, 80]\n",
    "2:23 [[warning, 80]] “principle-too-long” is a list, but takes a severity, or `severity` with options.",
  ],
  "a rule with nothing below it": [
    "rules:\n  principle-too-long: {}\n",
    "2:3 [principle-too-long] “principle-too-long” is empty.",
  ],
  "a tab": [
    "rules:\n\topen-list: off\n",
    "2:1 [\t] A tab stands here; only blanks indent a line. → rules:\n  open-list: off\n",
  ],
  "a pattern without quotes": [
    "charters: **/*.md\n",
    '1:11 [**/*.md] “**/*.md” stands for nothing that is named before it; text that begins with a star needs quotes. → "**/*.md"',
  ],
  "an exclusion without quotes": [
    "charters:\n  - docs/*.md\n  - !docs/README.md\n",
    '3:5 [!docs/README.md] “!docs/README.md” is more to YAML than text; it needs quotes. → "!docs/README.md"',
  ],
  "a pattern with backslashes": [
    "charters: docs\\*.md\n",
    "1:11 [docs\\*.md] “docs\\*.md” has backslashes; patterns have forward slashes. → docs/*.md",
  ],
  "a pattern longer than any name": [
    `ignore: ${"a*".repeat(501)}\n`,
    `1:9 [${"a*".repeat(501)}] “${"a*".repeat(19)}a…” is longer than 1000 signs and matches nothing; several patterns stand in a list.`,
  ],
  "a pattern that begins at the root": [
    "ignore: [/docs/old]\n",
    "1:10 [/docs/old] “/docs/old” begins at no folder of this file: patterns are seen from the folder that it stands in. → docs/old",
  ],
  "a pattern that leads out": [
    "charters: ../docs/*.md\n",
    "1:11 [../docs/*.md] “../docs/*.md” leads out of this file’s folder, and patterns reach only what stands below it.",
  ],
  "a profile that is none": [
    "profile: relaxed\n",
    "1:10 [relaxed] “relaxed” is no profile; known are guided, strict and quiet.",
  ],
  "a catalog by its title": [
    "catalog: Our Services\n",
    "1:10 [Our Services] “catalog” is “Our Services”, but takes the id of a catalog, such as collaboration.",
  ],
  "an override without files": ["overrides:\n  - profile: strict\n", "2:5 [profile] This override has no “files”."],
  "overrides that are no list": [
    "overrides:\n  files: a/**\n  profile: strict\n",
    "1:1 [overrides] “overrides” is a group of keys, but takes a list, each with `files` and what holds for them.",
  ],
  "charters in an override": [
    'overrides: [{ files: "a/**", charters: "a/**" }]\n',
    "1:30 [charters] “charters” is no key of “overrides”; known are files, catalog, profile, language and rules.",
  ],
  "a word for true": ["root: yes\n", "1:7 [yes] “root” is “yes”, but takes `true` or `false`. → true"],
  "a language by its name": [
    "language: 3\n",
    '1:11 [3] “language” is “3”, but takes a language such as en, nl or de-CH. → "3"',
  ],
  "a day that is none": ["asOf: 2026-02-30\n", "1:7 [2026-02-30] There is no day 2026-02-30 in the calendar."],
  "a key that stands there twice": [
    "profile: strict\ncatalog: minimal-3\nprofile: quiet\n",
    "3:1 [profile] “profile” is already there: keep one of the two.",
  ],
  "a bracket that is never closed": ["charters: [a, b\n", "1:11 [[] This bracket is never closed."],
  "a line that is indented otherwise": [
    "rules:\n   open-list: off\n  deal-only: off\n",
    "3:3 [deal-only: off] This line is indented otherwise than those that it belongs to.",
  ],
  "words in a list of rules": [
    "lexicon:\n  add: [northstar]\n",
    "2:8 [[northstar]] “add” is a list, but takes ids of rules about wording with lists of words.",
  ],
  "a blank that is missing": [
    "profile:strict\n",
    "1:1 [profile:strict] A blank is missing behind the colon of “profile:strict”.",
  ],
  "a sentence instead of keys": [
    "Our rules are strict.\n",
    "1:1 [Our rules are strict.] The file has no keys: each line begins with one, such as “catalog:”.",
  ],
  "quotation marks of a word processor": [
    "profile: “strict”\n",
    "1:10 [“strict”] ““strict”” is no profile; did you mean “strict”? → strict",
  ],
  "true in quotes": ['root: "true"\n', '1:7 ["true"] “root” takes `true` or `false` without quotes. → true'],
  "a date in words": [
    "asOf: 1 June 2026\n",
    "1:7 [1 June 2026] “asOf” is “1 June 2026”, but takes a date such as 2026-06-01.",
  ],
  "a language by its English name": [
    "language: Dutch\n",
    "1:11 [Dutch] “language” is “Dutch”, but takes a language such as en, nl or de-CH.",
  ],
  "a list where a text belongs": [
    "catalog: [minimal-3]\n",
    "1:10 [[minimal-3]] “catalog” is a list, but takes the id of a catalog, such as collaboration.",
  ],
  "patterns with commas between them": [
    "charters: docs/*.md, other/*.md\n",
    "1:11 [docs/*.md, other/*.md] “docs/*.md, other/*.md” is one pattern with a comma in it; several stand in a list, each on a line behind “-”.",
  ],
  "a pattern that is cut off": [
    'charters: "docs/{a,b/*.md"\n',
    '1:11 ["docs/{a,b/*.md"] “docs/{a,b/*.md” has a bracket that is never closed, so it matches nothing.',
  ],
  "a quotation mark that is never closed": [
    'charters: "docs/*.md\nprofile: strict\n',
    '1:11 ["docs/*.md] This quotation mark is never closed.',
  ],
  "two documents in one file": [
    "profile: strict\n---\nprofile: quiet\n",
    "2:1 [---] A second document begins here; a file is only one.",
  ],
  "a comment in JSON": [
    '{\n  // ours\n  "profile": "strict"\n}\n',
    "2:3 [// ours] No comment begins with “//” or “/*” here: take it out, or write it behind “#” in a “.yaml” file.",
  ],
  "a comma that is missing in JSON": [
    '{\n  "profile": "strict"\n  "root": true\n}\n',
    '3:3 ["root": true] A comma is missing before this.',
  ],
  "JSON with a misspelt key": [
    '{ "rule": { "open-list": "off" } }\n',
    '1:3 ["rule"] “rule” is no key of a configuration; did you mean “rules”? → "rules"',
  ],
};

describe("the most likely mistakes in a configuration", () => {
  for (const [mistake, [text, ...says]] of Object.entries(mistakes)) {
    it(`${mistake}: says what to change, at its place`, () => assert.deepEqual(problemsIn(text), says));
  }
});

describe("a configuration without mistakes", () => {
  const texts = {
    "that is empty": "",
    "that is a comment": "# nothing yet\n",
    "whose keys have no values yet": "rules:\ncharters:\nprofile:\n",
    "in JSON": '{\n\t"$schema": "x",\n\t"rules": { "open-list": "off" }\n}\n',
    "with everything": `root: true
extends: [./a.yaml, "@acme/b"]
charters: ["docs/*.md", "!docs/README.md"]
ignore: archive
catalog: minimal-3
profile: strict
language: de-CH
asOf: 2026-06-01
catalogs: ../c.yaml
lexicon:
  add: { stock-phrase: [north star] }
  ignore: [etc]
rules:
  open-list: off
  deal-only: default
overrides:
  - files: docs/new
    profile: quiet
    language: nl
    catalog: collaboration
    rules: { open-list: hint }
`,
    "whose patterns have brackets of all kinds":
      'charters: ["{a,b}/*.md", "[abc]/*.md", "@(a|b)/(x)/*.md", "{a, b}.md"]\n',
    "with a byte order mark": "\u{FEFF}profile: strict\n",
    "with Windows line ends": "profile: strict\r\nrules:\r\n  open-list: off\r\n",
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`${what} has no problem`, () => assert.deepEqual(problemsIn(text), []));
  }
});

function problemsIn(text: string): string[] {
  const { issues, lines, text: read } = readConfiguration("/.charter.yaml", text);
  return issues.map(({ range: { start, end }, message, repair }) => {
    assert.equal(start.line, end.line);
    const marked = read.slice(lines.offsetAt(start), lines.offsetAt(end));
    return `${start.line + 1}:${start.character + 1} [${marked}] ${message}${repair ? ` → ${repair.newText}` : ""}`;
  });
}
