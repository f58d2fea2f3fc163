import { CST, Lexer } from "yaml";

/** A comment in YAML, from its `#` to the end of its line. Offsets count from the beginning of the YAML. */
export interface YamlComment {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The comments of a YAML text, also of one that cannot be read; a `#` in quotes or in a block of text is none. */
export function* yamlComments(yaml: string): Iterable<YamlComment> {
  let at = 0;
  // The YAML parser knows no lone carriage return.
  for (const lexeme of new Lexer().lex(yaml.replace(/\r(?!\n)/g, "\n"))) {
    if (marks.has(lexeme)) continue;
    const end = at + lexeme.length;
    if (lexeme.startsWith("#")) yield { start: at, end };
    at = end;
  }
}

/** What the lexer says besides the text itself. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
