// tools/bench.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// loaders/figures/chinese.ts
var digits = new Map([..."\u96F6\u3007\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"].map((c) => [c, Math.max(0, "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(c))]));
digits.set("\u4E24", 2);
var magnitudes = /* @__PURE__ */ new Map([
  ["\u5341", 10],
  ["\u767E", 100],
  ["\u5343", 1e3]
]);
var numerals = new Uint8Array(65536);
for (const char of [...digits.keys(), ...magnitudes.keys(), "\u4E07", "\u4EBF"]) numerals[char.charCodeAt(0)] = 1;
function isChineseNumeral(code4) {
  return numerals[code4] === 1;
}
function chineseNumber(text) {
  if (text.length > 1 && [...text].every((c) => digits.has(c))) {
    return text.length === 4 ? Number([...text].map((c) => digits.get(c)).join("")) : null;
  }
  let total = 0;
  let section = 0;
  let digit2 = null;
  let last = 0;
  let zero = false;
  let high = 0;
  for (const char of text) {
    const value = digits.get(char);
    if (value !== void 0) {
      if (digit2 !== null && digit2 !== 0) return null;
      digit2 = value;
      if (value === 0) zero = true;
      continue;
    }
    const magnitude = magnitudes.get(char);
    if (magnitude !== void 0) {
      section += (digit2 ?? 1) * magnitude;
      last = magnitude;
    } else if (char === "\u4E07") {
      high = (section + (digit2 ?? 0) || 1) * 1e4;
      section = 0;
      last = 1e4;
    } else if (char === "\u4EBF") {
      total = (high + section + (digit2 ?? 0) || 1) * 1e8;
      high = 0;
      section = 0;
      last = 1e8;
    } else return null;
    digit2 = null;
    zero = false;
  }
  if (digit2 !== null) section += last > 1 && !zero && last !== 10 ? digit2 * last / 10 : digit2;
  return total + high + section;
}

// loaders/figures/numeral.ts
var shifts = { \u767E: 2, \u5343: 3, \u4E07: 4, \u4EBF: 8 };
var notMagnitude = { \u5343: "\u74E6\u7C73\u514B\u4F0F\u5361\u5E15\u5B57", \u767E: "\u5206\u5F3A\u65E5", \u4E07: "\u5143\u6237\u6751" };
function readNumeral(text, at, end) {
  const code4 = text.charCodeAt(at);
  return code4 >= 48 && code4 <= 57 ? readArabic(text, at, end) : readChinese(text, at, end);
}
function shifted(digits2, shift) {
  return Number(shift === 0 ? digits2 : `${digits2}e${shift}`);
}
function readArabic(text, at, end) {
  let i = afterDigits(text, at, end);
  let digits2 = text.slice(at, i);
  if (i - at <= 3) {
    let j = i;
    while (text[j] === "," && afterDigits(text, j + 1, end) === j + 4) j += 4;
    if (j > i) {
      digits2 = text.slice(at, j).replaceAll(",", "");
      i = j;
    }
  }
  if (i - at <= 3) {
    let j = i;
    while (text[j] === " " && afterDigits(text, j + 1, end) === j + 4) j += 4;
    if (j > i && /[^\d ,、%]/.test(text[j] ?? " ") && /[.\p{Script=Han}]/u.test(text[j] ?? "")) {
      digits2 = text.slice(at, j).replaceAll(" ", "");
      i = j;
    }
  }
  if (text[i] === "." && isDigit(text, i + 1, end)) {
    const j = afterDigits(text, i + 1, end);
    if (text[j] !== "." || !isDigit(text, j + 1, end)) {
      digits2 += text.slice(i, j);
      i = j;
    }
  }
  return scaled(text, at, i, end, digits2, "arabic", false);
}
function readChinese(text, at, end) {
  let i = at;
  while (i < end && isChineseNumeral(text.charCodeAt(i))) i++;
  if (i === at) return null;
  const inner = hedgeAt(text, i, end);
  if (inner && /[万亿]/.test(text[i + 1] ?? "") && !/[万亿]/.test(text.slice(at, i))) {
    const value2 = chineseNumber(text.slice(at, i));
    return value2 === null ? null : scaled(text, at, i, end, String(value2), "chinese", false);
  }
  let run = text.slice(at, i);
  const last = run.at(-1);
  if (run.length > 1 && notMagnitude[last]?.includes(text[i] ?? " ") && last !== "\u4E07") {
    run = run.slice(0, -1);
    i--;
  }
  const value = chineseNumber(run);
  if (value === null) return null;
  const round = /^[百千万亿]/.test(run);
  const hedge = hedgeAt(text, i, end);
  return {
    from: at,
    to: hedge ? i + 1 : i,
    value,
    digits: String(value),
    shift: 0,
    script: "chinese",
    hedge,
    round
  };
}
function scaled(text, from, at, end, digits2, script, round) {
  let i = at;
  let hedge = hedgeAt(text, i, end);
  if (hedge) i++;
  else if (text[i] === " " && /[万亿%]/.test(text[i + 1] ?? "")) i++;
  let shift = 0;
  while (i < end) {
    const by = shifts[text[i]];
    if (by === void 0) break;
    if (text[i] !== "\u4E07" && notMagnitude[text[i]]?.includes(text[i + 1] ?? " ")) break;
    shift += by;
    i++;
  }
  const after = shift > 0 && !hedge ? hedgeAt(text, i, end) : null;
  if (after) {
    hedge = after;
    i++;
  }
  return { from, to: i, value: shifted(digits2, shift), digits: digits2, shift, script, hedge, round };
}
function hedgeAt(text, at, end) {
  if (at >= end) return null;
  const char = text[at];
  if (char === "\u4F59" || char === "\u591A" || char === "\u51E0") return "over";
  if (char === "\u6765" && !/[自源到]/.test(text[at + 1] ?? "")) return "about";
  return null;
}
function isDigit(text, at, end) {
  const code4 = text.charCodeAt(at);
  return at < end && code4 >= 48 && code4 <= 57;
}
function afterDigits(text, at, end) {
  let i = at;
  while (isDigit(text, i, end)) i++;
  return i;
}

// loaders/figures/adopt.ts
function adoptUnits(figures, text) {
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (figure.kind !== "bare" || !(next.kind === "quantity" || next.kind === "percent" || next.kind === "points"))
      continue;
    if (!/^ ?[、和与及] ?$/.test(text.slice(figure.to, next.outerFrom)) || figure.value === null) continue;
    if (/[万亿]/.test(text.slice(next.from, next.to))) continue;
    figure.kind = next.kind;
    figure.construct = "list";
    figure.unit = next.unit;
    figure.measure = next.measure;
    figure.outerTo = figure.to;
  }
}
function asPercent(figure) {
  return {
    ...figure,
    kind: "percent",
    construct: "lost_sign",
    unit: "%",
    measure: "rate",
    value: shifted(String(figure.value), 0)
  };
}

// loaders/figures/hedge.ts
function hedges(lexicon2, text, from, to, start, end, inner) {
  let outerFrom = from;
  let outerTo = to;
  let before2 = null;
  for (let i = from, steps = 0; steps < 4; steps++) {
    while (i > start && text[i - 1] === " ") i--;
    const hedge = lexicon2.boundBefore.longest(text, i, start);
    if (hedge) {
      if (hedge.value === null) break;
      before2 ??= hedge.value;
      i -= hedge.length;
      outerFrom = i;
      continue;
    }
    const glue2 = lexicon2.boundGlue.longest(text, i, start);
    if (!glue2) break;
    i -= glue2.length;
  }
  if (!before2 && /约(?:占|完成|有|为|达到?|需)[^,;。:、()0-9]{0,10}$/.test(text.slice(Math.max(start, from - 16), from)))
    before2 = "about";
  const at = text[to] === " " ? to + 1 : to;
  const after = lexicon2.boundAfter.longest(text, at, end);
  if (after) outerTo = at + after.length;
  return {
    bound: after?.value ?? inner ?? before2 ?? "exact",
    outerFrom,
    outerTo,
    boundAfter: after !== null
  };
}

// loaders/figures/units.ts
import { Decimal } from "decimal.js";

// loaders/corpus/csv.ts
import { CsvError, parse } from "csv-parse/sync";
function parseCsv(file, text, columns4, optional2 = []) {
  const [head3, ...records] = parseRecords(file, text);
  if (!head3) throw new Error(`${file}:1: the file is empty; its first line must be: ${columns4.join(",")}`);
  const known = /* @__PURE__ */ new Set([...columns4, ...optional2]);
  for (const [index, name3] of head3.record.entries()) {
    const where = `${file}:${head3.line}`;
    if (!known.has(name3)) throw new Error(`${where}: unknown column: ${name3}; known are ${[...known].join(", ")}`);
    if (head3.record.indexOf(name3) < index) throw new Error(`${where}: column given twice: ${name3}; remove one`);
  }
  for (const name3 of columns4) {
    if (!head3.record.includes(name3))
      throw new Error(`${file}:${head3.line}: column missing: ${name3}; add it to the first line`);
  }
  return records.map(({ line, record }) => {
    const extra = record.slice(head3.record.length).find((cell2) => cell2 !== "");
    if (extra !== void 0 || record.length < head3.record.length)
      throw new Error(
        `${file}:${line}: ${record.length} cells where the first line names ${head3.record.length} columns; put cells that contain a comma in "quotes": ${record.join(",")}`
      );
    const row = Object.fromEntries([...known].map((name3) => [name3, ""]));
    for (const [index, name3] of head3.record.entries()) row[name3] = record[index] ?? "";
    return { line, row };
  });
}
function parseRecords(file, text) {
  try {
    const lines2 = parse(text, {
      bom: true,
      comment: "#",
      comment_no_infix: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      skip_empty_lines: true
    });
    return lines2.map(({ info, record }) => ({ line: info.lines, record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines: lines2 } = error;
    throw new Error(`${file}:${lines2 ?? 1}: ${error.message.toLowerCase()}; check the quotation marks on this line`);
  }
}

// loaders/figures/trie.ts
var Trie = class {
  root = { next: /* @__PURE__ */ new Map(), value: void 0 };
  step;
  /** One byte a UTF-16 code unit: most characters begin no word. */
  begins = new Uint8Array(65536);
  size = 0;
  /** `direction` -1 finds words that end at an offset rather than start there. */
  constructor(entries, direction = 1) {
    this.step = direction;
    for (const [word, value] of entries) {
      let node = this.root;
      for (let i = 0; i < word.length; i++) {
        const code4 = word.charCodeAt(direction === 1 ? i : word.length - 1 - i);
        let child = node.next.get(code4);
        if (!child) {
          child = { next: /* @__PURE__ */ new Map(), value: void 0 };
          node.next.set(code4, child);
        }
        node = child;
      }
      node.value = value;
      this.size++;
    }
    for (const code4 of this.root.next.keys()) this.begins[code4] = 1;
  }
  /** The longest word that starts at `at` (or ends there, exclusive, when the direction is -1) within [from, to). */
  longest(text, at, limit) {
    const { step } = this;
    let i = step === 1 ? at : at - 1;
    if (this.begins[text.charCodeAt(i)] !== 1) return null;
    let node = this.root;
    let value;
    let end = i;
    while (step === 1 ? i < limit : i >= limit) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      i += step;
      if (node.value !== void 0) {
        value = node.value;
        end = i;
      }
    }
    return value === void 0 ? null : { value, length: step === 1 ? end - at : at - 1 - end };
  }
  /** The first characters of the words, to find where to look. */
  *starts() {
    yield* this.root.next.keys();
  }
};

// loaders/figures/units.ts
var measures = /* @__PURE__ */ new Set([
  "money",
  "length",
  "area",
  "volume",
  "mass",
  "energy",
  "power",
  "time",
  "temperature",
  "score",
  "count",
  "rate",
  "multiple"
]);
function parseUnits(file, text) {
  const units = /* @__PURE__ */ new Map();
  for (const { line, row } of parseCsv(file, text, ["written", "unit", "factor", "measure"])) {
    const where = `${file}:${line}`;
    if (!row.written || !row.unit) throw new Error(`${where}: a unit needs both written and unit: ${row.written}`);
    if (!(Number(row.factor) > 0)) throw new Error(`${where}: factor is not a positive number: ${row.factor}`);
    if (!measures.has(row.measure))
      throw new Error(`${where}: unknown measure, use one of ${[...measures].join(", ")}: ${row.measure}`);
    if (units.has(row.written)) throw new Error(`${where}: unit given twice, remove one: ${row.written}`);
    units.set(row.written, { ...row, measure: row.measure });
  }
  return new Trie(units);
}
function converted(digits2, shift, unit) {
  if (unit.factor === "1") return shifted(digits2, shift);
  return new Decimal(`${digits2}e${shift}`).times(unit.factor).toNumber();
}

// loaders/figures/probe.ts
function claim(construct, kind, from, to) {
  return {
    kind,
    construct,
    from,
    to,
    outerFrom: from,
    outerTo: to,
    value: null,
    max: null,
    unit: null,
    measure: null,
    bound: "exact",
    boundAfter: false,
    script: "arabic",
    round: false,
    unknownUnit: null,
    period: null
  };
}
function measured({ lexicon: lexicon2, text, start, end }, construct, kind, numeral, unit, to) {
  const figure = claim(construct, kind, numeral.from, to);
  figure.value = converted(numeral.digits, numeral.shift, unit);
  figure.unit = unit.unit;
  figure.measure = unit.measure;
  figure.script = numeral.script;
  figure.round = numeral.round;
  const sign = signBefore(text, numeral.from, start);
  if (unit.measure === "rate" && numeral.from > start && text[numeral.from - 1] === "+") figure.from -= 1;
  if (sign > 0) {
    figure.from -= sign;
    figure.value = -figure.value;
  }
  return Object.assign(figure, hedges(lexicon2, text, figure.from, to, start, end, numeral.hedge));
}
function signBefore(text, from, start) {
  if (from <= start) return 0;
  const sign = text[from - 1];
  if (sign === "\u8D1F") return 1;
  if (sign !== "-" && sign !== "\u2013") return 0;
  return from - 1 > start && /[0-9A-Za-z%）)\]年月日-]/.test(text[from - 2]) ? 0 : 1;
}

// loaders/figures/constructs/clock.ts
var before = /(?:[上下中]午|[早晚夜]上?|凌晨|傍晚|点[半整]?[-—~至到])$/;
var clock = {
  name: "clock",
  read({ text, at, numeral, start }) {
    if (!numeral || text[numeral.to] !== "\u70B9" || text[numeral.to + 1] === "\u4F4D") return null;
    return before.test(text.slice(Math.max(start, at - 4), at)) ? claim("clock", "name", at, numeral.to + 1) : null;
  }
};

// loaders/figures/constructs/doubling.ts
var doubling = {
  name: "doubling",
  read(probe) {
    const { text, at } = probe;
    const pattern = /翻[了上]?(?:([一两二三四五]|\d(?:\.\d+)?)番|一?倍|番)/y;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    const times = found[1] === void 0 ? 1 : chineseNumber(found[1]) ?? Number(found[1]);
    const value = Number(((2 ** times - 1) * 100).toFixed(4));
    const to = at + found[0].length;
    const numeral = {
      from: at,
      to,
      value,
      digits: String(value),
      shift: 0,
      script: "chinese",
      hedge: null,
      round: false
    };
    return measured(
      probe,
      "doubling",
      "doubling",
      numeral,
      { written: "\u756A", unit: "%", factor: "1", measure: "rate" },
      to
    );
  }
};

// loaders/figures/constructs/duration.ts
var duration = {
  name: "duration",
  read(probe) {
    const { text, at, numeral, unit, unitAt, start } = probe;
    if (!numeral || unit?.value.measure !== "time") return null;
    const to = unitAt + unit.length;
    if (unit.value.unit === "\u5929" && /(?:天数|优良天|达标天)[达到为有共计超近约]*$/.test(text.slice(Math.max(start, at - 14), at)))
      return null;
    return claim("duration", "duration", at, to);
  }
};
var ordinal = {
  name: "ordinal",
  read({ text, at, numeral, start }) {
    if (!numeral) return null;
    const lead = text.slice(start, at).trim();
    if (lead !== "" && lead !== "(") return null;
    const after = /[、.)]/.test(text[numeral.to] ?? "") && !/\d/.test(text[numeral.to + 1] ?? "");
    return after || lead === "(" && text[numeral.to] === ")" ? claim("ordinal", "name", at, numeral.to + 1) : null;
  }
};

// loaders/figures/constructs/elided.ts
var yuan = { written: "", unit: "CNY", factor: "1", measure: "money" };
var money = /(?:产值|增加值|总值|收入|投资|额|税收?|资金|支出|利润|GDP)(?:任务|指标|目标|计划|完成|实现|达到|达|为|约|超过|超|突破)*$/;
var goesOn = /(?:产值|增加值|总值|收入|投资|税收?|资金|支出|利润)(?:任务|指标|目标|计划|完成|为)*\d[\d.]*[万亿]元?,(?:实际)?(?:已)?(?:完成|实现|达到?|入库|到位|收缴)$/;
var elided = {
  name: "elided",
  read(probe) {
    const { text, numeral, unit, at, start } = probe;
    if (!numeral || unit || numeral.shift < 4 || numeral.script !== "arabic") return null;
    if (!/^(?:[,;。、)(]|$|增|同|下|比|以)/.test(text.slice(numeral.to, numeral.to + 1))) return null;
    if (!money.test(text.slice(Math.max(start, at - 12), at)) && !goesOn.test(text.slice(Math.max(start, at - 32), at)))
      return null;
    return measured(probe, "elided", "quantity", numeral, yuan, numeral.to);
  }
};

// loaders/figures/constructs/flat.ts
var flat = {
  name: "flat",
  read(probe) {
    const { text, at, start } = probe;
    if (!text.startsWith("\u6301\u5E73", at)) return null;
    const before2 = text.slice(Math.max(start, at - 14), at);
    if (!/(?:同比|(?:与|同|和|比|较)(?:上年|去年)(?:同期)?)(?:相比)?(?:基本|大体|总体|大致|根本)?$/.test(before2))
      return null;
    const numeral = {
      from: at,
      to: at + 2,
      value: 0,
      digits: "0",
      shift: 0,
      script: "chinese",
      hedge: null,
      round: false
    };
    const figure = measured(
      probe,
      "flat",
      "doubling",
      numeral,
      { written: "\u6301\u5E73", unit: "%", factor: "1", measure: "rate" },
      at + 2
    );
    if (/(?:基本|大体|总体|大致|根本)$/.test(before2)) figure.bound = "about";
    return figure;
  }
};

// loaders/figures/constructs/fraction.ts
var rate = { written: "%", unit: "%", factor: "1", measure: "rate" };
var fraction = {
  name: "fraction",
  read(probe) {
    return readParts(probe) ?? readTenths(probe) ?? readHalf(probe);
  }
};
function readParts(probe) {
  const { text, at, end, numeral } = probe;
  if (numeral?.script !== "chinese") return null;
  let over = at + 1;
  while (over <= at + 3 && !text.startsWith("\u5206\u4E4B", over)) over++;
  if (over > at + 3) return null;
  const denominator = readNumeral(text, at, over);
  if (!denominator || denominator.to !== over || denominator.value < 2) return null;
  const numerator = readNumeral(text, over + 2, end);
  if (!numerator) return null;
  const point = /点([〇零一二三四五六七八九]+)/y;
  point.lastIndex = numerator.to;
  const decimals = point.exec(text);
  const to = decimals ? numerator.to + decimals[0].length : numerator.to;
  const digits2 = decimals ? `${numerator.digits}.${[...decimals[1]].map((c) => Math.max(0, "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(c))).join("")}` : numerator.digits;
  const isMille = denominator.value === 1e3;
  const value = Number(digits2) * (isMille ? 1e3 : 100) / denominator.value;
  return measured(
    probe,
    "fraction",
    "percent",
    { ...numerator, from: at, to, digits: String(Number(value.toFixed(6))), shift: 0, round: false },
    isMille ? { ...rate, written: "\u2030", unit: "\u2030" } : rate,
    to
  );
}
function readTenths(probe) {
  const { text, numeral } = probe;
  if (!numeral || text[numeral.to] !== "\u6210" || numeral.value >= 10) return null;
  if (/[立为功果员交效本就型长立品都]/.test(text[numeral.to + 1] ?? "")) return null;
  return measured(probe, "fraction", "percent", { ...numeral, digits: String(numeral.value * 10) }, rate, numeral.to + 1);
}
function readHalf(probe) {
  const { text, at } = probe;
  if (!text.startsWith("\u534A\u6570", at)) return null;
  const half = {
    from: at,
    to: at + 2,
    value: 50,
    digits: "50",
    shift: 0,
    script: "chinese",
    hedge: null,
    round: false
  };
  return measured(probe, "fraction", "percent", half, rate, at + 2);
}

// loaders/figures/constructs/masked.ts
var masked = {
  name: "masked",
  read({ text, at, lexicon: lexicon2, end, numeral }) {
    if (numeral && !(numeral.to === at + 2 && /[XxＸ×*＊○□_]/.test(text[at + 2] ?? ""))) return null;
    const pattern = /(?:19|20)?(?:[XxＸ×*＊○□_]{1,6}|某{1,3})(?:\.[XxＸ×*]{1,3})?[百千万亿]*/y;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    const to = at + found[0].length;
    if (/[A-Za-z]/.test(text[at - 1] ?? "")) return null;
    if (text[to] === "\u5E74" || text[to] === "\u6708" || text[to] === "\u65E5") return claim("masked", "masked", at, to + 1);
    const unit = lexicon2.units.longest(text, to, end);
    if (!unit || found[0].startsWith("\u67D0") && unit.value.measure === "count") return null;
    if (/^[村镇乡县省市国园店院馆厅点校企居社街]/.test(unit.value.written)) return null;
    return claim("masked", "masked", at, to + unit.length);
  }
};

// loaders/figures/constructs/name.ts
var letter = /[A-Za-z]/;
var code = {
  name: "code",
  read({ text, at, end, numeral, unit, unitAt, start }) {
    if (numeral?.script !== "arabic") return null;
    const before2 = at > start ? text[at - 1] : " ";
    const after = text[numeral.to] ?? " ";
    if (unit && /[xX×*＊]\.?$/.test(text.slice(Math.max(start, at - 2), at)))
      return claim("code", "masked", at, unit ? unitAt + unit.length : numeral.to);
    const isAmount = unit !== null && (unit.value.measure === "money" || unit.value.measure === "rate");
    const isSigned2 = before2 === "+" && unit?.value.measure === "rate" && !/[\dA-Za-z+]/.test(text[at - 2] ?? "+");
    if (letter.test(before2) && !isAmount || before2 === "+" && !isSigned2 || before2 === "#")
      return claim("code", "name", at, numeral.to);
    if (after === "+" || after === "#" && !unit) return claim("code", "name", at, numeral.to);
    if (letter.test(after) && !unit) return claim("code", "name", at, numeral.to);
    if (/[〔[【]$/.test(before2) && /[〕\]】]/.test(after)) return claim("code", "name", at, numeral.to);
    if (/[〕\]】]$/.test(before2) && !unit) return claim("code", "name", at, numeral.to);
    const run = /\d[\d-]*\d/y;
    run.lastIndex = at;
    const whole = run.exec(text)?.[0] ?? "";
    const digits2 = whole.replaceAll("-", "").length;
    if (digits2 >= 7 && !unit && numeral.shift === 0) return claim("code", "name", at, Math.min(end, at + whole.length));
    return null;
  }
};
function afterNumber(text, at) {
  let i = at;
  while (/[0-9一二三四五六七八九十]/.test(text[i] ?? "")) i++;
  return i;
}
var rank = {
  name: "rank",
  read({ text, at, numeral, start }) {
    if (!numeral || at === start) return null;
    const before2 = text[at - 1];
    if (before2 === "\u7B2C") return claim("rank", "rank", at, numeral.to);
    if (before2 === "\u524D" && /[名位强列甲茅]/.test(text[numeral.to] ?? ""))
      return claim("rank", "rank", at, numeral.to + 1);
    return null;
  }
};
var name = {
  name: "name",
  read({ text, at, end, numeral, lexicon: lexicon2, start, unit, unitAt }) {
    if (!numeral) return null;
    const { to } = numeral;
    if (/[·•]/.test(text[to] ?? "") && /[0-9一二三四五六七八九十]/.test(text[to + 1] ?? ""))
      return claim("name", "name", at, afterNumber(text, to + 1));
    if (/[·•]/.test(at > start ? text[at - 1] : " ") && /[0-9一二三四五六七八九十]/.test(text[at - 2] ?? ""))
      return claim("name", "name", at, to);
    const quoted = at > start && /[“‘"「『]/.test(text[at - 1]) && /[”’"」』]/.test(text[to] ?? "");
    if (quoted) return claim("name", "name", at, to);
    const after = lexicon2.nameAfter.longest(text, to, end);
    if (after && (!unit || unitAt + unit.length < to + after.length))
      return claim("name", "name", at, to + after.length);
    if (/(?:北纬|东经|南纬|西经)$/.test(text.slice(Math.max(start, at - 2), at))) return claim("name", "name", at, to);
    if (!unit && lexicon2.nameBefore.longest(text, at, start)) return claim("name", "name", at, to);
    return null;
  }
};

// loaders/figures/constructs/percent.ts
var percent = {
  name: "percent",
  read(probe) {
    const { numeral, unit } = probe;
    if (!numeral || unit?.value.measure !== "rate" || /分点$/.test(unit.value.unit)) return null;
    return measured(probe, "percent", "percent", numeral, unit.value, probe.unitAt + unit.length);
  }
};
var points = {
  name: "points",
  read(probe) {
    const { numeral, unit } = probe;
    if (!numeral) return null;
    if (unit?.value.measure === "rate" && /分点$/.test(unit.value.unit))
      return measured(probe, "points", "points", numeral, unit.value, probe.unitAt + unit.length);
    if (probe.text[numeral.to] === "\u4E2A" && listed.test(probe.text.slice(numeral.to, numeral.to + 48)))
      return measured(probe, "points", "points", numeral, percentagePoint, numeral.to + 1);
    return null;
  }
};
var listed = /^个(?:(?:、|,|和|与|及|以及)\d+(?:\.\d+)?个){0,6}(?:、|,|和|与|及|以及)\d+(?:\.\d+)?个百分点/;
var percentagePoint = { written: "\u4E2A", unit: "\u767E\u5206\u70B9", factor: "1", measure: "rate" };
var multiple = {
  name: "multiple",
  read(probe) {
    const { numeral, unit } = probe;
    if (!numeral || unit?.value.measure !== "multiple" || numeral.round) return null;
    return measured(probe, "multiple", "multiple", numeral, unit.value, probe.unitAt + unit.length);
  }
};

// loaders/figures/constructs/period.ts
var digit = /[0-9]/;
var date = {
  name: "date",
  read(probe) {
    const { text, at, numeral } = probe;
    if (numeral?.script !== "arabic") return null;
    const year2 = /(?:19|20)\d\d ?(?:(?:[-~—–至到]+|年[-~—–至到]+) ?((?:19|20)\d\d) ?)?年(?:度)?/y;
    const found = match(year2, text, at);
    if (found && !(at > 0 && digit.test(text[at - 1]))) {
      const first = Number(found[0].slice(0, 4));
      return readYear(probe, at + found[0].length, first, found[1] ? Number(found[1]) : first);
    }
    const short2 = readShortYear(probe);
    if (short2) return short2;
    const iso = match(/(?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\1(?:[12]\d|3[01]|0?[1-9])(?!\d)/y, text, at);
    if (iso) return claim("date", "name", at, at + iso[0].length);
    return readQuarters(probe) ?? readMonths(probe);
  }
};
function readShortYear(probe) {
  const { text, at, start } = probe;
  const found = match(/(\d\d)年(?![代来的间前后多余以之期龄])(?:度)?/y, text, at);
  if (!found || at > 0 && /[\d.]/.test(text[at - 1])) return null;
  const written3 = Number(found[1]);
  const before2 = at > start ? text[at - 1] : "";
  if (written3 >= 10 && written3 < 90) {
    const isCompared = /[比较]/.test(before2) && /^(?:同期|底|末|净?增|多|少|下降|减|提高|上升|\d)/.test(text.slice(at + 3));
    if (!isCompared) return null;
  } else if (written3 >= 90 && !(before2 === "" || /[,;。:、(比较从由自至到]/.test(before2))) return null;
  const year2 = written3 + (written3 >= 90 ? 1900 : 2e3);
  return readYear(probe, at + found[0].length, year2, year2);
}
function readYear(probe, to, first, last) {
  const { text, at, end } = probe;
  const figure = claim("date", "period", at, to);
  const period = {
    year: last,
    yearFrom: last > first ? first : null,
    monthFrom: null,
    monthTo: null,
    state: false,
    until: false
  };
  figure.period = period;
  const months = match(
    / ?(1[0-2]|0?[1-9])(?:月?份? ?[-~—–至到、]+ ?(1[0-2]|0?[1-9]))? ?月份?(底|末|中旬|初|上旬|下旬)?/y,
    text,
    figure.to
  );
  if (months) {
    figure.to += months[0].length;
    const day3 = match(/ ?(?:[12]\d|3[01]|0?[1-9]) ?(?:日|号)/y, text, figure.to);
    if (day3) {
      figure.to += day3[0].length;
      setDay(period, Number(months[1]));
    } else setMonths(period, months, text, at, probe.start);
  } else {
    const part = probe.lexicon.periods.longest(text, figure.to, end);
    if (part && part.value.year === null && part.value.monthFrom !== null && part.value.yearFrom === null) {
      figure.to += part.length;
      Object.assign(period, { ...part.value, year: last });
    } else {
      const close = match(/(?:年?(?:底|末)|年末)(?:前)?/y, text, figure.to);
      if (close) {
        figure.to += close[0].length;
        period.state = !close[0].endsWith("\u524D");
        period.until = true;
      }
    }
  }
  figure.outerTo = figure.to;
  leadIn(probe, figure);
  return figure;
}
function readQuarters({ text, at }) {
  const found = match(/1[-~—–至到]([2-4])季度/y, text, at);
  if (!found) return null;
  const figure = claim("date", "period", at, at + found[0].length);
  figure.period = { year: null, yearFrom: null, monthFrom: 1, monthTo: Number(found[1]) * 3, state: false, until: false };
  return figure;
}
function readMonths(probe) {
  const { text, at } = probe;
  const months = match(
    /(1[0-2]|0?[1-9])(?:月?份? ?[-~—–至到、]+ ?(1[0-2]|0?[1-9]))? ?月份?(底|末|中旬|初|上旬|下旬)?/y,
    text,
    at
  );
  if (!months || at > 0 && /[\d.]/.test(text[at - 1])) return null;
  const figure = claim("date", "period", at, at + months[0].length);
  figure.period = { year: null, yearFrom: null, monthFrom: null, monthTo: null, state: false, until: false };
  const day3 = match(/ ?(?:[12]\d|3[01]|0?[1-9]) ?(?:日|号)/y, text, figure.to);
  if (day3 && !months[3]) {
    figure.to += day3[0].length;
    setDay(figure.period, Number(months[1]));
  } else setMonths(figure.period, months, text, at, probe.start);
  figure.outerTo = figure.to;
  leadIn(probe, figure);
  return figure;
}
function setDay(period, month) {
  period.monthTo = month;
}
function setMonths(period, months, text, at, start) {
  const first = Number(months[1]);
  if (months[2]) {
    period.monthFrom = first;
    period.monthTo = Number(months[2]);
  } else if (months[3] === "\u5E95" || months[3] === "\u672B") {
    const lead = text.slice(Math.max(start, at - 3), at);
    period.monthTo = first;
    if (/[到至止]/.test(lead) && !/前/.test(lead)) period.monthFrom = 1;
  } else if (!months[3] && (months[0].includes("\u6708\u4EFD") || isMonthly(text, at, at + months[0].length, start))) {
    period.monthFrom = first;
    period.monthTo = first;
  } else period.monthTo = first;
}
function isMonthly(text, at, to, start) {
  if (text.startsWith("\u5F53\u6708", to)) return true;
  return text[to] === "," && (at === start || /[,;。]/.test(text[at - 1]));
}
function leadIn({ text, start }, figure) {
  const period = figure.period;
  const before2 = text.slice(Math.max(start, figure.from - 3), figure.from);
  if (/(?:截至|截止到?|截止至)$/.test(before2)) {
    if (period.monthTo !== null) period.monthFrom = 1;
    period.state = true;
  } else if (/[到至]$/.test(before2) && period.monthFrom === null) period.until = true;
}
function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

// loaders/figures/constructs/quantity.ts
var money2 = {
  name: "money",
  read(probe) {
    return probe.unit?.value.measure === "money" ? quantity(probe, "money") : null;
  }
};
var measure = {
  name: "measure",
  read(probe) {
    const kind = probe.unit?.value.measure;
    return kind && kind !== "money" && kind !== "count" ? quantity(probe, "measure") : null;
  }
};
var count = {
  name: "count",
  read(probe) {
    return probe.unit?.value.measure === "count" ? quantity(probe, "count") : null;
  }
};
function quantity(probe, construct) {
  const { numeral, unit, unitAt, text, end } = probe;
  if (!numeral || !unit) return null;
  let to = unitAt + unit.length;
  let of = unit.value;
  if (text[to] === "/") {
    const per = probe.lexicon.units.longest(text, to + 1, end);
    if (per && per.value.measure !== "rate") {
      of = { ...of, unit: `${of.unit}/${per.value.unit}` };
      to += 1 + per.length;
    }
  }
  if ((text[to] === "\u4F59" || text[to] === "\u591A") && !/[个家元年地种样次]/.test(text[to + 1] ?? "")) {
    const figure = measured(probe, construct, "quantity", { ...numeral, hedge: numeral.hedge ?? "over" }, of, to + 1);
    return figure;
  }
  return measured(probe, construct, "quantity", numeral, of, to);
}

// loaders/figures/constructs/range.ts
var range = {
  name: "range",
  read(probe) {
    const { text, end, numeral, unit, unitAt } = probe;
    if (!numeral || numeral.round) return null;
    const link = unit ? unitAt + unit.length : numeral.to;
    if (!/[-~—–至到]/.test(text[link] ?? "")) return null;
    let at = link;
    while (/[-~—–至到]/.test(text[at] ?? "")) at++;
    const upper = readNumeral(text, at, end);
    if (!upper) return null;
    const upperAt = text[upper.to] === " " ? upper.to + 1 : upper.to;
    const upperUnit = probe.lexicon.units.longest(text, upperAt, end);
    if (!upperUnit || upperUnit.value.measure === "time") return null;
    if (unit && unit.value.unit !== upperUnit.value.unit) return null;
    const shift = numeral.shift === 0 && !unit ? upper.shift : numeral.shift;
    const low = shifted(numeral.digits, shift);
    if (!(low < upper.value)) return null;
    const { measure: measure3 } = upperUnit.value;
    const kind = /分点$/.test(upperUnit.value.unit) ? "points" : measure3 === "rate" ? "percent" : measure3 === "multiple" ? "multiple" : "quantity";
    const figure = measured(probe, "range", kind, { ...numeral, shift }, upperUnit.value, upperAt + upperUnit.length);
    figure.max = converted(upper.digits, upper.shift, upperUnit.value);
    return figure;
  }
};
var ratio = {
  name: "ratio",
  read({ text, at, start, numeral }) {
    if (numeral?.script !== "arabic") return null;
    const pattern = /\d+(?:\.\d+)?(?: ?[:∶] ?\d+(?:\.\d+)?){1,4}(?![\d%])/y;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    const isStructure = /结构|比例|比重|产业比|构成/.test(text.slice(Math.max(start, at - 40), at)) && isWhole(found[0]);
    const clock2 = !isStructure && /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/.test(found[0]);
    return claim(clock2 ? "clock" : "ratio", clock2 ? "name" : "ratio", at, at + found[0].length);
  }
};
function isWhole(written3) {
  const parts3 = written3.split(/[:∶]/).map(Number);
  const sum = parts3.reduce((a, b) => a + b, 0);
  return parts3.length === 3 && sum >= 99 && sum <= 101;
}

// loaders/figures/constructs/unknown.ts
var unknown = {
  name: "unknown",
  read(probe) {
    const { text, at, end, start, numeral, unit } = probe;
    if (numeral?.script !== "arabic" || unit || at === start) return null;
    const written3 = text[numeral.to] ?? "";
    if (!/\p{Script=Han}/u.test(written3) || notUnits.has(written3)) return null;
    const after = numeral.to + 1;
    const isClosed2 = after >= end || /[,;。、)(\n ]/.test(text[after]) || probe.lexicon.boundAfter.longest(text, after, end);
    if (!isClosed2 || !/[\p{Script=Han}”》]/u.test(text[at - 1])) return null;
    const figure = measured(
      probe,
      "unknown",
      "quantity",
      numeral,
      { written: written3, unit: written3, factor: "1", measure: "count" },
      after
    );
    figure.unknownUnit = written3;
    return figure;
  }
};
var notUnits = new Set(
  "\u53F7\u697C\u8DEF\u7EBF\u5C4A\u7EA7\u65F6\u70B9\u79D2\u523B\u5F3A\u540E\u524D\u578B\u7248\u5F0F\u7684\u548C\u4E0E\u53CA\u6216\u4EE5\u81F3\u5230\u4E3A\u662F\u5728\u4E86\u7B49\u4E07\u4EBF\u5343\u767E\u5341\u6210\u6765\u591A\u4F59\u51E0\u5DE6\u53F3\u4E0A\u4E0B\u5185\u5916\u4E2D\u95F4\u8D77\u6B62"
);

// loaders/figures/constructs.ts
var constructs = [
  masked,
  date,
  clock,
  ordinal,
  rank,
  ratio,
  code,
  fraction,
  range,
  name,
  elided,
  percent,
  points,
  multiple,
  money2,
  duration,
  measure,
  count,
  unknown
];
var wordConstructs = [doubling, flat, fraction, masked];

// loaders/figures/lex.ts
var DIGIT = 1;
var HAN = 2;
var WORD = 4;
var PERIOD = 8;
var anchorTables = /* @__PURE__ */ new WeakMap();
function anchors(lexicon2) {
  let table2 = anchorTables.get(lexicon2);
  if (!table2) {
    table2 = new Uint8Array(65536);
    for (let code4 = 48; code4 <= 57; code4++) table2[code4] |= DIGIT;
    for (const char of "\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF")
      if (isChineseNumeral(char.charCodeAt(0))) table2[char.charCodeAt(0)] |= HAN;
    for (const char of "\u7FFB\u6301\u534AXx\uFF38\xD7*\uFF0A\u25CB\u25A1_\u67D0") table2[char.charCodeAt(0)] |= WORD;
    for (const code4 of lexicon2.periods.starts()) table2[code4] |= PERIOD;
    anchorTables.set(lexicon2, table2);
  }
  return table2;
}
function lex(lexicon2, text, start, end) {
  const table2 = anchors(lexicon2);
  const figures = [];
  for (let at = start; at < end; at++) {
    const kind = table2[text.charCodeAt(at)];
    if (kind === 0) continue;
    const figure = readAt(lexicon2, text, start, end, at, kind);
    if (!figure) continue;
    figures.push(figure);
    at = figure.to - 1;
  }
  adoptUnits(figures, text);
  return figures;
}
function readAt(lexicon2, text, start, end, at, kind) {
  if (kind & PERIOD) {
    const word = lexicon2.periods.longest(text, at, end);
    if (word) return { ...claim("period", "period", at, at + word.length), period: word.value };
  }
  const probe = { lexicon: lexicon2, text, start, end, at, numeral: null, unit: null, unitAt: at };
  if (kind & (DIGIT | HAN)) {
    const numeral = readNumeral(text, at, end);
    if (numeral) {
      probe.numeral = numeral;
      probe.unitAt = text[numeral.to] === " " ? numeral.to + 1 : numeral.to;
      probe.unit = lexicon2.units.longest(text, probe.unitAt, end);
      if (numeral.script === "chinese" && !probe.unit && !isFraction(text, at, numeral.to)) return null;
      for (const construct of constructs) {
        const figure = construct.read(probe);
        if (figure) return figure;
      }
      return kind & DIGIT ? bare(probe) : null;
    }
  }
  if (kind & WORD)
    for (const construct of wordConstructs) {
      const figure = construct.read(probe);
      if (figure) return figure;
    }
  return null;
}
function isFraction(text, at, to) {
  return text[to] === "\u6210" || text.startsWith("\u5206\u4E4B", to) || text.startsWith("\u5206\u4E4B", at + 1);
}
function bare({ at, numeral }) {
  return { ...claim("bare", "bare", at, numeral.to), value: numeral.value };
}

// loaders/assign/aim.ts
var aims = /力争|要(?:增长|达到|完成|实现|确保|突破)|争取(?:完成|实现|达|全年|年内|今年|到(?=\d|年底|明年)|在|使|新增|突破)|今年(?:[^。;]{0,12})将|将(?:完成|实现|达到?|突破|新增|新建|力争|确保|建成|投入)|目标[是为:]|目标任务[是为:]|(?:目标|指标)(?:确定|初步确定|定)为|主要(?:预期)?(?:指标|目标)[是为:]|预期(?:增长|目标)|计划(?:完成|实现|新增|新建|建成|引进|全年)|下达的[^,;。]{0,10}(?:指标|任务)(?:来看|[是为:])|拟(?:完成|实现|新建|新增)|确保(?:完成|实现|全年|达到?|年内|今年)/;
function aimsAt(before2) {
  return aims.test(before2);
}

// loaders/assign/comparison.ts
var manner = /(?:按(?:19|20)\d\d年(?:年?平均|年末)?汇率(?:计算|折算)?|[按以]?(?:可比|不变|现行?)(?:价格?|口径)?(?:计算|测算|核算)?|[两三四五]年(?:年均|平均)|年均|年平均|平均|同口径|同期|同比|环比|通比|比增|实际|名义|可比|(?<![提升减增降])(?:多|少|高|低|快|慢)(?:出|了)?$|大幅|分别|累计)/g;
var against = /(?:比|较|与|同|和|跟)(?:上年度?|去年|前年|昨年|年初|期初|上月|上期|上季度?|上半年|一季度|计划|(?:19|20)?[0-9xX*×某]{2,4}年?度?|今?年?\d{1,2}[-—~至]\d{1,2}月份?(?:、\d{1,2}[-—~至]\d{1,2}月份?)*|同期)(?:同期|全年|同月|末|底)?(?:\(下同\))?(?:相比|比较|水平)?/g;
function withoutComparison(phrase) {
  return phrase.replace(/[ \n]/g, "").replace(against, "").replace(manner, "");
}
function isCompletion(item) {
  return /(?:占|完成|达|为|实现|已完成)?.{0,8}(?:任务|计划|目标|预算|控制指标|考核指标|序时进度|指标)(?:任务|目标|总额|总数|数|值|量|\([^)]{0,8}\))*的?(?:约|近|超)?$/.test(
    item
  );
}
function isShare(item) {
  return /占|比重|比例/.test(item);
}

// loaders/figures/lexicon.ts
var cueClasses = /* @__PURE__ */ new Set([
  "bound_before",
  "bound_after",
  "bound_glue",
  "name_before",
  "name_after",
  "growth",
  "growth_noun",
  "growth_post",
  "basis",
  "role",
  "forecast",
  "act",
  "verb",
  "new",
  "stock",
  "lead",
  "tail",
  "describes",
  "project",
  "aspect",
  "predicate",
  "benchmark",
  "scope",
  "narrow",
  "head"
]);
var bounds = /* @__PURE__ */ new Set(["exact", "at_least", "at_most", "over", "about"]);
function parseCues(file, text) {
  const cues = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { line, row } of parseCsv(file, text, ["cue", "class", "value"])) {
    const where = `${file}:${line}`;
    if (!row.cue) throw new Error(`${where}: a row needs a cue; fill it in or remove the row`);
    if (!cueClasses.has(row.class))
      throw new Error(`${where}: unknown class, use one of ${[...cueClasses].join(", ")}: ${row.class}`);
    if (row.class.startsWith("bound_") && row.value !== "" && !bounds.has(row.value))
      throw new Error(`${where}: unknown bound, use one of ${[...bounds].join(", ")}: ${row.value}`);
    const key = `${row.class} ${row.cue}`;
    if (seen.has(key)) throw new Error(`${where}: cue given twice in class ${row.class}, remove one: ${row.cue}`);
    seen.add(key);
    const entries = cues.get(row.class) ?? [];
    entries.push([row.cue, row.value]);
    cues.set(row.class, entries);
  }
  return cues;
}
function parsePeriods(file, text) {
  const entries = [];
  for (const { line, row } of parseCsv(file, text, ["word", "year", "back", "month_from", "month_to", "as"])) {
    const where = `${file}:${line}`;
    const month = (name3) => {
      if (row[name3] === "") return null;
      const value = Number(row[name3]);
      if (!(Number.isInteger(value) && value >= 1 && value <= 12))
        throw new Error(`${where}: not a month: ${row[name3]}`);
      return value;
    };
    if (!["flow", "state", "until"].includes(row.as))
      throw new Error(`${where}: as must be flow, state or until: ${row.as}`);
    const year2 = row.year === "" ? null : row.year;
    if (year2 !== null && !["this", "last", "next"].includes(year2) && !/^(?:19|20)\d\d$/.test(year2))
      throw new Error(`${where}: year must be this, last, next or a year: ${year2}`);
    entries.push([
      row.word,
      {
        year: year2 !== null && /^\d/.test(year2) ? Number(year2) : year2,
        yearFrom: row.back === "" ? null : Number(row.back) > 1900 ? Number(row.back) : -Number(row.back),
        monthFrom: month("month_from"),
        monthTo: month("month_to"),
        state: row.as === "state",
        until: row.as === "until"
      }
    ]);
  }
  return new Trie(entries);
}
function cueTrie(cues, name3, value, direction = 1) {
  return new Trie(
    (cues.get(name3) ?? []).map(([cue, text]) => [cue, value(text)]),
    direction
  );
}
function lexicon(units, periods, cues) {
  return {
    units: parseUnits(units.file, units.text),
    periods: parsePeriods(periods.file, periods.text),
    boundBefore: cueTrie(cues, "bound_before", (value) => value || null, -1),
    boundAfter: cueTrie(cues, "bound_after", (value) => value),
    boundGlue: cueTrie(cues, "bound_glue", () => true, -1),
    nameBefore: cueTrie(cues, "name_before", () => true, -1),
    nameAfter: cueTrie(cues, "name_after", () => true)
  };
}

// loaders/assign/words.ts
function words(cues) {
  const set = (name3, direction = 1) => cueTrie(cues, name3, () => true, direction);
  const sign = (value) => value === "+" ? 1 : value === "-" ? -1 : 0;
  return {
    acts: cueTrie(cues, "act", (value) => value),
    verbs: set("verb"),
    fresh: set("new"),
    stock: set("stock"),
    lead: set("lead"),
    tail: set("tail", -1),
    describes: cueTrie(cues, "describes", (value) => value, -1),
    project: set("project", -1),
    aspect: cueTrie(cues, "aspect", (value) => value),
    predicate: set("predicate"),
    benchmark: set("benchmark"),
    narrow: set("narrow", -1),
    scope: set("scope", -1),
    head: set("head"),
    growth: cueTrie(cues, "growth", sign, -1),
    growthNoun: set("growth_noun", -1),
    growthPost: cueTrie(cues, "growth_post", (value) => value === "-" ? -1 : 1),
    basis: cueTrie(cues, "basis", (value) => value || null),
    role: cueTrie(cues, "role", (value) => value),
    forecast: set("forecast")
  };
}
function lastWord(trie, text, from, to) {
  let last = null;
  for (let at = from; at < to; at++) {
    const found = trie.longest(text, at, to);
    if (!found) continue;
    last = { at, ...found };
    at += found.length - 1;
  }
  return last;
}
function hasWord(trie, text, from, to) {
  for (let at = from; at < to; at++) if (trie.longest(text, at, to)) return true;
  return false;
}

// loaders/assign/name.ts
var quotes = /[“”‘’"'《》「」『』 \n]/g;
var glosses = /[(（][^()（）]{0,14}[)）]/g;
function indicatorOf({ indicators: indicators2, words: words2 }, phrase, fresh) {
  let name3 = plain(phrase);
  for (let step = 0; step < 6 && name3 !== ""; step++) {
    const found = indicators2.aliases.longest(name3, name3.length, 0);
    if (found) {
      const { indicator_id, isNew, whole } = found.value;
      const before2 = name3.slice(0, name3.length - found.length);
      if (indicator_id === null) return null;
      if (isNew && !(fresh || hasWord(words2.fresh, before2, 0, before2.length))) return null;
      if (isNew && hasWord(words2.stock, before2, 0, before2.length)) return null;
      if (whole && !isBare(words2, before2)) return null;
      if (!isNew && isNarrowed(words2, before2)) return null;
      return indicator_id;
    }
    const tail2 = words2.tail.longest(name3, name3.length, 0) ?? words2.growth.longest(name3, name3.length, 0);
    if (!tail2) return null;
    name3 = name3.slice(0, name3.length - tail2.length);
  }
  return null;
}
function completed(catalogue2, label2, text, from, to) {
  const head3 = plain(label2);
  if (!/^(?:年|总|实际)?(?:总产量?|产量|产值|总产值)$/.test(head3)) return null;
  const crop = lastWord(catalogue2.indicators.crops, text, from, to);
  return crop ? indicatorOf(catalogue2, text.slice(crop.at, crop.at + crop.length) + head3, false) : null;
}
function plain(phrase) {
  return phrase.replace(glosses, "").replace(quotes, "");
}
function isNarrowed(words2, before2) {
  const narrow = words2.narrow.longest(before2, before2.length, 0);
  if (!narrow) return false;
  const scope = words2.scope.longest(before2, before2.length, 0);
  return !scope || scope.length < narrow.length;
}
function isBare(words2, text) {
  let at = 0;
  while (at < text.length) {
    const found = words2.fresh.longest(text, at, text.length) ?? words2.lead.longest(text, at, text.length);
    if (!found) return false;
    at += found.length;
  }
  return true;
}
function trimmed({ words: words2 }, phrase) {
  let name3 = phrase.trim();
  for (let step = 0; step < 8; step++) {
    const lead = words2.lead.longest(name3, 0, name3.length);
    if (!lead || name3.length - lead.length <= 1 && name3.endsWith("\u7387")) break;
    name3 = name3.slice(lead.length).trimStart();
  }
  for (let step = 0; step < 8; step++) {
    const tail2 = words2.tail.longest(name3, name3.length, 0) ?? words2.growth.longest(name3, name3.length, 0);
    if (!tail2) break;
    name3 = name3.slice(0, name3.length - tail2.length).trimEnd();
  }
  return name3.replace(/^[,;:、。)\]|的]+|[,;:、。(|[]+$/g, "").trim();
}

// loaders/assign/align.ts
var pairs = [
  [/^(?:全体)?城乡(?=.*收入)/, ["\u57CE\u9547", "\u519C\u6751"]],
  [/^城乡(?=.*(?:低保|养老|保障))/, ["\u57CE\u5E02", "\u519C\u6751"]],
  [/^一二三(?:次)?产业?/, ["\u7B2C\u4E00\u4EA7\u4E1A", "\u7B2C\u4E8C\u4EA7\u4E1A", "\u7B2C\u4E09\u4EA7\u4E1A"]],
  [/^一、二、三(?:次)?产业?/, ["\u7B2C\u4E00\u4EA7\u4E1A", "\u7B2C\u4E8C\u4EA7\u4E1A", "\u7B2C\u4E09\u4EA7\u4E1A"]],
  [/^第一、第?二、第?三产业?/, ["\u7B2C\u4E00\u4EA7\u4E1A", "\u7B2C\u4E8C\u4EA7\u4E1A", "\u7B2C\u4E09\u4EA7\u4E1A"]],
  [/^二三产业?/, ["\u7B2C\u4E8C\u4EA7\u4E1A", "\u7B2C\u4E09\u4EA7\u4E1A"]]
];
function alignNames(catalogue2, phrase, n, fresh) {
  const end = Math.max(phrase.lastIndexOf("\u5206\u522B"), phrase.lastIndexOf("\u4F9D\u6B21"), phrase.lastIndexOf("\u5404\u81EA"));
  const subject = end > 0 ? phrase.slice(0, end) : phrase;
  const text = trimmed(catalogue2, withoutComparison(subject));
  if (text === "") return null;
  for (const [pattern, heads] of pairs)
    if (heads.length === n && pattern.test(text))
      return heads.map((head3) => name2(catalogue2, head3 + text.replace(pattern, ""), fresh));
  const items = splitItems(text);
  if (items.length < n) return null;
  const last = items.slice(-n);
  return complete(catalogue2, last, fresh, text);
}
function splitItems(text) {
  const items = text.split("\u3001").filter((item) => item !== "");
  const tail2 = items.pop() ?? "";
  const joint = /^(.+?)(?:和|以及|及|与)(.+)$/.exec(tail2);
  return joint ? [...items, joint[1], joint[2]] : [...items, tail2];
}
function complete(catalogue2, items, fresh, context) {
  const last = items.at(-1);
  return items.map((item, i) => {
    const own = name2(catalogue2, item, fresh, context);
    if (own.indicator_id !== null) return own;
    const modifier = i > 0 ? /^(?:规模以上|规上|限额以上|限上|规下)/.exec(items[0])?.[0] : void 0;
    const modified = modifier && name2(catalogue2, modifier + item, fresh);
    if (modified && modified.indicator_id !== null) return modified;
    if (i === items.length - 1) return own;
    const overlap = overlapOf(item, last);
    if (overlap > 0) {
      const joined = name2(catalogue2, item + last.slice(overlap), fresh);
      if (joined.indicator_id !== null || item.endsWith("\u7C7B")) return joined;
    }
    for (let at = 1; at < last.length - 1; at++) {
      const joined = name2(catalogue2, item + last.slice(at), fresh);
      if (joined.indicator_id !== null) return joined;
    }
    return own;
  });
}
function name2(catalogue2, phrase, fresh, context = "") {
  const label2 = trimmed(catalogue2, phrase);
  let indicator_id = indicatorOf(catalogue2, phrase, fresh);
  if (indicator_id === null && /事故|火灾/.test(context) && /^死亡/.test(label2))
    indicator_id = indicatorOf(catalogue2, `\u4E8B\u6545${label2}`, fresh);
  return { label: label2 || phrase, indicator_id };
}
function overlapOf(item, last) {
  for (let n = Math.min(item.length, 6); n >= 2; n--) {
    const at2 = last.indexOf(item.slice(-n));
    if (at2 >= 0) return at2 + n;
  }
  const at = item.endsWith("\u7C7B") ? last.indexOf("\u7C7B") : -1;
  return at < 0 ? 0 : at + 1;
}
function runAt(claims, i) {
  const run = [claims[i]];
  for (let k = i + 1; k < claims.length; k++) {
    const next = claims[k];
    if (!next.joined || next.sense !== run[0].sense || next.figure.unit !== run[0].figure.unit) break;
    run.push(next);
  }
  return run;
}
function clauseBefore(catalogue2, text, from, run, fresh) {
  const { preFrom } = run[0];
  const clause = text.slice(from, Math.max(from, preFrom - 1)).split(/[,;。:]/).at(-1) ?? "";
  const phrase = text.slice(preFrom, run[0].figure.outerFrom);
  if (!clause.includes("\u3001") && /分别|依次/.test(phrase) && clause !== "" && !/\d/.test(clause)) {
    const both = alignNames(catalogue2, `${clause}\u3001${phrase}`, run.length, fresh);
    return both?.every((one) => one.indicator_id !== null) ? both : null;
  }
  const names = clause.includes("\u3001") ? alignNames(catalogue2, clause.replace(/“[^”]*”$/, ""), run.length, fresh) : null;
  return names?.some((one) => one.indicator_id !== null) ? names : null;
}
function alignRun(catalogue2, { text, from, fresh, drafts, grown }, run, before2) {
  const first = run[0];
  const last = run.at(-1).figure;
  if (last.boundAfter) {
    for (const { figure } of run) if (figure.bound === "exact") figure.bound = last.bound;
  }
  const names = alignNames(catalogue2, text.slice(first.preFrom, first.figure.outerFrom), run.length, fresh) ?? clauseBefore(catalogue2, text, before2.at(-1)?.figure.outerTo ?? from, run, fresh);
  if (names) return run.map((claim2, k) => ({ claim: claim2, draft: null, ...names[k] }));
  if (first.sense !== "growth") return null;
  const levels = openLevels(before2, grown, run.length);
  if (!levels) return null;
  const pairs2 = run.map((claim2, k) => ({
    claim: claim2,
    draft: drafts.find((other) => other.level === levels[k]) ?? null,
    label: "",
    indicator_id: null
  }));
  return pairs2.every(({ draft }) => draft) ? pairs2 : null;
}
function openLevels(claims, grown, n) {
  const levels = claims.filter(
    (claim2) => claim2.sense === "level" && claim2.figure.kind === "quantity" && !grown.has(claim2)
  );
  return levels.length >= n ? levels.slice(-n) : null;
}

// loaders/assign/fits.ts
function fits({ unit, indicator_id }, { figure, sense }) {
  if (sense === "growth") return true;
  if (sense === "points" || figure.kind === "multiple") return sense === "points";
  const { measure: measure3 } = figure;
  if (indicator_id === "crop_output") return measure3 === "mass" || measure3 === "money" || measure3 === "count";
  if (unit === "CNY" || unit === "USD") return measure3 === "money";
  if (unit === "%") return measure3 === "rate";
  if (unit === "\u4EA9" || unit === "m2") return measure3 === "area";
  return measure3 === "count";
}

// loaders/assign/clause.ts
var marks = new Set([...",;:\u3002!?()[]|\u2026\u2014\u2192"].map((mark) => mark.charCodeAt(0)));
var COMMA = "\u3001".charCodeAt(0);
var CLOSE = ")".charCodeAt(0);
var OPEN = "(".charCodeAt(0);
function clauseStart(text, from, to) {
  for (let i = to - 1; i >= from; i--) {
    const code4 = text.charCodeAt(i);
    if (code4 === CLOSE) {
      const isAttribute = text[i + 1] === "\u7684";
      const open = glossOpen(text, from, i, isAttribute);
      if (open > from) {
        i = open;
        continue;
      }
    }
    if (marks.has(code4)) return i + 1;
  }
  return from;
}
function glossOpen(text, from, close, digits2) {
  for (let i = close - 1; i >= from && i >= close - 14; i--) {
    const code4 = text.charCodeAt(i);
    if (code4 === OPEN) return i;
    if (!digits2 && code4 >= 48 && code4 <= 57 || code4 === CLOSE) return -1;
  }
  return -1;
}
function itemStart(text, from, to) {
  let quotes2 = 0;
  for (let i = to - 1; i >= from; i--) {
    const char = text[i];
    if (char === "\u201D" || char === "\u300B" || char === ")") quotes2++;
    else if (char === "\u201C" || char === "\u300A" || char === "(") quotes2 = Math.max(0, quotes2 - 1);
    else if (quotes2 === 0 && text.charCodeAt(i) === COMMA) return i + 1;
  }
  return from;
}
function clauseEnd(text, from, to, next) {
  const limit = next ? Math.min(to, next.outerFrom) : to;
  for (let i = from; i < limit; i++) {
    const code4 = text.charCodeAt(i);
    if (marks.has(code4) || code4 === COMMA) return i;
  }
  return limit;
}

// loaders/assign/noun.ts
var goesOn2 = /(?:全部|已经|已全|已|均|正在|实现|被评为|获评|顺利|通过|得到|有序|稳步|基本|全面|成功)/;
function nounAfter(catalogue2, text, { figure, sense, postTo }, item, fresh) {
  const { words: words2 } = catalogue2;
  const post = text.slice(figure.outerTo, postTo).trim();
  if (sense !== "level" || figure.kind !== "quantity" || post === "") return null;
  if (/^(?:大关|关口)/.test(post)) return null;
  if (words2.predicate.longest(post, 0, post.length) && !/^[全主中上下高低大超新多]/.test(post)) return null;
  if (indicatorOf(catalogue2, item, fresh)) return null;
  const verb = lastWord(words2.verbs, item, 0, item.length);
  const before2 = trimmed(catalogue2, verb ? item.slice(verb.at + verb.length) : item);
  if (before2 !== "" && !/[将把为对给向的在等]$/.test(item)) return null;
  const cut2 = post.search(goesOn2);
  const noun = (cut2 > 0 ? post.slice(0, cut2) : post).replace(/[的和与及]+$/, "");
  if (noun === "") return null;
  const word = verb ? item.slice(verb.at, verb.at + verb.length) : "";
  return {
    label: clip(trimmed(catalogue2, `${word}${noun}`) || noun),
    indicator_id: indicatorOf(catalogue2, `${word || (fresh ? "\u65B0\u589E" : "")}${noun}`, fresh),
    inherits: false,
    rule: "after"
  };
}

// loaders/assign/label.ts
function nameClaim(catalogue2, state, claim2, last) {
  const { text } = state;
  const { figure, preFrom, itemFrom } = claim2;
  const written3 = text.slice(itemFrom, figure.outerFrom);
  const item = claim2.sense === "level" ? withoutBase(claim2, written3) : withoutComparison(written3);
  const fresh = state.fresh && !hasWord(catalogue2.words.stock, item, 0, item.length);
  const byNoun = nounAfter(catalogue2, text, claim2, item, fresh);
  if (byNoun) return byNoun;
  const short2 = labelOf(catalogue2, item);
  const label2 = short2 === "" && itemFrom > preFrom ? labelOf(catalogue2, text.slice(preFrom, itemFrom - 1)) : short2;
  if (label2 === "" || /^(?:[-—~至年度月份季当内中以来数其它\d是\n ]+|[人户亩]均?|(?:实际|已)?(?:入库|完成|到账|到位|收缴))$/.test(label2))
    return byClause(catalogue2, state, claim2, last);
  const own = indicatorOf(catalogue2, item, fresh) ?? completed(catalogue2, label2, text, Math.max(state.memory.from, itemFrom - 120), itemFrom);
  const headed = own === null ? headedBy(catalogue2, text.slice(state.from, itemFrom), label2) : null;
  if (headed) return headed;
  const added = own === null && label2 === "\u589E\u52A0\u503C" ? addedBy(catalogue2, state.drafts.at(-1)?.label ?? "") : null;
  if (added) return added;
  const whole = claim2.sense === "level" ? text.slice(preFrom, figure.outerFrom) : withoutComparison(text.slice(preFrom, figure.outerFrom));
  const first = itemFrom > preFrom ? firstNamed(catalogue2, whole, fresh) : null;
  return {
    label: clip(first ? trimmed(catalogue2, whole) : label2),
    indicator_id: first ?? own,
    inherits: false,
    rule: "before"
  };
}
function headedBy(catalogue2, before2, label2) {
  const head3 = /(产量|产值|增加值)(?:分别)?(?:情况)?[为是]?:[^:]*$/.exec(before2)?.[1];
  if (!head3 || label2.length > 8) return null;
  const indicator_id = indicatorOf(catalogue2, label2 + head3, false);
  return indicator_id ? { label: label2 + head3, indicator_id, inherits: false, rule: "headed" } : null;
}
function addedBy(catalogue2, last) {
  const whose = /^(.{2,12}?)(?:销售)?总?产值$/.exec(last)?.[1];
  if (!whose) return null;
  const label2 = `${whose}\u589E\u52A0\u503C`;
  return { label: label2, indicator_id: indicatorOf(catalogue2, label2, false), inherits: false, rule: "headed" };
}
function withoutBase({ figure }, phrase) {
  const item = phrase.replace(/^\s*[比较](?:19|20)?\d\d年?[底末]?(?=净|多|少|新)/, "").replace(/[由从](?:19|20)?\d\d年?[底末]?的?$/, "").replace(/按[^,。;]{0,10}汇率(?:计算|折算|折合)?(?:约|折|合)*(?=[为达]?$)/, "");
  return figure.kind === "multiple" ? item.replace(/(?:相当于|是|为|达)?(?:上年|去年|同期|\d{4}年|年初|\d{4}年底)*(?:同期)?的?$/, "") : item;
}
function namePrevious(catalogue2, text, { figure }, root2) {
  const clause = text.slice(clauseStart(text, Math.max(0, figure.outerFrom - 60), figure.outerFrom), figure.outerFrom);
  const phrase = /^(.*?)(?:由|从|比|较)(?:[^由从]{0,14})$/.exec(clause)?.[1] ?? clause;
  const label2 = trimmed(catalogue2, phrase);
  if (label2 === "") return { label: root2?.label ?? "", indicator_id: root2?.indicator_id ?? null };
  return { label: clip(label2), indicator_id: indicatorOf(catalogue2, phrase, false) };
}
function byClause(catalogue2, { text, from }, claim2, last) {
  const start = last ? last.figure.outerTo : from;
  const between2 = text.slice(start, Math.max(start, claim2.preFrom - 1));
  const nothing2 = { label: "", indicator_id: null, inherits: true, rule: "inherited" };
  for (const clause of between2.split(/[,;。:()]/).reverse().slice(0, 3)) {
    const phrase = withoutComparison(clause).replace(/(?:XX|xx|××|\*\*|某)[^,]*$/, "").replace(/[百千万亿]*元$/, "");
    const indicator_id = indicatorOf(catalogue2, phrase, false);
    if (indicator_id) return { label: clip(trimmed(catalogue2, phrase)), indicator_id, inherits: false, rule: "clause" };
  }
  const moved = /(?:^|[,;。])([^,;。:()\d]{2,12}?)(?:有所|稳步|持续|大幅|略有|小幅|明显|同步)?(?:下降|增长|上升|回落|回升|减少|提高|增加),$/.exec(
    text.slice(Math.max(start, claim2.preFrom - 24), claim2.preFrom)
  );
  if (moved && claim2.sense === "growth") {
    const label3 = labelOf(catalogue2, moved[1]);
    if (label3.length >= 2) return { label: clip(label3), indicator_id: null, inherits: false, rule: "clause" };
  }
  const of = /^的([^,;。、:()]{1,14})/.exec(text.slice(claim2.figure.outerTo, claim2.postTo));
  if (claim2.figure.kind === "percent" && claim2.sense === "level" && of)
    return { label: clip(labelOf(catalogue2, of[1])), indicator_id: null, inherits: false, rule: "after" };
  if (last || claim2.sense !== "level") return nothing2;
  const label2 = trimmed(
    catalogue2,
    between2.split(/[,;。:()]/).filter((clause) => clause.trim() !== "").at(-1) ?? ""
  );
  return label2 === "" ? nothing2 : { ...nothing2, label: clip(label2) };
}
function firstNamed(catalogue2, whole, fresh) {
  for (const item of whole.split(/[、和及]/).slice(0, 3)) {
    const found = indicatorOf(catalogue2, item, fresh);
    if (found) return found;
  }
  return null;
}
function labelOf(catalogue2, phrase) {
  const name3 = trimmed(catalogue2, phrase);
  const alias = catalogue2.indicators.aliases.longest(name3, name3.length, 0);
  const end = name3.length - (alias?.length ?? 1);
  const act = lastWord(catalogue2.words.acts, name3, 0, Math.max(0, end));
  if (!act || act.at + act.length >= name3.length - 1) return name3;
  const after = trimmed(catalogue2, name3.slice(act.value === "neutral" ? act.at + act.length : act.at));
  const before2 = act.value === "neutral" ? trimmed(catalogue2, name3.slice(0, act.at)) : "";
  if (before2 !== "" && catalogue2.words.head.longest(after, 0, after.length)?.length === after.length)
    return before2 + after;
  return after.length > 2 || act.at === 0 && after !== "" ? after : name3;
}
function clip(label2) {
  const name3 = plain(label2).length > 30 ? label2.slice(-30) : label2;
  const tidy = name3.replace(/^[”》)、]+/, "").replace(/\n/g, "");
  return tidy.includes("\u201C") && !tidy.includes("\u201D") ? `${tidy}\u201D` : tidy;
}

// loaders/assign/memory.ts
function rootOf({ drafts, text, from }, claim2) {
  const inside = isInside(text, from, claim2.figure.from);
  return drafts.findLast((draft) => {
    const own = draft.level ?? draft.growth;
    if (own === null || draft.rules.some((rule) => rule === "change" || rule === "part")) return false;
    return inside || !isInside(text, from, own.figure.from);
  }) ?? null;
}
function isInside(text, from, at) {
  for (let i = at - 1; i >= from && i >= at - 120; i--) {
    if (text[i] === ")") return false;
    if (text[i] === "(") return true;
  }
  return false;
}

// loaders/assign/assemble.ts
function assemble(catalogue2, text, from, claims, memory, about) {
  const state = {
    text,
    from,
    drafts: [],
    fresh: false,
    previous: null,
    grown: /* @__PURE__ */ new Set(),
    memory,
    indicators: catalogue2.indicators.byId
  };
  for (let i = 0; i < claims.length; i++) {
    const run = runAt(claims, i);
    if (run.length > 1) {
      const pairs2 = alignRun(catalogue2, state, run, claims.slice(Math.max(0, i - 16), i));
      if (pairs2) {
        for (const { claim: claim2, draft, label: label2, indicator_id } of pairs2) {
          if (draft) attachGrowth(state, draft, claim2, "aligned");
          else push(state, claim2, { label: label2, indicator_id, inherits: false, rule: "aligned" }, about);
        }
        i += run.length - 1;
        continue;
      }
    }
    if (run.length > 1 && series(catalogue2, run, claims[i - 1] ?? null, state, about)) {
      i += run.length - 1;
      continue;
    }
    single(catalogue2, claims[i], claims[i - 1] ?? null, state, about);
  }
  const last = claims.at(-1);
  memory.root = (last ? rootOf(state, last) : null) ?? memory.root;
  return state.drafts;
}
function single(catalogue2, claim2, last, state, about) {
  const { text } = state;
  if (claim2.rule === "structure") {
    push(state, claim2, { label: claim2.label, indicator_id: null, inherits: false, rule: "part" }, about);
    return;
  }
  if (/[;。]/.test(claim2.opener)) state.fresh = false;
  if (claim2.sense === "previous") {
    const level2 = state.drafts.at(-1);
    const between2 = last ? text.slice(last.figure.outerTo, claim2.figure.outerFrom) : "";
    if (claim2.rule === "compared" && last && level2?.level === last && /^,?同?[比较][^,;。、]*$/.test(between2)) {
      if (last.figure.unit === claim2.figure.unit) level2.previous = claim2.figure.value;
      return;
    }
    state.previous = { claim: claim2, ...namePrevious(catalogue2, text, claim2, rootOf(state, claim2)) };
    return;
  }
  const naming = nameClaim(catalogue2, state, claim2, last);
  const item = text.slice(claim2.itemFrom, claim2.figure.outerFrom);
  if (hasWord(catalogue2.words.fresh, item, 0, item.length)) state.fresh = true;
  else if (hasWord(catalogue2.words.verbs, item, 0, item.length)) state.fresh = false;
  if (claim2.sense === "points") points2(claim2, naming, state, about);
  else if (claim2.sense === "growth") growth(claim2, naming, state, about);
  else if (claim2.sense === "change") change(claim2, naming, state, about);
  else level(claim2, naming, item, state, about);
}
function series(catalogue2, run, last, state, about) {
  const { moment } = about(run[0]);
  const { year: year2, yearFrom } = moment;
  if (year2 === null || yearFrom === null || yearFrom < 1900 || year2 - yearFrom + 1 !== run.length) return false;
  const naming = nameClaim(catalogue2, state, run[0], last);
  for (const [k, claim2] of run.entries()) {
    push(state, claim2, { ...naming, rule: "series" }, about);
    state.drafts.at(-1).moment = { ...moment, year: yearFrom + k, yearFrom: null };
  }
  return true;
}
function points2(claim2, naming, state, about) {
  const last = state.drafts.at(-1);
  if (last && !last.points && naming.inherits) {
    last.points = claim2;
    last.rules.push("points");
  } else push(state, claim2, naming.inherits ? named(rootOf(state, claim2), naming) : naming, about);
}
function growth(claim2, naming, state, about) {
  const changed = state.drafts.at(-1)?.of ?? null;
  if (naming.inherits && changed && changed.label !== rootOf(state, claim2)?.label) {
    push(state, claim2, { ...naming, ...changed }, about);
    return;
  }
  const root2 = rootOf(state, claim2) ?? (naming.inherits ? state.memory.root : null);
  const same = naming.inherits || naming.indicator_id !== null && root2?.indicator_id === naming.indicator_id;
  if (same && root2 && !root2.growth && root2.level) attachGrowth(state, root2, claim2, claim2.rule);
  else push(state, claim2, naming.inherits ? named(root2, naming) : naming, about);
}
function attachGrowth(state, draft, claim2, rule) {
  draft.growth = claim2;
  draft.rules.push(rule);
  if (draft.level) state.grown.add(draft.level);
}
function change(claim2, naming, state, about) {
  const of = naming.inherits ? named(rootOf(state, claim2) ?? state.memory.root, naming) : naming;
  const label2 = `${of.label.replace(/[多少]$/, "")}${claim2.sign < 0 ? "\u51CF\u5C11" : "\u589E\u52A0"}`;
  push(state, claim2, { label: label2, indicator_id: null, inherits: false, rule: "change" }, about, of);
}
function level(claim2, naming, item, state, about) {
  const { figure } = claim2;
  const last = state.drafts.at(-1);
  const root2 = rootOf(state, claim2);
  if (figure.measure === "rate" && (isCompletion(item) || /^[^“]{0,6}占/.test(item) && isShare(item))) {
    const label2 = `${root2?.label ?? ""}${item.trim().replace(/(?:的|为|达到|达|到|约|近|超|了)+$/, "")}`;
    push(state, claim2, { label: label2, indicator_id: null, inherits: false, rule: "part" }, about);
    return;
  }
  if (naming.inherits && last?.points && !last.level && !last.growth && figure.measure === "rate") {
    last.level = claim2;
    last.rules.push("level_after_points");
    return;
  }
  if (!naming.inherits) push(state, claim2, naming, about);
  else if (state.previous) push(state, claim2, { ...naming, ...pick(state.previous), rule: "from_to" }, about);
  else if (last?.growth && !last.level && figure.kind === "quantity") {
    last.level = claim2;
    last.rules.push("level_after_growth");
  } else if (last?.rules.includes("change") && last.of && figure.unit === last.level?.figure.unit)
    push(state, claim2, { ...naming, ...last.of }, about);
  else push(state, claim2, named(root2, naming), about);
  const draft = state.drafts.at(-1);
  const { previous } = state;
  const isSame = naming.inherits || naming.label === previous?.label || naming.indicator_id !== null && naming.indicator_id === previous?.indicator_id;
  if (previous && isSame && previous.claim.figure.unit === draft.level?.figure.unit)
    draft.previous = previous.claim.figure.value;
  state.previous = null;
}
function pick({ label: label2, indicator_id }) {
  return { label: label2, indicator_id };
}
function named(root2, naming) {
  return root2 ? { ...naming, label: root2.label, indicator_id: root2.indicator_id } : naming;
}
function push(state, claim2, naming, about, of = null) {
  const indicator = naming.indicator_id === null ? null : state.indicators.get(naming.indicator_id);
  const draft = {
    label: naming.label || "\uFF08\u672A\u540D\uFF09",
    indicator_id: indicator && fits(indicator, claim2) ? naming.indicator_id : null,
    of: of && pick(of),
    level: null,
    growth: null,
    points: null,
    previous: null,
    ...about(claim2),
    rules: [claim2.rule, naming.rule],
    flags: []
  };
  if (claim2.sense === "growth") draft.growth = claim2;
  else if (claim2.sense === "points") draft.points = claim2;
  else draft.level = claim2;
  state.drafts.push(draft);
}

// loaders/assign/findings.ts
function unknownUnitFinding(clean2, figure) {
  const { start, end, written: written3 } = place(clean2, figure);
  return {
    code: "unknown_unit",
    severity: "info",
    message: `\u8BA1\u91CF\u5355\u4F4D\u4E0D\u5728\u76EE\u5F55\u4E2D\uFF0C\u6309\u539F\u6587\u4FDD\u7559\uFF1A${written3}`,
    message_en: `the unit is not in the catalogue and kept as written: ${figure.unknownUnit}`,
    start,
    end
  };
}
function place({ offsets, raw }, { from, to }) {
  const start = offsets[from];
  const end = offsets[to - 1] + 1;
  return { start, end, written: raw.slice(start, end) };
}

// loaders/assign/role.ts
function roleOf(words2, dating, part, moment, text, from, clauseFrom, to, aiming2) {
  const { review_year, plan_year } = dating;
  const forecast = lastWord(words2.forecast, text, from, to) !== null;
  const actual = (rule) => ({ role: "actual", forecast, rule });
  const target = (rule) => ({ role: "target", forecast: false, rule });
  const aims3 = () => lastWord(words2.role, text, from, to)?.value === "target";
  const apart = review_year !== null && plan_year !== null && plan_year > review_year;
  if (aiming2 && moment.relative) return target("role_by_cue");
  const lead = text.slice(Math.max(clauseFrom, to - 40), to);
  const isTask = /(?:任务|指标)[为是:]?$/.test(lead) && !/[占完超比]|(?<!下)达/.test(lead);
  if (isTask && /^[\d.,]+ ?[百千万亿]*(?:[元亩吨家户]|,|。|;|$)/.test(text.slice(to, to + 16)))
    return target("role_by_cue");
  if (part !== "plan" && /实际(?:入库|完成|到位|收缴|实现)/.test(text.slice(clauseFrom, to)))
    return actual("role_by_cue");
  if (moment.year !== null && moment.stated) {
    const isOver = part !== "plan" && !aiming2 && moment.monthFrom === 1 && moment.monthTo !== null && moment.monthTo < 12;
    if (isOver && /完成|同比|比上年|较上年/.test(text.slice(clauseFrom, to + 16))) return actual("role_by_cue");
    if (review_year !== null && moment.year > review_year) return target("role_by_year");
    if (plan_year !== null && moment.year > plan_year) return target("role_by_year");
    if (apart && moment.year <= review_year) return actual("role_by_year");
    if (plan_year !== null && moment.year < plan_year) return actual("role_by_year");
  }
  if (part === "plan") {
    const clause = text.slice(clauseFrom, to);
    if (/(?:已|已经|目前已|现已)(?:完成|建成|累计|达|有|实现|投入|发放|签约|落实|到位|经)/.test(clause))
      return actual("role_by_cue");
    return target("role_by_part");
  }
  if (aiming2) return target("role_by_cue");
  if (part === "review") return actual("role_by_part");
  if (aims3() && review_year === null) return target("role_by_cue");
  if (aims3() && moment.year !== null && moment.year === plan_year) return target("role_by_cue");
  if (review_year === null && plan_year !== null) return target("role_by_cue");
  return actual("role_by_default");
}

// loaders/assign/confidence.ts
var byRule = {
  before: 1,
  clause: 0.97,
  headed: 0.97,
  after: 0.97,
  aligned: 0.98,
  inherited: 0.84,
  level_after_growth: 0.85,
  change: 0.75,
  points: 0.85,
  structure: 0.95,
  series: 0.95,
  doubling: 0.9,
  growth_after: 0.95,
  role_by_cue: 0.92,
  role_by_default: 0.93
};
var plain2 = 0.945;
var catalogued = 0.965;
function confidenceOf(draft, isPartless) {
  const { level: level2, growth: growth3, indicator_id, role, moment } = draft;
  const figure = (level2 ?? growth3 ?? draft.points).figure;
  let confidence = indicator_id === null ? plain2 : catalogued;
  for (const rule of /* @__PURE__ */ new Set([...draft.rules, role.rule])) confidence *= byRule[rule] ?? 1;
  if (draft.label === "\uFF08\u672A\u540D\uFF09") confidence *= 0.6;
  if (figure.script === "chinese") confidence *= 0.85;
  if (figure.construct === "lost_sign" || figure.construct === "elided") confidence *= 0.95;
  if (figure.unknownUnit !== null) confidence *= 0.8;
  if (figure.bound === "at_least" || figure.bound === "over") confidence *= 0.94;
  if (role.role === "target") confidence *= 0.96;
  if (moment.yearFrom !== null) confidence *= 0.93;
  if (isPartless) confidence *= 0.95;
  return Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 1e3) / 1e3;
}

// loaders/assign/row.ts
function toRow(context, sentence, draft) {
  const { clean: clean2, dating } = context;
  const { level: level2, growth: growth3, points: points3, moment, role } = draft;
  const main = level2 ?? growth3 ?? points3;
  const months = monthsOf(context, sentence, draft);
  const year2 = yearOf(draft, dating);
  const many2 = moment.yearFrom !== null && year2 !== null;
  const back = many2 ? moment.yearFrom < 0 ? year2 + moment.yearFrom + 1 : moment.yearFrom : year2;
  const levelSpan = level2 && rawSpan(clean2, level2.figure);
  const growthSpan = growth3 && growth3.figure.construct !== "flat" ? rawSpan(clean2, growth3.figure) : null;
  const flags2 = new Set(draft.flags);
  if (role.forecast) flags2.add("forecast");
  if (many2) flags2.add("multi_year");
  if (months && (months[0] !== 1 || months[1] !== 12)) flags2.add("partial_year");
  const start = clean2.offsets[main.figure.from];
  return {
    observation_id: `${context.report_id}:o${start}`,
    report_id: context.report_id,
    place_id: context.place_id,
    sentence_id: sentence.sentence_id,
    indicator_id: draft.indicator_id,
    label: draft.label,
    role: role.role,
    year: year2,
    year_from: back,
    month_from: months?.[0] ?? null,
    month_to: months?.[1] ?? null,
    value: level2?.figure.value ?? null,
    value_max: level2?.figure.max ?? null,
    unit: level2?.figure.unit ?? null,
    value_text: level2 ? rawText(clean2, level2.figure) : null,
    bound: level2?.figure.bound ?? growth3?.figure.bound ?? "exact",
    growth_pct: growth3 ? rate2(growth3.figure, growth3.sign) : null,
    growth_max: growth3?.figure.max != null ? growth3.sign * growth3.figure.max : null,
    growth_basis: growth3?.basis ?? null,
    growth_bound: growth3?.figure.bound ?? null,
    growth_text: growth3 ? rawText(clean2, growth3.figure) : null,
    change_pp: points3?.figure.value != null ? points3.sign * points3.figure.value : null,
    previous_value: draft.previous,
    value_start: levelSpan?.start ?? null,
    value_end: levelSpan?.end ?? null,
    growth_start: growthSpan?.start ?? null,
    growth_end: growthSpan?.end ?? null,
    rule: [.../* @__PURE__ */ new Set([...draft.rules, role.rule])].join("+"),
    confidence: confidenceOf(draft, sentence.part === "other" || year2 === null),
    flags: [...flags2]
  };
}
function yearOf({ moment, role }, { review_year, plan_year, published_on }) {
  if (role.role === "actual") {
    const isHeading3 = !moment.stated && moment.year === plan_year && review_year !== null;
    return (isHeading3 ? null : moment.year) ?? review_year ?? plan_year;
  }
  const published3 = published_on === null ? null : Number(published_on.slice(0, 4));
  const next = plan_year ?? (published3 !== null && review_year !== null && published3 > review_year ? published3 : null);
  if (moment.year !== null && !moment.relative) return moment.year;
  return next ?? moment.year ?? review_year;
}
function rate2(figure, sign) {
  const value = figure.kind === "multiple" ? Number((figure.value * 100).toPrecision(12)) : figure.value;
  return value === 0 ? 0 : value < 0 && sign < 0 ? value : sign * value;
}
function rawSpan({ offsets }, { from, to }) {
  return { start: offsets[from], end: offsets[to - 1] + 1 };
}
function rawText(clean2, { outerFrom, outerTo }) {
  return clean2.raw.slice(clean2.offsets[outerFrom], clean2.offsets[outerTo - 1] + 1);
}
function monthsOf({ clean: clean2, catalogue: catalogue2 }, sentence, draft) {
  const { moment, role, level: level2 } = draft;
  if (role.role === "target") return [moment.monthFrom ?? 1, moment.monthTo ?? 12];
  if (moment.open) return null;
  const isState = level2 !== null && isStock(catalogue2, clean2.text, sentence, draft);
  if (isState && (moment.state || moment.monthFrom === null)) return null;
  if (moment.monthFrom !== null && moment.monthTo !== null) return [moment.monthFrom, moment.monthTo];
  if (moment.monthTo !== null) return [1, moment.monthTo];
  return [1, 12];
}
function isStock({ words: words2 }, text, sentence, draft) {
  const { figure, preFrom, postTo } = draft.level;
  if (draft.rules.includes("part")) return false;
  if (draft.indicator_id !== null) return false;
  if (figure.kind === "percent") {
    const before2 = text.slice(Math.max(sentence.from, preFrom), figure.outerFrom);
    if (/已(?:经)?(?:全部|基本)?完成[^,;。]{0,8}$/.test(before2) && !/任务|计划|目标/.test(before2)) return true;
  }
  if (figure.measure === "count" && /^(?:已投产|已入园|在建)/.test(text.slice(figure.outerTo, postTo))) return true;
  const clause = clauseEnd(text, figure.outerTo, sentence.to, void 0);
  if (figure.measure === "count" && hasWord(words2.verbs, text, figure.outerTo, clause)) return false;
  const from = Math.max(sentence.from, preFrom);
  return hasWord(words2.stock, text, from, figure.outerFrom);
}

// loaders/assign/change.ts
var glue = /(?:[了约近超逾为在是:]|达到|达|超过|突破|大约|平均|分别|分别为|保持在?|稳定在?|控制在|预计|目标|均|各|力争|不低于|幅度|速度|就|也|都|仅|[到至])$/;
function changeBefore(words2, text, from, to) {
  let end = to;
  let arrives = false;
  for (let step = 0; step < 5; step++) {
    while (end > from && text[end - 1] === " ") end--;
    const verb = words2.growth.longest(text, end, from);
    if (verb) {
      if (verb.value === 0) return null;
      const noun = words2.growthNoun.longest(text, end, from) !== null;
      return { sign: verb.value, at: end - verb.length, noun, arrives: arrives && !noun };
    }
    const found = glue.exec(text.slice(Math.max(from, end - 4), end));
    if (!found) return null;
    if (/^[到至为]$/.test(found[0])) arrives = true;
    end -= found[0].length;
  }
  return null;
}
function changeAfter(words2, text, figure, to) {
  return words2.growthPost.longest(text, figure.outerTo, to)?.value ?? null;
}
function basisOf(words2, text, from, to) {
  const cue = lastWord(words2.basis, text, from, to);
  const stated2 = /(?:[比较]|与|同|和|跟)(?:19|20)\d\d年/.exec(text.slice(from, to));
  return stated2 && (!cue || from + stated2.index > cue.at) ? null : cue?.value ?? null;
}

// loaders/assign/size.ts
function isSize({ words: words2, indicators: indicators2 }, { text, figure, preFrom }) {
  if (text[figure.outerTo] === "," && /^,(?:同比|比上年|较上年)?(?:增长|下降|增加)\d[\d.]*%/.test(text.slice(figure.outerTo, figure.outerTo + 16)))
    return false;
  let end = figure.outerFrom;
  for (let step = 0; step < 4; step++) {
    while (end > preFrom && text[end - 1] === " ") end--;
    const word = words2.describes.longest(text, end, preFrom);
    if (word) {
      if (figure.measure === "count" && word.value !== "any") return false;
      const at = end - word.length;
      const lead = text.slice(word.value === "start" ? itemStart(text, preFrom, at) : preFrom, at);
      const opens = word.value === "start" && /^[ ,、“]*(?:我[县市区镇乡]|[县市区镇乡]|其中|.{0,8}公司)?$/.test(lead);
      if (opens) return true;
      if (word.value === "start") {
        end = at;
        continue;
      }
      if (indicators2.aliases.longest(text, end, preFrom)?.value.indicator_id) return false;
      return !/(?:新增|完成|实现|竣工|累计|新建)$/.test(lead);
    }
    const glue2 = words2.tail.longest(text, end, preFrom);
    if (!glue2) return false;
    end -= glue2.length;
  }
  return false;
}
function isThreshold({ text, figure, postTo, to }, post, noun) {
  if (figure.measure === "count") {
    if (post.startsWith("\u7684")) return true;
    return noun && postTo < to && /[0-9]/.test(text[postTo] ?? "") && !/[和与及]$/.test(post);
  }
  return (noun || post.startsWith("\u7684")) && !/^的?(?:增长|目标|任务)/.test(post);
}
function isExtent({ measure: measure3 }) {
  return measure3 === "length" || measure3 === "area" || measure3 === "volume" || measure3 === "mass";
}
var ongoing = /^(?:推进|实施|启动|谋划|投资|引进|争取|打造|开工|加快|建设|策划|储备|洽谈|签约|招引|落户|覆盖|涉及|服务|投产|扶持|支持)$/;
function doingVerb(words2, text, from, to) {
  const verb = lastWord(words2.verbs, text, from, to);
  if (!verb || verb.length < 2) return false;
  return !ongoing.test(text.slice(verb.at, verb.at + verb.length));
}
function describesProject(words2, post) {
  if (/(?:建设|投资|改造|整治|资金|贷款|收入)$/.test(post)) return false;
  return words2.project.longest(post, post.length, 0) !== null || /项目|工程|综合体|产业园/.test(post);
}

// loaders/assign/described.ts
function described(catalogue2, setting) {
  const { words: words2 } = catalogue2;
  const { text, figure, preFrom, postTo } = setting;
  const { outerFrom, outerTo, measure: measure3 } = figure;
  if (figure.kind === "percent" || figure.kind === "multiple") return null;
  const post = text.slice(outerTo, postTo).trimStart();
  const noun = isNoun(words2, text, text[outerTo] === " " ? outerTo + 1 : outerTo, postTo);
  const isExact = figure.bound === "exact" && outerFrom === figure.from;
  const isClass = isExact || figure.boundAfter || noun || /^(?:投资|产业|工业)(?:项目|企业)/.test(post);
  if (figure.round && isClass) return "class";
  if (measure3 === "count" && attends(text, preFrom, figure)) return "attendance";
  if (figure.unit === "\u5C81" && !/(?:寿命|年龄)[达到为提高至]*$/.test(text.slice(preFrom, outerFrom))) return "age";
  if (measure3 === "temperature" || figure.unit === "\u6BEB\u7C73") return "specification";
  if (figure.script === "chinese" && isSmall(figure) && !isCounted(words2, text, figure, preFrom)) return "idiom";
  if (isAspect(words2, post)) return "aspect";
  if (figure.boundAfter && isThreshold(setting, post, noun)) return "threshold";
  if (measure3 === "count" && /^(?:乡镇|县市|县\(|县区|省市|省区|兄弟|街道|镇街|市县)/.test(post) && /全[省国市县区州]$/.test(text.slice(preFrom, outerFrom)))
    return "places";
  if (measure3 === "count" && /以[^,;。]{1,12}等$/.test(text.slice(preFrom, outerFrom)) && /^[^,;。]{0,4}为/.test(post))
    return "listed";
  if (measure3 === "length" && /距(?:离)?[^,;。、]{0,10}$/.test(text.slice(preFrom, outerFrom))) return "distance";
  if (/可(?:新增|带动|解决|安置|提供|吸纳|容纳|满足|辐射)[^,;。、]{0,8}$/.test(text.slice(preFrom, outerFrom)))
    return "potential";
  const clause = text.slice(preFrom, outerFrom).replace(/全[镇乡县市区省州国]|[我该]?[镇乡县市区]/, "").trim();
  if (measure3 === "count" && clause === "" && isGroup(setting)) return "group";
  if (isSize(catalogue2, setting)) return "size";
  if (measure3 === "count") return null;
  if (/^的?(?:目标任务|任务)|^的目标/.test(post)) return "task";
  if (noun && isExtent(figure) && /(?:新建|在建|建成|扩建|改建|占地|现有|租用|承包|流转|建设)的$/.test(text.slice(preFrom, outerFrom)))
    return "attribute";
  const done3 = isExtent(figure) && doingVerb(words2, text, itemStart(text, preFrom, outerFrom), outerFrom);
  if (done3) return null;
  if (/^的(?!增长|好成绩|水平)/.test(post)) return "attribute";
  if (!noun) return null;
  if (measure3 === "power") return "attribute";
  const verb = lastWord(words2.verbs, text, preFrom, outerFrom);
  const governed2 = verb !== null && /^[了约近超过逾共达到有 ]*$/.test(text.slice(verb.at + verb.length, outerFrom));
  const has = /[有达为]$/.test(text.slice(preFrom, outerFrom));
  return (governed2 || has) && !describesProject(words2, post) ? null : "attribute";
}
function isNoun(words2, text, from, to) {
  if (from >= to) return false;
  const code4 = text.charCodeAt(from);
  const han2 = code4 >= 19968 && code4 <= 40959;
  if (!han2 && text[from] !== "\u201C" && text[from] !== "\u300A") return false;
  return words2.predicate.longest(text, from, to) === null;
}
function attends(text, preFrom, { outerFrom, outerTo, unit }) {
  if (unit !== "\u540D" && unit !== "\u4EBA" && unit !== "\u4F4D" && unit !== "\u4E2A") return false;
  if (/(?:应到|实到)(?:会)?(?:人大)?(?:代表|委员|人数)?[为有共]?$/.test(text.slice(preFrom, outerFrom))) return true;
  const after = text.slice(outerTo, outerTo + 24);
  if (!/^(?:\([^()]{0,10}\)|\))?(?:[镇乡县市区]?人大)?(?:代表|委员)/.test(after)) return false;
  return /大会|会议|出席|列席|参加/.test(text.slice(Math.max(0, outerFrom - 40), outerTo + 24));
}
function isAspect(words2, post) {
  const aspect = words2.aspect.longest(post, 0, post.length);
  if (!aspect) return false;
  return aspect.value === "any" || !/^[^工作开展上着发入的好内中之相实取全进]/.test(post.slice(aspect.length));
}
function isGroup({ text, to, figure }) {
  const end = clauseEnd(text, figure.outerTo, to, void 0);
  const clause = text.slice(figure.outerTo, Math.min(end, figure.outerTo + 48));
  return /^\p{Script=Han}/u.test(clause) && /[增下降长完成实现达][^,]*\d[\d.]*(?:[百千万亿]*(?:美?元)|%)/.test(clause);
}
function isSmall(figure) {
  return figure.value !== null && Math.abs(figure.value) < 11 && figure.bound !== "over" && figure.measure !== "money";
}
function isCounted(words2, text, figure, preFrom) {
  const verb = lastWord(words2.verbs, text, preFrom, figure.outerFrom);
  if (!verb || verb.length < 2) return false;
  if (/^[个项条件次级类种轮期批场部位名片份张间起]$/.test(figure.unit ?? "")) return false;
  return verb.at + verb.length === figure.outerFrom;
}

// loaders/assign/sense.ts
var verdict = (sense, rule, sign = 1) => ({ sense, rule, sign });
var rules = [elsewhere, compared, doubled, inRun, growth2, pointsOrTimes, absoluteChange, descriptor];
function senseOf(site) {
  for (const rule of rules) {
    const found = rule(site);
    if (found) return found;
  }
  return verdict("level", "level");
}
function elsewhere({ catalogue: catalogue2, text, figure, preFrom, from }) {
  const { words: words2 } = catalogue2;
  const pre = text.slice(preFrom, figure.outerFrom);
  const opener2 = preFrom > from ? text[preFrom - 1] : "";
  const lead = words2.benchmark.longest(pre, 0, pre.length);
  if (opener2 === "(" && lead && pre.length <= 12) return verdict("described", "benchmark");
  if (opener2 === "(" && pre === "" && /(?:指标|任务|计划|目标|预算)[数额]?$/.test(text.slice(from, preFrom - 1)))
    return verdict("described", "reference");
  if (figure.kind === "points" && /(?:比|较|与)[^,;。]{0,6}(?:全[省市县区州国旗]|[省市县区]平均|平均水平|平均增速)[^,;。]*(?:高|低|快|慢|多|少)出?了?$/.test(
    pre
  ))
    return verdict("described", "benchmark");
  if (/(?:高于|低于|高出|超|低|快于|慢于|好于|领先|落后|高)(?:全|于|同|省|市|县|区|州|国)?[全省市县区州国]?[^,;。]{0,10}(?:平均|增速|水平|均值|全县|全市|全省|全国|全区|市均|县均|省均)[^,;。]{0,6}$/.test(
    pre
  ))
    return verdict("described", "benchmark");
  if (figure.kind === "points" && /(?:高于|低于|高出|快于|慢于|领先|落后)[^,;。]*$/.test(pre) && /[全省市县国均区]/.test(pre))
    return verdict("described", "benchmark");
  return null;
}
function compared({ text, figure, preFrom, postTo, to, from }) {
  const post = text.slice(figure.outerTo, Math.min(to, Math.max(postTo, figure.outerTo + 8)));
  if (figure.kind === "quantity" && /^(?:→|-+>)/.test(post)) return verdict("previous", "from_to");
  const arrives = /^(?:\d[\d.]*万?[人户个家名亩])?,?(?:同比|又|再|逐步|迅速|快速|稳步|大幅|跨越|连续|净)?(?:增加|增长|增|提高|提升|上升|升|下降|降低|降|减少|减|扩大|扩展|扩|发展|攀升|跃升|跃|拓展|压缩|缩短|缩减|缩小|回落|上涨|涨|壮大|变|增多)+[了]?(?:到|至|为)/.test(
    post
  );
  const pre = text.slice(Math.max(from, preFrom - 16), figure.outerFrom);
  if (figure.kind === "quantity" && /(?:比|较)[^,;。:、()]{0,14}$/.test(pre) && /^(?:要|又|再|净|多)?(?:增长|增加|下降|减少|提高|上升|增|降|多|少)/.test(post) && !/(?:比|较)(?:上年|去年|同期|上年同期|去年同期)?(?:增长|增加|下降|减少|提高|上升|增|降|多|少)/.test(pre))
    return verdict("previous", "compared");
  if (/[由从](?:19|20)\d\d年底?的?$/.test(pre) && /^,(?:发展|增加|增长|提高)?[到至](?:19|20)\d\d年/.test(text.slice(figure.outerTo, figure.outerTo + 12)))
    return verdict("previous", "from_to");
  if (arrives && /[由从]/.test(pre)) return verdict("previous", "from_to");
  if (/(?:[比较]|与|同)(?:上年|去年|同期|上年同期|去年同期|(?:19|20)\d\d年)[^,;。、]{0,8}的$/.test(pre))
    return verdict("previous", "compared");
  return null;
}
function doubled({ text, figure }) {
  if (figure.kind === "doubling" && /^[”"」』]?的?(?:目标|战略|计划|要求|任务)/.test(text.slice(figure.outerTo, figure.outerTo + 5)))
    return verdict("described", "slogan");
  return figure.kind === "doubling" ? verdict("growth", "doubling") : null;
}
function inRun({ figure, last, joined }) {
  if (!joined || !last || last.figure.kind !== figure.kind || last.figure.unit !== figure.unit) return null;
  return verdict(last.sense, "run", last.sign);
}
var growthAfterRun = /^(?:[、和与及 ]|以上|左右|\d+(?:\.\d+)?%)*的?(?:同比)?(?:增长|增速|增幅)(?!到|至|为)/;
function growth2({ catalogue: { words: words2 }, text, figure, preFrom, postTo, last, joined }) {
  if (figure.kind !== "percent" && figure.kind !== "multiple") return null;
  const change2 = changeBefore(words2, text, preFrom, figure.outerFrom);
  if (change2 && !change2.arrives) return verdict("growth", "growth", change2.sign);
  const after = changeAfter(words2, text, figure, postTo);
  if (after) return verdict("growth", "growth_after", after);
  const isFirst = !joined || last?.sense !== "level";
  if (isFirst && /^[^,;。]{0,40}的(?:同比)?(?:增长|增速|增幅)/.test(text.slice(figure.outerTo, figure.outerTo + 48))) {
    if (growthAfterRun.test(text.slice(figure.outerTo, figure.outerTo + 48)))
      return verdict("growth", "growth_after", 1);
  }
  if (figure.kind === "percent" && /(?:同比|比上年|较上年|比去年)$/.test(text.slice(preFrom, figure.outerFrom)))
    return verdict("growth", "growth", 1);
  return null;
}
function pointsOrTimes({ catalogue: { words: words2 }, text, figure, preFrom }) {
  if (figure.kind !== "points") return null;
  const change2 = changeBefore(words2, text, preFrom, figure.outerFrom);
  return verdict(
    "points",
    "points",
    change2?.sign ?? (/[低降减少]/.test(text.slice(preFrom, figure.outerFrom)) ? -1 : 1)
  );
}
function absoluteChange({ catalogue: { words: words2 }, text, figure, preFrom, from }) {
  if (figure.kind !== "quantity") return null;
  const change2 = changeBefore(words2, text, preFrom, figure.outerFrom);
  const miscalled = /^[、,](?:同比)?增长\d/.test(text.slice(figure.outerTo, figure.outerTo + 8));
  if (change2 && miscalled && text.startsWith("\u589E\u957F", change2.at) && !/[比较]/.test(text.slice(preFrom, change2.at)))
    return null;
  if (change2 && !change2.arrives) return verdict("change", "change", change2.sign);
  if (/[比较](?:上年|去年|年初|(?:19|20)?\d\d年)[^,;。]{0,6}(?:净增|新增|多增)加?了?$/.test(
    text.slice(Math.max(from, figure.outerFrom - 24), figure.outerFrom)
  ))
    return verdict("change", "change");
  if (/[比较](?:上年|去年)[^,;。]*[多少]$/.test(text.slice(preFrom, figure.outerFrom)))
    return verdict("change", "change");
  return null;
}
function isYield({ text, figure, preFrom, from, last }) {
  return figure.measure === "money" && last?.sense === "level" && /^年(?:总)?产值(?:达到?|约|为|近)*$/.test(text.slice(Math.max(preFrom, figure.outerFrom - 20), figure.outerFrom)) && !/投资|项目|投产|达产|预计|可|设计|规划|公司|企业|厂/.test(text.slice(Math.max(from, preFrom - 120), preFrom));
}
function isProjectPart({ text, figure, preFrom, from }) {
  if (figure.measure !== "area" && figure.measure !== "length") return false;
  if (/完成|新建|建成|竣工|新增|征收|流转|拆除|改造|整治/.test(
    text.slice(Math.max(preFrom, figure.outerFrom - 40), figure.outerFrom)
  ))
    return false;
  return /(?:总投资|计划投资|项目)[^。;]{0,40}分[两二三四]期/.test(text.slice(Math.max(from, preFrom - 120), preFrom));
}
function descriptor(site) {
  const { catalogue: catalogue2, text, figure, preFrom, postTo, to } = site;
  if (isProjectPart(site)) return verdict("described", "size");
  const rule = described(catalogue2, { text, figure, preFrom, postTo, to });
  if (rule === "size" && isYield(site)) return null;
  return rule ? verdict("described", rule) : null;
}

// loaders/assign/structure.ts
var sectors = ["\u7B2C\u4E00\u4EA7\u4E1A\u5360\u6BD4", "\u7B2C\u4E8C\u4EA7\u4E1A\u5360\u6BD4", "\u7B2C\u4E09\u4EA7\u4E1A\u5360\u6BD4"];
var named2 = /(?:结构|产业比|构成|占比|比重)(?:比例|比)?[^,;。:0-9]{0,12}[:]?$/;
function shares(text, ratio2, from) {
  const before2 = text.slice(Math.max(from, ratio2.from - 70), ratio2.from);
  const clause = before2.slice(Math.max(before2.lastIndexOf("\u3002"), before2.lastIndexOf(";")) + 1);
  if (!named2.test(clause) && !/(?:结构|产业占?比|比例|比重).{0,45}(?:调整|优化|转变|变化|提升|演进|变)[到为至成][^,;。]{0,12}$/.test(clause))
    return null;
  const after = text.slice(ratio2.to, ratio2.to + 8);
  if (/[由从]/.test(clause.slice(-14)) && /^,?(?:进一步|逐步)?(?:调整|优化|转变|变化|提升|演进|变|发展)/.test(after))
    return null;
  const parts3 = [];
  const pattern = /\d+(?:\.\d+)?/g;
  const written3 = text.slice(ratio2.from, ratio2.to);
  const isSectors = /产业|三产/.test(clause);
  for (let found = pattern.exec(written3); found; found = pattern.exec(written3)) {
    const at = ratio2.from + found.index;
    const end = at + found[0].length;
    parts3.push({
      figure: {
        ...ratio2,
        kind: "percent",
        from: at,
        to: end,
        outerFrom: at,
        outerTo: end,
        value: shifted(found[0], 0),
        unit: "%",
        measure: "rate"
      },
      label: ""
    });
  }
  const total = parts3.reduce((sum, { figure }) => sum + figure.value, 0);
  if (total < 95 || total > 105) return null;
  for (const [k, part] of parts3.entries())
    part.label = isSectors && parts3.length === 3 ? sectors[k] : `\u7ED3\u6784\u7B2C${k + 1}\u9879\u5360\u6BD4`;
  return parts3;
}

// loaders/assign/timeline.ts
var nothing = {
  year: null,
  yearFrom: null,
  monthFrom: null,
  monthTo: null,
  state: false,
  open: false,
  stated: false,
  relative: false
};
var Timeline = class {
  dating;
  /** Whether the review speaks of its own year as 今年; then 去年 is the year before. */
  reviewIsThis;
  paragraph = -1;
  part = "other";
  held;
  now;
  /** What the last heading of each part says. */
  sections = /* @__PURE__ */ new Map();
  /** 截至10月底, 到2025年: until the full stop, over the semicolons. */
  clause = null;
  base;
  constructor(dating, reviewIsThis, base) {
    this.dating = dating;
    this.reviewIsThis = reviewIsThis;
    this.base = base ? { ...nothing, monthFrom: base.monthFrom, monthTo: base.monthTo } : nothing;
    this.held = this.base;
    this.now = this.base;
  }
  /**
   * Enters a sentence; what held for the last sentence alone ends unless that ended in a semicolon (`goesOn`), and at a new
   * paragraph, or where the review turns to the plan, everything but the heading's.
   */
  enter(paragraph, part, goesOn5) {
    if (paragraph !== this.paragraph || part !== this.part) {
      this.paragraph = paragraph;
      this.part = part;
      this.held = this.section(part);
      this.clause = null;
    } else if (!goesOn5) this.clause = null;
    this.now = this.clause ?? this.held;
  }
  /** Reads a heading: the part of a year that it names holds below it. */
  heading(periods, part) {
    const months = periods.find((period) => period.monthFrom !== null && period.year === null);
    const year2 = periods.find((period) => typeof period.year === "number" && period.yearFrom === null);
    const isKnown = part === "other" && (this.dating.review_year ?? this.dating.plan_year) !== null;
    const named4 = year2 && !isKnown ? this.resolve(year2, part) : null;
    const stretch = months ?? (year2?.monthFrom ? year2 : part === "plan" ? nothing : this.base);
    const moment = { ...nothing, year: named4, monthFrom: stretch.monthFrom, monthTo: stretch.monthTo };
    this.sections = /* @__PURE__ */ new Map([[part, moment]]);
    if (part === "other") this.sections.set("review", moment);
    this.part = part;
    this.held = moment;
    this.now = moment;
    this.clause = null;
  }
  section(part) {
    return this.sections.get(part) ?? (part === "plan" ? nothing : this.base);
  }
  /** Reads a period inside a sentence. */
  apply(period, part) {
    const year2 = this.resolve(period, part);
    if (period.year !== null && year2 === null) return;
    const many2 = period.yearFrom !== null;
    if (period.year === "this" && period.monthTo === 12 && this.base.monthFrom !== null && part !== "plan")
      period = { ...period, monthFrom: this.base.monthFrom, monthTo: this.base.monthTo };
    if (period.until) {
      this.now = {
        ...this.now,
        ...year2 === null ? {} : { year: year2, stated: true },
        monthFrom: 1,
        monthTo: 12,
        state: period.state
      };
      this.clause = this.now;
      return;
    }
    if (period.monthFrom === null && period.monthTo !== null) {
      if (year2 !== null) this.now = { ...this.now, year: year2, stated: true };
      return;
    }
    if (this.isOwnYear(period, part)) period = { ...period, monthFrom: this.base.monthFrom, monthTo: this.base.monthTo };
    const next = {
      year: year2 ?? (many2 ? null : this.now.year),
      yearFrom: null,
      monthFrom: period.monthFrom,
      monthTo: period.monthTo,
      state: period.state,
      open: period.state && period.monthTo === null && year2 === null,
      stated: year2 !== null,
      relative: period.year === "this"
    };
    if (period.yearFrom !== null) {
      if (period.yearFrom < -1 || period.yearFrom > 1900) next.yearFrom = period.yearFrom;
      else if (period.yearFrom > 0) next.yearFrom = period.yearFrom;
    }
    this.now = next;
    this.clause = period.state && period.monthTo !== null ? next : null;
    const passing2 = year2 !== null && year2 !== this.dating.review_year && year2 !== this.dating.plan_year;
    const isMonth = period.monthFrom !== null && period.monthFrom === period.monthTo;
    if (!passing2 && !many2 && !period.state && !isMonth) this.held = next;
  }
  get moment() {
    return this.now;
  }
  /** 2013年,是…的一年 in a half-year report: its year is named, and the half-year goes on. */
  isOwnYear({ year: year2, yearFrom, monthTo, isSubject }, part) {
    if (!isSubject) return false;
    if (part === "plan" || yearFrom !== null || monthTo !== null || this.base.monthFrom === null) return false;
    return typeof year2 === "number" && year2 === this.dating.review_year;
  }
  resolve({ year: year2 }, part) {
    const { review_year, plan_year, disbelieved } = this.dating;
    if (typeof year2 === "number") return disbelieved.includes(year2) ? null : year2;
    const now = part === "plan" ? plan_year ?? review_year : review_year ?? plan_year;
    if (year2 === "this") return now;
    if (year2 === "next") return part === "plan" ? plan_year : plan_year ?? (now === null ? null : now + 1);
    if (year2 === "last") {
      if (part === "plan")
        return plan_year !== null && plan_year !== review_year ? plan_year - 1 : now === null ? null : now - 1;
      return review_year !== null && this.reviewIsThis ? review_year - 1 : review_year;
    }
    return null;
  }
};
var comparing = /(?:比|较|与|同|和|跟|对比|相比|于|超|超过)$/;
function compares(text, from, to, start) {
  const lead = text.slice(Math.max(start, from - 24), from);
  if (lead.lastIndexOf("\u300A") > lead.lastIndexOf("\u300B")) return true;
  const before2 = lead.slice(-3);
  if (/[由从]$/.test(before2))
    return !/^(?:开始|起|以来)/.test(text.slice(to, to + 2)) || /[半季月]/.test(text.slice(from, to));
  if (comparing.test(before2) && !/(?:截至|止于|始于|建于|用于|位于|成立于)$/.test(before2)) return true;
  const after = text.slice(to, to + 8);
  if (/^(?:年?平均汇率|度?同期|同比|相比|底相比|末相比|的\d+(?:\.\d+)?倍|基础上|水平)/.test(after)) return true;
  return /(?:占|完成|达|超|超过|为)$/.test(before2) && /^度?(?:控制|考核|目标|工作|收入|预期|既定|计划)?(?:指标|任务|计划|目标|预算)/.test(after);
}

// loaders/assign/sentence.ts
var assertable = /* @__PURE__ */ new Set(["quantity", "percent", "points", "multiple", "doubling"]);
function readSentence(catalogue2, text, from, to, isDamaged) {
  const figures = lex(catalogue2.lexicon, text, from, to);
  const reading = { claims: [], order: [] };
  let cut2 = from;
  let edge = from;
  let compared2 = -1;
  for (let i = 0; i < figures.length; i++) {
    let figure = figures[i];
    if (figure.kind === "masked") {
      if (/[年月日]$/.test(text.slice(figure.from, figure.to)) && !compares(text, figure.from, figure.to, from))
        cut2 = figure.to;
    }
    if (figure.kind === "period") {
      const goesWith = figure.from - compared2 <= 2 && compared2 >= 0 && /^[、和及与]?$/.test(text.slice(compared2, figure.from));
      if (compares(text, figure.from, figure.to, from) || goesWith) {
        compared2 = figure.to;
        continue;
      }
      const isSubject = /^,?是/.test(text.slice(figure.to, figure.to + 2));
      reading.order.push(isSubject ? { ...figure.period, isSubject } : figure.period);
      cut2 = figure.to;
      continue;
    }
    if (figure.kind === "ratio") {
      for (const { figure: share, label: label2 } of shares(text, figure, from) ?? []) {
        const claim3 = bareClaim(share, label2, "level", "structure");
        reading.claims.push(claim3);
        reading.order.push(claim3);
        cut2 = edge = share.outerTo;
      }
      continue;
    }
    if (figure.kind === "bare" && lostSign(catalogue2, text, figure, Math.max(from, cut2), to)) {
      figure = asPercent(figure);
      figures[i] = figure;
    }
    if (!assertable.has(figure.kind)) continue;
    if (isDamaged(figure)) {
      cut2 = figure.to;
      continue;
    }
    let k = i + 1;
    while (k < figures.length && !assertable.has(figures[k].kind) && figures[k].kind !== "period") k++;
    const last = reading.claims.at(-1) ?? null;
    const claim2 = readClaim(catalogue2, text, figure, { from, to, cut: cut2, edge, next: figures[k], last });
    if (claim2.sense === "described") continue;
    reading.claims.push(claim2);
    reading.order.push(claim2);
    cut2 = edge = figure.outerTo;
  }
  return reading;
}
function lostSign(catalogue2, text, figure, from, to) {
  if (!/[.\d]/.test(text[figure.from]) || !(figure.to >= to || /[,;。、)(\n ]/.test(text[figure.to]))) return false;
  const preFrom = clauseStart(text, from, figure.from);
  const change2 = changeBefore(catalogue2.words, text, preFrom, figure.from);
  if (change2) return !change2.arrives && /增长|下降|增幅|增速|降/.test(text.slice(change2.at, figure.from));
  return isCompletion(text.slice(preFrom, figure.from));
}
function readClaim(catalogue2, text, figure, around) {
  const { from, to, cut: cut2, edge, next, last } = around;
  let preFrom = clauseStart(text, Math.max(from, cut2), figure.outerFrom);
  if (text.slice(preFrom, figure.outerFrom).trim() === "" && text[preFrom - 1] === ":" && preFrom > cut2)
    preFrom = clauseStart(text, Math.max(from, cut2), preFrom - 1);
  const postTo = clauseEnd(text, figure.outerTo, to, next);
  const between2 = last ? text.slice(last.figure.outerTo, figure.outerFrom) : "";
  const joined = last !== null && (/^(?:[、和与及]|以及| )+$/.test(between2) || between2 === "," && isListed(text, from, figure));
  const itemFrom = itemStart(text, preFrom, figure.outerFrom);
  const { sense, sign, rule } = senseOf({ catalogue: catalogue2, text, figure, preFrom, postTo, from, to, last, joined });
  const basisTo = rule === "growth_after" ? Math.min(to, figure.outerTo + 40) : figure.outerFrom;
  const basis = sense === "growth" ? basisOf(catalogue2.words, text, edge, basisTo) : null;
  return {
    figure,
    sense,
    rule,
    preFrom,
    itemFrom,
    opener: preFrom > from ? text[preFrom - 1] : "",
    postTo,
    joined,
    sign,
    basis: joined && sense === "growth" ? basis ?? last.basis : basis,
    label: "",
    indicator_id: null
  };
}
function isListed(text, from, { kind, outerFrom }) {
  if (kind !== "percent") return false;
  return /(?:分别|依次)[^,;。\d]{0,12}(?:[-+]?\d+(?:\.\d+)?%,)+$/.test(
    text.slice(Math.max(from, outerFrom - 80), outerFrom)
  );
}
function bareClaim(figure, label2, sense, rule) {
  return {
    figure,
    sense,
    rule,
    preFrom: figure.from,
    itemFrom: figure.from,
    opener: "",
    postTo: figure.to,
    joined: false,
    sign: 1,
    basis: null,
    label: label2,
    indicator_id: null
  };
}

// loaders/assign/table.ts
var head = /绝对[数额值]|总量|数值|完成[数额值]?|累计|增长|增幅|增速|±|同比|单位/;
var cell = /[^|]+/g;
function tableHead(lexicon2, text, from, to) {
  const line = text.slice(from, to);
  if (!line.includes("|") || /\d{2}|\d\.\d/.test(line) || !head.test(line) || /[。;]/.test(line)) return null;
  const columns4 = [];
  for (const { 0: written3 } of line.matchAll(cell)) {
    const name3 = written3.replace(/ /g, "");
    if (name3 === "" || /^(?:指标|指标名称|名称|产品名称|产品|项目|单位|地区|乡镇)$/.test(name3)) continue;
    columns4.push(columnOf(lexicon2, name3));
  }
  return columns4.some((column2) => column2.kind !== "unknown") ? columns4 : null;
}
function columnOf(lexicon2, head3) {
  const name3 = head3.replace(/ /g, "");
  const isGrowth = /增长|增幅|增速|±|同比/.test(name3);
  const inner = /\(([^)]+)\)/.exec(name3)?.[1] ?? "";
  const shift = /^亿/.test(inner) ? 8 : /^万/.test(inner) ? 4 : 0;
  const unitText = inner.replace(/^[亿万]/, "");
  const unit = lexicon2.units.longest(unitText, 0, unitText.length);
  const whole = unit && unit.length === unitText.length ? unit.value : null;
  const kind = isGrowth ? "growth" : whole ? "level" : "unknown";
  const noun = /^(?:总?产量|总?产值|增加值|[^(]{0,4}面积|销售额|零售额|营业额)(?=\(|$)/.exec(name3)?.[0] ?? "";
  return { kind, unit: whole, shift, basis: isGrowth && /比上年|同比|比去年/.test(name3) ? "yoy" : null, noun };
}
function tableRow(columns4, text, from, to) {
  const cells = [];
  for (let at = from; at < to; ) {
    const bar = text.indexOf("|", at);
    const end = bar < 0 || bar > to ? to : bar;
    if (text.slice(at, end).trim() !== "") cells.push({ from: at, to: end });
    at = end + 1;
  }
  const [first, ...rest] = cells;
  if (!first || rest.length === 0 || rest.length !== columns4.length) return null;
  const written3 = text.slice(first.from, first.to).trim().replace(/^其中:?/, "").trim();
  const noun = columns4.find((column2) => column2.kind === "level")?.noun ?? "";
  const label2 = written3.endsWith(noun) ? written3 : written3 + noun;
  if (!/\p{Script=Han}/u.test(label2) || label2.length > 30) return null;
  const row = { label: label2, level: null, growth: null, basis: null };
  for (const [k, span] of rest.entries()) {
    const column2 = columns4[k];
    const figure = cellFigure(text, span.from, span.to, column2);
    if (!figure) continue;
    if (column2.kind === "level") row.level ??= figure;
    else if (column2.kind === "growth" && !row.growth) {
      row.growth = figure;
      row.basis = column2.basis;
    }
  }
  return row.level || row.growth ? row : null;
}
function cellFigure(text, from, to, { kind, unit, shift }) {
  const written3 = /^ *(-?)(\d[\d,.]*)%? *$/.exec(text.slice(from, to));
  if (!written3 || kind === "unknown") return null;
  const at = from + text.slice(from, to).search(/[-\d]/);
  const numeral = readNumeral(text, at + written3[1].length, to);
  if (!numeral || numeral.to < at + written3[1].length + written3[2].length) return null;
  const rate3 = { written: "%", unit: "%", factor: "1", measure: "rate" };
  const of = kind === "growth" ? rate3 : unit;
  if (!of) return null;
  const value = converted(numeral.digits, kind === "growth" ? 0 : shift + numeral.shift, of);
  return {
    ...claim("table", kind === "growth" ? "percent" : "quantity", at, numeral.to),
    value: written3[1] === "-" ? -value : value,
    unit: of.unit,
    measure: of.measure
  };
}

// loaders/assign/tableRun.ts
var number = /^-?\d[\d,.]*%?$/;
function tableRun(lexicon2, text, from, to) {
  const cells = cellsOf(text, from, to);
  const first = cells.findIndex((cell2) => number.test(cell2.text));
  if (first < 3) return null;
  const columns4 = cells.slice(1, first - 1).map((cell2) => columnOf(lexicon2, cell2.text));
  if (!columns4.some((column2) => column2.kind === "level" && column2.noun !== "")) return null;
  const width = columns4.length + 1;
  const rows = [];
  for (let i = first - 1; i + width <= cells.length; i += width) {
    const values = cells.slice(i + 1, i + width);
    if (number.test(cells[i].text) || !values.every((cell2) => number.test(cell2.text) || /^[-—]*$/.test(cell2.text)))
      break;
    const row = tableRow(columns4, text, cells[i].from, values.at(-1).to);
    if (row) rows.push(row);
  }
  return rows.length >= 2 ? { columns: columns4, rows } : null;
}
function cellsOf(text, from, to) {
  const cells = [];
  for (let at = from; at < to; ) {
    const bar = text.indexOf("|", at);
    const end = bar < 0 || bar > to ? to : bar;
    cells.push({ from: at, to: end, text: text.slice(at, end).trim() });
    at = end + 1;
  }
  if (cells[0]?.text === "") cells.shift();
  return cells;
}

// loaders/assign/tableLine.ts
function tableLine(catalogue2, columns4, text, from, to) {
  if (!text.slice(from, to).includes("|")) return null;
  const head3 = tableHead(catalogue2.lexicon, text, from, to);
  if (head3) return { columns: head3, drafts: [] };
  const row = columns4 && tableRow(columns4, text, from, to);
  if (row) return { columns: columns4, drafts: [draftOf(catalogue2, row)] };
  const run = tableRun(catalogue2.lexicon, text, from, to);
  return run && { columns: run.columns, drafts: run.rows.map((one) => draftOf(catalogue2, one)) };
}
function draftOf(catalogue2, row) {
  const { label: label2, basis } = row;
  const level2 = row.level && bareClaim(row.level, label2, "level", "table");
  const growth3 = row.growth && { ...bareClaim(row.growth, label2, "growth", "table"), basis };
  const named4 = indicatorOf(catalogue2, label2, false);
  const indicator = named4 === null ? null : catalogue2.indicators.byId.get(named4) ?? null;
  const indicator_id = indicator && (!level2 || fits(indicator, level2)) ? named4 : null;
  return {
    label: label2,
    indicator_id,
    of: null,
    level: level2,
    growth: growth3,
    points: null,
    previous: null,
    rules: ["table"],
    flags: []
  };
}

// loaders/assign/tableStack.ts
var corner = /^(?:指标|指标名称|项目|名称|产品名称|产品)$/;
var head2 = /^[\p{Script=Han}、]{2,14}\([^()]{1,8}\)$/u;
var number2 = /^-?\d[\d,.]*%?$/;
var empty = /^[-—]*$/;
function tableStack(catalogue2, text, sentences2, at) {
  if (!/[指项名产]/.test(text[sentences2[at].from])) return null;
  const cell2 = (i2) => {
    const one = sentences2[i2];
    return one && one.to - one.from <= 24 ? text.slice(one.from, one.to).replace(/[ \n]/g, "") : "\u3002";
  };
  if (!corner.test(cell2(at))) return null;
  const columns4 = [];
  let i = at + 1;
  for (; head2.test(cell2(i)); i++) columns4.push(columnOf(catalogue2.lexicon, cell2(i)));
  const heads = columns4.map((_, k) => cell2(at + 1 + k).replace(/\(.*$/, ""));
  if (columns4.length === 0 || columns4.some(({ kind }) => kind === "unknown")) return null;
  const rows = [];
  let complete2 = 0;
  for (; isLabel(cell2(i)); i += columns4.length + 1) {
    const values = columns4.map((_, k) => cell2(i + 1 + k));
    if (!values.every((value) => number2.test(value) || empty.test(value))) break;
    complete2++;
    rows.push(...rowsOf(catalogue2, text, sentences2.slice(i, i + 1 + columns4.length), columns4, heads));
  }
  return complete2 >= 2 ? { rows, next: i } : null;
}
function isLabel(cell2) {
  return /^[\p{Script=Han}:、“”()]{2,16}$/u.test(cell2);
}
function rowsOf(catalogue2, text, [first, ...cells], columns4, heads) {
  const label2 = text.slice(first.from, first.to).replace(/[ \n]/g, "").replace(/^其中:?/, "");
  const rows = [];
  for (const [k, column2] of columns4.entries()) {
    const sentence = cells[k];
    const figure = cellFigure(text, sentence.from, sentence.to, column2);
    if (!figure) continue;
    const before2 = rows.at(-1)?.row;
    if (column2.kind === "growth" && before2 && !before2.growth)
      Object.assign(before2, { growth: figure, basis: column2.basis });
    else if (column2.kind === "growth")
      rows.push({ sentence, row: { label: label2, level: null, growth: figure, basis: column2.basis } });
    else {
      const named4 = rows.length === 0 ? label2 + (label2.endsWith(column2.noun) ? "" : column2.noun) : label2 + heads[k];
      rows.push({ sentence, row: { label: named4, level: figure, growth: null, basis: null } });
    }
  }
  return rows.map(({ sentence, row }) => ({ sentence, draft: draftOf(catalogue2, row) }));
}

// loaders/assign/observe.ts
var reach = 240;
function observe(report, catalogue2) {
  const { clean: clean2, outline: outline2, dating } = report;
  const { text } = clean2;
  const timeline = new Timeline(dating, speaksOfThisYear(report), basePeriod(report, catalogue2));
  const read3 = [];
  const findings = [];
  const damaged = damagedBy(dating, text);
  const memory = { root: null, from: 0 };
  let paragraph = -1;
  let aimed = false;
  let columns4 = null;
  let behind = 0;
  for (const [i, sentence] of outline2.sentences.entries()) {
    if (i < behind) continue;
    const next = outline2.sentences[i + 1];
    if (sentence.furniture && !sentence.heading) continue;
    const { from, to, part } = sentence;
    if (sentence.heading) timeline.heading(periodsOf(catalogue2, text, from, to), part);
    const last = outline2.sentences[i - 1];
    const goesOn5 = last?.paragraph === sentence.paragraph && text[last.to - 1] === ";";
    timeline.enter(sentence.paragraph, part, goesOn5);
    const stack = tableStack(catalogue2, text, outline2.sentences, i);
    if (stack) {
      const moment = timeline.moment;
      const role = roleOf(catalogue2.words, dating, part, moment, text, from, from, from, aimed);
      for (const row of stack.rows) read3.push({ sentence: row.sentence, draft: { ...row.draft, moment, role } });
      behind = stack.next;
      continue;
    }
    const line = tableLine(catalogue2, columns4, text, from, to);
    columns4 = line?.columns ?? null;
    if (line) {
      const moment = timeline.moment;
      const role = roleOf(catalogue2.words, dating, part, moment, text, from, from, from, aimed);
      for (const draft of line.drafts) read3.push({ sentence, draft: { ...draft, moment, role } });
      continue;
    }
    const reading = readSentence(catalogue2, text, from, to, damaged);
    for (const { figure } of reading.claims)
      if (figure.unknownUnit !== null) findings.push(unknownUnitFinding(clean2, figure));
    const moments = /* @__PURE__ */ new Map();
    for (const entry of reading.order) {
      if ("sense" in entry) moments.set(entry, timeline.moment);
      else timeline.apply(entry, part);
    }
    if (sentence.paragraph !== paragraph) {
      memory.root = null;
      memory.from = from;
    }
    paragraph = sentence.paragraph;
    const mayAim = reading.claims.length > 0 && aimsAt(text.slice(from, to));
    const drafts = assemble(catalogue2, text, from, reading.claims, memory, (claim2) => {
      const moment = moments.get(claim2);
      const end = claim2.figure.outerFrom;
      const lead = Math.max(from, end - reach);
      const clause = clauseStart(text, lead, end);
      const aiming2 = aimed || mayAim && aimsAt(text.slice(lead, end));
      return { moment, role: roleOf(catalogue2.words, dating, part, moment, text, lead, clause, end, aiming2) };
    });
    const here = aimed || mayAim || reading.claims.length === 0 && /[;:]$/.test(sentence.text) && aimsAt(text.slice(from, to));
    aimed = here && (/[;:]$/.test(sentence.text) || next?.text.startsWith("\u5176\u4E2D") === true);
    for (const draft of drafts) read3.push({ sentence, draft });
  }
  const observations2 = read3.map(({ sentence, draft }) => toRow({ ...report, catalogue: catalogue2 }, sentence, draft));
  return { observations: observations2, findings };
}
function basePeriod({ clean: clean2, outline: outline2, dating }, catalogue2) {
  const isPart = (period) => period.monthFrom === 1 && period.monthTo < 12 && !period.until;
  const { title } = outline2;
  if (title) {
    const named4 = periodsOf(catalogue2, title, 0, title.length).find(isPart);
    if (named4) return named4;
    const month = periodsOf(catalogue2, title, 0, title.length).find(
      (period) => typeof period.year === "number" && period.monthFrom === null && period.monthTo !== null
    );
    if (month && dating.plan_year === dating.review_year) return { ...month, year: null, monthFrom: 1 };
  }
  if (dating.plan_year !== null && dating.plan_year !== dating.review_year) return null;
  for (const sentence of outline2.sentences.filter((one) => one.part !== "plan").slice(0, 12)) {
    for (const figure of lex(catalogue2.lexicon, clean2.text, sentence.from, sentence.to)) {
      if (!figure.period || compares(clean2.text, figure.from, figure.to, sentence.from)) continue;
      const { year: year2, yearFrom, monthFrom, monthTo } = figure.period;
      if (monthFrom === 1 && monthTo === 12 && yearFrom === null && year2 !== "this") return null;
      if (isPart(figure.period) && figure.period.monthTo <= 10) return figure.period;
    }
  }
  return null;
}
function periodsOf({ lexicon: lexicon2 }, text, from, to) {
  return lex(lexicon2, text, from, to).flatMap((figure) => figure.period ? [figure.period] : []);
}
function speaksOfThisYear({ outline: outline2 }) {
  return outline2.sentences.some(
    (sentence) => sentence.part === "review" && /今年(?:以来|来|上半年|,|1|一)/.test(sentence.text)
  );
}
function damagedBy({ disbelieved }, text) {
  if (disbelieved.length === 0) return () => false;
  const years = disbelieved.map(String);
  return (figure) => years.some((year2) => text.startsWith(year2, figure.from) && text[figure.from + 4] !== ".") || years.some(
    (year2) => String(Math.trunc(Math.abs(figure.value ?? 0))).includes(year2) && text.slice(figure.from, figure.to).includes(year2)
  );
}

// loaders/text/years.ts
var written = /(?<![\d.])(?:((?:19|20)\d\d)|([09]\d)(?=年(?![代来的间前后]))|([一二][九零〇○O0][零〇○O0一二三四五六七八九]{2}))\s?年/g;
function yearMentions(text) {
  const nineties = /[09]\d年/.test(text) && /(?<!\d)(?:199\d|200\d|0\d)年/.test(text);
  return [...text.matchAll(written)].flatMap((match2) => {
    if (match2[2] && !nineties && match2[2] > "09") return [];
    return {
      year: match2[1] ? Number(match2[1]) : match2[2] ? twoDigits(match2[2]) : chineseYear(match2[3]),
      isChinese: match2[3] !== void 0,
      from: match2.index,
      to: match2.index + match2[0].length
    };
  });
}
function twoDigits(written3) {
  return (written3 > "09" ? 1900 : 2e3) + Number(written3);
}
function chineseYear(text) {
  return chineseNumber(text.replace(/[○O0]/g, "\u3007")) ?? Number.NaN;
}
var maskedYear = /(?<![\dA-Za-z*×○])(?:(?:二[0〇○零]|20)[\dxX*×○_]?[xX*×○_]{1,2}|[xX×]{2}|[xX×]{4}|\*{4})\s?年(?![级龄轻])|(?<![\dA-Za-z*×○])[xX]{4}(?=[,，、]|\d{1,2}月)/g;
function maskedYears(text) {
  if (!/[xX*×○_]\s?年|[xX]{4}/.test(text)) return [];
  return [...text.matchAll(maskedYear)].map((match2) => ({ from: match2.index, to: match2.index + match2[0].length }));
}

// loaders/checks/dating/evidence.ts
var limits = {
  title: 4,
  heading: 4,
  label: 2,
  statement: 3,
  since: 2,
  custom: 0.2,
  meeting: 3,
  published: 2,
  phase: 5,
  anniversary: 5,
  characters: 3.5,
  event: 3.5,
  storm: 5,
  season: 1.5,
  latest: 1.5,
  name: 0.4
};
var statedGroups = [
  "title",
  "heading",
  "label",
  "statement",
  "since",
  "meeting"
];
function bases({ about, years }, shape) {
  const planned = shape === "interim" ? years : years.map((year2) => year2 - 1);
  if (about === "review") return [...years];
  if (about === "plan") return [...planned];
  return [.../* @__PURE__ */ new Set([...years, ...planned])];
}
function sentenceAt(sentences2, at) {
  let low = 0;
  let high = sentences2.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const sentence = sentences2[middle];
    if (at < sentence.from) high = middle - 1;
    else if (at >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return null;
}

// loaders/checks/dating/accounts.ts
var accounts = /^度?(?!上半年|[前一二三1]季度)[^\d,。;:《》\n]{0,10}(?:决算|预算(?:收支)?执行|预算的?执行)/;
var taken = /(?:审议|审查|听取|批准|通过|书面|审核|讨论)[^。;\n]{0,40}$/;
function namesAccounts(text, { from, to }, inTitle) {
  if (!accounts.test(text.slice(to, to + 24))) return false;
  return !inTitle || taken.test(text.slice(text.lastIndexOf("\n", from) + 1, from).slice(-60));
}
function accountsEvidence(text, { sentences: sentences2 }, isInterim) {
  for (const mention of yearMentions(text)) {
    if (sentenceAt(sentences2, mention.from)?.furniture || !namesAccounts(text, mention, false)) continue;
    const { year: year2, from, to } = mention;
    const years = [isInterim ? year2 + 1 : year2];
    const notes = {
      note_zh: `\u4F1A\u8BAE\u5BA1\u8BAE${year2}\u5E74\u7684\u51B3\u7B97\u6216\u9884\u7B97\u6267\u884C`,
      note_en: `the accounts of ${year2} were before the meeting`
    };
    return { about: "review", years, weight: 0.4, group: "name", from, to, ...notes };
  }
  return null;
}

// loaders/checks/dating/ahead.ts
var aims2 = /(?:今|明|来)年[^。;]{0,50}(?:将(?!军|近)|力争|争取|确保|目标|指标)/g;
var done = /完成|实现|达到?|同比|增长/;
function ahead(text, base, published3) {
  const found = [...text.matchAll(aims2)];
  if (found.length === 0) return null;
  if (found.some(([when]) => when[0] !== "\u4ECA")) return base + 1;
  if (published3) return published3.year === base || published3.year === base + 1 ? published3.year : null;
  return isClosed(text.slice(0, found[0].index), base) && !/今年(?:以来|来|上半年|前|[1一])/.test(text) ? base + 1 : null;
}
function isClosed(before2, base) {
  const closed = before2.slice(0, Math.max(before2.lastIndexOf("\u3002"), before2.lastIndexOf("\n")));
  const at = closed.search(new RegExp(String.raw`(?:^|[。;\n])\D{0,8}${base}年(?!以来|上半年|前|\d|一季度)`));
  return at >= 0 && done.test(closed.slice(at, at + 120));
}

// loaders/checks/vocabulary.ts
function compile(entries, textsOf) {
  const byText = /* @__PURE__ */ new Map();
  for (const entry of entries)
    for (const text of textsOf(entry)) {
      const sharing = byText.get(text);
      if (sharing) sharing.push(entry);
      else byText.set(text, [entry]);
    }
  const trie = new Trie(byText);
  const starts = new Uint8Array(65536);
  for (const code4 of trie.starts()) starts[code4] = 1;
  return (text) => {
    const places2 = /* @__PURE__ */ new Map();
    for (let at = 0; at < text.length; ++at) {
      if (!starts[text.charCodeAt(at)]) continue;
      const found = trie.longest(text, at, text.length);
      if (!found) continue;
      for (const entry of found.value) {
        const known = places2.get(entry);
        const place2 = { from: at, to: at + found.length };
        if (known) known.push(place2);
        else places2.set(entry, [place2]);
      }
    }
    return places2;
  };
}
function once(compute) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let value = known.get(key);
    if (value === void 0) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

// loaders/checks/dating/counted.ts
var average = /^[^。;\n]{0,24}\d%,?[^。;\n\d]{0,12}([两三四])年(?:年均|平均)/;
var numbers = /* @__PURE__ */ new Map([
  ["\u4E24", 2],
  ["\u4E09", 3],
  ["\u56DB", 4]
]);
function averageEvidence(text, { year: year2, from, to }) {
  if (!/[比较与]$/.test(text.slice(Math.max(0, from - 1), from))) return null;
  const years = numbers.get(average.exec(text.slice(to, to + 60))?.[1] ?? "");
  if (years === void 0) return null;
  const word = text.slice(from, to);
  return {
    about: "review",
    years: [year2 + years],
    weight: 1.5,
    group: "since",
    from,
    to,
    note_zh: `\u4E0E${word}\u76F8\u6BD4\u7684${years}\u5E74\u5E73\u5747`,
    note_en: `an average of ${years} years since ${word}`
  };
}
function yearEndEvidence(text, { year: year2, from, to }) {
  if (!/^[底末](?![前之])/.test(text.slice(to, to + 2))) return null;
  if (/(?:[到至在于]|力争|争取|确保|预计|计划|截止)$/.test(text.slice(Math.max(0, from - 2), from))) return null;
  const clause = /^[^。;\n]{0,40}/.exec(text.slice(to, to + 40))[0];
  if (/力争|争取|确保|预计|将|目标|计划|全面完成/.test(clause)) return null;
  const word = text.slice(from, to + 1);
  return {
    about: "review",
    years: [year2 + 1],
    weight: 1,
    group: "since",
    from,
    to,
    note_zh: `\u5E74\u4E2D\u7684\u62A5\u544A\u5199\u5230${word}\uFF0C\u5F53\u5E74\u5DF2\u7ECF\u7ED3\u675F`,
    note_en: `a report within a year speaks of ${word} as over`
  };
}

// loaders/checks/dating/stated.ts
var reviewWords = /总结|回顾|回忆|情况|现状|成绩|成效|述职|统计|国民经济和社会发展(?!第|计划|规划)|小结|亮点|决算|执行结果|(?:计划|目标|任务|指标)(?:的?执行|的?完成)/;
var planWords = /计划|思路|打算|安排|设想|谋划|目标|重点|任务|要点|部署|展望|工作意见|预算(?:草案|的?报告|安排|》)|怎么干|经济工作会|务虚会|谋划会/;
var named3 = /总结|回顾|回忆|工作(?:情况|成绩|亮点)|完成情况|执行情况|预算(?:草案|的?报告|安排|》)|工作(?:计划|思路|打算|安排|目标|重点|任务|要点|谋划)|(?:主要|预期|发展|总体)目标|目标任务|(?<!半年|年中|季度)(?:经济工作会|工作务虚会|工作谋划会)/;
var reviewBefore = /(?:回顾|回眸|回望|总结|盘点|即将过去的)[“"]?$/;
var planBefore = /(?:展望|谋划|奋进|迈向|面向|迎接|奋战|筑梦|做好|即将到来的)[“"]?$/;
var government = /^(?:度|[^\d,。;:\n]{0,10})?政府工作(?:的)?报告/;
function label(text, { from, to }) {
  const before2 = text.slice(Math.max(0, from - 8), from);
  const after = /^[^\d,。;:!?\n]{0,22}/.exec(text.slice(to, to + 22))[0];
  const review = after.search(reviewWords);
  const plan2 = after.search(planWords);
  if (government.test(after)) return "either";
  if (review >= 0 && (plan2 < 0 || review <= plan2)) return "review";
  if (/(?:半年|年中|季度)[^\d]{0,8}会/.test(after)) return review >= 0 ? "review" : null;
  if (plan2 >= 0) return /(?:完成|执行|推进|落实|进展)情况/.test(after.slice(plan2)) ? "review" : "plan";
  if (reviewBefore.test(before2)) return "review";
  if (planBefore.test(before2)) return "plan";
  return null;
}
var past = /完成|达到?|同比|比上年|较上年|增长|下降|荣获|获评|累计|是.{0,30}的一年|以来|取得|全年/;
var future = /将(?!军|近)|力争|争取|计划|确保|预期|我们要|要以|必须|目标|拟|主要抓|着力抓|继续/;
function statement(text, mention, sentence) {
  const clause = text.slice(mention.to, Math.min(mention.to + 40, sentence?.to ?? text.length));
  if (/^,?[^,。;]{0,8}(?:将(?!军|近)|力争|争取)/.test(clause)) return "plan";
  if (sentence?.part === "review" || sentence?.part === "plan") return sentence.part;
  const plan2 = clause.search(future);
  const review = clause.search(past);
  if (plan2 >= 0 && (review < 0 || plan2 < review)) return "plan";
  return review >= 0 ? "review" : "either";
}
var rangeBefore = /(?:\d{4}年?\s?[—~\-–至到]+)\s?$/;
var rangeAfter = /^\s?[—~\-–至到]+\s?\d{4}/;
var aside = /(?:[比较从自由于到距离]|早在|相比|成立于|始于)$/;
var asideAfter = /^(?:以来|起|至|到|底以来|开始|第|版|出台|颁布|末?的[\d.]+倍|\d{1,2}月\d{1,2}日)/;
var many = /[两三四五六七八九十\d]年来|届|历年|近年|累计/;
var dateline = /\d{1,2}月\d{1,2}日|[一二三四五六七八九十元]月[一二三四五六七八九十]+日|日期|时间|发布|上传/;
function stated(text, { sentences: sentences2 }, isInterim = false) {
  const evidence = [];
  const titleEnd = endOfTitles(text, sentences2);
  const tally2 = { review: /* @__PURE__ */ new Map(), plan: /* @__PURE__ */ new Map() };
  const titles = /* @__PURE__ */ new Set();
  const isMill = mill.test(text.slice(0, titleEnd + 80));
  for (const mention of yearMentions(text)) {
    const sentence = sentenceAt(sentences2, mention.from);
    if (sentence?.furniture && mention.from >= titleEnd) continue;
    const before2 = text.slice(Math.max(0, mention.from - 4), mention.from);
    const after = text.slice(mention.to, mention.to + 22);
    if (rangeAfter.test(after)) continue;
    if (mention.from < titleEnd + 80 && mill.test(lineAt(text, mention.from))) continue;
    const isRangeEnd = rangeBefore.test(before2);
    const phrase = text.slice(mention.from, mention.from + 12);
    if (titles.has(phrase)) continue;
    const group = mention.from < titleEnd ? "title" : sentence?.heading ? "heading" : "label";
    if (namesAccounts(text, mention, group !== "label")) continue;
    if (group === "title") titles.add(phrase);
    const said = label(text, mention);
    const isNamed = named3.test(after) || reviewBefore.test(before2) || planBefore.test(before2);
    const about = isRangeEnd || group === "label" && !isNamed ? null : said;
    if (about) {
      const title = isMill ? 1.5 : 2.5;
      const weight = { title, heading: 2, label: 1 }[group] * (about === "either" ? 0.5 : 1);
      evidence.push(evidenceOf(text, mention, about, group, weight));
      if (about === "either") evidence.push(evidenceOf(text, mention, "plan", "custom", 0.2));
      if (group !== "label") continue;
    } else if (group === "title") {
      if (!dateline.test(text.slice(mention.from - 6, mention.from) + after))
        evidence.push(evidenceOf(text, mention, "either", "title", 1));
      continue;
    }
    const counted = averageEvidence(text, mention) ?? (isInterim ? yearEndEvidence(text, mention) : null);
    if (counted) {
      evidence.push(counted);
      continue;
    }
    if (opensSince(text, mention)) evidence.push(evidenceOf(text, mention, "review", "since", 2));
    if (aside.test(before2) || asideAfter.test(after)) continue;
    const subject = about && about !== "either" ? about : statement(text, mention, sentence);
    if (subject === "either") continue;
    const seen = tally2[subject].get(mention.year);
    if (seen) seen.push(mention);
    else tally2[subject].set(mention.year, [mention]);
  }
  for (const about of ["review", "plan"]) {
    const total = [...tally2[about].values()].reduce((sum, mentions) => sum + mentions.length, 0);
    for (const mentions of tally2[about].values()) {
      const weight = 0.5 + 1.5 * mentions.length / total;
      evidence.push(evidenceOf(text, mentions[0], about, "statement", weight));
    }
  }
  return evidence;
}
function titled(title, text) {
  if (title === null || text.includes(title)) return [];
  return yearMentions(title).flatMap((mention) => {
    const about = label(title, mention);
    return about ? [{ ...evidenceOf(title, mention, about, "title", about === "either" ? 1.25 : 2.5), from: 0, to: 0 }] : [];
  });
}
function endOfTitles(text, sentences2) {
  const first = sentences2.find(
    ({ furniture: furniture2, heading, from, to }) => to - from > 80 || !(furniture2 || heading) || /^[(]?[一二三四五六七八九十\d]+[)、.]/.test(text.slice(from, from + 6))
  );
  return Math.min(first?.from ?? text.length, 1500);
}
function opensSince(text, { from, to }) {
  if (!/^以来/.test(text.slice(to, to + 2))) return false;
  return /(?:^|[\n。;]) ?$/.test(text.slice(Math.max(0, from - 2), from)) && !many.test(text.slice(to, to + 80));
}
var mill = /小编|供大家参考|供大家阅读|欢迎(?:大家)?(?:阅读|参考|查阅|光临)|范文|[多\d]篇|精选|合集|大全|推荐|\.docx?|下载/;
function lineAt(text, at) {
  const from = text.lastIndexOf("\n", at) + 1;
  const to = text.indexOf("\n", at);
  return text.slice(Math.max(from, at - 60), Math.min(to < 0 ? text.length : to, at + 60));
}
function evidenceOf(text, { year: year2, from, to }, about, group, weight) {
  const written3 = text.slice(from, to);
  return {
    about,
    years: [year2],
    weight,
    group,
    from,
    to,
    note_zh: `\u6587\u4E2D\u5199\u660E\u201C${written3}\u201D`,
    note_en: `the text says ${written3}`
  };
}

// loaders/checks/dating/anchors/hit.ts
function reason({ note_zh, note_en }, year2) {
  return { zh: `${note_zh}\uFF0C\u6240\u6307\u4E3A${year2}\u5E74`, en: `${note_en}, which makes it ${year2}` };
}
function dated({ text, outline: { sections: sections2, sentences: sentences2 } }, { anchor, years, from, to }, group, weight, { zh, en }) {
  const sentence = sentenceAt(sentences2, from);
  const start = Math.max(sentence?.from ?? 0, from - 60);
  const before2 = text.slice(start, from);
  const claim2 = yearMentions(before2).at(-1);
  const isSubject = claim2 && /^[,，]?[^,。;]{0,22}$/.test(before2.slice(claim2.to));
  const claimed = isSubject ? { year: claim2.year, from: start + claim2.from, to: start + claim2.to } : null;
  const off = claimed ? Math.min(...years.map((year2) => Math.abs(year2 - claimed.year))) : 0;
  return {
    anchor,
    claimed,
    about: aboutOf(before2, sentence, sections2),
    years,
    weight: off >= 2 ? weight + 1 : weight,
    group,
    from,
    to,
    note_zh: zh,
    note_en: en
  };
}
function aboutOf(before2, sentence, sections2) {
  if (/明年|来年|即将到来/.test(before2)) return "plan";
  if (/去年|过去的?一年|刚刚过去/.test(before2)) return "review";
  if (!sentence || sentence.part === "other") return "either";
  const ordinal3 = Number(sentence.section_id.slice(sentence.section_id.lastIndexOf(":") + 1));
  const heading = sections2[ordinal3 - 1]?.heading ?? "";
  const isBoth = /总结|回顾|情况/.test(heading) && /计划|思路|打算|安排/.test(heading);
  return heading === "" || isBoth ? "either" : sentence.part;
}
function told({ text, outline: { sentences: sentences2 } }, anchor, { from, to }, group, weight) {
  const sentence = sentenceAt(sentences2, from);
  const clause = text.slice(Math.max(sentence?.from ?? 0, from - 30), to + 30);
  const isPassing = /灾后|重建|历史上|曾/.test(clause) || yearMentions(clause).some(({ year: year2 }) => year2 >= anchor.from && year2 <= anchor.to);
  const about = sentence?.part === "plan" ? "plan" : "review";
  const years = Array.from({ length: anchor.to - anchor.from + 1 }, (_, i) => anchor.from + i);
  return {
    anchor,
    claimed: null,
    about,
    years,
    weight: isPassing || about === "plan" ? weight / 4 : weight,
    group,
    from,
    to,
    note_zh: anchor.note_zh,
    note_en: anchor.note_en
  };
}

// loaders/checks/dating/anchors/occasions.ts
var anniversaries = (input) => input.anchors.filter(({ kind }) => kind === "anniversary").flatMap(
  (anchor) => input.placesOf(anchor).flatMap(({ from, to }) => {
    const match2 = /^.{0,4}?(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/.exec(input.text.slice(to, to + 12));
    const count4 = match2 && (/^\d/.test(match2[1]) ? Number(match2[1]) : chineseNumber(match2[1]));
    if (!match2 || !count4 || count4 < 5) return [];
    const year2 = anchor.from + count4;
    const hit = { anchor, years: [year2], from, to: to + match2[0].length };
    return [dated(input, hit, "anniversary", 4, reason(anchor, year2))];
  })
);
var namedYears = (input) => input.anchors.filter(({ kind }) => kind === "year").flatMap(
  (anchor) => input.placesOf(anchor).map((span) => dated(input, { anchor, years: [anchor.from], ...span }, "phase", 4, reason(anchor, anchor.from)))
);
var characters = (input) => yearMentions(input.text).flatMap((mention) => {
  const about = mention.isChinese ? label(input.text, mention) : null;
  if (about !== "review" && about !== "plan") return [];
  const { year: year2, from, to } = mention;
  const written3 = input.text.slice(from, to);
  const names = {
    zh: `\u6587\u4E2D\u53E6\u6709\u6C49\u5B57\u5E74\u4EFD\u201C${written3}\u201D\uFF0C\u672A\u88AB\u6539\u5199`,
    en: `${written3} is written in characters and was not rewritten`
  };
  const anchor = {
    kind: "year",
    patterns: [written3],
    from: year2,
    to: year2,
    note_zh: names.zh,
    note_en: names.en
  };
  return [{ ...dated(input, { anchor, years: [year2], from, to }, "characters", 3.5, names), about, claimed: null }];
});
var occasions = (input) => input.anchors.filter(({ kind }) => kind === "event" || kind === "meeting").flatMap(
  (anchor) => input.placesOf(anchor).flatMap(({ from, to }) => {
    const after = input.text.slice(to, to + 14);
    if (/精神|报告/.test(input.text.slice(from, to) + after.slice(0, 4))) return [];
    if (!/^[”"]?[^,。;、]{0,8}(?:之年|这一年|的一年)/.test(after) || /开局|起步|第一年|首年/.test(after)) return [];
    const years = Array.from({ length: anchor.to - anchor.from + 1 }, (_, i) => anchor.from + i);
    return [dated(input, { anchor, years, from, to }, "event", 3.5, reason(anchor, anchor.from))];
  })
);

// loaders/checks/dating/anchors/plans.ts
var phases = (input) => {
  const { text, anchors: anchors2 } = input;
  const plans = anchors2.filter(({ kind }) => kind === "period");
  return anchors2.filter(({ kind }) => kind === "phase").flatMap(
    (phase) => input.placesOf(phase).flatMap(({ from, to }) => {
      const plan2 = planBefore2(text, from, plans);
      if (!plan2) return [];
      const { anchor } = plan2;
      const first = anchor.from + phase.from - 1;
      const years = Array.from({ length: phase.to - phase.from + 1 }, (_, i) => first + i);
      const weight = years.length > 1 ? 0.6 : /年/.test(text.slice(from, to)) ? 4 : 2;
      const names = years.length > 1 ? { zh: anchor.note_zh, en: anchor.note_en } : {
        zh: `${anchor.note_zh}\uFF0C\u5176${phase.note_zh}\u662F${first}\u5E74`,
        en: `${anchor.note_en}, so its ${phase.note_en} is ${first}`
      };
      return [dated(input, { anchor, years, from: plan2.from, to }, "phase", weight, names)];
    })
  );
};
var between = /^[”"’』」〞]?(?:新|时期|规划|计划|方案|发展|经济|社会|国民|实施|建设|和|与|的|纲要|蓝图|目标|任务|工作|全面|顺利|正式|圆满|关键|重要|也是|开展|乡村振兴|现代化|[、“”\s])*$/;
var plan = /(?<![一二三四五六七八九十])(?:十[一二三四五]?五|[八九]五)(?![一二三四五六七八九十%])/g;
function planBefore2(text, at, plans) {
  const window = text.slice(Math.max(0, at - 26), at);
  const match2 = [...window.matchAll(plan)].at(-1);
  if (!match2 || !between.test(window.slice(match2.index + match2[0].length))) return null;
  const anchor = plans.find(({ patterns }) => patterns.includes(match2[0]));
  return anchor ? { anchor, from: at - window.length + match2.index } : null;
}
var reviewedPlans = (input) => input.anchors.filter(({ kind }) => kind === "period").flatMap((anchor) => {
  const found = input.placesOf(anchor).find(({ from, to }) => isReviewed(input, from, to));
  if (!found) return [];
  const hit = { anchor, years: [anchor.to], ...found };
  return [{ ...dated(input, hit, "phase", 3, reason(anchor, anchor.to)), about: "review" }];
});
function isReviewed({ text, outline: { sentences: sentences2 } }, from, to) {
  if (/[一二三四五六七八九十]/.test(text[from - 1] ?? "") || /^[五个大]/.test(text.slice(to))) return false;
  const before2 = text.slice(Math.max(0, from - 8), from);
  const after = text.slice(to, to + 40).replace(/^[”"〞]/, "");
  if (/(?:^|[\n、。])(?:全面)?(?:回顾|总结)[“"]?$/.test(before2)) return true;
  const opens = sentenceAt(sentences2, from)?.heading || /(?:^|[一二三四五六七八九十]、|[\n。])[“"]?$/.test(before2);
  if (!opens) return false;
  return /^(?:时期|期间)?[^,。;\n]{0,14}(?:回顾|回忆|总结|概述)/.test(after) || /^(?:时期|期间),?是[^。;]{4,34}五年/.test(after);
}

// loaders/checks/dating/anchors/tellings.ts
var storms = (input) => input.anchors.filter(({ kind }) => kind === "storm").flatMap(
  (anchor) => input.placesOf(anchor).filter(({ from, to }) => /台风|风暴|防台|抗台/.test(input.text.slice(Math.max(0, from - 14), to + 22))).map((span) => told(input, anchor, span, "storm", 2.5))
);
var seasons = (input) => input.anchors.filter(({ kind }) => kind === "season").flatMap(
  (anchor) => input.placesOf(anchor).slice(0, 3).map((span) => told(input, anchor, span, "season", anchor.from === anchor.to ? 1 : 0.6))
);
var plenums = /(十[六七八九]|二十)届([二三四五六七]中?(?:全会)?(?:(?:[、和及]|以及)[二三四五六七]中?(?:全会)?){0,5})/g;
var latestMeeting = (input) => {
  const { text, anchors: anchors2, placesOf } = input;
  const found = anchors2.filter(({ kind, patterns }) => kind === "event" && /大$/.test(patterns[0])).flatMap((anchor) => placesOf(anchor).map((place2) => ({ anchor, ...place2, weight: 1 })));
  for (const match2 of text.matchAll(plenums)) {
    const numbers2 = match2[2].match(/[二三四五六七]/g);
    const name3 = `${match2[1]}\u5C4A${numbers2.at(-1)}\u4E2D`;
    const anchor = anchors2.find(({ kind, patterns }) => kind === "meeting" && patterns.includes(name3));
    const to = match2.index + match2[0].length;
    if (anchor && /中/.test(match2[2] + text.slice(to, to + 1)))
      found.push({ anchor, from: match2.index, to, weight: numbers2.length > 1 ? 1.5 : 1 });
  }
  const [latest] = found.sort((a, b) => b.anchor.from - a.anchor.from || b.weight - a.weight || a.from - b.from);
  if (!latest) return [];
  return [{ ...told(input, latest.anchor, latest, "latest", latest.weight), about: "review", weight: latest.weight }];
};

// loaders/checks/dating/anchors.ts
var readers = [
  phases,
  namedYears,
  characters,
  anniversaries,
  occasions,
  reviewedPlans,
  storms,
  seasons,
  latestMeeting
];
var bounding = /* @__PURE__ */ new Set(["event", "meeting", "season", "since", "until"]);
var vocabularyOf = once((anchors2) => compile(anchors2, ({ patterns }) => patterns));
function readAnchors(text, outline2, anchors2) {
  const places2 = vocabularyOf(anchors2)(text);
  const input = { text, outline: outline2, anchors: anchors2, placesOf: (anchor) => places2.get(anchor) ?? [] };
  const bounds3 = anchors2.filter(({ kind }) => bounding.has(kind)).flatMap((anchor) => {
    const [first] = input.placesOf(anchor);
    return first ? [{ anchor, ...first }] : [];
  });
  return { hits: readers.flatMap((read3) => read3(input)), bounds: bounds3 };
}

// loaders/checks/dating/documentDates.ts
var day = String.raw`(?<!\d)((?:19|20)\d\d)\s?(?:年\s?(?=\d{1,2}\s?月)|[-/.]\s?(?=\d{1,2}\s?[-/.]))(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)`;
var published = new RegExp(
  String.raw`(?:发布|发表|发文|公开|更新|上传|编辑)(?:时间|日期|于)?[\])】]?\s{0,3}[::|]?[\s|]{0,4}${day}`,
  "g"
);
var written2 = new RegExp(String.raw`(?:成文|生成|印发)?(?:日期|时间)[\])】]?\s{0,3}[::|]?[\s|]{0,4}${day}`, "g");
var anyDay = new RegExp(day, "g");
function publication(text, { sentences: sentences2 }, entry) {
  const iso = entry?.published_on;
  if (iso) return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), iso, from: 0, to: 0 };
  const head3 = text.slice(0, 1200);
  for (const pattern of [published, written2])
    for (const match2 of head3.matchAll(pattern)) {
      const date2 = toDate(match2);
      if (date2) return date2;
    }
  for (const match2 of head3.matchAll(anyDay)) {
    const date2 = toDate(match2);
    const bare3 = /^\s{0,3}(?:\d{1,2}:\d\d|来源|作者|浏览|阅读)/.test(
      text.slice(match2.index + match2[0].length).slice(0, 12)
    );
    if (date2 && (bare3 || sentenceAt(sentences2, match2.index)?.furniture)) return date2;
  }
  return null;
}
var meetingDay = /(?<!\d)(?:((?:19|20)\d\d)|([二][零〇○O0][零〇○O0一二三四五六七八九]{2}))年(\d{1,2}|[元一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日)?/g;
function meetingDate(text) {
  const head3 = text.slice(0, 1e3);
  for (const match2 of head3.matchAll(meetingDay)) {
    const after = head3.slice(match2.index + match2[0].length);
    const spoken = /^[)\]]?[^。;\n]{0,12}在[^。;]{2,40}?(?:会议|大会|全会|会)上?/.test(after);
    const ownLine = /^\s*[)\]]?\s*(?:\n|各位|同志们)/.test(after) && /各位代表|各位委员|同志们/.test(after.slice(0, 120));
    if (!spoken && !ownLine) continue;
    const year2 = match2[1] ? Number(match2[1]) : chineseYear(match2[2]);
    const month = monthNumber(match2[3]);
    if (month < 1 || month > 12) continue;
    const iso = `${year2}-${String(month).padStart(2, "0")}`;
    return { year: year2, month, iso, from: match2.index, to: match2.index + match2[0].length };
  }
  return null;
}
function dateEvidence(date2, group, shape, text) {
  const note_zh = group === "meeting" ? `\u4F1A\u8BAE\u65E5\u671F ${date2.iso}` : `\u53D1\u5E03\u65E5\u671F ${date2.iso}`;
  const note_en = group === "meeting" ? `the meeting was in ${date2.iso}` : `published on ${date2.iso}`;
  const evidence = (about, year2) => ({
    about,
    years: [year2],
    weight: group === "meeting" ? 3 : 2,
    group,
    from: date2.from,
    to: date2.to,
    note_zh,
    note_en
  });
  if (shape === "interim") return evidence("review", date2.month <= 2 ? date2.year - 1 : date2.year);
  if (shape === "plan") return evidence("plan", date2.month >= 11 ? date2.year + 1 : date2.year);
  if (date2.month >= 11) return evidence("review", date2.year);
  if (shape === "review" && date2.month >= 3 && /今年/.test(text) && !/全年|一年来|[一1][-—~至]1[12]月|年度/.test(text))
    return evidence("review", date2.year);
  const months = partAtStart(text);
  if (months > 0 && date2.month > months && date2.month <= months + 3) return evidence("review", date2.year);
  if (date2.month <= 7) return evidence("review", date2.year - 1);
  return { ...evidence("review", date2.year), years: [date2.year, date2.year - 1], weight: 0.4 };
}
function partAtStart(text) {
  const match2 = /(?:^|[\n。;]) ?(?:今年)?(?:(上半年)|(一季度)|(前三季度)|[1一]\s?[-—~至]\s?(\d{1,2})月份?)(?:,|全|我|完成|实现)/.exec(
    text
  );
  if (!match2) return 0;
  return match2[1] ? 6 : match2[2] ? 3 : match2[3] ? 9 : Number(match2[4]);
}
function toDate(match2) {
  const [year2, month, date2] = [Number(match2[1]), Number(match2[2]), Number(match2[3])];
  if (month < 1 || month > 12 || date2 < 1 || date2 > 31) return null;
  const iso = `${year2}-${String(month).padStart(2, "0")}-${String(date2).padStart(2, "0")}`;
  return { year: year2, month, iso, from: match2.index, to: match2.index + match2[0].length };
}
function monthNumber(text) {
  if (/^\d+$/.test(text)) return Number(text);
  return text === "\u5143" ? 1 : chineseNumber(text) ?? 0;
}

// loaders/text/draft.ts
function cut(draft, cuts) {
  if (cuts.length === 0) return draft;
  const { text, offsets } = draft;
  const repairs = [...draft.repairs];
  const kept = [];
  const at = new Int32Array(offsets.length);
  let n = 0;
  let last = 0;
  const keep = (to) => {
    kept.push(text.slice(last, to));
    at.set(offsets.subarray(last, to), n);
    n += to - last;
  };
  for (const { from, to, kind, as = "" } of [...cuts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < last || to <= from) continue;
    keep(from);
    last = to;
    if (as !== "") {
      kept.push(as);
      at[n++] = offsets[from];
    }
    if (kind) repairs.push({ kind, ...rawSpan2(draft, from, to) });
  }
  keep(text.length);
  at[n++] = offsets[text.length];
  return { text: kept.join(""), offsets: at.slice(0, n), repairs };
}
function rawSpan2({ offsets }, from, to) {
  return { start: offsets[from], end: to > from ? offsets[to - 1] + 1 : offsets[from] };
}
function lines(text) {
  const spans = [];
  let from = 0;
  for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
    spans.push({ from, to });
    from = to + 1;
  }
  spans.push({ from, to: text.length });
  return spans;
}

// loaders/checks/finding.ts
function finding(clean2, from, to, code4, severity, message, message_en) {
  return { code: code4, severity, message, message_en, ...rawSpan2(clean2, from, to) };
}
function wholeFinding(code4, severity, message, message_en) {
  return { code: code4, severity, message, message_en, start: null, end: null };
}
function byPosition(a, b) {
  return (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1) || (a.code < b.code ? -1 : 1);
}

// loaders/checks/dating/reconcile.ts
function reconcile(shape, stated2, dates, hits, limitsOfTerms, isAlone2) {
  const word = tally([...stated2, ...dates], shape);
  const flat2 = isAlone2 || isFlat(stated2, shape);
  const said = tally(stated2, shape);
  const statedBase = best(new Map([...said.keys()].map((year2) => [year2, word.get(year2)])), said, tally(hits, shape));
  const sure = hits.map((hit) => overdue(hit, statedBase));
  const anchored = tally(sure, shape);
  const anchorBase = best(anchored, word);
  if (statedBase === null) {
    const named4 = anchorBase !== null && anchored.get(anchorBase) >= 1.5;
    const dated2 = best(tally(dates, shape), anchored, word);
    return { base: named4 ? anchorBase : dated2, basis: "inferred", stated: null, against: [] };
  }
  if (anchorBase !== null && anchorBase !== statedBase) {
    const lead = anchored.get(anchorBase) - (anchored.get(statedBase) ?? 0);
    const support = (word.get(statedBase) ?? 0) * (flat2 ? 0.5 : 1) - impossible(statedBase, limitsOfTerms);
    const other = word.get(anchorBase) ?? 0;
    if (lead >= 3 && lead + other > support)
      return {
        base: anchorBase,
        basis: other >= 3 ? "stated" : "inferred",
        stated: statedBase,
        against: sure.filter(
          (hit) => hit.weight >= 1 && bases(hit, shape).includes(anchorBase) && !bases(hit, shape).includes(statedBase)
        )
      };
  }
  return { base: statedBase, basis: "stated", stated: statedBase, against: [] };
}
function overdue(hit, statedBase) {
  const over = hit.anchor.kind === "period" && statedBase !== null && statedBase > hit.anchor.to;
  return over && hit.weight === 2 ? { ...hit, weight: 3.5 } : hit;
}
function tally(evidence, shape) {
  const groups = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Set();
  for (const piece of evidence) {
    const saying = `${piece.group} ${piece.about} ${piece.note_zh} ${piece.years}`;
    if (said.has(saying)) continue;
    said.add(saying);
    for (const base of bases(piece, shape)) {
      const key = `${base} ${piece.group}`;
      groups.set(key, Math.min(limits[piece.group], (groups.get(key) ?? 0) + piece.weight));
    }
  }
  const sums = /* @__PURE__ */ new Map();
  for (const [key, weight] of groups) {
    const base = Number(key.slice(0, key.indexOf(" ")));
    sums.set(base, (sums.get(base) ?? 0) + weight);
  }
  return sums;
}
function best(sums, ...others) {
  let found = null;
  const score = (year2) => [sums.get(year2) ?? 0, ...others.map((other) => other.get(year2) ?? 0), year2];
  for (const year2 of sums.keys()) {
    if (found === null) {
      found = year2;
      continue;
    }
    const [a, b] = [score(year2), score(found)];
    const i = a.findIndex((value, index) => Math.abs(value - b[index]) > 1e-9);
    if (i >= 0 && a[i] > b[i]) found = year2;
  }
  return found;
}
function isFlat(stated2, shape) {
  if (shape === "interim") return false;
  const strongest = (about) => {
    const sums = /* @__PURE__ */ new Map();
    for (const piece of stated2)
      if (piece.about === about && piece.group !== "custom" && statedGroups.includes(piece.group))
        sums.set(piece.years[0], (sums.get(piece.years[0]) ?? 0) + piece.weight);
    return best(sums);
  };
  const review = strongest("review");
  return review !== null && review === strongest("plan");
}
function impossible(base, terms) {
  const against2 = new Set(
    terms.filter(({ anchor }) => base + 1 < anchor.from || anchor.kind === "until" && base > anchor.to + 1).map(({ anchor }) => anchor)
  );
  return Math.min(3, against2.size);
}

// loaders/checks/dating/doubts.ts
function misplaced({ clean: clean2, hits, verdict: verdict2 }) {
  if (verdict2.against.length > 0) return [];
  return hits.filter(({ claimed, years }) => claimed && !years.includes(claimed.year)).map(
    ({ claimed, from, to, note_zh, note_en }) => finding(
      clean2,
      claimed.from,
      Math.max(to, from + 1),
      "dating",
      "warning",
      `\u6587\u4E2D\u5199${claimed.year}\u5E74\uFF0C\u4F46${note_zh}\uFF1B\u8BF7\u6838\u5BF9\u8FD9\u4E00\u53E5\u7684\u5E74\u4EFD`,
      `the text says ${claimed.year}, but ${note_en}; check the year of this sentence`
    )
  );
}
function mistitled({ clean: clean2, late, verdict: verdict2 }) {
  return late.map(({ years: [year2], from, to }) => {
    const message = `\u6807\u9898\u5199${year2}\u5E74\uFF0C\u6B63\u6587\u6240\u8FF0\u4E3A${verdict2.base}\u5E74\uFF1B\u6807\u9898\u5E74\u4EFD\u5E94\u662F\u8F6C\u8F7D\u65F6\u6240\u52A0\uFF0C\u4E0D\u91C7\u7528\uFF0C\u8BF7\u6838\u5BF9\u539F\u6587`;
    const message_en = `the title says ${year2}, the text speaks of ${verdict2.base}; a republisher must have written the title's year, it is not used: compare the original`;
    if (to <= from) return wholeFinding("dating", "warning", message, message_en);
    return finding(clean2, from, to, "dating", "warning", message, message_en);
  });
}
function anachronisms({ clean: clean2, bounds: bounds3, verdict: verdict2 }) {
  if (verdict2.base === null || verdict2.against.length > 0) return [];
  const base = verdict2.base;
  const early = bounds3.filter(({ anchor }) => base + 1 < anchor.from).sort((a, b) => b.anchor.from - a.anchor.from || a.from - b.from)[0];
  const late = bounds3.filter(({ anchor }) => anchor.kind === "until" && base > anchor.to + 2).sort((a, b) => a.anchor.to - b.anchor.to || a.from - b.from)[0];
  return [early, late].flatMap((bound) => {
    if (!bound) return [];
    const { anchor, from, to } = bound;
    const term = clean2.text.slice(from, to);
    const message = `\u62A5\u544A\u5E74\u4EFD\u5B9A\u4E3A${base}\u5E74\uFF0C\u4F46\u6587\u4E2D\u5199\u5230\u201C${term}\u201D\uFF1A${anchor.note_zh}\uFF1B\u8BF7\u6838\u5BF9\u5E74\u4EFD`;
    const message_en = `dated ${base}, yet it speaks of ${term}: ${anchor.note_en}; check its years`;
    return [finding(clean2, from, to, "dating", "warning", message, message_en)];
  });
}
var repeated = /由\s?((?:19|20)\d\d)\s?年[^,。;\n]{1,24}?(?:到|至|为)\s?\1\s?年/g;
function sequences({ clean: clean2, shape, statements: statements2 }) {
  const rows = [];
  const labelled = statements2.filter(({ group, from, to }) => group !== "statement" && to > from);
  const review = labelled.find(({ about }) => about === "review");
  const plan2 = labelled.find(({ about, group }) => about === "plan" && group !== "custom");
  if (plan2 && isFlat(labelled, shape)) {
    const year2 = plan2.years[0];
    const from = review && review.years[0] === year2 && review.from < plan2.from ? review : plan2;
    rows.push(
      finding(
        clean2,
        from.from,
        from.to,
        "year_sequence",
        "warning",
        `\u65E2\u56DE\u987E${year2}\u5E74\u53C8\u8BA1\u5212${year2}\u5E74\uFF0C\u4E24\u4E2A\u5E74\u4EFD\u4E0D\u53EF\u80FD\u76F8\u540C\uFF1B\u8BF7\u6838\u5BF9\u539F\u6587`,
        `${year2} is both the year reviewed and the year planned; compare the original`
      )
    );
  }
  for (const match2 of clean2.text.matchAll(repeated))
    rows.push(
      finding(
        clean2,
        match2.index,
        match2.index + match2[0].length,
        "year_sequence",
        "warning",
        `${match2[1]}\u5E74\u4E0E\u81EA\u8EAB\u6BD4\u8F83\uFF0C\u5176\u4E2D\u4E00\u4E2A\u5E74\u4EFD\u6709\u8BEF\uFF1B\u8BF7\u6838\u5BF9\u539F\u6587`,
        `${match2[1]} is compared with itself, one of the two years is wrong; compare the original`
      )
    );
  return rows;
}
function masked2({ clean: clean2 }) {
  const spans = maskedYears(clean2.text);
  const first = spans[0];
  if (!first) return [];
  const written3 = clean2.text.slice(first.from, first.to);
  return [
    finding(
      clean2,
      first.from,
      first.to,
      "masked_year",
      "warning",
      `\u5E74\u4EFD\u88AB\u906E\u76D6\uFF0C\u5171${spans.length}\u5904\uFF0C\u9996\u5904\u4E3A\u201C${written3}\u201D\uFF1B\u906E\u76D6\u7684\u5E74\u4EFD\u4E0D\u4F5C\u5E74\u4EFD\u8BFB\uFF0C\u8BF7\u5728\u767B\u8BB0\u8868\u4E2D\u586B\u5199\u5E74\u4EFD`,
      `${spans.length} masked year${spans.length > 1 ? "s" : ""}, the first ${written3}; a masked year is not read as one, enter the report's years in the registry`
    )
  ];
}

// loaders/checks/dating/findings.ts
function datingFindings(input) {
  return [
    ...disbelief(input),
    ...misplaced(input),
    ...mistitled(input),
    ...anachronisms(input),
    ...sequences(input),
    ...masked2(input),
    ...future2(input),
    ...inferred(input),
    ...undated(input),
    ...registry(input)
  ].sort(byPosition);
}
function say({ review_year, plan_year }) {
  const zh = [review_year && `\u56DE\u987E${review_year}\u5E74`, plan_year && `\u8BA1\u5212${plan_year}\u5E74`].filter(Boolean).join("\u3001");
  const en = [review_year && `reviews ${review_year}`, plan_year && `plans ${plan_year}`].filter(Boolean).join(" and ");
  return { zh, en };
}
function disbelief({ clean: clean2, verdict: verdict2, years, disbelieved }) {
  if (verdict2.against.length === 0) return [];
  const reasons = verdict2.against.filter(
    (hit, i, all) => all.findIndex((other) => other.note_zh === hit.note_zh) === i
  );
  const clearest = [...verdict2.against].sort(
    (a, b) => Number(b.claimed !== null) - Number(a.claimed !== null) || b.weight - a.weight || a.from - b.from
  )[0];
  const from = clearest.claimed?.from ?? clearest.from;
  const { zh, en } = say(years);
  const written3 = disbelieved.join("\u3001");
  return [
    finding(
      clean2,
      from,
      Math.max(clearest.to, from + 1),
      "dating",
      "error",
      `\u6587\u4E2D\u5E74\u4EFD${written3 ? `\uFF08${written3}\uFF09` : ""}\u4E0D\u53EF\u4FE1\uFF0C\u5E94\u662F\u8F6C\u8F7D\u65F6\u88AB\u6539\u5199\uFF1A${reasons.map((hit) => hit.note_zh).join("\uFF1B")}\u3002\u636E\u6B64\u8BA4\u5B9A\u672C\u62A5\u544A${zh}\uFF1B\u8BF7\u6838\u5BF9\u539F\u6587\uFF0C\u5E76\u5728\u767B\u8BB0\u8868\u4E2D\u586B\u5199\u5E74\u4EFD`,
      `the stated year${written3 ? ` (${disbelieved.join(", ")})` : ""} is not believed, a republisher must have rewritten it: ${reasons.map((hit) => hit.note_en).join("; ")}; taken to be a report that ${en}; compare the original and enter its years in the registry`
    )
  ];
}
function future2({ clean: clean2, published: published3, verdict: verdict2 }) {
  if (!published3 || verdict2.base === null || verdict2.base <= published3.year) return [];
  const { iso, from, to } = published3;
  const message = `\u53D1\u5E03\u65E5\u671F${iso}\u65E9\u4E8E\u6240\u56DE\u987E\u7684${verdict2.base}\u5E74\uFF1B\u8BF7\u6838\u5BF9\u65E5\u671F\u4E0E\u5E74\u4EFD`;
  const message_en = `published on ${iso}, before the year it reviews, ${verdict2.base}; check the date and the years`;
  if (to <= from) return [wholeFinding("dating", "warning", message, message_en)];
  return [finding(clean2, from, to, "dating", "warning", message, message_en)];
}
function inferred({ clean: clean2, shape, hits, dates, verdict: verdict2, years, entry }) {
  if (verdict2.base === null || verdict2.basis !== "inferred" || verdict2.against.length > 0) return [];
  if (entry && (entry.review_year !== null || entry.plan_year !== null)) return [];
  const grounds = [...hits, ...dates].filter((piece) => bases(piece, shape).includes(verdict2.base)).sort((a, b) => b.weight - a.weight).filter((piece, i, all) => all.findIndex(({ note_zh }) => note_zh === piece.note_zh) === i).slice(0, 3);
  const { zh, en } = say(years);
  const message = `\u6587\u4E2D\u6CA1\u6709\u5199\u660E\u5E74\u4EFD\uFF0C\u636E${grounds.map(({ note_zh }) => note_zh).join("\uFF1B")}\uFF0C\u63A8\u5B9A\u672C\u62A5\u544A${zh}\uFF1B\u5982\u6709\u8BEF\u8BF7\u5728\u767B\u8BB0\u8868\u4E2D\u586B\u5199\u5E74\u4EFD`;
  const message_en = `the text states no year; ${grounds.map(({ note_en }) => note_en).join("; ")}: taken to be a report that ${en}; enter its years in the registry if that is wrong`;
  const [first] = grounds;
  if (!first || first.to <= first.from) return [wholeFinding("inferred_year", "info", message, message_en)];
  return [finding(clean2, first.from, first.to, "inferred_year", "info", message, message_en)];
}
function undated({ verdict: verdict2, entry }) {
  if (verdict2.base !== null || entry && (entry.review_year !== null || entry.plan_year !== null)) return [];
  return [
    wholeFinding(
      "undated",
      "error",
      "\u6587\u4E2D\u6CA1\u6709\u53EF\u4FE1\u7684\u5E74\u4EFD\uFF0C\u5404\u9879\u6570\u636E\u4E0D\u5E26\u5E74\u4EFD\uFF1B\u8BF7\u5728\u767B\u8BB0\u8868\u4E2D\u586B\u5199\u5E74\u4EFD",
      "nothing in the text dates it, so its figures carry no year; enter the report's years in the registry"
    )
  ];
}
function registry({ entry, years, verdict: verdict2 }) {
  if (!entry || verdict2.base === null) return [];
  const differs = (mine, registered) => mine !== null && registered !== null && mine !== registered;
  if (!differs(years.review_year, entry.review_year) && !differs(years.plan_year, entry.plan_year)) return [];
  const { zh, en } = say(years);
  const theirs = say(entry);
  return [
    wholeFinding(
      "registry_year",
      "warning",
      `\u767B\u8BB0\u8868\u5199${theirs.zh}\uFF0C\u6587\u4E2D\u663E\u793A${zh}\uFF1B\u4EE5\u767B\u8BB0\u8868\u4E3A\u51C6\uFF0C\u8BF7\u6838\u5BF9`,
      `the registry says that it ${theirs.en}, the text that it ${en}; the registry is followed, check it`
    )
  ];
}

// loaders/checks/dating/shape.ts
var interim = /(?<![大多])半年|[一二三]季度|前[三3]季度|[到至止]\s?[4-9]月底|第[一二三1-3]季度|1\s?[-—~至]\s?(?:[2-9]|10)月/g;
var yearly = /全年|一年来|过去(?:的)?一年|这一年|[一1]\s?[-—~至]\s?1[12]月|明年|来年|年度工作|年终/g;
var opening = /^(?:今年)?(?:上半年|[一二三]季度|前三季度|1\s?[-—~至]\s?(?:[2-9]|10)月)/;
var passing = /* @__PURE__ */ new Set(["statement", "since", "custom"]);
var looksBack = /一年来|过去(?:的)?一年|回顾|去年|全年(?:完成|实现|共)/;
function shapeOf(text, { sections: sections2, sentences: sentences2 }, stated2, titleEnd) {
  const title = titleEnd > 0 ? text.slice(0, titleEnd) : /^[^。,;:]{4,40}?(?=\s)/.exec(text)?.[0] ?? "";
  const maskedLabels = new Set(maskedYears(text).map((span) => label(text, span)));
  const headings = sections2.map((section) => section.heading ?? "").join("\n");
  const years = (about) => new Set(
    stated2.filter((piece) => piece.about === about && !passing.has(piece.group)).flatMap((piece) => piece.years)
  );
  const review = years("review");
  const plan2 = years("plan");
  if (count2(interim, title) > 0 && count2(/全年|年度|明年/g, title) === 0) return "interim";
  if (count2(interim, headings) > 0 && count2(yearly, headings) === 0 && !later(plan2, review)) return "interim";
  const [halves, wholes] = [count2(interim, text), count2(yearly, text)];
  if (!later(plan2, review) && (halves > 2 * wholes + 2 || halves >= 2 && wholes === 0)) return "interim";
  const since = stated2.some(({ group }) => group === "since");
  const opens = ({ part, heading, furniture: furniture2, from }) => part !== "plan" && !heading && !furniture2 && opening.test(text.slice(from, from + 8));
  if (halves > 0 && wholes === 0 && plan2.size === 0 && review.size === 0 && sentences2.some(opens)) return "interim";
  if (halves > 0 && wholes === 0 && since && !later(plan2, review)) return "interim";
  const length = { review: 0, plan: 0, other: 0 };
  for (const sentence of sentences2) if (!sentence.furniture) length[sentence.part] += sentence.to - sentence.from;
  const heavy = (about) => stated2.some((piece) => piece.group === "statement" && piece.about === about && piece.weight >= 1);
  const planned = plan2.size > 0 || heavy("plan");
  if (planned && review.size === 0 && !heavy("review") && length.plan === 0 && !looksBack.test(text)) return "plan";
  const said = (about) => new Set(
    stated2.filter((p) => p.group === "statement" && p.about === about && p.weight >= 1).flatMap((p) => p.years)
  );
  const plansOnly = /计划|思路|打算|安排|要点/.test(title) && !/总结|回顾|情况|报告|暨/.test(title);
  if (plansOnly && review.size === 0 && (length.plan === 0 || length.review < length.plan)) return "plan";
  const plans = plan2.size > 0 || length.plan > 0 || maskedLabels.has("plan") || later(said("plan"), said("review"));
  const reviews = review.size > 0 || maskedLabels.has("review") || length.review > 0.15 * length.plan;
  if (plans && !reviews) return "plan";
  return plans ? "annual" : "review";
}
function later(plan2, review) {
  return plan2.size > 0 && review.size > 0 && Math.max(...plan2) > Math.max(...review);
}
function count2(pattern, text) {
  return [...text.matchAll(pattern)].length;
}

// loaders/checks/dating.ts
function dateReport({ clean: clean2, outline: outline2, entry, catalogue: catalogue2 }) {
  const { text } = clean2;
  const title = titled(entry?.title ?? null, text);
  const said = [...title, ...stated(text, outline2)];
  const shape = shapeOf(text, outline2, said, endOfTitles(text, outline2.sentences));
  const statements2 = shape === "interim" ? [...title, ...stated(text, outline2, true)] : said;
  const published3 = publication(text, outline2, entry);
  const meeting = meetingDate(text);
  const dates = [
    published3 && dateEvidence(published3, "published", shape, text),
    meeting && dateEvidence(meeting, "meeting", shape, text)
  ];
  dates.push(fileYear(outline2, shape), accountsEvidence(text, outline2, shape === "interim"));
  const documents = dates.filter((piece) => piece !== null);
  const { hits, bounds: bounds3 } = readAnchors(text, outline2, catalogue2.anchors);
  const weighed = reconcile(
    shape,
    statements2,
    documents,
    hits,
    bounds3,
    new Set(yearMentions(text).map(({ year: year2 }) => year2)).size === 1
  );
  const { base } = weighed;
  const outweighed = weighed.against.length > 0 ? rewritten(statements2, weighed.stated, base) : [];
  const left = outweighed.length > 0 || base === null ? null : leftOver(statements2, hits, base, shape);
  const late = outweighed.length > 0 || left ? [] : lateTitles(statements2, base);
  const disbelieved = left?.years ?? [...outweighed, ...late.flatMap(({ years: [year2] }) => year2)];
  const verdict2 = outweighed.length > 0 ? weighed : { ...weighed, against: left?.against ?? [], basis: weighed.stated ? "stated" : weighed.basis };
  const years = {
    review_year: base === null || shape === "plan" ? null : base,
    plan_year: base === null ? null : shape === "review" ? ahead(text, base, published3) : shape === "interim" ? base : base + 1
  };
  const checks2 = datingFindings({
    clean: clean2,
    shape,
    statements: statements2,
    dates: documents,
    published: published3,
    hits,
    bounds: bounds3,
    verdict: verdict2,
    years,
    disbelieved,
    late,
    entry
  });
  const registered = entry && (entry.review_year !== null || entry.plan_year !== null);
  return {
    review_year: registered ? entry.review_year : years.review_year,
    plan_year: registered ? entry.plan_year : years.plan_year,
    year_basis: registered ? "registry" : verdict2.basis,
    published_on: entry?.published_on ?? published3?.iso ?? null,
    disbelieved,
    checks: checks2
  };
}
function fileYear({ sections: sections2, sentences: sentences2 }, shape) {
  const match2 = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(sections2[0]?.report_id ?? sentences2[0]?.report_id ?? "");
  if (!match2) return null;
  const years = [Number(match2[1])];
  const notes = { note_zh: `\u6587\u4EF6\u540D\u4E2D\u7684${match2[1]}`, note_en: `${match2[1]} in the file's name` };
  return { about: shape === "plan" ? "plan" : "review", years, weight: 0.4, group: "name", from: 0, to: 0, ...notes };
}
function leftOver(statements2, hits, base, shape) {
  const against2 = hits.filter((hit) => hit.weight >= 2.5 && bases(hit, shape).includes(base));
  const years = statements2.filter(({ about, weight }) => about === "review" && weight >= 1).flatMap((piece) => piece.years);
  const late = [...new Set(years.filter((year2) => year2 > base + 2))].sort((a, b) => a - b);
  return against2.length > 0 && late.length > 0 ? { years: late, against: against2 } : null;
}
function lateTitles(statements2, base) {
  if (base === null) return [];
  const body = new Set(statements2.filter(({ group }) => group !== "title").flatMap(({ years }) => years));
  const late = statements2.filter(({ group, years: [year2] }) => group === "title" && year2 > base + 1 && !body.has(year2));
  return late.filter(({ years }, i) => late.findIndex((other) => other.years[0] === years[0]) === i);
}
function rewritten(statements2, statedBase, base) {
  const years = /* @__PURE__ */ new Set();
  for (const { years: stated2, about } of statements2)
    for (const year2 of stated2) {
      const fits2 = year2 === base && about !== "plan" || year2 === base + 1 && about !== "review";
      const claimed = about === "review" ? year2 === statedBase : year2 === statedBase || year2 === statedBase + 1;
      if (claimed && !fits2) years.add(year2);
    }
  return [...years].sort((a, b) => a - b);
}

// loaders/corpus/catalogue.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// loaders/assign/alias.ts
function expand(pattern, classes) {
  let done3 = [""];
  let i = 0;
  while (i < pattern.length) {
    const char = pattern[i];
    const close = char === "[" ? pattern.indexOf("]", i) : char === "{" ? pattern.indexOf("}", i) : -1;
    let choices;
    if (char === "[" || char === "{") {
      if (close < 0) throw new Error(`bracket does not close: ${pattern}`);
      const inner = pattern.slice(i + 1, close);
      if (char === "{") {
        const words2 = classes.get(inner);
        if (!words2) throw new Error(`unknown class in modifiers.csv: ${inner}`);
        choices = words2;
      } else choices = inner.split("|").flatMap((part) => part.includes("{") ? expand(part, classes) : [part]);
      i = close + 1;
    } else {
      const next = pattern.slice(i).search(/[[{]/);
      const to = next < 0 ? pattern.length : i + next;
      choices = [pattern.slice(i, to)];
      i = to;
    }
    done3 = done3.flatMap((head3) => choices.map((tail2) => head3 + tail2));
  }
  return [...new Set(done3)].filter((alias) => alias.length > 1);
}

// loaders/assign/indicators.ts
function parseIndicators(indicators2, aliases, modifiers) {
  const rows = [];
  const byId = /* @__PURE__ */ new Map();
  const columns4 = ["indicator_id", "zh", "en", "domain", "unit", "measure", "higher_is", "definition"];
  for (const { line, row } of parseCsv(indicators2.file, indicators2.text, columns4)) {
    const where = `${indicators2.file}:${line}`;
    if (byId.has(row.indicator_id)) throw new Error(`${where}: indicator given twice, remove one: ${row.indicator_id}`);
    if (!["flow", "stock", "rate"].includes(row.measure))
      throw new Error(`${where}: measure must be flow, stock or rate: ${row.measure}`);
    if (!["better", "worse", "neutral"].includes(row.higher_is))
      throw new Error(`${where}: higher_is must be better, worse or neutral: ${row.higher_is}`);
    const indicator = { ...row, unit: row.unit || null, definition: row.definition || null };
    rows.push(indicator);
    byId.set(row.indicator_id, indicator);
  }
  const classes = parseModifiers(modifiers);
  const crops = new Trie((classes.get("\u4F5C\u7269") ?? []).map((crop) => [crop, true]));
  return { rows, byId, aliases: parseAliases(aliases, classes, byId), crops };
}
function parseModifiers({ file, text }) {
  const classes = /* @__PURE__ */ new Map();
  for (const { row } of parseCsv(file, text, ["class", "written"]))
    classes.set(row.class, [...classes.get(row.class) ?? [], row.written]);
  return classes;
}
function parseAliases({ file, text }, classes, known) {
  const entries = /* @__PURE__ */ new Map();
  for (const { line, row } of parseCsv(file, text, ["alias", "indicator_id", "requires"])) {
    const where = `${file}:${line}`;
    if (row.indicator_id && !known.has(row.indicator_id))
      throw new Error(`${where}: unknown indicator, add it to indicators.csv: ${row.indicator_id}`);
    let words2;
    try {
      words2 = expand(row.alias, classes);
    } catch (error) {
      throw new Error(`${where}: ${error.message}`);
    }
    for (const word of words2) {
      const other = entries.get(word);
      if (other && other.indicator_id !== (row.indicator_id || null))
        throw new Error(`${where}: alias already given in line ${other.line} for ${other.indicator_id}: ${word}`);
      const requires = row.requires.split(" ");
      entries.set(word, {
        line,
        indicator_id: row.indicator_id || null,
        isNew: requires.includes("new"),
        whole: requires.includes("whole")
      });
    }
  }
  return new Trie(entries, -1);
}

// loaders/assign/catalogue.ts
function parseFigureCatalogue(read3) {
  const { file, text } = read3("cues.csv");
  const cues = parseCues(file, text);
  return {
    lexicon: lexicon(read3("units.csv"), read3("periods.csv"), cues),
    indicators: parseIndicators(read3("indicators.csv"), read3("indicator_aliases.csv"), read3("modifiers.csv")),
    words: words(cues)
  };
}

// loaders/checks/catalogue.ts
var anchorKinds = [
  "period",
  "phase",
  "year",
  "anniversary",
  "event",
  "meeting",
  "storm",
  "season",
  "since",
  "until"
];
function parseAnchors(file, text) {
  return parseCsv(file, text, ["kind", "pattern", "from", "to", "note_zh", "note_en"]).map(({ line, row }) => {
    const where = `${file}:${line}`;
    const kind = anchorKinds.find((known) => known === row.kind);
    if (!kind) throw new Error(`${where}: unknown kind: ${row.kind}; known are ${anchorKinds.join(", ")}`);
    const patterns = row.pattern.split("|").filter((pattern) => pattern !== "");
    if (patterns.length === 0) throw new Error(`${where}: no pattern; give the text that names it`);
    if (!row.note_zh || !row.note_en)
      throw new Error(`${where}: no note_zh or note_en; readers are shown it as the reason: ${row.pattern}`);
    const from = row.from === "" && kind === "until" ? -Infinity : year(where, row.from, kind);
    const to = row.to !== "" ? year(where, row.to, kind) : kind === "since" ? Infinity : from;
    if (to < from) throw new Error(`${where}: from is after to: ${row.from}, ${row.to}`);
    if (kind === "until" && row.to === "") throw new Error(`${where}: until needs a year in to: ${row.pattern}`);
    return { kind, patterns, from, to, note_zh: row.note_zh, note_en: row.note_en };
  });
}
function year(where, cell2, kind) {
  const [low, high] = kind === "phase" ? [1, 5] : [1840, 2100];
  const value = /^\d+$/.test(cell2) ? Number(cell2) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new Error(`${where}: not a number from ${low} to ${high}: ${cell2}`);
}
function parseSwaps(file, text) {
  const seen = /* @__PURE__ */ new Map();
  return parseCsv(file, text, ["swapped", "original", "not"]).map(({ line, row }) => {
    const where = `${file}:${line}`;
    if (!row.swapped || !row.original) throw new Error(`${where}: swapped and original must both be given`);
    if (row.swapped === row.original) throw new Error(`${where}: swapped and original are the same: ${row.swapped}`);
    const first = seen.get(row.swapped);
    if (first) throw new Error(`${where}: also on line ${first}; remove one: ${row.swapped}`);
    seen.set(row.swapped, line);
    return { swapped: row.swapped, original: row.original, innocent: row.not.split("|").filter((text2) => text2 !== "") };
  });
}

// loaders/corpus/cells.ts
function code2(where, name3, cell2, codes) {
  if (cell2 === "") return null;
  const found = codes.find((known) => known === cell2);
  if (!found) throw new Error(`${where}: ${name3} must be one of ${codes.join(", ")}: ${cell2}`);
  return found;
}
function unique(what) {
  const lines2 = /* @__PURE__ */ new Map();
  return (where, line, value) => {
    const first = lines2.get(value);
    if (first !== void 0) throw new Error(`${where}: ${what} is also on line ${first}, remove one: ${value}`);
    lines2.set(value, line);
  };
}

// loaders/text/furniture.ts
var matchings = ["whole", "start", "field", "within", "rest"];
var kinds = ["masthead", "navigation", "byline", "share", "copyright", "advert", "attachment"];
function parseFurniture(file, text) {
  const once2 = unique("the cue");
  return parseCsv(file, text, ["cue", "match", "kind"]).map(({ line, row }) => {
    const where = `${file}:${line}`;
    const match2 = code2(where, "match", row.match, matchings);
    const kind = code2(where, "kind", row.kind, kinds);
    if (row.cue === "" || !match2 || !kind) throw new Error(`${where}: cue, match and kind must all be given`);
    once2(where, line, `${row.cue}, ${match2}`);
    return { cue: row.cue, match: match2, kind };
  });
}
function furniture(draft, cues) {
  const { text } = draft;
  const spans = [];
  for (const { from, to } of lines(text)) {
    const line = text.slice(from, to).trim();
    if (line === "") continue;
    const cue = signs(line) ? void 0 : cues.find((cue2) => matches(cue2, line));
    if (!cue && !signs(line) && !isDateline(line) && !isBreadcrumb(line)) continue;
    if (cue?.match === "rest" && from * 2 > text.length) {
      spans.push({ from, to: text.length });
      break;
    }
    const last = spans.at(-1);
    if (last && text.slice(last.to, from).trim() === "") last.to = to;
    else spans.push({ from, to });
  }
  return spans.map(({ from, to }) => rawSpan2(draft, from, to));
}
function matches({ cue, match: match2, kind }, line) {
  if (match2 === "whole") return line.length < cue.length + 8 && line.replace(/[\s\p{P}\p{S}]/gu, "") === cue;
  if (match2 === "start" || match2 === "rest") return line.startsWith(cue);
  if (line.length > (match2 === "field" ? 160 : 80)) return false;
  const at = line.indexOf(cue);
  if (at < 0) return false;
  const stop = line.indexOf("\u3002");
  if (match2 === "field") return stop < 0 && !/[\p{L}\p{N}]/u.test(line.charAt(at - 1));
  const mayBeSentence = kind === "copyright" || kind === "advert";
  return mayBeSentence ? stop === line.lastIndexOf("\u3002") : stop < 0;
}
function signs(line) {
  return !/[\p{L}\p{N}%‰]/u.test(line);
}
var day2 = /[\d*xX×]{4}\s?年\s?[\d*xX×]{0,2}\s?月\s?[\d*xX×]{0,2}\s?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|二[0○〇零一二三四五六七八九*]{3}年.{1,3}月.{1,3}日/;
var dateline2 = new RegExp(
  `^[([\u3010\u2014\\-\\s]*(?:\\S{0,6}(?:\u65F6\u95F4|\u65E5\u671F)\\s?:\\s?)?(?:${day2.source})(?:[\\s\\d:]*|[^\u3002,;]*(?:\u4F1A\u4E0A|\u4F1A\u8BAE\u4E0A?|\u5927\u4F1A))[)\\]\u3011\u2014\\-\\s]*$`
);
function isDateline(line) {
  return line.length < 60 && dateline2.test(line);
}
function isBreadcrumb(line) {
  return line.length < 120 && /^[^>》»→。;]{0,30}(?:(?:->|>+|»|→)[^>》»→。;]{1,30}){2,}$/.test(line);
}

// loaders/tables/schema/column.ts
function table(definition) {
  return definition;
}
function required(type, zh, en, options = {}) {
  return column(type, false, zh, en, options);
}
function optional(type, zh, en, options = {}) {
  return column(type, true, zh, en, options);
}
function column(type, nullable, zh, en, { unit, references, codes }) {
  return { type, nullable, unit: unit ?? null, zh, en, codes: codes ?? null, references: references ?? null };
}

// loaders/tables/schema/reports.ts
var docKinds = ["report", "plan", "speech", "news"];
var yearBases = ["stated", "inferred", "registry"];
var parts = ["review", "plan", "other"];
var reports = table({
  name: "reports",
  zh: "\u6BCF\u4EFD\u62A5\u544A\u4E00\u884C",
  en: "One row a report.",
  key: ["report_id"],
  columns: {
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7\uFF0C\u5373\u4E0D\u5E26\u6269\u5C55\u540D\u7684\u6587\u4EF6\u540D", "The file's name without its extension"),
    title: required("text", "\u6807\u9898", "Title"),
    place_id: optional("text", "\u4E61\u9547\u7F16\u53F7\uFF1B\u672A\u767B\u8BB0\u7684\u62A5\u544A\u4E3A\u7A7A", "Township; null for an unregistered report", {
      references: "places.place_id"
    }),
    doc_kind: required("text", "\u6587\u79CD\uFF1A\u5DE5\u4F5C\u62A5\u544A\u3001\u8BA1\u5212\u3001\u8BB2\u8BDD\u3001\u65B0\u95FB", "Kind of document", { codes: docKinds }),
    publisher: optional("text", "\u53D1\u5E03\u5355\u4F4D", "Publisher"),
    published_on: optional("date", "\u53D1\u5E03\u65E5\u671F", "Date of publication"),
    review_year: optional("integer", "\u56DE\u987E\u5E74\u4EFD", "The calendar year the report reviews"),
    plan_year: optional("integer", "\u8BA1\u5212\u5E74\u4EFD", "The calendar year the report plans for"),
    year_basis: required("text", "\u5E74\u4EFD\u4F9D\u636E\uFF1A\u6587\u4E2D\u5199\u660E\u3001\u7531\u6587\u610F\u63A8\u65AD\u3001\u767B\u8BB0\u8868", "What the years rest on", {
      codes: yearBases
    }),
    url: optional("text", "\u6765\u6E90\u7F51\u5740", "Address it was published at"),
    file: required("text", "\u539F\u6587\u6587\u4EF6", "File of the raw text, below data/"),
    sha256: required("text", "\u539F\u6587\u7684 SHA-256", "SHA-256 of the file's bytes"),
    encoding: required("text", "\u539F\u6587\u7F16\u7801", "Character encoding of the file"),
    n_chars: required("integer", "\u5B57\u7B26\u6570\uFF08UTF-16 \u7801\u5143\uFF09", "Length of the decoded text", { unit: "UTF-16 code units" }),
    n_observations: required("integer", "\u89C2\u6D4B\u6570", "Number of observations read from it"),
    text_quality: required("double", "\u6587\u672C\u8D28\u91CF\uFF0C0\uFF08\u635F\u574F\uFF09\u81F3 1\uFF08\u5B8C\u597D\uFF09", "Quality of the text, 0 (damaged) to 1 (sound)")
  }
});
var places = table({
  name: "places",
  zh: "\u6BCF\u4E2A\u4E61\u9547\uFF08\u8857\u9053\uFF09\u4E00\u884C",
  en: "One row a township.",
  key: ["place_id"],
  columns: {
    place_id: required("text", "\u5730\u65B9\u7F16\u53F7\uFF08\u62FC\u97F3\uFF09", "Identifier, from the pinyin of its name"),
    township: required("text", "\u4E61\u3001\u9547\u3001\u8857\u9053\u540D", "Township"),
    county: required("text", "\u6240\u5C5E\u53BF\u3001\u5E02\u3001\u533A", "County"),
    prefecture: required("text", "\u6240\u5C5E\u5730\u7EA7\u5E02", "Prefecture"),
    province: required("text", "\u6240\u5C5E\u7701\u4EFD", "Province"),
    township_pinyin: required("text", "\u4E61\u9547\u540D\u62FC\u97F3", "Township in pinyin"),
    county_pinyin: required("text", "\u53BF\u540D\u62FC\u97F3", "County in pinyin"),
    prefecture_pinyin: required("text", "\u5730\u7EA7\u5E02\u540D\u62FC\u97F3", "Prefecture in pinyin"),
    province_pinyin: required("text", "\u7701\u540D\u62FC\u97F3", "Province in pinyin"),
    level: required("text", "\u5C42\u7EA7", "Administrative level", { codes: ["township", "town", "subdistrict", "county"] })
  }
});
var sections = table({
  name: "sections",
  zh: "\u6BCF\u4E2A\u6807\u9898\u4E0B\u7684\u6BB5\u843D\u4E00\u884C",
  en: "One row a section: a heading and what stands under it.",
  key: ["section_id"],
  columns: {
    section_id: required("text", "\u8282\u7F16\u53F7", "Identifier: report_id, colon, ordinal"),
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7", "Report", { references: "reports.report_id" }),
    ordinal: required("integer", "\u5728\u62A5\u544A\u4E2D\u7684\u6B21\u5E8F\uFF0C\u81EA 1 \u8D77", "Position in the report, from 1"),
    level: required(
      "integer",
      "\u6807\u9898\u5C42\u7EA7\uFF1A0 \u4E3A\u5168\u6587\uFF0C1 \u4E3A\u6700\u9AD8\u7EA7",
      "Depth of the heading; 0 is the text before the first"
    ),
    heading: optional("text", "\u6807\u9898\uFF1B\u7B2C\u4E00\u4E2A\u6807\u9898\u4E4B\u524D\u4E3A\u7A7A", "Heading; null before the first"),
    part: required("text", "\u90E8\u5206\uFF1A\u56DE\u987E\u3001\u8BA1\u5212\u3001\u5176\u4ED6", "Part of the report", { codes: parts }),
    start: required("integer", "\u8D77\u59CB\u504F\u79FB", "Offset of its first code unit in the raw text"),
    end: required("integer", "\u7ED3\u675F\u504F\u79FB\uFF08\u4E0D\u542B\uFF09\uFF0C\u542B\u4E0B\u7EA7\u5404\u8282", "Offset past its last code unit, its subsections included")
  }
});
var sentences = table({
  name: "sentences",
  zh: "\u6BCF\u4E2A\u53E5\u5B50\u4E00\u884C\uFF0C\u5305\u62EC\u9875\u9762\u9644\u4EF6\uFF08\u5E7F\u544A\u3001\u5BFC\u822A\uFF09",
  en: "One row a sentence, page furniture included (part other, theme none).",
  key: ["sentence_id"],
  columns: {
    sentence_id: required("text", "\u53E5\u5B50\u7F16\u53F7", "Identifier: report_id, colon, s, ordinal"),
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7", "Report", { references: "reports.report_id" }),
    section_id: required("text", "\u6240\u5C5E\u8282", "Section it stands in", { references: "sections.section_id" }),
    ordinal: required("integer", "\u5728\u62A5\u544A\u4E2D\u7684\u6B21\u5E8F\uFF0C\u81EA 1 \u8D77", "Position in the report, from 1"),
    part: required("text", "\u90E8\u5206\uFF1A\u56DE\u987E\u3001\u8BA1\u5212\u3001\u5176\u4ED6", "Part of the report", { codes: parts }),
    theme_id: required("text", "\u4E3B\u9898", "Theme it is coded to", { references: "themes.theme_id" }),
    theme_score: required("double", "\u4E3B\u9898\u5F97\u5206\uFF0C0 \u81F3 1", "Strength of the coding, 0 to 1"),
    theme_second: optional("text", "\u6B21\u5F3A\u4E3B\u9898\uFF1B\u6CA1\u6709\u65F6\u4E3A\u7A7A", "Runner-up theme; null when there is none", {
      references: "themes.theme_id"
    }),
    start: required("integer", "\u8D77\u59CB\u504F\u79FB", "Offset of its first code unit in the raw text"),
    end: required("integer", "\u7ED3\u675F\u504F\u79FB\uFF08\u4E0D\u542B\uFF09", "Offset past its last code unit"),
    text: required("text", "\u539F\u6587", "The text as published")
  }
});

// loaders/text/outline/markers.ts
var han = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}";
var styles = [
  { style: "\u7B2C\u4E00\u90E8\u5206", rank: 1, pattern: new RegExp(`^\u7B2C(${han})(?:\u90E8\u5206|[\u7AE0\u7BC7\u7F16])[\u3001,:]? ?`) },
  { style: "\u4E00\u3001", rank: 2, pattern: new RegExp(`^(${han})[\u3001.] ?`) },
  { style: "(\u4E00)", rank: 4, pattern: new RegExp(`^\\((${han})\\)[\u3001.]? ?`) },
  { style: "1.", rank: 5, pattern: /^(\d{1,2})(?:[、.](?![\d%])| {1,2}(?=[\u4e00-\u9fff]))/ },
  { style: "(1)", rank: 6, pattern: /^\((\d{1,2})\)[、.]? ?/ },
  { style: "\u2460", rank: 7, pattern: /^([①-⑳])[、.]? ?/ },
  { style: "\u4E00\u662F", rank: 8, pattern: new RegExp(`^(${han})\u662F(?:\u8981|\u6293|\u4EE5)?`) },
  { style: "\u7B2C\u4E00,", rank: 8, pattern: new RegExp(`^\u7B2C(${han})[,\u3001\u662F]`) },
  { style: "\u9996\u5148", rank: 8, pattern: /^(首先|其次|再次|最后)[,、是]/ },
  { style: "\u2014\u2014", rank: 9, pattern: /^(?:[—―]{1,2}|[●■◆▲★•·])\s?/ }
];
function readMarker(text) {
  const head3 = text.slice(0, 12);
  for (const { style, rank: rank2, pattern } of styles) {
    const match2 = pattern.exec(head3);
    if (match2) return { style, rank: rank2, ordinal: ordinal2(match2[1] ?? ""), length: match2[0].length };
  }
  return null;
}
function ordinal2(written3) {
  if (/^\d/.test(written3)) return Number(written3);
  const circled = written3.charCodeAt(0) - 9311;
  if (circled >= 1 && circled <= 20) return circled;
  const word = ["", "\u9996\u5148", "\u5176\u6B21", "\u518D\u6B21", "\u6700\u540E"].indexOf(written3);
  if (word > 0) return word;
  const [tens, units] = written3.includes("\u5341") ? written3.split("\u5341") : ["", written3];
  const digit2 = (char) => "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(char || "?") + 1;
  return (written3.includes("\u5341") ? (tens ? digit2(tens) : 1) * 10 : 0) + digit2(units);
}

// loaders/text/outline/contents.ts
function contents(passages, named4) {
  const listed2 = /* @__PURE__ */ new Set();
  let run = [];
  const close = () => {
    const texts = run.map((i) => passages[i].text);
    const again = texts.findIndex((text, k) => texts.indexOf(text) < k);
    const first = passages[run[0]]?.level;
    const markers = texts.map((text) => readMarker(text));
    const restart = run.findIndex((i, k) => k > 0 && passages[i].level === first && markers[k]?.ordinal === 1);
    const end = [again, restart].filter((k) => k > 0);
    if (end.length > 0) run.length = Math.min(...end);
    const parts3 = /* @__PURE__ */ new Map();
    const isList = run.some((i) => {
      const { level: level2 } = passages[i];
      const above = parts3.get(level2);
      if (named4[i] && !above) parts3.set(level2, named4[i]);
      return named4[i] && above && above !== named4[i];
    });
    if (isList) for (const i of run) listed2.add(i);
    run = [];
  };
  for (const [i, { level: level2, outside }] of passages.entries()) {
    if (outside) continue;
    if (level2 === null) close();
    else run.push(i);
  }
  close();
  return listed2;
}

// loaders/text/outline/turns.ts
var aiming = /力争|争取|确保|目标|指标|总体要求|总体思路|计划(?:完成|实现|新增)|将(?!军|近)|要(?:完成|实现|达到|力争|确保|突破)/;
var done2 = /(?:完成|实现|确保|突破)了|争取[了到]|已经?(?:完成|实现|达)|完成情况/;
function turn(text, base, cues, isClosed2) {
  const head3 = text.slice(0, 12);
  for (const { cue, part, match: match2 } of cues)
    if ((match2 === "sentence" || match2 === "passing") && head3.startsWith(cue)) return part;
  const aims3 = () => cues.some(({ cue, match: match2 }) => match2 === "aim" && text.includes(cue));
  if (isClosed2 && /^今年(?!以来|来|上半年|前|[一1])/.test(head3) && aiming.test(text) && !done2.test(text)) return "plan";
  const [first] = yearMentions(head3);
  if (!first || base === null || first.from > 2) return null;
  if (first.year > base && aims3()) return "plan";
  return first.year <= base && !aims3() ? "review" : null;
}
function closesYear(sentence, base) {
  const text = sentence.replace(/^[^,。]{0,8}(?:指出|认为|强调|回顾了?|说)[,:]/, "");
  const [first] = yearMentions(text.slice(0, 14));
  if (!first || first.from > 6 || first.year !== base || /^(?:以来|上半年|前|\d|[一二三]季度)/.test(text.slice(first.to)))
    return false;
  return /完成|实现|达|同比|增长/.test(text) && !/力争|争取|将(?!军|近)/.test(text);
}

// loaders/text/outline/parts.ts
var matchings2 = [
  "heading",
  "timed",
  "sentence",
  "passing",
  "aim",
  "opening",
  "title",
  "speech",
  "delivery",
  "office"
];
function parseParts(file, text) {
  const once2 = unique("the cue");
  return parseCsv(file, text, ["cue", "part", "match"]).map(({ line, row }) => {
    const where = `${file}:${line}`;
    const part = code2(where, "part", row.part, parts);
    const match2 = code2(where, "match", row.match, matchings2);
    if (row.cue === "" || !part || !match2) throw new Error(`${where}: cue, part and match must all be given`);
    once2(where, line, `${row.cue}, ${match2}`);
    return { cue: row.cue, part, match: match2 };
  });
}
var time = /[\d*xX×_〇○零一二三四五六七八九]{4}\s?年|(?:[xX×*_]{2,3}|(?<!\d)[09]\d)\s?年|[今明去来]年|全年|上半年|下半年|前?[一二三四]季度|年度|“?十[二三四五]五”?|\d{1,2}月/;
function parts2(title, passages, cues) {
  const named4 = passages.map((p) => p.outside || p.level === null ? null : headingPart(p.text, p.level, cues));
  const listed2 = contents(passages, named4);
  const headings = named4.map((part2, i) => listed2.has(i) ? null : part2);
  const whole = title === null ? null : titlePart(title, cues);
  const base = baseYear(title, passages, headings);
  const first = headings.findIndex((part2) => part2 !== null);
  const hasPlan = headings.includes("plan");
  const isOpening = passages.slice(0, Math.max(first, 0)).some((p) => !p.outside && cues.some(({ match: match2, cue }) => match2 === "opening" && p.text.includes(cue)));
  let part = (listed2.size > 0 ? null : whole) ?? (isOpening ? "other" : "review");
  let passing2 = null;
  let isClosed2 = false;
  let thisYear = false;
  return passages.map((passage, i) => {
    if (passage.outside) return "other";
    const opened = headings[i] ?? (passage.level === null || listed2.has(i) ? null : yearPart(passage, base));
    if (opened) {
      part = opened;
      passing2 = null;
    }
    if (passage.level !== null) return part;
    if (passing2 && passing2.paragraph !== passage.paragraph) passing2 = null;
    const turned = turn(passage.text, base, cues, isClosed2 && !thisYear);
    isClosed2 ||= closesYear(passage.text, base);
    thisYear ||= /今年(?:以来|来|上半年|前|[一1])/.test(passage.text);
    if (turned === "plan" && part === "review") {
      if (hasPlan || cues.some(({ cue, match: match2 }) => match2 === "passing" && passage.text.startsWith(cue)))
        passing2 = { part: "plan", paragraph: passage.paragraph };
      else part = "plan";
    } else if (turned === "review" && part === "plan" && (first < 0 || i < first))
      passing2 = { part: "review", paragraph: passage.paragraph };
    return passing2?.part ?? part;
  });
}
function opensPart(text, cues) {
  return time.test(text) && headingPart(text, 1, cues) !== null;
}
var opener = /^(?:[今去]年|过去|一年来|[\d*xX×_]{2,4}\s?年|二[0○〇零]|在|我[们镇乡县]|全[镇乡县]|按照|围绕|坚持|根据|深入|各位)/;
function endOfPart(text, cues) {
  const marker = readMarker(text);
  const head3 = text.slice(0, 30);
  if (!marker || marker.rank > 2 || !time.test(head3)) return -1;
  for (const { cue, match: match2 } of cues) {
    const at = match2 === "heading" || match2 === "timed" ? head3.indexOf(cue, marker.length) : -1;
    if (at > 0 && !/[,。:]/.test(head3.slice(0, at)) && opener.test(text.slice(at + cue.length))) return at + cue.length;
  }
  return -1;
}
function headingPart(text, level2, cues) {
  const isTimed = time.test(text);
  if (level2 > 2 || level2 === 2 && !isTimed && text.length > 12) return null;
  const halves = text.split(",");
  if (halves.length === 2 && halves.every((half) => time.test(half))) {
    const [first, second] = halves.map((half) => lastCue(half, cues, true));
    if (first === "review" && second === "plan") return "other";
  }
  return lastCue(text, cues, isTimed || text.length <= 10);
}
function titlePart(title, cues) {
  const named4 = /* @__PURE__ */ new Set();
  for (const half of title.split(/[和及与暨、]/)) {
    const part = lastCue(half, cues, time.test(half));
    if (part) named4.add(part);
  }
  return named4.size === 1 ? [...named4][0] : null;
}
var governed = /(?:完成|紧扣|围绕|抓好|狠抓|落实|推进|聚焦|对照|突出|超额|实现)[^,。、;:]{0,10}$/;
function lastCue(text, cues, timed2) {
  let part = null;
  let end = -1;
  let length = 0;
  for (const { cue, part: named4, match: match2 } of cues) {
    if (match2 !== "heading" && !(match2 === "timed" && timed2)) continue;
    const at = text.lastIndexOf(cue);
    if (at > 0 && named4 === "plan" && governed.test(text.slice(0, at)) && !/[明来次]年|下[一步]|今后|未来/.test(text))
      continue;
    if (at < 0 || at + cue.length < end || at + cue.length === end && cue.length <= length) continue;
    part = named4;
    end = at + cue.length;
    length = cue.length;
  }
  return part;
}
function yearPart({ text, level: level2 }, base) {
  const [year2] = mentioned(text);
  if (level2 !== 1 || base === null || year2 === void 0 || text.length > 16) return null;
  return year2 > base ? "plan" : null;
}
function baseYear(title, passages, headings) {
  const reviewed = passages.flatMap((p, i) => headings[i] === "review" ? mentioned(p.text) : []);
  if (reviewed.length > 0) return Math.max(...reviewed);
  const planned = passages.flatMap((p, i) => headings[i] === "plan" ? mentioned(p.text) : []);
  const titled2 = title === null ? [] : mentioned(title);
  if (titled2.length > 1) return Math.min(...titled2);
  if (title !== null && titled2.length === 1 && /计划|思路|要点|安排|打算/.test(title)) return titled2[0] - 1;
  if (planned.length > 0) return Math.min(...planned) - 1;
  const half = Math.ceil(passages.length / 2);
  const counts = /* @__PURE__ */ new Map();
  for (const [i, p] of passages.entries()) {
    if (i >= half && counts.size > 0) break;
    for (const year2 of mentioned(p.text)) counts.set(year2, (counts.get(year2) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? null;
}
function mentioned(text) {
  return yearMentions(text).flatMap(({ year: year2, isChinese }) => isChinese ? [] : year2);
}
function endsIn(title, match2, cues) {
  const words2 = title.replace(/[(【].*$/, "") || title;
  return cues.some((cue) => cue.match === match2 && words2.endsWith(cue.cue));
}

// loaders/themes/lexicon.ts
var themeColumns = ["theme_id", "zh", "en", "definition_zh", "definition", "ordinal"];
var termColumns = ["term", "theme_id", "weight"];
var maxWeight = 3;
function parseThemes(file, text) {
  const seen = /* @__PURE__ */ new Set();
  return parseCsv(file, text, themeColumns).map(({ line, row }) => {
    const { theme_id } = row;
    if (!/^[a-z][a-z_]*$/.test(theme_id))
      throw new Error(`${file}:${line}: invalid theme_id, use lower-case letters and _: ${theme_id}`);
    if (seen.has(theme_id)) throw new Error(`${file}:${line}: theme given twice; remove one row: ${theme_id}`);
    seen.add(theme_id);
    for (const name3 of themeColumns)
      if (row[name3] === "") throw new Error(`${file}:${line}: empty cell; fill in: ${name3}`);
    const ordinal3 = Number(row.ordinal);
    if (!Number.isInteger(ordinal3)) throw new Error(`${file}:${line}: ordinal must be a whole number: ${row.ordinal}`);
    return { ...row, ordinal: ordinal3 };
  });
}
function parseLexicon(file, text, themes2) {
  const ids = themes2.map((theme) => theme.theme_id);
  const votes = /* @__PURE__ */ new Map();
  for (const { line, row } of parseCsv(file, text, termColumns, ["comment"])) {
    const { term, theme_id } = row;
    const where = `${file}:${line}`;
    if (term.length < 2) throw new Error(`${where}: a term needs two characters or more: ${term}`);
    const weight = row.weight === "" ? Number.NaN : Number(row.weight);
    if (!(weight >= 0 && weight <= maxWeight))
      throw new Error(`${where}: weight must be a number from 0 to ${maxWeight}: ${row.weight}`);
    const theme = ids.indexOf(theme_id);
    const list = votes.get(term);
    if (weight === 0) {
      if (theme_id !== "")
        throw new Error(`${where}: weight 0 shields a term, and takes no theme; empty theme_id: ${theme_id}`);
      if (list) throw new Error(`${where}: term both shielded and weighed; remove one row: ${term}`);
      votes.set(term, []);
      continue;
    }
    if (theme < 0) throw new Error(`${where}: unknown theme; known are ${ids.join(", ")}: ${theme_id}`);
    if (list?.length === 0) throw new Error(`${where}: term both shielded and weighed; remove one row: ${term}`);
    if (list?.some((vote) => vote.theme === theme))
      throw new Error(`${where}: term given twice for the theme ${theme_id}; remove one row: ${term}`);
    if (list) list.push({ theme, weight });
    else votes.set(term, [{ theme, weight }]);
  }
  return lexiconOf(ids, votes);
}
function lexiconOf(themes2, votes) {
  return { themes: themes2, votes, trie: new Trie([...votes.keys()].map((term) => [term, term])) };
}

// loaders/corpus/decode.ts
function decode(bytes) {
  const encoding = detect(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, undecodable: Math.max(0, count3(text) - published2(bytes, encoding)) };
}
function detect(bytes) {
  const [a, b, c] = bytes;
  if (a === 239 && b === 187 && c === 191) return "utf-8";
  if (a === 255 && b === 254) return "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  const wide = utf16(bytes);
  if (wide) return wide;
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const errors = count3(utf8) - published2(bytes, "utf-8");
  return errors === 0 || errors * 20 < nonAscii(utf8) ? "utf-8" : "gb18030";
}
function utf16(bytes) {
  let even = 0;
  let odd = 0;
  const n = Math.min(bytes.length, 1 << 16);
  for (let i = 0; i < n; ++i) if (bytes[i] === 0) i % 2 ? ++odd : ++even;
  if (even + odd < n / 200) return null;
  return odd > 4 * even ? "utf-16le" : even > 4 * odd ? "utf-16be" : null;
}
function count3(text) {
  let n = 0;
  for (let i = text.indexOf("\uFFFD"); i >= 0; i = text.indexOf("\uFFFD", i + 1)) ++n;
  return n;
}
function nonAscii(text) {
  let n = 0;
  for (let i = 0; i < text.length; ++i) if (text.charCodeAt(i) > 127) ++n;
  return n;
}
function published2(bytes, encoding) {
  if (encoding !== "utf-8") return 0;
  let n = 0;
  for (let i = 0; i + 2 < bytes.length; ++i)
    if (bytes[i] === 239 && bytes[i + 1] === 191 && bytes[i + 2] === 189) ++n;
  return n;
}

// loaders/tables/schema/accuracy.ts
var accuracy = table({
  name: "accuracy",
  zh: "\u8BFB\u6570\u4E0E\u4EBA\u5DE5\u6807\u6CE8\u7684\u7B26\u5408\u7A0B\u5EA6\uFF1A\u6BCF\u4E2A\u8303\u56F4\u3001\u5BF9\u8C61\u3001\u9879\u76EE\u3001\u91CF\u5EA6\u4E00\u884C",
  en: "How well what was read agrees with the annotations of people: one row a scope, subject, item and measure.",
  key: ["scope", "subject", "item", "measure"],
  columns: {
    scope: required("text", "\u62A5\u544A\u7F16\u53F7\uFF1Ball \u4E3A\u5168\u90E8\u6709\u6807\u6CE8\u7684\u62A5\u544A", "A report_id, or all: every annotated report"),
    subject: required(
      "text",
      "figures \u6570\u5B57\u3001field \u5B57\u6BB5\u3001indicator \u6307\u6807\u3001themes \u4E3B\u9898\u7F16\u7801\u3001theme \u5355\u4E2A\u4E3B\u9898\u3001themes_held_out \u672A\u89C1\u8FC7\u8BE5\u62A5\u544A\u65F6\u7684\u4E3B\u9898\u7F16\u7801",
      "What is measured: figures, a field or an indicator of them; the coding of themes, one theme, or the coding with terms learned from the other reports only",
      { codes: ["figures", "field", "indicator", "themes", "theme", "themes_held_out"] }
    ),
    item: required(
      "text",
      "\u5B57\u6BB5\u3001\u6307\u6807\u6216\u4E3B\u9898\u7F16\u53F7\uFF1B\u5176\u4ED6\u4E3A all\uFF0C\u76EE\u5F55\u5916\u7684\u6307\u6807\u4E3A none",
      "Field, indicator_id or theme_id; all where there is none, none for what is outside the catalogue"
    ),
    measure: required(
      "text",
      "detection \u4E3A\u627E\u5230\uFF0Cexact \u4E3A\u6240\u6709\u5B57\u6BB5\u90FD\u5BF9\uFF1Bprecision\u3001recall\u3001f1 \u4F9D\u60EF\u4F8B\uFF1Bkappa \u4E3A Cohen's kappa",
      "detection: the figure is found; exact: every field of it is right; kappa: Cohen's kappa; agreement: share of equal codes; part: share in the right part"
    ),
    n: required("integer", "\u6837\u672C\u6570", "Figures or sentences that it rests on"),
    n_right: optional(
      "integer",
      "\u5176\u4E2D\u6B63\u786E\u7684\u4E2A\u6570\uFF1B\u4E0D\u662F\u4EFD\u989D\u7684\u91CF\u5EA6\u4E3A\u7A7A",
      "How many of them are right; null where it is no share"
    ),
    estimate: required("double", "\u4F30\u8BA1\u503C", "Estimate, 1 at best"),
    low: optional(
      "double",
      "95 % \u533A\u95F4\u4E0B\u9650\uFF08Wilson 1927\uFF1Bkappa \u4E3A\u5927\u6837\u672C\uFF09",
      "Lower end of its 95 % interval (Wilson 1927; kappa in large samples); null for means"
    ),
    high: optional("double", "95 % \u533A\u95F4\u4E0A\u9650", "Upper end of its 95 % interval; null for means")
  }
});
var themeConfusion = table({
  name: "theme_confusion",
  zh: "\u4E3B\u9898\u7F16\u7801\u5BF9\u7167\uFF1A\u4EBA\u5DE5\u4E3B\u9898\u3001\u7A0B\u5E8F\u4E3B\u9898\u6BCF\u5BF9\u4E00\u884C",
  en: "How themes are taken for each other: one row a theme of the annotations and a theme coded.",
  key: ["gold_theme_id", "coded_theme_id"],
  columns: {
    gold_theme_id: required("text", "\u4EBA\u5DE5\u6807\u6CE8\u7684\u4E3B\u9898", "Theme by the annotations", { references: "themes.theme_id" }),
    coded_theme_id: required("text", "\u7A0B\u5E8F\u7F16\u7801\u7684\u4E3B\u9898", "Theme coded", { references: "themes.theme_id" }),
    n: required("integer", "\u53E5\u6570", "Sentences")
  }
});
var reliability = table({
  name: "reliability",
  zh: "\u7F6E\u4FE1\u5EA6\u662F\u5426\u53EF\u4FE1\uFF1A\u6BCF\u4E2A\u533A\u95F4\u4E00\u884C",
  en: "Whether `confidence` can be relied on: one row a bin of it.",
  key: ["confidence_from"],
  columns: {
    confidence_from: required("double", "\u7F6E\u4FE1\u5EA6\u533A\u95F4\u4E0B\u9650\uFF08\u542B\uFF09", "Lower end of the bin, included"),
    confidence_to: required("double", "\u7F6E\u4FE1\u5EA6\u533A\u95F4\u4E0A\u9650", "Upper end of the bin"),
    n: required("integer", "\u6709\u6807\u6CE8\u53EF\u5BF9\u7167\u7684\u6570\u5B57", "Figures that the annotations judge"),
    n_right: required("integer", "\u5176\u4E2D\u6240\u6709\u5B57\u6BB5\u90FD\u5BF9\u7684", "How many of them are right in every field"),
    confidence: required("double", "\u5E73\u5747\u7F6E\u4FE1\u5EA6", "Their mean confidence"),
    share_right: required("double", "\u6B63\u786E\u7684\u4EFD\u989D", "Share that is right"),
    low: required(
      "double",
      "\u4EFD\u989D 95 % \u533A\u95F4\u4E0B\u9650\uFF08Wilson 1927\uFF09",
      "Lower end of the share's 95 % interval (Wilson 1927)"
    ),
    high: required("double", "\u4EFD\u989D 95 % \u533A\u95F4\u4E0A\u9650", "Upper end of the share's 95 % interval")
  }
});

// loaders/tables/schema/catalogues.ts
var indicators = table({
  name: "indicators",
  zh: "\u6307\u6807\u76EE\u5F55\uFF0C\u6BCF\u4E2A\u6307\u6807\u4E00\u884C",
  en: "The catalogue of indicators, one row each.",
  key: ["indicator_id"],
  columns: {
    indicator_id: required("text", "\u6307\u6807\u7F16\u53F7", "Identifier"),
    zh: required("text", "\u4E2D\u6587\u540D", "Name in Chinese"),
    en: required("text", "\u82F1\u6587\u540D", "Name in English"),
    domain: required("text", "\u9886\u57DF", "Field of statistics it belongs to"),
    unit: optional("text", "\u5E38\u7528\u5355\u4F4D", "Usual unit of its levels"),
    measure: required("text", "\u65F6\u671F\u6570\uFF08flow\uFF09\u3001\u65F6\u70B9\u6570\uFF08stock\uFF09\u6216\u6BD4\u7387\uFF08rate\uFF09", "What its levels are", {
      codes: ["flow", "stock", "rate"]
    }),
    higher_is: required("text", "\u6570\u503C\u8D8A\u9AD8\u8D8A\u597D\u3001\u8D8A\u5DEE\u6216\u65E0\u6240\u8C13", "Whether a higher figure is better", {
      codes: ["better", "worse", "neutral"]
    }),
    definition: optional("text", "\u5B9A\u4E49", "Definition")
  }
});
var themes = table({
  name: "themes",
  zh: "\u4E3B\u9898\u76EE\u5F55\uFF0C\u6BCF\u4E2A\u4E3B\u9898\u4E00\u884C",
  en: "The catalogue of themes, one row each.",
  key: ["theme_id"],
  columns: {
    theme_id: required("text", "\u4E3B\u9898\u7F16\u53F7", "Identifier"),
    zh: required("text", "\u4E2D\u6587\u540D", "Name in Chinese"),
    en: required("text", "\u82F1\u6587\u540D", "Name in English"),
    definition_zh: required("text", "\u8303\u56F4", "What it covers, in Chinese"),
    definition: required("text", "\u8303\u56F4\uFF08\u82F1\u6587\uFF09", "What it covers"),
    ordinal: required("integer", "\u5C55\u793A\u6B21\u5E8F", "Order of presentation")
  }
});

// loaders/checks/codes.ts
var checkCodes = [
  "dating",
  "undated",
  "inferred_year",
  "registry_year",
  "year_sequence",
  "masked_year",
  "unregistered",
  "duplicate",
  "near_duplicate",
  "undecodable",
  "no_figures",
  "watermark",
  "page_marker",
  "synonym_swap",
  "damaged_numeral",
  "masked_figure",
  "masked_name",
  "lost_figure",
  "lost_percent",
  "unclosed_quote",
  "unknown_unit",
  "unit_jump",
  "list_count",
  "list_mismatch",
  "share_sum",
  "two_values",
  "growth_mismatch",
  "growth_history"
];

// loaders/tables/schema/checks.ts
var severities = ["info", "warning", "error"];
var checks = table({
  name: "checks",
  zh: "\u8BFB\u62A5\u544A\u65F6\u53D1\u73B0\u7684\u95EE\u9898\uFF0C\u6BCF\u4E2A\u4E00\u884C",
  en: "What was found to be doubtful in the reports, one row each.",
  key: ["check_id"],
  columns: {
    check_id: required("text", "\u7F16\u53F7", "Identifier: report_id, colon, code, colon, offset"),
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7", "Report", { references: "reports.report_id" }),
    code: required("text", "\u68C0\u67E5\u4EE3\u7801", "Kind of problem", { codes: checkCodes }),
    severity: required("text", "\u7A0B\u5EA6", "How much it matters", { codes: severities }),
    message: required("text", "\u8BF4\u660E\uFF08\u4E2D\u6587\uFF09", "What was found, in Chinese"),
    message_en: required("text", "\u8BF4\u660E\uFF08\u82F1\u6587\uFF09", "What was found, in English"),
    start: optional("integer", "\u8D77\u59CB\u504F\u79FB\uFF1B\u5173\u4E8E\u5168\u6587\u65F6\u4E3A\u7A7A", "Offset in the raw text; null for the whole report"),
    end: optional("integer", "\u7ED3\u675F\u504F\u79FB\uFF08\u4E0D\u542B\uFF09", "Offset past its end; null for the whole report")
  }
});

// loaders/tables/schema/codebook.ts
var tables = table({
  name: "tables",
  zh: "\u672C\u6570\u636E\u96C6\u7684\u6BCF\u4E2A\u8868\u4E00\u884C",
  en: "One row a table of this data set.",
  key: ["table_name"],
  columns: {
    table_name: required("text", "\u8868\u540D", "Name of the table"),
    ordinal: required("integer", "\u5C55\u793A\u6B21\u5E8F", "Order of presentation"),
    zh: required("text", "\u8BF4\u660E\uFF08\u4E2D\u6587\uFF09", "What a row is, in Chinese"),
    en: required("text", "\u8BF4\u660E\uFF08\u82F1\u6587\uFF09", "What a row is"),
    key: required("text[]", "\u4E3B\u952E\u5217", "Columns that identify a row"),
    n_rows: required("integer", "\u884C\u6570", "Number of rows")
  }
});
var columns = table({
  name: "columns",
  zh: "\u6BCF\u4E2A\u8868\u7684\u6BCF\u4E00\u5217\u4E00\u884C",
  en: "One row a column of a table: the codebook.",
  key: ["table_name", "column_name"],
  columns: {
    table_name: required("text", "\u8868\u540D", "Table", { references: "tables.table_name" }),
    column_name: required("text", "\u5217\u540D", "Name of the column"),
    ordinal: required("integer", "\u5728\u8868\u4E2D\u7684\u6B21\u5E8F\uFF0C\u81EA 1 \u8D77", "Position in the table, from 1"),
    type: required("text", "\u7C7B\u578B", "Type", { codes: ["text", "integer", "double", "boolean", "date", "text[]"] }),
    nullable: required("boolean", "\u662F\u5426\u53EF\u4E3A\u7A7A", "Whether it may be null"),
    unit: optional("text", "\u6570\u503C\u5355\u4F4D", "Unit of its figures"),
    zh: required("text", "\u8BF4\u660E\uFF08\u4E2D\u6587\uFF09", "Description in Chinese"),
    en: required("text", "\u8BF4\u660E\uFF08\u82F1\u6587\uFF09", "Description"),
    codes: optional("text[]", "\u53D6\u503C\u8303\u56F4\uFF1B\u4E0D\u9650\u65F6\u4E3A\u7A7A", "The only values it takes; null when free"),
    refers_to: optional("text", "\u6240\u5F15\u7528\u7684\u5217", "Column it refers to, as table.column")
  }
});
var dataset = table({
  name: "dataset",
  zh: "\u6570\u636E\u96C6\u7248\u672C\uFF0C\u4EC5\u4E00\u884C",
  en: "The version of this data set, in one row.",
  key: ["data_version"],
  columns: {
    data_version: required(
      "text",
      "\u6570\u636E\u7248\u672C\uFF1Adata/\u3001loaders/ \u4E0E\u9501\u5B9A\u6587\u4EF6\u7684 SHA-256 \u524D 12 \u4F4D",
      "First 12 digits of a SHA-256 over data/, loaders/ and the lockfile"
    ),
    program_version: required("text", "\u7A0B\u5E8F\u7248\u672C", "Version of the program"),
    n_reports: required("integer", "\u62A5\u544A\u6570", "Number of reports"),
    last_published_on: optional("date", "\u6700\u8FD1\u4E00\u4EFD\u62A5\u544A\u7684\u53D1\u5E03\u65E5\u671F", "Date of the latest publication among the reports")
  }
});

// loaders/tables/schema/observations.ts
var roles = ["actual", "target"];
var bounds2 = ["exact", "at_least", "at_most", "over", "about"];
var growthBases = ["yoy", "annual_average"];
var flags = ["partial_year", "forecast", "damaged", "mismatch", "benchmark", "multi_year"];
var observations = table({
  name: "observations",
  zh: "\u6BCF\u4E2A\u62A5\u544A\u4E2D\u65AD\u8A00\u7684\u5EA6\u91CF\u4E00\u884C\uFF1B\u540C\u4E00\u5206\u53E5\u4E2D\u540C\u4E00\u4E8B\u7269\u7684\u6C34\u5E73\u4E0E\u589E\u901F\u5171\u7528\u4E00\u884C",
  en: "One row an asserted measurement; a level and the growth of the same thing in the same clause share a row.",
  key: ["observation_id"],
  columns: {
    observation_id: required("text", "\u89C2\u6D4B\u7F16\u53F7", "Identifier: report_id, colon, o, offset of its first figure"),
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7", "Report", { references: "reports.report_id" }),
    place_id: optional("text", "\u4E61\u9547\u7F16\u53F7\uFF1B\u672A\u767B\u8BB0\u7684\u62A5\u544A\u4E3A\u7A7A", "Township; null for an unregistered report", {
      references: "places.place_id"
    }),
    sentence_id: required("text", "\u6240\u5728\u53E5\u5B50", "Sentence it was read from", { references: "sentences.sentence_id" }),
    indicator_id: optional("text", "\u6307\u6807\uFF1B\u4E0D\u5728\u76EE\u5F55\u4E2D\u65F6\u4E3A\u7A7A", "Indicator; null outside the catalogue", {
      references: "indicators.indicator_id"
    }),
    label: required("text", "\u6240\u5EA6\u91CF\u7684\u4E8B\u7269", "The measured thing as a short noun phrase, in Chinese"),
    role: required("text", "\u6027\u8D28\uFF1A\u5B9E\u7EE9\u3001\u76EE\u6807", "Whether it is reported as done or aimed at", { codes: roles }),
    year: optional(
      "integer",
      "\u6240\u5C5E\u5E74\u4EFD\uFF08\u591A\u5E74\u5408\u8BA1\u4E3A\u672B\u5E74\uFF09\uFF1B\u65E0\u6CD5\u5224\u5B9A\u65F6\u4E3A\u7A7A",
      "Calendar year it is about, the last of a multi-year total",
      {}
    ),
    year_from: optional(
      "integer",
      "\u8D77\u59CB\u5E74\u4EFD\uFF1B\u9664\u591A\u5E74\u5408\u8BA1\u5916\u4E0E\u5E74\u4EFD\u76F8\u540C",
      "First year; equals year but for multi-year totals"
    ),
    month_from: optional("integer", "\u8D77\u59CB\u6708\u4EFD\uFF1B\u65F6\u70B9\u6570\u4E3A\u7A7A", "First month; null with month_to: state as of writing", {
      unit: "month"
    }),
    month_to: optional("integer", "\u622A\u6B62\u6708\u4EFD\uFF1B\u65F6\u70B9\u6570\u4E3A\u7A7A", "Last month; null with month_from: state as of writing", {
      unit: "month"
    }),
    value: optional("double", "\u6570\u503C\uFF08\u57FA\u672C\u5355\u4F4D\uFF09\uFF1B\u4EC5\u6709\u589E\u901F\u65F6\u4E3A\u7A7A", "Level, in `unit`; null when only growth is given"),
    value_max: optional("double", "\u6570\u503C\u4E0A\u9650\uFF08\u533A\u95F4\uFF09\uFF1B\u975E\u533A\u95F4\u4E3A\u7A7A", "Upper end of a range; null when it is none"),
    unit: optional("text", "\u5355\u4F4D", "Unit: CNY, USD, %, t, km \u2026 or the written measure word (\u5BB6, \u4EA9)"),
    value_text: optional("text", "\u6570\u503C\u539F\u6587", "The level as written, with its unit and hedge"),
    bound: required("text", "\u754C\uFF1A\u6070\u4E3A\u3001\u4E0D\u5C11\u4E8E\u3001\u4E0D\u591A\u4E8E\u3001\u8D85\u8FC7\u3001\u7EA6", "What the level bounds (\u4EE5\u4E0A, \u4EE5\u5185, \u8D85, \u7EA6)", {
      codes: bounds2
    }),
    growth_pct: optional("double", "\u589E\u901F\uFF0C\u4E0B\u964D\u4E3A\u8D1F", "Growth rate, negative for a decline", { unit: "%" }),
    growth_max: optional("double", "\u589E\u901F\u4E0A\u9650\uFF08\u533A\u95F4\uFF09", "Upper end of a range of growth", { unit: "%" }),
    growth_basis: optional(
      "text",
      "\u589E\u901F\u57FA\u51C6\uFF1A\u540C\u6BD4\u3001\u5E74\u5747\uFF1B\u672A\u5199\u660E\u65F6\u4E3A\u7A7A",
      "Base of the growth rate; null when not stated",
      { codes: growthBases }
    ),
    growth_bound: optional("text", "\u589E\u901F\u7684\u754C\uFF1B\u6CA1\u6709\u589E\u901F\u65F6\u4E3A\u7A7A", "What the growth rate bounds; null without growth", {
      codes: bounds2
    }),
    growth_text: optional("text", "\u589E\u901F\u539F\u6587", "The growth rate as written"),
    change_pp: optional("double", "\u53D8\u52A8\u767E\u5206\u70B9", "Change in percentage points, signed", { unit: "percentage points" }),
    previous_value: optional("double", "\u4E0A\u671F\u6570\u503C", "Earlier level that the text compares with, in `unit`"),
    value_start: optional("integer", "\u6570\u503C\u8D77\u59CB\u504F\u79FB", "Offset of the level in the raw text"),
    value_end: optional("integer", "\u6570\u503C\u7ED3\u675F\u504F\u79FB\uFF08\u4E0D\u542B\uFF09", "Offset past the level"),
    growth_start: optional("integer", "\u589E\u901F\u8D77\u59CB\u504F\u79FB", "Offset of the growth rate in the raw text"),
    growth_end: optional("integer", "\u589E\u901F\u7ED3\u675F\u504F\u79FB\uFF08\u4E0D\u542B\uFF09", "Offset past the growth rate"),
    rule: required("text", "\u6240\u7528\u89C4\u5219", "The rules that made it, joined by +"),
    confidence: required(
      "double",
      "\u7F6E\u4FE1\u5EA6\uFF0C0 \u81F3 1",
      "How likely it is that every field is right: weights set by rule, compared with what is right in the table reliability"
    ),
    flags: required("text[]", "\u6807\u8BB0\uFF1A\u90E8\u5206\u5E74\u5EA6\u3001\u9884\u8BA1\u3001\u635F\u574F\u3001\u4E0D\u4E00\u81F4\u3001\u5BF9\u7167\u3001\u591A\u5E74", "What to know before charting it", {
      codes: flags
    })
  }
});

// loaders/tables/schema/outcomes.ts
var outcomeStatuses = ["met", "missed", "not_reported", "not_mentioned", "cannot_tell"];
var outcomeReasons = [
  "undated",
  "unregistered",
  "benchmark",
  "outside_catalogue",
  "no_figure",
  "named_differently",
  "calibre",
  "other_measure",
  "unit",
  "partial_year",
  "damaged",
  "disagree",
  "forecast",
  "approximate",
  "constant_prices",
  "no_base",
  "direction",
  "rounding"
];
var outcomes = table({
  name: "outcomes",
  zh: "\u6BCF\u4E2A\u76EE\u6807\u6570\u5B57\u4E00\u884C\uFF1A\u76EE\u6807\uFF0C\u4EE5\u53CA\u56DE\u987E\u8BE5\u5E74\u7684\u62A5\u544A\u4E2D\u7684\u7ED3\u679C",
  en: "One row a figure aimed at: the target, and its outcome in the report that reviews the target's year.",
  key: ["target_id", "quantity"],
  columns: {
    target_id: required("text", "\u76EE\u6807\u7684\u89C2\u6D4B\u7F16\u53F7", "Observation of the target", {
      references: "observations.observation_id"
    }),
    quantity: required(
      "text",
      "\u6240\u5B9A\u7684\u662F\u6C34\u5E73\u3001\u589E\u901F\u8FD8\u662F\u767E\u5206\u70B9\u53D8\u52A8",
      "Whether a level, a growth rate or a change in points is aimed at",
      {
        codes: ["level", "growth", "change"]
      }
    ),
    report_id: required("text", "\u63D0\u51FA\u76EE\u6807\u7684\u62A5\u544A", "Report that sets the target", { references: "reports.report_id" }),
    place_id: optional("text", "\u4E61\u9547\u7F16\u53F7", "Township", { references: "places.place_id" }),
    indicator_id: optional("text", "\u6307\u6807\uFF1B\u4E0D\u5728\u76EE\u5F55\u4E2D\u65F6\u4E3A\u7A7A", "Indicator; null outside the catalogue", {
      references: "indicators.indicator_id"
    }),
    label: required("text", "\u76EE\u6807\u6240\u6307\u7684\u4E8B\u7269", "What is aimed at, in Chinese"),
    year: optional("integer", "\u76EE\u6807\u5E74\u4EFD\uFF1B\u4E0D\u660E\u65F6\u4E3A\u7A7A", "The year it is to be reached in; null when not known"),
    criterion: optional(
      "text",
      "\u600E\u6837\u7B97\u5B8C\u6210\uFF1A\u4E0D\u4F4E\u4E8E\u3001\u9AD8\u4E8E\u3001\u4E0D\u9AD8\u4E8E\u3001\u4F4E\u4E8E\u3001\u5728\u533A\u95F4\u5185\uFF1B\u76EE\u6807\u4E3A\u201C\u7EA6\u201D\u65F6\u4E3A\u7A7A",
      "What meets it; null for an approximate target",
      { codes: ["at_least", "over", "at_most", "under", "within"] }
    ),
    threshold: optional("double", "\u95E8\u69DB\uFF0C\u5355\u4F4D\u89C1 unit\uFF1B\u4E0B\u964D\u4E3A\u8D1F", "Threshold, in `unit`; negative for a decline"),
    threshold_max: optional("double", "\u533A\u95F4\u7684\u4E0A\u7AEF\uFF1B\u975E\u533A\u95F4\u4E3A\u7A7A", "Upper end of `within`; null otherwise"),
    unit: optional("text", "\u95E8\u69DB\u548C\u7ED3\u679C\u7684\u5355\u4F4D", "Unit of threshold and outcome"),
    status: required(
      "text",
      "met \u5DF2\u5B8C\u6210\u3001missed \u672A\u5B8C\u6210\u3001not_reported \u5C1A\u65E0\u56DE\u987E\u8BE5\u5E74\u7684\u62A5\u544A\u3001not_mentioned \u6709\u56DE\u987E\u4F46\u672A\u518D\u63D0\u53CA\u3001cannot_tell \u6570\u636E\u4E0D\u8DB3\u4EE5\u5224\u65AD",
      "Whether it was met; not_reported: no report reviews the year; not_mentioned: one does, without naming it; cannot_tell: see `reason`",
      { codes: outcomeStatuses }
    ),
    reason: optional(
      "text",
      "\u65E0\u6CD5\u5224\u65AD\u7684\u539F\u56E0\uFF1B\u5176\u4ED6\u72B6\u6001\u4E3A\u7A7A",
      "Why the figures bear out no status; null for the other statuses",
      { codes: outcomeReasons }
    ),
    basis: optional(
      "text",
      "\u7ED3\u679C\u662F\u62A5\u544A\u5199\u660E\u7684\uFF0C\u8FD8\u662F\u7531\u4E24\u5E74\u7684\u6C34\u5E73\u7B97\u51FA\u7684",
      "Whether the outcome is stated, or computed from the levels of two years; null without a comparable one",
      { codes: ["stated", "computed"] }
    ),
    outcome_id: optional("text", "\u7ED3\u679C\u7684\u89C2\u6D4B\u7F16\u53F7\uFF1B\u6CA1\u6709\u65F6\u4E3A\u7A7A", "Observation of the outcome; null when there is none", {
      references: "observations.observation_id"
    }),
    outcome_report_id: optional(
      "text",
      "\u56DE\u987E\u8BE5\u5E74\u7684\u62A5\u544A\uFF1B\u6CA1\u6709\u65F6\u4E3A\u7A7A",
      "Report that reviews the year; null when none does",
      {
        references: "reports.report_id"
      }
    ),
    base_id: optional("text", "\u8BA1\u7B97\u589E\u901F\u6240\u7528\u7684\u4E0A\u5E74\u6C34\u5E73", "Level of the year before that growth was computed from", {
      references: "observations.observation_id"
    }),
    outcome_low: optional(
      "double",
      "\u7ED3\u679C\u53EF\u80FD\u7684\u4E0B\u9650\uFF08\u8BA1\u5165\u56DB\u820D\u4E94\u5165\u548C\u201C\u4EE5\u4E0A\u201D\u7B49\uFF09\uFF1B\u65E0\u4E0B\u9650\u4E3A\u7A7A",
      "Least that the outcome can be, given rounding and bounds; null when open"
    ),
    outcome_high: optional("double", "\u7ED3\u679C\u53EF\u80FD\u7684\u4E0A\u9650\uFF1B\u65E0\u4E0A\u9650\u4E3A\u7A7A", "Most that the outcome can be; null when open")
  }
});

// loaders/tables/schema/priorities.ts
var priorities = table({
  name: "priorities",
  zh: "\u6BCF\u4EFD\u62A5\u544A\u3001\u90E8\u5206\u3001\u4E3B\u9898\u4E00\u884C",
  en: "One row a report, part and theme: how much of the part is about the theme.",
  key: ["report_id", "part", "theme_id"],
  columns: {
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7", "Report", { references: "reports.report_id" }),
    part: required("text", "\u90E8\u5206", "Part of the report", { codes: parts }),
    theme_id: required("text", "\u4E3B\u9898", "Theme", { references: "themes.theme_id" }),
    n_sentences: required("integer", "\u53E5\u6570", "Sentences coded to the theme"),
    n_chars: required("integer", "\u5B57\u6570", "Characters of those sentences"),
    share: required(
      "double",
      "\u5360\u8BE5\u90E8\u5206\u53E5\u6570\u7684\u4EFD\u989D\uFF08\u4E0D\u8BA1\u9875\u9762\u9644\u4EF6\u548C\u4E3B\u9898 none\uFF09",
      "Share of the part's sentences, page furniture and theme none not counted"
    ),
    share_low: required(
      "double",
      "\u4EFD\u989D 95 % \u533A\u95F4\u4E0B\u9650\uFF08Wilson 1927\uFF09",
      "Lower end of the share's 95 % interval (Wilson 1927)"
    ),
    share_high: required(
      "double",
      "\u4EFD\u989D 95 % \u533A\u95F4\u4E0A\u9650\uFF08Wilson 1927\uFF09",
      "Upper end of the share's 95 % interval (Wilson 1927)"
    ),
    share_chars: required("double", "\u5360\u8BE5\u90E8\u5206\u5B57\u6570\u7684\u4EFD\u989D", "Share of the part's characters"),
    rank: required("integer", "\u540D\u6B21\uFF0C1 \u4E3A\u4EFD\u989D\u6700\u5927\uFF1B\u5E76\u5217\u540C\u540D\u6B21", "Rank by share, 1 the largest; ties share a rank"),
    n_observations: required("integer", "\u89C2\u6D4B\u6570", "Observations in those sentences"),
    n_targets: required("integer", "\u76EE\u6807\u6570", "Targets among them")
  }
});
var priorityShifts = table({
  name: "priority_shifts",
  zh: "\u4E3B\u9898\u4EFD\u989D\u7684\u53D8\u5316\uFF1A\u540C\u4E00\u62A5\u544A\u7684\u56DE\u987E\u4E0E\u8BA1\u5212\uFF0C\u6216\u540C\u4E00\u4E61\u9547\u524D\u540E\u4E24\u4EFD\u8BA1\u5212",
  en: "Change in a theme's share: review to plan of one report, or plan to the next report's plan of one township.",
  key: ["from_report_id", "from_part", "to_report_id", "to_part", "theme_id"],
  columns: {
    place_id: optional("text", "\u4E61\u9547\u7F16\u53F7", "Township", { references: "places.place_id" }),
    from_report_id: required("text", "\u8D77\u59CB\u62A5\u544A", "Report it changes from", { references: "reports.report_id" }),
    from_part: required("text", "\u8D77\u59CB\u90E8\u5206", "Part it changes from", { codes: parts }),
    to_report_id: required("text", "\u76EE\u6807\u62A5\u544A", "Report it changes to", { references: "reports.report_id" }),
    to_part: required("text", "\u76EE\u6807\u90E8\u5206", "Part it changes to", { codes: parts }),
    theme_id: required("text", "\u4E3B\u9898", "Theme", { references: "themes.theme_id" }),
    change: required("double", "\u4EFD\u989D\u4E4B\u5DEE", "Share after less share before"),
    change_low: required(
      "double",
      "\u5DEE\u7684 95 % \u533A\u95F4\u4E0B\u9650\uFF08Newcombe 1998\uFF09",
      "Lower end of its 95 % interval (Newcombe 1998, method 10)"
    ),
    change_high: required(
      "double",
      "\u5DEE\u7684 95 % \u533A\u95F4\u4E0A\u9650\uFF08Newcombe 1998\uFF09",
      "Upper end of its 95 % interval (Newcombe 1998, method 10)"
    )
  }
});
var keywords = table({
  name: "keywords",
  zh: "\u6BCF\u4EFD\u62A5\u544A\u7684\u7279\u5F81\u8BCD",
  en: "The terms that set a report apart from the rest of the corpus.",
  key: ["report_id", "term"],
  columns: {
    report_id: required("text", "\u62A5\u544A\u7F16\u53F7", "Report", { references: "reports.report_id" }),
    rank: required("integer", "\u540D\u6B21", "Rank by score, from 1"),
    term: required("text", "\u8BCD", "Term"),
    n: required("integer", "\u5728\u672C\u62A5\u544A\u4E2D\u7684\u6B21\u6570", "Times it stands in the report"),
    n_rest: required("integer", "\u5728\u5176\u4F59\u62A5\u544A\u4E2D\u7684\u6B21\u6570", "Times it stands in the other reports"),
    score: required(
      "double",
      "\u7279\u5F81\u6027\u5F97\u5206",
      "Keyness: z-score of the log-odds ratio with a Dirichlet prior (Monroe, Colaresi and Quinn 2008)"
    )
  }
});

// loaders/tables/schema.ts
var schema = {
  reports,
  places,
  sections,
  sentences,
  observations,
  outcomes,
  priorities,
  priority_shifts: priorityShifts,
  keywords,
  indicators,
  themes,
  checks,
  accuracy,
  reliability,
  theme_confusion: themeConfusion,
  tables,
  columns,
  dataset
};

// loaders/corpus/places.ts
var columns2 = Object.keys(schema.places.columns);
function parsePlaces(file, text) {
  const once2 = unique("place_id");
  return parseCsv(file, text, columns2).map(({ line, row }) => {
    const where = `${file}:${line}`;
    const empty2 = columns2.find((name3) => row[name3] === "");
    if (empty2) throw new Error(`${where}: ${empty2} is empty; fill it in: ${Object.values(row).join(",")}`);
    if (!/^[a-z][a-z0-9-]*$/.test(row.place_id))
      throw new Error(`${where}: place_id must be lower-case letters, digits and hyphens: ${row.place_id}`);
    once2(where, line, row.place_id);
    return { ...row, level: code2(where, "level", row.level, schema.places.columns.level.codes) };
  });
}

// loaders/corpus/catalogue.ts
var folder = "data/catalogue";
function readCatalogue(root2) {
  const files = {};
  for (const name3 of readdirSync(join(root2, folder)).sort())
    if (/^[^.~].*\.csv$/.test(name3)) files[name3] = decode(readFileSync(join(root2, folder, name3))).text;
  return parseCatalogue(files);
}
function parseCatalogue(files) {
  const read3 = (name3) => {
    const text = files[name3];
    if (text === void 0)
      throw new Error(`${folder}/${name3}:1: the file is missing; restore it from version control`);
    return { file: `${folder}/${name3}`, text };
  };
  const parse2 = (name3, parser) => {
    const { file, text } = read3(name3);
    return parser(file, text);
  };
  const themes2 = parse2("themes.csv", parseThemes);
  return {
    places: parse2("places.csv", parsePlaces),
    furniture: parse2("furniture.csv", parseFurniture),
    parts: parse2("parts.csv", parseParts),
    figures: parseFigureCatalogue(read3),
    themes: themes2,
    themeLexicon: parse2("theme_terms.csv", (file, text) => parseLexicon(file, text, themes2)),
    checks: { anchors: parse2("anchors.csv", parseAnchors), swaps: parse2("swaps.csv", parseSwaps) }
  };
}

// loaders/text/characters.ts
import variants from "opencc-js/dict/TSCharacters";
function characters2(raw) {
  const offsets = new Int32Array(raw.length + 1);
  for (let i = 0; i <= raw.length; ++i) offsets[i] = i;
  const forms = isTraditional(raw) ? traditionalForms : plainForms;
  const units = new Uint16Array(raw.length);
  const cuts = [];
  let changed = false;
  let first = -1;
  let last = -1;
  for (let i = 0; i < raw.length; ++i) {
    const unit = raw.charCodeAt(i);
    const plain3 = forms[unit];
    units[i] = plain3;
    if (plain3 === unit) continue;
    changed = true;
    if (plain3 === hidden || unit === 13 && raw.charCodeAt(i + 1) === 10) cuts.push({ from: i, to: i + 1, kind: null });
    else if (isTraditionalForm[unit]) {
      if (first < 0) first = i;
      last = i;
    }
  }
  const repairs = first < 0 ? [] : [{ kind: "traditional", start: first, end: last + 1 }];
  return cut({ text: changed ? string(units) : raw, offsets, repairs }, cuts);
}
var hidden = 0;
var simplified = /* @__PURE__ */ new Map();
for (const pair of variants.split("|")) {
  const [from, to] = pair.split(" ");
  if (from?.length === 1 && to?.length === 1 && from !== to) simplified.set(from.charCodeAt(0), to.charCodeAt(0));
}
var standard = /* @__PURE__ */ new Set();
{
  const decoder = new TextDecoder("gb18030");
  for (let row = 176; row <= 247; ++row)
    for (let cell2 = 161; cell2 <= 254; ++cell2) {
      const han2 = decoder.decode(Uint8Array.of(row, cell2));
      if (han2.length === 1) standard.add(han2.charCodeAt(0));
    }
}
var plainForms = Uint16Array.from({ length: 65536 }, (_, unit) => {
  const plain3 = plainForm(unit);
  return (standard.has(plain3) ? void 0 : simplified.get(plain3)) ?? plain3;
});
var traditionalForms = plainForms.map((plain3) => simplified.get(plain3) ?? plain3);
var isTraditionalForm = Uint8Array.from(
  { length: 65536 },
  (_, unit) => simplified.has(unit) ? standard.has(unit) ? 1 : 2 : 0
);
function plainForm(unit) {
  if (unit === 0 || unit === 173 || unit >= 8203 && unit <= 8207 || unit === 8288 || unit === 65279)
    return hidden;
  if (unit === 11 || unit === 12 || unit === 13 || unit === 133 || unit === 8232 || unit === 8233) return 10;
  if (unit === 9 || unit === 160 || unit === 12288 || unit >= 8192 && unit <= 8202) return 32;
  if (unit === 8722 || unit === 65123) return 45;
  if (unit >= 65281 && unit <= 65374) return unit - 65248;
  const compatible = unit >= 11904 && unit <= 12255 || unit >= 63744 && unit <= 64255 || unit >= 65104 && unit <= 65131;
  if (!compatible) return unit;
  const form = String.fromCharCode(unit).normalize("NFKC");
  return form.length === 1 ? form.charCodeAt(0) : unit;
}
function isTraditional(text) {
  let han2 = 0;
  let converted2 = 0;
  for (let i = 0; i < text.length; ++i) {
    const unit = text.charCodeAt(i);
    if (unit < 19968 || unit > 40959) continue;
    ++han2;
    if (isTraditionalForm[unit] === 2) ++converted2;
  }
  return converted2 > han2 * 0.15;
}
function string(units) {
  let text = "";
  for (let i = 0; i < units.length; i += 8192)
    text += String.fromCharCode.apply(null, units.subarray(i, i + 8192));
  return text;
}

// loaders/text/markup.ts
function markup(draft) {
  const { text } = draft;
  return cut(draft, [...isPage.test(text) ? tags(text) : [], ...entities(text), ...pinyin(text)]);
}
var isPage = /<(?:p|br|div|span|td|html|body)[\s>/]/i;
var block = /^<\/?(?:p|br|div|td|th|tr|table|li|ul|ol|h[1-6]|title|section|article)\b/i;
function tags(text) {
  const cuts = [];
  for (const { index, 0: tag } of text.matchAll(/<[a-z/!][^<>]{0,2000}>/gi)) {
    const [, name3] = /^<(script|style)\b/i.exec(tag) ?? [];
    const end = name3 ? text.toLowerCase().indexOf(`</${name3.toLowerCase()}`, index) : -1;
    cuts.push({ from: index, to: end < 0 ? index + tag.length : end, kind: null, as: block.test(tag) ? "\n" : "" });
  }
  return cuts;
}
var characters3 = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  ldquo: "\u201C",
  rdquo: "\u201D",
  lsquo: "\u2018",
  rsquo: "\u2019",
  mdash: "\u2014",
  ndash: "\u2013",
  middot: "\xB7",
  hellip: "\u2026",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  times: "\xD7",
  permil: "\u2030"
};
function entities(text) {
  return Array.from(text.matchAll(/&(?:(\w{2,6})|#(\d{2,5}));|\bnbsp;/g), ({ index, 0: entity, 1: name3, 2: code4 }) => {
    const char = code4 ? String.fromCharCode(Number(code4)) : characters3[name3 ?? "nbsp"];
    return { from: index, to: char === void 0 ? index : index + entity.length, kind: null, as: char ?? "" };
  });
}
var note = /(?<=[\u4e00-\u9fff])\([a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}\)/g;
function pinyin(text) {
  return Array.from(text.matchAll(note), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    kind: "watermark"
  }));
}

// loaders/text/lines.ts
function isUnfinished(text, line) {
  return goesOn3(text, line) && !/[”》】|]\s*$/.test(text.slice(line.from, line.to));
}
function goesOn3(text, { from, to }) {
  const line = text.slice(from, to).trimEnd();
  return line !== "" && !/[。!?;:…][”’》】)]*(?:\([^()]{0,20}\))?$/.test(line);
}
function opensParagraph(text, { from, to }) {
  const line = text.slice(from, to);
  const start = line.trimStart();
  return /^\s{2}/.test(line) || !/^\d+ /.test(start) && readMarker(start) !== null;
}

// loaders/text/pages.ts
function pages(draft) {
  return cut(draft, [...numberLines(draft.text), ...millPages(draft.text), ...inline(draft.text)]);
}
var decorated = /^\s*(?:[-—–―·•~]+\s*\d{1,3}\s*[-—–―·•~]+|第\s*\d{1,3}\s*页(?:\s*[,/|]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|[Pp]age\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?)\s*$/;
var bare2 = /^\s*(\d{1,3})\s*$/;
function numberLines(text) {
  const all = lines(text);
  const isMarker = all.map(({ from, to }) => to - from < 30 && decorated.test(text.slice(from, to)));
  const numbers2 = all.flatMap(({ from, to }, i) => {
    const [, digits2] = to - from < 12 && bare2.exec(text.slice(from, to)) || [];
    return digits2 ? [{ i, n: Number(digits2), from }] : [];
  });
  for (const [k, { i, n, from }] of numbers2.entries()) {
    const before2 = numbers2[k - 1];
    const after = numbers2[k + 1];
    if (before2 && before2.n === n - 1 && from - before2.from > 150 || after && after.n === n + 1 && after.from - from > 150)
      isMarker[i] = true;
  }
  const cuts = [];
  for (let i = 0; i < all.length; ++i) {
    if (!isMarker[i]) continue;
    let a = i - 1;
    while (a >= 0 && (isMarker[a] || blank(text, all[a]))) --a;
    let b = i + 1;
    while (b < all.length && (isMarker[b] || blank(text, all[b]))) ++b;
    const before2 = all[a];
    const after = all[b];
    if (before2 && after && isUnfinished(text, before2) && !opensParagraph(text, after))
      cuts.push({ from: trimEnd(text, before2), to: trimStart(text, after), kind: "page_marker" });
    else cuts.push({ from: all[i].from, to: Math.min(all[i].to + 1, text.length), kind: "page_marker" });
    i = b - 1;
  }
  return cuts;
}
function inline(text) {
  return [...text.matchAll(/第\s{0,2}\d{1,3}\s{0,2}页\s{0,2}[,/|]?\s{0,2}共\s{0,2}\d{1,3}\s{0,2}页/g)].map(
    ({ index, 0: marker }) => ({
      from: index,
      to: index + marker.length,
      kind: "page_marker"
    })
  );
}
function millPages(text) {
  const all = lines(text);
  const openings = all.flatMap((line, i) => {
    const [marker, digits2] = /^\s*(\d{1,3})、/.exec(text.slice(line.from, line.from + 12)) ?? [];
    let before2 = all[i - 1];
    for (let k = i - 1; before2 && blank(text, before2); ) before2 = all[--k];
    if (!marker) return [];
    const cuts = before2 !== void 0 && isUnfinished(text, before2) && before2.to - before2.from > 100;
    return [{ n: Number(digits2), before: before2, from: line.from, to: line.from + marker.length, cuts }];
  });
  const chain = [];
  for (const opening2 of openings) {
    const last = chain.at(-1);
    const follows = last ? opening2.n === last.n + 1 && opening2.from - last.from > 150 : opening2.n === 1 ? !opening2.before : opening2.n === 2 && opening2.cuts;
    if (follows) chain.push(opening2);
  }
  if (chain.length < 3 || chain.filter((opening2) => opening2.cuts).length * 2 < chain.length - 1) return [];
  return chain.map(({ before: before2, from, to }) => ({
    from: before2 && !startsHeading(text, to) ? trimEnd(text, before2) : from,
    to,
    kind: "page_marker"
  }));
}
function startsHeading(text, at) {
  const marker = readMarker(text.slice(at, at + 16).trimStart());
  return marker !== null && marker.style !== "1.";
}
function blank(text, { from, to }) {
  return text.slice(from, to).trim() === "";
}
function trimEnd(text, { from, to }) {
  return from + text.slice(from, to).trimEnd().length;
}
function trimStart(text, { from, to }) {
  return to - text.slice(from, to).trimStart().length;
}

// loaders/text/spaces.ts
function spaces(draft) {
  const cuts = [];
  const spaced = isSpaced(draft.text);
  for (const { index, 0: found } of draft.text.matchAll(/ +/g)) {
    const to = index + found.length;
    if (found.length < 3 && isInside2(draft.text, index, to, spaced)) cuts.push({ from: index, to, kind: "space" });
  }
  return cut(draft, cuts);
}
var broken = /* @__PURE__ */ new Set(["\u540C\u6BD4", "\u589E\u957F", "\u4E0B\u964D", "\u5B8C\u6210", "\u5B9E\u73B0", "\u8FBE\u5230", "\u51CF\u5C11", "\u589E\u52A0"]);
var measure2 = /[亿万千百元亩年月日个家户人次吨公里平米项条名辆处座所岁件份只头羽株套台宗起例位倍成]/;
function isInside2(text, from, to, spaced) {
  const before2 = text.charAt(from - 1);
  const after = text.charAt(to);
  if (isDigit2(before2)) {
    if (after === "%" || after === "\u2030") return true;
    if (after === ".") return isDigit2(text.charAt(to + 1));
    return measure2.test(after);
  }
  if (before2 === ".") return isDigit2(text.charAt(from - 2)) && isDigit2(after) && !opensLine(text, from - 2);
  if (spaced && /[,;。、:]/.test(after) && !isDigit2(before2)) return true;
  if (isHan(before2) && isHan(after) && broken.has(before2 + after)) return true;
  if (spaced && isHan(before2) && isHan(after)) return isAlone(text, from - 1, -1) || isAlone(text, to, 1);
  if (spaced && isHan(before2) && isDigit2(after))
    return /^[\d.]+ ?(?:[%‰]|\p{Script=Han})/u.test(text.slice(to, to + 16));
  return false;
}
function isAlone(text, at, side) {
  return text.charAt(at + side) === " " && /[\u4e00-\u9fff\d,]/.test(text.charAt(at + 2 * side));
}
function isSpaced(text) {
  const apart = text.match(/[\u4e00-\u9fff] \d/g)?.length ?? 0;
  const together = text.match(/[\u4e00-\u9fff]\d/g)?.length ?? 0;
  return apart >= 5 && apart > together;
}
function opensLine(text, at) {
  let i = at;
  while (i >= 0 && isDigit2(text.charAt(i))) --i;
  while (i >= 0 && text.charAt(i) === " ") --i;
  return i < 0 || text.charAt(i) === "\n" || /[。;:]/.test(text.charAt(i));
}
function isDigit2(char) {
  return char >= "0" && char <= "9";
}
function isHan(char) {
  return char >= "\u4E00" && char <= "\u9FFF";
}

// loaders/text/watermark.ts
function watermark(draft) {
  const marks2 = tails(draft.text);
  if (marks2.length === 0) return draft;
  const cuts = [];
  for (const mark of marks2)
    for (let at = draft.text.indexOf(mark); at >= 0; at = draft.text.indexOf(mark, at + mark.length))
      cuts.push({ from: at, to: at + mark.length, kind: "watermark" });
  return cut(draft, cuts);
}
var tail = /[。!?;:)”]\s*([^。!?;:)”\s][^。!?;)”]{2,39})$/;
var code3 = /^(?=.*[a-z])(?=.*[A-Z0-9])[A-Za-z0-9]{3,8}/;
function isMark(words2) {
  return code3.test(words2) || /[A-Za-z]/.test(words2) && /--|——|www|\.c(?:om|n)|网/.test(words2);
}
function tails(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const { from, to } of lines(text)) {
    const end = text.slice(Math.max(from, to - 60), to).trimEnd();
    const [, found] = tail.exec(end) ?? [];
    if (found && isMark(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const marks2 = /* @__PURE__ */ new Set();
  for (const [found, n] of counts) {
    if (n < 3) continue;
    marks2.add(found);
    const [letters] = code3.exec(found) ?? [];
    if (letters) marks2.add(letters);
  }
  return [...marks2].sort((a, b) => b.length - a.length);
}

// loaders/text/wraps.ts
function wraps(draft, raw) {
  const { text } = draft;
  const all = lines(text);
  const width = wrapWidth(lines(raw).map(({ from, to }) => columns3(raw, from, to)));
  const cuts = [];
  for (let i = 1; i < all.length; ++i) {
    const after = all[i];
    const last = all[i - 1];
    const isApart = last.from === last.to;
    const before2 = isApart && i > 1 ? all[i - 2] : last;
    if (before2.from === before2.to || after.from === after.to) continue;
    if (!goesOn3(text, before2) && text.charAt(before2.to - 1) !== ";") continue;
    const end = text.slice(before2.from, before2.to).trimEnd();
    const start = text.slice(after.from, after.to).trimStart();
    if (start === "" || end.length < 4) continue;
    if (isApart) {
      if (end.length >= 14 && awaitsFigure.test(end.slice(-4)) && amount.test(start))
        cuts.push({ from: before2.from + end.length, to: after.to - start.length, kind: "line_break" });
      continue;
    }
    const isFull = end.length >= 10 && lastLine(draft, raw, before2) >= width - slack(width);
    const isFigure = splitFigure(end, start) && /\p{Script=Han}/u.test(end);
    const isClause = /[,、(]$/.test(end) && end.length >= 15;
    if (isFigure || (isFull || isClause) && !opensParagraph(text, after))
      cuts.push({ from: before2.from + end.length, to: after.to - start.length, kind: "line_break" });
  }
  return cut(draft, cuts);
}
var awaitsFigure = /(?:[的为达由从约近]|达到|增长|下降)$/;
var amount = /^\d[\d.]*(?:[%‰]|[百千万亿]+|[元亩吨户家公])/;
function splitFigure(end, start) {
  return /\d\.$/.test(end) && /^\d{1,3}(?![\d、.])/.test(start) || /\d$/.test(end) && /^(?:\.\d|[%‰]|[亿万]|个百分点|元|余[亿万元])/.test(start);
}
function lastLine({ offsets }, raw, { from, to }) {
  const end = offsets[to - 1] + 1;
  return columns3(raw, Math.max(offsets[from], raw.lastIndexOf("\n", end - 1) + 1), end);
}
function columns3(raw, from, to) {
  let n = to - from;
  for (let i = from; i < to; ++i) {
    const unit = raw.charCodeAt(i);
    if (unit > 11903 || unit >= 8208 && unit <= 8231) ++n;
    else if (unit === 13) --n;
  }
  return n;
}
function slack(width) {
  return Math.max(4, Math.round(width / 6));
}
function wrapWidth(widths) {
  const sorted = widths.filter((n2) => n2 > 0).sort((a, b) => a - b);
  const n = sorted.length;
  let best2 = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let first = 0, last = 0; last < n; ++last) {
    const width = sorted[last];
    if (sorted[last + 1] === width || width < 32) continue;
    while (sorted[first] < width - slack(width)) ++first;
    const full = last - first + 1;
    if (full >= most && full >= 3 && full >= n / 4 && n - last - 1 <= n * 0.15) {
      most = full;
      best2 = width;
    }
  }
  return best2;
}

// loaders/text/clean.ts
function clean(raw, cues = []) {
  const draft = spaces(wraps(pages(watermark(markup(characters2(raw)))), raw));
  const repairs = draft.repairs.sort((a, b) => a.start - b.start || a.end - b.end);
  return { raw, text: draft.text, offsets: draft.offsets, furniture: furniture(draft, cues), repairs };
}

// loaders/text/outline/blocks.ts
function blocks(clean2) {
  const { text, offsets, furniture: furniture2 } = clean2;
  const result = [];
  let f = 0;
  for (const line of lines(text)) {
    const isLong = line.to - line.from > longLine || partAfterSpace.test(text.slice(line.from, line.to));
    const starts = isLong ? breaks(text, line.from, line.to) : [line.from];
    for (const [i, start] of starts.entries()) {
      const { from, to } = trim(text, start, starts[i + 1] ?? line.to);
      if (from === to) continue;
      while (f < furniture2.length && furniture2[f].end <= offsets[from]) ++f;
      const isFurniture = f < furniture2.length && furniture2[f].start <= offsets[from];
      result.push({ from, to, text: text.slice(from, to), isLine: starts.length === 1, furniture: isFurniture });
    }
  }
  return result;
}
var longLine = 120;
var partAfterSpace = / 一、[\s\S]{2,60} [二三]、/;
var longHeading = 45;
function breaks(text, from, to) {
  const starts = [from];
  for (let i = from + 1; i < to; ++i) {
    if (text.charCodeAt(i) !== 32 || text.charCodeAt(i - 1) === 32) continue;
    const last = starts.at(-1);
    const before2 = text.charAt(i - 1);
    const head3 = text.slice(last, i);
    const after = text.slice(i, i + 12);
    if (/^ *\|/.test(after)) continue;
    const isFigure = /^ *[-\d.]+ /.test(after) || /^ *\d/.test(after) && /[为达到至约近占长降]$/.test(head3);
    if (/[。!?;:)”》]/.test(before2) || head3.length <= longHeading && !isFigure && isHeading(head3.trim()))
      starts.push(i + 1);
  }
  return starts;
}
function isHeading(head3) {
  return !/[。!?;|]|[,、]$/.test(head3) && (head3.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 4;
}
function trim(text, from, to) {
  while (from < to && isSpace(text.charCodeAt(from))) ++from;
  while (to > from && isSpace(text.charCodeAt(to - 1))) --to;
  return { from, to };
}
function isSpace(unit) {
  return unit === 32 || unit === 10;
}

// loaders/text/outline/masthead.ts
var aside2 = /^[—―-]{2}|^\([^()]*\)$/;
var short = 60;
function masthead(blocks2, cues) {
  const roles2 = blocks2.map((block2) => block2.furniture ? "furniture" : "body");
  const body = blocks2.findIndex((block2, i) => roles2[i] === "body" && isProse(block2));
  const top = body < 0 ? blocks2.length : body;
  const isDelivery = ({ text }) => aside2.test(text) || endsIn(text, "delivery", cues) || cues.some(({ match: match2, cue }) => match2 === "office" && isSigned(text, cue));
  const lines2 = blocks2.slice(0, top).flatMap((block2, i) => roles2[i] === "body" && isTitle(block2) && !isDelivery(block2) ? [i] : []);
  const isNamed = ({ text }) => endsIn(text, "title", cues) || endsIn(text, "speech", cues);
  const title = lines2.find((i) => isNamed(blocks2[i])) ?? lines2[0];
  if (title !== void 0) {
    const { text } = blocks2[title];
    for (let i = 0; i < title; ++i) roles2[i] = "furniture";
    for (let i = title + 1; i < top; ++i) {
      const block2 = blocks2[i];
      if (isDelivery(block2) || !opensPart(block2.text, cues) && (isNamed(block2) || hans(block2.text) < 5))
        roles2[i] = "furniture";
    }
    for (let i = title + 1; i < blocks2.length; ++i) if (blocks2[i].text === text) roles2[i] = "furniture";
    roles2[title] = "title";
    const next = blocks2[title + 1];
    if (next && title + 1 < top && goesOn4(text, next.text)) roles2[title + 1] = "title";
  }
  for (let i = blocks2.length - 1; i > top; --i) {
    if (roles2[i] === "furniture") continue;
    if (blocks2[i].text.length > short || /[。!?;:%\d]$/.test(blocks2[i].text) || readMarker(blocks2[i].text)) break;
    roles2[i] = "furniture";
  }
  return roles2;
}
function goesOn4(title, next) {
  return next.length <= short && (/[和与及暨、]$/.test(title) || /^(?:[和与及暨]|以及)/.test(next));
}
function isProse({ text }) {
  return text.length > short || /[。;!?:]$/.test(text) || readMarker(text) !== null;
}
function isTitle({ text }) {
  return text.length <= short && hans(text) >= 6;
}
function hans(text) {
  return text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
}
function isSigned(text, office) {
  const at = text.indexOf(office);
  return at >= 0 && at <= 16 && /^\s*(?:[\u4e00-\u9fff·\s]{2,5}|[xX×*]{1,4})$/.test(text.slice(at + office.length));
}

// loaders/text/outline/nesting.ts
function nesting() {
  const open = [];
  return ({ style, rank: rank2, ordinal: ordinal3, length }, inline2) => {
    const precedes = (above) => above.style === style && above.ordinal === ordinal3 - 1;
    let at = ordinal3 > 1 ? open.findLastIndex((above) => precedes(above) && above.inline === inline2) : -1;
    if (at < 0 && ordinal3 > 1) at = open.findLastIndex(precedes);
    if (at < 0) at = open.findLastIndex((above) => above.style === style);
    if (at >= 0 && ordinal3 === 1 && at < open.length - 1 && rank2 > (open[at + 1]?.rank ?? 0)) at = -1;
    if (at < 0 && ordinal3 !== 1) at = open.findIndex((above) => above.rank > rank2);
    if (at < 0 && rank2 <= 3) at = open.findIndex((above) => above.rank >= rank2);
    if (at >= 0) open.length = at;
    open.push({ style, rank: rank2, ordinal: ordinal3, length, inline: inline2 });
    return open.length;
  };
}

// loaders/text/outline/statements.ts
var longest = 60;
var unnumbered = { ordinal: 0, length: 0 };
function statements(block2, cues) {
  const pieces = [];
  let from = 0;
  let runIn = null;
  for (const to of ends(block2, cues)) {
    const sentence = block2.slice(from, to);
    const marker = readMarker(sentence);
    const colon = marker ? sentence.indexOf(":") : -1;
    const rest = block2.length - to;
    if (colon > 0 && colon + 1 < sentence.length && isHeading2(sentence.slice(marker.length, colon), 24)) {
      pieces.push({ from, to: from + colon + 1, heading: marker }, { from: from + colon + 1, to, heading: null });
    } else if (marker && isHeading2(sentence.slice(marker.length), 45) && /[。:!\p{L}\p{N}]$/u.test(sentence) && rest >= 4) {
      pieces.push({ from, to, heading: marker });
    } else if (!marker && rest >= 20 && isRunIn(sentence) && (from === 0 || runIn && to - from <= 18)) {
      if (runIn && pieces.length === 1) runIn = { style: "run-in below", rank: 11, ...unnumbered };
      runIn ??= { style: "run-in", rank: 10, ...unnumbered };
      pieces.push({ from, to, heading: runIn });
    } else pieces.push({ from, to, heading: null });
    from = to;
  }
  return pieces;
}
function readHeading(block2) {
  if (block2.length > longest) return null;
  const marker = readMarker(block2);
  const title = marker ? block2.slice(marker.length).replace(/[。:;]$/, "") : block2;
  if (/[。!?;|,:、…]$/.test(title) || !isHeading2(title, marker ? 48 : 36)) return null;
  if (marker) return marker;
  return { style: "bare", rank: 3, ...unnumbered };
}
function isRunIn(sentence) {
  return sentence.endsWith("\u3002") && !/[,、:(《]|[议取查过]了/.test(sentence.slice(0, -1)) && isHeading2(sentence.slice(0, -1), 22);
}
function isHeading2(words2, most) {
  if (words2.length > most + 1) return false;
  const title = words2.replace(/[。:]$/, "");
  const n = title.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (n < (/\d{4}\s?年/.test(title) ? 2 : 4) || title.length > most || /[。!?;|]/.test(title)) return false;
  const rest = title.replace(/“[^”]*”/g, "").replace(
    /\d{4}(?:[-—~至]\d{4})?\s?年?|[\d*xX×_〇○零一二三四五六七八九]{2,4}\s?年|第\d+|\d{1,2}(?:[-—~至]\d{1,2})?月份?|\d+\.0|\d+\+\d+|[A-Z]\d+/g,
    ""
  );
  return !/\d/.test(rest);
}
function ends(block2, cues) {
  const found = [];
  const isWords = (from, to) => /[\p{L}\p{N}]/u.test(block2.slice(from, to));
  for (const { index, 0: sign } of block2.matchAll(
    /[。!?;]+[”’)】》\]]*|(?<![第款项条])(?=\([一二三四五六七八九十]{1,3}\)[^\s,。;])/g
  )) {
    const end = index + sign.length;
    const last = found.at(-1) ?? 0;
    if (/[,、]/.test(block2.charAt(end))) continue;
    if (isWords(last, index)) {
      const glued = endOfPart(block2.slice(last, index), cues);
      if (glued > 0) found.push(last + glued);
      found.push(end);
    } else if (found.length > 0) found[found.length - 1] = end;
  }
  if (found.at(-1) !== block2.length) {
    if (found.length > 0 && !isWords(found.at(-1), block2.length)) found[found.length - 1] = block2.length;
    else found.push(block2.length);
  }
  return found;
}

// loaders/text/outline.ts
function outline(report_id, clean2, cues = []) {
  const units = read(clean2, cues);
  const titles = units.filter((unit) => unit.isTitle).map(({ text }) => text.replace(/[\s|]+$|^[\s|]+/g, ""));
  const title = titles.length > 0 ? titles.join("") : null;
  const partOf = parts2(title, units, cues);
  const sections2 = [];
  const open = [];
  const close = (level2, to) => {
    while ((open.at(-1)?.level ?? -1) >= level2) {
      const section = open.pop();
      section.to = to;
      section.end = rawSpan2(clean2, section.from, to).end;
    }
  };
  const sentences2 = units.map((unit, i) => {
    const { from, to, level: level2, paragraph, outside } = unit;
    const span = rawSpan2(clean2, from, to);
    if (level2 !== null || sections2.length === 0) {
      close(level2 ?? 0, units[i - 1]?.to ?? from);
      const ordinal3 = sections2.length + 1;
      const section = {
        section_id: `${report_id}:${ordinal3}`,
        report_id,
        ordinal: ordinal3,
        level: level2 ?? 0,
        heading: level2 === null ? null : unit.text.replace(/[。:;]$/, ""),
        part: partOf[i],
        ...span,
        from,
        to
      };
      sections2.push(section);
      open.push(section);
    }
    return {
      sentence_id: `${report_id}:s${i + 1}`,
      report_id,
      section_id: sections2.at(-1).section_id,
      ordinal: i + 1,
      part: partOf[i],
      ...span,
      text: clean2.raw.slice(span.start, span.end),
      from,
      to,
      furniture: outside,
      heading: level2 !== null || unit.isTitle,
      paragraph
    };
  });
  close(0, units.at(-1)?.to ?? 0);
  return { title, sections: sections2, sentences: sentences2 };
}
function read(clean2, cues) {
  const all = blocks(clean2);
  const roles2 = masthead(all, cues);
  const levelOf = nesting();
  const units = [];
  for (const [paragraph, block2] of all.entries()) {
    const role = roles2[paragraph];
    const outside = role !== "body";
    const add = (from, to, level2) => {
      const text = block2.text.slice(from, to);
      units.push({
        from: block2.from + from,
        to: block2.from + to,
        text,
        level: level2,
        paragraph,
        outside,
        isTitle: role === "title"
      });
    };
    const opens = opensText(all, roles2, paragraph) || opensListedPart(all, paragraph, cues);
    const heading = !outside && opens ? readHeading(block2.text) : null;
    if (heading?.style === "bare" && opensPart(block2.text, cues)) Object.assign(heading, { style: "part", rank: 1.5 });
    if (outside) add(0, block2.text.length, null);
    else if (heading) add(0, block2.text.length, levelOf(heading, false));
    else
      for (const { from, to, heading: heading2 } of statements(block2.text, cues))
        add(from, to, heading2 && levelOf(heading2, from > 0));
  }
  return units;
}
function opensListedPart(all, i, cues) {
  const { text, isLine } = all[i];
  const marker = readMarker(text);
  return isLine && i + 1 < all.length && marker !== null && marker.rank <= 2 && opensPart(text, cues);
}
function opensText(all, roles2, i) {
  const far = Math.min(all.length, i + 12);
  for (let k = i + 1, seen = 0; k < far && seen < 3; ++k) {
    if (roles2[k] !== "body") continue;
    const { text } = all[k];
    if (/[。;!?]/.test(text) || text.length > 40) return true;
    if (!readMarker(text)) ++seen;
  }
  return false;
}

// tools/bench.ts
var root = fileURLToPath(new URL("..", import.meta.url));
var folder2 = join2(root, "data/reports");
var size = 2e7;
var batch = 25;
var catalogue = readCatalogue(root);
var seeds = readdirSync2(folder2).filter((file) => file.endsWith(".txt")).map((file) => decode(readFileSync2(join2(folder2, file))).text);
warmUp();
throughput();

function throughput() {
  const stages = { clean: 0, outline: 0, dating: 0, observe: 0, figures: 0 };
  let bytes = 0;
  let reports2 = 0;
  let decoding = 0;
  let matching = 0;
  let numbers2 = 0;
  const heap = [];
  while (bytes < size) {
    const texts = Array.from({ length: batch }, (_, i) => varied(seeds[(reports2 + i) % seeds.length], reports2 + i));
    const encoded = texts.map((text) => Buffer.from(text));
    for (const { length } of encoded) bytes += length;
    decoding += timed(() => encoded.forEach(decode));
    matching += timed(() => {
      for (const text of texts) numbers2 += text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
    });
    read2(texts, catalogue, stages);
    reports2 += batch;
    if (reports2 % 250 === 0) heap.push(process.memoryUsage().heapUsed);
  }
  const total = stages.clean + stages.outline + stages.dating + stages.observe;
  const line = (name3, ms) => console.log(
    `${name3.padEnd(34)} ${(bytes / 1e3 / ms).toFixed(1).padStart(8)} MB/s  ${(ms / 1e3).toFixed(2).padStart(7)} s`
  );
  console.log(`${reports2} reports, ${(bytes / 1e6).toFixed(1)} MB, ${numbers2} numbers, ${stages.figures} observations`);
  line("floor: decoding the bytes", decoding);
  line("floor: /\\d+(?:\\.\\d+)?/g", matching);
  line("clean", stages.clean);
  line("outline", stages.outline);
  line("dating", stages.dating);
  line("figures", stages.observe);
  line("extraction in all", total);
  const megabytes = heap.map((used) => Math.round(used / 1e6));
  console.log(`heap every 250 reports, MB: ${megabytes.join(" ")}`);
}
function proportion() {
  const seed = seeds.reduce((longest2, text) => text.length > longest2.length ? text : longest2, "");
  const base = Math.min(...Array.from({ length: 9 }, () => timeOf(seed)));
  for (const times of [1, 10, 100]) {
    const ms = times === 1 ? base : Math.min(...Array.from({ length: 3 }, () => timeOf(`${seed}
`.repeat(times))));
    console.log(
      `one report ${String(times).padStart(3)}\xD7  ${ms.toFixed(1).padStart(8)} ms  ${(ms / base / times).toFixed(2)} of proportional`
    );
  }
}
function timeOf(...texts) {
  const stages = { clean: 0, outline: 0, dating: 0, observe: 0, figures: 0 };
  read2(texts, catalogue, stages);
  return stages.clean + stages.outline + stages.dating + stages.observe;
}
function read2(texts, { furniture: furniture2, parts: parts3, checks: checks2, figures }, stages) {
  let cleaned = [];
  let outlines = [];
  let dated2 = [];
  stages.clean += timed(() => {
    cleaned = texts.map((text) => clean(text, furniture2));
  });
  stages.outline += timed(() => {
    outlines = cleaned.map((text) => outline("report", text, parts3));
  });
  stages.dating += timed(() => {
    dated2 = cleaned.map((text, i) => dateReport({ clean: text, outline: outlines[i], entry: null, catalogue: checks2 }));
  });
  stages.observe += timed(() => {
    for (const [i, text] of cleaned.entries()) {
      const report = { report_id: "report", place_id: null, clean: text, outline: outlines[i], dating: dated2[i] };
      stages.figures += observe(report, figures).observations.length;
    }
  });
}
function warmUp() {
  for (let i = 0; i < 60; i++) timeOf(varied(seeds[i % seeds.length], i));
}
function timed(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}
function varied(text, n) {
  const names = "\u677E\u67CF\u6885\u5170\u7AF9\u83CA\u67AB\u6842\u6749\u6986";
  const name3 = names[n % names.length] + names[Math.floor(n / names.length) % names.length];
  return text.replace(/昆阳|芦浦|杜桥|金溪/g, name3).replace(
    /(?<![\d.])(?!(?:19|20)\d\d)\d+(?:\.\d+)?(?=[亿万%家个户亩元])/g,
    (digits2) => digits2.replace(/\d/g, (digit2) => String((Number(digit2) + n) % 9 + 1))
  );
}
