/**
 * Half a unit of the last digit of a figure as it is written, in the unit of `value`: 0.05 for 14.9%, 500 000 000 for 20亿元. A whole
 * count (12家) is exact: 0. `isCount` tells whether its unit counts things.
 */
export function halfUnit(value: number, text: string | null, isCount: boolean): number {
  const written =
    text === null
      ? undefined
      : text
          .normalize("NFKC")
          .replace(/(?<=\d)[,\s](?=\d{3})/g, "")
          .match(/\d+(?:\.(\d+))?/g)
          ?.at(-1);
  if (written === undefined) return unwritten(value, isCount);
  const decimals = written.split(".")[1]?.length ?? 0;
  const scale = Number(written) === 0 ? 1 : Math.abs(value) / Number(written);
  if (isCount && decimals === 0 && scale === 1) return 0;
  return 0.5 * 10 ** -decimals * scale;
}

/** Without Arabic digits (三成, 两千户) the last digit that is not nought is the last that is known. */
function unwritten(value: number, isCount: boolean): number {
  if (value === 0) return isCount ? 0 : 0.5;
  let unit = 1;
  while (unit < 1e15 && Number.isInteger(value / (unit * 10))) unit *= 10;
  while (unit > 1e-6 && !Number.isInteger(Number((value / unit).toPrecision(12)))) unit /= 10;
  return isCount && unit === 1 ? 0 : unit / 2;
}
