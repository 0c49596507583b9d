import {getLanguage, type Language, onLanguage, setLanguage} from "./language.js";

/** Brings the masthead's buttons 中文 | English to life. */
export function languageToggle(group: Element): void {
  const buttons = Array.from(group.querySelectorAll<HTMLButtonElement>("button[data-language]"));
  const show = () => {
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(button.dataset.language === getLanguage()));
  };
  for (const button of buttons) button.onclick = () => setLanguage(button.dataset.language as Language);
  onLanguage(show);
  show();
}
