/** Paper forms by number, and the readings of one. */
import type { Tx } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import type { PaperForm, PaperReadings, survey } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { differencesOf, type Typing } from '../rules/paper.ts'
import type { Questionnaire } from '../rules/questionnaire.ts'

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('survey.paper_form as f')
    .innerJoin('survey.target as t', 't.id', 'f.target_id')
    .innerJoin('survey.respondent_group as g', 'g.id', 'f.group_id')
    .select(['f.id', 'f.survey_id', 'f.number', 'f.status', 'f.version', 't.unit_name as target', 'g.name as group'])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

async function withTypists(tx: Tx, rows: readonly Row[], accountId: string): Promise<PaperForm[]> {
  if (rows.length === 0) return []
  const typings = await tx
    .selectFrom('survey.typing')
    .select(['form_id', 'account_id', 'typed_by_name'])
    .where(
      'form_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('turn')
    .execute()
  const ofForm = Map.groupBy(typings, ({ form_id }) => form_id)
  return rows.map(({ survey_id: _, ...row }) => {
    const typists = ofForm.get(row.id) ?? []
    return {
      ...row,
      typists: typists.map(({ typed_by_name }) => typed_by_name),
      isMine: row.status === 'typed-once' && typists[0]?.account_id === accountId,
    }
  })
}

export async function paperForm(tx: Tx, formId: string, accountId: string): Promise<PaperForm> {
  const row = await rowsOf(tx).where('f.id', '=', formId).executeTakeFirst()
  if (!row) return refuse('survey.not-found')
  return (await withTypists(tx, [row], accountId))[0] as PaperForm
}

export async function paperForms(
  tx: Tx,
  accountId: string,
  { surveyId, status, number, page, pageSize }: InputOf<typeof survey.paperForms>,
): Promise<OutputOf<typeof survey.paperForms>> {
  let query = rowsOf(tx).where('f.survey_id', '=', surveyId)
  if (status !== undefined) query = query.where('f.status', '=', status)
  if (number !== undefined) query = query.where('f.number', '=', number)
  const rows = await query
    .orderBy('f.number')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const counted = await tx
    .selectFrom('survey.paper_form')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .where('survey_id', '=', surveyId)
    .groupBy('status')
    .execute()
  const counts = { 'typed-once': 0, differs: 0, agreed: 0 }
  for (const { status: of, count } of counted) counts[of] = Number(count)
  const inAll = status === undefined ? counts['typed-once'] + counts.differs + counts.agreed : counts[status]
  return {
    forms: await withTypists(tx, rows, accountId),
    total: number === undefined ? inAll : rows.length,
    counts,
  }
}

export async function typingsOf(tx: Tx, formId: string): Promise<Typing[]> {
  const rows = await tx.selectFrom('survey.typing').selectAll().where('form_id', '=', formId).orderBy('turn').execute()
  return rows.map((row) => ({
    turn: row.turn as 1 | 2,
    accountId: row.account_id,
    by: row.typed_by_name,
    targetId: row.target_id,
    groupId: row.group_id,
    chosen: (row.chosen ?? {}) as Typing['chosen'],
  }))
}

/** A second reader must not see what the first read: until both have typed, a reading is shown to its typist alone. */
export async function paperReadings(tx: Tx, accountId: string, formId: string): Promise<PaperReadings> {
  const form = await paperForm(tx, formId, accountId)
  if (form.status === 'agreed') return { form, typings: [], differences: [] }
  const typings = await typingsOf(tx, formId)
  const { questionnaire } = await tx
    .selectFrom('survey.survey as s')
    .innerJoin('survey.paper_form as f', 'f.survey_id', 's.id')
    .select('s.questionnaire')
    .where('f.id', '=', formId)
    .executeTakeFirstOrThrow()
  const [first, second] = typings
  const shown = form.status === 'differs' ? typings : typings.filter((typing) => typing.accountId === accountId)
  return {
    form,
    typings: shown.map(({ accountId: typist, ...typing }) => ({ ...typing, isMine: typist === accountId })),
    differences: first && second ? differencesOf(questionnaire as unknown as Questionnaire, first, second) : [],
  }
}

/** Surveys that take paper, with what was typed of it. */
export async function paperSurveys(tx: Tx): Promise<OutputOf<typeof survey.paperSurveys>> {
  const rows = await tx
    .selectFrom('survey.survey as s')
    .leftJoin('survey.paper_form as f', 'f.survey_id', 's.id')
    .select(({ fn }) => [
      's.id',
      's.title',
      fn.count<number>('f.id').as('forms'),
      fn.count<number>('f.id').filterWhere('f.status', '=', 'differs').as('toSettle'),
    ])
    .where('s.status', 'in', ['open', 'closed'])
    .groupBy('s.id')
    .orderBy('s.created_at', 'desc')
    .execute()
  return {
    surveys: rows.map((row) => ({ ...row, forms: Number(row.forms), toSettle: Number(row.toSettle) })),
  }
}
