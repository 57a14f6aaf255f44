/** Loads area and population of the communes of 1 July 2025. */
import type { Tx } from '../../../platform/http/call.ts'
import { unitsOn } from '../queries/units-on.ts'
import { recordFacts } from './record-facts.ts'
import { openRecording } from './recording.ts'

export interface CommuneFactsRow {
  code: string
  fullName: string
  /** Hectares. */
  area: number
  population: number
}

const DAY = '2025-07-01'
const SOURCE = 'sapnhap.bando.com.vn, theo Nghị quyết 1658/NQ-UBTVQH15'

/**
 * Safe to run at each start: what is there is left as it is.
 * @throws when a row is of no commune of that day; nothing is then written.
 */
export async function loadCommuneFacts(tx: Tx, read: () => Promise<readonly CommuneFactsRow[]>): Promise<void> {
  const present = await tx
    .selectFrom('organization.unit_fact')
    .select('id')
    .where('fact', '=', 'area')
    .limit(1)
    .executeTakeFirst()
  if (present) return
  const communes = new Map(
    (await unitsOn(tx, DAY, { levels: ['commune'] })).map((unit) => [`${unit.code} ${unit.fullName}`, unit.unitId]),
  )
  const facts = (await read()).flatMap(({ code, fullName, area, population }) => {
    const unitId = communes.get(`${code} ${fullName}`)
    if (unitId === undefined) throw new Error(`no commune ${code} ${fullName} on ${DAY}`)
    return [
      { unitId, fact: 'area' as const, from: DAY, to: null, value: area },
      { unitId, fact: 'population' as const, from: DAY, to: null, value: population },
    ]
  })
  const recording = await openRecording(tx, 'load', 'Diện tích, dân số các xã, phường kèm theo phần mềm')
  await recordFacts(tx, facts, { legalBasis: null, source: SOURCE }, recording)
}
