import { expect, test } from 'vitest';
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
