import type { Charter } from "../charter/charter.ts";
import type { TextEdit } from "../charter/edits.ts";
import type { Suppression } from "../charter/suppressions.ts";
import type { Range } from "../charter/text.ts";
import type { SettingsFile } from "../config/configuration.ts";
import type { Issue } from "../config/issue.ts";
import type { Level, Profile, Severity } from "../config/level.ts";
import type { Words } from "../config/settings.ts";
import type { Topic } from "./topics.ts";

export type { Level, Profile, Severity };

/** What people read about a rule. */
export interface RuleInfo {
  /** Permanent, and equal to the file's name. */
  readonly id: string;
  readonly group: Group;
  readonly severity: SeverityPolicy;
  /** For rules whose findings bring a severity of their own: what each of the other grades is for, for people. */
  readonly grades?: readonly { readonly when: string; readonly severity: SeverityPolicy }[];
  /** Numbers of the rule that users may set. */
  readonly options?: readonly RuleOption[];
  /** What a good charter does, in one sentence. */
  readonly description: string;
  /** Why, in a paragraph or two of Markdown. */
  readonly rationale: string;
}

/** A whole number on which a rule depends. */
export interface RuleOption {
  /** What configurations call it. */
  readonly name: string;
  /** What it counts, in one sentence. */
  readonly description: string;
  /** What holds where nobody sets it. */
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

/** What a charter should hold, and how to find where it does not. A rule knows no other rule and no configuration. */
export interface Rule extends RuleInfo {
  /** Whole charters, as Markdown with or without front matter: the bad one has this problem, the good one has not. */
  readonly examples: {
    readonly good: string;
    readonly bad: string;
    readonly asOf?: string;
    /** The file of a catalog that both of them name. */
    readonly catalog?: string;
  };
  /** What a charter has to tell of, all of it, for the rule to find anything there; it is not asked otherwise. */
  readonly onlyWith?: readonly Topic[];
  /** Runs in the profile `quiet` too. */
  readonly quiet?: boolean;
  /** Runs for charters that have ended too (the front-matter group always does). */
  check(charter: Charter, context: Context): Iterable<Finding>;
}

/** A rule about configurations or catalogs: what it finds has been seen when the file was read. */
export interface FileRule extends RuleInfo {
  readonly group: "configuration";
  readonly severity: Severity;
  readonly about: SettingsFile["kind"];
  readonly issue: Issue["kind"];
  /** Whole files; `beside` are other files of the same folder, by their names. */
  readonly examples: {
    readonly good: string;
    readonly bad: string;
    readonly beside?: Readonly<Partial<Record<"good" | "bad", Readonly<Record<string, string>>>>>;
  };
}

export type Group =
  | "structure"
  | "front matter"
  | "theme"
  | "consistency"
  | "journey"
  | "agreement"
  | "decision"
  | "wording"
  | "suppression"
  | "configuration";

/**
 * One level for every status, or one each: `draft` for drafts, `review` for in-review and restructuring (as `draft` when
 * absent), `agreed` for agreed and active. `strict` is the level in the profile strict (as `agreed` when absent).
 * `silentBefore` keeps the rule silent before `agreed` in every profile.
 */
export type SeverityPolicy =
  | Level
  | {
      readonly draft: Level;
      readonly review?: Level;
      readonly agreed: Level;
      readonly strict?: Level;
      readonly silentBefore?: boolean;
    };

/** What a rule is told besides the charter. */
export interface Context {
  /** Today, as `YYYY-MM-DD`: rules know no clock. */
  readonly asOf: string;
  /** What has been seen of the comments that accept problems: for the rules about these, which run last. */
  readonly suppression?: SuppressionContext;
  /** Words that users add to rules about wording or take from them. */
  readonly lexicon?: Words;
  /** The catalogs that there are; the shipped ones when absent. */
  readonly catalogIds?: readonly string[];
  /** The numbers that users have set for this rule, by name. */
  readonly options?: Readonly<Record<string, number>> | undefined;
}

export interface SuppressionContext {
  /** The rules that a comment can name. */
  readonly ruleIds: readonly string[];
  /** Those that have looked at the charter. */
  readonly ran: ReadonlySet<string>;
  /** The rules whose problems a comment has accepted. */
  usesOf(suppression: Suppression): ReadonlySet<string>;
}

/** What a rule says: range, words and a way out. The engine adds who said it and how grave it is. */
export interface Finding {
  /** A heading, a key or a few words on one line. */
  readonly range: Range;
  /** One sentence about what is there, in the reader's words, and where it helps one about why. */
  readonly message: string;
  /** The id of the catalog theme that it is about. */
  readonly theme?: string | undefined;
  /** For rules whose cases are graded: instead of the rule's own policy. */
  readonly severity?: SeverityPolicy;
  /** Applied, the problem is gone. Where making it is work, what makes it: see `fixOf`. */
  readonly fix?: Fix | (() => Fix | undefined) | undefined;
  /** Edits of which none is right by itself: the user chooses. */
  readonly choices?: readonly Fix[] | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Whether it is about something private that does not stand in the charter: only an editor tells of it. */
  readonly isPrivate?: boolean | undefined;
}

export interface Fix {
  /** Starts with a verb. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** May be applied in bulk and on save: it changes no party's words and opens no empty form. */
  readonly safe: boolean;
}

export type { TextEdit };

export interface Related {
  readonly message: string;
  readonly range: Range;
}

/** What is shown to people: a finding with its rule's id, its severity in force and its page. */
export interface Problem extends Omit<Finding, "severity"> {
  readonly rule: string;
  readonly severity: Severity;
  readonly url: string;
}
