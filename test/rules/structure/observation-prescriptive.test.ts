import { observationPrescriptive } from "../../../src/rules/structure/observation-prescriptive.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("observation-prescriptive", () => {
  const message =
    "The observation of “Trust” reads like a guiding principle: it tells what all have to do, not what is.";
  const speaks = (text: string): void =>
    checkRule(observationPrescriptive, `## Trust\n\n**Observation:** ${text}\n  ^^^^^^^^^^^ ${message}\n`);
  const isSilent = (text: string): void => checkRule(observationPrescriptive, `## Trust\n\n**Observation:** ${text}\n`);

  for (const text of [
    "Both parties must open their forecasts.",
    "Both must open their forecasts. Each party shall name a lead.",
    "Each of the parties must not hire from the other.",
    "When prices change, the parties shall meet.",
    "We must always call first.",
  ]) {
    it(`speaks on “${text}”`, () => speaks(text));
  }

  for (const text of [
    "The carrier must rest after nine hours.",
    "Meridor must keep two people on site.",
    "Both parties must open their forecasts. Last spring they were late.",
    "We know that the carrier must rest.",
    "Both parties depend on one gate.",
    "Each truck must be weighed.",
    "TBD",
    "",
  ]) {
    it(`is silent on “${text}”`, () => isSilent(text));
  }

  it("reads sentences over line ends, and items one by one", () => {
    speaks("Both\n  parties must open their forecasts.".replace("\n  ", " "));
    isSilent("\n\n- Both parties must open their forecasts.\n- The gate is narrow.");
  });
});
