/** Kinds and levels in words: the same in sentences, on the screen and on paper. */

import { formatDay } from '../../../shared/dates.ts'
import { capitalized } from '../../../shared/vietnamese.ts'
import type { Changed, Compared } from './compare.ts'
import type { EventKind } from './ledger/change.ts'
import type { Level } from './levels.ts'
import type { PersonnelAct, StoppedKind, Worker } from './stopped.ts'

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
  convert: 'Chuyển thành doanh nghiệp',
  receive: 'Tiếp nhận từ bộ, tỉnh khác',
  hand_over: 'Bàn giao cho bộ, tỉnh khác',
}

const personnelActInWords: Readonly<Record<PersonnelAct, string>> = {
  recruit: 'Tuyển dụng',
  'take-in': 'Tiếp nhận',
  move: 'Điều động',
  rotate: 'Luân chuyển',
  second: 'Biệt phái',
  appoint: 'Bổ nhiệm chức vụ lãnh đạo, quản lý',
  reappoint: 'Bổ nhiệm lại',
  'raise-rank': 'Nâng ngạch, thăng hạng',
  band: 'Xếp bậc nghề nghiệp',
}
/** Of all a freeze order may stop. */
export const stoppedInWords: Readonly<Record<StoppedKind, string>> = { ...kindInWords, ...personnelActInWords }

export const workerInWords: Readonly<Record<Worker, string>> = {
  cadre: 'Cán bộ',
  'civil-servant': 'Công chức',
  'public-employee': 'Viên chức',
  contract: 'Người làm hợp đồng lao động',
  'part-time': 'Người hoạt động không chuyên trách',
  'commune-staff': 'Cán bộ, công chức cấp xã (trước 01/7/2025)',
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

/** Kinds that events of the catalogues have beside those that can be recorded. */
const loadedKinds: Readonly<Record<string, string>> = {
  'reclassify+transfer': 'Chuyển loại và chuyển về đơn vị khác',
  absorb: 'Nhận sáp nhập',
  create_from: 'Thành lập',
}
export const eventInWords = (kind: string): string => kindInWords[kind as EventKind] ?? loadedKinds[kind] ?? kind

interface Cause {
  day: string
  kind: string
  legalBasis: string | null
}
/** 'Sáp nhập, hợp nhất 01/07/2025 (1658/NQ-UBTVQH15)' */
export const causesInWords = (causes: readonly Cause[]): string =>
  causes
    .map(
      ({ day, kind, legalBasis }) =>
        `${eventInWords(kind)} ${formatDay(day)}${legalBasis === null ? '' : ` (${legalBasis})`}`,
    )
    .join('; ')

export const changedInWords: Readonly<Record<Changed, string>> = {
  name: 'đổi tên',
  code: 'đổi mã',
  kind: 'đổi loại',
  parent: 'đổi đơn vị cấp trên',
  seat: 'đổi trụ sở',
}
export const changesInWords = (what: readonly Changed[]): string => {
  const said = what.map((one) => changedInWords[one]).join(', ')
  return capitalized(said)
}

type Told = Pick<Compared, 'code' | 'kind' | 'fullName' | 'seat'> & { parentName: string | null }
/** 'Xã Tăng Tiến → Phường Tăng Tiến' */
export function changeInWords(what: Changed, before: Told, after: Told): string {
  const of = { name: 'fullName', code: 'code', kind: 'fullName', parent: 'parentName', seat: 'seat' } as const
  return `${before[of[what]] ?? '—'} → ${after[of[what]] ?? '—'}`
}
