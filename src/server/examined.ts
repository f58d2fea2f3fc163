import type { Diagnostic } from "vscode-languageserver";
import type { DecisionFile } from "../charter/decision-file.ts";
import type { Examine } from "../check/examine-file.ts";
import { type Holding, holdingOf, type Premises } from "../check/holding.ts";
import type { InForce } from "../config/in-force.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { comparedWith } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Governed } from "./governance.ts";
import { pathOf } from "./uris.ts";

/** What is found out about a file that is not open: plain data, of which nothing holds on to the text. */
export interface Examined {
  /** Undefined for what is no charter. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
  /** Some of it is for the editor only, so nothing that is said of it may be written to a file. */
  readonly isPrivate: boolean;
}

/**
 * Reads and checks the text of a document, of which the name is its URI.
 *
 * @param language that of the editor.
 */
export function examiningFor(language: string | undefined): Examine<Examined> {
  return (uri, { text, invalidUtf8 }, { held, decisionFiles, knownProblems }) => {
    if (!held.signalOf(pathOf(uri), text)) return { diagnostics: undefined, isPrivate: false };
    const charter = held.parse(text, { invalidUtf8, decisionFiles, reader: undefined });
    const { fresh } = comparedWith(knownProblems, charter, checkCharter(charter, held.values.rules));
    const diagnostics = fresh.length === 0 ? none : detached(diagnosticsOf(fresh, uri, language));
    return { diagnostics, isPrivate: charter.privateRanges.length > 0 };
  };
}

const none: readonly Diagnostic[] = [];

/** A copy whose strings are not cut out of the text of the charter, which would be kept as long as they are. */
function detached(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // Written and read again, it has the same shape.
  return JSON.parse(JSON.stringify(diagnostics)) as readonly Diagnostic[];
}

/** All that what is said of a document hangs on, besides its text. */
export function premisesOf(governed: Governed, rules: InForce, decisionFiles: readonly DecisionFile[]): Premises {
  const { configuration, path } = governed;
  return {
    held: heldBy(governed, rules),
    decisionFiles,
    knownProblems: configuration.knownProblems(path),
    reader: undefined,
  };
}

/** The same object for the same rules, which never belong to two configurations. */
export function heldBy({ configuration, said }: Governed, rules: InForce): Holding {
  const held =
    holdings.get(rules) ??
    holdingOf({
      rules: { ...rules, catalogIds: configuration.catalogIds },
      ownCatalogs: configuration.ownCatalogs,
      isIgnored: said.ignored !== undefined,
      isCharter: said.charter !== undefined,
    });
  holdings.set(rules, held);
  return held;
}

const holdings = new WeakMap<InForce, Holding>();
