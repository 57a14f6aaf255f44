/** Recruited, contracted, moved from agency to agency, rearranged with them, seconded, away for a time, gone. */
import { type Effect, sets } from '../../../modules/personnel/rules/fold/effect.ts'
import { addDays } from '../../../shared/dates.ts'
import { addMonths } from '../../../shared/months.ts'
import { agencyOn, type CareerEvent, type Leaving, type Spine, type Stay } from './career.ts'
import { dayOf, later, yearOf } from './days.ts'
import { onMonth, paperOn, type Setback } from './pay.ts'
import { codeOn, SCALES_SINCE, scaleOfRank, TRACKS } from './tracks.ts'

/** The two-tier reform: civil servants of communes are civil servants like others since (Law 80/2025/QH15). */
export const REFORM = '2025-07-01'
/** The day from which the decisions that say so of each of them hold. */
const CONVERTED = '2025-07-15'

export const kindOn = ({ seat }: Pick<Spine, 'seat'>, day: string): string =>
  day < CONVERTED && seat.kindBefore !== undefined ? seat.kindBefore : TRACKS[seat.track].kind

const employs = (spine: Spine, stay: Stay, on: string): Effect =>
  sets('employment', on, { unitId: stay.unitId, personKind: kindOn(spine, on) })

export function recruitedOf(spine: Spine): CareerEvent[] {
  const { recruitedOn: on, provenOn, seat, random } = spine
  const track = TRACKS[seat.track]
  const stay = agencyOn(spine, on)
  const isContract = track.kind !== 'CONG_CHUC'
  const method =
    track.kind === 'HOP_DONG_HO_TRO'
      ? 'HOP_DONG'
      : on < '1999-01-01'
        ? 'PHAN_CONG'
        : random.pick(['THI_TUYEN', 'THI_TUYEN', 'XET_TUYEN'])
  const support = track.kind === 'HOP_DONG_HO_TRO'
  const at = on >= REFORM && seat.division !== null ? { unitId: seat.division.unitId } : {}
  const held = { title: track.title, rankOfPost: support ? 'HO_TRO' : 'CHUYEN_MON', ...at }
  const post = sets('post', on, held, { slot: 'main' })
  const code = codeOn(track.grades[0] ?? [], on)
  const isTold = on >= SCALES_SINCE && provenOn > on
  const firstPay = sets('pay', on, {
    rank: code,
    step: 1,
    coefficient: scaleOfRank(code).coefficients[0] ?? null,
    salaryPercent: 85,
  })
  const recruit: CareerEvent = {
    kind: 'recruit',
    effectiveOn: on,
    effects: [
      ...[employs(spine, stay, on), post],
      sets('recruitment', on, { recruitedOn: on, body: stay.name, method, occupationBefore: random.pick(BEFORE) }),
      ...(isContract ? [sets('contract', on, firstContract(spine, support, on))] : []),
      ...(isTold && track.kind === 'CONG_CHUC' ? [firstPay] : []),
    ],
    paper: paperOn(spine, on, support ? 'Ký hợp đồng lao động' : 'Tuyển dụng', support ? 'agency' : 'province'),
  }
  if (track.kind !== 'VIEN_CHUC' || provenOn === on) return [recruit]
  const rank = sets('rank', on, { rank: code, appointedOn: on })
  const title: CareerEvent = {
    kind: 'appoint-rank',
    effectiveOn: on,
    effects: isTold ? [rank, firstPay] : [rank],
    paper: paperOn(spine, on, 'Bổ nhiệm chức danh nghề nghiệp theo hợp đồng làm việc', 'agency', 0),
  }
  return on >= SCALES_SINCE ? [recruit, title] : [recruit]
}

const BEFORE = ['Sinh viên', 'Sinh viên', 'Nhân viên hợp đồng', 'Nhân viên doanh nghiệp', 'Làm ruộng']

/** Decree 111/2022/NĐ-CP replaced Decree 68/2000/NĐ-CP for support work from 22/02/2023. */
function firstContract({ random }: Spine, support: boolean, on: string) {
  const number = `${random.between(3, 140)}/${support ? 'HĐLĐ' : 'HĐLV'}`
  if (support) return { kind: on < '2023-02-22' ? 'HD68' : 'HD111', number }
  return { kind: 'HDLV_XDTH', number, until: addDays(addMonths(on, 36), -1) }
}

export function contractsOf(spine: Spine): CareerEvent[] {
  const { recruitedOn, until, seat, random } = spine
  const kind = TRACKS[seat.track].kind
  const on = kind === 'VIEN_CHUC' ? addMonths(recruitedOn, 36) : later('2023-03-01', addDays(recruitedOn, 1))
  if (kind === 'CONG_CHUC' || on >= until || (kind === 'HOP_DONG_HO_TRO' && recruitedOn >= '2023-02-22')) return []
  const number = `${random.between(3, 140)}/${kind === 'VIEN_CHUC' ? 'HĐLV' : 'HĐLĐ'}`
  const effects = [sets('contract', on, { kind: kind === 'VIEN_CHUC' ? 'HDLV_KXDTH' : 'HD111', number })]
  return [{ kind: 'contract', effectiveOn: on, effects, paper: paperOn(spine, on, 'Ký hợp đồng') }]
}

/** Agencies after the first; what the reform does to the post is told with the posts. */
export function movesOf(spine: Spine): CareerEvent[] {
  const { recruitedOn, until, seat } = spine
  return seat.stays
    .filter(
      ({ from, by }) => from !== null && from > recruitedOn && from < until && !(by === 'rearrange' && from === REFORM),
    )
    .map((stay) => {
      const on = stay.from as string
      const about =
        stay.by === 'rearrange'
          ? 'Sắp xếp tổ chức, tiếp nhận nguyên trạng công chức, viên chức'
          : stay.by === 'rotate'
            ? 'Luân chuyển'
            : 'Điều động'
      return {
        kind: stay.by,
        effectiveOn: on,
        effects: [employs(spine, stay, on)],
        paper: paperOn(spine, on, about, 'province'),
      }
    })
}

/** Whoever was of a commune becomes a civil servant like others. */
export function convertedOf(spine: Spine): CareerEvent[] {
  const { seat, recruitedOn, until } = spine
  if (seat.kindBefore === undefined || recruitedOn >= CONVERTED || until <= CONVERTED) return []
  const effects = [employs(spine, agencyOn(spine, CONVERTED), CONVERTED)]
  const paper = paperOn(spine, CONVERTED, 'Chuyển cán bộ, công chức cấp xã thành công chức', 'province', 10)
  return [{ kind: 'convert', effectiveOn: CONVERTED, effects, paper }]
}

export const reformed = (spine: Spine): Effect | null => {
  const stay = spine.seat.stays.find(({ from, by }) => from === REFORM && by === 'rearrange')
  return stay && spine.recruitedOn < REFORM && REFORM < spine.until ? employs(spine, stay, REFORM) : null
}

/** At most three years (36 months) at a time; pay stays with who sends. */
export function secondmentOf(spine: Spine): CareerEvent[] {
  const { random, seat, today, until, provenOn } = spine
  const on = `${addMonths(today, -random.between(3, 30)).slice(0, 8)}01`
  if (seat.secondedTo === undefined || on <= later(provenOn, REFORM) || until < today) return []
  const { unitId, name } = seat.secondedTo
  const months = random.pick([12, 24, 36])
  const last = addDays(addMonths(on, months), -1)
  return [
    {
      kind: 'second',
      effectiveOn: on,
      effects: [sets('use', on, { unitId }, { to: last })],
      paper: paperOn(spine, on, `Biệt phái đến ${name}`, 'province'),
    },
  ]
}

/** Away: maternity, study, private reasons. */
export function absencesOf(spine: Spine, children: readonly number[]): { events: CareerEvent[]; setbacks: Setback[] } {
  const { random, sex, recruitedOn, provenOn, until } = spine
  const away = (on: string, months: number, kind: string, reason: string): CareerEvent => ({
    kind: 'leave',
    effectiveOn: on,
    effects: [sets('absence', on, { kind, reason }, { to: addDays(addMonths(on, months), -1) })],
    paper: paperOn(spine, on, kind === 'THAI_SAN' ? 'Nghỉ thai sản' : 'Nghỉ không hưởng lương'),
  })
  const births = sex === 'F' ? children.map((year) => dayOf(year, random.between(1, 6), 1)) : []
  const events = births
    .filter((on) => on > provenOn && addMonths(on, 6) < until)
    .map((on) => away(on, 6, 'THAI_SAN', 'Nghỉ sinh con'))
  const on = addMonths(onMonth(spine, provenOn), random.between(24, 200))
  const isFree = !events.some(({ effectiveOn }) => Math.abs(yearOf(effectiveOn) - yearOf(on)) < 2)
  if (!isFree || on >= addMonths(until, -14) || !random.chance(0.05)) return { events, setbacks: [] }
  const months = random.between(1, 6)
  return {
    events: [...events, away(on, months, 'KHONG_LUONG', 'Giải quyết việc gia đình')],
    setbacks: on > recruitedOn ? [{ on, months, of: 'leave' }] : [],
  }
}

const ABOUT: Readonly<Record<Leaving, string>> = {
  retire: 'Nghỉ hưu để hưởng chế độ bảo hiểm xã hội',
  resign: 'Cho thôi việc theo nguyện vọng',
  death: 'Xóa tên khỏi danh sách do từ trần',
  dismiss: 'Buộc thôi việc',
  'leave-system': 'Chuyển công tác ra ngoài cơ quan nhà nước của tỉnh',
}
const ENDS = ['employment', 'use', 'post', 'rank', 'pay', 'allowance', 'contract']

export function leavingOf(spine: Spine): CareerEvent[] {
  const { left } = spine
  if (left === null) return []
  const effects = ENDS.map((part): Effect => ({ op: 'end', part, slot: null, on: left.on }))
  // The decision to retire is made three months before (NĐ 115/2020/NĐ-CP, Điều 59 for public employees).
  const paper = paperOn(spine, left.on, ABOUT[left.kind], 'agency', left.kind === 'retire' ? 92 : 10)
  return [{ kind: left.kind, effectiveOn: left.on, effects, paper }]
}
