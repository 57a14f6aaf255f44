/** A random order that nobody can reckon again: every order is equally likely, by the cryptographic generator. */

const RANGE = 2 ** 32

/** A whole number below the limit, each equally likely: what would favour the small ones is thrown again. */
function below(limit: number): number {
  const fair = RANGE - (RANGE % limit)
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < fair) return drawn % limit
  }
}

/** Fisher–Yates. */
export function shuffled<T>(things: readonly T[]): T[] {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const at = below(last + 1)
    ;[order[last], order[at]] = [order[at] as T, order[last] as T]
  }
  return order
}
