"""Towns that are rather words, and people's names: they need more than a capital letter to be a place.

Data only, folded. Drawn from the names of the gazetteer that are also in the SCOWL word lists or among
the commonest names of the US census of 1990 (all public domain), then kept by hand.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


# Common words that are also towns ("Media", "Date", "Bath").
WORDS = _words(
    """
    acacias acre acreage admiralty afar agar airport alabaster albino alert ales alliance aloha along alpine
    altar altos amble ampere anaconda andersen anew angers angles angora annex ant antelope anthem apace
    apex apt arab arafat arbutus archway are arenas ares arias aroma arroyo as ask astrakhan
    auburn august auras awash ba bacon bad bade badger bag bah bake baker balkan balkans balky balsas band
    banes bani bank banning bar bare barking barrow bath batman battle battlefield baud bay beaches beacon
    bear bed beehive begun bell ben bend bender bent berg best bile billings bled bo bola bole boll bonanza
    bonbon bone bonito bonny boo boom booth bor borne boron botany bottom bouillon boulder bountiful bow bra
    brad bran bras bray breakers brewer briar brick bride brier brigantine bright brooks brush brusque
    buckeye bum bury bush butler butte butterfly buy cabanas calliope can canals canning     canyon cardigan caribou carpenter carpi carver cascade cashmere casino cassia cassino cat cathedral cave
    celebration centennial center central centre cents centurion chamber champion chandler change channel
    chaparral cheddar chequers chinchilla chino chop citadel citrus clarion clay clover cloverleaf cocoa
    cognac coin college collie colon colony columbine come commerce commonwealth concord condom condor
    confederation converse cooks cork corning corona corral cot cottonwood countryside cove cox crane creel
    crest crook crossings crystal cumming cypress dado dame darling date dauphin davenport deal debar debark
    defiance deforest delta dent dig dire diss doffing dole dome dour downtown drama duping dyer eagle
    eastern echelon economy egg eke elk emerald emirates emporia encamp engineer enter enterprise erode est
    eureka evergreen falcon fang fate federal felling fez fiche fiddlesticks fife fishers flagstaff fleet
    flint flora florin flushing fords forest fountain freehold freshwater friendly fully gander gap garland
    garner garnet garrison gateway gay gent glad gland glen globe god goes golden goldenrod gondola gore got
    grabs grad grange grants grapevine grave gray grays green grenade griffin grimes grove groves guano
    guise gypsum ha haiku hail hale halfway ham hamlet hammocks hard harrow hart harvest hassocks hat
    hawthorn hay hays hazard headstone heath heist hem hermitage hexing hickory highland hillside hims hire
    hit ho hocking holiday holly homburg homeland homer homestead honcho hook hope horde horn hove hub hue
    humble hurricane hydra ifs ii imperial independence islands isle jade jam jasper jingling jubilee
    juncos justice kale karakul karma keystone kilo kin king kissing lakes lamas lame lancing lander landing
    largo larkspur lattes laurel lavender lazy leader lee leek leer leers lees legacy lend lent lib liberal
    liberation liberty lice liege linden line lira lisle littoral lively long loon lop louvres luau lure
    luster made magenta magnolia mahogany maidenhead male mallet mallow man manage manga mango manly manor
    mantilla maracas marathon march margarita marina maritime marks marlin marten martin martins mascara
    mascot mason mayo mead med media medias medulla mentor mere meridian mesa meshed mesquite meta metro
    metropolis midland midstream midway mile mill mina mine missal mission mobile mocha moires mold mole
    mono monster monument moody moraine moron morrow mos moss most moth mound mountain mountainside much mus
    mustang nag nan naval nave neath nellis newton nice nine noble none normal northeast northern northwest
    oasis ocher odder ode of officer ogre opera opportunity or oral orange oratorio orchards ordu ore orient
    os osprey overland pa pace pagan page pail pains paisley pal pale palmetto pampas panorama papa papaya
    paper par paradise paramount pare parkway parole parsons pas peak pearl pecs peel peer pen penal perm
    perseverance pest petal piazza pica picayune pinto piranhas pita piton placer plains plantation
    plaque plateau plateaux plover plum plunge pocking police poll ponds pool pop poplar portage posse post
    pout price progress promontory prospect prosper providence puck pueblo puke puma punch quarter quarto
    queens quiche race rail rain ran range ravels ray rayon reading real ream redwood rehab republic reserve
    reservoir retreat revel revere rho rich ridge rifle ringlet rodeo rogers roman rosebud
    roses rosewood rot rouge rugby rum run rung ruse rusk rustic rye saga sago sake saki sale sales saline
    salon salt samba same sandwich sandy sari sassier sauce savage save sawmills sax say says scone seaside
    sedan semi send setouchi shaft shape shaping shields shone shoreline shush side silly silvan sim simian
    simmering sin singleton sire sis ski slough snowflake sol song soul sour southern spa sparks speedway
    split spring springs stains star states stein sterling stoke stone store stow strand strawberry street
    success sue sulphur summit sunrise sunset sunshine superior surprise swat swords sycamore tabu tactic
    tak talent tamale tame tank tapes taping tapping tar taro tarp tartar tat temperance temple tequila
    terrace than thorn time tire tiros to tome tooting torrent tours trail travis triangle trim trinity
    trooper troy tubas tucker tulle tundra tune tunes turner tutu twist tyre union unity university upland
    uplands uptown valence valentine valley van varsity vermilion vermillion vernal vi vicar vice vicuna
    village villages villas vineyard viola vise vista vols wadi wagoner wail wake walker walnut wanderers
    warden warder ware warren we wedding weir welcome welling wells westerly western wetter wharf wheeling
    whetstone whitefish wick wilderness willows winters woodbine woodland woodlands worms worth wright yap
    ye yoga young zeta honda toyota nokia bayer yamaha kodak
    hitachi suzuki mitsui
    """
)

# Names of people that are also towns ("Fraser", "Lincoln", "Koizumi").
SURNAMES = _words(
    """
    abdullah abe ada adam adams addison adler adrian aguilar aiken albanese albert albright aldridge
    alexandra alfaro alfonso ali alice alicia allard allen alma alta alton alvarado alvin amelia ames amos
    anderson angelina ann anna anthony anton antony anwar aquino ardern arevalo armstrong arnold ashton aso
    assad atkinson augusta avila aviles bailey baldwin banda barbosa barnes barnhart barnier barr barry
    barth bartlett baxter beatrice beauchamp beebe beltran benson bentley benton bernal bethany bettie
    beverly biden bidya bingham blackburn blackwell blaine blair blakely blanca blanchard blinken bolton
    bonita bonner boone boric bowen bowie bradley brady brandon brandt brooke broome broughton broussard
    bruce bryan bryant buchanan buckley buckner buford burgos burke burleson burnham burton byrnes byron
    cabral caldwell calhoun callaway cameron camilla campbell campos canfield cantu cardenas cardona carey
    carlisle carlton carmen carmichael carmona carney carroll carson cary casey casillas casper castillo
    castro catalina cerda cervantes chandra chavez chen cheney chester chifley childress chin chisholm chu
    churchill cisneros claudia clayton clifton clinton clyde cody colby compton concepcion conklin conley
    connell constance conway corbin corcoran cornelius cortes cortez costa covington craig crawford crawley
    crespo cristina crockett cromwell crosby crowley cruz cuellar cunningham currie curtin cutler dalton
    daphne darby darwin david davidson davis delgado delong denise denny denton devin dexter dickinson
    dickson dillon dion dixon dolores donna doreen downey draper duarte dubois duda dudley dulles dumas
    dunbar duncan dunlap dunn durant durham duterte duvall easley eastman eaton edmond edmonds edna edwards
    eldridge elena elizabeth elkins ellington ellsworth eloise elsa elva elwood ely emerson emmett ennis
    erdogan erin erwin esmeralda esparza esperanza espinosa estelle eugene eunice evans everett ewing fenton
    ferguson ferrara fico finley fitzgerald fletcher foley fontaine forbes forde fowler franklin fraser
    frederick fukuda fulton gaffney galvan gandhi garcia gardiner gardner garrett gary george gifford gil
    gilbert gillette girard gloria goddard godfrey gonzales gonzalez gordon gorton graham granger grantham
    greenfield greenwood greer gresham griffith guthrie hadley hagen haig hamlin hamm hammond hampton han
    haney hanson harding harlan harlow harper harrison hartley harvey hashimoto hassan hastings hatfield
    hatton hawke hawthorne hayashi hayden hayes hayward hegseth helena henderson henrietta herndon herrera
    herter hewitt hidalgo hilliard hilton hinton hitchcock hobbs holbrook holden hollins hollis holloway
    holt hooper hoover hopkins hough howard howell hu hubbard hudson hughes hugo humphrey hun huntley hurst
    hutchins hutchinson hyde ibarra imelda ina ira irving isabel ishiba iwaya jackson jeannette jefferson
    jennings jerome jimenez johnston joly jones joshua kamala kan kang kara kari katherine kathleen katy
    kaufman kearney kearns keating keene keller kellogg kendall kermit kerns kerry keyes kihara kilgore kim
    kimberley kimberly kirby kirkland kishida kohl koizumi kono kyle lacey ladner lam lamar lamont lana
    lancaster lang langford latham lau laughlin lavrov lawrence lawson lawton layton leigh leland leo leola
    leon leopold leslie leticia levin li lilia lim lincoln lind linda lindsay linn linton littlefield
    livingston lockhart lockwood logan lola loomis lopez lorena lori lorraine lowell lucas lucero lugo lujan
    lula luna lund lusk lutz luxon luz lyman lynn ma machado mack macon macron madison maduro magdalena
    mahan maldonado malone mansfield marco marcos mari marietta marin marino marion marles marlow marrero
    marshall martinez marvin mary massey mathis matlock matthews mauldin mayfield maynard mcdonough
    mcfarland mcgregor mchenry mckenzie mckinney mckinnon mclean mcmillan mcpherson mcrae melissa meloni
    melton mena mendoza menzies mercedes merrill merritt merz metz middleton milagros milei milton mims minh
    miranda mitchell modi mohr molina monroe montalvo montgomery moon moore mora morales moreno mori morris
    morton motegi moya mulroney muniz munoz murphy murray nakatani nancy napier nava navarro needham negrete
    nehru nelson newberry newman ngo nguyen nieves nigel nikki noda noe nola nora norman norton norwood
    oakley obama ocampo oconnor ogden ohara ola oldham olivares oliver olvera omar onodera orban ortega
    osorio otis paine palmer parham park parker parnell patrick patterson patti paul pedro pendleton peralta
    perez perry petro phelan pickering pierre pimentel pinson polanco ponce poole powell prabowo prado pratt
    prescott pryor purcell putin putnam pyle quincy quintana quintero radford ralston rama ramon ramona
    ramos ramsey randolph rangel redding redmond rees regina rendon reyes rice richardson richmond ritchie
    rivas rivera robbins robertson robinson rocha rochelle rodrigues rodriguez rojas ron ronda roosevelt
    rosa rosales rosalie rosas roscoe rosenberg rosenthal ross roth roy rubio ruiz russell rutherford
    saavedra salas saldana salgado salinas salisbury salman sam sanchez sanford santana saud scarborough
    scholz schroeder scott sebastian selby selma seward sewell seymour shannon sharon shaw shelby sheldon
    shelley shelton sheridan sherman sherwood shipley shirley shultz sidney silva silvia skelton snyder
    socorro sosa sousa spencer stafford stallings stanford stanley stanton stapleton starmer stella stimson
    stroud stuart suarez suga sullivan sultan sumner sutherland sutton sylvester tabor takaichi tang tara
    taylor templeton teresa terrell thani thatcher theodore thompson thomson thorne thornton thorpe tipton
    tonya torres tovar townsend tracy tran trent trudeau trump truss tusk tuttle tyler tyrone ulysses
    underwood upton vail valdes valdez vance vargas velez ventura vera verna vernon villanueva vincent voss
    vucic wagner walden waller wang warner watson wayne webster wendell wesley westbrook westmoreland weston
    wheatley whitlam whitman whitney widodo willard williams williamson willis willoughby wilson windham
    winkler winslow winston woodrow woodward worthington wu wylie xi yoon york yuki zachary zamora zapata
    zhang zimmerman
    """
)

# Given names: "Jack London" is a person.
GIVEN = _words(
    """
    aaron abby abdel abdullah abel abigail abiy abraham ada adam addie adela adele adeline adolfo adolph
    adrian adriana adrienne agnes agustin ahmed aida aileen aimee akira al alain alan alana albert alberto
    alejandra alejandro aleksandar alex alexander alexandra alexis alfonso alfred alfredo ali alice alicia
    aline alisa alisha alison alissa allan allen allie allison allyson alma alonzo alphonso alta althea
    alton alvaro alvin alyce alyssa amanda amber amelia amie amit amos amy ana andre andrea andrej andres
    andrew andrzej andy angela angelia angelica angelina angeline angelo angie anita ann anna annabelle
    annalena anne annette annie anthony antoine antoinette anton antonia antonio antony anwar araceli archie
    arlene arline armand armando arnold arthur arturo ashlee ashley ashraf aubrey audra audrey augusta aung
    aurelia autumn ava avery avis barack barbara barbra barry bart basil beatrice beatriz becky belinda ben
    benita benito benjamin bennie benny bernadette bernadine bernard bernardo bernice bert berta bertha
    bertie bessie beth bethany betsy bette bettie betty bettye beulah beverly bianca bidya bill billie billy
    blaine blake blanca blanche bob bobbi bobbie bobby bola bonita bonnie boris boutros boyd brad bradley
    brady brain brandi brandon brandy brenda brendan brent bret brett brian briana brianna bridget bridgette
    brittney brooke bruce bruno bryan bryant bryce bryon buddy burton byron caitlin caleb callie calvin
    cameron camilla camille candace candice candy cara carey carl carla carlene carlos carlton carly carmela
    carmella carmen carol carole caroline carolyn carrie carroll cary casey cassandra cassie catalina
    catherine cathleen cathy cecelia cecil cecile cecilia cedric celeste celia cesar chandra charity
    charlene charles charlie charmaine chasity cheri cherie cheryl chester chris christa christi christie
    christina christine christopher christy chrystal chuck cindy claire clara clare clarence clarice
    clarissa clark claude claudette claudia claudine clay clayton clement cleo cliff clifford clifton clint
    clinton clyde cody cole colette colin colleen concepcion connie conrad constance consuelo cora corey
    corine corinne cornelia cornelius corrine cory courtney coy craig cristina crystal curt curtis cynthia
    cyril dag daisy damian damien damon dan dana daniel danielle danny dante daphne darcy darin darius darla
    darlene darnell darrel darrell darren darrin darryl darwin daryl dave david davis dawn dean deana deanna
    deanne debbie debora deborah debra deena deidre deirdre delbert delia della delores deloris demetrius
    dena denis denise dennis denny derek derick derrick desiree desmond devin dewayne dewey dexter diana
    diane dianna dianne diego dina dion dixie dmitry dollie dolly dolores domingo dominic dominick dominique
    don dona donald donna donnell donnie donovan dora doreen doris dorothea dorothy dorthy doug douglas
    doyle drew duane dudley dustin dwayne dwight dylan earl earlene earline earnest earnestine ebony ed
    eddie eddy edgar edi edith edmond edmund edna eduardo edward edwin edwina effie efrain eileen elaine
    elbert eldon eleanor elena eli elias elijah elinor elisa elisabeth elise eliza elizabeth ella ellen
    elliot elliott ellis elma elmer elnora eloise elsa elsie elton elva elvia elvin elvira elvis elwood
    emanuel emery emil emilia emilio emily emma emmanuel emmerson emmett enda enrique eric erica erick
    ericka erik erika erin erma ernest ernestine ernesto ernie ervin erwin esmeralda esperanza essie esteban
    estela estella estelle ester esther ethan ethel etta eugene eugenia eula eunice eva evan evangeline eve
    evelyn everett fabian faisal faith fannie fay faye federico felicia felipe felix ferdinand fern fernando
    fidel flora flossie floyd forrest fran frances francine francis francisca francisco francois frank frank
    walter frankie franklin fred freda freddie freddy frederick frederik fredrick frieda friedrich fumio
    gabriel gabriela gabrielle gail gale garland garrett garry gary gavin gay gayle gena gene genevieve
    geoffrey george georgette georgina gerald geraldine gerard gerardo gerhard gerry gertrude gilbert
    gilberto gina ginger giorgia gladys glen glenda glenn glenna gloria goldie gonzalo gordon grace gracie
    graciela grady graham grant greg gregg gregorio gregory greta gretchen grover guadalupe guillermo gus
    gustaf gustavo gwen gwendolyn haakon hakainde hal haley hamid hannah hans harald harlan harley harold
    harriet harriett harrison harry harvey hassan hattie hazel heath heather hector heidi heiko helen helena
    helene helmut henrietta henry herbert heriberto herman hilary hilda hillary hiram hiroshi holly homer
    horace howard hubert hugh hugo humberto hun hussein ian ida ignacio ila ilene imelda imogene imran ina
    inez ingrid ira irene iris irma irvin irving isaac isabel isabelle isaiah ismael issac iva ivan ivy
    jacinda jack jackie jackson jaclyn jacob jacqueline jacquelyn jaime jair jake jamal james jami jamie jan
    jana jane janelle janet janette janice janie janine janis janna jared jarrod jarvis jasmine jason jasper
    javier jay jayne jayson jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeff jefferson
    jeffery jeffrey jeffry jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine
    jerome jerri jerry jess jesse jessica jessie jesus jewel jewell jill jillian jim jimmie jimmy jinping jo
    joachim joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joesph joey johanna john
    johnathan johnnie johnny joko jolene jon jonas jonathan jonathon joni jorge jose josef josefa josefina
    joseph josephine josh joshua josie joyce juan juana juanita judith judy julia julian juliana julianne
    julie juliette julio julius junior justin justine kaja kamala kara karen kari karin karina karl karla
    kasey kate katelyn katharine katherine kathie kathleen kathrine kathryn kathy katie katrina katy kay
    kaye kayla keir keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenji
    kenneth kenny keqiang keri kermit kerri kevin khalid kim kimberley kimberly kirk kirsten klaus kofi
    konrad kris krista kristen kristi kristie kristin kristina kristine kristopher kristy krystal kurt kyle
    kyriakos lacey ladonna lakeisha lakisha lamar lamont lana lance lara larry latasha latisha latonya
    latoya laura laurel lauren laurence laurie laverne lavonne lawanda lawrence lea leah leann leanne leigh
    leila lela leland lena lenora lenore leo leola leon leona leonard leonardo leonid leonor leopold leroy
    lesley leslie lester letha leticia letizia levi lewis lidia lila lilia lilian lillian lillie lilly lily
    lina linda lindsay lindsey lionel lisa liza lizzie lloyd logan lois lola lonnie lora loraine loren
    lorena lorene lorenzo loretta lori lorie lorna lorraine lorrie lottie lou louie louis louisa louise
    lowell loyd luann lucas lucia lucile lucille lucinda lucy luella luis luisa luiz luke lula lupe luther
    luz lydia lyle lynda lynette lynn lynne mabel mable mack madeline madelyn madge mae magdalena maggie
    magnus mahathir mahinda mahmoud maithripala malcolm malinda mallory mamie mandy manuel manuela marc
    marcel marcella marci marcia marcie marco marcos marcus marcy margaret margarita margery margie margo
    margret marguerite mari maria marian marianne maribel maricela marie marietta marilyn marina marine
    mario marion marisa marisol marissa maritza marjorie mark marla marlene marlin marlon marsha marshall
    marta martha martin martina marty marva marvin mary maryann maryanne marylou masako mason mateusz mathew
    matilda matt matteo matthew mattie maude maureen maurice mauricio mavis max maxine maxwell maynard mayra
    meagan megan meghan melanie melba melinda melisa melissa melody melva melvin mercedes meredith merle
    mette mia micah michael micheal michel michele michelle mickey miguel mike mikhail milagros mildred
    miles millard millie milton mindy minerva minnie miranda miriam misty mitchell mitzi mohamed mohammed
    moises mollie molly mona monica monique monte monty morgan morris moses muhammad muhammadu muriel murray
    myra myrna myron myrtle nadia nadine nana nancy nanette nannie naomi narendra naruhito natalie natasha
    nathan nathaniel nawaz neal ned neil nelda nell nellie nelson nettie neva nguyen nicholas nichole nick
    nickolas nicolas nicole nigel nikita nikki nina nita noah noe noel noemi nola nolan nona nora norbert
    noreen norma norman norris odell ofelia ola olaf olga olive oliver olivia ollie omar opal ophelia ora
    orville oscar otis otto owen pablo paetongtarn paige pam pamela pat patrica patrice patricia patrick
    patsy patti patty paul paula paulette pauline pearl pearlie pedro peggy penelope penny percy perry pete
    peter petr petteri phil philip phillip phyllis pierre polly prabowo priscilla qiang quentin quincy
    quinton rachael rachel rachelle rae rafael rahul rajnath ralph ramiro ramon ramona randal randall randi
    randolph randy ranil raphael raquel raul ray raymond reba rebecca rebekah recep reed reggie regina
    reginald rena rene renee reuben reva rex reynaldo rhoda rhonda ricardo richard rick rickey rickie ricky
    rigoberto riley rishi rita rob robbie robert roberta roberto robin robyn rocco rochelle rocky rod
    roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando romeo ron ronald ronda ronnie
    roosevelt rory rosa rosalie rosalind rosalinda rosalyn rosanne rosario roscoe rose roseann rosemarie
    rosemary rosetta rosie roslyn ross roxanne roxie roy royce ruben ruby rudolph rudy rufus russel russell
    rusty ruth ruthie ryan sabrina sadie sallie sally salman salvador salvatore sam samantha sammie sammy
    samuel sanae sandra sandy sanna santos sara sarah sasha saul saundra scot scott scotty sean sebastian
    selena selma serena sergei sergio seth shana shane shanna shannon shari sharon sharron shaun shauna
    shawn shawna sheena shehbaz sheikh sheila shelby sheldon shelia shelley shelly sher sheree sheri sherman
    sherri sherrie sherry sheryl shigeru shinjiro shinzo shirley sidney silvia silvio simon simone socorro
    solomon sondra sonia sonja sonya sophia sophie spencer srettha stacey staci stacie stacy stan stanley
    stefanie stella stephan stephanie stephen steve steven stewart stuart sue summer susan susana susanna
    susanne susie suzanne suzette sybil sylvester sylvia tabatha tabitha takashi tamara tameka tami tamika
    tamim tammi tammie tammy tania tanisha tanya tara taro tasha taylor tayyip ted teddy terence teresa teri
    terrance terrell terrence terri terrie terry tessa thabo thaddeus thant thelma theodore theresa therese
    thomas thurman tia tiffany tim timmy timothy tina toby todd tom tomas tommie tommy toni tonia tony tonya
    tracey traci tracie tracy tran travis trent trevor tricia trina trisha trudy trygve ty tyler tyrone
    tyson uhuru ulf ulysses ursula valarie valeria valerie van vance vanessa vaughn velma vera vern verna
    vernon veronica vicente vicki vickie vicky victor viktor vince vincent viola violet virgie virgil vivian
    vladimir volodymyr wade wallace walter wanda warren wayne wendell wendi wendy wesley whitney wilbert
    wilbur wiley wilfred wilfredo willa willard willem william williams willie willis willy wilma wilson
    winifred winnie winston wm woodrow xavier xi yair yesenia yolanda yoshihide yoweri yuki yvette yvonne
    zachary zelma kanye zoran
    """
)
