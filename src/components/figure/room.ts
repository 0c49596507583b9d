/**
 * How high a chart was when it was last drawn in a window about as wide, in CSS pixels: the room to keep for it while its data
 * are on their way. Undefined on a first visit.
 */
export function rememberedHeight(id: string): number | undefined {
  try {
    return Number(localStorage.getItem(key(id))) || undefined;
  } catch {
    return undefined; // storage may be forbidden
  }
}

/** Keeps the height of a chart for the next visit. */
export function rememberHeight(id: string, height: number): void {
  try {
    localStorage.setItem(key(id), String(Math.round(height)));
  } catch {
    // storage may be forbidden or full
  }
}

function key(id: string): string {
  return `height ${location.pathname}#${id} ${Math.round(innerWidth / 50)}`;
}
