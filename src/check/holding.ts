import type { Catalog } from "../catalog/catalog.ts";
import { shippedCatalog } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import { type CharterSignal, signalAmong } from "../charter/detect.ts";
import { type ParseOptions, parseCharter } from "../charter/parse.ts";
import type { InForce } from "../config/in-force.ts";
import type { Settings } from "../config/settings.ts";
import type { KnownProblem } from "../rules/baseline.ts";
import type { FolderConfiguration } from "../workspace/configurations.ts";
import type { Decisions } from "../workspace/decisions.ts";

/**
 * All that the answer about a text hangs on, besides the text, its path and the program itself. Whatever else is to have
 * a say comes in here, as plain data: `keyOf` makes the keys of answers that are kept from the same object.
 */
export interface Premises {
  readonly held: Holding;
  readonly decisionFiles: Decisions["files"];
  /** Those that a record says were there before. */
  readonly knownProblems: readonly KnownProblem[];
  readonly reader: "remark" | undefined;
}

/** What holds for files, as plain data: it can be kept, and handed to other threads. */
export interface HeldValues {
  readonly rules: InForce & { readonly catalogIds: readonly string[] };
  readonly ownCatalogs: readonly Catalog[];
  /** Whether a pattern leaves the files alone, or makes charters of them. */
  readonly isIgnored: boolean;
  readonly isCharter: boolean;
}

/** How files are read and looked at where this holds. */
export interface Holding {
  readonly values: HeldValues;
  /** Undefined for a document that is no charter, or that is to be left alone. */
  signalOf(name: string, text: string): CharterSignal | undefined;
  parse(text: string, options: Pick<ParseOptions, "invalidUtf8" | "decisionFiles" | "reader">): Charter;
}

/** What holds for files of a folder for which the configurations say the same. */
export function holdingIn(
  { catalogIds, ownCatalogs }: Pick<FolderConfiguration, "catalogIds" | "ownCatalogs">,
  { ignored, charter }: Pick<Settings, "ignored" | "charter">,
  rules: InForce,
): Holding {
  const [isIgnored, isCharter] = [ignored !== undefined, charter !== undefined];
  return holdingOf({ rules: { ...rules, catalogIds }, ownCatalogs, isIgnored, isCharter });
}

/** The same on every thread, as nothing but the values has a say. */
export function holdingOf(values: HeldValues): Holding {
  const { rules, ownCatalogs } = values;
  const own = new Map(ownCatalogs.map((catalog) => [catalog.id, catalog]));
  const catalogOf = (id: string): Catalog | undefined => own.get(id) ?? shippedCatalog(id);
  const fallback = rules.catalog === undefined ? undefined : catalogOf(rules.catalog);
  return {
    values,
    signalOf: (name, text) => signalAmong(name, text, values),
    parse: (source, options) => parseCharter(source, catalogOf, { ...options, fallback, language: rules.language }),
  };
}
