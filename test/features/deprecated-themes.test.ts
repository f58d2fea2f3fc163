import assert from "node:assert/strict";
import { CompletionItemTag, DiagnosticTag } from "vscode-languageserver-types";
import { completionsAt } from "../../src/features/completion.ts";
import { diagnosticsOf } from "../../src/features/diagnostics.ts";
import { hoverAt } from "../../src/features/hover.ts";
import { missingThemesOf } from "../../src/features/insert-themes.ts";
import { asOf, charterOf, problemsOf, sceneOf, uri } from "../support/check-feature.ts";
import { catalogIn } from "../support/check-rule.ts";

describe("themes that a catalog no longer uses", () => {
  const catalog = catalogIn(`catalog: 1
id: harbour
title: Harbour
themes:
  - { id: noise, title: Noise at night, since: "2.0" }
  - { id: quiet, title: Quiet hours, deprecated: "2.0", replaced-by: noise }
  - { id: dust, title: Dust }
`);
  const hoverText = (picture: string): string => {
    const { charter, position } = sceneOf(picture, catalog);
    const hover = hoverAt(charter, position, { asOf });
    return hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";
  };
  const proposals = (picture: string) => {
    const { charter, position } = sceneOf(picture, catalog);
    return completionsAt(charter, position, { asOf, tags: true }).map(({ label, tags = [] }) => [label, ...tags]);
  };

  it("are struck through", () => {
    const charter = charterOf("## Quiet hours\n", catalog);
    const [diagnostic] = diagnosticsOf(problemsOf(charter), uri).filter(({ code }) => code === "theme-deprecated");
    assert.deepEqual(diagnostic?.tags, [DiagnosticTag.Deprecated]);
  });

  it("say so in hovers, with what takes their place", () => {
    assert.match(hoverText("## Quiet $0hours\n"), /no longer used by the catalog since 2\\\.0; “Noise at night” takes/);
  });

  it("leave others that say since when they are there", () => {
    assert.match(hoverText("## Noise $0at night\n"), /required at every depth, in the catalog since 2\\\.0/);
  });

  it("are neither missing nor proposed", () => {
    const charter = charterOf("## Dust\n", catalog);
    assert.deepEqual(
      missingThemesOf(charter).map(({ id }) => id),
      ["noise"],
    );
    assert.deepEqual(proposals("## Dust\n\n## $0\n"), [["Noise at night"]]);
  });

  it("are struck through where they stand already", () => {
    assert.deepEqual(proposals("## Quiet $0hours\n"), [["Quiet hours", CompletionItemTag.Deprecated], ["Dust"]]);
    assert.deepEqual(proposals("---\ndecisions: [{ applies: [$0] }]\n---\n\n## Quiet hours\n"), [
      ["quiet", CompletionItemTag.Deprecated],
      ["noise"],
      ["dust"],
    ]);
  });
});
