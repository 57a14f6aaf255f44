import type { useDataTable } from './use-data-table.ts'

export type Table<Row extends object> = ReturnType<typeof useDataTable<Row>>
