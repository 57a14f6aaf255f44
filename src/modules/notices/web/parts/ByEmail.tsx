import { Switch, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { notifyDone } from '../../../../ui/notify.ts'
import { useAction } from '../../../../ui/query.ts'
import { notices } from '../../contract.ts'
import { preferences } from '../data.ts'
import { words } from '../text.vi.ts'

const { byEmail } = words

function whatHappens({ address, mailIsOn }: OutputOf<typeof notices.preferences>): string {
  if (address === null) return byEmail.noAddress
  return mailIsOn ? byEmail.about(address) : byEmail.off(address)
}

/** Whether letters are wanted, and whether one could arrive. */
export function ByEmail() {
  const { data } = useSuspenseQuery(preferences())
  const set = useAction(notices.setPreferences, {
    onDone: (_, chosen) => notifyDone(chosen.byEmail ? byEmail.savedOn : byEmail.savedOff),
  })
  return (
    <section aria-labelledby="nhan-qua-thu">
      <Title order={2} id="nhan-qua-thu" mb="xs">
        {byEmail.title}
      </Title>
      <Switch
        label={byEmail.label}
        checked={set.isPending ? set.variables.byEmail : data.byEmail}
        onChange={(event) => set.mutate({ byEmail: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed" mt={6}>
        {whatHappens(data)}
      </Text>
    </section>
  )
}
