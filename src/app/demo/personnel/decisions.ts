/** The decisions of invented careers, numbered as an office numbers them: in the order of days, each year anew. */
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import type { Paper } from '../careers/career.ts'
import type { Names } from '../careers/names.ts'
import { randomFrom } from '../random.ts'
import { markOf } from '../seed-documents.ts'

export interface Decided {
  id: string
  number: string
  issuer: string
}
/** One decision for everybody it names: the same agency, day and matter. */
export type Numbered = (unitId: number, paper: Paper) => Decided

const PROVINCE = 'Ủy ban nhân dân tỉnh'
const keyOf = (unitId: number, { about, by, agency, decidedOn }: Paper) =>
  JSON.stringify([unitId, decidedOn, by === 'province' ? PROVINCE : agency, about])

export async function numberDecisions(
  tx: Tx,
  papers: readonly { unitId: number; paper: Paper }[],
  names: Names,
): Promise<Numbered> {
  const distinct = new Map(papers.map((one) => [keyOf(one.unitId, one.paper), one]))
  const sorted = [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).toSorted(byDay)
  const counted = new Map<string, number>()
  const decided = new Map<string, Decided>()
  const rows = sorted.map(([key, { unitId, paper }]) => {
    const issuer = paper.by === 'province' ? PROVINCE : paper.agency
    const year = paper.decidedOn.slice(0, 4)
    const mark = paper.by === 'province' ? 'UBND' : markOf(issuer)
    const count = (counted.get(`${unitId} ${mark} ${year}`) ?? 0) + 1 + (paper.about.length % 9)
    counted.set(`${unitId} ${mark} ${year}`, count)
    const number = `${count}/QĐ-${mark}`
    const id = crypto.randomUUID()
    decided.set(key, { id, number, issuer })
    const signer = names(randomFrom([...`${issuer}${Math.floor(Number(year) / 5)}`].reduce(hash, 7)), 'M')
    const { about, decidedOn } = paper
    return {
      id,
      unit_id: unitId,
      number,
      decided_on: decidedOn,
      issuer,
      signer,
      about: `${about} (dữ liệu giả định)`,
    }
  })
  for (const some of chunksOf(rows, 2_000)) await tx.insertInto('personnel.decision').values(some).execute()
  return (unitId, paper) => decided.get(keyOf(unitId, paper)) as Decided
}

const hash = (sum: number, letter: string) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0
const byDay = ([, a]: [string, { paper: Paper }], [, b]: [string, { paper: Paper }]) =>
  a.paper.decidedOn < b.paper.decidedOn ? -1 : a.paper.decidedOn > b.paper.decidedOn ? 1 : 0
