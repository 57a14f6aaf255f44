import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { rounds } from '../data.ts'
import { roundWords, words } from '../text.vi.ts'

/** The menu leads to the newest ranking; the years before are a step from there. */
export function NewestRankingPage() {
  const { data } = useSuspenseQuery(rounds())
  // Places in an open round are told only to those who see every unit of the block.
  const seesAll = useMayEverywhere('par.view')
  const shown = data.rounds.filter(({ status }) => seesAll || status === 'published')
  const newest = shown.toSorted((a, b) => b.year - a.year)[0]
  if (newest) return <Navigate to={`/par/ranking/${newest.id}`} replace />
  return (
    <>
      <PageTitle title={words.menu.ranking} />
      <Text c="dimmed">{roundWords.nothing}</Text>
    </>
  )
}
