/** Under whose name papers about a round as a whole are drawn up: the province above whoever consolidates. */
import type { Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { type Letterhead, letterheadOf, letterheadOn, unitOn } from '../../../organization/index.ts'
import { refuse } from '../../refusals.vi.ts'

export interface RoundOffice {
  round: { name: string; year: number }
  /** Some block of it stands on a model set. */
  isSample: boolean
  letterhead: Letterhead
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
  const letterhead = await officeLetterhead(tx, roundId, officeId, frameDay)
  return { round: { name, year }, isSample: Boolean(isSample), letterhead }
}

/** Whoever consolidates; where nobody is named, the people's committee above those who take part. */
async function officeLetterhead(tx: Tx, roundId: string, officeId: number | null, day: string): Promise<Letterhead> {
  const office = officeId === null ? null : await letterheadOn(tx, officeId, day)
  if (office) return office
  const member = await tx
    .selectFrom('par.assessment')
    .select('unit_id')
    .where('round_id', '=', roundId)
    .limit(1)
    .executeTakeFirst()
  const unit = member ? await unitOn(tx, member.unit_id, day) : null
  const committee = unit?.parentId == null ? null : await unitOn(tx, unit.parentId, day)
  return committee ? letterheadOf(committee, null) : { agency: '', place: '' }
}

/** The head of a paper about the round, of this day. */
export const frameOf = ({ letterhead }: RoundOffice, now: Date) => ({ ...letterhead, day: dayIn(now) })

export const roundFrame = async (tx: Tx, roundId: string, now: Date) => frameOf(await roundOffice(tx, roundId), now)
