import { Command, CommanderError, type Option } from "commander";
import { version } from "../../package.json";
import {
  agreeOptions,
  baselineOption,
  cacheOptions,
  colorOptions,
  configOption,
  diffOptions,
  exit,
  formatOption,
  initOptions,
  maxWarningsOption,
  newOptions,
  outputOption,
  printOption,
  readerOption,
  ruleOptions,
  selectionOptions,
  stdinOption,
  threadMark,
  threadsOption,
} from "./options.ts";
import { printable, terminalOf } from "./terminal.ts";
import { write } from "./write-out.ts";

async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.clean : exit.failed;
    else {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      write("stderr", `charter ${version} stopped unexpectedly: ${reason}\n`);
      process.exitCode = exit.failed;
    }
  }
}

function program(): Command {
  const charter = new Command("charter")
    .description("Checks collaboration charters: each theme with its observation and its guiding principle.")
    .version(version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => write("stdout", text),
      writeErr: (text) => write("stderr", text),
      outputError: (text, writeError) =>
        writeError(
          text
            .replace(/^error: /, "charter: ")
            .split("\n")
            .map(printable)
            .join("\n"),
        ),
    })
    .addHelpText("after", about);

  // To make all commands takes longer than some of them.
  const [, , first = ""] = process.argv;
  const called = Object.hasOwn(commands, first) ? [commands[first]] : Object.values(commands);
  for (const make of called) make?.(charter);
  return charter;
}

/** What each command takes; its module is evaluated when it is called: `charter --help` waits for no reader of Markdown. */
const commands: Readonly<Record<string, (charter: Command) => void>> = {
  check: (charter) =>
    withOptions(
      charter
        .command("check")
        .argument(
          "[path|glob...]",
          "files, folders, patterns (`!` before one leaves it out), or `-` for standard input",
        )
        .summary("print the problems of the charters found")
        .description(
          "Prints the problems of charters. Folders are searched for Markdown files, without what .gitignore excludes; a path that is named is read in any case.",
        ),
      () => [
        outputOption(),
        ...ruleOptions(),
        maxWarningsOption(),
        baselineOption(),
        ...selectionOptions(),
        stdinOption(),
        readerOption(),
        ...cacheOptions(),
        threadsOption(),
        ...colorOptions(),
      ],
    ).action(async (patterns: string[], options) => {
      const { check } = await import("./check.ts");
      const { watch } = options.watch ? await import("./watch.ts") : { watch: undefined };
      process.exitCode = await (watch ?? check)(patterns, options, terminalOf(options));
    }),
  init: (charter) =>
    withOptions(
      charter
        .command("init")
        .summary("adopt a repository: find its charters, and begin with the problems of today")
        .description(
          "Finds Markdown files below the current folder that look like charters, says what each title is read as, and shows a configuration that makes charters of them and a record of their problems. It writes them when told to, and never over a file that is there already; `charter check` then tells of new problems only.",
        ),
      () => [...initOptions(), ...colorOptions()],
    ).action(async (options) => {
      const { init } = await import("./init.ts");
      process.exitCode = await init(options, terminalOf(options));
    }),
  baseline: (charter) =>
    withOptions(
      charter
        .command("baseline")
        .summary("record the problems that are there today")
        .description(
          "Records the problems of all charters below the current folder in charter.baseline.json; `charter check` then tells of new ones only.",
        ),
      () => [...ruleOptions(), ...colorOptions()],
    ).action(async (options) => {
      const { baseline } = await import("./baseline.ts");
      process.exitCode = await baseline(options, terminalOf(options));
    }),
  merge: (charter) =>
    withOptions(
      charter
        .command("merge")
        .argument("<result...>", "files that `charter check --format json` has written")
        .summary("put the results of several checks together")
        .description(
          "Puts the JSON results of several checks together, such as those of --shard 1/8 to 8/8, and writes them as one check of all would. A part that is missing is an error.",
        ),
      () => [outputOption(), maxWarningsOption(), ...colorOptions()],
    ).action(async (results: string[], options) => {
      const { merge } = await import("./merge.ts");
      process.exitCode = await merge(results, options, terminalOf(options));
    }),
  fix: (charter) =>
    withOptions(
      charter
        .command("fix")
        .argument(
          "[path|glob...]",
          "files, folders, patterns (`!` before one leaves it out), or `-` for standard input",
        )
        .summary("apply the fixes that are safe")
        .description(
          "Applies the fixes that change no party’s words: spelling of titles and keys, the order of the halves, quotes that YAML needs. The text from standard input is written to standard output.",
        ),
      () => [...ruleOptions(), stdinOption(), ...colorOptions()],
    ).action(async (patterns: string[], options) => {
      const { fix } = await import("./fix.ts");
      process.exitCode = await fix(patterns, options, terminalOf(options));
    }),
  agree: (charter) =>
    withOptions(
      charter
        .command("agree")
        .argument("<file>", "a charter")
        .summary("record who agrees to a charter")
        .description(
          "Writes down in a charter what a party says of the text that stands there, with its version and digest. An earlier answer of the same party and function is replaced. It is a note of what was said, and no electronic signature.",
        ),
      () => [...agreeOptions(), configOption(), ...colorOptions()],
    ).action(async (file: string, options) => {
      const { agree } = await import("./agree.ts");
      process.exitCode = await agree(file, options, terminalOf(options));
    }),
  switch: (charter) =>
    withOptions(
      charter
        .command("switch")
        .argument("<catalog>", "the id of the catalog that the charter is to be held against")
        .argument("<file>", "a charter, or `-` for standard input")
        .summary("hold a charter against another catalog")
        .description(
          "Writes another catalog into a charter and gives its themes the names of their counterparts there. Themes that have none stay as they are; old titles stay as comments beside the new ones, so that no word is lost.",
        ),
      () => [printOption(), configOption(), stdinOption(), ...colorOptions()],
    ).action(async (catalog: string, file: string, options) => {
      const { switchTo } = await import("./switch.ts");
      process.exitCode = await switchTo(catalog, file, options, terminalOf(options));
    }),
  inspect: (charter) =>
    withOptions(
      charter
        .command("inspect")
        .argument("<file>", "a Markdown file, or `-` for standard input")
        .summary("print a charter as a structured document, in JSON")
        .description(
          "Prints what is read in a charter as JSON: front matter, parties, themes with both halves, sections.",
        ),
      () => [configOption(), stdinOption()],
    ).action(async (file: string, options) => {
      const { inspect } = await import("./inspect.ts");
      process.exitCode = await inspect(file, options, terminalOf(options));
    }),
  new: (charter) =>
    withOptions(
      charter
        .command("new")
        .argument(
          "[file]",
          "where it is written; by default into the current folder, under a name made of the parties’",
        )
        .summary("write a new charter")
        .description(
          "Writes a new charter with empty themes, never over a file that is there already. What no option says is asked on a terminal.",
        ),
      () => [...newOptions(), ...colorOptions()],
    ).action(async (file: string | undefined, options) => {
      const { newCharter } = await import("./new.ts");
      process.exitCode = await newCharter(file, options, terminalOf(options));
    }),
  explain: (charter) =>
    withOptions(
      charter
        .command("explain")
        .argument("<file>", "a Markdown file, or `-` for standard input")
        .argument("[rule]", "a rule’s id: how grave its problems are in this file")
        .summary("say why a file is a charter or is none")
        .description("Says why a file is a charter or is none, and what it is checked against."),
      () => [formatOption(), ...ruleOptions(), stdinOption(), ...colorOptions()],
    ).action(async (file: string, rule: string | undefined, options) => {
      const { explain } = await import("./explain.ts");
      process.exitCode = await explain(file, rule, options, terminalOf(options));
    }),
  diff: (charter) =>
    withOptions(
      charter
        .command("diff")
        .argument(
          "[range|file...]",
          "BASE..HEAD, BASE...HEAD, or BASE for the files as they are; paths behind it narrow it. Or two files",
        )
        .summary("say what has changed, theme by theme")
        .description(
          "Says what has changed in charters by theme: observations, guiding principles, choices of the configuration, and whose sign-offs are for an earlier text. Other line breaks or list marks are no change.",
        ),
      () => [...diffOptions(), ...colorOptions()],
    ).action(async (args: string[], options) => {
      const { diff } = await import("./diff.ts");
      process.exitCode = await diff(args, options, terminalOf(options));
    }),
  rules: (charter) =>
    withOptions(
      charter
        .command("rules")
        .argument("[id]", "a rule's id, such as observation-missing")
        .summary("list the rules, or print one rule's page")
        .description("Lists the rules, or prints the page of one: why it is there, with an example of each kind."),
      () => [formatOption(), ...colorOptions()],
    ).action(async (id: string | undefined, options) => {
      const { rules } = await import("./rules.ts");
      process.exitCode = await rules(id, options, terminalOf(options));
    }),
};

/** Only the command that is called gets its options: to make those of all takes longer than some commands. */
function withOptions(command: Command, options: () => readonly Option[]): Command {
  if (process.argv.includes(command.name())) for (const option of options()) command.addOption(option);
  return command;
}

const about = `
A charter is a Markdown file whose name ends in .charter.md, or whose front matter or a .charter.yaml says so.

Exit status:
  0  no errors
  1  problems found
  2  something could not be read or understood`;

if (process.argv[2] === threadMark) void import("./check-thread.ts").then(({ answerForCheck }) => answerForCheck());
else {
  // When nothing is left to do or to write, the system takes the memory back sooner than Node.
  process.once("beforeExit", () => process.exit());
  void main();
}
