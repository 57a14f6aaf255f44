/** What a record says for the forms: of the parts that are open, and of no other. */
import type { Tx } from '../../../platform/http/call.ts'
import { unitsOn } from '../../organization/index.ts'
import { PARTS } from '../../personnel/index.ts'
import type { Told } from '../rules/said.ts'
import { saidLines } from './said-lines.ts'

interface Asked {
  recordId: string
  day: string
  hidden: ReadonlySet<string>
}

export async function toldOf(tx: Tx, { recordId, day, hidden }: Asked): Promise<Told> {
  const parts = PARTS.map(({ key }) => key).filter((key) => !hidden.has(key))
  const lines = (await saidLines(tx, [recordId], { parts })).get(recordId) ?? []
  const [province] = await unitsOn(tx, day, { levels: ['province'] })
  return { day, hidden, province: province?.name ?? null, lines }
}
