/** What a form asks: sections by topic, questions of three kinds, and which criterion a question speaks for. */

/** Ratings as an even scale from the worst (0 %) to the best (100 %); the respondent may say he does not know. */
export interface RatingQuestion {
  kind: 'rating'
  id: string
  text: string
  /** Worst first: two to seven words. */
  scale: readonly string[]
  required: boolean
  /** Code of the criteria of the targets' sets it speaks for; null: it is told of, and scores nothing. */
  criterion: string | null
}

export interface ChoiceOption {
  id: string
  label: string
  /** Ten-thousandths of a percent (0…1,000,000); null: the option has no value and counts as no answer. */
  percent: number | null
}

export interface ChoiceQuestion {
  kind: 'choice'
  id: string
  text: string
  options: readonly ChoiceOption[]
  required: boolean
  criterion: string | null
}

export interface RemarkQuestion {
  kind: 'remark'
  id: string
  text: string
}

export type Question = RatingQuestion | ChoiceQuestion | RemarkQuestion

export interface Section {
  id: string
  title: string
  questions: readonly Question[]
}

export interface Questionnaire {
  sections: readonly Section[]
}

/** What was chosen on one form, by question: a place on the scale (0 the worst), an option, or words; absent: no answer. */
export type Chosen = Readonly<Record<string, number | string>>

/** Percent in ten-thousandths. */
export const FULL = 1_000_000

export const questionsOf = ({ sections }: Questionnaire): Question[] => sections.flatMap(({ questions }) => questions)

/** @returns ten-thousandths of a percent, or null where the question was not answered or its answer has no value. */
export function percentOf(question: Question, chosen: Chosen): number | null {
  const said = chosen[question.id]
  if (question.kind === 'rating')
    return typeof said === 'number' ? Math.round((said * FULL) / (question.scale.length - 1)) : null
  if (question.kind === 'choice') return question.options.find(({ id }) => id === said)?.percent ?? null
  return null
}
