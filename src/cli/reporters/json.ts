import { jsonOf } from "../json.ts";
import { jsonList, portion } from "../json-list.ts";
import type { FileResult } from "../result.ts";
import type { Format } from "./reporter.ts";

/** One document that conforms to schemas/check-result.schema.json. Nothing is written before all is known. */
export const json: Format = (out) => {
  // As text already: the charters themselves are not kept until the end.
  const files: (string | readonly string[])[] = [];
  return {
    file: (file) => files.push(textOf(file)),
    end({ summary, failures, shard }) {
      out.write(`{\n  "version": 1,\n`);
      if (shard) out.write(`  "shard": ${indented(shard)},\n`);
      out.write(`  "files": [`);
      for (const [i, file] of files.entries()) {
        let before = `${i > 0 ? "," : ""}\n    `;
        // Very many would take more memory with the blanks before their lines.
        for (const part of typeof file === "string" ? [file.replaceAll("\n", "\n    ")] : file) {
          out.write(before + part);
          before = "";
        }
      }
      out.write(files.length > 0 ? "\n  ]" : "]");
      out.write(`,\n  "errors": ${indented(failures)},\n  "summary": ${indented(summary)}\n}\n`);
    },
  };
};

function textOf(file: FileResult): string | readonly string[] {
  if (file.problems.length <= portion) return jsonOf(file);
  const problems = jsonList();
  for (const problem of file.problems) problems.add(problem);
  return [...problems.within({ ...file, problems: [] }, "problems", "  ", "    ")];
}

function indented(value: unknown): string {
  return jsonOf(value).replaceAll("\n", "\n  ");
}
