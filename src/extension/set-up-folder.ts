import * as vscode from "vscode";
import { showReport } from "./explain-file.ts";
import type { Server } from "./server.ts";

/** What may be given instead of asked, by key bindings and other extensions. */
interface Given {
  /** The URI of a folder. */
  readonly folder: string;
  readonly write: boolean;
}

/**
 * Shows a configuration for the files of a folder that look like charters, and a record of the problems of today; writes
 * both when told to, and never over a file that is there already.
 */
export async function setUpFolder(server: Server, given?: unknown): Promise<void> {
  const { t } = vscode.l10n;
  const asked = given as Given | undefined;
  const folder = asked ? vscode.Uri.parse(asked.folder) : await pickFolder();
  if (!folder) return;
  const found = await server.run("setUpFolder", folder.toString());
  // Nobody waits until it is closed.
  if ("reason" in found) {
    void vscode.window.showWarningMessage(found.reason);
    return;
  }
  const names = found.files.map(({ name }) => name).join(", ");
  if (!(asked ? asked.write : await isWanted(found.report, names))) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { name, text } of found.files)
    edit.createFile(vscode.Uri.joinPath(folder, name), { contents: new TextEncoder().encode(text) });
  if (await vscode.workspace.applyEdit(edit)) void vscode.window.showInformationMessage(t("Written: {0}.", names));
  else void vscode.window.showWarningMessage(t("Not written: {0}.", names));
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (folders.length < 2) return first?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

/** Shows the report first: who answers has seen it. */
async function isWanted(report: string, names: string): Promise<boolean> {
  const { t } = vscode.l10n;
  const title = t("Set Up This Folder");
  await showReport(title, report);
  const write = { label: t("Write {0}", names), write: true };
  const answer = await vscode.window.showQuickPick([write, { label: t("Write nothing"), write: false }], {
    title,
    placeHolder: t("What is to be written stands in the editor."),
    ignoreFocusOut: true,
  });
  return answer?.write === true;
}
