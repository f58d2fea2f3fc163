import { remembered } from "../../catalog/remembered.ts";
import type { Charter } from "../../charter/charter.ts";

/**
 * Whether a text of the charter is English: what the charter says of its language, else the little words of the text,
 * else those of all its halves. Where nothing tells, it is.
 */
export function isEnglish(text: string, charter: Charter): boolean {
  const tag = languageTagOf(charter);
  if (tag !== undefined) return tag === "en";
  const balance = balanceOf(text);
  return (balance === 0 ? balanceOfHalves(charter) : balance) >= 0;
}

/** The language that the charter names, without its region; undefined when it names none, or nothing that is a tag. */
export function languageTagOf({ language, defaultLanguage }: Charter): string | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i
    .exec((language?.value ?? defaultLanguage ?? "").trim())?.[1]
    ?.toLowerCase();
}

/** Positive where English words prevail. */
const balanceOf = remembered((text) => {
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (englishWords.has(word)) balance++;
    else if (otherWords.has(word)) balance--;
  }
  return balance;
});

const known = new WeakMap<Charter, number>();

function balanceOfHalves(charter: Charter): number {
  let balance = known.get(charter);
  if (balance === undefined) {
    balance = 0;
    for (const { observations, principles } of charter.themes) {
      for (const { text } of [...observations, ...principles]) balance += balanceOf(text);
    }
    known.set(charter, balance);
  }
  return balance;
}

const englishWords = wordSet(
  "the and of to is are was were with for not we our each by on be has have will must who when that this from it its their",
);

/** Dutch, German, French, Spanish, Italian; only words that are no English ones. */
const otherWords = wordSet(
  `de het een van en wordt worden niet voor door wij ons onze binnen bij naar zijn dat moet elke
  der das und ist nicht mit wird werden wir unser unsere für von den dem ein eine auf nach innerhalb jede
  le la les des et est une dans nous notre pour par sur avec du aux chaque doit
  el los las del con por para nuestro cada debe il gli di che per noi nostro ogni deve`,
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
