import assert from "node:assert/strict";
import { cursorAfter, insertThemes, missingThemesOf } from "../../src/features/insert-themes.ts";
import { charterOf, edited } from "../support/check-feature.ts";

describe("inserting themes", () => {
  it("offers the missing ones, required ones first, each with a sentence", () => {
    const missing = missingThemesOf(charterOf("---\ncollaboration: { depth: transactional }\n---\n\n## Trust\n"));
    assert.deepEqual(
      missing.slice(0, 2).map(({ title, requirement }) => [title, requirement]),
      [
        ["Mutuality", "required"],
        ["Horses for courses", "required"],
      ],
    );
    assert.ok(missing.every(({ id, idea }) => id !== "trust" && /^[^.]+\.$/.test(idea)));
  });

  it("puts several at their places among those that are there", () => {
    const charter = charterOf(
      "---\ncatalog: minimal-3\n---\n\n- Horses for courses\n  - Observation: a\n  - Guiding principle: b\n",
    );
    const after = edited(charter, insertThemes(charter, ["time", "mutuality", "fit", "none-such"]));
    assert.deepEqual(
      charterOf(after).themes.map(({ id, form }) => [id, form]),
      [
        ["mutuality", "list"],
        ["fit", "list"],
        ["time", "list"],
      ],
    );
  });

  it("puts the cursor on the first prompt", () => {
    const charter = charterOf("---\ncatalog: minimal-3\n---\n\n# A\n");
    const edits = insertThemes(charter, ["time"]);
    const after = charterOf(edited(charter, edits));
    const cursor = cursorAfter(charter, edits, ["time"]);
    assert.match(after.text.slice(after.lines.offsetAt(cursor)), /^<!-- In which weeks/);
  });
});
