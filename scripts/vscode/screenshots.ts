// Takes the pictures of the README from a running VS Code: `npm run screenshots`, after a build. They go to docs/images.
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { startSession, type Workbench } from "../../test/ui/workbench.ts";
import { root } from "./packages.ts";
import { packExtension } from "./vsix.ts";

const images = path.join(root, "docs/images");
const draft = "draft-with-gaps.charter.md";

/** Each picture with what happens in the window before it is taken. */
const pictures: Readonly<Record<string, (bench: Workbench) => Promise<void>>> = {
  async problems(bench) {
    await bench.page.keyboard.press("Control+Shift+M");
    await bench.problems.filter({ hasText: "has no guiding principle" }).waitFor();
    await scrollTo(bench, "## Differences are an opportunity");
  },
  async "quick-fix"(bench) {
    await bench.problems.getByText("has no guiding principle").dblclick();
    await bench.page.locator(".monaco-editor.focused").waitFor();
    await bench.page.keyboard.press("Control+.");
    await bench.page.locator(".action-widget .action-item, .action-widget .monaco-list-row").first().waitFor();
  },
  async hover(bench) {
    await bench.page.keyboard.press("Escape");
    await bench.page.keyboard.press("Control+J");
    await scrollTo(bench, "## Mutuality");
    await bench.pointAt("## Mutuality");
  },
  async "new-charter"(bench) {
    await bench.page.mouse.move(0, 0);
    await bench.run("Charter: New Collaboration Charter");
    await bench.question.enter("Fernhill Robotics, Castor Plastics");
    await bench.question.choose("Customer and supplier");
    await bench.question.choose("Something complex");
    await bench.question.at(4);
  },
};

async function main(): Promise<void> {
  await mkdir(images, { recursive: true });
  await packExtension();
  const session = await startSession({
    "editor.fontSize": 14,
    "editor.lineNumbers": "off",
    "editor.stickyScroll.enabled": false,
    "explorer.decorations.badges": false,
    "workbench.activityBar.location": "hidden",
  });
  try {
    const files = { [draft]: await readFile(path.join(root, "examples", draft), "utf8") };
    const bench = await session.open({ files, width: 1100, height: 680, scale: 2 });
    await bench.open(draft);
    await bench.squiggles.first().waitFor();
    await bench.page.keyboard.press("Control+B");
    for (const [name, prepare] of Object.entries(pictures)) {
      await prepare(bench);
      await bench.page.screenshot({ path: path.join(images, `${name}.png`), animations: "disabled", caret: "hide" });
      console.log(`docs/images/${name}.png`);
    }
    await bench.close();
  } finally {
    await session.close();
  }
}

/** Brings a piece of text to the middle of the editor. */
async function scrollTo({ page, question }: Workbench, text: string): Promise<void> {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("Control+Home");
  const lines = (await readFile(path.join(root, "examples", draft), "utf8")).split("\n");
  await page.keyboard.press("Control+G");
  await question.enter(`:${lines.findIndex((line) => line.startsWith(text)) + 1}`);
  await page.locator(".monaco-editor .view-line", { hasText: text }).first().waitFor();
}

void main();
