import assert from "node:assert/strict";
import { type Client, type Place, startClient } from "../support/client.ts";

const pair =
  "**Observation:** Two crews share one crane.\n\n**Guiding principle:** Each crew leader books the crane by noon.\n";
const noise = `---\ncharter: 1\ntitle: Quay\nstatus: draft\n---\n\n## Noise at night\n\n${pair}`;
const missing = ["The theme “Noise at night” is missing."];
const house = "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n";
const relaxed = "rules: { concerns-one-sided: off, relationship-unset: off, party-single: off }\n";

const places: readonly Place[] = ["a process", "a worker"];

for (const place of places) {
  for (const pulls of [true, false]) {
    describe(`configurations in ${place}, when the client ${pulls ? "asks for diagnostics" : "is told of diagnostics"}`, function () {
      this.timeout(30_000);
      let client: Client;

      before(async () => {
        const files = {
          ".charter.yaml": `charters: docs/*.md\ncatalog: house\n${relaxed}`,
          ".charter/catalogs/house.yaml": house,
          "docs/a.md": noise,
          "docs/b.md": noise.replace("## Noise at night", "## Silence"),
          "elsewhere/c.md": "# C\n",
        };
        client = await startClient({ place, pulls, files, settings: {} });
      });
      after(() => client.end());

      it("make charters of files, and hold them against a catalog of one's own", async () => {
        await client.shows("docs/b.md", missing);
        await client.shows("docs/a.md", []);
        await client.shows("elsewhere/c.md", []);
      });

      it("hold for open charters too", async () => {
        await client.open("docs/open.md", noise.replace("## Noise at night", "## Silence"));
        await client.shows("docs/open.md", missing);
        await client.replace("docs/open.md", "## Silence", "## Noise at night");
        await client.shows("docs/open.md", []);
      });

      it("hold at once when a catalog is edited, saved or not", async () => {
        await client.open(".charter/catalogs/house.yaml", house);
        await client.replace(".charter/catalogs/house.yaml", "Noise at night", "Peace by day");
        await client.shows("docs/open.md", ["The theme “Peace by day” is missing."]);
        await client.replace(".charter/catalogs/house.yaml", "Peace by day", "Noise at night");
        await client.shows("docs/open.md", []);
        await client.close(".charter/catalogs/house.yaml");
      });

      it("hold at once when a file changes on disk", async () => {
        await client.write({ ".charter.yaml": `charters: docs/*.md\ncatalog: house\nrules: { theme-missing: off }\n` });
        await client.shows("docs/b.md", []);
        await client.write({ ".charter.yaml": `charters: docs/*.md\ncatalog: house\n${relaxed}` });
        await client.shows("docs/b.md", missing);
      });

      it("have problems of their own, and go on to hold as they were", async () => {
        await client.write({ ".charter.yaml": "catalog: [\n" });
        await client.shows(".charter.yaml", ["This bracket is never closed."]);
        await client.shows("docs/b.md", missing);
        await client.open(".charter.yaml", "charters: docs/*.md\ncatalog: house\nrule: {}\n");
        await client.shows(".charter.yaml", ["“rule” is no key of a configuration; did you mean “rules”?"]);
        await client.replace(".charter.yaml", "rule: {}\n", relaxed);
        await client.shows(".charter.yaml", []);
        await client.write({ ".charter.yaml": `charters: docs/*.md\ncatalog: house\n${relaxed}` });
        await client.close(".charter.yaml");
        await client.shows(".charter.yaml", []);
      });

      it("go before the settings, which fill what they leave open", async () => {
        await client.write({
          ".charter.yaml": `charters: docs/*.md\ncatalog: house\nrules: { theme-missing: hint }\n`,
        });
        await client.configure({ rules: { "theme-missing": "off", "front-matter-missing": "off" } });
        await client.shows("docs/b.md", missing);
        await client.configure({});
        await client.write({ ".charter.yaml": `charters: docs/*.md\ncatalog: house\n${relaxed}` });
      });

      it("leave files alone", async () => {
        await client.write({ "docs/.charter.yaml": "ignore: b.md\n" });
        await client.shows("docs/b.md", []);
        await client.write({ "docs/.charter.yaml": undefined });
        await client.shows("docs/b.md", missing);
      });

      it("leave out what a record of known problems knows", async () => {
        const entry = { rule: "theme-missing", theme: "noise", text: "Quay", count: 1 };
        await client.write({
          "charter.baseline.json": JSON.stringify({ version: 1, files: { "docs/b.md": [entry] } }),
        });
        await client.shows("docs/b.md", []);
        await client.write({ "charter.baseline.json": undefined });
        await client.shows("docs/b.md", missing);
      });

      it("bring catalogs of which new charters can be made", async () => {
        const choices = { relationship: "internal", delivery: "complex" };
        const forms = await client.run<readonly { catalog: string }[]>("forms", choices);
        assert.ok(forms.some(({ catalog }) => catalog === "house"));
        const answers = { ...choices, parties: [{ name: "A" }, { name: "B" }], depth: "coordinated", catalog: "house" };
        const { text } = await client.run<{ text: string }>("scaffold", answers);
        assert.match(text, /^## Noise at night$/m);
      });

      it("are explained", async () => {
        const words = await client.run<string>("explain", client.uriOf("docs/open.md"));
        assert.match(words, /This is a charter: line 2/);
        assert.match(words, /\| catalog \| \*\*house\*\* \| \.charter\.yaml, line 2 \|/);
        assert.match(words, /1\. `\.charter\.yaml`/);
      });

      it("are explained themselves, with what somebody types in them", async () => {
        const words = await client.run<string>("explain", client.uriOf(".charter/catalogs/house.yaml"));
        assert.match(words, /This is a catalog of your own: charters name it by `catalog: house`\./);
        await client.open("docs/.charter.yaml", "profile: strict\nrule: {}\n");
        const others = await client.run<string>("explain", client.uriOf("docs/.charter.yaml"));
        assert.match(others, /This is a configuration: it holds for “docs” and all below it\./);
        assert.match(others, /\| profile \| \*\*strict\*\* \| line 1 \|/);
        assert.match(others, /\| configuration-unknown-key \| \*\*warning\*\* \| line 2: /);
        await client.close("docs/.charter.yaml");
      });

      it("are proposed and told of while somebody types", async () => {
        await client.open("elsewhere/.charter.yaml", "catalog: \n");
        const textDocument = { uri: client.uriOf("elsewhere/.charter.yaml") };
        const position = { line: 0, character: 9 };
        const items = await client.ask<readonly { label: string }[]>("textDocument/completion", {
          textDocument,
          position,
        });
        assert.equal(items[0]?.label, "house");
        const hover = await client.ask<{ contents: { value: string } }>("textDocument/hover", {
          textDocument,
          position: { line: 0, character: 1 },
        });
        assert.match(hover.contents.value, /^\*\*Catalog\*\*/);
        await client.close("elsewhere/.charter.yaml");
      });

      it("offer what was meant", async () => {
        await client.open("docs/.charter.yaml", "rules: { open-lists: off }\n");
        await client.shows("docs/.charter.yaml", ["No rule has the id “open-lists”; did you mean “open-list”?"]);
        const textDocument = { uri: client.uriOf("docs/.charter.yaml") };
        const [diagnostic] = client.shown("docs/.charter.yaml");
        assert.ok(diagnostic);
        const actions = await client.ask<readonly { title: string }[]>("textDocument/codeAction", {
          textDocument,
          range: diagnostic.range,
          context: { diagnostics: [diagnostic] },
        });
        assert.deepEqual(
          actions.map(({ title }) => title),
          ["Change to “open-list”"],
        );
        await client.close("docs/.charter.yaml");
      });
    });
  }
}
