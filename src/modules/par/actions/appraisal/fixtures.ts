/** A round with bodies, its four stages an hour or two apart, and the people on both sides of one sheet. */
import type { Client, House } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aPdf, bestInputs, issueSet, ownLeaves } from '../../fixtures.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'

const HOUR = 3_600_000
const DAY = '2024-12-31'
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
const windowsFrom = (start: number) =>
  Object.entries(BEGINS).map(([stage, hour]) => ({
    stage: stage as keyof typeof BEGINS,
    opensAt: new Date(start + hour * HOUR).toISOString(),
    closesAt: new Date(start + (hour + 2) * HOUR).toISOString(),
  }))

/** The model set of departments, with a body named for area 2, and sources for some ratios. @returns its id. */
async function setWithBody(admin: Client, facts: Readonly<Record<string, string>>): Promise<string> {
  const { sets } = await admin.call(par.criteriaSets, {})
  const model = sets.find(({ level }) => level === 'department')
  const { setId } = await admin.call(par.copyCriteriaSet, {
    setId: model?.id as string,
    name: 'Bộ thử có cơ quan thẩm định',
    year: 2024,
    level: 'department',
  })
  const { id: _, ...draft } = await admin.call(par.criteriaSet, { setId })
  const nodes = draft.nodes.map((node) => ({
    ...node,
    ...(node.code === '2' && { appraisingBody: JUSTICE }),
    ...(facts[node.code] !== undefined && {
      fact: { key: facts[node.code] as string, reading: { as: 'ratio' as const } },
    }),
  }))
  await admin.call(par.saveDraftSet, { ...draft, setId, level: 'department', nodes })
  await issueSet(admin, setId)
  return setId
}

async function openBodyRound(
  house: House,
  admin: Client,
  units: BodyRound['units'],
  facts: Readonly<Record<string, string>>,
): Promise<string> {
  const { roundId } = await admin.call(par.openRound, {
    year: 2024,
    name: 'Kỳ thử có cơ quan thẩm định',
    frameDay: DAY,
    headReview: false,
    consolidatingUnitId: units.office,
    substituteUnitId: units.finance,
    bodies: [{ body: JUSTICE, unitId: units.justice }],
    tieRule: 'shared',
    bands: [],
    windows: windowsFrom(house.clock.now.getTime() - HOUR / 2),
    blocks: [
      {
        name: 'Khối sở',
        setId: await setWithBody(admin, facts),
        within: await house.unit('Tỉnh Bắc Giang', DAY),
        levels: ['department'],
      },
    ],
  })
  return roundId
}

/** @param facts by code of a ratio: the key of the source its figures come from, which the house's modules have to offer. */
export async function aBodyRound(house: House, facts: Readonly<Record<string, string>> = {}): Promise<BodyRound> {
  const start = house.clock.now.getTime()
  const [office, health, justice, finance] = [
    await house.unit('Sở Nội vụ', DAY),
    await house.unit('Sở Y tế', DAY),
    await house.unit('Sở Tư pháp', DAY),
    await house.unit('Sở Tài chính', DAY),
  ]
  const units = { health, office, justice, finance }
  const person = (unitId: number, role: string, fullName: string, at: number | null) =>
    house.person({ unitId, fullName, grants: [{ role, unitId: at }] })
  const admin = await person(office, 'par-admin', 'Trần Thị Quản', null)
  const roundId = await openBodyRound(house, admin, units, facts)
  const { assessments } = await admin.call(par.assessments, { roundId })
  const sheetOf = (unitId: number) => assessments.find((sheet) => sheet.unitId === unitId)?.id as string
  const { nodes } = await admin.call(par.assessmentSheet, { assessmentId: sheetOf(health) })
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
    units,
    leaf: (code) => nodes.find((node) => node.code === code)?.id as string,
    to: (stage) => {
      house.clock.now = new Date(start + BEGINS[stage] * HOUR)
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
    else await scorer.call(par.linkEvidence, { assessmentId, criterionIds: [leaf.id], documentId, pages: '3' })
  }
}
