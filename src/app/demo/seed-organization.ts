/** The inside of the province that is there today: rooms, chi cục, public service units, divisions of communes, villages. Names are typical, figures invented. */
import {
  type FactKey,
  type FactValue,
  type Level,
  recordChange,
  recordFacts,
  type UnitOnDay,
  unitsOn,
} from '../../modules/organization/index.ts'
import type { Tx } from '../../platform/http/call.ts'
import { divisionsOfCommune, INSIDE, type Inside, VILLAGE_NAMES } from './organization-inside.ts'
import { type Random, randomFrom } from './random.ts'

const DAY = '2025-07-01'
const SEED = 20_250_701
const SOURCE = 'Dữ liệu giả định để chạy thử'
/** Communes that have told their villages. */
const WITH_VILLAGES = 10
/** The commune, by its place in the list, that has one deputy too many. */
const OVER = 2

type Facts = Partial<Record<FactKey, FactValue>>
interface NewUnit {
  level: Level
  kind: string
  name: string
  fullName: string
  /** One that is there, or -1 for the first of the list, -2 for the second … */
  parentId: number
  facts: Facts
}

const decided = (number: number) => ({
  legalBasis: `${number}/QĐ-UBND (giả định)`,
  decidedOn: DAY,
  issuer: 'Ủy ban nhân dân tỉnh',
  note: SOURCE,
})

/** One decision establishes units, and tells what they are. @returns their ids, in order. */
async function establish(tx: Tx, number: number, units: readonly NewUnit[]): Promise<number[]> {
  const after = units.map(({ facts: _, ...unit }, at) => ({ ...unit, unitId: -1 - at, code: null, seat: null }))
  const basis = decided(number)
  const { idOf, recording } = await recordChange(
    tx,
    { kind: 'establish', day: DAY, before: [], after, children: [], succession: null },
    basis,
  )
  const ids = units.map((_, at) => idOf.get(-1 - at) as number)
  const told = units.flatMap(({ facts }, at) =>
    Object.entries(facts).map(([fact, value]) => ({
      unitId: ids[at] as number,
      fact: fact as FactKey,
      from: DAY,
      to: null,
      value,
    })),
  )
  await recordFacts(tx, told, { legalBasis: basis.legalBasis, source: SOURCE }, recording)
  return ids
}

function division(name: string, parentId: number, staff: number, deputies: number, kind = 'Phòng'): NewUnit {
  const facts = { 'people-assigned': staff, 'people-present': staff - (staff % 3 === 0 ? 1 : 0), deputies }
  return {
    level: 'division',
    kind,
    name,
    fullName: `${kind} ${name}`,
    parentId,
    facts: {
      ...facts,
      'head-title': kind === 'Phòng' ? 'Trưởng phòng' : kind === 'Trung tâm' ? 'Giám đốc' : 'Chánh Văn phòng',
    },
  }
}

/** Within the norm of the day: one deputy under ten, two to fourteen, three above. */
const lawful = (staff: number) => (staff < 10 ? 1 : staff < 15 ? 2 : 3)

function inside(parentId: number, { divisions, branches = [], services = [] }: Inside, random: Random): NewUnit[] {
  const units: NewUnit[] = divisions.map((name) => {
    const staff = random.between(7, 16)
    return division(name, parentId, staff, lawful(staff))
  })
  for (const [name, rooms] of branches) {
    const at = units.length
    const facts = {
      'people-assigned': 12 + rooms.length * 4,
      deputies: rooms.length > 3 ? 2 : 1,
      'head-title': 'Chi cục trưởng',
    }
    units.push({ level: 'branch', kind: 'Chi cục', name, fullName: `Chi cục ${name}`, parentId, facts })
    for (const room of rooms) units.push(division(room, -1 - at, random.between(4, 8), 1))
  }
  for (const [kind, name, field, autonomy, people] of services) {
    const deputies = autonomy === 'budget' || autonomy === 'partly' ? (people > 20 ? 2 : 1) : 3
    const facts: Facts = {
      'people-assigned': people,
      'people-present': people - random.between(0, 3),
      deputies,
      field,
      autonomy,
    }
    if (autonomy !== 'full') facts['budget-people'] = autonomy === 'budget' ? people : Math.ceil(people / 2)
    if (field === 'education' || field === 'health') facts.essential = 'yes'
    units.push({
      level: 'service',
      kind,
      name,
      fullName: `${kind} ${name}`,
      parentId,
      facts: { ...facts, 'head-title': kind === 'Trường' ? 'Hiệu trưởng' : 'Giám đốc' },
    })
  }
  return units
}

/** More deputies in those that were merged, fewer elsewhere: three on average holds. */
const DEPUTIES: Readonly<Record<string, number>> = {
  'Sở Nông nghiệp và Môi trường': 5,
  'Sở Tài chính': 4,
  'Sở Xây dựng': 4,
  'Sở Dân tộc và Tôn giáo': 1,
  'Sở Ngoại vụ': 1,
}

async function departments(tx: Tx, units: readonly UnitOnDay[], random: Random): Promise<number[]> {
  const rooms: number[] = []
  for (const [at, unit] of units.entries()) {
    const own = INSIDE[unit.fullName]
    if (!own) continue
    const list = inside(unit.unitId, own, random)
    const ids = await establish(tx, 101 + at, list)
    if (unit.fullName === 'Sở Nội vụ') rooms.push(...ids)
    const staff = list.reduce(
      (sum, { level, facts }) => sum + (level === 'division' ? Number(facts['people-assigned']) : 0),
      4,
    )
    const isOffice = unit.kind === 'Văn phòng' || unit.kind === 'Thanh tra'
    const facts: Facts = {
      functions: own.functions,
      'functions-decision': `${201 + at}/QĐ-UBND (giả định)`,
      'people-assigned': staff,
      'people-present': staff - random.between(0, 4),
      deputies: DEPUTIES[unit.fullName] ?? 3,
      'head-title': isOffice ? `Chánh ${unit.kind}` : 'Giám đốc',
    }
    await tell(tx, unit.unitId, facts)
  }
  return rooms
}

const tell = (tx: Tx, unitId: number, facts: Facts, from = DAY) =>
  recordFacts(
    tx,
    Object.entries(facts).map(([fact, value]) => ({ unitId, fact: fact as FactKey, from, to: null, value })),
    { legalBasis: null, source: SOURCE },
  )

async function communes(tx: Tx, units: readonly UnitOnDay[], random: Random): Promise<void> {
  const list = units.flatMap(({ unitId, kind }, at) =>
    divisionsOfCommune(kind).map(([of, name], place) =>
      division(name, unitId, random.between(5, 12), at === OVER && place === 0 ? 3 : 2, of),
    ),
  )
  await establish(tx, 300, list)
  // The former Bắc Giang bears codes of 07, the former Bắc Ninh of 09: two regions of the circular in one province.
  const regions = units.map(({ unitId, code }) => ({
    ...({ unitId, fact: 'region', from: DAY, to: null } as const),
    value: code?.startsWith('07') ? 'northern-midlands-and-mountains' : 'red-river-delta',
  }))
  await recordFacts(tx, regions, { legalBasis: null, source: SOURCE })
}

async function villages(tx: Tx, units: readonly UnitOnDay[], random: Random): Promise<void> {
  for (const [at, { unitId, kind }] of units.entries()) {
    const of = kind === 'Phường' ? 'Tổ dân phố' : 'Thôn'
    const list = VILLAGE_NAMES.slice(0, random.between(8, VILLAGE_NAMES.length)).map((name): NewUnit => {
      const households = random.between(110, 420)
      return {
        level: 'village',
        kind: of,
        name,
        fullName: `${of} ${name}`,
        parentId: unitId,
        facts: { households, population: households * 4 - random.between(0, 60) },
      }
    })
    await establish(tx, 401 + at, list)
  }
}

/** A room that was renamed and given more people, so that there is something to look back at. */
async function later(tx: Tx, rooms: readonly number[]): Promise<void> {
  const room = rooms[4]
  if (room === undefined) return
  const now = (await unitsOn(tx, '2026-03-01', { levels: ['division'] })).find(({ unitId }) => unitId === room)
  if (!now) return
  const name = 'Việc làm và An toàn lao động'
  const after = [{ ...now, name, fullName: `Phòng ${name}`, seat: null }]
  const change = { kind: 'rename', day: '2026-03-01', before: [room], after, children: [], succession: null } as const
  await recordChange(tx, change, { ...decided(52), decidedOn: '2026-02-20' })
  await tell(tx, room, { 'people-assigned': 12, 'people-present': 11, deputies: 3 }, '2026-03-01')
}

export async function seedOrganization(tx: Tx): Promise<void> {
  const random = randomFrom(SEED)
  const [province] = await unitsOn(tx, DAY, { levels: ['province'] })
  if (!province) throw new Error('the catalogue has no province on 2025-07-01')
  const of = { parentId: province.unitId }
  const agencies = await unitsOn(tx, DAY, { ...of, levels: ['department'] })
  const all = await unitsOn(tx, DAY, { ...of, levels: ['commune'] })
  await tell(tx, province.unitId, { grade: 'I' })
  const rooms = await departments(tx, agencies, random)
  await communes(tx, all, random)
  const spread = all.filter((_, at) => at % Math.floor(all.length / WITH_VILLAGES) === 0).slice(0, WITH_VILLAGES)
  await villages(tx, spread, random)
  await later(tx, rooms)
}
