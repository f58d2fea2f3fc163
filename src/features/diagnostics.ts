import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { comparePositions, type Range } from "../charter/text.ts";
import type { Problem, Severity } from "../rules/rule.ts";
import { said } from "./messages.ts";

/** What diagnostics of charters name as their source. */
const diagnosticSource = "charter";

/**
 * The problems of a charter for an editor. `uri` is that of its document: related places stand in the same one.
 *
 * @param language that of the editor, as far as messages are said in it: see `said`.
 */
export function diagnosticsOf(problems: readonly Problem[], uri: string, language?: string): Diagnostic[] {
  return problems.map((problem) => diagnosticOf(problem, uri, language));
}

export function diagnosticOf(
  { range, severity, rule, url, message, related }: Problem,
  uri: string,
  language?: string,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range,
    severity: severities[severity],
    source: diagnosticSource,
    code: rule,
    codeDescription: { href: url },
    message: said(message, language, rule),
  };
  const tag = tags[rule];
  if (tag) diagnostic.tags = [tag];
  if (related && related.length > 0)
    diagnostic.relatedInformation = related.map((place) => ({
      location: { uri, range: place.range },
      message: said(place.message, language, rule),
    }));
  return diagnostic;
}

/** Whether editors show the same of both: whoever shows the ones needs not be told of the others. */
export function looksTheSame(one: readonly Problem[], other: readonly Problem[]): boolean {
  return one.length === other.length && one.every((problem, i) => problem === other[i] || isShownAs(problem, other[i]));
}

function isShownAs(one: Problem, other: Problem | undefined): boolean {
  if (!other || one.rule !== other.rule || one.severity !== other.severity || one.message !== other.message)
    return false;
  const [related = [], others = []] = [one.related, other.related];
  return (
    isSamePlace(one.range, other.range) &&
    related.length === others.length &&
    related.every(({ message, range }, i) => {
      const place = others[i];
      return place !== undefined && place.message === message && isSamePlace(place.range, range);
    })
  );
}

function isSamePlace(one: Range, other: Range): boolean {
  return comparePositions(one.start, other.start) === 0 && comparePositions(one.end, other.end) === 0;
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} satisfies Record<Severity, DiagnosticSeverity>;

/** What nobody reads is shown faded, what is no longer used struck through. */
const tags: Readonly<Record<string, DiagnosticTag>> = {
  "part-outside-theme": DiagnosticTag.Unnecessary,
  "theme-deprecated": DiagnosticTag.Deprecated,
};
