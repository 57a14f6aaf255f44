/** Loads the model questionnaires that come with the program: a newer text takes the place of an older one. */
import { z } from 'zod'
import type { Tx } from '../../../platform/http/call.ts'
import { Questionnaire } from '../contract.ts'

const Words = z.string().min(1)
const Scored = { text: Words, required: z.boolean(), criterion: z.string().nullable() }
const Question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), ...Scored, scale: Words }),
  z.object({
    kind: z.literal('choice'),
    ...Scored,
    options: z.array(z.object({ label: Words, percent: z.number().min(0).max(100).nullable() })),
  }),
  z.object({ kind: z.literal('remark'), text: Words }),
])
const Model = z.object({
  key: z.string(),
  name: Words,
  level: Words,
  title: Words,
  introduction: Words,
  warning: Words,
  groups: z.array(Words).min(1),
  scales: z.record(z.string(), z.array(Words)),
  sections: z.array(z.object({ title: Words, questions: z.array(Question) })),
})
type Model = z.output<typeof Model>

const PERCENT = 10_000

function asked(question: z.output<typeof Question>, id: string, scales: Model['scales']) {
  if (question.kind === 'rating') return { ...question, id, scale: scales[question.scale] }
  if (question.kind === 'remark') return { ...question, id }
  const options = question.options.map(({ label, percent }, at) => ({
    id: `o${at + 1}`,
    label,
    percent: percent === null ? null : Math.round(percent * PERCENT),
  }))
  return { ...question, id, options }
}

/** @throws when a question names a scale that is not there, or has one of a wrong size. */
function questionnaireOf({ sections, scales }: Model): Questionnaire {
  let number = 0
  return Questionnaire.parse({
    sections: sections.map(({ title, questions }, at) => ({
      id: `s${at + 1}`,
      title,
      questions: questions.map((question) => {
        number += 1
        return asked(question, `q${number}`, scales)
      }),
    })),
  })
}

export async function loadModelSurveys(tx: Tx, rows: readonly unknown[]): Promise<void> {
  for (const row of rows) {
    const model = Model.parse(row)
    const { key, name, level, title, introduction, warning } = model
    const rest = {
      name,
      level,
      title,
      introduction,
      warning,
      groups: JSON.stringify(model.groups),
      questionnaire: JSON.stringify(questionnaireOf(model)),
    }
    await tx
      .insertInto('survey.model')
      .values({ key, ...rest })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(rest))
      .execute()
  }
}
