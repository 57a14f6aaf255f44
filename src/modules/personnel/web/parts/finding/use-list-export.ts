/** The list, or those chosen of it, as a workbook; undefined for whoever may not take it away. */
import { refusalFrom } from '../../../../../ui/api.ts'
import { download } from '../../../../../ui/download.ts'
import { notifyRefused } from '../../../../../ui/notify.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { personnel } from '../../../contract.ts'
import { LIST_COLUMNS } from '../../../rules/finding/list-columns.ts'
import { askedAt, type FindingPlace } from './finding-place.ts'

interface Taken {
  /** Columns as they are seen; those of fields are known by the place. */
  heads?: readonly string[]
  recordIds?: readonly string[]
}

export function useListExport(place: FindingPlace): ((taken: Taken) => Promise<void>) | undefined {
  const mayOrdinary = useMay('personnel.export')
  const maySensitive = useMay('personnel.export-sensitive')
  const { mo: open } = place
  if (open === 'ordinary' ? !mayOrdinary : !maySensitive) return undefined
  return async ({ heads, recordIds }) => {
    const asked = {
      ...askedAt(place),
      order: place.thuTu,
      columns: place.cot,
      ...(heads && { heads: heads.filter((head) => LIST_COLUMNS.some(({ key }) => key === head)) }),
      ...(recordIds && { recordIds: [...recordIds] }),
    }
    const sent =
      open === 'ordinary'
        ? download(personnel.exportRecords, asked)
        : download(personnel.exportSensitiveRecords, { ...asked, open })
    await sent.catch((error) => notifyRefused(refusalFrom(error).message))
  }
}
