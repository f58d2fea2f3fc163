import type { InForce } from "../config/in-force.ts";
import { type SymbolIndex, symbolIndexOf } from "../features/workspace-symbols.ts";
import { heldBy } from "./examined.ts";
import type { Governed } from "./governance.ts";
import { type Found, readFrom } from "./listing.ts";
import { pathOf } from "./uris.ts";

/** What people look for in charters that are not open: read when they look for the first time, and kept from then on. */
export interface ClosedSymbols {
  /**
   * Undefined for what is no charter, or cannot be read.
   *
   * @param asOf the same string as long as nothing has changed but texts.
   */
  of(name: string, found: Found, asOf: string): Promise<SymbolIndex | undefined>;
  /** Reads one again the next time, by its canonical URI, or all. */
  forget(name?: string): void;
}

interface Indexed {
  readonly configuration: Governed["configuration"];
  readonly said: Governed["said"];
  readonly index: SymbolIndex | undefined;
  asOf: string;
}

export function closedSymbols(
  holding: (found: Found) => Promise<{ readonly governed: Governed; readonly rules: InForce }>,
): ClosedSymbols {
  const known = new Map<string, Indexed>();
  let forgotten = 0;
  return {
    async of(name, found, asOf) {
      const entry = known.get(name);
      if (entry?.asOf === asOf) return entry.index;
      const { governed, rules } = await holding(found);
      const { configuration, said } = governed;
      if (entry?.configuration === configuration && entry.said === said) {
        entry.asOf = asOf;
        return entry.index;
      }
      const before = forgotten;
      const held = heldBy(governed, rules);
      const document = await readFrom(found);
      const isCharter = document && held.signalOf(pathOf(found.uri), document.text);
      const index = isCharter ? symbolIndexOf(held.parse(document.text, {})) : undefined;
      // What changed while it was read is read again the next time.
      if (before === forgotten) known.set(name, { configuration, said, index, asOf });
      return index;
    },
    forget(name) {
      forgotten++;
      if (name === undefined) known.clear();
      else known.delete(name);
    },
  };
}
