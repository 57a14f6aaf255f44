/** Front door of reorganization: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import type { Template } from '../templates/index.ts'
import { carryOut } from './actions/carry-out.ts'
import { chooseKeeper } from './actions/choose-keeper.ts'
import { reorganization } from './contract.ts'
import { transitionDays, transitionOn } from './queries/transition.ts'
import { transitionReport, transitionTemplate } from './reports/transition-report.ts'

export const reorganizationModule = defineModule(reorganization, {
  transitionDays,
  transition: transitionOn,
  chooseKeeper,
  carryOut,
  transitionReport,
})

export const reorganizationTemplates: readonly Template[] = [transitionTemplate]

export { carryOutTransition } from './jobs-of-transitions.ts'
