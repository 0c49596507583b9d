import {type Glyph, glyphStrokes} from "./glyph.js";

const namespace = "http://www.w3.org/2000/svg";

/** Draws a glyph about the origin of `parent`, a <g> that is already in place, in a CSS colour. */
export function drawGlyph(
  parent: SVGElement,
  glyph: Glyph,
  colour: string,
  {r = 5, vertical = false}: {r?: number; vertical?: boolean} = {}
): void {
  const halo = parent.appendChild(document.createElementNS(namespace, "circle"));
  halo.setAttribute("class", "halo");
  halo.setAttribute("r", String(r + 5));
  halo.setAttribute("fill", "none");
  halo.setAttribute("pointer-events", "all"); // a wider target than the dot, for fingers
  for (const {d, paint} of glyphStrokes(glyph, r, vertical)) {
    const path = parent.appendChild(document.createElementNS(namespace, "path"));
    path.setAttribute("d", d);
    path.setAttribute("fill", paint === "fill" ? colour : paint === "paper" ? "var(--paper)" : "none");
    if (paint === "paper") continue;
    path.setAttribute("stroke", colour);
    path.setAttribute("stroke-width", paint === "dashed" ? "1.25" : "1.75");
    path.setAttribute("stroke-linecap", "round");
    path.setAttribute("stroke-linejoin", "round");
    if (paint === "dashed") path.setAttribute("stroke-dasharray", "2 2.5");
  }
}
