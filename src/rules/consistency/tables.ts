import type { Depth } from "../../catalog/catalog.ts";
import type { Attitude, Nature, Risk, TrustLevel } from "../../charter/configuration.ts";
import type { SeverityPolicy } from "../rule.ts";

/** Whether two values go together; where they do not, how grave that is. */
export type Fit = "fits" | Exclude<SeverityPolicy, "off">;

/** The least trust that a collaboration of this depth needs when this much is at risk. */
export const trustFloor: Readonly<Record<Depth, Readonly<Record<Risk, TrustLevel>>>> = {
  transactional: { low: "basic", medium: "basic", high: "basic" },
  coordinated: { low: "basic", medium: "moderate", high: "moderate" },
  collaborative: { low: "moderate", medium: "moderate", high: "high" },
  integrated: { low: "high", medium: "high", high: "high" },
};

/** A guarded collaboration rests on safeguards instead of trust. */
export const guardedTrustFloor: TrustLevel = "basic";

/** How close to work together for what is delivered. */
export const depthForDelivery: Readonly<Record<Nature, Readonly<Record<Depth, Fit>>>> = {
  commodity: { transactional: "fits", coordinated: "fits", collaborative: "hint", integrated: "warning" },
  standard: { transactional: "fits", coordinated: "fits", collaborative: "fits", integrated: "warning" },
  complex: { transactional: "warning", coordinated: "fits", collaborative: "fits", integrated: "fits" },
  bespoke: { transactional: "warning", coordinated: "hint", collaborative: "fits", integrated: "fits" },
  exploratory: { transactional: "warning", coordinated: "warning", collaborative: "fits", integrated: "fits" },
};

/** These fit every nature of delivery in a guarded collaboration, and where a party acts as an opponent. */
export const guardedDepths: readonly Depth[] = ["transactional", "coordinated"];

/** What may be delivered under a kind; a kind that is not here fits everything. */
export const naturesOfKind: Readonly<Record<string, readonly Nature[]>> = {
  "commodity-supply": ["commodity", "standard"],
  "co-development": ["complex", "bespoke", "exploratory"],
};

/** How close to work together with the party of the lowest attitude. */
export const depthForAttitude: Readonly<Record<Attitude, Readonly<Record<Depth, Fit>>>> = {
  cooperative: { transactional: "fits", coordinated: "fits", collaborative: "fits", integrated: "fits" },
  commercial: { transactional: "fits", coordinated: "fits", collaborative: "fits", integrated: "fits" },
  competitive: { transactional: "fits", coordinated: "fits", collaborative: "fits", integrated: "hint" },
  adversarial: {
    transactional: "fits",
    coordinated: "fits",
    collaborative: "warning",
    integrated: { draft: "warning", agreed: "error" },
  },
};

/** Kinds that say something else than the relationship, each with the relationship that they go with. */
export const kindsAgainst: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "customer-supplier": { alliance: "alliance", "joint-venture": "partnership" },
};

/** A high risk is looked at again at least this often. */
export const longestReviewAtHighRisk = "P6M";
