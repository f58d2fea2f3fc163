import assert from "node:assert/strict";
import { catalogOf } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rethrow } from "../support/check-rule.ts";

describe("themes that need no observation", () => {
  it("take their text for a principle", () => {
    check("## Purpose\n\nWe keep boards right.\n\nAnd nothing else.\n", [
      "purpose: We keep boards right.\nAnd nothing else.",
    ]);
  });

  it("take each item of a list for one, but not the line that leads up to it", () => {
    check("## Purpose\n\nWe agree:\n\n- Boards come first.\n  Then trains.\n- Calls come last.\n\nThat is all.\n", [
      "purpose: Boards come first.\nThen trains. | Calls come last. | That is all.",
    ]);
  });

  it("are known by an alias too, where text stands below", () => {
    check("## Channels\n\nQuestions go to the channel.\n\n## Mission\n\n## Rituals\n\n<!-- later -->\n", [
      "communication: Questions go to the channel.",
    ]);
  });

  it("are not found again in their own sub-sections, whose text is theirs no more", () => {
    check("## Communication\n\nDaily.\n\n### Channels\n\nChat.\n", ["communication: Daily."]);
  });

  it("leave text aside where a half has a label", () => {
    check("## Purpose\n\nSome talk.\n\n**Guiding principle:** Boards come first.\n", ["purpose: Boards come first."]);
  });

  it("have no principle where there is no text", () => {
    check("## Purpose\n\n<!-- later -->\n\n```\ncode\n```\n", ["purpose: "]);
  });

  it("are themes as others in a catalog that asks for observations", () => {
    const { themes } = parseCharter("## Trust\n\nSome text.\n", catalogOf);
    assert.deepEqual(themes[0]?.principles, []);
  });

  it("are checked word by word, at the place of the text", () => {
    const text = "---\ncatalog: team-agreement\n---\n\n## Purpose\n\n- Boards come first on every day.\n- TBD\n";
    const problems = checkCharter(parseCharter(text, catalogOf), {
      asOf: "2026-06-01",
      profile: "guided",
      onFailure: rethrow,
    });
    assert.deepEqual(
      problems.filter(({ theme }) => theme === "purpose").map(({ rule, range }) => [rule, range.start.line]),
      [["placeholder", 7]],
    );
  });

  function check(body: string, expected: readonly string[]): void {
    const { themes } = parseCharter(`---\ncatalog: team-agreement\n---\n\n${body}`, catalogOf);
    assert.deepEqual(
      themes.map(({ id, principles }) => `${id}: ${principles.map(({ text }) => text).join(" | ")}`),
      expected,
    );
  }
});
