/** Who of the lead body is in charge: somebody with an account, who is told; or somebody by name. */
import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { asking } from '../../../../../ui/query.ts'
import { directives } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import type { Typed } from './step-forms.ts'

const { fields: words } = taskWords

interface PersonFieldsProps {
  taskId: string
  typed: Typed
  /** Begins the dialog. */
  isFirst: boolean
  onType: (part: Partial<Typed>) => void
}

export function PersonFields({ taskId, typed, isFirst, onType }: PersonFieldsProps) {
  const { data } = useQuery(asking(directives.people, { taskId }))
  return (
    <>
      <Select
        label={words.person}
        {...(isFirst && { 'data-autofocus': true })}
        data={(data?.people ?? []).map(({ accountId, fullName }) => ({ value: accountId, label: fullName }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
        value={typed.accountId}
        onChange={(accountId) => onType({ accountId })}
      />
      <TextInput
        label={words.personName}
        maxLength={200}
        disabled={typed.accountId !== null}
        value={typed.personName}
        onChange={(event) => onType({ personName: event.currentTarget.value })}
      />
    </>
  )
}
