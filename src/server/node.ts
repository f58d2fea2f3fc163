import { createConnection } from "vscode-languageserver/node";
import { nodeHost } from "../machine/node.ts";
import { clock } from "./machine.ts";
import { startServer } from "./start-server.ts";

// `--stdio`, `--node-ipc`, `--socket=…` and `--pipe=…` are understood; an editor that says nothing means its own pipes.
const transports = ["--stdio", "--node-ipc", "--socket", "--pipe"];
if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  process.argv.push(process.send ? "--node-ipc" : "--stdio");
}
startServer(createConnection(), { ...clock, files: nodeHost });
