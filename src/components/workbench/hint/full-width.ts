import {type Hint, type Mistake, replaced} from "./mistake.js";

const halves: Record<string, string> = {
  "，": ",",
  "、": ",",
  "。": ".",
  "；": ";",
  "：": ":",
  "（": "(",
  "）": ")",
  "“": "'",
  "”": "'",
  "‘": "'",
  "’": "'",
  "＝": "=",
  "＜": "<",
  "＞": ">",
  "＊": "*",
  "＋": "+",
  "－": "-",
  "％": "%",
  "！": "!",
  "【": "[",
  "】": "]",
  "《": "<",
  "》": ">",
  "　": " "
};

const wide = /[，、。；：（）“”‘’＝＜＞＊＋－％！【】《》]/g;
const digits = /[０-９Ａ-Ｚａ-ｚ＿]/g;

/** Signs of a Chinese keyboard where SQL takes those of ASCII: SELECT report_id，title. Text in quotes keeps its own. */
export function fullWidth({reason, statement, tokens}: Mistake): Hint | null {
  if (/^(?:Conversion|Out of Range)/.test(reason)) return null;
  const closed = closedByWide(tokens.at(-1)?.text ?? "");
  const code = tokens.filter(({kind}) => kind !== "string" && kind !== "identifier");
  const sign = code.flatMap(({text}) => text.match(wide) ?? [])[0] ?? closed?.[0];
  if (!sign) return null;
  const edits = code.map(({start, end, text}) => ({start, end, text: half(text)}));
  const last = tokens.at(-1)!;
  const tail = closed && {start: last.start, end: last.end, text: last.text[0] + closed[1]};
  return {
    label: {
      zh: `SQL 中有全角符号 ${sign}，请改用半角。`,
      en: `There is a full-width ${sign} in the SQL; use the half-width one.`
    },
    fix: replaced(statement, tail ? [...edits, tail] : edits)
  };
}

function half(text: string): string {
  return text
    .replace(wide, (sign) => halves[sign]!)
    .replace(digits, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

// 'duqiao’ AND …: the quote that opened is never closed.
function closedByWide(text: string): [sign: string, rest: string] | null {
  const match = /^'([^'’”]*)([’”])([^'’”‘“]*)$/.exec(text);
  return match && [match[2]!, `${match[1]}'${half(match[3]!)}`];
}
