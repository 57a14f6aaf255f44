import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { notifyDone } from '../../../../ui/notify.ts'
import { upload } from '../../../../ui/upload.ts'
import { type Document, documents } from '../../contract.ts'
import { words } from '../text.vi.ts'

interface VersionDialogProps {
  document: Document
  opened: boolean
  onClose: () => void
  onAdded: (document: Document) => void
}

/** The file of a new version, and why there is one. */
export function VersionDialog({ document, opened, onClose, onAdded }: VersionDialogProps) {
  const client = useQueryClient()
  const [note, setNote] = useState('')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.document.addVersion}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.document.addVersionAbout}</Text>
        <TextInput
          label={words.document.versionNote}
          description={words.document.versionNoteHint}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FileDrop
          label={words.document.addVersion}
          limits={documents.addVersion.upload}
          multiple={false}
          send={async (file, options) => {
            const change = { documentId: document.id, version: document.version, note }
            const added = await upload(documents.addVersion, change, file, options)
            await Promise.all(['documents', 'par'].map((name) => client.invalidateQueries({ queryKey: [name] })))
            notifyDone(words.document.versionAdded)
            onAdded(added)
            onClose()
          }}
          offer={({ reason, at }) =>
            at !== undefined &&
            reason.startsWith('documents.already') && (
              <PageLink to={`/documents/${at}`} size="sm">
                {words.upload.openKnown}
              </PageLink>
            )
          }
        />
      </Stack>
    </Modal>
  )
}
