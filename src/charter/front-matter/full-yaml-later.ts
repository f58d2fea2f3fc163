/**
 * The reader that asks the YAML parser. Most front matter does without it: so it is evaluated at the first call. Reading
 * is synchronous, which rules `import()` out; bundlers turn this `require` into a function beside the module.
 */
export function fullYaml(): typeof import("./full-yaml.ts") {
  return require("./full-yaml.ts");
}

/** The same for comments: few texts are asked for theirs. */
export function commentReader(): typeof import("./comments.ts") {
  return require("./comments.ts");
}
