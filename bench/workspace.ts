import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { charters } from "./corpora.ts";
import { dist } from "./places.ts";
import { mebibytes, type Part, seconds, table } from "./results.ts";
import { median, peakOf } from "./run.ts";
import type { Scale } from "./scale.ts";

const longest = 5000;
const mostMemory = 300;

/** A folder of many charters that is opened in an editor: how soon all its problems are there. */
export async function workspace({ many, turns }: Scale): Promise<Part> {
  const opened: Opened[] = [];
  for (let turn = 0; turn < turns; turn++) opened.push(await open(charters(many)));
  const time = median(opened.map((each) => each.time));
  const peaks = opened.flatMap(({ peak }) => peak ?? []);
  const peak = peaks.length > 0 ? Math.max(...peaks) : undefined;
  const told = opened[0]?.documents ?? 0;
  return {
    title: "A workspace",
    targets: [
      {
        what: `workspace of ${many} charters: all diagnostics after the start of the server`,
        target: `≤ ${seconds(longest)}`,
        measured: seconds(time),
        reached: told >= many ? time <= longest : undefined,
      },
      {
        what: "… memory in the server",
        target: `≤ ${mostMemory} MiB`,
        measured: mebibytes(peak),
        reached: peak === undefined ? undefined : peak <= mostMemory,
      },
    ],
    details: [
      table(
        ["start", "all diagnostics", "peak memory", "charters told of", "problems"],
        opened.map((each, i) => [
          `${i + 1}`,
          seconds(each.time),
          mebibytes(each.peak),
          `${each.documents}`,
          `${each.problems}`,
        ]),
      ),
      "From the start of the process until the one answer to `workspace/diagnostic` is there, over the server’s real pipes.",
    ].join("\n\n"),
  };
}

interface Opened {
  readonly time: number;
  readonly peak: number | undefined;
  readonly documents: number;
  readonly problems: number;
}

async function open(folder: string): Promise<Opened> {
  const begin = performance.now();
  const server = spawn(process.execPath, [path.join(dist, "charter-language-server.js"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  for (const method of ["client/registerCapability", "workspace/diagnostic/refresh", "workspace/codeLens/refresh"])
    connection.onRequest(method, () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "charters" }],
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification("initialized", {});
  const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: [],
  });
  const time = performance.now() - begin;
  const peak = peakOf(server.pid);
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  await ended;
  const problems = items.reduce((sum, report) => sum + (report.kind === "full" ? report.items.length : 0), 0);
  return { time, peak, documents: items.length, problems };
}
