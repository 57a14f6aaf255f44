/** A long list in parts: a statement takes only so many values. */
export function* chunksOf<T>(items: readonly T[], most: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += most) yield items.slice(at, at + most)
}
