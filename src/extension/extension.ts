import type * as vscode from "vscode";
import { registerCommands } from "./commands.ts";
import { onFirstCharter } from "./first-charter.ts";
import { type CreateClient, controlServer } from "./server.ts";
import { showStatus } from "./status.ts";

/** What tests ask, and whoever wants to know. */
export interface Api {
  /** Whether the language server has been asked to start: not before the first charter is met. */
  readonly serverStarted: boolean;
  /** How long the activation took, in milliseconds. */
  readonly activation: number;
}

/** Registers what is cheap; everything else waits for the first charter. */
export function activateWith(context: vscode.ExtensionContext, createClient: CreateClient): Api {
  const begin = performance.now();
  const server = controlServer(createClient, context.storageUri?.toString());
  context.subscriptions.push(server, registerCommands(server), showStatus(server), onFirstCharter(server.start));
  const activation = performance.now() - begin;
  return {
    get serverStarted() {
      return server.started;
    },
    activation,
  };
}
