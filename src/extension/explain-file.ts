import * as vscode from "vscode";
import type { Server } from "./server.ts";

const scheme = "charter";

/** Says in a document beside the editor why the file is, or is not, a charter, and which configuration applies. */
export async function explainFile(_server: Server): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || uri.scheme === scheme) return;
  const name = uri.path.split("/").at(-1) ?? uri.path;
  const explanation = vscode.Uri.from({
    scheme,
    path: vscode.l10n.t("About {0}", name),
    query: JSON.stringify([uri.toString(), Date.now()]),
  });
  const document = await vscode.workspace.openTextDocument(explanation);
  await vscode.languages.setTextDocumentLanguage(document, "markdown");
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** What such documents say: asked of the server, as it is the one that reads configurations. */
export function explanations(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ query }) {
      const [uri] = JSON.parse(query) as [string];
      return server.run("explain", uri);
    },
  });
}
