/** A text as YAML, in quotes where YAML would read it as something else. */
export function scalar(text: string): string {
  if (readsAsItself.test(text)) return text;
  const plain = /^[\p{L}][\p{L}\p{N}\p{M} .&()/–'-]*$/u.test(text) && !text.endsWith(" ");
  const special = /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return plain && !special ? text : JSON.stringify(text);
}

/** Dates, versions of three numbers, digests; not the short ones that look like numbers, such as `12e345678901`. */
const readsAsItself = /^(?:\d{4}-\d\d-\d\d|\d+\.\d+\.\d+|sha256:[0-9a-f]+|(?!\d+(?:e\d+)?$)[0-9a-f]{12})$/;
