/** “Trao đổi dữ liệu”: who may go out and what keeps him, packages that went, files that came, copies of everything. */
import { Anchor, Group, Tabs, Text } from '@mantine/core'
import type { ComponentType } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { exchange } from '../../contract.ts'
import { CheckedPeople } from '../parts/CheckedPeople.tsx'
import { Copies } from '../parts/Copies.tsx'
import { exchangePlace } from '../parts/exchange-place.ts'
import { Imports } from '../parts/Imports.tsx'
import { Packages } from '../parts/Packages.tsx'
import { copyWords, importWords } from '../text-of-imports.vi.ts'
import { outboxWords as words } from '../text-of-outbox.vi.ts'

const SCHEMAS = [
  ['json', 'JSON Schema'],
  ['xml', 'XSD'],
] as const

const Schemas = () => (
  <Group gap="xs">
    <Text size="sm">{words.schemas}</Text>
    {SCHEMAS.map(([as, name]) => (
      <Anchor key={as} size="sm" href={urlOf(exchange.structureFile, { as })} download>
        {name}
      </Anchor>
    ))}
  </Group>
)

interface Part {
  key: 'kiem-tra' | 'goi-gui' | 'nhan-tep' | 'sao-toan-bo'
  label: string
  mayOpen: boolean
  Content: ComponentType
}

export function ExchangePage() {
  const [{ phan }, go] = usePlace(exchangePlace)
  const parts: Part[] = [
    { key: 'kiem-tra', label: words.tabs.people, mayOpen: true, Content: CheckedPeople },
    { key: 'goi-gui', label: words.tabs.packages, mayOpen: useMay('exchange.deliver'), Content: Packages },
    { key: 'nhan-tep', label: importWords.tab, mayOpen: useMay('exchange.import'), Content: Imports },
    { key: 'sao-toan-bo', label: copyWords.tab, mayOpen: useMay('exchange.take-all'), Content: Copies },
  ]
  const open = parts.filter(({ mayOpen }) => mayOpen)
  return (
    <>
      <PageTitle title={words.title} actions={<Schemas />} />
      <Tabs
        value={open.some(({ key }) => key === phan) ? phan : 'kiem-tra'}
        onChange={(tab) => go({ phan: tab as Part['key'], trang: 1 })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {open.map(({ key, label }) => (
            <Tabs.Tab key={key} value={key}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {open.map(({ key, Content }) => (
          <Tabs.Panel key={key} value={key}>
            <Content />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
