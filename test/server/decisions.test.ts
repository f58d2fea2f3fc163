import { type Client, type Place, startClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const name = "a.charter.md";
const decision = "---\nraised: 2026-03-02\ndecided: 2026-03-03\n---\n";
const message = "The decision in “decisions/1.md” names no principle that it applies.";

for (const place of ["a process", "a worker"] satisfies Place[]) {
  describe(`decisions in files of their own, for the server in ${place}`, function () {
    this.timeout(30_000);
    let client: Client;

    beforeEach(async () => {
      client = await startClient({ place, files: { [name]: complete, "decisions/1.md": decision } });
    });
    afterEach(() => client.end());

    it("are told of in a charter that lies on disk, until they are mended or gone", async () => {
      await client.shows(name, [message]);
      await client.write({ "decisions/1.md": decision.replace("raised", "applies: [mutuality]\nraised") });
      await client.shows(name, []);
      await client.write({ "decisions/1.md": decision });
      await client.shows(name, [message]);
      await client.write({ "decisions/1.md": undefined });
      await client.shows(name, []);
    });

    it("are told of in a charter that is open", async () => {
      await client.open(name, complete);
      await client.shows(name, [message]);
      await client.write({ "decisions/1.md": undefined });
      await client.shows(name, []);
    });
  });
}
