/** Drawing up a form: sections and questions come, go and change places; their ids stay. */
import { type ChoiceQuestion, FULL, type Question, type Questionnaire, type RatingQuestion } from '../questionnaire.ts'

export const MOST_SECTIONS = 30
export const MOST_QUESTIONS = 60

/** Ready-made scales, the worst first. */
export const SCALES = {
  'hai-long': ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  tot: ['Rất kém', 'Kém', 'Trung bình', 'Tốt', 'Rất tốt'],
  'dong-y': ['Hoàn toàn không đồng ý', 'Không đồng ý', 'Phân vân', 'Đồng ý', 'Hoàn toàn đồng ý'],
  'kip-thoi': ['Không kịp thời', 'Ít kịp thời', 'Tương đối kịp thời', 'Kịp thời', 'Rất kịp thời'],
} as const satisfies Record<string, readonly string[]>

const YES_NO: ChoiceQuestion['options'] = [
  { id: 'o1', label: 'Có', percent: FULL },
  { id: 'o2', label: 'Không', percent: 0 },
  { id: 'o3', label: 'Không rõ', percent: null },
]

/** A number no one of them has: 'q7' after 'q2' and 'q6'. */
export function freeId(letter: string, taken: readonly string[]): string {
  const numbers = taken.map((id) => (id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN))
  return `${letter}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`
}

export function newQuestion(kind: Question['kind'], { sections }: Questionnaire): Question {
  const id = freeId(
    'q',
    sections.flatMap(({ questions }) => questions.map((question) => question.id)),
  )
  if (kind === 'remark') return { kind, id, text: '' }
  const common = { id, text: '', required: true, criterion: null }
  return kind === 'rating' ? { kind, ...common, scale: SCALES['hai-long'] } : { kind, ...common, options: YES_NO }
}

type Sections = Questionnaire['sections']

const changedAt = <T>(items: readonly T[], at: number, change: (item: T) => T): readonly T[] =>
  items.map((item, index) => (index === at ? change(item) : item))

/** @returns the same list when there is nowhere to go. */
export function movedBy<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [item, other] = [items[at], items[at + by]]
  if (item === undefined || other === undefined) return items
  return items.with(at, other).with(at + by, item)
}

export const addSection = ({ sections }: Questionnaire): Questionnaire => ({
  sections: [
    ...sections,
    {
      id: freeId(
        's',
        sections.map(({ id }) => id),
      ),
      title: '',
      questions: [],
    },
  ],
})

export const renameSection = ({ sections }: Questionnaire, at: number, title: string): Questionnaire => ({
  sections: changedAt(sections, at, (section) => ({ ...section, title })),
})

export const moveSection = ({ sections }: Questionnaire, at: number, by: -1 | 1): Questionnaire => ({
  sections: movedBy(sections, at, by),
})

export const removeSection = ({ sections }: Questionnaire, at: number): Questionnaire => ({
  sections: sections.toSpliced(at, 1),
})

export const addQuestion = (form: Questionnaire, section: number, question: Question): Questionnaire => ({
  sections: changedAt(form.sections, section, (one) => ({ ...one, questions: [...one.questions, question] })),
})

export const changeQuestion = (form: Questionnaire, question: Question): Questionnaire => ({
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((other) => (other.id === question.id ? question : other)),
  })),
})

export const removeQuestion = (form: Questionnaire, id: string): Questionnaire => ({
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.id !== id),
  })),
})

const withoutAt = (sections: Sections, section: number, at: number) =>
  changedAt(sections, section, (one) => ({ ...one, questions: one.questions.toSpliced(at, 1) }))

/** One place up or down; past the edge of its section it goes into the next one. */
export function moveQuestion(form: Questionnaire, id: string, by: -1 | 1): Questionnaire {
  const section = form.sections.findIndex(({ questions }) => questions.some((question) => question.id === id))
  const own = form.sections[section]?.questions ?? []
  const at = own.findIndex((question) => question.id === id)
  const question = own[at]
  if (!question) return form
  if (own[at + by])
    return { sections: changedAt(form.sections, section, (one) => ({ ...one, questions: movedBy(own, at, by) })) }
  if (!form.sections[section + by]) return form
  const place = by === -1 ? Number.POSITIVE_INFINITY : 0
  return {
    sections: changedAt(withoutAt(form.sections, section, at), section + by, (one) => ({
      ...one,
      questions: one.questions.toSpliced(place, 0, question),
    })),
  }
}

/** The same words and criterion, asked another way. */
export function asKind(question: Question, kind: Question['kind'], form: Questionnaire): Question {
  if (question.kind === kind) return question
  const blank = newQuestion(kind, form)
  const { id, text } = question
  if (blank.kind === 'remark' || question.kind === 'remark') return { ...blank, id, text }
  const { required, criterion } = question
  return { ...blank, id, text, required, criterion } as RatingQuestion | ChoiceQuestion
}
