import assert from "node:assert/strict";
import { clock, type Machine } from "../../src/server/machine.ts";
import { withClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const name = "flour.charter.md";
/** One problem, on its title. */
const text = complete.replace(/^\*\*Observation:\*\* Early.*\n\n/m, "");
const messages = ["“Mutuality” has no observation."];

interface Report {
  readonly kind: string;
  readonly resultId: string;
}

describe("a letter that changes no problem", () => {
  it("is answered with what the client knows already", () =>
    withClient({ place: "this thread", pulls: true }, async (client) => {
      const ask = (previousResultId?: string): Promise<Report> =>
        client.ask("textDocument/diagnostic", { textDocument: { uri: client.uriOf(name) }, previousResultId });
      await client.open(name, text);
      const first = await ask();
      await client.replace(name, "Flour for", "Flours for");
      const second = await ask(first.resultId);
      assert.deepEqual([first.kind, second.kind, second.resultId], ["full", "unchanged", first.resultId]);
      await client.replace(name, "## Mutuality", "\n## Mutuality");
      assert.equal((await ask(first.resultId)).kind, "full");
    }));

  it("is not told to a client that is told unasked", async () => {
    const machine: Partial<Machine> = {
      // Each change is looked at by itself.
      later(milliseconds, work) {
        if (milliseconds > 0) return clock.later(milliseconds, work);
        queueMicrotask(work);
        return () => undefined;
      },
    };
    await withClient({ place: "this thread", machine }, async (client) => {
      await client.open(name, text);
      await client.shows(name, messages);
      const before = client.published;
      const type = async (words: string, others: string): Promise<void> => {
        await client.replace(name, words, others);
        await client.run("overview", client.uriOf(name));
      };
      await type("Flour for", "Flours for");
      await type("Flours for", "Flour for");
      await type("Observation:", "Observatio:");
      await client.shows(name, [...messages, "“Horses for courses” has no observation."]);
      assert.equal(client.published, before + 1);
    });
  });
});
