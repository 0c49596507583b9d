import type {SearchIndex} from "../../../loaders/reader/search-index.ts";

/** The ways in which a text may write a folded term. */
export type Forms = (term: string) => string[];

/**
 * Traditional characters and Simplified ones, a number with and without its thousands separators, words of one meaning
 * (规上, 规模以上); the term itself first.
 */
export function openForms({traditional, synonyms}: Pick<SearchIndex, "traditional" | "synonyms">): Forms {
  const simplified = new Map<string, string>();
  for (let i = 0; i < traditional.length; i += 2) simplified.set(traditional[i]!, traditional[i + 1]!);
  return (term) => {
    const plain = Array.from(term, (character) => simplified.get(character) ?? character).join("");
    const forms = [term, plain, ...otherNumbers(plain)];
    for (const words of synonyms) {
      const word = words.find((word) => plain.includes(word));
      if (word) forms.push(...words.map((other) => plain.replaceAll(word, other)));
    }
    return [...new Set(forms)];
  };
}

function otherNumbers(term: string): string[] {
  if (/\d{1,3}(?:,\d{3})+(?!\d)/.test(term)) return [term.replace(/(\d),(?=\d{3})/g, "$1")];
  const grouped = term.replace(/(?<![\d.])\d{4,}(?!\d)/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ","));
  return grouped === term ? [] : [grouped];
}
