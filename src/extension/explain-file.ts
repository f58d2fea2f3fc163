import * as vscode from "vscode";
import type { Server } from "./server.ts";

const scheme = "charter";

/** Says in a document beside the editor why the file is, or is not, a charter, and which configuration applies. */
export async function explainFile(_server: Server): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || uri.scheme === scheme) return;
  const name = uri.path.split("/").at(-1) ?? uri.path;
  await showDocument(vscode.l10n.t("About {0}", name), [uri.toString(), Date.now()]);
}

/** Shows a text in a document beside the editor that nobody has to save. */
export async function showReport(title: string, text: string): Promise<void> {
  await showDocument(title, ["", Date.now(), text]);
}

async function showDocument(path: string, query: readonly unknown[]): Promise<void> {
  const uri = vscode.Uri.from({ scheme, path, query: JSON.stringify(query) });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.languages.setTextDocumentLanguage(document, "markdown");
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** What such documents say: their own text, or what the server says of a file, as it is the one that reads configurations. */
export function explanations(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ query }) {
      const [uri, , text] = JSON.parse(query) as [string, number, string?];
      return text ?? server.run("explain", uri);
    },
  });
}
