/** Degrees before and during service, courses the posts ask for; the level follows each. */
import { type Effect, sets } from '../../../modules/personnel/rules/fold/effect.ts'
import { addDays } from '../../../shared/dates.ts'
import { addMonths } from '../../../shared/months.ts'
import { firstDay } from '../../../shared/partial-days.ts'
import type { CareerEvent, PostLevel, Spine } from './career.ts'
import { yearOf } from './days.ts'
import { paperOn } from './pay.ts'
import { TRACKS } from './tracks.ts'

interface Level {
  general: string
  qualification: string
  politicalTheory: string
  stateManagement?: string
  informatics: string
}

/** What each post asks for: political theory and state management. */
const ASKED: Readonly<Partial<Record<PostLevel, readonly ['TC' | 'CC', string]>>> = {
  PHO_PHONG: ['TC', 'LD_PHONG'],
  TRUONG_PHONG: ['TC', 'LD_PHONG'],
  PHO_DV: ['TC', 'LD_PHONG'],
  TRUONG_DV: ['CC', 'LD_PHONG'],
  PHO_SO: ['CC', 'LD_SO'],
  TRUONG_SO: ['CC', 'LD_SO'],
  PCT_XA: ['TC', 'CV'],
  CT_XA: ['CC', 'CVC'],
}
const NAMED: Readonly<Record<string, string>> = {
  TC: 'Trung cấp lý luận chính trị',
  CC: 'Cao cấp lý luận chính trị',
  CV: 'Bồi dưỡng ngạch chuyên viên',
  CVC: 'Bồi dưỡng ngạch chuyên viên chính',
  LD_PHONG: 'Bồi dưỡng lãnh đạo cấp phòng',
  LD_SO: 'Bồi dưỡng lãnh đạo cấp sở',
}

/** What was learnt before service: told by the person with his papers. */
export function schooledOf(spine: Spine): { effects: Effect[]; level: Level } {
  const { random, seat, bornOn, recruitedOn } = spine
  const { qualification, majors, schools } = TRACKS[seat.track]
  const level = {
    general: '12/12',
    qualification,
    politicalTheory: 'CHUA',
    informatics: recruitedOn < '2014-06-01' ? 'B' : 'CNTT_CB',
  }
  const end = Math.min(yearOf(firstDay(bornOn)) + 22, yearOf(recruitedOn))
  const language = random.chance(0.8) && qualification !== 'CDT' ? [english(spine)] : []
  const effects = [sets('level', recruitedOn, { ...level }), ...language]
  if (majors.length === 0) return { effects, level }
  const length = qualification === 'DH' ? 4 : 3
  const training = {
    school: random.pick(schools),
    major: random.pick(majors),
    mode: random.weighted([
      ['CHINH_QUY', 8],
      ['VLVH', 2],
    ]),
    kind: 'CHUYEN_MON',
    qualification,
    award: qualification === 'DH' ? 'Bằng đại học' : 'Bằng cao đẳng',
  }
  return { effects: [...effects, sets('training', `${end - length}-09`, training, { to: `${end}-06` })], level }
}

const english = ({ random, recruitedOn }: Spine): Effect =>
  sets(
    'language',
    recruitedOn,
    {
      language: 'en',
      level: recruitedOn < '2014-01-01' ? random.pick(['A', 'B', 'C']) : random.pick(['BAC2', 'BAC3', 'BAC4']),
    },
    { slot: 'en' },
  )

export function trainedOf(spine: Spine, begin: Level): CareerEvent[] {
  const { random, seat, provenOn, until } = spine
  if (seat.post === 'HO_TRO') return []
  const track = TRACKS[seat.track]
  const asked = ASKED[seat.post]
  const courses: { after: number; months: number; kind: string; what: string; gives: Partial<Level> }[] = []
  if (track.kind === 'CONG_CHUC')
    courses.push({
      after: random.between(4, 30),
      months: 2,
      kind: 'QLNN',
      what: 'CV',
      gives: { stateManagement: 'CV' },
    })
  if (random.chance(asked ? 0.6 : 0.2))
    courses.push({
      after: random.between(36, 70),
      months: 24,
      kind: 'CHUYEN_MON',
      what: 'THS',
      gives: { qualification: 'THS' },
    })
  if (asked)
    courses.push({
      after: random.between(40, 90),
      months: 12,
      kind: 'LLCT',
      what: asked[0],
      gives: { politicalTheory: asked[0] },
    })
  if (asked && asked[1] !== 'CV')
    courses.push({
      after: random.between(92, 110),
      months: 1,
      kind: 'QLNN',
      what: asked[1],
      gives: { stateManagement: asked[1] },
    })
  let level = begin
  return (
    courses
      // Each on a day of its own, so that no two levels begin together.
      .map((course, at) => ({ ...course, on: addMonths(`${provenOn.slice(0, 8)}0${at + 4}`, course.after) }))
      .toSorted((a, b) => (addMonths(a.on, a.months) < addMonths(b.on, b.months) ? -1 : 1))
      .flatMap(({ on, months, kind, what, gives }) => {
        const done = addMonths(on, months)
        if (done >= until) return []
        level = { ...level, ...gives }
        const isDegree = what === 'THS'
        const training = {
          school: isDegree
            ? random.pick(track.schools)
            : kind === 'LLCT'
              ? 'Trường Chính trị tỉnh'
              : 'Học viện Hành chính Quốc gia',
          major: isDegree ? random.pick(track.majors) : (NAMED[what] ?? what),
          mode: isDegree ? 'VLVH' : 'KHONG_TAP_TRUNG',
          kind,
          ...(isDegree && { qualification: 'THS' }),
          award: isDegree ? 'Bằng thạc sĩ' : 'Chứng chỉ',
        }
        const effects = [sets('training', on, training, { to: addDays(done, -1) }), sets('level', done, { ...level })]
        const event: CareerEvent = {
          kind: 'train',
          effectiveOn: on,
          effects,
          paper: paperOn(spine, on, `Cử đi đào tạo, bồi dưỡng: ${NAMED[what] ?? 'thạc sĩ'}`),
        }
        return [event]
      })
  )
}
