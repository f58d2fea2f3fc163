import { session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

const open = "---\nraised: 2026-03-02\napplies: [mutuality]\n---\n\n# Who pays for the ferry\n";

describe("charter check, with decisions in files of their own", () => {
  it("tells in the charter which decision is left open", () => {
    session(
      { "a.charter.md": complete, "decisions/ferry.md": open, "decisions/README.md": "# Decisions\n" },
      `
$ charter check --as-of 2026-06-01
a.charter.md
  3:8  warning  No date of a decision is written in “decisions/ferry.md”, and this question has been open for 91 days: decide it, escalate it, or drop it and say so.  decision-open-long

! Checked 1 charter among 3 Markdown files: 1 warning.`,
    );
  });

  it("asks only the charter that a decision names, from wherever it is checked", () => {
    session(
      {
        "x/a.charter.md": complete,
        "x/b.charter.md": complete,
        "x/decisions/ferry.md": open.replace("raised", "charter: b.charter.md\nraised"),
      },
      `
$ charter check x/a.charter.md --as-of 2026-06-01
! Checked 1 charter: no problems.

$ charter check x/b.charter.md --as-of 2026-06-01
x/b.charter.md
  3:8  warning  No date of a decision is written in “decisions/ferry.md”, and this question has been open for 91 days: decide it, escalate it, or drop it and say so.  decision-open-long

! Checked 1 charter: 1 warning.`,
    );
  });
});
