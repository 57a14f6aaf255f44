/** Two surveys of the round 2025: agencies asked and closed, communes being asked. A line in `seedSurveys` for each thing that happens to them. */
import { randomUUID } from 'node:crypto'
import { closeOverdue } from '../../modules/survey/actions/close-survey.ts'
import { createSurvey } from '../../modules/survey/actions/create-survey.ts'
import { openSurvey } from '../../modules/survey/actions/open-survey.ts'
import { saveFrame } from '../../modules/survey/actions/save-frame.ts'
import { surveyGround } from '../../modules/survey/queries/survey-ground.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { compareVietnamese } from '../../shared/vietnamese.ts'
import { countSeeded, seedSurveyAnswers } from './seed-survey-answers.ts'
import { seedSurveyLinks } from './seed-survey-links.ts'
import type { Seeding } from './seeding.ts'

const DAY = 86_400_000

interface SurveyPlan {
  title: string
  /** Key of the model questionnaire. */
  model: string
  block: string
  units: number
  /** Group → forms about each unit, and how many could be asked. */
  quotas: readonly { group: string; forms: number; population: number }[]
  /** Days from now. */
  opens: number
  closes: number
}

/** About 1,600 forms for agencies and 600 for communes, as Gia Lai planned for 2025 (128/KH-UBND). */
const AGENCIES: SurveyPlan = {
  title: 'Điều tra xã hội học đối với các cơ quan thuộc UBND tỉnh năm 2025',
  model: 'agencies',
  block: 'department',
  units: 14,
  quotas: [
    { group: 'Đại biểu HĐND tỉnh', forms: 30, population: 75 },
    { group: 'Lãnh đạo UBND cấp xã', forms: 50, population: 396 },
    { group: 'Chánh Văn phòng HĐND và UBND cấp xã', forms: 34, population: 99 },
  ],
  opens: -32,
  closes: -3,
}
const COMMUNES: SurveyPlan = {
  title: 'Điều tra xã hội học đối với UBND các xã, phường năm 2025',
  model: 'communes',
  block: 'commune',
  units: 20,
  quotas: [
    { group: 'Đại biểu HĐND tỉnh', forms: 10, population: 75 },
    { group: 'Lãnh đạo cơ quan thuộc UBND tỉnh', forms: 8, population: 56 },
    { group: 'Lãnh đạo phòng chuyên môn cấp tỉnh', forms: 12, population: 140 },
  ],
  opens: -6,
  closes: 9,
}

/** Who was invited to each; the numbers are about those of the quotas. */
const AGENCY_LISTS = {
  groups: [
    { people: 60, position: 'Đại biểu HĐND tỉnh', workplace: (at: number) => `Tổ đại biểu số ${(at % 12) + 1}` },
    { people: 100, position: 'Chủ tịch UBND xã', workplace: (at: number) => `UBND xã giả định số ${at + 1}` },
    { people: 68, position: 'Chánh Văn phòng', workplace: (at: number) => `HĐND và UBND xã giả định số ${at + 1}` },
  ],
  unnamed: 0,
  most: 8,
  used: 10,
}
const COMMUNE_LISTS = {
  groups: [
    { people: 40, position: 'Đại biểu HĐND tỉnh', workplace: (at: number) => `Tổ đại biểu số ${(at % 12) + 1}` },
    { people: 32, position: 'Phó Giám đốc', workplace: (at: number) => `Sở giả định số ${(at % 14) + 1}` },
    { people: 30, position: 'Trưởng phòng', workplace: (at: number) => `Phòng chuyên môn giả định số ${at + 1}` },
  ],
  unnamed: 18,
  most: 5,
  used: 6,
}

async function unitsOf(tx: Tx, surveyId: string, roundId: string, { block, units }: SurveyPlan) {
  const sets = await tx
    .selectFrom('par.round_block as b')
    .innerJoin('par.criteria_set as s', 's.id', 'b.set_id')
    .select('b.name')
    .where('b.round_id', '=', roundId)
    .where('s.level', '=', block as 'commune')
    .execute()
  const blocks = new Set(sets.map(({ name }) => name))
  const ground = await surveyGround(tx, surveyId)
  return ground.units
    .filter(({ blockName, isLeft }) => blocks.has(blockName) && !isLeft)
    .toSorted((a, b) => compareVietnamese(a.unitName, b.unitName))
    .slice(0, units)
}

/** Drawn up and opened in its time. @returns its id. */
async function begin({ tx, people }: Seeding, roundId: string, plan: SurveyPlan, now: Date): Promise<string> {
  const opens = new Date(now.getTime() + plan.opens * DAY)
  const actor = { ...SYSTEM, fullName: people.administrator.fullName }
  const call = { tx, actor, now: opens }
  const from = { kind: 'model', key: plan.model } as const
  const { surveyId } = await createSurvey(call, { roundId, title: plan.title, from })
  const groups = plan.quotas.map(({ group }) => ({ id: randomUUID() as string, name: group, weight: null }))
  const units = await unitsOf(tx, surveyId, roundId, plan)
  const quotas = units.flatMap(({ unitId }) =>
    plan.quotas.map(({ forms, population }, at) => ({
      unitId,
      groupId: groups[at]?.id as string,
      forms,
      population,
    })),
  )
  const { version } = await saveFrame(call, {
    surveyId,
    version: 1,
    groups,
    unitIds: units.map(({ unitId }) => unitId),
    quotas,
  })
  const closes = new Date(now.getTime() + plan.closes * DAY)
  await openSurvey(call, { surveyId, version, opensAt: opens.toISOString(), closesAt: closes.toISOString() })
  return surveyId
}

export async function seedSurveys(seeding: Seeding, now: Date): Promise<void> {
  const { id: roundId } = await seeding.tx
    .selectFrom('par.round')
    .select('id')
    .where('year', '=', 2025)
    .executeTakeFirstOrThrow()
  const agencies = await begin(seeding, roundId, AGENCIES, now)
  const communes = await begin(seeding, roundId, COMMUNES, now)
  await seedSurveyLinks(seeding, { surveyId: agencies, ...AGENCY_LISTS, now })
  await seedSurveyLinks(seeding, { surveyId: communes, ...COMMUNE_LISTS, now })
  await seedSurveyAnswers(seeding, { surveyId: agencies, share: 1 })
  await seedSurveyAnswers(seeding, { surveyId: communes, share: 0.55 })
  // Agencies' time is over: closed, as the schedule would have done.
  await closeOverdue({ tx: seeding.tx, actor: SYSTEM, now })
  await countSeeded(seeding, agencies, now)
}
