/** Saves whom a draft asks about which units, and how many forms. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { outsideLeaves } from '../../par/index.ts'
import type { survey } from '../contract.ts'
import { frameOfSurvey } from '../queries/one-survey.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotDraw } from '../rules/drawing/changing.ts'
import { type Frame, type FrameUnit, whyNotKeepFrame } from '../rules/drawing/frame.ts'
import { heldSurvey, savedBy } from './held-survey.ts'
import { keepFrame } from './keep-frame.ts'

async function unitsNamed(tx: Tx, roundId: string, unitIds: readonly number[]): Promise<FrameUnit[]> {
  const { units } = await outsideLeaves(tx, roundId)
  const nameOf = new Map(units.map(({ unitId, unitName }) => [unitId, unitName]))
  return unitIds.map((unitId) => {
    const unitName = nameOf.get(unitId)
    return unitName === undefined ? refuse('survey.unit-not-in-round') : { unitId, unitName }
  })
}

/** A group on a list, or a link handed out, would lose what it stands for. */
async function refuseDropping(tx: Tx, surveyId: string, before: Frame, after: Frame): Promise<void> {
  const isSame =
    before.groups.length === after.groups.length &&
    before.units.length === after.units.length &&
    before.groups.every(({ id }) => after.groups.some((group) => group.id === id)) &&
    before.units.every(({ unitId }) => after.units.some((unit) => unit.unitId === unitId))
  if (isSame) return
  const links = await tx
    .selectFrom('survey.link')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('survey_id', '=', surveyId)
    .where('revoked_on', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(links.count) > 0) refuse('survey.links-issued', { count: Number(links.count) })
  for (const { id, name } of before.groups.filter(({ id }) => !after.groups.some((group) => group.id === id))) {
    const people = await tx
      .selectFrom('survey.respondent')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('group_id', '=', id)
      .executeTakeFirstOrThrow()
    if (Number(people.count) > 0) refuse('survey.people-listed', { group: name, count: Number(people.count) })
  }
}

export async function saveFrame(call: Pick<Call, 'tx' | 'actor' | 'now'>, input: InputOf<typeof survey.saveFrame>) {
  const { tx } = call
  const held = await heldSurvey(tx, input.surveyId, input.version)
  refuseIf(whyNotDraw(held))
  const units = await unitsNamed(tx, held.roundId, input.unitIds)
  const frame: Frame = { groups: input.groups, units, quotas: input.quotas }
  refuseIf(whyNotKeepFrame(frame))
  const before = await frameOfSurvey(tx, held.id)
  await refuseDropping(tx, held.id, before, frame)
  await keepFrame(tx, held.id, frame, before)
  const saved = savedBy(call, held)
  await tx.updateTable('survey.survey').set(saved).where('id', '=', held.id).execute()
  return { version: saved.version }
}
