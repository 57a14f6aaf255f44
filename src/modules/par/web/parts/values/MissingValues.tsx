/** What of a round still waits for a value from outside, by criterion; where each is found. */
import { Group, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { MissingValue } from '../../../contract.ts'
import { valuesMissing } from '../../data.ts'
import { valueWords } from '../../text-of-values.vi.ts'

const unitsOf = ({ missing, missingUnits }: MissingValue) =>
  valueWords.andMore(missingUnits.join(', '), missing - missingUnits.length)

const columns: Column<MissingValue>[] = [
  { id: 'code', header: valueWords.columns.code, value: (row) => row.code, width: '5rem' },
  { id: 'title', header: valueWords.columns.title, value: (row) => row.title, width: '20rem' },
  { id: 'block', header: valueWords.columns.block, value: (row) => row.blockName },
  { id: 'kind', header: valueWords.columns.kind, value: (row) => valueWords.kinds[row.kind] },
  { id: 'valued', header: valueWords.columns.valued, value: (row) => row.valued, kind: 'number' },
  { id: 'missing', header: valueWords.columns.missing, value: (row) => row.missing, kind: 'number' },
  { id: 'units', header: valueWords.columns.units, value: unitsOf, width: '18rem' },
  { id: 'sources', header: valueWords.columns.sources, value: (row) => row.sources.join('; ') || null, hidden: true },
]

const sheetOf = ({ firstMissing, code }: MissingValue) =>
  firstMissing === null ? null : `/par/assessments/${firstMissing}?tieuChi=${encodeURIComponent(code)}`

export function MissingValues({ roundId }: { roundId: string }) {
  const { data } = useQuery(valuesMissing(roundId))
  const [maySources, maySurveys] = [useMay('sources.view'), useMay('survey.view')]
  return (
    <section>
      <Group justify="space-between" gap="sm" align="flex-end">
        <Title order={2} size="h4">
          {valueWords.missingTitle}
        </Title>
        <Group gap="xs">
          {maySources && (
            <ButtonLink to="/sources" size="xs" variant="default">
              {valueWords.toSources}
            </ButtonLink>
          )}
          {maySurveys && (
            <ButtonLink to="/survey" size="xs" variant="default">
              {valueWords.toSurveys}
            </ButtonLink>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {valueWords.missingAbout}
      </Text>
      <DataTable
        id="par.values-missing"
        caption={valueWords.missingTitle}
        columns={columns}
        rows={data?.leaves}
        rowKey={(row) => `${row.criterionId} ${row.blockName}`}
        rowLink={sheetOf}
        initialSort={{ id: 'missing', desc: true }}
        pageSize={25}
        onExport={exportAsSeen(valueWords.missingTitle)}
      />
    </section>
  )
}
