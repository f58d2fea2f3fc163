import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rules } from "../../src/rules/index.ts";

/** Files by their names in one folder, and links by where they lead. */
export type Files = Readonly<Record<string, Uint8Array | { readonly link: string }>>;

const root = path.resolve(__dirname, "../..");

/** The examples of all rules and those of the project, a few layouts that differ in bytes, and generated charters. */
export function paritySamples(generated: number): Files {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, text: string): void => {
    files[name] = Buffer.from(text);
  };
  for (const { id, examples } of rules) {
    add(`rules/${id}.good.charter.md`, examples.good);
    add(`rules/${id}.bad.charter.md`, examples.bad);
    if (examples.catalog !== undefined) add(`rules/.charter/catalogs/${id}.yaml`, examples.catalog);
  }
  const [text = ""] = rules.map(({ examples }) => examples.bad);
  add("bytes/crlf.charter.md", text.replaceAll("\n", "\r\n"));
  add("bytes/mark.charter.md", `\u{FEFF}${text}`);
  add("bytes/empty.charter.md", "");
  files[noText] = Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0xff])]);
  return { ...files, ...filesIn(path.join(root, "examples"), "examples"), ...generatedFiles(generated) };
}

/** Bytes that are no text: an editor never hands them over. */
export const noText = "bytes/no-utf8.charter.md";

/** The trees of test/fixtures, each in a folder of its own, and what Git and some systems cannot hold besides. */
export function fixtureTrees(): Files {
  const quay = Buffer.from("# Quay\n\n## Noise at night\n");
  const apart = "été".normalize("NFD");
  const text = (name: string): Uint8Array => readFileSync(path.join(root, "test/fixtures", name));
  return {
    ...filesIn(path.join(root, "test/fixtures"), ""),
    [`names/Verträge & more/${apart}/quay.md`]: text("names/Verträge & more/日本/港 ⚓.md"),
    "links/.charter.yaml": { link: "shared/linked.yaml" },
    "links/.charter/catalogs": { link: "../shared/catalogs" },
    "links/shared/linked.yaml": Buffer.from("extends: ./shared/again.yaml\ncatalog: quay\ncharters: docs\n"),
    "links/shared/again.yaml": { link: "rules.yaml" },
    "links/shared/rules.yaml": Buffer.from("rules: { front-matter-missing: off }\n"),
    "links/shared/catalogs/quay.yaml": text("monorepo/.charter/catalogs/quay.yaml"),
    "links/shared/catalogs/gone.yaml": { link: "nowhere.yaml" },
    "links/shared/catalogs/circle.yaml": { link: "circle.yaml" },
    "links/quay/linked.md": quay,
    "links/docs/linked.md": { link: "../quay/linked.md" },
    "links/docs/folder": { link: "../quay" },
    "links/docs/up": { link: ".." },
    "links/docs/down/.charter.yaml": Buffer.from("extends: ./self/.charter.yaml\n"),
    "links/docs/down/self": { link: "." },
    "links/docs/down/a.md": quay,
  };
}

function generatedFiles(count: number): Files {
  if (count === 0) return {};
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  try {
    const generator = path.join(root, "bench/gen-corpus.mjs");
    execFileSync(process.execPath, [generator, "--out", folder, "--n", `${count}`, "--seed", "7"], { stdio: "ignore" });
    return filesIn(folder, "generated", ".md");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string, as: string, ending = ""): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(ending) && lstatSync(path.join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    names.map((name) => [path.posix.join(as, name.replaceAll("\\", "/")), readFileSync(path.join(folder, name))]),
  );
}

/** Writes them into a new folder, whose path it gives back as the system spells it. */
export function writeFiles(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "charter-")));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if ("link" in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
  return folder;
}
