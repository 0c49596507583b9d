/**
 * Ends this process when the one that started it has ended. npm runs a script through a shell, and a signal to npm ends
 * npm and the shell but not the script, which would go on holding its port.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  const check = () => process.ppid !== parent && process.kill(process.pid, "SIGTERM");
  setInterval(check, 500).unref();
}
