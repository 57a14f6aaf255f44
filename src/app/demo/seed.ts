/** The demo province: Bắc Giang in its frame of 2025, published rounds 2023 and 2024 and a round 2025 in full swing. All invented but the units. */
import { unitsOn } from '../../modules/organization/index.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { csvOf } from '../catalogues.ts'
import type { NameParts } from './people.ts'
import { randomFrom } from './random.ts'
import { seedBands } from './seed-bands.ts'
import { seedCouncil } from './seed-council.ts'
import { seedCut } from './seed-cut.ts'
import { seedDecisionFiles } from './seed-decision-files.ts'
import { seedDirectives } from './seed-directives.ts'
import { seedDraft2026 } from './seed-draft-2026.ts'
import { seedDuplicates } from './seed-duplicates.ts'
import { seedEarlyProposals, seedEntitlements } from './seed-entitlements.ts'
import { seedExchange } from './seed-exchange.ts'
import { seedFacts } from './seed-facts.ts'
import { seedFiguresNow } from './seed-figures-now.ts'
import { seedFreezes } from './seed-freezes.ts'
import { seedImprovement } from './seed-improvement.ts'
import { seedLife } from './seed-life.ts'
import { seedNotices } from './seed-notices.ts'
import { seedOrganization } from './seed-organization.ts'
import { seedOrganizer } from './seed-organizer.ts'
import { type DemoUnits, seedPeople } from './seed-people.ts'
import { seedPeopleList } from './seed-people-list.ts'
import { SAMPLE_DEPARTMENT, seedPersonnel } from './seed-personnel.ts'
import { seedPortraits } from './seed-portraits.ts'
import { seedProvince } from './seed-province.ts'
import { seedReassignment } from './seed-reassignment.ts'
import { seedRecordProposals } from './seed-record-proposals.ts'
import { seedReorganization } from './seed-reorganization.ts'
import { seedRound2023 } from './seed-round-2023.ts'
import { seedRound2024 } from './seed-round-2024.ts'
import { seedRound2025 } from './seed-round-2025.ts'
import { seedRoundNow } from './seed-round-now.ts'
import { seedSavedLists } from './seed-saved-lists.ts'
import { seedSavedPivots } from './seed-saved-pivots.ts'
import { seedSetTable } from './seed-set-table.ts'
import { seedSources } from './seed-sources.ts'
import { seedSurveyPaper } from './seed-survey-paper.ts'
import { seedSurveys } from './seed-surveys.ts'
import { seedUnitList } from './seed-unit-list.ts'
import { seedUnitWork } from './seed-unit-work.ts'
import { type DemoGround, FRAME_2024, FRAME_2025 } from './seeding.ts'
import { unitNamed } from './unit-named.ts'

const SEED = 20_251_124
const AS_SYSTEM = { everywhere: true, units: [], accountId: SYSTEM.accountId, entry: null } as const

async function demoUnits(tx: Tx): Promise<{ units: DemoUnits; every: { unitId: number; unitName: string }[] }> {
  const [province] = (await unitsOn(tx, FRAME_2025, { levels: ['province'] })).filter(
    (unit) => unit.name === 'Bắc Giang',
  )
  if (!province) throw new Error('Bắc Giang is not in the catalogue')
  const of2025 = await unitsOn(tx, FRAME_2025, { levels: ['department', 'commune'], within: province.unitId })
  const of2024 = await unitsOn(tx, FRAME_2024, { levels: ['department', 'district'], within: province.unitId })
  const named = (fullName: string) => {
    const unit = of2025.find((candidate) => candidate.fullName === fullName)
    if (!unit) throw new Error(`${fullName} is not in the catalogue`)
    return { unitId: unit.unitId, unitName: unit.fullName }
  }
  const every = [
    ...new Map(
      [...of2025, ...of2024].map((unit) => [unit.unitId, { unitId: unit.unitId, unitName: unit.fullName }]),
    ).values(),
  ]
  return {
    units: {
      province: province.unitId,
      homeAffairs: named('Sở Nội vụ'),
      finance: named('Sở Tài chính'),
      health: named('Sở Y tế'),
      justice: named('Sở Tư pháp'),
      commune: named('Phường Nội Hoàng'),
    },
    every,
  }
}

/** @returns false when the demo was there already: a second start keeps what people did. */
export async function seedDemo({ database, files, seals }: DemoGround, now: Date): Promise<boolean> {
  const random = randomFrom(SEED)
  const parts: NameParts = {
    family: await csvOf('names/names-family.csv'),
    middle: await csvOf('names/names-middle.csv'),
    given: await csvOf('names/names-given.csv'),
  }
  const isNew = await database.within(AS_SYSTEM, async (tx) => {
    if (await tx.selectFrom('par.round').select('id').limit(1).executeTakeFirst()) return false
    const { units, every } = await demoUnits(tx)
    const people = await seedPeople(tx, units, every, parts, random)
    const seeding = { tx, files, seals, random, people }
    await seedRound2024(seeding, units.province, await seedRound2023(seeding, units.province))
    await seedRound2025(seeding, units, now)
    await seedImprovement(seeding, units, now)
    await seedUnitWork(seeding, units, now)
    await seedCouncil(seeding, units, now)
    await seedNotices(tx, people, now)
    await seedDraft2026(seeding, now)
    await seedSetTable(seeding, now)
    await seedSurveys(seeding, now)
    await seedSurveyPaper(seeding, units)
    await seedSources(seeding, units, now)
    await seedProvince(seeding, units, now)
    await seedOrganizer(tx, units)
    await seedFreezes(tx, now)
    await seedOrganization(tx)
    await seedCut(tx, now)
    await seedUnitList(seeding, now)
    await seedReorganization(tx, now)
    await seedPersonnel(tx, parts, now)
    await seedPortraits({ tx, files }, now)
    await seedDecisionFiles({ tx, files }, now)
    await seedRecordProposals({ tx, files }, now)
    await seedLife(tx, SAMPLE_DEPARTMENT, now)
    await seedDuplicates(tx, now)
    await seedPeopleList(seeding, SAMPLE_DEPARTMENT, now)
    await seedBands(tx, now)
    await seedReassignment(tx, now)
    await seedEntitlements(tx, now)
    await seedEarlyProposals(tx, await unitNamed(tx, SAMPLE_DEPARTMENT, dayIn(now)), now)
    await seedExchange(seeding, SAMPLE_DEPARTMENT, now)
    await seedDirectives(seeding, SAMPLE_DEPARTMENT, now)
    await seedRoundNow(seeding, SAMPLE_DEPARTMENT, parts, now)
    return true
  })
  if (isNew) await seedFacts({ database, files, seals }, now)
  if (isNew) await seedFiguresNow({ database, files, seals }, now)
  if (isNew) await seedSavedLists(database, now)
  if (isNew) await seedSavedPivots(database, now)
  return isNew
}
