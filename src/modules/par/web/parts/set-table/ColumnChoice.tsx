/** Which tables and which columns: what was guessed, how surely, and the first rows to judge by. */

import { Checkbox, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { columnLetter } from '../../../../../ui/table/column-letter.ts'
import type { SetTable } from '../../../contract.ts'
import { type Role, roles } from '../../../rules/set-tables/headings.ts'
import { tableWords } from '../../text.vi.ts'
import classes from './ColumnChoice.module.css'

interface ColumnChoiceProps {
  read: SetTable
  onTables: (tables: number[]) => void
  onColumns: (columns: (Role | null)[]) => void
}

const UNUSED = ''
const choices = [
  { value: UNUSED, label: tableWords.unused },
  ...roles.map((role) => ({ value: role as string, label: tableWords.roles[role] })),
]

export function ColumnChoice({ read, onTables, onColumns }: ColumnChoiceProps) {
  const change = (column: number, role: Role | null) =>
    onColumns(
      read.columns.map((known, at) =>
        at === column ? role : role !== null && known.role === role ? null : known.role,
      ),
    )
  return (
    <Stack gap="md">
      {read.tables.length > 1 && <TableChoice read={read} onTables={onTables} />}
      {read.columns.length > 0 && (
        <div>
          <Title order={2} size="h4">
            {tableWords.columns}
          </Title>
          <Text size="sm" c="dimmed" mb={6}>
            {tableWords.columnsHint}
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section className={classes.scroll} tabIndex={0} aria-label={tableWords.columns}>
            <table className={classes.sample}>
              <caption className="visually-hidden">{tableWords.sampleFrom(read.sample[0]?.row ?? 1)}</caption>
              <thead>
                <tr>
                  <th scope="col">{tableWords.row}</th>
                  {read.columns.map(({ heading, role, confidence }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
                    <th key={at} scope="col" data-unused={role === null || undefined}>
                      <span className={classes.heading}>{heading || tableWords.noHeading}</span>
                      <NativeSelect
                        size="xs"
                        aria-label={`${tableWords.column(columnLetter(at))}: ${heading || tableWords.noHeading}`}
                        data={choices}
                        value={role ?? UNUSED}
                        onChange={({ currentTarget: { value } }) =>
                          change(at, value === UNUSED ? null : (value as Role))
                        }
                      />
                      {role !== null && (
                        <span className={classes.confidence} data-confidence={confidence}>
                          {tableWords.confidence[confidence]}
                        </span>
                      )}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {read.sample.map(({ row, cells }) => (
                  <tr key={row}>
                    <th scope="row">{row}</th>
                    {read.columns.map(({ role }, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
                      <td key={at} data-unused={role === null || undefined}>
                        {cells[at]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </Stack>
  )
}

function TableChoice({ read, onTables }: Pick<ColumnChoiceProps, 'read' | 'onTables'>) {
  const { tables, chosen } = read
  const toggle = (at: number) =>
    onTables((chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at]).toSorted((a, b) => a - b))
  return (
    <fieldset className={classes.tables}>
      <legend>{tableWords.tables}</legend>
      <Text size="sm" c="dimmed">
        {tableWords.tablesHint}
      </Text>
      {tables.map(({ name, rows, columns, cut, above }, at) =>
        rows === 0 ? null : (
          <Checkbox
            // biome-ignore lint/suspicious/noArrayIndexKey: tables are told apart by their place in the file.
            key={at}
            size="sm"
            label={cut ? tableWords.tableCut(name) : tableWords.table(name, rows, columns)}
            description={above.at(-1)}
            checked={chosen.includes(at)}
            // The last one stays: without a table there is nothing to look at.
            disabled={chosen.length === 1 && chosen.includes(at)}
            onChange={() => toggle(at)}
          />
        ),
      )}
    </fieldset>
  )
}
