/** What would follow: whose index, rank or rating moves, and to where; worked out here by the rules that will publish it. */
import { Card, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Consequences, Move } from '../../../rules/results/correction.ts'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'
import { movesSaid } from './moves-said.ts'

function columnsOf(places: number): Column<Move>[] {
  const index = { kind: 'number', places } as const
  const rank = { kind: 'number', places: 0 } as const
  return [
    { id: 'unit', header: words.unit, value: ({ unitName }) => unitName, width: '13rem' },
    { id: 'rank-before', header: words.rankBefore, value: ({ rankBefore }) => rankBefore, ...rank },
    { id: 'rank-after', header: words.rankAfter, value: ({ rankAfter }) => rankAfter, ...rank },
    { id: 'index-before', header: words.indexBefore, value: ({ indexBefore }) => indexBefore / 10_000, ...index },
    { id: 'index-after', header: words.indexAfter, value: ({ indexAfter }) => indexAfter / 10_000, ...index },
    { id: 'rating-before', header: words.ratingBefore, value: ({ ratingBefore }) => ratingBefore },
    { id: 'rating-after', header: words.ratingAfter, value: ({ ratingAfter }) => ratingAfter },
  ]
}

interface ConsequencesPartProps {
  told: Consequences
  /** Places the block's figures are shown with. */
  places: number
  hasLines: boolean
}

export function ConsequencesPart({ told, places, hasLines }: ConsequencesPartProps) {
  const { moves, meanBefore, meanAfter } = told
  const columns = useMemo(() => columnsOf(places), [places])
  const [before, after] = [meanBefore, meanAfter].map((mean) => (mean === null ? '' : formatPoints(mean, places)))
  return (
    <Card withBorder component="section" aria-labelledby="consequences">
      <Title order={2} size="h4" id="consequences" mb="xs">
        {words.consequences}
      </Title>
      <Text size="sm" mb="sm" aria-live="polite">
        {hasLines ? movesSaid(told) : words.afterLines} {before !== after && words.mean(before ?? '', after ?? '')}
      </Text>
      {moves.length > 0 && (
        <DataTable
          id="par.correction"
          caption={words.movesTable}
          columns={columns}
          rows={moves}
          rowKey={({ unitId }) => String(unitId)}
          onExport={exportAsSeen(words.movesTable)}
        />
      )}
    </Card>
  )
}
