import assert from "node:assert/strict";
import type { TextEdit } from "vscode-languageserver";
import type { RecordedAnswer, SignerAnswer } from "../../src/server/protocol.ts";
import { type Client, startClient } from "../support/client.ts";

const text = `---
charter: 1
parties: [{ id: mill, name: Old Mill }, shop]
agreement:
  required: [mill.owner]
  signoffs:
    - { party: shop, name: B. Ni, date: 2026-01-01, digest: sha256:1 }
---

## Trust

Observation: Keys are shared.
`;

const name = "a.charter.md";

describe("recording an agreement through the server", function () {
  this.timeout(30_000);
  let client: Client;

  before(async () => {
    client = await startClient();
    await client.open(name, text);
  });
  after(() => client.end());

  const record = (version: number, answer: object) =>
    client.run<RecordedAnswer>("recordAgreement", client.uriOf(name), version, answer);

  it("tells who may answer, and what is on record", async () => {
    assert.deepEqual(await client.run<SignerAnswer[]>("signers", client.uriOf(name)), [
      { party: "mill", partyName: "Old Mill", role: "owner", outdated: false },
      { party: "shop", partyName: "shop", agreed: true, name: "B. Ni", date: "2026-01-01", outdated: true },
    ]);
    assert.equal(await client.run("signers", client.uriOf("other.md")), null);
  });

  it("gives the edits for an answer, and for all answers once more", async () => {
    assert.match(written(await record(1, { party: "mill", agreed: true })), /- \{ party: mill, role: owner, date: /);
    assert.match(written(await record(1, { again: true })), /sha256:[0-9a-f]{64}/);
  });

  it("says why an answer cannot be recorded", async () => {
    assert.deepEqual(await record(1, { party: "wolf", agreed: true }), {
      reason: "“wolf” is none of the parties, which are mill, shop.",
    });
  });

  it("refuses another version of the text than the one that was shown", async () => {
    await client.replace(name, "Keys", "Doors");
    assert.deepEqual(await record(1, { party: "mill", agreed: true }), {
      reason: "The charter has changed meanwhile: nothing is recorded.",
    });
    assert.ok("edits" in (await record(2, { party: "mill", agreed: true })));
  });
});

function written(answer: RecordedAnswer): string {
  assert.ok("edits" in answer);
  return (answer.edits as TextEdit[]).map(({ newText }) => newText).join("");
}
