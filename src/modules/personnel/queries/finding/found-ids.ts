/** Ids of the people a list asks for, a page at a time, through the one function that looks before it is scoped. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { unitsOn } from '../../../organization/index.ts'
import type { Asked } from '../../contract/finding.ts'
import { refuse } from '../../refusals.vi.ts'
import { type FieldFilter, isOfUnit, lineAsked, whyNotFilter } from '../../rules/finding/filters.ts'
import { nearWords } from '../../rules/finding/near-words.ts'
import { meaningOf } from '../../rules/finding/typed.ts'
import { LEFT } from '../../rules/life/state.ts'
import type { Sensitivity } from '../../rules/parts.ts'

export interface Page {
  order: 'name' | 'born' | 'unit'
  limit: number
  offset: number
}

export interface FoundIds {
  ids: string[]
  total: number
  isMore: boolean
  isNear: boolean
  day: string
  /** The day is today and nothing is asked as it was known once. */
  isNow: boolean
}

/** Nobody turns more pages than these, and counting further costs more than looking. */
const MOST = 10_000
const PRESENT = ['draft', 'declared', 'certified', 'in_use', 'in_transfer']

type Looking = Pick<Call, 'tx' | 'now'>

export async function foundIds(
  call: Looking,
  asked: Asked,
  page: Page,
  open: Sensitivity = 'ordinary',
): Promise<FoundIds> {
  const { exact, near, day, isNow } = await questionOf(call, asked, open)
  const paged = { most: MOST, limit: page.limit, offset: page.offset }
  const first = await found(call.tx, { ...exact, ...paged, order: page.order })
  const isAnswered = first.length > 0 || page.offset > 0
  const nearby = isAnswered ? null : await near()
  const offered = nearby === null ? [] : await found(call.tx, { ...nearby, ...paged })
  return { ...told(isAnswered ? first : offered), isNear: offered.length > 0, day, isNow }
}

/** Ids of everybody a list asks for, sixteen bytes each: of half a million people as text they would weigh fifty megabytes. */
export async function everyId(call: Looking, asked: Asked, order: Page['order'], open: Sensitivity, most: number) {
  const { exact, near, day, isNow } = await questionOf(call, asked, open)
  const paged = { most, limit: most + 1, offset: 0 }
  const first = await packed(call.tx, { ...exact, ...paged, order })
  const nearby = first.length > 0 ? null : await near()
  return { ids: nearby === null ? first : await packed(call.tx, { ...nearby, ...paged }), day, isNow }
}

interface Question {
  day: string
  isNow: boolean
  /** For the database, but for the page. */
  exact: object
  /** Asked where nobody is called so; null: nothing is near. */
  near: () => Promise<object | null>
}

async function questionOf({ tx, now }: Looking, asked: Asked, open: Sensitivity): Promise<Question> {
  for (const filter of asked.filters) {
    const why = whyNotFilter(filter, open)
    if (why !== null) refuse(why.reason, why.params)
  }
  const today = dayIn(now)
  const day = asked.asOf ?? today
  const { words, born, number, staffNumber } = meaningOf(asked.text)
  const isNow = day === today && asked.known === undefined
  const whole = { ...asked, filters: await Promise.all(asked.filters.map((filter) => withBelow(tx, filter, day))) }
  const base = {
    ...(born && { born }),
    ...(number !== null && { number }),
    ...(staffNumber !== null && { staffNumber }),
    day,
    known: asked.known ?? null,
    ...(isNow ? await askedNow(tx, whole, day) : await askedThen(tx, whole, day)),
  }
  const near = async () => {
    const others = words.length === 0 ? null : await wordsNear(tx, words)
    return others && { ...base, words: [], near: others, order: 'near', typed: words.join(' ') }
  }
  return { day, isNow, exact: { ...base, words, near: [] }, near }
}

/** With every unit that the conditions stand for. */
type Whole = Omit<Asked, 'filters'> & { filters: readonly FieldFilter[] }

const told = (rows: readonly { id: string; total: number }[]) => ({
  ids: rows.map(({ id }) => id),
  total: Math.min(rows[0]?.total ?? 0, MOST),
  isMore: (rows[0]?.total ?? 0) > MOST,
})

async function found(tx: Tx, asked: object): Promise<{ id: string; total: number }[]> {
  const { rows } = await sql<{ id: string; total: number }>`
    select id, total from personnel.found(${JSON.stringify(asked)}::jsonb)`.execute(tx)
  return rows
}

async function packed(tx: Tx, asked: object): Promise<Buffer> {
  const { rows } = await sql<{ ids: Buffer | null }>`
    select string_agg(uuid_send(id), ''::bytea) as ids from personnel.found(${JSON.stringify(asked)}::jsonb)`.execute(
    tx,
  )
  return rows[0]?.ids ?? Buffer.alloc(0)
}

/** @returns for each word those near to it; null when one has none. */
async function wordsNear(tx: Tx, words: readonly string[]): Promise<string[][] | null> {
  const known = (await tx.selectFrom('personnel.name_word').select('word').execute()).map(({ word }) => word)
  const near = words.map((word) => nearWords(word, known))
  return near.some((some) => some.length === 0) ? null : near
}

/** Today, by what stands on the records. */
async function askedNow(tx: Tx, { unitId, kind, rank, post, presence, filters }: Whole, day: string) {
  const units = unitId === undefined ? null : await unitsAsked(tx, unitId, day)
  return {
    ...(units && !units.isDivision && { units: units.ids }),
    ...(kind !== undefined && { kind }),
    ...(rank !== undefined && { rank }),
    ...(post !== undefined && post !== '' && { post }),
    ...(presence !== 'all' && { states: presence === 'left' ? LEFT : PRESENT }),
    filters: [...filters, ...(units?.isDivision ? [isOne('post', 'unitId', units.ids)] : [])].map(lineAsked),
  }
}

/** On another day, or as it was known: by the lines alone. */
async function askedThen(tx: Tx, { unitId, kind, rank, post, presence, filters }: Whole, day: string) {
  const units = unitId === undefined ? null : await unitsAsked(tx, unitId, day)
  const employed: FieldFilter = { ...isOne('employment', null, []), ask: presence === 'left' ? 'none' : 'any' }
  const begun: FieldFilter = { ...isOne('employment', null, []), ask: 'any', ever: true }
  const asked = [
    ...filters,
    ...(presence === 'all' ? [] : presence === 'left' ? [employed, begun] : [employed]),
    ...(units ? [isOne(units.isDivision ? 'post' : 'employment', 'unitId', units.ids)] : []),
    ...(kind === undefined ? [] : [isOne('employment', 'personKind', [kind])]),
    ...(rank === undefined ? [] : [isOne('rank', 'rank', [rank])]),
    ...(post === undefined || post === '' ? [] : [{ ...isOne('post', 'title', []), ask: 'says' as const, from: post }]),
  ]
  return { filters: asked.map(lineAsked) }
}

const isOne = (part: string, field: string | null, values: readonly (string | number)[]): FieldFilter => ({
  part,
  field,
  values,
  from: null,
  to: null,
  ever: false,
  ask: 'is',
})

/** A unit a condition names stands for all below it too, as the unit of the list does. */
async function withBelow(tx: Tx, filter: FieldFilter, day: string): Promise<FieldFilter> {
  if (!isOfUnit(filter)) return filter
  const below = await Promise.all(filter.values.map((unit) => unitsAsked(tx, Number(unit), day)))
  return { ...filter, values: [...new Set(below.flatMap(({ ids }) => ids))] }
}

/** The unit and all below it on the day. Divisions manage no records: who works in one is told by the posts. */
async function unitsAsked(tx: Tx, unitId: number, day: string): Promise<{ ids: number[]; isDivision: boolean }> {
  const units = await unitsOn(tx, day, { within: unitId })
  return {
    ids: units.length > 0 ? units.map((one) => one.unitId) : [unitId],
    isDivision: units.some((one) => one.unitId === unitId && one.level === 'division'),
  }
}
