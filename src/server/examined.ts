import type { Diagnostic } from "vscode-languageserver";
import type { DecisionFile } from "../charter/charter.ts";
import type { Examine } from "../check/examine-file.ts";
import { type Holding, holdingIn, type Premises } from "../check/holding.ts";
import type { InForce } from "../config/in-force.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { comparedWith } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import { checkWithDays } from "./dated.ts";
import type { Governed } from "./governance.ts";
import { pathOf } from "./uris.ts";

/** What is found out about a file that is not open: plain data, of which nothing holds on to the text. */
export interface Examined {
  /** Undefined for what is no charter. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
  /** Some of it is for the editor only, so nothing that is said of it may be written to a file. */
  readonly isPrivate: boolean;
  /** The first and the last day, as `YYYY-MM-DD`, between which the same is known to be said each day. */
  readonly from: string;
  readonly until: string;
}

/** How files are examined; plain data, as other threads are told it. */
export interface Manner {
  /** The language of the editor. */
  readonly language: string | undefined;
  /** Whether it is to be known until when the answer holds. */
  readonly withDays: boolean;
}

/** Reads and checks the text of a document, of which the name is its URI. */
export function examiningFor({ language, withDays }: Manner): Examine<Examined> {
  return (uri, { text, invalidUtf8 }, { held, decisionFiles, knownProblems }) => {
    if (!held.signalOf(pathOf(uri), text)) return noCharter;
    const charter = held.parse(text, { invalidUtf8, decisionFiles, reader: undefined });
    const { rules } = held.values;
    const from = rules.asOf;
    const { problems, until } = withDays
      ? checkWithDays(charter, rules)
      : { problems: checkCharter(charter, rules), until: from };
    const { fresh } = comparedWith(knownProblems, charter, problems);
    const diagnostics = fresh.length === 0 ? none : detached(diagnosticsOf(fresh, uri, language));
    const isPrivate = charter.privateRanges.length > 0 || decisionFiles.some((decision) => decision.isPrivate);
    return { diagnostics, isPrivate, from, until };
  };
}

/** Whatever day it is. */
const noCharter: Examined = { diagnostics: undefined, isPrivate: false, from: "0000-01-01", until: "9999-12-31" };

const none: readonly Diagnostic[] = [];

/** A copy whose strings are not cut out of the text of the charter, which would be kept as long as they are. */
function detached(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // Written and read again, it has the same shape.
  return JSON.parse(JSON.stringify(diagnostics)) as readonly Diagnostic[];
}

/** All that what is said of a document hangs on, besides its text. */
export function premisesOf(governed: Governed, rules: InForce, decisionFiles: readonly DecisionFile[]): Premises {
  const { configuration, path } = governed;
  const knownProblems = configuration.knownProblems(path);
  return { held: heldBy(governed, rules), decisionFiles, knownProblems, reader: undefined };
}

/** The same object for the same rules, which never belong to two configurations. */
export function heldBy({ configuration, said }: Governed, rules: InForce): Holding {
  const held = holdings.get(rules) ?? holdingIn(configuration, said, rules);
  holdings.set(rules, held);
  return held;
}

const holdings = new WeakMap<InForce, Holding>();
