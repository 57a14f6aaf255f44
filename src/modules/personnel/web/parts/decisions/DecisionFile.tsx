/** The file of the decision, in sight beside what it says. */
import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { urlOf } from '../../../../../ui/api.ts'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { type Decision, personnel as doors } from '../../../contract.ts'
import { oneDecisionWords as words } from '../../text-of-decisions.vi.ts'

export function DecisionFile({ decision, mayRecord }: { decision: Decision; mayRecord: boolean }) {
  const client = useQueryClient()
  const { id: decisionId, file } = decision
  return (
    <section aria-label={words.file}>
      {file === null ? (
        <Text size="sm" c="dimmed" mb="xs">
          {words.noFile}
        </Text>
      ) : (
        <EvidenceViewer
          url={urlOf(doors.decisionContent, { decisionId })}
          downloadUrl={urlOf(doors.decisionContent, { decisionId, download: true })}
          name={file.title}
          mediaType={file.mediaType}
          height="60vh"
        />
      )}
      {mayRecord && file === null && (
        <FileDrop
          label={words.addFile}
          limits={doors.attachDecisionFile.upload}
          multiple={false}
          send={async (chosen, options) => {
            await upload(doors.attachDecisionFile, { decisionId }, chosen, options)
            await client.invalidateQueries({ queryKey: ['personnel'] })
          }}
        />
      )}
    </section>
  )
}
