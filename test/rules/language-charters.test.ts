import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Charter } from "../../src/charter/charter.ts";
import { decisionsOf } from "../../src/charter/decisions.ts";
import { journeyOf } from "../../src/charter/journey.ts";
import { languageOf } from "../../src/charter/language.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { requirementIn } from "../../src/rules/structure/requirement-severity.ts";
import { charterOf, rethrow } from "../support/check-rule.ts";

const folder = path.resolve(__dirname, "../../examples/languages");

describe("charters in other languages", () => {
  for (const name of readdirSync(folder)) {
    const charter = charterOf(readFileSync(path.join(folder, name), "utf8"));

    it(`have no problem: ${name}`, () => {
      const problems = checkCharter(charter, { asOf: "2026-06-01", profile: "guided", onFailure: rethrow });
      assert.deepEqual(
        problems.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
        [],
      );
    });

    it(`are complete: ${name}`, () => {
      const present = new Set(charter.themes.map(({ id }) => id));
      const missing = charter.catalog.themes.filter(
        (theme) => !present.has(theme.id) && requirementIn(charter, theme) === "required",
      );
      assert.deepEqual(missing, []);
      for (const { id, observations, principles } of charter.themes)
        assert.deepEqual([observations.length, principles.length], [1, 1], id);
    });
  }

  it("are read as a whole", () => {
    const picture = readdirSync(folder).map((name) => {
      const { themes, sections } = charterOf(readFileSync(path.join(folder, name), "utf8"));
      const keys = sections.filter(({ reserved }) => reserved).map(({ key }) => key);
      return [name.replace(".charter.md", ""), themes.length, ...keys].join(" ");
    });
    assert.deepEqual(picture, [
      "grenzbruecke 9",
      "kliniklogistik 10 escalation decisions",
      "stadsverwarming 10 journey governance exit",
      "verger-commun 9 governance exit decisions",
    ]);
  });

  it("tell their journey and their decisions in tables and lists of their own language", () => {
    const [dutch, german, french] = ["stadsverwarming", "kliniklogistik", "verger-commun"].map((name) =>
      charterOf(readFileSync(path.join(folder, `${name}.charter.md`), "utf8")),
    );
    assert.ok(dutch && german && french);
    assert.deepEqual(
      journeyOf(dutch)?.milestones.map(({ type, status }) => `${type?.value} ${status?.value}`),
      ["site-visit done", "joint-workshop done", "contract-signed done", "review planned"],
    );
    for (const charter of [german, french]) {
      const [decision] = decisionsOf(charter);
      assert.ok(decision?.title && decision.raised && decision.decided && decision.by, charter.title?.value);
      assert.ok((decision.applies?.items.length ?? 0) > 0, charter.title?.value);
    }
  });

  it("are each read in the language of its themes", () => {
    const bridge = charterOf(readFileSync(path.join(folder, "grenzbruecke.charter.md"), "utf8"));
    assert.equal(bridge.language, undefined);
    assert.deepEqual(
      bridge.themes.map((theme) => languageOf(theme, bridge)),
      ["nl", "de", "nl", "de", "nl", "en", "nl", "de", "nl"],
    );
  });

  it("give the same when each theme is written in another language", () => {
    const dutch = readFileSync(path.join(folder, "stadsverwarming.charter.md"), "utf8");
    const mixed = dutch
      .replace("## Vertrouwen", "## Vertrauen")
      .replace("## Wederkerigheid", "## Mutuality")
      .replace("## Het kost tijd", "## Cela prend du temps")
      .replace("## Besturing", "## Gouvernance")
      .replaceAll("### Observatie", "### Constat");
    assert.deepEqual(shapeOf(charterOf(mixed)), shapeOf(charterOf(dutch)));
  });
});

function shapeOf({ themes, sections }: Charter): unknown {
  return [
    themes.map(({ key, observations, principles }) => [key, observations.length, principles.length]),
    sections.map(({ key }) => key),
  ];
}
