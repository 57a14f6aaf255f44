/** @jsxImportSource preact */
import type { Publication } from '../doors.ts'
import { words } from '../text.vi.ts'

interface ToolsProps {
  data: Publication
  search: string
  setSearch: (search: string) => void
  sort: string
  setSort: (sort: string) => void
  isCompared: boolean
}

export function Tools({ data, search, setSearch, sort, setSort, isCompared }: ToolsProps) {
  const sorts = Object.entries(words.sorts).filter(([name]) => name !== 'thay-doi' || isCompared)
  return (
    <div class="tools no-print">
      <label>
        {words.search}
        <input
          type="search"
          value={search}
          maxLength={100}
          autoComplete="off"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.sort}
        <select value={sort} onChange={(event) => setSort(event.currentTarget.value)}>
          {sorts.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
          {data.areas.map(({ code, title }) => (
            <option key={code} value={code}>
              {words.byArea(code, title)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
    </div>
  )
}
