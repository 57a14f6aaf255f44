/** What a module gives whose computations rest on provisions: this one knows none of them. */
import type { LawRule, ProvisionRow } from './rules/shape.ts'

export interface LawArea {
  area: string
  title: string
  rules: readonly LawRule[]
  /** What a subject is called: 'CONG_CHUC/KHIEN_TRACH' → 'Công chức – Khiển trách'. */
  subjectInWords: (rule: string, subject: string) => string
  /** As the program brings them. */
  enacted: readonly ProvisionRow[]
}
