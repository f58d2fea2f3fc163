import assert from "node:assert/strict";
import { jsonOf, session } from "../support/cli.ts";
import { assertValid } from "../support/valid.ts";

const house = "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n";
const files = {
  ".charter.yaml": "catalog: house\nrules: { front-matter-missing: off }\n",
  ".charter/catalogs/house.yaml": house,
  "docs/a.charter.md": "# A\n",
};
const known =
  '{ "version": 1, "files": { "docs/a.charter.md": [{ "rule": "theme-missing", "theme": "noise", "text": "A", "count": 1 }] } }';

describe("charter baseline", () => {
  it("records the problems of today, and a check tells of new ones only", () => {
    session(
      files,
      `
$ charter baseline
charter.baseline.json
! Recorded 1 problem of 1 charter; \`charter check\` tells of new ones only.

$ charter check
! Checked 1 charter: no problems.
! 1 problem of charter.baseline.json left out; --no-baseline tells of all.

$ charter check --no-baseline
docs/a.charter.md
  1:3  warning  The theme “Noise at night” is missing.  theme-missing

! Checked 1 charter: 1 warning.`,
    );
  });

  it("is found from below, and says what is gone", () => {
    session(
      { ...files, "charter.baseline.json": known.replace('"text": "A"', '"text": "B"') },
      `
$ charter check docs
docs/a.charter.md
  1:3  warning  The theme “Noise at night” is missing.  theme-missing

! Checked 1 charter: 1 warning.
! 1 problem of charter.baseline.json gone; \`charter baseline\` writes it anew.`,
    );
  });

  it("is listed as accepted in JSON", () => {
    const result = jsonOf({ ...files, "charter.baseline.json": known }, "check --format json") as {
      readonly files: readonly { accepted: readonly { rule: string; by: string }[]; problems: readonly object[] }[];
    };
    assertValid("check-result", result);
    assert.deepEqual(
      result.files.map(({ accepted, problems }) => [accepted.map(({ rule, by }) => [rule, by]), problems]),
      [[[["theme-missing", "baseline"]], []]],
    );
  });

  it("is marked as suppressed in SARIF", () => {
    const { runs } = jsonOf({ ...files, "charter.baseline.json": known }, "check --format sarif") as {
      readonly runs: readonly { results: readonly { suppressions: readonly object[] }[] }[];
    };
    assert.deepEqual(
      runs[0]?.results.map(({ suppressions }) => suppressions),
      [[{ kind: "external" }]],
    );
  });

  it("is no reason to be silent when it cannot be read", () => {
    session(
      { ...files, "charter.baseline.json": "{" },
      `
$ charter check
docs/a.charter.md
  1:3  warning  The theme “Noise at night” is missing.  theme-missing

! Checked 1 charter: 1 warning.
! charter: “charter.baseline.json” cannot be read: it is no JSON.
= 2

$ charter check --no-baseline
docs/a.charter.md
  1:3  warning  The theme “Noise at night” is missing.  theme-missing

! Checked 1 charter: 1 warning.`,
    );
  });

  it("is not written while a configuration is broken", () => {
    session(
      { ...files, ".charter.yaml": "catalog: [\n" },
      `
$ charter baseline
! charter: “.charter.yaml” does not hold as it is written, line 1: This bracket is never closed.
= 2`,
    );
  });
});
