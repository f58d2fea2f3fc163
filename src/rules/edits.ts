export { applyEdits } from "../charter/edits.ts";
