/** @jsxImportSource preact */
import { words } from '../text.vi.ts'

/** A reconstruction is called one wherever it is shown, on paper too. */
export function Mark({ of: { isModel, isSample } }: { of: { isModel: boolean; isSample: boolean } }) {
  if (!isModel && !isSample) return null
  return <span class="mark">{isSample ? words.sample : words.model}</span>
}
