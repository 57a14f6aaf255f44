/** People by given name with what some parts say of them on a day: those whose records a unit manages then, or those chosen. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { formatDay } from '../../../shared/dates.ts'
import { unitOn } from '../../organization/index.ts'
import { GONE } from '../../personnel/index.ts'
import { refuse } from '../refusals.vi.ts'
import { said, type Told } from '../rules/said.ts'
import { timeInWords } from '../text.vi.ts'
import { saidLines } from './said-lines.ts'
import { type AtTime, timeOf } from './told-of.ts'

/** More are no list that anybody signs. */
const MOST = 5_000
const AT_ONCE = 1_000
/** Names in one sentence. */
const NAMED = 3
const NAME = said('name', 'birthName')

interface Asked extends AtTime {
  parts: readonly string[]
  /** What holds on the day alone, or all that was said by then. */
  only: 'on-day' | 'ever'
}

interface People extends Pick<Told, 'day' | 'known'> {
  people: Told[]
}

/** @throws Refusal forms.unit-not-there, forms.nobody, forms.too-many */
export async function peopleOfUnit(
  call: Call,
  { unitId, ...asked }: Asked & { unitId: number },
): Promise<People & { unitName: string }> {
  const { day, known } = timeOf(call.now, asked)
  const unit =
    (await unitOn(call.tx, unitId, day, known ?? undefined)) ?? refuse('forms.unit-not-there', { day: formatDay(day) })
  const ids = await managedBy(call.tx, { unitId, day, known })
  if (ids.length === 0) refuse('forms.nobody', { unit: unit.fullName, day: formatDay(day) })
  if (ids.length > MOST) refuse('forms.too-many', { unit: unit.fullName, most: MOST.toLocaleString('vi') })
  return { unitName: unit.fullName, ...(await toldOfEach(call, ids, asked)) }
}

/** @throws Refusal forms.chosen-not-there, forms.chosen-gone, forms.chosen-unknown */
export async function peopleChosen(
  call: Call,
  { recordIds, ...asked }: Asked & { recordIds: readonly string[] },
): Promise<People> {
  const chosen = [...new Set(recordIds)]
  const found = await call.tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name as fullName', 'state', 'merged_into as mergedInto'])
    .where('id', 'in', chosen)
    .orderBy('given_name')
    .orderBy('full_name')
    .orderBy('id')
    .execute()
  if (found.length < chosen.length) refuse('forms.chosen-not-there', { number: chosen.length - found.length })
  const gone = found.filter(
    ({ state, mergedInto }) => mergedInto !== null || (GONE as readonly string[]).includes(state),
  )
  if (gone.length > 0) refuse('forms.chosen-gone', { names: namesOf(gone) })
  const told = await toldOfEach(
    call,
    found.map(({ id }) => id),
    asked,
  )
  const unknown = found.filter((_, at) => told.people[at] === undefined || NAME.say(told.people[at]) === null)
  if (unknown.length > 0) refuse('forms.chosen-unknown', { names: namesOf(unknown), time: timeInWords(told) })
  return told
}

function namesOf(people: readonly { fullName: string }[]): string {
  const named = people.slice(0, NAMED).map(({ fullName }) => fullName)
  return people.length > NAMED ? `${named.join(', ')} và ${people.length - NAMED} người khác` : named.join(', ')
}

async function toldOfEach({ tx, now }: Call, ids: readonly string[], { parts, only, ...at }: Asked): Promise<People> {
  const time = timeOf(now, at)
  const people: Told[] = []
  for (const some of chunksOf(ids, AT_ONCE)) {
    const lines = await saidLines(tx, some, { parts, only, ...time })
    const told = { ...time, province: null, hidden: new Set<string>() }
    people.push(...some.map((id) => ({ ...told, lines: lines.get(id) ?? [] })))
  }
  return { ...time, people }
}

interface Managed {
  unitId: number
  day: string
  known: string | null
}

async function managedBy(tx: Tx, { unitId, day, known }: Managed): Promise<string[]> {
  const rows = await tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.record as r', 'r.id', 'l.record_id')
    .select(['r.id', 'r.given_name', 'r.full_name'])
    .where('l.unit_id', '=', unitId)
    .where('l.part', '=', 'employment')
    .where((e) =>
      known === null
        ? e('l.recorded_to', '=', 'infinity')
        : e.and([e('l.recorded_from', '<=', known), e('l.recorded_to', '>', known)]),
    )
    .where('l.valid_from', '<=', day)
    .where('l.valid_to', '>', day)
    // As known then it had not been merged into another.
    .$if(known === null, (q) => q.where('r.merged_into', 'is', null))
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('r.id')
    .limit(MOST + 1)
    .execute()
  return rows.map(({ id }) => id)
}
