import assert from "node:assert/strict";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { completeCatalog, type WrittenCatalog } from "../../src/catalog/written.ts";

describe("a catalog as users write it", () => {
  it("needs no more than an id and a title for a theme", () => {
    const { themes } = completeCatalog(written({ themes: [{ id: "noise", title: "Noise at night" }] }), base);
    assert.deepEqual(themes, [
      {
        id: "noise",
        title: "Noise at night",
        aliases: [],
        required: everywhere("required"),
        guidance: { idea: "", facts: [], questions: { them: [], us: [], me: [] }, good: {}, weak: {} },
      },
    ]);
  });

  it("borrows labels, reserved titles and language, but no theme, from one that it does not extend", () => {
    const { labels, reserved, language, themes } = completeCatalog(written({ themes: [] }), base);
    assert.deepEqual({ labels, reserved, language, themes }, { ...borrowed, themes: [] });
  });

  it("takes the themes of the one that it extends", () => {
    assert.deepEqual(ids(completeCatalog(written({ extends: "base" }), base)), ["trust", "time"]);
  });

  it("keeps only the inherited themes that it names", () => {
    assert.deepEqual(ids(completeCatalog(written({ extends: "base", only: ["time"] }), base)), ["time"]);
  });

  it("adds its own themes behind the inherited ones", () => {
    const catalog = completeCatalog(written({ extends: "base", themes: [{ id: "noise", title: "Noise" }] }), base);
    assert.deepEqual(ids(catalog), ["trust", "time", "noise"]);
  });

  it("changes of an inherited theme what it writes, and nothing else", () => {
    const catalog = completeCatalog(written({ extends: "base", themes: [{ id: "trust", title: "Reliance" }] }), base);
    assert.deepEqual(catalog.themes[0], { ...base.themes[0], title: "Reliance" });
  });

  it("takes one word for every depth", () => {
    const { themes } = completeCatalog(written({ themes: [{ id: "noise", required: "recommended" }] }), base);
    assert.deepEqual(themes[0]?.required, everywhere("recommended"));
  });

  it("does not ask for a theme at a depth that it leaves out", () => {
    const { themes } = completeCatalog(
      written({ themes: [{ id: "noise", required: { integrated: "required" } }] }),
      base,
    );
    assert.deepEqual(themes[0]?.required, { ...everywhere("optional"), integrated: "required" });
  });

  it("says once for all its themes which halves they need", () => {
    const parts = { observation: "optional" } as const;
    const catalog = completeCatalog(written({ extends: "base", parts, themes: [{ id: "noise" }] }), base);
    assert.deepEqual(
      catalog.themes.map((theme) => theme.parts),
      [parts, parts, parts],
    );
  });

  it("lets a theme say for itself which halves it needs", () => {
    const own = { principle: "optional" } as const;
    const themes = [{ id: "noise", parts: own }];
    const catalog = completeCatalog(written({ parts: { observation: "optional" }, themes }), base);
    assert.deepEqual(catalog.themes[0]?.parts, own);
  });

  it("may be folded over several lines", () => {
    const { themes } = completeCatalog(written({ themes: [{ id: "noise", idea: "Nobody\nsleeps.\n" }] }), base);
    assert.equal(themes[0]?.guidance.idea, "Nobody sleeps.");
  });

  it("replaces the labels of one half and keeps those of the other", () => {
    const { labels } = completeCatalog(written({ labels: { principle: ["House rule"] } }), base);
    assert.deepEqual(labels, { observation: ["Observation"], principle: ["House rule"] });
  });
});

const borrowed = {
  language: "en",
  labels: { observation: ["Observation"], principle: ["Principle"] },
  reserved: ["Scope"],
};

const base: Catalog = {
  catalog: 1,
  id: "base",
  title: "Base",
  ...borrowed,
  themes: [theme("trust", "Trust"), theme("time", "Time")],
};

function theme(id: string, title: string): Catalog["themes"][number] {
  const questions = { them: ["What do they fear?"], us: [], me: [] };
  const guidance = { idea: "An idea.", facts: [], questions, good: { principle: "Ask first." }, weak: {} };
  return { id, title, aliases: [`${title} level`], required: everywhere("recommended"), guidance };
}

function written(catalog: Partial<WrittenCatalog>): WrittenCatalog {
  return { catalog: 1, id: "ours", title: "Ours", ...catalog };
}

function ids({ themes }: Catalog): string[] {
  return themes.map(({ id }) => id);
}

function everywhere<T>(word: T) {
  return { transactional: word, coordinated: word, collaborative: word, integrated: word };
}
