// The part of node:assert/strict that the tests use, for hosts without Node.

export default Object.assign(ok, { ok, equal, deepEqual, match, rejects });

function ok(value: unknown, message = `${value} is not true`): asserts value {
  if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = `${shown(actual)} is not ${shown(expected)}`): void {
  if (!Object.is(actual, expected)) throw new Error(message);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(shown(actual), shown(expected), message);
}

function match(text: string, expression: RegExp): void {
  ok(expression.test(text), `${shown(text)} does not match ${expression}`);
}

async function rejects(promise: Promise<unknown>): Promise<void> {
  const rejected = await promise.then(
    () => false,
    () => true,
  );
  ok(rejected, "it was expected to fail");
}

function shown(value: unknown): string {
  return JSON.stringify(value, null, 1) ?? String(value);
}
