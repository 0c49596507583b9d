import * as arrow from "npm:apache-arrow";

/**
 * A result whose values JavaScript can use as they are. The engine's buffers are right, but Arrow 13 reads some of them
 * wrong or in a form that charts do not take: a DECIMAL without its point (73.67 as 7367), a BIGINT as bigint, a TIMESTAMP
 * as a bare number. Here, at any depth of nesting:
 *
 * - DECIMAL and HUGEINT become doubles, rounded correctly;
 * - BIGINT and UBIGINT become doubles when every value of the column is a safe integer, and else stay bigint, exact;
 * - TIMESTAMP of any precision becomes a Date, cut to the millisecond;
 * - columns of one name are told apart: a, a_1.
 *
 * What is still unreadable throws a TypeError that names the column; it never becomes a wrong value.
 */
export function faithful(schema: arrow.Schema, batches: arrow.RecordBatch[]): arrow.Table {
  const names = distinct(schema.fields.map(({name}) => String(name)));
  const columns = schema.fields.map((field, i) => {
    const chunks = batches.map((batch) => batch.data.children[i] as arrow.Data);
    try {
      return plan(field.type, chunks);
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

function plan(type: arrow.DataType, chunks: arrow.Data[]): Plan {
  if (arrow.DataType.isDecimal(type)) return toDouble((chunk) => decimals(chunk.values as Uint32Array, type.scale));
  if (arrow.DataType.isInt(type) && type.bitWidth === 64) {
    if (!chunks.every(isSafe)) return keep(type);
    return toDouble((chunk) => Float64Array.from(chunk.values as BigInt64Array, Number));
  }
  if (arrow.DataType.isTimestamp(type)) return toDate(type);
  if (arrow.DataType.isList(type) || arrow.DataType.isStruct(type) || arrow.DataType.isMap(type)) {
    return planNested(type, chunks);
  }
  if (arrow.DataType.isTime(type) || arrow.DataType.isInterval(type) || arrow.DataType.isUnion(type)) {
    throw new TypeError(`unreadable type: ${type} (cast it to VARCHAR)`);
  }
  return keep(type);
}

function keep(type: arrow.DataType): Plan {
  return {type, convert: (chunk) => chunk};
}

function planNested(type: arrow.List | arrow.Struct | arrow.Map_, chunks: arrow.Data[]): Plan {
  const plans = (type.children as arrow.Field[]).map((field, i) =>
    plan(
      field.type,
      chunks.map((chunk) => chunk.children[i] as arrow.Data)
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

const unitsPerMillisecond = {
  [arrow.TimeUnit.SECOND]: null,
  [arrow.TimeUnit.MILLISECOND]: 1n,
  [arrow.TimeUnit.MICROSECOND]: 1_000n,
  [arrow.TimeUnit.NANOSECOND]: 1_000_000n
};

function toDate(from: arrow.Timestamp): Plan {
  const type = new arrow.DateMillisecond();
  const divisor = unitsPerMillisecond[from.unit];
  const milliseconds = (value: bigint) => (divisor === null ? value * 1000n : floorDivide(value, divisor));
  return {
    type,
    convert: (chunk) => {
      const {offset, length, nullCount, nullBitmap} = chunk;
      // Arrow 13 keeps the 64 bits of a date as two integers, and a timestamp's likewise.
      const {buffer, byteOffset, byteLength} = chunk.values as Int32Array;
      const values = BigInt64Array.from(new BigInt64Array(buffer, byteOffset, byteLength / 8), milliseconds);
      return arrow.makeData({type, offset, length, nullCount, nullBitmap, data: new Int32Array(values.buffer)});
    }
  };
}

// BigInt division cuts towards zero, which before 1970 would be the next millisecond.
function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
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

/** Decimals of 128 bits (four words, the lowest first, two's complement) as the doubles nearest to them. */
function decimals(words: Uint32Array, scale: number): Float64Array {
  const power = 10 ** scale;
  return Float64Array.from({length: words.length / 4}, (_, i) => {
    const [w0, w1, w2, w3] = words.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    const high = w3 === 0 && w2 === 0 ? w1 : w3 === 0xffffffff && w2 === 0xffffffff ? w1 - 2 ** 32 : Number.NaN;
    const unscaled = high * 2 ** 32 + w0;
    // Both exact, so the quotient is the nearest double.
    if (scale <= 22 && Math.abs(unscaled) <= Number.MAX_SAFE_INTEGER && Math.abs(high) < 2 ** 21)
      return unscaled / power;
    const bits = (BigInt(w3) << 96n) | (BigInt(w2) << 64n) | (BigInt(w1) << 32n) | BigInt(w0);
    return Number(`${BigInt.asIntN(128, bits)}e-${scale}`);
  });
}
