/** “Thống kê tự chọn”: people told apart by one or two things, on a day, as known. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { pivot } from '../data.ts'
import { GroundBar } from '../parts/GroundBar.tsx'
import { PivotControls } from '../parts/PivotControls.tsx'
import { PivotResult } from '../parts/PivotResult.tsx'
import { asksSensitive, pivotAsked, pivotPlace } from '../parts/pivot-place.ts'
import { SavedPivots } from '../parts/SavedPivots.tsx'
import { pivotWords as words } from '../text-of-pivots.vi.ts'

export function PivotPage() {
  const [place, go] = usePlace(pivotPlace)
  const [opened, setOpened] = useState(0)
  const { data, error } = useQuery({
    ...pivot(asksSensitive(place), pivotAsked(place)),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageTitle
        title={words.title}
        about={data && words.about(data.unitName, data.day)}
        actions={
          <ButtonLink to="/statistics" variant="default">
            {words.toTables}
          </ButtonLink>
        }
      />
      <SavedPivots
        place={place}
        onOpen={(other) => {
          go(other)
          setOpened((turn) => turn + 1)
        }}
      />
      <GroundBar key={opened} place={place} go={go} unit={data} />
      <PivotControls place={place} go={go} />
      <RefusalList of={error} />
      {data ? <PivotResult pivot={data} place={place} /> : error === null && <LoadingPage />}
    </>
  )
}
