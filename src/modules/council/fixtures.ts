/** A round past its explanation with a council of six: who presides, three units beside it, one of the sheet's own, a secretary without a vote. */
import type { Client, House } from '../../../tests/support/house.ts'
import { aBodyRound, type BodyRound, fillSheet } from '../par/actions/appraisal/fixtures.ts'
import { par } from '../par/contract.ts'
import { aPdf } from '../par/fixtures.ts'
import { council, type Duty, type Item, type Seen, type Session } from './contract.ts'

type Person = Client & { accountId: string }
const names = ['chair', 'deputy', 'justice', 'health', 'builder'] as const
export type Voice = (typeof names)[number]

export interface CouncilHouse extends Record<Voice, Person> {
  round: BodyRound
  councilId: string
  /** Keeps the council's papers: no member, or the one of duty 'secretary'. */
  secretary: Person
  voices: Readonly<Record<Voice, Person>>
  /** The id of a member by his account. */
  memberOf: (voice: Voice) => Promise<string>
}

const DUTIES: Record<Voice, Duty> = {
  chair: 'chair',
  deputy: 'deputy',
  justice: 'member',
  health: 'member',
  builder: 'member',
}
const NAMES: Record<Voice, string> = {
  chair: 'Vũ Thị Chủ',
  deputy: 'Ngô Văn Phó',
  justice: 'Đinh Thị Tư',
  health: 'Mai Văn Y',
  builder: 'Tạ Thị Xây',
}

export const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })

/** The unit says 19, the appraiser 16, the explanation 18: a criterion that is contested, on a sheet that was explained. */
async function contest(round: BodyRound, code: string): Promise<void> {
  const at = { assessmentId: round.sheetId, criterionId: round.leaf(code) }
  await fillSheet(round.scorer, round.sheetId, { [code]: ratio(19) })
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
  round.to('appraisal')
  const said = { version: 0, outcome: 'corrected' as const, inputs: ratio(16), reason: 'Đối chiếu hệ thống' }
  await round.consolidator.call(par.appraiseEntry, { ...at, ...said })
  await round.consolidator.call(par.agreeRemaining, { assessmentId: round.sheetId })
  await round.consolidator.call(par.closeAppraisal, { assessmentId: round.sheetId })
  round.to('explanation')
  const contested = { version: 0, accepted: false, inputs: ratio(18), text: 'Đã hoàn thành 18 nhiệm vụ' }
  await round.scorer.call(par.saveExplanation, { ...at, ...contested })
  await round.head.call(par.sendExplanation, { assessmentId: round.sheetId })
}

export const CONTESTED = '1.1.2'

/** @param rules how it decides, where it is not by custom. */
export async function aCouncil(house: House, rules: object = {}): Promise<CouncilHouse> {
  const round = await aBodyRound(house)
  await contest(round, CONTESTED)
  const { office, finance, justice, health } = round.units
  const builder = await house.unit('Sở Xây dựng', '2024-12-31')
  const unitOf: Record<Voice, number> = { chair: office, deputy: finance, justice, health, builder }
  const named: [Voice, Person][] = []
  for (const name of names) {
    const grants = [{ role: 'council-member', unitId: null }]
    named.push([name, await house.person({ unitId: unitOf[name], fullName: NAMES[name], grants })])
  }
  const voices = Object.fromEntries(named) as Record<Voice, Person>
  const secretary = await house.person({
    unitId: office,
    fullName: 'Lý Thị Ký',
    grants: [{ role: 'par-admin', unitId: null }],
  })
  const day = house.clock.now.toISOString().slice(0, 10)
  const { councilId } = await secretary.call(council.setUpCouncil, {
    roundId: round.roundId,
    name: 'Hội đồng thẩm định năm 2024',
    decisionNumber: '99/QĐ-UBND',
    decisionDay: day,
    members: [
      ...names.map((name) => ({ accountId: voices[name].accountId, duty: DUTIES[name], position: 'Phó Giám đốc' })),
      { accountId: secretary.accountId, duty: 'secretary', hasVote: false },
    ],
    ...rules,
  })
  await secretary.upload(council.attachCouncilDecision, { councilId }, { name: 'qd.pdf', bytes: aPdf('99') })
  const memberOf = async (voice: Voice) => {
    const { members } = await secretary.call(council.council, { councilId })
    return members.find(({ accountId }) => accountId === voices[voice].accountId)?.id as string
  }
  return { round, councilId, secretary, ...voices, voices, memberOf }
}

/** A session with the contested criterion on its agenda, opened, those named present. */
export async function anOpenSession(
  house: House,
  sitting: CouncilHouse,
  { present = [...names], writing = null }: { present?: readonly Voice[]; writing?: string | null } = {},
): Promise<{ sessionId: string; itemId: string }> {
  const { secretary, councilId, round } = sitting
  const { sessionId } = await secretary.call(council.planSession, {
    councilId,
    form: writing === null ? 'meeting' : 'writing',
    heldAt: house.clock.now.toISOString(),
    endsAt: writing,
    place: 'Phòng họp số 2',
  })
  const on = (await secretary.call(council.session, { sessionId })).agendaItems
  if (on.length === 0)
    await secretary.call(council.addItems, {
      sessionId,
      items: [{ assessmentId: round.sheetId, criterionId: round.leaf(CONTESTED), reason: 'Theo đề nghị của đơn vị' }],
    })
  await secretary.call(council.openSession, { sessionId, version: 1, minutesNumber: '01/BB-HĐTĐ' })
  if (writing === null)
    await secretary.call(council.takeAttendance, {
      sessionId,
      members: await Promise.all(
        names.map(async (name) => ({ memberId: await sitting.memberOf(name), isPresent: present.includes(name) })),
      ),
    })
  const { agendaItems } = await secretary.call(council.session, { sessionId })
  const brought = agendaItems.find(({ criterion }) => criterion.code === CONTESTED) as Item
  return { sessionId, itemId: brought.id }
}

export async function itemOf(client: Client, sessionId: string, itemId: string): Promise<Item> {
  const { agendaItems }: Session = await client.call(council.session, { sessionId })
  return agendaItems.find(({ id }) => id === itemId) as Item
}

type Said = 'kept' | 'agreed' | 'abstained' | number

export const saying = (said: Said) =>
  typeof said === 'number'
    ? { outcome: 'corrected' as const, inputs: ratio(said), reason: 'Tính thêm' }
    : { outcome: said, reason: 'Theo hồ sơ' }

/** Votes on what he sees now, changing what he said before. */
export async function votes(
  client: Client & { accountId: string },
  { sessionId, itemId }: { sessionId: string; itemId: string },
  said: Said,
  more: { seen?: Seen; version?: number } = {},
): Promise<void> {
  const { agendaItems, ownMemberId } = await client.call(council.session, { sessionId })
  const item = agendaItems.find(({ id }) => id === itemId) as Item
  const version = item.votes.find(({ memberId }) => memberId === ownMemberId)?.version ?? 0
  await client.call(council.vote, { itemId, version, seen: item.now, ...saying(said), ...more })
}
