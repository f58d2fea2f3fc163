import type {
  Agreement,
  Charter,
  Configuration,
  Listing,
  Milestone,
  Part,
  Party,
  Section,
  Theme,
} from "../charter/charter.ts";
import type { Value } from "../charter/front-matter/value.ts";
import type { Located } from "../charter/text.ts";
import { governing } from "./governed.ts";
import { jsonOf, rangeJson } from "./json.ts";
import { exit, type Options } from "./options.ts";
import { readOne } from "./read.ts";
import { refuse } from "./refuse.ts";
import { sharedOf, warnOfAttitude } from "./shared.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the structured document as schemas/charter.schema.json has it. What is not written in the charter is not there. */
export async function inspect(path: string, options: Options, terminal: Terminal): Promise<number> {
  const document = await readOne(path, options, terminal);
  if ("message" in document) return refuse(terminal, document.message);
  const { name, text, invalidUtf8 } = document;
  const governed = await governing(options, terminal);
  if ("message" in governed) return refuse(terminal, governed.message);
  const { signal, parse } = await governed.of(document);
  const read = (source: string): Charter => parse(source, { invalidUtf8 });
  const charter = read(text);
  const shared = sharedOf(charter, read);
  warnOfAttitude(name, shared, terminal);
  const isPartly = charter.privateRanges.length > 0 || undefined;
  terminal.out.write(
    `${jsonOf({ version: 1, path: name, charter: signal !== undefined, why: signal?.why ?? "none", private: isPartly, ...charterJson(shared) })}\n`,
  );
  return exit.clean;
}

function charterJson(charter: Charter): object {
  const { catalog, status, frontMatter, journey, review, governance, agreement, decisions } = charter;
  return {
    invalidUtf8: charter.invalidUtf8 || undefined,
    catalog: catalog.id,
    status,
    title: (charter.title ?? charter.firstHeading)?.value,
    charterVersion: charter.version?.value,
    language: charter.language?.value,
    frontMatter: frontMatter && {
      range: rangeJson(frontMatter.range),
      error: frontMatter.error && { message: frontMatter.error.message, range: rangeJson(frontMatter.error.range) },
      values: frontMatter.root && plain(frontMatter.root),
    },
    objectives: values(charter.objectives),
    parties: charter.parties?.items.map(partyJson),
    configuration: configurationJson(charter.configuration),
    themes: charter.themes.map(themeJson),
    journey: journey?.items.map(milestoneJson),
    review: review && { none: review.none || undefined, every: review.every?.value, next: review.next?.value },
    governance: governance && {
      none: governance.none || undefined,
      coreGroup: values(governance.coreGroup),
      escalation: values(governance.escalation),
    },
    exit: charter.exit && { none: charter.exit.none || undefined },
    agreement: agreement && agreementJson(agreement),
    decisions: decisions?.items.map(({ title, raised, decided, applies, by, range }) => ({
      title: title?.value,
      raised: raised?.value,
      decided: decided?.value,
      applies: values(applies),
      by: by?.value,
      range: rangeJson(range),
    })),
    sections: charter.sections.map(sectionJson),
    looseParts: charter.looseParts.map(partJson),
  };
}

function partyJson(party: Party): object {
  return {
    id: party.id,
    name: party.name,
    role: party.role?.value,
    attitude: party.attitude?.value,
    interests: values(party.interests),
    objectives: values(party.objectives),
    brings: values(party.brings),
    concerns: party.concerns?.items.map(({ concern, response, date }) => ({
      concern: concern.value,
      response: response?.value,
      date: date?.value,
    })),
    private: party.isPrivate || undefined,
    range: rangeJson(party.range),
  };
}

function configurationJson(configuration: Configuration): object {
  const { relationship, kind, depth, currentDepth, trustRequired, trustCurrent, delivery, risk, power } = configuration;
  return {
    relationship: relationship?.value,
    kind: kind?.value,
    depth: depth?.value,
    currentDepth: currentDepth?.value,
    trustRequired: trustRequired?.value,
    trustCurrent: trustCurrent?.value,
    delivery: delivery?.value,
    risk: risk?.value,
    power: values(power),
  };
}

function themeJson(theme: Theme): object {
  const { id, title, near, joined, form, level, range, observations, principles } = theme;
  return {
    id: id ?? null,
    title: title.value,
    near: near || undefined,
    joined: joined?.id,
    form,
    level,
    line: title.range.start.line + 1,
    range: rangeJson(range),
    observations: observations.map(partJson),
    principles: principles.map(partJson),
  };
}

function partJson({ kind, form, label, text, content, range }: Part): object {
  return {
    kind,
    form,
    label: label.value,
    line: label.range.start.line + 1,
    text,
    content,
    range: rangeJson(range),
  };
}

function milestoneJson(milestone: Milestone): object {
  return {
    id: milestone.id?.value,
    type: milestone.type?.value,
    date: milestone.date?.value,
    status: milestone.status?.value,
    owner: milestone.owner?.value,
    facilitator: milestone.facilitator?.value,
    participants: values(milestone.participants),
    place: milestone.place?.value,
    note: milestone.note?.value,
    range: rangeJson(milestone.range),
  };
}

function agreementJson({ required, signoffs, record }: Agreement): object {
  return {
    required: values(required),
    record: record?.value,
    signoffs: signoffs?.items.map(({ party, name, role, date, version, digest, agreed, range }) => ({
      party: party?.value,
      name: name?.value,
      role: role?.value,
      date: date?.value,
      version: version?.value,
      digest: digest?.value,
      agreed: agreed.value,
      range: rangeJson(range),
    })),
  };
}

function sectionJson({ title, level, reserved, hasContent, range }: Section): object {
  return { title: title.value, level, line: title.range.start.line + 1, reserved, hasContent, range: rangeJson(range) };
}

function values(listing: Listing<Located<string>> | undefined): string[] | undefined {
  return listing?.items.map(({ value }) => value);
}

/** The front matter in JSON. A number stays a number unless that changes it: version `1.10` is “1.10”. */
function plain(value: Value): unknown {
  if (value.kind === "list") return value.items.map(plain);
  if (value.kind === "map") return Object.fromEntries(value.entries.map(({ key, value }) => [key.value, plain(value)]));
  return typeof value.value === "number" && String(value.value) !== value.source ? value.source : value.value;
}
