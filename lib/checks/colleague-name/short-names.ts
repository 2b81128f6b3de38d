/** What grown-ups are called for short, and the first names that it may be short for. */
const SHORT = `
rob robert robin
bob robert
gem gemma
sue susan suzanne susanna
suze susan suzanne
suzie susan suzanne sue
susie susan suzanne sue
kel kelly
dave david
davey david dave
steve stephen steven
stevie stephen steven stephanie
mike michael
mick michael
pete peter
andy andrew
tony anthony antony
jim james
jon jonathan
will william
bill william
rich richard
rick richard
dick richard
nick nicholas nicola
nicky nicola nicholas
phil philip phillip
pat patricia patrick
trish patricia
paddy patrick
ken kenneth
ron ronald
ray raymond
don donald
geoff geoffrey
greg gregory
kev kevin
gaz gary
baz barry
daz darren
shaz sharon
trace tracey tracy
deb deborah debra
debs deborah debra
debbie deborah debra
jan janet janice
jo joanne joanna josephine
jen jennifer
jenny jennifer
liz elizabeth
lizzie elizabeth
kate katherine catherine kathryn
kath kathleen katherine catherine kathryn
cath catherine kathleen
kim kimberley
vicky victoria
vic victor victoria
mandy amanda
gill gillian
jill gillian
ang angela
angie angela
barb barbara
babs barbara
bev beverley
carol caroline carolyn
caz caroline carol
chris christopher christine christina
chrissie christine christina
tina christina
di diane diana
dot dorothy
fran frances francis
ginny virginia
hels helen
jacky jacqueline
jackie jacqueline
lyn lynda linda lynette
maggie margaret
marge margaret marjorie
mo maureen mohammed
nat natalie nathan natasha
penny penelope
rach rachel
ros rosalind
sal sally
sally sarah
sam samantha samuel
sandy sandra alexandra
shell michelle
shelley michelle
shirl shirley
stu stuart stewart
tez terry terence
terry terence theresa
tess theresa teresa
tim timothy
val valerie
viv vivienne vivian
wend wendy
han hannah
em emma emily
emz emma
ali alison alistair
al alan alison albert
ed edward
ted edward
eddie edward
`;

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The first names that a word may be short for where a grown-up is meant; none for nearly all words. */
export function shortOf(word: string): readonly string[] | undefined {
  known ??= new Map(
    SHORT.trim()
      .split('\n')
      .map((line) => {
        const [short = '', ...names] = line.split(' ');
        return [short, names] as const;
      }),
  );
  return known.get(word) ?? (word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined);
}
