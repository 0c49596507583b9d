/**
 * A text as search compares it: full-width signs half-width, capitals small. Every code unit keeps its place, so that what is
 * found in the folded text stands at the same offsets in the text itself.
 */
export function fold(text: string): string {
  const folded = text.replace(/[\u3000\uff01-\uff5e]/g, halfWidth).toLowerCase();
  // a few capitals (İ) have a longer small form
  return folded.length === text.length ? folded : Array.from(text, foldCharacter).join("");
}

function halfWidth(character: string): string {
  return character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

function foldCharacter(character: string): string {
  const small = character.replace(/[\u3000\uff01-\uff5e]/g, halfWidth).toLowerCase();
  return small.length === character.length ? small : character;
}

/**
 * The terms of a query, folded; all of them have to be found. Spaces and commas part them; quotes keep what is between them
 * together.
 */
export function queryTerms(query: string): string[] {
  const found = fold(query.replace(/[“”「」]/g, '"')).match(/"[^"]*"?|[^\s"]+/g) ?? [];
  const terms = found.flatMap((term) =>
    term.startsWith('"') ? term.replace(/"/g, "") : term.split(/[、。;?!]|(?<!\d),|,(?!\d)/)
  );
  return [...new Set(terms.map((term) => term.trim()).filter(Boolean))].slice(0, 12);
}
