import * as vscode from "vscode";
import { type Api, activateWith } from "./extension.ts";

/** Hosts without processes, such as vscode.dev: the server is a worker, a new one at each start. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      "vscode-languageclient/browser"
    );
    const script = vscode.Uri.joinPath(context.extensionUri, "dist/charter-language-server.js");
    let worker: Worker | undefined;
    // VS Code puts another class in the place of Worker, which the client does not take for one: so it gets the streams.
    const start = async () => {
      worker?.terminate();
      worker = new Worker(script.toString(true));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient("charter", "Charter", start, options);
  });
}

/** Neither Node's types nor those of a page are loaded here: this is all that is used of a worker. */
declare class Worker {
  onmessage: unknown;
  constructor(url: string);
  postMessage(message: unknown): void;
  terminate(): void;
}
