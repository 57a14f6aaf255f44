import { ActionIcon, Kbd, Modal, Table, Tooltip } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconKeyboard } from '@tabler/icons-react'
import { Fragment } from 'react'
import { pieceWords, words } from './text.vi.ts'

export interface HelpKey {
  /** '↑', '↓', 'Enter', 'Ctrl+V' */
  keys: readonly string[]
  does: string
}

/** `?` shows the keys of the page; a button beside the title does, too. */
export function HelpKeys({ keys }: { keys: readonly HelpKey[] }) {
  const [opened, { open, close, toggle }] = useDisclosure(false)
  useHotkeys([
    ['?', toggle],
    ['shift+?', toggle],
    ['shift+/', toggle],
  ])
  return (
    <>
      <Tooltip label={pieceWords.keysHint}>
        <ActionIcon variant="default" size={36} aria-label={pieceWords.keys} onClick={open}>
          <IconKeyboard size={20} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={close} title={pieceWords.keys} closeButtonProps={{ 'aria-label': words.close }}>
        <Table fz="sm">
          <Table.Tbody>
            {keys.map((key) => (
              <Table.Tr key={key.does}>
                <Table.Th scope="row" w="45%">
                  {key.keys.map((name, place) => (
                    <Fragment key={name}>
                      {place > 0 && ' '}
                      <Kbd>{name}</Kbd>
                    </Fragment>
                  ))}
                </Table.Th>
                <Table.Td>{key.does}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  )
}
