import { expect, test } from 'vitest';
import { deserializeError, serializeError } from '../../lib/quiet-errors';

test('of a fault its name goes to another script, and nothing that could quote a draft', () => {
  const fault = new TypeError('cannot read “So proud of Olivia”', { cause: 'So proud of Olivia' });
  const sent = JSON.stringify(serializeError(fault));
  expect(sent).toBe('{"name":"TypeError"}');
  const heard = deserializeError(JSON.parse(sent) as { name: string });
  expect(heard).toBeInstanceOf(Error);
  expect(heard.name).toBe('TypeError');
  expect(heard.message).toBe('');
});

test('whatever is thrown has a name', () => {
  expect(serializeError('So proud of Olivia')).toEqual({ name: 'string' });
});
