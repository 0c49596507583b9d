/**
 * The port that the environment variable PORT names, else `standard`; 0 is any free one.
 * @throws Error for what is no port
 */
export function portOf(value: string | undefined, standard: number): number {
  if (value === undefined || value === "") return standard;
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`PORT must be a number from 0 to 65535, 0 for any free port: ${value}`);
  return port;
}
