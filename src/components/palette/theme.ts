/** The colour of a theme as a CSS variable; one that an analyst added to the catalogue takes that of `none`. */
export function themeColour(themeId: string): string {
  return `var(--topic-${themeId}, var(--topic-none))`;
}
