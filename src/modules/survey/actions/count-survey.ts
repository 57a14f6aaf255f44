/**
 * Opens the urn, once: every sealed form of the survey in random order, the marks of use written anew in another, and the
 * result, in one transaction. Afterwards neither a row's place nor its transaction number tells which link a form came by
 * (docs/adr/0022).
 */

import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { Seals } from '../../../platform/seals/seals.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { countable } from '../queries/phone/countable.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotCount } from '../rules/counting.ts'
import { type CountedForm, partForm } from '../rules/form.ts'
import type { Chosen } from '../rules/questionnaire.ts'
import { isTooFew } from '../rules/results/apart.ts'
import { computeResults } from './compute-results.ts'
import { openSealed } from './seal-form.ts'
import { shuffled } from './shuffle.ts'

type Report = (done: number, total?: number) => Promise<void>

interface SealedForm {
  target_id: string
  group_id: string
  channel: 'link' | 'paper' | 'import'
  sealed: Buffer
}

type OpenForm = Omit<SealedForm, 'sealed'> & CountedForm

const AT_ONCE = 200

export async function countSurvey(
  { tx, seals, now }: Pick<Call, 'tx' | 'seals' | 'now'>,
  surveyId: string,
  report: Report,
) {
  const found = await countable(tx, surveyId)
  if (found.status === 'counted') return { forms: null }
  refuseIf(whyNotCount(found))
  const sealed = await tx
    .selectFrom('survey.urn')
    .select(['target_id', 'group_id', 'channel', 'sealed'])
    .where('survey_id', '=', surveyId)
    .execute()
  const forms = shuffled(sealed).map(({ sealed: bytes, ...place }): OpenForm => {
    return { ...place, ...partForm(found.questionnaire, opened(seals, bytes)) }
  })
  await keepAnswers(tx, surveyId, forms, report)
  await keepRemarks(tx, surveyId, forms)
  await tx.deleteFrom('survey.urn').where('survey_id', '=', surveyId).execute()
  await rewriteUses(tx, surveyId)
  await computeResults(tx, surveyId)
  await tx
    .updateTable('survey.survey')
    .set({ status: 'counted', counted_at: now.toISOString(), version: sql`version + 1` })
    .where('id', '=', surveyId)
    .execute()
  return { forms: forms.length }
}

function opened(seals: Seals, bytes: Buffer): Chosen {
  try {
    return openSealed(seals, bytes)
  } catch (cause) {
    throw new Error(
      'Có phiếu niêm phong không mở được: khoá trong thư mục dữ liệu không phải khoá lúc nhận phiếu. Hãy khôi phục thư mục dữ liệu đã sao lưu cùng cơ sở dữ liệu rồi chạy lại.',
      { cause },
    )
  }
}

async function keepAnswers(tx: Tx, surveyId: string, forms: readonly OpenForm[], report: Report): Promise<void> {
  for (let at = 0; at < forms.length; at += AT_ONCE) {
    await report(at, forms.length)
    const rows = forms.slice(at, at + AT_ONCE).map(({ target_id, group_id, channel, chosen }) => ({
      survey_id: surveyId,
      target_id,
      group_id,
      channel,
      chosen: JSON.stringify(chosen),
    }))
    await tx.insertInto('survey.answer').values(rows).execute()
  }
  await report(forms.length, forms.length)
}

/** In an order of their own, with neither group nor channel: a way of writing is easily known. */
async function keepRemarks(tx: Tx, surveyId: string, forms: readonly OpenForm[]): Promise<void> {
  const remarks = forms.flatMap(({ target_id, remarks: said }) =>
    said.map(({ question, words }) => ({ survey_id: surveyId, target_id, question, words })),
  )
  const order = shuffled(remarks)
  for (const part of chunksOf(order, AT_ONCE)) await tx.insertInto('survey.remark').values(part).execute()
}

/**
 * Who answered stays known; when, and in which order, does not. Where a group gave fewer than five forms about a unit even
 * that is forgotten: of one form by one link it would be known whose it is. On which device is no longer asked.
 */
async function rewriteUses(tx: Tx, surveyId: string): Promise<void> {
  const links = tx.selectFrom('survey.link').select('id').where('survey_id', '=', surveyId)
  await tx.deleteFrom('survey.link_device').where('link_id', 'in', links).execute()
  const uses = await tx
    .deleteFrom('survey.link_use as u')
    .using('survey.link as l')
    .whereRef('l.id', '=', 'u.link_id')
    .where('l.survey_id', '=', surveyId)
    .returning(['u.link_id', 'u.target_id', 'u.is_used', 'u.receipt_hash', 'l.group_id as groupId'])
    .execute()
  const kept = Map.groupBy(uses, ({ groupId, target_id }) => `${groupId} ${target_id}`)
  const told = [...kept.values()].filter((cell) => !isTooFew(cell.filter(({ is_used }) => is_used).length))
  const order = shuffled(told.flat().map(({ groupId: _, ...use }) => use))
  for (const part of chunksOf(order, AT_ONCE)) await tx.insertInto('survey.link_use').values(part).execute()
}
