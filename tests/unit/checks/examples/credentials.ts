import { credentials } from '../../../../lib/checks/credentials';
import type { FileFacts } from '../../../../lib/photos/facts';
import { example, post, type Examples } from './example';

const NOTICE: Readonly<Record<string, readonly string[]>> = {
  'The password is Teach3rs!': ['Teach3rs!'],
  'password: pineapple': ['pineapple'],
  'Staff wifi password is Guest2026': ['Guest2026'],
  'wifi password is sunflower': ['sunflower'],
  'the password for the laptop is now “badger”': ['badger'],
  'New password = k1tt3ns': ['k1tt3ns'],
  'ｐａｓｓｗｏｒｄ： Ｇｕｅｓｔ２０２６': ['Ｇｕｅｓｔ２０２６'],
  'The door code is 4512': ['4512'],
  'gate code: C2580X': ['C2580X'],
  'Alarm code is 4512#': ['4512#'],
  'My pin is 4821': ['4821'],
  'the code for the staff entrance is 2580': ['2580'],
  'Zoom: https://us02web.zoom.us/j/123456789?pwd=Qk1zWnBtT3c5': [
    'us02web.zoom.us/j/123456789?pwd=Qk1zWnBtT3c5',
  ],
  'https://portal.example.org/reset-password/a8f3k2j5h7g9d1s4': [
    'portal.example.org/reset-password/a8f3k2j5h7g9d1s4',
  ],
  'office@peartree.sch.uk / Summer2026': ['Summer2026'],
  'The back gate’s 2580 if you are first': ['2580'],
  'Parking barrier takes 55512#': ['55512#'],
  'The photocopier takes 4471': ['4471'],
  'use 2580 on the side door': ['2580'],
  'Alarm code: two five eight oh': ['two five eight oh'],
  'The padlock is 4-4-1-2': ['4-4-1-2'],
  'Door code changed again. It’s 6644': ['6644'],
  'Seesaw class code is JWK QTD': ['JWK QTD'],
  'The keysafe by the bins is 1966': ['1966'],
  'Twinkl login: kt@mail.example / Pancake5': ['kt@mail.example / Pancake5'],
  'The booking admin page is admin / admin': ['admin / admin'],
  'Staff zoom, ID 813 5577 2094, passcode crayons': ['crayons', '813 5577 2094'],
  'IT sent my new password. It’s Tuesday7': ['Tuesday7'],
  'Tulips99 is my password': ['Tulips99'],
  'Key’s in the office safe, right 18, back to 44, right 7': ['right 18, back to 44, right 7'],
  'The side gate keypad wants #83500 to let you in': ['83500'],
  'Wifi: chips4tea': ['chips4tea'],
  'Anyone with the link can edit: docs.google.com/d/1AbC/edit': ['docs.google.com/d/1AbC/edit'],
};

function pictured(name: string) {
  const file: FileFacts = { id: 'file-1', kind: 'image', name, bytes: 1000, state: 'read' };
  return example(post('Look at this', { files: [file] }));
}

export const EXAMPLES: Examples = {
  check: credentials,
  notice: [
    example('The foyer wants the star and then 7 1 4 9 to let you in', {}, ['7 1 4 9']),
    ...Object.entries(NOTICE).map(([text, words]) => example(text, {}, words)),
    ...['wifi-password.png', 'Staff Logins.jpg', 'gate_code.HEIC', 'IMG door code.jpeg', 'passwords.mov'].map(
      pictured,
    ),
  ],
  leave: [
    'Forgot the door code again, stood in the rain',
    'The alarm is set for 0530',
    'Doors 1930 for a 2000 start',
    'The gate is 1200mm wide',
    'The new door is £1450',
    'The printer is from 2019',
    'Museum cloakroom code 4417',
    "The wifi password at the cafe is 'oatmilk'",
    'Log in with your school email and password',
    'We walked 2580 steps to the gate',
    'My login is dead / useless',
    'Password is iPhone-shaped, says Dad',
    'Forgot my password again',
    'Why does every password need a capital, a number and a hamster?',
    'The password is wrong, says the computer, for the tenth time',
    'My password is so long I cannot type it',
    'Password: protected',
    'Use code SAVE20 for 20 % off',
    'Discount code 12345 at the door',
    'Kahoot pin 482133, join in!',
    'Pinned it on the board with a pin',
    'Year 6 learned to code today',
    'The dress code is black tie',
    'https://www.example.org/page?id=12345678',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'Email me at office@peartree.sch.uk please',
    'Postcode of the venue is 12345',
    'The PIN machine is broken, 4 people waiting',
    'Passwords! What’s the point',
    'What is the wifi password here?',
  ]
    .map((text) => example(text))
    .concat(
      ['IMG_2043.jpg', 'forgot-password.png', 'login page.png', 'gate.jpg', 'safe cakes.png'].map(pictured),
    ),
};
