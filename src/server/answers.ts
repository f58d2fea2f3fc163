import type { CodeAction, Connection, Position, Range } from "vscode-languageserver";
import { codeActionsIn } from "../features/code-actions.ts";
import { codeLensesOf } from "../features/code-lens.ts";
import { foldingRangesOf } from "../features/folding.ts";
import { hoverAt } from "../features/hover.ts";
import { inlayHintsIn } from "../features/inlay-hints.ts";
import { selectionRangesAt } from "../features/selection.ts";
import { documentSymbolsOf } from "../features/symbols.ts";
import type { OpenCharter, OpenCharters } from "./open-charters.ts";
import type { SettingsStore } from "./settings.ts";
import type { WorkspaceCharters } from "./workspace-charters.ts";

/** What answers are made of. */
export interface Answers {
  readonly open: OpenCharters;
  readonly workspace: WorkspaceCharters;
  readonly settings: SettingsStore;
  today(): string;
  /** Commands that the client runs itself. */
  commands(): ReadonlySet<string>;
}

/** Wires each feature to its request. A document that is no charter has no answer. */
export function answerRequests(connection: Connection, { open, workspace, commands }: Answers): void {
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

  connection.onHover(
    answer(null, ({ charter, asOf }, { position }: At) => hoverAt(charter, position, { asOf }) ?? null),
  );
  connection.onDocumentSymbol(answer(null, ({ charter }) => documentSymbolsOf(charter)));
  connection.onFoldingRanges(answer(null, ({ charter }) => foldingRangesOf(charter)));
  connection.onSelectionRanges(
    answer(null, ({ charter }, { positions }: Asked & { readonly positions: Position[] }) =>
      selectionRangesAt(charter, positions),
    ),
  );
  connection.onCodeAction(
    answer(
      null,
      (
        { uri, charter, problems },
        { range, context }: In & { readonly context: { readonly only?: string[] } },
      ): CodeAction[] => codeActionsIn(charter, problems, range, { uri, only: context.only, commands: commands() }),
    ),
  );
  connection.onCodeLens(
    answer(null, ({ charter, problems, settings }) =>
      settings.codeLens ? codeLensesOf(charter, problems, { commands: commands() }) : [],
    ),
  );
  connection.languages.inlayHint.on(
    answer(null, ({ charter, settings }, { range }: In) => (settings.inlayHints ? inlayHintsIn(charter, range) : [])),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    workspace.symbols(query, () => token.isCancellationRequested),
  );
}
