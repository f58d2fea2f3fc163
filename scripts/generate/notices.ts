import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { version } from "../../package.json";
import { cliProgram } from "../build-cli.ts";
import { extensionPrograms } from "../build-extension.ts";
import type { Derived } from "../generate.ts";

const root = path.resolve(__dirname, "../..");

interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As in its package.json, such as `MIT`. */
  readonly license: string;
  /** What its authors ask to be passed on. */
  readonly notice: string;
}

/** Which packages are in the bundles, with their licences: for people, and as a bill of materials for programs. */
export async function generate(): Promise<readonly Derived[]> {
  const shipped = packagesIn(await inputs());
  return [
    { path: "THIRD-PARTY-NOTICES.txt", content: noticesOf(shipped) },
    { path: "sbom.cdx.json", content: `${JSON.stringify(billOf(shipped), undefined, 2)}\n` },
  ];
}

/** The files that the bundler takes into any program, from the root of the project. */
async function inputs(): Promise<readonly string[]> {
  const programs: readonly BuildOptions[] = [
    cliProgram,
    ...extensionPrograms.map(({ executable: _, ...options }) => options),
  ];
  const results = await Promise.all(
    programs.map((options) =>
      build({ ...options, absWorkingDir: root, bundle: true, write: false, metafile: true, outfile: "x.js" }),
    ),
  );
  return results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) =>
      // What is read and then left out is not shipped.
      Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
}

function packagesIn(files: readonly string[]): readonly Shipped[] {
  const folders = new Set(
    files
      .flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [])
      .map((folder) => path.resolve(root, folder)),
  );
  const shipped = new Map<string, Shipped>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    if (typeof license !== "string") throw new Error(`“${name}” names no licence.`);
    shipped.set(`${name}@${version}`, { name, version, license, notice: noticeIn(folder) });
  }
  return [...shipped.values()].sort((a, b) =>
    a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1,
  );
}

function noticeIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:-mit)?(?:\.\w+)?$/i.test(name));
  const at = file && path.join(folder, file);
  return at && existsSync(at) ? readFileSync(at, "utf8").replace(/\r\n/g, "\n").trim() : "";
}

/** Many packages have the same licence but for the line of their authors: each text stands here once. */
function noticesOf(shipped: readonly Shipped[]): string {
  const groups = new Map<string, { readonly text: string; readonly packages: string[] }>();
  for (const { name, version, license, notice } of shipped) {
    const isCopyright = (line: string): boolean =>
      /^\s*(?:\(the .*\)|copyright\b.*|all rights reserved\.?|.*\blicen[cs]e(?: \(mit\))?:?)\s*$/i.test(line);
    const lines = notice.split("\n");
    const owners = lines.filter((line) => /^\s*copyright\b.*(?:\d{4}|\(c\))/i.test(line)).map((line) => line.trim());
    const text = lines
      .filter((line) => !isCopyright(line))
      .join(" ")
      .replace(/\s+/g, " ")
      .trim();
    const key = `${license} ${text.toLowerCase().replace(/[^a-z0-9]/g, "")}`;
    const group = groups.get(key) ?? { text: `${license}: ${text}`, packages: [] };
    group.packages.push([`${name} ${version}`, ...owners].join("; "));
    groups.set(key, group);
  }
  const parts = [...groups.values()].map(({ text, packages }) => `${packages.join("\n")}\n\n${text}\n`);
  return `Charter as Code contains these packages, under the licences that follow them.\n\n${parts.join("\n---\n\n")}`;
}

/** CycloneDX 1.6, without a date or a number of its own: it changes when what is shipped does. */
function billOf(shipped: readonly Shipped[]): object {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": "charter-as-code", name: "charter-as-code", version } },
    components: shipped.map(({ name, version, license }) => {
      const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
      const licenses = [/ (?:OR|AND) /.test(license) ? { expression: license } : { license: { id: license } }];
      return { type: "library", "bom-ref": purl, name, version, licenses, purl };
    }),
  };
}
