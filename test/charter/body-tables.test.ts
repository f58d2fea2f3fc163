import assert from "node:assert/strict";
import { decisionInLine, decisionsIn, milestonesIn, signoffsIn } from "../../src/charter/body-tables.ts";
import type { Prose, SectionTable } from "../../src/charter/charter.ts";
import { decisionColumns, milestoneColumns, signoffColumns } from "../../src/charter/table-words.ts";
import { charterOf } from "../support/check-rule.ts";

describe("a table of milestones", () => {
  it("is read by the words of its columns, in any order and case", () => {
    const [first] =
      milestonesIn(
        tableOf(`
| STATUS | When | Step | Where | Facilitated by |
| --- | --- | --- | --- | --- |
| Done | 2026-03-09 | Joint workshop | Mill | a judge |
`),
      ) ?? [];
    assert.equal(first?.type?.value, "joint-workshop");
    assert.equal(first?.status?.value, "done");
    assert.equal(first?.date?.value, "2026-03-09");
    assert.equal(first?.place?.value, "Mill");
    assert.equal(first?.facilitator?.value, "a judge");
  });

  it("has names beside types where there are both columns", () => {
    const [first] =
      milestonesIn(tableOf("| Milestone | Type |\n| --- | --- |\n| the day at the sea | site-visit |\n")) ?? [];
    assert.equal(first?.id?.value, "the day at the sea");
    assert.equal(first?.type?.value, "site-visit");
  });

  it("knows a few words for a type", () => {
    const table = tableOf("| What |\n| --- |\n| Signing |\n| Contract signature |\n| Go-live |\n| Health check |\n");
    assert.deepEqual(
      milestonesIn(table)?.map(({ type }) => type?.value),
      ["contract-signed", "contract-signed", "launch", "health-check"],
    );
  });

  it("leaves empty cells, dashes and what waits to be filled in unwritten", () => {
    const table = tableOf(
      "| Milestone | Date | Owner |\n| --- | --- | --- |\n| Launch | TBD | – |\n| | 2026-01-01 | |\n",
    );
    const milestones = milestonesIn(table) ?? [];
    assert.equal(milestones.length, 1);
    assert.equal(milestones[0]?.date, undefined);
    assert.equal(milestones[0]?.owner, undefined);
  });

  it("lists participants that stand between commas or “and”", () => {
    const [first] =
      milestonesIn(tableOf("| Milestone | Participants |\n| --- | --- |\n| Visit | Mill, Dam and Town / Port |\n")) ??
      [];
    assert.deepEqual(
      first?.participants?.items.map(({ value }) => value),
      ["Mill", "Dam", "Town", "Port"],
    );
  });

  it("is none without a column for what they are", () => {
    assert.equal(milestonesIn(tableOf("| Date | Owner |\n| --- | --- |\n| 2026-01-01 | Mill |\n")), undefined);
  });
});

describe("a table of sign-offs", () => {
  it("gives an answer for each row with a date", () => {
    const signoffs = signoffsIn(
      tableOf(`
| Party | Name | Function | Signed on | Version |
| --- | --- | --- | --- | --- |
| Mill | A. Rehn | owner | 2026-01-28 | 1.10 |
| Dam | | owner | | |
| Town | K. Moor | clerk | ________ | |
`),
    );
    assert.deepEqual(
      signoffs?.map(({ party, role, version, agreed }) => [party?.value, role?.value, version?.value, agreed.value]),
      [["Mill", "owner", "1.10", true]],
    );
  });

  it("takes a no without a date for an answer", () => {
    const signoffs = signoffsIn(
      tableOf(
        "| Party | Date | Agreed |\n| --- | --- | --- |\n| Mill | | no |\n| Dam | | ✗ |\n| Town | 2026-01-01 | yes |\n",
      ),
    );
    assert.deepEqual(
      signoffs?.map(({ party, agreed }) => [party?.value, agreed.value]),
      [
        ["Mill", false],
        ["Dam", false],
        ["Town", true],
      ],
    );
  });

  it("is none without a column of parties", () => {
    assert.equal(signoffsIn(tableOf("| Name | Date |\n| --- | --- |\n| A. Rehn | 2026-01-28 |\n")), undefined);
  });
});

describe("a table of decisions", () => {
  it("is read by the words of its columns", () => {
    const [first] =
      decisionsIn(
        tableOf(
          "| Decision | Raised | Decided | Principles | By |\n| --- | --- | --- | --- | --- |\n| Night trains | 2026-01-01 | 2026-01-20 | Trust, It takes time | leads |\n",
        ),
      ) ?? [];
    assert.equal(first?.title?.value, "Night trains");
    assert.equal(first?.raised?.value, "2026-01-01");
    assert.equal(first?.decided?.value, "2026-01-20");
    assert.equal(first?.by?.value, "leads");
    assert.deepEqual(
      first?.applies?.items.map(({ value }) => value),
      ["Trust", "It takes time"],
    );
  });

  it("is none where no column tells when, or what it applies", () => {
    assert.equal(decisionsIn(tableOf("| Decision | By |\n| --- | --- |\n| Night trains | leads |\n")), undefined);
  });
});

describe("tables in other languages", () => {
  const milestones: Readonly<Record<string, string>> = {
    Dutch:
      "| Mijlpaal | Wanneer | Stand | Deelnemers | Plaats | Opmerking |\n| --- | --- | --- | --- | --- | --- |\n| Werkbezoek | 2026-03-09 | Afgerond | Molen en Dam | Veer | nat |",
    German:
      "| Meilenstein | Termin | Stand | Teilnehmende | Ort | Bemerkung |\n| --- | --- | --- | --- | --- | --- |\n| Besuch vor Ort | 2026-03-09 | durchgeführt | Molen und Dam | Veer | nat |",
    French:
      "| ÉTAPE | Quand | État | Participants | Lieu | Remarque |\n| --- | --- | --- | --- | --- | --- |\n| Visite sur place | 2026-03-09 | Réalisée | Molen et Dam | Veer | nat |",
  };
  for (const [language, table] of Object.entries(milestones)) {
    it(`tell milestones in ${language}, with the types and words for them that English has`, () => {
      const [first] = milestonesIn(tableOf(table)) ?? [];
      const { type, date, status, place, note, participants } = first ?? {};
      assert.deepEqual(
        [type, date, status, place, note].map((cell) => cell?.value),
        ["site-visit", "2026-03-09", "done", "Veer", "nat"],
      );
      assert.equal(participants?.items.length, 2);
    });
  }

  const signoffs: Readonly<Record<string, string>> = {
    Dutch:
      "| Partij | Naam | Functie | Getekend op | Versie | Akkoord |\n| --- | --- | --- | --- | --- | --- |\n| Molen | A. Rehn | baas | 2026-01-28 | 1.1 | ja |\n| Dam | B. Oor | baas | | | nee |",
    German:
      "| Partei | Name | Funktion | Unterzeichnet am | Fassung | Einverstanden |\n| --- | --- | --- | --- | --- | --- |\n| Molen | A. Rehn | baas | 2026-01-28 | 1.1 | ja |\n| Dam | B. Oor | baas | | | Nein |",
    French:
      "| Partie | Nom | Fonction | Signé le | Version | Accord |\n| --- | --- | --- | --- | --- | --- |\n| Molen | A. Rehn | baas | 2026-01-28 | 1.1 | oui |\n| Dam | B. Oor | baas | | | non |",
  };
  for (const [language, table] of Object.entries(signoffs)) {
    it(`hold answers in ${language}`, () => {
      assert.deepEqual(
        signoffsIn(tableOf(table))?.map(({ party, name, role, date, version, agreed }) => [
          ...[party, name, role, date, version].map((cell) => cell?.value),
          agreed.value,
        ]),
        [
          ["Molen", "A. Rehn", "baas", "2026-01-28", "1.1", true],
          ["Dam", "B. Oor", "baas", undefined, undefined, false],
        ],
      );
    });
  }

  const decisions: Readonly<Record<string, string>> = {
    Dutch:
      "| Besluit | Ingebracht op | Besloten op | Leidend principe | Door |\n| --- | --- | --- | --- | --- |\n| Nacht | 2026-01-01 | 2026-01-20 | Vertrouwen, Het kost tijd | hoofden |",
    German:
      "| Entscheidung | Eingebracht am | Entschieden am | Leitprinzip | Von |\n| --- | --- | --- | --- | --- |\n| Nacht | 2026-01-01 | 2026-01-20 | Vertrauen, Es braucht Zeit | hoofden |",
    French:
      "| Décision | Soulevée le | Décidée le | Principe directeur | Par |\n| --- | --- | --- | --- | --- |\n| Nacht | 2026-01-01 | 2026-01-20 | Confiance, Cela prend du temps | hoofden |",
  };
  for (const [language, table] of Object.entries(decisions)) {
    it(`hold decisions in ${language}`, () => {
      const [first] = decisionsIn(tableOf(table)) ?? [];
      const { title, raised, decided, applies, by } = first ?? {};
      assert.deepEqual(
        [title, raised, decided, by].map((cell) => cell?.value),
        ["Nacht", "2026-01-01", "2026-01-20", "hoofden"],
      );
      assert.equal(applies?.items.length, 2);
    });
  }

  it("may be lines with labels as well", () => {
    for (const line of [
      "Nacht (ingebracht: 2026-01-01, besloten: 2026-01-20; past toe: trust; door: hoofden)",
      "Nacht (eingebracht: 2026-01-01, entschieden: 2026-01-20; wendet an: trust; von: hoofden)",
      "Nacht (soulevée : 2026-01-01, décidée : 2026-01-20 ; applique : trust ; par : hoofden)",
    ]) {
      const { title, raised, decided, applies, by } = decisionInLine(lineOf(line)) ?? {};
      assert.deepEqual(
        [title, raised, decided, by, applies?.items[0]].map((cell) => cell?.value),
        ["Nacht", "2026-01-01", "2026-01-20", "hoofden", "trust"],
      );
    }
  });

  it("have one column for each header", () => {
    for (const columns of [milestoneColumns, signoffColumns, decisionColumns]) {
      const words = Object.values(columns).flatMap((some) => [...new Set(some)]);
      assert.deepEqual(
        words.filter((word, i) => words.indexOf(word) !== i),
        [],
      );
    }
  });
});

describe("a line of a list of decisions", () => {
  it("is read by its labels", () => {
    const decision = decisionInLine(
      lineOf("Night trains stay (raised: 2026-01-01, decided: 2026-01-20; applies: trust, time; by: the leads)"),
    );
    assert.equal(decision?.title?.value, "Night trains stay");
    assert.equal(decision?.raised?.value, "2026-01-01");
    assert.equal(decision?.decided?.value, "2026-01-20");
    assert.equal(decision?.by?.value, "the leads");
    assert.deepEqual(
      decision?.applies?.items.map(({ value }) => value),
      ["trust", "time"],
    );
  });

  it("is no decision without a label", () => {
    assert.equal(decisionInLine(lineOf("Night trains stay, as decided in January.")), undefined);
  });
});

/** The table as a reader of Markdown hands it over. */
function tableOf(markdown: string): SectionTable {
  const table = charterOf(`## Journey\n\n${markdown.trim()}\n`).sections[0]?.tables[0];
  assert.ok(table);
  return table;
}

function lineOf(words: string): Prose {
  const line = charterOf(`## Decisions\n\n- ${words}\n`).sections[0]?.prose.find(({ block }) => block === "item");
  assert.ok(line);
  return line;
}
