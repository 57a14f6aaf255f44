/** What the keeper of a unit's library may do with one document. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArchive, IconEdit, IconRestore, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../ui/query.ts'
import { type Document, documents } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { PaperDialog } from './PaperDialog.tsx'
import { VersionDialog } from './VersionDialog.tsx'

export function DocumentActions({ document, onVersion }: { document: Document; onVersion: (ordinal: number) => void }) {
  const [edited, setEdited] = useState<Document | null>(null)
  const [adding, add] = useDisclosure(false)
  const [retiring, retire] = useDisclosure(false)
  const retireIt = useAction(documents.retireDocument, {
    inPlace: true,
    said: words.document.retireDone,
    onDone: retire.close,
  })
  const restore = useAction(documents.restoreDocument, { said: words.document.restored })
  const change = { documentId: document.id, version: document.version }
  if (document.retired !== null)
    return (
      <Button
        leftSection={<IconRestore size={16} />}
        loading={restore.isPending}
        onClick={() => restore.mutate(change)}
      >
        {words.document.restore}
      </Button>
    )
  const { whyNotRetire } = document
  return (
    <>
      <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => setEdited(document)}>
        {words.paper.edit}
      </Button>
      <Button leftSection={<IconUpload size={16} />} onClick={add.open}>
        {words.document.addVersion}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArchive size={16} />}
        data-disabled={whyNotRetire !== null}
        aria-disabled={whyNotRetire !== null}
        title={whyNotRetire?.sentence}
        onClick={() => whyNotRetire === null && retire.open()}
      >
        {words.document.retire}
      </Button>
      <PaperDialog document={edited} onClose={() => setEdited(null)} onSaved={({ newest }) => onVersion(newest)} />
      <VersionDialog
        document={document}
        opened={adding}
        onClose={add.close}
        onAdded={({ newest }) => onVersion(newest)}
      />
      <ConfirmWithReason
        opened={retiring}
        onClose={retire.close}
        title={words.document.retire}
        action={words.document.retire}
        least={5}
        most={500}
        onConfirm={(reason) => retireIt.mutate({ ...change, reason })}
        isWorking={retireIt.isPending}
        refusal={retireIt.refusal}
      >
        {words.document.retireMeans}
      </ConfirmWithReason>
    </>
  )
}
