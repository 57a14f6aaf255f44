import { Alert, Button, Checkbox, FileButton, Group, List, Modal, Stack, Text } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { setWords, words } from '../../text.vi.ts'

/** A set from a file: taken in as a draft, with every problem that blocks issuing. */
export function ImportSetDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={setWords.import}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <ImportForm onClose={onClose} />
    </Modal>
  )
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null)
  const [isModel, setIsModel] = useState(false)
  const take = useAction(par.importCriteriaSet, { inPlace: true })
  if (take.data) {
    const { setId, problems } = take.data
    return (
      <Stack gap="sm">
        <Alert color={problems.length > 0 ? 'orange' : 'teal'} title={setWords.imported(problems.length)}>
          <List size="sm">
            {problems.map(({ sentence, at }) => (
              <List.Item key={`${at ?? ''} ${sentence}`}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
          <ButtonLink to={`/par/sets/${setId}`}>{setWords.openSet}</ButtonLink>
        </Group>
      </Stack>
    )
  }
  return (
    <Stack gap="sm">
      <RefusalList of={take.refusal} title={setWords.notImported} />
      <Text size="sm">{setWords.importHint}</Text>
      <Group gap="sm">
        <FileButton accept=".json,application/json" onChange={setFile}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload size={17} stroke={1.6} />}>
              {setWords.choose}
            </Button>
          )}
        </FileButton>
        <Text size="sm">{file?.name ?? setWords.noFile}</Text>
      </Group>
      <Checkbox
        label={setWords.isModel}
        checked={isModel}
        onChange={(event) => setIsModel(event.currentTarget.checked)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={file === null}
          loading={take.isPending}
          onClick={() => void file?.text().then((text) => take.mutate({ text, isModel }))}
        >
          {setWords.take}
        </Button>
      </Group>
    </Stack>
  )
}
