/** The curriculum vitae in an official form, as PDF and in the office's Word template. */
import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import { frameValues } from '../../../platform/office/template.ts'
import type { Download } from '../../../shared/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { kindOf } from '../../../shared/picture.ts'
import { isDemonstration } from '../../identity/index.ts'
import { fillTemplate } from '../../templates/index.ts'
import type { forms } from '../contract.ts'
import { ownToPrint, type Printed, recordToPrint } from '../queries/record-to-print.ts'
import { toldOf } from '../queries/told-of.ts'
import { type FilledForm, filledForm, type Layout, type SheetId } from '../rules/form.ts'
import { LAYOUTS } from '../rules/forms.ts'
import { nameThen } from '../rules/of-person.ts'
import { holding, type Told } from '../rules/said.ts'
import { printed } from '../text.vi.ts'
import { FORM_PAGE } from './form-page.ts'
import { FORM_TEMPLATES, wordValues } from './form-template.ts'
import { setForm } from './set-form.ts'

type Asked = Omit<InputOf<typeof forms.printRecord>, 'recordId'>

export const printRecord = async (call: Call, { recordId, ...asked }: InputOf<typeof forms.printRecord>) =>
  curriculum(call, await recordToPrint(call, recordId), asked)

export const printOwn = async (call: Call, asked: Asked) => curriculum(call, await ownToPrint(call), asked)

async function curriculum(call: Call, record: Printed, { form, as, ...at }: Asked): Promise<Download> {
  const told = await toldOf(call, record, at)
  const fullName = nameThen(told, record.fullName)
  const layout = LAYOUTS[form]
  return as === 'pdf' ? formPdf(call, { layout, told, fullName }) : formDocx(call, { form, told, fullName })
}

async function formDocx(call: Call, { form, told, fullName }: { form: SheetId; told: Told; fullName: string }) {
  const filled = filledForm(LAYOUTS[form], told)
  const values = {
    ...frameValues({ agency: '', title: filled.title, sample: await isDemonstration(call.tx) }),
    ...wordValues(filled, { notes: notesOf(filled, fullName, told), photo: await photoOf(call, told) }),
  }
  return fillTemplate(call, FORM_TEMPLATES[form], { name: nameOf(filled, fullName), values })
}

const nameOf = ({ code }: FilledForm, fullName: string) => `${code.replaceAll('/', '-')} ${fullName}`

export const notesOf = (
  { code, hiddenItems }: Pick<FilledForm, 'code' | 'hiddenItems'>,
  fullName: string,
  told: Told,
) => [...(hiddenItems.length > 0 ? [printed.hidden(hiddenItems)] : []), printed.foot(fullName, code, told)]

interface ToSet {
  layout: Layout
  told: Told
  fullName: string
}

export async function formPdf(call: Call, { layout, told, fullName }: ToSet): Promise<Download> {
  const filled = filledForm(layout, told)
  const photo = await photoOf(call, told)
  const around = { foot: printed.foot(fullName, filled.code, told), isSample: await isDemonstration(call.tx) }
  const name = photo && `photo.${kindOf(photo).format === 'image/png' ? 'png' : 'jpg'}`
  const data = { ...setForm(filled, around), photo: name }
  const pictures = photo && name && { files: { [name]: photo } }
  return {
    name: `${nameOf(filled, fullName)}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => setPdf(FORM_PAGE, { data, ...pictures, at: call.now }) },
  }
}

async function photoOf({ files }: Call, told: Told): Promise<Uint8Array | null> {
  const sha256 = holding(told, 'photo').at(-1)?.values.sha256
  if (typeof sha256 !== 'string') return null
  return wholeFile(files, sha256)
}
