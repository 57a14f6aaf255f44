/** A document printed from the template in use, for the module that declared it. */
import type { Call } from '../../platform/http/call.ts'
import { fillDocx, type TagValues } from '../../platform/office/template.ts'
import { DOCX } from '../../platform/office/word.ts'
import type { Download } from '../../shared/call.ts'
import type { Template } from './define-template.ts'
import { sourceInUse, templateBytes } from './queries/template-file.ts'

type Printing = Pick<Call<Call['actor'] | null>, 'tx' | 'files' | 'now'>

/**
 * The template is looked up now, within the transaction; the document is made when it is sent.
 * @param document.name of the file, without its end. Tags without a value are left empty.
 */
export async function fillTemplate(
  { tx, files, now }: Printing,
  template: Template,
  { name, values }: { name: string; values: TagValues },
): Promise<Download> {
  const source = await sourceInUse(tx, template)
  return {
    name: `${name}.docx`,
    mediaType: DOCX,
    content: { make: async () => fillDocx({ template: await templateBytes(files, source), values, at: now }) },
  }
}
