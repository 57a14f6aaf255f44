/** What pages of other modules may use of the law's pages. */
export { KeptProvisionOf } from './parts/permissions/NameProvision.tsx'
export { ProvisionPicker } from './parts/permissions/ProvisionPicker.tsx'
