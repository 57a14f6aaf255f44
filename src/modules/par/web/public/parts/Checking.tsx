/** @jsxImportSource preact */
/** How anybody checks the result. */
import type { Publication } from '../doors.ts'
import { words } from '../text.vi.ts'

export function Checking({ data }: { data: Publication }) {
  return (
    <section aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">{words.check}</h2>
      <p>{words.checkHow}</p>
      <p class="quiet">
        {words.sum} <code>{data.sha256}</code>
      </p>
    </section>
  )
}
