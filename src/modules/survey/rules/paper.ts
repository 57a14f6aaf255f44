/** Paper forms are typed by two people; what they read differently is shown, and settled from the paper. */
import { fold } from '../../../shared/vietnamese.ts'
import type { SurveyReason } from '../refusals.vi.ts'
import { type Chosen, type Question, type Questionnaire, questionsOf } from './questionnaire.ts'

export interface Typed {
  targetId: string
  groupId: string
  chosen: Chosen
}

export interface Typing extends Typed {
  turn: 1 | 2
  accountId: string
  by: string
}

export type PaperStatus = 'typed-once' | 'differs' | 'agreed'

/** 'target', 'group', or the question's id. */
export type DifferenceAt = string

/** Open words need not agree to the letter: accents, case, blanks and full stops are how people type. */
const sameWords = (first: string, second: string): boolean => {
  const plain = (words: string) =>
    fold(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(first) === plain(second)
}

function same(question: Question, first: Chosen, second: Chosen): boolean {
  const [one, other] = [first[question.id], second[question.id]]
  if (question.kind === 'remark') return sameWords(String(one ?? ''), String(other ?? ''))
  return one === other
}

/** @returns where two readings of one form differ, in the order of the form; empty when they agree. */
export function differencesOf(questionnaire: Questionnaire, first: Typed, second: Typed): DifferenceAt[] {
  return [
    ...(first.targetId === second.targetId ? [] : ['target']),
    ...(first.groupId === second.groupId ? [] : ['group']),
    ...questionsOf(questionnaire)
      .filter((question) => !same(question, first.chosen, second.chosen))
      .map(({ id }) => id),
  ]
}

export interface KnownForm {
  number: number
  status: PaperStatus
  version: number
  typings: readonly Pick<Typing, 'turn' | 'accountId' | 'by'>[]
}

/** Paper comes in late: it is typed until the survey is counted. */
export function whyNotBring(survey: { status: 'draft' | 'open' | 'closed' | 'counted' }): SurveyReason | null {
  if (survey.status === 'draft') return { reason: 'survey.paper-draft' }
  if (survey.status === 'counted') return { reason: 'survey.paper-counted' }
  return null
}

/**
 * Each form is read by two people, in whatever order; a third reading settles what differs.
 * @param version of the form as the typist knows it, 0 for a number nobody has typed.
 */
export function whyNotType(form: KnownForm | null, accountId: string, version: number): SurveyReason | null {
  if (form === null) return version === 0 ? null : { reason: 'survey.paper-gone' }
  const { number, status, typings } = form
  if (status === 'agreed') return { reason: 'survey.paper-agreed', params: { number } }
  if (status === 'differs') return { reason: 'survey.paper-differs', params: { number } }
  const [first] = typings
  if (first?.accountId === accountId && version === 0) return { reason: 'survey.paper-same-typist', params: { number } }
  return version !== 0 && version !== form.version ? { reason: 'survey.paper-stale', params: { number } } : null
}

/** @param version of the form as it was looked at. */
export function whyNotSettle(form: KnownForm, version: number): SurveyReason | null {
  const { number } = form
  if (form.status === 'agreed') return { reason: 'survey.paper-agreed', params: { number } }
  if (form.status === 'typed-once') return { reason: 'survey.paper-once', params: { number } }
  return version === form.version ? null : { reason: 'survey.paper-stale', params: { number } }
}

/** What is in the urn stays there. */
export function whyNotWithdraw({ number, status, version: now }: KnownForm, version: number): SurveyReason | null {
  if (status === 'agreed') return { reason: 'survey.paper-agreed', params: { number } }
  return version === now ? null : { reason: 'survey.paper-stale', params: { number } }
}
