import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { shippedCatalog } from "../src/catalog/shipped.ts";
import { parseCharter } from "../src/charter/parse.ts";
import { checkCharter } from "../src/rules/engine.ts";
import type { Profile } from "../src/rules/rule.ts";

describe("the examples", () => {
  const names = readdirSync("examples").filter((name) => name.endsWith(".charter.md"));

  // What is dated in the agreed one comes due: test/rules/good-charters.test.ts looks at it by its dates.
  const timeless = names.filter((name) => !name.startsWith("draft-") && !name.startsWith("agreed-"));
  for (const name of timeless) {
    for (const asOf of ["2026-06-01", "2026-12-01", "2028-12-31"]) {
      it(`have no problem in ${name} on ${asOf}, however strictly one looks`, () => {
        assert.deepEqual(problemsOf(name, asOf, "strict"), []);
      });
    }
  }

  it("show in the draft what people forget", () => {
    const said = problemsOf("draft-with-gaps.charter.md", "2026-12-01", "guided");
    for (const expected of [
      "theme-missing: The theme “It takes time” is missing.",
      "principle-not-directive: This reads as a value. Who does what, when, and what is refused?",
      "principle-missing: “Differences are also a risk” has no guiding principle.",
      "placeholder: “[insert the first trial]” waits to be filled in.",
      "placeholder: “TBD” waits to be filled in.",
      "theme-unknown: “Horses for cources” is read as the theme “Horses for courses”, which it nearly names.",
    ]) {
      assert.ok(said.includes(expected), `${expected}\nis not among\n${said.join("\n")}`);
    }
  });
});

function problemsOf(name: string, asOf: string, profile: Profile): string[] {
  const charter = parseCharter(readFileSync(`examples/${name}`, "utf8"), shippedCatalog);
  return checkCharter(charter, { asOf, profile }).map(({ rule, message }) => `${rule}: ${message}`);
}
