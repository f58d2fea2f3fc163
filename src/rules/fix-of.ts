import { once } from "../catalog/remembered.ts";
import type { Fix, Problem } from "./rule.ts";

/** The fix of a problem, if it has one: it is made when somebody asks for the first time. */
export const fixOf: (problem: Problem) => Fix | undefined = once(({ fix }) =>
  typeof fix === "function" ? fix() : fix,
);
