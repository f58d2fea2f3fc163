import * as vscode from "vscode";
import type { MissingTheme } from "../server/protocol.ts";
import { applyEdits, withActiveEditor } from "./editing.ts";
import type { Server } from "./server.ts";

/** Asks which of the missing themes to insert. */
export async function insertTheme(server: Server): Promise<void> {
  await withActiveEditor(async (editor) => {
    const missing = await server.run("missingThemes", editor.document.uri.toString());
    if (missing.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("All themes of the catalog are in the charter."), 5000);
      return;
    }
    const items = missing.map((theme) => ({
      label: theme.title,
      description: requirementWord(theme.requirement),
      detail: theme.idea,
      id: theme.id,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t("Insert Theme"),
      placeHolder: vscode.l10n.t("Which theme?"),
      matchOnDetail: true,
    });
    if (picked) await insert(server, editor, [picked.id]);
  });
}

/** Inserts all themes that the catalog requires of this charter. */
export async function insertMissingThemes(server: Server): Promise<void> {
  await withActiveEditor(async (editor) => {
    const missing = await server.run("missingThemes", editor.document.uri.toString());
    const required = missing.filter(({ requirement }) => requirement === "required");
    if (required.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("All required themes are in the charter."), 5000);
      return;
    }
    await insert(
      server,
      editor,
      required.map(({ id }) => id),
    );
  });
}

async function insert(server: Server, editor: vscode.TextEditor, ids: readonly string[]): Promise<void> {
  await applyEdits(editor, () => server.run("insertThemes", editor.document.uri.toString(), ids));
}

function requirementWord(requirement: MissingTheme["requirement"]): string {
  switch (requirement) {
    case "required":
      return vscode.l10n.t("required");
    case "recommended":
      return vscode.l10n.t("recommended");
    case "optional":
      return vscode.l10n.t("optional");
  }
}
