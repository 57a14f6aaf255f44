/** Many files at once; what came is listed to have its number and day filled in. */
import { Button, Modal, Select, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { useSession } from '../../../../ui/session.tsx'
import { upload } from '../../../../ui/upload.ts'
import { type Document, documents } from '../../contract.ts'
import { words } from '../text.vi.ts'
import classes from './Documents.module.css'
import { PaperDialog } from './PaperDialog.tsx'

interface UploadDialogProps {
  opened: boolean
  onClose: () => void
  /** Units whose library this person keeps. */
  units: readonly { unitId: number; unitName: string }[]
}

export function UploadDialog({ opened, onClose, units }: UploadDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.upload.title}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <UploadForm units={units} onClose={onClose} />
    </Modal>
  )
}

function UploadForm({ units, onClose }: Omit<UploadDialogProps, 'opened'>) {
  const { account } = useSession()
  const client = useQueryClient()
  const own = units.find(({ unitId }) => unitId === account?.unitId) ?? units[0]
  const [unitId, setUnitId] = useState(own?.unitId ?? null)
  const [added, setAdded] = useState<readonly Document[]>([])
  const [edited, setEdited] = useState<Document | null>(null)
  const keep = (document: Document) => setAdded((all) => [...all.filter(({ id }) => id !== document.id), document])
  return (
    <Stack gap="sm">
      <Text size="sm">{words.upload.about}</Text>
      {units.length > 1 && (
        <Select
          label={words.upload.unit}
          data={units.map((unit) => ({ value: String(unit.unitId), label: unit.unitName }))}
          value={unitId === null ? null : String(unitId)}
          onChange={(chosen) => setUnitId(Number(chosen))}
          allowDeselect={false}
          searchable
        />
      )}
      <FileDrop
        label={words.upload.drop}
        limits={documents.addDocument.upload}
        disabled={unitId === null}
        send={async (file, options) => {
          keep(await upload(documents.addDocument, { unitId: unitId as number }, file, options))
          await client.invalidateQueries({ queryKey: ['documents'] })
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
      {added.length > 0 && (
        <section aria-label={words.upload.done(added.length)}>
          <Title order={3} size="h5" mb={4}>
            {words.upload.done(added.length)}
          </Title>
          <ul className={classes.added}>
            {added.map((document) => (
              <li key={document.id}>
                <span className={classes.addedName}>
                  {document.title}
                  <Text span size="sm" c="dimmed">
                    {' · '}
                    {[
                      document.number && words.numbered(document.number),
                      document.issuedOn ? formatDay(document.issuedOn) : words.undated,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </span>
                <Button size="compact-sm" variant="default" onClick={() => setEdited(document)}>
                  {words.upload.fillIn}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <PaperDialog document={edited} onClose={() => setEdited(null)} onSaved={keep} />
    </Stack>
  )
}
