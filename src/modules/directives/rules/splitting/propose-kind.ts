/**
 * The kind a sentence seems to be of, from its words; a person chooses. What acts in the program (a freeze, a permission)
 * goes before what is only followed; a duty to be “tăng cường” has no day even where a year is named beside it.
 */
import type { DueReading } from '../due-words.ts'

export type ProposedKind = 'dated' | 'dated-by-plan' | 'standing' | 'freeze' | 'permission'

export interface KindProposal {
  kind: ProposedKind
  /** The words it was seen by; null where nothing told a kind. */
  words: string | null
}

const first = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[0] ?? null

const FREEZE =
  /(?<!\p{L})(?:tạm dừng|dừng|ngừng|tạm ngừng|đình chỉ)\s+(?:việc\s+)?(?:thành lập|chia|tách|tiếp nhận|tuyển dụng|bổ nhiệm|điều động|luân chuyển|bổ sung|giao|mua sắm|nâng)|(?<!\p{L})(?:không|chưa)\s+(?:xem xét\s+)?(?:thành lập mới|thành lập thêm|chia,?\s*tách|tiếp nhận|tuyển dụng|bổ nhiệm mới)/iu
const PERMISSION =
  /(?<!\p{L})(?:đồng ý|nhất trí|thống nhất|chấp thuận)\s+(?:cho|để|chủ trương cho)(?!\p{L})|(?<!\p{L})(?:cho phép|được phép|được vận dụng|tiếp tục được áp dụng)(?!\p{L})/iu
const BY_PLAN =
  /(?<!\p{L})(?:xây dựng|lập|ban hành|tham mưu(?:\s+\p{L}+){0,4}\s+ban hành|xây dựng,?\s*(?:trình|ban hành))\s+(?:và\s+\p{L}+\s+\p{L}+\s+)?(?:kế hoạch|đề án|chương trình|lộ trình|phương án)/iu
const STANDING =
  /(?<!\p{L})(?:tăng cường|nâng cao|chủ động|(?<!chi )thường xuyên|tiếp tục|đẩy mạnh|coi trọng|quan tâm|chú trọng|đổi mới|phát huy|duy trì|bảo đảm|phấn đấu|từng bước|kịp thời)(?!\p{L})/iu

/** Work that is done once and then is over; its day is for a person to set where none is named. */
const ONCE =
  /(?<!\p{L})(?:lập dự toán|tổng hợp(?:,| và) (?:báo cáo|đề nghị|trình)|đăng ký|hoàn thành|trình\s+\p{L}+|tổ chức hội nghị|báo cáo kết quả)(?!\p{L})/iu

export function proposeKind(text: string, due: DueReading | null): KindProposal {
  const sentence = text.normalize('NFC')
  const freeze = first(sentence, FREEZE)
  if (freeze !== null) return { kind: 'freeze', words: freeze }
  const permission = first(sentence, PERMISSION)
  if (permission !== null) return { kind: 'permission', words: permission }
  const standing = first(sentence, STANDING)
  // “Tăng cường … trước ngày 20/9” is still followed to that day: a stated end is stronger than the verb.
  if (due?.basis === 'stated') return { kind: 'dated', words: due.words }
  const plan = first(sentence, BY_PLAN)
  if (plan !== null) return due ? { kind: 'dated', words: due.words } : { kind: 'dated-by-plan', words: plan }
  if (standing !== null && (due === null || leads(sentence, standing))) return { kind: 'standing', words: standing }
  if (due !== null) return { kind: 'dated', words: due.words }
  const once = first(sentence, ONCE)
  return once === null ? { kind: 'standing', words: null } : { kind: 'dated', words: once }
}

/** The verb of the sentence itself, not one inside it: 'Tăng cường …', 'Sở Nội vụ tiếp tục …'. */
function leads(sentence: string, words: string): boolean {
  const before = sentence.slice(0, sentence.indexOf(words)).replace(/^[^\p{L}]*/u, '')
  return before.split(/\s+/).length <= 6 && !/[,;:]/.test(before)
}
