/** What the person tells of himself and his own: identity, family, Party, health, where he comes from. */
import { type Effect, sets } from '../../../modules/personnel/rules/fold/effect.ts'
import { addMonths } from '../../../shared/months.ts'
import { firstDay } from '../../../shared/partial-days.ts'
import type { CareerEvent, PostLevel, Spine } from './career.ts'
import { dayOf, earlier, later, yearOf } from './days.ts'
import { familyNameOf } from './names.ts'
import { paperOn } from './pay.ts'

/**
 * Twelve digits as the law forms them: province, century and sex, year of birth, six of a running number.
 * The running number stands above 900000: no province has had so many births in a year, so the number is nobody's.
 */
export function citizenIdOf(
  { sex, bornOn }: Pick<Spine, 'sex' | 'bornOn'>,
  province: '024' | '027',
  running: number,
): string {
  const year = yearOf(bornOn)
  const century = 2 * (Math.floor(year / 100) - 19) + (sex === 'F' ? 1 : 0)
  return `${province}${century}${String(year % 100).padStart(2, '0')}${900_000 + running}`
}

const ETHNIC = [
  ['01', 88],
  ['02', 5],
  ['06', 4],
  ['10', 3],
] as const
const PARENT = ['Làm ruộng', 'Cán bộ hưu trí', 'Giáo viên nghỉ hưu', 'Công nhân nghỉ hưu', 'Buôn bán nhỏ']
const SPOUSE = [
  'Giáo viên',
  'Công nhân khu công nghiệp',
  'Công chức',
  'Kinh doanh tự do',
  'Làm ruộng',
  'Y sĩ',
  'Kế toán doanh nghiệp',
]
/** Of a hundred in the post, how many are of the Party. */
const PARTY: Readonly<Partial<Record<PostLevel, number>>> = { CHUYEN_MON: 0.55, HO_TRO: 0.1, PHO_PHONG: 0.97 }

/** One declaration for each group of parts that is looked at by the same eyes. */
const declares = (on: string, ...effects: Effect[]): CareerEvent => ({
  kind: 'declare',
  effectiveOn: on,
  effects,
  paper: null,
})

export const childrenOf = ({ random, bornOn, until }: Spine): number[] => {
  const first = yearOf(bornOn) + random.between(25, 32)
  const years = [first, first + random.between(3, 6)].slice(
    0,
    random.weighted([
      [2, 7],
      [1, 2],
      [0, 1],
    ]),
  )
  return years.filter((year) => year < yearOf(until))
}

export function identityOf(spine: Spine, citizenId: string, schooled: readonly Effect[]): CareerEvent {
  const { random, bornOn, fullName, sex, places, recruitedOn, until } = spine
  const day = firstDay(bornOn)
  const [home, lives] = [random.pick(places), random.pick(places)]
  const issuedOn = dayOf(random.between(2021, 2023), random.between(1, 12), random.between(1, 28))
  return declares(
    earlier(later(recruitedOn, '2004-10-01'), until),
    sets('name', day, { birthName: fullName }),
    sets('person', day, {
      sex,
      bornOn,
      birthPlace: random.chance(0.8) ? home : lives,
      homePlace: home,
      ethnicity: random.weighted(ETHNIC),
    }),
    sets('citizen-id', issuedOn, {
      number: citizenId,
      issuedOn,
      issuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    }),
    sets('insurance', recruitedOn, { socialNumber: `24${citizenId.slice(-8)}` }),
    sets('residence', recruitedOn, {
      permanent: home,
      current: lives,
      phone: `0000 ${citizenId.slice(-6, -3)} ${citizenId.slice(-3)}`,
    }),
    sets('strength', recruitedOn, {
      strength: random.pick(['Tổ chức triển khai thực hiện', 'Phân tích, tổng hợp', 'Tuyên truyền, vận động']),
    }),
    ...schooled,
  )
}

export function kinOf(spine: Spine, children: readonly number[]): CareerEvent {
  const { random, names, fullName, sex, bornOn, places, recruitedOn } = spine
  const [born, family] = [yearOf(bornOn), familyNameOf(fullName)]
  const row = (side: string, relation: string, name: string, birthYear: number, what: string) =>
    sets('family', String(birthYear), {
      side,
      relation,
      name,
      birthYear,
      particulars: `${what}; ${random.pick(places)}`,
    })
  const others = sex === 'M' ? 'F' : 'M'
  const partner = names(random, others)
  const isMarried = children.length > 0 || random.chance(0.4)
  return declares(
    recruitedOn,
    row('OWN', 'CHA', names(random, 'M', family), born - random.between(23, 33), random.pick(PARENT)),
    row('OWN', 'ME', names(random, 'F'), born - random.between(20, 30), random.pick(PARENT)),
    ...(isMarried
      ? [row('OWN', sex === 'M' ? 'VO' : 'CHONG', partner, born + random.between(-3, 4), random.pick(SPOUSE))]
      : []),
    ...children.map((year) =>
      row(
        'OWN',
        'CON',
        names(random, random.pick(['M', 'F']), sex === 'M' ? family : familyNameOf(partner)),
        year,
        'Học sinh, sinh viên',
      ),
    ),
    ...(isMarried
      ? [
          row(
            'SPOUSE',
            'CHA_VC',
            names(random, 'M', familyNameOf(partner)),
            born - random.between(24, 34),
            random.pick(PARENT),
          ),
        ]
      : []),
    ...(random.chance(0.03)
      ? [
          sets('family', String(born + 2), {
            side: 'OWN',
            relation: 'EM',
            name: names(random, 'F', family),
            birthYear: born + 2,
            country: random.pick(['Hàn Quốc', 'Nhật Bản', 'Cộng hòa Liên bang Đức']),
            particulars: 'Lao động, học tập ở nước ngoài',
          }),
        ]
      : []),
  )
}

/** In the Party some years into service; planned for the next post. */
export function partyOf(spine: Spine): CareerEvent[] {
  const { random, seat, provenOn, until, today } = spine
  const joinedOn = addMonths(provenOn, random.between(10, 70))
  if (!random.chance(PARTY[seat.post] ?? 1) || addMonths(joinedOn, 12) >= until) return []
  const events = [declares(joinedOn, sets('party', joinedOn, { joinedOn, officialOn: addMonths(joinedOn, 12) }))]
  const on = '2025-11-15'
  if (seat.post !== 'PHO_PHONG' || until < today || addMonths(provenOn, 60) > on || !random.chance(0.5)) return events
  const planned = sets(
    'planned-post',
    on,
    { post: 'Trưởng phòng và tương đương', period: '2025-2030' },
    { to: '2030-12-31' },
  )
  return [
    ...events,
    {
      kind: 'plan',
      effectiveOn: on,
      effects: [planned],
      paper: paperOn(spine, on, 'Phê duyệt quy hoạch giai đoạn 2025-2030', 'province', 3),
    },
  ]
}

export function privateOf({ random, sex, recruitedOn }: Spine): CareerEvent[] {
  const health = {
    class: random.weighted([
      ['LOAI_2', 7],
      ['LOAI_1', 2],
      ['LOAI_3', 1],
    ]),
    bloodGroup: random.pick(['O', 'A', 'B', 'AB']),
    heightCm: sex === 'M' ? random.between(160, 176) : random.between(150, 165),
    weightKg: sex === 'M' ? random.between(55, 78) : random.between(45, 62),
  }
  const belief = {
    religion: random.weighted([
      ['KHONG', 94],
      ['PHAT_GIAO', 4],
      ['CONG_GIAO', 2],
    ]),
    classBackground: random.weighted([
      ['NONG_DAN', 6],
      ['CBCC', 3],
      ['CONG_NHAN', 2],
    ]),
  }
  const policy = random.chance(0.05)
    ? [declares(recruitedOn, sets('policy', recruitedOn, { status: random.pick(['CON_TB', 'CON_LS', 'CON_BB']) }))]
    : []
  return [
    declares(recruitedOn, sets('health', recruitedOn, health)),
    declares(recruitedOn, sets('belief', recruitedOn, belief)),
    ...policy,
  ]
}
