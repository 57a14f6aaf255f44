import { Badge, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../shared/dates.ts'
import { lastDayOf } from '../../../../shared/instants.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { SurveySummary } from '../../contract.ts'
import { surveys } from '../data.ts'
import { NewSurveyDialog } from '../parts/life/NewSurveyDialog.tsx'
import { words } from '../text.vi.ts'
import { beginWords } from '../text-of-drawing.vi.ts'
import { TONES } from '../tones.ts'

const { columns: heads } = beginWords

const columns: Column<SurveySummary>[] = [
  {
    id: 'title',
    header: heads.title,
    value: (row) => row.title,
    cell: (row) => (
      <>
        {row.title}{' '}
        {row.isSample && (
          <Badge variant="default" radius="sm" component="span">
            {beginWords.sample}
          </Badge>
        )}
      </>
    ),
    width: '19rem',
  },
  { id: 'round', header: heads.round, value: (row) => row.roundName, width: '10rem' },
  {
    id: 'status',
    header: heads.status,
    value: (row) => words.status[row.status],
    cell: (row) => <StateBadge tone={TONES[row.status]}>{words.status[row.status]}</StateBadge>,
  },
  {
    id: 'opens',
    header: heads.opens,
    value: (row) => row.opensAt && dayIn(new Date(row.opensAt)),
    kind: 'day',
    hidden: true,
  },
  { id: 'closes', header: heads.closes, value: (row) => row.closesAt && lastDayOf(row.closesAt), kind: 'day' },
  { id: 'targets', header: heads.targets, value: (row) => row.targets, kind: 'number' },
  { id: 'given', header: heads.given, value: (row) => row.given, kind: 'number' },
  { id: 'asked', header: heads.asked, value: (row) => row.asked, kind: 'number' },
  {
    id: 'rate',
    header: heads.rate,
    value: (row) => (row.asked === 0 ? null : Math.round((row.given * 1000) / row.asked) / 10),
    kind: 'number',
  },
]

export function SurveysPage() {
  const { data } = useSuspenseQuery(surveys())
  const mayBegin = useMay('survey.manage')
  const [beginning, begin] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.surveys.title}
        about={beginWords.about}
        actions={
          mayBegin && (
            <Button leftSection={<IconPlus size={17} stroke={1.6} />} onClick={begin.open}>
              {beginWords.begin}
            </Button>
          )
        }
      />
      {data.surveys.length === 0 ? (
        <Text c="dimmed">{mayBegin ? beginWords.none : beginWords.noneToSee}</Text>
      ) : (
        <DataTable
          id="survey.surveys"
          caption={beginWords.table}
          columns={columns}
          rows={data.surveys}
          rowKey={(row) => row.id}
          rowLink={(row) => `/survey/${row.id}`}
          onExport={exportAsSeen(words.surveys.title)}
        />
      )}
      <NewSurveyDialog opened={beginning} onClose={begin.close} surveys={data.surveys} />
    </>
  )
}
