/**
 * What children are called for short, and the first names that it may be short for, `bare`, one of the former a line. What is
 * itself a first name as often as it is short for one (*Lily*, *Max*) has no line. General knowledge, by hand.
 */
// prettier-ignore
export const NICKNAMES = `
abbie abigail
abby abigail
abi abigail
alec alexander
alex alexander alexandra alexandre aleksander
ali alistair alison
alfie alfred
archie archibald
barney barnaby
bea beatrice beatrix
becca rebecca
becky rebecca
bella isabella arabella annabella
belle isabelle annabelle
ben benjamin benedict
benji benjamin
benny benjamin benedict
bertie albert bertram robert
beth elizabeth bethany
billie wilhelmina
billy william
bobby robert
cass cassandra
cassie cassandra cassidy
cat catherine
charlie charles charlotte
chaz charles
dan daniel
danny daniel
dom dominic
eddie edward edmund edison
eddy edward
ellie eleanor elizabeth elena
emmy emily emilia emma
ems emily emma
fin finley finlay
finn finley finlay
flo florence
flossie florence
fran frances francesca francis
frankie frank francis francesca frances franklin
fred frederick alfred freddie
freddy frederick freddie
gabby gabriella gabrielle
gabe gabriel
georgie georgina georgia george
gracie grace
gus angus augustus
hattie harriet
izzy isabella isabelle isobel isabel
jas jasmine jaskaran
jaz jasmine
jess jessica
jessie jessica
joe joseph
joey joseph
jonny jonathan
josh joshua
joshy joshua
katie katherine
kitty katherine
lex alexander alexis
lexi alexandra alexa
lils lily
lottie charlotte
louie louis
lou louise louis
maddie madeleine madison madeline
maddy madeleine madison madeline
manny emmanuel
matt matthew
matty matthew mathew
meg megan margaret
mikey michael
millie amelia camilla emilia mildred
milly amelia emilia
mol molly
mols molly
nat natalie nathaniel natasha
nate nathan nathaniel
nell eleanor ellen
nellie eleanor ellen
oli oliver
ollie oliver
olly oliver
liv olivia
livvy olivia
livi olivia
livvie olivia
pip philippa philip
pippa philippa
raffy rafferty raphael
reg reginald reggie
robbie robert
rosie rose rosemary rosalind
rubes ruby
sam samuel samantha
sammy samuel samantha
seb sebastian
sid sidney
soph sophie sophia
tabby tabitha
ted edward edmund theodore teddy
teddy edward theodore edmund
tilly matilda
tills tilly
tom thomas
tommy thomas
val valentina
zac zachary isaac
zach zachary
zack zachary isaac
zak zachary zakariya
`;
