import assert from "node:assert/strict";
import { clock, type Machine } from "../../src/server/machine.ts";
import { withClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const observation = "**Observation:** Early forecasts keep the mill busy and the shelves full.\n\n";
const incomplete = complete.replace(observation, "");
const noObservation = ["“Mutuality” has no observation."];
const silent = { rules: { "observation-missing": "off" } };

describe("the server, with many kinds of clients", function () {
  this.timeout(30_000);

  it("serves a client that says nothing of itself and has no folder", () =>
    withClient(
      { initialize: { capabilities: {}, workspaceFolders: undefined, initializationOptions: null } },
      async (client) => {
        await client.open("a.charter.md", incomplete);
        await client.shows("a.charter.md", noObservation);
        await client.replace("a.charter.md", "**Guiding", `${observation}**Guiding`);
        await client.shows("a.charter.md", []);
      },
    ));

  it("finds the charters of a client that knows one folder only", async () => {
    const files = { "a.charter.md": incomplete };
    await withClient({ files, place: "this thread" }, async ({ uriOf }) => {
      const initialize = { workspaceFolders: null, rootUri: uriOf("") };
      await withClient({ files, place: "this thread", initialize }, (client) =>
        client.shows("a.charter.md", noObservation),
      );
    });
  });

  it("speaks the language of the editor, of charters that are open and of those that are not", () =>
    withClient(
      { place: "this thread", files: { "disk.charter.md": incomplete }, initialize: { locale: "nl-BE" } },
      async (client) => {
        await client.shows("disk.charter.md", ["“Mutuality” heeft geen observatie."]);
        await client.open("open.charter.md", incomplete);
        await client.shows("open.charter.md", ["“Mutuality” heeft geen observatie."]);
      },
    ));

  it("takes settings that are sent unasked", () =>
    withClient({ place: "this thread" }, async (client) => {
      await client.open("a.charter.md", incomplete);
      await client.shows("a.charter.md", noObservation);
      await client.configure(silent);
      await client.shows("a.charter.md", []);
    }));

  it("takes settings from the options of the first message", () =>
    withClient({ place: "this thread", initialize: { initializationOptions: { charter: silent } } }, async (client) => {
      await client.open("a.charter.md", incomplete);
      await client.open("b.charter.md", complete.replace(/\*\*Guiding principle:\*\* Whoever.*\n/, ""));
      await client.shows("b.charter.md", ["“Mutuality” has no guiding principle."]);
      await client.shows("a.charter.md", []);
    }));

  it("takes settings that nobody understands for none", () =>
    withClient({ place: "this thread", settings: { rules: 7, profile: [], diagnostics: "all" } }, async (client) => {
      await client.open("a.charter.md", incomplete);
      await client.shows("a.charter.md", noObservation);
    }));

  it("knows a document however its URI is spelled", () =>
    withClient({ place: "this thread", files: { "ü(1).charter.md": incomplete } }, async (client) => {
      const [uri, languageId] = [client.uriOf("ü(1).charter.md"), "markdown"];
      await client.shows("%C3%BC%281%29.charter.md", noObservation);
      const textDocument = { uri, languageId, version: 1, text: complete };
      await client.connection.sendNotification("textDocument/didOpen", { textDocument });
      await client.shows("%C3%BC%281%29.charter.md", []);
    }));

  it("reads the text of a client that does not count versions", () =>
    withClient({ place: "this thread", pulls: true }, async (client) => {
      await client.open("a.charter.md", complete);
      await client.shows("a.charter.md", []);
      const textDocument = { uri: client.uriOf("a.charter.md"), version: 1 };
      await client.connection.sendNotification("textDocument/didChange", {
        textDocument,
        contentChanges: [{ text: incomplete }],
      });
      await client.shows("a.charter.md", noObservation);
    }));

  it("follows folders that come and go, and tells of a charter once where they overlap", () =>
    withClient({ place: "this thread", files: { "in/a.charter.md": incomplete }, pulls: true }, async (client) => {
      const change = (added: readonly string[], removed: readonly string[]): Promise<void> => {
        const folders = (names: readonly string[]) => names.map((name) => ({ uri: client.uriOf(name), name }));
        const event = { added: folders(added), removed: folders(removed) };
        return client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
      };
      await client.shows("in/a.charter.md", noObservation);
      await change(["in"], []);
      const { items } = await client.ask<{ items: unknown[] }>("workspace/diagnostic", { previousResultIds: [] });
      assert.equal(items.length, 1);
      await change([], [""]);
      await client.shows("in/a.charter.md", noObservation);
      await change([], ["in"]);
      await client.shows("in/a.charter.md", []);
    }));

  it("sees a new day, also where nobody types", async () => {
    let day = "2026-05-01";
    let minute = (): void => undefined;
    const machine: Partial<Machine> = {
      today: () => day,
      later(milliseconds, work) {
        if (milliseconds < 60_000) return clock.later(milliseconds, work);
        minute = work;
        return () => undefined;
      },
    };
    const late = [
      "The next review was due on 2026-05-01, which is before 2026-07-02: hold the review, then write the next date, see “It takes time”.",
    ];
    const due = complete.replace("every: P6M", "every: P6M, next: 2026-05-01");
    await withClient({ place: "this thread", machine, files: { "a.charter.md": due } }, async (client) => {
      await client.open("b.charter.md", due);
      await client.shows("b.charter.md", []);
      day = "2026-07-02";
      minute();
      await client.shows("a.charter.md", late);
      await client.shows("b.charter.md", late);
    });
  });
});
