import type { Charter } from "../charter/charter.ts";
import { isBroken } from "../config/issue.ts";
import { replaceFile } from "../machine/write.ts";
import { checkCharter } from "../rules/engine.ts";
import { fixOf } from "../rules/fix-of.ts";
import type { Problem } from "../rules/rule.ts";
import { fixSafely } from "../rules/safe-fixes.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { failureOf, governing } from "./governed.ts";
import { exit, type Options } from "./options.ts";
import { type Input, readNamed } from "./read.ts";
import { refuse, refuseFor } from "./refuse.ts";
import { counted } from "./reporters/text.ts";
import { printable, type Terminal } from "./terminal.ts";

/**
 * Applies the safe fixes. A file is replaced as a whole or left as it is; the text from standard input goes to standard
 * output, fixed or not.
 */
export async function fix(patterns: readonly string[], options: Options, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const governed = await governing(options, terminal);
  if ("message" in governed) return refuse(terminal, governed.message);
  const failures: Failure[] = [];
  let charters = 0;
  let fixes = 0;
  let errors = 0;

  for await (const input of readNamed(patterns, options, terminal)) {
    if ("message" in input) {
      failures.push(input);
      continue;
    }
    const { signal, rules, configuration, parse } = await governed.of(input);
    const isCharter = signal !== undefined;
    if (isCharter) charters++;
    if (!isCharter && !input.standardInput) continue;

    const read = (text: string): Charter => parse(text, { invalidUtf8: input.invalidUtf8 });
    const check = (charter: Charter) => (isCharter ? checkCharter(charter, rules) : []);
    const before = read(input.text);
    const { charter, fixed, problems } = fixSafely(before, read, check);
    errors += problems.filter(({ severity }) => severity === "error").length;

    // What is to be fixed hangs on the configuration, and nobody knows what a broken one says.
    const isLeft = configuration.files.some(isBroken);
    if ((fixed.length === 0 || isLeft) && !input.standardInput) continue;
    const failure = write(input, isLeft ? input.text : charter.text, terminal);
    if (failure) failures.push(failure);
    else if (!isLeft) fixes += fixed.length;
    if (!failure && !input.standardInput) out.write(report(input.name, fixed, before, terminal));
  }
  failures.push(...governed.problems().flatMap((file) => failureOf(file) ?? []));
  const left = errors > 0 ? ` ${counted(errors, ["error is", "errors are"])} left: \`charter check\` prints all.` : "";
  err.write(
    `Fixed ${counted(fixes, ["problem", "problems"])} in ${counted(charters, ["charter", "charters"])}.${left}\n`,
  );
  if (failures.length > 0) return refuseFor(failures, terminal);
  return errors > 0 ? exit.problems : exit.clean;
}

function write(input: Input, text: string, { out }: Terminal): Failure | undefined {
  const { name, path, invalidUtf8, standardInput } = input;
  // The bytes that are no text would be lost.
  if (invalidUtf8) return { path: name, message: `“${name}” is not written in UTF-8, so it is left as it is.` };
  if (standardInput) {
    out.write(withBom(input, text));
    return undefined;
  }
  try {
    replaceFile(path, withBom(input, input.text), withBom(input, text));
    return undefined;
  } catch (error) {
    return { path: name, message: `“${name}” cannot be written: ${reasonOf(error)}.` };
  }
}

function withBom({ hasBom }: Input, text: string): string {
  return hasBom ? `\u{FEFF}${text}` : text;
}

function report(name: string, fixed: readonly Problem[], before: Charter, { out: { colors } }: Terminal): string {
  // Places are those of the text at that time, so nobody knows which of them were private before.
  const isOpen = before.privateRanges.length === 0;
  const lines = fixed.map((problem) => {
    const {
      rule,
      range: { start },
    } = problem;
    const place = `${start.line + 1}:${start.character + 1}`;
    return `  ${colors.dim(place)}  ${printable((isOpen && fixOf(problem)?.title) || "Fixed")}  ${colors.dim(rule)}\n`;
  });
  return `${colors.underline(printable(name))}\n${lines.join("")}\n`;
}
