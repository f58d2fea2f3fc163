import {
  CompletionItemTag,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { codeActionKinds } from "../features/code-actions.ts";
import { completionTriggers } from "../features/completion.ts";
import { type InitializationOptions, serverCommands } from "./protocol.ts";

/** What the client has said that it can. */
export interface Client {
  /** It asks for diagnostics. */
  readonly pulls: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolders: boolean;
  /** In which the editor speaks, such as `nl`. */
  readonly language: string | undefined;
  /** Takes edits that name the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** Asks for the edit of a code action when somebody has chosen it. */
  readonly resolvesEdits: boolean;
  readonly snippets: boolean;
  /** It strikes through what is deprecated. */
  readonly tags: boolean;
  /** What it asks for again when it is told to. */
  readonly refreshes: { readonly diagnostics: boolean; readonly codeLenses: boolean; readonly inlayHints: boolean };
  /** The URI of a folder in which it has things kept. */
  readonly storage: string | undefined;
  /** It answers the requests by which files are read. */
  readonly files: boolean;
  /** Commands that lenses and fixes may name: those that it runs itself, and those that the server can run for it. */
  readonly commands: ReadonlySet<string>;
}

/** Nothing is taken for granted: a client that says nothing is a client that can nothing. */
export function clientOf(params: Partial<InitializeParams>): Client {
  const { workspace, textDocument, window } = params.capabilities ?? {};
  // What stands here is up to the client.
  const options: InitializationOptions | null | undefined = params.initializationOptions;
  const commands: unknown = options?.commands;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    language: typeof params.locale === "string" ? params.locale : undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    tags:
      textDocument?.completion?.completionItem?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
    },
    storage: typeof options?.storage === "string" ? options.storage : undefined,
    files: options?.files === true,
    commands: new Set([
      ...(Array.isArray(commands) ? commands : []),
      ...(window?.showDocument?.support ? [serverCommands.openRulePage] : []),
    ]),
  };
}

/** The folders that are open, as URIs; none in an empty window. */
export function foldersOf({ workspaceFolders, rootUri }: Partial<InitializeParams>): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

export function capabilitiesFor({ pulls, tellsFolders, resolvesEdits }: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    codeActionProvider: { codeActionKinds: [...codeActionKinds], ...(resolvesEdits && { resolveProvider: true }) },
    codeLensProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    executeCommandProvider: { commands: Object.values(serverCommands), workDoneProgress: true },
    ...(pulls
      ? {
          diagnosticProvider: {
            identifier: "charter",
            interFileDependencies: false,
            workspaceDiagnostics: true,
            workDoneProgress: true,
          },
        }
      : {}),
    ...(tellsFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  };
}
