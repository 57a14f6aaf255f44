/** Everything that stands between the form as it is and an open round, by the same rules as the server's, before anybody presses the button. */
import { formatDay } from '../../../../../shared/dates.ts'
import type { ParReason } from '../../../refusals.vi.ts'
import { type RatingBand, whyNotBands } from '../../../rules/ranking/ranking.ts'
import { whyNotBodies } from '../../../rules/rounds/appraising-bodies.ts'
import { whyNotOpening } from '../../../rules/rounds/opening.ts'
import { whyNotWindows } from '../../../rules/rounds/windows.ts'
import { openingWords, roundWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { bandsOf, type RoundDraft } from './round-draft.ts'
import type { Opening } from './use-opening.ts'
import { windowsOf } from './window-days.ts'

/** What still has to be filled in. */
function missingIn(draft: RoundDraft): string[] {
  const { missing } = roundWords
  return [
    (draft.year < 2000 || draft.year > 2100) && missing.year,
    draft.name.trim() === '' && missing.name,
    (draft.periodFrom === null || draft.periodTo === null) && missing.period,
    draft.frameDay === null && missing.frameDay,
    draft.within === null && missing.within,
    draft.blocks.some(({ name, setId }) => name.trim() === '' || setId === null) && missing.blocks,
    windowsOf(draft.days) === null && missing.days,
    draft.bands.some(({ label }) => label.trim() === '') && missing.bands,
  ].filter((sentence) => sentence !== false)
}

function whyNotBlocks(draft: RoundDraft, opening: Opening): ParReason[] {
  const placed = new Set<number>()
  return draft.blocks.flatMap((block): ParReason[] => {
    const units = opening.unitsOf(block)
    if (units.length === 0)
      return [{ reason: 'par.block-without-units', params: { name: block.name, day: formatDay(draft.frameDay ?? '') } }]
    return units.flatMap(({ unitId, fullName }): ParReason[] => {
      if (placed.has(unitId)) return [{ reason: 'par.unit-in-two-blocks', params: { unit: fullName } }]
      placed.add(unitId)
      return []
    })
  })
}

/** So many are told; mending one often mends the rest. */
const TOLD = 8

export function openingProblems(draft: RoundDraft, opening: Opening): string[] {
  const { periodFrom, periodTo, within, frameDay, substitute } = draft
  const windows = windowsOf(draft.days)
  const ranked = new Set(draft.blocks.flatMap((block) => opening.unitsOf(block).map(({ unitId }) => unitId)))
  const onDay = new Set(opening.units.map(({ unitId }) => unitId))
  const reasons: ParReason[] = [
    ...(windows ? whyNotWindows(windows) : []),
    ...whyNotBands(bandsOf(draft.bands) as readonly RatingBand[]),
    ...(opening.isKnown && within !== null && frameDay !== null
      ? [
          ...whyNotOpening(
            {
              periodFrom: periodFrom ?? '',
              periodTo: periodTo ?? '9',
              consolidatingUnitId: opening.consolidatingUnitId,
              substituteUnitId: substitute,
              blocks: draft.blocks,
            },
            (unitId) => onDay.has(unitId),
            (unitId) => ranked.has(unitId),
          ),
          ...whyNotBlocks(draft, opening),
          ...whyNotBodies(
            opening.bodies.map(({ body }) => body),
            opening.bodies.flatMap(({ body, unitId }) => (unitId === null ? [] : [{ body, unitId }])),
            (unitId) => onDay.has(unitId),
          ),
        ]
      : []),
  ]
  const unconfirmed = opening.bodies.length > 0 && !draft.bodiesChecked ? [openingWords.bodiesUnconfirmed] : []
  return [...new Set([...missingIn(draft), ...reasons.map(reasonInWords), ...unconfirmed])].slice(0, TOLD)
}
