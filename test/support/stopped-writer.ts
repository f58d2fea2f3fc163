// A program that is killed while it writes: `node stopped-writer.js replaceFile 7 file before after`.
import { createFile, replaceFile, writeFile } from "../../src/machine/write.ts";
import { diskThat } from "./disk.ts";

const [way, point, file = "", before = "", after = ""] = process.argv.slice(2);
const { disk } = diskThat(() => {
  process.kill(process.pid, "SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}, Number(point));

if (way === "replaceFile") replaceFile(file, before, after, disk);
else if (way === "createFile") createFile(file, after, disk);
else writeFile(file, after, disk);
