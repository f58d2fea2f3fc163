import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticsOf } from "../features/diagnostics.ts";
import type { Answers } from "./answers.ts";
import type { OpenCharter } from "./open-charters.ts";
import type { StoredCharter } from "./workspace-charters.ts";

/** Answers clients that ask for diagnostics, of one document or of the whole workspace. */
export function answerPulls(connection: Connection, { open, workspace, settings }: Answers): void {
  const stamps = new WeakMap<object, number>();
  let lastStamp = 0;
  /** Equal for equal results: an open charter's changes with each reading that says something new. */
  const resultIdOf = (result: OpenCharter | StoredCharter): string => {
    const stamp = stamps.get(result.problems) ?? ++lastStamp;
    stamps.set(result.problems, stamp);
    return `${stamp}`;
  };

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const charter = await open.get(uri);
    if (!charter) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = resultIdOf(charter);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(charter.problems, uri) };
  });

  connection.languages.diagnostics.onWorkspace(
    async (params, token, progress, partial): Promise<WorkspaceDiagnosticReport> => {
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const { scope } = await settings.of();
      progress.begin("Checking charters");
      if (scope === "workspace") {
        for await (const stored of workspace.all(() => token.isCancellationRequested)) {
          // What is open is asked for by document; to say it twice would show it twice.
          if (open.has(stored.uri)) continue;
          const report = reportOf(stored, resultIdOf(stored), previous.get(stored.uri));
          previous.delete(stored.uri);
          items.push(report);
          if (items.length % reportedAtOnce === 0) partial?.report({ items: items.splice(0) });
        }
      }
      progress.done();
      // What was a charter and is none any more, or is gone, has no problems.
      if (!isCancelled(token)) {
        for (const uri of previous.keys()) {
          if (!open.has(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
        }
      }
      return { items };
    },
  );
}

/** So many charters are told of at once while the rest is still read. */
const reportedAtOnce = 100;

function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

function reportOf(
  { uri, problems }: StoredCharter,
  resultId: string,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: diagnosticsOf(problems, uri) };
}
