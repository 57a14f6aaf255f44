import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { formatInstant } from '../../../../shared/dates.ts'
import type { IssuedLink } from '../../contract.ts'
import { words } from '../text.vi.ts'

/** Shows a one-time link the only time it can be shown; closes by its button alone, not by a slip beside it. */
export function IssuedLinkDialog({ link, onClose }: { link: IssuedLink | null; onClose: () => void }) {
  const address = link === null ? '' : `${location.origin}/lien-ket/${link.token}`
  return (
    <Modal
      opened={link !== null}
      onClose={onClose}
      title={words.issued.title}
      size="lg"
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      {link !== null && (
        <Stack gap="sm">
          <Text size="sm">{words.issued.hint(formatInstant(link.expiresAt))}</Text>
          <TextInput
            aria-label={words.issued.title}
            readOnly
            value={address}
            // Copying by keyboard must work too: over plain HTTP the browser gives no clipboard to the button.
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group justify="flex-end" gap="xs">
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy} data-autofocus>
                  {copied ? words.issued.copied : words.issued.copy}
                </Button>
              )}
            </CopyButton>
            <Button onClick={onClose}>{words.issued.close}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
