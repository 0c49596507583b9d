/** A stretch of a text, `marked` where one of the words stands. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Cuts a text at every place where one of `words` stands; of two that start at one place the longer is taken. */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  const wanted = words.filter(Boolean).sort((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let plain = "";
  for (let i = 0; i < text.length; ) {
    const word = wanted.find((word) => text.startsWith(word, i));
    if (!word) {
      plain += text[i++];
      continue;
    }
    if (plain) stretches.push({text: plain, marked: false});
    plain = "";
    stretches.push({text: word, marked: true});
    i += word.length;
  }
  return plain ? [...stretches, {text: plain, marked: false}] : stretches;
}
