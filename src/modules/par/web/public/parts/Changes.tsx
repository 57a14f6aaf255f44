/** @jsxImportSource preact */
/** What was split or merged since the year before is compared as a whole, and told in a line. */

import { percent, signed } from '../../../rules/results/written-figures.ts'
import type { PublishedUnit } from '../doors.ts'
import { words } from '../text.vi.ts'

const list = (codes: readonly string[]) => codes.join(', ')

export function Changes({ sheet: { nodes, since } }: { sheet: PublishedUnit }) {
  const codeOf = new Map(nodes.map(({ id, code }) => [id, code]))
  const regrouped = since.changes.filter(({ from, to }) => from.length > 1 || to.length > 1)
  if (regrouped.length === 0) return null
  return (
    <>
      <h3>{words.regrouped}</h3>
      <ul>
        {regrouped.map(({ from, to, before, now, delta }) => (
          <li key={to.join()}>
            {words.regroupedLine(
              list(from.map(({ code }) => code)),
              list(to.map((id) => codeOf.get(id) ?? '')),
              before === null ? '–' : percent(before, 1),
              now === null ? '–' : percent(now, 1),
              delta === null ? '–' : signed(delta, 1),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
