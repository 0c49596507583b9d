import {type Glyph, glyphStrokes} from "./glyph.js";

const namespace = "http://www.w3.org/2000/svg";

/** Draws a glyph about the origin of `parent`, a <g> that is already in place, in a CSS colour. */
export function drawGlyph(
  parent: SVGElement,
  glyph: Glyph,
  colour: string,
  {r = 5, vertical = false, reach = r + 5}: {r?: number; vertical?: boolean; reach?: number} = {}
): void {
  // a wider target than the dot, for fingers (styles/chart.css)
  const halo = parent.appendChild(document.createElementNS(namespace, "circle"));
  halo.setAttribute("class", "halo");
  halo.setAttribute("r", String(reach));
  for (const {d, fill, line} of glyphStrokes(glyph, r, vertical)) {
    const path = parent.appendChild(document.createElementNS(namespace, "path"));
    path.setAttribute("d", d);
    path.setAttribute("fill", fill === "colour" ? colour : fill === "paper" ? "var(--paper)" : "none");
    path.setAttribute("stroke", colour);
    path.setAttribute("class", line === "dashed" ? "glyph dashed" : "glyph");
  }
}
