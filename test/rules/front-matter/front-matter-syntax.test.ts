import { frontMatterSyntax } from "../../../src/rules/front-matter/front-matter-syntax.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

/** Each with what is marked and said; the picture is the front matter. */
const pictures: Readonly<Record<string, string>> = {
  "a colon in a text": `
    title: Cranes: phase two
           ^^^^^^^^^^^^^^^^^ This text holds a colon followed by a blank; it needs quotes.
    `,
  "a quotation mark that is never closed": `
    charter: 1
    title: "Cranes
           ^^^^^^^ This quotation mark is never closed.
    status: draft
    `,
  "text behind a closing quotation mark": `
    title: "Cranes" of Lysvik
           ^^^^^^^^^^^^^^^^^^ Something follows behind the closing quotation mark.
    `,
  "a bracket that is never closed": `
    objectives: [one, two
                ^ This bracket is never closed.
    status: draft
    `,
  "an inner bracket that is never closed": `
    parties: [{ id: a, { id: b }]
              ^ This bracket is never closed.
    `,
  "a bracket that closes nothing": `
    objectives: one]
    status: ]
            ^ This bracket closes nothing.
    `,
  "a comma too many": `
    objectives: [one,, two]
                     ^ There is a comma too many here.
    `,
  "a line without a colon": `
    charter: 1
    status draft
    ^^^^^^^^^^^^ This line is no key with a value: a colon is missing.
    `,
  "a colon without a blank": `
    charter: 1
    status:draft
    ^^^^^^^^^^^^ A blank is missing behind the colon of “status:draft”.
    `,
  "a line that is indented too far": `
    charter: 1
      status: draft
      ^^^^^^^^^^^^^ This line is indented otherwise than those that it belongs to.
    `,
  "a line that is indented too little": `
    parties:
      - id: a
     - id: b
     ^^^^^^^ This line is indented otherwise than those that it belongs to.
    `,
  "a list below a key that has a value": `
    parties: two
    - id: a
    ^^^^^^^ A list begins here although the key above it has a value already.
    `,
  "a list on the line of its key": `
    parties: - id: a
             ^^^^^^^ A list begins on a line of its own, or stands in brackets.
    `,
  "a text that begins with a sign of YAML": `
    title: @port
           ^^^^^ “@port” is more to YAML than text; it needs quotes.
    `,
  "a text in bold": `
    title: **Cranes** of Lysvik
           ^^^^^^^^^^^^^^^^^^^^ “**Cranes** of Lysvik” is more to YAML than text; it needs quotes.
    `,
  "an alias of nothing": `
    parties: *all
             ^^^^ “*all” stands for nothing that is named before it; text that begins with a star needs quotes.
    `,
  "an alias within what it stands for": `
    parties: &all [*all]
                   ^^^^ “*all” stands for nothing that is named before it; text that begins with a star needs quotes.
    `,
  "a backslash in double quotes": `
    title: "Cranes \\q"
                   ^^ “\\q” means nothing in double quotes; a backslash is written twice there.
    `,
  "a key that stands there twice": `
    status: draft
    title: Cranes
    status: agreed
    ^^^^^^ “status” is already there: keep one of the two.
    `,
  "a key that stands twice in brackets": `
    review: { every: P6M, next: 2027-01-15, every: P1Y }
                                            ^^^^^ “every” is already there: keep one of the two.
    `,
  "a list as a key": `
    charter: 1
    ? [a, b]
      ^^^^^^ A list or a group of keys stands where a key belongs; keys are words.
    : c
    `,
  "a list without keys": `
    - charter
    ^^^^^^^^^ The front matter has no keys: each line begins with one, such as “title:”.
    - status
    `,
  "plain text": `
    Port of Lysvik
    ^^^^^^^^^^^^^^ The front matter has no keys: each line begins with one, such as “title:”.
    `,
  "only the first of several mistakes": `
    title: Cranes: phase two
           ^^^^^^^^^^^^^^^^^ This text holds a colon followed by a blank; it needs quotes.
    status: [draft
    parties: @all
    `,
};

describe("front-matter-syntax", () => {
  for (const [what, picture] of Object.entries(pictures)) {
    it(`marks ${what}`, () => {
      checkRule(frontMatterSyntax, inFences(picture));
    });
    it(`marks ${what} with CRLF`, () => {
      checkRule(frontMatterSyntax, inFences(picture), { lineEnd: "\r\n" });
    });
  }

  it("marks a tab at the beginning of a line", () => {
    checkRule(
      frontMatterSyntax,
      "---\nparties:\n\t- id: a\n^ A tab stands here; in front matter only blanks indent a line.\n---\n",
    );
  });

  it("marks the opening line when no line closes the front matter", () => {
    checkRule(
      frontMatterSyntax,
      `
---
^^^ The front matter is never closed: the line “---” behind it is missing.
charter: 1
status: draft

## Trust
`,
    );
  });

  it("marks a second document", () => {
    checkRule(
      frontMatterSyntax,
      `
---
charter: 1
--- # again
^^^^^^^^^^^ A second document begins here; front matter is only one.
status: draft
---
`,
    );
  });

  it("is silent about empty front matter", () => {
    checkRule(frontMatterSyntax, "---\n# nothing yet\n---\n");
  });

  for (const [what, before, after] of [
    ["puts a text with a colon in quotes", "title: Cranes: phase two", 'title: "Cranes: phase two"'],
    [
      "puts a text that begins with a quotation in quotes",
      'title: "Cranes" of Lysvik',
      "title: '\"Cranes\" of Lysvik'",
    ],
    ["keeps an apostrophe", "title: 'Lysvik's cranes'", 'title: "Lysvik\'s cranes"'],
    ["puts a text that begins with a sign in quotes", "title: @port", 'title: "@port"'],
    ["doubles a backslash", 'title: "a\\q"', 'title: "a\\\\q"'],
    ["puts a blank behind a colon", "charter: 1\nstatus:draft", "charter: 1\nstatus: draft"],
    ["replaces tabs by blanks", "parties:\n\t- id: a\n\t- id: b", "parties:\n  - id: a\n  - id: b"],
  ] as const) {
    it(what, () => {
      checkFix(frontMatterSyntax, `---\n${before}\n---\n`, `---\n${after}\n---\n`);
    });
  }

  it("closes the front matter before the themes", () => {
    const [before, after] = ["charter: 1\nstatus: draft\n", "charter: 1\nstatus: draft\n---\n"];
    checkFix(frontMatterSyntax, `---\n${before}\n## Trust\n`, `---\n${after}\n## Trust\n`);
    checkFix(frontMatterSyntax, `---\n${before}\n## Trust\n`, `---\n${after}\n## Trust\n`, { lineEnd: "\r\n" });
  });
});

function inFences(picture: string): string {
  const lines = picture.replace(/^\n/, "").split("\n");
  const margin = lines.pop() ?? "";
  return ["---", ...lines.map((line) => line.slice(margin.length)), "---", ""].join("\n");
}
