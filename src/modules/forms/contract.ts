/** The doors of forms: what is printed of records. */
import { z } from 'zod'
import { isDay } from '../../shared/dates.ts'
import { bytes, endpoint, may, mayOwn } from '../../shared/endpoint.ts'
import { SHEETS } from './rules/form.ts'

const Day = z.string().refine(isDay, 'Ngày không có thật. Hãy ghi như 24/11/2026.')
/** On which day, and as it was known when. */
const AtTime = z.object({ asOf: Day.optional(), known: z.iso.datetime({ offset: true }).optional() })
const OneForm = AtTime.extend({ form: z.enum(SHEETS), as: z.enum(['pdf', 'docx']).default('pdf') })
const Brief = AtTime.extend({ as: z.enum(['pdf', 'docx']) })
const Report = AtTime.extend({ as: z.enum(['pdf', 'docx', 'xlsx']) })
const recordId = z.uuid()
const unitId = z.int().positive().max(2_147_483_647)

export const forms = {
  printRecord: endpoint({
    method: 'GET',
    path: '/forms/records/{recordId}/curriculum',
    access: may('forms.print'),
    input: OneForm.extend({ recordId }),
    output: bytes,
    summary:
      'The curriculum vitae of a record, or its supplement of a year, in an official form, as PDF or in the office’s Word template; parts whoever prints may not see stay dots.',
  }),
  printOwn: endpoint({
    method: 'GET',
    path: '/forms/mine/curriculum',
    access: mayOwn('forms.print-own'),
    input: OneForm,
    output: bytes,
    summary: 'One’s own curriculum vitae, or its supplement of a year, in an official form, whole.',
  }),
  printBrief: endpoint({
    method: 'GET',
    path: '/forms/records/{recordId}/brief',
    access: may('forms.print'),
    input: Brief.extend({ recordId }),
    output: bytes,
    summary: 'The short biography of a record, as PDF or in the office’s Word template.',
  }),
  ownBrief: endpoint({
    method: 'GET',
    path: '/forms/mine/brief',
    access: mayOwn('forms.print-own'),
    input: Brief,
    output: bytes,
    summary: 'One’s own short biography, as PDF or in the office’s Word template.',
  }),
  printPayCourse: endpoint({
    method: 'GET',
    path: '/forms/records/{recordId}/pay-course',
    access: may('forms.print'),
    input: Report.extend({ recordId }),
    output: bytes,
    summary: 'The course of pay of a record: each step with its decision.',
  }),
  ownPayCourse: endpoint({
    method: 'GET',
    path: '/forms/mine/pay-course',
    access: mayOwn('forms.print-own'),
    input: Report,
    output: bytes,
    summary: 'One’s own course of pay: each step with its decision.',
  }),
  printStaffPay: endpoint({
    method: 'GET',
    path: '/forms/units/{unitId}/staff-pay',
    access: may('forms.print'),
    input: Report.extend({ unitId }),
    output: bytes,
    summary: 'The list of staff and salary of a unit on a day.',
  }),
  printLabels: endpoint({
    method: 'GET',
    path: '/forms/units/{unitId}/labels',
    access: may('forms.print'),
    input: AtTime.extend({ unitId }),
    output: bytes,
    summary: 'Labels for the covers of the paper files a unit keeps on a day.',
  }),
  // A thousand people chosen do not fit an address: asked as a change is, although it changes nothing.
  printLabelsOf: endpoint({
    method: 'POST',
    path: '/forms/labels',
    access: may('forms.print'),
    input: AtTime.extend({ recordIds: z.array(recordId).min(1).max(1_000) }),
    output: bytes,
    summary:
      'Labels for the covers of the paper files of the people chosen; refused when one of them has none to print.',
  }),
}
