/** What stands between a draft and its opening, and what is only told before it opens. */
import { fold } from '../../../../shared/vietnamese.ts'
import type { SurveyReason } from '../../refusals.vi.ts'
import { FULL, type Question, type Questionnaire, questionsOf } from '../questionnaire.ts'
import { type Frame, type FrameGroup, totalsOf } from './frame.ts'

export interface Criterion {
  code: string
  title: string
  blocks: readonly string[]
}

/** What the round offers. */
export interface Ground {
  roundIsPublished: boolean
  units: readonly { unitId: number; blockName: string; isLeft: boolean }[]
  criteria: readonly Criterion[]
}

export interface Draft {
  roundName: string
  questionnaire: Questionnaire
  frame: Frame
}

/** '7': questions are numbered through, whatever section they stand in. */
export const placesOf = (questionnaire: Questionnaire): ReadonlyMap<string, string> =>
  new Map(questionsOf(questionnaire).map(({ id }, at) => [id, String(at + 1)]))

/** The criteria a survey fills in the sets of the chosen units; of all units while none is chosen. */
export function criteriaAsked({ units, criteria }: Ground, frame: Pick<Frame, 'units'>): readonly Criterion[] {
  if (frame.units.length === 0) return criteria
  const chosen = new Set(frame.units.map(({ unitId }) => unitId))
  const blocks = new Set(units.filter(({ unitId }) => chosen.has(unitId)).map(({ blockName }) => blockName))
  return criteria.filter((criterion) => criterion.blocks.some((block) => blocks.has(block)))
}

export interface Told {
  /** Told, and score nothing. */
  unscored: readonly Exclude<Question, { kind: 'remark' }>[]
  /** Criteria no question speaks for: their values must come from elsewhere. */
  uncovered: readonly Criterion[]
}

export function toldBeforeOpening(questionnaire: Questionnaire, criteria: readonly Criterion[]): Told {
  const scored = questionsOf(questionnaire).filter((question) => question.kind !== 'remark')
  const spoken = new Set(scored.map(({ criterion }) => criterion))
  return {
    unscored: scored.filter(({ criterion }) => criterion === null),
    uncovered: criteria.filter(({ code }) => !spoken.has(code)),
  }
}

const labelsOf = (question: Question): readonly string[] => {
  if (question.kind === 'rating') return question.scale
  return question.kind === 'choice' ? question.options.map(({ label }) => label) : []
}

function whyNotQuestion(question: Question, place: string, known: ReadonlySet<string>): SurveyReason[] {
  const at = question.id
  const labels = labelsOf(question)
  const twice = labels.find((label, index) => labels.findIndex((other) => fold(other) === fold(label)) < index)
  const criterion = question.kind === 'remark' ? null : question.criterion
  const isWorthless = question.kind === 'choice' && question.options.every(({ percent }) => percent === null)
  return [
    ...(question.text.trim() === '' ? [{ reason: 'survey.question-wordless', params: { place }, at } as const] : []),
    ...(labels.some((label) => label.trim() === '')
      ? [{ reason: 'survey.choice-wordless', params: { place }, at } as const]
      : []),
    ...(twice !== undefined && twice.trim() !== ''
      ? [{ reason: 'survey.choice-twice', params: { place, label: twice }, at } as const]
      : []),
    ...(criterion !== null && isWorthless
      ? [{ reason: 'survey.choice-worthless', params: { place, criterion }, at } as const]
      : []),
    ...(criterion !== null && !known.has(criterion)
      ? [{ reason: 'survey.criterion-unknown', params: { place, criterion }, at } as const]
      : []),
  ]
}

/** What is wrong with the form itself. */
export function whyNotAsk(questionnaire: Questionnaire, criteria: readonly Criterion[]): SurveyReason[] {
  const places = placesOf(questionnaire)
  const known = new Set(criteria.map(({ code }) => code))
  const questions = questionsOf(questionnaire)
  return [
    ...(questions.some(({ kind }) => kind !== 'remark') ? [] : [{ reason: 'survey.no-question' } as const]),
    ...questionnaire.sections.flatMap(({ id, title }, at) =>
      title.trim() === '' ? [{ reason: 'survey.section-nameless', params: { place: at + 1 }, at: id } as const] : [],
    ),
    ...questions.flatMap((question) => whyNotQuestion(question, places.get(question.id) ?? '', known)),
  ]
}

/** All groups have a weight, together 100 %, or none has. */
export function whyNotWeights(groups: readonly FrameGroup[]): SurveyReason | null {
  const weights = groups.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  if (weights.length === 0) return null
  if (weights.length < groups.length) return { reason: 'survey.weights-partial' }
  const sum = weights.reduce((whole, weight) => whole + weight, 0)
  return sum === FULL ? null : { reason: 'survey.weights-sum', params: { sum: (sum / 10_000).toLocaleString('vi-VN') } }
}

const MOST_NAMED = 5

/** 'Sở A, Sở B và 12 đơn vị khác' */
export function namesInWords(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  const named = names.slice(0, MOST_NAMED).join(', ')
  return rest > 0 ? `${named} và ${rest} đơn vị khác` : named
}

/** What is wrong with whom it asks about whom. */
export function whyNotFrame({ units }: Ground, frame: Frame): SurveyReason[] {
  const totals = totalsOf(frame)
  const left = new Set(units.filter(({ isLeft }) => isLeft).map(({ unitId }) => unitId))
  const gone = frame.units.filter(({ unitId }) => left.has(unitId))
  const silent = frame.units.filter(({ unitId }) => !totals.ofUnit.get(unitId))
  const hasQuota = totals.whole > 0
  const weights = whyNotWeights(frame.groups)
  const named = (some: readonly { unitName: string }[]) => namesInWords(some.map(({ unitName }) => unitName))
  return [
    ...(frame.groups.length === 0 ? [{ reason: 'survey.no-group' } as const] : []),
    ...(frame.units.length === 0 ? [{ reason: 'survey.no-unit' } as const] : []),
    ...(hasQuota || frame.groups.length === 0 || frame.units.length === 0
      ? []
      : [{ reason: 'survey.no-quota' } as const]),
    ...(hasQuota && silent.length > 0
      ? [{ reason: 'survey.unit-without-quota', params: { units: named(silent) } } as const]
      : []),
    ...(hasQuota
      ? frame.groups
          .filter(({ id }) => !totals.ofGroup.get(id))
          .map(({ name, id }) => ({ reason: 'survey.group-without-quota', params: { group: name }, at: id }) as const)
      : []),
    ...(weights ? [weights] : []),
    ...(gone.length > 0 ? [{ reason: 'survey.unit-left', params: { units: named(gone) } } as const] : []),
  ]
}

export function whyNotTimes({ opensAt, closesAt }: { opensAt: string; closesAt: string }, now: Date): SurveyReason[] {
  if (Date.parse(closesAt) <= Date.parse(opensAt)) return [{ reason: 'survey.times-order' }]
  return Date.parse(closesAt) <= now.getTime() ? [{ reason: 'survey.times-over' }] : []
}

/** Everything but the times, which are chosen when it opens. */
export function whyNotReady(draft: Draft, ground: Ground): SurveyReason[] {
  return [
    ...(ground.roundIsPublished
      ? [{ reason: 'survey.round-published', params: { round: draft.roundName } } as const]
      : []),
    ...whyNotAsk(draft.questionnaire, criteriaAsked(ground, draft.frame)),
    ...whyNotFrame(ground, draft.frame),
  ]
}
