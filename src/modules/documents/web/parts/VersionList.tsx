import { Badge, Button, Group, Text } from '@mantine/core'
import { formatInstant } from '../../../../shared/dates.ts'
import { urlOf } from '../../../../ui/api.ts'
import { sizeInWords } from '../../../../ui/files/why-not-file.ts'
import { type Document, documents } from '../../contract.ts'
import { words } from '../text.vi.ts'
import classes from './Documents.module.css'

interface VersionListProps {
  document: Document
  shown: number
  onShow: (ordinal: number) => void
}

/** Every version, the newest first: what stood on the paper, who brought it, and a way to look at it. */
export function VersionList({ document, shown, onShow }: VersionListProps) {
  return (
    <ul className={classes.versions}>
      {document.versions.map((version) => (
        <li key={version.ordinal} data-chosen={version.ordinal === shown || undefined}>
          <div className={classes.versionWords}>
            <Group gap={6}>
              <Text fw={600} size="sm">
                {words.version(version.ordinal)}
              </Text>
              {version.ordinal === document.newest && (
                <Badge size="sm" variant="light" tt="none">
                  {words.document.newest}
                </Badge>
              )}
            </Group>
            <Text size="sm">
              {version.fileName} · {sizeInWords(version.size)}
            </Text>
            <Text size="xs" c="dimmed">
              {[
                words.document.addedBy(version.addedByName, formatInstant(version.addedAt)),
                version.note,
                version.sameFileAs !== null && words.document.sameFile(version.sameFileAs),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
          <Group gap={6}>
            <Button
              size="compact-sm"
              variant={version.ordinal === shown ? 'light' : 'default'}
              aria-pressed={version.ordinal === shown}
              aria-label={`${words.document.show} ${words.version(version.ordinal)}`}
              onClick={() => onShow(version.ordinal)}
            >
              {version.ordinal === shown ? words.document.shown : words.document.show}
            </Button>
            <Button
              component="a"
              size="compact-sm"
              variant="subtle"
              download
              aria-label={`${words.document.download} ${words.version(version.ordinal)}`}
              href={urlOf(documents.documentContent, {
                documentId: document.id,
                ordinal: version.ordinal,
                download: true,
              })}
            >
              {words.document.download}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  )
}
