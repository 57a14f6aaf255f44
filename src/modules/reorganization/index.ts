/** Front door of reorganization: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { reorganization } from './contract.ts'

export const reorganizationModule = defineModule(reorganization, {})
