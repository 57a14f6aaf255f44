import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { factWords } from '../../text-of-facts.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'

/** Criteria nobody has touched, here or on the server, whose figure is there. */
export const untouched = ({ places, slotOf }: SheetSaving): LeafPlace[] =>
  places.filter(
    (place) =>
      place.leaf.fact?.now?.inputs != null &&
      place.leaf.exemption === null &&
      !place.leaf.entry?.inputs &&
      place.leaf.entry?.notApplicable !== true &&
      slotOf(place) === undefined,
  )

/** Takes figures as they are shown; what is being typed of them is dropped for them. */
export function useTakingFacts({ sheet, autosave }: SheetSaving) {
  const action = useAction(par.takeFacts, { said: factWords.didTake })
  const take = (places: readonly LeafPlace[]) => {
    for (const { node } of places) autosave.drop(node.id)
    action.mutate({
      assessmentId: sheet.id,
      leaves: places.flatMap(({ node, leaf }) =>
        leaf.fact?.now
          ? [{ criterionId: node.id, version: leaf.entry?.version ?? 0, valueId: leaf.fact.now.valueId }]
          : [],
      ),
    })
  }
  return { take, isPending: action.isPending }
}
