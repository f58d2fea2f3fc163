import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dist } from "./places.ts";
import { type Part, table } from "./results.ts";

/** The programs that are shipped. */
export async function sizes(): Promise<Part> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .sort();
  const rows = files.map((file) => {
    const bytes = readFileSync(path.join(dist, file));
    return [`\`dist/${file}\``, kilobytes(bytes.length), kilobytes(gzipSync(bytes).length)];
  });
  return { title: "Sizes", targets: [], details: table(["bundle", "size", "compressed"], rows) };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
