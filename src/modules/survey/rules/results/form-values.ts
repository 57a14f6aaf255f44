/** What one form says of a question, a criterion, a section or the whole: the mean of its answers, kept as a fraction. */
import { type Chosen, percentOf, type Question, type Questionnaire, questionsOf } from '../questionnaire.ts'

export type About = 'question' | 'criterion' | 'section' | 'whole'

/** What a mean is about, and which questions it is made of. */
export interface Subject {
  about: About
  /** Id of the question or section, code of the criterion; 'all' for the whole. */
  key: string
  questions: readonly Question[]
}

/** sum ÷ answers: whole ten-thousandths of a percent over how many of its questions the form answered. */
export interface FormValue {
  sum: number
  answers: number
}

const isScored = (question: Question) => question.kind !== 'remark'
const criterionOf = (question: Question) => (question.kind === 'remark' ? null : question.criterion)

/** The whole is made of what speaks for a criterion; a question without one is told of alone and in its section. */
export function subjectsOf(questionnaire: Questionnaire): Subject[] {
  const scored = questionsOf(questionnaire).filter(isScored)
  const speaking = scored.filter((question) => criterionOf(question) !== null)
  const subjects: Subject[] = [
    ...scored.map((question) => ({ about: 'question' as const, key: question.id, questions: [question] })),
    ...[...Map.groupBy(speaking, criterionOf)].map(([key, questions]) => ({
      about: 'criterion' as const,
      key: key as string,
      questions,
    })),
    ...questionnaire.sections.map((section) => ({
      about: 'section' as const,
      key: section.id,
      questions: section.questions.filter(isScored),
    })),
    { about: 'whole', key: 'all', questions: speaking },
  ]
  return subjects.filter(({ questions }) => questions.length > 0)
}

/** @returns null for a form that answered none of the questions, or only with what has no value (“không rõ”). */
export function formValue({ questions }: Subject, chosen: Chosen): FormValue | null {
  const said = questions.map((question) => percentOf(question, chosen)).filter((percent) => percent !== null)
  return said.length === 0 ? null : { sum: said.reduce((sum, percent) => sum + percent, 0), answers: said.length }
}
