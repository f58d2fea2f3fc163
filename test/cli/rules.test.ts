import assert from "node:assert/strict";
import { fileRules, rules } from "../../src/rules/index.ts";
import { inFolder, jsonOf, run, session } from "../support/cli.ts";

describe("charter rules", () => {
  it("lists every rule with what a good charter does", () => {
    const { stdout } = inFolder({}, (folder) => run(" rules", folder));
    assert.deepEqual(
      rules.filter(({ id, description }) => !stdout.includes(`  ${id} `) || !stdout.includes(description)),
      [],
    );
  });

  it("prints the page of a rule", () => {
    const { stdout } = inFolder({}, (folder) => run(" rules observation-missing", folder));
    assert.match(stdout, /^observation-missing +error\n\n.+\n\n[\s\S]+\nGood\n\n {4}[\s\S]+\nBad\n\n {4}[\s\S]+https:/);
  });

  it("prints them as JSON", () => {
    const listed = jsonOf({}, "rules --format json");
    assert.ok(Array.isArray(listed));
    assert.equal(listed.length, rules.length + fileRules.length);
  });

  it("knows no other rule", () => {
    session(
      {},
      `
$ charter rules observation-mising
! charter: No rule has the id “observation-mising”; \`charter rules\` lists all.
= 2`,
    );
  });
});
