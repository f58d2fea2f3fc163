/** The text of a file, whatever its bytes are. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasBom: boolean;
  /** Some bytes were no UTF-8 and are now U+FFFD. */
  readonly invalidUtf8: boolean;
}

export function decode(bytes: Uint8Array): Decoded {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: strict.decode(bytes), hasBom, invalidUtf8: false };
  } catch {
    return { text: new TextDecoder("utf-8").decode(bytes), hasBom, invalidUtf8: true };
  }
}

const strict = new TextDecoder("utf-8", { fatal: true });
