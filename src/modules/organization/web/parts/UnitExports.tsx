import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { urlOf } from '../../../../ui/api.ts'
import { organization } from '../../contract.ts'
import { timeWords } from '../text-of-time.vi.ts'

const words = timeWords.exports
const DOORS = [
  [words.excel, organization.exportUnits],
  [words.csv, organization.unitsCsv],
  [words.json, organization.unitsJson],
] as const

/** The units of the day, as known, in the three forms that people and programs take. */
export function UnitExports({ asOf, knownAt }: { asOf: string; knownAt: string | undefined }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden="true" />}>
          {words.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {DOORS.map(([name, door]) => (
          <Menu.Item
            key={name}
            component="a"
            href={urlOf(door, { asOf, ...(knownAt !== undefined && { knownAt }) })}
            download
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
