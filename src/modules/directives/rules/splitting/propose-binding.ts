/** What a freeze stops and what a permission rests on, as far as the words say it; the rest is for a person. */

export interface FreezeProposal {
  levels: string[]
  kinds: string[]
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
const named = (text: string, words: readonly (readonly [RegExp, string])[]): string[] =>
  words.flatMap(([pattern, key]) => (pattern.test(text) ? [key] : []))

export const proposeFreeze = (text: string): FreezeProposal => ({
  levels: named(text.normalize('NFC'), LEVELS),
  kinds: named(text.normalize('NFC'), KINDS),
})

const CITED =
  /(?:(?:điểm\s+\p{L}\s+)?(?:khoản\s+\d+\s+)?Điều\s+\d+\s+)?(?:Nghị định|Thông tư liên tịch|Thông tư|Nghị quyết|Quyết định|Luật)\s+(?:số\s+)?[\p{L}\d][^,.;:]*/iu

/** What follows the name of the text. */
const UNTIL = /\s+(?:cho đến|đến khi|trong|để|đối với|cho|khi|vào|và|tại)(?!\p{L})/iu

/** 'khoản 4 Điều 1 Nghị định 150/2013/NĐ-CP': the rule that a permission lets be applied. */
export const ruleCited = (text: string): string | null =>
  CITED.exec(text.normalize('NFC'))?.[0].split(UNTIL)[0]?.trim().slice(0, 200) ?? null
