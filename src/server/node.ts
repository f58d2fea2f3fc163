import { createConnection } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { nodeHost } from "../machine/node.ts";
import { whole } from "../machine/whole-messages.ts";
import { inOrder } from "./lifecycle.ts";
import { beginLook } from "./look.ts";
import { clock } from "./machine.ts";
import { startServer } from "./start-server.ts";

const usage = `The language server for collaboration charters, ${version}. An editor starts it as

    charter-language-server --stdio

or with --node-ipc, --socket=<port> or --pipe=<name>. See docs/editors.md for how to tell an editor.
`;

const args = process.argv.slice(2);
const told = args.find((arg) => ["--stdio", "--node-ipc", "--socket", "--pipe"].some((way) => arg.startsWith(way)));

if (args.includes("--version")) process.stdout.write(`${version}\n`);
else if (args.includes("--help") || (process.stdin.isTTY && told === undefined)) process.stdout.write(usage);
else serve();

function serve(): void {
  // An editor that says nothing means its own pipes.
  const way = told ?? (process.send ? "--node-ipc" : "--stdio");
  if (way !== told) process.argv.push(way);
  const connection =
    way === "--stdio" ? createConnection(process.stdin, whole(process.stdout), inOrder()) : createConnection(inOrder());
  // Nothing that fails unheard ends the work on all the other documents.
  process.on("unhandledRejection", (reason) => connection.console.error(String(reason)));
  startServer(connection, { ...clock, files: nodeHost, beginLook });
}
