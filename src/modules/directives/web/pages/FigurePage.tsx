/** The tasks behind a figure of the on-time page: those it counts, each once. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../shared/dates.ts'
import { capitalized } from '../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { TaskSummary } from '../../contract.ts'
import { dueInWords, standingInWords } from '../../rules/in-words.ts'
import { askedOf, figurePlace } from '../figure-place.ts'
import { behindFigure } from '../tasks-data.ts'
import { taskListWords, onTimeWords as words } from '../text-of-task-lists.vi.ts'
import { STANDING_TONES } from '../tones.ts'

const PAGE = 50
const { columns: heads } = taskListWords

const COLUMNS: readonly Column<TaskSummary>[] = [
  { id: 'title', header: heads.title, value: ({ title }) => title, width: '22rem', sortable: false },
  { id: 'unit', header: heads.unit, value: ({ unitName }) => unitName, width: '14rem', sortable: false },
  {
    id: 'due',
    header: heads.due,
    width: '10rem',
    sortable: false,
    value: ({ dueOn }) => dueOn,
    cell: (task) => (task.isExtended && task.dueOn !== null ? taskListWords.due(task.dueOn, true) : dueInWords(task)),
  },
  {
    id: 'standing',
    header: heads.standing,
    width: '13rem',
    sortable: false,
    value: ({ standing }) => standingInWords[standing],
    cell: ({ standing }) => (
      <StateBadge tone={STANDING_TONES[standing]}>{capitalized(standingInWords[standing])}</StateBadge>
    ),
  },
  { id: 'person', header: heads.person, value: ({ personName }) => personName, width: '11rem', sortable: false },
  {
    id: 'document',
    header: heads.document,
    width: '18rem',
    sortable: false,
    value: ({ documentName, pointLabel }) => taskListWords.point(documentName, pointLabel),
  },
]

export function FigurePage() {
  const [place, go] = usePlace(figurePlace)
  const year = dayIn(new Date()).slice(0, 4)
  const { so: figure, tu: from = `${year}-01-01`, den: to = `${year}-12-31`, trang: page } = place
  const asked = { ...askedOf(place), figure, from, to }
  const found = useQuery({ ...behindFigure({ ...asked, page, pageSize: PAGE }), placeholderData: keepPreviousData })
  const title = words.behind(words.figures[figure])
  const isLoad = figure === 'open' || figure === 'openOverdue'
  const { data } = found
  const about =
    data && (isLoad ? words.behindLoadAbout(data.about, data.asOf) : words.behindAbout(data.about, from, to, data.asOf))
  return (
    <>
      <PageTitle
        title={title}
        {...(about && { about })}
        actions={
          <ButtonLink to="/directives/on-time" search={{ nam: Number(from.slice(0, 4)) }} variant="default">
            {words.title}
          </ButtonLink>
        }
      />
      <RefusalList of={found.error} />
      <DataTable
        id="directives.figure"
        caption={title}
        columns={COLUMNS}
        rows={data?.tasks}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/directives/tasks/${id}`}
        empty={words.none}
        searchable={false}
        onExport={exportAsSeen(title)}
        server={{
          total: data?.total ?? 0,
          place: { search: '', page, pageSize: PAGE },
          onPlace: (change) => change.page !== undefined && go({ trang: change.page }),
        }}
      />
    </>
  )
}
