/** Under whose name papers about a round as a whole are drawn up: the province above whoever consolidates. */
import type { Tx } from '../../../../platform/http/call.ts'
import { unitOn } from '../../../organization/index.ts'
import { refuse } from '../../refusals.vi.ts'
import { letterheadOf } from '../../rules/unit/letterhead.ts'

export interface RoundOffice {
  round: { name: string; year: number }
  /** Some block of it stands on a model set. */
  isSample: boolean
  letterhead: { above: string | null; place: string }
}

export async function roundOffice(tx: Tx, roundId: string): Promise<RoundOffice> {
  const round = await tx
    .selectFrom('par.round as r')
    .select((eb) => [
      'r.name',
      'r.year',
      'r.frame_day as frameDay',
      'r.consolidating_unit_id as officeId',
      eb
        .exists(
          eb
            .selectFrom('par.round_block as b')
            .innerJoin('par.criteria_set as s', 's.id', 'b.set_id')
            .select('b.id')
            .whereRef('b.round_id', '=', 'r.id')
            .where('s.is_model', '=', true),
        )
        .as('isSample'),
    ])
    .where('r.id', '=', roundId)
    .executeTakeFirst()
  if (!round) return refuse('par.not-found')
  const { name, year, frameDay, officeId, isSample } = round
  const office = officeId === null ? null : await unitOn(tx, officeId, frameDay)
  const parent = office?.parentId == null ? null : await unitOn(tx, office.parentId, frameDay)
  const { above = null, place = '' } = office ? letterheadOf(office, parent) : {}
  return { round: { name, year }, isSample: Boolean(isSample), letterhead: { above, place } }
}
