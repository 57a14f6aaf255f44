/** Public employees of the campaign: what each stands at, where he is placed; those left go on to a decision. */
import { Button, Group, Select, Text } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { dayIn } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { UnitPicker } from '../../../organization/web/index.ts'
import { banding, type PersonRow } from '../../contract.ts'
import { placingInWords } from '../../text.vi.ts'
import { people, toPlace } from '../data.ts'
import { peopleColumns } from '../parts/columns.tsx'
import { WorkingDialog } from '../parts/WorkingDialog.tsx'
import { askedAt, type PeopleGo, type PeoplePlace, PLACING_OF, peoplePlace } from '../people-place.ts'
import { campaignWords, peopleWords as words } from '../text.vi.ts'

const PAGE = 50

export function PeoplePage() {
  const [place, go] = usePlace(peoplePlace)
  const asked = askedAt(place)
  const list = useQuery({
    ...people({ ...asked, search: place.tim, page: place.trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  const mayExport = useMay('banding.export')
  const [opened, open] = useState<PersonRow | null>(null)
  const columns = useMemo(() => peopleColumns(open), [])
  return (
    <>
      <PageTitle
        title={words.title}
        about={list.data && words.about(list.data.on)}
        crumbs={[{ label: campaignWords.title, path: '/banding' }]}
      />
      <RefusalList of={list.error} />
      <Filters place={place} go={go} on={list.data?.on ?? null} unitName={list.data?.unitName ?? undefined} />
      <Decide place={place} />
      <DataTable
        id="banding.people"
        caption={words.caption}
        columns={columns}
        rows={list.data?.rows}
        rowKey={({ recordId }) => recordId}
        rowLink={({ recordId }) => `/personnel/records/${recordId}?phan=che-do`}
        empty={words.empty}
        tools={
          mayExport && (
            <Button
              component="a"
              variant="default"
              size="compact-md"
              href={urlOf(banding.workbook, { ...asked, search: place.tim })}
            >
              {words.export}
            </Button>
          )
        }
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: PAGE },
          onPlace: ({ page, search }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
      />
      <WorkingDialog person={opened} on={list.data?.on ?? dayIn(new Date())} onClose={() => open(null)} />
    </>
  )
}

interface FiltersProps {
  place: PeoplePlace
  go: PeopleGo
  on: string | null
  unitName: string | undefined
}

function Filters({ place, go, on, unitName }: FiltersProps) {
  return (
    <Group gap="sm" mb="sm" align="flex-end" className="no-print">
      <UnitPicker
        label={words.unit}
        placeholder={words.anyUnit}
        asOf={dayIn(new Date())}
        value={place.donVi ?? null}
        chosenName={unitName}
        onChange={(unit) => go({ donVi: unit?.unitId, trang: 1 })}
        w={280}
      />
      <Select
        label={words.placing}
        placeholder={words.anyPlacing}
        clearable
        clearButtonProps={{ 'aria-label': words.anyPlacing }}
        data={Object.entries(PLACING_OF).map(([value, placing]) => ({ value, label: placingInWords[placing] }))}
        value={place.tinhTrang ?? null}
        onChange={(value) => go({ tinhTrang: (value ?? undefined) as PeoplePlace['tinhTrang'], trang: 1 })}
        w={170}
      />
      <DayField
        label={words.on}
        value={place.ngay ?? on}
        onChange={(ngay) => go({ ngay: ngay ?? undefined, trang: 1 })}
      />
    </Group>
  )
}

/** Everybody found who is left, into one decision: there the law is asked again, person by person. */
function Decide({ place }: { place: PeoplePlace }) {
  const mayRecord = useMay('personnel.record')
  const client = useQueryClient()
  const navigate = useNavigate()
  const { placing: _, ...asked } = askedAt(place)
  const begin = useMutation({
    mutationFn: () => client.fetchQuery({ ...toPlace({ ...asked, search: place.tim }), staleTime: 0 }),
    // The page that takes them clears the address.
    onSuccess: async ({ recordIds, on }) => {
      if (recordIds.length === 0) return
      await navigate({
        to: '/personnel/decisions/new',
        search: { loai: 'career-band', ngay: on, nguoi: recordIds },
      } as never)
    },
  })
  if (!mayRecord) return null
  return (
    <>
      <RefusalList of={begin.error} />
      <Group gap="sm" mb="xs" className="no-print">
        <Button loading={begin.isPending} onClick={() => begin.mutate()}>
          {words.decideAll}
        </Button>
        <Text size="sm" role="status">
          {begin.data?.recordIds.length === 0 ? words.nobody : words.atMost}
        </Text>
      </Group>
    </>
  )
}
