import assert from "node:assert/strict";
import { yamlComments } from "../../../src/charter/front-matter/comments.ts";

describe("yamlComments", () => {
  const pictures: Readonly<Record<string, readonly [yaml: string, comments: readonly string[]]>> = {
    "comments on lines of their own and behind values": ["# a\nb: c # d\n  #e\n", ["# a", "# d", "#e"]],
    "no signs in quotation marks and words": ["a: \"# b\"\nc: d#e\nf: '# g'\n", []],
    "no signs in a block of text": ["a: |\n  # b\nc: d # e\n", ["# e"]],
    "comments in brackets": ["a: [b, # c\n  d]\n", ["# c"]],
    "comments where lines end as on old machines": ["# a\rb: c # d\r", ["# a", "# d"]],
    "comments of what cannot be read": ["a: [b # c\nd: : # e\n", ["# c", "# e"]],
  };
  for (const [name, [yaml, comments]] of Object.entries(pictures))
    it(`finds ${name}`, () => {
      assert.deepEqual(
        [...yamlComments(yaml)].map(({ start, end }) => yaml.slice(start, end)),
        comments,
      );
    });
});
