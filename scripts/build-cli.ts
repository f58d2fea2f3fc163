import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { lazyModules } from "./lazy-modules.ts";

const root = path.resolve(__dirname, "..");

/** The bundler escapes what is not ASCII, but not in templates that are taken as they are written: these become strings. */
const asciiTemplates: Plugin = {
  name: "templates in ASCII",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path: file }) => {
      const source = readFileSync(file, "utf8");
      if (!/String\.raw`[^`]*[^\0-\x7f]/.test(source)) return undefined;
      const { code } = await transform(source, { loader: "ts", supported: { "template-literal": false } });
      return { contents: code, loader: "js" };
    });
  },
};

/** JSON is read faster as a text than as code, and a text of ASCII takes half of the memory. */
const jsonAsText: Plugin = {
  name: "JSON as text",
  setup({ onLoad }) {
    onLoad({ filter: /\.schema\.json$/ }, ({ path: file }) => {
      const json = ascii(JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(json)});`, loader: "js" };
    });
  },
};

/** The program of the terminal without what starts it. */
export const cliProgram = {
  entryPoints: ["src/cli/main.ts"],
  platform: "node",
  target: "node20",
  // A script, as which the program is run, has no `import()`.
  supported: { "dynamic-import": false },
  // Node prints the line in which something that nobody expects has happened.
  lineLimit: 500,
  plugins: [lazyModules, asciiTemplates, jsonAsText],
} satisfies BuildOptions;

/**
 * Puts a bundled program behind the small one that starts it (src/cli/start.ts), into a comment of the same file.
 *
 * @param program what `cliProgram` becomes.
 */
export async function startable(program: string): Promise<{ readonly file: string; readonly id: string }> {
  const source = `(function(exports,require,module,__filename,__dirname){${await withoutEnds(ascii(program))}\n})`;
  const id = createHash("sha256").update(source).digest("hex").slice(0, 16);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/start.ts"],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    // The start is one line, behind the one for the shell; a third begins the comment. Templates may have line breaks.
    supported: { "template-literal": false },
    define: { programId: JSON.stringify(id), linesBefore: "3" },
  });
  const start = (outputFiles[0]?.text ?? "").trim();
  if (start.includes("\n")) throw new Error("The start of the program has more than one line.");
  const file = `#!/usr/bin/env node\n${start}\nfunction program(){/*\n${source}\n*/}\n`;
  return { file, id };
}

/**
 * A program or JSON without characters beyond ASCII: the bundler leaves them in expressions. V8 reads and keeps a text of one
 * byte for each character sooner.
 */
function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The same program without what would end the comment around it: in a string a backslash parts the two characters, at the
 * end of an expression a group of nothing. Where this is not the same program, or may be another one, it throws.
 */
async function withoutEnds(program: string): Promise<string> {
  const parted = program.replaceAll("*/*", "*\\/*").replaceAll("*/", "*(?:)/");
  const [before, after] = await Promise.all([program, parted].map((code) => transform(code, { minify: true })));
  if (program.includes("*(?:)/") || after?.code.replaceAll("*(?:)/", "*/") !== before?.code)
    throw new Error("The program has the end of a comment where it cannot be written otherwise.");
  if (/\[[^\]\n]*\*\(\?:\)\//.test(parted)) throw new Error("A class of characters may have the end of a comment.");
  return parted;
}
