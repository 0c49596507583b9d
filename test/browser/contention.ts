/**
 * How many times longer than on an idle machine things take just now: wall-clock time over processor time of a busy moment. 1
 * when nothing else runs.
 */
export function contention(): number {
  const start = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - start < 200);
  const {user, system} = process.cpuUsage(before);
  return Math.max(1, (performance.now() - start) / ((user + system) / 1000));
}
