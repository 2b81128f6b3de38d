import { profileName } from '../../../../lib/checks/profile-name';
import { example, post, type Examples } from './example';

/** A profile with a name and what is said in it. */
const profile = (name: string, text = '') =>
  post('', { site: 'x', kind: 'profile', accountName: 0, parts: [name, text] });

export const EXAMPLES: Examples = {
  check: profileName,
  notice: [
    example(profile('Miss Jones Pear Tree', 'Year 4 | cats'), {}, ['Pear Tree']),
    example(profile('MissJonesPearTree'), {}, ['MissJonesPearTree']),
    example(profile('Jo (PTPS)'), {}, ['PTPS']),
    example(profile('Jo Jones', 'Teacher at Pear Tree Primary. Views mine'), {}, ['Pear Tree Primary']),
    example(profile('Miss J, Pear Tree', 'Year 4 at Pear Tree Primary'), {}, [
      'Pear Tree',
      'Pear Tree Primary',
    ]),
    example(post('Teacher at Pear Tree Primary', { kind: 'profile' }), {}, ['Pear Tree Primary']),
  ],
  leave: [
    example(profile('Jo Jones', 'Year 4 teacher. Cats, wine, glue')),
    example(profile('Jo Jones', 'Gardener. One pear tree')),
    example(profile('Mr Oak', 'Teacher')),
    // In a post it is another check's.
    example('Teacher at Pear Tree Primary'),
  ],
};
