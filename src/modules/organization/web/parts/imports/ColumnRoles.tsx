import { NativeSelect, Table, Text } from '@mantine/core'
import { columnLetter } from '../../../../../ui/table/column-letter.ts'
import type { UnitImport } from '../../../contract.ts'
import { ROLES, type Role } from '../../../rules/imports/roles.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'

interface ColumnRolesProps {
  columns: UnitImport['columns']
  isLocked: boolean
  onColumns: (roles: (Role | null)[]) => void
}

const UNUSED = ''
const CHOICES = [
  { value: UNUSED, label: words.unused },
  ...ROLES.map((role) => ({ value: role as string, label: words.roles[role] })),
]

/** What each column holds: recognized by its heading, put right by the person. A role is one column's. */
export function ColumnRoles({ columns, isLocked, onColumns }: ColumnRolesProps) {
  const change = (column: number, role: Role | null) =>
    onColumns(
      columns.map((known, at) => (at === column ? role : role !== null && known.role === role ? null : known.role)),
    )
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table withTableBorder>
        <Table.Caption className="visually-hidden">{words.columns}</Table.Caption>
        <Table.Tbody>
          {columns.map(({ heading, role, sample }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
            <Table.Tr key={at}>
              <Table.Th scope="row">
                <Text size="sm" fw={600}>
                  {words.columnOf(columnLetter(at), heading || words.noHeading)}
                </Text>
                <Text size="xs" c="dimmed">
                  {words.sample}: {sample || '—'}
                </Text>
              </Table.Th>
              <Table.Td w={260}>
                <NativeSelect
                  aria-label={words.columnOf(columnLetter(at), heading || words.noHeading)}
                  data={CHOICES}
                  value={role ?? UNUSED}
                  disabled={isLocked}
                  onChange={({ currentTarget: { value } }) => change(at, value === UNUSED ? null : (value as Role))}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
