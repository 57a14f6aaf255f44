/** Every system the program can read: one line each. */
import type { Adapter } from './adapter.ts'
import { satisfactionSipas } from './satisfaction-sipas.ts'
import { serviceIndex766 } from './service-index-766.ts'
import { taskTracking } from './task-tracking.ts'

export const adapters: readonly Adapter[] = [serviceIndex766, satisfactionSipas, taskTracking]

export const adapterOf = (key: string): Adapter | undefined => adapters.find((adapter) => adapter.key === key)
