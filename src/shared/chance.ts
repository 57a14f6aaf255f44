/** Chance from a fixed seed: mulberry32, small and the same on every machine. @returns whole numbers from 0 up to 2³² − 1. */
export function chanceFrom(seed: number): () => number {
  const state = Uint32Array.of(seed)
  return () => {
    const at = (state[0] as number) + 0x6d2b79f5
    state[0] = at
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
