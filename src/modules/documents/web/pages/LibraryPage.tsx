/** “Kho tài liệu”: what the unit has on file, found by what stands on the paper. */
import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUpload } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dayIn } from '../../../../shared/dates.ts'
import { periodOf } from '../../../../shared/period.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { sizeInWords } from '../../../../ui/files/why-not-file.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useSession } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { DocumentRow, Period } from '../../contract.ts'
import { kindInWords } from '../../rules/kinds.ts'
import { library, libraryFilters } from '../data.ts'
import { LibraryFilters } from '../parts/LibraryFilters.tsx'
import { libraryAsked, libraryPlace, periodAt } from '../parts/library-place.ts'
import { PeriodFlag } from '../parts/PeriodFlag.tsx'
import { UploadDialog } from '../parts/UploadDialog.tsx'
import { words } from '../text.vi.ts'

const { columns: heads } = words

// The server orders, so that no page hides what belongs before it.
const unsorted = { sortable: false } as const

function columnsFor(period: Period | undefined, isOneUnit: boolean): readonly Column<DocumentRow>[] {
  return [
    { id: 'title', header: heads.title, value: (row) => row.title, width: '16rem', ...unsorted },
    { id: 'number', header: heads.number, value: (row) => row.number, width: '8rem', ...unsorted },
    { id: 'issuedOn', header: heads.issuedOn, kind: 'day', value: (row) => row.issuedOn, ...unsorted },
    ...(period === undefined
      ? []
      : [
          {
            id: 'period',
            header: period.name,
            value: (row: DocumentRow) => words.period[periodOf(row.issuedOn, period)],
            cell: (row: DocumentRow) => <PeriodFlag of={periodOf(row.issuedOn, period)} />,
            ...unsorted,
          },
        ]),
    { id: 'kind', header: heads.kind, value: (row) => kindInWords[row.kind], ...unsorted },
    { id: 'unit', header: heads.unit, value: (row) => row.unitName, hidden: isOneUnit, ...unsorted },
    {
      id: 'uses',
      header: heads.uses,
      about: heads.usesAbout,
      value: (row) => words.inUse(row.uses),
      cell: (row) =>
        row.uses === 0 ? (
          <Text span size="sm" c="dimmed">
            {words.inUse(0)}
          </Text>
        ) : (
          words.inUse(row.uses)
        ),
      ...unsorted,
    },
    { id: 'version', header: heads.version, value: (row) => words.version(row.newest), hidden: true, ...unsorted },
    {
      id: 'addedAt',
      header: heads.addedAt,
      kind: 'day',
      value: (row) => dayIn(new Date(row.addedAt)),
      ...unsorted,
    },
    { id: 'addedBy', header: heads.addedBy, value: (row) => row.addedByName, hidden: true, ...unsorted },
    { id: 'fileName', header: heads.fileName, value: (row) => row.fileName, hidden: true, ...unsorted },
    { id: 'size', header: heads.size, value: (row) => sizeInWords(row.size), hidden: true, ...unsorted },
  ]
}

/** Units whose library this person keeps, by the names that are known. */
function useKeptUnits(units: readonly { unitId: number; unitName: string }[]) {
  const { account, permissions } = useSession()
  const held = permissions.find(({ permission }) => permission === 'documents.manage')
  const own =
    account?.unitId != null && account.unitName !== null ? [{ unitId: account.unitId, unitName: account.unitName }] : []
  const known = [...units, ...own.filter(({ unitId }) => !units.some((unit) => unit.unitId === unitId))]
  return held === undefined ? [] : known.filter(({ unitId }) => held.everywhere || held.unitIds.includes(unitId))
}

export function LibraryPage() {
  const [place, go] = usePlace(libraryPlace)
  const { data: filters } = useSuspenseQuery(libraryFilters())
  const period = periodAt(place, filters.periods)
  const list = useQuery({ ...library(libraryAsked(place, period)), placeholderData: keepPreviousData })
  const kept = useKeptUnits(filters.units)
  const [uploading, upload] = useDisclosure(false)
  const isOneUnit = filters.units.length <= 1
  const columns = useMemo(() => columnsFor(period, isOneUnit), [period, isOneUnit])
  return (
    <>
      <PageTitle
        title={words.library.title}
        about={list.data && words.library.about(list.data.total)}
        actions={
          kept.length > 0 && (
            <Button leftSection={<IconUpload size={16} />} onClick={upload.open}>
              {words.library.upload}
            </Button>
          )
        }
      />
      <RefusalList of={list.error} />
      <LibraryFilters {...filters} />
      <DataTable
        id="documents.library"
        caption={words.library.title}
        columns={columns}
        rows={list.data?.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/documents/${row.id}`}
        empty={filters.units.length === 0 ? `${words.library.none} ${words.library.noneMore}` : words.library.noneFound}
        onExport={exportAsSeen(words.library.title)}
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: place.soDong },
          onPlace: ({ search, page, pageSize }) =>
            go({
              ...(search !== undefined && { tim: search }),
              ...(page !== undefined && { trang: page }),
              ...(pageSize !== undefined && { soDong: pageSize }),
            }),
        }}
      />
      <UploadDialog opened={uploading} onClose={upload.close} units={kept} />
    </>
  )
}
