import type { Language, Negation, Signal } from "./row.ts";

const after = /^[^.;:!?]{0,40}\b(?:(?:is|are)\s+(?:not|void|forbidden)|not\s+allowed)\b/i;

const negation: Negation = {
  before:
    /\b(?:no|not|never|neither|nor|none|nobody|avoid(?:s|ed|ing)?|cannot|(?:do|does|is|are|ca|wo)n['’]t|rather\s+than|instead\s+of|without)\b[^.;:!?]{0,60}$/i,
  after,
};

/** For rows that mean a *without* themselves. */
const negationButWithout: Negation = {
  before:
    /\b(?:no|not|never|neither|nor|none|nobody|avoid(?:s|ed|ing)?|cannot|(?:do|does|is|are|ca|wo)n['’]t|rather\s+than|instead\s+of)\b[^.;:!?]{0,60}$/i,
  after,
};

interface English extends Language {
  readonly rows: readonly Signal[];
}

const rows: readonly Signal[] = [
  {
    id: "vague-condition",
    scope: "principle",
    severity: "information",
    concreteWins: true,
    // “As soon as possible” is a matter of time, “as much as possible” one of degree.
    pattern:
      /\b(?<!\b(?:soon|much)\s{1,3})(?:as|where|when|if|wherever|whenever)\s+(?:deemed\s+|it\s+is\s+)?(?:appropriate|necessary|applicable|needed|required|possible|practicable|practical|feasible|relevant)\b(?!\s+(?:by|under|to|for|in\s+(?:law|the))\b)/gi,
    says: "leaves open when this applies and who decides it",
    instead: "name the event, the limit or the person",
    description: "A guiding principle says when it applies.",
    rationale:
      "Words such as *where appropriate* put the decision off to the day on which the parties disagree, and then each side finds appropriate what suits it. Name the event or the limit that starts the rule, or the person who decides. A sentence that names a number, a date or a period is left alone.",
    bad: ["The warehouse opens its stock figures if necessary.", "Changes are priced as needed."],
    good: [
      "The warehouse opens its stock figures when a delivery is two days late.",
      "Records are kept as required by the tax office.",
    ],
  },
  {
    id: "vague-effort",
    scope: "principle",
    severity: "information",
    pattern: /\b(?:(?:commercially\s+)?reasonable|best|all\s+reasonable|good[- ]faith)\s+(?:efforts?|endeavou?rs?)\b/gi,
    says: "promises an effort that nobody can check",
    instead: "name the act and its limit",
    description: "A guiding principle names an act, not an effort.",
    rationale:
      "Nobody can tell whether an effort was the best one. Two people who disagree can decide by an act (who calls whom, who pays, what is put off) and by its limit. Where lawyers need the term, it belongs in the contract.",
    bad: ["The carrier makes its best efforts to keep the slot."],
    good: ["The carrier keeps the slot, or offers the next free one within four hours."],
  },
  {
    id: "intention-verb",
    scope: "principle",
    severity: "hint",
    concreteWins: true,
    pattern:
      /\b(?:(?:will|shall|should|we|parties)\s+(?:always\s+)?)?(?:strive|striving|aim|aspire|endeavou?r|attempt|hope|try)\s+to\b/gi,
    says: "tells an intention, not a rule",
    instead: "say what is done, by whom and when",
    description: "A guiding principle tells what is done, not what is hoped for.",
    rationale:
      "Whoever strives has kept the rule whatever happens, so the rule decides nothing. Say what is done, by whom and when. A sentence that names a number, a date or a period is left alone: *we aim to answer within two days* can be checked.",
    bad: ["We aspire to share bad news.", "Both teams always try to stay within the budget."],
    good: ["Whoever hears bad news calls the other lead the same day.", "We try to answer within three working days."],
  },
  {
    id: "vague-time",
    scope: "principle",
    severity: "hint",
    concreteWins: true,
    pattern:
      /\b(?:as\s+soon\s+as\s+(?:possible|practicable)|a\.?s\.?a\.?p\b\.?|in\s+a\s+timely\s+(?:manner|fashion)|in\s+due\s+course|from\s+time\s+to\s+time|at\s+(?:the|your)\s+earliest\s+convenience|promptly|on\s+a\s+regular\s+basis|regularly|periodically)\b(?!\s*\((?:every|at\s+least|e\.g\.|\d))/gi,
    says: "sets no time",
    instead: "name the period, the day or the event",
    description: "A guiding principle says by when or how often.",
    rationale:
      "*Promptly* is an hour for one side and a week for the other, and both are right. Name the period (“within two working days”), the day (“every Thursday”) or the event (“before the release”).",
    bad: ["Delays are reported in due course.", "Both leads meet regularly."],
    good: [
      "Delays are reported on the day they are known.",
      "Both leads meet regularly, at the start of every quarter.",
    ],
  },
  {
    id: "vague-degree",
    scope: "principle",
    severity: "hint",
    concreteWins: true,
    pattern:
      /\b(?:adequate(?:ly)?|sufficient(?:ly)?|suitabl[ey]|reasonabl[ey]|acceptable|satisfactory|fair\s+and\s+reasonable|to\s+the\s+extent\s+(?:possible|practicable)|as\s+much\s+as\s+possible)\b(?!\s+(?:efforts?|endeavou?rs?))/gi,
    says: "leaves the measure open",
    instead: "name the number or the test",
    description: "A guiding principle names its measure.",
    rationale:
      "What is *adequate* is just what the parties will disagree about. Name the number, or the test that shows it. A word that the charter defines, under a heading Definitions or Glossary or in bold with *means* behind it, is left alone.",
    bad: ["The lab provides suitable rooms for the pilot.", "Prices rise by a reasonable amount."],
    good: [
      "The lab provides two rooms with power and water for the pilot.",
      "Prices rise by at most 2 percent a year.",
    ],
  },
  {
    id: "open-list",
    scope: "principle",
    severity: "hint",
    pattern:
      /(?:\betc\b\.?|\band\s+so\s+on\b|\band\s+so\s+forth\b|\bamong(?:st)?\s+others?\b|\bincluding\s+but\s+not\s+limited\s+to\b|\band\/or\b)/gi,
    says: "leaves open what belongs to it",
    instead: "name every item, or who may add one",
    description: "A guiding principle names all that it covers.",
    rationale:
      "An open end invites each side to think of other things. Name every item. Where the list has to grow, say who may add to it.",
    bad: ["Costs of travel, hotels and so on are shared.", "The planner and/or the buyer approves the order."],
    good: ["Costs of travel and hotels are shared; both sponsors may add others."],
  },
  {
    id: "ownerless-passive",
    scope: "principle",
    severity: "hint",
    concreteWins: true,
    pattern:
      /\b(?:will|shall|must|should)\s+be\s+(?:discussed|agreed|considered|addressed|escalated|reviewed|determined|decided|resolved|ensured|managed|handled|looked\s+(?:at|into))\b(?![^.;]{0,80}\b(?:by\s+(?:the\s+)?(?!then|end|default|mutual|the\b)\w+|to\s+(?:the|both)\s+\w+))/gi,
    says: "names nobody who does it",
    instead: "say who does it and by when",
    description: "A guiding principle names who acts.",
    rationale:
      "What *will be decided* without anybody deciding is not decided. Name who does it and by when. A sentence with an owner (*by the two leads*, *to both sponsors*) or a date is left alone.",
    bad: ["Open points must be resolved before the launch.", "Complaints will be handled with care."],
    good: [
      "The two service leads resolve open points before the launch.",
      "Complaints will be handled by the desk that caused them.",
    ],
  },
  {
    id: "stock-phrase",
    scope: "principle",
    severity: "hint",
    pattern:
      /\b(?:world[- ]class|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|second\s+to\s+none|partner\s+of\s+choice|trusted\s+advis[oe]r|go(?:ing)?\s+the\s+extra\s+mile|think\s+outside\s+the\s+box|seamless(?:ly)?|holistic(?:ally)?)\b/gi,
    says: "is nothing that two people can decide by",
    instead: "say what is delivered and how it is measured",
    description: "A guiding principle is written in words that decide something.",
    rationale:
      "Phrases of brochures please everybody and bind nobody. Say what is delivered and how it is measured. *Win-win*, *synergy* and *leverage* are not looked for: people who write them often mean something.",
    bad: ["The desk goes the extra mile: a seamless handover."],
    good: ["The desk that leaves explains each open ticket to the desk that comes."],
  },
  {
    id: "one-sided-power",
    scope: "principle",
    severity: "information",
    negation: negationButWithout,
    pattern:
      /\b(?:(?:at|in)\s+(?:its|their|our|his|the\s+\w+'s)\s+(?:sole|absolute|own|exclusive)\s+discretion|sole\s+discretion|reserves?\s+the\s+right|without\s+(?:any\s+)?(?:prior\s+)?(?:notice|consultation|consent)|unilateral(?:ly)?)\b/gi,
    says: "gives one party the last word",
    instead: "say what the other is told, asked or given first",
    description: "A guiding principle leaves no party out of a decision that concerns it.",
    rationale:
      "A collaboration in which one side decides alone is an order. There may be good reasons for it; then the charter says what the other side is told, asked or given before. What is denied (*neither party … unilaterally*) is left alone.",
    bad: ["The bank changes opening hours without notice."],
    good: [
      "The bank tells the caterer six weeks before it changes opening hours.",
      "No party changes the recipe unilaterally.",
    ],
  },
  {
    id: "one-sided-free",
    scope: "principle",
    severity: "hint",
    negation: negationButWithout,
    pattern:
      /\b(?:free\s+of\s+charge|at\s+no\s+(?:extra|additional|further)\s+(?:cost|charge)|for\s+free|without\s+(?:extra|additional)\s+(?:cost|charge|compensation))\b/gi,
    says: "leaves one party without a return",
    instead: "name the limit, or what is given for it",
    description: "A guiding principle says what is given in return.",
    rationale:
      "What is given away is paid for elsewhere, in quality or in patience. Name a limit, a shared pool, or what comes back for it.",
    bad: ["The installer moves single desks for free."],
    good: ["The installer moves five desks a month within the fee.", "Nobody works on Sundays for free."],
  },
  {
    id: "single-voice",
    scope: "principle",
    severity: "hint",
    pattern:
      /\bour\s+(?:company|organi[sz]ation|firm|shareholders|margins?|department|interests\s+(?:come|are)\s+first)\b/gi,
    says: "speaks for one party only",
    instead: "name the party, or say what holds for all",
    description: "A guiding principle speaks for all parties.",
    rationale:
      "All parties sign the charter, so *our company* is another one for every reader. Name the party that is meant, or say what holds for all.",
    bad: ["Our department approves each new label."],
    good: ["Each side approves its own labels."],
  },
  {
    id: "department-target",
    scope: "objective",
    severity: "hint",
    pattern:
      /\b(?:\d{1,3}\s?%\s+(?:off|price\s+(?:cut|reduction)|discount)|sales\s+(?:quota|commission)|bonus(?:es)?|quarter(?:ly)?\s+target)\b/gi,
    says: "is the target of one desk",
    instead: "add what the parties gain by it",
    description: "Objectives are those of the organisations, not of one desk.",
    rationale:
      "A discount or a quota is won against the other side, and by people who are gone when the work begins. Keep it if it is true, and add what the organisations gain by working together.",
    bad: ["15% discount on spare parts"],
    good: ["spare parts cost 15% less a repair, half of it for each side", "keep within the milk quota"],
  },
  {
    id: "deal-focus",
    scope: "objective",
    severity: "hint",
    negation,
    pattern:
      /\b(?:clos(?:e|ing)\s+(?:the|this|a)\s+deal|deal[- ]?clos(?:e|ing|ure)|(?:win|land|secure)\s+the\s+(?:deal|contract|bid|order)|(?:get|have)\s+the\s+(?:contract|deal|agreement)\s+signed|(?:contract|deal)\s+(?:signature|signing|closure)\s+(?:is|as)\s+(?:the\s+|our\s+)?(?:goal|objective|target|success|finish\w*|end)|sign(?:ing)?\s+the\s+(?:contract|deal)\s+(?:by|before)\b|done\s+(?:once|when)\s+(?:the\s+)?(?:contract|deal)\s+is\s+signed|(?:signed|closed)\s+(?:contracts?|deals?)\s+(?:value|count)|order\s+intake)/gi,
    says: "makes the signature the goal",
    instead: "add what comes before and after it as milestones",
    description: "Objectives reach beyond the signature.",
    rationale:
      "Who aims at the signature has won when the work has not even begun. The goal may stay; the milestones around it, and what is to be reached a year later, belong beside it.",
    bad: ["win the contract before the summer", "Signing the deal by June"],
    good: ["first hundred homes heated by 2028-10", "not to win the order at any price"],
  },
  {
    id: "partner-wording",
    scope: "charter",
    severity: "information",
    negation,
    // The name of a company (“Orla & Partners”) or of a product (“the partner portal”) calls no party a partner; “partner of choice” is a stock phrase.
    pattern:
      /(?<!&\s)\b(?:(?:true|real|trusted|strategic|preferred|valued|equal|close)\s+)?partner(?:s|ship|ships)?\b(?!\s+(?:GmbH|B\.?V\.?|LLP|Ltd|Inc|AG|portal|network|cent(?:er|re)|hub|of\s+choice)\b)/gi,
    says: "blurs who buys and who delivers",
    instead: "use the name of the role",
    description: "Between a customer and a supplier, roles are called by their names.",
    rationale:
      "Partners share profit and risk; a customer and a supplier do not, however well they work together. The word makes people expect what the contract does not give. It is looked for only with `relationship: customer-supplier`, outside the theme that is about it, and once a section.",
    bad: ["The caterer is our trusted partner on all three sites."],
    good: ["The caterer is our supplier on all three sites.", "Neither side calls the other a partner."],
  },
  {
    id: "trust-absolute",
    scope: "theme:trust",
    severity: "hint",
    negation,
    pattern:
      /\b(?:full|complete|total|absolute|unconditional|blind|unlimited)(?:ly)?\s+trust\b|\btrust\s+(?:each\s+other\s+)?(?:fully|completely|unconditionally|blindly)\b/gi,
    says: "promises trust without a limit",
    instead: "say what is open to whom, and what is not",
    description: "Trust is stated as a level, with what follows from it.",
    rationale:
      "Trust without a limit is either not meant or not wise. Useful trust has a level: what each side shows, what it takes on the other's word, and what it checks.",
    bad: ["The two sites trust each other completely."],
    good: ["Each site shows the other its shift plan and keeps its wages closed.", "Nobody asks for blind trust."],
  },
  {
    id: "one-size-fits-all",
    scope: "theme:fit",
    severity: "warning",
    negation,
    pattern:
      /\b(?:one[- ]size[- ]fits[- ]all|same\s+(?:approach|model|rules|terms|contract)\s+for\s+(?:all|every)\s+(?:suppliers?|vendors?|customers?|clients?)|treat(?:ed|s)?\s+all\s+(?:our\s+)?(?:suppliers|vendors|customers|clients)\s+(?:the\s+same|alike|equally))\b/gi,
    says: "puts different work under one form",
    instead: "say what it holds for, and which form the rest takes",
    description: "The form of the collaboration follows from what is delivered.",
    rationale:
      "Printer paper and a joint invention need different forms, and a form that fits all fits few. Say for which deliveries this form holds and which one the others take.",
    bad: ["The airport uses the same contract for all suppliers."],
    good: ["The airport buys fuel by tender and builds the new gate with one supplier.", "No one-size-fits-all here."],
  },
  {
    id: "conflict-denied",
    scope: "theme:attitude",
    severity: "hint",
    negation,
    pattern:
      /\b(?:always\s+(?:friends|friendly|agree)|never\s+(?:disagree|argue|conflict)|(?:one\s+big|like\s+a)\s+family|free\s+of\s+conflicts?|no\s+conflicts?\s+(?:of\s+interest\s+)?(?:exist|will))\b/gi,
    says: "leaves no room for a conflict of interests",
    instead: "say how it is named and who settles it",
    description: "Conflicts of interest are named, not denied.",
    rationale:
      "Organisations that work together have different interests, and those who may not say so fight where nobody sees it. Say how a conflict is brought up and who settles it.",
    bad: ["The three labs are like a family."],
    good: ["The three labs compete for grants and tell each other which ones.", "We do not always agree."],
  },
  {
    id: "objection-suppressed",
    scope: "theme:differences-risk",
    severity: "hint",
    negation,
    pattern:
      /\b(?:resistance\s+(?:is|will\s+be|must\s+be)\s+(?:not\s+tolerated|unacceptable|overcome|broken|ignored)|no\s+(?:objections|resistance)\s+(?:are|is|will\s+be)\s+(?:accepted|tolerated))\b/gi,
    says: "closes the door to objections",
    instead: "say who hears them and by when they are answered",
    description: "Objections are heard and answered.",
    rationale:
      "Resistance is mostly knowledge that nobody asked for, and what is suppressed comes back as delay. Say who hears an objection and by when it is answered.",
    bad: ["No objections are accepted after the kick-off."],
    good: ["The two leads answer each objection within a week.", "Resistance is never ignored."],
  },
  {
    id: "instant-relationship",
    scope: "theme:time",
    severity: "hint",
    pattern:
      /\b(?:trust|relationship|collaboration|partnership)\s+(?:is|are|will\s+be|exists?|starts?|works?|stands?)\b(?!\s+(?:not|never|seldom|rarely)\b)[^.;]{0,30}\b(?:from\s+day\s+one|overnight|instantly)\b/gi,
    says: "expects at the start what grows in steps",
    instead: "name the steps and their dates",
    description: "The charter gives the relationship time to grow.",
    rationale:
      "Trust and routine come from what was done together, and that takes rounds. Name the steps, such as visits, workshops and reviews, and their dates.",
    bad: ["The collaboration works from day one."],
    good: ["The first review comes after three months of work.", "Trust is never there overnight."],
  },
];

const number =
  "(?:\\d{1,9}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)";

/** Numbers with a unit, amounts, dates and periods, in any case. */
export const measured = new RegExp(
  [
    `\\b${number}\\s?(?:%|percent\\b|(?:(?:working|business|calendar)\\s+)?(?:minute|hour|day|week|month|quarter|year)s?\\b)`,
    "\\b(?:EUR|USD|GBP)\\s?\\d|[€$£]\\s?\\d|\\d\\s?(?:EUR|USD|GBP|€)",
    "\\b\\d{4}-\\d{2}\\b",
    `\\b(?:every|each)\\s+(?:${number}\\s+)?(?:(?:minute|hour|day|week|month|quarter|year)s?|working\\s+day|spring|summer|autumn|winter)\\b`,
    "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b",
  ].join("|"),
  "i",
);

/** Months are written with a capital; *may* and *march* are verbs. */
const month =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:[Ii]n|[Bb]y|[Ee]very|[Ee]ach|[Bb]efore|[Uu]ntil)\s+May\b/;

export const english: English = {
  tag: "en",
  wordStart: "\\b",
  rows,
  isConcrete: (sentence) => measured.test(sentence) || month.test(sentence),
};
