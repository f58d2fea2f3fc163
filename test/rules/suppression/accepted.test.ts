import assert from "node:assert/strict";
import { checkCharter } from "../../../src/rules/engine.ts";
import { charterOf, rethrow } from "../../support/check-rule.ts";

describe("a comment that accepts problems", () => {
  it("holds for the next line only", () => {
    assert.deepEqual(
      spoken(`
<!-- charter-disable-next-line observation-missing -->
## Trust

## Trust
`),
      ["5 observation-missing", "5 theme-duplicate"],
    );
  });

  it("holds for its own line", () => {
    assert.deepEqual(spoken("\n## Trust <!-- charter-disable-line observation-missing -->\n"), []);
  });

  it("holds from where it stands until problems are wanted again", () => {
    assert.deepEqual(
      spoken(`
## Trust

<!-- charter-disable observation-missing -->
## Mutuality
<!-- charter-enable observation-missing -->

## It takes time
`),
      ["2 observation-missing", "8 observation-missing"],
    );
  });

  it("may name no rule and mean all, of which one can be taken out again", () => {
    assert.deepEqual(
      spoken(`
<!-- charter-disable -->
## Trust

<!-- charter-enable observation-missing -->
## Trust
`),
      ["6 observation-missing"],
    );
  });

  it("holds for the whole file when it stands in the front matter", () => {
    assert.deepEqual(spoken("---\n# charter-disable observation-missing\nstatus: draft\n---\n\n## Trust\n"), []);
  });

  it("holds for keys above it too, when it stands in the front matter", () => {
    assert.deepEqual(spoken("---\ncatalog: ours\n# charter-disable catalog-unknown\nstatus: draft\n---\n"), []);
  });

  it("holds for a key of the front matter", () => {
    const text = "---\ncharter: 1\n# charter-disable-next-line catalog-unknown -- it comes\ncatalog: ours\n---\n";
    assert.deepEqual(spoken(text), []);
  });

  it("holds on its last day and not on the next", () => {
    const text = "\n<!-- charter-disable observation-missing until 2026-06-01 -->\n## Trust\n";
    assert.deepEqual(spoken(text, "2026-06-01"), []);
    assert.deepEqual(spoken(text, "2026-06-02"), ["2 suppression-expired", "3 observation-missing"]);
  });

  it("is checked by rules like any other, which may be louder or off", () => {
    const charter = charterOf("\n<!-- charter-disable-next-line trust-absolute -->\n## Trust\n");
    const levels = (["error", "off"] as const).map((level) => {
      const severities = { "suppression-unused": level };
      const problems = checkCharter(charter, { asOf: "2026-06-01", profile: "guided", severities });
      return problems.flatMap(({ rule, severity }) => (rule === "suppression-unused" ? [severity] : []));
    });
    assert.deepEqual(levels, [["error"], []]);
  });

  it("is heard of together with what it accepts", () => {
    const heard: string[] = [];
    const charter = charterOf("<!-- charter-disable observation-missing -- later -->\n## Trust\n");
    checkCharter(charter, {
      asOf: "2026-06-01",
      profile: "guided",
      onAccepted: ({ rule }, { reason }) => heard.push(`${rule} because of ${reason?.value}`),
    });
    assert.deepEqual(heard, ["observation-missing because of later"]);
  });
});

/** The problems but the gaps that every short text has. */
function spoken(text: string, asOf = "2026-06-01"): string[] {
  const severities = { "theme-missing": "off", "front-matter-missing": "off" } as const;
  return checkCharter(charterOf(text), { asOf, profile: "guided", severities, onFailure: rethrow })
    .map(({ rule, range }) => `${range.start.line + 1} ${rule}`)
    .filter((line) => !/relationship-unset/.test(line));
}
