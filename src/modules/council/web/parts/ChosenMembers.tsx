/** Those chosen for a council that is being set up: position, duty, vote. */
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Candidate, Duty } from '../../contract.ts'
import { councilWords, words } from '../text.vi.ts'
import classes from './Council.module.css'

export interface ChosenMember extends Candidate {
  position: string
  duty: Duty
  hasVote: boolean
}

const DUTIES = Object.entries(words.duties).map(([value, label]) => ({ value, label }))

interface ChosenMembersProps {
  members: readonly ChosenMember[]
  onChange: (members: readonly ChosenMember[]) => void
}

export function ChosenMembers({ members, onChange }: ChosenMembersProps) {
  if (members.length === 0) return null
  const set = (accountId: string, change: Partial<ChosenMember>) =>
    onChange(members.map((one) => (one.accountId === accountId ? { ...one, ...change } : one)))
  const { columns } = councilWords
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={classes.scroll} aria-label={councilWords.members} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.position}</th>
            <th scope="col">{columns.duty}</th>
            <th scope="col">{columns.vote}</th>
            <th scope="col">{columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((one) => (
            <tr key={one.accountId}>
              <td>
                {one.fullName}
                <div className={classes.quiet}>{one.unitName}</div>
                {!one.hasRole && one.hasVote && <StateBadge tone="attention">{councilWords.noRole}</StateBadge>}
              </td>
              <td>
                <TextInput
                  aria-label={`${columns.position}: ${one.fullName}`}
                  value={one.position}
                  maxLength={200}
                  onChange={(event) => set(one.accountId, { position: event.currentTarget.value })}
                />
              </td>
              <td>
                <NativeSelect
                  aria-label={`${columns.duty}: ${one.fullName}`}
                  data={DUTIES}
                  value={one.duty}
                  onChange={(event) => set(one.accountId, { duty: event.currentTarget.value as Duty })}
                />
              </td>
              <td>
                <Checkbox
                  aria-label={`${columns.vote}: ${one.fullName}`}
                  checked={one.hasVote}
                  onChange={(event) => set(one.accountId, { hasVote: event.currentTarget.checked })}
                />
              </td>
              <td>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${councilWords.remove} ${one.fullName}`}
                  onClick={() => onChange(members.filter(({ accountId }) => accountId !== one.accountId))}
                >
                  {councilWords.remove}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
