/** Reads the national lists of before and after 1 July 2025, and the table between them, into rows for the organization module. */
import type { NationRows } from '../modules/organization/index.ts'
import { csvOf } from './catalogues.ts'

type Row = Record<string, string>

const BEFORE = { '1': 'province', '2': 'district', '3': 'commune' } as const
const AFTER = { '1': 'province', '2': 'commune' } as const

const listRow = (levels: Readonly<Record<string, NationRows['before'][number]['level']>>) => (row: Row) => ({
  code: row.code as string,
  level: levels[row.level as string] as NationRows['before'][number]['level'],
  kind: row.type as string,
  name: row.name as string,
  fullName: row.full_name as string,
  parentCode: row.parent_code || null,
})

export async function nationRows(): Promise<NationRows> {
  const [before, after, mapping, provinces, later] = await Promise.all(
    [
      'vn-units-2025-06-30',
      'vn-units-2025-07-01',
      'vn-mapping-2025-07-01',
      'vn-mapping-provinces-2025-07-01',
      'vn-changes-after-2025-07-01',
    ].map((name) => csvOf<Row>(`units/${name}.csv`)),
  )
  const pair = (row: Row) => ({ oldCode: row.old_code as string, newCode: row.new_code as string })
  return {
    before: (before as Row[]).map(listRow(BEFORE)),
    after: (after as Row[]).map(listRow(AFTER)),
    mapping: (mapping as Row[]).map((row) => ({
      ...pair(row),
      coverage: row.coverage as 'full' | 'partial',
      evidence: row.evidence as string,
    })),
    provinces: (provinces as Row[]).map(pair),
    later: (later as Row[]).map((row) => ({
      code: row.code as string,
      newKind: row.new_type as string,
      day: row.valid_from as string,
      legalBasis: row.legal_basis as string,
    })),
  }
}
