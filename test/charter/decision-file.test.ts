import assert from "node:assert/strict";
import { isDecisionOf, readDecisionFile } from "../../src/charter/decision-file.ts";

const file = "decisions/a.md";

describe("a file in the folder of decisions", () => {
  it("tells in its front matter when it was raised and decided, what it applies and who decided", () => {
    const text = `---
raised: 2026-03-02
decided: 2026-03-09
options: [east first, in order]
applies: [mutuality, trust]
by: core group
---

# Who goes first ##

## Options
`;
    assert.deepEqual(readDecisionFile(file, text.replaceAll("\n", "\r\n")), {
      file,
      title: "Who goes first",
      raised: "2026-03-02",
      decided: "2026-03-09",
      applies: ["mutuality", "trust"],
      by: "core group",
      charters: undefined,
      isPrivate: false,
    });
  });

  it("has the title that its front matter gives it", () => {
    assert.equal(readDecisionFile(file, "---\ntitle: One\nraised: 2026-03-02\n---\n# Two\n")?.title, "One");
  });

  it("is no decision when it tells nothing of one, or cannot be read", () => {
    assert.equal(readDecisionFile(file, "# How we decide\n"), undefined);
    assert.equal(readDecisionFile(file, "---\ntitle: How we decide\n---\n"), undefined);
    assert.equal(readDecisionFile(file, "---\nraised: [\n---\n"), undefined);
  });

  it("is private when its front matter says so, or a comment above its first section or in it", () => {
    const isPrivate = (more: string, body = ""): boolean | undefined =>
      readDecisionFile(file, `---\nraised: 2026-03-02\n${more}---\n${body}`)?.isPrivate;
    const mark = "<!-- visibility: private -->\n";
    assert.ok(isPrivate("visibility: private\n"));
    // Nobody would be told of the slip.
    assert.ok(isPrivate("visibility: privat\n"));
    assert.ok(isPrivate("visibility: [private]\n"));
    assert.ok(isPrivate("", `# One ${mark}`));
    assert.ok(isPrivate("", `# One\n\nWords.\n\n${mark}\n## Two\n`));
    assert.ok(isPrivate("", `${mark}# One\n`));
    assert.ok(isPrivate("", mark));
    assert.ok(!isPrivate("visibility: public\n"));
    assert.ok(!isPrivate("", `# One\n\n## Two ${mark}`));
    assert.ok(!isPrivate("", "# The visibility of prices\n"));
  });

  it("belongs to every charter beside the folder, or to those that it names", () => {
    const decision = (more: string) => readDecisionFile(file, `---\nraised: 2026-03-02\n${more}---\n`);
    const belongs = (more: string, name: string) => {
      const read = decision(more);
      return read !== undefined && isDecisionOf(read, name);
    };
    assert.ok(belongs("", "a.charter.md"));
    assert.ok(belongs("charter: ../a.charter.md\n", "a.charter.md"));
    assert.ok(belongs("charter: [b.charter.md, a.charter.md]\n", "a.charter.md"));
    assert.ok(!belongs("charter: b.charter.md\n", "a.charter.md"));
  });
});
