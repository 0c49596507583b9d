import {drawGlyph} from "../glyph/draw.js";
import type {KeyItem} from "../glyph/key.js";
import {say} from "../language/label.js";
import {plainColour} from "./colour.js";
import {fontFamily, textWidth, wrapText} from "./text-width.js";

const namespace = "http://www.w3.org/2000/svg";
const margin = 24;

const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "visibility"
];
const colours = new Set(["fill", "stroke"]);

/** What stands around a chart that is taken away. */
export interface Frame {
  title: string;
  subtitle?: string;
  key?: readonly KeyItem[];
  /** Lines below the chart: what is not shown, source, date, address. */
  notes: readonly string[];
}

/**
 * A chart as a document of its own: light, with its title, key and notes inside, and every style written out, so that it
 * looks the same in a drawing program or a report. `chart` must be in the page.
 */
export function standaloneSvg(chart: SVGSVGElement, frame: Frame): SVGSVGElement {
  const stage = document.body.appendChild(document.createElement("div"));
  stage.className = "light chart-canvas";
  stage.style.cssText = "position: fixed; left: -99999px; top: 0; color: var(--ink)";
  try {
    const {width, height} = chart.viewBox.baseVal.width ? chart.viewBox.baseVal : chart.getBoundingClientRect();
    const svg = stage.appendChild(document.createElementNS(namespace, "svg"));
    const copy = chart.cloneNode(true) as SVGSVGElement;
    for (const halo of copy.querySelectorAll(".halo")) halo.remove();
    let y = margin + 4;
    const write = (text: string, size: number, weight: string, colour: string) => {
      for (const line of wrapText(text, size, width)) {
        const element = svg.appendChild(document.createElementNS(namespace, "text"));
        y += size;
        element.setAttribute("x", String(margin));
        element.setAttribute("y", String(y));
        element.setAttribute("style", `font-size: ${size}px; font-weight: ${weight}; fill: ${colour}`);
        element.textContent = line;
        y += size * 0.5;
      }
    };
    write(frame.title, 16, "650", "var(--ink)");
    if (frame.subtitle) write(frame.subtitle, 13, "400", "var(--ink-3)");
    if (frame.key?.length) y = writeKey(svg, frame.key, y + 6, width);
    y += 10;
    copy.setAttribute("x", String(margin));
    copy.setAttribute("y", String(y));
    copy.setAttribute("width", String(width));
    copy.setAttribute("height", String(height));
    svg.append(copy);
    y += height + 8;
    for (const note of frame.notes) write(note, 11, "400", "var(--ink-3)");
    const total = [width + 2 * margin, Math.ceil(y + margin / 2)];
    svg.setAttribute("xmlns", namespace);
    svg.setAttribute("viewBox", `0 0 ${total[0]} ${total[1]}`);
    svg.setAttribute("width", String(total[0]));
    svg.setAttribute("height", String(total[1]));
    svg.setAttribute("font-family", fontFamily);
    const paper = document.createElementNS(namespace, "rect");
    paper.setAttribute("width", "100%");
    paper.setAttribute("height", "100%");
    paper.setAttribute("fill", "var(--paper)");
    svg.prepend(paper);
    writeStyles(svg);
    svg.remove();
    return svg;
  } finally {
    stage.remove();
  }
}

function writeKey(svg: SVGSVGElement, items: readonly KeyItem[], top: number, width: number): number {
  let x = margin + 11;
  let y = top + 8;
  for (const {glyph, label} of items) {
    const text = say(label);
    const advance = 16 + textWidth(text, 12) + 28;
    if (x + advance > width + margin) {
      x = margin + 11;
      y += 20;
    }
    const group = svg.appendChild(document.createElementNS(namespace, "g"));
    group.setAttribute("transform", `translate(${x},${y})`);
    drawGlyph(group, glyph, "var(--ink-2)");
    group.querySelector(".halo")?.remove();
    const name = group.appendChild(document.createElementNS(namespace, "text"));
    name.setAttribute("x", "16");
    name.setAttribute("dy", "0.35em");
    name.setAttribute("style", "font-size: 12px; fill: var(--ink-2)");
    name.textContent = text;
    x += advance;
  }
  return y + 8;
}

/** Writes the computed styles into the elements, and takes out what only the page needs. */
function writeStyles(svg: SVGSVGElement): void {
  const elements = Array.from(svg.querySelectorAll<SVGElement>("*"));
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    return properties.map((name) => {
      const value = computed.getPropertyValue(name);
      return `${name}: ${colours.has(name) ? plainColour(value) : value}`;
    });
  });
  for (const [i, element] of elements.entries()) {
    for (const name of ["class", "tabindex", "role", "aria-label", "aria-describedby"]) element.removeAttribute(name);
    if (element.tagName !== "g" && element.tagName !== "svg") element.setAttribute("style", styles[i]!.join("; "));
    else if (styles[i]!.some((style) => style.startsWith("opacity: 0."))) {
      element.setAttribute("style", styles[i]!.filter((style) => style.startsWith("opacity")).join("; "));
    }
  }
}
