/** Who has been given longer: of each stage the extension in force. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Extension } from '../../contract.ts'
import { extendedTo } from '../../rules/rounds/extension.ts'
import type { OpenSheet } from '../../rules/sheets/self-assessment.ts'

/** By sheet; a sheet without extensions is not among them. */
export async function extensionsOf(
  tx: Tx,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Extension[]>> {
  if (assessmentIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('par.extension')
    .select([
      'assessment_id',
      'stage',
      'extended_to as extendedTo',
      'reason',
      'extended_by_name as byName',
      'extended_at as at',
    ])
    .where('assessment_id', 'in', assessmentIds)
    .where('withdrawn_at', 'is', null)
    .orderBy('stage', 'desc')
    .execute()
  const bySheet = Map.groupBy(rows, (row) => row.assessment_id)
  return new Map([...bySheet].map(([id, own]) => [id, own.map(({ assessment_id: _, ...extension }) => extension)]))
}

/** The later ends of one sheet, as its guards ask about them. */
export function longerFor(extensions: readonly Extension[]): Pick<OpenSheet, 'extendedTo' | 'explanationExtendedTo'> {
  const [scoring, explaining] = [extendedTo(extensions, 'self-assessment'), extendedTo(extensions, 'explanation')]
  return {
    ...(scoring !== null && { extendedTo: scoring }),
    ...(explaining !== null && { explanationExtendedTo: explaining }),
  }
}
