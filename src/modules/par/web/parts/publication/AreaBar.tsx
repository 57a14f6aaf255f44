import classes from '../ranking/Ranking.module.css'

/** The unit's share of an area, and where the group stands on average. */
export function AreaBar({ share, mean }: { share: number; mean: number | null }) {
  return (
    <span className={classes.track} aria-hidden="true" style={{ display: 'block' }}>
      <span className={classes.fill} style={{ width: `${share}%` }} />
      {mean !== null && <span className={classes.mean} style={{ left: `${mean}%` }} />}
    </span>
  )
}
