import type { Charter } from "../../charter/charter.ts";
import { placeOf } from "../place.ts";
import type { Fix, Rule } from "../rule.ts";

export const frontMatterMissing: Rule = {
  id: "front-matter-missing",
  group: "front matter",
  severity: "hint",
  quiet: true,
  description: "A charter begins with front matter that says who works together and how far the charter is.",
  rationale:
    "The themes can be read without front matter. But how much a charter asks for depends on how closely the parties work together, and how grave a gap is on whether the charter is a draft or agreed: both stand in the front matter. Three lines are enough to begin with.",
  examples: {
    bad: `# Harbour cranes

## Trust

**Observation:** The port sees the logbook of each crane only after an incident.

**Guiding principle:** Torrent Lifting opens each logbook to the port on the day of the entry.
`,
    good: `---
charter: 1
title: Harbour cranes
status: draft
---

# Harbour cranes

## Trust

**Observation:** The port sees the logbook of each crane only after an incident.

**Guiding principle:** Torrent Lifting opens each logbook to the port on the day of the entry.
`,
  },

  *check(charter) {
    if (charter.frontMatter) return;
    yield {
      range: placeOf(charter),
      message: "This charter has no front matter, so nothing says who works together and how far the charter is.",
      fix: insertFrontMatter(charter),
    };
  },
};

function insertFrontMatter({ text, lines, firstHeading, themes }: Charter): Fix {
  const title = firstHeading?.value;
  const ofTheme = themes.some((theme) => theme.title.value === title);
  const written = [
    "---",
    "charter: 1",
    ...(title && !ofTheme ? [`title: ${quoted(title)}`] : []),
    "status: draft",
    "---",
    "",
  ];
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const newText = written.map((line) => line + lineEnd).join("");
  return { title: "Insert front matter", edits: [{ range: lines.rangeOf(0, 0), newText }], safe: false };
}

/** In quotes unless it is a few plain words. */
function quoted(text: string): string {
  const plain = /^\p{L}[\p{L}\p{N} ,.()–-]*$/u.test(text) && text.includes(" ");
  return plain ? text : JSON.stringify(text);
}
