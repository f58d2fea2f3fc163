import {
  type CompletionItem,
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import { comparePositions, type Position } from "../charter/text.ts";
import { bodyProposals } from "./completion/body.ts";
import { frontMatterProposals } from "./completion/front-matter.ts";
import type { CompletionOptions, Proposal } from "./completion/proposal.ts";
import { readable } from "./readable.ts";

export type { CompletionOptions } from "./completion/proposal.ts";

/** Characters behind which something may be proposed at once. In prose nothing ever is. */
export const completionTriggers: readonly string[] = ["#", "*", "-", ":", " ", "[", "{", ","];

/** What can be written at a position: themes and labels in the body, keys and values in the front matter. */
export function completionsAt(charter: Charter, position: Position, options: CompletionOptions): CompletionItem[] {
  const cursor = charter.lines.offsetAt(position);
  const yaml = yamlAround(charter, position);
  const proposals = yaml
    ? frontMatterProposals(readable(charter, position.line), yaml, cursor, options)
    : bodyProposals(charter, position, options);
  return [...proposals].map((proposal, place) => itemOf(charter, proposal, place, options));
}

/** Where the YAML stands that the position is in, as offsets. Front matter that nobody has closed yet is one too. */
function yamlAround(charter: Charter, position: Position): { start: number; end: number } | undefined {
  const { frontMatter, text, lines } = charter;
  const cursor = lines.offsetAt(position);
  if (!frontMatter) {
    const opened = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length;
    return opened !== undefined && position.line === 1 ? { start: opened, end: endOfLine(charter, 1) } : undefined;
  }
  const { content } = frontMatter;
  const [start, end] = [lines.offsetAt(content.start), lines.offsetAt(content.end)];
  const isClosed = comparePositions(frontMatter.range.end, content.end) !== 0;
  const inside = isClosed ? cursor < end || position.line < content.end.line : cursor <= end;
  if (cursor >= start && inside)
    return { start, end: isClosed ? end : Math.max(end, endOfLine(charter, position.line)) };
  const isNext = !isClosed && text.slice(end, lines.offsetAt({ line: position.line, character: 0 })).trim() === "";
  return isNext ? { start, end: endOfLine(charter, position.line) } : undefined;
}

function endOfLine({ lines, text }: Charter, line: number): number {
  return lines.offsetAt({ line, character: text.length });
}

function itemOf(
  { lines }: Charter,
  { label, kind, detail, documentation, filter, snippet, plain, start, end, preselect, deprecated }: Proposal,
  place: number,
  { snippets, tags }: CompletionOptions,
): CompletionItem {
  const isSnippet = snippets === true && /(?<!\\)\$/.test(snippet);
  const item: CompletionItem = {
    label,
    kind,
    sortText: String(place).padStart(3, "0"),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // The lines that are inserted are indented already.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: lines.rangeOf(start, end), newText: isSnippet ? snippet : plain },
  };
  if (detail) item.detail = detail;
  if (documentation) item.documentation = { kind: MarkupKind.Markdown, value: documentation };
  if (filter !== undefined && filter !== label) item.filterText = filter;
  if (preselect) item.preselect = true;
  if (deprecated && tags) item.tags = [CompletionItemTag.Deprecated];
  return item;
}
