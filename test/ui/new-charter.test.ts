import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { keepPicture, sharedSession, type Workbench } from "./workbench.ts";

describe("a user who starts a charter", () => {
  let bench: Workbench;

  before(async () => {
    bench = await (await sharedSession()).open({ files: { "README.md": "# Notes\n" } });
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await keepPicture(bench.page, this.currentTest.fullTitle());
  });
  after(() => bench?.close());

  it("dismisses the questions, and nothing is there", async () => {
    await bench.run("Charter: New Collaboration Charter");
    await bench.question.enter("Nordhafen Clinics, Lumen Labs");
    await bench.question.choose("Internal");
    await bench.question.at(3);
    await bench.page.keyboard.press("Escape");
    await bench.question.input.waitFor({ state: "hidden" });
    assert.deepEqual(await readdir(bench.folder), ["README.md"]);
    assert.equal(await bench.page.locator(".tab").count(), 0);
  });

  it("answers the questions and has a charter in the folder", async () => {
    const { question } = bench;
    await bench.run("Charter: New Collaboration Charter");

    await question.enter("");
    await bench.page.getByText("A charter has at least one party.").waitFor();
    await question.enter("Nordhafen Clinics, Lumen Labs");
    await question.rows.filter({ hasText: "Nordhafen Clinics buys from Lumen Labs." }).waitFor();

    await question.back.click();
    await question.at(1);
    assert.equal(await question.input.inputValue(), "Nordhafen Clinics, Lumen Labs");
    await question.input.press("Enter");

    await question.choose("Customer and supplier");
    await question.choose("Something complex");
    await question.at(4);
    await question.rows.filter({ hasText: "Coordinated" }).getByText("10 themes").waitFor();
    await question.input.press("Enter");

    await question.at(5);
    assert.equal(await question.input.inputValue(), "nordhafen-lumen.charter.md");
    assert.deepEqual(await readdir(bench.folder), ["README.md"]);
    await question.input.press("Enter");

    await bench.page.locator(".tab.active", { hasText: "nordhafen-lumen.charter.md" }).waitFor();
    const text = await readFile(path.join(bench.folder, "nordhafen-lumen.charter.md"), "utf8");
    assert.match(text, /^## Mutuality$/m);
    assert.doesNotMatch(text, /attitude:/);
  });

  it("has a charter in an empty window, and nothing on disk", async () => {
    await bench.close();
    bench = await (await sharedSession()).open();
    const { question } = bench;
    await bench.run("Charter: New Collaboration Charter");
    await question.enter("Bakery guild; Mill, Sons & Co.");
    await question.choose("Alliance");
    await question.choose("Something new");
    await question.at(4);
    await question.input.press("Enter");
    await bench.page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
    await bench.lines.getByText("name: Bakery guild").waitFor();
    await bench.lines.getByText('name: "Mill, Sons & Co."').waitFor();
  });
});
