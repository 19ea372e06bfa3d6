/*
 * Short names that people use in English for given names. From the public list "nicknames" that Carlton Northern and others keep for
 * genealogists (Apache License 2.0, version 1.0.1), the names that are still given; below them a few that it lacks.
 */
const shortNames = `
  aaron:erin,ron,ronnie abigail:abbe,abbey,abbi,abbie,abby,gail,nabby abraham:ab,abe adrian:rian agnes:aggy,inez,nessa alan:al albert:al,bert
  alexander:al,alec,alex,sandy alexandra:alex,alla,sandra,sandy alfred:al,fred,freddy alice:allie,elsie,lisa alison:ali,allie
  allison:ali,allie,ally amanda:manda,mandy amelia:amy,emily,mel,millie andrea:andi,andrew,andy,drea,rea andrew:andy,drew,randy angela:angel,angie
  angelina:angel,angie,lina anna:ann,anne,annie,nan anthony:ant,tony antoinette:ann,netta,tony archibald:archie arnold:arnie arthur:art
  ashley:ash,ashly,leah,lee augustus:august,austin,gus barbara:bab,babs,barbie,barby,bobbie bartholomew:bart,bartel,bat,mees,meus
  beatrice:bea,trisha,trix,trixie benedict:ben,bennie benjamin:ben,benjy,bennie,benny,jamie bernard:barney,berney,bernie,berny beverly:bev
  bradley:brad brenda:brandy bridget:biddie,biddy,bridgie,bridie calvin:cal,vin,vinny cameron:cam,ron,ronny camille:cammie,millie
  carol:carolann,carole,caroline,carri,carrie,cassie,kara,kari,lynn caroline:carol,carole,carrie,cassie,lynn carolyn:carrie,cassie,lynn
  cassandra:cassie,sandra,sandy catherine:casey,cassie,cathy,kathy,katy,kay,kit,kittie,lena,trina cecilia:celia,cissy
  charles:carl,charlie,chick,chuck charlotte:char,lotta,lottie,sherry chester:chet christina:chris,chrissy,christy,crissy,kris,kristy,tina
  christine:chris,chrissy,christy,crissy,kris,kristy,tina christopher:chris,kit clara:clarissa clarence:clair,clare clifford:cliff,ford
  constance:connie cornelius:con,conny,corny,neil,niel curtis:curt cynthia:cindy,cintha daniel:dan,dann,danny david:dave,davey,day
  deborah:deb,debbie,debby debra:deb,debbie dennis:dennie,denny diana:di,dicey,didi dominic:dom,nic donald:don,donnie,donny,dony
  dorothy:dolly,dora,dortha,dot,dottie,dotty douglas:doug edgar:ed,eddie,eddy edmund:ed,eddie,eddy,ned,ted edward:ed,eddie,eddy,ned,ted,teddy
  edwin:ed,eddie,eddy,ned,win eleanor:elaine,ellen,ellie,lanna,lenora,nelly,nora
  elizabeth:bess,bessie,beth,betsy,betty,eliza,lib,libby,lisa,liz,liza,lizzie,lizzy ellen:helen,nell,nellie emily:em,emma,emmy,mel,millie
  emma:em,emmy eric:rick,ricky ernest:ernie esther:essie,hester eugene:gene evelyn:ev,eve,evelina ezekiel:ez,zeke florence:flo,flora,flossy
  frances:cissy,fanny,fran,francie,frankie,frannie,franniey,franny,sis francis:fran,frank,frankie franklin:fran,frank
  frederick:derick,erick,fred,freddie,freddy,fritz,rick,ricky gabriel:gabby,gabe gabriella:ella,gabby geoffrey:geoff,jeff george:georgie
  gerald:gerry,jerry gertrude:gert,gertie,trudy gilbert:bert,gil,wilber gregory:gory,greg gwendolyn:gwen,wendy harold:hal,hap,haps,harry
  harriet:hattie harrison:hap,haps,harry harry:hap,haps,harold,henry heather:hetty helen:ella,ellen,ellie,lena henry:hal,hank,hap,haps,harry
  herbert:bert,herb howard:hal,howie hubert:bert,hub,hugh irene:rena isaac:ike,zeke isabel:bell,bella,belle,ib,issy,nib,nibby,tibbie
  isabella:bella,belle,ib,issy,nib,nibby,tibbie isaiah:zadie,zay jacob:jaap,jake,jay jacqueline:jack,jackie,jacqui james:jamie,jem,jim,jimmie,jimmy
  janet:jan,jessie jean:jane,jeannie jeffrey:geoff,jeff jennifer:jen,jenn,jenni,jennie,jenny jeremiah:jereme,jerry jeremy:jez,jezza
  jessica:jess,jessie joan:jo,nonie joanna:hannah,jo,joan,jodi,jody johanna:jo john:ian,jack,jock,johnny,jon,jonnie,jonny
  jonathan:john,johnathan,johnathon,johny,jon,jonathon,jonnie,jonny,nathan joseph:jody,joe,joey,jos josephine:fina,jo,jody,joey,josey,josie
  joshua:joe,jos,josh joyce:joy judith:juda,jude,judi,judie,judy julia:jill,jules,julie julian:jule,jules julie:jule,jules,julia
  katherine:cassie,cathy,kate,kathy,katy,kay,kaye,kit,kittie,lena,trina kathleen:cassie,cathy,kathy,katy,kay,kit,kittie,lena,trina
  kathryn:kate,kathy,katie kenneth:ken,kendrick,kenny kevin:kev kimberly:kim,kimberley,kimberli kristine:chris,christy,crissy,kris,kristy,tina
  larry:laurence,lawrence lauren:laurie,ren laurence:larry,lon,lonny,lorne,lorry lawrence:larry,lawrie,lon,lonny,lorne,lorry
  leonard:len,lenny,leo,leon,lineau leslie:les lillian:lil,lilly,lolly linda:lindy,lynn louis:lewis,lou,louie,louise louise:eliza,lois,lou
  lucas:luke lucille:cille,lou,lu,lucy luke:lucas madeline:lena,maddi,maddie,maddy,madge,madie,magda,maggie,maud marcus:marc,mark
  margaret:daisy,gretta,madge,maggie,maggy,marge,margery,margie,margy,meg,midge,peg,peggy,rita marilyn:mary marjorie:margie,margy
  martha:marty,mat,mattie,patsy,patty martin:marty mary:mae,mamie,marie,mitzi,molly,polly matthew:matt,mattie,matty,thias,thys maureen:mary
  maxwell:max megan:meg melanie:mellie melinda:linda,lindy,lynn,mel,mindy melissa:lisa,lissa,mel,milly,missy
  michael:micah,mick,mickey,micky,mike,mikey michelle:chelle,mickey,shelley,shellie,shelly,shely mildred:milly millicent:milly,missy
  miranda:mandy,mira,randi,randy mitchell:mitch nancy:ann,nan,nanny natalie:natty,nettie natasha:nat,tasha nathan:nat,nate
  nathaniel:nat,nate,nathan,natty,than nicholas:claas,claes,nic,nick,nickie,nicky,nico nicole:cole,nicki,nicky,nikki,nole norman:norm oliver:ollie
  olivia:livia,nollie,ollie pamela:pam patricia:pat,patsy,patti,patty,tricia,trish,trisha patrick:paddy,pat,pate,patsy,peter paul:polly
  pauline:polly penelope:penny peter:pate,pete philip:phil,pip phillip:phil,pip rachel:rachael,shelly randall:randy randolph:dolph,randy
  raymond:ray rebecca:becca,beck,becky,reba regina:gina,reggie reginald:naldo,reg,reggie,renny
  richard:dick,dickie,dickon,dicky,rich,richie,rick,ricky robert:bob,bobby,dob,dobbin,hob,hobkin,rob,robby,rupert
  roberta:bert,bertie,birdie,birtie,bobbie,robbie,roby roderick:erick,rickie,rod,roddy rodney:rod roger:bobby,hodge,rod,rodger,roge
  roland:lanny,orlando,rollo,rolly ronald:naldo,ron,ronnie,ronny rosemary:marie,mary,rose,rosemarie,rosey roxanne:ann,rose,roxie russell:russ,rusty
  samantha:mantha,sam,sammy samuel:sam,sammy sandra:cassandra,sandy sarah:sadie,sally,sara scott:sceeter,scottie,scotty,squat sebastian:seb,sebby
  sharon:sha,shay sheldon:shelly shirley:lee,sherry,shirl sidney:sid,syd sophia:sophie
  stephanie:annie,steffi,steffie,steph,stephani,stephany,stephie,stephine,stevie stephen:steve steven:steve,stevie stuart:stu
  susan:hannah,sue,sukey,susie,suzie suzanne:sue,suki,susie sylvester:si,sly,sy,syl,vessie,vester,vet teresa:terry,tess,tessa,tessie thaddeus:thad
  theodore:ted,teddy,theo theresa:terry,tess,tessa,tessie,thirza,thursa,traci,tracie,tracy thomas:thom,tom,tommy timothy:tim,timmy tobias:bias,toby
  valerie:val vanessa:essa,nessa,vanna veronica:franky,frony,ron,ronie,ronna,ronnie,ronny,vonnie victor:vic
  victoria:tori,torie,torri,torrie,tory,vic,vicki,vickie,vicky vincent:vic,vin,vince,vinnie,vinny virginia:ginger,ginny,jane,jennie,virgy
  vivian:vi,viv walter:wally,walt wendy:wen wesley:wes wilbur:will,willie,willy wilfred:fred,wil,will,willie
  william:bela,bell,bill,billy,wil,will,willie,willy winifred:freddie,winnet,winnie yvonne:vonna zachariah:zac,zach,zachy,zack,zak,zakk,zeke
  zachary:zac,zach,zachy,zack,zak,zakk,zeke

  alexander:alex,sasha,xander benjamin:ben,benji,benny catherine:cat,kate,katie,kat christopher:chris,topher cynthia:cindy daniel:dan,danny deborah:deb
  jennifer:jen jessica:jess jonathan:jon joshua:josh katherine:katie,kat kathryn:kat,katie,kathy michael:mike nathan:nate nicholas:nick,nico
  nicole:nic,nicky rachel:rach robert:bobbie,robbie,bert samantha:sam,sammie samuel:sam,sammy stephanie:steph thomas:tom,tommy,thom
  timothy:tim,timmy victoria:vicky,vicki,tori matthew:matt gregory:greg edward:ed,eddie,ted,ned jacob:jake kimberly:kim
`;

const meant = new Map<string, Set<string>>();
for (const row of shortNames.trim().split(/\s+/)) {
  const [name = "", list = ""] = row.split(":");
  for (const short of list.split(",")) {
    for (const [one, other] of [
      [name, short],
      [short, name],
    ] as const) {
      meant.set(one, (meant.get(one) ?? new Set()).add(other));
    }
  }
}

/** Other names that somebody with this one may go by, in both directions: bob → robert, robert → bob, rob. */
export function otherNames(name: string): readonly string[] {
  return [...(meant.get(name) ?? [])];
}
