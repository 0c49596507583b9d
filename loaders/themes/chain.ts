/**
 * The probability of every state at every step of a chain, by the forward–backward algorithm (Rabiner 1989, A tutorial on
 * hidden Markov models, Proceedings of the IEEE 77(2)).
 * @param logs for each step, the log-likelihood of each state (any constant may be added)
 * @param stay for each step, the probability that its state is simply that of the step before; otherwise it is drawn from `prior`.
 *   The first is not read.
 * @param prior the probability of each state
 * @returns for each step, probabilities that sum to 1
 */
export function posteriors(
  logs: readonly (readonly number[])[],
  stay: readonly number[],
  prior: readonly number[]
): number[][] {
  const likelihoods = logs.map(exponentials);
  const forward: number[][] = [];
  for (const [i, likelihood] of likelihoods.entries()) {
    const before = forward[i - 1];
    forward.push(
      normalized(
        likelihood.map((x, t) => x * (before ? stay[i]! * before[t]! + (1 - stay[i]!) * prior[t]! : prior[t]!))
      )
    );
  }
  let backward: number[] = prior.map(() => 1);
  const result: number[][] = new Array(logs.length);
  for (let i = logs.length - 1; i >= 0; i--) {
    result[i] = normalized(forward[i]!.map((x, t) => x * backward[t]!));
    const after = likelihoods[i]!.map((x, t) => x * backward[t]!);
    const drawn = after.reduce((sum, x, t) => sum + x * prior[t]!, 0);
    backward = normalized(after.map((x) => stay[i]! * x + (1 - stay[i]!) * drawn));
  }
  return result;
}

/** Exponentials, scaled so that the greatest is 1, and none 0. */
function exponentials(logs: readonly number[]): number[] {
  const max = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return logs.map((x) => Math.exp(Math.max(x - max, -60)));
}

/** The same proportions, summing to 1. */
export function normalized(values: readonly number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((x) => x / sum);
}
