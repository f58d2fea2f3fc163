import { jsonOf } from "../json.ts";
import type { Format } from "./reporter.ts";

/** One document that conforms to schemas/check-result.schema.json. Nothing is written before all is known. */
export const json: Format = (out) => {
  // As text already: the charters themselves are not kept until the end.
  const files: string[] = [];
  return {
    file: (file) => files.push(jsonOf(file)),
    end({ summary, failures, shard }) {
      out.write(`{\n  "version": 1,\n`);
      if (shard) out.write(`  "shard": ${indented(shard)},\n`);
      out.write(`  "files": [`);
      for (const [i, file] of files.entries()) out.write(`${i > 0 ? "," : ""}\n    ${file.replaceAll("\n", "\n    ")}`);
      out.write(files.length > 0 ? "\n  ]" : "]");
      out.write(`,\n  "errors": ${indented(failures)},\n  "summary": ${indented(summary)}\n}\n`);
    },
  };
};

function indented(value: unknown): string {
  return jsonOf(value).replaceAll("\n", "\n  ");
}
