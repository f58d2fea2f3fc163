import * as vscode from "vscode";
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from "vscode-languageclient";

// The values of the client's enums; importing them would load the client before it is needed.
const keepRunning: ErrorHandlerResult["action"] = 1;
const giveUp: CloseHandlerResult["action"] = 1;
const startAgain: CloseHandlerResult["action"] = 2;

const most = 4;
const period = 3 * 60_000;

/** A server that ends is started again without a word, but not more than four times in three minutes. */
export function restartAfterCrash(output: vscode.LogOutputChannel): ErrorHandler {
  let ends: number[] = [];
  return {
    // Each edit fails between the death of a process and the news of it: who stopped then would not start it again.
    error: (error) => {
      output.warn(`The connection to the server has a problem: ${error.message}`);
      return { action: keepRunning, handled: true };
    },
    closed() {
      const now = Date.now();
      ends = [...ends.filter((time) => now - time < period), now];
      if (ends.length <= most) {
        output.warn("The server has ended; it is started again.");
        return { action: startAgain, handled: true };
      }
      output.error("The server has ended again and again; it is left alone.");
      void offerRestart();
      return { action: giveUp, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const again = vscode.l10n.t("Start Again");
  const show = vscode.l10n.t("Show Output");
  const message = vscode.l10n.t("The charter server ends again and again, so charters are not checked now.");
  const answer = await vscode.window.showWarningMessage(message, again, show);
  if (answer === again) await vscode.commands.executeCommand("charter.restartServer");
  if (answer === show) await vscode.commands.executeCommand("charter.showOutput");
}
