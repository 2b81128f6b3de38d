/** The parts of the United Kingdom that keep different bank holidays and school holidays. */
export const REGIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Region = (typeof REGIONS)[number];
