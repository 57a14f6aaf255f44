/** What a freeze stops and what a permission rests on, as far as the words say it; the rest is for a person. */
import type { PersonnelAct, Worker } from '../../../../shared/personnel-acts.ts'

export interface FreezeProposal {
  levels: string[]
  kinds: string[]
  /** Of acts about people; empty: everybody. */
  workers: Worker[]
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/đơn vị sự nghiệp/iu, 'service'],
  [/(?<!\p{L})(?:thôn|bản|tổ dân phố|khu phố)(?!\p{L})/iu, 'village'],
  [/chi cục/iu, 'branch'],
  [/(?<!\p{L})(?:các\s+)?phòng(?:\s+chuyên môn|\s+thuộc|,)/iu, 'division'],
]
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/thành lập/iu, 'establish'],
  [/chia(?:,?\s*tách)?|(?<!\p{L})tách(?!\p{L})/iu, 'split'],
  [/sáp nhập|hợp nhất/iu, 'merge'],
  [/giải thể/iu, 'dissolve'],
]
const ACTS: readonly (readonly [RegExp, PersonnelAct])[] = [
  [/tiếp nhận/iu, 'take-in'],
  [/tuyển dụng/iu, 'recruit'],
  [/bổ nhiệm/iu, 'appoint'],
  [/luân chuyển/iu, 'rotate'],
  [/điều động/iu, 'move'],
  [/biệt phái/iu, 'second'],
]
const WORKERS: readonly (readonly [RegExp, Worker])[] = [
  [/công chức/iu, 'civil-servant'],
  [/viên chức/iu, 'public-employee'],
  [/hợp đồng lao động/iu, 'contract'],
]
/** Where people are managed, when the words name acts about them and no level. */
const WHERE_PEOPLE_ARE = ['department', 'branch', 'commune']

const named = <K extends string>(text: string, words: readonly (readonly [RegExp, K])[]): K[] =>
  words.flatMap(([pattern, key]) => (pattern.test(text) ? [key] : []))

/** What it is stopped for ('để tổ chức thi tuyển dụng') is not stopped. */
const PURPOSE = /\s(?:để|nhằm|cho đến khi)\s/u

export function proposeFreeze(text: string): FreezeProposal {
  const stopped = text.normalize('NFC').split(PURPOSE)[0] ?? ''
  const [levels, acts] = [named(stopped, LEVELS), named(stopped, ACTS)]
  return {
    levels: acts.length > 0 && levels.length === 0 ? WHERE_PEOPLE_ARE : levels,
    kinds: [...named(stopped, KINDS), ...acts],
    workers: acts.length > 0 ? named(stopped, WORKERS) : [],
  }
}

const CITED =
  /(?:(?:điểm\s+\p{L}\s+)?(?:khoản\s+\d+\s+)?Điều\s+\d+\s+)?(?:Nghị định|Thông tư liên tịch|Thông tư|Nghị quyết|Quyết định|Luật)\s+(?:số\s+)?[\p{L}\d][^,.;:]*/iu

/** What follows the name of the text. */
const UNTIL = /\s+(?:cho đến|đến khi|trong|để|đối với|cho|khi|vào|và|tại)(?!\p{L})/iu

/** 'khoản 4 Điều 1 Nghị định 150/2013/NĐ-CP': the rule that a permission lets be applied. */
export const ruleCited = (text: string): string | null =>
  CITED.exec(text.normalize('NFC'))?.[0].split(UNTIL)[0]?.trim().slice(0, 200) ?? null
