import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { type Comparison, compareCharters, isSame } from "../../src/charter/compare.ts";
import { digestOf } from "../../src/charter/digest.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { charterBody } from "../support/fragments.ts";

const trust = "## Trust\n\nObservation: Keys lie open.\n\nPrinciple: Count them each night.\n";
const fit = "## Horses for courses\n\nObservation: One ferry.\n\nPrinciple: Full loads.\n";

describe("two charters compared", () => {
  it("differ in nothing when only line breaks, marks and the order do", () => {
    const other = `${fit}\n## Trust\n\n- Observation: Keys\n  lie *open*.\n- Principle: Count them\n  each night.\n`;
    assert.ok(isSame(compare(trust + fit, other)));
  });

  it("tell which half of a theme has changed", () => {
    const { themes, agreedText } = compare(trust, trust.replace("night", "week"));
    assert.deepEqual(
      themes.map(({ how, key, observation, principle }) => ({ how, key, observation, principle })),
      [
        {
          how: "changed",
          key: "trust",
          observation: undefined,
          principle: { before: ["Count them each night."], after: ["Count them each week."] },
        },
      ],
    );
    assert.ok(agreedText);
  });

  it("tell which themes are new and which are gone", () => {
    assert.deepEqual(
      compare(trust, fit).themes.map(({ how, key, principle }) => [how, key, principle]),
      [
        ["new", "fit", { before: [], after: ["Full loads."] }],
        ["gone", "trust", { before: ["Count them each night."], after: [] }],
      ],
    );
  });

  it("take a theme that stands there twice for one", () => {
    const [observation = "", principle = ""] = trust.split(/(?=Principle)/);
    assert.ok(isSame(compare(trust, `${observation}\n## Trust\n\n${principle}`)));
  });

  it("tell choices from current values", () => {
    const before = front(
      "collaboration: { relationship: alliance, depth: { current: coordinated, target: integrated } }",
    );
    const after = front(
      "collaboration: { relationship: internal, depth: { current: collaborative, target: integrated } }",
    );
    const { configuration, agreedText } = compare(before, after);
    assert.deepEqual(configuration, [
      { name: "relationship", before: "alliance", after: "internal", agreed: true },
      { name: "current depth", before: "coordinated", after: "collaborative", agreed: false },
    ]);
    assert.ok(agreedText);
  });

  it("tell what has changed beside the agreed text", () => {
    const { particulars, agreedText } = compare(
      front("status: draft\nparties: [{ id: a, name: Kiln, role: ally }]"),
      front("status: agreed\nversion: 1.10\nparties: [{ id: a, name: Kiln }]"),
    );
    assert.deepEqual(particulars, [
      { name: "status", before: "draft", after: "agreed" },
      { name: "parties", before: "Kiln (ally)", after: "Kiln" },
      { name: "version", before: undefined, after: "1.10" },
    ]);
    assert.ok(!agreedText);
  });

  it("speak of another agreed text exactly where they tell a change of it", () => {
    const head = fc.constantFrom(
      "",
      front("collaboration: { depth: integrated }", ""),
      front("collaboration: { risk: low }", ""),
    );
    const text = fc.tuple(head, charterBody).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { agreedText, themes, configuration } = compare(before, after);
        const told = themes.some(({ observation, principle }) => observation || principle);
        assert.equal(agreedText, told || configuration.some(({ agreed }) => agreed));
        assert.ok(isSame(compare(after, after)));
      }),
      { numRuns: 300 },
    );
  });

  describe("tell whose sign-off has become stale", () => {
    const digest = digestOf(parseCharter(trust, shippedCatalog)).whole;
    const changed = trust.replace("night", "week");
    const row = (party: string, rest = ""): string => `    - { party: ${party}, date: 2026-02-02${rest} }\n`;
    const signed = (rows: string, text: string): string => front(`agreement:\n  signoffs:\n${rows}`.trimEnd(), text);

    it("by its digest", () => {
      const rows = row("kiln", `, digest: "${digest}"`) + row("quay", ', digest: "sha256:0"');
      assert.deepEqual(stale(compare(signed(rows, trust), signed(rows, changed))), ["kiln"]);
    });

    it("without a digest, when the row stood there before", () => {
      assert.deepEqual(stale(compare(signed(row("kiln"), trust), signed(row("kiln") + row("quay"), changed))), [
        "kiln",
      ]);
    });

    it("unless the same party has answered again", () => {
      const again = row("kiln").replace("02-02", "03-03");
      assert.deepEqual(stale(compare(signed(row("kiln"), trust), signed(row("kiln") + again, changed))), []);
    });

    it("unless the text is the same", () => {
      assert.deepEqual(stale(compare(signed(row("kiln"), trust), signed(row("kiln"), `${trust}\n## Appendix\n`))), []);
    });
  });
});

function compare(before: string, after: string): Comparison {
  return compareCharters(parseCharter(before, shippedCatalog), parseCharter(after, shippedCatalog));
}

function front(yaml: string, body = trust): string {
  return `---\ncharter: 1\n${yaml}\n---\n\n${body}`;
}

function stale({ staleSignoffs }: Comparison): (string | undefined)[] {
  return staleSignoffs.map(({ party }) => party?.value);
}
