// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = `
-8 :
21 =group
17 =person
14 !insults !slurs
13 #you>#insult
12 #foul_littl #self_hope bloke
11 #foul_#foul #you>!insults ^_#kind
10 #alike*#kind #kind_#kind #kind_#people #she>#foul #word #you>#threat a_#foul shouldn't_be want_#harm
9 #foul #kind*#they #kind_just #likened_of #people>#foul #you>!mild #you>#foul a*with a_#kind brain favour
9 lass shouldn't there_#self
8 !mild_. #away*#they #away*#you #foul_!mild #foul_old #insult_and #kind*#people #kind>#threat #kind_with
8 #she_a #she_is >!slurs a*in a_pair coffin fella get*#threat have*#kind heel in_#you littl_#insult moral
8 the_job to*and ugli who*#you who_want word_for
7 #alike_#alike #away*#kind #foul*#insult #insult_#self #kind>#foul #kind_on #self_see #they*#they #they>#foul
7 #threat_#you #wish #you_a ^_#foul ^_get a*to a_cry and*hope and_#you backsid be*#away bitter breed divorc
7 dodger estat gener get_#away hope_the if*ask is*#foul it_or lid_. mirror new*in of*have of_#kind off*#kind
7 or*#away rot scarv some_of state_of that_thing the_lid the_state the_till the_villag two_face
6 !mild #alike*#foul #alike_#kind #foul_#kind #foul_as #insult*#you #kind_to #needs-ing #people>#likened
6 #people_in #she*at #they>#away #they_#alike #threat*#threat #you*#self #you_ask ^*!slurs ^*#kind ^*run
6 ^*should'v a_#beast a_#threat a_full about_#you ask*#alike at_#you be*#she centr dai_it do*#alike duff em
6 face in*life it*#you keep_#they muggin no_on of*at pai_. pair pair_of saw_#self see_#she shouldn't*#away
6 slipper_. somebodi*#she state that_not the*#they the_#likened the_lead there*said thi_#away to_#threat
6 two_#people what_#alike who_still wouldn't
5 !insults*#self #alike_have #alike_trust #foul*#foul #insult #insult*#people #insult*#threat #insult_can
5 #insult_in #kind*#self #kind_ar #self*a #self_call #self_ex #she>#insult #they>#insult #they_get #they_just
5 #threat*and #threat_open #you*#foul #you>#away #you_#away #you_and :wry ^*funni ^*like ^*old ^*scrape
5 ^_funni ^_old ^_saw a*#foul a*who a_car ag_. an_#alike and*be and_look at_number bob call_it civil crop
5 cruel dear differ*#alike disgust down_#self end_of ex excus for*and funni_how get_a get_off go_and gone_off
5 good*#away grow hahaha half_the have_got hope*get in*#kind in*dai is_just it*#insult it_isn't just_the
5 leav_the like_#you look_at mai*#alike mate_. matern not_a number_# of*#away of_. pain partnership phone_call
5 put*#alike reason road*#away scrape serv shame shift should should'v slap slot spoon string that*#you
5 that*is that_new the_dress the_road thick typic up_#alike vote vote_for wa_#you want_#she wash_. wed_for
5 what*get you'v
4 #*no #alike*#away #away_#away #away_and #away_up #beast_on #foul*!mild #foul*littl #foul_#insult #harm_in
4 #kind>#insult #kind_call #kind_in #kind_said #likened_and #people*#they #people>#harm #people_of
4 #people_with #self*said #self_about #self_dai #self_not #self_throat #self_wish #she*#alike #she*in
4 #she>!insults #she_#she #she_an #she_and #she_life #she_run #they*#away #they>#alike #they>#harm #they_#away
4 #threat*#she #threat_#away #threat_at #threat_for #threat_like #you*#threat #you_#foul #you_get #you_in
4 >#foul ^*#insult ^*didn't ^*jog ^*matern ^*ooh ^*saw ^*want ^_#threat ^_like ^_ooh ^_put ^_stop ^_wouldn't
4 a*#kind a_bag a_dress a_hous a_reason a_round a_week a_word adopt agent an_#kind and*#you and*run and_don't
4 and_half and_walk ani_more audi awai_from bald bother brainwash brake brass bride burst but_if camera
4 come_up coupl curdl cure delet do*#she don't*#away drag dri driver em_. empti enough enough*#self find_#away
4 foot for_help frock front*#self get*in give got_#you ha_to half_eight handshak have*#she heid hire hope_#you
4 hormon idl if_#they in*#away in*own in_goal is*#people it*#away it_#foul it_were job_is landlord lane
4 left_#she let*go let_#you live*#you madam man match_. minut*#she moan natur need_the new_#people next_to
4 nigel no*#people of_a of_these off_#self on*#away on*#threat on_#you petrol purs ram roundabout said*#she
4 selfish sens shelf should*#they shower sit_in sixti soft some*#self stai_in start*#away stitch straighten
4 sweati than_#she that*#people that*off that_#people that_on the*job the_bank the_kitchen the_right they'r
4 thi*#away thing*#you thing_that throat tin_. to*#you told*#people tooth*#self touch trevor up_the wa*#people
4 wai_through wait_to want*#threat want_#they wast wed*#alike weren't what_#they what_that wheel when*wa
4 where*live where_#you with*of with_#you with_on wrong_with
3 !mild*#she #_#you #_what #alike*in #alike*of #alike_#people #alike_in #alike_sai #away_in #away_is #away_thi
3 #foul_and #kind*at #kind>#alike #kind_#self #kind_at #kind_can't #kind_have #kind_still #kind_who
3 #people*#kind #people_can't #people_get #self*#you #self*like #self_brother #self_car #self_tea #she*#foul
3 #she*#insult #she*#people #she*#you #she*the #she_#foul #she_#people #she_brought #she_go #she_gone #she_us
3 #they*on #they>#likened #they_can #threat_#threat #threat_to #you*# #you*#away #you*ar #you*littl
3 #you_#people #you_life #you_own ^*!insults ^*abeg ^*bride ^*catch ^*empti ^*ey ^*get ^*know ^*loud ^*march
3 ^*next ^*nowt ^*oi ^*onc ^*pink ^*she'll ^*special ^*stai ^*take ^*twice ^*us ^*wouldn't ^*you'd ^_couldn't
3 ^_ey ^_next ^_stai ^_to ^_twice ^_you'd a*#you a*at a*for a*on a_#people a_blue a_grown a_hand a_phone
3 a_right a_two adam advic again*#people and*#foul and*and and*go and_#foul and_ask and_can't and_ev and_for
3 and_if and_three anim anyon_who apprentic ar*#people ar_the as*#kind as_#they at*ag at_#away at_. at_least
3 bacon bark be_up bring_#away brought_#away bulldog burglar but*#self but*#you but_there call*#she
3 can't_stand can*#she can*stop can_tell canteen chamber chamber*#self cheek chop common copper correct_.
3 countri cut_#self damag dancer digger do*know dress dress_up earn ei england exist express fill filthi
3 fireman five_minut flag flat*#self for*#away for_it foundat from_. get_#they give_#self go*#kind got*#threat
3 got*on got*to group_. half*#they ham_. have*#alike have_an hog hold_a hope_#she hour_. hurri hut i'll
3 if*can't if*see if_#self if_#she independ infant_and is_. it'll_be it_an it_at it_rain job_to jog know_it
3 know_what languag later_. laugh*#you lav least lectur leisur leisur_centr let_#she lid littl lock*shed
3 lock_#you loft luv maid make_#you marbl marri_a match mayor milk minut_and miseri more*#away move_in muck
3 nail name_and name_for nando near neck neighbour new_#kind next*#you no*#she no*no normal not_#away not_be
3 noth_but now*#alike oat of*will of_that of_those oi old*in old_#people on_#she on_time opinion opinion_.
3 or*#they or_#self or_a pai path peopl pet_. pick*#people piti place*#they plai_at planet pointless pretend
3 put*#people put*#threat put*right put_a put_the rather read_#self receipt recept_. right*#self room*#self
3 run_the said*#alike said_what scare scare_of scotland see*#away she'll_be should*#she shut_. simpl slipper
3 slow sofa_. some somebodi somebodi_els staf steve stick*# stomach stone such_a swimmer sympathi take_#you
3 tea*#self teach_a telli ten*#self ten_year than*#kind that*#kind that*at that*can that*who that_#kind
3 that_#you that_what the*#foul the*audi the*still the_#foul the_#insult the_chippi the_desk the_end the_hous
3 the_kei the_list the_loft the_panel the_queen the_telli there*ar there_is thi*#she thi*ha thi_is think*a
3 through*#alike tiktok to*#kind to*#they to_put to_run to_that told*that turnip unlock up*#alike up_there
3 utter wait*#she walk_into walk_to want*#away want*in want_#you wardrob wean week_to wept what*#insult
3 what*like what*of what*think whatev when*start while_#she who'll who_told will_#alike window_. with*in
3 with_#people with_it work*#self work_. wrong*#alike yous
2 !insults_. !mild*#alike #_min #alike_#insult #alike_go #alike_on #alike_with #away*#alike #away*is
2 #away_#people #away_to #beast_in #foul*#beast #foul*#people #foul*#you #foul_to #harm #harm*of #insult*to
2 #insult_#away #insult_. #insult_on #kind*#alike #kind*#kind #kind*#threat #kind*in #kind*on #kind*with
2 #kind>#away #kind>#harm #kind>#likened #kind_#alike #kind_#she #kind_not #kind_the #likened_at #people*had
2 #people>!mild #people>#beast #people_#you #people_ar #people_off #people_on #people_that #people_thi
2 #people_who #self*#she #self*were #self_#likened #self_#threat #self_but #self_come #self_find #self_mind
2 #self_nan #self_right #self_time #self_wear #self_word #she*said #she>#harm #she_#away #she_#threat #she_.
2 #she_bow #she_it #she_left #she_phone #she_plai #she_right #she_think #she_with #they*#alike #they*#you
2 #they_and #they_on #they_own #they_put #they_to #they_want #threat*#away #threat*#self #threat_ar #threat_it
2 #threat_that #you*#harm #you*#people #you*in #you>#harm #you_can't #you_go #you_got #you_that :22 ^*ar ^*aww
2 ^*bin ^*bit ^*classroom ^*couldn't ^*count ^*dear ^*ex ^*felt ^*feral ^*hahaha ^*hei ^*hire ^*nae ^*nurs
2 ^*quit ^*sack ^*should ^*shouldn't ^*stop ^*switch ^*takeawai ^*these ^*too ^*trust ^*won't ^*young ^_#alike
2 ^_#insult ^_#you ^_aww ^_bit ^_can't ^_count ^_cover ^_dear ^_do ^_give ^_hei ^_husband ^_learn ^_marri
2 ^_sleep ^_too ^_turn ^_young a*!insults a*job a*like a_#insult a_#likened a_bath a_bin a_child a_heart a_jar
2 a_sausag a_tea a_tuesdai abeg about_#kind ae after_a after_that again*#she again_#self again_at an_actual
2 an_egg and*of and*with and_get and_put and_when anoth_#people ar*a ar_#alike as*as at*#they at*in at*sister
2 at_half at_night aww badg badli bag_of bakeri band_. barbecu bargain bash basket be*#kind be*#self be_told
2 bedroom befor*start befor_#she befor_#you befor_the beg beig big_#people bin bin*#self block bollard boot_.
2 bought_a bring*#away bui_a bunt burgl but*a by_on cactu came*#self car*#self carniv cat*#self cat_. celebr_.
2 chang*mind chang_#self child_. chippi choke class_hamster clipboard contest corri couldn't counter craft
2 crayon crowd dai*#people danc did*have did*just did_#they dip disappear do*own doe_it dot down_to drain
2 drain_. dump eat_#self eight eight*#she eight_and eighteen embarrass emploi ey feel*for feral fetch fiddl
2 final_. finish_. five_and foot_. footbal for*min for_good front*# gate_. get*#away get*#kind get*#people
2 get*#you get_in give*#she give_the go*#you go_#away go_in got*#insult got*#likened got_#away got_that gp
2 grown_#kind ha*#threat hair hairdress half*#away ham hamster_. hand*#she happen_. have*#away have*#people
2 hear_aid hen_do herself honestli_. hope hose hotel hotel*#self hous_and i'd id if*#people if*find if*wa
2 in*hand in_#kind in_#they in_a in_and in_love infant_. influenc instead_of is_full is_not isn't_. it'll
2 it*at it_down it_like just*#you just_a kept kevin_. know*#away know*#she know_which lad later leav_#self
2 leav_#she leav_it leftov leicest lidl life_and light_. like_. like_that line_#people lipstick list_.
2 live_with lone loud m_. made*cry mark*word mark_#self mark_and marriag mental met*#kind microphon mini
2 moan_about monei_for more*#self more*#she must must_be name_after nappi night*#people nissan no*#they no*not
2 no_#likened no_mark not*#kind now*#kind now*a now_#she numpti obvious of*and of*in of*want of_#she of_em
2 of_work off_a off_again off_with old*#people olymp on*#foul on*#insult on*#kind on*#you on*and on_#threat
2 on_ha on_look on_word onc*#self ooh oot or*#alike ow own_#kind packet park*#self parti_. passport perm pink
2 pitch pride proof proper push put qualifi quick rate read*#you read_at real rec ring_. ring_road rocket
2 sai_good sai_it sat_in sausag sausag_roll saw saw*in school_gate sea_. see_what serious set_. seventi sew
2 she'll shed_. should_have shove shovel show_. shredder shut_for sink sit_on sixth skin slid smaller smell_of
2 some*just someth_in speech spineless still_in strimmer strip such syndrom take*#people talk*#self tell*about
2 temper temporari text_. that'd that*#she that*the the*of the*off the_#kind the_#threat the_bakeri
2 the_breakfast the_flat the_hill the_new the_next the_place the_quiet the_real the_ring the_room the_stair
2 the_trollei the_van the_water the_wing the_world there*#alike these thing*#self think*in think_#she
2 think_#you through_a thunder tight time_for time_thi to*#insult to_#you to_. to_it to_look toe toi told_to
2 tone took_a tourist towel towel*#she towel_on trollei trouser tut twenti_year two_#kind under_it up*#you
2 up_and us*# usual valu villag vocal vote_. wai_to want want*#people want_a warm wear wear_a wear_the wed
2 wed_and wee wee*in what_#she what_#you what_ar wheel_. where_#they which*#you while*#people who*#people
2 who*is who_let who_onli wilko will_be wing with*#threat with*own with_#she with_two without_a word*#kind
2 world_. would_have year_#she yer younger your yourself
1 !mild_and #*#away #_#they #alike*#insult #alike*#she #alike*and #alike*like #alike_a #alike_be #alike_been
1 #alike_chang #alike_word #away*#foul #away_there #foul*and #foul_#people #harm_from #insult*#kind #insult_at
1 #insult_ever #kind #kind*# #kind*#she #likened #people*of #people>#threat #people_. #people_were #self_#harm
1 #self_bring #self_foot #self_gran #self_sai #self_said #self_will #she*#harm #she>!mild #she>#beast #she_at
1 #she_done #she_finger #she_had #she_isn't #she_on #she_took #she_want #they>#threat #they_at #they_go
1 #they_not #threat*#people #threat_in #you*been #you*is #you_. #you_absolut #you_been #you_couldn't #you_hand
1 #you_sai ^*#people ^*a ^*can't ^*chess ^*clap ^*cover ^*give ^*hope ^*isn't ^*learn ^*lock ^*marri ^*met
1 ^*past ^*pta ^*retir ^*see ^*shame ^*sleep ^*somebodi ^*touch ^*turn ^*wish ^_also ^_retir ^_somebodi ^_take
1 a*#away a*and a*that a_sandwich abroad across aff after_. again*#you allow and*#she and*eat and*hate and*off
1 and*up and_let ar_go ar_just asham aunt barber be*#foul be*to be_#away be_on becaus*#you behind_#self boil
1 bonnet box_. build_. but*can't by*#they cabbag caff call_. can't*#they can't_believ can't_even car_.
1 car_park cat_on chair_and cheer_. coach*#she come_#away commun cost cruis custom darren decent detect
1 do*#people do*#you don't_let done*#self done_to dug emot ey_up felt fool friend*#you front_of fussi gig
1 give*strength give*the goat good_luck got*#self grow_up had_#self half_of hand*#self hand_. hand_like
1 hate*#people have_#self have_#you have_the he'll hei highwai hiss honest hop human if*#threat in*chair in_it
1 in_with inset_dai into_the is_for it*#foul it*#kind it*#people it_#she it_about it_till it_to job kevin
1 kinder kitchen_and know*#they left_on leg let_#they librari_. lick like_be look_after loss lot marri marri_.
1 minut_of mouldi nae nag new_on nosi not*#alike not*#they not_#threat now_the nurs of*on of_#you off*#self
1 off*#she off_#you old*on on*shoulder on_#people on_#they on_again on_by on_telli or_not or_the outsid_#self
1 paid_for pet pictur plai_with promot pundit put_#self ramp research road*#she road_. room_and round*#alike
1 rub shoulder shut sky stair still*#she still_on strength surgeon surgeri tabl*#away take_the takeawai
1 tell*#kind telli_. that*ha that*in that_#alike that_#she the*#alike the*#likened the*#you the*hat the*the
1 the*with the_bake the_ceil the_hen the_love the_sea the_window the_worst thei their them themselv think_that
1 three_#people till*#away to*#threat to*who to_read to_sleep to_work town trust*with turkei turn*to up*#foul
1 up*#they up_with us_to vet_. wa*#foul wa*#you want*#alike wave_. weak wee_#people were_in what*done what_.
1 where_the who_call who_did who_think with_#alike won't_be word_of work_from would*#she year*on year_#self
1 your_.
-1 #*#kind #*#they #*#threat #_#kind #_#people #_a #_million #_off #_todai #_user #alike_#threat #alike_got
-1 #alike_had #alike_that #alike_three #alike_who #alike_year #away #away*ar #away*come #away*of #away_#threat
-1 #away_. #away_from #away_it #away_loud #away_time #away_todai #kind*#away #kind*and #kind_#foul #kind_a
-1 #kind_ask #kind_dai #kind_from #kind_had #kind_hall #kind_that #kind_turn #kind_want #people*#harm
-1 #people_#kind #people_ask #people_got #people_is #people_look #people_sai #people_to #people_want #self*ha
-1 #self_#away #self_#beast #self_#foul #self_best #self_birthdai #self_bought #self_came #self_caretak
-1 #self_cat #self_couldn't #self_drive #self_eldest #self_feet #self_found #self_go #self_gone #self_got
-1 #self_hand #self_hate #self_have #self_hous #self_job #self_last #self_leav #self_left #self_let #self_look
-1 #self_made #self_mark #self_mate #self_nephew #self_niec #self_pai #self_parent #self_sat #self_son
-1 #self_start #self_that #self_up #self_were #self_what #self_won #self_wouldn't #she*#they #she_coat
-1 #she_did #she_drive #she_ha #she_hasn't #she_like #she_love #she_name #she_nose #she_off #she_put #she_read
-1 #she_sister #she_son #she_to #she_up #they*#self #they*in #they_had #they_know #they_were #threat_#self
-1 #threat_is #threat_off #threat_on #threat_shut #threat_when #you*#alike #you*#kind #you*a #you*old
-1 #you_#alike #you_#threat #you_do #you_ever #you_find #you_heard #you_name #you_the #you_want #you_welcom
-1 10th 14th 4th 5k 5s 5th 6s 7am ^*#harm ^*agre ^*ah ^*allot ^*alreadi ^*anthoni ^*arthur ^*ay ^*bad ^*bake
-1 ^*bloodi ^*boiler ^*bonfir ^*bonjour ^*bought ^*breakfast ^*busi ^*cake ^*chang ^*check ^*chicken ^*citi
-1 ^*coach ^*come ^*cook ^*cousin ^*crumpet ^*current ^*cut ^*d ^*daniel ^*daughter ^*dave ^*discuss ^*donna
-1 ^*dread ^*dress ^*drive ^*eleven ^*elsi ^*email ^*emmerdal ^*fair ^*favourit ^*feel ^*fish ^*flight
-1 ^*forgot ^*fourteen ^*frank ^*fund ^*garden ^*geniu ^*gone ^*gonna ^*grandad ^*grandson ^*guess ^*guest
-1 ^*hail ^*honestli ^*honour ^*hubbi ^*interview ^*isaac ^*isl ^*jo ^*juri ^*k ^*kelli ^*laugh ^*let ^*line
-1 ^*linkedin ^*live ^*lol ^*long ^*look ^*lose ^*lunchtim ^*m ^*ma ^*make ^*manag ^*math ^*matilda ^*merri
-1 ^*messag ^*mondai ^*more ^*nephew ^*nh ^*night ^*nine ^*now ^*number ^*oscar ^*pai ^*phonic ^*physio ^*plai
-1 ^*post ^*primari ^*prioriti ^*pupil ^*pure ^*purpl ^*queue ^*rain ^*redund ^*report ^*result ^*rip ^*rob
-1 ^*robert ^*second ^*short ^*shout ^*sit ^*sourdough ^*sport ^*staff ^*staffroom ^*start ^*step ^*stmari
-1 ^*suppli ^*t ^*talk ^*telli ^*themeadowsacademi ^*thought ^*three ^*tom ^*tomorrow ^*tour ^*veri ^*wash
-1 ^*water ^*wednesdai ^*weekend ^*what ^*whatsapp ^*wi ^*wonder ^*wor ^*x ^*xx ^*y ^*y# ^*yusuf ^*я ^_ah
-1 ^_arthur ^_aunti ^_ay ^_bake ^_boiler ^_bui ^_call ^_cannot ^_caretak ^_class ^_coach ^_could ^_d ^_date
-1 ^_dave ^_done ^_eleven ^_fair ^_feel ^_fish ^_five ^_footbal ^_forgot ^_fourteen ^_from ^_garden ^_gave
-1 ^_governor ^_grandad ^_guess ^_hannah ^_have ^_honestli ^_hubbi ^_interview ^_kelli ^_last ^_lol ^_long
-1 ^_lunchtim ^_m ^_make ^_manag ^_mondai ^_name ^_nan ^_night ^_number ^_off ^_onli ^_prai ^_primari ^_rain
-1 ^_ring ^_rip ^_rob ^_robert ^_safeguard ^_second ^_spell ^_sport ^_staff ^_suppli ^_t ^_tomorrow ^_trust
-1 ^_uncl ^_up ^_want ^_welcom ^_what ^_wor ^_work ^_xx ^_y a*#self a*#they a_# a_#away a_. a_bar a_better
-1 a_big a_brilliant a_chair a_coat a_dai a_degre a_fiver a_fridai a_go a_great a_haircut a_joke a_lie a_long
-1 a_nice a_note a_parent a_pear a_photo a_read a_sign a_small a_sundai a_ta a_teddi a_tenner a_wall a_wee
-1 a_work about_#she about_. about_it about_that accord accord_to action add adeyemi af ago_. ahead air_fryer
-1 aisha_begum alfi_boe alfi_cross allen alreadi_. alwai am_. ami and*#insult and*ar and*it and*let and*wa
-1 and*will and_#people and_do and_everyth and_freddi and_honestli and_jakub and_sai and_told angel_delight
-1 answer_to anthoni anti anyon_want applebi appoint*#self apprenticeship april ar*#insult ar*#you ar_#self
-1 ar_#you ark around articl as_#you as_an as_well ask*#kind ask*to ask_for asleep_. asleep_in at*#alike
-1 at*gate at*place at*school at_last at_lunch audit august_. awai_on awesom ax ballet ballot bank_. barn
-1 bath_. be*#you be*in be_with bean_. beard beaten becaus_it beck bedtim been*#she behind_a bella_italia ben
-1 benni best*#self best_#people bet better_. beyonc big_brother bingo_. bite bless_#she blink bloodi boateng
-1 boe boiler_#people bona bone book_club boot bottl_of bounc brace bracelet bradford brave_. bring_#you
-1 bring_the bro broken_. brook brother_. brought*#she brought*a brought_#self brought_#she brow bubbl buckl
-1 buddi bunch but_. butcher butter butterscotch by*#self by_# call*#self call_#self calm calv came*with camp
-1 campbel can't_. can't_do can*#alike can_anyon can_be can_have canal cannot card_. cardigan caretak_.
-1 carpet_. carrot cartwheel carveri caught ce cello chapter charg_. charg_of chelsea_bun chest chew chip
-1 chip_and choic choos christen christma*#self chuck cinema citizen class_and class_ar clever click clock
-1 close cloud coke collect_from colman come_on come_round comput confisc congrat congratul_to conker_. connor
-1 consid contain contract convert cooker corridor_. costa cottag could*#she could_be couldn't_be count_.
-1 crazi cri_. cri_at cricket croissant crown crumpet cushion cut_. dai*#self dai_#self dai_is dai_on daili
-1 damp data dave_. dave_lomax david daylight db deal decis deep definit deliv derbi derri desk_. destini_.
-1 detent dfe diagnos did*#threat did_. did_anyon did_not did_that dinner*on dinner_at dinner_queue diolch
-1 discov dishwash disord district do_thi do_with doe_. don't*#she don't_have done_it donna doubl dough
-1 down_in dr draft drawer drive dumna each_. eaten_the edit egg*#insult ehcp eid either either_. eldest elf
-1 elsi email_. emmerdal en enough_. envelop episod even_. everi evi_long exactli exampl_. excel except
-1 exist_. eyebrow_. farsi fascin fast_. fav feb fee feed feet_. fei fell_asleep fell_off fete ff field_.
-1 fill_in financ finest finish_the finlei firm first*#self first_aid first_pet five_year fix_the flapjack
-1 flatmat flintoff float floor_. floss fluffi follow_. food for*#alike for*who for_#kind for_#she for_an
-1 for_be for_onc for_saturdai for_thi for_tonight for_two for_work forgotten form_. forti_. forti_quid
-1 forward found_#away found_it fourth_be freddi_flintoff freddi_mercuri free_to freez freya_lund fridg_.
-1 friendship fring frog from*#away from_# from_a fryer gallagh game_. garden_. garden_centr gate_#alike
-1 gave_#she gazebo get_marri get_to giggl give*#away glass_. go_up goddaught goggl goldfish golf gone_and
-1 good_for googl got*#alike got*#people got_into got_it grandkid great_. greatest grei grip guard guitar
-1 gurdwara gut gym ha*#away ha_#alike ha_anyon ha_had ha_put had_#alike had_. haiku hand*#away hand_#away
-1 hand_#she hand_and hand_up handwrit_. hard_. harri_style hartfield_rd hat_. hatch_. haul have_a he'll*#you
-1 headship heart heart_. heat_on help_#self here hide highlight hike hill_. histori hol hold holland
-1 holli_and homesick honei honestli honour hope_#alike hope_. hope_is hopefulli hospic hour_of hous hous_is
-1 how*#self how_. how_much huge iawn icon idea_. if*not impress in*and in_august in_case in_for in_hull
-1 in_june in_law in_tesco in_thi in_tomorrow in_y incid incom indoor infant innit innit_. inspect into*own
-1 invest is*#away is*#kind is*#you is_#kind is_at is_get is_now is_off is_thi is_up isaac isabella isl isl_of
-1 isn't_the ist it*#alike it*#she it*the it_. it_by it_get it_happen it_now it_sai italia item iv ivf jackson
-1 jan_# jason jigsaw jo joe joi_of jone joseph juli_. junior_school juri just*#self just*#she just_#away ka
-1 kahan keep kei*# kei_stage kelli_nwosu kettl_on kitchen kitchen_. knacker knot know*#self know_#she
-1 know_how know_if kovalenko krai l_. lamb langar larg last_on last_week laugh_at laundri laura leak
-1 learn_trust learnt leav leav_. leek left_#self leg_. lego lemon let let_the level_# lice like like*#kind
-1 like_to lili_allen lili_chamber line_up linkedin littl*and littl*in lmao load longer look*#self look*#she
-1 look*#you lost_. lost_a lost_on lotti loui_theroux love*#people love*#you love_#people love_#self love_thi
-1 love_to lucki lunchbox lund_carter m6 machin_. made*a made_to magic magnific mai_half mai_the maiden
-1 maiden_name make_#self make_a make_it mamma mamma_mia manchest manger mari_#kind mari_. mari_duval maria
-1 mate*#you math_. mattress max_ridlei max_verstappen mcilroi mcintyr medic megaphon mehta mention mentor
-1 merci mercuri merit mia_sharp mice mid midnight_. ming miss_#she mobil mock model moham mondai_. mood_.
-1 moor more_of more_than morn_#alike morrison mostli mountain moustach ms muddi muhammad_ali mushroom
-1 name_#alike name_it name_the nativ_. nav necessari need*#away need_. nerv nest net network next_. next_year
-1 nh nice_to night_#alike night_on night_with nightingal nineteen nkemelu no*can't no_#she no_. no_plan
-1 no_regret no_shame nonsens noseble not not*#threat not_#self note*#self noth*#self now*#she nowplai
-1 number_. nurseri*the nurseri_#people o'connor o_. oakprimari obvious_. odd_sock of*#alike of*#they of_ten
-1 of_term of_year off_and off_by off_in offic_. offsid oil okai older oleksandr_usyk oliv_bona olivia_colman
-1 on*windscreen on_#away on_more on_repeat on_thi on_veri onc_. onion onli*#people onli_. open_a open_the
-1 option orang organ organis_a other_#people out outdoor outfit owl own_son owner oxford oyelaran pal
-1 paperwork paracetamol parallel parent*#self park park_on parkrun part_# pass*drive pasta pasti pe_. pen_.
-1 pennington per piano pictur_of pie_. pillow pipe pisc pizza_. place_in placement playground_. pleasur plot
-1 point_. pooh popcorn porridg postman pothol prai*#self prayer_. pri prioriti privat priya_raman problem_.
-1 programm propos prosecco protect pta_. puddl pumpkin put*in pw question_. quid_. quid_for quiet_. quot
-1 radio_. raffl raisin ramsai read_and read_book readi_for realis recept_#people recept_class rehab relai
-1 relax rep requir rest retweet reunion rewatch ridicul right rihanna rise robberi robin_on roll roman roof_.
-1 rori_mcilroi rossi round_on rounder royal_oak rubbish_. rudd rumour run_#away sai*#self sai_#threat sai_.
-1 sai_a sai_hi sai_no said*#self said_#she said_no said_the samosa sat_nav saw_the scene school*#insult
-1 school*#self school_#kind school_choir school_in scissor_. scone_. scratch screen scroll scunthorp season_.
-1 second_. see see*in see_. seed seen_a seesaw self session shambl shame_. shane shape shout_#away shout_.
-1 siddiqui side_. sigh_. sight sign_it sign_the silli sinc_#self sinc_. sister_. sit_down site_#people
-1 six_week size_# skill skirt slam sleev slice slim_world slip slow_cooker smart smh smile_. snail snow_.
-1 sock_. solid_oak solo_. somehow somewher son_. space spaghetti spot spreadsheet sprout st*#kind staff_.
-1 staff_meet staffroom_. stage_# stai stai*#alike stall standard start_a start_with state*#self station_.
-1 stori_. stuck_in stuf stuff sub sum sunflow suppos_to surpris suspect suspend sussex swim tabl_. tablet
-1 tadpol take_#away taller taller_than tank tap tast tax teeth ten*of ten_#away ten_minut tent terribl
-1 tesco_. thackrai than*#people than_#self thank*for that that'll_be that*#self that_build that_isn't
-1 that_just that_sai the*for the*from the_# the_beach the_bell the_book the_chair the_coat the_cook
-1 the_corridor the_dentist the_dfe the_farm the_fenc the_field the_floor the_food the_form the_fourth
-1 the_front the_governor the_greatest the_hamster the_harvest the_machin the_middl the_minibu the_nurseri
-1 the_oak the_other the_oven the_panto the_park the_pe the_piano the_polic the_postman the_pta the_radiat
-1 the_radio the_read the_record the_royal the_shed the_sound the_ta the_tabl the_third the_tooth the_top
-1 the_tweet the_twin the_vallei the_wall the_weather the_willow theatr their_. theo_walcott there*#self
-1 theroux these_dai thi*#you thi_on thi_school thi_time thi_year think*#she think_it think_the thirti_year
-1 three_of throw thrown thumb thur ti ticket_. tidi tight_. till_#self tim time*#you time_in tinsel to*#alike
-1 to*#away to_#away to_#she to_get to_help to_stop to_take to_tell to_thi toaster told*#self told_#they
-1 told_it too_long too_mani took_#self took_#she top topic tower tractor trampolin tre tribe trombon trust
-1 trust_. tub tumbl twa two*#self two_for two_hundr type tyron_ming ukulel unless unreal up_#self upload
-1 user*#self user*user usyk verstappen viii violin volcano vole volum voucher wa*#insult wa*#self wa_# wa_in
-1 wa_on wa_right wa_that wa_too wait_. walcott walk_round walker wall_. wallpap want_. war_. ward warm_.
-1 wash_machin wash_up watch_. we'v_a we'v_had websit_. week_in weigh went_#away west what what*#kind what_do
-1 what_happen what_it whatsapp when*see when_#she when_it where*#you where*get whether while_#self whisper
-1 whitbi who*#alike who_been who_is who_know who_left whoever*#they whoever_invent whole will*#self will*#you
-1 will_do willow_learn windowsil winner winter wish*luck with*#insult with*#she wobbl work_and work_at
-1 work_for work_on worker worst*#self would'v would_#you wrist write_to xma yawn ye_#self yellow yn yo
-1 yorkshir_. yourselv youth yung yusuf zip zoom zumba англіиською вперше каже прочитала що
-2 #*#self #*#you #*at #_#self #_and #_ar #_dai #_hour #_in #_minut #_of #_on #_to #alike #alike_#
-2 #alike_#self #alike_#she #alike_child #alike_class #alike_school #alike_the #alike_week #away*# #away_#self
-2 #away_#they #away_a #away_by #away_for #away_help #away_like #away_off #away_on #beast_. #foul*#self
-2 #foul_health #insult_for #insult_told #kind_and #kind_been #kind_cake #kind_ha #kind_rang #kind_sai
-2 #kind_tonight #kind_wa #likened_. #people*#alike #people*#foul #people>#alike #people>#insult #people_and
-2 #people_don't #people_ha #people_just #self*#away #self*#people #self*at #self*is #self*on #self_#
-2 #self_#self #self_#she #self_and #self_ask #self_been #self_can #self_could #self_cousin #self_did
-2 #self_don't #self_ever #self_favourit #self_for #self_friend #self_gate #self_heart #self_kitchen
-2 #self_laugh #self_life #self_littl #self_live #self_lost #self_miss #self_need #self_no #self_off
-2 #self_offic #self_on #self_onli #self_place #self_read #self_recept #self_school #self_should #self_sister
-2 #self_still #self_ta #self_teach #self_the #self_to #self_told #self_trust #self_two #self_us #self_wa
-2 #self_wai #self_with #self_work #self_year #she #she*#threat #she*on #she_# #she_#kind #she_been #she_first
-2 #she_just #she_still #she_the #she_told #she_wa #they*#she #they_call #they_in #they_said #threat*#you
-2 #threat_down #threat_the #threat_thi #you #you*#they #you*for #you*know #you*to #you_#you #you_at
-2 #you_could #you_for #you_know #you_look #you_need #you_not #you_think #you_were 1st 3rd :merry >#away
-2 >#beast >#likened ^*about ^*accept ^*actual ^*after ^*again ^*ani ^*annemari ^*anyon ^*ask ^*aunti ^*ayaan
-2 ^*bank ^*believ ^*bennett ^*biscuit ^*bless ^*brother ^*bui ^*came ^*cannot ^*caretak ^*cat ^*cheer
-2 ^*christma ^*cri ^*date ^*deputi ^*dolli ^*done ^*eat ^*ect ^*educ ^*egg ^*even ^*exampl ^*eyf ^*fifteen
-2 ^*first ^*five ^*from ^*full ^*gave ^*gemma ^*glitter ^*got ^*gotta ^*governor ^*grandma ^*grew ^*gym ^*had
-2 ^*half ^*hannah ^*hate ^*have ^*he'd ^*heart ^*heat ^*henri ^*hous ^*last ^*late ^*left ^*lewi ^*light ^*ly
-2 ^*maiden ^*marriag ^*mate ^*middai ^*moja ^*move ^*name ^*nan ^*nativ ^*need ^*netflix ^*o ^*off ^*oh
-2 ^*olli ^*op ^*order ^*our ^*parent ^*park ^*peartre ^*perfect ^*photo ^*pretti ^*princ ^*ptp ^*quick ^*rang
-2 ^*recept ^*rehears ^*ring ^*row ^*s ^*safeguard ^*sat ^*sch ^*seven ^*sister ^*son ^*sophi ^*spell ^*spent
-2 ^*stand ^*still ^*strictli ^*sundai ^*swear ^*tea ^*teach ^*team ^*thirti ^*thread ^*time ^*try ^*twenti
-2 ^*two ^*uncl ^*unit ^*vote ^*walk ^*watch ^*we'r ^*went ^*were ^*wet ^*whatev ^*when ^*where ^*wlt ^*work
-2 ^*world ^*would ^*ye ^*yeah ^*yesterdai ^_#beast ^_absolut ^_after ^_ani ^_anyon ^_ask ^_ayaan ^_bank ^_be
-2 ^_big ^_bless ^_book ^_but ^_came ^_can ^_cheer ^_christma ^_come ^_dai ^_dinner ^_egg ^_even ^_exampl
-2 ^_final ^_finish ^_found ^_fridai ^_full ^_gemma ^_ha ^_had ^_half ^_he'd ^_hous ^_just ^_ly ^_made ^_mr
-2 ^_nativ ^_oh ^_op ^_or ^_order ^_our ^_parent ^_peartre ^_perfect ^_photo ^_pleas ^_pretti ^_ptp ^_quick
-2 ^_recept ^_s ^_sat ^_sch ^_see ^_spent ^_stand ^_still ^_strictli ^_sundai ^_tea ^_teach ^_team ^_think
-2 ^_thirti ^_three ^_tonight ^_try ^_twenti ^_two ^_wa ^_wait ^_walk ^_we'r ^_wed ^_wet ^_whatev ^_where
-2 ^_with ^_world ^_ye ^_yesterdai a*# a*call a*of a_biscuit a_cat a_differ a_flask a_leaf a_littl a_month
-2 a_pictur a_pint a_robin a_saint a_school a_veri abbott about_#self about_a ach across_the admin advert
-2 after_school ag_# again*#self agenc ago agre ah akhtar album aldi ali aliv all allot also an_absolut
-2 an_hour and and*# and*#people and*have and*still and*the and_# and_#alike and_#self and_a and_an and_ha
-2 and_onli and_then and_there and_thi angel_. annemari anniversari annoi announc answer_. anyon_els anyon_got
-2 anyth_. anywai anywher app appl appreci ar*#foul ar_. area argu armband arthur as*sai asda ask*#self
-2 ask*#she ask_what at*#away at*#people at*#self at*#threat at_it at_oak at_on at_pear at_school at_work atm
-2 august avoid badger bag_. bake_off baker balanc balanc_. bank bar_. basic bat bath be_in be_nice beach bear
-2 becaus_#self becaus_#she been_a been_in been_to been_told befor_#self befor_#they befor_. begum behaviour
-2 believ_#self believ_it bench best_. better_than birthdai_. bit bitten blake blanket bliss bliss_. board bog
-2 bonfir bonjour book_dai book_for bore_. born_in both bottom bought bow_. breakfast brian bridesmaid
-2 brilliant_. british broke broken bront brother brought_in btw built_a bun burnt bush but but_it by*#kind
-2 cafe call_the came_. came_in came_to can't*#self can't*#she can't_come can't_get can*#self can*#you can_do
-2 can_get cant captain caravan care care_. career_. carol carri_the castl caus cbb centr_. chair_. chapel
-2 charg charli chase check_. checkout chickenpox chief child chip_. chloe_marchand choir_. chri christma_ev
-2 chuf circl claim class*#self classic classroom_. clean climb club_. clue coach collect colleg come come_and
-2 come_in comment concret confer confirm control copi corner_. corsa costum count counti cpd crisp cross cube
-2 cupboard_. current cut_the daddi dai_# dai_and dai_for dai_in dai_of dec defenc demand den dentist der
-2 der_merw deserv design destini_child diari_. did_#she did_a did_it didn't diet dine dinner_. direct disco
-2 discuss_. divis dj dm do_the dobri doe_the dog dolli don't_know don't_want donat done_. done_with doubt
-2 down dragon drama dread dream_. drill drive_. drizzl drop drove due duti_. duti_in dzien eagl earli_. easi
-2 easter_. eat edward effort egg egg_and eight_. elect ella_stone email emili_bront emma end_. end_up entir
-2 era even_the everyon everywher_. excit expect explain eyebrow eyf fab fact fae fair_. fall fanci far farm
-2 fashion fb fed feel_better feet feet_up fenc fenwick ferri fever fi film fish_finger fisher fiver flight
-2 flood flu fly fog fold folk folk_. for*# for_#alike for_everyth forest forest_school forev_. forti_year
-2 found_a four_. fourteen fourth fox fraction frame free_. friend_. from*# from*#kind from_#self from_#she
-2 front g ga gabriel gallach gave*a gave_#self gemma_tranter gentl georg_. get_#self give_#you glitter_in
-2 glove glue_stick go go_on go_round go_to goal_. goe goe_to gold_. goosebump got_#she got_#they got_a
-2 grace_is grade grandson grape grealish gregg grew_up grown_up guess_who guest guid guid_read gymnast
-2 ha_eaten ha_gone ha_got had_#she had_a had_to haha hail half hall_. hamilton hang harri_whitcomb
-2 hartfieldroad hat hatch have_#alike have_no havin head_. healthi hear hedg hei_jude hen her hero_. hi hid
-2 himself hip hiya hold*#threat holidai_. hollowai homework hood hoop hoover hope*#alike hope*feel hope_and
-2 hosta http_bit hubbi hull ic ic_cream if if_#you ignor im improv in*#alike in*heart in_# in_#away in_an
-2 in_assembl in_bit in_class in_juli in_nurseri in_on in_recept in_school in_septemb in_the in_two in_year
-2 inset interest ipad is*# is*#insult is_#alike is_#foul is_#you is_a is_an is_call is_still is_the
-2 isla_fisher island isn't it*# it*#they it*#threat it_#alike it_#self it_fridai it_off it_on it_onli it_that
-2 it_the it_up it_wa j jacket jam januari_# jasmin_rice jean jestem joi_divis joke_. jollof jordan_pickford
-2 jude_abbott judg jumper_. just just*#away just_sai kalinowski karaok kei_. kettl kind kingfish kite kitten
-2 knee_. knew know*#people know*#you know_#alike know_#self know_the know_why known kwame_. l la label lace
-2 ladder lai lamp lanyard laptop last_. late_. launch law law_. lead leadership_. learn_the leaver left
-2 left_a left_the legend_. lend length let_#self let_go let_it level lewi licenc lie life like_#she like_an
-2 line_. link list listen_to lit littl_#kind littl_#people live_in liverpool login lol lollipop london long_.
-2 loo look look_. look_for look_like lose lost_#self lost_#she lost_the loud_. love_#kind love_#she love_#you
-2 love_the lund m machin made_#self made_a made_up mai_. mail main make_the marathon marchand marsh mash
-2 master matilda matter max_. meadow_academi measur mechan meet_. member merri merw mess messag metr mi mic
-2 michael microwav middai middai_supervisor middl midnight million mind minibu miss_#you miss_. miss_the mix
-2 mo moment monei_. monitor mood moon mop more much_. museum myself name_#she nan nan_. nap nash nation
-2 nephew new_job new_starter new_year nice niec nightmar nil nit no noah_picker noroviru not*#self not*#you
-2 not_#foul not_even not_for not_the not_to note_. novemb now now_#self now_and nowak nowt_. nurseri_. nwosu
-2 observ obsess obsess_with odd of of*# of_# of_#alike of_the of_thi off_#she off_to offer ok old*a
-2 olivia_bennett olli omg on*#alike on*#they on*own on_# on_#kind on_#self on_a on_at on_facebook
-2 on_hartfield on_it on_mondai on_of on_on on_the on_thursdai on_to on_tuesdai onc onlin open order_. other_.
-2 our_. outsid outsid_the ovat oven own_#threat paint pal_. parent_. parent_even park_. parti partner
-2 pass_#she past_the paul peac peg pencil penni percent perfect_. phone_. phonic_. physio pi pickford piec pl
-2 place_. plai_the plan_. plaster plate player pleas_. plug pocket_. podcast polici poorli pop poster potato
-2 potato_. power practic prai_for primari_. primari_school prime prime_#people print proctor product promis
-2 properli properli_. proud_. pta pull purpl puzzl pyjama q queen queen_. question question_about queue_.
-2 quiet quiz_. radiat raffl_. raman re read_it reader readi_. recip record_. redund reg region regist_. relat
-2 remind repeat_. replac repli report_. request respect restor retir return ride ridlei ring ring_#self
-2 road_junior roast rob_. robin_hood rock roof rope rotherham round_. rubbish rung sa safe_. sai_#you
-2 said_#self sale_. salt sam_okoro same san sand sandwich sandwich_. santa sat_on saw_#she sch sch_. scheme
-2 school_and school_is scissor scone se secret see_#self seem sent sep septemb_. seren settl shall share_a
-2 sharp she'd sheet shepherd shine shock shop_. shout show_#self sian_prosser sigh sign silver sinc_#
-2 sinc_septemb sing sing_. sir six_. six_year sixteen size skip slept slide slightli slim smoke snack_. snore
-2 snow solid someon song song_. soon_. sophi soul soup space_. spaniel spider split sponsor sport_dai
-2 spring_. sprint squar stab stand stand_ovat star_. start_. starter steal steel stick stick_. sticker
-2 still*#self still_can't still_the stmari stock storm stranger stress strike stuck stun style suddenli sugar
-2 sulk summer_. sun sunni sunset sure swift system take_a talent talk_about tape taught_#self taylor_swift te
-2 team_. tear_. ted tell_#self ten_. tenner tha than thank_for that*wa that_a that_is that_wa the*# the*#away
-2 the*#people the*and the*hall the*wa the_!mild the_boiler the_car the_carpet the_cat the_class the_coach
-2 the_deputi the_dinner the_first the_fridg the_garden the_good the_hall the_heart the_infant the_kettl
-2 the_littl the_lollipop the_month the_morn the_on the_parent the_photocopi the_playground the_post
-2 the_regist the_river the_roof the_smell the_staff the_staffroom the_time the_trust the_wash the_weekend
-2 the_year themeadowsacademi then*#threat then_#she then_. then_the there there_ar there_wa thi*#self
-2 thi_#people thing_#self think think*#you think_#self think_#they think_about those thought_. thrill till
-2 tilli_proctor time_#she time_tabl time_to tini tire_. tissu to*#self to_#alike to_#self to_be to_find
-2 to_know to_mark to_see to_talk to_the toast todai*#self todai_#self todai_wa toddler told*#she told_#self
-2 told_#she told_the tom tombola too_. took tortois total towel_. trade traffic trai tranter treat tree_.
-2 trent tri trick trip_to troubl true tryna tube tune tweet_. twilight twitter two_hour two_of uni unicorn
-2 up*#self up_a upstair us_the van van_der var vera vet victoria view vike volunt wa*#kind wa_#alike wa_#foul
-2 wa_a wage wai wai_. wait wait_for wake wake_up wale walk_. want_#self war wash wasn't watch_the wave we
-2 we'll we'v_got web week*#self week_and weekend_. weep wei_zhang weight welcom_. wellb welli went_to
-2 went_well what*#people when_#self when_the where_#self which whippet whistl_. whitcomb whiteboard who*ar
-2 who_#self who_#you who_els who_gave who_got who_ha who_in who_run why_#self wild will_. will_not william
-2 windscreen wine_. wisniewska wit with with*# with_that with_thi with_year within without wlt wolf won_.
-2 won_the wor word_. wore work_with world world_book worri worth_it wow wrap wreath wren wuther y_# ye yeah
-2 year*#people year*#self year*ar year_of yet_. yoghurt youtub yr zhang zofia_wisniewska з олена_шевченко
-2 сестра у шевченко
-3 !mild*#self #_at #_for #_the #_year #alike*#self #alike_. #alike_time #away_with #harm_up #kind*#insult
-3 #kind_new #likened_like #people*# #people*#self #people_#self #people_call #people_came #people_from
-3 #people_the #people_wa #self*# #self*#kind #self*#likened #self*#self #self_#kind #self_#people #self_a
-3 #self_am #self_daughter #self_deputi #self_do #self_first #self_get #self_husband #self_in #self_like
-3 #self_love #self_new #self_own #self_think #she_get #she_sai #she_said #they_#people #they_sai #threat_a
-3 #you*#she #you_an #you_don't #you_feel #you_see 2nd >#alike >#threat ^*#self ^*ann ^*anoth ^*arjun ^*aw
-3 ^*be ^*been ^*big ^*billi ^*book ^*can ^*class ^*comment ^*congratul ^*could ^*dai ^*did ^*dinner ^*ev
-3 ^*final ^*follow ^*found ^*four ^*good ^*great ^*ha ^*help ^*http ^*it ^*life ^*made ^*mai ^*meadow ^*morn
-3 ^*mr ^*northern ^*not ^*nurseri ^*paid ^*peartreeprimari ^*pleas ^*proud ^*read ^*right ^*said ^*side ^*six
-3 ^*slt ^*snow ^*someon ^*stmarysprimari ^*teacherlif ^*then ^*tobi ^*todai ^*told ^*tonight ^*wa ^*we'v
-3 ^*welcom ^*whoever ^*why ^*will ^*year ^*моя ^_ann ^_anoth ^_arjun ^_as ^_aw ^_congratul ^_did ^_doe ^_end
-3 ^_ev ^_first ^_follow ^_for ^_four ^_good ^_got ^_great ^_http ^_it ^_littl ^_mai ^_meadow ^_miss ^_morn
-3 ^_nurseri ^_ok ^_oliv ^_on ^_proud ^_read ^_right ^_should ^_sian ^_six ^_slt ^_snow ^_someon ^_ta ^_tell
-3 ^_then ^_todai ^_we'v ^_whoever ^_why ^_year a a*#people a_love a_van about_the accept after afternoon
-3 again against al alarm along amaz an_angel and*#kind and*#self and*in and_#kind and_call and_on and_the
-3 ann_mari anoth answer anybodi anyon_know anyth appoint ar ar_#away ar_on art as as_a ashworth ask ask_.
-3 ask_if assembl_. assess at_#alike at_#self at_a at_hartfield at_our attend aunti award ay b bake
-3 bank_holidai barker bean beauti_. becaus bed befor behind behind_the bell better bill billi bingo biscuit_.
-3 bit_. blame bless blood book_. born boss bowl box breakfast_club bridg bring_a budget bui build but_#self c
-3 cake_. call came_#away can can't_be can't_wait can_#you candl capit career carri carriag carter case cast
-3 chair challeng champion chang_. chang_the chariti chick chicken chocol classroom clear co coat cold_.
-3 colleagu come_. complain concert congratul conker corner corridor cours court cover cream cupboard curri
-3 cut cute d_. daisi_. daniel date de decemb decid degre delight diari did_the dinner dinner_#kind discuss
-3 displai distanc documentari doe_anyon don't dont door down_. draw dream drew drink dunmor dure duval dzi e
-3 ear earth easter eaten ect eighti els ever_. everydai everyth_. exampl extra fair fan fast fault feel_like
-3 fell ffion field fifteen find_the fine finger_. finish first_. fish five five_. flask floor flower for
-3 for*#self for_#self for_the form frank fresh fridg from*#self fund gate gem gemma get_#you get_it get_well
-3 give*a glue gone gone_. gonna good gorgeou got_#self got_. got_the gotta govern grandma grang_.
-3 grang_infant grass gravi_. greav grew group guess ha*#self ha*#she ha_a had hai handwrit hannah
-3 happi_birthdai hard hartlei harvest hate hatfield have have*#self have_been haven't he'd headteach heard
-3 heat heaven_. hedgehog height held help henri hero high hit hold_the holla home hospit hour hug hundr
-3 hungri hurt husband i i'v if*an if_anyon in in*# in*#self in*class includ_the inspector invent is_# it
-3 it_#away it_again it_in it_is jame jan januari je job_. join joke juli june keep_it king kit knit knock
-3 know know*#threat know_a lamin land last leader leadership leaf leagu learn leed_. left_. leith less
-3 librari lift like_#self like_it like_the line listen live_. loaf local lomax love_it low lt lunch_.
-3 lunchtim make mani map market math me mean met mine minist minut minut_. monei mouth move_. move_to mushi
-3 name_is narrat nearli need need_to netbal new new_. next_#threat next_week nine_. nineti none north
-3 northern note notic number o'clock o'clock_. oak_primari of_#self of_an offic offici oh okoro on on*#
-3 on*#self on_. on_fridai on_saturdai onli open_. oraci organis oscar other owt p page paid panto paper
-3 parcel part peartreeprimari pen perfect photocopi pie pigeon pin pint place plai plai_. plait plant
-3 playground playtim poem poor poor_#people post_. prayer pretti printer probabl problem project prosser
-3 proud_of pupil puppi put_up queue r race radio rafael rain rais ran rang read read_. readi recept reckon
-3 recommend ref regret regret_. renew repeat reset residenti review rice rip rob robert ronan round round_the
-3 royal rule safe safeguard sai_#self sai_the said said_. saoirs_ronan sat saturdai_. savag save scienc score
-3 season seen senco send septemb set seven_. shark sherri shoe_. show sinc sister site six slug smile smith
-3 snack soak social sold solo some_#people someth soo sort sort_. spare spend spent spring stage start still
-3 stmarysprimari stole stood stori storytim straight street strictli stubb sue_hadlei suit supervisor support
-3 surviv swap_it tabl taken talk tall taught tea teacherlif tell*that ten term_. than_the that_#self that_it
-3 that_the the*#she the*#threat the_#people the_best the_big the_caretak the_gate the_last the_offic the_old
-3 the_pear the_school the_wai the_week the_word the_wrong then_a thin thing_. think_of three_. through
-3 thursdai_. til tip tma to to*# to*#she to_# to_a to_hear todai_and told tonit too tour train_. trainer
-3 treasur tree_primari trip trump try tuesdai_. turn tv tweet twelv twice_. twin two two_. uncl uniform union
-3 up_again up_to v vallei via villa vint vou vs wa_the walk wanna want_the we'v websit wednesdai_. well_.
-3 were wet wet_plai when_#people when_#you who_on whose why_. wi wifi wind wish_#self with*#people with_the
-3 work wors would would_be wouldn't_swap written wrote www www_. x_. y yard ye_. year_. yesterdai yesterdai_.
-3 yet you'll zero моя я
-4 #insult_tell #kind_#away #self #self_. #self_can't #self_class #she_not :8 :? ^*aisha ^*alfi ^*amber
-4 ^*angel ^*archi ^*best ^*bore ^*chloe ^*co ^*com ^*daisi ^*destini ^*doe ^*end ^*evi ^*florenc ^*georg
-4 ^*grang ^*hartfield ^*hello ^*holidai ^*isla ^*ivi ^*jakub ^*joi ^*jude ^*kwame ^*leo ^*lili ^*lost ^*love
-4 ^*mia ^*miss ^*muhammad ^*noth ^*ofst ^*oleksandr ^*oliv ^*or ^*priya ^*reggi ^*river ^*robin ^*rori ^*rose
-4 ^*saoirs ^*school ^*sian ^*skye ^*st ^*sue ^*sydnei ^*ta ^*taylor ^*teddi ^*tgin ^*thank ^*the ^*thoma
-4 ^*wei ^*well ^*zofia ^_#self ^_again ^_aisha ^_alfi ^_amber ^_angel ^_archi ^_autumn ^_best ^_bore ^_chloe
-4 ^_co ^_com ^_daisi ^_destini ^_emili ^_evi ^_florenc ^_georg ^_grang ^_hartfield ^_hello ^_hope ^_isla
-4 ^_ivi ^_jakub ^_joi ^_jude ^_kwame ^_leo ^_let ^_lili ^_lost ^_love ^_mia ^_muhammad ^_need ^_not ^_noth
-4 ^_ofst ^_oleksandr ^_princ ^_priya ^_reggi ^_river ^_robin ^_rori ^_rose ^_saoirs ^_school ^_skye ^_st
-4 ^_sue ^_sydnei ^_taylor ^_teddi ^_tgin ^_thank ^_thoma ^_watch ^_wei ^_well ^_when ^_zara ^_zofia a_good
-4 a_new about absolut academi actual again_. air alreadi am and_no ani ann anyon anyon_. arriv_. asleep at
-4 at_st at_thi bad beat been best big boi boiler bottl bread bring but_the by by_a came cancel card caretak
-4 chees choir citi class_. club coffe cold compani cook cousin cri cry_. debat did do do_. do_not doe_a
-4 doesn't dry duti educ eleven everybodi everywher facebook februari festiv final first fit fix forev forgot
-4 found four from from_the frost fun garden gave given glass glitter go_. golden got governor grand grandad
-4 great green h ha_been had_the hadlei half_term hall happi head heaven holidai hot how how_to http_t i'm
-4 idea if_it in_#self in_. includ iqbal is_on jumper junior k kelli knee know_. legend lesson letter light
-4 lol_. love lunch ly ma manag mark_. meet might mile miss moja mon mondai morn morn_. move mr much mud mug
-4 music my n name name_. nana netflix night_. nine not_. nurseri oakprimaryschool octob old_. our pack pass
-4 pe peartre person petit phonic photo picker pizza point polit post pound price proudteach ptp quiz rail
-4 record red ree regist rehears result right_. road row rt*# rt_user s sai saint school_. scream seat second
-4 see_#you sell servic share shoe side sleep slt small sock son soon sound sourdough spell sport staffroom
-4 strong super t t_. ta tag tbc team tear tell term tgin thank_#you the the_#beast then thi_morn thi_week
-4 third thirti though though_. thought three time_. tire tobi tuesdai u unit until updat video visit w wall
-4 warn watch water we'r weather week welcom well well_done went when whistl win wine with_#self won worth
-4 write x y# year year_# year_old в на сьогодні
-5 # #*# #_# #_. #insult*#self :quote :soft >#harm ^*autumn ^*bella ^*charlott ^*chelsea ^*ella ^*emili
-5 ^*franki ^*freddi ^*freya ^*holli ^*how ^*is ^*jasmin ^*jordan ^*joshua ^*loui ^*mark ^*max ^*niamh ^*noah
-5 ^*oak ^*olivia ^*pari ^*pear ^*poppi ^*rt ^*rubi ^*sam ^*summer ^*tell ^*theo ^*tilli ^*tyron ^*willow
-5 ^*zara ^*олена ^_# ^_bella ^_charlott ^_chelsea ^_ella ^_franki ^_freddi ^_freya ^_grace ^_holli ^_how ^_is
-5 ^_jasmin ^_jordan ^_joshua ^_loui ^_max ^_new ^_niamh ^_noah ^_oak ^_olivia ^_pari ^_pear ^_poppi ^_rt
-5 ^_rubi ^_sam ^_summer ^_the ^_theo ^_thi ^_tilli ^_tyron ^_who ^_will ^_willow ^_олена archi arjun arriv
-5 assembl autumn aw ayaan bar bed_. birthdai biscuit book bore by_the cake check christma class com could d
-5 dai dave deputi destini doe done earli ella ev even ever everyth evi favourit feel fridai_. friend game ha
-5 hartfield_road hello http in_that is is_#self isla jakub john kwame late leed live long lost made mari
-5 muhammad nativ night noah o ofst op order parent password pea pear_tree penalti plan pleas primari princ
-5 prison priya proud quid realli rememb report rori rt rude sale school seven shop st_mari staff star sue
-5 sundai_. swap sydnei taylor teacher teddi tell_#you thank the_meadow thi thi_. thread thursdai ticket tilli
-5 time todai train tree up_. useless user user_# veri voic wa wed_. wednesdai week_. weekend wei what_a
-5 whoever why will won't yorkshir
-6 #foul_. 70th :… ^*# ^*free ^*grace ^*happi ^*harri ^*jack ^*new ^*thi ^*user ^_free ^_happi ^_harri ^_jack
-6 ^_mark ^_user aisha alfi amber angel beauti bella bennett brilliant charlott chelsea chloe code da emili
-6 florenc follow franki freddi freya georg harri holli ivi jack jasmin joi jordan joshua jude leo lili loui
-6 mark mia na niamh oleksandr oliv olivia pear poppi reggi river robin rose rubi sad saoirs saturdai sian
-6 skye sleep_. st summer sundai the_grang theo thoma todai_. tomorrow_. tyron xx xx_. zara
-7 :warm ^*fridai chat dai_. daisi free fridai grace grang idol mai max oak pari sam tomorrow tonight willow
-7 yai zofia
-8 :! hartfield meadow tonight_.
-9 олена
`;
