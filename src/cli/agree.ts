import type { Charter } from "../charter/charter.ts";
import { applyEdits } from "../charter/edits.ts";
import {
  type RecordedRow,
  type Recording,
  type Refusal,
  recordAgreement,
  renewAgreement,
} from "../charter/record-agreement.ts";
import { replaceFile } from "../machine/write.ts";
import { reasonOf } from "../workspace/host.ts";
import { governing } from "./governed.ts";
import { type AgreeOptions, exit, type Options } from "./options.ts";
import { type Input, readOne } from "./read.ts";
import { refuse } from "./refuse.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Writes down in a charter what somebody said of the text that stands there, or that all have said yes once more. */
export async function agree(path: string, options: Options & AgreeOptions, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const wrong = unfitOptions(options);
  if (wrong) return refuse(terminal, wrong);

  const input = await readOne(path, options, terminal);
  if ("message" in input) return refuse(terminal, input.message);
  const { name, text, invalidUtf8 } = input;
  if (input.standardInput) return refuse(terminal, "An answer is recorded in a file; standard input is none.");
  const holds = await governing(options, terminal);
  if ("message" in holds) return refuse(terminal, holds.message);
  const { signal, parse } = await holds.of(input);
  if (!signal) return refuse(terminal, `“${name}” is no charter; \`charter explain\` tells why.`);
  // The bytes that are no text would be lost.
  if (invalidUtf8) return refuse(terminal, `“${name}” is not written in UTF-8, so it is left as it is.`);

  const charter = parse(text, {});
  const recording = recordingFor(charter, options);
  if ("reason" in recording) return refuse(terminal, recording.reason);
  if (recording.rows.length === 0) {
    out.write(`Nothing to record: every yes in ${printable(name)} is to the text that stands there.\n`);
    return exit.clean;
  }
  try {
    write(input, applyEdits(charter.text, charter.lines, recording.edits));
  } catch (error) {
    return refuse(terminal, `“${name}” cannot be written: ${reasonOf(error)}.`);
  }
  out.write(`Recorded in ${printable(name)}:\n`);
  for (const row of recording.rows) out.write(`  ${printable(sentence(row))}\n`);
  out.write(`  ${out.colors.dim(recording.digest)}\n`);
  err.write("This is a note of what was said, and no electronic signature.\n");
  return exit.clean;
}

function unfitOptions({ party, again, role, name, no }: AgreeOptions): string | undefined {
  if (!again)
    return party === undefined ? "Say who agrees (--party), or that all have agreed once more (--again)." : undefined;
  const single = role !== undefined ? "--role" : name !== undefined ? "--name" : no ? "--no" : undefined;
  return single && `--again renews the rows that are there; ${single} is for one answer.`;
}

function recordingFor(charter: Charter, options: AgreeOptions): Recording | Refusal {
  const { party, again, role, name, no, asOf } = options;
  if (again) return renewAgreement(charter, { ...(party !== undefined && { party }), date: asOf });
  return recordAgreement(charter, { party: party ?? "", role, name, date: asOf, agreed: !no });
}

function write({ path, text, hasBom }: Input, after: string): void {
  const mark = hasBom ? "\u{FEFF}" : "";
  replaceFile(path, mark + text, mark + after);
}

function sentence({ party, role, name, date, version, agreed }: RecordedRow): string {
  const who = [name, role].filter(Boolean).join(", ");
  const what = version === undefined ? "this text" : `version ${version}`;
  return `${party}${who === "" ? "" : ` (${who})`} ${agreed ? "agrees" : "does not agree"} to ${what}, ${date}`;
}
