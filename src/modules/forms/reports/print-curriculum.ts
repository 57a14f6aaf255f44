/** The curriculum vitae in an official form, as PDF. */
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { forms } from '../contract.ts'
import { ownToPrint, type Printed, recordToPrint } from '../queries/record-to-print.ts'
import { toldOf } from '../queries/told-of.ts'
import { filledForm, type Layout } from '../rules/form.ts'
import { LAYOUTS } from '../rules/forms.ts'
import { holding, type Told } from '../rules/said.ts'
import { printed } from '../text.vi.ts'
import { FORM_PAGE } from './form-page.ts'
import { setForm } from './set-form.ts'

type Asked = Omit<InputOf<typeof forms.printRecord>, 'recordId'>

export const printRecord = async (call: Call, { recordId, ...asked }: InputOf<typeof forms.printRecord>) =>
  curriculum(call, await recordToPrint(call, recordId), asked)

export const printOwn = async (call: Call, asked: Asked) => curriculum(call, await ownToPrint(call), asked)

async function curriculum(call: Call, record: Printed, { form, asOf }: Asked): Promise<Download> {
  const day = asOf ?? dayIn(call.now)
  const told = await toldOf(call.tx, { recordId: record.id, day, hidden: record.hidden })
  return formPdf(call, { layout: LAYOUTS[form], told, fullName: record.fullName })
}

interface ToSet {
  layout: Layout
  told: Told
  fullName: string
}

export async function formPdf({ now, files }: Call, { layout, told, fullName }: ToSet): Promise<Download> {
  const filled = filledForm(layout, told)
  const sha256 = holding(told, 'photo').at(-1)?.values.sha256
  const picture = typeof sha256 === 'string' ? await pictureOf(files, sha256) : null
  const data = { ...setForm(filled, printed.foot(fullName, filled.code, told.day)), photo: picture?.name ?? null }
  const pictures = picture && { files: { [picture.name]: picture.bytes } }
  return {
    name: `${filled.code.replaceAll('/', '-')} ${fullName}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => setPdf(FORM_PAGE, { data, ...pictures, at: now }) },
  }
}

async function pictureOf(files: Call['files'], sha256: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = new Uint8Array(await new Response(await files.read(sha256)).arrayBuffer())
  return { name: `photo.${bytes[0] === 0x89 ? 'png' : 'jpg'}`, bytes }
}
