/** Whom 'các sở, cơ quan, địa phương' means: the levels whose bodies are then named one by one. */

const LEVELS = ['department', 'district', 'commune'] as const
export type GroupLevel = (typeof LEVELS)[number]

const NAMED: Readonly<Record<GroupLevel, RegExp>> = {
  department: /(?<!\p{L}|cơ )(?:sở|ban,? ngành|cơ quan|đơn vị|ngành)(?!\p{L})/iu,
  district: /(?<!\p{L})(?:huyện|thị xã|thành phố|địa phương)(?!\p{L})/iu,
  commune: /(?<!\p{L})(?:xã|phường|địa phương)(?!\p{L})/iu,
}
const GROUP = /^(?:các|mọi|tất cả|toàn bộ|từng|mỗi)(?!\p{L})|(?<!\p{L})(?:các|cấp)\s+(?:huyện|xã)/iu

/** @returns null when one body is named. 'xã' and 'huyện' that a province no longer has are left out by whoever lists its bodies. */
export const levelsOfGroup = (name: string): GroupLevel[] | null => {
  const text = name.normalize('NFC').trim()
  return GROUP.test(text) ? LEVELS.filter((level) => NAMED[level].test(text)) : null
}
