/** The second appraisal by Enter: agree with what is contested here, then on to what still waits. */
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { isContested } from '../../../rules/appraisal/explanation.ts'
import { isAnswered, type LeafHands } from '../../../rules/sheets/hands.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

export const waitsForAnswer = ({ leaf }: LeafPlace): boolean =>
  leaf.exemption === null && isContested(leaf as LeafHands) && !isAnswered(leaf as LeafHands)

/** The next after this one that waits, or the first; itself not. */
export function nextToAnswer(places: readonly LeafPlace[], at: LeafPlace): LeafPlace | undefined {
  const here = places.indexOf(at)
  return [...places.slice(here + 1), ...places.slice(0, here)].find(waitsForAnswer)
}

export function useAnswering(
  assessmentId: string,
  places: readonly LeafPlace[],
  choose: (criterionId: string) => void,
) {
  const answer = useAction(par.appraiseAgain)
  /** @returns whether there was anything to agree with. */
  const agree = (place: LeafPlace): boolean => {
    if (!waitsForAnswer(place) || answer.isPending) return false
    answer.mutate(
      {
        assessmentId,
        criterionId: place.node.id,
        version: place.leaf.second?.version ?? 0,
        outcome: 'agreed',
      },
      {
        onSuccess: () => {
          const next = nextToAnswer(places, place)
          if (next) choose(next.node.id)
        },
      },
    )
    return true
  }
  return { agree }
}
