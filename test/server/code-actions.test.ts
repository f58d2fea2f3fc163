import assert from "node:assert/strict";
import { type CodeAction, LSPErrorCodes } from "vscode-languageserver";
import { type Client, withClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const name = "flour.charter.md";
/** Two themes have no observation, and one is missing. */
const text = complete.replace(/^\*\*Observation:\*\* .*\n\n/gm, "");

/** Asks for edits when somebody has chosen an action, or gets them at once. */
function editor(asks: boolean): object {
  const codeAction = { dataSupport: asks, ...(asks && { resolveSupport: { properties: ["edit", "command"] } }) };
  return { capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, textDocument: { codeAction } } };
}

const within = (asks: boolean, use: (client: Client) => Promise<void>): Promise<void> =>
  withClient({ place: "this thread", initialize: editor(asks) }, async (client) => {
    await client.open(name, text);
    await use(client);
  });

function actionsIn(client: Client): Promise<readonly CodeAction[]> {
  const line = client.textOf(name).split("\n").indexOf("## Mutuality");
  const range = { start: { line, character: 4 }, end: { line, character: 4 } };
  const textDocument = { uri: client.uriOf(name) };
  return client.ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } });
}

const resolved = (client: Client, action: CodeAction): Promise<CodeAction> => client.ask("codeAction/resolve", action);

const refused = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    ({ code }: { readonly code: unknown }) => code,
  );

describe("edits of code actions", () => {
  it("are there at once for a client that does not ask for them", () =>
    within(false, async (client) => {
      const actions = await actionsIn(client);
      assert.ok(actions.length > 2);
      assert.ok(actions.every(({ edit, data }) => edit && data === undefined));
      assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
        codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.charter"],
      });
    }));

  it("are the same when they are asked for later", () =>
    within(false, async (before) => {
      const expected = await actionsIn(before);
      await within(true, async (client) => {
        const actions = await actionsIn(client);
        const waiting = actions.filter(({ edit }) => !edit).map(({ title }) => title);
        assert.deepEqual(waiting, [
          "Fix all 3 problems of “observation-missing” in this file",
          "Accept “observation-missing” on this line",
        ]);
        const made = await Promise.all(actions.map((action) => (action.edit ? action : resolved(client, action))));
        assert.deepEqual(
          made.map(({ data: _, ...action }) => action),
          expected,
        );
      });
    }));

  it("are refused when somebody has typed meanwhile", () =>
    within(true, async (client) => {
      const action = (await actionsIn(client)).find(({ edit }) => !edit);
      assert.ok(action);
      await client.replace(name, "Flour", "Meal");
      assert.equal(await refused(resolved(client, action)), LSPErrorCodes.ContentModified);
    }));

  it("are refused for a document that is closed", () =>
    within(true, async (client) => {
      const action = (await actionsIn(client)).find(({ edit }) => !edit);
      assert.ok(action);
      await client.close(name);
      assert.equal(await refused(resolved(client, action)), LSPErrorCodes.ContentModified);
    }));

  it("are refused for an action that was never offered", () =>
    within(true, async (client) => {
      const action = (await actionsIn(client)).find(({ edit }) => !edit);
      assert.ok(action);
      assert.equal(await refused(resolved(client, { ...action, title: "Do it" })), LSPErrorCodes.ContentModified);
    }));

  for (const data of [null, 1, {}, { uri: name }, { uri: name, version: 1, range: {}, place: 0 }])
    it(`are none for an action with the data ${JSON.stringify(data)}`, () =>
      within(true, async (client) => {
        const action = { title: "a", data };
        assert.deepEqual(await resolved(client, action), JSON.parse(JSON.stringify(action)));
      }));
});
