/** A person gives the value that no survey and no system gave: with the paper it stands on, its pages and a reason. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { documentToHang } from '../../../documents/index.ts'
import type { par } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { pagesShown } from '../../rules/evidence/pages.ts'
import { percentEntered } from '../../rules/imports/entered-value.ts'
import { pagesToKeep, refuseBeyond } from '../evidence/hang-evidence.ts'
import { keepValues, sheetsToValue } from '../rounds/take-values.ts'
import { refuseStaleValue, valueToEnter } from './value-to-change.ts'

interface Paper {
  title: string
  number: string | null
  issued_on: string | null
}

/** 'Văn bản số 12/BC-SNV ngày 03/12/2025, trang 3': read on the sheet, and frozen when the round is published. */
function sourceOf({ title, number, issued_on: issuedOn }: Paper, pages: string): string {
  const named = number === null ? `“${title}”` : `số ${number}`
  const day = issuedOn === null ? '' : ` ngày ${formatDay(issuedOn)}`
  return `Văn bản ${named}${day}${pages === '' ? '' : `, trang ${pagesShown(pages)}`}`.slice(0, 300)
}

export async function enterValue(call: Call, input: InputOf<typeof par.enterValue>) {
  const { assessmentId, criterionId, entered, documentId, asOf, reason, version } = input
  const value = await valueToEnter(call, assessmentId, criterionId)
  refuseStaleValue(value, version)
  const read = percentEntered(entered)
  if ('problem' in read) return refuseIf(read.problem) as never
  if (asOf !== undefined && asOf > dayIn(call.now)) return refuse('par.value-day-ahead', { day: formatDay(asOf) })
  const document = await documentToHang(call.tx, documentId)
  const { row } = value.sheet
  if (![row.unit_id, value.consolidatingUnitId, call.actor.unitId].includes(document.unitId))
    return refuse('par.value-paper-elsewhere')
  const paper = await call.tx
    .selectFrom('documents.version')
    .select(['title', 'number', 'issued_on'])
    .where('document_id', '=', documentId)
    .where('ordinal', '=', document.newest)
    .executeTakeFirstOrThrow()
  const pages = pagesToKeep(input.pages)
  await refuseBeyond(call, { documentId, version: document.newest, title: paper.title }, pages)
  await keepValues(
    call,
    await sheetsToValue(call.tx, row.round_id),
    [{ unitId: row.unit_id, criterionId, percent: read.percent }],
    {
      origin: 'person',
      source: sourceOf(paper, pages),
      ...(asOf !== undefined && { asOf }),
      proof: {
        reason,
        documentId,
        documentVersion: document.newest,
        pages,
        raw: 'raw' in entered ? entered.raw : null,
      },
    },
  )
  return { version: version + 1 }
}
