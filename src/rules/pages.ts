import { homepage } from "../../package.json";

/** Where the project is at home. */
export const repository = homepage.replace(/#.*$/, "");

/** Where people read what a rule is about. */
export function urlOf(ruleId: string): string {
  return `${repository}/blob/main/docs/rules/${ruleId}.md`;
}
