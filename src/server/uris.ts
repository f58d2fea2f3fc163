import { URI } from "vscode-uri";

/** One spelling for each document, to compare by: clients escape different characters and write drives differently. */
export function canonical(uri: string): string {
  return parsed(uri)?.toString() ?? uri;
}

/** The path of a document, whose last name says what kind of file it is. */
export function pathOf(uri: string): string {
  return parsed(uri)?.path ?? uri;
}

/** The last name of the path. */
export function fileNameOf(uri: string): string {
  return pathOf(uri).split("/").at(-1) || uri;
}

/** The innermost of the folders that hold the document; undefined when none does. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const document = canonical(uri);
  let innermost: string | undefined;
  for (const folder of folders) {
    const isAround = document.startsWith(canonical(folder).replace(/\/?$/, "/"));
    if (isAround && (innermost === undefined || canonical(folder).length > canonical(innermost).length))
      innermost = folder;
  }
  return innermost;
}

function parsed(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    // Nobody can say what it is; it is still the name of a document.
    return undefined;
  }
}
