/** @jsxImportSource preact */
import { formatPoints } from '../../../../../shared/points.ts'
import { shareOf } from '../../../rules/results/share.ts'
import { percent, signed } from '../../../rules/results/written-figures.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { PublishedUnit } from '../doors.ts'
import { words } from '../text.vi.ts'
import { usePrinting } from '../use-printing.ts'

type Node = PublishedUnit['nodes'][number]

interface CriteriaOfAreaProps {
  area: Node
  nodes: readonly Node[]
  /** Percentage points since the year before, by node. */
  deltas: ReadonlyMap<string, number>
  decimals: number
}

/** All below a node, parents before children. */
const below = (id: string, nodes: readonly Node[]): Node[] =>
  nodes.filter(({ parentId }) => parentId === id).flatMap((node) => [node, ...below(node.id, nodes)])

export function CriteriaOfArea({ area, nodes, deltas, decimals }: CriteriaOfAreaProps) {
  const isPrinting = usePrinting()
  const own = below(area.id, nodes)
  if (own.length === 0) return null
  const isCompared = deltas.size > 0
  return (
    <details open={isPrinting || undefined}>
      <summary>
        {area.code}. {area.title}
      </summary>
      <table class="criteria">
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" class="number">
              {words.points}
            </th>
            <th scope="col" class="number">
              {words.groupMean}
            </th>
            {isCompared && (
              <th scope="col" class="number">
                {words.since}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {own.map((node) => {
            const delta = deltas.get(node.id)
            return (
              <tr key={node.id} data-group={own.some(({ parentId }) => parentId === node.id) || undefined}>
                <th scope="row">
                  {node.code}. {node.title}
                </th>
                <td class="number" data-label={words.points}>
                  {shareOf(node) === null
                    ? words.notApplicable
                    : `${formatPoints(node.points, decimals)} / ${plain(node.applicableMax)}`}
                </td>
                <td class="number" data-label={words.groupMean}>
                  {node.meanShare === null ? '–' : percent(node.meanShare, 1)}
                </td>
                {isCompared && (
                  <td class="number" data-label={words.since}>
                    {delta === undefined ? '–' : signed(delta, 1)}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
