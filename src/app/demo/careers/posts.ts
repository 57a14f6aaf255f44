/** Posts held, each for a term of five years, reappointed or extended to retirement; and the allowance that goes with them. */
import { type Effect, sets } from '../../../modules/personnel/rules/fold/effect.ts'
import { addDays } from '../../../shared/dates.ts'
import { addMonths, monthsBetween } from '../../../shared/months.ts'
import { randomFrom } from '../random.ts'
import type { CareerEvent, PostLevel, Spine } from './career.ts'
import { earlier, later } from './days.ts'
import { paperOn } from './pay.ts'
import { TRACKS } from './tracks.ts'
import { REFORM, reformed } from './working.ts'

/** Posts on the way to each. */
const LADDER: Readonly<Record<PostLevel, readonly PostLevel[]>> = {
  CHUYEN_MON: [],
  HO_TRO: [],
  PHO_PHONG: ['PHO_PHONG'],
  TRUONG_PHONG: ['PHO_PHONG', 'TRUONG_PHONG'],
  PHO_DV: ['PHO_PHONG', 'PHO_DV'],
  TRUONG_DV: ['PHO_PHONG', 'PHO_DV', 'TRUONG_DV'],
  PHO_SO: ['PHO_PHONG', 'TRUONG_PHONG', 'PHO_SO'],
  TRUONG_SO: ['PHO_PHONG', 'TRUONG_PHONG', 'PHO_SO', 'TRUONG_SO'],
  PCT_XA: ['PHO_PHONG', 'PCT_XA'],
  CT_XA: ['PHO_PHONG', 'PCT_XA', 'CT_XA'],
}
/** Hundredths: NĐ 204/2004/NĐ-CP, table of leadership allowances, province; of communes NĐ 07/2026/NĐ-CP, Điều 1. */
const ALLOWANCE: Readonly<Partial<Record<PostLevel, number>>> = {
  PHO_PHONG: 30,
  TRUONG_PHONG: 50,
  PHO_DV: 30,
  TRUONG_DV: 50,
  PHO_SO: 70,
  TRUONG_SO: 90,
  PCT_XA: 50,
  CT_XA: 60,
}
const TITLE: Readonly<Record<PostLevel, string>> = {
  CHUYEN_MON: 'Chuyên viên',
  HO_TRO: 'Nhân viên',
  PHO_PHONG: 'Phó Trưởng phòng',
  TRUONG_PHONG: 'Trưởng phòng',
  PHO_DV: 'Phó Giám đốc',
  TRUONG_DV: 'Giám đốc',
  PHO_SO: 'Phó Giám đốc',
  TRUONG_SO: 'Giám đốc',
  PCT_XA: 'Phó Chủ tịch Ủy ban nhân dân',
  CT_XA: 'Chủ tịch Ủy ban nhân dân',
}
const TERM = 60

interface Held {
  level: PostLevel
  title: string
  appointedOn: string
  termEndsOn: string
  divisionId: number | null
}

const holds = (held: Held, on: string, more: Record<string, string> = {}): Effect =>
  sets(
    'post',
    on,
    {
      title: held.title,
      rankOfPost: held.level,
      appointedOn: held.appointedOn,
      termEndsOn: held.termEndsOn,
      ...(held.divisionId !== null && { unitId: held.divisionId }),
      ...more,
    },
    { slot: 'main' },
  )
const earns = (level: PostLevel, on: string): Effect[] => {
  const coefficient = ALLOWANCE[level]
  return coefficient === undefined ? [] : [sets('allowance', on, { kind: 'CHUC_VU', coefficient }, { slot: 'CHUC_VU' })]
}

interface Turn {
  held: Held | null
  event: CareerEvent
}

export function postsOf(spine: Spine): CareerEvent[] {
  const stint = stintOf(spine)
  const appointments = stint === null ? appointmentsOf(spine) : [stint.appointment]
  let relievedOn = stint?.relievedOn ?? null
  const reform = reformed(spine)
  const events: CareerEvent[] = []
  let held: Held | null = null
  let reformOn = reform === null ? null : REFORM
  for (;;) {
    const on = earliest([appointments[0]?.on, held?.termEndsOn, reformOn, relievedOn])
    if (on === null || on >= spine.until) return events
    const turn: Turn =
      on === relievedOn
        ? relieved(spine, held as Held, on)
        : turnOn(spine, on, { held, reform: on === reformOn ? reform : null, appointments })
    if (on === relievedOn) relievedOn = null
    if (on === reformOn) reformOn = null
    held = turn.held
    events.push(turn.event)
  }
}

const earliest = (days: readonly (string | null | undefined)[]): string | null =>
  days.filter((day) => day !== null && day !== undefined).toSorted()[0] ?? null

interface Appointment {
  on: string
  level: PostLevel
}

function turnOn(
  spine: Spine,
  on: string,
  { held, reform, appointments }: { held: Held | null; reform: Effect | null; appointments: Appointment[] },
): Turn {
  const appointment = appointments[0]
  if (reform !== null) {
    if (appointment?.on === on) appointment.on = addMonths(on, 1)
    return rearranged(spine, held, reform)
  }
  if (appointment?.on !== on) return continued(spine, held as Held, on)
  appointments.shift()
  return appointed(spine, appointment.level, on)
}

const divisionOn = ({ seat }: Spine, on: string) => (on >= REFORM ? (seat.division?.unitId ?? null) : null)

/** The post of whoever leads nobody. */
function serves(spine: Spine, on: string): Effect {
  const { track, post } = spine.seat
  const divisionId = divisionOn(spine, on)
  const staff = { title: TRACKS[track].title, rankOfPost: post === 'HO_TRO' ? 'HO_TRO' : 'CHUYEN_MON' }
  return sets('post', on, { ...staff, ...(divisionId !== null && { unitId: divisionId }) }, { slot: 'main' })
}

interface Stint {
  appointment: Appointment
  relievedOn: string
}

/** A few of the staff led a division for a time and were relieved of it; drawn aside, so that the rest of the career stays. */
function stintOf({ seat, provenOn, until, fullName, bornOn }: Spine): Stint | null {
  const random = randomFrom(
    [...`${fullName}${bornOn}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7),
  )
  if (seat.post !== 'CHUYEN_MON' || seat.track !== 'admin' || !random.chance(0.06)) return null
  const begin = addMonths(`${provenOn.slice(0, 8)}01`, 66)
  const room = monthsBetween(begin, until).months - 50
  if (room < 1) return null
  const on = addMonths(begin, random.between(1, room))
  const end = addMonths(on, random.between(18, 46))
  return { appointment: { on: aside(on), level: 'PHO_PHONG' }, relievedOn: aside(end) }
}

/** On the day of the reform everybody is placed anew anyhow. */
const aside = (day: string): string => (day === REFORM ? addMonths(day, 1) : day)

/** Luật Cán bộ, công chức 80/2025/QH15; NĐ 170/2025/NĐ-CP: relieved at his own wish, placed as staff; the allowance ends with the post. */
function relieved(spine: Spine, was: Held, on: string): Turn {
  const paper = paperOn(spine, on, `Miễn nhiệm chức vụ ${was.title} theo nguyện vọng`, decider(was.level))
  const ends: Effect = { op: 'end', part: 'allowance', slot: 'CHUC_VU', on }
  return { held: null, event: { kind: 'relieve-post', effectiveOn: on, effects: [serves(spine, on), ends], paper } }
}

/** Whoever led leads on in the new agency, with a new term. */
function rearranged(spine: Spine, was: Held | null, reform: Effect): Turn {
  const { retiresOn } = spine
  const divisionId = divisionOn(spine, REFORM)
  const termEndsOn = earlier(addMonths(REFORM, TERM), retiresOn)
  const held: Held | null = was && {
    ...was,
    appointedOn: REFORM,
    termEndsOn,
    divisionId,
    title: titleOf(spine, was.level, REFORM),
  }
  const post = held ? holds(held, REFORM) : serves(spine, REFORM)
  const about = 'Sắp xếp tổ chức bộ máy, bố trí cán bộ, công chức, viên chức'
  const paper = paperOn(spine, REFORM, about, 'province', 1)
  return { held, event: { kind: 'rearrange', effectiveOn: REFORM, effects: [reform, post], paper } }
}

function appointed(spine: Spine, level: PostLevel, on: string): Turn {
  const termEndsOn = earlier(addMonths(on, TERM), spine.retiresOn)
  const title = titleOf(spine, level, on)
  const held = { level, title, appointedOn: on, termEndsOn, divisionId: divisionOn(spine, on) }
  const paper = paperOn(spine, on, `Bổ nhiệm chức vụ ${title}`, decider(level))
  return {
    held,
    event: { kind: 'appoint-post', effectiveOn: on, effects: [holds(held, on), ...earns(level, on)], paper },
  }
}

/** Two years or more to retirement: reappointed, until then; less: extended to it (NĐ 115/2020/NĐ-CP, Điều 51). */
function continued(spine: Spine, was: Held, on: string): Turn {
  const { retiresOn } = spine
  const isShort = monthsBetween(on, retiresOn).months < 24
  const held = { ...was, termEndsOn: isShort ? retiresOn : earlier(addMonths(on, TERM), retiresOn) }
  const about = `${isShort ? 'Kéo dài thời gian giữ chức vụ' : 'Bổ nhiệm lại chức vụ'} ${held.title}`
  const paper = paperOn(spine, on, about, decider(held.level), 5)
  const effects = [holds(held, on, isShort ? {} : { reappointedOn: on })]
  return { held, event: { kind: isShort ? 'extend-post' : 'reappoint', effectiveOn: on, effects, paper } }
}

const decider = (level: PostLevel) => (level.endsWith('_SO') || level.endsWith('_XA') ? 'province' : 'agency')

function titleOf({ seat }: Spine, level: PostLevel, on: string): string {
  if (level === seat.post) return seat.title
  return on >= REFORM && seat.division !== null ? `${TITLE[level]} ${seat.division.name}` : TITLE[level]
}

/** Three years apart at least, the first after six years of service. */
function appointmentsOf({ random, seat, provenOn, until }: Spine): Appointment[] {
  const levels = LADDER[seat.post]
  const begin = addMonths(`${provenOn.slice(0, 8)}01`, 66)
  const room = monthsBetween(begin, until).months - 2
  const kept = levels.slice(Math.max(0, levels.length - Math.max(1, 1 + Math.floor(room / 36))))
  const slack = Math.max(0, room - 36 * (kept.length - 1))
  const offsets = kept.map(() => random.between(0, slack)).toSorted((a, b) => a - b)
  return kept.map((level, at) => ({
    level,
    on: later(addMonths(begin, (offsets[at] ?? 0) + 36 * at), addDays(begin, 1)),
  }))
}
