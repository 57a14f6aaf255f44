/** People held against the structure: what is wrong or lacks, and how far their delivery is. */
import { Group, Select, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn, formatInstant } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { UnitPicker } from '../../../organization/web/index.ts'
import type { CheckedPerson, DeliveryState } from '../../contract.ts'
import { checkedPeople, type Only, PAGE } from '../data.ts'
import { outboxWords as words } from '../text-of-outbox.vi.ts'
import { exchangePlace } from './exchange-place.ts'

const TONES: Record<DeliveryState, StateTone> = {
  held: 'bad',
  queued: 'waiting',
  sent: 'open',
  accepted: 'good',
  refused: 'bad',
}
const STATES = Object.keys(TONES) as DeliveryState[]

const { heads } = words
const COLUMNS: readonly Column<CheckedPerson>[] = [
  {
    id: 'name',
    header: heads.name,
    value: ({ fullName }) => fullName,
    kind: 'person',
    sortable: false,
    width: '14rem',
  },
  { id: 'unit', header: heads.unit, value: ({ unitName }) => unitName, sortable: false },
  { id: 'errors', header: heads.errors, value: ({ errors }) => errors, kind: 'number', width: '5rem', sortable: false },
  {
    id: 'lacking',
    header: heads.lacking,
    value: ({ lacking }) => lacking,
    kind: 'number',
    width: '5rem',
    sortable: false,
  },
  {
    id: 'first',
    header: heads.first,
    sortable: false,
    value: ({ answer, findings }) => answer ?? findings[0]?.sentence ?? null,
  },
  {
    id: 'state',
    header: heads.state,
    width: '13rem',
    sortable: false,
    value: ({ state }) => words.states[state],
    cell: ({ state }) => <StateBadge tone={TONES[state]}>{words.states[state]}</StateBadge>,
  },
]

export function CheckedPeople() {
  const [{ chi, donVi, trang }, go] = usePlace(exchangePlace)
  const [unitName, setUnitName] = useState<string>()
  const { data, error } = useQuery({
    ...checkedPeople({ page: trang, ...(chi && { only: chi }), ...(donVi !== undefined && { unitId: donVi }) }),
    placeholderData: keepPreviousData,
  })
  if (error) throw error
  if (data === undefined) return <LoadingPage />
  const { counts } = data
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {data.checkedAt === null ? words.notYet : words.about(formatInstant(data.checkedAt))}
      </Text>
      <Group gap="xs" mb="sm" className="no-print">
        <Select
          aria-label={words.only}
          data={[
            { value: '', label: words.all(counts.people) },
            { value: 'lacking', label: words.lacking(counts.lacking) },
            ...STATES.map((state) => ({ value: state, label: words.ofState(state, counts[state]) })),
          ]}
          value={chi ?? ''}
          allowDeselect={false}
          onChange={(only) => go({ chi: only === '' || only === null ? undefined : (only as Only), trang: 1 })}
          w={260}
        />
        <UnitPicker
          aria-label={words.unit}
          placeholder={words.anyUnit}
          asOf={dayIn(new Date())}
          value={donVi ?? null}
          chosenName={unitName}
          onChange={(unit) => {
            setUnitName(unit?.fullName)
            go({ donVi: unit?.unitId, trang: 1 })
          }}
          w={260}
        />
      </Group>
      <DataTable
        id="exchange.people"
        caption={words.caption}
        columns={COLUMNS}
        rows={data.rows}
        rowKey={({ recordId }) => recordId}
        rowLink={({ recordId }) => `/personnel/records/${recordId}`}
        empty={words.none}
        searchable={false}
        onExport={exportAsSeen(words.caption)}
        server={{
          total: data.total,
          place: { search: '', page: trang, pageSize: PAGE },
          onPlace: ({ page }) => page !== undefined && go({ trang: page }),
        }}
      />
    </>
  )
}
