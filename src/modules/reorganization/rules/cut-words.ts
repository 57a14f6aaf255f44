/** What the cut is told by, in words: the same on the screen and on paper. */

export const fieldInWords: Readonly<Record<string, string>> = {
  education: 'Giáo dục, đào tạo',
  health: 'Y tế',
  culture: 'Văn hóa, thể thao, thông tin',
  other: 'Sự nghiệp khác',
}
export const autonomyInWords: Readonly<Record<string, string>> = {
  full: 'Tự bảo đảm chi thường xuyên và chi đầu tư',
  recurrent: 'Tự bảo đảm chi thường xuyên',
  partly: 'Tự bảo đảm một phần chi thường xuyên',
  budget: 'Nhà nước bảo đảm chi thường xuyên',
}
export const managedInWords: Readonly<Record<string, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
}
export const UNKNOWN = 'Chưa ghi nhận'

/** As it is read, or that nobody has recorded it. */
export const groupInWords = (words: Readonly<Record<string, string>>, key: string | null): string =>
  key === null ? UNKNOWN : (words[key] ?? key)

export const groupingInWords = {
  field: 'Theo lĩnh vực',
  manager: 'Theo cơ quan quản lý',
  level: 'Theo cấp quản lý',
  autonomy: 'Theo mức tự chủ',
} as const
