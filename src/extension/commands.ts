import * as vscode from "vscode";
import { checkWorkspace } from "./check-workspace.ts";
import { convertSelection } from "./convert-selection.ts";
import { explainFile, explanations } from "./explain-file.ts";
import { insertMissingThemes, insertTheme } from "./insert-themes.ts";
import { newCharter } from "./new-charter.ts";
import { goToNextGap } from "./next-gap.ts";
import { recordAgreement } from "./record-agreement.ts";
import type { Server } from "./server.ts";
import { setUpFolder } from "./set-up-folder.ts";
import { switchCatalog } from "./switch-catalog.ts";

type Command = (server: Server, ...args: unknown[]) => unknown;

/** As in the manifest, which gives them their titles and says where they apply. */
const commands: Readonly<Record<string, Command>> = {
  "charter.newCharter": newCharter,
  "charter.insertTheme": insertTheme,
  "charter.insertMissingThemes": insertMissingThemes,
  "charter.goToNextGap": goToNextGap,
  "charter.convertSelection": convertSelection,
  "charter.recordAgreement": recordAgreement,
  "charter.switchCatalog": switchCatalog,
  "charter.setUpFolder": setUpFolder,
  "charter.checkWorkspace": checkWorkspace,
  "charter.explainFile": explainFile,
  "charter.restartServer": (server) => server.restart(),
  "charter.showOutput": (server) => server.showOutput(),
};

export function registerCommands(server: Server): vscode.Disposable {
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, (...args: unknown[]) => run(server, ...args)),
  );
  return vscode.Disposable.from(explanations(server), ...registered);
}
