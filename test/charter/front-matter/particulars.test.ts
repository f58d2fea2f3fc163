import assert from "node:assert/strict";
import type { Particulars } from "../../../src/charter/charter.ts";
import { idOf, particularsOf, partyNamed } from "../../../src/charter/front-matter/particulars.ts";
import { readFrontMatter } from "../../../src/charter/front-matter/read.ts";
import { indexLines, type Located } from "../../../src/charter/text.ts";

function particulars(yaml: string): Particulars {
  const text = `---\n${yaml}\n---\n`;
  const frontMatter = readFrontMatter(text, indexLines(text));
  assert.equal(frontMatter?.error, undefined);
  return particularsOf(frontMatter);
}

/** The words alone, of one value or of a list. */
function words(of: Located<unknown> | { readonly items: readonly Located<unknown>[] } | undefined): unknown {
  if (!of) return undefined;
  return "items" in of ? of.items.map(({ value }) => value) : of.value;
}

describe("particularsOf", () => {
  it("knows nothing where nothing is written", () => {
    const nothing = particularsOf(undefined);
    assert.equal(nothing.status, "draft");
    const { status, configuration, ...rest } = nothing;
    for (const part of [configuration, rest]) {
      assert.deepEqual(
        Object.values(part).filter((value) => value !== undefined),
        [],
      );
    }
  });

  it("counts as a draft what has a status that nobody knows", () => {
    const { status, statusValue } = particulars("status: nearly");
    assert.equal(status, "draft");
    assert.equal(words(statusValue), "nearly");
  });

  it("takes versions and dates as they are written, with and without quotes", () => {
    assert.equal(words(particulars("version: 1.10").version), "1.10");
    assert.equal(words(particulars("version: '1.10'").version), "1.10");
    assert.equal(words(particulars("review: { next: 2026-12-15 }").review?.next), "2026-12-15");
    assert.equal(words(particulars('review: { next: "2026-12-15" }').review?.next), "2026-12-15");
  });

  it("takes a value of the wrong type as not written", () => {
    const { title, version, objectives, parties, agreement, configuration } = particulars(
      "title: [a]\nversion: { a: b }\nobjectives: { a: b }\nparties: { role: x }\nagreement: yes\ncollaboration: [a]",
    );
    assert.deepEqual([title, version, objectives, parties, agreement, configuration.depth], Array(6).fill(undefined));
  });

  describe("lists", () => {
    it("takes a single value for a list of one", () => {
      assert.deepEqual(words(particulars("objectives: all").objectives), ["all"]);
    });

    it("takes none and the empty list for an answer", () => {
      for (const answer of ["none", "None", "[]", "[none]"]) {
        assert.deepEqual(words(particulars(`objectives: ${answer}`).objectives), [], answer);
        assert.deepEqual(particulars(`journey: ${answer}`).journey?.items, [], answer);
      }
    });

    it("takes a key without a value as not written", () => {
      assert.equal(particulars("objectives:").objectives, undefined);
      assert.equal(particulars("exit: ~").exit, undefined);
    });

    it("leaves out items that cannot be read", () => {
      assert.deepEqual(words(particulars("objectives: [a, [b], { c: d }, e]").objectives), ["a", "e"]);
    });
  });

  describe("parties", () => {
    it("derives the id from the name and the name from the id", () => {
      const { parties } = particulars("parties: [{ name: Port of Lysvik }, { id: torrent }, Zürich & Söhne]");
      assert.deepEqual(
        parties?.items.map(({ id, name }) => [id, name]),
        [
          ["port-of-lysvik", "Port of Lysvik"],
          ["torrent", "torrent"],
          ["zurich-sohne", "Zürich & Söhne"],
        ],
      );
    });

    it("marks the value that the id comes from", () => {
      const { parties } = particulars("parties:\n  - name: Lysvik\n  - id: b\n    name: B");
      assert.deepEqual(
        parties?.items.map(({ idRange, nameRange }) => [idRange.start, nameRange.start].map(({ line }) => line)),
        [
          [2, 2],
          [3, 4],
        ],
      );
    });

    it("reads concerns as texts and with their responses", () => {
      const { parties } = particulars("parties: [{ id: a, concerns: [noise, { concern: cost, response: shared }] }]");
      assert.deepEqual(
        parties?.items[0]?.concerns?.items.map(({ concern, plain, response }) => [
          words(concern),
          plain,
          words(response),
        ]),
        [
          ["noise", true, undefined],
          ["cost", false, "shared"],
        ],
      );
    });

    it("knows who is private", () => {
      const { parties } = particulars("parties: [{ id: a, visibility: private }, { id: b }]");
      assert.deepEqual(
        parties?.items.map(({ isPrivate }) => isPrivate),
        [true, false],
      );
    });
  });

  describe("configuration", () => {
    it("reads plain values", () => {
      const { depth, currentDepth, trustRequired, trustCurrent, delivery, power } = particulars(
        "collaboration: { depth: integrated, trust: high, delivery: complex, power: balanced }",
      ).configuration;
      assert.deepEqual([depth, currentDepth, trustRequired, trustCurrent, delivery, power].map(words), [
        "integrated",
        undefined,
        "high",
        undefined,
        "complex",
        ["balanced"],
      ]);
    });

    it("reads two values of which the target counts", () => {
      const { depth, currentDepth, trustRequired, trustCurrent, delivery, power } = particulars(
        "collaboration: { depth: { current: a, target: b }, trust: { required: c, current: d }, delivery: { nature: e }, power: [f, g] }",
      ).configuration;
      assert.deepEqual([depth, currentDepth, trustRequired, trustCurrent, delivery, power].map(words), [
        "b",
        "a",
        "c",
        "d",
        "e",
        ["f", "g"],
      ]);
    });

    it("takes the current depth where there is no target", () => {
      assert.equal(words(particulars("collaboration: { depth: { current: a } }").configuration.depth), "a");
    });
  });

  it("reads milestones", () => {
    const { journey } = particulars("journey: [{ type: launch, date: 2027-01-01, participants: all }, oops]");
    assert.deepEqual(
      journey?.items.map(({ type, date, participants }) => [type, date, participants].map(words)),
      [["launch", "2027-01-01", ["all"]]],
    );
  });

  it("reads review, governance and exit in their short forms", () => {
    const { review, governance, exit } = particulars("review: P6M\ngovernance: see below\nexit: none");
    assert.equal(words(review?.every), "P6M");
    assert.equal(governance?.none, false);
    assert.equal(exit?.none, true);
    assert.equal(words(particulars("review: 2027-01-01").review?.next), "2027-01-01");
    assert.equal(particulars("governance: []").governance?.none, true);
  });

  it("takes stakeholders for those who have to agree", () => {
    assert.deepEqual(words(particulars("stakeholders: [a.x, b.y]").agreement?.required), ["a.x", "b.y"]);
    const both = particulars("stakeholders: [a.x]\nagreement: { required: [b.y], record: there }").agreement;
    assert.deepEqual(words(both?.required), ["b.y"]);
    assert.equal(words(both?.record), "there");
  });

  it("reads the answers of sign-offs, a yes where none is written", () => {
    const { agreement } = particulars(
      "agreement: { signoffs: [{ party: a }, { party: b, agreed: no }, { party: c, agreed: true }, { party: d, agreed: 'No' }] }",
    );
    assert.deepEqual(
      agreement?.signoffs?.items.map(({ agreed }) => agreed.value),
      [true, false, true, false],
    );
  });

  it("reads decisions", () => {
    const { decisions } = particulars("decisions: { title: t, raised: 2027-01-01, applies: trust, by: a }");
    assert.deepEqual(
      decisions?.items.map(({ title, raised, decided, applies, by }) =>
        [title, raised, decided, applies, by].map(words),
      ),
      [["t", "2027-01-01", undefined, ["trust"], "a"]],
    );
  });
});

describe("idOf", () => {
  for (const [name, id] of [
    ["Bank Zürich AG", "bank-zurich-ag"],
    ["  R&D / Ops ", "r-d-ops"],
    ["東京港", "東京港"],
    ["Łódź", "łodz"],
    ["—", "—"],
  ] as const) {
    it(`makes ${id} of ${name}`, () => {
      assert.equal(idOf(name), id);
    });
  }
});

describe("partyNamed", () => {
  const parties =
    particulars("parties: [{ id: lysvik, name: Port of Lysvik }, { id: t1, name: Torrent S.p.A. }]").parties?.items ??
    [];

  for (const [reference, id] of [
    ["lysvik", "lysvik"],
    ["Lysvik", "lysvik"],
    ["lysvik.sponsor", "lysvik"],
    ["Port of Lysvik", "lysvik"],
    ["port-of-lysvik.sponsor", "lysvik"],
    ["Torrent S.p.A.", "t1"],
    ["sponsor", undefined],
    ["", undefined],
  ] as const) {
    it(`finds ${id ?? "nobody"} by “${reference}”`, () => {
      assert.equal(partyNamed(parties, reference)?.id, id);
    });
  }
});
