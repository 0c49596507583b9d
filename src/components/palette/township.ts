const slots = 10;
const order = new Map<string, number>();

/**
 * Fixes the order of the townships' colours: that of the `places` table, so that a township has one colour on every page.
 * data/places.ts calls it.
 */
export function orderTownships(placeIds: readonly string[]): void {
  order.clear();
  for (const [i, id] of placeIds.entries()) order.set(id, i);
}

/** The colour of a township as a CSS variable; from the eleventh on colours repeat, so always name the township beside it. */
export function townshipColour(placeId: string | null): string {
  const i = placeId === null ? undefined : order.get(placeId);
  return i === undefined ? "var(--ink-3)" : `var(--township-${(i % slots) + 1})`;
}
