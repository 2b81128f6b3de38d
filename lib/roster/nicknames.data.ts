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
addie adelaide adeline addison
aggie agnes
alec alexander
alejo alejandro
alex alexander alexandra alexandre aleksander
alfie alfred
ali alistair alison
ames amelia
ania anna
archie archibald
artie arthur
barney barnaby
bartek bartosz bartlomiej
basia barbara
bea beatrice beatrix
becca rebecca
beccy rebecca
becky rebecca
bella isabella arabella annabella
belle isabelle annabelle
ben benjamin benedict
benj benjamin
benji benjamin
benny benjamin benedict
bertie albert bertram robert
berty albert bertram
beth elizabeth bethany
bex rebecca
billie wilhelmina
billy william
bobby robert
brad bradley
cass cassandra
cassie cassandra cassidy
cat catherine
caz caroline
charlie charles charlotte
chaz charles
chris christopher christian
clem clementine clemency
connie constance
dan daniel
dani daniel daniela daniella
danny daniel
dom dominic
eddie edward edmund edison
eddy edward
ellie eleanor elizabeth elena
em emily emma emilia emmeline emmanuel
emmy emily emilia emma
ems emily emma
essie esther
evs evie eve evelyn
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
ginny virginia
gosia malgorzata
gracie grace
gus angus augustus
han hannah
hattie harriet
hols holly
immie imogen
immy imogen
issy isabella isabelle isobel isabel
isy isabella isobel
izzie isabella isabelle isobel isabel
izzy isabella isabelle isobel isabel
jas jasmine jaskaran
javi javier
jaz jasmine
jazz jasmine
jem jemima jeremy
jess jessica
jessie jessica
joe joseph
joey joseph
jonny jonathan
jords jordan
josh joshua
joshy joshua
juanito juan
jules julia julian juliet
kasia katarzyna
katie katherine
katy katherine
katya kateryna ekaterina
kel kelly kelsey
kitty katherine
kuba jakub
lauz lauren
lenny leonard
lex alexander alexis
lexi alexandra alexa
libby elizabeth
lils lily
liv olivia
livi olivia
livs olivia
livvie olivia
livvy olivia
lizzie elizabeth
lolly lola lauren
lotte charlotte
lottie charlotte
lou louise louis
louie louis
luce lucy lucia
lupe guadalupe
maddie madeleine madison madeline
maddy madeleine madison madeline
mads madison madeleine madeline
mags margaret
mais maisie
manny emmanuel
marky mark marcus
matt matthew
matty matthew mathew
maxi max maxwell maximilian
maxy max
meg megan margaret
megs megan
mel melissa melanie
mikey michael
millie amelia camilla emilia mildred
milly amelia emilia
misha mykhailo mikhail
mo mohammed muhammad mohamed mohammad mohammed moses maureen morgan
moe mohammed muhammad
moh mohammed muhammad mohamed mohammad
mol molly
mols molly
nacho ignacio
nance nancy
nastya anastasia anastasiia
nat natalie nathaniel natasha
nate nathan nathaniel
nath nathan nathaniel
nattie natalie
ned edward edmund
nell eleanor ellen
nellie eleanor ellen
niko nikolas nikola
noo noor
olek aleksander oleksandr
olenka olena
oli oliver
ollie oliver
olls oliver ollie
olly oliver
osc oscar
ozzy oscar osman
paco francisco
pepe jose
pip philippa philip
pippa philippa
rach rachel
raf rafael
rafa rafael
rafe rafael ralph
raffy rafferty raphael
reg reginald reggie
robbie robert robin
robby robert robin
ros rosalind rosie
rosie rose rosemary rosalind
rubes ruby
rupe rupert
sam samuel samantha
sammy sam samuel samantha
sash alexander alexandra
sasha oleksandr aleksander alexander oleksandra aleksandra
sashko oleksandr
seb sebastian
sid sidney
soph sophie sophia
spence spencer
steph stephanie stephen
susie susan susannah
syd sydney sidney
sylv sylvia sylvie
tabby tabitha
tay taylor tayla
taz tasnim
ted edward edmund theodore teddy
teddy edward theodore edmund
tess theresa
tilda matilda
tills tilly
tilly matilda
tobes toby tobias
tom thomas
tomek tomasz
tommy thomas
ty tyler tyrone tyson tyrese
val valentina
viv vivian vivienne
vova volodymyr vladimir
wilf wilfred
wills william
wojtek wojciech
xander alexander
yas yasmin yasmine
zac zachary isaac
zach zachary
zack zachary isaac
zak zachary zakariya
zaza zara
zeb zebedee
zosia zofia
`;
