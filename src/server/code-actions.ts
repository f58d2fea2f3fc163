import {
  type CodeAction,
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  Range,
  ResponseError,
} from "vscode-languageserver";
import { madeOf, type Offer, offersIn } from "../features/code-actions.ts";
import { settingsActionsIn } from "../features/settings-files.ts";
import type { Answers } from "./answers.ts";
import type { OpenCharter } from "./open-charters.ts";

/** By what an action is known again whose edit is made when somebody has chosen it. */
interface Chosen {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly only: readonly string[] | undefined;
  /** Its place among all that was offered. */
  readonly place: number;
}

/** Answers what can be done at a place; with all edits at once for clients that do not ask for them by themselves. */
export function answerCodeActions(
  connection: Connection,
  { open, configurations, client }: Pick<Answers, "open" | "configurations" | "client">,
): void {
  connection.onCodeAction(async (params): Promise<CodeAction[] | null> => {
    const { uri } = params.textDocument;
    const charter = await open.get(uri);
    if (charter) {
      const { range, context } = params;
      const offers = offersFor(charter, uri, range, context.only);
      return offers.flatMap((offer, place) => {
        const chosen: Chosen = { uri, version: charter.version, range, only: context.only, place };
        return offered(offer, chosen) ?? [];
      });
    }
    const file = await configurations.file(uri);
    if (typeof file?.version !== "number") return null;
    const { version, problems } = file;
    return settingsActionsIn(problems, params.range, optionsFor(uri, params.context.only)).map((action) =>
      versioned(action, version),
    );
  });

  connection.onCodeActionResolve(async (action) => {
    const chosen: unknown = action.data;
    if (!isChosen(chosen)) return action;
    const { uri, version, range, only, place } = chosen;
    const charter = await open.get(uri);
    const offer = charter?.version === version ? offersFor(charter, uri, range, only)[place] : undefined;
    if (offer?.action.title !== action.title)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The charter has changed meanwhile.");
    const edit = madeOf(offer)?.edit;
    if (!edit) throw new ResponseError(LSPErrorCodes.RequestFailed, "This cannot be done on this line.");
    return versioned({ ...action, edit }, version);
  });

  function offersFor(
    { charter, problems }: OpenCharter,
    uri: string,
    range: Range,
    only: readonly string[] | undefined,
  ): readonly Offer[] {
    return offersIn(charter, problems, range, optionsFor(uri, only));
  }

  function optionsFor(uri: string, only: CodeActionParams["context"]["only"] | readonly string[]) {
    const { commands, language } = client();
    return { uri, only, commands, language };
  }

  function offered(offer: Offer, chosen: Chosen): CodeAction | undefined {
    if (offer.edit && client().resolvesEdits) return { ...offer.action, data: chosen };
    const action = madeOf(offer);
    return action && versioned(action, chosen.version);
  }

  /** The same edits for this version of the document only: where somebody has typed meanwhile, nothing is changed. */
  function versioned(action: CodeAction, version: number): CodeAction {
    const changes = action.edit?.changes;
    if (!changes || !client().versionedEdits) return action;
    const documentChanges = Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version }, edits }));
    return { ...action, edit: { documentChanges } };
  }
}

/** What comes over the wire has no types. */
function isChosen(data: unknown): data is Chosen {
  if (typeof data !== "object" || data === null) return false;
  const { uri, version, range, only, place }: Partial<Record<keyof Chosen, unknown>> = data;
  const isKinds = only === undefined || (Array.isArray(only) && only.every((kind) => typeof kind === "string"));
  return (
    typeof uri === "string" && typeof version === "number" && Range.is(range) && isKinds && Number.isInteger(place)
  );
}
