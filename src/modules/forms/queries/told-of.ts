/** What a record says for the forms: of the parts that are open, and of no other. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitsOn } from '../../organization/index.ts'
import { PARTS } from '../../personnel/index.ts'
import type { Told } from '../rules/said.ts'
import type { Printed } from './record-to-print.ts'
import { saidLines } from './said-lines.ts'

/** Without a day today, without an instant as it is known now. */
export interface AtTime {
  asOf?: string | undefined
  known?: string | undefined
}

/** What will be known at the end of today is not known yet: it is what is known now. */
export const timeOf = (now: Date, { asOf, known }: AtTime): Pick<Told, 'day' | 'known'> => ({
  day: asOf ?? dayIn(now),
  known: known !== undefined && Date.parse(known) < now.getTime() ? known : null,
})

export async function toldOf(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { id, hidden }: Printed,
  at: AtTime,
): Promise<Told> {
  const { day, known } = timeOf(now, at)
  const parts = PARTS.map(({ key }) => key).filter((key) => !hidden.has(key))
  const lines = (await saidLines(tx, [id], { parts, day, known, only: 'ever' })).get(id) ?? []
  const [province] = await unitsOn(tx, day, { levels: ['province'], ...(known !== null && { knownAt: known }) })
  return { day, known, hidden, province: province?.name ?? null, lines }
}
