/** Lines of one sensitive part group: each is asked through a door, and a permission, of its own. */
import type { Call } from '../../../../platform/http/call.ts'
import type { ProvenLine } from '../../contract/shapes.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Sensitivity } from '../../rules/parts.ts'
import { provenLines } from './proven-lines.ts'

interface Asked {
  recordId: string
  known?: string | undefined
}

export const sensitiveLines =
  (sensitivity: Exclude<Sensitivity, 'ordinary'>) =>
  async ({ tx }: Call, { recordId, known }: Asked): Promise<{ lines: ProvenLine[] }> => {
    const record = await tx.selectFrom('personnel.record').select('id').where('id', '=', recordId).executeTakeFirst()
    if (!record) return refuse('personnel.not-found')
    return { lines: await provenLines(tx, recordId, { known, sensitivity }) }
  }
