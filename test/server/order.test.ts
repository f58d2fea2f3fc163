import assert from "node:assert/strict";
import { DiagnosticSeverity } from "vscode-languageserver";
import { withClient } from "../support/client.ts";

const { Error: error, Warning: warning, Information: information, Hint: hint } = DiagnosticSeverity;

describe("the order of settings, as docs/configuration.md has it", function () {
  this.timeout(30_000);

  it("lets each fill only what no stronger one says", () => {
    const files = {
      ".charter.yaml": "rules: { theme-missing: information, front-matter-missing: off }\n",
      "a/.charter.yaml": `extends: ./house.yaml
rules: { theme-missing: warning }
overrides:
  - files: b.charter.md
    rules: { theme-missing: hint }
  - files: "*.charter.md"
    rules: { theme-missing: error }
`,
      "a/house.yaml": "rules: { theme-missing: hint }\n",
      "a/.charter/catalogs/house.yaml":
        "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n",
      "a/b.charter.md": "---\ncatalog: house\n---\n",
    };
    const settings = { rules: { "theme-missing": "hint" } };
    return withClient({ files, settings }, async (client) => {
      const name = "a/b.charter.md";
      const gravity = async (): Promise<readonly unknown[]> => {
        await client.shows(name, ["The theme “Noise at night” is missing."]);
        return client.shown(name).map(({ severity }) => severity);
      };
      const eventually = async (what: string, severity: DiagnosticSeverity): Promise<void> => {
        for (let round = 0; round < 200 && (await gravity())[0] !== severity; round++)
          await new Promise((resolve) => setTimeout(resolve, 20));
        assert.deepEqual(await gravity(), [severity], what);
      };
      await eventually("the last override that fits", error);
      await client.write({ "a/.charter.yaml": "extends: ./house.yaml\nrules: { theme-missing: warning }\n" });
      await eventually("what the nearest configuration says for all files", warning);
      await client.write({ "a/.charter.yaml": "extends: ./house.yaml\n" });
      await eventually("what it extends", hint);
      await client.write({ "a/house.yaml": "{}\n" });
      await eventually("the next configuration upwards", information);
      await client.write({ ".charter.yaml": "rules: { front-matter-missing: off }\n" });
      await eventually("the editor’s settings", hint);
      await client.configure({});
      await eventually("what comes with the product", warning);
      await client.write({ [name]: "---\ncatalog: house\n# charter-disable theme-missing -- it comes in May\n---\n" });
      await client.shows(name, []);
    });
  });
});
