import { halfOf, type Half } from '../photo-halves';
import type { SCHOOLS } from '../schools';
import { dice, numberOf } from './dice';
import { KINDS, type Kind, type Painting } from './painting';

type School = keyof typeof SCHOOLS;

/** As schools write their names, line by line. */
const NAMES: readonly { readonly school: School; readonly lines: readonly string[] }[] = [
  { school: 'pear-tree', lines: ['Pear Tree', 'Primary School'] },
  { school: 'pear-tree', lines: ['Pear Tree Primary School'] },
  { school: 'oak', lines: ['Oak Primary School'] },
  { school: 'oak', lines: ['Oak', 'Primary School'] },
  { school: 'grange', lines: ['The Grange', 'Infant and Nursery School'] },
  { school: 'meadows', lines: ['The Meadows Academy'] },
  { school: 'meadows', lines: ['Willow', 'Learning Trust'] },
  { school: 'st-marys', lines: ["St Mary's", 'C of E Primary School'] },
  { school: 'st-marys', lines: ["St Mary's", 'Church of England', 'Primary School'] },
  { school: 'hartfield', lines: ['Hartfield Road', 'Junior School'] },
];

/** What else stands on signs, jumpers and boards: none of it is the name of one of the schools. One list for each half of the pictures. */
const OTHERS: Record<Half, readonly (readonly string[])[]> = {
  tuning: [
    ['Apple Tree', 'Primary School'],
    ['Oakwood', 'Primary School'],
    ["St Mark's", 'C of E Primary School'],
    ["St Margaret's", 'Catholic Primary School'],
    ['The Grove', 'Infant School'],
    ['Meadow Bank Academy'],
    ['Hartford Lane', 'Junior School'],
    ['Willowbrook', 'Learning Trust'],
    ['Pear Tree Inn', 'Free house'],
    ['The Royal Oak', 'Sunday lunch'],
    ['Happy Birthday', 'Grandma'],
    ['Fire exit', 'Keep clear'],
    ['Summer Sale', 'Half price'],
    ['Primary School', 'Keep clear'],
    ['Town Hall', 'Car park'],
  ],
  unseen: [
    ['Pear Blossom', 'Primary School'],
    ['Oakfield', 'Junior School'],
    ['Royal Oak', 'Primary School'],
    ["St Martin's", 'C of E Primary School'],
    ["St Mary's Church", 'All welcome'],
    ["St Maur's", 'Catholic School'],
    ['The Range', 'Home and garden'],
    ['Grangewood', 'Infant and Nursery School'],
    ['Meadowside', 'Academy Trust'],
    ['Willows', 'Day nursery'],
    ['Hartley Road', 'Junior School'],
    ['Heartfield Garage', 'Servicing and MOT'],
    ['Tree nursery', 'Pears and plums'],
    ['Academy of Dance', 'Juniors on Mondays'],
    ['Trust the process'],
  ],
};

const PRINTED = ['Nimbus Sans', 'Nimbus Roman', 'URW Gothic', 'URW Bookman', 'C059', 'P052', 'DejaVu Sans'];
const WRITTEN = ['Z003', 'URW Bookman', 'Nimbus Sans Narrow'];

/** Ink and ground: light on dark and dark on light, as signs and school colours are. */
const COLOURS = [
  ['#ffffff', '#1d3557'],
  ['#f4d35e', '#7b1e2b'],
  ['#ffffff', '#1b5e3a'],
  ['#1c1c1c', '#f3efe4'],
  ['#12356b', '#ffffff'],
  ['#f2f2f2', '#3a3a3c'],
  ['#7a1020', '#e9e4d8'],
] as const;

/** How far things are turned and stand aslant: radians, and the share by which the far side is smaller. */
const FREEDOM: Record<Kind, { turn: number; lean: number; sizes: readonly [number, number] }> = {
  sign: { turn: 0.14, lean: 0.45, sizes: [0.012, 0.05] },
  board: { turn: 0.08, lean: 0.25, sizes: [0.014, 0.045] },
  certificate: { turn: 0.2, lean: 0.2, sizes: [0.012, 0.03] },
  screen: { turn: 0.1, lean: 0.25, sizes: [0.012, 0.03] },
  hoodie: { turn: 0.2, lean: 0.15, sizes: [0.015, 0.045] },
  crest: { turn: 0.2, lean: 0.1, sizes: [0.015, 0.032] },
  lanyard: { turn: 0.25, lean: 0, sizes: [0.014, 0.024] },
};

/** A school's name for a picture; the same each time. `round`: several times on the same picture are different ones. */
export function nameFor(picture: string, round: number): { school: School; painting: Painting } {
  const roll = dice(numberOf(`${picture} ${round}`));
  const { school, lines } = oneOf(NAMES, roll);
  return { school, painting: painted(lines, roll) };
}

/** Other words for a picture; the same each time. */
export function otherWordsFor(picture: string, round: number): Painting {
  const roll = dice(numberOf(`${picture} other ${round}`));
  return painted(oneOf(OTHERS[halfOf(picture)], roll), roll);
}

function painted(lines: readonly string[], roll: () => number): Painting {
  const kind = oneOf(KINDS, roll);
  const { turn, lean, sizes } = FREEDOM[kind];
  const [ink, ground] = kind === 'board' ? ['#20407a', '#f4f6f5'] : oneOf(COLOURS, roll);
  const capitals = kind === 'crest' || kind === 'lanyard' || roll() < 0.4;
  return {
    kind,
    lines: capitals ? lines.map((line) => line.toUpperCase()) : lines,
    family: oneOf(kind === 'board' ? WRITTEN : PRINTED, roll),
    style: oneOf(['bold', 'bold', 'normal', 'italic'], roll),
    ink,
    ground,
    size: between(...sizes, roll),
    turn: between(-turn, turn, roll) + (kind === 'lanyard' ? Math.PI / 2 : 0),
    lean: between(-lean, lean, roll),
    x: between(0.35, 0.65, roll),
    y: between(0.35, 0.65, roll),
    blur: between(0, 0.12, roll),
    seed: Math.floor(roll() * 2 ** 31),
  };
}

function oneOf<One>(all: readonly One[], roll: () => number): One {
  return all[Math.floor(roll() * all.length)] as One;
}

function between(least: number, most: number, roll: () => number): number {
  return least + roll() * (most - least);
}
