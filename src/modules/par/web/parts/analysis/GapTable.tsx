/** By how far each unit's self-assessment was off; the farthest first. */
import { Text, Title } from '@mantine/core'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { CriterionAnalysis } from '../../../contract.ts'
import { signed } from '../../../rules/results/written-figures.ts'
import { analysisWords } from '../../text-of-analysis.vi.ts'
import classes from './Analysis.module.css'

type Gap = CriterionAnalysis['blocks'][number]['gaps'][number]

const exact = { kind: 'number', places: 2 } as const

const columns: Column<Gap>[] = [
  { id: 'unit', header: analysisWords.unit, value: ({ unitName }) => unitName, width: '18rem' },
  { id: 'self', header: analysisWords.self, value: ({ selfIndex }) => selfIndex / 10_000, ...exact },
  { id: 'index', header: analysisWords.index, value: ({ index }) => index / 10_000, ...exact },
  {
    id: 'gap',
    header: analysisWords.gap,
    value: ({ selfIndex, index }) => (index - selfIndex) / 10_000,
    cell: ({ selfIndex, index }) => signed(index - selfIndex),
    ...exact,
  },
  {
    id: 'far',
    header: analysisWords.findings,
    value: ({ isFar }) => (isFar ? analysisWords.far : null),
    cell: ({ isFar }) => isFar && <StateBadge tone="attention">{analysisWords.far}</StateBadge>,
    width: '8rem',
  },
]

export function GapTable({ caption, gaps }: { caption: string; gaps: readonly Gap[] }) {
  return (
    <section className={classes.part} aria-labelledby="chenh-lech">
      <Title order={3} size="h4" id="chenh-lech">
        {analysisWords.gaps}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {analysisWords.gapsFar(gaps.filter(({ isFar }) => isFar).length)}
      </Text>
      <DataTable
        id="par.analysis-gaps"
        caption={`${analysisWords.gaps}: ${caption}`}
        columns={columns}
        rows={gaps}
        rowKey={({ assessmentId }) => assessmentId}
        rowLink={({ assessmentId }) => `/par/assessments/${assessmentId}`}
        pageSize={20}
        onExport={exportAsSeen(`${analysisWords.gaps}, ${caption}`)}
      />
    </section>
  )
}
