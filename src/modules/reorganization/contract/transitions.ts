/** Doors of transitions: what a day of great change leaves to be taken over, and the taking over. */

export const transitions = {}
