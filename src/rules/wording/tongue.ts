import { notes, remembered } from "../../catalog/remembered.ts";
import type { Charter, Theme } from "../../charter/charter.ts";
import { languageOf, languageTagOf } from "../../charter/language.ts";

/**
 * Whether a text of the theme is English: what the charter says of its language, else the theme's title and labels, and
 * where these leave doubt the little words of the text, or those of all halves. Where nothing tells, it is.
 */
export function isEnglish(text: string, theme: Theme, charter: Charter): boolean {
  if (languageOf(theme, charter) !== "en") return false;
  if (languageTagOf(charter) !== undefined) return true;
  const balance = balanceOf(text);
  return (balance === 0 ? balanceOfHalves(charter) : balance) >= 0;
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

const known = notes<Charter, number>();

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
