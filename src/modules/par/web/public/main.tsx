/** @jsxImportSource preact */
/** Entry of the public page: what was published, for everybody, without sign-in. */
import { render } from 'preact'
import './public.css'
import { App } from './parts/App.tsx'

render(<App />, document.getElementById('root') as HTMLElement)
