import assert from "node:assert/strict";
import { defaultCatalog } from "../../src/catalog/shipped.ts";
import { hoverAt } from "../../src/features/hover.ts";
import { catalogWith } from "../support/catalog-with.ts";
import { asOf, charterOf, checkHover, hoverText, sceneOf } from "../support/check-feature.ts";

describe("hover", () => {
  it("guides at a theme’s title: idea, what to state, questions, examples, the test", () => {
    checkHover(
      "## Tru$0st\n",
      "[Trust]",
      "**Trust** – required at every depth",
      "**What to state**",
      "*Them:*",
      "*Us:*",
      "*Me:*",
      "**A good pair**",
      "**A weak one**",
      "Could two people who disagree use this sentence to reach the same decision within ten minutes?",
    );
  });

  it("guides in the language of the charter, whatever that of the title", () => {
    checkHover(
      "---\ncharter: 1\nlanguage: nl\n---\n\n## Tru$0st\n",
      "[Trust]",
      "**Vertrouwen** – required at every depth",
      "**Wat erin hoort**",
      "*Zij:*",
      "**Een goed paar**",
      "binnen tien minuten",
    );
  });

  it("keeps the words around guidance in its language, where nobody has translated it", () => {
    checkHover(
      "---\ncharter: 1\nlanguage: nl\ncatalog: team-agreement\n---\n\n## Do$0el\n\n- Eén ding.\n",
      "**What to state**",
      "*Them:*",
    );
  });

  it("tells in the language of the charter what a half is, and what a theme of one’s own is", () => {
    checkHover(
      "---\ncharter: 1\nlanguage: de\n---\n\n## Vertrauen\n\n**Beobach$0tung:** Ein Kai.\n",
      "**Beobachtung** – was alle Seiten",
      "Ein gutes Beispiel für „Vertrauen“:",
    );
    checkHover(
      "---\ncharter: 1\nlanguage: fr\n---\n\n## Cui$0sine\n\n**Constat :** Un four.\n\n**Principe directeur :** On lave.\n",
      "**Cuisine** – un thème à vous",
    );
  });

  it("tells that the depth asks for a theme", () => {
    checkHover(
      "---\ncharter: 1\ncollaboration: { depth: integrated }\n---\n\n## Relationship fi$0rst\n",
      "required, as the depth is integrated (line 3)",
    );
  });

  it("tells that the relationship makes a theme optional", () => {
    checkHover(
      "---\ncharter: 1\ncollaboration: { relationship: internal, depth: integrated }\n---\n\n## Relationship fi$0rst\n",
      "optional, as the relationship is internal (line 3)",
    );
  });

  it("tells that a theme is one of the writers’ own", () => {
    checkHover("## Kit$0chen\n\n**Observation:** a\n", "**Kitchen** – a theme of your own", "ten minutes?");
  });

  it("says at a label what the half is, with a good one of this theme", () => {
    const good = defaultCatalog.themes.find(({ id }) => id === "trust")?.guidance.good.principle ?? "";
    checkHover(
      "## Trust\n\n**Guiding prin$0ciple:** a\n",
      "[Guiding principle]",
      "**Guiding principle** – the rule",
      "ten minutes?",
      "A good one for “Trust”",
      good.slice(0, 20),
    );
    checkHover("## Trust\n\n### Obser$0vation\n", "**Observation** – what all sides hold to be true");
  });

  it("explains a label that stands in no theme", () => {
    checkHover("# A\n\n**Obser$0vation:** a\n", "**Observation** –");
  });

  it("is silent in prose", () => {
    assert.equal(hoverText("## Trust\n\n**Observation:** They vi$0sit.\n"), "");
  });

  it("explains a key of the front matter and lists its values", () => {
    checkHover("---\nstat$0us: draft\n---\n", "[status]", "**Status** · `status`", "- `draft` –", "- `ended` –");
  });

  it("gives an example of a key without known values", () => {
    checkHover("---\nreview: { ev$0ery: P6M }\n---\n", "**Rhythm**", "Example: `P6M`");
  });

  it("explains a value", () => {
    checkHover("---\nstatus: act$0ive\n---\n", "[active]", "**Active** – Status");
  });

  it("is silent at a key of the writers’ own", () => {
    assert.equal(hoverText("---\ncolo$0ur: red\n---\n"), "");
  });

  it("tells at the depth what it asks for", () => {
    checkHover(
      "---\ncollaboration:\n  depth: collab$0orative\n  risk: high\n---\n",
      "Depth collaborative asks here for:",
      "trust: high, with risk high (line 4)",
      "journey: a visit to each other’s site and a workshop of all parties",
      "review: at least every 6 months, as the risk is high",
      "themes: 10 of 10 are required",
      "It fits what is standard, complex, bespoke and exploratory.",
    );
  });

  it("tells the least trust by risk while no risk is written", () => {
    checkHover(
      "---\ncollaboration:\n  depth: coordinated\n  trust: { requ$0ired: basic }\n---\n",
      "Needed here: at least basic at low, moderate at medium and high risk, for depth coordinated (line 3).",
    );
  });

  it("tells that trust follows from a depth that is not written yet", () => {
    checkHover("---\ncollaboration: { trust: mod$0erate }\n---\n", "no depth is written yet");
  });

  it("asks no closeness of guarded work", () => {
    checkHover(
      "---\ncollaboration: { kind: guarded, depth: transactional, trust: ba$0sic }\n---\n",
      "basic is enough, as it rests on safeguards",
    );
  });

  it("tells which depths fit what is delivered", () => {
    checkHover(
      "---\ncollaboration: { delivery: { nature: comm$0odity } }\n---\n",
      "Depths that fit: transactional and coordinated.",
    );
  });

  it("counts the steps around the signature, and names the next one", () => {
    checkHover(
      `
      ---
      jour$0ney:
        - { type: site-visit, date: 2026-02-01, status: done }
        - { type: contract-signed, date: 2026-07-01 }
        - { type: launch, date: 2026-08-01 }
        - { type: review, date: 2026-12-01 }
      ---
      `,
      "**1 before · signing · 2 after**",
      "Next: contract-signed on 2026-07-01",
    );
  });

  it("counts the steps of a table in the body", () => {
    checkHover(
      "## Jour$0ney\n\n| Milestone | Date |\n| --- | --- |\n| Site visit | 2026-02-01 |\n| Signing | 2026-09-01 |\n",
      "**1 before · signing · 0 after**",
    );
  });

  it("says who a party is and where it is spoken of, and nothing of its attitude", () => {
    const picture = `
      ---
      parties:
        - { id: mill, name: Tallow Mill, role: supplier, attitude: competitive }
        - { id: shop, name: Corner Shop }
      collaboration: { power: mi$0ll }
      journey: [{ type: launch, participants: [mill, shop], owner: mill }]
      agreement: { required: [mill.sponsor] }
      ---
      `;
    checkHover(
      picture,
      "[mill]",
      "**Tallow Mill** – supplier",
      "the stronger side (line 5)",
      "owner of launch (line 6)",
      "takes part in launch (line 6)",
      "has to agree (line 7)",
    );
    assert.doesNotMatch(hoverText(picture), /competitive|attitude/i);
  });

  it("explains the theme that a decision applies", () => {
    checkHover("---\ndecisions: [{ applies: [tr$0ust] }]\n---\n\n## Trust\n", "**Trust** – required");
  });

  it("still speaks while another line of the front matter cannot be read", () => {
    checkHover("---\nstat$0us: draft\nparties: [a\ntitle: x\n---\n", "**Status** · `status`");
  });

  it("shows what users write as it is, whatever it means to Markdown", () => {
    const { charter, position } = sceneOf(
      "---\nparties: [{ id: x, name: '<img src=q> [a](command:b) `c` *d* https://e.f www.g.h' }]\ncollaboration: { power: $0x }\n---\n",
    );
    const hover = hoverAt(charter, position, { asOf });
    assert.match(
      JSON.stringify(hover?.contents).replaceAll("\\\\", "\\"),
      /\\<img src\\=q\\> \\\[a\\\]\(command:b\) \\`c\\` \\\*d\\\* https\\:\/\/e\.f www\\\.g\.h/,
    );
  });

  it("shows what catalogs say as it is: pictures are fetched from nowhere, and commands are none", () => {
    const words = "![i](https://evil.example/i.png) [a](command:b) <img src=q>";
    const guidance = {
      idea: words,
      facts: [words],
      questions: { them: [words], us: [words], me: [words] },
      good: { observation: words, principle: words },
      weak: { observation: words, principle: words, why: words },
    };
    const catalog = catalogWith({ id: "trust", title: words, guidance });
    const charter = charterOf("## x {#trust}\n\n**Observation:** a\n", catalog);
    for (const line of [0, 2]) {
      const hover = hoverAt(charter, { line, character: 3 }, { asOf });
      assert.ok(hover && typeof hover.contents === "object" && "value" in hover.contents);
      assert.match(hover.contents.value, /evil/);
      assert.doesNotMatch(hover.contents.value, /(?<!\\)[[<]/);
    }
  });
});
