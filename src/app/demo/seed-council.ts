/** The appraisal council of the demo's round: one session closed with its minutes, one open whose votes are not all in. */
import { addItems } from '../../modules/council/actions/add-items.ts'
import { attachCouncilDecision } from '../../modules/council/actions/attach-council-decision.ts'
import { closeSession } from '../../modules/council/actions/close-session.ts'
import { decideItem } from '../../modules/council/actions/decide-item.ts'
import { openSession } from '../../modules/council/actions/open-session.ts'
import { planSession } from '../../modules/council/actions/plan-session.ts'
import { postponeItem } from '../../modules/council/actions/postpone-item.ts'
import { setUpCouncil } from '../../modules/council/actions/set-up-council.ts'
import { takeAttendance } from '../../modules/council/actions/take-attendance.ts'
import { vote } from '../../modules/council/actions/vote.ts'
import type { Duty, Item, VoteOutcome } from '../../modules/council/contract.ts'
import { oneSession } from '../../modules/council/queries/one-session.ts'
import { addAccount, addDemoAccounts, hashPassword } from '../../modules/identity/index.ts'
import { disputedLeaves } from '../../modules/par/index.ts'
import type { Call } from '../../platform/http/call.ts'
import { evidencePdf, PDF } from '../../platform/office/pdf.ts'
import { type Day, dayIn } from '../../shared/dates.ts'
import { DEMO_PASSWORD, type DemoUnits, type Person } from './seed-people.ts'
import type { Seeding } from './seeding.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const COUNCIL = 'Hội đồng thẩm định Chỉ số cải cách hành chính năm 2025'

interface Voice extends Person {
  unitId: number
  duty: Duty
  position: string
}

const PEOPLE = [
  { userName: 'hd.chutich', fullName: 'Thân Văn Chính', duty: 'chair', position: 'Phó Chủ tịch UBND tỉnh' },
  { userName: 'hd.phochutich', fullName: 'Giáp Thị Nội', duty: 'deputy', position: 'Giám đốc' },
  { userName: 'hd.taichinh', fullName: 'Ong Thế Toán', duty: 'member', position: 'Phó Giám đốc' },
  { userName: 'hoidong', fullName: 'Khổng Thị Luật', duty: 'member', position: 'Phó Giám đốc' },
  { userName: 'hd.donvi', fullName: 'Leo Văn Sở', duty: 'member', position: 'Lãnh đạo đơn vị' },
] as const

const callOf = ({ tx, files }: Seeding, { id, fullName }: Person, unitId: number, now: Date) =>
  ({ tx, files, actor: { accountId: id, fullName, unitId }, now, upload: null }) as unknown as Call

/** Accounts of the members, one of a unit that is itself before the council; one is offered to whoever tries the demo. */
async function seedVoices({ tx }: Seeding, unitIds: readonly number[], justiceName: string): Promise<Voice[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const voices: Voice[] = []
  for (const [at, { userName, fullName, duty, position }] of PEOPLE.entries()) {
    const unitId = unitIds[at] as number
    const id = await addAccount(tx, {
      userName,
      fullName,
      unitId,
      passwordHash,
      validFrom: '2024-01-01',
      grants: [{ role: 'council-member', unitId: null, validFrom: '2024-01-01' }],
    })
    voices.push({ id, fullName, unitId, duty, position })
  }
  await addDemoAccounts(tx, [
    {
      userName: 'hoidong',
      fullName: PEOPLE[3].fullName,
      role: 'Thành viên Hội đồng thẩm định',
      unitName: justiceName,
      password: DEMO_PASSWORD,
    },
  ])
  return voices
}

async function seedDecision(call: Call, councilId: string, day: Day, number: string): Promise<void> {
  const bytes = await evidencePdf({
    agency: 'Ủy ban nhân dân tỉnh Bắc Giang',
    title: 'QUYẾT ĐỊNH',
    subtitle: `Thành lập ${COUNCIL}`,
    number,
    place: 'Bắc Giang',
    day,
    lines: PEOPLE.map(({ fullName, position }) => `${fullName}, ${position}`),
  })
  const kept = await call.files.write(bytes, 'quyet-dinh.pdf')
  const upload = { ...kept, mediaType: PDF as 'application/pdf', name: 'Quyet dinh thanh lap Hoi dong.pdf' }
  await attachCouncilDecision({ ...call, upload }, { councilId })
}

/** What each of those who vote says of an item, by place; null: not yet. */
type Said = readonly (VoteOutcome | null)[]

async function castVotes(
  seeding: Seeding,
  voices: readonly Voice[],
  at: Date,
  sessionId: string,
  item: Item,
  said: Said,
) {
  for (const [place, voice] of voices.entries()) {
    const outcome = said[place] ?? null
    const call = callOf(seeding, voice, voice.unitId, at)
    if (outcome === null || voice.unitId === item.unitId) continue
    const { agendaItems } = await oneSession(call, sessionId)
    const seen = agendaItems.find(({ id }) => id === item.id)?.now
    if (!seen) continue
    const reason = outcome === 'agreed' ? 'Tài liệu bổ sung xác nhận đúng thời hạn (giả định).' : ''
    await vote(call, { itemId: item.id, version: 0, seen, outcome, inputs: null, reason })
  }
}

const CLOSED: readonly Said[] = [
  ['agreed', 'agreed', 'kept', 'agreed', 'agreed'],
  ['kept', 'kept', 'kept', 'agreed', 'abstained'],
  ['kept', 'agreed', 'kept', 'kept', 'kept'],
]
const OPEN: readonly Said[] = [
  ['agreed', 'kept', 'agreed', null, null],
  ['kept', 'kept', null, null, null],
]
const WORDING = {
  agreed: 'Hội đồng thống nhất tính theo đề nghị của đơn vị trên cơ sở tài liệu bổ sung (giả định).',
  kept: 'Hội đồng giữ nguyên kết quả thẩm định; tài liệu chưa đủ căn cứ (giả định).',
} as const

interface Sitting {
  seeding: Seeding
  voices: readonly Voice[]
  councilId: string
  leaves: readonly { assessmentId: string; criterionId: string; reason: string }[]
  minutesNumber: string
  /** Planned, opened and worked at. */
  at: Date
  office: (at: Date) => Call
}

/** A meeting with these on its agenda, opened, all members but the last present. */
async function openMeeting({ councilId, leaves, minutesNumber, at, office }: Sitting, absent: string | null) {
  const call = office(at)
  const { sessionId } = await planSession(office(new Date(at.getTime() - MINUTE)), {
    councilId,
    form: 'meeting',
    heldAt: at.toISOString(),
    endsAt: null,
    place: 'Phòng họp số 2, trụ sở UBND tỉnh',
    agenda: '',
  })
  await addItems(call, { sessionId, items: [...leaves] })
  await openSession(call, { sessionId, version: 1, minutesNumber })
  const { members } = await oneSession(call, sessionId)
  await takeAttendance(call, {
    sessionId,
    members: members.map(({ memberId, accountId }) => ({
      memberId,
      isPresent: accountId !== absent,
      note: accountId === absent ? 'Đi công tác, có báo trước' : '',
    })),
  })
  return sessionId
}

async function seedClosed(sitting: Sitting): Promise<void> {
  const { seeding, voices, at, office } = sitting
  const sessionId = await openMeeting(sitting, null)
  const call = office(new Date(at.getTime() + 30 * MINUTE))
  for (const [place, item] of (await oneSession(call, sessionId)).agendaItems.entries()) {
    const said = CLOSED[place]
    if (said) await castVotes(seeding, voices, call.now, sessionId, item, said)
    const { agendaItems } = await oneSession(call, sessionId)
    const now = agendaItems.find(({ id }) => id === item.id) as Item
    const { winner, options } = now.tally
    const outcome = winner === null ? undefined : options[winner]?.outcome
    if (outcome === 'agreed' || outcome === 'kept')
      await decideItem(call, { itemId: now.id, version: now.version, words: WORDING[outcome] })
    else
      await postponeItem(call, {
        itemId: now.id,
        version: now.version,
        reason: 'Chờ đơn vị cung cấp bản chính (giả định)',
      })
  }
  const end = office(new Date(at.getTime() + 60 * MINUTE))
  await closeSession(end, {
    sessionId,
    version: 2,
    conclusion: 'Giao Sở Nội vụ thông báo kết quả cho các đơn vị và cập nhật vào phiếu thẩm định.',
  })
}

async function seedOpen(sitting: Sitting): Promise<void> {
  const { seeding, voices, at } = sitting
  const sessionId = await openMeeting(sitting, voices[2]?.id ?? null)
  const call = sitting.office(at)
  for (const [place, item] of (await oneSession(call, sessionId)).agendaItems.entries()) {
    const said = OPEN[place]
    const present = voices.map((_, voice) => (voice === 2 ? null : (said?.[voice] ?? null)))
    await castVotes(seeding, voices, at, sessionId, item, present)
  }
}

export async function seedCouncil(seeding: Seeding, units: DemoUnits, now: Date): Promise<void> {
  const { tx, people } = seeding
  const { id: roundId } = await tx
    .selectFrom('par.round')
    .select('id')
    .where('year', '=', 2025)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  const disputed = await disputedLeaves({ tx, now }, roundId)
  const [first] = disputed
  if (!first) return
  const { province, homeAffairs, finance, justice } = units
  const unitIds = [province, homeAffairs.unitId, finance.unitId, justice.unitId, first.unitId]
  const voices = await seedVoices(seeding, unitIds, justice.unitName)
  const office = (at: Date) => callOf(seeding, people.administrator, homeAffairs.unitId, at)
  const before = new Date(now.getTime() - 6 * DAY)
  const decisionDay = dayIn(before)
  const number = '1207/QĐ-UBND'
  const { councilId } = await setUpCouncil(office(before), {
    roundId,
    name: COUNCIL,
    decisionNumber: number,
    decisionDay,
    majority: 'present',
    tie: 'chair',
    ownUnit: 'not-counted',
    members: [
      ...voices.map(({ id, duty, position }) => ({ accountId: id, duty, position, hasVote: true })),
      { accountId: people.administrator.id, duty: 'secretary', position: 'Chuyên viên chính', hasVote: false },
    ],
  })
  await seedDecision(office(before), councilId, decisionDay, number)
  const leaves = disputed.map(({ assessmentId, criterion }) => ({
    assessmentId,
    criterionId: criterion.id,
    reason: '',
  }))
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE)
  const sitting = { seeding, voices, councilId, office }
  await seedClosed({ ...sitting, leaves: leaves.slice(0, 4), minutesNumber: '01/BB-HĐTĐ', at: ago(100) })
  await seedOpen({ ...sitting, leaves: leaves.slice(4, 8), minutesNumber: '02/BB-HĐTĐ', at: ago(20) })
}
