export type Language = "zh" | "en";

const key = "language";
const listeners = new Set<(language: Language) => void>();

/** The language of the labels: that of <html lang>, which boot.ts sets before the page is drawn. */
export function getLanguage(): Language {
  return document.documentElement.lang.startsWith("en") ? "en" : "zh";
}

/** Sets the language of the labels, remembers it, and redraws what listens. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  try {
    localStorage.setItem(key, language);
  } catch {
    // storage may be forbidden; the choice then lasts for the page
  }
  const url = new URL(location.href);
  if (url.searchParams.has("lang")) {
    url.searchParams.delete("lang");
    history.replaceState(history.state, "", url);
  }
  for (const listener of listeners) listener(language);
}

/** Calls `listener` whenever the language changes; returns what ends that. */
export function onLanguage(listener: (language: Language) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language now and after every change, for a cell of a page: `const language = languages();` */
export async function* languages(): AsyncGenerator<Language> {
  let changed: (() => void) | undefined;
  const stop = onLanguage(() => changed?.());
  try {
    while (true) {
      const change = new Promise<void>((resolve) => (changed = resolve));
      yield getLanguage();
      await change;
    }
  } finally {
    stop();
  }
}
