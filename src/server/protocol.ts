import type { Answers, CharterForm } from "../charter/scaffold-charter.ts";
import type { Switched } from "../charter/switch-catalog.ts";
import type { Position, Range } from "../charter/text.ts";
import type { SignerAnswer } from "../features/signers.ts";
import type { TextEdit } from "../rules/rule.ts";

/**
 * What client and server say to each other besides the standard requests: commands that the server runs for any client
 * through `workspace/executeCommand`, and, for a client that says it can, requests by which the server reads files where
 * there is no file system. Everything is optional on both sides. Positions and ranges are those of the protocol.
 */

/** The commands of the server; the arguments and the answer of each are in `CommandArguments` and `CommandResults`. */
export const serverCommands = {
  /** What a status line shows of a charter; null for a document that is none. */
  overview: "charter.server.overview",
  /** The themes of the catalog that are not in the charter yet, required ones first. */
  missingThemes: "charter.server.missingThemes",
  /** The edits that insert the empty forms of these themes where they belong. */
  insertThemes: "charter.server.insertThemes",
  /** The next place behind the position that waits for words, around the end of the text; null when there is none. */
  nextGap: "charter.server.nextGap",
  /** Bullets, tables and headings of a selection, rewritten as themes; null when no theme is recognised in it. */
  convert: "charter.server.convert",
  /** Why a document is, or is not, a charter, and what configuration applies to it, as Markdown. */
  explain: "charter.server.explain",
  /** Who may answer for the parties of a charter, and what is on record; null for a document that is no charter. */
  signers: "charter.server.signers",
  /** The edits that record an answer in the version of the document that the client names; refused in any other. */
  recordAgreement: "charter.server.recordAgreement",
  /** The catalogs that a charter can be held against, its own one first; none for a document that is no charter. */
  catalogs: "charter.server.catalogs",
  /** The edits that hold a charter against another catalog; null for a document that is none. */
  switchCatalog: "charter.server.switchCatalog",
  /** Ways to write a charter for such a relationship and such a delivery, the proposal first. */
  forms: "charter.server.forms",
  /** The text of a new charter, and a name for its file. Nothing is written. */
  scaffold: "charter.server.scaffold",
  /** What makes charters of the files of a folder that look like some, and records the problems of today. Nothing is written. */
  setUpFolder: "charter.server.setUpFolder",
  /** Opens the page of a rule in a browser, where the client can do that. */
  openRulePage: "charter.openRulePage",
  /** Reads all charters of the workspace again and counts. */
  checkWorkspace: "charter.server.checkWorkspace",
} as const;

export type ServerCommand = keyof typeof serverCommands;

export interface CommandArguments {
  readonly overview: readonly [uri: string];
  readonly missingThemes: readonly [uri: string];
  readonly insertThemes: readonly [uri: string, ids: readonly string[]];
  readonly nextGap: readonly [uri: string, position: Position];
  readonly convert: readonly [uri: string, range: Range];
  readonly explain: readonly [uri: string];
  readonly signers: readonly [uri: string];
  readonly recordAgreement: readonly [uri: string, version: number, answer: AnswerToRecord];
  readonly catalogs: readonly [uri: string];
  readonly switchCatalog: readonly [uri: string, id: string];
  readonly forms: readonly [choices: Pick<NewCharter, "relationship" | "delivery">];
  readonly scaffold: readonly [answers: NewCharter];
  readonly setUpFolder: readonly [uri: string];
  readonly openRulePage: readonly [url: string];
  readonly checkWorkspace: readonly [];
}

export interface CommandResults {
  readonly overview: Overview | null;
  readonly missingThemes: readonly MissingTheme[];
  readonly insertThemes: Insertion | null;
  readonly nextGap: Gap | null;
  readonly convert: Conversion | null;
  readonly explain: string;
  readonly signers: readonly SignerAnswer[] | null;
  readonly recordAgreement: RecordedAnswer | null;
  readonly catalogs: readonly CatalogChoice[];
  readonly switchCatalog: SwitchedCatalog | null;
  readonly forms: readonly CharterForm[];
  readonly scaffold: Scaffold;
  readonly setUpFolder: FolderSetUp;
  /** Whether it was a rule's page, and is shown. */
  readonly openRulePage: boolean;
  readonly checkWorkspace: WorkspaceSummary;
}

export type { CharterForm };

/** What somebody who wants a charter has answered, with the id of the catalog to write it by. */
export type NewCharter = Answers & { readonly catalog: string };

export interface Scaffold {
  readonly text: string;
  readonly fileName: string;
}

/** The files to write, and in Markdown what they are made of; or why there are none, in a sentence. */
export type FolderSetUp =
  | {
      /** In this order: what comes first does nothing alone. Names are seen from the folder. */
      readonly files: readonly { readonly name: string; readonly text: string }[];
      readonly report: string;
    }
  | { readonly reason: string };

export interface Overview {
  /** Themes whose halves all have content, among those counted in `themes`. */
  readonly complete: number;
  /** Themes that are in the charter or that its catalog requires or recommends. */
  readonly themes: number;
  /** The id of the catalog in force. */
  readonly catalog: string;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

export interface MissingTheme {
  readonly id: string;
  readonly title: string;
  readonly requirement: "required" | "recommended" | "optional";
  /** What it is about, in a sentence. */
  readonly idea: string;
}

export interface Insertion {
  readonly edits: readonly TextEdit[];
  /** Where the cursor belongs once the edits are made. */
  readonly cursor: Position;
}

export interface Gap {
  readonly range: Range;
  /** What is missing there, in a sentence. */
  readonly message: string;
}

export interface Conversion {
  readonly edits: readonly TextEdit[];
  /** The titles of the themes that were recognised. */
  readonly themes: readonly string[];
  /** How many lines belong to no theme; they are kept as they are. */
  readonly kept: number;
}

export type { SignerAnswer };

export interface CatalogChoice {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** The edits, and what becomes of the themes; or why nothing is changed, in a sentence. */
export type SwitchedCatalog = Switched | { readonly reason: string };

/** One answer; or that every yes on record, or every one of `party`, is said once more. */
export type AnswerToRecord =
  | { readonly party: string; readonly role?: string; readonly name?: string; readonly agreed: boolean }
  | { readonly again: true; readonly party?: string };

/** The edits; or why nothing is recorded, in a sentence. */
export type RecordedAnswer = { readonly edits: readonly TextEdit[] } | { readonly reason: string };

export interface WorkspaceSummary {
  readonly charters: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

/** What a client may say of itself when it initializes the server. */
export interface InitializationOptions {
  /** It answers the requests in `fileRequests`. */
  readonly files?: boolean;
  /** The URI of a folder, in which the server may keep what it has found for its next start. Without one it writes nothing. */
  readonly storage?: string | undefined;
  /** Commands of its own that lenses and links may name, such as `charter.goToNextGap`. */
  readonly commands?: readonly string[];
}

/** Requests from the server to a client with `files`; each takes a `FileParams`. An error means it cannot be read. */
export const fileRequests = {
  /** `FileKind`, or null when there is nothing. */
  kindOf: "charter/files/kindOf",
  /** A list of `FileEntry`, in any order. */
  list: "charter/files/list",
  /** The bytes of a file, in base64. */
  read: "charter/files/read",
} as const;

export interface FileParams {
  readonly uri: string;
}

export type FileKind = "file" | "folder" | "other";

export interface FileEntry {
  readonly name: string;
  readonly kind: FileKind | "link";
}
