/**
 * The fill of a share between 0 and `max` on a scale of one hue that starts at the paper: a CSS colour that follows the
 * colour scheme.
 */
export function shareColour(share: number, max: number): string {
  return `color-mix(in oklab, var(--share-ink) ${Math.round(strength(share, max) * 100)}%, var(--paper))`;
}

/**
 * The ink that can be read (4.5:1) on `shareColour` of the same share. Where the light scale still wants black, the dark one
 * wants it already: hence three steps, each a colour of the scheme.
 */
export function shareInk(share: number, max: number): string {
  const step = strength(share, max);
  return step < 0.6 ? "var(--on-share-low)" : step < 0.735 ? "var(--on-share-middle)" : "var(--on-share-high)";
}

function strength(share: number, max: number): number {
  if (!(share > 0) || !(max > 0)) return 0;
  return 0.06 + 0.84 * Math.min(1, share / max);
}
