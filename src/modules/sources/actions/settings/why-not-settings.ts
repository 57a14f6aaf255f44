/** What of a source’s settings cannot be kept. */
import type { SourcesReason } from '../../refusals.vi.ts'

export interface Settings {
  address: string | null
  headerName: string | null
  /** Absent: as it was kept. */
  secret?: string | undefined
  pull: 'off' | 'daily' | 'weekly'
}

/** Said by the client itself, or making the server read something else than the address says. */
const NOT_OURS =
  /^(host|content-.*|connection|transfer-encoding|upgrade|cookie|accept|expect|te|trailer|proxy-.*|sec-.*)$/i

export function addressOf(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
}

/** @param kept where the secret that is kept was meant for; null when none is. */
export function whyNotSettings({ address, headerName, secret, pull }: Settings, kept: string | null): SourcesReason[] {
  const url = address === null ? null : addressOf(address)
  const reasons: SourcesReason[] = []
  if (address !== null && url === null) reasons.push({ reason: 'sources.address-wrong', at: 'address' })
  if (pull !== 'off' && address === null) reasons.push({ reason: 'sources.address-missing', at: 'address' })
  if (headerName === null) return reasons
  if (!/^[A-Za-z0-9-]{1,60}$/.test(headerName) || NOT_OURS.test(headerName))
    reasons.push({ reason: 'sources.header-wrong', params: { name: headerName }, at: 'headerName' })
  if (secret === undefined) {
    if (kept === null) reasons.push({ reason: 'sources.header-without-secret', at: 'secret' })
    // Otherwise whoever may change the address could have the key sent to a server of his own.
    else if (url !== null && url.origin !== addressOf(kept)?.origin)
      reasons.push({ reason: 'sources.secret-elsewhere', params: { host: url.host }, at: 'secret' })
  } else if (!/^[\x20-\x7e]{1,2000}$/.test(secret)) reasons.push({ reason: 'sources.secret-unprintable', at: 'secret' })
  return reasons
}
