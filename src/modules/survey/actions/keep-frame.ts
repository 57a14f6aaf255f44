/** Writes groups, units and quotas of a survey; what stays keeps its id, since lists and links refer to it. */
import type { Tx } from '../../../platform/http/call.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import type { Frame, FrameGroup, FrameUnit } from '../rules/drawing/frame.ts'

async function keepGroups(tx: Tx, surveyId: string, groups: readonly FrameGroup[], before: readonly FrameGroup[]) {
  const gone = before.filter(({ id }) => !groups.some((group) => group.id === id))
  if (gone.length > 0)
    await tx
      .deleteFrom('survey.respondent_group')
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  // Two groups may exchange their names: none keeps the old one while the other takes it.
  for (const { id, name } of before)
    if (groups.some((group) => group.id === id && group.name !== name))
      await tx.updateTable('survey.respondent_group').set({ name: id }).where('id', '=', id).execute()
  for (const [position, { id, name, weight }] of groups.entries()) {
    const row = { name, position, weight: weight === null ? null : decimalFromPoints(points(weight)) }
    await tx
      .insertInto('survey.respondent_group')
      .values({ id, survey_id: surveyId, ...row })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(row).where('survey.respondent_group.survey_id', '=', surveyId),
      )
      .execute()
  }
}

/** @returns the target of each unit. */
async function keepTargets(tx: Tx, surveyId: string, units: readonly FrameUnit[]): Promise<Map<number, string>> {
  const there = await tx
    .selectFrom('survey.target')
    .select(['id', 'unit_id as unitId'])
    .where('survey_id', '=', surveyId)
    .execute()
  const wanted = new Set(units.map(({ unitId }) => unitId))
  const gone = there.flatMap(({ id, unitId }) => (wanted.has(unitId) ? [] : [id]))
  if (gone.length > 0) await tx.deleteFrom('survey.target').where('id', 'in', gone).execute()
  const known = new Set(there.map(({ unitId }) => unitId))
  const added = units.filter(({ unitId }) => !known.has(unitId))
  const fresh =
    added.length === 0
      ? []
      : await tx
          .insertInto('survey.target')
          .values(added.map(({ unitId, unitName }) => ({ survey_id: surveyId, unit_id: unitId, unit_name: unitName })))
          .returning(['id', 'unit_id as unitId'])
          .execute()
  return new Map([...there, ...fresh].map(({ id, unitId }) => [unitId, id]))
}

export async function keepQuotas(
  tx: Tx,
  targetOf: ReadonlyMap<number, string>,
  quotas: Frame['quotas'],
): Promise<void> {
  const rows = quotas.flatMap(({ unitId, groupId, forms, population }) => {
    const targetId = targetOf.get(unitId)
    return targetId === undefined ? [] : [{ target_id: targetId, group_id: groupId, forms, population }]
  })
  const targets = [...targetOf.values()]
  if (targets.length > 0) {
    const kept = new Set(rows.map((row) => `${row.target_id} ${row.group_id}`))
    const there = await tx
      .selectFrom('survey.quota')
      .select(['id', 'target_id', 'group_id'])
      .where('target_id', 'in', targets)
      .execute()
    const gone = there.flatMap((row) => (kept.has(`${row.target_id} ${row.group_id}`) ? [] : [row.id]))
    if (gone.length > 0) await tx.deleteFrom('survey.quota').where('id', 'in', gone).execute()
  }
  if (rows.length === 0) return
  await tx
    .insertInto('survey.quota')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['target_id', 'group_id'])
        .doUpdateSet((eb) => ({ forms: eb.ref('excluded.forms'), population: eb.ref('excluded.population') })),
    )
    .execute()
}

export async function keepFrame(tx: Tx, surveyId: string, frame: Frame, before: Frame): Promise<void> {
  await keepGroups(tx, surveyId, frame.groups, before.groups)
  const targetOf = await keepTargets(tx, surveyId, frame.units)
  await keepQuotas(tx, targetOf, frame.quotas)
}
