import { z } from 'zod';
import { CHECK_IDS } from '../checks/check';
import { momentAt } from '../hours/moment-at';
import { readRulebook } from '../rulebook-store';
import { withBreak, withDayOff } from '../school/quiet';
import type { Settings } from '../settings';
import { saveSettings } from '../storage';

/** Said of one draft alone, which its own page remembers. */
const OF_DRAFT = [
  'dismiss',
  'fine-in-profile',
  'not-the-school',
  'have-permission',
  'have-consent',
  'no-pupils',
  'not-at-work',
] as const;

/** Said a second time, to take it back. */
const UNDO = z.literal('undo').optional();

/** Messages from scripts in web pages are checked before anything of them is stored. */
const saidSchema = z.discriminatedUnion('what', [
  z.object({ what: z.enum(OF_DRAFT) }),
  z.object({ what: z.literal('on-a-break') }),
  z.object({ what: z.literal('not-working-today') }),
  z.object({ what: z.literal('not-a-pupil'), fingerprint: z.string().min(1).max(64), undo: UNDO }),
  /** Switches a check off; settings switch it on again. */
  z.object({ what: z.literal('mute'), check: z.enum(CHECK_IDS), undo: UNDO }),
]);

type Said = z.output<typeof saidSchema>;

/**
 * Keeps what a person said in a reminder, where anything of it is to be kept, or forgets it where they take it back.
 *
 * @param said as it came in a message
 * @param now ms since 1970
 * @throws where `said` is not something that can be said
 */
export async function remember(said: unknown, now: number): Promise<void> {
  const what = saidSchema.parse(said);
  if (OF_DRAFT.some((action) => action === what.what)) return;
  const hours = (await readRulebook())?.hours;
  // Without a rulebook no reminder was shown, so nothing of it can have been answered.
  if (!hours) return;
  const { date } = momentAt(hours, now);
  await saveSettings((settings) => withRemembered(settings, what, now, date));
}

function withRemembered(settings: Settings, said: Said, now: number, today: string): Settings {
  switch (said.what) {
    case 'on-a-break':
      return { ...settings, quiet: withBreak(settings.quiet, true, now) };
    case 'not-working-today':
      return { ...settings, quiet: withDayOff(settings.quiet, true, today) };
    case 'not-a-pupil':
      return { ...settings, notPupils: withOne(settings.notPupils, said.fingerprint, said.undo) };
    case 'mute':
      return { ...settings, checksOff: withOne(settings.checksOff, said.check, said.undo) };
    default:
      return settings;
  }
}

function withOne<T>(all: readonly T[], one: T, undo?: 'undo'): readonly T[] {
  const others = all.filter((other) => other !== one);
  return undo ? others : [...others, one];
}
