/**
 * What children are called for short, and the first names that it may be short for, `bare`, one of the former a line. What is
 * itself a first name as often as it is short for one (*Lily*, *Max*) has no line. General knowledge, by hand.
 */
// prettier-ignore
export const NICKNAMES = `
abbie abigail
abby abigail
abdul abdullah abdulrahman
abi abigail
alec alexander
alejo alejandro
alex alexander alexandra alexandre aleksander
alfie alfred
ali alistair alison
ania anna
archie archibald
barney barnaby
bartek bartosz bartlomiej
basia barbara
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
connie constance
dan daniel
dani daniel daniela daniella
danny daniel
dom dominic
eddie edward edmund edison
eddy edward
ellie eleanor elizabeth elena
emmy emily emilia emma
ems emily emma
essie esther
fin finley finlay
finn finley finlay
flo florence
florrie florence
flossie florence
fran frances francesca francis
frankie frank francis francesca frances franklin
fred frederick alfred freddie
freddy frederick freddie
gabby gabriella gabrielle
gabe gabriel
gabi gabriella gabrielle
gabs gabriel gabriella
georgie georgina georgia george
gil gilbert
gosia malgorzata
gracie grace
gus angus augustus
han hannah
hattie harriet
issy isabella isabelle isobel isabel
izzie isabella isabelle isobel isabel
izzy isabella isabelle isobel isabel
jas jasmine jaskaran
javi javier
jaz jasmine
jem jemima jeremy
jess jessica
jessie jessica
joe joseph
joey joseph
jonny jonathan
josh joshua
joshy joshua
juanito juan
kasia katarzyna
katie katherine
katya kateryna ekaterina
kitty katherine
kuba jakub
lenny leonard
lex alexander alexis
lexi alexandra alexa
libby elizabeth
lils lily
liv olivia
livi olivia
livvie olivia
livvy olivia
lizzie elizabeth
lottie charlotte
lou louise louis
louie louis
lupe guadalupe
maddie madeleine madison madeline
maddy madeleine madison madeline
mags margaret
mais maisie
manny emmanuel
matt matthew
matty matthew mathew
meg megan margaret
mikey michael
millie amelia camilla emilia mildred
milly amelia emilia
misha mykhailo mikhail
moe mohammed muhammad
moh mohammed muhammad mohamed mohammad
mol molly
mols molly
nacho ignacio
nance nancy
nastya anastasia anastasiia
nat natalie nathaniel natasha
nate nathan nathaniel
ned edward edmund
nell eleanor ellen
nellie eleanor ellen
olek aleksander oleksandr
olenka olena
oli oliver
ollie oliver
olly oliver
paco francisco
pepe jose
pip philippa philip
pippa philippa
raf rafael
rafa rafael
rafe rafael ralph
raffy rafferty raphael
reg reginald reggie
robbie robert
rosie rose rosemary rosalind
rubes ruby
sam samuel samantha
sammy samuel samantha
sash alexander alexandra
sasha oleksandr aleksander alexander oleksandra aleksandra
seb sebastian
sid sidney
soph sophie sophia
tabby tabitha
ted edward edmund theodore teddy
teddy edward theodore edmund
tess theresa
tilda matilda
tills tilly
tilly matilda
tom thomas
tomek tomasz
tommy thomas
val valentina
vova volodymyr vladimir
wills william
wojtek wojciech
xander alexander
zac zachary isaac
zach zachary
zack zachary isaac
zak zachary zakariya
zosia zofia
`;
