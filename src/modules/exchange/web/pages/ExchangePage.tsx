/** “Trao đổi dữ liệu”: who may go out and what keeps him, and the packages that went. */
import { Anchor, Group, Tabs, Text } from '@mantine/core'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { exchange } from '../../contract.ts'
import { CheckedPeople } from '../parts/CheckedPeople.tsx'
import { exchangePlace } from '../parts/exchange-place.ts'
import { Packages } from '../parts/Packages.tsx'
import { outboxWords as words } from '../text-of-outbox.vi.ts'

const SCHEMAS = [
  ['json', 'JSON Schema'],
  ['xml', 'XSD'],
] as const

export function ExchangePage() {
  const [{ phan }, go] = usePlace(exchangePlace)
  const mayDeliver = useMay('exchange.deliver')
  return (
    <>
      <PageTitle
        title={words.title}
        actions={
          <Group gap="xs">
            <Text size="sm">{words.schemas}</Text>
            {SCHEMAS.map(([as, name]) => (
              <Anchor key={as} size="sm" href={urlOf(exchange.structureFile, { as })} download>
                {name}
              </Anchor>
            ))}
          </Group>
        }
      />
      <Tabs
        value={mayDeliver ? phan : 'kiem-tra'}
        onChange={(tab) => go({ phan: tab as typeof phan, trang: 1 })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="kiem-tra">{words.tabs.people}</Tabs.Tab>
          {mayDeliver && <Tabs.Tab value="goi-gui">{words.tabs.packages}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="kiem-tra">
          <CheckedPeople />
        </Tabs.Panel>
        <Tabs.Panel value="goi-gui">
          <Packages />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
