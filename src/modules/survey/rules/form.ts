/** One filled form against its questionnaire, and how long it is when sealed. */
import type { PhoneReason } from '../refusals-of-phone.vi.ts'
import { type Chosen, type Question, type Questionnaire, questionsOf } from './questionnaire.ts'

export const LONGEST_REMARK = 2_000

function whyNotSaid(question: Question, said: number | string | undefined): PhoneReason['reason'] | null {
  if (said === undefined || said === '')
    return question.kind !== 'remark' && question.required ? 'survey.choice-missing' : null
  switch (question.kind) {
    case 'rating':
      return typeof said === 'number' && Number.isInteger(said) && said >= 0 && said < question.scale.length
        ? null
        : 'survey.place-unknown'
    case 'choice':
      return question.options.some(({ id }) => id === said) ? null : 'survey.place-unknown'
    case 'remark':
      if (typeof said !== 'string') return 'survey.place-unknown'
      return said.length <= LONGEST_REMARK ? null : 'survey.remark-long'
  }
}

/** Every question that stands in the way, in the order of the form; `at` is the question. */
export function whyNotTake(questionnaire: Questionnaire, chosen: Chosen): PhoneReason[] {
  const questions = questionsOf(questionnaire)
  const known = new Set(questions.map(({ id }) => id))
  const strangers = Object.keys(chosen).filter((id) => !known.has(id))
  return [
    ...strangers.map((id): PhoneReason => ({ reason: 'survey.question-unknown', params: { question: id }, at: id })),
    ...questions.flatMap((question, at): PhoneReason[] => {
      const reason = whyNotSaid(question, chosen[question.id])
      const params = { number: at + 1, question: question.text, limit: LONGEST_REMARK }
      return reason === null ? [] : [{ reason, params, at: question.id }]
    }),
  ]
}

/** What is kept of a form: no empty words, and no signs that are not text. */
export function cleanForm(chosen: Chosen): Chosen {
  const clean = (said: number | string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    typeof said === 'string' ? said.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim() : said
  const kept = Object.entries(chosen).map(([id, said]) => [id, clean(said)] as const)
  return Object.fromEntries(kept.filter(([, said]) => said !== ''))
}

const KIB = 1_024
/** A key of twenty signs, an option of twenty, and the signs of JSON between them. */
const CHOICE_BYTES = 48
/** A sign of a text is at most three bytes long, also where JSON writes it as two. */
const REMARK_BYTES = CHOICE_BYTES + 3 * LONGEST_REMARK

/** Bytes that hold any form of the questionnaire: every sealed form is this long, however much was written on it. */
export function formBytes(questionnaire: Questionnaire): number {
  const most = questionsOf(questionnaire).reduce(
    (sum, { kind }) => sum + (kind === 'remark' ? REMARK_BYTES : CHOICE_BYTES),
    2,
  )
  return Math.ceil(most / KIB) * KIB
}

export interface CountedForm {
  chosen: Chosen
  remarks: { question: string; words: string }[]
}

/** Open remarks leave their form. */
export function partForm(questionnaire: Questionnaire, form: Chosen): CountedForm {
  const open = new Set(questionsOf(questionnaire).flatMap(({ kind, id }) => (kind === 'remark' ? [id] : [])))
  const said = Object.entries(form)
  return {
    chosen: Object.fromEntries(said.filter(([id]) => !open.has(id))),
    remarks: said.filter(([id]) => open.has(id)).map(([question, words]) => ({ question, words: String(words) })),
  }
}
