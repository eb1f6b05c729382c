/** The operations a step may apply to the running premium. */
export type Operation =
  'start' | 'multiply' | 'add' | 'divide' | 'at-most' | 'at-least' | 'round-to';
