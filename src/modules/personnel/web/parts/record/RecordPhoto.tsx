/** The photo of the day; whoever writes into the record may put a new one. */
import { FileButton, UnstyledButton } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { refusalFrom, urlOf } from '../../../../../ui/api.ts'
import { acceptOf, sizeInWords, whyNotFile } from '../../../../../ui/files/why-not-file.ts'
import { notifyDone, notifyRefused } from '../../../../../ui/notify.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { photoFile } from '../../../contract/record-parts.ts'
import { type PersonnelRecord, personnel } from '../../../contract.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import classes from './Record.module.css'

const words = recordWords.head

/** Said before anything is sent: a photo cannot be sent in parts, as the general sentence offers. */
const whyNotPhoto = (file: File): string | null =>
  file.size > photoFile.maxBytes
    ? words.photoTooLarge(file.name, sizeInWords(file.size), sizeInWords(photoFile.maxBytes))
    : whyNotFile(file, photoFile)

interface RecordPhotoProps {
  record: PersonnelRecord
  /** Of the photo of the day. */
  sha256: string | null
  isOwn: boolean
}

export function RecordPhoto({ record, sha256, isOwn }: RecordPhotoProps) {
  const mayChange = useMay('personnel.record', record.unitId) && !isOwn
  const client = useQueryClient()
  const send = async (file: File | null) => {
    if (!file) return
    const why = whyNotPhoto(file)
    if (why !== null) return notifyRefused(why)
    try {
      await upload(personnel.savePhoto, { recordId: record.id }, file)
      await client.invalidateQueries({ queryKey: ['personnel'] })
      notifyDone(words.photoSaved)
    } catch (error) {
      notifyRefused(refusalFrom(error).message)
    }
  }
  const url = isOwn
    ? urlOf(personnel.ownPhoto, { ...(sha256 && { sha256 }) })
    : urlOf(personnel.recordPhoto, { recordId: record.id, ...(sha256 && { sha256 }) })
  return (
    <div>
      {sha256 === null ? (
        <div className={classes.photo}>
          <IconUser size={40} stroke={1.2} aria-hidden="true" />
        </div>
      ) : (
        <img className={classes.photo} src={url} alt={words.photoOf(record.fullName)} />
      )}
      {mayChange && (
        <FileButton accept={acceptOf(photoFile.mediaTypes)} onChange={send}>
          {(props) => (
            <UnstyledButton {...props} fz="xs" c="lam.7" td="underline" mih={24}>
              {words.changePhoto}
            </UnstyledButton>
          )}
        </FileButton>
      )}
    </div>
  )
}
