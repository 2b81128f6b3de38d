import { z } from 'zod';
import { CHECK_IDS } from '../checks/check';
import { momentAt } from '../hours/moment-at';
import type { Remembered } from '../messages';
import { readRulebook } from '../rulebook-store';
import { withBreak, withDayOff } from '../school/quiet';
import type { Settings } from '../settings';
import { saveSettings } from '../storage';

/** Messages from scripts in web pages are checked before anything of them is stored. */
export const rememberedSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('on-a-break') }),
  z.object({ what: z.literal('not-working-today') }),
  z.object({ what: z.literal('not-a-pupil'), fingerprint: z.string().min(1).max(64) }),
  z.object({ what: z.literal('mute'), check: z.enum(CHECK_IDS) }),
]) satisfies z.ZodType<Remembered>;

/**
 * Keeps what a person said in a reminder.
 *
 * @param said as it came in a message
 * @param now ms since 1970
 * @throws where `said` is not something that can be remembered
 */
export async function remember(said: unknown, now: number): Promise<void> {
  const what = rememberedSchema.parse(said);
  const hours = (await readRulebook())?.hours;
  // Without a rulebook no reminder was shown, so nothing of it can have been answered.
  if (!hours) return;
  const { date } = momentAt(hours, now);
  await saveSettings((settings) => withRemembered(settings, what, now, date));
}

function withRemembered(settings: Settings, said: Remembered, now: number, today: string): Settings {
  switch (said.what) {
    case 'on-a-break':
      return { ...settings, quiet: withBreak(settings.quiet, true, now) };
    case 'not-working-today':
      return { ...settings, quiet: withDayOff(settings.quiet, true, today) };
    case 'not-a-pupil':
      return { ...settings, notPupils: withOne(settings.notPupils, said.fingerprint) };
    case 'mute':
      return { ...settings, checksOff: withOne(settings.checksOff, said.check) };
    default:
      return settings;
  }
}

function withOne<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all : [...all, one];
}
