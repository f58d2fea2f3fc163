import * as vscode from "vscode";
import type { SwitchedCatalog } from "../server/protocol.ts";
import { applyEdits, withActiveEditor } from "./editing.ts";
import type { Server } from "./server.ts";

/**
 * Asks for another catalog, writes it into the charter and gives its themes the names of their counterparts, as one step
 * to undo. The catalog's id may be given, as key bindings and other extensions may: then nothing is asked.
 */
export async function switchCatalog(server: Server, given?: unknown): Promise<void> {
  await withActiveEditor(async (editor) => {
    const uri = editor.document.uri.toString();
    const id = typeof given === "string" ? given : await askCatalog(server, uri);
    if (id === undefined) return;
    let reason: string | undefined;
    const switched = await applyEdits(editor, async () => {
      const answer = await server.run("switchCatalog", uri, id);
      if (!answer || !("reason" in answer)) return answer;
      reason = answer.reason;
      return null;
    });
    // Nobody waits until it is closed.
    if (reason !== undefined) void vscode.window.showWarningMessage(reason);
    else if (switched) void vscode.window.showInformationMessage(sentenceFor(switched));
  });
}

async function askCatalog(server: Server, uri: string): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const [own, ...others] = await server.run("catalogs", uri);
  if (!own) return undefined;
  const items = others.map(({ id, title, about }) => ({ label: title, description: id, detail: about, id }));
  const picked = await vscode.window.showQuickPick(items, {
    title: t("Switch Catalog"),
    placeHolder: t("Which catalog instead of “{0}”?", own.title),
    matchOnDetail: true,
    matchOnDescription: true,
  });
  return picked?.id;
}

function sentenceFor({ renamed, kept, missing }: Exclude<SwitchedCatalog, { readonly reason: string }>): string {
  const { t } = vscode.l10n;
  return t(
    "Themes with a new title: {0}. Themes that stay without a counterpart: {1}. Required themes to add: {2}.",
    renamed.length,
    kept.length,
    missing.length,
  );
}
