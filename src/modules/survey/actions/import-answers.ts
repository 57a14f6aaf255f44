/** A table of answers of an outside survey: all of it into the urn, or every wrong cell named. */

import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readTables } from '../../../platform/office/read.ts'
import { markedWorkbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { markedName } from '../../../shared/marked-name.ts'
import { firstOf } from '../../../shared/refusal.ts'
import { outsideLeaves } from '../../par/index.ts'
import type { survey } from '../contract.ts'
import { surveyToBring } from '../queries/paper-survey.ts'
import { problemOf, refuse, refuseAll, refuseIf, type SurveyReason } from '../refusals.vi.ts'
import { readAnswers } from '../rules/outside-answers.ts'
import { whyNotBring } from '../rules/paper.ts'
import { sealForm } from './seal-form.ts'

/** Ten times the largest survey of a province. */
const MOST_FORMS = 20_000
/** So many wrong cells are told at once; the marked workbook tells all. */
const TOLD = 100

async function bytesOf({ files, upload }: Call): Promise<Uint8Array> {
  if (!upload) throw new Error('a door of answers without an upload')
  return wholeFile(files, upload.sha256)
}

async function readingOf(call: Call, surveyId: string) {
  const { tx } = call
  const survey = await surveyToBring(tx, surveyId)
  refuseIf(whyNotBring(survey))
  const bytes = await bytesOf(call)
  const tables = await readTables(bytes, MOST_FORMS + 20)
  const filled = tables.flatMap((table, at) => (table.rows.length > 0 ? [{ ...table, at }] : []))
  const [table] = filled
  if (!table || filled.length > 1) return refuse('survey.answers-many-tables', { count: filled.length })
  if (table.cut) return refuse('survey.answers-long', { most: MOST_FORMS })
  const codes = new Map((await outsideLeaves(tx, survey.roundId)).units.map(({ unitId, code }) => [unitId, code]))
  const targets = await tx
    .selectFrom('survey.target')
    .select(['id', 'unit_name as name', 'unit_id'])
    .where('survey_id', '=', surveyId)
    .execute()
  const groups = await tx
    .selectFrom('survey.respondent_group')
    .select(['id', 'name'])
    .where('survey_id', '=', surveyId)
    .execute()
  const known = {
    questionnaire: survey.questionnaire,
    targets: targets.map(({ unit_id, ...target }) => ({ ...target, code: codes.get(unit_id) ?? null })),
    groups,
  }
  return { survey, bytes, tables, at: table.at, read: readAnswers(table.rows, known) }
}

const moreOf = (count: number): SurveyReason => ({ reason: 'survey.answers-more', params: { count } })

export async function importAnswers(call: Call, { surveyId, source }: InputOf<typeof survey.importAnswers>) {
  const { tx, actor, now, seals, upload } = call
  if (!upload) throw new Error('the door importAnswers has no upload')
  const { survey, read } = await readingOf(call, surveyId)
  if ('problems' in read)
    return refuseAll(
      firstOf(
        read.problems.map(({ problem }) => problem),
        TOLD,
        moreOf,
      ),
    )
  const brought = await tx
    .insertInto('survey.import')
    .values({
      survey_id: surveyId,
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      media_type: upload.mediaType,
      source,
      forms: read.forms.length,
      imported_by_name: actor.fullName,
      imported_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['survey_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!brought) {
    const before = await tx
      .selectFrom('survey.import')
      .select(['imported_by_name as by', 'imported_at as at'])
      .where('survey_id', '=', surveyId)
      .where('sha256', '=', upload.sha256)
      .executeTakeFirstOrThrow()
    return refuse('survey.answers-twice', { day: formatDay(before.at.slice(0, 10)), by: before.by })
  }
  const rows = read.forms.map(({ targetId, groupId, chosen }) => ({
    survey_id: surveyId,
    target_id: targetId,
    group_id: groupId,
    channel: 'import' as const,
    import_id: brought.id,
    sealed: sealForm(seals, survey.questionnaire, chosen),
  }))
  for (const part of chunksOf(rows, 200)) await tx.insertInto('survey.urn').values(part).execute()
  return { forms: rows.length }
}

export async function markedAnswers(call: Call, { surveyId }: InputOf<typeof survey.markedAnswers>): Promise<Download> {
  const { bytes, tables, at, read } = await readingOf(call, surveyId)
  const marks = ('problems' in read ? read.problems : []).map(({ row, column, problem }) => ({
    table: at,
    row,
    column,
    reason: problemOf(problem).sentence,
  }))
  const headRows = tables.map((_, table) => (table === at ? read.head : null))
  return {
    name: markedName(call.upload?.name ?? 'phieu'),
    mediaType: XLSX,
    content: { make: () => markedWorkbook({ bytes, headRows, heading: 'Lý do', marks, at: call.now }) },
  }
}

export async function withdrawImport({ tx }: Call, { importId }: InputOf<typeof survey.withdrawImport>) {
  const row = await tx.selectFrom('survey.import').select('survey_id').where('id', '=', importId).executeTakeFirst()
  if (!row) return refuse('survey.not-found')
  refuseIf(whyNotBring(await surveyToBring(tx, row.survey_id)))
  await tx.deleteFrom('survey.import').where('id', '=', importId).execute()
  return { done: true as const }
}
