/** A norm's working as a person would write it on the margin: from what, by what, how many. */
import type { NormBody, NormCheck, NormState } from './check.ts'

export const bodyInWords: Readonly<Record<NormBody, string>> = {
  departments: 'Phó giám đốc các sở (cả tỉnh)',
  division: 'Phòng thuộc sở',
  branch: 'Chi cục',
  'branch-division': 'Phòng thuộc chi cục',
  service: 'Đơn vị sự nghiệp',
  'service-division': 'Phòng thuộc đơn vị sự nghiệp',
  district: 'Phòng thuộc huyện (cả huyện)',
  commune: 'Phòng, trung tâm thuộc xã (cả xã)',
}

export const stateInWords: Readonly<Record<NormState, string>> = {
  over: 'Vượt',
  within: 'Trong định mức',
  scheme: 'Theo đề án',
  unknown: 'Chưa đủ số liệu',
  'no-norm': 'Chưa có định mức',
}

const INPUT: Readonly<Record<NormBody, string>> = {
  departments: 'sở và cơ quan ngang sở',
  division: 'biên chế',
  branch: 'phòng',
  'branch-division': 'biên chế',
  service: 'người',
  'service-division': 'người',
  district: 'phòng',
  commune: 'phòng, trung tâm',
}
const AVERAGE: Partial<Record<NormBody, number>> = { departments: 3, district: 2, commune: 2 }

/** '14 sở và cơ quan ngang sở × bình quân 3 = 42'. */
export function workingOf({ body, count, units, most, untold, state }: NormCheck): string {
  if (state === 'scheme') return 'Số cấp phó theo đề án tự chủ của đơn vị'
  if (state === 'no-norm') return 'Chưa có định mức áp dụng cho ngày này'
  if (most === null) return 'Chưa ghi số người hoặc mức tự chủ nên chưa tính được'
  const average = AVERAGE[body]
  const left = untold > 0 ? `; ${units > 1 ? `${untold} đơn vị chưa ghi số cấp phó` : 'chưa ghi số cấp phó'}` : ''
  if (average === undefined) return `${count} ${INPUT[body]} → tối đa ${most}${left}`
  const more = most - average * units
  return `${units} ${INPUT[body]} × bình quân ${average}${more > 0 ? ` + ${more}` : ''} = ${most}${left}`
}

export const overBy = ({ deputies, most, state }: NormCheck): number =>
  state === 'over' && most !== null ? deputies - most : 0

/** A norm that was not read in the text itself says so wherever it stands. */
export const lawInWords = ({ law, isFirm }: Pick<NormCheck, 'law' | 'isFirm'>): string | null =>
  law === null || isFirm ? law : `${law} (chưa đối chiếu với văn bản, cần xác nhận)`
