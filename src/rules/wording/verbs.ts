/** Verbs in their base form that are hardly ever nouns: with an -s they are still verbs. */
export const plainVerbs = list(`
  abide accept achieve act add address adhere adjust admit adopt agree align allow apply appoint approve arrange ask assess assign
  attend avoid award begin bring build buy calculate carry check choose clarify collect come communicate compare compensate
  complete comply confirm conform consider consult continue create decide declare define delay deliver describe develop discuss distribute
  divide document ensure escalate establish encourage evaluate examine exclude explain expose fix follow foster fund gather give grow handle
  happen help hire hold identify implement improve include inform insist inspect install introduce invest invite involve
  join keep know lead learn leave lend let listen maintain make manage meet merge mention move name negotiate notify obtain
  offer open organise organize pay perform pick postpone prefer prepare present prevent prioritise prioritize produce propose
  promote protect prove provide publish pursue put raise reach react read recognise recognize record reduce refer refuse reject remain
  remember remind remove renew repair replace reply resolve respond restore retain return reveal reward say see seek select
  sell send serve set settle show sign solve speak spend start stay stop store strengthen submit supply take talk teach tell think train
  treat tell try turn understand use verify visit wait warn wear weigh win withdraw write`);

/** Verbs that are nouns as well: only what stands around them tells. */
export const nounVerbs = list(`
  advance aim answer appeal approach assist audit balance benefit bill budget call care cap change charge claim close
  collaborate combine commit compete contact contract contribute control cooperate cost count credit deal demand design
  design draft effort equip estimate exchange exit exploit explore face favour favor feed file finance finish focus forecast
  grant guarantee guide host influence interest inventory invoice issue judge label launch limit link list log look map mark
  match measure mind mirror monitor need nominate note notice object order own pause pilot place plan pool post praise price
  process profit promise purchase push question quote rank rate release rent report request rescue research respect rest
  review risk rotate route sample save schedule score seat secure separate settle share shift ship slow source split staff
  stage state step stock strive struggle study support survey switch swap target tender test time track trade transfer trial
  trust update value view voice vote walk watch welcome work`);

export const finiteForms = list(`
  be am is are was were been being have has had having do does did done go goes went gone get gets got
  can could may might must shall should will would cannot isn't aren't wasn't weren't don't doesn't didn't won't can't
  couldn't shouldn't wouldn't mustn't haven't hasn't hadn't we're they're it's we've they've we'll they'll`);

/** The set is made when somebody asks, as most texts are no bare value at first sight. */
function list(words: string): Pick<ReadonlySet<string>, "has"> {
  let all: ReadonlySet<string> | undefined;
  return {
    has(word) {
      all ??= new Set(words.trim().split(/\s+/));
      return all.has(word);
    },
  };
}
