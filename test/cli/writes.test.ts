import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { bundle, inFolder, run, whileInFolder } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

const name = "a.charter.md";
/** More than the smallest limit of a file's size. */
const long = `\n<!-- ${"remark ".repeat(2000)} -->\n`;
const misspelt = complete.replace("## Mutuality", "## Mutuallity") + long;
const fixed = complete + long;

describe("charter, where files cannot be written", function () {
  this.timeout(60_000);

  for (const [command, what] of [
    [["fix"], name],
    [["agree", name, "--party", "mill"], name],
    [["baseline"], "charter.baseline.json"],
    [["new", "b.charter.md", "--party", "Mill", "--party", "Shop"], "b.charter.md"],
    [["new", name, "--force", "--party", "Mill", "--party", "Shop"], name],
    [["check", "--format", "json=result.json"], "result.json"],
    [["diff", name, name, "--format", "json=result.json"], "result.json"],
  ] as const) {
    it(`leaves the old file and says so when the disk takes no more: charter ${command.join(" ")}`, () => {
      const parties = misspelt.replace("review:", "parties: [{ id: mill }, { id: shop }]\nreview:");
      inFolder({ [name]: parties }, (folder) => {
        // In blocks of 1024 bytes, or of 512.
        const script = 'ulimit -f 0; exec "$0" "$@"';
        const args = ["-c", script, process.execPath, bundle(), ...command];
        const { status, stderr } = spawnSync("bash", args, { cwd: folder, encoding: "utf8", input: "" });
        assert.match(stderr, new RegExp(`“${what}” cannot be written: the file would be larger than is allowed here`));
        assert.equal(status, 2);
        assert.equal(readFileSync(path.join(folder, name), "utf8"), parties);
        assert.deepEqual(readdirSync(folder), [name]);
      });
    });
  }

  it("fixes the others when one file is read-only", () => {
    inFolder({ [name]: misspelt, "b.charter.md": misspelt }, (folder) => {
      chmodSync(path.join(folder, name), 0o444);
      const { status, stderr } = run(" fix", folder);
      assert.match(stderr, /“a\.charter\.md” cannot be written: the permission is missing\./);
      assert.equal(status, 2);
      assert.equal(readFileSync(path.join(folder, name), "utf8"), misspelt);
      assert.equal(readFileSync(path.join(folder, "b.charter.md"), "utf8"), fixed);
    });
  });

  it("writes a new charter in no folder that is not there", () => {
    inFolder({}, (folder) => {
      const { status, stderr } = run(" new nowhere/a.charter.md --party Mill --party Shop", folder);
      assert.match(stderr, /cannot be written: its folder does not exist/);
      assert.equal(status, 2);
    });
  });

  it("leaves the old file or the new one whenever fix is killed", async () => {
    for (let delay = 0; delay <= 300; delay += 25) {
      await whileInFolder({ [name]: misspelt }, async (folder) => {
        const file = path.join(folder, name);
        const child = spawn(process.execPath, [bundle(), "fix"], { cwd: folder, stdio: "ignore" });
        const ended = once(child, "exit");
        setTimeout(() => child.kill("SIGKILL"), delay);
        await ended;
        const text = readFileSync(file, "utf8");
        assert.ok(text === misspelt || text === fixed);
      });
    }
  });
});

describe("charter agree, several at once", function () {
  this.timeout(60_000);

  it("has each answer that it reports in the file, and the whole file", async () => {
    const ids = ["p0", "p1", "p2", "p3", "p4", "p5"];
    const parties = ids.map((id) => `  - { id: ${id}, name: Party ${id}, role: member }\n`).join("");
    const text = complete.replace("review:", `parties:\n${parties}review:`);
    await whileInFolder({ [name]: text }, async (folder) => {
      const file = path.join(folder, name);
      const results = await Promise.all(
        ids.map(async (id) => {
          const args = [bundle(), "agree", name, "--party", id, "--as-of", "2026-06-01"];
          const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
          const [status] = await once(child, "exit");
          return { id, status };
        }),
      );
      const after = readFileSync(file, "utf8");
      const recorded = results.filter(({ status }) => status === 0);
      assert.ok(recorded.length > 0);
      for (const { id, status } of results) assert.equal(after.includes(`party: ${id}\n`), status === 0, id);
      assert.ok(after.endsWith(complete.slice(complete.indexOf("## Mutuality"))));
      assert.deepEqual(readdirSync(folder), [name]);
    });
  });
});
