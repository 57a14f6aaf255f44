/** What the provisions of the rules of personnel are about, in words. */
import { nameOfCode } from './rules/catalogues.ts'

/** Lists the codes of a subject are of, part by part. */
const CODES: Partial<Record<string, readonly string[]>> = {
  prolongation: ['person_category', 'discipline_form'],
  'not-counted': ['leave_type'],
  'discipline-effect': ['discipline_form'],
  'discipline-form': ['person_category', 'discipline_form'],
  probation: ['person_category'],
  seniority: ['allowance'],
  allowance: ['allowance'],
  'allowance-rate': ['allowance'],
  'allowance-not-paid': ['allowance', 'leave_type'],
}
const OTHER_CODES: Readonly<Record<string, string>> = {
  any: 'Mọi người',
  KHTNV: 'Không hoàn thành nhiệm vụ',
  merit: 'Lập thành tích',
  retirement: 'Trước nghỉ hưu',
  planning: 'Quy hoạch',
  appointment: 'Bổ nhiệm lần đầu',
  DAI_HOC: 'Đại học',
  BAC_SI: 'Bác sĩ',
  CAO_DANG: 'Cao đẳng',
  TRUNG_CAP: 'Trung cấp',
  LOAI_C: 'Công chức loại C',
  LOAI_D: 'Công chức loại D',
  I: 'Phụ lục I',
  II: 'Phụ lục II',
  M: 'Nam',
  F: 'Nữ',
  TET: 'Trùng Tết Nguyên đán',
  TANG: 'Có tang',
  THIEN_TAI: 'Thiên tai, dịch bệnh',
  OM_NANG: 'Ốm nặng, tai nạn',
  BENH_DAI_NGAY: 'Bệnh cần chữa trị dài ngày',
  'ND204-B1': 'Bảng 1',
  'ND204-B2': 'Bảng 2',
  'ND204-B3': 'Bảng 3',
  'ND204-B4': 'Bảng 4',
}

/** Codes no list knows stand as they are: pay groups, titles, what an amendment brings anew. */
export const subjectInWords = (rule: string, subject: string): string =>
  subject
    .split('/')
    .map((code, at) => {
      const list = CODES[rule]?.[at]
      return OTHER_CODES[code] ?? (list === undefined ? code : nameOfCode(list, code))
    })
    .join(' – ')
