/**
 * The least time, in milliseconds, that each of two works took in 30 runs taken in turn. Whatever else the machine does
 * only ever adds to a time, and a faster machine shortens both: their ratio tells how a work grows, on any machine.
 */
export function leastTimes(one: () => unknown, other: () => unknown): [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 30; run += 1) {
    least[0] = Math.min(least[0], timeOf(one));
    least[1] = Math.min(least[1], timeOf(other));
  }
  return least;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
