import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionItem,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type Location,
} from "vscode-languageserver";
import { urlOf } from "../../src/rules/pages.ts";
import { type Overview, serverCommands } from "../../src/server/protocol.ts";
import { type Client, startClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const name = "flour.charter.md";
const observation = "**Observation:** Early forecasts keep the mill busy and the shelves full.\n\n";
const incomplete = complete
  .replace(observation, "")
  .replace(
    "review:",
    "parties:\n  - { id: mill, name: Mill, role: supplier }\n  - { id: shop, name: Shop, role: customer }\nagreement: { required: [mill.sponsor], record: minutes.md }\nreview:",
  );

describe("what the server answers", function () {
  this.timeout(30_000);
  let client: Client;

  beforeEach(async () => {
    const capabilities = {
      window: { showDocument: { support: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    };
    const initializationOptions = { commands: ["charter.goToNextGap"] };
    client = await startClient({ place: "this thread", initialize: { capabilities, initializationOptions } });
    await client.open(name, incomplete);
    await client.open("ordinary.md", incomplete.replace("charter: 1\n", ""));
  });
  afterEach(() => client.end());

  /** Asks about the first place at which the words stand. */
  function at<T>(method: string, words: string, more: object = {}, document = name): Promise<T> {
    const lines = client.textOf(document).split("\n");
    const line = lines.findIndex((text) => text.includes(words));
    const position = { line, character: lines[line]?.indexOf(words) ?? 0 };
    const params = { position, positions: [position], range: { start: position, end: position } };
    return client.ask(`textDocument/${method}`, { textDocument: { uri: client.uriOf(document) }, ...params, ...more });
  }

  it("gives guidance on a theme", async () => {
    const { contents } = await at<Hover>("hover", "Mutuality");
    assert.match(JSON.stringify(contents), /Mutuality/);
  });

  it("completes values of the front matter", async () => {
    const items = await at<CompletionItem[]>("completion", "minimal-3");
    assert.ok(items.some(({ label }) => label.includes("collaboration")));
  });

  it("opens the pages of rules, and nothing else, where the client can show them", async () => {
    const actions = await at<CodeAction[]>("codeAction", "Mutuality", { context: { diagnostics: [] } });
    const page = actions.find(({ command }) => command?.command === serverCommands.openRulePage);
    assert.deepEqual(page?.command?.arguments, [urlOf("observation-missing")]);
    const run = (url: string): Promise<boolean> =>
      client.ask("workspace/executeCommand", { command: serverCommands.openRulePage, arguments: [url] });
    assert.equal(await run("https://example.org/"), false);
    client.connection.onRequest("window/showDocument", () => ({ success: true }));
    assert.equal(await run(urlOf("observation-missing")), true);
  });

  it("offers fixes for this version of the document only", async () => {
    const actions = await at<CodeAction[]>("codeAction", "Mutuality", { context: { diagnostics: [] } });
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      fix?.edit?.documentChanges?.map((change) => "textDocument" in change && change.textDocument),
      [{ uri: client.uriOf(name), version: 1 }],
    );
  });

  it("goes from the use of a party to where it is written, and back", async () => {
    const definition = await at<Location>("definition", "mill.sponsor");
    assert.equal(
      definition.range.start.line,
      incomplete.split("\n").findIndex((line) => line.includes("id: mill")),
    );
    assert.equal((await at<Location[]>("references", "mill.sponsor")).length, 2);
  });

  it("links to the record of the agreement", async () => {
    const links = await at<DocumentLink[]>("documentLink", "minutes");
    assert.deepEqual(
      links.map(({ target }) => target),
      [client.uriOf("minutes.md")],
    );
  });

  it("outlines themes and their halves", async () => {
    const [charter] = await at<DocumentSymbol[]>("documentSymbol", "");
    assert.deepEqual(
      charter?.children?.map((theme) => theme.name),
      ["Mutuality", "Horses for courses", "It takes time"],
    );
  });

  it("folds, and selects around the cursor", async () => {
    assert.notDeepEqual(await at("foldingRange", ""), []);
    assert.equal((await at<unknown[]>("selectionRange", "Mutuality")).length, 1);
  });

  it("says above the title how many themes are complete, and offers the next gap where the client can go there", async () => {
    const lenses = await at<{ command: { title: string; command: string } }[]>("codeLens", "");
    assert.deepEqual(
      lenses.map(({ command }) => command.command),
      ["", "charter.goToNextGap"],
    );
  });

  it("shows hints in the lines where the settings want them", async () => {
    assert.deepEqual(await at("inlayHint", "mill.sponsor"), []);
    await client.configure({ inlayHints: { enabled: true } });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.notDeepEqual(await at("inlayHint", "", { range }), []);
  });

  it("answers nothing about an ordinary document, and nothing about one that is not open", async () => {
    for (const method of [
      "hover",
      "completion",
      "codeAction",
      "documentSymbol",
      "foldingRange",
      "codeLens",
      "definition",
    ]) {
      assert.equal(await at(method, "Mutuality", { context: {} }, "ordinary.md"), null, method);
      const textDocument = { uri: client.uriOf("other.charter.md") };
      const position = { line: 0, character: 0 };
      assert.equal(await client.ask(`textDocument/${method}`, { textDocument, position, context: {} }), null, method);
    }
  });

  it("runs its commands", async () => {
    const uri = client.uriOf(name);
    const { complete, themes, catalog, errors } = await client.run<Overview>("overview", uri);
    assert.deepEqual(
      { complete, themes, catalog, errors },
      { complete: 2, themes: 3, catalog: "minimal-3", errors: 1 },
    );
    assert.deepEqual(await client.run("missingThemes", uri), []);
    assert.deepEqual(await client.run("nextGap", uri, { line: 10, character: 0 }), {
      range: { start: { line: 12, character: 3 }, end: { line: 12, character: 12 } },
      message: "“Mutuality” has no observation.",
      theme: "mutuality",
    });
    assert.match(await client.run("explain", uri), /# flour\.charter\.md\n\nThis is a charter/);
    assert.match(await client.run("explain", client.uriOf("100%.md")), /# 100%\.md\n\nThis is no charter/);
    assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, Object.values(serverCommands));
  });
});

describe("the charters of a workspace", function () {
  this.timeout(30_000);
  let client: Client;
  afterEach(() => client.end());

  it("are searched for symbols, as they stand in the editor or on disk", async () => {
    client = await startClient({
      place: "this thread",
      files: { "a.charter.md": complete, "b.charter.md": complete },
    });
    await client.open(
      "b.charter.md",
      complete.replace("## Mutuality", "## Mutual gain\n\n**Observation:** a\n\n## Mutuality"),
    );
    const found = await client.ask<{ name: string; location: Location }[]>("workspace/symbol", { query: "mutu" });
    const titles = found
      .filter(({ name }) => name.startsWith("Mutu"))
      .map(({ name, location }) => `${name} ${location.uri.slice(-13)}`);
    assert.deepEqual(titles, ["Mutuality /a.charter.md", "Mutual gain /b.charter.md", "Mutuality /b.charter.md"]);
  });

  it("are told of in parts, with progress, while many are read", async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`${i}.charter.md`, complete]));
    client = await startClient({ place: "this thread", pulls: true, files });
    const told: number[] = [];
    const progress: string[] = [];
    client.connection.onNotification("$/progress", ({ token, value }) => {
      if (token === "parts") told.push(value.items.length);
      else progress.push(value.kind);
    });
    const params = { previousResultIds: [], partialResultToken: "parts", workDoneToken: "work" };
    const { items } = await client.ask<{ items: unknown[] }>("workspace/diagnostic", params);
    assert.deepEqual([told, items], [[100, 100, 50], []]);
    assert.deepEqual([progress[0], progress.at(-1)], ["begin", "end"]);
  });

  it("are left alone when the question is taken back", async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.charter.md`, complete]));
    client = await startClient({ place: "this thread", pulls: true, files });
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [{ uri: client.uriOf("gone.charter.md"), value: "1" }] };
    const answer = client.connection.sendRequest<{ items: unknown[] }>("workspace/diagnostic", params, source.token);
    source.cancel();
    const items = await answer.then(
      (report) => report.items,
      () => [],
    );
    assert.ok(items.length < 50);
  });

  it("are told of as unchanged to a client that knows them, and a third time only when there is something new", async () => {
    client = await startClient({ place: "this thread", pulls: true, files: { "a.charter.md": complete } });
    type Report = { items: { kind: string; uri: string; resultId: string }[] };
    const ask = (items: Report["items"]): Promise<Report> =>
      client.ask("workspace/diagnostic", {
        previousResultIds: items.map(({ uri, resultId }) => ({ uri, value: resultId })),
      });
    const { items } = await ask([]);
    assert.deepEqual(
      (await ask(items)).items.map(({ kind }) => kind),
      ["unchanged"],
    );
    const third = ask(items);
    await client.write({ "a.charter.md": incomplete });
    assert.deepEqual(
      (await third).items.map(({ kind }) => kind),
      ["full"],
    );
  });
});
