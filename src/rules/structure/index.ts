import type { Rule } from "../rule.ts";
import { defaultText } from "./default-text.ts";
import { duplicateText } from "./duplicate-text.ts";
import { encoding } from "./encoding.ts";
import { hiddenDirection } from "./hidden-direction.ts";
import { multiplePrinciples } from "./multiple-principles.ts";
import { observationEmpty } from "./observation-empty.ts";
import { observationEqualsPrinciple } from "./observation-equals-principle.ts";
import { observationMissing } from "./observation-missing.ts";
import { observationPrescriptive } from "./observation-prescriptive.ts";
import { pairOrder } from "./pair-order.ts";
import { partOutsideTheme } from "./part-outside-theme.ts";
import { placeholder } from "./placeholder.ts";
import { principleEmpty } from "./principle-empty.ts";
import { principleMissing } from "./principle-missing.ts";
import { principleNotDirective } from "./principle-not-directive.ts";
import { principleQuestion } from "./principle-question.ts";
import { principleTooLong } from "./principle-too-long.ts";
import { principleTooShort } from "./principle-too-short.ts";
import { readingLimit } from "./reading-limit.ts";
import { themeDeprecated } from "./theme-deprecated.ts";
import { themeDuplicate } from "./theme-duplicate.ts";
import { themeMissing } from "./theme-missing.ts";
import { themeOrder } from "./theme-order.ts";
import { themeUnknown } from "./theme-unknown.ts";
import { themesMerged } from "./themes-merged.ts";

export const structureRules: readonly Rule[] = [
  themeMissing,
  themeUnknown,
  themeDuplicate,
  themesMerged,
  themeDeprecated,
  themeOrder,
  observationMissing,
  observationEmpty,
  principleMissing,
  principleEmpty,
  placeholder,
  partOutsideTheme,
  pairOrder,
  multiplePrinciples,
  defaultText,
  duplicateText,
  observationEqualsPrinciple,
  observationPrescriptive,
  principleNotDirective,
  principleQuestion,
  principleTooLong,
  principleTooShort,
  encoding,
  hiddenDirection,
  readingLimit,
];
