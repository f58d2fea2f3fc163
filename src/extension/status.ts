import * as vscode from "vscode";
import type { Overview } from "../server/protocol.ts";
import { isCharterDocument } from "./charter-document.ts";
import type { Server } from "./server.ts";

/**
 * The item among those of the language, at the right of the status bar, while a charter is in the active editor; and the
 * context keys that menus ask. Beside any other document there is none of them.
 */
export function showStatus(server: Server): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const hide = (): void => {
    item?.dispose();
    item = undefined;
  };

  const refresh = async (): Promise<void> => {
    const current = ++round;
    const document = vscode.window.activeTextEditor?.document;
    const overview = document && server.running ? await overviewOf(server, document) : undefined;
    if (current !== round) return;
    const charter = document !== undefined && (overview ? true : overview !== null && isCharterDocument(document));
    await setContext("charter.active", charter);
    await setContext("charter.running", server.started);
    if (!charter || !server.started) {
      hide();
      return;
    }
    item ??= createItem();
    show(item, overview ?? undefined);
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), 150);
  };

  const isActive = (document: vscode.TextDocument): boolean => document === vscode.window.activeTextEditor?.document;
  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isActive(document) && soon()),
    vscode.workspace.onDidCloseTextDocument(soon),
    vscode.languages.onDidChangeDiagnostics(() => server.started && soon()),
    server.onDidChange(soon),
  ];
  soon();
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    hide();
    vscode.Disposable.from(...listeners).dispose();
  });
}

/** Null when the server says that the document is no charter, undefined when it cannot say. */
async function overviewOf(server: Server, document: vscode.TextDocument): Promise<Overview | null | undefined> {
  if (document.languageId !== "markdown" && !isCharterDocument(document)) return null;
  try {
    return await server.run("overview", document.uri.toString());
  } catch {
    return undefined;
  }
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem("charter.status", [
    { language: "markdown" },
    { pattern: "**/*.charter.{md,markdown}" },
  ]);
  item.name = vscode.l10n.t("Charter");
  return item;
}

function show(item: vscode.LanguageStatusItem, overview: Overview | undefined): void {
  item.busy = overview === undefined;
  if (!overview) {
    item.text = vscode.l10n.t("Charter");
    item.detail = undefined;
    return;
  }
  const problems = problemsOf(overview);
  const themes = vscode.l10n.t("Charter: {0}/{1} themes", overview.complete, overview.themes);
  item.text = [themes, ...problems].join(", ");
  item.detail = vscode.l10n.t("catalog {0}", overview.catalog);
  item.severity = severityOf(overview);
  item.command =
    overview.complete < overview.themes
      ? { command: "charter.goToNextGap", title: vscode.l10n.t("Next Gap") }
      : undefined;
  item.accessibilityInformation = { label: `${item.text}; ${item.detail}` };
}

function severityOf({ errors, warnings }: Overview): vscode.LanguageStatusSeverity {
  if (errors > 0) return vscode.LanguageStatusSeverity.Error;
  return warnings > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

/** Errors and warnings in words; the quieter remarks stand in the text itself. */
export function problemsOf({ errors, warnings }: Pick<Overview, "errors" | "warnings">): readonly string[] {
  const { t } = vscode.l10n;
  return [
    ...(errors > 0 ? [errors === 1 ? t("1 error") : t("{0} errors", errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? t("1 warning") : t("{0} warnings", warnings)] : []),
  ];
}

function setContext(key: string, value: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand("setContext", key, value);
}
