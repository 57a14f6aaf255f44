import { Select } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { roles } from '../data.ts'
import { words } from '../text.vi.ts'
import { type AccountsPlace, accountsPlace } from './accounts-place.ts'
import { UnitSelect } from './UnitSelect.tsx'

/** By unit, role and state; kept in the address. */
export function AccountFilters() {
  const [place, go] = usePlace(accountsPlace)
  const { data: allRoles } = useSuspenseQuery(roles())
  return (
    <>
      <UnitSelect
        label={undefined}
        aria-label={words.accounts.unit}
        placeholder={words.accounts.anyUnit}
        value={place.donVi}
        onChange={(unitId) => go({ donVi: unitId ?? undefined, trang: 1 })}
        clearable
        w={240}
      />
      <Select
        aria-label={words.accounts.role}
        placeholder={words.accounts.anyRole}
        data={allRoles.map(({ key, name }) => ({ value: key, label: name }))}
        value={place.vaiTro ?? null}
        onChange={(vaiTro) => go({ vaiTro: vaiTro ?? undefined, trang: 1 })}
        clearable
        w={210}
      />
      <Select
        aria-label={words.accounts.state}
        data={Object.entries(words.accounts.filters).map(([value, label]) => ({ value, label }))}
        value={place.trangThai}
        onChange={(state) => go({ trangThai: (state ?? 'current') as AccountsPlace['trangThai'], trang: 1 })}
        allowDeselect={false}
        w={160}
      />
    </>
  )
}
