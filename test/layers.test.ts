import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { layers } from "./layers.ts";

const root = path.resolve(__dirname, "..");

describe("layers", () => {
  const sources = filesBelow(path.join(root, "src"));

  it("knows every folder of src", () => {
    const folders = new Set(sources.map((file) => layerOf(file)));
    assert.deepEqual([...folders].sort(), Object.keys(layers).sort());
  });

  for (const file of sources) {
    it(`lets ${path.relative(root, file)} import what its layer may`, () => {
      const layer = layers[layerOf(file)];
      assert.ok(layer);
      for (const name of importsOf(readFileSync(file, "utf8"))) {
        if (name.startsWith(".")) {
          const target = path.resolve(path.dirname(file), name);
          if (!target.startsWith(path.join(root, "src")))
            assert.ok(layer.files?.includes(path.relative(root, target)), `${name} stands outside src`);
          else {
            const other = layerOf(target);
            assert.ok(
              other === layerOf(file) || layer.folders.includes(other),
              `${layerOf(file)} may not import ${other}`,
            );
          }
        } else if (isBuiltin(name)) assert.ok(layer.node, `${layerOf(file)} may not import ${name}`);
        else assert.ok(layer.packages.includes(packageOf(name)), `${layerOf(file)} may not import ${name}`);
      }
    });
  }

  it("has every run-time package in one layer only", () => {
    const seen = new Map<string, string>();
    for (const [name, { packages }] of Object.entries(layers)) {
      for (const used of packages) {
        const before = seen.get(used);
        assert.ok(!before || before.split("/")[0] === name.split("/")[0], `${used} serves ${before} and ${name}`);
        seen.set(used, name);
      }
    }
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name) && !entry.parentPath.includes("generated"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The longest entry of the table that the file lies under. */
function layerOf(file: string): string {
  const relative = path.relative(path.join(root, "src"), file).replaceAll(path.sep, "/");
  const names = Object.keys(layers).filter((name) => relative.startsWith(`${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? relative;
}

function importsOf(source: string): string[] {
  const expression =
    /(?:^|[\s;])(?:import|export)\s[^"';]*?from\s*["']([^"']+)["']|import\s*\(\s*["']([^"']+)["']|^import\s+["']([^"']+)["']/gm;
  return [...source.matchAll(expression)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
