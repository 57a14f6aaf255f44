/** Absolute limit of a session, however busy it is. The idle limit (8 hours) stands in SQL: identity.idle_limit(). */
export const SESSION_LIFE_HOURS = 24
