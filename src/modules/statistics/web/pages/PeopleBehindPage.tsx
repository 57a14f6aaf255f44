/** The people behind a figure of a statutory table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { isSensitiveFigure, tableOf } from '../../rules/tables.ts'
import { peopleBehind } from '../data.ts'
import { PeopleOfFigure } from '../parts/PeopleOfFigure.tsx'
import { type FigurePlace, figureAsked, figurePlace } from '../parts/place.ts'
import { words } from '../text.vi.ts'

const isSensitive = ({ bieu, cot }: FigurePlace): boolean => {
  const table = tableOf(bieu)
  const of = table?.headings.find(({ code }) => code === cot)?.of
  return table !== null && isSensitiveFigure(table, of?.by ?? 'all')
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
