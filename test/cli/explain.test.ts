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

  it("says of a configuration where it holds, what it says, and what else is stronger", () => {
    session(
      {
        ".charter.yaml": "extends: ./shared/house.yaml\nrules: { open-list: off }\n",
        "shared/house.yaml": "charters: docs/*.md\nrules: { open-list: hint, deal-only: hint }\n",
        "docs/.charter.yaml": "catalog: team-agreement\nrule: {}\n",
        "docs/.charter.json": "{}",
      },
      `
$ charter explain .charter.yaml
.charter.yaml is a configuration: it holds for this folder and all below it.

  extends    ./shared/house.yaml (line 1)
  open-list  off (line 2)

Configurations, the strongest first:
  .charter.yaml
  shared/house.yaml

$ charter explain shared/house.yaml
shared/house.yaml is a configuration that another one names.

  charters   docs/*.md (line 1)
  open-list  hint (line 2; .charter.yaml, line 2, is stronger)
  deal-only  hint (line 2)

Configurations, the strongest first:
  .charter.yaml
  shared/house.yaml

$ charter explain docs/.charter.yaml
docs/.charter.yaml is a configuration: it holds for “docs” and all below it.

  catalog                    team-agreement (line 1)
  configuration-unknown-key  warning (line 2: “rule” is no key of a configuration; did you mean “rules”?)

Configurations, the strongest first:
  docs/.charter.yaml (line 2: “rule” is no key of a configuration; did you mean “rules”?)
  .charter.yaml
  shared/house.yaml

$ charter explain docs/.charter.json
docs/.charter.json is a configuration that is left out: “.charter.yaml” beside this file holds instead of it.

  configuration-shadowed  warning (line 1: “.charter.yaml” beside this file holds instead of it; one of the two can go.)

Configurations, the strongest first:
  docs/.charter.yaml (line 2: “rule” is no key of a configuration; did you mean “rules”?)
  .charter.yaml
  shared/house.yaml`,
    );
  });

  it("says of a catalog how charters name it", () => {
    const head = "catalog: 1\ntitle: House\nextends: minimal-3\n";
    session(
      { ".charter/catalogs/house.yaml": `${head}id: house\n`, ".charter/catalogs/none.yaml": head },
      `
$ charter explain .charter/catalogs/house.yaml
.charter/catalogs/house.yaml is a catalog of your own: charters name it by \`catalog: house\`.

  themes  mutuality, fit, time (.charter/catalogs/house.yaml)
! charter: “.charter/catalogs/none.yaml” does not hold as it is written, line 1: This catalog has no “id”.
= 2

$ charter explain .charter/catalogs/none.yaml
.charter/catalogs/none.yaml is a catalog of your own that does not hold as it is written.

  catalog-schema  error (line 1: This catalog has no “id”.)
! charter: “.charter/catalogs/none.yaml” does not hold as it is written, line 1: This catalog has no “id”.
= 2`,
    );
  });

  it("says why a rule about configurations is as loud as it is, and which files it speaks of", () => {
    session(
      {
        ".charter.yaml": "rules: { configuration-unknown-key: off }\nrule: {}\n",
        "a.charter.md": "---\nstatus: ended\n---\n",
      },
      `
$ charter explain .charter.yaml configuration-unknown-key
.charter.yaml is a configuration: it holds for this folder and all below it.

  configuration-unknown-key  off (.charter.yaml, line 1)

Configurations, the strongest first:
  .charter.yaml (line 2: “rule” is no key of a configuration; known are root, extends, charters, ignore, catalog, profile, rules, overrides, catalogs, lexicon, language and asOf.)

$ charter explain .charter.yaml catalog-schema
.charter.yaml is a configuration: it holds for this folder and all below it.

  catalog-schema  silent here (it speaks of catalogs)

Configurations, the strongest first:
  .charter.yaml (line 2: “rule” is no key of a configuration; known are root, extends, charters, ignore, catalog, profile, rules, overrides, catalogs, lexicon, language and asOf.)

$ charter explain a.charter.md configuration-schema --as-of 2026-06-01
a.charter.md is a charter: its name ends in .charter.md or .charter.markdown.

  catalog                    collaboration (the default)
  status                     ended (line 2)
  profile                    guided (the default)
  as of                      2026-06-01 (--as-of)
  configuration-unknown-key  off (.charter.yaml, line 1)
  configuration-schema       silent here (it speaks of configurations)

Configurations, the strongest first:
  .charter.yaml (line 2: “rule” is no key of a configuration; known are root, extends, charters, ignore, catalog, profile, rules, overrides, catalogs, lexicon, language and asOf.)`,
    );
  });
});
