import assert from "node:assert/strict";
import { MarkupContent } from "vscode-languageserver-types";
import { readCatalogFile } from "../../src/config/catalog-file.ts";
import { readConfiguration, type SettingsFile } from "../../src/config/configuration.ts";
import { settingsCompletionsAt, settingsHoverAt } from "../../src/features/settings-place.ts";
import { applyEdits } from "../../src/rules/edits.ts";

describe("completion in a configuration", () => {
  it("proposes the keys that are not there yet", () => {
    const labels = labelsAt("profile: strict\n$0\n");
    assert.deepEqual(labels.slice(0, 3), ["root", "extends", "charters"]);
    assert.ok(!labels.includes("profile") && !labels.includes("$schema"));
  });

  it("proposes known values, and says what they mean", () => {
    assert.deepEqual(labelsAt("profile: $0\n"), ["guided", "strict", "quiet"]);
    assert.deepEqual(labelsAt("root: $0\n"), ["true", "false"]);
  });

  it("proposes rules and their severities", () => {
    assert.ok(labelsAt("rules:\n  open-$0\n").includes("open-list"));
    assert.deepEqual(labelsAt("rules:\n  open-list: $0\n"), [
      "off",
      "hint",
      "information",
      "warning",
      "error",
      "default",
    ]);
  });

  it("proposes the options of a rule beside its severity", () => {
    assert.deepEqual(labelsAt("rules:\n  principle-unused: { $0 }\n"), ["severity", "decisions", "reviews"]);
    assert.deepEqual(labelsAt("rules:\n  principle-unused:\n    reviews: 4\n    $0\n"), ["severity", "decisions"]);
    assert.deepEqual(labelsAt("rules:\n  principle-unused: { severity: o$0 }\n").slice(0, 2), ["off", "hint"]);
  });

  it("proposes keys of an override, and catalogs", () => {
    assert.deepEqual(labelsAt("overrides:\n  - files: a\n    $0\n"), ["catalog", "profile", "language", "rules"]);
    assert.deepEqual(labelsAt("catalog: $0\n"), ["ours", "collaboration"]);
  });

  it("writes what is chosen", () => {
    assert.equal(chosen("rules:\n  open-$0\n", "open-list"), "rules:\n  open-list: \n");
    assert.equal(chosen("profile:$0\n", "quiet"), "profile: quiet\n");
  });

  it("is silent in comments and in JSON", () => {
    assert.deepEqual(labelsAt("# pro$0\n"), []);
    assert.deepEqual(labelsAt("{ $0 }", "/.charter.json"), []);
  });
});

describe("completion in a catalog", () => {
  it("proposes keys of a theme, words for a requirement, and catalogs to start from", () => {
    const file = "/.charter/catalogs/a.yaml";
    assert.ok(labelsAt("themes:\n  - id: a\n    $0\n", file).includes("required"));
    assert.deepEqual(labelsAt("themes:\n  - id: a\n    required: $0\n", file), ["required", "recommended", "optional"]);
    assert.deepEqual(labelsAt("themes:\n  - id: a\n    parts: { observation: $0 }\n", file), ["required", "optional"]);
    assert.deepEqual(labelsAt("extends: $0\n", file), ["ours", "collaboration"]);
  });

  it("proposes the themes of the file where it names one of them", () => {
    const file = "/.charter/catalogs/a.yaml";
    const themes = "themes:\n  - id: noise\n  - id: dust\n    deprecated: true\n";
    assert.deepEqual(labelsAt(`${themes}    replaced-by: $0\n`, file), ["noise", "dust"]);
    assert.deepEqual(labelsAt(`${themes}order: [$0]\n`, file), ["noise", "dust"]);
  });
});

describe("hovers in a configuration", () => {
  it("tell what an option of a rule counts, and what holds without it", () => {
    assert.match(hoverAt("rules: { slow-decision: { da$0ys: 5 } }\n"), /How many days .* 30 when it is absent\./s);
  });

  it("tell what a key is for", () => {
    assert.match(hoverAt("pro$0file: strict\n"), /^\*\*Profile\*\*\n\nHow much is asked for\./);
  });

  it("tell what a value means", () => {
    assert.match(hoverAt("profile: str$0ict\n"), /^\*\*Strict\*\* – From the first draft on/);
  });

  it("tell what a rule asks for", () => {
    assert.match(
      hoverAt("rules:\n  open-l$0ist: off\n"),
      /^\*\*open-list\*\*\n\n.*\n\n\[Why\]\(https:.*open-list\.md\)$/s,
    );
  });

  it("are silent elsewhere", () => assert.equal(hoverAt("profile: strict\n\n$0# c\n"), ""));
});

function at(
  picture: string,
  path = "/.charter.yaml",
): { file: SettingsFile; position: { line: number; character: number } } {
  const [before = "", after = ""] = picture.split("$0");
  const read = path.includes("catalogs") ? readCatalogFile : readConfiguration;
  const file = read(path, before + after);
  return { file, position: file.lines.positionAt(before.length) };
}

const options = { catalogIds: ["ours", "collaboration"] };

function labelsAt(picture: string, path?: string): string[] {
  const { file, position } = at(picture, path);
  return settingsCompletionsAt(file, position, options).map(({ label }) => label);
}

function chosen(picture: string, label: string): string {
  const { file, position } = at(picture);
  const item = settingsCompletionsAt(file, position, options).find((candidate) => candidate.label === label);
  assert.ok(item?.textEdit && "range" in item.textEdit);
  return applyEdits(file.text, file.lines, [item.textEdit]);
}

function hoverAt(picture: string): string {
  const { file, position } = at(picture);
  const hover = settingsHoverAt(file, position);
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : "";
}
