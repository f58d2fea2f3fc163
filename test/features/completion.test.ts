import assert from "node:assert/strict";
import { checkAccepted, labelsAt, proposalsAt } from "../support/check-feature.ts";

const parties = `parties:
  - { id: mill, name: Tallow Mill, role: supplier }
  - { id: shop, name: Corner Shop, role: customer }
`;

describe("completion of themes", () => {
  it("proposes the missing themes behind the marks of a heading, required ones first", () => {
    assert.deepEqual(labelsAt("---\ncharter: 1\ncatalog: minimal-3\n---\n\n## Mutuality\n\n## $0\n"), [
      "Horses for courses",
      "It takes time",
    ]);
    const last = labelsAt("---\ncharter: 1\ncollaboration: { depth: coordinated }\n---\n\n## $0\n").at(-1);
    assert.equal(last, "Relationship first");
  });

  it("opens the empty form of a theme, with its prompts to type over", () => {
    checkAccepted(
      "---\ncatalog: minimal-3\n---\n\n## It ta$0\n",
      "It takes time",
      `---
catalog: minimal-3
---

## It takes time

### Observation

\${1:<!-- In which weeks of the year can they not take on anything new? -->}

### Guiding principle

\${2:<!-- Who acts, when, what is done, and what is refused? -->}
`,
    );
  });

  it("writes the halves as the other themes write them", () => {
    checkAccepted(
      "---\ncatalog: minimal-3\n---\n\n## Mutuality\n\n**Observation:** a\n\n**Guiding principle:** b\n\n## $0\n",
      "It takes time",
      "---\ncatalog: minimal-3\n---\n\n## Mutuality\n\n**Observation:** a\n\n**Guiding principle:** b\n\n## It takes time\n\n**Observation:** <!-- In which weeks of the year can they not take on anything new? -->\n\n**Guiding principle:** <!-- Who acts, when, what is done, and what is refused? -->\n",
      { snippets: false },
    );
  });

  it("changes only the title where the theme has halves already", () => {
    checkAccepted(
      "---\ncatalog: minimal-3\n---\n\n## Mutu$0\n\n**Observation:** a\n",
      "Mutuality",
      "---\ncatalog: minimal-3\n---\n\n## Mutuality\n\n**Observation:** a\n",
    );
  });

  it("proposes no theme for the charter’s title, in code, in comments and in prose", () => {
    for (const picture of [
      "# $0\n",
      "# A\n\n```\n## $0\n```\n",
      "# A\n\n<!--\n## $0\n-->\n",
      "# A\n\nSome prose $0\n",
      "# A\n\nTru$0\n",
    ])
      assert.deepEqual(labelsAt(picture), [], picture);
  });

  it("proposes whole themes on an empty line when asked, and never while a blank is typed", () => {
    const picture = "---\ncatalog: minimal-3\n---\n\n# A\n\n$0\n";
    assert.deepEqual(labelsAt(picture), ["## Mutuality", "## Horses for courses", "## It takes time"]);
    assert.deepEqual(labelsAt(picture, { trigger: " " }), []);
  });
});

describe("completion of labels", () => {
  it("proposes both halves below a theme’s title", () => {
    assert.deepEqual(labelsAt("## Trust\n\n### $0\n"), ["Observation", "Guiding principle"]);
    assert.deepEqual(labelsAt("## Trust\n\n**$0\n"), ["Observation", "Guiding principle"]);
    assert.deepEqual(labelsAt("## Trust\n\n**$0**\n"), ["Observation", "Guiding principle"]);
  });

  it("proposes the half that is missing, as the other one is written", () => {
    checkAccepted(
      "## Trust\n\n**Observation:** a\n\n**$0\n",
      "Guiding principle",
      "## Trust\n\n**Observation:** a\n\n**Guiding principle:** ${" +
        "1:<!-- Who acts, when, what is done, and what is refused? -->}\n",
    );
    assert.deepEqual(labelsAt("- Trust\n  - Observation: a\n  - $0\n"), ["Guiding principle"]);
  });

  it("proposes a further half once its first letters are typed", () => {
    assert.deepEqual(labelsAt("## Trust\n\n**Observation:** a\n\n**Guiding principle:** b\n\n**Obs$0\n"), [
      "Observation",
    ]);
  });

  it("uses the words of the catalog in force", () => {
    assert.deepEqual(labelsAt("## Trust\n\nObser$0\n"), ["Observation"]);
  });

  it("stays away from the text of a half", () => {
    for (const picture of [
      "## Trust\n\n**Observation:** The $0\n",
      "## Trust\n\n**Observation:** a\n- $0\n",
      "## Trust\n\n**Observation:** a: $0\n",
      "## Trust\n\nO $0\n",
    ])
      for (const trigger of [" ", "-", ":", "*"]) assert.deepEqual(labelsAt(picture, { trigger }), [], picture);
  });

  it("proposes nothing in a section that is no theme", () => {
    assert.deepEqual(labelsAt("## Trust\n\n## Scope\n\n**$0\n"), []);
  });
});

describe("completion of keys", () => {
  it("proposes the keys that are not there yet, in the order in which they are needed", () => {
    const keys = labelsAt("---\ncharter: 1\ntitle: a\n$0\nreview: none\n---\n");
    assert.deepEqual(keys.slice(0, 4), ["status", "parties", "collaboration", "objectives"]);
    assert.ok(!keys.includes("review"));
  });

  it("proposes a kind late and an attitude last", () => {
    assert.deepEqual(labelsAt("---\ncollaboration:\n  $0\n---\n").slice(-2), ["kind", "power"]);
    assert.equal(labelsAt("---\nparties:\n  - id: a\n    $0\n---\n").at(-1), "attitude");
  });

  it("opens a list of parties with its first keys", () => {
    checkAccepted("---\npar$0\n---\n", "parties", "---\nparties:\n  - id: $1\n    name: $2\n    role: $3\n---\n");
  });

  it("opens a nested list at the depth of its key", () => {
    checkAccepted(
      "---\nparties:\n  - id: a\n    conc$0\n---\n",
      "concerns",
      "---\nparties:\n  - id: a\n    concerns:\n      - { concern: $1, response: $2 }\n---\n",
    );
  });

  it("writes plain keys for clients without snippets", () => {
    checkAccepted("---\nsta$0\n---\n", "status", "---\nstatus: \n---\n", { snippets: false });
  });

  it("replaces only the key where a colon follows", () => {
    checkAccepted("---\nstat$0: draft\n---\n", "status", "---\nstatus: draft\n---\n");
  });

  it("proposes keys in braces, over several lines too", () => {
    assert.deepEqual(labelsAt("---\ncollaboration: { trust: { required: high, $0 } }\n---\n"), ["current"]);
    assert.deepEqual(labelsAt("---\nreview: {\n  every: P6M,\n  $0\n}\n---\n"), ["next"]);
  });

  it("goes on while braces are not closed yet", () => {
    assert.deepEqual(labelsAt("---\nreview: { every: P6M, $0\nexit: none\n---\n"), ["next"]);
  });

  it("proposes the keys of an item behind its dash and below its first key", () => {
    assert.equal(labelsAt("---\nparties:\n  - $0\n---\n")[1], "id");
    assert.equal(labelsAt("---\nparties:\n- id: a\n  $0\n---\n")[0], "name");
  });

  it("proposes a new item below the others", () => {
    checkAccepted(
      "---\njourney:\n  - { type: launch }\n  $0\n---\n",
      "- { type: , date: , status: planned }",
      "---\njourney:\n  - { type: launch }\n  - { type: $1, date: $2, status: planned }\n---\n",
    );
  });

  it("begins front matter that nobody has closed yet", () => {
    assert.equal(labelsAt("---\n$0")[0], "charter");
    assert.equal(labelsAt("---\ncharter: 1\n$0")[0], "title");
  });

  it("is silent in comments, in block texts and under keys of the writers’ own", () => {
    for (const picture of ["---\n# sta$0\n---\n", "---\ntitle: |\n  sta$0\n---\n", "---\nours:\n  sta$0\n---\n"])
      assert.deepEqual(labelsAt(picture), [], picture);
  });
});

describe("completion of values", () => {
  it("proposes the known values behind a colon", () => {
    assert.deepEqual(labelsAt("---\ncollaboration:\n  risk: $0\n---\n"), ["low", "medium", "high"]);
  });

  it("puts a blank behind a colon that has none", () => {
    checkAccepted("---\nstatus:$0\n---\n", "agreed", "---\nstatus: agreed\n---\n");
  });

  it("replaces what is typed, comments aside", () => {
    checkAccepted("---\nstatus: dr$0aft # for now\n---\n", "agreed", "---\nstatus: agreed # for now\n---\n");
  });

  it("keeps quotes around a value", () => {
    checkAccepted('---\nstatus: "dr$0"\n---\n', "draft", '---\nstatus: "draft"\n---\n');
  });

  it("proposes the ids of the parties where they are looked up", () => {
    for (const line of [
      "collaboration: { power: [$0] }",
      "journey: [{ type: launch, participants: [shop, $0] }]",
      "agreement: { signoffs: [{ party: $0 }] }",
    ]) {
      const labels = labelsAt(`---\n${parties}${line}\n---\n`);
      assert.ok(labels.includes("mill") && labels.includes("shop"), `${line}: ${labels}`);
    }
    assert.deepEqual(labelsAt(`---\n${parties}agreement:\n  required:\n    - $0\n---\n`), [
      "mill.sponsor",
      "shop.sponsor",
    ]);
  });

  it("knows the parties while the line that is typed breaks the front matter", () => {
    assert.deepEqual(labelsAt(`---\n${parties}journey:\n  - { type: launch, participants: [$0\n---\n`), [
      "mill",
      "shop",
    ]);
  });

  it("says by name and role who a party is", () => {
    const [first] = proposalsAt(`---\n${parties}collaboration: { power: [$0] }\n---\n`);
    assert.equal(first?.detail, "Tallow Mill, supplier");
  });

  it("proposes all parties at once", () => {
    checkAccepted(
      `---\n${parties}journey: [{ type: launch, participants: $0 }]\n---\n`,
      "[mill, shop]",
      `---\n${parties}journey: [{ type: launch, participants: [mill, shop] }]\n---\n`,
    );
  });

  it("proposes today and days to come, found by their words", () => {
    const dates = proposalsAt("---\njourney: [{ type: launch, date: $0 }]\n---\n");
    assert.deepEqual(
      dates.map(({ label }) => label),
      ["2026-06-01", "2026-06-15", "2026-07-01", "2026-09-01", "2026-12-01", "2027-06-01"],
    );
    assert.equal(dates[0]?.filterText, "2026-06-01 today");
  });

  it("dates what has happened today", () => {
    assert.deepEqual(labelsAt("---\nagreement: { signoffs: [{ party: a, date: $0 }] }\n---\n"), ["2026-06-01"]);
  });

  it("proposes the next review in the rhythm that is written", () => {
    assert.deepEqual(labelsAt("---\nreview: { every: P3M, next: $0 }\n---\n"), ["2026-09-01"]);
  });

  it("tells which trust is needed here", () => {
    const trust = proposalsAt("---\ncollaboration: { depth: integrated, risk: low, trust: $0 }\n---\n");
    assert.deepEqual(
      trust.map(({ detail }) => detail),
      ["Basic", "Moderate", "High, what is needed here"],
    );
  });

  it("proposes the kinds of milestones and the catalogs", () => {
    assert.equal(labelsAt("---\njourney:\n  - type: $0\n---\n")[0], "first-contact");
    assert.ok(labelsAt("---\ncatalog: $0\n---\n").includes("minimal-3"));
  });

  it("proposes the themes that a decision can apply, those that are there first", () => {
    assert.equal(labelsAt("---\ndecisions:\n  - applies: [$0]\n---\n\n## Trust\n")[0], "trust");
  });

  it("lets a key answer that there is none", () => {
    assert.deepEqual(labelsAt("---\nexit: $0\n---\n"), ["none"]);
  });

  it("proposes nothing where only the writers know what to say", () => {
    assert.deepEqual(labelsAt("---\ntitle: $0\n---\n"), []);
  });
});
