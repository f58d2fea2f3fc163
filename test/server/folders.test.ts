import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FileChangeType } from "vscode-languageserver";
import { type Client, startClient } from "../support/client.ts";

const noFrontMatter =
  "This charter has no front matter, so nothing says who works together and how far the charter is.";
const noQuay =
  "No catalog has the id “quay”; known are collaboration, commercial-alliance, life-cycle-8, minimal-3, relational-norms-6 and team-agreement.";
const missing = ["The theme “Noise at night” is missing."];

describe("a folder of which the editor tells as a whole", function () {
  this.timeout(30_000);
  let folder: string;
  let client: Client;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "charter-"));
    for (const [name, text] of Object.entries({
      "work/a.charter.md": "# A\n",
      "work/.charter.yaml": "rules: { theme-missing: off }\n",
      "beside/new/.charter.yaml": "root: true\ncatalog: quay\nrules: { front-matter-missing: off }\n",
      "beside/new/.charter/catalogs/q.yaml":
        "catalog: 1\nid: quay\ntitle: Quay\nthemes: [{ id: noise, title: Noise at night }]\n",
      "beside/new/b.charter.md": "# B\n",
    })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    client = await startClient({ folder: path.join(folder, "work"), pulls: true });
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true });
  });

  const tell = (name: string, type: FileChangeType): Promise<void> =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uriOf(name), type }],
    });

  it("brings its charters, configurations and catalogs", async () => {
    await client.shows("a.charter.md", [noFrontMatter]);
    renameSync(path.join(folder, "beside/new"), path.join(folder, "work/new"));
    await tell("new", FileChangeType.Created);
    await client.shows("new/b.charter.md", missing);
  });

  it("brings catalogs when it is the folder that holds them", async () => {
    renameSync(path.join(folder, "beside/new/.charter"), path.join(folder, "beside/.charter"));
    renameSync(path.join(folder, "beside/new"), path.join(folder, "work/new"));
    await tell("new", FileChangeType.Created);
    await client.shows("new/.charter.yaml", [noQuay]);
    renameSync(path.join(folder, "beside/.charter"), path.join(folder, "work/new/.charter"));
    await tell("new/.charter", FileChangeType.Created);
    await client.shows("new/.charter.yaml", []);
    await client.shows("new/b.charter.md", missing);
  });

  it("takes them along when it goes", async () => {
    renameSync(path.join(folder, "beside/new"), path.join(folder, "work/new"));
    await tell("new", FileChangeType.Created);
    await client.shows("new/b.charter.md", missing);
    renameSync(path.join(folder, "work/new/.charter"), path.join(folder, "beside/.charter"));
    await tell("new/.charter", FileChangeType.Deleted);
    await client.shows("new/.charter.yaml", [noQuay]);
    renameSync(path.join(folder, "work/new"), path.join(folder, "beside/new"));
    await tell("new", FileChangeType.Deleted);
    await client.shows("new/b.charter.md", []);
    await client.shows("new/.charter.yaml", []);
  });

  it("is looked through anew with the whole workspace, where nobody told of a change", async () => {
    await client.shows("a.charter.md", [noFrontMatter]);
    writeFileSync(
      path.join(folder, "work/.charter.yaml"),
      "rules: { theme-missing: off, front-matter-missing: off }\n",
    );
    await client.run("checkWorkspace");
    await client.shows("a.charter.md", []);
  });
});
