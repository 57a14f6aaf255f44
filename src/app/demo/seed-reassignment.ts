/** Plans of where people go, all invented: one sent for approval, one being drawn up. */
import { unitsOn } from '../../modules/organization/index.ts'
import { draftReassignment } from '../../modules/reorganization/actions/reassignments/draft-reassignment.ts'
import {
  saveReassignment,
  submitReassignment,
} from '../../modules/reorganization/actions/reassignments/move-reassignment.ts'
import type { WrittenReassignment } from '../../modules/reorganization/contract/reassignments.ts'
import type { Call, Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'

const after = (now: Date, days: number) => dayIn(new Date(now.getTime() + days * 86_400_000))

async function written(call: Call, plan: Pick<WrittenReassignment, 'title' | 'draft'> & Partial<WrittenReassignment>) {
  const { reassignmentId } = await draftReassignment(call, { title: plan.title, endedOn: null })
  const { version } = await saveReassignment(call, {
    reassignmentId,
    version: 1,
    day: null,
    legalBasis: '',
    decidedOn: null,
    issuer: '',
    signer: '',
    ...plan,
  })
  return { reassignmentId, version }
}

export async function seedReassignment(tx: Tx, now: Date): Promise<void> {
  const call = callOf(tx, await accountNamed(tx, 'hoso.so'), now)
  const peopled = await tx
    .selectFrom('personnel.record')
    .select(['unit_id', (e) => e.fn.countAll<number>().as('people')])
    .groupBy('unit_id')
    .execute()
  const people = new Map(peopled.map((row) => [row.unit_id, Number(row.people)]))
  const units = (await unitsOn(tx, dayIn(now), { levels: ['department', 'commune'] }))
    .filter(({ unitId }) => (people.get(unitId) ?? 0) > 5)
    .toSorted((a, b) => (people.get(a.unitId) ?? 0) - (people.get(b.unitId) ?? 0) || a.unitId - b.unitId)
  const [from, to, other] = units
  if (!from || !to || !other) return
  const [head, next] = await tx
    .selectFrom('personnel.record')
    .select('id')
    .where('unit_id', '=', from.unitId)
    .where('state', '=', 'in_use')
    .orderBy('id')
    .limit(2)
    .execute()
  const plan = await written(call, {
    title: `Bố trí nhân sự ${from.fullName} về ${to.fullName} (giả định)`,
    day: after(now, 30),
    legalBasis: '15/NQ-HĐND (giả định)',
    decidedOn: after(now, -7),
    issuer: 'Hội đồng nhân dân tỉnh',
    signer: 'Chủ tịch HĐND',
    draft: {
      routes: [{ fromId: from.unitId, toId: to.unitId }],
      exceptions: [
        ...(head
          ? [
              {
                recordId: head.id,
                way: 'alone' as const,
                toId: other.unitId,
                title: 'Phó Trưởng phòng',
                rankOfPost: 'PHO_PHONG',
              },
            ]
          : []),
        ...(next ? [{ recordId: next.id, way: 'stays' as const, toId: null, title: '', rankOfPost: '' }] : []),
      ],
    },
  })
  await submitReassignment(call, plan)
  await written(call, {
    title: `Bố trí nhân sự ${other.fullName} (giả định)`,
    draft: { routes: [{ fromId: other.unitId, toId: null }], exceptions: [] },
  })
}
