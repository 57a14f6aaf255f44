/** The unit's sheet as rows of the tree, and as the single state of its saving. */
import { ApiRefusal } from '../../../../../ui/api.ts'
import type { SaveState } from '../../../../../ui/SavedAt.tsx'
import { whyNotSubmit } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'
import { entryOf, isDone, leafPoints, leafState, reasonInWords } from '../leaf/leaf-now.ts'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'
import type { MarkState } from './LeafMark.tsx'
import type { SheetProblem } from './ProblemList.tsx'
import type { TreeRow } from './SheetTree.tsx'

export function selfRows(saving: SheetSaving): TreeRow[] {
  return saving.places.map((place) => {
    const draft = saving.draftFor(place)
    const state = leafState(place, draft)
    const is = saving.slotOf(place)?.state.is
    const mark: MarkState = is === 'conflict' ? 'conflict' : is === 'unreached' || is === 'refused' ? 'unsaved' : state
    return { place, state: mark, points: leafPoints(place, draft), isOpen: !isDone(state) && state !== 'awaited' }
  })
}

/** Everything that stands between the sheet as it is on the screen and its submission. */
export function submitProblems(saving: SheetSaving, now: Date): SheetProblem[] {
  const { sheet, places, slots } = saving
  const unsaved = slots.size === 0 ? [] : [{ sentence: sheetWords.unsavedFirst(slots.size) }]
  const asked = places
    .filter(({ leaf }) => leaf.exemption === null)
    .map((place) => ({
      leaf: place.rule,
      entry: entryOf(saving.draftFor(place)),
      evidence: place.leaf.evidence.length,
    }))
  const open = {
    status: sheet.status,
    windows: sheet.windows,
    ...(sheet.extendedTo !== null && { extendedTo: sheet.extendedTo }),
  }
  return [
    ...unsaved,
    ...whyNotSubmit(open, asked, now).map((reason) => ({
      sentence: reasonInWords(reason),
      ...(reason.at !== undefined && { at: reason.at }),
    })),
  ]
}

const refusing = (sentence: string) => new ApiRefusal(422, [{ reason: 'par.held', sentence }])

export function saveState({ slots, autosave, places }: SheetSaving): SaveState {
  const states = [...slots]
  const unreached = states.find(([, { state }]) => state.is === 'unreached')?.[1].state
  if (unreached?.is === 'unreached') return { is: 'failed', error: refusing(sheetWords.lineLost) }
  const stuck = states.find(([, { state }]) => state.is === 'conflict' || state.is === 'refused' || state.is === 'held')
  if (stuck) {
    const [key, { state }] = stuck
    const code = places.find(({ node }) => node.id === key)?.node.code ?? sheetWords.adjustments
    return { is: 'failed', error: refusing(sheetWords.stuck(code, state.is === 'conflict')) }
  }
  if (states.length > 0) return { is: 'saving' }
  return autosave.lastSavedAt === null ? { is: 'untouched' } : { is: 'saved', at: autosave.lastSavedAt }
}
