/** Why the organization module says no. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'organization.no-unit': [404, 'Không tìm thấy đơn vị này. Hãy kiểm tra lại đường dẫn hoặc tìm theo tên.'],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
