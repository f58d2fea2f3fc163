import assert from "node:assert/strict";
import { jsonOf, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { assertValid } from "../support/valid.ts";

const withoutObservation = complete.replace(
  "**Observation:** Early forecasts keep the mill busy and the shelves full.\n\n",
  "",
);

describe("charter check", () => {
  it("prints where each problem is, how grave it is and which rule tells of it", () => {
    session(
      { "supply.charter.md": withoutObservation, "other.md": "# Trust" },
      `
$ charter check
supply.charter.md
  9:4  error  “Mutuality” has no observation.  observation-missing

! Checked 1 charter among 2 Markdown files: 1 error.
= 1`,
    );
  });

  it("is content with a charter that has everything", () => {
    session(
      { "supply.charter.md": complete },
      `
$ charter check
! Checked 1 charter: no problems.`,
    );
  });

  it("says that there was nothing to check", () => {
    session(
      { "readme.md": "# Trust" },
      `
$ charter check
! Checked 0 charters among 1 Markdown file.
! A charter’s name ends in .charter.md, or its front matter says so; \`charter explain\` tells why a file is none.`,
    );
  });

  it("says of a file that is named that it is no charter", () => {
    session(
      { "readme.md": "# Trust", "supply.charter.md": complete },
      `
$ charter check readme.md supply.charter.md
readme.md
  no charter

! Checked 1 charter among 2 Markdown files: no problems.`,
    );
  });

  it("goes on where a name leads nowhere, and says so", () => {
    session(
      { "supply.charter.md": withoutObservation, "folder.charter.md/x.md": "" },
      `
$ charter check nowhere supply.charter.md *.nothing folder.charter.md
supply.charter.md
  9:4  error  “Mutuality” has no observation.  observation-missing

! Checked 1 charter among 2 Markdown files: 1 error.
! charter: “*.nothing” matches no Markdown file.
! charter: “folder.charter.md” is a folder, although it is named like a charter.
! charter: “nowhere” does not exist.
= 2`,
    );
  });

  it("reads standard input under the name that it is given", () => {
    session(
      { "text.txt": withoutObservation, "other.txt": "" },
      `
$ charter check - --stdin-filename docs/x.charter.md < text.txt
docs/x.charter.md
  9:4  error  “Mutuality” has no observation.  observation-missing

! Checked 1 charter: 1 error.
= 1

$ charter check --stdin-filename x.charter.md other.txt
other.txt
  no charter

! Checked 0 charters among 1 Markdown file.
! charter: --stdin-filename names the text of standard input, and no \`-\` asks for it.
= 2`,
    );
  });

  it("takes more warnings than --max-warnings for an error", () => {
    session(
      { "supply.charter.md": complete.replace(/## Mutuality[^#]*/, "") },
      `
$ charter check --max-warnings 0
supply.charter.md
  3:8  warning  The theme “Mutuality” is missing.  theme-missing

! Checked 1 charter: 1 warning.
! charter: Too many warnings: 1, and --max-warnings allows 0.
= 1`,
    );
  });

  it("understands no option that it does not have, and no value that an option does not take", () => {
    session(
      {},
      `
$ charter check --fromat json
! charter: unknown option '--fromat'
! (Did you mean --format?)
= 2

$ charter check --format yaml
! charter: option '--format <format>' argument 'yaml' is invalid. Allowed choices are text, json, sarif, junit, github, gitlab, checkstyle, markdown.
= 2

$ charter check --as-of 2026-02-30
! charter: option '--as-of <date>' argument '2026-02-30' is invalid. A date looks like 2026-06-01.
= 2

$ charter check --max-warnings many
! charter: option '--max-warnings <number>' argument 'many' is invalid. It takes a whole number from 0.
= 2

$ charter chekc
! charter: unknown command 'chekc'
! (Did you mean check?)
= 2`,
    );
  });

  it("prints no control characters of names and titles", () => {
    session(
      { "a\u001b[31m.charter.md": withoutObservation.replace("Mutuality", "Mutualityy\u007f") },
      `
$ charter check . "b\u202e.md"
a\\u001b[31m.charter.md
  9:4  error    “Mutualityy\\u007f” has no observation.                                       observation-missing
  9:4  warning  “Mutualityy\\u007f” is read as the theme “Mutuality”, which it nearly names.  theme-unknown

! Checked 1 charter: 1 error, 1 warning.
! charter: “b\\u202e.md” does not exist.
= 2`,
    );
  });

  it("uses colours where they are asked for", () => {
    session(
      { "supply.charter.md": withoutObservation },
      `
$ charter check --color
\u001b[4msupply.charter.md\u001b[24m
  \u001b[2m9:4\u001b[22m  \u001b[31merror\u001b[39m  “Mutuality” has no observation.  \u001b[2mobservation-missing\u001b[22m

! Checked 1 charter: \u001b[31m1 error\u001b[39m.
= 1`,
    );
  });

  it("reads an ignored folder that is named, and finds no charter among thousands of files", () => {
    const files = Array.from({ length: 2000 }, (_, i) => [
      `vendor/p${i % 50}/d${i}.md`,
      "## Trust\n\nObservation: a\n",
    ]);
    session(
      { ...Object.fromEntries(files), ".gitignore": "vendor/\n", "x.charter.md": complete },
      `
$ charter check vendor
! Checked 0 charters among 2000 Markdown files.
! A charter’s name ends in .charter.md, or its front matter says so; \`charter explain\` tells why a file is none.

$ charter check
! Checked 1 charter: no problems.`,
    );
  });

  it("prints JSON as its schema says", () => {
    const charter =
      "---\ncharter: 1\ntitle: Flour\ncatalog: minimal-3\n---\n\n## Mutuallity\n\n- Observation: *One* mill.\n";
    const files = { "flour.charter.md": charter, "a.md": "" };
    const result = jsonOf(files, "check . a.md nowhere --format json --profile quiet");
    assertValid("check-result", result);
    assert.deepEqual(withoutFingerprints(result), {
      version: 1,
      files: [
        { path: "a.md", charter: false, why: "none", problems: [] },
        {
          path: "flour.charter.md",
          charter: true,
          why: "file name",
          catalog: "minimal-3",
          status: "draft",
          title: "Flour",
          themes: [
            {
              id: "mutuality",
              title: "Mutuallity",
              line: 7,
              near: true,
              observations: [{ line: 9, text: "One mill." }],
              principles: [],
            },
          ],
          problems: [
            problem("theme-missing", "warning", "fit", titleValue, "The theme “Horses for courses” is missing."),
            problem("theme-missing", "warning", "time", titleValue, "The theme “It takes time” is missing."),
            problem("principle-missing", "error", "mutuality", heading, "“Mutuallity” has no guiding principle."),
            problem(
              "theme-unknown",
              "warning",
              "mutuality",
              heading,
              "“Mutuallity” is read as the theme “Mutuality”, which it nearly names.",
            ),
          ],
        },
      ],
      errors: [{ path: "nowhere", message: "“nowhere” does not exist." }],
      summary: { files: 2, charters: 1, errors: 1, warnings: 3, informations: 0, hints: 0 },
    });
  });

  it("prints an empty result as JSON too", () => {
    assertValid("check-result", jsonOf({}, "check --format json"));
  });
});

function withoutFingerprints(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result, (key, value) => (key === "fingerprint" ? undefined : value)));
}

const titleValue = { start: { line: 3, column: 8 }, end: { line: 3, column: 13 } };
const heading = { start: { line: 7, column: 4 }, end: { line: 7, column: 14 } };

function problem(rule: string, severity: string, theme: string, range: typeof heading, message: string): object {
  const url = `https://github.com/charter-as-code/charter-as-code/blob/main/docs/rules/${rule}.md`;
  return { rule, severity, message, theme, range, url, fixable: true, related: [] };
}
