import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, fileUri, outline, show, write } from "./support.ts";

const frontMatter = `---
charter: 1
title: Night trains
status: draft
catalog: minimal-3
parties:
  - { id: north, name: North Rail, role: customer }
  - { id: bunk, name: Bunk Works, role: supplier }
collaboration: { relationship: customer-supplier, depth: transactional, delivery: { nature: standard } }
---

# Night trains

## Mutuality

**Observation:** North Rail fills its trains when the beds are quiet, and Bunk Works earns on repeat orders.

**Guiding principle:** Who proposes a change of more than ten beds writes down first what the other side gains.

## Horses for courses

**Observation:** A bed is a standard product, and nobody wants to design one together.

**Guiding principle:** Orders go through the catalogue; a bed outside of it is a project of its own with its own talk.
`;

const time = `
## It takes time

**Observation:** New beds need eight weeks from the order to the first night.

**Guiding principle:** Both planners meet on the first Monday of March and September and settle the next six months.
`;

function problemsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "charter");
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}

function hasRule(uri: vscode.Uri, rule: string): boolean {
  return problemsOf(uri).some((problem) => ruleOf(problem) === rule);
}

async function add(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  assert.ok(await editor.edit((builder) => builder.insert(document.lineAt(document.lineCount - 1).range.end, text)));
}

describe("a charter in the editor", () => {
  let uri: vscode.Uri;
  let number = 0;

  // A file of its own for each test: nothing needs to be waited for in between.
  beforeEach(async () => {
    uri = await write(`trains-${++number}.charter.md`, frontMatter);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it("says which theme is missing, with the rule's page, until it is written", async () => {
    const editor = await show(uri);
    const problem = await eventually("a problem", () =>
      problemsOf(uri).find((found) => ruleOf(found) === "theme-missing"),
    );
    assert.match(problem.message, /“It takes time”/);
    assert.ok(typeof problem.code === "object");
    assert.match(problem.code.target.toString(), /theme-missing/);
    await add(editor, time);
    await eventually("the problem's end", () => !hasRule(uri, "theme-missing"));
  });

  it("has a quick fix that inserts the theme", async () => {
    const editor = await show(uri);
    const problem = await eventually("a problem", () =>
      problemsOf(uri).find((found) => ruleOf(found) === "theme-missing"),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit, actions.map(({ title }) => title).join(", "));
    // This one's edit is made when it is asked for.
    assert.ok(actions.find(({ title }) => title === "Accept “theme-missing” on this line")?.edit);
    assert.ok(await vscode.workspace.applyEdit(preferred.edit));
    assert.match(editor.document.getText(), /^## It takes time$/m);
    await eventually("the problem's end", () => !hasRule(uri, "theme-missing"));
  });

  it("tells on a theme's title what the theme is about", async () => {
    const editor = await show(uri);
    const at = editor.document.getText().indexOf("## Mutuality") + 5;
    const text = await eventually("a hover", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        uri,
        editor.document.positionAt(at),
      );
      const contents = hovers.flatMap((hover) => hover.contents);
      return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n") || undefined;
    });
    assert.match(text, /Mutuality/);
  });

  it("lists its themes", async () => {
    await show(uri);
    const names = await eventually("the outline", async () => {
      const found = await outline(uri);
      return found.includes("Mutuality") && found;
    });
    assert.ok(names.includes("Horses for courses"));
  });

  it("takes the cursor to the next gap", async () => {
    const editor = await show(uri);
    await add(editor, "\n## It takes time\n\n**Observation:**\n\n**Guiding principle:** Both wait.\n");
    await eventually("a problem", () => hasRule(uri, "observation-empty"));
    editor.selection = new vscode.Selection(10, 0, 10, 0);
    await vscode.commands.executeCommand("charter.goToNextGap");
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /Observation|It takes time/);
  });

  it("inserts the missing themes by command", async () => {
    const editor = await show(uri);
    await eventually("a problem", () => hasRule(uri, "theme-missing"));
    await vscode.commands.executeCommand("charter.insertMissingThemes");
    assert.match(editor.document.getText(), /^## It takes time$/m);
  });

  it("checks the whole workspace by command", async () => {
    const found = await vscode.commands.executeCommand<{ charters: number; warnings: number }>(
      "charter.checkWorkspace",
    );
    assert.ok(found.charters > 0);
    assert.ok(found.warnings > 0);
  });

  it("turns pasted bullets into themes, and keeps the rest", async () => {
    const editor = await show(uri);
    await eventually("a problem", () => hasRule(uri, "theme-missing"));
    const start = editor.document.lineCount - 1;
    await add(
      editor,
      "\n• It takes time\n• Observation: beds take weeks\n• Guiding principle: both wait\n\nA remark.\n",
    );
    editor.selection = new vscode.Selection(start, 0, editor.document.lineCount - 1, 0);
    // It ends with a message, which stays until somebody reads it.
    void vscode.commands.executeCommand("charter.convertSelection");
    await eventually("the heading", () => /^## It takes time$/m.test(editor.document.getText()));
    assert.match(editor.document.getText(), /A remark\./);
    await eventually("the problem's end", () => !hasRule(uri, "theme-missing"));
  });

  it("is checked again after the server was started anew by command", async () => {
    const editor = await show(uri);
    await eventually("a problem", () => hasRule(uri, "theme-missing"));
    await vscode.commands.executeCommand("charter.restartServer");
    await add(editor, time);
    await eventually("the problem's end", () => !hasRule(uri, "theme-missing"));
    await eventually("an outline", async () => (await outline(uri)).includes("It takes time"));
  });

  it("explains in a document beside it why it is a charter", async () => {
    await show(uri);
    await vscode.commands.executeCommand("charter.explainFile");
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === "charter");
    assert.ok(shown);
    assert.match(shown.document.getText(), /trains-\d+\.charter\.md/);
  });

  it("has its problems listed when it is not open", async () => {
    await eventually("a problem of a closed file", () => hasRule(uri, "theme-missing"));
  });

  it("takes its problems with it when it is deleted", async () => {
    const gone = await write("gone.charter.md", frontMatter);
    await show(gone);
    await eventually("a problem", () => hasRule(gone, "theme-missing"));
    await closeAll();
    await vscode.workspace.fs.delete(gone);
    await eventually("silence", () => problemsOf(gone).length === 0);
  });

  it("loses its problems with the name that made it a charter", async () => {
    const named = await write("named.charter.md", "# Night trains\n\n## Trust\n");
    await show(named);
    await eventually("a problem", () => problemsOf(named).length > 0);
    const plain = fileUri("named.md");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(named, plain);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually("silence", () => problemsOf(named).length === 0 && problemsOf(plain).length === 0);
    await closeAll();
    await vscode.workspace.fs.delete(plain);
  });

  it("shows one quiet remark for each theme of a fresh one, and counts the first that is filled in", async () => {
    const fresh = fileUri("fresh.charter.md");
    await vscode.commands.executeCommand("charter.newCharter", undefined, {
      names: ["North Rail", "Bunk Works"],
      relationship: "customer-supplier",
      delivery: "complex",
      form: { depth: "coordinated", catalog: "collaboration" },
      fileName: "fresh.charter.md",
    });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const body = editor.document
      .getText()
      .split("\n")
      .findIndex((line) => line.startsWith("# "));
    const inBody = () => problemsOf(fresh).filter(({ range }) => range.start.line > body);
    await eventually("ten remarks", () => inBody().length === 10);
    for (const { severity } of inBody()) assert.ok(severity >= vscode.DiagnosticSeverity.Information);
    await eventually("the count above the title", () => lensesSay(fresh, /\b0 of 10\b/));

    const { line } = editor.selection.active;
    const second = editor.document
      .getText()
      .split("\n")
      .findIndex((text, at) => at > line && text.startsWith("<!--"));
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(second + 1, 0), "Who proposes a change writes down what the others gain.\n");
      builder.insert(new vscode.Position(line, 0), "Both earn when the beds stay quiet.\n");
    });
    await eventually("nine remarks", () => inBody().length === 9);
    await eventually("the new count", () => lensesSay(fresh, /\b1 of 10\b/));
    await vscode.workspace.fs.delete(fresh);
  });

  it("becomes one while its front matter is typed, and is none when it is taken away", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "## Trust\n" });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), "---\ncharter: 1\nstatus: draft\n---\n"));
    await eventually("problems", () => problemsOf(document.uri).length > 0);
    await editor.edit((builder) => builder.delete(new vscode.Range(0, 0, 4, 0)));
    await eventually("silence", () => problemsOf(document.uri).length === 0);
  });
});

async function lensesSay(uri: vscode.Uri, expression: RegExp): Promise<boolean> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 20);
  return lenses.some(({ command }) => expression.test(command?.title ?? ""));
}
