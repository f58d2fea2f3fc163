import { existsSync } from "node:fs";
import { readFile, realpath, rm, symlink } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Host } from "./host.ts";
import { root } from "./packages.ts";
import type { Server } from "./server.ts";

/**
 * Makes a window load the extension, and its tests, from the web, as vscode.dev does: then it runs in the browser's
 * worker, and can start workers of its own. VS Code's server hands out what lies in its folder, and the page carries the
 * options of the workbench, among them the extensions under development.
 */
export async function loadFromWeb(page: Page, host: Host, server: Server, tests: string): Promise<void> {
  const link = path.join(host.folder, "charter-as-code");
  // Another checkout may share the cache.
  if (!existsSync(link) || (await realpath(link)) !== (await realpath(root))) {
    await rm(link, { force: true });
    await symlink(root, link, "junction");
  }
  const { quality, commit } = JSON.parse(await readFile(path.join(host.folder, "product.json"), "utf8")) as {
    quality: string;
    commit: string;
  };
  const uriOf = (file: string) => ({
    scheme: "http",
    authority: server.authority,
    path: path.posix.join(`/${quality}-${commit}/static/charter-as-code`, file),
  });
  const developmentOptions = {
    enableSmokeTestDriver: true,
    extensions: [uriOf("")],
    extensionTestsPath: uriOf(path.relative(root, tests).replaceAll(path.sep, "/")),
  };
  await page.route(
    ({ pathname }) => pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_match, before: string, settings: string) =>
          before + toHtml(JSON.stringify({ ...JSON.parse(fromHtml(settings)), developmentOptions })),
      );
      await route.fulfill({ response, body: html });
    },
  );
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

function fromHtml(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
