import assert from "node:assert/strict";
import { jsonOf, session } from "../support/cli.ts";
import { assertValid } from "../support/valid.ts";

const pair =
  "**Observation:** Two crews share one crane.\n\n**Guiding principle:** Each crew leader books the crane by noon; late bookings wait for a day.\n";
const house = "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n";

describe("charter with configurations", () => {
  it("checks the charters that a pattern names, with the catalog and the severities that are set", () => {
    session(
      {
        ".charter.yaml":
          "charters: docs/*.md\nignore: docs/old.md\ncatalog: house\nrules:\n  front-matter-missing: off\n",
        ".charter/catalogs/house.yaml": house,
        "docs/a.md": `# A\n\n## Noise at night\n\n${pair}`,
        "docs/b.md": "# B\n",
        "docs/old.md": "# Old\n",
        "readme.md": "# Read me\n",
      },
      `
$ charter check --as-of 2026-06-01
docs/b.md
  1:3  warning  The theme “Noise at night” is missing.  theme-missing

! Checked 2 charters among 4 Markdown files: 1 warning.

$ charter check docs/old.md
docs/old.md
  no charter

! Checked 0 charters among 1 Markdown file.
! A charter’s name ends in .charter.md, or its front matter says so; \`charter explain\` tells why a file is none.`,
    );
  });

  it("says which configuration says what", () => {
    session(
      {
        ".charter.yaml": "profile: strict\ncatalog: house\nrules:\n  open-list: off\n",
        ".charter/catalogs/house.yaml": house,
        "docs/.charter.yaml": "extends: ../shared/words.yaml\ncharters: ['*.md']\nignore: old.md\nasOf: 2026-06-01\n",
        "docs/a.md": "# A\n",
        "docs/old.md": "# A\n",
        "shared/words.yaml": "language: nl\nrules: { deal-only: hint }\n",
      },
      `
$ charter explain docs/a.md
docs/a.md is a charter: the pattern “*.md” names it (docs/.charter.yaml, line 2).

  catalog    house (.charter.yaml, line 2)
  themes     .charter/catalogs/house.yaml (a catalog of your own)
  status     draft (the default)
  language   nl (shared/words.yaml, line 1)
  profile    strict (.charter.yaml, line 1)
  as of      2026-06-01 (docs/.charter.yaml, line 4)
  deal-only  hint (shared/words.yaml, line 2)
  open-list  off (.charter.yaml, line 4)

Configurations, the strongest first:
  docs/.charter.yaml
  shared/words.yaml
  .charter.yaml

$ charter explain docs/old.md
docs/old.md is left alone: the pattern “old.md” leaves it alone (docs/.charter.yaml, line 3).

Configurations, the strongest first:
  docs/.charter.yaml
  shared/words.yaml
  .charter.yaml`,
    );
  });

  it("says why a rule is as loud as it is", () => {
    const suppressed = "---\nstatus: ended\n# charter-disable deal-only -- we know until 2027-01-01\n---\n";
    session(
      { ".charter.yaml": "rules: { open-list: off }\n", "a.charter.md": "# A\n", "b.charter.md": suppressed },
      `
$ charter explain a.charter.md open-list --as-of 2026-06-01
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog    collaboration (the default)
  status     draft (the default)
  profile    guided (the default)
  as of      2026-06-01 (--as-of)
  open-list  off (.charter.yaml, line 1)

Configurations, the strongest first:
  .charter.yaml

$ charter explain a.charter.md deal-only --as-of 2026-06-01 --profile quiet
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog    collaboration (the default)
  status     draft (the default)
  profile    quiet (--profile)
  as of      2026-06-01 (--as-of)
  deal-only  off (the profile quiet asks for gaps only)

Configurations, the strongest first:
  .charter.yaml

$ charter explain b.charter.md deal-only --as-of 2026-06-01
b.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog    collaboration (the default)
  status     ended (line 2)
  profile    guided (the default)
  as of      2026-06-01 (--as-of)
  deal-only  off (a charter that has ended is checked for its front matter only)
  accepted   charter-disable until 2027-01-01: we know (line 3)

Configurations, the strongest first:
  .charter.yaml`,
    );
  });

  it("gives file and line of each value in JSON", () => {
    const files = { ".charter.yaml": "# ours\nprofile: strict\ncharters: a.md\n", "a.md": "" };
    assert.deepEqual(jsonOf(files, "explain a.md --as-of 2026-06-01 --format json"), {
      version: 1,
      path: "a.md",
      charter: true,
      why: "configuration",
      configurations: [{ path: ".charter.yaml" }],
      settings: [
        { setting: "catalog", value: "collaboration", origin: "the default" },
        { setting: "status", value: "draft", origin: "the default" },
        { setting: "profile", value: "strict", origin: ".charter.yaml, line 2", path: ".charter.yaml", line: 2 },
        { setting: "as of", value: "2026-06-01", origin: "--as-of" },
      ],
    });
  });

  it("tells of a configuration that is broken, checks what it can, and ends with status 2", () => {
    session(
      {
        ".charter.yaml": "catalog: house\nrules:\n  front-matter-missing: off\n  theme-missing: none\n",
        ".charter/catalogs/house.yaml": house,
        "a.charter.md": "# A\n",
      },
      `
$ charter check
.charter.yaml
  4:18  error  “none” is no severity; did you mean “off”?  configuration-schema

a.charter.md
  1:3  warning  The theme “Noise at night” is missing.  theme-missing

! Checked 1 charter: 1 error, 1 warning.
! charter: “.charter.yaml” does not hold as it is written, line 4: “none” is no severity; did you mean “off”?
= 2`,
    );
  });

  it("tells of slips that break nothing, and ends as the charters do", () => {
    session(
      {
        ".charter.yaml": "rule: {}\nrules: { front-matter-missing: off }\ncatalog: empty\n",
        ".charter/catalogs/e.yaml": "catalog: 1\nid: empty\ntitle: E\nthemes: []\n",
        "a.charter.md": "# A\n",
      },
      `
$ charter check
.charter.yaml
  1:1  warning  “rule” is no key of a configuration; known are root, extends, charters, ignore, catalog, profile, rules, overrides, catalogs, lexicon, language and asOf.  configuration-unknown-key

! Checked 1 charter: 1 warning.`,
    );
  });

  it("tells of configurations and catalogs in JSON, in the order of all paths", () => {
    const files = {
      ".charter.yaml": "catalog: [\n",
      "b/.charter.yaml": "rules: { open-lists: off }\n",
      "b/c.charter.md": "",
      "a.charter.md": "",
    };
    const result = jsonOf(files, "check --format json") as {
      readonly files: readonly { path: string; kind?: string; problems: readonly { rule: string }[] }[];
      readonly errors: readonly object[];
    };
    assertValid("check-result", result);
    assert.deepEqual(
      result.files.map(({ path, kind, problems }) => [path, kind, kind && problems.map(({ rule }) => rule).join()]),
      [
        [".charter.yaml", "configuration", "configuration-syntax"],
        ["a.charter.md", undefined, undefined],
        ["b/.charter.yaml", "configuration", "configuration-unknown-rule"],
        ["b/c.charter.md", undefined, undefined],
      ],
    );
    assert.deepEqual(result.errors, [
      {
        path: ".charter.yaml",
        message: "“.charter.yaml” does not hold as it is written, line 1: This bracket is never closed.",
      },
    ]);
  });

  it("takes one configuration instead of those that are found", () => {
    session(
      {
        ".charter.yaml": "charters: a.md\n",
        "ci/charter.yaml": "charters: b.md\ncatalog: house\nrules: { front-matter-missing: off }\n",
        ".charter/catalogs/house.yaml": house,
        "a.md": "",
        "b.md": `## Noise at night\n\n${pair}`,
      },
      `
$ charter check --config ci/charter.yaml
! Checked 1 charter among 2 Markdown files: no problems.

$ charter check --config ci/house.yaml
! charter: The configuration “ci/house.yaml” does not exist.
= 2`,
    );
  });

  it("leaves charters as they are while their configuration is broken", () => {
    session(
      {
        ".charter.yaml": "catalog: [\n",
        "a.charter.md": "---\nstatuss: draft\n---\n",
        "b/.charter.yaml": "root: true\n",
        "b/c.charter.md": "---\nstatuss: draft\n---\n",
      },
      `
$ charter fix --profile quiet a.charter.md
! Fixed 0 problems in 1 charter.
! charter: “.charter.yaml” does not hold as it is written, line 1: This bracket is never closed.
= 2`,
    );
  });
});
