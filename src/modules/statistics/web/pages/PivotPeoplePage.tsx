/** The people behind a figure of a free table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { peopleOfPivot } from '../data.ts'
import { PeopleOfFigure } from '../parts/PeopleOfFigure.tsx'
import { asksSensitive, pivotFigureAsked, pivotFigurePlace } from '../parts/pivot-place.ts'
import { words } from '../text.vi.ts'
import { pivotWords } from '../text-of-pivots.vi.ts'

export function PivotPeoplePage() {
  const [place, go] = usePlace(pivotFigurePlace)
  const asked = peopleOfPivot(asksSensitive(place), pivotFigureAsked(place))
  const { oHang: _row, oCot: _column, trang, ...table } = place
  return (
    <PeopleOfFigure
      found={useQuery({ ...asked, placeholderData: keepPreviousData })}
      crumbs={[
        { label: words.title, path: '/statistics' },
        { label: pivotWords.title, path: '/statistics/pivot' },
      ]}
      back={{ to: '/statistics/pivot', search: table, label: pivotWords.back }}
      page={trang}
      onPage={(page) => go({ trang: page })}
    />
  )
}
