import type { Signoff } from "../../charter/charter.ts";
import type { ThemeChange } from "../../charter/compare.ts";
import { type CharterDifference, hides } from "../differences.ts";
import { jsonOf } from "../json.ts";
import { countsOf, type DiffFormat } from "./diff-text.ts";

/** One document that conforms to schemas/diff-result.schema.json. */
export const diffJson: DiffFormat = (out, { base, head, charters, compared, failures }) => {
  const summary = { charters: compared, changed: charters.length, ...countsOf(charters) };
  out.write(`${jsonOf({ version: 1, base, head, files: charters.map(fileJson), errors: failures, summary })}\n`);
};

function fileJson(difference: CharterDifference): object {
  const { path, previousPath, status, comparison } = difference;
  const { agreedText, themes, configuration, particulars, staleSignoffs } = comparison;
  return {
    path,
    previousPath,
    status,
    agreedText,
    private: hides(difference) || undefined,
    themes: themes.map(themeJson),
    configuration: configuration.map(({ name, before = null, after = null, agreed }) => ({
      name,
      before,
      after,
      agreed,
    })),
    particulars: particulars.map(({ name, before = null, after = null }) => ({ name, before, after })),
    staleSignoffs: staleSignoffs.map(signoffJson),
  };
}

function themeJson({ how, theme, observation, principle }: ThemeChange): object {
  return { id: theme.id ?? null, title: theme.title.value, status: how, observation, principle };
}

function signoffJson({ party, role, date, version, agreed, range }: Signoff): object {
  return {
    party: party?.value ?? null,
    role: role?.value,
    date: date?.value,
    version: version?.value,
    agreed: agreed.value,
    line: range.start.line + 1,
  };
}
