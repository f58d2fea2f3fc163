import assert from "node:assert/strict";
import path from "node:path";
import { whileInFolder } from "../support/cli.ts";
import { startClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const instead = "is not read: copy it in, or into a package that `extends` names.";

/** Two folders beside each other; what the other one says has “heron” in it. */
const files = {
  "ours/.charter.yaml": "extends: [../theirs/.charter.yaml, ./link.yaml]\n",
  "ours/link.yaml": { link: "../theirs/.charter.yaml" },
  "ours/.charter/catalogs/a.yaml": { link: "../../../theirs/a.yaml" },
  "ours/a.charter.md": complete,
  "ours/b.charter.md": { link: "../theirs/b.charter.md" },
  "ours/decisions/1.md": { link: "../../theirs/decisions/1.md" },
  "ours/round": { link: "." },
  "theirs/.charter.yaml": "heron: 1\n",
  "theirs/a.yaml": "heron: 1\n",
  "theirs/b.charter.md": "## Heron\n",
  "theirs/decisions/1.md": "---\nraised: 2026-03-02\ndecided: 2026-03-03\ntitle: The heron\n---\n",
};

describe("the server, where links and paths lead out of the folders that are open", function () {
  this.timeout(30_000);

  it("says so and reads nothing there", () =>
    whileInFolder(files, async (folder) => {
      const client = await startClient({ folder: path.join(folder, "ours") });
      try {
        await client.shows(".charter.yaml", [
          `“../theirs/.charter.yaml” leads out of the folder “ours” and ${instead}`,
          `“./link.yaml” leads out of the folder “ours” and ${instead}`,
        ]);
        await client.shows(".charter/catalogs/a.yaml", [
          "This file cannot be read: it is a link that leads out of the folder “ours”.",
        ]);
        await client.shows("a.charter.md", []);
        const all = JSON.stringify([...client.allShown()]);
        assert.doesNotMatch(all, /heron/i);
        assert.doesNotMatch(all, /b\.charter\.md/);
      } finally {
        await client.end();
      }
    }));

  it("reads what stands in another one that is open", () =>
    whileInFolder(
      {
        "ours/.charter.yaml": "extends: ../theirs/house.yaml\n",
        "ours/a.charter.md": complete,
        "theirs/house.yaml": "catalog: minimal-4\n",
      },
      async (folder) => {
        const client = await startClient({ folder, roots: ["ours", "theirs"] });
        try {
          await client.shows("theirs/house.yaml", ["No catalog has the id “minimal-4”; did you mean “minimal-3”?"]);
          await client.shows("ours/.charter.yaml", []);
        } finally {
          await client.end();
        }
      },
    ));
});
