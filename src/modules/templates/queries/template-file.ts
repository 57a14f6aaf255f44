/** The bytes behind a template: the office's own, or the program's. */
import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { standardDocx } from '../../../platform/office/template.ts'
import type { Template } from '../define-template.ts'
import { refuse } from '../refusals.vi.ts'

/** The program's own templates bear no day: they are the same on every machine. */
const EPOCH = new Date('2026-01-01T00:00:00Z')

export type TemplateSource = { sha256: string } | { standard: Template }

/** @param number null: the one the program brings. */
export async function sourceOf(tx: Tx, template: Template, number: number | null): Promise<TemplateSource> {
  if (number === null) return { standard: template }
  const found = await tx
    .selectFrom('templates.version')
    .select('sha256')
    .where('key', '=', template.key)
    .where('number', '=', number)
    .executeTakeFirst()
  return found ?? refuse('templates.not-found')
}

export async function sourceInUse(tx: Tx, template: Template): Promise<TemplateSource> {
  const row = await tx
    .selectFrom('templates.template')
    .select('in_use')
    .where('key', '=', template.key)
    .executeTakeFirst()
  return sourceOf(tx, template, row?.in_use ?? null)
}

export async function templateBytes(files: Call['files'], source: TemplateSource): Promise<Uint8Array> {
  if ('sha256' in source) return wholeFile(files, source.sha256)
  const { title, standard } = source.standard
  return standardDocx({ ...standard, title, at: EPOCH })
}
