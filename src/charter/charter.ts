import type { Catalog, CatalogTheme } from "../catalog/catalog.ts";
import type { FrontMatter } from "./front-matter/value.ts";
import type { Suppression } from "./suppressions.ts";
import type { LineIndex, Located, Range } from "./text.ts";

/**
 * A collaboration charter as it is written. It judges nothing: what is not there is undefined, what is wrong is data,
 * and rules say what they think of it. All ranges lie in `text`.
 */
export interface Charter extends Particulars {
  /** The whole text, without a byte order mark. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | undefined;
  /** The language of a charter that names none, if somebody has said so elsewhere. */
  readonly defaultLanguage: string | undefined;
  /**
   * The catalog in force, in the charter's language, which its themes tell where nobody names it; the default one when
   * `catalog` names none that is known.
   */
  readonly catalog: Catalog;
  /** The first heading of the body. */
  readonly firstHeading: Located<string> | undefined;
  /** In the order of the text; a theme that stands there twice is here twice. */
  readonly themes: readonly Theme[];
  /** Headings that are no themes and no labels, in the order of the text. */
  readonly sections: readonly Section[];
  /** Labelled parts that stand in no theme and in no reserved section. */
  readonly looseParts: readonly Part[];
  /** Everything in the body that is running text, in order, whether it belongs to a theme or not. */
  readonly prose: readonly Prose[];
  /** Comments by which somebody accepts problems. */
  readonly suppressions: readonly Suppression[];
  /** What is for the editor only, and left out of everything that leaves it. */
  readonly privateRanges: readonly Range[];
  /** The first line that the reader's limits leave unread, if any. */
  readonly unread: Range | undefined;
  /** Decisions that have files of their own: what else the charter holds of them is in `decisions`. */
  readonly decisionFiles: readonly DecisionFile[];
  /** Whether bytes of the file were no valid UTF-8 and have been replaced. */
  readonly invalidUtf8: boolean;
}

export type Form = "heading" | "bold" | "plain" | "list" | "table" | "pasted";

export interface Theme {
  /** The catalog's id; undefined for a theme of the users' own. */
  readonly id: string | undefined;
  /** What the catalog says of it; undefined for a theme of the users' own. */
  readonly definition: CatalogTheme | undefined;
  /** The id, or the normalised title of an own theme: two themes are the same when their keys are. */
  readonly key: string;
  /** The title's words, without numbering, marks and id. */
  readonly title: Located<string>;
  /** Read as this theme although the title only comes near it. */
  readonly near: boolean;
  /** A second theme that the same title names (“Mutuality and trust”). */
  readonly joined: CatalogTheme | undefined;
  /** How its title is written. */
  readonly form: Form;
  /** The level of its heading, 1 to 6; undefined for other forms. */
  readonly level: number | undefined;
  /** From its title to the end of what belongs to it. */
  readonly range: Range;
  readonly observations: readonly Part[];
  readonly principles: readonly Part[];
  /** The one language in which its title and labels are names, as far as English has no such; undefined in doubt. */
  readonly language: string | undefined;
}

export type PartKind = "observation" | "principle";

/** An observation or a guiding principle: one half of a pair. */
export interface Part {
  readonly kind: PartKind;
  readonly form: Form;
  /**
   * The label's words; in a table the cell. Two principles of one list share their label. No words where text is a
   * principle by itself, as in a theme that needs no observation.
   */
  readonly label: Located<string>;
  /** What the label introduces, without the label; an empty range behind the label when there is nothing. */
  readonly range: Range;
  /** From the label to the end of the content. */
  readonly whole: Range;
  /** Plain text: one line for each line of the source, without marks, comments and code blocks. */
  readonly text: string;
  readonly prose: readonly Prose[];
  /** What is left when comments, code and placeholders are taken away. */
  readonly content: "text" | "placeholder" | "empty";
  /** One of several principles that a list under one label gives. */
  readonly listed: boolean;
}

/** One line of running text with a map back to the source. */
export interface Prose {
  readonly text: string;
  readonly range: Range;
  /** Whether it is quoted (a block quote). */
  readonly quoted: boolean;
  /** What kind of block it stands in. */
  readonly block: "heading" | "paragraph" | "item" | "cell" | "pasted";
  /** Characters of `text` that are code, image texts or link targets: not the author's own running words. */
  readonly masked: readonly (readonly [start: number, end: number])[];
  /** Whether some of `masked` is code or the text of an image, which may touch a word; an address stands alone. */
  readonly hasCode: boolean;
  /**
   * What has been found in it, or in the whole line that it is the rest of, as bits; undefined where nobody has looked. It
   * is kept here for all who look, as they look for the same: see `signs.ts` among the rules.
   */
  signs: number | undefined;
  /** The place in the source of the characters `start` to `end` (exclusive) of `text`. */
  rangeOf(start: number, end: number): Range;
}

/** A heading that is neither a theme nor a label, with what stands directly under it. */
export interface Section {
  readonly title: Located<string>;
  /** The title as titles are compared; “Uittreding” and “Sortie” are `exit`. */
  readonly key: string;
  readonly level: number;
  /** A title such as Governance or Exit, which is never a theme of the users' own. */
  readonly reserved: boolean;
  readonly range: Range;
  readonly prose: readonly Prose[];
  /** Whether anything but comments, code and placeholders stands in it, sub-sections included. */
  readonly hasContent: boolean;
  readonly tables: readonly SectionTable[];
}

export interface SectionTable {
  readonly range: Range;
  readonly header: readonly Located<string>[];
  readonly rows: readonly (readonly Located<string>[])[];
}

/** What the front matter says, value by value; undefined is “not written”. Nothing is filled in but `status`. */
export interface Particulars {
  readonly title: Located<string> | undefined;
  readonly catalogId: Located<string> | undefined;
  /** `draft` when it is not written or not known. */
  readonly status: Status;
  readonly statusValue: Located<string> | undefined;
  /** As written: `1.10` is “1.10”. */
  readonly version: Located<string> | undefined;
  readonly language: Located<string> | undefined;
  /** Shared by all parties. */
  readonly objectives: Listing<Located<string>> | undefined;
  readonly parties: Listing<Party> | undefined;
  readonly configuration: Configuration;
  readonly journey: Listing<Milestone> | undefined;
  readonly review: Review | undefined;
  readonly governance: Governance | undefined;
  readonly exit: Answer | undefined;
  readonly agreement: Agreement | undefined;
  readonly decisions: Listing<Decision> | undefined;
}

export type Status = "draft" | "in-review" | "agreed" | "active" | "restructuring" | "ended";

/** A list that is written, be it empty: `none` and `[]` are answers. A single value is a list of one. */
export interface Listing<T> {
  readonly key: Range;
  readonly range: Range;
  readonly items: readonly T[];
}

/** A key that is written; `none` when it answers “there is none”. */
export interface Answer {
  readonly key: Range;
  readonly range: Range;
  readonly none: boolean;
}

export interface Party {
  /** The id, or one made of the name. */
  readonly id: string;
  /** The name, or the id. */
  readonly name: string;
  /** The value of `id`, or of `name` where there is no id. */
  readonly idRange: Range;
  readonly nameRange: Range;
  readonly range: Range;
  readonly role: Located<string> | undefined;
  readonly attitude: Located<string> | undefined;
  readonly interests: Listing<Located<string>> | undefined;
  readonly objectives: Listing<Located<string>> | undefined;
  readonly brings: Listing<Located<string>> | undefined;
  readonly concerns: Listing<Concern> | undefined;
  readonly isPrivate: boolean;
}

export interface Concern {
  readonly concern: Located<string>;
  /** Written as plain text, which cannot hold a response. */
  readonly plain: boolean;
  readonly response: Located<string> | undefined;
  readonly date: Located<string> | undefined;
}

/** How the parties work together. Values are as written, known or not. */
export interface Configuration {
  readonly relationship: Located<string> | undefined;
  readonly kind: Located<string> | undefined;
  /** The depth that counts: the target, or the plain value. */
  readonly depth: Located<string> | undefined;
  readonly currentDepth: Located<string> | undefined;
  readonly trustRequired: Located<string> | undefined;
  readonly trustCurrent: Located<string> | undefined;
  readonly delivery: Located<string> | undefined;
  readonly risk: Located<string> | undefined;
  /** `balanced`, or one or several party ids. */
  readonly power: Listing<Located<string>> | undefined;
}

export interface Milestone {
  readonly range: Range;
  readonly id: Located<string> | undefined;
  readonly type: Located<string> | undefined;
  /** As written; only `YYYY-MM-DD` is a date. */
  readonly date: Located<string> | undefined;
  readonly status: Located<string> | undefined;
  readonly owner: Located<string> | undefined;
  readonly facilitator: Located<string> | undefined;
  readonly participants: Listing<Located<string>> | undefined;
  readonly place: Located<string> | undefined;
  readonly note: Located<string> | undefined;
}

export interface Review {
  readonly key: Range;
  readonly range: Range;
  readonly none: boolean;
  /** An ISO 8601 duration such as `P6M`, as written. */
  readonly every: Located<string> | undefined;
  readonly next: Located<string> | undefined;
}

export interface Governance extends Answer {
  readonly coreGroup: Listing<Located<string>> | undefined;
  readonly escalation: Listing<Located<string>> | undefined;
}

export interface Agreement {
  readonly key: Range;
  readonly range: Range;
  /** `party.function`; from `agreement.required` or `stakeholders`. */
  readonly required: Listing<Located<string>> | undefined;
  readonly signoffs: Listing<Signoff> | undefined;
  /** Where signatures are kept instead. */
  readonly record: Located<string> | undefined;
  /** What the texts were that sign-offs with a digest are for. */
  readonly texts: Listing<AgreedText> | undefined;
}

/** The digests of a text that was agreed: see docs/digest.md. */
export interface AgreedText {
  readonly range: Range;
  readonly digest: Located<string> | undefined;
  readonly choices: Located<string> | undefined;
  /** The digest of each theme, by key. */
  readonly themes: ReadonlyMap<string, string>;
}

export interface Signoff {
  readonly range: Range;
  readonly party: Located<string> | undefined;
  readonly name: Located<string> | undefined;
  readonly role: Located<string> | undefined;
  readonly date: Located<string> | undefined;
  readonly version: Located<string> | undefined;
  readonly digest: Located<string> | undefined;
  /** `agreed: no` is an answer too; true when nothing is written. */
  readonly agreed: Located<boolean>;
}

export interface Decision {
  readonly range: Range;
  /** The file that it stands in, where that is not the charter: then all places are only where the charter speaks of it. */
  readonly file?: string;
  /** Whether that file is for the editor only. */
  readonly isPrivate?: boolean;
  readonly title: Located<string> | undefined;
  readonly raised: Located<string> | undefined;
  readonly decided: Located<string> | undefined;
  readonly applies: Listing<Located<string>> | undefined;
  readonly by: Located<string> | undefined;
}

/** A decision that has a file of its own, beside the charter in the folder `decisions`. */
export interface DecisionFile {
  /** As users see it from the charter: `decisions/2027-04-weekends.md`. */
  readonly file: string;
  readonly title: string | undefined;
  readonly raised: string | undefined;
  readonly decided: string | undefined;
  readonly applies: readonly string[] | undefined;
  readonly by: string | undefined;
  /** The names of the charters that it belongs to; undefined for every charter beside the folder. */
  readonly charters: readonly string[] | undefined;
  /** Whether it is for the editor only: what is said of it is told nowhere else. */
  readonly isPrivate: boolean;
}
