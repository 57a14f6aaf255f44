/** A whole province in one round: 239 units, a scorer and a head in each, twenty appraisers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AssessmentSummary, par } from '../../src/modules/par/contract.ts'
import { issuedFromFile } from '../../src/modules/par/fixtures.ts'
import type { Stage } from '../../src/modules/par/rules/rounds/windows.ts'
import type { Client, House } from '../support/house.ts'

export type Person = Client & { accountId: string }
const DAY = '2024-12-31'
const MINUTE = 60_000
/** Minutes after the start; the self-assessment has begun already. */
const STAGES: Record<Stage, readonly [number, number]> = {
  'self-assessment': [-5, 60],
  appraisal: [60, 120],
  explanation: [120, 180],
  'second-appraisal': [180, 240],
  publication: [240, 300],
}
/** Which department answers for which area. */
const BODIES: Record<string, string> = {
  '2': 'Sở Tư pháp',
  '6': 'Sở Tài chính',
  '7': 'Sở Khoa học và Công nghệ',
}

const ROOT = join(import.meta.dirname, '../..')
const MODELS = [
  ['Khối sở', 'department', 'model-department-2025'],
  ['Khối huyện', 'district', 'model-district-2024'],
  ['Khối xã', 'commune', 'model-commune-2025'],
] as const

/** The model sets with a body on three areas, issued for 2024. */
async function blocksOf(admin: Client, within: number) {
  const blocks = []
  for (const [name, level, file] of MODELS) {
    const json = JSON.parse(readFileSync(join(ROOT, `db/catalogues/par/${file}.json`), 'utf8'))
    const nodes = json.nodes.map((node: { code: string }) => ({ ...node, appraisingBody: BODIES[node.code] }))
    const setId = await issuedFromFile(admin, { ...json, name: `${name}, có cơ quan thẩm định`, year: 2024, nodes })
    blocks.push({ name, setId, within, levels: [level] })
  }
  return blocks
}

export interface Province {
  house: House
  roundId: string
  admin: Person
  sheets: readonly AssessmentSummary[]
  /** By unit. */
  scorers: ReadonlyMap<number, Person>
  heads: ReadonlyMap<number, Person>
  /** By the name of their unit; twenty in all. */
  appraisers: ReadonlyMap<string, readonly Person[]>
  to: (stage: Stage) => void
}

/** Eight in Sở Nội vụ, who consolidate; three in each body; three in the office that stands in for Sở Nội vụ. */
const APPRAISERS = [
  ['Sở Nội vụ', 8, 'par-appraiser'],
  ...Object.values(BODIES).map((name) => [name, 3, 'par-body-appraiser'] as const),
  ['Thanh tra tỉnh', 3, 'par-appraiser'],
] as const

export async function aProvince(house: House): Promise<Province> {
  const start = house.clock.now.getTime()
  const unit = (name: string) => house.unit(name, DAY)
  const person = (unitId: number, role: string, at: number | null, fullName: string) =>
    house.person({ unitId, fullName, grants: [{ role, unitId: at }] })
  const office = await unit('Sở Nội vụ')
  const admin = await person(office, 'par-admin', null, 'Trần Thị Quản')
  const at = (minutes: number) => new Date(start + minutes * MINUTE).toISOString()
  const bodies = []
  for (const body of Object.values(BODIES)) bodies.push({ body, unitId: await unit(body) })
  const { roundId } = await admin.call(par.openRound, {
    year: 2024,
    name: 'Cả tỉnh một năm',
    frameDay: DAY,
    consolidatingUnitId: office,
    substituteUnitId: await unit('Thanh tra tỉnh'),
    bodies,
    tieRule: 'shared',
    bands: [],
    windows: Object.entries(STAGES).map(([stage, [opens, closes]]) => ({
      stage: stage as Stage,
      opensAt: at(opens),
      closesAt: at(closes),
    })),
    blocks: await blocksOf(admin, await unit('Tỉnh Bắc Giang')),
  })
  const { assessments: sheets } = await admin.call(par.assessments, { roundId })
  const scorers = new Map<number, Person>()
  const heads = new Map<number, Person>()
  for (const { unitId } of sheets) {
    scorers.set(unitId, await person(unitId, 'par-scorer', unitId, 'Lê Văn Chấm'))
    heads.set(unitId, await person(unitId, 'par-head', unitId, 'Hoàng Thị Lãnh'))
  }
  const appraisers = new Map<string, Person[]>()
  for (const [name, count, role] of APPRAISERS)
    for (let number = 0; number < count; number++)
      appraisers.set(name, [
        ...(appraisers.get(name) ?? []),
        await person(await unit(name), role, null, `Người Thẩm ${number + 1}`),
      ])
  const to = (stage: Stage) => {
    house.clock.now = new Date(start + (STAGES[stage][0] + 1) * MINUTE)
  }
  return { house, roundId, admin, sheets, scorers, heads, appraisers, to }
}

export function personOf(people: ReadonlyMap<number, Person>, unitId: number): Person {
  const found = people.get(unitId)
  if (!found) throw new Error(`nobody in the unit ${unitId}`)
  return found
}

/** Eight at a time: as many as the house has connections for. */
export async function eightAtATime<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
    }),
  )
}
