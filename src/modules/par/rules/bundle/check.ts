/** One group of what a verification looks at. */
export interface Check {
  title: string
  passed: number
  failed: number
  /** In words, the first ones. */
  differences: string[]
}

/** More would not be read; they are counted. */
const TOLD = 20

/** @param asked how many single things were looked at. */
export function check(title: string, differences: readonly string[], asked: number): Check {
  const failed = differences.length
  return { title, passed: Math.max(0, asked - failed), failed, differences: differences.slice(0, TOLD) }
}
