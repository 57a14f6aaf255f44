/** The people behind a figure of a free table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { peopleOfPivot } from '../data.ts'
import { PeopleTable } from '../parts/PeopleTable.tsx'
import { asksSensitive, pivotFigureAsked, pivotFigurePlace } from '../parts/pivot-place.ts'
import { words } from '../text.vi.ts'
import { pivotWords } from '../text-of-pivots.vi.ts'

const text = words.behind

export function PivotPeoplePage() {
  const [place, go] = usePlace(pivotFigurePlace)
  const asked = peopleOfPivot(asksSensitive(place), pivotFigureAsked(place))
  const { data, error } = useQuery({ ...asked, placeholderData: keepPreviousData })
  const { oHang: _row, oCot: _column, trang, ...back } = place
  return (
    <>
      <PageTitle
        title={text.title}
        crumbs={[
          { label: words.title, path: '/statistics' },
          { label: pivotWords.title, path: '/statistics/pivot' },
        ]}
        about={data && text.about(data.about, data.unitName, data.day)}
      />
      <PageLink to="/statistics/pivot" search={back} size="sm">
        {pivotWords.back}
      </PageLink>
      <RefusalList of={error} />
      {data ? (
        <PeopleTable data={data} page={trang} onPage={(page) => go({ trang: page })} />
      ) : (
        error === null && <LoadingPage />
      )}
    </>
  )
}
