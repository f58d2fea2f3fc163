import assert from "node:assert/strict";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { acceptanceOf } from "../../src/features/accept.ts";
import { applyEdits } from "../../src/rules/edits.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";

describe("a comment that accepts a problem", () => {
  for (const { id, group, examples } of rules) {
    if (group === "suppression" || examples.catalog !== undefined) continue;
    it(`can be written by a quick fix for ${id}, and is heard`, () => {
      const severities = { [id]: "error" } as const;
      const context = { asOf: examples.asOf ?? "2026-06-01", profile: "strict", severities } as const;
      const read = (text: string) => parseCharter(text, shippedCatalog);
      const charter = read(examples.bad);
      const before = checkCharter(charter, context);
      const offered = before.flatMap((problem) => {
        const edit = problem.rule === id ? acceptanceOf(charter, problem) : undefined;
        return edit ? [edit] : [];
      });
      const [edit] = offered;
      if (!edit) {
        assert.ok(unacceptable.has(id), "a comment is offered");
        return;
      }
      const after = checkCharter(read(applyEdits(charter.text, charter.lines, [edit])), context);
      const count = (problems: typeof before, rule: string): number => problems.filter((p) => p.rule === rule).length;
      assert.ok(count(after, id) < count(before, id), "the problem is accepted");
      assert.equal(count(after, "suppression-unused") + count(after, "suppression-unknown"), 0);
    });
  }
});

/** Where the front matter cannot be read no comment can, and bytes that are no text are no text of a comment either. */
const unacceptable: ReadonlySet<string> = new Set(["front-matter-syntax", "encoding"]);
