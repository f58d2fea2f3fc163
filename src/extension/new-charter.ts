import * as vscode from "vscode";
import type { Depth } from "../catalog/catalog.ts";
import type { Delivery, Relationship } from "../charter/scaffold-charter.ts";
import type { CharterForm, NewCharter, Scaffold } from "../server/protocol.ts";
import type { Server } from "./server.ts";
import { ask, type Choice, choose, enter, type Place, type Reply, type Step } from "./steps.ts";

/** What is known after each question. */
interface Known {
  /** Where the file is written; undefined for a document that is not saved yet. */
  readonly folder: vscode.Uri | undefined;
  readonly names: readonly string[];
  readonly relationship?: Relationship;
  readonly delivery?: Delivery;
  readonly form?: Form;
  /** The language of titles, labels and prompts, such as `nl`; English when absent. */
  readonly language?: string;
  readonly fileName?: string;
}

/** How close the work is, and the catalog that says what is written down about it. */
type Form = Pick<CharterForm, "depth" | "catalog">;

/**
 * Asks who works together, how, and on what, proposes how close the work is and which themes it needs, and opens the
 * charter. Nothing is written before the last answer. A folder may be given, as the explorer does, and answers that are
 * known already, as key bindings and other extensions may: these are not asked again.
 */
export async function newCharter(server: Server, target?: unknown, given?: unknown): Promise<vscode.Uri | undefined> {
  const begin: Known = { names: [], ...(given as Partial<Known> | undefined), folder: await folderFor(target) };
  const questions = [
    ...(begin.names.length > 0 ? [] : [askParties]),
    ...(begin.relationship ? [] : [askRelationship]),
    ...(begin.delivery ? [] : [askDelivery(server)]),
    ...(begin.form ? [] : [askForm(server)]),
    ...(begin.language || !ownLanguage() ? [] : [askLanguage]),
    ...(begin.fileName || !begin.folder ? [] : [askFileName(server)]),
  ];
  const known = await ask(vscode.l10n.t("New Collaboration Charter"), begin, questions);
  const scaffold = known && (await scaffoldOf(server, known));
  return scaffold && open(scaffold.text, known);
}

async function folderFor(target: unknown): Promise<vscode.Uri | undefined> {
  if (target instanceof vscode.Uri) return target;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const active = vscode.window.activeTextEditor?.document.uri;
  const around = active && vscode.workspace.getWorkspaceFolder(active);
  return (around ?? folders[0])?.uri;
}

async function askParties(known: Known, place: Place): Promise<Reply<Known>> {
  const { t } = vscode.l10n;
  const text = await enter(place, {
    prompt: t("Who works together? In a supply, name the customer first."),
    placeholder: t("Two or more names, with commas between them"),
    value: known.names.join(", "),
    problemWith: (written) => (namesIn(written).length === 0 ? t("A charter has at least one party.") : undefined),
  });
  return typeof text === "string" ? { ...known, names: namesIn(text) } : text;
}

/** Commas separate, unless there are semicolons: then a comma belongs to a name (“Acme, Inc.; Lumen Labs”). */
function namesIn(text: string): readonly string[] {
  const names = text.split(text.includes(";") ? ";" : ",").map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

async function askRelationship(known: Known, place: Place): Promise<Reply<Known>> {
  const { t } = vscode.l10n;
  const [first = t("One"), second = t("the other")] = known.names;
  const choices: Choice<Relationship>[] = [
    {
      value: "customer-supplier",
      label: t("Customer and supplier"),
      detail: t("{0} buys from {1}.", first, known.names.length > 2 ? t("the others") : second),
    },
    { value: "alliance", label: t("Alliance"), detail: t("Independent organisations pursue something together.") },
    { value: "partnership", label: t("Partnership"), detail: t("They share one goal, and its gains and losses.") },
    { value: "consortium", label: t("Consortium"), detail: t("Several members carry one undertaking.") },
    { value: "internal", label: t("Internal"), detail: t("Teams or departments of one organisation.") },
  ];
  const placeholder = t("What are they to each other?");
  const relationship = await choose(place, { placeholder, choices, active: known.relationship });
  return typeof relationship === "string" ? { ...known, relationship } : relationship;
}

const askDelivery =
  (server: Server): Step<Known> =>
  async (known, place) => {
    // It writes the charter: here it gets the time to be ready.
    void server.start();
    const { t } = vscode.l10n;
    const choices: Choice<Delivery>[] = [
      { value: "commodity", label: t("A commodity"), detail: t("Many offer the same; price and date decide.") },
      {
        value: "standard",
        label: t("Something standard"),
        detail: t("A known product or service, with small choices."),
      },
      { value: "complex", label: t("Something complex"), detail: t("Many parts that have to work together.") },
      { value: "bespoke", label: t("Something made to measure"), detail: t("It is made for this case only.") },
      { value: "exploratory", label: t("Something new"), detail: t("Nobody knows yet what the result looks like.") },
    ];
    const placeholder = t("What is delivered, or made together?");
    const delivery = await choose(place, { placeholder, choices, active: known.delivery });
    return typeof delivery === "string" ? { ...known, delivery } : delivery;
  };

/** The proposal comes first; the other depths follow, and the other catalogs for the depth proposed. */
const askForm =
  (server: Server): Step<Known> =>
  async (known, place) => {
    const { relationship, delivery } = known;
    if (!relationship || !delivery) return undefined;
    const { t } = vscode.l10n;
    const [proposed, ...others] = await server.run("forms", { relationship, delivery });
    if (!proposed) return undefined;
    const choices = [
      separator(t("Proposed"), proposed),
      choiceOf(proposed, depthWord(proposed.depth), `${depthIdea(proposed.depth)} ${proposed.title}.`),
      separator(t("Looser or closer"), proposed),
      ...others
        .filter(({ depth }) => depth !== proposed.depth)
        .map((form) => choiceOf(form, depthWord(form.depth), depthIdea(form.depth))),
      separator(t("Other themes"), proposed),
      ...others
        .filter(({ depth }) => depth === proposed.depth)
        .map((form) => choiceOf(form, form.title, form.about?.split(/(?<=\.)\s/)[0])),
    ];
    const form = await choose(place, { placeholder: t("How close is the work?"), choices });
    return typeof form === "object" ? { ...known, form } : form;
  };

function choiceOf(form: CharterForm, label: string, detail: string | undefined): Choice<Form> {
  const description = form.themes === 1 ? vscode.l10n.t("1 theme") : vscode.l10n.t("{0} themes", form.themes);
  return { value: form, label, description, detail };
}

/** The languages in which charters can be begun, each in its own words, as people look for it. */
const languageNames: ReadonlyMap<string, string> = new Map([
  ["en", "English"],
  ["nl", "Nederlands"],
  ["de", "Deutsch"],
  ["fr", "Français"],
]);

/** The language of the editor, if it is one of these and not English: only then is it worth a question. */
function ownLanguage(): string | undefined {
  const code = vscode.env.language.toLowerCase().split("-")[0];
  return code !== undefined && code !== "en" && languageNames.has(code) ? code : undefined;
}

async function askLanguage(known: Known, place: Place): Promise<Reply<Known>> {
  const choices = [...languageNames].map(([code, name]): Choice<string> => ({ value: code, label: name }));
  const placeholder = vscode.l10n.t("In which language is the charter written?");
  const language = await choose(place, { placeholder, choices, active: known.language ?? ownLanguage() });
  return typeof language === "string" ? { ...known, language } : language;
}

function separator(label: string, value: Form): Choice<Form> {
  return { label, value, kind: vscode.QuickPickItemKind.Separator };
}

function depthWord(depth: Depth): string {
  switch (depth) {
    case "transactional":
      return vscode.l10n.t("Transactional");
    case "coordinated":
      return vscode.l10n.t("Coordinated");
    case "collaborative":
      return vscode.l10n.t("Collaborative");
    case "integrated":
      return vscode.l10n.t("Integrated");
  }
}

function depthIdea(depth: Depth): string {
  switch (depth) {
    case "transactional":
      return vscode.l10n.t("Orders and deliveries; little else is needed.");
    case "coordinated":
      return vscode.l10n.t("Each does its own part, and both tune their plans.");
    case "collaborative":
      return vscode.l10n.t("Results come from work that is done together.");
    case "integrated":
      return vscode.l10n.t("One team with shared means.");
  }
}

const askFileName =
  (server: Server): Step<Known> =>
  async (known, place) => {
    const { t } = vscode.l10n;
    const { folder } = known;
    const scaffold = await scaffoldOf(server, known);
    if (!folder || !scaffold) return undefined;
    const fileName = await enter(place, {
      prompt: t("The charter is written into “{0}”.", vscode.workspace.asRelativePath(folder, true)),
      value: await freeName(folder, scaffold.fileName),
      async problemWith(name) {
        if (!/[^./\\]/.test(name) || name.endsWith("/")) return t("The file needs a name.");
        const taken = await exists(vscode.Uri.joinPath(folder, withEnding(name)));
        return taken ? t("A file of this name is there already.") : undefined;
      },
    });
    return typeof fileName === "string" ? { ...known, fileName: withEnding(fileName) } : fileName;
  };

function withEnding(name: string): string {
  const trimmed = name.trim();
  if (/\.(?:md|markdown)$/i.test(trimmed)) return trimmed;
  return trimmed.endsWith(".charter") ? `${trimmed}.md` : `${trimmed}.charter.md`;
}

async function freeName(folder: vscode.Uri, name: string): Promise<string> {
  const [stem = name] = name.split(".");
  let free = name;
  for (let number = 2; await exists(vscode.Uri.joinPath(folder, free)); number++) free = `${stem}-${number}.charter.md`;
  return free;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function scaffoldOf(server: Server, known: Known): Promise<Scaffold | undefined> {
  const { names, relationship, delivery, form, language } = known;
  if (!relationship || !delivery || !form) return undefined;
  const parties = names.map((name) => ({ name }));
  const { depth, catalog } = form;
  const answers: NewCharter = { parties, relationship, delivery, depth, catalog, language };
  return server.run("scaffold", answers);
}

/** The file, or a document without one, with the cursor where the first observation belongs. */
async function open(text: string, { folder, fileName }: Known): Promise<vscode.Uri> {
  let document: vscode.TextDocument;
  if (folder && fileName) {
    const uri = vscode.Uri.joinPath(folder, fileName);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    document = await vscode.workspace.openTextDocument(uri);
  } else document = await vscode.workspace.openTextDocument({ language: "markdown", content: text });
  const line = text.slice(0, Math.max(0, text.indexOf("-->"))).split("\n").length;
  const cursor = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(cursor, cursor) });
  return document.uri;
}
