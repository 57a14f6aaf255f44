import { urlOf } from '../../../../ui/api.ts'
import { EvidenceViewer } from '../../../../ui/EvidenceViewer.tsx'
import { type DocumentVersion, documents } from '../../contract.ts'

/** One version as it looks: the page itself, or the words of an Office file. */
export function DocumentPane({
  documentId,
  version,
  height,
}: {
  documentId: string
  version: DocumentVersion
  height: string
}) {
  const wanted = { documentId, ordinal: version.ordinal }
  return (
    <EvidenceViewer
      url={urlOf(documents.documentContent, wanted)}
      downloadUrl={urlOf(documents.documentContent, { ...wanted, download: true })}
      textUrl={urlOf(documents.documentText, wanted)}
      name={version.title}
      mediaType={version.mediaType}
      height={height}
    />
  )
}
