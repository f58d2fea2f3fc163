/** A text as YAML, in quotes where YAML would read it as something else. */
export function scalar(text: string): string {
  if (readsAsItself.test(text)) return text;
  const plain = /^[\p{L}][\p{L}\p{N}\p{M} .&()/–'-]*$/u.test(text) && !text.endsWith(" ");
  const special = /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return plain && !special ? text : JSON.stringify(text);
}

/** Dates, versions of three numbers, digests. */
const readsAsItself = /^(?:\d{4}-\d\d-\d\d|\d+\.\d+\.\d+|sha256:[0-9a-f]+)$/;
