/**
 * The reader that asks remark. Most charters do without it, and it takes longer to evaluate than they take to read: so
 * it is evaluated at the first call. Reading is synchronous, which rules `import()` out; bundlers turn this `require`
 * into a function beside the module.
 */
export function remarkReader(): typeof import("./remark.ts") {
  return require("./remark.ts");
}
