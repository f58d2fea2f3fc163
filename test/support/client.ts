import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  FileChangeType,
  type InitializeResult,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nodeHost } from "../../src/machine/node.ts";
import { inOrder } from "../../src/server/lifecycle.ts";
import { clock, type Machine } from "../../src/server/machine.ts";
import { fileRequests } from "../../src/server/protocol.ts";
import { startServer } from "../../src/server/start-server.ts";
import type { Host } from "../../src/workspace/host.ts";
import { bundle } from "./cli.ts";
import { folderOf } from "./folder.ts";

/**
 * Where the server runs, and how it hears of files: a process reads them itself, a worker asks for them. In the thread of
 * the test, from its sources, it may have another machine.
 */
export type Place = "a process" | "a worker" | "this thread";

export interface ClientOptions {
  readonly place?: Place;
  /** What differs in the machine of a server in this thread. */
  readonly machine?: Partial<Machine>;
  /** Asks for diagnostics instead of being told. */
  readonly pulls?: boolean;
  /** What stands in the folder of the workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A folder on disk that is there already, and stays; instead of files. */
  readonly folder?: string;
  /** The names of the folders in it that the workspace has, instead of itself. */
  readonly roots?: readonly string[];
  /** What stands in the section `charter` of the settings; the client cannot be asked when absent. */
  readonly settings?: object;
  /** What Node is started with for a server in a process. */
  readonly execArgv?: readonly string[] | undefined;
  /** What `initialize` says besides, or instead. */
  readonly initialize?: object;
}

/** An editor of few words. Documents and files are named by their paths in the folder of the workspace. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** How often the server has sent diagnostics unasked. */
  readonly published: number;
  uriOf(name: string): string;
  open(name: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the first occurrence of some words in an open document. */
  replace(name: string, words: string, others: string): Promise<void>;
  change(name: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  textOf(name: string): string;
  save(name: string): Promise<void>;
  close(name: string): Promise<void>;
  /** Writes files, or removes those without a content, and tells the server as a watcher does. */
  write(files: Readonly<Record<string, string | undefined>>): Promise<void>;
  configure(settings: object): Promise<void>;
  ask<T>(method: string, params: object): Promise<T>;
  run<T>(command: string, ...args: unknown[]): Promise<T>;
  /** Waits until the editor shows these messages for the document, or all of its own accord if that never happens. */
  shows(name: string, messages: readonly string[]): Promise<void>;
  /** What it shows now. */
  shown(name: string): readonly Diagnostic[];
  /** The same of all documents, by their URIs. */
  allShown(): Iterable<readonly [uri: string, items: readonly Diagnostic[]]>;
  end(): Promise<void>;
}

export async function startClient({
  place = "a process",
  machine,
  pulls = false,
  files = {},
  folder,
  roots = [""],
  settings,
  execArgv,
  initialize = {},
}: ClientOptions = {}): Promise<Client> {
  const isOnDisk = place === "a process" || machine?.beginLook !== undefined;
  const disk = isOnDisk ? diskOf(files, folder) : folder === undefined ? memoryOf(files) : mounted(folder);
  const { connection, stop } = connect(place, machine, execArgv);
  const documents = new Map<string, TextDocument>();
  const diagnostics = new Map<string, { readonly id: string | undefined; readonly items: readonly Diagnostic[] }>();
  let configuration = settings;
  let published = 0;
  let isWaiting = false;

  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics: items }: PublishDiagnosticsParams) => {
      published++;
      diagnostics.set(uri, { id: undefined, items });
    },
  );
  connection.onRequest("workspace/configuration", ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => configuration ?? null),
  );
  for (const method of ["client/registerCapability", "workspace/diagnostic/refresh", "workspace/codeLens/refresh"])
    connection.onRequest(method, () => null);
  for (const [kind, method] of Object.entries(fileRequests) as [keyof typeof fileRequests, string][])
    connection.onRequest(method, ({ uri }: { readonly uri: string }) => disk.answer(kind, uri));
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: roots.map((name) => ({ uri: disk.uriOf(name), name: name || "charters" })),
    initializationOptions: { files: place !== "a process" },
    capabilities: {
      workspace: {
        configuration: settings !== undefined,
        didChangeConfiguration: { dynamicRegistration: settings !== undefined },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
      },
      textDocument: pulls ? { diagnostic: {} } : {},
    },
    ...initialize,
  });
  await connection.sendNotification("initialized", {});

  const documentOf = (name: string): TextDocument => {
    const document = documents.get(name);
    assert.ok(document, `“${name}” is open`);
    return document;
  };
  const pull = async (): Promise<void> => {
    for (const { uri } of documents.values()) {
      const params = { textDocument: { uri }, previousResultId: diagnostics.get(uri)?.id };
      const report = await connection.sendRequest<{ kind: string; resultId?: string; items?: Diagnostic[] }>(
        "textDocument/diagnostic",
        params,
      );
      if (report.kind === "full") diagnostics.set(uri, { id: report.resultId, items: report.items ?? [] });
    }
    if (isWaiting) return;
    isWaiting = true;
    void pullWorkspace()
      .catch(() => undefined)
      .finally(() => {
        isWaiting = false;
      });
  };
  /** The answer may take until there is something new. */
  const pullWorkspace = async (): Promise<void> => {
    const previousResultIds = [...diagnostics].flatMap(([uri, { id }]) => (id === undefined ? [] : { uri, value: id }));
    const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds,
    });
    for (const report of items)
      if (report.kind === "full") diagnostics.set(report.uri, { id: report.resultId, items: report.items });
  };

  const client: Client = {
    connection,
    initialized,
    get published() {
      return published;
    },
    uriOf: disk.uriOf,
    textOf: (name) => documentOf(name).getText(),
    async open(name, text, languageId = "markdown") {
      const document = TextDocument.create(disk.uriOf(name), languageId, 1, text);
      documents.set(name, document);
      const { uri, version } = document;
      await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
    },
    async replace(name, words, others) {
      const document = documentOf(name);
      const at = document.getText().indexOf(words);
      assert.ok(at >= 0, `“${words}” stands in “${name}”`);
      const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
      await client.change(name, [{ range, text: others }]);
    },
    async change(name, contentChanges) {
      const document = documentOf(name);
      const version = document.version + 1;
      TextDocument.update(document, [...contentChanges], version);
      const textDocument = { uri: document.uri, version };
      await connection.sendNotification("textDocument/didChange", { textDocument, contentChanges });
    },
    async save(name) {
      disk.write(name, documentOf(name).getText());
      await connection.sendNotification("textDocument/didSave", { textDocument: { uri: disk.uriOf(name) } });
    },
    async close(name) {
      documents.delete(name);
      await connection.sendNotification("textDocument/didClose", { textDocument: { uri: disk.uriOf(name) } });
    },
    async write(changed) {
      const changes = Object.entries(changed).map(([name, content]) => {
        const before = disk.write(name, content);
        const type = before ? FileChangeType.Changed : FileChangeType.Created;
        return { uri: disk.uriOf(name), type: content === undefined ? FileChangeType.Deleted : type };
      });
      await connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    },
    async configure(now) {
      configuration = now;
      await connection.sendNotification("workspace/didChangeConfiguration", { settings: { charter: now } });
    },
    ask: (method, params) => connection.sendRequest(method, params),
    run: (command, ...args) =>
      connection.sendRequest("workspace/executeCommand", { command: `charter.server.${command}`, arguments: args }),
    shown: (name) => diagnostics.get(disk.uriOf(name))?.items ?? [],
    *allShown() {
      for (const [uri, { items }] of diagnostics) yield [uri, items];
    },
    async shows(name, messages) {
      const now = (): readonly string[] => client.shown(name).map(({ message }) => `${message}`);
      const expected = JSON.stringify(messages);
      for (let round = 0; round < 200 && JSON.stringify(now()) !== expected; round++) {
        if (pulls) await pull();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.deepEqual(now(), messages);
    },
    async end() {
      try {
        await connection.sendRequest("shutdown");
        await connection.sendNotification("exit");
      } finally {
        connection.dispose();
        await stop();
        disk.remove();
      }
    },
  };
  return client;
}

/** Hands over a client, and ends it whatever comes of it. */
export async function withClient(options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await startClient(options);
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

interface Running {
  readonly connection: ProtocolConnection;
  /** Once it has been told to exit. */
  stop(): Promise<unknown>;
}

/** Starts a server to which nobody has said a word. */
export function connect(place: Place, machine?: Partial<Machine>, execArgv?: readonly string[]): Running {
  if (place === "this thread") return inThisThread(machine);
  return place === "a process" ? inProcess(execArgv) : inWorker();
}

function inThisThread(machine: Partial<Machine> = {}): Running {
  const { port1, port2 } = new MessageChannel();
  const [reader, writer] = [new PortMessageReader(port1), new PortMessageWriter(port1)];
  startServer(createConnection(reader, writer, inOrder()), {
    ...clock,
    files: undefined,
    beginLook: undefined,
    ...machine,
  });
  const connection = createProtocolConnection(new PortMessageReader(port2), new PortMessageWriter(port2));
  return { connection, stop: async () => port1.close() };
}

/** The bundle of the server, the same one for a process and a worker. */
function serverBundle(): string {
  return path.join(path.dirname(bundle()), "charter-language-server.js");
}

function inProcess(execArgv?: readonly string[]): Running {
  const child = startProcess(execArgv);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  return { connection: over(child), stop: () => ended };
}

export function startProcess(execArgv: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...execArgv, serverBundle(), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}

function over({ stdout, stdin }: ChildProcess): ProtocolConnection {
  assert.ok(stdout && stdin);
  return createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

/** The bundle, in a thread that has what a worker of a browser has, and nothing of Node. */
function inWorker(): Running {
  const worker = new Worker(inThread, { eval: true, workerData: readFileSync(serverBundle(), "utf8") });
  const connection = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  return { connection, stop: () => worker.terminate() };
}

const inThread = `
const { parentPort, workerData } = require("node:worker_threads");
const self = { postMessage: (data) => parentPort.postMessage(data), addEventListener() {} };
const { atob, console, crypto, performance, queueMicrotask, TextDecoder, TextEncoder, URL } = globalThis;
const { clearInterval, clearTimeout, setInterval, setTimeout } = globalThis;
const web = { atob, console, crypto, performance, queueMicrotask, TextDecoder, TextEncoder, URL };
require("node:vm").runInNewContext(workerData, { self, ...web, clearInterval, clearTimeout, setInterval, setTimeout });
parentPort.on("message", (data) => self.onmessage({ data }));
`;

/** The files of the folder of the workspace. */
interface Disk {
  /** Of the folder itself for an empty name. */
  uriOf(name: string): string;
  /** Whether there was something before. */
  write(name: string, content: string | Uint8Array | undefined): boolean;
  answer(kind: keyof typeof fileRequests, uri: string): unknown;
  remove(): void;
}

type Files = NonNullable<ClientOptions["files"]>;

function diskOf(files: Files, existing?: string): Disk {
  const folder = existing ?? mkdtempSync(path.join(tmpdir(), "charter-"));
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).toString();
  const written = new Set<string>();
  const disk: Disk = {
    uriOf,
    write(name, content) {
      const file = path.join(folder, name);
      const before = written.has(name);
      if (content === undefined) {
        written.delete(name);
        rmSync(file, { recursive: true, force: true });
      } else {
        written.add(name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      return before;
    },
    answer: () => assert.fail("A process reads files itself."),
    remove: () => {
      if (existing === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  for (const [name, content] of Object.entries(files)) disk.write(name, content);
  return disk;
}

function memoryOf(files: Files): Disk {
  const contents: Record<string, string | Uint8Array> = { ...files };
  return {
    uriOf: inMemory,
    write(name, content) {
      const before = name in contents;
      for (const key of Object.keys(contents))
        if (content === undefined && (key === name || key.startsWith(`${name}/`))) delete contents[key];
      if (content !== undefined) contents[name] = content;
      return before;
    },
    answer: (kind, uri) => answerFrom(folderOf(contents), kind, pathInMemory(uri)),
    remove: () => undefined,
  };
}

/** A folder on disk under the names that files in memory have: as an editor has it that reads for a worker. */
function mounted(folder: string): Disk {
  const { write, remove } = diskOf({}, folder);
  const answer: Disk["answer"] = (kind, uri) =>
    answerFrom(nodeHost, kind, path.posix.join(folder, path.posix.relative("/work", pathInMemory(uri))));
  return { uriOf: (name) => inMemory(name.replaceAll("%", "%25")), write, remove, answer };
}

/** A sign of percent stays: tests spell names in several ways with it. */
function inMemory(name: string): string {
  return `memory://test/work${name === "" ? "" : `/${name.replace(/[#?]/g, encodeURIComponent)}`}`;
}

function pathInMemory(uri: string): string {
  return decodeURIComponent(uri.slice("memory://test".length));
}

async function answerFrom(host: Host, kind: keyof typeof fileRequests, file: string): Promise<unknown> {
  if (kind === "kindOf") return (await host.kindOf(file)) ?? null;
  if (kind === "list") return host.list(file);
  return Buffer.from(await host.read(file)).toString("base64");
}
