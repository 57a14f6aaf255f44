/** Kinds and levels in words: the same in sentences, on the screen and on paper. */
import type { EventKind } from './ledger/change.ts'
import type { Level } from './levels.ts'

export const kindInWords: Readonly<Record<EventKind, string>> = {
  establish: 'Thành lập',
  merge: 'Sáp nhập, hợp nhất',
  split: 'Chia, tách',
  dissolve: 'Giải thể',
  rename: 'Đổi tên',
  reclassify: 'Chuyển loại',
  transfer: 'Chuyển giao nguyên trạng',
  change_parent: 'Đổi đơn vị quản lý trực tiếp',
  boundary_adjustment: 'Điều chỉnh địa giới',
  rearrange: 'Sắp xếp',
  convert: 'Chuyển thành doanh nghiệp hoặc ra ngoài tỉnh',
}

export const levelInWords: Readonly<Record<Level, string>> = {
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  department: 'sở, ban, ngành',
  branch: 'chi cục',
  division: 'phòng',
  service: 'đơn vị sự nghiệp',
  village: 'thôn, tổ dân phố',
}

/** Which list a unit of the level stands in. */
export const familyInWords: Readonly<Record<Level, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  department: 'Sở, ban, ngành',
  branch: 'Chi cục',
  division: 'Phòng và tương đương',
  service: 'Đơn vị sự nghiệp công lập',
  village: 'Thôn, tổ dân phố',
}
