import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { version } from "../../package.json";
import { codeActionKinds } from "../features/code-actions.ts";
import { type Answers, answerRequests } from "./answers.ts";
import { answerCommands } from "./commands.ts";
import { type Files, filesAt } from "./files.ts";
import type { Machine } from "./machine.ts";
import { openCharters } from "./open-charters.ts";
import { type InitializationOptions, serverCommands } from "./protocol.ts";
import { publishDiagnostics } from "./publish.ts";
import { answerPulls } from "./pull.ts";
import { settingsFrom } from "./settings.ts";
import { workspaceCharters } from "./workspace-charters.ts";

/** What the client has said that it can. */
interface Client {
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolders: boolean;
  readonly options: InitializationOptions;
}

/** Serves charters over a connection until the client says goodbye. Whether a process or a worker runs it is all one. */
export function startServer(connection: Connection, machine: Machine): void {
  let client = clientOf({ capabilities: {}, processId: null, rootUri: null });
  let folders: string[] = [];

  const settings = settingsFrom(connection, () => client.hasConfiguration);
  const open = openCharters(connection, settings, machine.today);
  const filesOf = (uri: string): Files | undefined => filesAt(uri, machine, connection, client.options.files === true);
  const workspace = workspaceCharters({
    folders: () => folders.flatMap((uri) => filesOf(uri) ?? []),
    settings,
    today: machine.today,
    pause: () => new Promise((resolve) => machine.later(0, resolve)),
  });
  const answers: Answers = {
    open,
    workspace,
    settings,
    today: machine.today,
    commands: () => new Set(client.options.commands ?? []),
  };

  answerRequests(connection, answers);
  answerCommands(connection, answers);
  answerPulls(connection, answers);
  const publisher = publishDiagnostics(connection, answers, machine, () => !client.pulls);

  /** Something outside of the open documents has changed: what was said may not hold any more. */
  const refresh = (): void => {
    if (!client.pulls) publisher.all();
    else if (client.refreshes) connection.languages.diagnostics.refresh().catch(() => undefined);
  };

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "charter-language-server", version } };
  });

  connection.onInitialized(async () => {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "charter" });
    }
    if (client.registersWatchers) {
      const watchers = [{ globPattern: "**/*.{md,markdown}" }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        workspace.forget();
        refresh();
      });
    }
    if (!client.pulls) publisher.all();
  });

  connection.onDidChangeConfiguration((change) => {
    settings.push(change.settings);
    settings.forget();
    refresh();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.touch(uri);
    if (changes.some(({ uri }) => !open.has(uri))) refresh();
  });

  open.documents.onDidSave(({ document }) => {
    if (!client.registersWatchers) workspace.touch(document.uri);
  });

  // Rules about time see a new day also where nobody types.
  let day = machine.today();
  let stopWaiting = (): void => undefined;
  const waitForNextDay = (): void => {
    stopWaiting = machine.later(untilNextLook, () => {
      if (machine.today() !== day) {
        day = machine.today();
        refresh();
      }
      waitForNextDay();
    });
  };
  waitForNextDay();
  connection.onShutdown(() => stopWaiting());

  connection.listen();
}

/** A minute: a machine that slept over midnight is found out soon. */
const untilNextLook = 60_000;

function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    options: typeof initializationOptions === "object" && initializationOptions !== null ? initializationOptions : {},
  };
}

function capabilitiesFor({ pulls, tellsFolders }: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [":", "#", "-", " ", "*"] },
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    codeLensProvider: {},
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    executeCommandProvider: { commands: Object.values(serverCommands) },
    ...(pulls
      ? { diagnosticProvider: { identifier: "charter", interFileDependencies: false, workspaceDiagnostics: true } }
      : {}),
    ...(tellsFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  };
}
