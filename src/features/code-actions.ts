import { type CodeAction, CodeActionKind, type Command, type WorkspaceEdit } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import { type CharterMemo, memoOf } from "../charter/parse.ts";
import { comparePositions, type Range } from "../charter/text.ts";
import { fixOf } from "../rules/fix-of.ts";
import type { Fix, Problem, TextEdit } from "../rules/rule.ts";
import { acceptanceOf, mayBeAccepted } from "./accept.ts";
import { convertSelection } from "./convert.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { withoutOverlaps } from "./edits.ts";
import { insertThemes } from "./insert-themes.ts";

/** Applies everything safe in a file, for example on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.charter`;

/** The kinds of code actions that there are, for clients that ask ahead. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** Opens the page that its one argument, a URL, names. Whoever offers it runs it. */
export const openRulePage = "charter.openRulePage";

/** Asks who answers what, and writes it into the charter in the active editor. Whoever offers it runs it. */
const recordAgreement = "charter.recordAgreement";

export interface CodeActionOptions {
  /** The URI of the charter's document. */
  readonly uri: string;
  /** The kinds that are asked for, as in the protocol's `CodeActionContext`; all but those on save when absent. */
  readonly only?: readonly string[] | undefined;
  /** Commands that will be run where they are offered, such as `charter.openRulePage`. */
  readonly commands?: ReadonlySet<string> | undefined;
  /** That of the editor, in which diagnostics speak: see `said`. */
  readonly language?: string | undefined;
}

/** Something that can be done. */
export interface Offer {
  /** With its edit, unless that is work. */
  readonly action: CodeAction;
  /** Makes the edit, where that is work: whoever looks what there is mostly wants none. Undefined where it cannot be done. */
  readonly edit?: () => WorkspaceEdit | undefined;
}

/** What can be done about the problems that the range touches. */
export function codeActionsIn(
  charter: Charter,
  problems: readonly Problem[],
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  return offersIn(charter, problems, range, options).flatMap((offer) => madeOf(offer) ?? []);
}

/** The action with its edit. */
export function madeOf({ action, edit: make }: Offer): CodeAction | undefined {
  if (!make) return action;
  const edit = make();
  return edit && { ...action, edit };
}

/** The same, in the same order, without the edits that are work. */
export function offersIn(
  charter: Charter,
  problems: readonly Problem[],
  range: Range,
  options: CodeActionOptions,
): readonly Offer[] {
  const offers: Offer[] = [];
  if (asksFor(CodeActionKind.QuickFix, options))
    offers.push(
      ...quickFixesIn(
        charter,
        problems,
        problems.filter((problem) => touches(problem.range, range)),
        options,
      ),
    );
  if (asksFor(CodeActionKind.RefactorRewrite, options) && comparePositions(range.start, range.end) !== 0) {
    const edits = convertSelection(charter, range)?.edits ?? [];
    if (edits.length > 0)
      offers.push({
        action: {
          title: "Turn the selection into themes",
          kind: CodeActionKind.RefactorRewrite,
          edit: editOf(edits, options),
        },
      });
  }
  if (options.only && asksFor(fixAllKind, options)) {
    const edits = fixAllOf(problems);
    if (edits.length > 0)
      offers.push({ action: { title: "Apply all safe fixes", kind: fixAllKind, edit: editOf(edits, options) } });
  }
  return offers;
}

/** The safe fixes of all problems as edits that can be made together. */
function fixAllOf(problems: readonly Problem[]): readonly TextEdit[] {
  const fixes = problems.flatMap((problem) => fixOf(problem) ?? []);
  return withoutOverlaps(fixes.filter(({ safe }) => safe).map(({ edits }) => edits));
}

function quickFixesIn(
  charter: Charter,
  all: readonly Problem[],
  here: readonly Problem[],
  options: CodeActionOptions,
): readonly Offer[] {
  const few = here.slice(0, mostAlone);
  const fixes = few.flatMap((problem) => {
    const { choices = [] } = problem;
    const fix = fixOf(problem);
    return [
      ...(fix ? [{ ...quickFix(problem, fix, options), isPreferred: true }] : []),
      ...choices.map((choice) => quickFix(problem, choice, options)),
    ];
  });
  const rules = [...new Set(here.map(({ rule }) => rule))];
  const bulk = rules.flatMap(
    (rule) =>
      fixesOfRule(
        charter,
        all.filter((problem) => problem.rule === rule),
        few,
        options,
      ) ?? [],
  );
  return [
    ...fixes.map((action) => ({ action })),
    ...bulk,
    ...recordingOf(few, options).map((action) => ({ action })),
    ...acceptances(charter, few, options),
    ...rules.flatMap((rule) => pageOf(rule, here, options) ?? []).map((action) => ({ action })),
  ];
}

/**
 * Of so many problems in a selection something is offered for each. A whole file may have tens of thousands, and nobody
 * reads a menu as long as that: there is what mends all problems of a rule.
 */
const mostAlone = 100;

function quickFix(problem: Problem, { title, edits }: Fix, options: CodeActionOptions): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(problem, options.uri, options.language)],
    edit: editOf(edits, options),
  };
}

/** The fixes of one rule in the whole file at once, where it has several. Of very many, only those here are named. */
function fixesOfRule(
  charter: Charter,
  problems: readonly Problem[],
  here: readonly Problem[],
  options: CodeActionOptions,
): Offer | undefined {
  const fixable = problems.filter((problem) => fixOf(problem));
  const [first] = fixable;
  if (!first || fixable.length < 2) return undefined;
  const isMissing = first.rule === "theme-missing";
  const edits = (): readonly TextEdit[] =>
    isMissing
      ? insertThemes(
          charter,
          fixable.flatMap(({ theme }) => theme ?? []),
        )
      : withoutOverlaps(fixable.map((problem) => fixOf(problem)?.edits ?? []));
  const title = isMissing
    ? `Add all ${fixable.length} missing themes`
    : `Fix all ${fixable.length} problems of “${first.rule}” in this file`;
  const named = fixable.length > mostAlone ? here.filter(({ rule }) => rule === first.rule) : fixable;
  const diagnostics = named.map((problem) => diagnosticOf(problem, options.uri, options.language));
  return { action: { title, kind: CodeActionKind.QuickFix, diagnostics }, edit: () => editOf(edits(), options) };
}

/** No fix writes a sign-off, as it would speak for a party; but the command that asks for one is at hand. */
function recordingOf(problems: readonly Problem[], options: CodeActionOptions): readonly CodeAction[] {
  const waiting = problems.filter(({ rule }) => answerable.has(rule));
  if (waiting.length === 0 || !options.commands?.has(recordAgreement)) return [];
  const title = "Record an answer…";
  const diagnostics = waiting.map((problem) => diagnosticOf(problem, options.uri, options.language));
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: recordAgreement } }];
}

/** Rules whose problems an answer of a party resolves. */
const answerable: ReadonlySet<string> = new Set([
  "changed-since-agreement",
  "signoff-missing",
  "signoff-missing-party",
  "signoff-outdated",
]);

/** To write such a comment, the charter is read with it. */
const mostAccepted = 20;

/** For each rule one comment that accepts what it says on a line; on the first of the lines where these are many. */
function* acceptances(charter: Charter, problems: readonly Problem[], options: CodeActionOptions): Iterable<Offer> {
  let memo: CharterMemo | undefined;
  const places = new Map<string, Problem[]>();
  for (const problem of problems) {
    const place = `${problem.rule} ${problem.range.start.line}`;
    const same = places.get(place);
    if (same) same.push(problem);
    else places.set(place, [problem]);
  }
  for (const same of [...places.values()].slice(0, mostAccepted)) {
    const [problem] = same;
    if (!problem || !mayBeAccepted(charter, problem)) continue;
    const { rule } = problem;
    const title = `Accept “${rule}” on this line`;
    const diagnostics = same.map((other) => diagnosticOf(other, options.uri, options.language));
    yield {
      action: { title, kind: CodeActionKind.QuickFix, diagnostics },
      edit: () => {
        memo ??= memoOf(charter);
        const edit = acceptanceOf(charter, problem, memo);
        return edit && editOf([edit], options);
      },
    };
  }
}

function pageOf(rule: string, problems: readonly Problem[], options: CodeActionOptions): CodeAction | undefined {
  const ofRule = problems.filter((problem) => problem.rule === rule).slice(0, mostAlone);
  const url = ofRule[0]?.url;
  if (url === undefined || !options.commands?.has(openRulePage)) return undefined;
  const title = `Why “${rule}” matters`;
  const command: Command = { title, command: openRulePage, arguments: [url] };
  const diagnostics = ofRule.map((problem) => diagnosticOf(problem, options.uri, options.language));
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
}

function editOf(edits: readonly TextEdit[], { uri }: CodeActionOptions): WorkspaceEdit {
  return { changes: { [uri]: [...edits] } };
}

/** A kind stands for itself and for all kinds below it. */
function asksFor(kind: string, { only }: CodeActionOptions): boolean {
  return !only || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

function touches(one: Range, other: Range): boolean {
  return comparePositions(one.start, other.end) <= 0 && comparePositions(other.start, one.end) <= 0;
}
