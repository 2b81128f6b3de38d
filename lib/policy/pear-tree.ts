import { PEAR_TREE_PERSONAL_CAPACITY } from './pear-tree-personal-capacity';
import type { Policy } from './policy';

/**
 * The Social Media Policy of Pear Tree Primary School in plain English: what each part asks of staff, said anew for a
 * reading age of about eleven, under the headings of the school's own document and in its order. The school's document
 * is the one that counts.
 */
export const PEAR_TREE_POLICY: Policy = {
  title: 'Social Media Policy',
  introduction:
    'This is for everyone who works at Pear Tree Primary School, and it is about the social media you use in your own life; “the school” here means the academy trust too. It goes together with the policies on discipline, dignity at work, acceptable use and ICT security.',
  version: '1',
  sections: [
    {
      id: 'aims',
      heading: 'Aims',
      summary: 'Why there is a policy at all.',
      clauses: [
        {
          id: 'aims',
          text: 'The policy is here to look after you, the children and the school’s good name. It helps everyone keep to the law, data protection law too, and shows how something you share can be taken for the school’s own voice.',
        },
      ],
    },
    {
      id: 'principles',
      heading: 'Principles',
      summary:
        'Your private life is your own, and social media mostly goes well. Here is where life and work can meet.',
      clauses: [
        {
          id: 'principles.identify',
          text: 'Once people can see that you work here, they may think that you speak for the school. Others can make a harmless remark grow into something that hurts it. If it is traced back to you, the school may have to look into it.',
        },
        {
          id: 'principles.audience',
          text: 'More people look than you might think: people with a complaint, reporters, lawyers, and people you ask for a job. They may find your posts and photos, and use them.',
        },
      ],
    },
    {
      id: 'definition-of-social-media',
      heading: 'Definition of social media',
      summary: 'What counts as social media.',
      clauses: [
        {
          id: 'definition',
          text: 'Any place online where people talk or share things: blogs, podcasts, X (once Twitter), Facebook, LinkedIn, forums, YouTube, Flickr, Instagram. New ones turn up all the time, and they count too.',
        },
      ],
    },
    {
      id: 'personal-use-at-work',
      heading: 'Personal use of social media at work',
      summary: 'Your own social media belongs in your breaks, on your own phone or laptop.',
      clauses: [
        {
          id: 'work.school-devices',
          text: 'Please keep your own social media off the school’s computers, tablets and phones at all times. That includes one that the school gave you to take with you.',
        },
        {
          id: 'work.breaks-only',
          text: 'On your own phone or laptop it is fine in your official breaks, such as lunch. The rest of the working day is for work.',
        },
        {
          id: 'work.discreet',
          text: 'In those breaks, be discreet: away from pupils, nothing out of place in a school, and never getting in the way of work.',
        },
        {
          id: 'work.phones',
          text: 'While you work, keep your phone on silent and safely put away: in a stock cupboard, your bag, the staff room or the office. If you have to answer it in an emergency, tell your line manager why.',
        },
      ],
    },
    ...PEAR_TREE_PERSONAL_CAPACITY,
    {
      id: 'security',
      heading: 'Security and identity theft',
      summary: 'How to keep yourself and the school safe online.',
      clauses: [
        {
          id: 'security.public',
          text: 'Think of everything online as public: no post is sure to stay private. Never send cruel messages, or untrue ones that harm someone’s good name.',
        },
        {
          id: 'security.personal-details',
          text: 'Give away little about yourself. Your birthday, the place you were born or the team you support may be the answer to a security question, or half of a password.',
        },
        {
          id: 'security.access',
          text: 'Don’t post anything that could help a stranger get into the school’s systems or its private files. Don’t write down what is in them, either.',
        },
        {
          id: 'security.compromised',
          text: 'If you think that someone has got into your account, tell your manager straight away.',
        },
        {
          id: 'security.settings',
          text: 'Check who can see your posts, and search for your own name to see what others find. If a friend has posted something that could be taken the wrong way, let them know.',
        },
      ],
    },
    {
      id: 'defamatory-statements',
      heading: 'Defamatory statements',
      summary: 'Untrue things that harm a good name.',
      clauses: [
        {
          id: 'defamation',
          text: 'Don’t post untrue things about staff, partners, children or others you meet through work, if they harm the school’s good name. A photo or cartoon changed to make someone look bad counts too.',
        },
      ],
    },
    {
      id: 'libellous-statements',
      heading: 'Libellous statements',
      summary: 'Harmful things that last and point to someone.',
      clauses: [
        {
          id: 'libel',
          text: 'A post that lasts may be libel if it harms the good name of the school, a colleague or a child, and people can tell who is meant. Use your own judgement. The laws on keeping children safe, copyright, data protection and freedom of information still hold online, and so do the Code of Conduct and the other policies.',
        },
      ],
    },
    {
      id: 'disciplinary-action',
      heading: 'Disciplinary action',
      summary: 'What can happen when something goes wrong.',
      clauses: [
        {
          id: 'discipline',
          text: 'Everyone who works here has to keep to this policy. If someone does not, the school may use its disciplinary procedure. If a post breaks a contract or is untrue and harms a good name, you will be asked to take it down at once. Serious cases, such as bullying a colleague or doing the school great harm, may be gross misconduct and could end in dismissal.',
        },
      ],
    },
    {
      id: 'equality',
      heading: 'Equality',
      summary: 'The policy has to be fair to everyone.',
      clauses: [
        {
          id: 'equality',
          text: 'Nobody may lose out under this policy because of who they are or how they live. That covers age, race, faith or belief, gender, being transgender, disability, sexual orientation, marriage or civil partnership, pregnancy or maternity, caring duties, and money or background. If you need it in another form, or made to fit your needs, that can be done.',
        },
      ],
    },
    {
      id: 'monitoring',
      heading: 'Monitoring',
      summary: 'Whether the policy does its job.',
      clauses: [
        {
          id: 'monitoring',
          text: 'The school gathers data on how the policy works and goes over it regularly, to see that it is useful, fair, and the same for all. Problems that show up are put right.',
        },
      ],
    },
    {
      id: 'review',
      heading: 'Review',
      summary: 'The policy changes with the times.',
      clauses: [
        {
          id: 'review',
          text: 'The policy is looked at again as people learn how it works and as the law changes. The trade unions have a say in it.',
        },
      ],
    },
  ],
};
