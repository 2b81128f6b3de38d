import { z } from 'zod';
import { CHECK_IDS, type CheckId } from './checks/check';
import type { Day } from './hours/hours';
import { weekSchema } from './hours/schema';
import type { Sight } from './photos/look/task';
import type { Roster } from './roster/roster';
import { rosterSchema } from './roster/schema';
import { groundsSchema } from './school/grounds';
import type { Grounds, Quiet } from './school/rulebook';

/** The version that this code writes. Raise it together with a step in `settings-migrations.ts`. */
export const SETTINGS_FORMAT = 1;

/** What one person has set for themselves on this device. Pupils' names are in it as fingerprints only. */
export interface Settings {
  readonly format: typeof SETTINGS_FORMAT;
  /** The person's own working week, Monday first; null until they set one. */
  readonly week: readonly Day[] | null;
  /** With two schools: at which of them the person is on each weekday, Monday first, by `schoolId`; null where not said. */
  readonly schoolDays: readonly (string | null)[];
  /** Fingerprints of the pupils' names that the person entered; null while there are none. */
  readonly roster: Roster | null;
  /** Fingerprints of names of which the person said that they are not pupils. */
  readonly notPupils: readonly string[];
  readonly checksOff: readonly CheckId[];
  /** What pictures are not looked at for. */
  readonly sightsOff: readonly Sight[];
  /** Where the school is, as the person has shown or typed it; null until they do. Goes before what the school's pack says. */
  readonly grounds: Grounds | null;
  /** Ids of sites. */
  readonly sitesOff: readonly string[];
  readonly quiet: Quiet;
  /** Whether the extension's own pages are shown in large text. */
  readonly largeText: boolean;
}

/** One schema for each field, so that a damaged field does not cost the others. */
export const settingsFields = {
  format: z.literal(SETTINGS_FORMAT),
  week: weekSchema.nullable(),
  schoolDays: z.array(z.string().max(200).nullable()).max(7),
  roster: rosterSchema.nullable(),
  notPupils: z.array(z.string().max(64)),
  checksOff: z.array(z.enum(CHECK_IDS)),
  sightsOff: z.array(z.enum(['faces', 'words'])),
  grounds: groundsSchema.nullable(),
  sitesOff: z.array(z.string().max(64)),
  quiet: z.object({
    breakUntil: z.number().nonnegative(),
    notWorkingOn: z.union([z.literal(''), z.iso.date()]),
  }),
  largeText: z.boolean(),
};

export const settingsSchema = z.object(settingsFields) satisfies z.ZodType<Settings>;

/** A field of the settings that can be lost to damage. */
export type SettingsField = Exclude<keyof Settings, 'format'>;

/** What holds until the person sets something. */
export const DEFAULT_SETTINGS: Settings = {
  format: SETTINGS_FORMAT,
  week: null,
  schoolDays: [],
  roster: null,
  notPupils: [],
  checksOff: [],
  sightsOff: [],
  grounds: null,
  sitesOff: [],
  quiet: { breakUntil: 0, notWorkingOn: '' },
  largeText: false,
};
