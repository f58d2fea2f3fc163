import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser } from "../../scripts/vscode/browser.ts";
import { findHost } from "../../scripts/vscode/host.ts";
import { cache, root } from "../../scripts/vscode/packages.ts";
import { type Server, startServer, windowUrl } from "../../scripts/vscode/server.ts";

/** A window of VS Code with the packaged extension installed, and what a user does in it. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** The text of the active editor, from the top as far as it is shown. */
  readonly lines: Locator;
  readonly squiggles: Locator;
  /** The rows of the panel of problems. */
  readonly problems: Locator;
  readonly hover: Locator;
  /** What the item of the language says, at the right of the status bar. */
  readonly status: Locator;
  /** Moves the mouse over a piece of text, until there is a hover. */
  pointAt(text: string): Promise<void>;
  rename(name: string, newName: string): Promise<void>;
  /** Chooses a command by its title. */
  run(command: string): Promise<void>;
  /** Chooses a quick fix for the place of the cursor. */
  quickFix(title: string): Promise<void>;
  /** What stands in the box at the top: a question or the palette. */
  readonly question: Question;
  /** Opens a file of the folder. */
  open(name: string): Promise<void>;
  write(name: string, text: string): Promise<void>;
  close(): Promise<void>;
}

interface Question {
  readonly input: Locator;
  readonly rows: Locator;
  readonly back: Locator;
  /** Waits for the question with this number. */
  at(step: number): Promise<void>;
  choose(text: string): Promise<void>;
  enter(text: string): Promise<void>;
}

export interface WindowOptions {
  /** Files of the folder; without them the window is empty. */
  readonly files?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for each pixel, for pictures. */
  readonly scale?: number;
}

/** One VS Code and one browser serve many windows. */
export interface Session {
  open(options?: WindowOptions): Promise<Workbench>;
  close(): Promise<void>;
}

let shared: Promise<Session> | undefined;

/** The session of all tests. */
export function sharedSession(): Promise<Session> {
  shared ??= startSession();
  return shared;
}

export async function endSharedSession(): Promise<void> {
  await (await shared)?.close();
}

export async function startSession(settings: Readonly<Record<string, unknown>> = {}): Promise<Session> {
  const vsix = path.join(root, "dist/charter-as-code.vsix");
  const server = await startServer(await findHost("newest"), { vsix: [vsix], settings: { ...plain, ...settings } });
  const browser = await openBrowser();
  return {
    open: (options = {}) => openWindow(server, browser, options),
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** The same look everywhere. */
const plain = {
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "window.commandCenter": false,
  "window.title": "charters",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
};

async function openWindow(server: Server, browser: Browser, options: WindowOptions): Promise<Workbench> {
  const { files, width = 1200, height = 760, scale = 1 } = options;
  const folder = path.join(await realpath(await mkdtemp(path.join(tmpdir(), "charter-ui-"))), "charters");
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await mkdir(folder);
  for (const [name, text] of Object.entries(files ?? {})) await write(name, text);

  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.setDefaultTimeout(20_000);
  await page.goto(windowUrl(server, files ? folder : undefined));
  await page.locator(".monaco-workbench .statusbar").waitFor();

  const hover = page.locator(".monaco-hover:not(.hidden, .workbench-hover)");
  const box = page.locator(".quick-input-widget:not([style*='display: none'])");
  const input = box.locator("input").first();
  const rows = box.locator(".quick-input-list .monaco-list-row");
  const question: Question = {
    input,
    rows,
    back: box.locator(".codicon-quick-input-back"),
    async at(step) {
      await box.locator(".quick-input-title", { hasText: `(${step}/` }).waitFor();
    },
    async choose(text) {
      await rows.filter({ hasText: text }).first().click();
    },
    async enter(text) {
      await input.fill(text);
      await input.press("Enter");
    },
  };

  return {
    page,
    folder,
    lines: page.locator(".editor-group-container.active .monaco-editor .view-lines"),
    squiggles: page.locator(".monaco-editor [class*='squiggly-']"),
    problems: page.locator(".markers-panel .monaco-list-row"),
    hover,
    status: page.locator(".statusbar-item[id^='status.languageStatus']"),
    question,
    async pointAt(text) {
      const words = page.locator(".view-line", { hasText: text }).locator("span span").first();
      // Lines move while lenses come in above them: what was pointed at may be another line a moment later.
      for (let attempt = 1; ; attempt++) {
        const box = await words.boundingBox();
        if (!box) throw new Error(`“${text}” is not shown.`);
        await page.mouse.move(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2, { steps: 3 });
        try {
          await hover.first().waitFor({ timeout: 2000 });
          return;
        } catch (error) {
          if (attempt === 8) throw error;
          await page.mouse.move(0, 0);
        }
      }
    },
    async rename(name, newName) {
      await page.locator(".explorer-folders-view").getByRole("treeitem", { name }).click();
      await page.keyboard.press("F2");
      await page.locator(".explorer-item input").fill(newName);
      await page.keyboard.press("Enter");
    },
    async run(command) {
      const row = rows.filter({ hasText: command }).first();
      // A palette that was opened before the extensions were read does not learn of them.
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press("F1");
        await input.fill(`>${command}`);
        try {
          await row.waitFor({ timeout: 2000 });
          break;
        } catch (error) {
          if (attempt === 10) throw error;
          await page.keyboard.press("Escape");
        }
      }
      await row.click();
    },
    async quickFix(title) {
      const fix = page.locator(".action-widget").getByText(title).first();
      // The menu goes when the text moves below it, as it does while lenses come in: whoever wants it asks again.
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press("Control+.");
        try {
          await fix.waitFor({ timeout: 3000 });
          break;
        } catch (error) {
          if (attempt === 6) throw error;
        }
      }
      await fix.click();
    },
    async open(name) {
      await page.locator(".explorer-folders-view").getByRole("treeitem", { name }).dblclick();
      await page.locator(".tab.active", { hasText: name }).waitFor();
    },
    write,
    async close() {
      await page.close();
      await rm(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** Keeps a picture of what went wrong. */
export async function keepPicture(page: Page, title: string): Promise<void> {
  await mkdir(path.join(cache, "failures"), { recursive: true });
  const name = title.replace(/[^a-z]+/gi, "-").toLowerCase();
  await page.screenshot({ path: path.join(cache, "failures", `${name}.png`) });
}
