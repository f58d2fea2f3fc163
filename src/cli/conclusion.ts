import type { Shard } from "../workspace/documents.ts";
import type { Failure } from "../workspace/host.ts";
import { type CheckOptions, exit } from "./options.ts";
import { reportersFor } from "./outputs.ts";
import { refuse, refuseFor } from "./refuse.ts";
import { counted, sentence } from "./reporters/text.ts";
import { createCounter, type FileResult, type HiddenResult } from "./result.ts";
import { openStreams } from "./streams.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Takes what is found file by file, writes it in each format, and says how it ends. */
export interface Conclusion {
  add(file: FileResult): void;
  /** Gives the exit status. */
  end(rest: Rest): number;
}

interface Rest {
  /** The Markdown files looked at. */
  readonly looked: number;
  readonly failures: readonly Failure[];
  /** What else people are told, in sentences. */
  readonly notes?: Iterable<string>;
  readonly shard?: Shard | undefined;
  /** Only what has changed was looked at: that there is no charter among it is nothing to wonder about. */
  readonly isNarrowed?: boolean;
}

/** The exit status where the outputs that are asked for cannot be. */
export function begin(
  {
    format = [{ format: "text" }],
    maxWarnings = Number.POSITIVE_INFINITY,
  }: Pick<CheckOptions, "format" | "maxWarnings">,
  terminal: Terminal,
): Conclusion | number {
  const { err } = terminal;
  const opened = openStreams(format, terminal);
  if (typeof opened === "string") return refuse(terminal, opened);
  const outputs = reportersFor(opened.streams, terminal);
  const counter = createCounter();
  const hidden = { errors: 0, others: 0 };
  return {
    add(file) {
      hidden.errors += file.hidden?.errors ?? 0;
      hidden.others += file.hidden?.others ?? 0;
      counter.add(file);
      outputs.file(file);
    },
    end({ looked, failures, notes = [], shard, isNarrowed }) {
      const summary = counter.summary(looked);
      outputs.end({ summary, failures, shard });
      const unwritten = opened.save();

      err.write(`${sentence(summary, err.colors)}\n`);
      if (hidden.errors + hidden.others > 0) err.write(`${hiddenSentence(hidden)}\n`);
      for (const note of notes) err.write(`${printable(note)}\n`);
      const { charters, errors, warnings } = summary;
      if (charters === 0 && failures.length === 0 && !shard && !isNarrowed)
        err.write(
          "A charter’s name ends in .charter.md, or its front matter says so; `charter explain` tells why a file is none.\n",
        );
      if (warnings > maxWarnings)
        err.write(`charter: Too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}.\n`);
      const failed = [...failures, ...unwritten];
      if (failed.length > 0) return refuseFor(failed, terminal);
      return errors + hidden.errors > 0 || warnings > maxWarnings ? exit.problems : exit.clean;
    },
  };
}

function hiddenSentence({ errors, others }: HiddenResult): string {
  const all = counted(errors + others, ["problem", "problems"]);
  const grave = errors === 0 ? "" : `, ${counted(errors, ["error", "errors"])} among them`;
  return `${all} of private parts left out${grave}; an editor shows all.`;
}
