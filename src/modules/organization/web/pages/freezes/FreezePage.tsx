/** One freeze order: what it stops, its exceptions, what became of it. */
import { Alert, Button, Group, Stack, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { useParam } from '../../../../../ui/address.ts'
import { PageParts } from '../../../../../ui/PageParts.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { freeze } from '../../freeze-data.ts'
import { AttemptsTable } from '../../parts/freezes/AttemptsTable.tsx'
import { ExceptionsTable } from '../../parts/freezes/ExceptionsTable.tsx'
import { GrantException } from '../../parts/freezes/GrantException.tsx'
import { LiftFreeze } from '../../parts/freezes/LiftFreeze.tsx'
import { EditFreeze } from '../../parts/freezes/OrderForm.tsx'
import { kindsOf, levelsOf, numberOf, stateOf } from '../../parts/freezes/state-of.ts'
import { Pairs } from '../../parts/unit/Pairs.tsx'
import { freezeWords as words } from '../../text-of-freezes.vi.ts'

export function FreezePage() {
  const { data } = useSuspenseQuery(freeze(useParam('orderId')))
  const { order, exceptions, attempts } = data
  const mayFreeze = useMayEverywhere('organization.freeze') && order.liftedOn === null
  const [granting, grant] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.from(numberOf(order), formatDay(order.issuedOn))}
        crumbs={[{ label: words.title, path: '/organization/freezes' }]}
        about={order.title}
        actions={mayFreeze && <OrderActions order={order} />}
      />
      <Stack gap="xl">
        <OrderFacts order={order} />
        <PageParts at="organization.freeze" id={order.id} />
        <div>
          <Group justify="space-between" mb={6}>
            <Title order={2} size="h3">
              {words.exceptions.title}
            </Title>
            {mayFreeze && (
              <Button variant="default" onClick={grant.open}>
                {words.exceptions.grant}
              </Button>
            )}
          </Group>
          <GrantException order={order} opened={granting} onClose={grant.close} />
          <ExceptionsTable exceptions={exceptions} mayFreeze={mayFreeze} />
        </div>
        <div>
          <Title order={2} size="h3" mb={6}>
            {words.attempts.title}
          </Title>
          <AttemptsTable id="organization.freeze-attempts" isOfOne attempts={attempts} />
        </div>
      </Stack>
    </>
  )
}

function OrderActions({ order }: { order: FreezeSummary }) {
  const [editing, edit] = useDisclosure(false)
  const [lifting, lift] = useDisclosure(false)
  return (
    <>
      <Button variant="default" onClick={edit.open}>
        {words.edit}
      </Button>
      <Button variant="default" onClick={lift.open}>
        {words.lift.action}
      </Button>
      <EditFreeze order={order} opened={editing} onClose={edit.close} />
      <LiftFreeze order={order} opened={lifting} onClose={lift.close} />
    </>
  )
}

function OrderFacts({ order }: { order: FreezeSummary }) {
  const { tone, word } = stateOf(order)
  const { fields } = words
  const lifted =
    order.liftedOn !== null && order.liftBasis !== null && order.liftReason !== null
      ? words.lift.said(formatDay(order.liftedOn), order.liftBasis, order.liftReason)
      : null
  return (
    <div>
      {!order.isScopeThere && (
        <Alert color="yellow" mb="sm">
          {words.scopeGone}
        </Alert>
      )}
      <Pairs
        label={words.title}
        rows={[
          [
            words.columns.state,
            <StateBadge key="state" tone={tone}>
              {word}
            </StateBadge>,
          ],
          [fields.issuer, order.issuer],
          [fields.levels, levelsOf(order)],
          [fields.kinds, kindsOf(order)],
          [fields.scope, order.scopeName],
          [fields.firstDay, words.period(formatDay(order.firstDay), order.lastDay && formatDay(order.lastDay))],
          [words.lift.action, lifted],
          [fields.note, [order.isSample ? `${words.sample}.` : '', order.note].join(' ').trim()],
        ]}
      />
    </div>
  )
}
