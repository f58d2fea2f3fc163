import assert from "node:assert/strict";
import { codeLensesOf } from "../../src/features/code-lens.ts";
import { diagnosticsOf } from "../../src/features/diagnostics.ts";
import { said, templates } from "../../src/features/messages.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import { english } from "../../src/rules/wording/english.ts";
import { charterOf, problemsOf, rethrow } from "../support/check-rule.ts";

interface Message {
  readonly rule: string;
  readonly text: string;
}

/** What the bad examples of all rules do not say. */
const more = [
  "---\ncharter: 1\ncollaboration: { depth: transactional }\n---\n",
  "## Trust\n",
  "## Trust\n\n**Observation:**\n\n**Guiding principle:**\n",
  "## Trust\n\n**Observation:**\n\n**Guiding principle:** Ask.\n\n**Guiding principle:** Ask now.\n",
  "## It takes time\n\n**Observation:** a\n\n## Trust\n\n## Mutuality\n\n## Interests and objectives\n\n## Horses for courses\n",
  "## It takes time\n\n## Mutuality\n\n## Trust\n\n## Horses for courses\n",
];

const messages: readonly Message[] = rules
  .flatMap((rule) => [rule.examples.bad, ...more].flatMap((text) => problemsOf(rule, charterOf(text))))
  .map(({ rule, message }) => ({ rule, text: message }));

const languages = ["nl", "de", "fr"] as const;

describe("messages in the language of the editor", () => {
  for (const { rule, en } of templates) {
    if (isNoRule(rule)) continue;
    it(`are made of what ${rule} says: ${en}`, () => {
      const own = templates.filter((template) => template.rule === rule);
      const first = ({ text }: Message) => own.find((template) => isMadeOf(text, template.en));
      assert.ok(messages.some((message) => message.rule === rule && first(message)?.en === en));
    });
  }

  it("are there for all that their rules say", () => {
    const translated = new Set(templates.map(({ rule }) => rule));
    for (const { rule, text } of messages) {
      for (const language of languages)
        if (translated.has(rule)) assert.notEqual(said(text, language, rule), text, `${rule}: ${text}`);
    }
  });

  it("hold each of their places once, and are sentences of their own", () => {
    for (const template of templates) {
      for (const language of languages) {
        assert.deepEqual(placesIn(template[language]), placesIn(template.en), template.en);
        assert.notEqual(template[language], template.en);
        if (!isNoRule(template.rule)) assert.match(template[language], /[.?]$/);
      }
    }
  });

  it("are there for every wording rule", () => {
    const translated = new Set(templates.map(({ rule }) => rule));
    assert.deepEqual(
      english.rows.filter(({ id }) => !translated.has(id)),
      [],
    );
  });

  it("carry over names, lines and the theme that tells why", () => {
    const message = "“Castle Inns” has no interests: write what it gains, see “Mutuality”.";
    assert.equal(
      said(message, "nl", "party-benefit-missing"),
      "“Castle Inns” heeft geen belangen: schrijf op wat die partij wint, zie “Mutuality”.",
    );
    assert.equal(
      said("“Castle Inns” has no interests: write what it gains.", "de-AT", "party-benefit-missing"),
      "„Castle Inns“ hat keine Interessen: was gewinnt diese Seite?",
    );
  });

  it("tell of those that are not shown", () => {
    const [row] = english.rows;
    assert.equal(
      said(`“if needed” ${row?.says}; ${row?.instead} (2 more in this charter).`, "nl", row?.id),
      "“if needed” laat open wanneer dit geldt en wie dat beslist; noem het voorval, de grens of de persoon (nog 2 in dit charter).",
    );
  });

  it("are English where the editor is, where it says nothing and where there is no other", () => {
    const message = "“Trust” has no guiding principle.";
    for (const language of ["en", "en-GB", undefined, "es", "constructor"])
      assert.equal(said(message, language, "principle-missing"), message);
    assert.equal(said("Something else.", "nl", "principle-missing"), "Something else.");
  });

  it("stand in diagnostics and lenses", () => {
    const charter = charterOf("---\ncharter: 1\n---\n\n# Quay\n\n## Trust\n\n**Observation:** One quay.\n");
    const problems = checkCharter(charter, { asOf: "2026-06-01", profile: "guided", onFailure: rethrow });
    const texts = diagnosticsOf(problems, "file:///a.md", "fr").map(({ message }) => message);
    assert.ok(texts.includes("« Trust » n’a pas de principe directeur."), texts.join("\n"));
    const [count, next] = codeLensesOf(charter, problems, { language: "de" });
    assert.equal(count?.command?.title, "0 von 10 Themen fertig");
    assert.equal(next?.command?.title, "Als Nächstes: Das empfohlene Thema „Relationship first“ fehlt.");
  });
});

/** Words around problems have templates too. */
function isNoRule(id: string): boolean {
  return id === "code-lens" || id === "progress";
}

function isMadeOf(text: string, template: string): boolean {
  const source = template
    .replace("{see}", "")
    .split(/\{\d\}/)
    .map((words) => words.replace(/[\\^$.*+?()[\]|]/g, "\\$&"))
    .join("(.+?)");
  return new RegExp(`^${source.replace(/\\\.$/, "(, see “[^”]+”)?\\.")}$`, "s").test(text);
}

function placesIn(template: string): readonly string[] {
  return (template.match(/\{\w+\}/g) ?? []).sort();
}
