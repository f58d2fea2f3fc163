import type { Depth } from "../catalog/catalog.ts";
import type { Charter } from "./charter.ts";
import type { Located } from "./text.ts";

/** How closely the parties work together, from the loosest on. */
export const depths = ["transactional", "coordinated", "collaborative", "integrated"] as const satisfies Depth[];

/** How much trust there is or has to be, from the least on. */
export const trustLevels = ["basic", "moderate", "high"] as const;

export const risks = ["low", "medium", "high"] as const;

/** What is delivered, from the most ordinary on. */
export const natures = ["commodity", "standard", "complex", "bespoke", "exploratory"] as const;

/** How a party stands to the others, from the friendliest on. */
export const attitudes = ["cooperative", "commercial", "competitive", "adversarial"] as const;

export type TrustLevel = (typeof trustLevels)[number];
export type Risk = (typeof risks)[number];
export type Nature = (typeof natures)[number];
export type Attitude = (typeof attitudes)[number];

/** The value when it is one of the scale; undefined when it is not written or unknown: then nothing follows from it. */
export function onScale<T extends string>(
  scale: readonly T[],
  written: Located<string> | undefined,
): Located<T> | undefined {
  const value = scale.find((step) => step === written?.value);
  return written && value !== undefined ? { value, range: written.range } : undefined;
}

/** The depth, where it is collaborative or integrated: what the model calls close work. */
export function closeDepth({ configuration }: Charter): Located<Depth> | undefined {
  const depth = onScale(depths, configuration.depth);
  return depth && isCloseDepth(depth.value) ? depth : undefined;
}

export function isCloseDepth(depth: Depth): boolean {
  return depth === "collaborative" || depth === "integrated";
}

/** A guarded charter may be one side's own text: it is not asked to speak for the other. */
export function isGuarded({ configuration }: Charter): boolean {
  return configuration.kind?.value === "guarded";
}

/** Between parts of one organisation, which need no visits, exits and boards of their own. */
export function isInternal({ configuration }: Charter): boolean {
  return configuration.relationship?.value === "internal";
}
