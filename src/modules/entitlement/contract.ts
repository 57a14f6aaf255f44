/** Every door of entitlement, composed of what each subject has. */
import { affectedDoors } from './contract/affected.ts'
import { due } from './contract/due.ts'
import { early } from './contract/early.ts'
import { entitlements } from './contract/entitlements.ts'
import { forecasts } from './contract/forecast.ts'

export type { AffectedRow } from './contract/affected.ts'
export type { DueRow } from './contract/due.ts'
export type { EarlyRow } from './contract/early.ts'
export type { EntitlementShape, WorkingShape } from './contract/entitlements.ts'

export const entitlement = { ...entitlements, ...due, ...forecasts, ...affectedDoors, ...early }
