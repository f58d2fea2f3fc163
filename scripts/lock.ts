// Names in package-lock.json, and in that of the benchmark, the binaries of every platform, also those that npm left out:
// `npx tsx scripts/lock.ts`. With --check it writes nothing and fails where one is missing.
//
// npm leaves them out where it cannot see them while it writes the lock (a mirror without them, or node_modules that
// stand there already), and then refuses the lock in a fresh clone: `npm ci` fails with "Missing … from lock file".
// An entry needs no more than version and platform; npm reads the rest on the platforms that install it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface Entry {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const files = ["../package-lock.json", "../bench/package-lock.json"].map((file) => path.resolve(__dirname, file));

for (const file of files) complete(file);

function complete(file: string): void {
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const entries: Record<string, Entry> = lock.packages;
  const added: string[] = [];

  for (const { dev, optionalDependencies = {} } of Object.values(entries)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      if (Object.keys(entries).some((other) => other === place || other.endsWith(`/${place}`))) continue;
      entries[place] = entryOf(name, version, dev);
      added.push(`${name} ${version}`);
    }
  }
  if (added.length === 0) return;
  lock.packages = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b, "en")));
  if (process.argv.includes("--check")) process.exitCode = 1;
  else writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(`Left out of ${path.relative(process.cwd(), file)}:\n${added.map((name) => `  ${name}`).join("\n")}`);
}

/** The platform is read from names such as `@biomejs/cli-linux-x64-musl` and `@oxc-parser/binding-win32-arm64-msvc`. */
function entryOf(name: string, version: string, dev: boolean | undefined): Entry {
  const [, os, cpu, variant = ""] = /-(\w+)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`“${name}” names no platform.`);
  const libc = /^musl/.test(variant) ? ["musl"] : os === "linux" ? ["glibc"] : undefined;
  // In the order in which npm writes them.
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os: [os] };
}
