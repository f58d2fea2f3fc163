import assert from "node:assert/strict";
import type { CatalogChoice, SwitchedCatalog } from "../../src/server/protocol.ts";
import { type Client, startClient } from "../support/client.ts";

const name = "a.charter.md";

describe("switching the catalog through the server", function () {
  this.timeout(30_000);
  let client: Client;

  before(async () => {
    const house = "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: pace, title: Pace, counterparts: [time] }]\n";
    client = await startClient({ files: { ".charter/catalogs/house.yaml": house } });
    await client.open(name, "---\ncatalog: minimal-3\n---\n\n## It takes time\n\nObservation: a\n");
  });
  after(() => client.end());

  it("tells which catalogs there are, that of the charter first", async () => {
    const choices = await client.run<CatalogChoice[]>("catalogs", client.uriOf(name));
    assert.deepEqual(
      choices.slice(0, 3).map(({ id }) => id),
      ["minimal-3", "house", "collaboration"],
    );
    assert.deepEqual(await client.run("catalogs", client.uriOf("other.md")), []);
  });

  it("gives the edits, and says what becomes of the themes", async () => {
    const switched = await client.run<SwitchedCatalog>("switchCatalog", client.uriOf(name), "house");
    assert.ok("edits" in switched);
    assert.deepEqual(
      switched.edits.map(({ newText }) => newText),
      ["house", "Pace <!-- formerly: It takes time -->"],
    );
    assert.deepEqual(switched.renamed, [{ from: "It takes time", to: "Pace" }]);
  });

  it("says why nothing changes", async () => {
    const switched = await client.run<SwitchedCatalog>("switchCatalog", client.uriOf(name), "theirs");
    assert.deepEqual(switched, { reason: "No catalog has the id “theirs”." });
    assert.equal(await client.run("switchCatalog", client.uriOf("other.md"), "house"), null);
  });
});
