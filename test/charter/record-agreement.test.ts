import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { signoffsOf } from "../../src/charter/agreement.ts";
import { digestOf } from "../../src/charter/digest.ts";
import { applyEdits } from "../../src/charter/edits.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import {
  type Answer,
  type Recording,
  type Refusal,
  recordAgreement,
  renewAgreement,
} from "../../src/charter/record-agreement.ts";
import { anyText } from "../support/fragments.ts";

const trust = "## Trust\n\n**Observation:** Keys are shared.\n";
const digest = digestOf(parsed(trust));
const other = `sha256:${"ab".repeat(32)}`;

const agreedText = `  texts:
    - digest: DIGEST
      choices: CHOICES
      themes:
        trust: TRUST
`;

describe("recording an agreement", () => {
  it("adds the agreement where there is none", () => {
    records(
      { party: "heron", role: "board", name: "A. Bo" },
      `
parties: [heron, otter]
version: "1.10"
`,
      `
parties: [heron, otter]
version: "1.10"
agreement:
  signoffs:
    - party: heron
      role: board
      name: A. Bo
      date: 2026-06-01
      version: "1.10"
      digest: DIGEST
${agreedText}`,
    );
  });

  it("takes the one function that is asked of a party, and keeps remarks", () => {
    records(
      { party: "heron" },
      `
parties: [heron, otter]
agreement:
  required: [heron.board, otter.board] # all of them
  signoffs: [] # none yet
review: none
`,
      `
parties: [heron, otter]
agreement:
  required: [heron.board, otter.board] # all of them
  signoffs: # none yet
    - party: heron
      role: board
      date: 2026-06-01
      digest: DIGEST
${agreedText}review: none
`,
    );
  });

  it("writes a row in braces below rows in braces", () => {
    records(
      { party: "heron.crew" },
      `
parties: [heron, otter]
agreement:
  signoffs:
  - { party: otter, date: 2026-01-01 } # first
  # nobody else
`,
      `
parties: [heron, otter]
agreement:
  signoffs:
  - { party: otter, date: 2026-01-01 } # first
  - { party: heron, role: crew, date: 2026-06-01, digest: DIGEST }
${agreedText}  # nobody else
`,
    );
  });

  it("stays in the braces of an agreement on one line", () => {
    records(
      { party: "heron", agreed: false },
      `
parties: [heron]
agreement: { required: [heron.board], signoffs: [] }
`,
      `
parties: [heron]
agreement: { required: [heron.board], signoffs: [{ party: heron, role: board, date: 2026-06-01, agreed: no, digest: DIGEST }], texts: [{ digest: DIGEST, choices: CHOICES, themes: { trust: TRUST } }] }
`,
    );
  });

  it("writes over the earlier answer of the same party and function", () => {
    records(
      { party: "Otter", role: "Board", name: "B. Ni" },
      `
parties: [heron, otter]
version: 2.0.0
agreement:
  signoffs:
    - { party: heron, role: board, date: 2026-01-01 }
    - party: otter
      role: board
      agreed: no # for now
      date: 2026-01-01
      version: 1.0.0
      note: kept
`,
      `
parties: [heron, otter]
version: 2.0.0
agreement:
  signoffs:
    - { party: heron, role: board, date: 2026-01-01 }
    - party: otter
      role: board
      agreed: yes # for now
      date: 2026-06-01
      version: 2.0.0
      note: kept
      name: B. Ni
      digest: DIGEST
${agreedText}`,
    );
  });

  it("keeps the digests of texts that another sign-off is for, and no others", () => {
    records(
      { party: "otter" },
      `
parties: [heron, otter]
agreement:
  signoffs:
    - { party: heron, digest: ${other} }
  texts:
    - { digest: "sha256:1", choices: a }
    - { digest: ${other}, choices: b, themes: { trust: "1" } }
  record: none
`,
      `
parties: [heron, otter]
agreement:
  signoffs:
    - { party: heron, digest: ${other} }
    - { party: otter, date: 2026-06-01, digest: DIGEST }
  texts:
    - digest: ${other}
      choices: b
      themes:
        trust: "1"
    - digest: DIGEST
      choices: CHOICES
      themes:
        trust: TRUST
  record: none
`,
    );
  });

  it("makes a list of a single sign-off", () => {
    records(
      { party: "heron" },
      `
parties: [heron, otter]
agreement:
  signoffs: { party: otter, version: "1.0" }
`,
      `
parties: [heron, otter]
agreement:
  signoffs:
    - party: otter
      version: "1.0"
    - party: heron
      date: 2026-06-01
      digest: DIGEST
${agreedText}`,
    );
  });

  it("takes two persons of one party for two", () => {
    records(
      { party: "heron", name: "C. Do" },
      `
parties: [heron]
agreement:
  signoffs:
    - { party: heron, name: A. Bo }
`,
      `
parties: [heron]
agreement:
  signoffs:
    - { party: heron, name: A. Bo }
    - { party: heron, name: C. Do, date: 2026-06-01, digest: DIGEST }
${agreedText}`,
    );
  });

  it("ends lines as the file does", () => {
    const before = `---\nparties: [heron]\n---\n${trust}`.replaceAll("\n", "\r\n");
    const after = applied(before, recordAgreement(parsed(before), { party: "heron", date: "2026-06-01" }));
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.equal(digestOf(parsed(after)).whole, digest.whole);
  });

  it("changes nothing when it is done twice", () => {
    const before = `---\nparties: [heron]\n---\n${trust}`;
    const once = applied(before, recordAgreement(parsed(before), { party: "heron", date: "2026-06-01" }));
    assert.equal(applied(once, recordAgreement(parsed(once), { party: "heron", date: "2026-06-01" })), once);
  });
});

describe("recording an agreement in a table of the body", () => {
  it("fills the row that waits, and adds the columns that are missing", () => {
    recordsInTable(
      { party: "heron", role: "board", name: "A|B" },
      `
| Party | Name | Function | Date |
| :-- | --- | --- | --- |
| Heron Boats | | board | |
| Otter | B. Ni | board | 2026-01-01 |
`,
      `
| Party | Name | Function | Date | Version | Digest |
| :-- | --- | --- | --- | --- | --- |
| Heron Boats | A\\|B | board | 2026-06-01 | 1.0 | DIGEST |
| Otter | B. Ni | board | 2026-01-01 |
`,
    );
  });

  it("adds a row where the party has none", () => {
    recordsInTable(
      { party: "otter", agreed: false },
      `
| Party | Date | Version | Digest | Agreed |
| --- | --- | --- | --- | --- |
| Heron Boats | 2026-01-01 | 1.0 | | ✓ |
`,
      `
| Party | Date | Version | Digest | Agreed |
| --- | --- | --- | --- | --- |
| Heron Boats | 2026-01-01 | 1.0 | | ✓ |
| otter | 2026-06-01 | 1.0 | DIGEST | no |
`,
    );
  });

  it("adds its columns and answers in the language of the charter", () => {
    recordsInTable(
      { party: "heron" },
      `
| Partij | Datum | Akkoord |
| --- | --- | --- |
| Heron Boats | 2026-01-01 | nee |
`,
      `
| Partij | Datum | Akkoord | Versie | Vingerafdruk |
| --- | --- | --- | --- | --- |
| Heron Boats | 2026-06-01 | ja | 1.0 | DIGEST |
`,
      "nl",
    );
  });

  it("writes over the earlier answer, in lines without outer bars too", () => {
    recordsInTable(
      { party: "heron" },
      `
Party | Date | Agreed
--- | --- | ---
Heron Boats | 2026-01-01 | no
`,
      `
Party | Date | Agreed | Version | Digest
--- | --- | --- | --- | ---
Heron Boats | 2026-06-01 | yes | 1.0 | DIGEST
`,
    );
  });
});

describe("renewing an agreement", () => {
  const signoffs = `---
parties: [heron, otter]
agreement:
  signoffs:
    - { party: heron, role: board, name: A. Bo, date: 2026-01-01, digest: ${other} }
    - { party: otter, role: board, date: 2026-01-01, digest: ${digest.whole} }
    - { party: otter, role: crew, date: 2026-01-01, agreed: no, digest: ${other} }
---
${trust}`;

  it("writes over every yes to another text, and no no", () => {
    const after = applied(signoffs, renewAgreement(parsed(signoffs), { date: "2026-06-01" }));
    const rows = signoffsOf(parsed(after)).map(({ date, digest: signed }) => [date?.value, signed?.value]);
    assert.deepEqual(rows, [
      ["2026-06-01", digest.whole],
      ["2026-01-01", digest.whole],
      ["2026-01-01", other],
    ]);
  });

  it("reaches the rows of a table in the body", () => {
    const table = `---
parties: [heron, otter]
---
${trust}
## Agreement

| Party | Function | Date | Digest |
| --- | --- | --- | --- |
| heron | board | 2026-01-01 | ${other} |
| otter | | 2026-01-01 | |
`;
    const after = applied(table, renewAgreement(parsed(table), { date: "2026-06-01" }));
    assert.deepEqual(
      signoffsOf(parsed(after)).map(({ date, digest: signed, role }) => [date?.value, signed?.value, role?.value]),
      [
        ["2026-06-01", digest.whole, "board"],
        ["2026-06-01", digest.whole, undefined],
      ],
    );
  });

  it("may be for one party only", () => {
    const renewed = renewAgreement(parsed(signoffs), { party: "otter", date: "2026-06-01" });
    assert.ok("rows" in renewed);
    assert.deepEqual(renewed.rows, []);
  });

  it("has nothing to renew where nobody has agreed", () => {
    refuses(
      renewAgreement(parsed(`---\nparties: [heron]\n---\n${trust}`), { date: "2026-06-01" }),
      "Nobody has agreed yet: record each party's first answer by itself.",
    );
  });
});

describe("an agreement is not recorded", () => {
  const cases: readonly (readonly [why: string, text: string, answer: Partial<Answer>, reason: string | RegExp])[] = [
    [
      "for somebody who is no party",
      `---\nparties: [heron, otter]\n---\n${trust}`,
      { party: "wolf" },
      "“wolf” is none of the parties, which are heron, otter.",
    ],
    ["without parties", trust, {}, "The charter names no parties: list them under “parties” first."],
    [
      "while it is open in which function",
      `---\nparties: [heron]\nagreement: { required: [heron.board, heron.crew] }\n---\n${trust}`,
      {},
      "“heron” answers in several functions; say in which: board, crew.",
    ],
    ["on no day", `---\nparties: [heron]\n---\n${trust}`, { date: "June" }, "“June” is no date such as 2027-03-01."],
    ["for nothing", "---\nparties: [heron]\n---\n", {}, /^The charter has no observation and no principle yet/],
    [
      "in front matter that cannot be read",
      `---\nparties: [\n---\n${trust}`,
      {},
      /^The front matter cannot be read; line 2: /,
    ],
    [
      "in front matter that cannot be edited",
      `---\nparties: [heron]\nx: &x { party: heron }\nagreement: { signoffs: [*x] }\n---\n${trust}`,
      {},
      /^The front matter is laid out in a way that cannot be edited; .* sha256:[0-9a-f]{64}\.$/,
    ],
  ];
  for (const [why, charter, answer, reason] of cases) {
    it(why, () => {
      refuses(recordAgreement(parsed(charter), { party: "heron", date: "2026-06-01", ...answer }), reason);
    });
  }
});

describe("recording an agreement in any text", () => {
  it("takes nothing away, and never fails", () => {
    const parties = fc.constantFrom(
      "parties: [heron, ferrovia]\n",
      "parties:\n- heron\n",
      "parties: [heron] # us\nagreement:\n",
      "parties: [heron]\nagreement: &a\n  signoffs: !x []\n",
      "parties: [heron]\nagreement:\n  signoffs:\n  -\n    party: heron\n\n    # last\n",
      "parties: [heron]\nagreement: {\n signoffs: [\n  { party: ferrovia, },\n ],\n}\n",
    );
    fc.assert(
      fc.property(anyText, parties, (any, head) => {
        const text = any.startsWith("---\n") ? any.replace("---\n", `---\n${head}`) : `---\n${head}---\n${any}`;
        const charter = parsed(text);
        const recording = recordAgreement(charter, { party: "heron", name: "A: B", date: "2026-06-01" });
        if (!("edits" in recording)) {
          assert.match(recording.reason, /^[^\n]+\.$/);
          return;
        }
        for (const { range } of recording.edits) {
          const taken = text.slice(charter.lines.offsetAt(range.start), charter.lines.offsetAt(range.end));
          assert.match(taken, /^(?:| \[\]| !x \[\]|.*\bnone\b.*)$/);
        }
        const after = parsed(applied(text, recording));
        assert.equal(digestOf(after).whole, digestOf(charter).whole);
        assert.ok(signoffsOf(after).some((row) => row.digest?.value === recording.digest));
      }),
      { numRuns: 150 },
    );
  });
});

/** The front matter before and after, without its fences. */
function records(answer: Omit<Answer, "date">, before: string, after: string): void {
  const text = `---${before}---\n${trust}`;
  const result = applied(text, recordAgreement(parsed(text), { ...answer, date: "2026-06-01" }));
  assert.equal(named(result), `---${after}---\n${trust}`);
}

function recordsInTable(answer: Omit<Answer, "date">, before: string, after: string, language = "en"): void {
  const around = (table: string, agreement: string) =>
    `---\nparties: [{ id: heron, name: Heron Boats }, otter]\nversion: "1.0"\nlanguage: ${language}\n${agreement}---\n${trust}\n## Agreement\n${table}\nText.\n`;
  const text = around(before, "");
  const result = applied(text, recordAgreement(parsed(text), { ...answer, date: "2026-06-01" }));
  assert.equal(named(result), around(after, `agreement:\n${agreedText}`));
}

function named(result: string): string {
  return result
    .replaceAll(digest.whole, "DIGEST")
    .replaceAll(digest.choices, "CHOICES")
    .replaceAll(digest.themes.get("trust") ?? "", "TRUST");
}

function applied(before: string, recording: Recording | Refusal): string {
  assert.ok("edits" in recording, "reason" in recording ? recording.reason : "");
  const { text, lines } = parsed(before);
  return applyEdits(text, lines, recording.edits);
}

function refuses(result: Recording | Refusal, reason: string | RegExp): void {
  assert.ok("reason" in result);
  if (typeof reason === "string") assert.equal(result.reason, reason);
  else assert.match(result.reason, reason);
}

function parsed(text: string): ReturnType<typeof parseCharter> {
  return parseCharter(text, shippedCatalog);
}
