/** The people behind a figure, under what the figure counts. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { PageLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { words } from '../text.vi.ts'
import { PeopleTable } from './PeopleTable.tsx'

const text = words.behind
type People = ComponentProps<typeof PeopleTable>

interface PeopleOfFigureProps {
  found: Pick<UseQueryResult<People['data']>, 'data' | 'error'>
  crumbs: NonNullable<ComponentProps<typeof PageTitle>['crumbs']>
  /** To the table the figure stands in, as it was. */
  back: { to: string; search: Record<string, unknown>; label: string }
  page: number
  onPage: People['onPage']
}

export function PeopleOfFigure({ found: { data, error }, crumbs, back, page, onPage }: PeopleOfFigureProps) {
  return (
    <>
      <PageTitle title={text.title} crumbs={crumbs} about={data && text.about(data.about, data.unitName, data.day)} />
      <PageLink to={back.to} search={back.search} size="sm">
        {back.label}
      </PageLink>
      <RefusalList of={error} />
      {data ? <PeopleTable data={data} page={page} onPage={onPage} /> : error === null && <LoadingPage />}
    </>
  )
}
