/** A leaf as the appraiser sees it. */
import type { SheetLeaf } from '../../../contract.ts'
import { isAppraised as isLooked, type LeafHands } from '../../../rules/sheets/hands.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { type LeafState, leafValue } from '../../../rules/sheets/sheet-figures.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import type { MarkState } from '../sheet/LeafMark.tsx'
import type { TreeRow } from '../sheet/SheetTree.tsx'

type Looked = Pick<SheetLeaf, 'entry' | 'appraisal'> & Pick<LeafHands, 'evidence'>

/** Looked at, and the unit has changed nothing since. */
export const isAppraised = (leaf: Looked): boolean => isLooked(leaf as LeafHands)

/** Changed by the unit after it was looked at: in a supplement. */
export const isChangedSince = (leaf: Looked): boolean => leaf.appraisal !== null && !isAppraised(leaf)

/** What counts: the corrected inputs where there are any, what the unit entered otherwise. */
export const appraisedPoints = ({ rule, leaf }: LeafPlace): number => leafValue(rule, leaf as LeafState, 'appraised')

export function appraisalMark({ rule, leaf }: LeafPlace): MarkState {
  if (leaf.exemption) return 'not-applicable'
  if (!isScoredByUnit(rule)) return leaf.imported === null ? 'awaited' : 'imported'
  if (!isAppraised(leaf)) return 'to-appraise'
  return leaf.appraisal?.outcome === 'corrected' ? 'corrected' : 'agreed'
}

export const appraisalRows = (places: readonly LeafPlace[]): TreeRow[] =>
  places.map((place) => {
    const state = appraisalMark(place)
    return { place, state, points: appraisedPoints(place), isOpen: state === 'to-appraise' }
  })
