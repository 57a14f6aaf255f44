/** Two people in two columns: what shows them to be one, or two. */
import { Table } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Twin } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { identityWords } from '../../text-of-identity.vi.ts'

const words = identityWords.pair
const { facts } = words

const ROWS: readonly [string, (twin: Twin) => string][] = [
  [facts.born, ({ bornOn }) => (bornOn === null ? '' : formatPartial(bornOn))],
  [facts.sex, ({ sex }) => (sex === null ? '' : nameOfCode('sex', sex))],
  [facts.home, ({ homePlace }) => homePlace ?? ''],
  [facts.numbers, ({ numbers }) => numbers.join(', ')],
  [facts.unit, ({ unitName }) => unitName],
  [facts.post, ({ postTitle }) => postTitle ?? ''],
  [facts.events, ({ events }) => String(events)],
  [facts.opened, ({ openedOn }) => formatDay(openedOn)],
]

interface SideBySideProps {
  first: Twin
  second: Twin
  caption: string
  /** Over the names: which stays. */
  heads?: readonly [string, string]
}

export function SideBySide({ first, second, caption, heads }: SideBySideProps) {
  return (
    <Table.ScrollContainer minWidth={340} mb="md">
      <Table withTableBorder withColumnBorders>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {[first, second].map((twin, at) => (
              <Table.Th key={twin.recordId} scope="col" w="40%">
                {heads && <div>{heads[at]}</div>}
                <PageLink to={`/personnel/records/${twin.recordId}`}>{twin.fullName}</PageLink>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ROWS.map(([label, say]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{say(first)}</Table.Td>
              <Table.Td>{say(second)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
