/**
 * A computed CSS colour as every SVG reader knows it: `rgb(…)` or `rgba(…)`. Browsers compute color-mix() to oklab() or
 * color(), which drawing programs do not read; a pixel tells what they look like.
 */
export function plainColour(colour: string): string {
  if (!colour || /^(none|transparent|currentcolor|rgba?\(|#|url\()/i.test(colour)) return colour;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d");
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${((a ?? 255) / 255).toFixed(3)})`;
}
