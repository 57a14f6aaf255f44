/** @jsxImportSource preact */
/** Entry of the respondent's page: small, alone, without sign-in. */
import { render } from 'preact'
import './phone.css'
import { Page } from './parts/Page.tsx'
import { Told } from './parts/Told.tsx'
import { openPhone } from './phone.ts'
import { words } from './text.vi.ts'

/** Behind the hash, where it goes to no server. */
const token = () => decodeURIComponent(location.hash.slice(1)).trim()
const root = document.getElementById('root') as HTMLElement

function start(): void {
  if (token() === '') {
    render(<Told sentence={words.noToken} />, root)
    return
  }
  const phone = openPhone(token())
  render(<Page phone={phone} key={token()} />, root)
  addEventListener('online', () => phone.wake())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') phone.wake()
  })
  void phone.wake()
}

// Another link pasted over this one is another form.
addEventListener('hashchange', () => location.reload())
start()

// The page stays readable without a network; where the address is not https browsers offer no such thing.
if (import.meta.env.MODE === 'production' && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('/phieu-sw.js', { scope: '/phieu' })
