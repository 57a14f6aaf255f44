/** A valid input for every door of forms. */
interface Filed {
  recordId: string
  unitId: number
}

export const formsInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'forms.printRecord': ({ recordId }) => ({ recordId, form: 'TT06/2023' }),
  'forms.printOwn': () => ({ form: 'TT06/2023' }),
  'forms.printBrief': ({ recordId }) => ({ recordId, as: 'pdf' }),
  'forms.ownBrief': () => ({ as: 'docx' }),
  'forms.printPayCourse': ({ recordId }) => ({ recordId, as: 'xlsx' }),
  'forms.ownPayCourse': () => ({ as: 'docx' }),
  'forms.printStaffPay': ({ unitId }) => ({ unitId, as: 'xlsx' }),
  'forms.printLabels': ({ unitId }) => ({ unitId }),
  'forms.printLabelsOf': ({ recordId }) => ({ recordIds: [recordId] }),
}
