/** A whole list of old names, brought as a file and given back with the answers beside. */
import { Alert, Button, Card, FileButton, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { base64Of, MOST_BYTES, saveBase64 } from '../../../../../ui/files/base64.ts'
import { notifyRefused } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { organization } from '../../../contract.ts'
import { resolvingWords } from '../../text-of-resolving.vi.ts'

const words = resolvingWords.workbook

export function ResolveList({ day }: { day: string | undefined }) {
  const resolve = useAction(organization.resolveWorkbook, {
    invalidates: [],
    inPlace: true,
    onDone: ({ fileName, base64 }) => saveBase64(fileName, base64),
  })
  const bring = async (file: File | null) => {
    if (file === null) return
    if (file.size > MOST_BYTES) return notifyRefused(words.tooLarge)
    const fileName = file.name.normalize('NFC')
    resolve.mutate({ fileName, base64: await base64Of(file), ...(day !== undefined && { day }) })
  }
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        <Text size="sm">{words.about}</Text>
        <Group>
          <FileButton onChange={bring} accept=".xlsx,.csv,.docx">
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={resolve.isPending}
                leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
              >
                {words.choose}
              </Button>
            )}
          </FileButton>
        </Group>
        <RefusalList of={resolve.refusal} />
        {resolve.data && (
          <Alert role="status" color="green">
            {words.done(resolve.data.counts)}
          </Alert>
        )}
      </Stack>
    </Card>
  )
}
