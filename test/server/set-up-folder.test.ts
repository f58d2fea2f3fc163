import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FolderSetUp } from "../../src/server/protocol.ts";
import { run, whileInFolder } from "../support/cli.ts";
import { type Client, startClient } from "../support/client.ts";

const alike = `# Quay and tug

## Win-win

**Observation:** Both pay for the berth.

## It takes tme

**Observation:** A pilot needs an hour.

**Guiding principle:** The one who is late waits.

## Margins <!-- visibility: private -->

**Observation:** The heron gets nine per cent.
`;
const files = { "docs/quay.md": alike, "docs/README.md": "# Notes\n", "drafts/a.charter.md": "## Trust\n" };

describe("setting up a folder", function () {
  this.timeout(30_000);

  const setUp = (client: Client): Promise<FolderSetUp> => client.run("setUpFolder", client.uriOf(""));

  it("proposes the files that `charter init` writes, byte for byte, and writes nothing", () =>
    whileInFolder(files, async (folder) => {
      const client = await startClient({ folder });
      try {
        const found = await setUp(client);
        assert.ok("files" in found);
        assert.equal(run(" explain docs/quay.md --format json", folder).stdout.includes('"charter": true'), false);
        run(" init --write", folder);
        assert.deepEqual(
          found.files.map(({ name }) => name),
          ["charter.baseline.json", ".charter.yaml"],
        );
        for (const { name, text } of found.files)
          assert.equal(text, readFileSync(path.join(folder, name), "utf8"), name);
      } finally {
        await client.end();
      }
    }));

  it("says what each title is read as, and nothing of private parts", async () => {
    const client = await startClient({ place: "this thread", files });
    const found = await setUp(client);
    assert.ok("report" in found);
    assert.equal(
      found.report,
      `## docs/quay.md

Catalog: collaboration

- line 3: “Win-win” → mutuality, alias
- line 7: “It takes tme” → time, nearly

## New: .charter.yaml

\`\`\`yaml
# What else can stand here: https://github.com/charter-as-code/charter-as-code/blob/main/docs/configuration.md
charters:
  - docs/quay.md
\`\`\`

## New: charter.baseline.json

It records ${/It records (\d+ problems)/.exec(found.report)?.[1]} of today; from then on only new ones are told.
`,
    );
    await client.end();
  });

  const refusals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "“.charter.yml” is there already: nothing is written.": { ...files, ".charter.yml": "" },
    "“charter.baseline.json” is there already: nothing is written.": { ...files, "charter.baseline.json": "" },
    "No file here looks like a charter; “New Charter…” writes one.": { "a.md": "# Notes\n" },
  };
  for (const [reason, there] of Object.entries(refusals)) {
    it(`says why there is nothing to write: ${reason}`, async () => {
      const client = await startClient({ place: "this thread", files: there });
      assert.deepEqual(await setUp(client), { reason });
      await client.end();
    });
  }
});
