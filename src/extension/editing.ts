import * as vscode from "vscode";
import type { Position, Range } from "../charter/text.ts";
import type { Insertion } from "../server/protocol.ts";

/** Edits for a document, and where the cursor belongs afterwards. */
export interface Edits {
  readonly edits: Insertion["edits"];
  readonly cursor?: Position;
}

export async function withActiveEditor(work: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor) await work(editor);
}

/** Asks for edits and makes them, as one step to undo. Who types meanwhile is asked for nothing: they are computed again. */
export async function applyEdits<E extends Edits>(
  editor: vscode.TextEditor,
  compute: () => Promise<E | null>,
): Promise<E | undefined> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { version } = editor.document;
    const computed = await compute();
    if (!computed) return undefined;
    if (editor.document.version !== version) continue;
    const done = await editor.edit((builder) => {
      for (const { range, newText } of computed.edits) builder.replace(rangeOf(range), newText);
    });
    if (!done) continue;
    if (computed.cursor) reveal(editor, { start: computed.cursor, end: computed.cursor });
    return computed;
  }
  return undefined;
}

export function reveal(editor: vscode.TextEditor, range: Range): void {
  const { start, end } = rangeOf(range);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
