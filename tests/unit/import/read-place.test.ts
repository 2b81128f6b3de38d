import { expect, test } from 'vitest';
import { growth, IN_PROPORTION } from '../growth';
import { readPlace } from '../../../lib/import/read-place';

test.each([
  ['52.4068, -1.5197', 52.4068, -1.5197],
  ['52.4068,-1.5197', 52.4068, -1.5197],
  [' 52.4068 -1.5197 ', 52.4068, -1.5197],
  ['52.4068 / −1.5197', 52.4068, -1.5197],
  ['52.4068° N, 1.5197° W', 52.4068, -1.5197],
  ['N 52.4068 W 1.5197', 52.4068, -1.5197],
  ['1.5197° W, 52.4068° N', 52.4068, -1.5197],
  ['52°24\'24.48"N 1°31\'10.92"W', 52.4068, -1.5197],
  ['52° 24.408′ N, 1° 31.182′ W', 52.4068, -1.5197],
  ['0, 0', 0, 0],
])('%s', (text, latitude, longitude) => {
  const place = readPlace(text);
  expect(place?.latitude).toBeCloseTo(latitude, 4);
  expect(place?.longitude).toBeCloseTo(longitude, 4);
});

test.each([
  ['where the map stands', 'https://www.google.com/maps/@52.4068,-1.5197,17z'],
  [
    'the pin, not where the map stands',
    'https://www.google.co.uk/maps/place/Pear+Tree+Primary+School/@52.4,-1.49,15z/data=!3m1!4b1!4m6!3m5!1s0x48774bc:0x5!8m2!3d52.4068!4d-1.5197!16s%2Fg%2F1t?entry=ttu',
  ],
  ['a query', 'https://maps.google.com/?q=52.4068,-1.5197'],
  ['a query with its comma encoded', 'https://www.google.com/maps/search/?api=1&query=52.4068%2C-1.5197'],
  ['a query with a space', 'https://www.google.com/maps?q=52.4068,+-1.5197&z=17'],
  ['a search', 'https://www.google.com/maps/search/52.4068,+-1.5197?sa=X'],
  ['the map of OpenStreetMap', 'https://www.openstreetmap.org/#map=17/52.4068/-1.5197'],
  ['the pin of OpenStreetMap', 'https://www.openstreetmap.org/?mlat=52.4068&mlon=-1.5197#map=15/52.5/-1.6'],
  ['Apple', 'https://maps.apple.com/?ll=52.4068,-1.5197&q=School'],
  ['Bing', 'https://www.bing.com/maps?cp=52.4068~-1.5197&lvl=17'],
  ['words before it', 'Our school: https://maps.google.com/?q=52.4068,-1.5197'],
  ['a phone', 'geo:52.4068,-1.5197?z=17'],
])('a link with the numbers in it: %s', (_what, text) => {
  expect(readPlace(text)).toEqual({ latitude: 52.4068, longitude: -1.5197 });
});

test.each([
  'https://maps.app.goo.gl/pQ5Yx7f2',
  'https://www.google.com/maps?q=12,14+High+Street',
  'https://www.google.com/maps?q=12.5,14.5+High+Street',
  'https://www.google.com/maps/@152.4068,-1.5197,17z',
  'https://www.openstreetmap.org/#map=17/52.4068',
  '',
  '52.4068',
  '52.4068,',
  'CV1 2AB',
  '91, 0',
  '52, 181',
  '52.4, -1.5, 7',
  '52.4N 1.5N',
  '52.4, -1.5 or so',
])('%j is no place', (text) => {
  expect(readPlace(text)).toBeUndefined();
});

test.each(['@1', '!3d1.', '1.1,', 'q=1.1,', '#map=1/', '+', '1 ', '%2C'])(
  '%j takes no more than its length',
  (unit) => {
    expect(growth(unit, 63_206, (text) => readPlace(text))).toBeLessThan(IN_PROPORTION);
  },
);
