import { expect, it } from 'vitest';
import { schoolName } from '../../../../lib/checks/school-name';
import { foundIn } from '../../../accuracy/real-data';
import { rulebookFor } from '../../../accuracy/read-drafts';
import type { SCHOOLS } from '../../../accuracy/schools';

const words = (text: string, school: keyof typeof SCHOOLS) =>
  foundIn(text, rulebookFor({ school, roster: null }), [schoolName]).flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );

it.each([
  ['hartfield', 'hartfield staff and the breakfast club need bread', 'hartfield'],
  ['oak', 'oak mums, cake sale at the gate on friday', 'oak'],
  ['oak', 'third week as a student at oakprimary', 'oakprimary'],
  ['st-marys', 'st marys dinner ladies on the dance floor', 'st marys'],
  ['oak', 'we do it outdoors at Oak Prmary', 'Oak Prmary'],
] as const)('%s: notices %j', (school, text, name) => {
  expect(words(text, school)).toEqual([name]);
});

it.each([
  ['st-marys', "Evensong at St Mary's, goosebumps"],
  ['st-marys', "St Mary's was bouncing, two late goals"],
  ['oak', 'solid oak worktops in the sale'],
  ['meadows', 'In the food hall at The Meadows'],
  ['pear-tree', 'the pear tree is full of wasps'],
] as const)('%s: leaves %j', (school, text) => {
  expect(words(text, school)).toEqual([]);
});
