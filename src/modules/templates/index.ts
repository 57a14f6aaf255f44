/** Front door of templates: the modules that print declare theirs, the program joins the list. */
import { defineModule } from '../../platform/http/module.ts'
import { fillDocx } from '../../platform/office/template.ts'
import { DOCX } from '../../platform/office/word.ts'
import { bringTemplate } from './actions/bring-template.ts'
import { useVersion } from './actions/use-version.ts'
import { templates } from './contract.ts'
import type { Template } from './define-template.ts'
import { oneTemplate, templateList } from './queries/one-template.ts'
import { sourceOf, templateBytes } from './queries/template-file.ts'
import { refuse } from './refusals.vi.ts'

export function templatesModule(all: readonly Template[]) {
  const byKey = new Map(all.map((template) => [template.key, template]))
  const templateOf = (key: string) => byKey.get(key) ?? refuse('templates.not-found')
  return defineModule(templates, {
    templates: async ({ tx }) => ({ templates: await templateList(tx, all) }),
    template: ({ tx }, { key }) => oneTemplate(tx, templateOf(key)),
    templateFile: async ({ tx, files }, { key, number }) => {
      const template = templateOf(key)
      const source = await sourceOf(tx, template, number ?? null)
      const make = () => templateBytes(files, source)
      return { name: `Mau ${template.title}.docx`, mediaType: DOCX, content: { make } }
    },
    preview: async ({ tx, files, now }, { key, number }) => {
      const template = templateOf(key)
      const source = await sourceOf(tx, template, number ?? null)
      const make = async () =>
        fillDocx({ template: await templateBytes(files, source), values: template.sample, at: now })
      return { name: `Xem thu ${template.title}.docx`, mediaType: DOCX, content: { make } }
    },
    bringTemplate: (call, input) => bringTemplate(call, templateOf(input.key), input),
    useVersion: (call, input) => useVersion(call, templateOf(input.key), input),
  })
}

export { defineTemplate, type Template } from './define-template.ts'
export { fillTemplate } from './fill-template.ts'
export { asTable, defineReportTemplate, printReport, type Report, type ReportForm } from './report-template.ts'
export type { Tag } from './rules/template-tags.ts'
