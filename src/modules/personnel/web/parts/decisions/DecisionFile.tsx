/** The file of the decision, in sight beside what it says. */
import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { urlOf } from '../../../../../ui/api.ts'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { type Decision, personnel as doors } from '../../../contract.ts'
import { oneDecisionWords as words } from '../../text-of-decisions.vi.ts'

interface DecisionFileProps {
  decision: Decision
  mayRecord: boolean
  isSensitive: boolean
}

export function DecisionFile({ decision, mayRecord, isSensitive }: DecisionFileProps) {
  const client = useQueryClient()
  const { id: decisionId, file, fileIsElsewhere } = decision
  const content = isSensitive ? doors.sensitiveDecisionContent : doors.decisionContent
  const attach = isSensitive ? doors.attachSensitiveDecisionFile : doors.attachDecisionFile
  return (
    <section aria-label={words.file}>
      {file === null ? (
        <Text size="sm" c="dimmed" mb="xs">
          {fileIsElsewhere ? words.fileElsewhere : words.noFile}
        </Text>
      ) : (
        <EvidenceViewer
          url={urlOf(content, { decisionId })}
          downloadUrl={urlOf(content, { decisionId, download: true })}
          name={file.title}
          mediaType={file.mediaType}
          height="60vh"
        />
      )}
      {mayRecord && file === null && !fileIsElsewhere && (
        <FileDrop
          label={words.addFile}
          limits={attach.upload}
          multiple={false}
          send={async (chosen, options) => {
            await upload(attach, { decisionId }, chosen, options)
            await client.invalidateQueries({ queryKey: ['personnel'] })
          }}
        />
      )}
    </section>
  )
}
