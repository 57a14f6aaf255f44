/** Ids as sixteen bytes each, one after another; as text only those that are worked on. */

const BYTES = 16
const GROUPS = [
  [0, 8],
  [8, 12],
  [12, 16],
  [16, 20],
  [20, 32],
] as const

function idAt(ids: Buffer, at: number): string {
  const digits = ids.toString('hex', at, at + BYTES)
  return GROUPS.map(([from, to]) => digits.slice(from, to)).join('-')
}

/** So many at a time, in order. */
export function* unpacked(ids: Buffer, size: number): Generator<string[]> {
  for (let from = 0; from < ids.length; from += size * BYTES) {
    const to = Math.min(ids.length, from + size * BYTES)
    yield Array.from({ length: (to - from) / BYTES }, (_, place) => idAt(ids, from + place * BYTES))
  }
}

/** Those that were chosen, in the order they stand in. */
export function packedWithin(ids: Buffer, chosen: ReadonlySet<string>): Buffer {
  const kept: Buffer[] = []
  for (let at = 0; at < ids.length; at += BYTES) if (chosen.has(idAt(ids, at))) kept.push(ids.subarray(at, at + BYTES))
  return Buffer.concat(kept)
}
