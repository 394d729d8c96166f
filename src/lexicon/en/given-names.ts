/** Given names that are common in English news, with their gender. */

const men = `aaron abdul abdullah abe abraham adam adrian ahmed al alan albert alejandro alex alexander alexei alfred ali allan
  allen alvin amir anders andre andrei andres andrew andy angelo anthony antonin antonio anwar archie arthur ashraf asif
  barack barney barry bart ben benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan
  brent bret brett brian bruce bruno bryan byron caleb calvin carl carlos carmine cecil cesar chad charles charlie chester chip
  chris christian christopher chuck clarence claude clay clayton cliff clifford clint clive clyde cody colin conor conrad
  corey cory craig curt curtis cyrus dale damian damon dan daniel danny darrell darren darryl dave david dean denis dennis
  denny derek derrick desmond dick diego dirk dmitri dmitry dominic don donald doug douglas drew duncan dustin dwight earl ed eddie
  edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer emanuel emilio emmanuel enrique eric erik
  ernest ernesto ethan eugene evan fabian felipe felix fernando floyd francis francisco frank franklin fred frederick
  gabriel gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerry giovanni glen glenn gordon graham grant
  greg gregg gregory grover guillermo gus guy hamid hank hans harold harris harrison harry harvey hassan hector henry herb
  herbert herman hiroshi homer horace howard hubert hugh hugo hussein ian ibrahim igor ira irving isaac ismail ivan jack
  jackson jacob jacques jaime jake jamal james jan jared jason javier jay jeb jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse
  jesus jim jimmy joao joaquin joe joel johan johann john johnny jon jonah jonathan jordan jorge jose joseph josh joshua juan
  julian julio julius junior justin kamal karl keith ken kenneth kenny kent kevin khalid khaled kurt kyle lamar lance
  larry lars laurence lawrence lee len leo leon leonard leonardo leroy leslie lester lewis liam lindsey lionel lloyd logan lorenzo lou
  louis lucas luis luke luther lyle lyndon mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin
  marvin mason mathew matt matteo matthew maurice max maxwell mel melvin michael micah miguel mike mikhail milo milton
  mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa nasser nate nathan nathaniel ned neil nelson newt
  nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar orlando oscar osama otto owen pablo patrick paul pavel pedro
  percy perry pete peter phil philip phillip pierre preston quentin rafael rahm ralph ramon randall randy rashid raul ray
  raymond reggie reginald reince rene reza ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger
  roland roman ron ronald rory ross roy ruben rudolph rudy rupert russ russell ryan salman salvador sam samuel santiago saul
  scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon sherrod sidney silvio simon spencer stan stanley stefan
  stephan stephen steve steven stewart stuart tariq ted terence terrence theo theodore thom thomas tim timothy toby todd tom
  tommy tony travis trent trevor troy tucker tyler tyrone vernon victor vince vincent viktor vladimir wade wallace walt walter
  warren wayne wendell wes wesley will willard william willie winston wyatt xavier yusuf zach zachary zack ajay amit anil
  arjun deepak gopal rahul raj rajesh rakesh ravi sanjay sunil vijay vikram narendra kenji takashi shinzo wei jinping keqiang
  rishi najib recep olaf gerhard helmut jurgen jürgen klaus wolfgang dieter françois jean-claude jean-pierre nicolás
  per andré josé jesús joão luís luigi paolo pietro stefano hamza bashar yasser ehud naftali avi moshe shimon yitzhak kofi`;

const women = `abigail ada adele adriana agnes aimee aisha alana alexandra alexis alice alicia alison allison alma alyssa amanda amber
  amelia amina amy ana andrea angela angelica angelina anita ann anna anne annette annie april arianna arlene ashley audrey aung
  ava barbara beatrice becky belinda bernadette bernice bertha beth bethany betsy betty beverly bianca blanca bonnie brandi
  brenda bridget brittany brooke camille candace carla carly carmen carol carole caroline carolyn carrie caryn cassandra catherine
  cathy cecile cecilia celeste charlotte chelsea cheri cheryl chloe christa christina christine cindy claire clara claudia
  colleen connie constance cora courtney cristina crystal cynthia daisy dana danielle dawn deb debbie deborah debra deirdre
  delia denise desiree diana diane dianne dina dolores dominique donna dora doreen doris dorothy edith eileen elaine eleanor
  elena elisa elise elisabeth eliza elizabeth ella ellen eloise elsa elsie emily emma erica erika erin estelle esther ethel eva evelyn
  faith fatima fay felicia fiona florence frances gabriela gabrielle gail geraldine germaine gertrude gillian gina ginger
  gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena hillary hilary holly
  hope huma ida ilana imelda ingrid irene iris irma isabel isabella ivanka ivy jackie jaclyn jacqueline jan jana jane janet janice
  jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jillian joan joann joanna joanne jocelyn jodi jody josephine joy
  joyce juanita judith judy julia juliana julie juliet june kaitlin kamala karen karin kara kate katherine kathleen kathryn kathy katie
  katrina kay kayla kellie kellyanne kelly kelsey kendra kerry kim kimberly kirsten kristen kristi kristin kristina laila lana lara latoya
  laura lauren laurie leah leila lena leslie leticia lillian lily linda lindsay lisa liz liza lois loretta lori lorraine
  louise lucia lucille lucy luisa lydia lynn mabel mackenzie madeleine madeline maggie mandy marcia margaret margarita maria
  marian marianne marie marilyn marina marjorie marlene marsha martha mary maryam maureen maxine maya megan megyn melania
  melanie melinda melissa mercedes meredith mia michele michelle mildred mindy miranda miriam molly mona monica muriel myra
  nadia nancy naomi natalie natasha nell nicole nikki nina noelle nora norma olga olivia paige pam pamela patricia patty paula
  pauline peggy penelope penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta robyn rochelle rosa rosalind
  rose rosemary roxanne ruth sabrina sadie sally samantha sandra sandy sara sarah sasha selena shannon sharon sheila shelby shelley
  shelly sheri sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stefania stella stephanie sue susan susana
  susanna susannah suzanne sylvia tamara tammy tanya tara tatiana teresa teri terri tessa thelma theresa tiffany tina tonya tracey
  tricia trisha ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy
  whitney wilma winifred yolanda yvette yvonne zoe priya sonal anjali aiko yuki mei ling olena oksana svetlana yulia angelique
  donatella malala benazir indira jacinda christiane marine ségolène francoise françoise colette suu`;

const either = `alex blake cameron casey chris dakota dana drew frankie jamie jan jackie jess jo jody jordan kelly kerry kim kris lee leslie
  logan lynn morgan pat quinn reese riley robin sam sandy sasha shannon shelby sidney skyler stacy taylor terry tracy val amal`;

const list = (names: string): readonly string[] => names.split(/\s+/);
const unsure = new Set(list(either));

/** The gender of a given name; `either` for a name of both. */
export const givenNames: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map([
  ...list(men).map((name) => [name, 'male'] as const),
  ...list(women).map((name) => [name, 'female'] as const),
  ...[...unsure].map((name) => [name, 'either'] as const),
]);
