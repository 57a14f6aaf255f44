/** Loads the versions of the catalogue that are not there yet; confirmations already given stay. */
import type { Tx } from '../../../platform/http/call.ts'

export interface RuleVersionRow {
  name: string
  title: string
  content: string
  validFrom: string
  validTo?: string
  selectedBy: 'year-rated' | 'decision' | 'effect' | 'notice' | 'act-checked'
  article: string
  source: string
}

export async function loadRuleVersions(tx: Tx, rows: readonly RuleVersionRow[]): Promise<void> {
  const present = new Set(
    (await tx.selectFrom('law.rule_version').select(['name', 'valid_from']).execute()).map(
      (row) => `${row.name} ${row.valid_from}`,
    ),
  )
  const missing = rows.filter((row) => !present.has(`${row.name} ${row.validFrom}`))
  if (missing.length === 0) return
  await tx
    .insertInto('law.rule_version')
    .values(
      missing.map((row) => ({
        name: row.name,
        title: row.title,
        content: row.content,
        valid_from: row.validFrom,
        valid_to: row.validTo ?? 'infinity',
        selected_by: row.selectedBy,
        article: row.article,
        source: row.source,
      })),
    )
    .execute()
}
