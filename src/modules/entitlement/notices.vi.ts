/** What people are told of what falls due. */
import type { Digest } from './rules/digest.ts'
import { dueKindInWords } from './rules/due.ts'

export const digestNotice = (kinds: Digest['kinds']) => ({
  title: `Chế độ đến hạn: ${kinds.reduce((sum, { people }) => sum + people, 0)} việc cần làm`,
  body: `${kinds.map(({ kind, people }) => `${dueKindInWords[kind]}: ${people} người`).join('; ')}. Hãy mở danh sách để soạn quyết định, thông báo.`,
})
