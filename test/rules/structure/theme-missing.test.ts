import assert from "node:assert/strict";
import { catalogOf } from "../../../src/catalog/shipped.ts";
import { fixOf } from "../../../src/rules/fix-of.ts";
import { themeMissing } from "../../../src/rules/structure/theme-missing.ts";
import { promptOf } from "../../support/catalog-with.ts";
import { charterOf, checkFix, checkRule, problemsOf } from "../../support/check-rule.ts";

const catalog = catalogOf("minimal-3");

describe("theme-missing", () => {
  const check = (picture: string): void => checkRule(themeMissing, picture, { catalog });

  it("marks the value of the title", () => {
    check(`
      ---
      title: "Two mills" # for now
             ^^^^^^^^^^^ The theme “It takes time” is missing.
      ---
      # Two mills
      ## Mutuality
      ## Horses for courses
      `);
  });

  it("marks the first heading where there is no title", () => {
    check(`
      ---
      charter: 1
      ---
      Two mills
      ^^^^^^^^^ The theme “It takes time” is missing.
      =========
      ## Mutuality
      ## Horses for courses
      `);
  });

  it("marks the first heading where the front matter cannot be read", () => {
    check(`
      ---
      title: Two mills
      parties: [
      ---
      # Mills
        ^^^^^ The theme “It takes time” is missing.
      ## Mutuality
      ## Horses for courses
      `);
  });

  it("marks the first line where there is neither", () => {
    check(`
      Two mills
      ^^^^^^^^^ The theme “Mutuality” is missing.
      ^^^^^^^^^ The theme “Horses for courses” is missing.
      ^^^^^^^^^ The theme “It takes time” is missing.
      `);
  });

  it("marks the beginning of an empty file", () => {
    check(`
      | The theme “Mutuality” is missing.
      | The theme “Horses for courses” is missing.
      | The theme “It takes time” is missing.
      `);
  });

  it("takes aliases, near titles and joined titles for what they name", () => {
    check(`
      ## Mutualty

      ## Fit and patience

      **Observation:** a
      `);
  });

  it("asks for as much as depth and relationship need", () => {
    const severities = (keys: string): string[] =>
      problemsOf(themeMissing, charterOf(`---\n${keys}\n---\n`)).map(({ severity, theme }) => `${severity} ${theme}`);
    assert.deepEqual(severities("status: draft"), [
      "hint relationship-first",
      "warning mutuality",
      "warning interests-objectives",
      "warning differences-opportunity",
      "warning differences-risk",
      "warning trust",
      "warning fit",
      "warning attitude",
      "warning not-partnership",
      "warning time",
    ]);
    assert.deepEqual(
      severities("status: agreed\ncollaboration: { relationship: internal, depth: { target: transactional } }"),
      [
        "error mutuality",
        "hint interests-objectives",
        "hint differences-opportunity",
        "hint differences-risk",
        "error trust",
        "error fit",
        "error time",
      ],
    );
  });

  it("warns of recommended themes in the profile strict", () => {
    const problems = problemsOf(themeMissing, charterOf("---\ncharter: 1\n---\n"), { profile: "strict" });
    assert.deepEqual(
      problems.slice(0, 2).map(({ severity, message }) => `${severity}: ${message}`),
      ["warning: The recommended theme “Relationship first” is missing.", "error: The theme “Mutuality” is missing."],
    );
  });

  const prompts = [promptOf("observation", "fit"), promptOf("principle", "fit")];

  it("adds the theme between its neighbours in the catalog", () => {
    checkFix(
      themeMissing,
      `
      ## It takes time

      **Observation:** a

      ## Mutuality

      **Observation:** a
      ## Safety
      **Observation:** a
      `,
      `
      ## It takes time

      **Observation:** a

      ## Mutuality

      **Observation:** a

      ## Horses for courses

      **Observation:** ${prompts[0]}

      **Guiding principle:** ${prompts[1]}

      ## Safety
      **Observation:** a
      `,
      { catalog },
    );
  });

  it("adds a row to a table", () => {
    checkFix(
      themeMissing,
      `
      | Observation | Theme         | Guiding principle | Owner |
      | ----------- | ------------- | ----------------- | ----- |
      | a           | Mutuality     | b                 | Rosa  |
      | a           | It takes time | b                 | Rosa  |
      `,
      `
      | Observation | Theme         | Guiding principle | Owner |
      | ----------- | ------------- | ----------------- | ----- |
      | a           | Mutuality     | b                 | Rosa  |
      | … ${prompts[0]} | Horses for courses | … ${prompts[1]} |  |
      | a           | It takes time | b                 | Rosa  |
      `,
      { catalog },
    );
  });

  it("adds an item before the one that follows in the catalog", () => {
    checkFix(
      themeMissing,
      `
      Our themes:

      - Horses for courses
        - Observation: a
      - It takes time
        - Observation: a
      `,
      `
      Our themes:

      - Mutuality
        - Observation: ${promptOf("observation", "mutuality")}
        - Guiding principle: ${promptOf("principle", "trust")}
      - Horses for courses
        - Observation: a
      - It takes time
        - Observation: a
      `,
      { catalog },
    );
  });

  it("adds the first theme at the end", () => {
    checkFix(
      themeMissing,
      "# Two mills",
      `
# Two mills

## Mutuality

### Observation

${promptOf("observation", "mutuality")}

### Guiding principle

${promptOf("principle", "trust")}
`,
      { catalog },
    );
  });

  it("offers nothing where front matter that is not closed takes the whole text", () => {
    const [problem] = problemsOf(themeMissing, charterOf("---\ntitle: Two mills\n"));
    assert.ok(problem);
    assert.equal(fixOf(problem), undefined);
  });
});
