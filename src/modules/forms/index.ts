/** Front door of forms: its doors bound to what they print. */
import { defineModule } from '../../platform/http/module.ts'
import type { Template } from '../templates/index.ts'
import { forms } from './contract.ts'
import { briefTemplate, ownBrief, printBrief } from './reports/brief.ts'
import { FORM_TEMPLATES } from './reports/form-template.ts'
import { printLabels, printLabelsOf } from './reports/labels.ts'
import { ownPayCourse, payCourseTemplate, printPayCourse } from './reports/pay-course.ts'
import { printOwn, printRecord } from './reports/print-curriculum.ts'
import { printStaffPay, staffPayTemplate } from './reports/staff-pay.ts'

export const formsModule = defineModule(forms, {
  printRecord,
  printOwn,
  printBrief,
  ownBrief,
  printPayCourse,
  ownPayCourse,
  printStaffPay,
  printLabels,
  printLabelsOf,
})

export const formsTemplates: readonly Template[] = [
  ...Object.values(FORM_TEMPLATES),
  briefTemplate,
  payCourseTemplate,
  staffPayTemplate,
]
