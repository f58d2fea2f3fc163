import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { inOrder } from "./lifecycle.ts";
import { clock } from "./machine.ts";
import { startServer } from "./start-server.ts";

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), inOrder()), {
  ...clock,
  files: undefined,
});

/** Neither Node's types nor those of a page are loaded here: the worker's own global is all that is used. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];
