import {
  DEFAULT_SETTINGS,
  SETTINGS_FORMAT,
  settingsFields,
  type Settings,
  type SettingsField,
} from './settings';
import { formatOf, migrate, type StoredFields } from './settings-migrations';

/** What was wrong with the stored settings. */
export interface SettingsProblem {
  /** `newer`: written by a newer version of the extension; `damaged`: not what any version writes. */
  readonly kind: 'newer' | 'damaged';
  /** The fields that could not be kept and are back at their defaults. */
  readonly lost: readonly SettingsField[];
}

export interface SettingsRead {
  readonly settings: Settings;
  readonly problem?: SettingsProblem;
}

/**
 * Settings out of whatever was found in storage. Older versions are migrated; of damaged or newer ones each field that
 * is sound is kept, and `problem` says which are not.
 *
 * @param stored the stored value; undefined where there is none yet
 */
export function readSettings(stored: unknown): SettingsRead {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS };
  if (!isFields(stored)) return { settings: DEFAULT_SETTINGS, problem: { kind: 'damaged', lost: FIELDS } };
  const newer = formatOf(stored) > SETTINGS_FORMAT;
  const { settings, lost } = readFields(migrate(stored));
  if (newer) return { settings, problem: { kind: 'newer', lost } };
  return lost.length > 0 ? { settings, problem: { kind: 'damaged', lost } } : { settings };
}

const FIELDS = Object.keys(DEFAULT_SETTINGS).filter((key): key is SettingsField => key !== 'format');

function isFields(stored: unknown): stored is StoredFields {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

function readFields(stored: StoredFields): { settings: Settings; lost: SettingsField[] } {
  const lost: SettingsField[] = [];
  const kept = FIELDS.flatMap((field) => {
    // A field that is not there yet was added to the extension later: it starts at its default.
    if (!(field in stored)) return [];
    const parsed = settingsFields[field].safeParse(stored[field]);
    if (parsed.success) return [[field, parsed.data] as const];
    lost.push(field);
    return [];
  });
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) }, lost };
}
