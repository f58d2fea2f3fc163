import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { agreedTextOf, digestOf } from "../../src/charter/digest.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { type Agreed, agreedCharter, changeOneWord, type Layout, layouts, written } from "../support/agreed-charter.ts";

const page = readFileSync(path.resolve(__dirname, "../../docs/digest.md"), "utf8");

describe("the page about the digest", () => {
  const vectors = [
    ...(page.split("## Test vectors")[1]?.matchAll(/^### (.*)\n([\s\S]*?)(?=^### |$(?![\s\S]))/gm) ?? []),
  ];

  it("has vectors", () => {
    assert.equal(vectors.length, 4);
  });

  for (const [, title, vector = ""] of vectors) {
    it(`is right about this charter: ${title}`, () => {
      const [charter = "", text = ""] = [...vector.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
      const rows = [...vector.matchAll(/^\| (\w[\w ]*) \| `(.*)` \|$/gm)].map(([, key, value]) => [key, value]);
      assert.equal(agreedTextOf(parsed(charter)), text);
      const { whole, choices, themes } = digestOf(parsed(charter));
      assert.deepEqual(rows, [["digest", whole], ["choices", choices], ...themes]);
    });

    it(`needs nothing but SHA-256 for this charter: ${title}`, () => {
      const text = [...vector.matchAll(/^```text\n([\s\S]*?)^```$/gm)][0]?.[1] ?? "";
      const lines = text.split(/(?<=\n)/);
      const themes = text.split(/^(?=theme )/m).slice(1);
      const choices = lines.slice(1).filter((line) => !/^(?:theme|observation|principle) /.test(line));
      const expected = [
        `sha256:${hash(text)}`,
        hash(choices.join("")).slice(0, 12),
        ...themes.map((theme) => hash(theme).slice(0, 12)),
      ];
      assert.deepEqual(
        [...vector.matchAll(/^\| \w[\w ]* \| `(.*)` \|$/gm)].map(([, value]) => value),
        expected,
      );
    });
  }
});

describe("the digest", () => {
  it("stays when the same words are laid out and marked otherwise", () => {
    fc.assert(
      fc.property(agreedCharter, layouts, layouts, (agreed, one, other) => {
        assert.deepEqual(digest(agreed, one), digest(agreed, other));
      }),
      { numRuns: 100 },
    );
  });

  it("changes with any one word of an observation or a principle, and tells the theme", () => {
    fc.assert(
      fc.property(agreedCharter, layouts, layouts, fc.nat(), (agreed, one, other, seed) => {
        const { changed, key } = changeOneWord(agreed, seed);
        const before = digest(agreed, one);
        const after = digest(changed, other);
        assert.notEqual(after.whole, before.whole);
        assert.equal(after.choices, before.choices);
        const differing = [...before.themes].filter(([theme, short]) => after.themes.get(theme) !== short);
        assert.deepEqual(
          differing.map(([theme]) => theme),
          [key],
        );
      }),
      { numRuns: 100 },
    );
  });

  it("tells where one half ends and the next begins", () => {
    const one = "## Trust\n\nObservation: a principle b\n";
    const two = "## Trust\n\nObservation: a\n\nPrinciple: b\n";
    assert.notEqual(whole(one), whole(two));
  });

  it("tells a list of two principles from one principle", () => {
    assert.notEqual(whole("## Trust\n\nPrinciple:\n\n- a\n- b\n"), whole("## Trust\n\nPrinciple: a b\n"));
  });

  it("takes a theme that stands there twice for one", () => {
    assert.equal(
      whole("## Trust\n\nObservation: a\n\n## Trust\n\nPrinciple: b\n"),
      whole("## Trust\n\nObservation: a\n\nPrinciple: b\n"),
    );
  });

  it("does not mind an empty form that is opened", () => {
    const text = "## Trust\n\nObservation: a\n";
    assert.equal(whole(`${text}\n## Mutuality\n\n### Observation\n\n### Guiding principle\n`), whole(text));
  });

  for (const [one, other] of [
    ["depth: collaborative", "depth: { current: transactional, target: collaborative }"],
    ["risk: low", "risk: low\n  depth: { current: coordinated }"],
    ["trust: high", "trust: { required: high, current: basic }"],
    ["power: heron", "power: [heron, heron]"],
    ["power: [otter, heron]", "power: [heron, otter]"],
    ["power: none", "power: []"],
  ] as const) {
    it(`takes “${one}” and “${other.replace("\n ", ",")}” for the same choice`, () => {
      assert.equal(choice(one), choice(other));
    });
  }

  for (const [one, other] of [
    ["depth: collaborative", "depth: { current: collaborative }"],
    ["power: [heron, otter]", "power: heron otter"],
    ["power: none", "risk: low"],
    ["risk: low", "risk: high"],
    ["kind: alliance", "relationship: alliance"],
  ] as const) {
    it(`tells “${one}” from “${other}”`, () => {
      assert.notEqual(choice(one), choice(other));
    });
  }
});

function digest(agreed: Agreed, layout: Layout): ReturnType<typeof digestOf> {
  return digestOf(parsed(written(agreed, layout)));
}

function whole(text: string): string {
  return digestOf(parsed(text)).whole;
}

function choice(line: string): string {
  return digestOf(parsed(`---\ncharter: 1\ncollaboration:\n  ${line}\n---\n`)).choices;
}

function parsed(text: string): ReturnType<typeof parseCharter> {
  return parseCharter(text, shippedCatalog);
}

function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
