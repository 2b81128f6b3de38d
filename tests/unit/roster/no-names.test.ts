import { expect, test } from 'vitest';
import { parseNames } from '../../../lib/roster/parse-names';

test.each([
  'Boys',
  'GIRLS',
  'None',
  'N/A',
  'EAL',
  '3B Oak Class',
  'Oak Class',
  'Red group',
  'Year 3 boys',
  'Pear Tree Primary School',
  'Thank you',
  'Thanks',
  'Thanks Sam',
  'Dear all',
  'These are the children',
  'My class in alphabetical order',
  'boys: none',
  'Oak Class 2026/27',
  'Here is the class list:',
  'Autumn term 2026',
  'Total: 30',
  'Teacher',
  'Kind regards',
  'Pupil premium',
  'Free school meals',
  'Looked after',
  'my class',
  'our children',
  'not here',
  'new starter',
  'has left',
  'in reception',
  'Reception class list',
  'Amira, Oak Class\t-',
])('%s is no name', (line) => {
  expect(parseNames(`Ada Hart\n${line}`)).toMatchObject({
    taken: [{ line: 1 }],
    left: [{ line: 2, text: line, why: 'notTakenEmpty' }],
  });
});

test.each(['TA: Mrs Jones', 'TA Mrs Jones', 'Class teacher: Tom Fielding', 'Teaching assistant - Miss Bell'])(
  '%s is a job with a name',
  (line) => {
    expect(parseNames(line).left).toMatchObject([{ text: line, why: 'notTakenJob' }]);
    expect(parseNames(`Forename,Surname\nAda,Hart\n${line}`).taken).toHaveLength(1);
  },
);

test.each([
  ['Amira Okafor - EAL', 'Amira Okafor'],
  ['Amira Okafor – speech therapy on Fridays', 'Amira Okafor'],
  ['Amira Okafor EAL', 'Amira Okafor'],
  ['Amira Okafor SEN PP', 'Amira Okafor'],
  ['AMIRA OKAFOR EAL', 'AMIRA OKAFOR'],
  ['Amira Okafor 12/03/2016 F', 'Amira Okafor'],
  ['Okafor Amira F 12/03/2016', 'Okafor Amira'],
  ['Amira Okafor 4B Oak', 'Amira Okafor'],
  ['a) Amira Okafor', 'Amira Okafor'],
  ['Amira Okafor Year 4 Oak', 'Amira Okafor'],
  ['Amira Okafor Oak Class', 'Amira Okafor'],
  ['Amira Okafor\t12/03/2016\tF', 'Amira Okafor'],
  ['Amira Okafor, F', 'Amira Okafor'],
  ['Okafor, Amira, F', 'Amira Okafor'],
  ['Okafor, Amira, Female', 'Amira Okafor'],
  ['Amira Okafor, EAL', 'Amira Okafor'],
  ['Amira Okafor: EAL', 'Amira Okafor'],
  ['Amira Okafor twin', 'Amira Okafor'],
  ['Amira Okafor has moved to Leeds', 'Amira Okafor'],
  ['Amira Okafor speech therapy', 'Amira Okafor'],
  ['Name: Amira Okafor', 'Amira Okafor'],
  ['Amira Okafor and family', 'Amira Okafor'],
  ['Amira Okafor & parents', 'Amira Okafor'],
  ['Reception Amira Okafor', 'Amira Okafor'],
  ['Nursery Okafor, Amira', 'Amira Okafor'],
])('%s is the name without the rest', (line, name) => {
  const { taken, left } = parseNames(line);
  expect(taken.map(({ shown }) => shown)).toEqual([name]);
  expect(left).toEqual([]);
});

test.each([
  ['Boys: Amira, Tom and Ben', ['Amira', 'Tom', 'Ben']],
  ['Kingfishers: Amira Okafor, Tom Fielding', ['Amira Okafor', 'Tom Fielding']],
  ['Amira Okafor - Tom Fielding', ['Amira Okafor', 'Tom Fielding']],
])('%s is its names without what is before them', (line, names) => {
  expect(parseNames(line).taken.map(({ shown }) => shown)).toEqual(names);
});

test.each(['Kingfishers: Amira Okafor', 'Amira Okafor - Oak'])('%s can be read in two ways', (line) => {
  expect(parseNames(line).left).toMatchObject([{ text: line, why: 'notTakenSeveral' }]);
});

test.each([
  ['SEN Priya', 'Priya', 'SEN'],
  ['Priya Sen', 'Priya', 'Sen'],
  ['Olivia S', 'Olivia', 'S'],
  ['Olivia F', 'Olivia', 'F'],
  ['A. Smith', 'A', 'Smith'],
  ['olivia smith', 'olivia', 'smith'],
  ['Olivia hill', 'Olivia', 'hill'],
  ['Olivia Grace smith', 'Olivia', 'smith'],
  ['Maria de la cruz', 'Maria', 'de la cruz'],
  ['Tom Dear', 'Tom', 'Dear'],
  ['Dear, Tom', 'Tom', 'Dear'],
  ['Male, George', 'George', 'Male'],
  ['Ta-Nehisi Coates', 'Ta-Nehisi', 'Coates'],
  ['Tom House', 'Tom', 'House'],
  ['Oak', 'Oak', ''],
  ['Green, Olivia', 'Olivia', 'Green'],
  ['Nursery Okafor', 'Nursery', 'Okafor'],
  ['Are Hansen', 'Are', 'Hansen'],
  ['sam new', 'sam', 'new'],
  ['3. jack left', 'jack', 'left'],
  ['emma boy', 'emma', 'boy'],
  ['minh  to', 'minh', 'to'],
  ['on wong', 'on', 'wong'],
  ['- eun-ji in', 'eun-ji', 'in'],
  ['Emma new', 'Emma', ''],
  ['sam hart new', 'sam', 'hart'],
])('%s is a name all the same', (line, first, surname) => {
  expect(parseNames(line).taken).toMatchObject([{ first, surname }]);
});
