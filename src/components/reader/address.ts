/** What a permalink of a report points at: an observation (#o=ID), a sentence (#s=ID) or a check (#c=ID). */
export interface Target {
  kind: "o" | "s" | "c";
  id: string;
}

/** Reads the fragment of an address; null when it names nothing of a report. */
export function readTarget(hash: string): Target | null {
  const [, kind, id] = /^#([osc])=(.+)$/s.exec(hash) ?? [];
  if (!kind || !id) return null;
  try {
    return {kind: kind as Target["kind"], id: decodeURIComponent(id)};
  } catch {
    return {kind: kind as Target["kind"], id}; // a stray %
  }
}

/** The fragment of a target; "" for none. Colons and Han characters stay readable. */
export function writeTarget(target: Target | null): string {
  return target ? `#${target.kind}=${encodeURIComponent(target.id).replaceAll("%3A", ":")}` : "";
}
