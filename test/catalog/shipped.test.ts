import assert from "node:assert/strict";
import { normalise } from "../../src/catalog/normal.ts";
import { catalogOf, defaultCatalogId, shippedCatalog, shippedCatalogs, shippedIds } from "../../src/catalog/shipped.ts";

describe("the shipped catalogs", () => {
  it("begin with the default one", () => {
    assert.equal(shippedCatalogs()[0]?.id, defaultCatalogId);
  });

  it("are found by their ids", () => {
    assert.equal(shippedCatalog("minimal-3")?.id, "minimal-3");
    assert.deepEqual(
      shippedCatalogs().map(({ id }) => id),
      shippedIds,
    );
  });

  it("are read once", () => {
    assert.equal(shippedCatalog("minimal-3"), shippedCatalog("minimal-3"));
    assert.equal(shippedCatalog("toString"), undefined);
  });

  it("name no marks of others, and what they relate to with care", () => {
    const marks = /\b(?:vested|togaf|nec[34]?|fac-1|tac-1|jct|asap|ca-am|csap|craft|icw|atlassian)\b/i;
    const claims = /\b(?:certified|compliant|official)\b/i;
    for (const { id, about = "", translations, ...rest } of shippedCatalogs()) {
      const all = JSON.stringify({ id, about, translations, ...rest });
      // An everyday word stands in sentences, a mark stands alone; none of these is an everyday word here.
      assert.doesNotMatch(all, marks, id);
      assert.doesNotMatch(about, claims, id);
      if (/ISO/.test(about)) assert.match(about, /Not a copy of the standard and no statement of conformity/, id);
      else assert.doesNotMatch(all, /\bISO\b/, id);
    }
  });

  it("give the default one to a charter that names none", () => {
    assert.equal(catalogOf(undefined).id, defaultCatalogId);
  });

  it("give the default one to a charter that names one nobody knows", () => {
    assert.equal(catalogOf("house-rules").id, defaultCatalogId);
  });

  it("have different ids", () => {
    assertUnique(shippedCatalogs().map(({ id }) => id));
  });

  for (const { id, about, themes, labels } of shippedCatalogs()) {
    describe(id, () => {
      it("says what it is for", () => {
        assert.ok(about);
      });

      it("has different ids for its themes", () => {
        assertUnique(themes.map((theme) => theme.id));
      });

      it("has no two themes that one title could name", () => {
        const titles = themes.map(({ title }) => title);
        const names = themes.flatMap(({ id, title, aliases }) => {
          const own = new Set([title, ...aliases, id.replaceAll("-", " ")].map(normalise));
          return [...own];
        });
        assertUnique(titles.map(normalise));
        assertUnique(names);
      });

      it("repeats no title or id of a theme among its aliases", () => {
        for (const { id, title, aliases } of themes) {
          assertUnique([title, ...aliases].map(normalise));
          assert.ok(!aliases.map(normalise).includes(normalise(id.replaceAll("-", " "))), id);
        }
      });

      it("introduces both halves with different words", () => {
        assertUnique([...labels.observation, ...labels.principle].map(normalise));
      });

      for (const { id, parts, guidance } of themes) {
        it(`guides through ${id}`, () => {
          const { idea, facts, questions, good, weak } = guidance;
          assert.ok(idea.length > 100, "the idea takes a few sentences");
          assert.ok(facts.length >= 3, "at least three facts");
          assert.deepEqual(Object.keys(questions), ["them", "us", "me"]);
          for (const asked of Object.values(questions).flat()) assert.match(asked, /\?$/);
          assert.ok(
            Object.values(questions).every((list) => list.length > 0),
            "a question of each kind",
          );
          for (const example of [good, weak]) {
            assert.ok(example.principle && example.why, "each example has a principle and says why");
            assert.ok(example.observation || parts?.observation === "optional", "each example has an observation");
          }
        });
      }
    });
  }
});

function assertUnique(words: readonly string[]): void {
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  );
}
