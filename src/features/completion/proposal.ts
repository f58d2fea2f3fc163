import type { CompletionItemKind } from "vscode-languageserver-types";
import type { Catalog } from "../../catalog/catalog.ts";

export interface CompletionOptions {
  /** Today, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the client takes snippets with places to fill in. */
  readonly snippets?: boolean;
  /** Whether it shows what is deprecated struck through. */
  readonly tags?: boolean;
  /** The character that made the client ask, if it was one. */
  readonly trigger?: string | undefined;
  /** The catalogs that a charter can name; the shipped ones when absent. */
  readonly catalogs?: readonly Catalog[] | undefined;
}

/** Something that can be written at the cursor. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | undefined;
  /** What is compared with the words that are typed; the label when absent. */
  readonly filter?: string | undefined;
  /** What is inserted, as a snippet and for clients without snippets. */
  readonly snippet: string;
  readonly plain: string;
  /** What is replaced; offsets of the text. */
  readonly start: number;
  readonly end: number;
  /** No longer used: shown struck through. */
  readonly deprecated?: boolean | undefined;
  /** Chosen before the others. */
  readonly preselect?: boolean;
}
