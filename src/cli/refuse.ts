import { exit } from "./options.ts";
import { printable, type Terminal } from "./terminal.ts";

/**
 * Says on standard error what is not done, a line for each reason.
 *
 * @returns the exit status of a command that ends with this.
 */
export function refuse({ err }: Pick<Terminal, "err">, ...reasons: readonly string[]): number {
  for (const reason of reasons) err.write(`charter: ${printable(reason)}\n`);
  return exit.failed;
}

/** The same for everything that failed. */
export function refuseFor(failures: readonly { readonly message: string }[], terminal: Pick<Terminal, "err">): number {
  return refuse(terminal, ...failures.map(({ message }) => message));
}
