/** An earlier value comes back, or none: what stood meanwhile is kept like everything before it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { par } from '../../contract.ts'
import type { ValueRow } from '../../queries/values/imported-from.ts'
import { refuse } from '../../refusals.vi.ts'
import { keepValues, type Origin, sheetsToValue } from '../rounds/take-values.ts'
import { refuseStaleValue, valueToEnter } from './value-to-change.ts'

/** JSON keeps numerics as numbers of the same text: 92.8000 comes as 92.8. */
const exact = (value: unknown) => pointsFromDecimal(Number(value).toFixed(4))

function originOf(state: ValueRow): Origin {
  return {
    origin: state.origin,
    source: state.source,
    ...(state.origin_id !== null && { originId: state.origin_id }),
    ...(state.as_of !== null && { asOf: state.as_of }),
    ...(state.document_id !== null && {
      proof: {
        reason: state.reason,
        documentId: state.document_id,
        documentVersion: state.document_version as number,
        pages: state.pages,
        raw: state.raw_value === null ? null : { value: exact(state.raw_value), of: exact(state.raw_of) },
      },
    }),
  }
}

export async function restoreValue(
  call: Call,
  { assessmentId, criterionId, version, historyId }: InputOf<typeof par.restoreValue>,
) {
  const value = await valueToEnter(call, assessmentId, criterionId)
  refuseStaleValue(value, version)
  if (historyId === null) {
    if (value.now === null) return refuse('par.value-none', { code: value.leaf.code })
    await call.tx.deleteFrom('par.imported_value').where('id', '=', value.now.id).execute()
    return { version: 0 }
  }
  const earlier = await call.tx
    .selectFrom('par.value_history')
    .select('state')
    .where('id', '=', historyId)
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .executeTakeFirst()
  if (!earlier) return refuse('par.not-found')
  const state = earlier.state as ValueRow
  const { row } = value.sheet
  // What was kept before errors were known has none.
  const error = state.error == null ? null : exact(state.error)
  const values = [{ unitId: row.unit_id, criterionId, percent: exact(state.percent), error }]
  await keepValues(call, await sheetsToValue(call.tx, row.round_id), values, originOf(state))
  return { version: version + 1 }
}
