/** A whole province in one round: 239 units, a scorer and a head in each, twenty appraisers, and a second book of what was said. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client, House } from '../../../../../tests/support/house.ts'
import { type DrawnEntry, drawnEntries } from '../../../../app/demo/draw-sheet.ts'
import { randomFrom } from '../../../../app/demo/random.ts'
import { type AssessmentSheet, type AssessmentSummary, par } from '../../contract.ts'
import { aPdf, issuedFromFile, ownLeaves, toApprove } from '../../fixtures.ts'
import type { Stage } from '../../rules/rounds/windows.ts'
import { type LeafInputs, scoreLeaf } from '../../rules/scoring/scoring.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

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

const ROOT = join(import.meta.dirname, '../../../../..')
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

/** What should count in the end, written down beside the program: by sheet, then by criterion. */
export interface Said {
  leaf: Leaf
  entry: DrawnEntry
  /** The inputs of the last hand that spoke; null: does not apply. */
  inputs: LeafInputs | null
}
export type Book = Map<string, Map<string, Said>>

/** As in an office: the head shares the work out, the scorer enters it and hangs the year's report on it, the head approves and sends. */
export async function fillAndSend(province: Province, { id: assessmentId, unitId }: AssessmentSummary, book: Book) {
  const [scorer, head] = [personOf(province.scorers, unitId), personOf(province.heads, unitId)]
  const before = await scorer.call(par.assessmentSheet, { assessmentId })
  const exempt = new Set(before.leaves.filter(({ exemption }) => exemption).map(({ criterionId }) => criterionId))
  const random = randomFrom(unitId)
  const leaves = ownLeaves(before).filter(({ id }) => !exempt.has(id))
  await head.call(par.assignCriteria, {
    assessmentId,
    criterionIds: leaves.map(({ id }) => id),
    accountId: scorer.accountId,
  })
  const drawn = drawnEntries(leaves, 0.6 + random.next() * 0.38, 1, random)
  book.set(assessmentId, new Map(drawn.map((entry) => [entry.leaf.id, { ...entry, entry }])))
  for (const { leaf, inputs, notApplicable, notApplicableReason } of drawn)
    await scorer.call(par.saveEntry, {
      assessmentId,
      criterionId: leaf.id,
      version: 0,
      inputs: inputs as never,
      notApplicable,
      notApplicableReason,
    })
  await hangReport(scorer, assessmentId, leaves)
  await approveAndSend(head, assessmentId)
}

async function hangReport(scorer: Client, assessmentId: string, leaves: readonly Leaf[]): Promise<void> {
  const [first, ...rest] = leaves.filter(({ evidenceRequired }) => evidenceRequired).map(({ id }) => id)
  if (first === undefined) return
  const { documentId } = await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId: first, title: 'Báo cáo cải cách hành chính năm 2024', issuedOn: '2024-12-10' },
    { name: 'bao-cao.pdf', bytes: aPdf(assessmentId), mediaType: 'application/pdf' },
  )
  if (rest.length > 0)
    await scorer.call(par.linkEvidence, { assessmentId, criterionIds: rest, documentId, pages: 'trang 3' })
}

export async function approveAndSend(head: Client, assessmentId: string): Promise<void> {
  const sheet: AssessmentSheet = await head.call(par.assessmentSheet, { assessmentId })
  const leaves = toApprove(sheet).filter(({ entryVersion }) => entryVersion > 0)
  await head.call(par.approveRemaining, { assessmentId, leaves })
  await head.call(par.submitAssessment, { assessmentId })
}

/** The same percentage for every unit and every criterion that others than the unit give. */
export async function importSurvey({ admin, roundId, sheets }: Province, percent: number): Promise<void> {
  const rows: string[] = []
  for (const members of Map.groupBy(sheets, ({ blockName }) => blockName).values()) {
    const sheet = await admin.call(par.assessmentSheet, { assessmentId: members[0]?.id as string })
    const own = new Set(ownLeaves(sheet).map(({ id }) => id))
    const codes = sheet.nodes.filter((node) => node.scoring !== null && !own.has(node.id)).map(({ code }) => code)
    rows.push(...members.flatMap(({ unitName }) => codes.map((code) => `${unitName}\t${code}\t${percent}`)))
  }
  const text = ['Đơn vị\tMã tiêu chí\tGiá trị', ...rows].join('\n')
  await admin.call(par.importValues, { roundId, text, source: 'Điều tra giả định' })
}

/** The index as somebody with a pencil works it out: points of every criterion added, over what applies. */
export function byPencil(sheet: AssessmentSheet, said: ReadonlyMap<string, Said>, percent: number): number {
  let [points, most] = [0, 0]
  for (const { criterionId, exemption } of sheet.leaves) {
    const node = sheet.nodes.find(({ id }) => id === criterionId)
    if (!node || exemption) continue
    const mine = said.get(criterionId)
    if (!mine) {
      points += Math.round((node.maxPoints * percent) / 100)
      most += node.maxPoints
    } else if (mine.inputs !== null) {
      const score = scoreLeaf(mine.leaf.scoring, mine.leaf.maxPoints, mine.inputs)
      if ('notApplicable' in score) continue
      if ('problem' in score) throw new Error(`${node.code} ${score.problem.reason}`)
      points += score.points
      most += node.maxPoints
    }
  }
  return Math.round((points * 1_000_000) / most)
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
