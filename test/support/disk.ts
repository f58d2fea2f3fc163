import fs from "node:fs";
import type { Disk } from "../../src/machine/disk.ts";

/**
 * The disk of this machine, at whose call number `point` something happens instead: a text that is to be written there is
 * written by half before. Calls are counted from 0; `taken` is how many there have been.
 */
export function diskThat(happens: (call: string) => void, point: number): { readonly disk: Disk; taken(): number } {
  let calls = 0;
  const disk = new Proxy<Disk>(fs, {
    get(target, name: keyof Disk) {
      const call = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]): unknown => {
        if (calls++ === point) {
          const [to, text] = args;
          if (name === "writeFileSync") call(to, String(text).slice(0, String(text).length / 2));
          happens(name);
        }
        return call(...args);
      };
    },
  });
  return { disk, taken: () => calls };
}
