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
    abbey abridge acacias acme acre acreage adios admiralty adobes advance afar agar airport alabaster
    albino alert ales alley alliance aloha along alpha alpine altar alto altos amble amity ampere anaconda
    anchovy andersen anew anger angered angers angles angora annex ant antelope anthem antlers apace apex
    apples apt arab arafat arbutus arcade arch archer arches archway are arena arenas ares argyle aria arias
    armada armour aroma aromas arroyo arsenal as ash ask assent assumption astrakhan auburn auditorium
    august aura auras awash ay aye ba bacon bad bade badger bag bagatelle bah bake baker balk balkan balkans
    balky ball ballast ballots balm balsas bamboo banana band banes bangs bani bank banks banning bar
    barbing bard bare barge bark barking barrow basalt basin bat bath batman battle battlefield baud bay
    bayer beach beaches beacon bear beaver bed bee beehive beer beers beg begun bell belle bells ben bend
    bender bent berg berry best bevel bias bile billings bishop bison bittern blacksmiths blades bland
    blarney bled blender bloomer blossom bluff bo bola bole boll bonanza bonbon bone bonito bonny boo boom
    boos booth bor bore born borne boron bot botany bottom bouillon boulder boundary bountiful bourbon bow
    bowman box bra brad brains bran branch brand bras bray breakers brewer briar brick bride bridge brier
    brig brigantine bright brilliant brooks browning brush brusque buckeye bugle bullion bulls bully bum
    bungalow burg burns burqas burs burst bury busby bush butler butte butterfly buy cabanas cache cactus
    calabash calcium calliope callow callus camber can canals canning canoe canon canyon caraway carbonate
    cardigan carefree caribou carnation carp carpenter carpi cars carver cascade cashmere casino casinos
    cassia cassino cast castor cat cathedral cavalier cave cedar celebration centennial center central
    centre cents centurion century chamber chamberlain chamois champagne champion chancy chandler change
    channel chaparral charge chars chase cheddar chequers chilly chinchilla chino chop circle cis citadel
    citrus claret clarion clay clemency clever clones clover cloverleaf coaling coats cockatoo cocoa cognac
    coin cola college collie colon colony columbine combine come comer comfort commerce commonwealth concord
    condom condor confederation conservation continental convent converse convoy cook cooks cool cooling
    cooper cordon cork cornier corning corona coronation corral cot cotes cottage cottonwood couches
    countryside cove coven cox crane cray creel crescent crest crick cricket crone crook crooks crossings
    cruet crystal cults cumming cygnet cypress dad dado dale dame damp darling date dauphin davenport
    deadwood deal debar debark defiance deforest delta dent deposit diamond die dig dike dire diss doffing
    dole dollar dome dominion don dooms dour downer downtown drain drama drew driver dross dry ducats dug
    duns duping dyer ea eagle ear early earth eastern ebbs echelon echo eclectic economy ed effort egg eke
    elk ell emblem emerald eminence emirates emo empire emporia emporium encamp energy engineer enigma enter
    enterprise entrance era erode espy est ester eureka evergreen exhibition experiment eye fairway falcon
    falconer fang fare farmland fate federal felines fell felling ferns fez fiche fiddlesticks fife finale
    fines fiscal fisher fishers fishhook flagstaff fleet flint flora florin floss flushing ford fords fores
    forest forges forks forth fortune fossil foster fountain freedom freehold freeman freer freshwater
    friend friendly friendship front fry fully furore fussy galena gaming gander gap garland garner garnet
    garrison gateway gay gent gentry gibbon gibbons gill give glad gland glen glide globe god goes going
    golden goldenrod gondola gore gorges goring got grabs graces grad grain gram grandson grange granite
    grant grants grapevine grave gray grays green greenback grenade griffin grill grimes grins grottoes
    grove groves grub guano guise gypsum ha hackney haiku hail hale halfway hallow halls ham hamlet hammocks
    hank harbor hard harrow hart harvest hassocks haste hat hatch hatting haven hawker hawthorn hay hays
    hazard headland headstone healing heath hector heel heist hell helper hem hemlock herald heritage
    hermitage heron hexing hickory hideaway hideout highland highways hill hills hillside hims hinges hire
    hit hitachi ho hocking holder holiday holler holly homburg home homeland homer homestead homesteader
    hometown hominy honcho honda hone hook hooker hooks hope horde horn hosanna hove hub hue humble hunter
    hurricane hurt hydra ifs ii imperial independence industry ins intercourse iota islands isle jack
    jackpot jade jam jar jasper jay jelling jingling job jubilee juncos junction justice kale karakul karma
    keystone kill killdeer kiln kilo kin kinder king kingfisher kissing klutz kodak laces lad lakes lam lama
    lamas lame lancing lander landing landmark lapel largo larkspur larva lases lattes laurel lavender law
    lazy lea lead leader lee leek leer leers lees legacy lei lend lent lever lib liberal liberation liberty
    lice licking liege limestone limit linden line lint lira lire lisle list lit littoral lively llano lo
    locking locust lode long loon lop lorn loss lot louvres loving loyal luau luck lure luster mackinaw mad
    made magenta magnolia mahogany maiden maidenhead maize male mallet mallow mammoth man manage mane manga
    manger mango manly manning manor mantel mantilla many maracas marathon march margarita maria marina
    marines maritime mark marks marlin marquise mars mart marten martin martins mascara mascot mason
    massacre massing matador mayflower mayo maze mead meadows med media medias medulla meeker melon men
    mentor mercury mere meridian mermaid mesa mescal meshed mesquite met meta metro metropolis midland
    midstream midtown midway mile miles mill miller millet mills mina mine minor minster mire missal mission
    mitsui mo mobile mocha mogul moires mold mole mono monster monument moody moos mop moraine mores moron
    morrow mos moss most moth motley moult mound mounds mountain mountainside much muff mulberry mullion mus
    muse mustang mutters mystic nag nan narrows naval nave naves nay neath needles nellis net newel newton
    nice nine noble noel nokia none normal northeast northern northward northwest oaks oasis oblong
    occidental ocher odder ode of officer ogre omega onset opera opportunity or oracle oral orange oratorio
    orchards ordu ore ores orient os osprey otter outer outlook overland oxbow pa pace pack pagan page pail
    pains paisley pal palazzo pale palisade palling palmetto pals pampas panhandle panorama pant papa papaya
    paper par parachute paradise paramount parchment pare parks parkway parole parsons pas pasta pat patch
    pay pea peak pearl pecs peculiar peel peer pen penal penguin perk perm perseverance pest petal petting
    piano piazza pica picayune pierce pigeon piles pill pinch pine pink pinto pioneer piranhas pita piton
    placer plains plan planes plantation plaque plate plateau plateaux plenty plover plum plunge pocking pol
    police poll polling polo pols ponder ponds pool pop poplar porches porcupine portage porter poses posse
    post postal potting pouch pout pram pray price principal privateer proctor progress promontory prospect
    prosper prosperity prosperous proven providence provost puck pueblo puke puma punch purchase quart
    quarter quarto queens quiche race radon raga raglan raiding rail rain rainbow rainier rake ran range
    ranger rapids ravels raven ray rayon razes re reading real ream receiving rector red redemption redhead
    redwood reek reform rehab republic research reserve reservoir retreat revel revere rho rib rice rich rid
    riddle ridge rifle ringlet ripe rivers robe robins rock rocks rode rodeo roe roebuck rogers romaine
    roman root rose rosebud roses rosewood rot rots rouge roundup rouse rue rugby rum run rung ruse rush
    rusk rust rustic rye sabres sachet sad saga sagas sago saints sake saki sale sales saline salmon salon
    salt salve samba same sand sandbank sandstone sandwich sandy sap sari saris sassafras sassier sauce
    saucier savage savanna save sawmills sax say says scenic scissors scone seaside sector sedan see sees
    sells semaphore semi send serpentine servo setouchi settle severance shaft shamrock shape shaping
    sharpness shepherd shields shiner shipyard shoals shone shoreline shush side silly silt silvan sim
    simian simmering sin singleton sins sire siren sis sisters ski slough smith snowflake snug sober soften
    sol son song sort soul sour sours souse southern soy spa sparks spay speedway split spring springs spry
    spur spy sriracha stagecoach stains stall stamps staples star states stein sterling stiles still
    stilling stock stoke stone stonewall store stow strand strawberry street strong strum sturgeon sublimity
    success sue sulphur sultan summerhouse summit sundown sunflower sunrise sunset sunshine superior supreme
    surprise suzuki swat sway swords sycamore tabu tactic tak talent tales tamale tame tangent tangerine
    tank tanner tapes taping tapping tar taro tarp tars tartar tat tea temperance temple tequila terrace
    terry than thatcher them thermal thorn thunderbolt till time tire tires tiros to toast toga tomahawk
    tombstone tome tong tool tooting tore tornado torrent totes tours tower toyota trail train trainer
    travis tresses triangle tribune trim trinity trooper troy tubas tucker tulle tumble tundra tune tunes
    turner tussling tutu tux tweed twist tyre tyro union unity university upland uplands uptown us used
    usher vale valence valentine valley valor van vars varsity verdigris verges vermilion vermillion vernal
    vex vi vicar vice victor vicuna villa village villages villas vines vineyard vineyards viol viola violet
    vise vista volcano vols wade wadi wagoner wail wake waldo walker wall walls walnut wanderers wangle
    wanna ward warden warder ware warren warrior watchtower waterways ways we weaver wedding weed weer wees
    weir welch welcome well welling wells welsh westerly western wetter wharf wheeler wheeling whetstone
    whitefish whiting wick wilder wilderness willow willows wing wink winner winters wise withers woodbine
    woodland woodlands wool worms worth wrens wright wrist yamaha yap ye yea yoga young zeta zone zoo
    """
)

# Names of people that are also towns ("Fraser", "Lincoln", "Koizumi").
SURNAMES = _words(
    """
    abdullah abe abernathy ackerman ada adam adams addison adler adrian aguilar aiken ainsworth albanese
    albert albright aldridge alexander alexandra alfaro alfonso alford ali alice alicia allard allen allison
    alma alston alta alton alvarado alvin amelia ames amos anaya andersen anderson angelina ann anna anthony
    anton antony anwar aquino arce ardern arellano arevalo armstrong arnett arnold arredondo arthur ashby
    ashley ashton aso assad atkins atkinson atwood augusta avila aviles bagley bailey baird baldwin ballard
    banda barbosa barclay barnes barnhart barnier barr barrett barron barry barth bartlett barton bassett
    bateman baxter beatrice beatty beauchamp beaulieu becker beckett beebe beltran benavides benjamin
    bennett benson bentley benton berger bergman bernal bernstein bethany bettie beverly biden bidya biggs
    bingham blackburn blackwell blaine blair blakely blanca blanchard blanco blinken boling bolton bonita
    bonner booker boone boric boswell bowden bowen bowie bowser boyd boyle bradley brady brandon brandt
    brewster brinkley britt britton bronson brooke broome broughton broussard bruce bruno bryan bryant
    buchanan buckley buckner buford bullard burgos burk burke burleson burney burnham burt burton byers
    bynum byrnes byron cabral caldwell calhoun callahan callaway calvert cameron camilla campbell campos
    canales canfield cano cantu carbone cardenas cardona cardwell carey carlisle carlton carmen carmichael
    carmona carney carrington carroll carson carter cartwright cary casey casillas casper castillo castro
    catalina cerda cervantes chandra chapman chappell chavez chen cheney chester chifley childers childress
    chin chisholm christopher chu churchill cisneros clark clary claudia clayton cleary clifford clifton
    clinton clyde coates cobb cochran cody colbert colby coleman coles collins compton concepcion conklin
    conley connell connolly connor conrad constance contreras conway copeland corbin corcoran cornelius
    cornell cornish coronado cortes cortez cosby costa covington cowan crabtree craig crandall crawford
    crawley crespo cristina crocker crockett croft cromwell crosby crowell crowley crump cruz cuellar cullen
    culver cunningham currie curtin curtis cutler dalton daniel daniels daphne darby darwin david davidson
    davis davison dawson delgado delong denise dennis dennison denny denton devin devine dewey dewitt dexter
    diaz dickens dickinson dickson dillon dion dixon dobson dolores donald donna doreen douglas douglass
    dowling downey draper drummond duarte dubois duda dudley duffy duggan dulles dumas dunbar duncan dunham
    dunlap dunn dupree durant durham duterte duvall easley eastman eaton edmond edmonds edna edwards
    eggleston eisenhower eldridge elena elizabeth elkins eller ellington ellis ellison ellsworth elmore
    eloise elsa elva elwood ely emerson emmett ennis erdogan erin erwin escamilla esmeralda esparza
    esperanza espinosa estelle eugene eunice evans everett ewing farley farrar farrell felton fenton
    ferguson ferrara ferreira ferris fico finley fitzgerald flanagan fletcher flores floyd flynn foley
    fontaine forbes forde forman forrest fowler francis franklin fraser frederick fuentes fukuda fulton
    gaffney gallegos gallo galvan gandhi gandy garcia gardiner gardner garnett garrett garvin gary gaston
    geary george gerber gibson gifford gil gilbert gillespie gillette gilley gilman gilmore girard gleason
    gloria goddard godfrey goldberg gonzales gonzalez goodman goodrich gordon gorman gorton goss graham
    granger grantham grayson greene greenfield greenwood greer gregory gresham griffith guerrero gunn gunter
    guthrie guyton hackett hadley hagen hahn haig haines hamlin hamm hammond hampton han hancock haney hanna
    hansen hanson hardin harding harlan harley harlow harper harrington harris harrison hartley harvey
    hashimoto haskins hassan hastings hatfield hatton hawke hawkins hawley hawthorne hayashi hayden hayes
    haynes hayward healy hegseth helena hemphill henderson henrietta henry herbert herndon herrera herter
    hewitt hickman hidalgo higgins hilliard hillman hilton hines hinton hitchcock hobbs holbrook holcomb
    holden holley holliday hollins hollis holloway holm holt holton hong hooper hoover hopkins horton houck
    hough howard howe howell howland hu hubbard hudson huerta hughes hugo humphrey hun huntley hurley hurst
    hutchins hutchinson hutton hyde ibarra imelda ina ingram inman ira irving irwin isaacs isabel ishiba
    iwaya jackson jarrell jarvis jeannette jefferson jenkins jennings jensen jerome jewell jimenez johnson
    johnston joly jones joseph joshua joyner julian kamala kan kane kang kaplan kara kari katherine kathleen
    katy kaufman kearney kearns keating keene keith keller kellogg kemp kendall kennedy kenyon kermit kerns
    kerry keyes kihara kilgore killian kim kimball kimberley kimberly kincaid kinsey kirby kirkland kishida
    knox kohl kohler koizumi kono krebs kruger kyle lacey ladd ladner lam lamar lambert lamont lana
    lancaster landis landrum lang langford langley langston lara latham lau laughlin lavrov lawrence lawson
    lawton layton leblanc ledbetter ledesma leigh leland leo leola leon leonard leone leopold leslie leticia
    levin li libby lilia lim lincoln lind linda lindsay linn linton lipscomb littlefield livingston lockhart
    lockwood logan lola loomis lopez lorena lori lorraine lovell lowell lucas lucero lugo lujan lula lumpkin
    luna lund lusk luther lutz luxon luz lyman lynn lyons lytle ma machado mack mackenzie macon macron
    madison maduro magana magdalena magee mahan maldonado mallory malone mansfield manuel marco marcos
    marcus mari marietta marin marino marion marles marlow marrero marshall martel martinez marvin mary
    massey mathews mathis matlock matthews mauldin maxwell mayer mayfield maynard mcallister mcarthur mccall
    mccauley mccloud mccord mccormick mccracken mcdonald mcdonough mcfarland mcgill mcgovern mcgraw mcgregor
    mchenry mcintosh mckee mckenzie mckinney mckinnon mclean mcleod mcmillan mcpherson mcqueen mcrae meade
    medrano melissa meloni melton mena menard mendoza menzies mercedes mercer meredith merrill merritt merz
    metz metzger middleton milagros milam milei milton mims minh miranda mitchell modi mohr molina monroe
    montalvo montano montgomery moon moore mora morales moreland moreno morgan mori morris morrison morton
    moser mosher motegi mott moulton moya mullen mullins mulroney muncy muniz munoz murphy murray nakatani
    nancy napier nash nava navarro needham negrete nehru nelson newberry newcomb newell newman ngo nguyen
    nicholson nickerson nieves nigel nikki nixon noda noe nola nora norman norris norton norwood oakes
    oakley obama ocampo oconnor odell ogden oglesby ohara ola oldham olivares oliver olvera omar oneill
    onodera orban ortega osborne osorio otero otis overton owen pacheco paine palacios palmer parham park
    parker parnell patrick patten patterson patti patton paul paxton payne pearce pearson pedro pemberton
    pendleton pennington peralta pereira perez perkins perry perryman petro phelan phelps phillips pickens
    pickering pierre pierson pimentel pinson plummer polanco polk ponce poole portillo powell prabowo prado
    pratt prescott pritchard pryor purcell purdy purvis putin putnam pyle quincy quintana quintero radford
    ragland ralston rama ramon ramona ramos ramsey randolph rangel rankin rasmussen raymond rea reagan
    redding redmond rees reese regina reid rendon reyes reynolds rice richardson richmond ridgeway rios
    ritchie rivas rivera robbins roberts robertson robinson roby rocha roche rochelle rockwell rodrigues
    rodriguez rojas roland ron ronda roosevelt rosa rosales rosalie rosas roscoe rosenberg rosenthal ross
    rossi roth rowland rowley roy rubio ruiz russ russell rutherford rutledge saavedra salas saldana salgado
    salinas salisbury salman sam sanborn sanchez sanderson sandoval sanford santana santos saud scarborough
    schofield scholz schreiber schroeder scott sebastian segura selby selma serrano seward sewell seymour
    shackelford shafer shannon sharon shaw shelby sheldon shelley shelton sheridan sherman sherrill sherwood
    shipley shirley shultz sidney silva silvia simpson skelton slater sloan smalley snyder socorro solomon
    sosa sousa spangler spence spencer spicer stacy stafford stallings stanfield stanford stanley stanton
    stapleton starmer stearns steele stella stevenson stimson stover stratton stroud stuart suarez suga
    sullivan sultan sumner sutherland sutton swartz sylvester tabor takaichi tang tara tatum taylor teague
    templeton teresa terrell thani thatcher thayer theodore thomas thompson thomson thorne thornton thorpe
    thurston tipton tonya torres tovar townsend tracy tran travis trent troutman trudeau trujillo truman
    trump truss tusk tuttle tyler tyrone ulysses underwood upchurch upton vail valdes valdez valenzuela
    valle vance vang vargas vaughan vega velez ventura vera verna vernon villalobos villanueva villegas
    vincent vogt voss vucic wagner wahl wakefield walden waldron wallace waller wallis walters walton wang
    warner washburn waterman watson wayne webb webster weldon wellman wendell wesley westbrook westmoreland
    weston wheatley whitaker whitehead whitfield whitlam whitley whitman whitney whittington widodo wiggins
    willard williams williamson willingham willis willoughby wilson windham winkler winslow winston woodrow
    woodruff woodward worthington wray wu wylie xi yoon york yuki zachary zamora zapata zeigler zhang
    zimmerman zuniga
    """
)

# Given names: "Jack London" is a person.
GIVEN = _words(
    """
    aaron abby abdel abdelfattah abdoulaye abdul abdulla abdullah abel abigail abiy abraham ada adam adama
    addie adela adele adeline adolfo adolph adrian adriana adrienne agnes agustin ahmed ahmet aida aileen
    aimee aisha akira alain alan alana alassane albert alberto alejandra alejandro aleksandar aleksander
    alenka alex alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia aline alisa alisha
    alison alissa allan allen allie allison allyson alma alonzo alphonso alta althea alton alvaro alvin
    alyce alyssa amanda amber amelia amie amina amit amos amy ana anatoly anders andre andrea andreas andrei
    andrej andres andrew andrzej andy angela angelia angelica angelina angeline angelo angie anita ann anna
    annabelle annalena anne annegret annette annie anthony antoine antoinette anton antonia antonio antonis
    antony anwar araceli archie arlene arline armand armando arnold arthur arturo arvind ashlee ashley
    ashraf asif atal aubrey audra audrey augusta aung aurelia autumn ava avery avis ayub barack barbara
    barbra barry bart bashar basil beatrice beatriz becky belinda ben benazir benita benito benjamin bennie
    benny bernadette bernadine bernard bernardo bernd bernice bert berta bertha bertie bessie beth bethany
    betsy bette bettie betty bettye beulah beverly bianca bidya bilawal bill billie billy binali bjarne
    blaine blake blanca blanche bob bobbi bobbie bobby bohuslav bola bonita bonnie boris borut boutros boyd
    boyko brad bradley brady brain brandi brandon brandy brenda brendan brent bret brett brian briana
    brianna bridget bridgette brittney bronislaw brooke bruce bruno bryan bryant bryce bryon buddy bulent
    burton byron caitlin caleb callie calvin cameron camilla camille candace candice candy cara carey carl
    carla carlene carlo carlos carlton carly carmela carmella carmen carol carole caroline carolyn carrie
    carroll cary casey cassandra cassie catalina catherine cathleen cathy cecelia cecil cecile cecilia
    cedric celeste celia cesar chandra charity charlene charles charlie charmaine chasity cheri cherie
    cheryl chester chidi chinua chris christa christi christie christina christine christopher christy
    chrystal chuck cindy claire clara clare clarence clarice clarissa clark claude claudette claudia
    claudine clay clayton clement cleo cliff clifford clifton clint clinton clyde cody cole colette colin
    colleen concepcion connie conrad constance consuelo cora corey corine corinne cornelia cornelius corrine
    cory costas courtney coy craig cristina crystal curt curtis cynthia cyril dag daisy damian damien damon
    dan dana daniel danielle danny dante daphne darcy darin darius darla darlene darnell darrel darrell
    darren darrin darryl darwin daryl dave david davis dawn dean deana deanna deanne debbie debora deborah
    debra deena deidre deirdre delbert delia della delores deloris demetrius dena denis denise dennis denny
    derek derick derrick desiree desmond devin dewayne dewey dexter diana diane dianna dianne diego dieter
    dilma dina dion dixie dmitri dmitry dollie dolly dolores domingo dominic dominick dominique don dona
    donald donna donnell donnie donovan dora doreen doris dorothea dorothy dorthy doug douglas doyle drew
    duane dudley dustin dwayne dwight dylan earl earlene earline earnest earnestine ebony ed eddie eddy
    edgar edi edith edmond edmund edna eduardo edward edwin edwina effie efrain eileen elaine elbert eldon
    eleanor elena eli elias elijah elinor elisa elisabeth elise eliza elizabeth ella ellen elliot elliott
    ellis elma elmer elnora eloise elsa elsie elton elva elvia elvin elvira elvis elwood emanuel emeka emery
    emil emilia emilio emily emma emmanuel emmerson emmett enda enlai enrico enrique eric erica erick ericka
    erik erika erin erma ernest ernestine ernesto ernie ervin erwin esmeralda esperanza essie esteban estela
    estella estelle ester esther ethan ethel etta eugene eugenia eula eunice eva evan evangeline eve evelyn
    everett fabian faisal faith fang fannie fatima faure fay faye federico felicia felipe felix femi
    ferdinand ferenc fern fernando fidel flora flossie floyd forrest fran frances francine francis francisca
    francisco franco francois franjo frank frankie franklin fred freda freddie freddy frederick frederik
    fredrick fredrik frieda friedrich fumio gabriel gabriela gabrielle gail gale gamal garland garrett garry
    gary gavin gay gayle gena gene genevieve gennady geoffrey george georgette georgina gerald geraldine
    gerard gerardo gerhard gerry gertrude gianni gilbert gilberto gina ginger giorgia giorgio giuseppe
    gladys glen glenda glenn glenna gloria gnassingbe goldie gonzalo goodluck goran gordon grace gracie
    graciela grady graham grant greg gregg gregorio gregory greta gretchen gro grover guadalupe guillermo
    gunther gus gustaf gustavo gwen gwendolyn gyula haakon hafez hakainde hakan hal haley hamid hamza hannah
    hans harald harlan harley harold harriet harriett harrison harry haruka harvey hassan hattie hazel heath
    heather hector heidi heiko heinrich helen helena helene helle helmut henrietta henry herbert heriberto
    herman hilary hilda hillary hiram hiroko hiroshi holly homer horace horst hosni howard hubert hugh hugo
    hui hulusi humberto hun hussein ian ibrahim ichiro ida idriss ignacio igor ihor ila ilene imelda imogene
    imran ina indira inez ingrid ion ira irene iris irma irvin irving isaac isabel isabelle isaiah ismael
    ismail issac istvan itsunori iva ivan ivo ivy jacinda jack jackie jackson jaclyn jacob jacqueline
    jacquelyn jaime jair jake jamal james jami jamie jan jana jane janelle janet janette janez janice janie
    janine janis janna janos jared jaroslaw jarrod jarvis jasmine jason jasper javier jay jayne jayson jean
    jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeff jefferson jeffery jeffrey jeffry jenifer
    jenna jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jerome jerri jerry jess jesse
    jessica jessie jesus jewel jewell jiabao jill jillian jim jimmie jimmy jing jinping jintao jo joachim
    joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joesph joey johanna john johnathan
    johnnie johnny joko jolene jomo jon jonas jonathan jonathon joni jorge jose josef josefa josefina joseph
    josephine josh joshua josie joyce juan juana juanita judith judy julia julian juliana julianne julie
    juliette julio julius jun junichiro junior jurgen justin justine kaja kamala kanye kara karen kari karin
    karina karl karla kasey kate katelyn katharine katherine kathie kathleen kathrine kathryn kathy katie
    katrina katsunobu katy kay kaye kayla kazuo keir keisha keith kelley kelli kellie kelly kelsey kelvin
    ken kendall kendra kendrick kenji kenneth kenny keqiang keri kermit kerri kevin khaled khalid kim
    kimberley kimberly kirk kirsten kjell klaus kofi kolinda konrad konstantinos kris krista kristen kristi
    kristie kristin kristina kristine kristopher kristy krystal kurt kwame kyle kyriakos lacey ladonna
    lakeisha lakisha lamar lamont lana lance lara larry lars laszlo latasha latisha latonya latoya laura
    laurel lauren laurence laurie laverne lavonne lawanda lawrence layla lea leah leann leanne lech lei
    leigh lela leland lena lenin lenora lenore leo leola leon leona leonard leonardo leonid leonor leopold
    leroy lesley leslie lester letha leticia letizia levi lewis lidia lila lilia lilian lillian lillie lilly
    lily lina linda lindsay lindsey lionel lisa liza lizzie lloyd logan lois lola lonnie lora loraine loren
    lorena lorene lorenzo loretta lori lorie lorna lorraine lorrie lottie lou louie louis louisa louise
    lowell loyd luann lucas lucia lucile lucille lucinda lucy ludwig luella luigi luis luisa luiz luke lula
    lupe luther luz lydia lyle lynda lynette lynn lynne mabel mable mack macky madeline madelyn madge mae
    magdalena maggie magnus mahathir mahinda mahmoud mahmud maithripala makoto malcolm malinda mallory mamie
    mandy manmohan manuel manuela marc marcel marcella marci marcia marcie marco marcos marcus marcy
    margaret margarita margery margie margo margret marguerite mari maria marian marianne maribel maricela
    marie marietta marilyn marina marine mario marion marisa marisol marissa maritza marjorie mark markus
    marla marlene marlin marlon marsha marshall marta martha martin martina marty marva marvin mary maryann
    maryanne marylou masako mason mateusz mathew matilda matt matteo matthew mattie maude maureen maurice
    mauricio mavis max maxine maxwell maynard mayra meagan megan meghan melanie melba melinda melisa melissa
    melody melva melvin mercedes meredith merle mette mevlut mia micah michael micheal michel michele
    michelle mickey miguel mike mikhail milagros mildred miles millard millie milos milton min mindy minerva
    ming minnie minoru miranda miriam misty mitchell mitzi mohamed mohammed moises mollie molly mona moncef
    monica monique monte monty morgan morris moses muammar muhammad muhammadu muriel murray mustafa mwai
    myra myrna myron myrtle nabil nadia nadine najib nana nancy nanette nannie naomi narendra naruhito
    nasser natalia natalie natasha nathan nathaniel nawaz neal necmettin ned neil nelda nell nellie nelson
    nettie neva ngozi nguyen nicholas nichole nick nickolas nicolas nicole nigel nikita nikki nikolai nina
    nirmala nita noah nobuo noe noel noemi nola nolan nona noor nora norbert noreen norma norman norris
    nouri odell ofelia ola olaf oleg olena olga olive oliver olivia ollanta ollie olof olusegun omar opal
    ophelia ora orville osama oscar otis otto owen pablo paetongtarn paige pam pamela paolo papandreou pat
    patrica patrice patricia patrick patsy patti patty paul paula paulette pauline pavel pearl pearlie pedro
    peggy penelope penny percy perry pervez pete peter petr petro petteri phil philip philipp phillip
    phyllis pierre pietro polly poul prabowo priscilla priyanka qiang quentin quincy quinton rachael rachel
    rachelle radoslaw rae rafael rafik rahul raila rajiv rajnath ralph ramiro ramon ramona randal randall
    randi randolph randy ranil raphael raquel rashid raul ray raymond reba rebecca rebekah recep reed reggie
    regina reginald rena rene renee reuben reva rex reynaldo reza rhoda rhonda ricardo richard rick rickey
    rickie ricky rigoberto riley rishi rita rob robbie robert roberta roberto robin robyn rocco rochelle
    rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando rolf romano romeo ron
    ronald ronda rongji ronnie roosevelt rory rosa rosalie rosalind rosalinda rosalyn rosanne rosario roscoe
    rose roseann rosemarie rosemary rosetta rosie roslyn ross roxanne roxie roy royce ruben ruby rudolph
    rudy rufus rumen russel russell rusty ruth ruthie ryan saad sabrina sachi saddam sadie sallie sally
    salma salman salvador salvatore sam samantha sami samia samira sammie sammy samuel sanae sandra sandy
    sani sanna santos sara sarah sasha saul saundra scot scott scotty sean sebastian selena selma serena
    sergei sergey sergio seth shana shane shanna shannon shari sharon sharron shaun shauna shawn shawna
    sheena shehbaz sheikh sheila shelby sheldon shelia shelley shelly sher sheree sheri sherman sherri
    sherrie sherry sheryl shigeki shigeru shinjiro shinzo shirley sidney sigmar silvia silvio simon simone
    slobodan socorro solomon sondra sonia sonja sonya sophia sophie spencer srettha stacey staci stacie
    stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stewart stjepan stuart
    sue suleyman summer susan susana susanna susanne sushma susie suzanne suzette svetlana sybil sylvester
    sylvia tabatha tabitha tage takashi takeshi tamara tameka tami tamika tamim tammi tammie tammy tania
    tanisha tansu tanya tara tareq tariq taro tasha taylor tayyip ted teddy terence teresa teri terrance
    terrell terrence terri terrie terry tessa tetsuo thabo thaddeus thant thelma theodore theresa therese
    thomas thurman tia tiffany tim timmy timothy tina toby todd tom tomas tomislav tommie tommy toni tonia
    tony tonya toshimitsu tracey traci tracie tracy traian tran travis trent trevor tricia trina trisha
    trudy trygve tunde turgut ty tyler tyrone tyson uhuru ulf ulysses umar ursula usama uwe vaclav valarie
    valeria valerie van vance vanessa vaughn velma vera vern verna vernon veronica vicente vicki vickie
    vicky victor viktor vince vincent viola violet virgie virgil vitaly vivian vladimir volodymyr wade walid
    wallace walter wanda warren wayne wei wendell wendi wendy wesley whitney wilbert wilbur wiley wilfred
    wilfredo willa willard willem william williams willie willis willy wilma wilson winifred winnie winston
    wm wole wolfgang woodrow xavier xi xiaoping yair yasir yasser yasuo yemi yesenia yogi yoko yolanda
    yoshihide yoshimasa yousaf yoweri yuki yuri yusuf yvette yvonne zachary zainab zedong zelma zhelyu zia
    zine zoran
    """
)
