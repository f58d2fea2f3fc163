import type * as vscode from "vscode";
import { type Api, activateWith } from "./extension.ts";

/** Desktop and remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const module = context.asAbsolutePath("dist/charter-language-server.js");
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
    return new LanguageClient("charter", "Charter", { run, debug }, options);
  });
}
