import assert from "node:assert/strict";
import { codeLensesOf } from "../../src/features/code-lens.ts";
import { definitionAt, referencesAt } from "../../src/features/definition.ts";
import { foldingRangesOf } from "../../src/features/folding.ts";
import { inlayHintsIn } from "../../src/features/inlay-hints.ts";
import { documentLinksOf } from "../../src/features/links.ts";
import { selectionRangesAt } from "../../src/features/selection.ts";
import { charterOf, dedent, problemsOf, sceneOf, textIn, uri } from "../support/check-feature.ts";

describe("folding", () => {
  it("takes the front matter, its lists, themes and halves", () => {
    checkFolding(`
      ---              ┐
      parties:         ┐
        - id: a        ┐
          name: b      ┘┘
      title: c
      ---              ┘

      ## Trust         ┐

      ### Observation  ┐

      a                ┘

      ### Principle    ┐

      b                ┘┘

      ## Scope         ┐

      all              ┘
      `);
  });
});

describe("selection", () => {
  it("grows from a word to its line, half, theme and body", () => {
    checkSelection("---\ncharter: 1\n---\n\n## Trust\n\n**Observation:** They vi$0sit often.\n", [
      "visit",
      "They visit often.",
      "Observation:** They visit often.",
      "**Observation:** They visit often.",
      "Trust\n\n**Observation:** They visit often.",
    ]);
  });

  it("grows from a value to its entry in the front matter", () => {
    checkSelection("---\nreview: { every: P$06M }\n---\n", [
      "P6M",
      "every: P6M",
      "{ every: P6M }",
      "review: { every: P6M }",
    ]);
  });
});

describe("document links", () => {
  const links = (record: string): readonly (string | undefined)[] =>
    documentLinksOf(charterOf(`---\nagreement: { record: "${record}" }\n---\n`), uri).map(({ target }) => target);

  it("open the record of an agreement, a page or a file", () => {
    assert.deepEqual(links("https://example.org/1207"), ["https://example.org/1207"]);
    assert.deepEqual(links("signed/may 2.pdf"), ["file:///charters/signed/may%202.pdf"]);
    assert.deepEqual(links("../archive/a.md#x"), ["file:///archive/a.md#x"]);
  });

  it("open nothing else", () => {
    for (const record of ["command:evil", "javascript:alert(1)", "with the notary", "c:\\\\a.pdf"])
      assert.deepEqual(links(record), [], record);
  });

  it("go from a decision to the theme that it applies", () => {
    const [link] = documentLinksOf(
      charterOf("---\ndecisions: [{ applies: [trust, none-such] }]\n---\n\n## Trust\n"),
      uri,
    );
    assert.equal(link?.target, `${uri}#L5`);
  });
});

describe("definitions and references", () => {
  const picture =
    "---\nparties: [{ id: mill }, { id: shop }]\ncollaboration: { power: mi$0ll }\nagreement: { required: [mill.sponsor] }\n---\n";

  it("go to the party that is spoken of", () => {
    const { charter, position } = sceneOf(picture);
    const place = definitionAt(charter, position, uri);
    assert.deepEqual(place?.range.start.line, 1);
    assert.equal(place && textIn(charter, place.range), "mill");
  });

  it("find every place that speaks of a party", () => {
    const { charter, position } = sceneOf(picture);
    assert.deepEqual(
      referencesAt(charter, position, uri).map(({ range }) => textIn(charter, range)),
      ["mill", "mill", "mill.sponsor"],
    );
  });

  it("go from a decision to its theme", () => {
    const { charter, position } = sceneOf("---\ndecisions: [{ applies: [tru$0st] }]\n---\n\n## Trust\n");
    assert.equal(definitionAt(charter, position, uri)?.range.start.line, 4);
  });
});

describe("inlay hints", () => {
  it("tell the least trust, the journey and what themes lack", () => {
    const charter = charterOf(
      "---\ncollaboration: { depth: integrated, risk: low, trust: { required: basic } }\njourney: [{ type: contract-signed }, { type: launch }]\n---\n\n## Trust\n\n**Observation:** a\n",
    );
    assert.deepEqual(
      inlayHintsIn(charter, charter.lines.rangeOf(0, charter.text.length)).map(({ label }) => label),
      ["at least high", "0 before · signing · 1 after", "no guiding principle"],
    );
    assert.deepEqual(inlayHintsIn(charter, charter.lines.rangeOf(0, 3)), []);
  });
});

describe("code lenses", () => {
  const lenses = (text: string, commands?: ReadonlySet<string>) => {
    const charter = charterOf(text);
    return codeLensesOf(charter, problemsOf(charter), { commands });
  };

  it("stand above the charter’s title, and on the first line where there is none", () => {
    assert.equal(lenses("---\ncharter: 1\n---\n\n# A\n")[0]?.range.start.line, 4);
    assert.equal(lenses("---\ncharter: 1\n---\n\n## Trust\n")[0]?.range.start.line, 0);
  });

  it("run a command only where the client has it", () => {
    const text = "---\ncharter: 1\n---\n\n# A\n\n## Trust\n";
    assert.equal(lenses(text)[1]?.command?.command, "");
    assert.equal(lenses(text, new Set(["charter.goToNextGap"]))[1]?.command?.command, "charter.goToNextGap");
  });

  it("name no gap in a complete charter", () => {
    assert.deepEqual(
      lenses(
        "---\ncatalog: minimal-3\n---\n\n# A\n\n| Theme | Observation | Principle |\n| --- | --- | --- |\n| Mutuality | a | b |\n| Horses for courses | c | d |\n| It takes time | e | f |\n",
      ).map(({ command }) => command?.title),
      ["3 of 3 themes complete"],
    );
  });
});

/** `┐` ends a line on which a range begins, `┘` one on which it ends. */
function checkFolding(picture: string): void {
  const lines = dedent(picture).split("\n");
  const opened: number[] = [];
  const expected: string[] = [];
  for (const [line, text] of lines.entries()) {
    for (const sign of text.match(/[┐┘]/g) ?? [])
      if (sign === "┐") opened.push(line);
      else expected.push(`${opened.pop()}-${line}`);
  }
  const charter = charterOf(lines.map((line) => line.replace(/ *[┐┘]+$/, "")).join("\n"));
  const ranges = foldingRangesOf(charter).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
  assert.deepEqual(ranges.sort(), expected.sort());
}

function checkSelection(picture: string, first: readonly string[]): void {
  const { charter, position } = sceneOf(picture);
  const steps: string[] = [];
  for (let step = selectionRangesAt(charter, [position])[0]; step; step = step.parent)
    steps.push(textIn(charter, step.range));
  assert.deepEqual(steps.slice(0, first.length), first);
  assert.equal(steps.at(-1), charter.text);
}
