/** A round with bodies, its four stages an hour or two apart, and the people on both sides of one sheet. */
import type { Client, House } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, bestInputs, ownLeaves } from '../../fixtures.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'

const HOUR = 3_600_000
export const JUSTICE = 'Cơ quan tư pháp'

type Person = Client & { accountId: string }

export interface BodyRound {
  roundId: string
  admin: Client
  /** The sheet of Sở Y tế, and that of Sở Nội vụ, which consolidates. */
  sheetId: string
  officeSheetId: string
  scorer: Person
  head: Person
  /** Of Sở Nội vụ, with everything an appraiser has. */
  consolidator: Person
  /** Of Sở Tư pháp, which appraises area 2. */
  justice: Person
  /** Of Sở Tài chính, which stands in for Sở Nội vụ. */
  substitute: Person
  units: { health: number; office: number; justice: number; finance: number }
  leaf: (code: string) => string
  to: (stage: 'self-assessment' | 'appraisal' | 'explanation' | 'second-appraisal' | 'publication') => void
}

const BEGINS = { 'self-assessment': 0, appraisal: 1, explanation: 3, 'second-appraisal': 5, publication: 7 } as const

/** Windows in hours, so that nobody's session ends on the way through them. */
async function keepHours(house: House, roundId: string, start: number): Promise<void> {
  await house.owner.query('delete from par.round_window where round_id = $1', [roundId])
  for (const [stage, hour] of Object.entries(BEGINS))
    await house.owner.query(
      'insert into par.round_window (round_id, stage, opens_at, closes_at) values ($1, $2, $3, $4)',
      [roundId, stage, ...[hour, hour + 2].map((at) => new Date(start + at * HOUR).toISOString())],
    )
}

/** Model sets name no bodies, and an issued set is closed to every door. */
async function nameBody(house: House, setId: string, code: string, body: string): Promise<void> {
  await house.owner.query('alter table par.criterion disable trigger keep_issued')
  await house.owner.query('update par.criterion set appraising_body = $3 where set_id = $1 and code = $2', [
    setId,
    code,
    body,
  ])
  await house.owner.query('alter table par.criterion enable trigger keep_issued')
}

export async function aBodyRound(house: House): Promise<BodyRound> {
  const start = house.clock.now.getTime()
  const { roundId, admin, setId, office } = await aRound(house)
  await nameBody(house, setId, '2', JUSTICE)
  await keepHours(house, roundId, start - HOUR / 2)
  const [health, justice, finance] = [
    await house.unit('Sở Y tế', '2024-12-31'),
    await house.unit('Sở Tư pháp', '2024-12-31'),
    await house.unit('Sở Tài chính', '2024-12-31'),
  ]
  await house.owner.query('update par.round set consolidating_unit_id = $2, substitute_unit_id = $3 where id = $1', [
    roundId,
    office,
    finance,
  ])
  await house.owner.query('insert into par.round_body (round_id, body, unit_id) values ($1, $2, $3)', [
    roundId,
    JUSTICE,
    justice,
  ])
  const person = (unitId: number, role: string, fullName: string, at: number | null) =>
    house.person({ unitId, fullName, grants: [{ role, unitId: at }] })
  const { assessments } = await admin.call(par.assessments, { roundId })
  const sheetOf = (unitId: number) => assessments.find((sheet) => sheet.unitId === unitId)?.id as string
  const { nodes } = await admin.call(par.criteriaSet, { setId })
  return {
    roundId,
    admin,
    sheetId: sheetOf(health),
    officeSheetId: sheetOf(office),
    scorer: await person(health, 'par-scorer', 'Lê Văn Chấm', health),
    head: await person(health, 'par-head', 'Hoàng Thị Lãnh', health),
    consolidator: await person(office, 'par-appraiser', 'Phạm Thị Thẩm', null),
    justice: await person(justice, 'par-body-appraiser', 'Đỗ Văn Pháp', null),
    substitute: await person(finance, 'par-appraiser', 'Bùi Thị Tài', null),
    units: { health, office, justice, finance },
    leaf: (code) => nodes.find((node) => node.code === code)?.id as string,
    to: (stage) => {
      house.clock.now = new Date(start + (BEGINS[stage] + 0.5) * HOUR)
    },
  }
}

/** Every criterion filled in, with the paper it wants; one entered otherwise where `inputs` says so. */
export async function fillSheet(
  scorer: Client,
  assessmentId: string,
  inputs: Readonly<Record<string, LeafInputs>> = {},
): Promise<void> {
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId })
  let documentId: string | undefined
  for (const leaf of ownLeaves(sheet)) {
    const at = { assessmentId, criterionId: leaf.id }
    const given = (inputs[leaf.code] ?? bestInputs(leaf.scoring)) as never
    await scorer.call(par.saveEntry, { ...at, version: 0, inputs: given })
    if (!leaf.evidenceRequired) continue
    if (documentId === undefined)
      documentId = (
        await scorer.upload(
          par.uploadEvidence,
          { ...at, title: 'Báo cáo năm' },
          { name: 'Báo cáo.pdf', bytes: aPdf(assessmentId), mediaType: 'application/pdf' },
        )
      ).documentId
    else await scorer.call(par.linkEvidence, { ...at, documentId, pages: 'trang 3' })
  }
}
