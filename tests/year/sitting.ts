/** The council of the year: set up by decision, it meets once, votes and decides what is laid before it. */
import { council } from '../../src/modules/council/contract.ts'
import { aPdf } from '../../src/modules/par/fixtures.ts'
import type { Person, Province } from './province.ts'

interface Laid {
  assessmentId: string
  criterionId: string
}

export const SEATS = [
  ['Văn phòng Ủy ban nhân dân tỉnh', 'chair', 'Vũ Thị Chủ'],
  ['Sở Nội vụ', 'deputy', 'Ngô Văn Phó'],
  ['Sở Tư pháp', 'member', 'Đinh Thị Tư'],
  ['Sở Y tế', 'member', 'Mai Văn Y'],
  ['Sở Xây dựng', 'member', 'Tạ Thị Xây'],
] as const
const DAY = '2024-12-31'

export async function aCouncil({ house, admin, roundId }: Province) {
  const voices: Person[] = []
  for (const [unit, , fullName] of SEATS)
    voices.push(
      await house.person({
        unitId: await house.unit(unit, DAY),
        fullName,
        grants: [{ role: 'council-member', unitId: null }],
      }),
    )
  const { councilId } = await admin.call(council.setUpCouncil, {
    roundId,
    name: 'Hội đồng thẩm định năm 2024',
    decisionNumber: '99/QĐ-UBND',
    decisionDay: house.clock.now.toISOString().slice(0, 10),
    members: [
      ...SEATS.map(([, duty], at) => ({ accountId: voices[at]?.accountId as string, duty, position: 'Lãnh đạo' })),
      { accountId: admin.accountId, duty: 'secretary' as const, hasVote: false },
    ],
  })
  await admin.upload(council.attachCouncilDecision, { councilId }, { name: 'quyet-dinh.pdf', bytes: aPdf('99') })
  return { councilId, voices }
}

/** @param sides of each thing laid before it, how many of five are for the unit; the others are for the appraisal. */
export async function meets(
  { house, admin }: Province,
  { councilId, voices }: Awaited<ReturnType<typeof aCouncil>>,
  laid: readonly (Laid & { forUnit: number })[],
): Promise<string[]> {
  const heldAt = house.clock.now.toISOString()
  const place = 'Phòng họp số 2'
  const { sessionId } = await admin.call(council.planSession, { councilId, form: 'meeting', heldAt, place })
  const items = laid.map(({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    reason: 'Theo đề nghị của đơn vị',
  }))
  await admin.call(council.addItems, { sessionId, items })
  await admin.call(council.openSession, { sessionId, version: 1, minutesNumber: '01/BB-HĐTĐ' })
  const { members, agendaItems } = await admin.call(council.session, { sessionId })
  const present = members.filter(({ hasVote }) => hasVote).map(({ memberId }) => ({ memberId, isPresent: true }))
  await admin.call(council.takeAttendance, { sessionId, members: present })
  for (const { id: itemId, assessmentId, criterion, now: seen } of agendaItems) {
    const { forUnit = 0 } =
      laid.find((one) => one.assessmentId === assessmentId && one.criterionId === criterion.id) ?? {}
    for (const [at, voice] of voices.entries())
      await voice.call(council.vote, {
        itemId,
        version: 0,
        seen,
        reason: 'Theo hồ sơ',
        outcome: at < forUnit ? 'agreed' : 'kept',
      })
    const { agendaItems: voted } = await admin.call(council.session, { sessionId })
    const version = voted.find(({ id }) => id === itemId)?.version as number
    await admin.call(council.decideItem, { itemId, version, words: 'Hội đồng thống nhất theo đa số.' })
  }
  const session = await admin.call(council.session, { sessionId })
  await admin.call(council.closeSession, { sessionId, version: session.version, conclusion: 'Thống nhất.' })
  return session.agendaItems.map(({ decision }) => decision?.outcome ?? 'none')
}
