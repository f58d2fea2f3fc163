import { session } from "../support/cli.ts";

describe("charter explain", () => {
  it("says what makes a file a charter, and what holds for it", () => {
    session(
      { "a.charter.md": "# A", "b.md": "---\nstatus: agreed\ncatalog: minimal-3\ncharter: 1\n---\n" },
      `
$ charter explain a.charter.md --as-of 2026-06-01
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog  collaboration (the default)
  status   draft (the default)
  profile  guided (the default)
  as of    2026-06-01 (--as-of)

$ charter explain b.md --as-of 2026-06-01 --profile strict
b.md is a charter: line 4 says \`charter:\`, and a key of charters stands beside it.

  catalog  minimal-3 (line 3)
  status   agreed (line 2)
  profile  strict (--profile)
  as of    2026-06-01 (--as-of)`,
    );
  });

  it("says where a value is not known", () => {
    session(
      { "a.md": "---\ntype: Collaboration Charter\nstatus: nearly\ncatalog: theirs\n---\n" },
      `
$ charter explain a.md --as-of 2026-06-01
a.md is a charter: line 2 says that its type is Collaboration Charter.

  catalog  collaboration (the default: line 4 names none that is known)
  status   draft (the default: line 3 names none that is known)
  profile  guided (the default)
  as of    2026-06-01 (--as-of)`,
    );
  });

  it("says what would make a file a charter", () => {
    session(
      { "readme.md": "# Trust" },
      `
$ charter explain readme.md
readme.md is no charter.

One of these makes a Markdown file a charter:
  - a name that ends in .charter.md
  - front matter with \`charter: 1\` and one of \`catalog\`, \`parties\`, \`collaboration\`, \`status\`
  - front matter with \`type: Collaboration Charter\`
  - a pattern under \`charters\` in a .charter.yaml beside it or above it`,
    );
  });

  it("says which options of rules hold, and where they are set", () => {
    session(
      {
        "a.charter.md": "# A",
        ".charter.yaml": "rules:\n  principle-unused: { severity: warning, reviews: 4 }\n",
      },
      `
$ charter explain a.charter.md --as-of 2026-06-01
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog                   collaboration (the default)
  status                    draft (the default)
  profile                   guided (the default)
  as of                     2026-06-01 (--as-of)
  principle-unused          warning (.charter.yaml, line 2)
  principle-unused.reviews  4 (.charter.yaml, line 2)

Configurations, the strongest first:
  .charter.yaml

$ charter explain a.charter.md principle-unused --as-of 2026-06-01
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog                     collaboration (the default)
  status                      draft (the default)
  profile                     guided (the default)
  as of                       2026-06-01 (--as-of)
  principle-unused            warning (.charter.yaml, line 2)
  principle-unused.decisions  3 (the default)
  principle-unused.reviews    4 (.charter.yaml, line 2)

Configurations, the strongest first:
  .charter.yaml`,
    );
  });

  it("says how grave a rule is in this file", () => {
    session(
      { "a.charter.md": "---\nstatus: agreed\n---\n" },
      `
$ charter explain a.charter.md theme-missing --as-of 2026-06-01
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog        collaboration (the default)
  status         agreed (line 2)
  profile        guided (the default)
  as of          2026-06-01 (--as-of)
  theme-missing  error (of a charter that is agreed, in the profile guided; some cases are graded otherwise)

$ charter explain a.charter.md theme-mising
! charter: No rule has the id “theme-mising”; \`charter rules\` lists all.
= 2`,
    );
  });

  it("says it in JSON too", () => {
    session(
      { "readme.md": "# Trust" },
      `
$ charter explain readme.md --format json
{
  "version": 1,
  "path": "readme.md",
  "charter": false,
  "why": "none",
  "configurations": [],
  "settings": []
}`,
    );
  });
});
