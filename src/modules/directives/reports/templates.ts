/** What directives prints from Word templates. */
import type { Template } from '../../templates/index.ts'
import { annexTemplate } from './annex.ts'
import { certificateTemplate } from './certificate.ts'
import { overdueTemplate } from './overdue-list.ts'
import { reminderTemplate } from './reminder-letter.ts'
import { resultsTemplate } from './results-report.ts'

export const directivesTemplates: readonly Template[] = [
  ...[annexTemplate, reminderTemplate, resultsTemplate, overdueTemplate, certificateTemplate],
]
