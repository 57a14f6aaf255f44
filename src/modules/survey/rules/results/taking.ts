/** How the means of a counted survey become values of its round, and why they do not. */
import type { SurveyReason } from '../../refusals.vi.ts'
import { isTooFew } from './apart.ts'

export const whyNoResults = ({ status }: { status: string }): SurveyReason | null =>
  status === 'counted' ? null : { reason: 'survey.not-counted' }

export type Missing = 'left' | 'not-asked' | 'no-answer' | 'too-few'

export interface OfferedValue {
  criterionId: string
  code: string
  title: string
  now: { percent: number; source: string } | null
  answers: number
  missing: Missing | null
}

export interface OfferedUnit {
  unitId: number
  unitName: string
  values: readonly OfferedValue[]
}

/** @param answers null: the form asks nothing about this criterion. */
export function whyMissing(isLeft: boolean, answers: number | null): Missing | null {
  if (isLeft) return 'left'
  if (answers === null) return 'not-asked'
  if (answers === 0) return 'no-answer'
  return isTooFew(answers) ? 'too-few' : null
}

export interface TakingChoice {
  leftOut: readonly number[]
  despiteFew: readonly { unitId: number; reason: string }[]
}

/** What is given to the round: what may be shown, and what a person gives all the same, for a reason. */
export function chosenValues(
  units: readonly OfferedUnit[],
  { leftOut, despiteFew }: TakingChoice,
): { unitId: number; value: OfferedValue }[] {
  const all = new Set(despiteFew.map(({ unitId }) => unitId))
  return units
    .filter(({ unitId }) => !leftOut.includes(unitId))
    .flatMap(({ unitId, values }) =>
      values
        .filter(({ missing }) => missing === null || (missing === 'too-few' && all.has(unitId)))
        .map((value) => ({ unitId, value })),
    )
}

export interface Takeable {
  status: string
  roundName: string
  roundStatus: string
}

export const whyNotTake = (survey: Takeable): SurveyReason | null =>
  whyNoResults(survey) ??
  (survey.roundStatus === 'published' ? { reason: 'survey.take-published', params: { round: survey.roundName } } : null)

/** Beyond the survey itself: whether what was chosen can be taken as it stands. */
export function whyNotTakeChosen(
  units: readonly OfferedUnit[],
  { replaces, ...choice }: TakingChoice & { replaces: boolean },
): SurveyReason | null {
  for (const { unitId } of choice.despiteFew) {
    const unit = units.find((one) => one.unitId === unitId)
    if (!unit?.values.some(({ missing }) => missing === 'too-few') || choice.leftOut.includes(unitId))
      return { reason: 'survey.take-not-few', params: { unit: unit?.unitName ?? String(unitId) } }
  }
  const chosen = chosenValues(units, choice)
  if (chosen.length === 0) return { reason: 'survey.take-nothing' }
  const standing = chosen.filter(({ value }) => value.now !== null).length
  return standing > 0 && !replaces ? { reason: 'survey.take-replaces', params: { count: standing } } : null
}
