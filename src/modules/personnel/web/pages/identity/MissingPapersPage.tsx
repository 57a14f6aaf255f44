/** Papers that files lack: by person with who owes each, or counted by unit. */
import { Group, SegmentedControl, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { CountedUnit, OwedPaper } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { COMPONENTS, NEEDS_CONFIDENCE, nameOfComponent, OWERS } from '../../../rules/papers/components.ts'
import { yearsInWords } from '../../../rules/papers/years-in-words.ts'
import { owedByUnit, owedPapers } from '../../data-of-identity.ts'
import { IdentityTabs } from '../../parts/identity/IdentityTabs.tsx'
import { OwnDefault } from '../../parts/OwnDefault.tsx'
import { defaultWords } from '../../text-of-defaults.vi.ts'
import { identityWords, owerInWords } from '../../text-of-identity.vi.ts'

const words = identityWords.missing
const { columns: heads } = words

const BY_PERSON: readonly Column<OwedPaper>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, width: '12rem', sortable: false },
  { id: 'component', header: heads.component, value: (row) => nameOfComponent(row.component), sortable: false },
  { id: 'periods', header: heads.periods, value: (row) => yearsInWords(row.periods), width: '8rem', sortable: false },
  { id: 'count', header: heads.count, value: (row) => row.count, kind: 'number', sortable: false },
  { id: 'owes', header: heads.owes, value: (row) => owerInWords[row.owes], sortable: false },
  { id: 'since', header: heads.since, value: (row) => row.since, kind: 'day', sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
  {
    id: 'kind',
    header: heads.kind,
    hidden: true,
    sortable: false,
    value: (row) => (row.personKind === null ? null : nameOfCode('person_category', row.personKind)),
  },
]

const BY_UNIT: readonly Column<CountedUnit>[] = [
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '24rem' },
  { id: 'records', header: heads.records, value: (row) => row.records, kind: 'number' },
  { id: 'lacking', header: heads.lacking, value: (row) => row.lacking, kind: 'number' },
  { id: 'papers', header: heads.papers, value: (row) => row.papers, kind: 'number' },
]

const place = z.object({
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
  donVi: z.coerce.number().int().optional().catch(undefined),
  giayTo: z.string().optional().catch(undefined),
  ai: z.enum(OWERS).optional().catch(undefined),
  xem: z.enum(['nguoi', 'don-vi']).default('nguoi').catch('nguoi'),
})
const PAGE = 50

export function MissingPapersPage() {
  const [{ tim, trang, donVi, giayTo, ai, xem }, go] = usePlace(place)
  const filter = {
    ...(donVi !== undefined && { unitId: donVi }),
    ...(giayTo !== undefined && { component: giayTo }),
    ...(ai !== undefined && { owes: ai }),
  }
  const people = useQuery({
    ...owedPapers({ ...filter, search: tim, page: trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
    enabled: xem === 'nguoi',
  })
  const units = useQuery({ ...owedByUnit(filter), placeholderData: keepPreviousData, enabled: xem === 'don-vi' })
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': words.clear } } as const
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <IdentityTabs current="missing" />
      {NEEDS_CONFIDENCE !== null && <OwnDefault what={defaultWords.needs} confidence={NEEDS_CONFIDENCE} />}
      <Group gap="xs" mb="xs" className="no-print">
        <SegmentedControl
          aria-label={words.title}
          data={[
            { value: 'nguoi', label: words.byPerson },
            { value: 'don-vi', label: words.byUnit },
          ]}
          value={xem}
          onChange={(next) => go({ xem: next as typeof xem, trang: 1 })}
        />
        <UnitPicker
          aria-label={words.unit}
          placeholder={words.anyUnit}
          asOf={dayIn(new Date())}
          value={donVi ?? null}
          onChange={(unit) => go({ donVi: unit?.unitId, trang: 1 })}
          w={250}
        />
        <Select
          aria-label={words.component}
          placeholder={words.anyComponent}
          data={COMPONENTS.filter(({ needs }) => needs.length > 0).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
          value={giayTo ?? null}
          onChange={(component) => go({ giayTo: component ?? undefined, trang: 1 })}
          searchable
          {...clearable}
          w={260}
        />
        <Select
          aria-label={words.owes}
          placeholder={words.anyOwer}
          data={OWERS.map((value) => ({ value, label: owerInWords[value] }))}
          value={ai ?? null}
          onChange={(ower) => go({ ai: (ower as typeof ai) ?? undefined, trang: 1 })}
          {...clearable}
          w={210}
        />
      </Group>
      {xem === 'nguoi' ? (
        <DataTable
          id="personnel.owed-papers"
          caption={words.caption}
          columns={BY_PERSON}
          rows={people.data?.owed}
          rowKey={(row) => `${row.recordId} ${row.component} ${row.owes}`}
          rowLink={(row) => `/personnel/records/${row.recordId}?phan=giay-to`}
          empty={words.empty}
          server={{
            total: people.data?.total ?? 0,
            place: { search: tim, page: trang, pageSize: PAGE },
            onPlace: ({ search, page }) =>
              go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
          }}
          onExport={exportAsSeen(words.caption)}
        />
      ) : (
        <DataTable
          id="personnel.owed-by-unit"
          caption={words.unitCaption}
          columns={BY_UNIT}
          rows={units.data?.units}
          rowKey={(row) => String(row.unitId)}
          rowLink={(row) => `/personnel/papers?donVi=${row.unitId}`}
          empty={words.empty}
          onExport={exportAsSeen(words.unitCaption)}
        />
      )}
    </>
  )
}
