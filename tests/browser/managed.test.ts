import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildRoster } from '../../lib/roster/build';
import type { Pack } from '../../lib/school/pack';
import { PEAR_TREE } from '../../lib/school/pear-tree';
import { ManagedCopy } from './harness/managed-copy';
import { deleteEverything, reads } from './harness/own-page';
import { lackingForPolicies } from './harness/policy-files';
import { Stand } from './harness/stand';
import { which } from './harness/stand-for-file';
import { reminderText } from './kit/reminder';
import { CLEAN, Writer } from './kit/writer';
import { FACEBOOK_BOXES } from './sites/facebook-boxes';

/** A trust's roll-out with the browsers' own policy files, which only an administrator can write. */
const lacking = lackingForPolicies();
const FERN_HILL: Pack = {
  ...PEAR_TREE,
  version: '2026-11',
  school: { ...PEAR_TREE.school, name: 'Fern Hill Primary School', shortForms: [], initials: [] },
  roster: buildRoster([{ first: 'Zadie', surname: 'Okonkwo' }], crypto.getRandomValues(new Uint8Array(16))),
};

let managed: ManagedCopy | undefined;
let stand: Stand | undefined;

beforeAll(async () => {
  if (lacking !== undefined) {
    console.warn(`The roll-out by browser policy in ${which} is not tested here: ${lacking}.`);
    return;
  }
  managed = await ManagedCopy.make(which);
  await managed.policy.set({ pack: JSON.stringify(FERN_HILL), schoolDevice: true, locked: ['checks'] });
  stand = await Stand.open(which, managed);
});
afterAll(async () => {
  await stand?.close();
  await managed?.close();
});

const school = async () => (await stand?.store.read())?.rulebook?.school.name;

it('a roll-out by browser policy holds, is explained, and outlasts deleting everything', async ({ skip }) => {
  if (!managed || !stand) {
    skip(lacking);
    return;
  }
  const { store } = stand;
  await expect.poll(school).toBe('Fern Hill Primary School');

  const [box] = FACEBOOK_BOXES;
  const person = await Writer.at(stand, box!);
  await person.page.write(CLEAN);
  await person.reads(/1 thing to check/);
  await person.page.write(' Well done Zadie Okonkwo!');
  await person.reads(/2 things to check/);
  await person.pressPost();
  await person.held();
  const said = await reminderText(person.page);
  expect(said).toMatch(/This device belongs to the school/);
  expect(said).not.toMatch(/Stop reminders/);
  await person.pressPostAgain();
  await person.published(`${CLEAN} Well done Zadie Okonkwo!`);
  person.leave();

  const settings = await store.openPage('options.html');
  await reads(settings, /The school pack is that of Fern Hill Primary School, version 2026-11\./);
  const locked = await settings.evaluate(() => {
    const found = document.querySelector<HTMLInputElement>('#checks [role=switch]');
    found?.click();
    const why = document.getElementById(found?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    return { on: found?.checked, why: why?.textContent };
  });
  expect(locked).toEqual({ on: true, why: expect.stringMatching(/Your school has set this/) as string });

  await deleteEverything(settings);
  expect(Object.keys(await store.read()).toSorted()).toEqual(['managed', 'policy', 'rulebook']);
  expect(await school()).toBe('Fern Hill Primary School');

  await settings.close();
});

// Firefox reads its policies when it is started, and not again.
it.runIf(which === 'chromium')(
  'a change of the policy is taken up while the browser runs',
  async ({ skip }) => {
    if (!managed || !stand) {
      skip(lacking);
      return;
    }
    const settings = await stand.store.openPage('options.html');
    await managed.policy.set({ pack: '{ "format": 1, ', schoolDevice: true });
    await reads(settings, /pack: This file ends too early/);
    expect(await school()).toBe('Fern Hill Primary School');
    await managed.policy.unset();
    await expect.poll(school).toBe('Pear Tree Primary School');
    await expect
      .poll(() => settings.evaluate(() => document.body.innerText))
      .not.toMatch(/Set by your school/);
  },
);
