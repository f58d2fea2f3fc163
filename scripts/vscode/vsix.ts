import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { root } from "./packages.ts";

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
  return packagePath;
}
