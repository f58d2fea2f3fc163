import type * as vscode from "vscode";
import { charterSignal } from "../charter/detect.ts";

/** Where the front matter of a document is looked for: none is longer. */
const top = 400;

/** Whether name or front matter say that a document is a charter. What a configuration says, only the server knows. */
export function isCharterDocument(document: vscode.TextDocument): boolean {
  if (ignored.has(document.uri.scheme)) return false;
  if (charterSignal(document.uri.path, "")) return true;
  if (document.languageId !== "markdown") return false;
  const lines: string[] = [];
  for (let line = 0; line < Math.min(document.lineCount, top); line++) lines.push(document.lineAt(line).text);
  return charterSignal(document.uri.path, lines.join("\n")) !== undefined;
}

/** Documents that only show something: old versions, outputs, what this extension explains. */
const ignored = new Set(["git", "output", "vscode-scm", "comment", "charter"]);
