/** Kinds of work with the ranks they rise through; codes and groups as db/catalogues/personnel/ranks.json has them. */
import { RANKS } from '../../../modules/personnel/rules/catalogues.ts'
import { scaleOf } from './scales.ts'

export type TrackKey =
  | 'admin'
  | 'finance'
  | 'clerk'
  | 'engineer'
  | 'land'
  | 'teacher'
  | 'doctor'
  | 'nurse'
  | 'driver'
  | 'guard'

/** A code of a grade and the day from which people of the grade bear it. */
type Code = readonly [code: string, from: string]

export interface Track {
  kind: 'CONG_CHUC' | 'VIEN_CHUC' | 'HOP_DONG_HO_TRO'
  /** From the lowest grade up. */
  grades: readonly (readonly Code[])[]
  title: string
  qualification: 'DH' | 'CD' | 'TC' | 'CDT'
  majors: readonly string[]
  schools: readonly string[]
}

/** Decree 204/2004/NĐ-CP: no pay is told by the scales before it. */
export const SCALES_SINCE = '2004-10-01'
const always = (code: string): readonly Code[] => [[code, SCALES_SINCE]]
const ECONOMY = ['Trường Đại học Kinh tế Quốc dân', 'Học viện Tài chính', 'Trường Đại học Thương mại']
const STATE = ['Học viện Hành chính Quốc gia', 'Trường Đại học Luật Hà Nội', 'Trường Đại học Nội vụ Hà Nội']
const NATURE = [
  ...['Học viện Nông nghiệp Việt Nam', 'Trường Đại học Lâm nghiệp', 'Trường Đại học Thủy lợi'],
  ...['Trường Đại học Mỏ - Địa chất', 'Trường Đại học Tài nguyên và Môi trường Hà Nội'],
]

export const TRACKS: Readonly<Record<TrackKey, Track>> = {
  admin: {
    kind: 'CONG_CHUC',
    title: 'Chuyên viên',
    qualification: 'DH',
    schools: [...STATE, ...NATURE],
    grades: [always('01.003'), always('01.002'), always('01.001')],
    majors: [
      'Luật',
      'Quản lý nhà nước',
      'Kinh tế nông nghiệp',
      'Quản lý đất đai',
      'Khoa học cây trồng',
      'Công nghệ thông tin',
    ],
  },
  finance: {
    kind: 'CONG_CHUC',
    title: 'Kế toán viên',
    qualification: 'DH',
    schools: ECONOMY,
    grades: [always('06.031'), always('06.030')],
    majors: ['Kế toán', 'Tài chính - Ngân hàng'],
  },
  clerk: {
    kind: 'CONG_CHUC',
    title: 'Văn thư viên',
    qualification: 'DH',
    schools: STATE,
    grades: [always('02.007')],
    majors: ['Văn thư - Lưu trữ', 'Quản trị văn phòng'],
  },
  engineer: {
    kind: 'VIEN_CHUC',
    title: 'Kỹ sư',
    qualification: 'DH',
    schools: NATURE,
    grades: [
      [
        ['13.095', SCALES_SINCE],
        ['V.05.02.07', '2015-07-01'],
      ],
      [['V.05.02.06', '2014-12-01']],
    ],
    majors: ['Khoa học cây trồng', 'Thú y', 'Lâm học', 'Kỹ thuật tài nguyên nước', 'Khoa học môi trường'],
  },
  land: {
    kind: 'VIEN_CHUC',
    title: 'Địa chính viên',
    qualification: 'DH',
    schools: NATURE,
    grades: [
      [
        ['13.095', SCALES_SINCE],
        ['V.06.01.02', '2016-02-01'],
      ],
      [['V.06.01.01', '2016-02-01']],
    ],
    majors: ['Quản lý đất đai', 'Kỹ thuật trắc địa - bản đồ'],
  },
  teacher: {
    kind: 'VIEN_CHUC',
    title: 'Giáo viên',
    qualification: 'DH',
    grades: [
      [
        ['15.113', SCALES_SINCE],
        ['V.07.05.15', '2016-01-01'],
      ],
      [['V.07.05.14', '2016-01-01']],
    ],
    majors: [
      'Sư phạm Toán',
      'Sư phạm Ngữ văn',
      'Sư phạm Vật lý',
      'Sư phạm Hóa học',
      'Sư phạm Tiếng Anh',
      'Sư phạm Lịch sử',
    ],
    schools: ['Trường Đại học Sư phạm Hà Nội', 'Trường Đại học Sư phạm Thái Nguyên', 'Trường Đại học Sư phạm Hà Nội 2'],
  },
  doctor: {
    kind: 'VIEN_CHUC',
    title: 'Bác sĩ',
    qualification: 'DH',
    grades: [
      [
        ['16.118', SCALES_SINCE],
        ['V.08.01.03', '2015-12-01'],
      ],
      [['V.08.01.02', '2015-12-01']],
    ],
    majors: ['Y khoa', 'Y học dự phòng'],
    schools: ['Trường Đại học Y Hà Nội', 'Trường Đại học Y - Dược Thái Nguyên', 'Trường Đại học Y Hải Phòng'],
  },
  nurse: {
    kind: 'VIEN_CHUC',
    title: 'Điều dưỡng',
    qualification: 'CD',
    grades: [
      [
        ['16.121', SCALES_SINCE],
        ['V.08.05.13', '2015-12-01'],
      ],
    ],
    majors: ['Điều dưỡng'],
    schools: ['Trường Cao đẳng Y tế Bắc Ninh', 'Trường Cao đẳng Y tế Bạch Mai'],
  },
  driver: {
    kind: 'HOP_DONG_HO_TRO',
    title: 'Lái xe',
    qualification: 'CDT',
    majors: [],
    schools: [],
    grades: [always('01.010')],
  },
  guard: {
    kind: 'HOP_DONG_HO_TRO',
    title: 'Nhân viên bảo vệ',
    qualification: 'CDT',
    majors: [],
    schools: [],
    grades: [always('01.011')],
  },
}

/** The code people of the grade bear on a day. */
export const codeOn = (grade: readonly Code[], day: string): string =>
  (grade.findLast(([, from]) => from <= day) ?? (grade[0] as Code))[0]

/** The scale of a rank code. */
export function scaleOfRank(code: string): ReturnType<typeof scaleOf> {
  const rank = RANKS.find((one) => one.code === code)
  if (!rank?.table || !rank.group) throw new RangeError(`no scale of ${code}`)
  return scaleOf(rank.table, rank.group)
}
