/** The set as the annex of a decision, in the three forms offices use. */
import { Group, Text } from '@mantine/core'
import { urlOf } from '../../../../../ui/api.ts'
import { par } from '../../../contract.ts'
import { tableWords } from '../../text.vi.ts'
import { DownloadButton } from '../DownloadButton.tsx'

const KINDS = [
  ['xlsx', par.annexWorkbook],
  ['docx', par.annexDocument],
  ['pdf', par.annexPdf],
] as const

export function AnnexLinks({ setId }: { setId: string }) {
  return (
    <Group gap="xs" mb="md" className="no-print">
      <Text size="sm">{tableWords.annex}</Text>
      {KINDS.map(([kind, door]) => (
        <DownloadButton
          key={kind}
          kind={kind}
          size="xs"
          href={urlOf(door, { setId })}
          label={tableWords.annexKinds[kind]}
        />
      ))}
    </Group>
  )
}
