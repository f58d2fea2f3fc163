import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { said } from "../features/messages.ts";
import type { Answers } from "./answers.ts";
import type { Checked } from "./checked.ts";
import type { Machine } from "./machine.ts";

export interface Pulls {
  /** There is something new to tell: who waits for it is answered. */
  wake(): void;
}

/** Answers clients that ask for diagnostics, of one document or of the whole workspace. */
export function answerPulls(
  connection: Connection,
  { open, workspace, configurations, settings, client }: Answers,
  { later }: Pick<Machine, "later">,
): Pulls {
  /** Open documents that were asked for by themselves, and whether they had problems; by the client's spelling. */
  const asked = new Map<string, boolean>();
  /**
   * Closed documents, and how often they are still told of whatever the client says that it knows. Some clients ask for
   * a document a last time before it is closed, forget that they did, and pass over what is said meanwhile.
   */
  const closed = new Map<string, number>();
  let wakeAll = (): void => undefined;
  /** How many answers in a row had nothing new. */
  let quiet = 0;

  open.documents.onDidOpen(({ document }) => closed.delete(document.uri));
  open.documents.onDidChangeContent(({ document }) => {
    if (!asked.has(document.uri)) wakeAll();
  });
  open.documents.onDidClose(({ document: { uri } }) => {
    if (asked.get(uri)) closed.set(uri, 2);
    asked.delete(uri);
    wakeAll();
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const checked = await shown(uri);
    if (open.has(uri)) asked.set(uri, (checked?.diagnostics.length ?? 0) > 0);
    if (!checked) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId, diagnostics } = checked;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
  });

  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token, progress, partial): Promise<WorkspaceDiagnosticReport> => {
      wakeAll();
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      let told = 0;
      let isNew = false;
      let items: WorkspaceDocumentDiagnosticReport[] = [];
      const tell = (report: WorkspaceDocumentDiagnosticReport): void => {
        isNew ||= report.kind === DocumentDiagnosticReportKind.Full;
        items.push(report);
        if (!partial || items.length < toldAtOnce) return;
        partial.report({ items });
        told += items.length;
        items = [];
      };

      progress.begin(said("Checking charters", client().language, "progress"), 0, undefined, true);
      await collect(previous, tell, token, (percentage) => progress.report(percentage));
      progress.done();

      quiet = isNew ? 0 : quiet + 1;
      // A client that asks again and again is answered when there is something to tell, and not every other second.
      if (quiet > 1 && !token.isCancellationRequested) {
        await change(token);
        if (!token.isCancellationRequested) {
          items = [];
          await collect(previous, tell, token);
        }
      }
      // What was told in part is told in part to the end.
      if (told > 0 && items.length > 0) partial?.report({ items: items.splice(0) });
      return { items };
    },
  );

  return { wake: () => wakeAll() };

  async function shown(uri: string): Promise<Checked | undefined> {
    if (open.has(uri)) return (await open.get(uri)) ?? configurations.file(uri);
    if ((await settings.of()).scope === "open") return undefined;
    return (await workspace.at(uri)) ?? configurations.file(uri);
  }

  /** Tells of each charter of the workspace, and of what was one. */
  async function collect(
    previous: ReadonlyMap<string, string>,
    tell: (report: WorkspaceDocumentDiagnosticReport) => void,
    token: CancellationToken,
    onPercentage: (percentage: number) => void = () => undefined,
  ): Promise<void> {
    const gone = new Set([...previous.keys(), ...closed.keys()]);
    let percentage = 0;
    const onProgress = (done: number, of: number): void => {
      const now = Math.floor((100 * done) / of);
      if (now > percentage) onPercentage(now);
      percentage = now;
    };
    if ((await settings.of()).scope === "workspace") {
      const isCancelled = (): boolean => token.isCancellationRequested;
      for await (const checked of workspace.all({ isCancelled, onProgress })) {
        gone.delete(checked.uri);
        tell(reportOf(checked, isInsisted(checked.uri) ? undefined : previous.get(checked.uri)));
      }
      for await (const checked of configurations.files()) {
        gone.delete(checked.uri);
        tell(reportOf(checked, isInsisted(checked.uri) ? undefined : previous.get(checked.uri)));
      }
    }
    if (token.isCancellationRequested) return;
    for (const uri of gone) {
      closed.set(uri, (closed.get(uri) ?? 1) - 1);
      const isOpen = open.has(uri) && open.spelled(uri) === uri;
      if (!isOpen) tell({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    for (const [uri, times] of closed) if (times <= 0) closed.delete(uri);
  }

  function isInsisted(uri: string): boolean {
    const times = closed.get(uri);
    if (times !== undefined) closed.set(uri, times - 1);
    return times !== undefined;
  }

  /** Ends with the next change, the next question, or when a client may begin to think that nobody is there. */
  function change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const forget = later(longest, () => wakeAll());
      const cancelled = token.onCancellationRequested(() => wakeAll());
      wakeAll = () => {
        wakeAll = () => undefined;
        forget();
        cancelled.dispose();
        resolve();
      };
    });
  }
}

/** So many charters are told of at once while the rest is still read. */
const toldAtOnce = 100;

/** A minute. */
const longest = 60_000;

function reportOf(
  { uri, version, diagnostics, resultId }: Checked,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...diagnostics] };
}
