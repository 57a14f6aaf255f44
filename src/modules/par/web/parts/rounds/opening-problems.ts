/** Everything that stands between the form as it is and an open round, by the same rules as the server's, before anybody presses the button. */
import { formatDay } from '../../../../../shared/dates.ts'
import type { ParReason } from '../../../refusals.vi.ts'
import { whyNotBodies } from '../../../rules/rounds/appraising-bodies.ts'
import { whyNotRegions, whyNotRules } from '../../../rules/rounds/block-rules.ts'
import { whyNotOpening } from '../../../rules/rounds/opening.ts'
import { whyNotWindows } from '../../../rules/rounds/windows.ts'
import { openingWords, roundWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { type RoundDraft, rulesOf } from './round-draft.ts'
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
    [draft.rules, ...draft.blocks.flatMap(({ rules }) => rules ?? [])]
      .flatMap(({ bands, headBands }) => [...bands, ...headBands])
      .some(({ label }) => label.trim() === '') && missing.bands,
    draft.blocks.some(({ regions }) => regions.some(({ region }) => region.trim() === '')) && missing.regions,
  ].filter((sentence) => sentence !== false)
}

function whyNotBlocks(draft: RoundDraft, opening: Opening): ParReason[] {
  const placed = new Set<number>()
  return draft.blocks.flatMap((block): ParReason[] => {
    const units = opening.unitsOf(block)
    if (units.length === 0)
      return [{ reason: 'par.block-without-units', params: { name: block.name, day: formatDay(draft.frameDay ?? '') } }]
    const given = block.regions.flatMap(({ unitIds }) => unitIds.map((unitId) => ({ unitId })))
    const ofBlock = new Set(units.map(({ unitId }) => unitId))
    return [
      ...whyNotRegions(block.name, given, (unitId) => ofBlock.has(unitId)),
      ...units.flatMap(({ unitId, fullName }): ParReason[] => {
        if (placed.has(unitId)) return [{ reason: 'par.unit-in-two-blocks', params: { unit: fullName } }]
        placed.add(unitId)
        return []
      }),
    ]
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
    ...whyNotRules(
      rulesOf(draft.rules),
      draft.blocks.map(({ name, rules }) => ({ name, rules: rules && rulesOf(rules) })),
    ),
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
