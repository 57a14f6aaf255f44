/** Fields of home affairs, by which tasks are counted. Named as the modules of the program that know them, or will. */

export const FIELDS = [
  ...(['organization', 'staffing', 'personnel', 'recruitment', 'training'] as const),
  ...(['evaluation', 'emulation', 'inspection', 'par', 'directives'] as const),
] as const
export type Field = (typeof FIELDS)[number]

export const fieldInWords: Readonly<Record<Field, string>> = {
  organization: 'Tổ chức bộ máy',
  staffing: 'Biên chế, vị trí việc làm',
  personnel: 'Hồ sơ cán bộ, công chức, viên chức',
  recruitment: 'Tuyển dụng',
  training: 'Đào tạo, bồi dưỡng',
  evaluation: 'Đánh giá, xếp loại',
  emulation: 'Thi đua, khen thưởng',
  inspection: 'Thanh tra, kiểm tra',
  par: 'Cải cách hành chính',
  directives: 'Chỉ đạo, điều hành',
}

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name)

/** The field of what a measure tells, as its key names the module; null: it names none. */
export function fieldOfMeasure(key: string | null): Field | null {
  const module = key?.split('.')[0] ?? ''
  return isField(module) ? module : null
}
