/** Facts and their choices in the words of the trade: the same on the screen, on paper and in sentences. */
import {
  type Autonomy,
  type FactKey,
  type FactValue,
  type Grade,
  type Region,
  type SchoolArea,
  type SchoolKind,
  type SchoolRank,
  shapeOf,
} from './facts.ts'

export const factInWords: Readonly<Record<FactKey, string>> = {
  'functions-decision': 'Quyết định quy định chức năng, nhiệm vụ',
  functions: 'Chức năng, nhiệm vụ chính',
  'establishment-decision': 'Quyết định thành lập',
  'people-assigned': 'Biên chế được giao',
  'people-present': 'Có mặt',
  'budget-people': 'Số người hưởng lương từ ngân sách',
  'head-title': 'Chức danh người đứng đầu',
  'deputy-title': 'Chức danh cấp phó',
  deputies: 'Số cấp phó',
  autonomy: 'Mức tự chủ tài chính',
  field: 'Lĩnh vực',
  essential: 'Dịch vụ sự nghiệp công cơ bản, thiết yếu',
  school: 'Loại trường',
  'school-area': 'Địa bàn của trường',
  classes: 'Số lớp',
  'school-rank': 'Hạng trường theo quyết định',
  households: 'Số hộ',
  population: 'Dân số',
  area: 'Diện tích',
  grade: 'Loại đơn vị hành chính',
  region: 'Vùng (Thông tư 14/2018/TT-BNV)',
}

export const unitOfFact: Readonly<Partial<Record<FactKey, string>>> = {
  'people-assigned': 'người',
  'people-present': 'người',
  'budget-people': 'người',
  deputies: 'người',
  classes: 'lớp',
  households: 'hộ',
  population: 'người',
  area: 'ha',
}

const autonomies: Readonly<Record<Autonomy, string>> = {
  full: 'Tự bảo đảm chi thường xuyên và chi đầu tư',
  recurrent: 'Tự bảo đảm chi thường xuyên',
  partly: 'Tự bảo đảm một phần chi thường xuyên',
  budget: 'Do ngân sách bảo đảm chi thường xuyên',
}
const grades: Readonly<Record<Grade, string>> = {
  city: 'Hà Nội, Thành phố Hồ Chí Minh',
  I: 'Tỉnh loại I',
  II: 'Tỉnh loại II',
  III: 'Tỉnh loại III',
}
export const regionInWords: Readonly<Record<Region, string>> = {
  'northern-midlands-and-mountains': 'Trung du và miền núi phía Bắc',
  'red-river-delta': 'Đồng bằng sông Hồng',
  central: 'Miền Trung',
  southern: 'Miền Nam',
  'central-highlands': 'Tây Nguyên',
  'border-and-island': 'Xã biên giới, xã đảo',
}
const schools: Readonly<Record<SchoolKind, string>> = {
  nursery: 'Trường mầm non',
  primary: 'Trường tiểu học',
  'lower-secondary': 'Trường trung học cơ sở',
  'upper-secondary': 'Trường trung học phổ thông',
}
const schoolAreas: Readonly<Record<SchoolArea, string>> = {
  lowland: 'Đồng bằng, thị xã, thành phố',
  mountain: 'Miền núi, vùng sâu, hải đảo',
}
const schoolRanks: Readonly<Record<SchoolRank, string>> = { I: 'Hạng I', II: 'Hạng II', III: 'Hạng III' }
const fields: Readonly<Record<string, string>> = {
  education: 'Giáo dục và đào tạo',
  health: 'Y tế',
  culture: 'Văn hóa, thể thao',
  other: 'Khác',
}

export const choicesInWords: Readonly<Partial<Record<FactKey, Readonly<Record<string, string>>>>> = {
  autonomy: autonomies,
  field: fields,
  essential: { yes: 'Có' },
  school: schools,
  'school-area': schoolAreas,
  'school-rank': schoolRanks,
  grade: grades,
  region: regionInWords,
}

/** '1.234'. */
export const figures = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

/** '1.234 hộ', 'Tỉnh loại II', or the words themselves. */
export function valueInWords(fact: FactKey, value: FactValue): string {
  if (typeof value === 'number') {
    const unit = unitOfFact[fact]
    return unit === undefined ? figures(value) : `${figures(value)} ${unit}`
  }
  return shapeOf(fact).kind === 'choice' ? (choicesInWords[fact]?.[value] ?? value) : value
}
