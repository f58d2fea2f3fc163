import * as vscode from "vscode";
import type { Range } from "../charter/text.ts";
import { applyEdits, withActiveEditor } from "./editing.ts";
import type { Server } from "./server.ts";

/** Rewrites what is selected, or the whole text when nothing is, as themes. */
export async function convertSelection(server: Server): Promise<void> {
  await withActiveEditor(async (editor) => {
    const uri = editor.document.uri.toString();
    const done = await applyEdits(editor, () => server.run("convert", uri, selected(editor)));
    await vscode.window.showInformationMessage(done ? reportOf(done) : vscode.l10n.t("No theme is recognised here."));
  });
}

function selected(editor: vscode.TextEditor): Range {
  const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
  const { start, end } = editor.selection.isEmpty ? editor.document.validateRange(whole) : editor.selection;
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function reportOf({ themes, kept }: { readonly themes: readonly string[]; readonly kept: number }): string {
  const { t } = vscode.l10n;
  const titles = themes.map((title) => `“${title}”`).join(", ");
  const recognised = themes.length === 1 ? t("1 theme: {0}.", titles) : t("{0} themes: {1}.", themes.length, titles);
  if (kept === 0) return recognised;
  return `${recognised} ${kept === 1 ? t("1 other line is kept as it is.") : t("{0} other lines are kept as they are.", kept)}`;
}
