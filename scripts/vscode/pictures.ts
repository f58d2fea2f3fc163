// Draws the icon of the extension from its SVG: `tsx scripts/vscode/pictures.ts`. Galleries take PNG only.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openBrowser } from "./browser.ts";
import { root } from "./packages.ts";

async function main(): Promise<void> {
  const icon = path.join(root, "images/icon");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 128, height: 128 }, deviceScaleFactor: 2 });
    await page.setContent(`<body style="margin:0">${await readFile(`${icon}.svg`, "utf8")}</body>`);
    await writeFile(`${icon}.png`, await page.screenshot({ omitBackground: true }));
  } finally {
    await browser.close();
  }
}

void main();
