import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { CriteriaSetSummary } from '../../contract.ts'
import { criteriaSets } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { NewSetDialog } from '../parts/sets/NewSetDialog.tsx'
import { drawWords, setWords, tableWords } from '../text.vi.ts'

const levelInWords = (level: string): string => setWords.levels[level as keyof typeof setWords.levels] ?? level

const columns: Column<CriteriaSetSummary>[] = [
  {
    id: 'name',
    header: setWords.name,
    value: (row) => row.name,
    cell: (row) => row.name,
    width: '21rem',
  },
  {
    id: 'model',
    header: setWords.kind,
    value: (row) => (row.isModel ? setWords.model : ''),
    cell: (row) => <ModelLabel isModel={row.isModel} warning={row.warning} />,
  },
  { id: 'year', header: setWords.year, value: (row) => row.year, cell: (row) => String(row.year), kind: 'number' },
  { id: 'level', header: setWords.level, value: (row) => levelInWords(row.level), width: '9rem' },
  {
    id: 'status',
    header: setWords.status,
    value: (row) => setWords.states[row.status],
    cell: (row) => (
      <StateBadge tone={row.status === 'issued' ? 'good' : 'open'}>{setWords.states[row.status]}</StateBadge>
    ),
  },
  { id: 'leaves', header: setWords.leaves, value: (row) => row.leaves, kind: 'number' },
  { id: 'total', header: setWords.total, value: (row) => row.totalPoints / 10_000, kind: 'number' },
  { id: 'survey', header: setWords.survey, value: (row) => row.surveyPoints / 10_000, kind: 'number' },
  {
    id: 'decision',
    header: setWords.decision,
    value: (row) => row.decisionNumber,
    cell: (row) =>
      row.decisionNumber && `${row.decisionNumber}${row.decisionDay ? `, ${formatDay(row.decisionDay)}` : ''}`,
  },
]

export function SetsPage() {
  const { data } = useSuspenseQuery(criteriaSets())
  const mayImport = useMay('par.manage-sets')
  const [beginning, begin] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={setWords.title}
        about={setWords.about}
        actions={
          mayImport && (
            <>
              <ButtonLink
                variant="default"
                leftSection={<IconFileImport size={17} stroke={1.6} />}
                to="/par/sets/tables"
              >
                {tableWords.start}
              </ButtonLink>
              <Button leftSection={<IconPlus size={17} stroke={1.6} />} onClick={begin.open}>
                {drawWords.begin}
              </Button>
            </>
          )
        }
      />
      <DataTable
        id="par.sets"
        caption={setWords.title}
        columns={columns}
        rows={data.sets}
        rowKey={(row) => row.id}
        rowLink={(row) => `/par/sets/${row.id}`}
        onExport={exportAsSeen(setWords.title)}
        initialSort={{ id: 'year', desc: true }}
      />
      <NewSetDialog opened={beginning} onClose={begin.close} source={null} />
    </>
  )
}
