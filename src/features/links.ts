import type { DocumentLink } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Located } from "../charter/text.ts";
import { escaped } from "./markdown-text.ts";

/**
 * What the front matter points at: where agreements are recorded, and the themes that decisions apply. Links in the body
 * are Markdown's own. `uri` is that of the charter's document.
 */
export function documentLinksOf(charter: Charter, uri: string): DocumentLink[] {
  const { agreement, decisions, themes } = charter;
  const links: DocumentLink[] = [];
  const record = agreement?.record;
  const target = record && targetOf(record.value, uri);
  if (record && target) links.push({ range: record.range, target, tooltip: "Open the record of the agreement" });
  for (const { applies } of decisions?.items ?? []) {
    for (const reference of applies?.items ?? []) {
      const theme = themes.find(({ key }) => key === reference.value.toLowerCase());
      if (theme) links.push(toTheme(reference, theme.title, uri));
    }
  }
  return links;
}

function toTheme({ range }: Located<string>, title: Located<string>, uri: string): DocumentLink {
  const target = `${uri.replace(/#.*$/, "")}#L${title.range.start.line + 1}`;
  return { range, target, tooltip: `Go to “${escaped(title.value)}”` };
}

/** A page of the web, or a file beside the charter. Anything else that an editor would run is no link. */
function targetOf(written: string, uri: string): string | undefined {
  if (/^https?:\/\/[^\s/]/i.test(written)) return written;
  if (!/^(?:\.{0,2}\/)?[^\s:/\\][^:\\]*\.[\p{L}\p{N}]{1,8}(?:#.*)?$/u.test(written)) return undefined;
  const [, root, folder] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)(\/[^?#]*\/)[^/]*$/i.exec(uri.replace(/[?#].*$/, "")) ?? [];
  if (root === undefined || folder === undefined) return undefined;
  const [path = "", fragment] = written.split("#");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(encodeURIComponent(step));
  }
  return `${root}/${steps.join("/")}${fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`}`;
}
