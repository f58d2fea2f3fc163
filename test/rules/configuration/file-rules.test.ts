import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { isBroken } from "../../../src/config/issue.ts";
import { applyEdits } from "../../../src/rules/edits.ts";
import { fixOf } from "../../../src/rules/fix-of.ts";
import { fileRuleOf, fileRules } from "../../../src/rules/index.ts";
import type { FileRule } from "../../../src/rules/rule.ts";
import { checkSettingsFile } from "../../../src/rules/settings-files.ts";
import { exampleFile } from "../../support/example-file.ts";

const folder = path.resolve(__dirname, "../../../src/rules/configuration");

describe("rules about configurations and catalogs", () => {
  for (const rule of fileRules) describe(rule.id, () => describeRule(rule));

  it("can be graded otherwise", async () => {
    const rule = fileRuleOf("configuration-unknown-key");
    assert.ok(rule);
    const file = await exampleFile(rule, "bad");
    const severities = (level: "off" | "error") =>
      checkSettingsFile(file, { "configuration-unknown-key": level }).map(({ severity }) => severity);
    assert.deepEqual([severities("off"), severities("error")], [[], ["error"]]);
  });
});

function describeRule(rule: FileRule): void {
  const { id, about, description, rationale, severity } = rule;

  it("is found under its id, which begins with what it is about", () => {
    assert.equal(fileRuleOf(id), rule);
    assert.ok(existsSync(path.join(folder, `${id}.ts`)));
    assert.equal(id, `${about}-${rule.issue}`);
  });

  it("says what a good file does and why, in sentences", () => {
    assert.match(description, /^[A-Z“].*\.$/s);
    assert.ok(rationale.length > 60);
  });

  it("is silent on its good example, and so are the others", async () => {
    assert.deepEqual(checkSettingsFile(await exampleFile(rule, "good")), []);
  });

  it("speaks on its bad example, and no other does", async () => {
    const problems = checkSettingsFile(await exampleFile(rule, "bad"));
    assert.deepEqual([...new Set(problems.map((problem) => problem.rule))], [id]);
    for (const { message, range } of problems) {
      assert.match(message, /^\S[^\r\n]*[.?]$/);
      assert.doesNotMatch(message, /\b(?:should|please|error|invalid|schema)\b/i);
      assert.equal(range.start.line, range.end.line);
    }
  });

  it("is an error where the file does not hold as it is", async () => {
    assert.equal(isBroken(await exampleFile(rule, "bad")), severity === "error");
  });

  it("has fixes that make its problem go away", async () => {
    const file = await exampleFile(rule, "bad");
    const fixes = checkSettingsFile(file).flatMap((problem) => fixOf(problem) ?? []);
    for (const { edits } of fixes) {
      const bad = applyEdits(file.text, file.lines, edits);
      const after = await exampleFile({ ...rule, examples: { ...rule.examples, bad } }, "bad");
      assert.ok(after.issues.length < file.issues.length);
    }
  });
}
