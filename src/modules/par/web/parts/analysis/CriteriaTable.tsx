/** The figures of every criterion. */
import { Title } from '@mantine/core'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { CriterionAnalysis } from '../../../contract.ts'
import { analysisWords } from '../../text-of-analysis.vi.ts'
import classes from './Analysis.module.css'

type Criterion = CriterionAnalysis['blocks'][number]['criteria'][number]

const inUnits = (value: number | null) => (value === null ? null : value / 10_000)
const number = { kind: 'number' } as const
const exact = { kind: 'number', places: 2 } as const

const columns: Column<Criterion>[] = [
  { id: 'code', header: analysisWords.code, value: ({ code }) => code, width: '5rem' },
  { id: 'title', header: analysisWords.criterion, value: ({ title }) => title, width: '22rem' },
  { id: 'most', header: analysisWords.most, value: ({ maxPoints }) => inUnits(maxPoints), ...exact },
  {
    id: 'applies',
    header: analysisWords.applies,
    about: analysisWords.appliesAbout,
    value: ({ applies }) => applies,
    ...number,
  },
  { id: 'full', header: analysisWords.full, value: ({ full }) => full, ...number },
  { id: 'none', header: analysisWords.none, value: ({ none }) => none, ...number },
  { id: 'share', header: analysisWords.share, value: ({ share }) => inUnits(share), ...exact },
  { id: 'self', header: analysisWords.selfShare, value: ({ selfShare }) => inUnits(selfShare), ...exact },
  {
    id: 'correlation',
    header: analysisWords.correlation,
    about: analysisWords.correlationAbout,
    value: ({ correlation }) => inUnits(correlation),
    ...exact,
  },
  {
    id: 'findings',
    header: analysisWords.findings,
    value: ({ findings }) => findings.map(({ name }) => name).join('; ') || null,
    width: '14rem',
  },
]

export function CriteriaTable({ caption, criteria }: { caption: string; criteria: readonly Criterion[] }) {
  return (
    <section className={classes.part} aria-labelledby="so-lieu">
      <Title order={3} size="h4" id="so-lieu" mb="xs">
        {analysisWords.criteria}
      </Title>
      <DataTable
        id="par.analysis-criteria"
        caption={`${analysisWords.criteria}: ${caption}`}
        columns={columns}
        rows={criteria}
        rowKey={({ criterionId }) => criterionId}
        pageSize={0}
        onExport={exportAsSeen(`${analysisWords.criteria}, ${caption}`)}
      />
    </section>
  )
}
