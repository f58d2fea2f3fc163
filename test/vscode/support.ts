import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../src/extension/extension.ts";

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>("charter-as-code.charter-as-code");
  assert.ok(extension);
  return extension.activate();
}

/** The value, as soon as there is one; a test that waits longer than the given milliseconds fails. */
export async function eventually<T>(
  what: string,
  get: () => T | undefined | false | Promise<T | undefined | false>,
  patience = 45_000,
): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "no folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opened as a user does it, so that it is closed with its editor; what extensions open VS Code keeps for minutes. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand("vscode.open", uri, { preview: false });
  return eventually("the editor", () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** The names in the outline of a document. */
export async function outline(uri: vscode.Uri): Promise<readonly string[]> {
  const command = "vscode.executeDocumentSymbolProvider";
  return namesOf((await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, uri)) ?? []);
}

function namesOf(symbols: readonly vscode.DocumentSymbol[]): readonly string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

export async function namesInFolder(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(fileUri("."));
  return entries.map(([name]) => name).sort();
}
