/** A template as its page shows it. */
import type { Tx } from '../../../platform/http/call.ts'
import type { OneTemplate, TemplateSummary, TemplateTag } from '../contract.ts'
import type { Template } from '../define-template.ts'
import type { Tag } from '../rules/template-tags.ts'

const shownTag = ({ name, meaning, kind, isExpected = false, inside = [] }: Tag): TemplateTag => ({
  name,
  meaning,
  kind,
  isExpected,
  inside: inside.map(shownTag),
})

const rowsOf = (tx: Tx) => tx.selectFrom('templates.template').selectAll()

function summaryOf(
  template: Template,
  row: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number] | undefined,
) {
  return {
    key: template.key,
    title: template.title,
    about: template.about,
    inUse: row?.in_use ?? null,
    changedByName: row?.changed_by_name ?? null,
    changedAt: row?.changed_at ?? null,
  }
}

export async function templateList(tx: Tx, all: readonly Template[]): Promise<TemplateSummary[]> {
  const rows = new Map((await rowsOf(tx).execute()).map((row) => [row.key, row]))
  return all.map((template) => summaryOf(template, rows.get(template.key)))
}

export async function oneTemplate(tx: Tx, template: Template): Promise<OneTemplate> {
  const row = await rowsOf(tx).where('key', '=', template.key).executeTakeFirst()
  const versions = await tx
    .selectFrom('templates.version')
    .select(['number', 'file_name as fileName', 'note', 'missing', 'brought_by_name as broughtByName'])
    .select('brought_at as broughtAt')
    .where('key', '=', template.key)
    .orderBy('number', 'desc')
    .execute()
  return { ...summaryOf(template, row), version: row?.version ?? 0, tags: template.tags.map(shownTag), versions }
}
