import { Group, SegmentedControl, Select } from '@mantine/core'
import { usePlace } from '../../../../ui/address.ts'
import { NoticeKind } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { noticesPlace } from './notices-place.ts'

const STATES = [
  { value: 'all', label: words.states.all },
  { value: 'unread', label: words.states.unread },
]
const KINDS = NoticeKind.options.map((value) => ({ value, label: words.kinds[value] }))

/** By state and kind; kept in the address. */
export function NoticeFilters() {
  const [place, go] = usePlace(noticesPlace)
  return (
    <Group gap="sm" className="no-print">
      <SegmentedControl
        aria-label={words.state}
        data={STATES}
        value={place.trangThai}
        onChange={(state) => go({ trangThai: state as typeof place.trangThai, trang: 1 })}
      />
      <Select
        aria-label={words.kind}
        placeholder={words.anyKind}
        data={KINDS}
        value={place.loai ?? null}
        onChange={(kind) => go({ loai: (kind as NoticeKind | null) ?? undefined, trang: 1 })}
        clearable
        w={190}
      />
    </Group>
  )
}
