import assert from "node:assert/strict";
import { jsonOf } from "../../src/cli/json.ts";
import { jsonList, portion } from "../../src/cli/json-list.ts";

describe("a long list on its way to JSON", () => {
  for (const count of [0, 1, portion - 1, portion, portion + 1, 3 * portion])
    it(`of ${count} elements is the same in parts as in one text`, () => {
      const around = { path: '\n  "problems": []', other: { problems: [] } };
      const elements = Array.from({ length: count }, (_, i) => ({
        i,
        words: ["a\nb", "\u202e"],
        none: {},
        hidden: undefined,
      }));
      const list = jsonList();
      for (const element of elements) list.add(element);
      const parts = [...list.within({ ...around, problems: [], last: 1 }, "problems", "  ")];
      assert.equal(parts.join(""), jsonOf({ ...around, problems: elements, last: 1 }));
      const deeper = [...list.within({ problems: [] }, "problems", "  ", "    ")];
      assert.equal(deeper.join(""), jsonOf({ problems: elements }).replaceAll("\n", "\n    "));
      assert.ok(parts.every(({ length }) => length < 200 * portion));
    });
});
