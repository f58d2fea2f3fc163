import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  type CommandArguments,
  type CommandResults,
  type InitializationOptions,
  type ServerCommand,
  serverCommands,
} from "../server/protocol.ts";
import { clearClosedDocuments } from "./closed-documents.ts";
import { answerFileRequests } from "./files.ts";
import { restartAfterCrash } from "./restart.ts";

/** Makes a client for the host at hand; it is not started yet. */
export type CreateClient = (options: LanguageClientOptions) => Promise<Client>;

/** What the clients for Node and for workers have in common. */
export type Client = BaseLanguageClient;

/** The language server, as the rest of the extension sees it. */
export interface Server extends vscode.Disposable {
  /** Whether it has been asked to start. */
  readonly started: boolean;
  /** Whether it answers now. */
  readonly running: boolean;
  /** Fires when it starts, runs or has stopped. */
  readonly onDidChange: vscode.Event<void>;
  /** Starts it unless it has been started. Never fails: what goes wrong is said in the output. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Runs a command in it, starting it first if need be. Fails when it does not run. */
  run<C extends ServerCommand>(command: C, ...args: CommandArguments[C]): Promise<CommandResults[C]>;
  showOutput(): void;
}

/** @param storage the URI of the folder in which VS Code has things kept for the workspace, where there is one. */
export function controlServer(createClient: CreateClient, storage: string | undefined): Server {
  const changed = new vscode.EventEmitter<void>();
  // Both come late: in a workspace without charters there is not even an entry in the list of outputs.
  let output: vscode.LogOutputChannel | undefined;
  let client: Promise<Client> | undefined;
  let running = false;

  const outputOf = (): vscode.LogOutputChannel => {
    output ??= vscode.window.createOutputChannel("Charter", { log: true });
    return output;
  };

  const launch = async (): Promise<Client> => {
    const created = await createClient(clientOptions(outputOf(), storage));
    answerFileRequests(created);
    created.onDidChangeState(() => {
      running = created.isRunning();
      changed.fire();
    });
    changed.fire();
    await created.start();
    return created;
  };

  const start = (): Promise<Client> => {
    client ??= launch();
    return client;
  };

  const logged = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      outputOf().error(error instanceof Error ? error : String(error));
    }
  };

  return {
    get started() {
      return client !== undefined;
    },
    get running() {
      return running;
    },
    onDidChange: changed.event,
    start: () => logged(start),
    async restart() {
      await logged(async () => {
        const earlier = await client?.catch(() => undefined);
        if (earlier?.needsStop()) await earlier.stop();
        if (earlier) await earlier.start();
        else {
          client = undefined;
          await start();
        }
      });
    },
    async run(command, ...args) {
      const started = await start();
      return started.sendRequest("workspace/executeCommand", { command: serverCommands[command], arguments: args });
    },
    showOutput: () => outputOf().show(),
    dispose() {
      void client?.then((created) => created.dispose()).catch(() => undefined);
      output?.dispose();
      changed.dispose();
    },
  };
}

function clientOptions(outputChannel: vscode.LogOutputChannel, storage: string | undefined): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    files: true,
    storage,
    commands: [
      "charter.goToNextGap",
      "charter.insertTheme",
      "charter.insertMissingThemes",
      "charter.recordAgreement",
      "charter.explainFile",
    ],
  };
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { scheme, language: "markdown" },
      { scheme, pattern: "**/*.charter.{md,markdown}" },
      { scheme, pattern: "**/.charter.{yaml,yml,json}" },
      { scheme, pattern: "**/.charter/catalogs/*.{yaml,yml,json}" },
    ]),
    initializationOptions,
    outputChannel,
    diagnosticPullOptions: { onChange: true, onSave: true },
    errorHandler: restartAfterCrash(outputChannel),
    initializationFailedHandler: () => false,
    middleware: clearClosedDocuments(),
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/**
 * Files, documents that are not saved yet, and whatever the folders of the workspace lie on; not the old versions that
 * source control shows, nor what is only displayed.
 */
function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(["file", "untitled", "vscode-vfs", ...folders.map(({ uri }) => uri.scheme)])];
}
