import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Ranking } from '../../../contract.ts'
import { publications } from '../../data.ts'
import { correctionWords } from '../../text-of-corrections.vi.ts'

interface CorrectLinkProps {
  ranking: Ranking
  blockName: string
}

/** To the correction of a block's publication in force, for whoever may publish. */
export function CorrectLink({ ranking: { year, roundName }, blockName }: CorrectLinkProps) {
  const mayPublish = useMay('par.publish')
  const { data } = useQuery({ ...publications(), enabled: mayPublish })
  const inForce = data?.publications.find(
    (one) =>
      one.year === year && one.roundName === roundName && one.blockName === blockName && one.correctedBy === null,
  )
  if (!mayPublish || !inForce) return null
  return (
    <ButtonLink to={`/par/publications/${inForce.id}/correct`} variant="default">
      {correctionWords.open}
    </ButtonLink>
  )
}
