import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {getLanguage} from "../language/language.js";
import {themeColour} from "../palette/theme.js";
import type {ReaderText} from "./text.js";

/** Names the theme before each sentence that was coded, or takes the names away. They are drawn by CSS and no part of the text. */
export function drawThemes(text: ReaderText, report: ReportDocument, isShown: boolean): void {
  const language = getLanguage();
  for (const {sentence_id, theme_id, heading, furniture} of report.sentences) {
    const element = text.sentences.get(sentence_id)?.[0];
    if (!element || heading || furniture) continue;
    if (isShown) {
      element.dataset.theme = report.themes[theme_id]?.[language] ?? theme_id;
      element.style.setProperty("--theme", themeColour(theme_id));
    } else delete element.dataset.theme;
  }
}
