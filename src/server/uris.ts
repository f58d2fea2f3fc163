import { URI } from "vscode-uri";

/** One spelling for each document, to compare by: clients escape different characters and write drives differently. */
export function canonical(uri: string): string {
  return isPlain(uri) ? uri : (parsed(uri)?.toString() ?? uri);
}

/** The path of a document, whose last name says what kind of file it is. */
export function pathOf(uri: string): string {
  return isPlain(uri) ? uri.slice(scheme.length) : (parsed(uri)?.path ?? uri);
}

/** The canonical URI of a file on this machine, by its path as hosts spell it. */
export function fileUri(path: string): string {
  const plain = scheme + path;
  return isPlain(plain) ? plain : URI.file(path).toString();
}

const scheme = "file://";

/**
 * Whether there is nothing to escape, and no other way to write it. Nearly all are so, and there may be very many: what
 * goes through them character by character takes longer than reading the files.
 */
function isPlain(uri: string): boolean {
  return /^file:\/\/\/(?!\/)[\w.~/-]*$/.test(uri);
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
