/** One paper form read by one person; what two read alike goes into the urn, and their readings are emptied. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { paperForm, typingsOf } from '../queries/paper-forms.ts'
import { surveyToBring } from '../queries/paper-survey.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotTake } from '../rules/form.ts'
import {
  differencesOf,
  type KnownForm,
  type Typed,
  whyNotBring,
  whyNotSettle,
  whyNotType,
  whyNotWithdraw,
} from '../rules/paper.ts'
import type { Questionnaire } from '../rules/questionnaire.ts'
import { sealForm } from './seal-form.ts'

interface Bringing {
  id: string
  questionnaire: Questionnaire
}

/** A paper form may leave a required question open, as people do; what it says must be of the questionnaire. */
function whyNotRead(questionnaire: Questionnaire, chosen: Typed['chosen']) {
  return whyNotTake(questionnaire, chosen).filter(({ reason }) => reason !== 'survey.choice-missing')
}

async function refusePlace({ tx }: Call, surveyId: string, { targetId, groupId }: Typed): Promise<void> {
  const known = await tx
    .selectFrom('survey.target as t')
    .innerJoin('survey.respondent_group as g', 'g.survey_id', 't.survey_id')
    .select('t.id')
    .where('t.id', '=', targetId)
    .where('g.id', '=', groupId)
    .where('t.survey_id', '=', surveyId)
    .executeTakeFirst()
  if (!known) refuse('survey.paper-place')
}

/** Held until the transaction ends: two typists of one number come one after the other. */
async function lockedForm({ tx }: Call, by: { id: string } | { surveyId: string; number: number }) {
  const query = tx.selectFrom('survey.paper_form').selectAll().forUpdate()
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('survey_id', '=', by.surveyId).where('number', '=', by.number)
  ).executeTakeFirst()
  if (!row) return null
  const typings = await typingsOf(tx, row.id)
  return { ...row, typings } satisfies KnownForm
}

async function keepTyping({ tx, actor }: Call, formId: string, turn: 1 | 2, { targetId, groupId, chosen }: Typed) {
  const values = {
    target_id: targetId,
    group_id: groupId,
    chosen: JSON.stringify(chosen),
    account_id: actor.accountId,
    typed_by_name: actor.fullName,
  }
  await tx
    .insertInto('survey.typing')
    .values({ form_id: formId, turn, ...values })
    .onConflict((conflict) => conflict.columns(['form_id', 'turn']).doUpdateSet(values))
    .execute()
}

/** Into the urn; the readings are emptied, so that the number leads to no answer. */
async function putInUrn(call: Call, survey: Bringing, formId: string, typed: Typed): Promise<void> {
  const { tx, seals } = call
  const place = { survey_id: survey.id, target_id: typed.targetId, group_id: typed.groupId }
  await tx
    .insertInto('survey.urn')
    .values({ ...place, channel: 'paper', sealed: sealForm(seals, survey.questionnaire, typed.chosen) })
    .execute()
  await tx.updateTable('survey.typing').set({ chosen: null }).where('form_id', '=', formId).execute()
  await tx
    .updateTable('survey.paper_form')
    .set((eb) => ({
      target_id: typed.targetId,
      group_id: typed.groupId,
      status: 'agreed',
      version: eb('version', '+', 1),
    }))
    .where('id', '=', formId)
    .execute()
}

export async function typePaper(call: Call, { number, version, ...input }: InputOf<typeof survey.typePaper>) {
  const { tx, actor } = call
  const survey = await surveyToBring(tx, input.surveyId)
  refuseIf(whyNotBring(survey))
  refuseIf(whyNotRead(survey.questionnaire, input.chosen))
  await refusePlace(call, survey.id, input)
  const place = { survey_id: survey.id, target_id: input.targetId, group_id: input.groupId }
  // Two who begin one number at once: the second waits here, and is then the second reader.
  await tx
    .insertInto('survey.paper_form')
    .values({ ...place, number, status: 'typed-once', version: 0 })
    .onConflict((conflict) => conflict.columns(['survey_id', 'number']).doNothing())
    .execute()
  const form = await lockedForm(call, { surveyId: survey.id, number })
  if (!form) throw new Error(`form ${number} is gone within its own transaction`)
  const [first] = form.typings
  refuseIf(whyNotType(first ? form : null, actor.accountId, version))
  const isSecond = first !== undefined && first.accountId !== actor.accountId
  await keepTyping(call, form.id, isSecond ? 2 : 1, input)
  const differences = isSecond ? differencesOf(survey.questionnaire, first, input) : []
  if (isSecond && differences.length === 0) await putInUrn(call, survey, form.id, first)
  else {
    await tx
      .updateTable('survey.paper_form')
      .set((eb) => ({
        ...(isSecond ? { status: 'differs' as const } : place),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', form.id)
      .execute()
  }
  return { form: await paperForm(tx, form.id, actor.accountId), differences }
}

export async function settlePaper(call: Call, { formId, version, ...typed }: InputOf<typeof survey.settlePaper>) {
  const { tx, actor } = call
  const form = (await lockedForm(call, { id: formId })) ?? refuse('survey.not-found')
  const survey = await surveyToBring(tx, form.survey_id)
  refuseIf(whyNotBring(survey))
  refuseIf(whyNotSettle(form, version))
  refuseIf(whyNotRead(survey.questionnaire, typed.chosen))
  await refusePlace(call, survey.id, typed)
  await putInUrn(call, survey, formId, typed)
  return { form: await paperForm(tx, formId, actor.accountId) }
}

export async function withdrawPaper(call: Call, { formId, version }: InputOf<typeof survey.withdrawPaper>) {
  const form = (await lockedForm(call, { id: formId })) ?? refuse('survey.not-found')
  refuseIf(whyNotBring(await surveyToBring(call.tx, form.survey_id)))
  refuseIf(whyNotWithdraw(form, version))
  await call.tx.deleteFrom('survey.paper_form').where('id', '=', formId).execute()
  return { done: true as const }
}
