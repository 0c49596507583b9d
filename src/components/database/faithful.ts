import * as arrow from "npm:apache-arrow";
import {decimals, decimalText, integer, showsAll, type Words} from "./decimal.js";
import {floorDivide, isDate, momentText} from "./moment.js";

/**
 * A result whose values JavaScript can use as they are. The engine's buffers are right, but Arrow 13 reads some of them
 * wrong or in a form that charts do not take: a DECIMAL without its point (73.67 as 7367), a BIGINT as bigint, a TIMESTAMP
 * as a bare number. Here, at any depth of nesting:
 *
 * - DECIMAL becomes a double, rounded correctly;
 * - BIGINT, UBIGINT and HUGEINT become doubles when every value of the column is a safe integer, and else bigint, exact; a HUGEINT
 *   beyond 64 bits is a double;
 * - TIMESTAMP of any precision becomes a Date, cut to the millisecond;
 * - columns of one name are told apart: a, a_1.
 *
 * With `exact`, for tables that show every digit, a column with a value of more digits than that (of a DECIMAL, a HUGEINT, or a
 * TIMESTAMP) is text, as DuckDB writes it. What is still unreadable throws a TypeError that names the column; it never becomes a
 * wrong value.
 */
export function faithful(schema: arrow.Schema, batches: arrow.RecordBatch[], exact = false): arrow.Table {
  const names = distinct(schema.fields.map(({name}) => String(name)));
  const columns = schema.fields.map((field, i) => {
    const chunks = batches.map((batch) => batch.data.children[i] as arrow.Data);
    try {
      return plan(field.type, chunks, exact);
    } catch (error) {
      throw new TypeError(`cannot read column ${names[i]}: ${(error as Error).message}`);
    }
  });
  const fields = schema.fields.map((field, i) => new arrow.Field(names[i]!, columns[i]!.type, field.nullable));
  const type = new arrow.Struct(fields);
  const result = new arrow.Schema(fields);
  if (fields.length === 0 || batches.length === 0) return new arrow.Table(result);
  return new arrow.Table(
    result,
    batches.map(({numRows, data}) => {
      const children = data.children.map((child, i) => columns[i]!.convert(child));
      return new arrow.RecordBatch(result, arrow.makeData({type, length: numRows, nullCount: 0, children}));
    })
  );
}

/** a, a, b → a, a_1, b */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 1; seen.has(unique) || (unique !== name && taken.has(unique)); i++) unique = `${name}_${i}`;
    seen.add(unique);
    return unique;
  });
}

/** How the chunks of a column are to be converted: all to one type, which may depend on their values. */
interface Plan {
  type: arrow.DataType;
  convert(chunk: arrow.Data): arrow.Data;
}

function plan(type: arrow.DataType, chunks: arrow.Data[], exact: boolean): Plan {
  if (arrow.DataType.isDecimal(type)) return planDecimal(type, chunks, exact);
  if (arrow.DataType.isInt(type) && type.bitWidth === 64) {
    if (!chunks.every(isSafe)) return keep(type);
    return toDouble((chunk) => Float64Array.from(chunk.values as BigInt64Array, Number));
  }
  if (arrow.DataType.isTimestamp(type)) return planTimestamp(type, chunks, exact);
  if (arrow.DataType.isDate(type)) return planDate(type, chunks, exact);
  if (arrow.DataType.isList(type) || arrow.DataType.isStruct(type) || arrow.DataType.isMap(type)) {
    return planNested(type, chunks, exact);
  }
  if (arrow.DataType.isTime(type) || arrow.DataType.isInterval(type) || arrow.DataType.isUnion(type)) {
    throw new TypeError(`unreadable type: ${type} (cast it to VARCHAR)`);
  }
  return keep(type);
}

const most = 2n ** 63n;

function planDecimal({scale}: arrow.Decimal, chunks: arrow.Data[], exact: boolean): Plan {
  const double = toDouble((chunk) => decimals(chunk.values as Words, scale));
  const words = (chunk: arrow.Data) => chunk.values as Words;
  if (scale === 0) {
    const within = (limit: bigint) =>
      every(chunks, (chunk, i) => integer(words(chunk), i) < limit && integer(words(chunk), i) >= -limit);
    if (every(chunks, (chunk, i) => Number.isSafeInteger(Number(integer(words(chunk), i))))) return double;
    if (within(most)) return toBigint((chunk) => (i) => integer(words(chunk), i));
  }
  if (!exact || every(chunks, (chunk, i) => showsAll(words(chunk), i, scale))) return double;
  return toText((chunk, i) => decimalText(words(chunk), i, scale));
}

function keep(type: arrow.DataType): Plan {
  return {type, convert: (chunk) => chunk};
}

function planNested(type: arrow.List | arrow.Struct | arrow.Map_, chunks: arrow.Data[], exact: boolean): Plan {
  const plans = (type.children as arrow.Field[]).map((field, i) =>
    plan(
      field.type,
      chunks.map((chunk) => chunk.children[i] as arrow.Data),
      exact
    )
  );
  const fields = (type.children as arrow.Field[]).map((field, i) => field.clone({type: plans[i]!.type}));
  const converted = nestedType(type, fields);
  return {
    type: converted,
    convert: (chunk) =>
      chunk.clone(
        converted,
        chunk.offset,
        chunk.length,
        chunk.nullCount,
        chunk.buffers as Parameters<typeof chunk.clone>[4],
        chunk.children.map((child, i) => plans[i]!.convert(child))
      ) as arrow.Data
  };
}

function nestedType(type: arrow.List | arrow.Struct | arrow.Map_, fields: arrow.Field[]): arrow.DataType {
  if (arrow.DataType.isStruct(type)) return new arrow.Struct(fields);
  if (arrow.DataType.isMap(type)) return new arrow.Map_(fields[0] as ConstructorParameters<typeof arrow.Map_>[0]);
  return new arrow.List(fields[0]!);
}

function toDouble(read: (chunk: arrow.Data) => Float64Array): Plan {
  const type = new arrow.Float64();
  return {
    type,
    convert: (chunk) => {
      const {offset, length, nullCount, nullBitmap} = chunk;
      return arrow.makeData({type, offset, length, nullCount, nullBitmap, data: read(chunk)});
    }
  };
}

function toBigint(read: (chunk: arrow.Data) => (i: number) => bigint): Plan {
  const type = new arrow.Int64();
  return {
    type,
    convert: (chunk) => {
      const {offset, length, nullCount, nullBitmap} = chunk;
      const at = read(chunk);
      const data = BigInt64Array.from({length}, (_, i) => (chunk.getValid(i) ? at(i) : 0n));
      return arrow.makeData({type, offset, length, nullCount, nullBitmap, data});
    }
  };
}

function toText(read: (chunk: arrow.Data, i: number) => string): Plan {
  const type = new arrow.Utf8();
  return {
    type,
    convert: (chunk) => {
      const texts = Array.from({length: chunk.length}, (_, i) => (chunk.getValid(i) ? read(chunk, i) : null));
      return arrow.vectorFromArray(texts, type).data[0]!;
    }
  };
}

const unitsPerSecond = {
  [arrow.TimeUnit.SECOND]: 1n,
  [arrow.TimeUnit.MILLISECOND]: 1_000n,
  [arrow.TimeUnit.MICROSECOND]: 1_000_000n,
  [arrow.TimeUnit.NANOSECOND]: 1_000_000_000n
};

function planTimestamp(from: arrow.Timestamp, chunks: arrow.Data[], exact: boolean): Plan {
  const type = new arrow.DateMillisecond();
  const perSecond = unitsPerSecond[from.unit];
  const milliseconds = (value: bigint) => (perSecond === 1n ? value * 1000n : floorDivide(value, perSecond / 1000n));
  const whole = (value: bigint) => perSecond < 1_000_000n || value % (perSecond / 1000n) === 0n;
  const values = chunks.map(moments);
  if (exact && !every(chunks, (_, i, at) => whole(values[at]![i]!) && isDate(milliseconds(values[at]![i]!)))) {
    return toText((chunk, i) => momentText(moments(chunk)[i]!, perSecond, from.timezone ?? ""));
  }
  if (!every(chunks, (_, i, at) => isDate(milliseconds(values[at]![i]!)))) throw new TypeError(outside);
  return {
    type,
    convert: (chunk) => {
      const {offset, length, nullCount, nullBitmap} = chunk;
      const data = new Int32Array(BigInt64Array.from(moments(chunk), milliseconds).buffer);
      return arrow.makeData({type, offset, length, nullCount, nullBitmap, data});
    }
  };
}

const outside = "infinite, or beyond the dates of JavaScript (cast it to VARCHAR)";

// Arrow 13 keeps the 64 bits of a date as two integers, and a timestamp's likewise.
function moments({values}: arrow.Data): BigInt64Array {
  const {buffer, byteOffset, byteLength} = values as Int32Array;
  return new BigInt64Array(buffer, byteOffset, byteLength / 8);
}

function planDate(type: arrow.DataType, chunks: arrow.Data[], exact: boolean): Plan {
  const days = (chunk: arrow.Data) => chunk.values as Int32Array;
  if (every(chunks, (chunk, i) => Math.abs(days(chunk)[i]!) <= 100_000_000)) return keep(type);
  if (!exact) throw new TypeError(outside);
  return toText((chunk, i) => momentText(BigInt(days(chunk)[i]!) * 86_400n, 1n).replace(/ .*/, ""));
}

function every(chunks: arrow.Data[], holds: (chunk: arrow.Data, i: number, at: number) => boolean): boolean {
  return chunks.every((chunk, at) => {
    for (let i = 0; i < chunk.length; i++) if (chunk.getValid(i) && !holds(chunk, i, at)) return false;
    return true;
  });
}

function isSafe(chunk: arrow.Data): boolean {
  const values = chunk.values as BigInt64Array;
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  for (let i = 0; i < chunk.length; i++) {
    const value = values[i]!;
    if ((value > limit || value < -limit) && chunk.getValid(i)) return false;
  }
  return true;
}
