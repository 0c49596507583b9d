/** The system fonts of the pages, Chinese first-class; the same stack as --sans-serif in styles/tokens.css. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** The width of a line of text in CSS pixels. */
export function textWidth(text: string, size: number, weight = 400): number {
  const font = `${weight} ${size}px ${fontFamily}`;
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size;
  context.font = font;
  const {width} = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** Breaks a text into lines no wider than `width`; Chinese breaks anywhere, other scripts at spaces. */
export function wrapText(text: string, size: number, width: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\p{Script=Han}，。；：、（）“”]|[^\s\p{Script=Han}，。；：、（）“”]+\s*|\s+/gu) ??
    []) {
    if (line && textWidth(line + piece, size, weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line ? [...lines, line] : lines;
}
