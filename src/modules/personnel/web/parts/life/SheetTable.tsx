/** The papers of a sheet: written by whoever hands over, ticked off by whoever receives. */
import { ActionIcon, Button, Checkbox, NativeSelect, NumberInput, Table, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import type { personnel } from '../../../contract.ts'
import { lifeWords } from '../../text-of-life.vi.ts'

const words = lifeWords.sheet
export type Item = OutputOf<typeof personnel.handover>['items'][number]
export type Line = Omit<Item, 'number' | 'hasCome'>

const NEW: Line = { component: null, title: '', sheets: null, isOriginal: true, isMissing: false, note: '' }

/** The last column has no name where it has nothing to name: then it is no head. */
const Head = ({ last }: { last: string }) => (
  <Table.Thead>
    <Table.Tr>
      {[words.number, words.paper, words.sheets, words.copy, words.state, words.remark].map((head) => (
        <Table.Th key={head}>{head}</Table.Th>
      ))}
      {last === '' ? <Table.Td /> : <Table.Th>{last}</Table.Th>}
    </Table.Tr>
  </Table.Thead>
)

export function SheetEditor({ lines, onLines }: { lines: readonly Line[]; onLines: (lines: Line[]) => void }) {
  const change = (at: number, part: Partial<Line>) =>
    onLines(lines.map((line, own) => (own === at ? { ...line, ...part } : line)))
  return (
    <>
      <Table.ScrollContainer minWidth={900}>
        <Table aria-label={words.items}>
          <Head last="" />
          <Table.Tbody>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet have no name but their place.
              <Table.Tr key={at}>
                <Table.Td>{at + 1}</Table.Td>
                <Table.Td w="38%">
                  <TextInput
                    aria-label={words.ofLine(words.paper, at + 1)}
                    value={line.title}
                    maxLength={300}
                    onChange={({ currentTarget }) => change(at, { title: currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td w={80}>
                  <NumberInput
                    aria-label={words.ofLine(words.sheets, at + 1)}
                    value={line.sheets ?? ''}
                    min={1}
                    max={10_000}
                    allowDecimal={false}
                    hideControls
                    onChange={(sheets) => change(at, { sheets: typeof sheets === 'number' ? sheets : null })}
                  />
                </Table.Td>
                <Table.Td w={150}>
                  <NativeSelect
                    aria-label={words.ofLine(words.copy, at + 1)}
                    data={[
                      { value: 'original', label: words.original },
                      { value: 'copy', label: words.copied },
                    ]}
                    value={line.isOriginal ? 'original' : 'copy'}
                    onChange={({ currentTarget }) => change(at, { isOriginal: currentTarget.value === 'original' })}
                  />
                </Table.Td>
                <Table.Td w={150}>
                  <NativeSelect
                    aria-label={words.ofLine(words.state, at + 1)}
                    data={[
                      { value: 'has', label: words.has },
                      { value: 'missing', label: words.missing },
                    ]}
                    value={line.isMissing ? 'missing' : 'has'}
                    onChange={({ currentTarget }) => change(at, { isMissing: currentTarget.value === 'missing' })}
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    aria-label={words.ofLine(words.remark, at + 1)}
                    value={line.note}
                    maxLength={500}
                    onChange={({ currentTarget }) => change(at, { note: currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={words.remove(line.title || String(at + 1))}
                    onClick={() => onLines(lines.filter((_, own) => own !== at))}
                  >
                    <IconTrash size={16} aria-hidden="true" />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Button
        mt="xs"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => onLines([...lines, NEW])}
      >
        {words.add}
      </Button>
    </>
  )
}

const standing = ({ isMissing, hasCome }: Item) =>
  isMissing ? words.missing : hasCome === null ? words.has : hasCome ? words.come : words.notCome

interface SheetTableProps {
  items: readonly Item[]
  /** Given while it is received: what has come. */
  come?: ReadonlySet<number>
  onCome?: (come: Set<number>) => void
}

export function SheetTable({ items, come, onCome }: SheetTableProps) {
  const toggle = (number: number) => {
    const next = new Set(come)
    if (!next.delete(number)) next.add(number)
    onCome?.(next)
  }
  return (
    <Table.ScrollContainer minWidth={680} scrollAreaProps={{ type: 'auto', viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={words.items}>
        <Head last={come ? words.come : ''} />
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.number}>
              <Table.Td>{item.number}</Table.Td>
              <Table.Td>{item.title}</Table.Td>
              <Table.Td>{item.sheets}</Table.Td>
              <Table.Td>{!item.isMissing && (item.isOriginal ? words.original : words.copied)}</Table.Td>
              <Table.Td>
                <Text component="span" size="sm" {...(item.isMissing && { fw: 600 })}>
                  {standing(item)}
                </Text>
              </Table.Td>
              <Table.Td>{item.note}</Table.Td>
              <Table.Td>
                {come && !item.isMissing && (
                  <Checkbox
                    aria-label={words.ofLine(words.come, item.number)}
                    checked={come.has(item.number)}
                    onChange={() => toggle(item.number)}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
