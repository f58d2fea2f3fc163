import assert from "node:assert/strict";
import { type Client, type Place, startClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const observation = "**Observation:** Early forecasts keep the mill busy and the shelves full.\n\n";
const incomplete = complete.replace(observation, "");
const noObservation = ["“Mutuality” has no observation."];

const places: readonly Place[] = ["a process", "a worker"];

for (const place of places) {
  for (const pulls of [true, false]) {
    describe(`the server in ${place}, when the client ${pulls ? "asks for diagnostics" : "is told of diagnostics"}`, function () {
      this.timeout(30_000);
      let client: Client;

      before(async () => {
        const files = {
          "closed.charter.md": incomplete,
          "deep/by-content.md": incomplete,
          "deep/ordinary.md": incomplete.replace("charter: 1", "chart: 1"),
          "deep/broken.charter.md": Uint8Array.from([...Buffer.from(complete), 0xff]),
          "ignored/vendored.charter.md": incomplete,
          ".gitignore": "ignored/\n",
        };
        client = await startClient({ place, pulls, files, settings: {} });
      });
      after(() => client.end());

      it("shows the problems of charters that are not open", () => client.shows("closed.charter.md", noObservation));

      it("knows a charter by its front matter", () => client.shows("deep/by-content.md", noObservation));

      it("says that bytes are no text", () =>
        client.shows("deep/broken.charter.md", [
          "This file is not valid UTF-8; characters that cannot be read are shown as “�”.",
        ]));

      it("is silent about ordinary Markdown and about what is ignored", async () => {
        await client.shows("closed.charter.md", noObservation);
        await client.shows("deep/ordinary.md", []);
        await client.shows("ignored/vendored.charter.md", []);
      });

      it("follows what is typed", async () => {
        await client.open("typed.charter.md", complete);
        await client.replace("typed.charter.md", observation, "");
        await client.shows("typed.charter.md", noObservation);
        await client.replace(
          "typed.charter.md",
          "**Guiding principle:** Whoever",
          `${observation}**Guiding principle:** Whoever`,
        );
        await client.shows("typed.charter.md", []);
      });

      it("asks for no language", async () => {
        await client.open("plain.charter.md", incomplete, "");
        await client.shows("plain.charter.md", noObservation);
      });

      it("shows nothing for a document that stops being a charter", async () => {
        await client.open("was.md", incomplete);
        await client.shows("was.md", noObservation);
        await client.replace("was.md", "charter: 1\n", "");
        await client.shows("was.md", []);
        await client.replace("was.md", "title:", "charter: 1\ntitle:");
        await client.shows("was.md", noObservation);
      });

      it("shows what is on disk once a document is closed", async () => {
        await client.write({ "unsaved.charter.md": incomplete });
        await client.open("unsaved.charter.md", complete);
        await client.shows("unsaved.charter.md", []);
        await client.close("unsaved.charter.md");
        await client.shows("unsaved.charter.md", noObservation);
      });

      it("shows nothing for a document that is closed without ever being saved", async () => {
        await client.open("never-saved.charter.md", incomplete);
        await client.shows("never-saved.charter.md", noObservation);
        await client.close("never-saved.charter.md");
        await client.shows("never-saved.charter.md", []);
      });

      it("follows files that come, change, move and go", async () => {
        await client.write({ "new.charter.md": incomplete });
        await client.shows("new.charter.md", noObservation);
        await client.write({ "new.charter.md": complete });
        await client.shows("new.charter.md", []);
        await client.write({ "new.charter.md": undefined, "moved.charter.md": incomplete });
        await client.shows("moved.charter.md", noObservation);
        await client.write({ "moved.charter.md": undefined, "moved.md": incomplete.replace("charter: 1\n", "") });
        await client.shows("moved.charter.md", []);
        await client.shows("moved.md", []);
      });

      it("notices that a folder is gone when nobody tells of its files", async () => {
        await client.write({ "folder/inner/a.charter.md": incomplete });
        await client.shows("folder/inner/a.charter.md", noObservation);
        await client.write({ folder: undefined });
        await client.shows("folder/inner/a.charter.md", []);
      });

      it("honours what is ignored from now on", async () => {
        await client.write({ "later/a.charter.md": incomplete });
        await client.shows("later/a.charter.md", noObservation);
        await client.write({ ".gitignore": "ignored/\nlater/\n" });
        await client.shows("later/a.charter.md", []);
      });

      it("takes a rule’s severity from the settings, in open and in closed charters", async () => {
        await client.open("set.charter.md", incomplete);
        await client.shows("set.charter.md", noObservation);
        await client.configure({ rules: { "observation-missing": "off" } });
        await client.shows("set.charter.md", []);
        await client.shows("closed.charter.md", []);
        await client.configure({});
        await client.shows("set.charter.md", noObservation);
        await client.shows("closed.charter.md", noObservation);
      });

      it("stays with open documents where the settings say so", async () => {
        await client.open("near.charter.md", incomplete);
        await client.configure({ diagnostics: { scope: "open" } });
        await client.shows("closed.charter.md", []);
        await client.shows("near.charter.md", noObservation);
        await client.configure({});
        await client.shows("closed.charter.md", noObservation);
      });

      it("counts all charters", async () => {
        const counts = await client.run<{ readonly charters: number; readonly errors: number }>("checkWorkspace");
        assert.ok(counts.charters >= 3 && counts.errors >= 2, JSON.stringify(counts));
      });

      it(pulls ? "has told nothing unasked" : "cannot be asked", async () => {
        if (pulls) assert.equal(client.published, 0);
        else assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      });
    });
  }
}
