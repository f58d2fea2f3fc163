import * as vscode from "vscode";
import type { AnswerToRecord, SignerAnswer } from "../server/protocol.ts";
import { rangeOf, withActiveEditor } from "./editing.ts";
import type { Server } from "./server.ts";
import { ask, type Choice, choose, enter, type Place, type Reply, type Step } from "./steps.ts";

/** What is known after each question. */
interface Known {
  readonly who?: SignerAnswer | "all";
  readonly agreed?: boolean;
  readonly name?: string;
}

/**
 * Asks who answers, what and by which name, and writes it down with the version and the digest of the text that stood
 * there when the first question was asked. If the text changes meanwhile, nothing is written: nobody has agreed to that.
 * The whole answer may be given, as key bindings and other extensions may: then nothing is asked.
 */
export async function recordAgreement(server: Server, given?: unknown): Promise<void> {
  const { t } = vscode.l10n;
  await withActiveEditor(async (editor) => {
    const uri = editor.document.uri.toString();
    const { version } = editor.document;
    const answer = (given as AnswerToRecord | undefined) ?? (await askAnswerTo(server, uri));
    if (!answer) return;
    const recorded = await server.run("recordAgreement", uri, version, answer);
    if (!recorded) return;
    if ("reason" in recorded) {
      refuse(recorded.reason);
      return;
    }
    const isSame = editor.document.version === version;
    const done =
      isSame &&
      (await editor.edit((builder) => {
        for (const { range, newText } of recorded.edits) builder.replace(rangeOf(range), newText);
      }));
    if (!done) refuse(t("The charter has changed meanwhile: nothing is recorded."));
    else
      void vscode.window.showInformationMessage(
        t("The answer is recorded. It is a note of what was said, and no electronic signature."),
      );
  });
}

async function askAnswerTo(server: Server, uri: string): Promise<AnswerToRecord | undefined> {
  const { t } = vscode.l10n;
  const signers = await server.run("signers", uri);
  if (!signers) return undefined;
  if (signers.length > 0) return answerOf(await ask(t("Record Agreement"), {}, [askWho(signers), askAnswer, askName]));
  refuse(t("The charter names no parties: list them under “parties” first."));
  return undefined;
}

/** Nobody waits until it is closed. */
function refuse(reason: string): void {
  void vscode.window.showWarningMessage(reason);
}

function askWho(signers: readonly SignerAnswer[]): Step<Known> {
  const { t } = vscode.l10n;
  return async (known: Known, place: Place): Promise<Reply<Known>> => {
    const choices: Choice<SignerAnswer | "all">[] = signers.map((signer) => ({
      value: signer,
      label: signer.partyName,
      description: signer.role ?? "",
      detail: onRecord(signer),
    }));
    if (signers.some(({ agreed, outdated }) => agreed && outdated)) {
      const detail = t("Each yes to an earlier text is renewed. A no stays as it is.");
      choices.push({ value: "all", label: t("All have agreed once more"), detail });
    }
    const placeholder = t("Whose answer to the text that stands there?");
    const who = await choose(place, { placeholder, choices, active: known.who ?? nextOf(signers) });
    return who === undefined || typeof who === "symbol" ? who : { ...known, who };
  };
}

/** Somebody whose answer is missing, or is for another text. */
function nextOf(signers: readonly SignerAnswer[]): SignerAnswer | undefined {
  return signers.find(({ agreed }) => agreed === undefined) ?? signers.find(({ outdated }) => outdated);
}

function onRecord({ agreed, name, date, outdated }: SignerAnswer): string {
  const { t } = vscode.l10n;
  if (agreed === undefined) return t("No answer yet.");
  const what = agreed ? t("Yes") : t("No");
  const answer = [what, name, date].filter((word) => word !== undefined).join(", ");
  return outdated ? t("{0}; the text has changed since.", answer) : `${answer}.`;
}

async function askAnswer(known: Known, place: Place): Promise<Reply<Known>> {
  if (known.who === "all") return { ...known, agreed: true };
  const { t } = vscode.l10n;
  const choices: Choice<boolean>[] = [
    { value: true, label: t("Yes"), detail: t("Agrees to the text that stands there.") },
    { value: false, label: t("No"), detail: t("Does not agree. That is an answer too, and it stays on record.") },
  ];
  const agreed = await choose(place, { placeholder: t("What is the answer?"), choices, active: known.agreed });
  return typeof agreed === "boolean" ? { ...known, agreed } : agreed;
}

async function askName(known: Known, place: Place): Promise<Reply<Known>> {
  const { who } = known;
  if (who === "all" || who === undefined) return known;
  const { t } = vscode.l10n;
  const name = await enter(place, {
    prompt: t("Who answers? A name is enough, and it may be left out. This is no electronic signature."),
    value: known.name ?? who.name ?? "",
  });
  return typeof name === "string" ? { ...known, name } : name;
}

function answerOf(known: Known | undefined): AnswerToRecord | undefined {
  if (!known?.who) return undefined;
  const { who, agreed = true, name = "" } = known;
  if (who === "all") return { again: true };
  const { party, role } = who;
  return { party, agreed, ...(role !== undefined && { role }), ...(name.trim() !== "" && { name: name.trim() }) };
}
