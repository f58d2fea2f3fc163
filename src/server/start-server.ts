import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeResult,
  TextDocuments,
  WatchKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../package.json";
import { type Answers, answerRequests } from "./answers.ts";
import { capabilitiesFor, clientOf, foldersOf } from "./client.ts";
import { answerCommands } from "./commands.ts";
import { decisionStore } from "./decision-store.ts";
import { type Files, filesAt } from "./files.ts";
import { governance } from "./governance.ts";
import { answerRefused } from "./lifecycle.ts";
import { inTurns, type Look, type Machine, takingTurns } from "./machine.ts";
import { openCharters } from "./open-charters.ts";
import { publishDiagnostics } from "./publish.ts";
import { answerPulls } from "./pull.ts";
import { settingsFrom } from "./settings.ts";
import { folderOf } from "./uris.ts";
import { workspaceCharters } from "./workspace-charters.ts";

/**
 * Serves charters over a connection until the client says goodbye. Whether a process or a worker runs it is all one.
 *
 * @param connection one that `inOrder` holds to the order of the protocol.
 */
export function startServer(connection: Connection, machine: Machine): void {
  let client = clientOf({});
  let folders: readonly string[] = [];

  const turn = takingTurns(machine);
  const machineFiles = machine.files && inTurns(machine.files, turn);
  const filesOf = (uri: string): Files | undefined =>
    filesAt(uri, { machine: machineFiles, client: client.files ? connection : undefined });
  const settings = settingsFrom(connection, {
    asks: () => client.hasConfiguration,
    scopeOf: (uri) => folderOf(uri, folders) ?? uri,
  });
  const { today, beginLook } = machine;
  const language = (): string | undefined => client.language;
  const foldersWithFiles = (): readonly Files[] => folders.flatMap((uri) => filesOf(uri) ?? []);
  const decisions = decisionStore(filesOf, foldersWithFiles);
  const documents = new TextDocuments(TextDocument);
  const configurations = governance({ folders: foldersWithFiles, filesOf, documents, settings, today });
  const open = openCharters(connection, documents, {
    settings,
    decisions,
    governance: configurations,
    today,
    language,
  });
  const places: Pick<Look, "storage" | "pathOf" | "warn"> = {
    get storage() {
      const files = client.storage === undefined ? undefined : filesOf(client.storage);
      return files?.isOnDisk ? files.path : undefined;
    },
    pathOf: (uri) => filesOf(uri)?.path ?? "/",
    warn: (message) => connection.console.warn(message),
  };
  const workspace = workspaceCharters({
    folders: foldersWithFiles,
    open,
    settings,
    decisions,
    governance: configurations,
    today,
    language,
    beginLook: beginLook && ((look) => beginLook({ ...look, ...places })),
    turn,
  });
  const answers: Answers = {
    open,
    workspace,
    configurations,
    settings,
    client: () => client,
    filesOf,
    folders: foldersWithFiles,
    today,
  };

  /** One thing that goes wrong takes nothing else along. */
  const inBackground = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) =>
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : `${error}`),
    );
  };
  const pulls = answerPulls(connection, answers, machine);
  const publisher = publishDiagnostics(connection, { ...answers, pushes: () => !client.pulls, inBackground }, machine);
  answerRefused(connection);
  answerRequests(connection, answers);
  answerCommands(connection, answers, refresh);

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    folders = foldersOf(params);
    // Where nobody can be asked, this is the only place for settings.
    settings.push(params.initializationOptions);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "charter-language-server", version } };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      inBackground(() => connection.client.register(DidChangeConfigurationNotification.type, { section: "charter" }));
    if (client.registersWatchers)
      inBackground(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        settings.forget();
        configurations.forget();
        workspace.lookAgain();
        refresh();
      });
    }
    publisher.all();
  });

  connection.onDidChangeConfiguration((change) => {
    settings.push(change.settings);
    settings.forget();
    refresh();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isConfigured = configurations.touch(changes);
    if (workspace.touch(changes) || isConfigured) refresh();
    inBackground(async () => {
      if (!(await bringsFolder(changes))) return;
      configurations.forget();
      workspace.lookAgain();
      refresh();
    });
  });

  /** Of a folder that comes as a whole, few watchers tell file by file. */
  async function bringsFolder(changes: readonly FileEvent[]): Promise<boolean> {
    for (const { uri, type } of changes) {
      if (type !== FileChangeType.Created || namedLikeFile.test(uri)) continue;
      const files = filesOf(uri);
      if ((await files?.host.kindOf(files.path)) === "folder") return true;
    }
    return false;
  }

  // What somebody types in a configuration holds at once, in all charters.
  for (const change of [documents.onDidChangeContent, documents.onDidClose])
    change(({ document: { uri } }) => {
      if (configurations.touch([{ uri }])) refresh();
    });

  // Where nobody watches files, at least those are known to change that are saved here.
  open.documents.onDidSave(({ document: { uri } }) => {
    if (!client.registersWatchers) workspace.touch([{ uri, type: FileChangeType.Created }]);
  });

  // Rules about time see a new day also where nobody types.
  let day = today();
  let stopWaiting = (): void => undefined;
  const waitForNextDay = (): void => {
    stopWaiting = machine.later(untilNextLook, () => {
      if (today() !== day) refresh();
      day = today();
      waitForNextDay();
    });
  };
  waitForNextDay();
  connection.onShutdown(() => stopWaiting());

  connection.listen();

  let refreshes = false;
  /** Something besides the texts of open documents has changed, so what was said may not hold any more. */
  function refresh(): void {
    if (refreshes) return;
    refreshes = true;
    machine.later(untilRefresh, () => {
      refreshes = false;
      pulls.wake();
      publisher.all();
      if (client.pulls && client.refreshes.diagnostics) inBackground(() => connection.languages.diagnostics.refresh());
      if (client.refreshes.codeLenses) inBackground(() => connection.sendRequest(CodeLensRefreshRequest.type));
      if (client.refreshes.inlayHints) inBackground(() => connection.languages.inlayHint.refresh());
    });
  }
}

/** Of folders that come or go is told, but not always of what is in them. */
const watchers = [
  { globPattern: "**/*.[mM][dD]" },
  { globPattern: "**/*.[mM][aA][rR][kK][dD][oO][wW][nN]" },
  { globPattern: "**/.gitignore" },
  { globPattern: "**/*.{yaml,yml}" },
  { globPattern: "**/.charter.json" },
  { globPattern: "**/charter.baseline.json" },
  { globPattern: "**/.charter/catalogs/*.json" },
  { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

/** With an ending as files have them, to spare a look at most of them; `v1.2` and `.charter` are folders. */
const namedLikeFile = /[^/]\.[a-z]\w{0,9}$/i;

/** A minute: a machine that slept over midnight is found out soon. */
const untilNextLook = 60_000;

/** Several changes in one go are one. */
const untilRefresh = 50;
