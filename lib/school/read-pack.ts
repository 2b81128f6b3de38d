import type { z } from 'zod';
import { checkWeek, type WeekFaultMessage } from '../hours/check-week';
import type { Day } from '../hours/hours';
import { migrate, type Step, type StoredFields } from '../settings-migrations';
import { packSchema, type Pack } from './pack';
import { PACK_STEPS } from './pack-migrations';

/** Why a file is not a pack that can be used. */
export type PackProblem =
  | { readonly kind: 'empty' | 'cut-short' | 'not-a-pack' | 'newer' | 'too-large' | 'unreadable' }
  /** `line`: the first that is not JSON, where the browser says which. */
  | { readonly kind: 'not-json'; readonly line?: number }
  | { readonly kind: 'unknown-clause'; readonly clause: string }
  | { readonly kind: 'timetable'; readonly day: number; readonly message: WeekFaultMessage }
  /** `field`: the way to it through the document, such as `school.name`. */
  | { readonly kind: 'missing' | 'not-right'; readonly field: string };

export type PackRead =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problem: PackProblem };

/** The largest pack has 100,000 pupils in it, some 2 MB; a file above this is something else. Bytes. */
export const LARGEST_PACK = 8_000_000;

/**
 * Reads a school pack out of a file's text.
 *
 * @returns the pack, brought up to the present format, or the first thing that is wrong with it
 */
export function readPack(text: string): PackRead {
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return no({ kind: 'empty' });
  try {
    return readPackValue(JSON.parse(json));
  } catch (fault) {
    const cutShort = json.startsWith('{') && !json.endsWith('}');
    if (cutShort) return no({ kind: 'cut-short' });
    const line = json.startsWith('{') ? lineOf(json, fault) : undefined;
    return no({ kind: 'not-json', ...(line !== undefined && { line }) });
  }
}

/**
 * Reads a school pack that is plain data already, such as one that was stored.
 *
 * @param steps for tests: the steps that lead to the present format
 */
export function readPackValue(value: unknown, steps: readonly Step[] = PACK_STEPS): PackRead {
  if (!isFields(value)) return no({ kind: 'not-a-pack' });
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1 || !('school' in value))
    return no({ kind: 'not-a-pack' });
  if (format > steps.length + 1) return no({ kind: 'newer' });
  const present = migrate(value, steps);
  const parsed = packSchema.safeParse(present);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return no(problemOf(parsed.error.issues, present));
}

function problemOf(issues: readonly z.core.$ZodIssue[], value: StoredFields): PackProblem {
  const [issue] = issues;
  const path = issue?.path ?? [];
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (path[0] === 'policy' && path.at(-1) === 'id' && path.includes('clauses') && typeof found === 'string')
    return { kind: 'unknown-clause', clause: found };
  if (issue?.code === 'custom' && path.length === 1 && path[0] === 'week') {
    const [fault] = checkWeek(found as readonly Day[]);
    if (fault) return { kind: 'timetable', day: fault.day, message: fault.message };
  }
  return { kind: found === undefined ? 'missing' : 'not-right', field: path.map(String).join('.') };
}

/** The line on which the browser's JSON reader stopped: Firefox says the line, Chrome the position. */
function lineOf(json: string, fault: unknown): number | undefined {
  const message = fault instanceof Error ? fault.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : json.slice(0, Number(position)).split('\n').length;
}

function isFields(value: unknown): value is StoredFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function no(problem: PackProblem): PackRead {
  return { ok: false, problem };
}
