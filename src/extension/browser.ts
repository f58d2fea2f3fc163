import * as vscode from "vscode";
import { type Api, activateWith } from "./extension.ts";

/** Hosts without processes, such as vscode.dev: the server is a worker, a new one at each start. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const script = vscode.Uri.joinPath(context.extensionUri, "dist/browser/server.js");
    let worker: Worker | undefined;
    const start = async (): Promise<Worker> => {
      worker?.terminate();
      worker = new Worker(script.toString(true));
      return worker;
    };
    return new LanguageClient("charter", "Charter", start, options);
  });
}

/** Neither Node's types nor those of a page are loaded here: this is all that is used of a worker. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}
