import { keepPicture, sharedSession, type Workbench } from "./workbench.ts";

const draft = `---
charter: 1
title: Ice for the market
status: draft
catalog: minimal-3
parties:
  - { id: hall, name: Market Hall, role: customer, interests: [cold fish], objectives: [no lost box in 2027] }
  - { id: frost, name: Frost & Daughters, role: supplier, interests: [full vans], objectives: [30 t a week by May 2027] }
collaboration: { relationship: customer-supplier, depth: transactional, delivery: { nature: standard } }
---

# Ice for the market

## Mutuality

**Observation:** The hall loses a box of fish for each hour without ice; the van is cheapest when it is full.

**Guiding principle:** An order before six fills the van first, and an order after six pays for the empty half.

## Horses for courses

**Observation:** Ice is ice: nobody here needs a joint project to buy it.

**Guiding principle:** Orders and complaints go through the order book; talks beyond it happen twice a year.
`;

const pair = `

## It takes time

**Observation:** A new cold room takes five months from the drawing to the first tray.

**Guiding principle:** Both owners meet each March and October and settle the next six months in one afternoon.`;

describe("a user who writes a charter", () => {
  let bench: Workbench;

  before(async () => {
    bench = await (await sharedSession()).open({ files: { "ice.charter.md": draft, "notes.md": "# Notes\n" } });
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await keepPicture(bench.page, this.currentTest.fullTitle());
  });
  after(() => bench?.close());

  it("sees what is missing before the file is open", async () => {
    await bench.run("Problems: Focus on Problems View");
    await bench.problems.filter({ hasText: "“It takes time”" }).first().waitFor();
  });

  it("sees it in the text and in the status bar when it is", async () => {
    const { page } = bench;
    await bench.open("ice.charter.md");
    await bench.squiggles.first().waitFor();
    await bench.status.hover();
    await page.getByText("Charter: 2/3 themes").first().waitFor();
    await page.mouse.move(0, 0);
  });

  it("learns what a theme is about by pointing at its title", async () => {
    await bench.pointAt("## Mutuality");
    await bench.hover.getByText("Mutuality").first().waitFor();
    await bench.page.mouse.move(0, 0);
    await bench.hover.waitFor({ state: "hidden" });
  });

  it("inserts the missing theme by the quick fix, and takes it back", async () => {
    const { page } = bench;
    await bench.problems.getByText("The theme “It takes time”").dblclick();
    await page.locator(".monaco-editor.focused").waitFor();
    await bench.quickFix("It takes time");
    await bench.problems.filter({ hasText: "It takes time” is missing" }).waitFor({ state: "detached" });
    await bench.problems.filter({ hasText: "“It takes time”" }).first().waitFor();
    await page.keyboard.press("Control+z");
    await bench.problems.filter({ hasText: "It takes time” is missing" }).waitFor();
  });

  it("goes to the gap by one key", async () => {
    const { page } = bench;
    await bench.lines.click();
    await page.keyboard.press("Control+F8");
    await page.locator(".statusbar").getByText("“It takes time”").waitFor();
  });

  it("picks the missing theme from a list, and takes it back", async () => {
    const { page } = bench;
    await bench.run("Charter: Insert Theme");
    await bench.question.choose("It takes time");
    await bench.problems.filter({ hasText: "It takes time” is missing" }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await bench.problems.filter({ hasText: "It takes time” is missing" }).waitFor();
  });

  it("types the theme, and the squiggle goes", async () => {
    const { page } = bench;
    await bench.lines.click();
    await page.keyboard.press("Control+End");
    // As one piece: typing is not what is looked at, and Markdown lists would go on by themselves.
    await page.keyboard.insertText(pair.trimStart().replace(/^/, "\n"));
    await bench.problems.filter({ hasText: "“It takes time”" }).waitFor({ state: "detached" });
    await bench.squiggles.first().waitFor({ state: "detached" });
    await page.keyboard.press("Control+Home");
    await page.getByText("3 of 3 themes complete").waitFor();
  });

  it("sees a squiggle come for a word that settles nothing, and go with it", async () => {
    const { page } = bench;
    await page.keyboard.press("Control+End");
    const words = " They use their best efforts.";
    await page.keyboard.type(words);
    await bench.problems.filter({ hasText: "best efforts" }).waitFor();
    for (let i = 0; i < words.length; i++) await page.keyboard.press("Backspace");
    await bench.problems.filter({ hasText: "best efforts" }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+s");
  });

  it("renames a file that is a charter by its name, and nothing is left of its problems", async () => {
    const { page } = bench;
    await bench.write("vans.charter.md", "# Vans\n\n## Trust\n\n**Observation:** Two of three vans are old.\n");
    await bench.open("vans.charter.md");
    await bench.problems.filter({ hasText: "“Trust” has no guiding principle" }).waitFor();
    await bench.squiggles.first().waitFor();
    await bench.rename("vans.charter.md", "vans.md");
    await page.locator(".tab.active", { hasText: "vans.md" }).waitFor();
    await bench.problems.first().waitFor({ state: "detached" });
    await bench.squiggles.first().waitFor({ state: "detached" });
  });
});
