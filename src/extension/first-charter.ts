import * as vscode from "vscode";
import { isCharterDocument } from "./charter-document.ts";

/** Calls back once, when a charter is open or lies in the workspace. Until then it only looks at the tops of documents. */
export function onFirstCharter(met: () => unknown): vscode.Disposable {
  const listeners: vscode.Disposable[] = [];
  let waiting = true;
  const stop = (): void => {
    waiting = false;
    vscode.Disposable.from(...listeners).dispose();
  };
  const meet = (): void => {
    if (!waiting) return;
    stop();
    met();
  };
  const look = (document: vscode.TextDocument): void => {
    if (waiting && isCharterDocument(document)) meet();
  };

  const search = async (): Promise<void> => {
    if (waiting && (await hasCharterFile())) meet();
  };

  listeners.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    vscode.workspace.onDidChangeWorkspaceFolders(search),
  );
  vscode.workspace.textDocuments.forEach(look);
  if (waiting) void search();
  return { dispose: stop };
}

/** Named as a charter, in any case, or a configuration that may name others. */
async function hasCharterFile(): Promise<boolean> {
  const names = ["md", "markdown"].map((ending) => `*.${inAnyCase("charter")}.${inAnyCase(ending)}`);
  const configurations = ["yaml", "yml", "json"].map((ending) => `.charter.${ending}`);
  const glob = `**/{${[...names, ...configurations].join(",")}}`;
  return (await vscode.workspace.findFiles(glob, "**/node_modules/**", 1)).length > 0;
}

/** A pattern for the word, as patterns mind the case on most systems. */
function inAnyCase(word: string): string {
  return word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
