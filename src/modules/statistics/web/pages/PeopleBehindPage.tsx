/** The people behind a figure of a statutory table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { SENSITIVE } from '../../rules/dimensions.ts'
import { tableOf } from '../../rules/tables.ts'
import { peopleBehind } from '../data.ts'
import { PeopleTable } from '../parts/PeopleTable.tsx'
import { type FigurePlace, figureAsked, figurePlace } from '../parts/place.ts'
import { words } from '../text.vi.ts'

const text = words.behind

const isSensitive = ({ bieu, cot }: FigurePlace): boolean => {
  const of = tableOf(bieu)?.headings.find(({ code }) => code === cot)?.of
  return of !== null && of !== undefined && SENSITIVE.has(of.by)
}

export function PeopleBehindPage() {
  const [place, go] = usePlace(figurePlace)
  const asked = peopleBehind(isSensitive(place), figureAsked(place))
  const { data, error } = useQuery({ ...asked, placeholderData: keepPreviousData })
  const { dong: _row, cot: _heading, trang, ...back } = place
  return (
    <>
      <PageTitle
        title={text.title}
        crumbs={[{ label: words.title, path: '/statistics' }]}
        about={data && text.about(data.about, data.unitName, data.day)}
      />
      <PageLink to="/statistics" search={back} size="sm">
        {text.back}
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
