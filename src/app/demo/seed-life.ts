/** Files on their way and people seconded, in the demo: of the sample department, by invented decisions. */
import { decisionOf, type NewEvent, recordEvents } from '../../modules/personnel/index.ts'
import type { Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { unitNamed } from './unit-named.ts'

const DAY = 86_400_000
const DESTINATION = 'Sở Nội vụ'

interface Seated {
  id: string
  unitId: number
  personKind: string
}

/** Unlike careers that are loaded, these happen now: their files move. */
export async function seedLife(tx: Tx, department: string, now: Date): Promise<void> {
  const ago = (days: number) => dayIn(new Date(now.getTime() - days * DAY))
  const from = await unitNamed(tx, department, ago(0))
  const to = await unitNamed(tx, DESTINATION, ago(0))
  const people = await staffOf(tx, from)
  const [first, second, third] = people
  if (!first || !second || !third) return
  const paper = { decidedOn: ago(20), issuer: 'Ủy ban nhân dân tỉnh', signer: '' }
  const moving = await decisionOf(tx, from, { ...paper, number: '118/QĐ-UBND (giả định)' })
  const lending = await decisionOf(tx, from, { ...paper, number: '119/QĐ-UBND (giả định)' })
  const day = ago(10)
  const move = ({ id, personKind }: Seated): NewEvent => ({
    recordId: id,
    kind: 'transfer',
    effectiveOn: day,
    standing: 'verified',
    decisionId: moving,
    effects: [{ op: 'set', part: 'employment', slot: '', from: day, to: null, values: { unitId: to, personKind } }],
  })
  const lend: NewEvent = {
    recordId: third.id,
    kind: 'second',
    effectiveOn: day,
    standing: 'verified',
    decisionId: lending,
    effects: [{ op: 'set', part: 'use', slot: '', from: day, to: ago(-355), values: { unitId: to } }],
  }
  await recordEvents({ tx, now }, 'event', [move(first), move(second), lend])
}

/** Without an account or a post of their own: nobody's demo person leaves. */
const staffOf = (tx: Tx, unitId: number): Promise<Seated[]> =>
  tx
    .selectFrom('personnel.record')
    .select(['id', 'unit_id as unitId'])
    .select((e) => e.fn.coalesce('person_kind', e.val('CONG_CHUC')).as('personKind'))
    .where('unit_id', '=', unitId)
    .where('state', '=', 'in_use')
    .where('account_id', 'is', null)
    .where('using_unit_id', 'is', null)
    .orderBy('born_on', 'desc')
    .orderBy('full_name')
    .limit(3)
    .execute()
