import * as vscode from "vscode";
import type { WorkspaceSummary } from "../server/protocol.ts";
import type { Server } from "./server.ts";
import { problemsOf } from "./status.ts";

/** Checks all charters, open or not, shows their problems and says how many there are. */
export async function checkWorkspace(server: Server): Promise<WorkspaceSummary> {
  const { t } = vscode.l10n;
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: t("Checking charters") },
    () => server.run("checkWorkspace"),
  );
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  const checked = found.charters === 1 ? t("Checked 1 charter") : t("Checked {0} charters", found.charters);
  const problems = problemsOf(found);
  void vscode.window.showInformationMessage(
    `${checked}: ${problems.length > 0 ? problems.join(", ") : t("no errors and no warnings")}.`,
  );
  return found;
}
