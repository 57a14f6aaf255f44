/** How often each appraiser corrects, for those who appraise. */
import { Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AppraiserAnalysis } from '../../../contract.ts'
import { rateOf } from '../../../rules/results/analysis.ts'
import { appraiserAnalysis } from '../../data.ts'
import { analysisWords } from '../../text-of-analysis.vi.ts'
import classes from './Analysis.module.css'

type Looked = AppraiserAnalysis['blocks'][number]['appraisers'][number]

const columns: Column<Looked>[] = [
  { id: 'name', header: analysisWords.person, value: ({ name }) => name, width: '16rem' },
  { id: 'looked', header: analysisWords.looked, value: ({ looked }) => looked, kind: 'number' },
  { id: 'corrected', header: analysisWords.corrected, value: ({ corrected }) => corrected, kind: 'number' },
  { id: 'rate', header: analysisWords.rate, value: (row) => rateOf(row) / 10_000, kind: 'number', places: 1 },
]

interface AppraisersPartProps {
  roundId: string
  blockId: string
  caption: string
}

export function AppraisersPart({ roundId, blockId, caption }: AppraisersPartProps) {
  const { data } = useSuspenseQuery(appraiserAnalysis(roundId))
  const block = data.blocks.find((one) => one.blockId === blockId)
  if (!block || block.appraisers.length === 0) return null
  return (
    <section className={classes.part} aria-labelledby="nguoi-tham-dinh">
      <Title order={3} size="h4" id="nguoi-tham-dinh">
        {analysisWords.appraisers}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {analysisWords.appraisersInside} {block.criteria.length === 0 && analysisWords.appraisersAgree}
      </Text>
      {block.criteria.length > 0 && (
        <ul className={classes.advice}>
          {block.criteria.map(({ criterionId, code, title, advice }) => (
            <li key={criterionId}>
              <strong>
                {code}. {title}
              </strong>
              <p>{advice}</p>
            </li>
          ))}
        </ul>
      )}
      <DataTable
        id="par.analysis-appraisers"
        caption={`${analysisWords.appraisers}: ${caption}`}
        columns={columns}
        rows={block.appraisers}
        rowKey={({ name }) => name}
        pageSize={0}
        onExport={exportAsSeen(`${analysisWords.appraisers}, ${caption}`)}
      />
    </section>
  )
}
