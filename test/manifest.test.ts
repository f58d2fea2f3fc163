import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../package.json";
import words from "../package.nls.json";

const root = path.resolve(__dirname, "..");
const { contributes } = manifest;
const commands = new Set(contributes.commands.map(({ command }) => command));

describe("the manifest", () => {
  it("finds all its words, and uses all of them", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? "");
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it("has commands of one category, named by a verb and a noun", () => {
    for (const { command, category } of contributes.commands) {
      assert.equal(category, "Charter");
      assert.match(command, /^charter\.[a-z]+(?:[A-Z][a-z]+)+$/);
    }
  });

  it("puts only its own commands into menus and on keys", () => {
    const entries = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of entries) assert.ok(commands.has(command), command);
  });

  it("offers what needs a charter only beside one", () => {
    for (const { command, when } of contributes.menus["editor/context"]) assert.match(when, /charter\.active/, command);
  });

  it("gives each setting a scope, a default and a description", () => {
    for (const { properties } of contributes.configuration) {
      for (const [name, setting] of Object.entries(properties)) {
        assert.match(name, /^charter\./);
        for (const key of ["scope", "default", "markdownDescription"])
          assert.ok(key in setting, `${name} has no ${key}`);
      }
    }
  });

  it("announces the oldest VS Code whose interface is compiled against", () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"]}`);
  });

  it("names only files that are there", () => {
    const text = JSON.stringify({ icon: manifest.icon, contributes });
    const files = [...text.matchAll(/"(?:\.\/)?((?:images|schemas|snippets|syntaxes|walkthrough)\/[^"*]+)"/g)];
    assert.ok(files.length > 5);
    for (const [, file = ""] of files) assert.ok(existsSync(path.join(root, file)), file);
  });

  it("ships the files that it names", () => {
    const shipped = readFileSync(path.join(root, ".vscodeignore"), "utf8");
    for (const folder of ["images/icon.png", "snippets/", "syntaxes/", "walkthrough/", "schemas/configuration"])
      assert.ok(shipped.includes(`!${folder}`), folder);
  });
});
