import assert from "node:assert/strict";
import { readFrontMatter } from "../../../src/charter/front-matter/read.ts";
import type { FrontMatter, Value } from "../../../src/charter/front-matter/value.ts";
import { indexLines, type Range } from "../../../src/charter/text.ts";

/** What stands between the lines of `---`; the picture's indentation is dropped. */
function read(yaml: string, lineEnd = "\n"): { readonly frontMatter: FrontMatter; readonly text: string } {
  const text = `---\n${dedent(yaml)}---\n\n## Trust\n`.replaceAll("\n", lineEnd);
  const frontMatter = readFrontMatter(text, indexLines(text));
  assert.ok(frontMatter);
  return { frontMatter, text };
}

function dedent(picture: string): string {
  const lines = picture.replace(/^\n/, "").split("\n");
  const margin = lines.at(-1) ?? "";
  return lines.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line)).join("\n");
}

/** Each key and value as it stands at its place in the text: `key = value`, lists in brackets, mappings in braces. */
function places(yaml: string, lineEnd?: string): string {
  const { frontMatter, text } = read(yaml, lineEnd);
  assert.equal(frontMatter.error, undefined);
  assert.ok(frontMatter.root);
  const lines = indexLines(text);
  const at = ({ start, end }: Range): string => text.slice(lines.offsetAt(start), lines.offsetAt(end));
  const show = (value: Value): string => {
    if (value.kind === "scalar") return `<${at(value.range)}>`;
    if (value.kind === "list") return `[${value.items.map(show).join(" ")}]`;
    return `{${value.entries.map(({ key, value }) => `${at(key.range)} ${show(value)}`).join(", ")}}`;
  };
  return show(frontMatter.root);
}

/** The values alone, as JSON has them; of each scalar the source too where it differs. */
function values(yaml: string): unknown {
  const { frontMatter } = read(yaml);
  assert.equal(frontMatter.error, undefined);
  const plain = (value: Value): unknown => {
    if (value.kind === "scalar") return value.value === value.source ? value.value : [value.value, value.source];
    if (value.kind === "list") return value.items.map(plain);
    return Object.fromEntries(value.entries.map(({ key, value }) => [key.value, plain(value)]));
  };
  return frontMatter.root && plain(frontMatter.root);
}

describe("readFrontMatter", () => {
  it("finds none in a text that does not begin with it", () => {
    const text = "# Harbour cranes\n\n---\n\ncharter: 1\n";
    assert.equal(readFrontMatter(text, indexLines(text)), undefined);
  });

  it("finds an empty one, which has no root and no error", () => {
    const { frontMatter } = read("# later\n\n");
    assert.equal(frontMatter.root, undefined);
    assert.equal(frontMatter.error, undefined);
  });

  it("spans the lines of --- and what stands between them", () => {
    const { frontMatter } = read("charter: 1\n");
    assert.deepEqual(frontMatter.range, { start: { line: 0, character: 0 }, end: { line: 2, character: 3 } });
    assert.deepEqual(frontMatter.content, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } });
  });

  describe("places", () => {
    it("knows keys and values of nested lists and mappings", () => {
      assert.equal(
        places(`
          parties:
            - id: a
              brings:
                - one
                - two words # and a comment
            - plain
          `),
        "{parties [{id <a>, brings [<one> <two words>]} <plain>]}",
      );
    });

    it("knows them in flow style, over several lines too", () => {
      assert.equal(
        places(`
          review: { every: P6M, next: 2026-12-15 }
          parties: [ { id: a },
            b,
          ]
          `),
        "{review {every <P6M>, next <2026-12-15>}, parties [{id <a>} <b>]}",
      );
    });

    it("takes quotes and the signs of block texts as part of the value", () => {
      assert.equal(
        places(`
          title: "a: b"
          "status": 'draft'
          exit: |
            one
            two

          charter: 1
          `),
        `{title <"a: b">, "status" <'draft'>, exit <|\n  one\n  two>, charter <1>}`,
      );
    });

    it("puts a value that is not written behind its colon", () => {
      const { frontMatter } = read("title:\ncharter: 1\n");
      assert.deepEqual(frontMatter.root?.entries[0]?.value.range.start, { line: 1, character: 6 });
    });

    it("counts astral characters as two units, as editors do", () => {
      assert.equal(places("t: 🚢🚢\nu: [🚢, {v: x}]\n"), "{t <🚢🚢>, u [<🚢> {v <x>}]}");
    });

    for (const [name, lineEnd] of [
      ["CRLF", "\r\n"],
      ["a lone carriage return", "\r"],
    ] as const) {
      it(`is the same with ${name}`, () => {
        assert.equal(places("a: 1\nb:\n  - x\n  - y: z\n", lineEnd), "{a <1>, b [<x> {y <z>}]}");
      });
    }

    it("gives the values of an alias the alias's place", () => {
      assert.equal(places("a: &x [one, { k: v }]\nb: *x\n"), "{a [<one> {k <v>}], b [<*x> {*x <*x>}]}");
    });

    it("ends a block at its last value, not behind the blank lines and comments that follow", () => {
      const { frontMatter } = read("a:\n  b: c\n\n# d\n\ne: f\n");
      assert.deepEqual(frontMatter.root?.entries[0]?.value.range.end, { line: 2, character: 6 });
    });
  });

  describe("values", () => {
    it("keeps numbers as they are written", () => {
      assert.deepEqual(values("version: 1.10\nid: 007\nbig: 12345678901234567890\n"), {
        version: [1.1, "1.10"],
        id: [7, "007"],
        big: [12345678901234567000, "12345678901234567890"],
      });
    });

    it("makes no dates, no binary data and no sets", () => {
      assert.deepEqual(values("date: 2026-02-10\nb: !!binary aGk=\ns: !!set { x }\nt: !!timestamp 2026-02-10\n"), {
        date: "2026-02-10",
        b: "aGk=",
        s: { x: [null, ""] },
        t: "2026-02-10",
      });
    });

    it("leaves yes, no and on as words", () => {
      assert.deepEqual(values("a: yes\nb: No\nc: on\n"), { a: "yes", b: "No", c: "on" });
    });

    it("takes keys that are no texts as they are written", () => {
      assert.deepEqual(values("1.10: a\ntrue: b\nnull: c\n"), { "1.10": "a", true: "b", null: "c" });
    });

    it("keeps numbers that JSON cannot write as text", () => {
      assert.deepEqual(values("a: .inf\nb: .nan\n"), { a: ".inf", b: ".nan" });
    });

    it("passes over tags of other programs", () => {
      assert.deepEqual(values("a: !vault secret\nb: !!str 1\n"), { a: "secret", b: "1" });
    });

    it("takes << and the names of prototypes as ordinary keys", () => {
      const { frontMatter } = read("a: &a { x: 1 }\nb: { <<: *a }\n__proto__: { y: 2 }\nconstructor: z\n");
      const keys = frontMatter.root?.entries.map(({ key }) => key.value);
      assert.deepEqual(keys, ["a", "b", "__proto__", "constructor"]);
      const merged = frontMatter.root?.entries[1]?.value;
      assert.deepEqual(merged?.kind === "map" && merged.entries.map(({ key }) => key.value), ["<<"]);
    });
  });
});
