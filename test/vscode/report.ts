/** Lines of the tests reach the terminal among those of VS Code; the mark tells them apart. */
export function say(text: string): void {
  for (const line of text.split("\n")) console.log(`[test] ${line}`);
}

interface Runner {
  readonly stats?: { readonly passes: number; readonly pending: number; readonly tests: number } | undefined;
  on(event: "pass" | "pending", listener: (test: Test) => void): unknown;
  on(event: "fail", listener: (test: Test, error: unknown) => void): unknown;
}

interface Test {
  readonly duration?: number | undefined;
  fullTitle(): string;
}

/** Runs the tests and says of each how it went. Fails if one of them does, or when there is none. */
export function report(start: (done: (failures: number) => void) => Runner): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = start((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      say(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ""}`);
      if (failures > 0) reject(new Error(`${failures} failed.`));
      else if (passes === 0) reject(new Error("There was no test."));
      else resolve();
    });
    runner.on("pass", (test) => say(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on("pending", (test) => say(`- ${test.fullTitle()}`));
    runner.on("fail", (test, error) => {
      say(`✗ ${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  });
}
