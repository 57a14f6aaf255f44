/** An answer over HTTP as records; what does not fit its schema is said by record and field. */
import type { SourcesReason } from '../refusals.vi.ts'
import type { Adapter, Told } from './adapter.ts'

interface Issue {
  path: readonly PropertyKey[]
  code: string
}

function problemOf({ path }: Issue): SourcesReason {
  const [list, index, ...inside] = path
  if (list === 'donVi' && typeof index === 'number')
    return { reason: 'sources.record-shape', params: { record: index + 1, field: inside.join('.') || 'donVi' } }
  return { reason: 'sources.answer-shape', params: { field: path.map(String).join('.') || 'kySoLieu, donVi' } }
}

export function fromAnswer(json: unknown, { answer, columns }: Adapter): Told | { problems: SourcesReason[] } {
  const parsed = answer.safeParse(json)
  if (!parsed.success) return { problems: parsed.error.issues.map(problemOf) }
  const { kySoLieu, thangDiem = {}, donVi } = parsed.data
  const records = donVi.map(({ ma, ten, ...rest }, index) => ({
    place: index + 1,
    code: ma?.trim() ?? '',
    name: ten.trim(),
    fields: Object.fromEntries(Object.keys(columns).map((key) => [key, rest[key] as string | number])),
  }))
  return { period: [kySoLieu], placeWord: 'Bản ghi', scale: thangDiem, records }
}
