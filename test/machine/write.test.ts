import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs, {
  chmodSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { isCharterName } from "../../src/charter/detect.ts";
import type { Disk } from "../../src/machine/disk.ts";
import { createFile, createFiles, replaceFile, writeFile } from "../../src/machine/write.ts";
import { inFolder } from "../support/cli.ts";
import { diskThat } from "../support/disk.ts";

const name = "a.charter.md";
const before = "\u{FEFF}## Trust\r\n\r\nbefore, without a last line end";
const after = `\u{FEFF}## Trust\r\n\r\n${"after ".repeat(20_000)}`;

const lock = ".charter-34fe9b18bbe87c6d.lock";
/** More than the number of any program: as if it had ended. */
const ended = 99_999_999;

function lockOf(pid: number, host = hostname()): string {
  return JSON.stringify({ pid, host, unfinished: ".charter-0a.new" });
}

interface Way {
  readonly title: "replaceFile" | "createFile" | "writeFile";
  /** What stands there before; undefined for nothing. */
  readonly old: string | undefined;
  write(file: string, disk?: Disk): void;
}

const ways: readonly Way[] = [
  { title: "replaceFile", old: before, write: (file, disk) => replaceFile(file, before, after, disk) },
  { title: "createFile", old: undefined, write: (file, disk) => createFile(file, after, disk) },
  { title: "writeFile", old: before, write: (file, disk) => writeFile(file, after, disk) },
  { title: "writeFile", old: undefined, write: (file, disk) => writeFile(file, after, disk) },
];

for (const { title, old, write } of ways) {
  describe(`${title}, ${old === undefined ? "where nothing is" : "over a file"}`, function () {
    this.timeout(60_000);
    const files: Readonly<Record<string, string>> = old === undefined ? {} : { [name]: old };
    /** How many calls it takes when all goes well. */
    const steps = inFolder(files, (folder) => {
      const { disk, taken } = diskThat(() => undefined, -1);
      write(path.join(folder, name), disk);
      return taken();
    });

    it("writes the text as it is, and leaves nothing beside it", () => {
      inFolder(files, (folder) => {
        write(path.join(folder, name));
        assert.equal(readFileSync(path.join(folder, name), "utf8"), after);
        assert.deepEqual(readdirSync(folder), [name]);
      });
    });

    it("leaves the old file or the new one, and nothing beside it, at whatever call the disk is full", () => {
      const isOld: boolean[] = [];
      for (let point = 0; point < steps; point++) {
        inFolder(files, (folder) => {
          const file = path.join(folder, name);
          const { disk } = diskThat((call) => {
            // Space is needed for all but this.
            if (call !== "rmSync") throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
          }, point);
          const failed = fails(() => write(file, disk));
          const found = textAt(file);
          assert.equal(found, failed ? old : after, `at call ${point}`);
          assert.deepEqual(readdirSync(folder), found === undefined ? [] : [name]);
          isOld.push(failed);
        });
      }
      assert.ok(isOld.includes(true));
    });

    it("leaves the old file or the new one at whatever call it is killed, and no charter beside it", () => {
      const found = inFolder({}, (tools) => {
        const program = path.join(tools, "stopped-writer.js");
        buildSync({
          entryPoints: ["test/support/stopped-writer.ts"],
          bundle: true,
          platform: "node",
          outfile: program,
        });
        return Array.from({ length: steps }, (_, point) =>
          inFolder(files, (folder) => {
            const file = path.join(folder, name);
            // A text of a hundred kilobytes is too long for an argument on some systems.
            const { signal } = spawnSync(process.execPath, [program, title, `${point}`, file, before, "after"]);
            assert.equal(signal, "SIGKILL", `at call ${point}`);
            const text = textAt(file);
            assert.ok(text === old || text === "after", `at call ${point}: ${text}`);
            for (const other of readdirSync(folder)) assert.ok(other === name || !isCharterName(other), other);
            // What it has left stands in nobody's way.
            if (text !== undefined) replaceFile(file, text, "again");
            if (title === "replaceFile") assert.deepEqual(readdirSync(folder), [name], `at call ${point}`);
            return text;
          }),
        );
      });
      assert.ok(found.includes(old) && found.includes("after"), "It was killed before the change and after it.");
    });

    it("follows links to their file, and keeps them", () => {
      if (title === "createFile") return assert.throws(() => onLink(old, write), { code: "EEXIST" });
      onLink(old, write);
    });
  });
}

describe("replaceFile", () => {
  const change = (file: string): void => replaceFile(file, before, after);

  it("keeps the permissions", () => {
    inFolder({ [name]: before }, (folder) => {
      const file = path.join(folder, name);
      chmodSync(file, 0o751);
      change(file);
      assert.equal(statSync(file).mode & 0o7777, 0o751);
    });
  });

  it("leaves a read-only file alone, whoever asks", () => {
    inFolder({ [name]: before }, (folder) => {
      const file = path.join(folder, name);
      chmodSync(file, 0o444);
      assert.throws(() => change(file), { code: "EACCES" });
      assert.throws(() => writeFile(file, after), { code: "EACCES" });
      assert.equal(readFileSync(file, "utf8"), before);
      assert.deepEqual(readdirSync(folder), [name]);
    });
  });

  it("leaves a file alone that says something else than was read", () => {
    inFolder({ [name]: "by somebody else" }, (folder) => {
      const file = path.join(folder, name);
      assert.throws(() => change(file), /somebody else has changed it meanwhile/);
      assert.equal(readFileSync(file, "utf8"), "by somebody else");
      assert.deepEqual(readdirSync(folder), [name]);
    });
  });

  it("writes nothing where the file is gone", () => {
    inFolder({}, (folder) => {
      assert.throws(() => change(path.join(folder, name)), { code: "ENOENT" });
      assert.deepEqual(readdirSync(folder), []);
    });
  });

  it("does not write while another program does, and says which file is in the way if that goes on", () => {
    inFolder({ [name]: before, [lock]: lockOf(process.pid) }, (folder) => {
      const file = path.join(folder, name);
      assert.throws(() => change(file), /“\.charter-34fe9b18bbe87c6d\.lock” stands beside it/);
      assert.equal(readFileSync(file, "utf8"), before);
      assert.deepEqual(readdirSync(folder), [lock, name]);
    });
  });

  it("does not write where another program may do so on another machine", () => {
    inFolder({ [name]: before, [lock]: lockOf(ended, "elsewhere") }, (folder) => {
      assert.throws(() => change(path.join(folder, name)), /stands beside it/);
    });
  });

  it("takes away what a program has left that was stopped", () => {
    inFolder({ [name]: before, [lock]: lockOf(ended), ".charter-0a.new": "half", "a.new": "theirs" }, (folder) => {
      change(path.join(folder, name));
      assert.deepEqual(readdirSync(folder), [name, "a.new"]);
    });
  });

  it("takes away what is old, whoever has left it", () => {
    for (const left of [lockOf(process.pid), lockOf(ended, "elsewhere"), "", "\0", '{ "pid": 1 }']) {
      inFolder({ [name]: before, [lock]: left }, (folder) => {
        utimesSync(path.join(folder, lock), 0, 0);
        change(path.join(folder, name));
        assert.deepEqual(readdirSync(folder), [name]);
      });
    }
  });

  it("takes away no file but its own, whatever a lock says", () => {
    const said = JSON.stringify({ pid: ended, host: hostname(), unfinished: "../theirs" });
    inFolder({ [`a/${name}`]: before, [`a/${lock}`]: said, theirs: "theirs" }, (folder) => {
      utimesSync(path.join(folder, "a", lock), 0, 0);
      change(path.join(folder, "a", name));
      assert.deepEqual(readdirSync(folder), ["a", "theirs"]);
      assert.deepEqual(readdirSync(path.join(folder, "a")), [name]);
    });
  });

  it("follows no link that stands where it locks", () => {
    inFolder({ [name]: before, [lock]: { link: "theirs" }, theirs: lockOf(ended) }, (folder) => {
      lutimesSync(path.join(folder, lock), 0, 0);
      change(path.join(folder, name));
      assert.deepEqual(readdirSync(folder), [name, "theirs"]);
      assert.equal(readFileSync(path.join(folder, "theirs"), "utf8"), lockOf(ended));
    });
  });

  it("writes nothing when its lock was taken away meanwhile", () => {
    inFolder({ [name]: before }, (folder) => {
      const file = path.join(folder, name);
      const disk: Disk = {
        ...fs,
        fsyncSync(handle) {
          writeFileSync(path.join(folder, lock), lockOf(1));
          fs.fsyncSync(handle);
        },
      };
      assert.throws(() => replaceFile(file, before, after, disk), /somebody else has changed it meanwhile/);
      assert.equal(readFileSync(file, "utf8"), before);
      assert.deepEqual(readdirSync(folder), [lock, name]);
    });
  });

  it("fails where links lead in a circle", () => {
    inFolder({ [name]: { link: "b" }, b: { link: name } }, (folder) =>
      assert.throws(() => change(path.join(folder, name)), { code: "ELOOP" }),
    );
  });
});

describe("createFile", () => {
  it("leaves what is there already", () => {
    inFolder({ [name]: before }, (folder) => {
      assert.throws(() => createFile(path.join(folder, name), after), { code: "EEXIST" });
      assert.equal(readFileSync(path.join(folder, name), "utf8"), before);
      assert.deepEqual(readdirSync(folder), [name]);
    });
  });

  it("does the same where the file system has no links", () => {
    const disk: Disk = { ...fs, ...withoutLinks };
    inFolder({ "b.charter.md": before }, (folder) => {
      createFile(path.join(folder, name), after, disk);
      assert.equal(readFileSync(path.join(folder, name), "utf8"), after);
      assert.throws(() => createFile(path.join(folder, "b.charter.md"), after, disk), { code: "EEXIST" });
      assert.deepEqual(readdirSync(folder), [name, "b.charter.md"]);
    });
  });
});

describe("writeFile", () => {
  it("writes into what is no file", () => {
    writeFile("/dev/null", after);
    assert.ok(statSync("/dev/null").isCharacterDevice());
  });
});

/** A link in another folder, with a path that is only right from there. */
function onLink(old: string | undefined, write: Way["write"]): void {
  inFolder({}, (folder) => {
    mkdirSync(path.join(folder, "real"));
    mkdirSync(path.join(folder, "links"));
    const [file, link] = [path.join(folder, "real", name), path.join(folder, "links", name)];
    symlinkSync(`../real/${name}`, link);
    if (old !== undefined) writeFileSync(file, old);
    write(link);
    assert.equal(readFileSync(file, "utf8"), after);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(path.join(folder, "links")), [name]);
    unlinkSync(link);
  });
}

const withoutLinks: Pick<Disk, "linkSync"> = {
  linkSync() {
    throw Object.assign(new Error("EPERM"), { code: "EPERM" });
  },
};

function textAt(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}

function fails(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

describe("createFiles", () => {
  it("writes all files, or none where one is there already", () => {
    inFolder({ "b.json": "theirs" }, (folder) => {
      const files = ["a.json", "b.json"].map((file) => [path.join(folder, file), "ours"] as const);
      assert.throws(() => createFiles(files), { code: "EEXIST" });
      assert.deepEqual(readdirSync(folder), ["b.json"]);
      assert.equal(readFileSync(path.join(folder, "b.json"), "utf8"), "theirs");
      createFiles(files.slice(0, 1));
      assert.deepEqual(readdirSync(folder), ["a.json", "b.json"]);
    });
  });
});
