/** The sheet as it would be sent now, with the hash that is printed on its page. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { type SubmissionState, submissionState } from '../../rules/unit/submission.ts'
import { adjustedOf, type OpenedSheet } from '../sheets/opened-sheet.ts'

export interface Hashed {
  state: SubmissionState
  sha256: string
}

export async function submissionsSoFar(tx: Tx, assessmentId: string): Promise<number> {
  const { sent } = await tx
    .selectFrom('par.submission')
    .select((eb) => eb.fn.countAll<number>().as('sent'))
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirstOrThrow()
  return sent
}

export function stateToSend(
  { row, set, rowsOf }: Pick<OpenedSheet, 'row' | 'set' | 'rowsOf'>,
  number: number,
): SubmissionState {
  return submissionState({
    number,
    roundId: row.round_id,
    setId: set.id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    plan: set,
    adjusted: adjustedOf(row, 'self'),
    stateOf: rowsOf,
  })
}

/** Over the text PostgreSQL keeps, so that anyone with the row can check it. */
export async function hashed(tx: Tx, state: SubmissionState): Promise<Hashed> {
  const text = JSON.stringify(state)
  const { rows } = await sql<{ sha256: string }>`
    select encode(sha256(convert_to((${text}::jsonb)::text, 'UTF8')), 'hex') as sha256`.execute(tx)
  return { state, sha256: rows[0]?.sha256 ?? '' }
}

/** The next sending of this sheet, as it stands. */
export async function nextSending(tx: Tx, sheet: OpenedSheet): Promise<Hashed> {
  return hashed(tx, stateToSend(sheet, (await submissionsSoFar(tx, sheet.row.id)) + 1))
}
