/** What heads a row of a list: today as it stands on the record, of another day or as known then what lines and steps say. */
import type { Tx } from '../../../../platform/http/call.ts'
import { lastInstantOf } from '../../../../shared/dates.ts'
import { firstDay, type Precision, precisionOf } from '../../../../shared/partial-days.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import type { RecordState } from '../../rules/life/state.ts'
import { employedOn, stateOn } from '../../rules/life/state-on.ts'
import { type KnownLine, linesOf } from '../events-of.ts'
import { takenSteps } from '../life/taken-steps.ts'

export interface Head {
  id: string
  fullName: string
  sex: 'M' | 'F' | null
  bornOn: string | null
  bornPrecision: Precision | null
  /** Masked. */
  citizenId: string | null
  unitId: number
  state: RecordState
  photo: string | null
}

export async function headsToday(tx: Tx, ids: readonly string[]): Promise<Map<string, Head>> {
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name', 'sex', 'born_on', 'born_precision', 'citizen_id', 'unit_id', 'state', 'photo_sha256'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        fullName: row.full_name,
        sex: row.sex,
        bornOn: row.born_on,
        bornPrecision: row.born_precision,
        citizenId: maskedId(row.citizen_id),
        unitId: row.unit_id,
        state: row.state,
        photo: row.photo_sha256,
      },
    ]),
  )
}

interface Then {
  day: string
  known: string | null
}

const PARTS = ['name', 'person', 'citizen-id', 'photo', 'employment']

export async function headsThen(tx: Tx, ids: readonly string[], { day, known }: Then): Promise<Map<string, Head>> {
  const today = await headsToday(tx, ids)
  const lines = Map.groupBy(await linesOf(tx, ids, { known, parts: PARTS }), ({ recordId }) => recordId)
  const steps = await takenSteps(tx, ids)
  const ending = lastInstantOf(day)
  const until = known !== null && Date.parse(known) < Date.parse(ending) ? known : ending
  return new Map(
    [...today].map(([id, head]) => {
      const own = lines.get(id) ?? []
      const taken = steps.get(id) ?? []
      const state = stateOn(taken, taken[0]?.from ?? head.state, until, employedOn(own, day))
      return [id, { ...head, ...saidOn(own, day), state }]
    }),
  )
}

const holds = ({ from, to }: KnownLine, day: string) => from <= day && (to === null || day < to)

/** Birth and the first name hold also before the paper that tells them; a photo and a number do not. */
function saidOn(lines: readonly KnownLine[], day: string): Partial<Head> {
  const on = (part: string) => lines.findLast((line) => line.part === part && holds(line, day))?.values
  const first = (part: string) => lines.find((line) => line.part === part)?.values
  const name = (on('name') ?? first('name'))?.birthName
  const person = on('person') ?? first('person')
  const born = typeof person?.bornOn === 'string' ? person.bornOn : null
  const number = on('citizen-id')?.number
  const photo = on('photo')?.sha256
  return {
    ...(typeof name === 'string' && { fullName: name }),
    ...(person && {
      sex: person.sex === 'M' || person.sex === 'F' ? person.sex : null,
      bornOn: born && firstDay(born),
      bornPrecision: born === null ? null : precisionOf(born),
    }),
    citizenId: typeof number === 'string' ? maskedId(number) : null,
    photo: typeof photo === 'string' ? photo : null,
  }
}
