import assert from "node:assert/strict";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { diagnosticsOf, looksTheSame } from "../../src/features/diagnostics.ts";
import { charterOf, problemsOf, textIn, uri } from "../support/check-feature.ts";

describe("diagnostics", () => {
  it("say what the problem says, by whom, and where to read more", () => {
    const [first] = diagnosticsOf(problemsOf(charterOf("## Trust\n")), uri).filter(
      ({ code }) => code === "observation-missing",
    );
    assert.deepEqual(first, {
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 8 } },
      severity: DiagnosticSeverity.Error,
      source: "charter",
      code: "observation-missing",
      codeDescription: {
        href: "https://github.com/charter-as-code/charter-as-code/blob/main/docs/rules/observation-missing.md",
      },
      message: first?.message,
    });
    assert.match(String(first?.message), /“Trust”/);
  });

  it("link the other place of a contradiction", () => {
    const charter = charterOf("---\ncollaboration: { depth: integrated, risk: low, trust: basic }\n---\n");
    const [clash] = diagnosticsOf(problemsOf(charter), uri).filter(({ code }) => code === "trust-below-depth");
    assert.deepEqual(
      clash?.relatedInformation?.map(({ location }) => [location.uri, textIn(charter, location.range)]),
      [
        [uri, "integrated"],
        [uri, "low"],
      ],
    );
  });

  it("fade what belongs to no theme", () => {
    const [loose] = diagnosticsOf(problemsOf(charterOf("# A\n\n**Observation:** a\n")), uri).filter(
      ({ code }) => code === "part-outside-theme",
    );
    assert.deepEqual(loose?.tags, [DiagnosticTag.Unnecessary]);
  });

  it("look the same as long as nobody sees a difference", () => {
    const said = (text: string) => problemsOf(charterOf(text));
    const clash = "---\ncollaboration: { depth: integrated, risk: low, trust: basic }\n---\n";
    const pairs: readonly (readonly [one: string, other: string, isSame: boolean])[] = [
      ["## Trust\n", "## Trust\n\n## Trust\n", false],
      ["## Trust\n", "Words.\n\n## Trust\n", false],
      ["## Trust\n", "## Truth\n", false],
      ["## Trust\n", "---\nstatus: agreed\n---\n## Trust\n", false],
      [clash, clash.replace("risk: low, trust: basic", "trust: basic, risk: low"), false],
      [clash, `${clash}\nA letter.\n`, true],
      ["## Trust\n\n**Principle:** a\n", "## Trust\n\n**Principle:** b\n", true],
    ];
    for (const [one, other, isSame] of pairs) assert.equal(looksTheSame(said(one), said(other)), isSame, other);
  });
});
