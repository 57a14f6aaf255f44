import { Table, Text } from '@mantine/core'
import type { ReadListAnswer } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.bring

/** What was read, wrong rows first, each with its sentences. */
export function ListPreview({ answer: { byGroup, columns, rows } }: { answer: ReadListAnswer }) {
  return (
    <div>
      {byGroup.length > 0 && (
        <Text size="sm" mb="xs">
          {byGroup.map(({ name, people }) => `${name}: ${people}`).join(' · ')}
        </Text>
      )}
      <Table.ScrollContainer minWidth={900} maxHeight={360}>
        <Table striped withTableBorder aria-label={words.preview}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.row}</Table.Th>
              {columns.map(({ heading, role }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a brought table have no other name.
                <Table.Th key={at} scope="col">
                  {heading}
                  {role === null && (
                    <Text size="xs" c="dimmed" fw={400}>
                      {words.unused}
                    </Text>
                  )}
                </Table.Th>
              ))}
              <Table.Th scope="col" miw="18rem">
                {words.problem}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ row, cells, problems }) => (
              <Table.Tr key={row}>
                <Table.Th scope="row">{row}</Table.Th>
                {columns.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <Table.Td key={at}>{cells[at] ?? ''}</Table.Td>
                ))}
                <Table.Td c="var(--mantine-color-error)">{problems.join(' ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}
