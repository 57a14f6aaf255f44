/** Takes a Word file as the office's own template, once it is known to fill. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { fillDocx, tagsOfDocx } from '../../../platform/office/template.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { templates } from '../contract.ts'
import type { Template } from '../define-template.ts'
import { oneTemplate } from '../queries/one-template.ts'
import { templateBytes } from '../queries/template-file.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { missingTags, whyNotTemplate } from '../rules/template-tags.ts'
import { holdTemplate, takeInUse } from './held-template.ts'

export async function bringTemplate(
  call: Call,
  template: Template,
  { key, version, note }: InputOf<typeof templates.bringTemplate>,
) {
  const { tx, actor, now, files, upload } = call
  if (!upload) throw new Error('the door bringTemplate has no upload')
  const bytes = await templateBytes(files, upload)
  const { tags } = await tagsOfDocx(bytes)
  refuseIf(whyNotTemplate(tags, template.tags))
  // What the rules cannot see: whether pairs stand where the filler can repeat what is between them.
  const filled = await fillDocx({ template: bytes, values: template.sample, at: now }).then(
    () => true,
    () => false,
  )
  if (!filled) refuse('templates.cannot-fill')
  await holdTemplate(call, { key, version })
  const { number } = await tx
    .insertInto('templates.version')
    .columns(['key', 'number', 'file_name', 'note', 'sha256', 'size', 'missing', 'brought_by_name', 'brought_at'])
    .expression((eb) =>
      eb
        .selectFrom('templates.version')
        .select([
          eb.val(key).as('key'),
          sql<number>`coalesce(max(number), 0) + 1`.as('number'),
          eb.val(upload.name).as('file_name'),
          eb.val(note).as('note'),
          eb.val(upload.sha256).as('sha256'),
          sql<number>`${upload.size}::bigint`.as('size'),
          sql<string[]>`${missingTags(tags, template.tags)}::text[]`.as('missing'),
          eb.val(actor.fullName).as('brought_by_name'),
          sql<string>`${now.toISOString()}::timestamptz`.as('brought_at'),
        ])
        .where('key', '=', key),
    )
    .returning('number')
    .executeTakeFirstOrThrow()
  await takeInUse(call, key, number)
  return oneTemplate(tx, template)
}
