import * as vscode from "vscode";
import { reveal, withActiveEditor } from "./editing.ts";
import type { Server } from "./server.ts";

/** Puts the cursor on the next thing that waits for words, and says what it is. */
export async function goToNextGap(server: Server): Promise<void> {
  await withActiveEditor(async (editor) => {
    const { line, character } = editor.selection.active;
    const gap = await server.run("nextGap", editor.document.uri.toString(), { line, character });
    if (gap) reveal(editor, gap.range);
    vscode.window.setStatusBarMessage(gap ? gap.message : vscode.l10n.t("The charter has no gap."), 5000);
  });
}
