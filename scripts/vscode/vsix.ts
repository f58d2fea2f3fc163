import { stat } from "node:fs/promises";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { root } from "./packages.ts";

/** A megabyte: it is fetched over every kind of line. */
const most = 1_000_000;

/** Packs what the build has made into the file that galleries take, and gives its path. */
export async function packExtension(): Promise<string> {
  const packagePath = path.join(root, "dist/charter-as-code.vsix");
  const { log } = console;
  // The list of files is for those who release.
  console.log = () => undefined;
  try {
    await createVSIX({ cwd: root, dependencies: false, packagePath });
  } finally {
    console.log = log;
  }
  const { size } = await stat(packagePath);
  if (size > most) throw new Error(`The extension has ${size} bytes, more than ${most}.`);
  return packagePath;
}
