import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { counterpartsOf } from "../../src/catalog/counterparts.ts";
import { catalogOf, shippedCatalog, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { switchCatalog } from "../../src/charter/switch-catalog.ts";
import { assertNothingLost, charterOn, idsOf, switched } from "../support/switched-charter.ts";

describe("another catalog for a charter", () => {
  it("gives themes the names of their counterparts, and keeps the old titles as comments", () => {
    const { text, renamed } = switched("## Trust\n\n**Observation:** a\n", "relational-norms-6");
    assert.equal(
      text,
      "---\ncharter: 1\ncatalog: relational-norms-6\n---\n\n## Honesty <!-- formerly: Trust -->\n\n**Observation:** a\n",
    );
    assert.deepEqual(renamed, [{ from: "Trust", to: "Honesty" }]);
  });

  it("leaves titles that the new catalog knows by themselves", () => {
    const text = "## Mutuality\n\n**Observation:** a\n";
    const { text: after, renamed } = switched(text, "relational-norms-6");
    assert.ok(after.endsWith(text));
    assert.deepEqual(renamed, []);
    assert.deepEqual(idsOf(after), ["reciprocity"]);
  });

  it("leaves themes without a counterpart, and says which they are", () => {
    const { text, kept } = switched(
      "## Partnership is not a customer/supplier relationship model\n\n**Observation:** a\n",
      "commercial-alliance",
    );
    assert.deepEqual(kept, ["Partnership is not a customer/supplier relationship model"]);
    assert.deepEqual(idsOf(text), [undefined]);
  });

  it("gives each name once", () => {
    const { text, kept } = switched(
      "---\ncatalog: relational-norms-6\n---\n\n## Reciprocity\n\n## Equity\n\n**Observation:** a\n",
      "collaboration",
    );
    assert.match(text, /## Mutuality <!-- formerly: Reciprocity -->\n\n## Equity\n/);
    assert.deepEqual(kept, ["Equity"]);
  });

  it("takes no name that stands in the text already", () => {
    const { text } = switched(
      "## Relationship first\n\n**Observation:** a\n\n## Governance\n\nb\n",
      "commercial-alliance",
    );
    assert.match(text, /^## Relationship first$/m);
  });

  it("writes the id behind words of the parties’ own, and leaves the old one for those who link to it", () => {
    const { text } = switched("## How we share {#mutuality}\n\n**Observation:** a\n", "commercial-alliance");
    assert.match(text, /^## How we share \{#mutuality\} <!-- theme: value-for-each -->$/m);
    assert.deepEqual(idsOf(text), ["value-for-each"]);
  });

  it("says it in tables and lists too", () => {
    const table = "| Theme | Observation |\n| --- | --- |\n| Trust | a |\n";
    assert.match(switched(table, "relational-norms-6").text, /^\| Honesty <!-- formerly: Trust --> \| a \|$/m);
    const list = "- **1. Trust**\n  - Observation: a\n";
    assert.match(switched(list, "relational-norms-6").text, /^- \*\*1\. Honesty <!-- formerly: Trust -->\*\*$/m);
  });

  it("writes titles in the language of the charter, named or not", () => {
    const dutch = shippedCatalog("relational-norms-6")?.translations?.nl?.themes.honesty?.title;
    for (const head of ["---\nlanguage: nl\n---\n\n", ""]) {
      const { text } = switched(`${head}## Vertrouwen\n\n**Observatie:** a\n`, "relational-norms-6");
      const [title] = /^## .*/m.exec(text) ?? [];
      assert.equal(title, `## ${dutch} <!-- formerly: Vertrouwen -->`);
    }
  });

  it("replaces the catalog that the front matter names, and leaves all else there", () => {
    const { text } = switched("---\r\ncatalog: collaboration # ours\r\nstatus: draft\r\n---\r\n", "minimal-3");
    assert.equal(text, "---\r\ncatalog: minimal-3 # ours\r\nstatus: draft\r\n---\r\n");
  });

  it("tells which required themes are not there", () => {
    assert.deepEqual(switched("## Mutuality\n", "minimal-3").missing, ["Horses for courses", "It takes time"]);
  });

  it("gives text without a label one where the new theme asks for it", () => {
    const { text } = switched(
      "---\ncatalog: team-agreement\n---\n\n## Feedback and conflict\nWe agree:\n\n- Say it within two days.\n- Never in a comment.\n",
      "collaboration",
    );
    assert.match(text, /^We agree:\n\n### Guiding principle\n\n- Say it within two days\.\n- Never/m);
    assert.deepEqual(
      parseCharter(text, catalogOf).themes.map(({ id, principles }) => [id, principles.length]),
      [["differences-risk", 2]],
    );
  });

  it("changes nothing where the charter is held against it already", () => {
    const text = "---\ncatalog: minimal-3\n---\n\n## Mutuality\n";
    assert.equal(switched(text, "minimal-3").text, text);
  });

  it("is refused where the front matter cannot be read", () => {
    const charter = parseCharter("---\ncatalog: [\n---\n", catalogOf);
    const result = switchCatalog(charter, catalogOf("minimal-3"));
    assert.match("reason" in result ? result.reason : "", /^The front matter cannot be read \(line \d\), so/);
  });
});

describe("counterparts of themes", () => {
  const named = (catalog: string, id: string, other: string): readonly string[] => {
    const theme = shippedCatalog(catalog)?.themes.find((candidate) => candidate.id === id);
    assert.ok(theme);
    return counterpartsOf(theme, catalogOf(other)).map((candidate) => candidate.id);
  };

  it("are those that ask much the same, in both directions and by way of a third", () => {
    assert.deepEqual(named("collaboration", "mutuality", "relational-norms-6"), ["reciprocity", "equity"]);
    assert.deepEqual(named("relational-norms-6", "equity", "collaboration"), ["mutuality"]);
    assert.deepEqual(named("relational-norms-6", "equity", "commercial-alliance"), ["value-for-each"]);
    assert.deepEqual(named("collaboration", "trust", "commercial-alliance"), ["trust"]);
    assert.deepEqual(named("commercial-alliance", "health-check", "team-agreement"), ["improvement"]);
    assert.deepEqual(named("collaboration", "not-partnership", "commercial-alliance"), []);
  });

  it("are themes of shipped catalogs", () => {
    const ids = new Set(shippedCatalogs().flatMap(({ themes }) => themes.map(({ id }) => id)));
    for (const { themes } of shippedCatalogs())
      for (const { id, counterparts = [] } of themes) for (const other of counterparts) assert.ok(ids.has(other), id);
  });
});

describe("whatever catalog a charter is held against next", () => {
  const pairs = shippedCatalogs().flatMap((from) =>
    shippedCatalogs()
      .filter((to) => to !== from)
      .map((to) => [from, to] as const),
  );

  for (const [from, to] of pairs) {
    it(`no word is lost from ${from.id} to ${to.id}`, () => {
      fc.assert(
        fc.property(charterOn(from.id), (text) => void assertNothingLost(text, to.id)),
        { numRuns: 12 },
      );
    });
  }

  it("no word of a whole charter is lost, there and back", () => {
    const text = readFileSync(path.resolve(__dirname, "../charters/full-example.charter.md"), "utf8");
    for (const { id } of shippedCatalogs()) {
      const there = assertNothingLost(text, id);
      const back = assertNothingLost(there, "collaboration");
      assert.deepEqual(idsOf(back).filter(Boolean), idsOf(text), id);
    }
  });
});
