import * as vscode from "vscode";
import type { DiagnosticProviderMiddleware, vsdiag } from "vscode-languageclient";

/** The value of the client's enum; importing it would load the client before it is needed. */
const full = "full" as vsdiag.DocumentDiagnosticReportKind.full;

/** A document that was closed just now may be asked for once more: so often it is said that nothing is left of it. */
const rounds = 3;

/**
 * When a document is closed, the client leaves its problems to the next report about the workspace and forgets that it
 * has shown any. A report does not speak of files that are gone, renamed or charters no more, so their problems would
 * stay for ever: here the reports are told of them.
 */
export function clearClosedDocuments(): DiagnosticProviderMiddleware {
  /** Documents with problems, and how often a report was told that they have none any more. */
  const shown = new Map<string, number>();
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const uri = document instanceof vscode.Uri ? document : document.uri;
      const report = await next(document, previousResultId, token);
      if (report?.kind !== full || report.items.length > 0) shown.set(uri.toString(), 0);
      return report;
    },
    async provideWorkspaceDiagnostics(resultIds, token, report, next) {
      const reported = new Set<string>();
      const result = await next(resultIds, token, (chunk) => {
        for (const { uri } of chunk?.items ?? []) reported.add(uri.toString());
        report(chunk);
      });
      if (token.isCancellationRequested) return result;
      const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
      for (const [key, told] of shown) {
        if (open.has(key)) continue;
        if (reported.has(key) || told === rounds) {
          shown.delete(key);
          continue;
        }
        shown.set(key, told + 1);
        report({ items: [{ kind: full, uri: vscode.Uri.parse(key), version: null, items: [] }] });
      }
      return result;
    },
  };
}
