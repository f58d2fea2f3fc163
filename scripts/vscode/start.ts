// Opens VS Code with the extension and the examples: `npm start`. The desktop's when its `code` is on the PATH, else one
// from the npm registry on a loopback address (PORT names the port).
import { execFile } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { findHost } from "./host.ts";
import { cache, root } from "./packages.ts";
import { startServer } from "./server.ts";
import { packExtension } from "./vsix.ts";

const run = promisify(execFile);
const options = { shell: process.platform === "win32" };

async function main(): Promise<void> {
  // A copy, to be changed at will.
  const folder = path.join(cache, "examples");
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(root, "examples"), folder, { recursive: true });

  if (await hasDesktop()) {
    await run("code", ["--new-window", `--extensionDevelopmentPath=${root}`, folder], options);
    console.log("VS Code opens with the extension and the examples.");
    return;
  }

  const server = await startServer(await findHost("newest"), {
    vsix: [await packExtension()],
    folder,
    lasting: true,
    port: Number(process.env.PORT ?? 0),
    settings: { "workbench.colorTheme": "Default Light Modern" },
  });
  console.log(`VS Code with the extension and the examples: http://${server.authority}/\nCtrl+C ends it.`);
}

async function hasDesktop(): Promise<boolean> {
  try {
    await run("code", ["--version"], options);
    return true;
  } catch {
    return false;
  }
}

void main();
