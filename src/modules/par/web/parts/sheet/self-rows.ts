/** The unit's sheet as rows of the tree, and as the single state of its saving. */
import { type Day, formatDay } from '../../../../../shared/dates.ts'
import { ApiRefusal } from '../../../../../ui/api.ts'
import type { SaveState } from '../../../../../ui/SavedAt.tsx'
import { whyNotSubmit } from '../../../rules/sheets/self-assessment.ts'
import { isApproved, reviewState } from '../../../rules/unit/review.ts'
import { sheetWords, unitWords } from '../../text.vi.ts'
import { computedOf, entryOf, isDone, type LeafState, leafPoints, leafState, reasonInWords } from '../leaf/leaf-now.ts'
import { openOf } from '../leaf/open-sheet.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'
import { type GivenLeaf, givenLeaves, whomInWords } from '../unit/given-leaf.ts'
import type { MarkState } from './LeafMark.tsx'
import type { SheetProblem } from './ProblemList.tsx'
import type { TreeRow } from './SheetTree.tsx'

const SETTLED: readonly MarkState[] = ['done', 'not-applicable', 'corrected']

/** The head's word over the mark of what is entered; what is missing goes before what was approved. */
function reviewedMark({ leaf }: LeafPlace, state: LeafState): MarkState {
  const review = reviewState(leaf)
  if (review === 'sent-back') return 'sent-back'
  if ((review !== 'approved' && review !== 'lapsed') || !SETTLED.includes(state)) return state
  return review
}

function whoseOf({ assignment, standing }: GivenLeaf): TreeRow['whose'] {
  if (assignment === null) return undefined
  const { dueOn } = assignment
  const due = dueOn && (standing === 'late' ? unitWords.overdue : unitWords.dueOn)(formatDay(dueOn))
  return { words: [whomInWords(assignment), due].filter(Boolean).join(' · '), standing }
}

/** As one of the unit sees it: what is open is what is not done, to the head what he has not approved. */
export function selfRows(
  saving: SheetSaving,
  viewer: { accountId: string | null; isHead: boolean; today: Day },
): TreeRow[] {
  const { sheet, places } = saving
  const given = new Map(givenLeaves(places, viewer.today).map((leaf) => [leaf.place.node.id, leaf]))
  return places.map((place) => {
    const draft = saving.draftFor(place)
    const state = leafState(place, draft)
    const is = saving.slotOf(place)?.state.is
    const reviewed = sheet.headReview ? reviewedMark(place, state) : state
    const mark: MarkState =
      is === 'conflict' ? 'conflict' : is === 'unreached' || is === 'refused' ? 'unsaved' : reviewed
    const leaf = given.get(place.node.id)
    const whose = leaf && whoseOf(leaf)
    const isOpen = !isDone(state) && state !== 'awaited'
    return {
      place,
      state: mark,
      points: leafPoints(place, draft),
      isOpen: leaf !== undefined && viewer.isHead ? !isApproved(place.leaf) : isOpen || mark === 'sent-back',
      isMine: leaf?.assignment?.accountId != null && leaf.assignment.accountId === viewer.accountId,
      ...(whose && { whose }),
    }
  })
}

/** Everything that stands between the sheet as it is on the screen and its submission. */
export function submitProblems(saving: SheetSaving, now: Date): SheetProblem[] {
  const { sheet, places, slots } = saving
  const unsaved = slots.size === 0 ? [] : [{ sentence: sheetWords.unsavedFirst(slots.size) }]
  const applying = places.filter(({ leaf }) => leaf.exemption === null)
  const asked = applying.map((place) => ({
    leaf: place.rule,
    entry: entryOf(saving.draftFor(place)),
    evidence: place.leaf.evidence.length,
    approved: isApproved(place.leaf),
    computed: computedOf(place, saving.draftFor(place)),
  }))
  return [
    ...unsaved,
    ...whyNotSubmit(openOf(sheet), asked, now, { claimed: saving.counts, review: sheet.adjustmentReview }).map(
      (reason) => ({
        sentence: reasonInWords(reason),
        ...(reason.at !== undefined && { at: reason.at }),
      }),
    ),
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
