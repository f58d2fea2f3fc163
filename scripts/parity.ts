// Checks 1,000 generated charters, all examples and all trees of test/fixtures in every way there is, in VS Code too, and
// wants the same findings everywhere: `npm run parity`, or `npx tsx scripts/parity.ts 5000`. In `npm test` there are 50.
import { assertParity } from "../test/support/parity.ts";
import { fixtureTrees, paritySamples } from "../test/support/parity-samples.ts";

const count = Number(process.argv[2] ?? 1000);

async function main(): Promise<void> {
  const samples = { ...paritySamples(count), ...fixtureTrees() };
  const { files, findings } = await assertParity(samples);
  console.log(`Core, command line and servers have the same ${findings} findings in the same ${files} files`);
  console.log(`of ${Object.keys(samples).length}.`);

  process.env.PARITY = String(count);
  process.env.GREP = "^parity ";
  const { testInVsCode } = await import("./vscode/suites.ts");
  const { passed, failed } = await testInVsCode(["newest", "web"]);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
