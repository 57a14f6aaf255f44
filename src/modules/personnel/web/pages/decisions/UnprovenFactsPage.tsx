/** What stands in records without a paper that proves it. */
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { DecisionKinds, personnel as doors, type UnprovenFact } from '../../../contract.ts'
import { type EventKind, kindInWords } from '../../../rules/event-kinds.ts'
import { unprovenFacts } from '../../data-of-decisions.ts'
import { KindFilter } from '../../parts/decisions/KindFilter.tsx'
import { PAGE, pagedPlace } from '../../parts/paged.ts'
import { decisionWords, factWords as words } from '../../text-of-decisions.vi.ts'

const { columns: heads } = words
const lacksInWords = ({ lacks, number }: UnprovenFact) => [words.lacks[lacks], number].filter(Boolean).join(': ')
const COLUMNS: readonly Column<UnprovenFact>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
  { id: 'kind', header: heads.kind, value: (row) => kindInWords[row.kind as EventKind] ?? row.kind, sortable: false },
  { id: 'from', header: heads.from, value: (row) => row.effectiveOn, kind: 'day', sortable: false },
  { id: 'says', header: heads.says, value: (row) => row.says.join('; '), width: '28rem', sortable: false },
  { id: 'lacks', header: heads.lacks, value: lacksInWords, sortable: false },
]

const place = z.object({
  trang: pagedPlace.trang,
  loai: DecisionKinds.optional().catch(undefined),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
})

export function UnprovenFactsPage() {
  const [{ trang, loai, donVi }, go] = usePlace(place)
  const filter = { kind: loai, unitId: donVi }
  const { data } = useQuery({
    ...unprovenFacts({ ...filter, page: trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  const mayExport = useMay('personnel.export')
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        crumbs={[{ label: decisionWords.title, path: '/personnel/decisions' }]}
        actions={
          mayExport && (
            <Button component="a" variant="default" href={urlOf(doors.exportUnprovenFacts, filter)}>
              {words.export}
            </Button>
          )
        }
      />
      <DataTable
        id="personnel.unproven-facts"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.facts}
        rowKey={(row) => row.eventId}
        rowLink={(row) =>
          row.decisionId === null ? `/personnel/records/${row.recordId}` : `/personnel/decisions/${row.decisionId}`
        }
        empty={words.empty}
        searchable={false}
        server={{
          total: data?.total ?? 0,
          place: { search: '', page: trang, pageSize: PAGE },
          onPlace: ({ page }) => page !== undefined && go({ trang: page }),
        }}
        tools={
          <>
            <KindFilter kind={loai} onChange={(kind) => go({ loai: kind, trang: 1 })} />
            <UnitPicker
              aria-label={words.unit}
              placeholder={words.unit}
              asOf={dayIn(new Date())}
              value={donVi ?? null}
              onChange={(unit) => go({ donVi: unit?.unitId, trang: 1 })}
            />
          </>
        }
      />
    </>
  )
}
