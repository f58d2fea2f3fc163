import type { Connection, Position, Range } from "vscode-languageserver";
import { shippedCatalogs } from "../catalog/shipped.ts";
import { codeLensesOf } from "../features/code-lens.ts";
import { completionsAt } from "../features/completion.ts";
import { definitionAt, referencesAt } from "../features/definition.ts";
import { foldingRangesOf } from "../features/folding.ts";
import { hoverAt } from "../features/hover.ts";
import { inlayHintsIn } from "../features/inlay-hints.ts";
import { documentLinksOf } from "../features/links.ts";
import { selectionRangesAt } from "../features/selection.ts";
import { settingsCompletionsAt, settingsHoverAt } from "../features/settings-place.ts";
import { documentSymbolsOf } from "../features/symbols.ts";
import type { Client } from "./client.ts";
import { answerCodeActions } from "./code-actions.ts";
import type { Files } from "./files.ts";
import type { Governance } from "./governance.ts";
import type { OpenCharter, OpenCharters } from "./open-charters.ts";
import type { SettingsStore } from "./settings.ts";
import type { WorkspaceCharters } from "./workspace-charters.ts";

/** What answers are made of. */
export interface Answers {
  readonly open: OpenCharters;
  readonly workspace: WorkspaceCharters;
  readonly configurations: Governance;
  readonly settings: SettingsStore;
  client(): Client;
  filesOf(uri: string): Files | undefined;
  /** The folders of the workspace. */
  folders(): readonly Files[];
  today(): string;
}

/** Wires each feature to its request. A document that is no charter has no answer. */
export function answerRequests(connection: Connection, { open, workspace, configurations, client }: Answers): void {
  type Asked = { readonly textDocument: { readonly uri: string } };
  /** The answer of a feature for the charter in the document, or the absent one for every other document. */
  const answer =
    <P extends Asked, T>(absent: T, feature: (charter: OpenCharter, params: P) => T) =>
    async (params: P): Promise<T> => {
      const charter = await open.get(params.textDocument.uri);
      return charter ? feature(charter, params) : absent;
    };
  type At = Asked & { readonly position: Position };
  type In = Asked & { readonly range: Range };

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const found = await open.get(uri);
    if (found) return hoverAt(found.charter, position, { asOf: found.asOf }) ?? null;
    const settings = await configurations.file(uri);
    return (settings && settingsHoverAt(settings.file, position)) ?? null;
  });
  connection.onCompletion(async ({ textDocument: { uri }, position, context }) => {
    const found = await open.get(uri);
    const settings = found ? undefined : await configurations.file(uri);
    if (settings) return settingsCompletionsAt(settings.file, position, settings.configuration);
    if (!found) return null;
    const catalogs = [...found.governed.configuration.ownCatalogs, ...shippedCatalogs()];
    const { snippets, tags } = client();
    const trigger = context?.triggerCharacter;
    return completionsAt(found.charter, position, { asOf: found.asOf, snippets, tags, trigger, catalogs });
  });
  connection.onDefinition(
    answer(null, ({ charter, uri }, { position }: At) => definitionAt(charter, position, uri) ?? null),
  );
  connection.onReferences(answer(null, ({ charter, uri }, { position }: At) => referencesAt(charter, position, uri)));
  connection.onDocumentLinks(answer(null, ({ charter, uri }) => documentLinksOf(charter, uri)));
  connection.onDocumentSymbol(answer(null, ({ charter }) => documentSymbolsOf(charter)));
  connection.onFoldingRanges(answer(null, ({ charter }) => foldingRangesOf(charter)));
  connection.onSelectionRanges(
    answer(null, ({ charter }, { positions }: Asked & { readonly positions: Position[] }) =>
      selectionRangesAt(charter, positions),
    ),
  );
  answerCodeActions(connection, { open, configurations, client });
  connection.onCodeLens(
    answer(null, ({ charter, problems, settings }) =>
      settings.codeLens ? codeLensesOf(charter, problems, client()) : [],
    ),
  );
  connection.languages.inlayHint.on(
    answer(null, ({ charter, settings }, { range }: In) => (settings.inlayHints ? inlayHintsIn(charter, range) : [])),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    workspace.symbols(query, () => token.isCancellationRequested),
  );
}
