import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { jsonOf, session } from "../support/cli.ts";
import { assertValid } from "../support/valid.ts";

const examples = path.resolve(__dirname, "../../examples");

describe("charter inspect", () => {
  for (const file of readdirSync(examples, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".md")) continue;
    it(`prints ${file} as its schema says`, () => {
      assertValid("charter", jsonOf({ [file]: readFileSync(path.join(examples, file)) }, `inspect ${file}`));
    });
  }

  it("prints every half with its form and its place", () => {
    const text = "## Trust\n\n**Observation:** Keys lie *open*.\n\n- Guiding principle: Count them.\n";
    assert.deepEqual(jsonOf({ "a.charter.md": text }, "inspect a.charter.md"), {
      version: 1,
      path: "a.charter.md",
      charter: true,
      why: "file name",
      catalog: "collaboration",
      status: "draft",
      title: "Trust",
      configuration: {},
      themes: [
        {
          id: "trust",
          title: "Trust",
          form: "heading",
          level: 2,
          line: 1,
          range: lines(1, 4, 5, 33),
          observations: [
            {
              kind: "observation",
              form: "bold",
              label: "Observation",
              line: 3,
              text: "Keys lie open.",
              content: "text",
              range: lines(3, 18, 3, 34),
            },
          ],
          principles: [
            {
              kind: "principle",
              form: "list",
              label: "Guiding principle",
              line: 5,
              text: "Count them.",
              content: "text",
              range: lines(5, 22, 5, 33),
            },
          ],
        },
      ],
      sections: [],
      looseParts: [],
    });
  });

  it("prints the whole front matter, versions as they are written", () => {
    const text = "---\ncharter: 1\nversion: 1.10\nour-key: [1, yes]\nparties: Mill\n---\n";
    const document = jsonOf({ "a.md": text }, "inspect a.md");
    assertValid("charter", document);
    assert.deepEqual(document, {
      version: 1,
      path: "a.md",
      charter: true,
      why: "front matter",
      catalog: "collaboration",
      status: "draft",
      charterVersion: "1.10",
      frontMatter: {
        range: lines(1, 1, 6, 4),
        values: { charter: 1, version: "1.10", "our-key": [1, "yes"], parties: "Mill" },
      },
      parties: [{ id: "mill", name: "Mill", range: lines(5, 10, 5, 14) }],
      configuration: {},
      themes: [],
      sections: [],
      looseParts: [],
    });
  });

  it("says why the front matter cannot be read", () => {
    const document = jsonOf({ "a.charter.md": "---\ntitle: [\n---\n" }, "inspect a.charter.md");
    assertValid("charter", document);
    assert.match(JSON.stringify(document), /"error":\{"message":"[^"]+"/);
  });

  it("says of other files that they are no charters", () => {
    const document = jsonOf({ "a.md": "# A" }, "inspect - --stdin-filename b.md < a.md");
    assertValid("charter", document);
    assert.match(JSON.stringify(document), /"path":"b\.md","charter":false,"why":"none"/);
  });

  it("wants one file", () => {
    session(
      { "folder/a.md": "" },
      `
$ charter inspect
! charter: missing required argument 'file'
= 2

$ charter inspect folder
! charter: “folder” is a folder; a file is needed here.
= 2

$ charter inspect nowhere.md
! charter: “nowhere.md” does not exist.
= 2`,
    );
  });
});

function lines(startLine: number, startColumn: number, endLine: number, endColumn: number): object {
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
}
