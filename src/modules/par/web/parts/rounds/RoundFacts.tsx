/** Whoever runs a round has its computed figures asked for anew, where a set of it names sources. */
import { Group } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useMay } from '../../../../../ui/session.tsx'
import { par, type Round } from '../../../contract.ts'
import { criteriaSet } from '../../data.ts'
import { factWords } from '../../text-of-facts.vi.ts'
import { FactsAgain } from '../facts/FactsAgain.tsx'

export function RoundFacts({ round }: { round: Round }) {
  const mayRun = useMay('par.manage-rounds') && round.status === 'open'
  const setIds = [...new Set(round.blocks.map(({ setId }) => setId))]
  const sets = useQueries({ queries: mayRun ? setIds.map(criteriaSet) : [] })
  if (!sets.some(({ data }) => data?.nodes.some(({ fact }) => fact !== undefined))) return null
  return (
    <Group gap="xs" mt="xs">
      <FactsAgain door={par.recomputeRoundFacts} argument={{ roundId: round.id }} label={factWords.recomputeRound} />
    </Group>
  )
}
