import { useQuery } from '@tanstack/react-query'
import { oneDocument, PaperDialog } from '../../../../documents/web/index.ts'
import type { EvidenceItem } from '../../../contract.ts'

/** Number and day of a paper, filled in beside the criterion it proves. */
export function MendPaper({ item, onClose }: { item: EvidenceItem; onClose: () => void }) {
  const { data = null } = useQuery(oneDocument(item.documentId))
  return <PaperDialog document={data} onClose={onClose} />
}
