import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { shippedCatalogs } from "../../src/catalog/shipped.ts";
import { resemblanceOf } from "../../src/charter/resemblance.ts";

describe("texts that look like charters", () => {
  const like = (text: string): string | undefined => resemblanceOf(text, shippedCatalogs())?.catalog.id;

  it("have two themes of a catalog, and a half of one", () => {
    assert.equal(like("## Trust\n\n**Observation:** a\n\n## Mutuality\n"), "collaboration");
    assert.equal(like("- Honesty\n  - Observation: a\n- Autonomy\n  - Observation: b\n"), "relational-norms-6");
  });

  it("or two whole pairs, whatever they are about", () => {
    const pair = "**Observation:** a\n\n**Guiding principle:** b\n";
    assert.equal(like(`## Dust\n\n${pair}\n## Noise\n\n${pair}`), "collaboration");
    assert.equal(like(`## Dust\n\n${pair}`), undefined);
  });

  it("or titles of three themes, where these are most of the headings", () => {
    const titles = "## Trust\n\na\n\n## Mutuality\n\nb\n\n## Horses for courses\n\nc\n";
    assert.equal(like(titles), "collaboration");
    assert.equal(like(`${titles}\n## Install\n\n## Use\n\n## License\n`), undefined);
  });

  it("are not those that only speak of themes", () => {
    assert.equal(
      like("Trust and mutuality: what we observe.\n\nObservation: a principle of ours is trust.\n"),
      undefined,
    );
    assert.equal(like("## Building trust\n\n## On mutuality\n\n## Guiding principle of fit\n"), undefined);
    assert.equal(like("```\n## Trust\n**Observation:** a\n## Mutuality\n```\n"), undefined);
    assert.equal(like("- [Trust](#trust)\n- [Mutuality](#m)\n- [Observation](#o)\n"), undefined);
  });

  it("say what each title is read as, and by what", () => {
    const titles = ["Win-win", "Trust", "It takes tme", "Horses {#fit}", "Dust", "Drivers"];
    const text = titles.map((title) => `## ${title}\n\n**Observation:** a\n`).join("\n");
    assert.deepEqual(
      resemblanceOf(text, shippedCatalogs())?.titles.map(({ words, theme, by }) => [words, theme, by]),
      [
        ["Win-win", "mutuality", "alias"],
        ["Trust", "trust", "title"],
        ["It takes tme", "time", "nearly"],
        ["Horses", "fit", "id"],
        ["Dust", undefined, "labels"],
        ["Drivers", "interests-objectives", "alias"],
      ],
    );
  });

  it("may name their catalog themselves", () => {
    const text = "---\ncatalog: minimal-3\n---\n\n## Mutuality\n\n**Observation:** a\n\n## It takes time\n";
    const found = resemblanceOf(text, shippedCatalogs());
    assert.deepEqual([found?.catalog.id, found?.named], ["minimal-3", true]);
  });

  it("are all charters that this project has, and none of its other texts", () => {
    const root = path.resolve(__dirname, "../..");
    for (const folder of ["examples", "test/charters/good", "examples/languages"]) {
      for (const name of readdirSync(path.join(root, folder)).filter((file) => file.endsWith(".md"))) {
        const text = readFileSync(path.join(root, folder, name), "utf8");
        assert.equal(like(text) !== undefined, name.endsWith(".charter.md"), name);
      }
    }
    for (const name of ["README.md", "CHANGELOG.md", "docs/configuration.md", "docs/catalogs.md", "docs/vscode.md"])
      assert.equal(like(readFileSync(path.join(root, name), "utf8")), undefined, name);
  });
});
