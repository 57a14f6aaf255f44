/** Personnel records of the demo: invented people with whole careers, and accounts to look at them with. */
import { type LoadedRecord, loadRecords } from '../../modules/personnel/index.ts'
import type { Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { type Career, careerOf } from './careers/career-of.ts'
import { namesOf } from './careers/names.ts'
import { wandered } from './careers/wandered.ts'
import type { NameParts } from './people.ts'
import { numberDecisions } from './personnel/decisions.ts'
import { unitsOfDemo } from './personnel/lines-of-agencies.ts'
import { seatsOfDemo } from './personnel/seats-of-demo.ts'
import { seedRecordAccounts } from './personnel/seed-record-accounts.ts'
import { randomFrom } from './random.ts'

const SEED = 20_261_126
export const SAMPLE_DEPARTMENT = 'Sở Nông nghiệp và Môi trường'
const NOTE = 'Dữ liệu giả định để chạy thử'

/** @param people how many in all; the sample department first. */
export async function seedPersonnel(tx: Tx, parts: NameParts, now: Date, people = 2_000): Promise<void> {
  const today = dayIn(now)
  const random = randomFrom(SEED)
  const names = namesOf(parts)
  const units = await unitsOfDemo(tx, today)
  const seated = seatsOfDemo(random, units, SAMPLE_DEPARTMENT).slice(0, people)
  const begun = seated.filter(({ track, kindBefore }) => track === 'admin' && kindBefore === undefined)
  const firsts = [
    ...new Map(begun.flatMap(({ stays: [first] }) => (first ? [[first.unitId, first] as const] : []))).values(),
  ]
  const seats = seated.map((seat, at) => wandered(randomFrom(SEED - 1 - at), seat, firsts))
  const ground = { names, places: units.places, today }
  const careers = seats.map((seat, at) => careerOf(randomFrom(SEED + at), seat, ground, at))
  const numbered = await numberDecisions(
    tx,
    careers.flatMap(({ unitId, events }) => events.flatMap(({ paper }) => (paper === null ? [] : [{ unitId, paper }]))),
    names,
  )
  const accounts = await seedRecordAccounts(tx, careers, units, SAMPLE_DEPARTMENT)
  const records = careers.map((career): LoadedRecord => {
    const accountId = accounts.get(career)
    return {
      id: crypto.randomUUID(),
      unitId: career.unitId,
      fullName: career.spine.fullName,
      ...(accountId !== undefined && { accountId }),
      openedOn: career.spine.recruitedOn,
      events: eventsOf(career, numbered),
    }
  })
  await loadRecords({ tx, now }, records, NOTE)
}

/** Of twenty decisions one is told without its paper: there is something to look for. */
function eventsOf({ unitId, events, spine }: Career, numbered: Awaited<ReturnType<typeof numberDecisions>>) {
  return events.map(({ kind, effectiveOn, effects, paper }) => {
    const isKnown = paper !== null && spine.random.chance(0.95)
    return {
      kind,
      effectiveOn,
      effects,
      note: null,
      standing: isKnown ? ('verified' as const) : paper === null ? ('declared' as const) : ('unverified' as const),
      decisionId: isKnown ? numbered(unitId, paper).id : null,
    }
  })
}
