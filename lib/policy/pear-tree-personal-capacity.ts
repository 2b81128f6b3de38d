import type { Section } from './policy';

/** *Social media in a personal capacity* with its five numbered points: the part of the policy on what a post may say. */
export const PEAR_TREE_PERSONAL_CAPACITY: readonly Section[] = [
  {
    id: 'personal-capacity',
    heading: 'Social media in a personal capacity',
    summary: 'What you post as yourself is your own, with a few things to leave out; five points follow.',
    clauses: [
      {
        id: 'personal.profile-name',
        text: 'Please leave the school’s name out of the name of your profile, account or blog.',
      },
      {
        id: 'personal.recognised',
        text: 'When you post as yourself, you are not speaking for the school. But if people know that you work here, your post can still hurt it, so keep that in mind.',
      },
    ],
  },
  {
    id: 'disrepute',
    heading: '1. Disrepute',
    summary: 'Don’t give people a reason to think badly of the school.',
    clauses: [
      { id: 'disrepute.criticise-academy', text: 'Don’t criticise the school in your posts.' },
      {
        id: 'disrepute.criticise-people',
        text: 'Don’t criticise managers, colleagues, children or their families online, and don’t get into arguments with them there.',
      },
      {
        id: 'disrepute.defame',
        text: 'Don’t say untrue things that harm the good name of a person or an organisation.',
      },
      {
        id: 'disrepute.images',
        text: 'Don’t post pictures that are out of place, such as photos of you or your colleagues taken at work.',
      },
      {
        id: 'disrepute.links',
        text: 'Don’t share links to things that are out of place for someone who works in a school.',
      },
    ],
  },
  {
    id: 'confidentiality',
    heading: '2. Confidentiality',
    summary: 'Keep private what is private.',
    clauses: [
      {
        id: 'confidentiality.academy',
        text: 'Don’t share any information that belongs to the school.',
      },
      {
        id: 'confidentiality.individual',
        text: 'Don’t share private things about a person, such as a child or a colleague. The same goes for the school, the local authority and other bodies.',
      },
    ],
  },
  {
    id: 'position-of-trust',
    heading: '3. Position of trust',
    summary: 'Children and their families trust you.',
    clauses: [
      {
        id: 'trust.contact',
        text: 'Don’t get in touch with children or their families on social media. The one exception is when the head teacher, principal or CEO has made the reason for it clear.',
      },
      {
        id: 'trust.friend-request',
        text: 'If a child or young person asks to be your friend on social media, please don’t accept.',
      },
      {
        id: 'trust.child-images',
        text: 'Don’t post photos or videos that show children in your care, unless the school’s own procedures allow it.',
      },
    ],
  },
  {
    id: 'copyright',
    heading: '4. Copyright',
    summary: 'Other people’s work is theirs.',
    clauses: [
      {
        id: 'copyright.permission',
        text: 'Ask first before you use pictures or words that somebody else made.',
      },
      { id: 'copyright.acknowledge', text: 'When they have said yes, say whose work it is.' },
    ],
  },
  {
    id: 'discrimination-and-bullying',
    heading: '5. Discrimination and bullying',
    summary: 'Be kind, and fair to everyone.',
    clauses: [
      {
        id: 'respect.derogatory',
        text: 'Don’t post anything hurtful or rude about someone’s age, sex, race, nationality, faith or belief, disability, sexual orientation or gender reassignment.',
      },
      { id: 'respect.bully', text: 'Never use social media to bully anyone, colleagues included.' },
      { id: 'respect.exclude', text: 'Don’t use social media to leave people out.' },
      {
        id: 'respect.images',
        text: 'Don’t post pictures that are offensive or that put people down for who they are.',
      },
    ],
  },
];
