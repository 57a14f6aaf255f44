import { Card, SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import type { DemoAccount } from '../../contract.ts'
import { words } from '../text.vi.ts'
import classes from './DemoAccounts.module.css'

interface DemoAccountsProps {
  accounts: readonly DemoAccount[]
  disabled: boolean
  onChoose: (account: DemoAccount) => void
}

/** In a demonstration: who one may be, by role, one press each. */
export function DemoAccounts({ accounts, disabled, onChoose }: DemoAccountsProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h3" id={heading}>
        {words.signIn.demoTitle}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.signIn.demoHint}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        {accounts.map((account) => (
          <UnstyledButton
            key={account.userName}
            disabled={disabled}
            className={classes.choice ?? ''}
            onClick={() => onChoose(account)}
          >
            <Card withBorder padding="xs" component="span" display="block" h="100%">
              <Text component="span" display="block" size="sm" fw={600}>
                {account.role}
              </Text>
              <Text component="span" display="block" size="sm">
                {account.fullName}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed">
                {account.unitName}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed" ff="monospace">
                {account.userName}
              </Text>
            </Card>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </section>
  )
}
