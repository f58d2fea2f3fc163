import assert from "node:assert/strict";
import { catalogOf } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";

describe("comments that accept problems", () => {
  it("are read with their rules, reason and last day", () => {
    const [comment] = read(
      "<!-- charter-disable-next-line deal-only, open-list -- as agreed, until 2027-03-01 -->\nText\n",
    );
    assert.equal(comment, "next-line of line 2: deal-only open-list (as agreed,) until 2027-03-01");
  });

  it("need neither rules nor reason", () => {
    assert.deepEqual(read("<!--charter-disable-->\n"), ["disable of line 1:"]);
    assert.deepEqual(read("<!-- charter-enable -->\n"), ["enable of line 1:"]);
  });

  it("take a day without a reason", () => {
    assert.deepEqual(read("<!-- charter-disable open-list until 2027-03-01 -->\n"), [
      "disable of line 1: open-list until 2027-03-01",
    ]);
  });

  it("stand in the front matter behind a #", () => {
    const text =
      "---\n# charter-disable deal-only -- known\nstatus: draft # charter-disable-line catalog-unknown\n---\n";
    assert.deepEqual(read(text), ["disable of line 1: deal-only (known)", "line of line 3: catalog-unknown"]);
  });

  it("are no comments in quotes, code and blocks of text", () => {
    assert.deepEqual(read('---\ntitle: "# charter-disable a"\nnote: |\n  # charter-disable a\n---\n'), []);
    assert.deepEqual(read("```html\n<!-- charter-disable a -->\n```\n\n`<!-- charter-disable a -->`\n"), []);
  });

  it("stand within lines, cells, items and quotes", () => {
    const comment = "<!-- charter-disable-line a -->";
    const text = `Words ${comment}\n\n- item ${comment}\n\n> quote ${comment}\n\n| a | b |\n| - | - |\n| c | d ${comment} |\n`;
    assert.deepEqual(
      read(text),
      [1, 3, 5, 9].map((line) => `line of line ${line}: a`),
    );
  });

  it("pass empty lines and other comments on their way to the next line", () => {
    const text =
      "<!-- charter-disable-next-line a -->\n<!-- charter-disable-next-line b -->\n\n<!-- a note\nof two lines -->\n\n## Trust\n";
    assert.deepEqual(read(text), ["next-line of line 7: a", "next-line of line 7: b"]);
  });

  it("have no next line at the end of the text", () => {
    assert.deepEqual(read("Words\n\n<!-- charter-disable-next-line a -->\n\n"), ["next-line of nothing: a"]);
  });

  it("are known to be something else where nobody knows their name", () => {
    assert.deepEqual(read("<!-- charter-disable-file a -->\n"), ["unknown of line 1: a"]);
    assert.deepEqual(read("<!-- chartered-disable a -->\n"), []);
  });

  it("are read in front matter that is never closed and in YAML that cannot be read", () => {
    assert.deepEqual(read("---\ncharter: 1\nstatus: [draft\n# charter-disable a\n---\n"), ["disable of line 1: a"]);
  });

  it("are no content of a half", () => {
    const { themes } = charterOf("## Trust\n\n**Observation:**\n\n<!-- charter-disable-next-line a -- b -->\n");
    assert.deepEqual(
      themes[0]?.observations.map(({ content, text }) => [content, text]),
      [["empty", ""]],
    );
  });

  it("are read in time, however many follow each other", () => {
    const text = "<!-- charter-disable-next-line a -->\n".repeat(20_000);
    assert.equal(charterOf(`${text}Words\n`).suppressions.at(0)?.line, 20_000);
  });
});

function read(text: string): string[] {
  return charterOf(text).suppressions.map(({ kind, line, rules, reason, until }) => {
    const words = [...rules.map(({ value }) => value), ...(reason ? [`(${reason.value})`] : [])];
    const last = until ? [`until ${until.value}`] : [];
    return [`${kind} of ${line === undefined ? "nothing" : `line ${line + 1}`}:`, ...words, ...last].join(" ");
  });
}

function charterOf(text: string): Charter {
  return parseCharter(text, catalogOf);
}
