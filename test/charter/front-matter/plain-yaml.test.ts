import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { splitFrontMatter } from "../../../src/charter/markdown/front-matter-split.ts";
import { checkYaml, plainYaml, yamls } from "../../support/yaml-properties.ts";

const root = path.resolve(__dirname, "../../..");

describe("readPlainYaml", () => {
  describe("understands", () => {
    const pictures: Readonly<Record<string, string>> = {
      "keys with values": "charter: 1\ntitle: Port of Lysvik\n",
      "a key of two words": "Guiding principle: a\n",
      "keys without values": "parties:\nreview: # later\ntitle:\n",
      "mappings in mappings": "a:\n  b:\n      c: d\n  e: f\ng: h\n",
      "a list of mappings": "parties:\n  - id: a\n    name: b\n  -   id: c\n      name: d\n",
      "a list that is not indented": "required:\n- a.legal\n- b.legal\nexit: none\n",
      "a list in a mapping in a list": "- a:\n  - b\n  - c\n".replace(/^/gm, "  ").replace(/^/, "x:\n"),
      "lists and mappings in brackets": "a: [b, c d, [e], { f: g, h: [], },]\ni: {}\n",
      "quotation marks": `a: "b: c # d"\ne: 'f "g"'\nh: ''\ni: 'it''s'\nj: ['''', '''k''']\n`,
      "comments and empty lines": "# a\n\nb: c # d\n\n    # e\nf:\n# g\n  - h\n  # i\n  - j\n\n",
      "addresses and digests": "a: https://a.example/b#c\nd: [https://a.example, sha256:0f]\n",
      "lines of Windows": "a: b\r\nc:\r\n  - d\r\n\r\n",
      "no line ending": "a: b",
      "all that is no ASCII": "a: “Größe” – 信頼 🤝\nb: [é, 🤝]\n",
      nothing: "\n# a\n\n",
    };
    for (const [name, yaml] of Object.entries(pictures))
      it(name, () => {
        assert.ok(plainYaml(yaml));
        checkYaml(yaml);
      });
  });

  describe("knows what YAML takes for no text:", () => {
    const values =
      "yes no on off y n true True tRue FALSE null ~ Nullable 012 1_000 -5 +3 -0 5. .5 1.10 1e3 1e400 12e345678901 12345678901234567890 2026-02-10 12:30 0.9.5 ./a -.5 -a1";
    for (const value of values.split(" "))
      it(value, () => {
        const isText = /^(?:-a1)$/.test(value);
        assert.equal(plainYaml(`a: ${value}\n`) === undefined, isText);
        checkYaml(`a: ${value}\nb: [${value}, ${value} ]\n`);
      });
  });

  describe("says what the parser says of a quotation mark that is never closed", () => {
    const pictures: Readonly<Record<string, string>> = {
      "in a value": 'a: b\nc: "d\ne: f\n',
      "in brackets": 'a: [b, "c]\nd: [e\n',
      "in an item": "a:\n  - b: 'c # d\n  - e\n",
      "of one kind before the other": "a: \"b'\nc: d'\n",
      "at the end": 'a: "\n',
    };
    for (const [name, yaml] of Object.entries(pictures))
      it(name, () => {
        assert.equal(plainYaml(yaml)?.mistake?.message, "This quotation mark is never closed.");
        checkYaml(yaml);
      });
  });

  describe("leaves to the parser", () => {
    const pictures: Readonly<Record<string, string>> = {
      "a key that stands twice": "a: 1\nb: 2\na: 3\n",
      "a key that stands twice in brackets": "a: { b: 1, b: 2 }\n",
      "a key that stands nowhere": "draft\n",
      "a list instead of keys": "- a\n",
      "keys in quotation marks": '"a": b\n',
      "a blank before a colon": "a : b\n",
      "no blank behind a colon": "a:b\n",
      "two colons": "a: b: c\n",
      "a value of two lines": "a: b\n  c\n",
      "an item of two lines": "a:\n  - b\n    c\n",
      "a block of text": "a: |\n  b\n",
      "brackets over two lines": "a: [b,\n  c]\n",
      "a bracket that is never closed": "a: [b\n",
      "something behind a bracket": "a: [b] c\n",
      "a key in a list in brackets": "a: [b: c]\n",
      "a key without value in brackets": "a: { b }\n",
      "two commas": "a: [b,, c]\n",
      "a quotation mark that another line closes": 'a: "b\nc: d"\n',
      "a quotation mark that a backslash may follow": 'a: "b\\\nc: d\n',
      "escapes in quotation marks": 'a: "b\\n"\n',
      "something behind a quotation mark": 'a: "b" c\n',
      "a comment without a blank": 'a: "b"#c\n',
      anchors: "a: &b c\n",
      aliases: "a: *b\n",
      tags: "a: !!str 1\n",
      "numbers that nobody writes": "a: 0x1F\nb: .inf\n",
      "a key that stands too far left": "a:\n    b: c\n  d: e\n",
      "a key that stands too far right": "a: b\n  c: d\n",
      "a dash that stands too far right": "a:\n  - b\n    - c\n",
      "a dash without a value": "a:\n  -\n  - b\n",
      "a list in an item": "a:\n  - - b\n",
      tabs: "a:\tb\n",
      "a lone carriage return": "a: b\rc: d\n",
      "a second document": "a: b\n--- \nc: d\n",
      "a directive": "%YAML 1.1\n",
      "white space that is no blank at an end": "a: b\u00A0\n",
      "mappings in thirty mappings": Array.from({ length: 30 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
      "lists in thirty lists": `a: ${"[".repeat(30)}${"]".repeat(30)}\n`,
    };
    for (const [name, yaml] of Object.entries(pictures)) it(name, () => assert.equal(plainYaml(yaml), undefined));
  });

  describe("differs from the parser nowhere", () => {
    for (const [name, arbitrary] of Object.entries(yamls))
      it(`in ${name}`, () => {
        fc.assert(fc.property(arbitrary, checkYaml), { numRuns: 1000 });
      }).timeout(60_000);
  });

  it("accepts a good part of the YAML that these are held against", () => {
    for (const [name, arbitrary] of Object.entries(yamls)) {
      const texts = fc.sample(arbitrary, { numRuns: 1000, seed: 1 });
      const read = texts.filter((yaml) => plainYaml(yaml)?.root);
      assert.ok(read.length > 25, `${read.length} of 1000 in ${name}`);
    }
  });

  it("accepts the front matter of every example", () => {
    const examples = readdirSync(path.join(root, "examples"), { recursive: true, encoding: "utf8" });
    const refused = examples.filter((file) => {
      if (!file.endsWith(".charter.md")) return false;
      const text = readFileSync(path.join(root, "examples", file), "utf8");
      const { yaml } = splitFrontMatter(text);
      return yaml && !plainYaml(text.slice(yaml.start, yaml.end));
    });
    assert.deepEqual(refused, []);
  });
});
