/** The people behind a figure of a statutory table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { SENSITIVE } from '../../rules/dimensions.ts'
import { tableOf } from '../../rules/tables.ts'
import { peopleBehind } from '../data.ts'
import { PeopleOfFigure } from '../parts/PeopleOfFigure.tsx'
import { type FigurePlace, figureAsked, figurePlace } from '../parts/place.ts'
import { words } from '../text.vi.ts'

const isSensitive = ({ bieu, cot }: FigurePlace): boolean => {
  const of = tableOf(bieu)?.headings.find(({ code }) => code === cot)?.of
  return of !== null && of !== undefined && SENSITIVE.has(of.by)
}

export function PeopleBehindPage() {
  const [place, go] = usePlace(figurePlace)
  const asked = peopleBehind(isSensitive(place), figureAsked(place))
  const { dong: _row, cot: _heading, trang, ...table } = place
  return (
    <PeopleOfFigure
      found={useQuery({ ...asked, placeholderData: keepPreviousData })}
      crumbs={[{ label: words.title, path: '/statistics' }]}
      back={{ to: '/statistics', search: table, label: words.behind.back }}
      page={trang}
      onPage={(page) => go({ trang: page })}
    />
  )
}
