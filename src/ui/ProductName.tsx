import { Link } from '@tanstack/react-router'
import iconAddress from './icon.svg'
import classes from './ProductName.module.css'
import { places } from './places.ts'
import { words } from './text.vi.ts'

export function ProductName({ to = places.home }: { to?: string }) {
  return (
    <Link to={to} className={classes.name ?? ''} aria-label={words.product}>
      <img src={iconAddress} alt="" width={28} height={28} />
      <span>{words.product}</span>
    </Link>
  )
}
