import { Card, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { FreezesStanding } from '../../../organization/web/index.ts'
import type { PeopleList } from '../../contract.ts'
import { peopleList } from '../data.ts'
import { Blanks } from '../parts/Blanks.tsx'
import { CarriedOut, CarryOut } from '../parts/CarryOut.tsx'
import { Columns } from '../parts/Columns.tsx'
import { type ListPlace, listPlace } from '../parts/list-place.ts'
import { Questions } from '../parts/Questions.tsx'
import { Repairs } from '../parts/Repairs.tsx'
import { TriedRows } from '../parts/TriedRows.tsx'
import { useReading } from '../parts/use-reading.ts'
import { words } from '../text.vi.ts'

/** One list in its steps: columns, what was understood and what is asked, the dry run, carrying it out. */
export function ListPage() {
  const listId = useParam('listId')
  const [place, go] = usePlace(listPlace, { isStill: true })
  const { data, error } = useQuery({
    ...peopleList(listId, place.ketQua, place.trang),
    placeholderData: keepPreviousData,
  })
  if (error) throw error
  return data === undefined ? <LoadingPage /> : <Steps found={data} place={place} onPlace={go} />
}

interface StepsProps {
  found: PeopleList
  place: ListPlace
  onPlace: (change: Partial<ListPlace>) => void
}

function Steps({ found, place, onPlace }: StepsProps) {
  const { reading, change, isSaving, refusal } = useReading(found)
  const isLocked = found.recorded !== null
  return (
    <Stack gap="lg">
      <PageTitle title={found.fileName} about={found.unitName} crumbs={[{ label: words.title, path: '/intake' }]} />
      <CarriedOut found={found} />
      <RefusalList of={refusal} />
      {!isLocked && <FreezesStanding about="people" day={null} unitIds={[found.unitId]} />}
      <Card withBorder padding="md">
        <Columns found={found} reading={reading} isLocked={isLocked} onChange={change} />
      </Card>
      <Card withBorder padding="md">
        <Stack gap="md">
          <Repairs repairs={found.repairs} declined={reading.declined} isLocked={isLocked} onChange={change} />
          <Blanks blanks={found.blanks} fills={reading.fills} isLocked={isLocked} onChange={change} />
          {!isLocked && <Questions found={found} said={reading.said} onChange={change} />}
        </Stack>
      </Card>
      <TriedRows
        found={found}
        reading={reading}
        isLocked={isLocked}
        place={place}
        onPlace={onPlace}
        onChange={change}
      />
      {!isLocked && <CarryOut found={found} reading={reading} isSaving={isSaving} onChange={change} />}
    </Stack>
  )
}
