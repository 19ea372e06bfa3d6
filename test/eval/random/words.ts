/*
 * What cards are made of at random. Family names are a sample of those of @faker-js/faker 9.9 (MIT); all else was written for this.
 */

export const families: readonly string[] = [
  ..."Berglund Bergmane Bernasconi Bertolini Bjeljac Blaha Blatancic Blum Brehmer Brezancic Brezina Brogi Brunet Bruni Brunkevica".split(
    " ",
  ),
  ..."Bucanin Bucci Buchholz Buckridge Budzinski Catania Cavalieri Celmina Corwin D'elia Daudrich Dautzenberg Deja Delrio Dienel".split(
    " ",
  ),
  ..."Dietrich Dohnalova Dokoupil Dolecek Dubsky Dufour Dulla Ehigiator Elicin Fadipe Felice Finka Fior Fiorenza Fois".split(
    " ",
  ),
  ..."Forster Frankova Franta Friedenberg Frisch Gasiorowski Ghosh Glukcevic Goossens Gotz Grezia Grzeskowiak Hajdu Havranek Heidler".split(
    " ",
  ),
  ..."Heikkinen Hejduk Helmke Hendrych Hentschke Hickle Hiebl Hilll Hintz Hirthe Hirvonen Hodea Hofman Huebel Kasparek".split(
    " ",
  ),
  ..."Khuzwayo Klaus Kljecanin Kocchar Kohoutkova Konopelski Koscalek Kostal Kozova Liotta Lipka Ljiljan Lodi Loska Luchini".split(
    " ",
  ),
  ..."Maak Mabaso Mabizela Macele Madrigal Makhanya Makowski Malan Maluleke Marcinkovic Masek Maslac Massimi Mastroianni Matejka".split(
    " ",
  ),
  ..."Matejkova Mathes Mathiszik Matiaskova Matijasevic Matula Matyas Mayerova Mazzoni Medkova Mehrotra Melngailis Mena Merola Merta".split(
    " ",
  ),
  ..."Michallek Mihalikova Mikulasek Militello Minelli Misikova Mlcoch Mofokeng Monaca Monache Montesano Mordenti Moretto Morreale Morrison".split(
    " ",
  ),
  ..."Moseley Mrkvickova Ngcobo Oltean Omowale Ondra Ondrackova Onnen Onur Oosthuizen Oppong Opuic Orasanin Orlando Ostrovska".split(
    " ",
  ),
  ..."Owczarek Owusu Pajonk Palm Palomo Palters Pandey Pani Panjak Pantano Paolini Papak Papp Paredes Parra".split(" "),
  ..."Parrino Pascale Pasquale Pavlik Peckova Perin Permata Pesek Peterka Petersen Petrea Petricek Pham Piasecki Piccione".split(
    " ",
  ),
  ..."Pintilie Pisa Pisarevic Piscopo Pitschugin Pivetta Pizzitola Placek Plejo Plekanecova Poche Pocrnja Podhradsky Pogacic Pohle".split(
    " ",
  ),
  ..."Pollina Prchalova Prisco Procopio Prosacco Puente Puiu Quinta Radvanji Raimondo Rajs Rambaldi Ramon Rana Raposo".split(
    " ",
  ),
  ..."Rasetic Raspopovic Ratnieks Razo Reiber Remeta Renaud Reyes Riccio Rice Riedel Riermeier Righi Ringel Riojas".split(
    " ",
  ),
  ..."Riolo Rocchi Rosenbauer Rosenbaum Rosinski Rossi Rossler Rossouw Rottger Roux Rupprecht Rybarova Saavedra Sabolcec Sacco".split(
    " ",
  ),
  ..."Samuel Sanches Sanctis Santillan Sardella Scherbarth Scherer Schersing Schlicht Schmitt Schmuhl Schnieder Schnyder Schoch Schockel".split(
    " ",
  ),
  ..."Schoeman Scholtz Schonfeld Schrader Schreiter Schuff Schuldt Silvestri Simljesa Siragusa Slankamenac Slobodnik Slobodnikova Slobodova Smerda".split(
    " ",
  ),
  ..."Smitham Soare Sodano Solberg Solmaz Soos Sorsa Sosars Spaniel Spielvogel Spinelli Stabile Stachurski Starkova Starovlah".split(
    " ",
  ),
  ..."Stascik Stefano Stella Stelmach Sterba Sterbova Steyn Stoklasova Stolle Sukute Sulhof Sundalic Sutter Svabova Svandova".split(
    " ",
  ),
  ..."Svarc Svec Szatkowski Tesla Tkaczyk Tomecek Tomecekova Tomescu Tomys Traini Turinski Urbankova Urbanova Urena Urias".split(
    " ",
  ),
  ..."Urso Uyainah Vaca Vacca Vachova Vagnerova Vailati Vaip Vajdicka Vakareskov Valach Valdivia Valek Valente Valli".split(
    " ",
  ),
  ..."Valuskova Vanaga Vanags Vancurova Varela Varinac Varman Vasils Vaska Vasseur Vavrikova Vavrova Veiga Velazquez Velden".split(
    " ",
  ),
  ..."Venghaus Ventura Venturi Venturini Verhaeghe Verzi Veselova Veskovic Vezi Viale Vicen Vicini Vidacek Viderscak Viklund".split(
    " ",
  ),
  ..."Vilka Villalobos Visco Vitums Vliet Vodakova Volkman Volny Vondrova Voracek Vorackova Vrabcova Vracar Vydareny Wagner".split(
    " ",
  ),
  ..."Waldmann Walker Walther Waluyo Wang Wanner Waschbusch Wasiu Weigel Wertag Widiastuti Wiegand Wiegelmann Wilczek Wilczynski".split(
    " ",
  ),
  ..."Wojcik Wollmann Wolmerans Wong Wood Wrobel Wunsche Wurm Wuthrich Xacon Yanez Yulianti Zabaleta Zajic Zalesak".split(
    " ",
  ),
  ..."Zamudio Zanner Zanotti Zappia Zednik Zekl Zeman Zemlicka Zeuch Zeyen Zietek Zipac Zipalovic Zipse Zivak".split(
    " ",
  ),
];

export const titles: readonly string[] = [
  ..."Account Executive|Senior Vice President|VP, Business Development|Regional Sales Manager|Director of Operations".split(
    "|",
  ),
  ..."Chief Executive Officer|Founder & CEO|Co-Founder|Managing Partner|Partner|Associate|Of Counsel|Attorney at Law".split(
    "|",
  ),
  ..."Senior Software Engineer|Engineering Manager|Product Designer|UX Researcher|Marketing Coordinator|Head of Growth".split(
    "|",
  ),
  ..."Creative Director|Art Director|Copywriter|Project Manager|Senior Project Manager|Estimator|Superintendent|Owner|Owner/Operator".split(
    "|",
  ),
  ..."President|Vice President|Treasurer|Controller|Financial Advisor|Wealth Management Advisor|Loan Officer|Branch Manager".split(
    "|",
  ),
  ..."Insurance Agent|REALTOR®|Broker/Owner|Associate Broker|Property Manager|Leasing Consultant|General Manager|Assistant Manager".split(
    "|",
  ),
  ..."Executive Chef|Pastry Chef|Event Planner|Photographer|Professor|Associate Professor of History|Assistant Professor".split(
    "|",
  ),
  ..."Postdoctoral Fellow|Research Scientist|Principal Investigator|Dean of Admissions|Registered Nurse|Nurse Practitioner".split(
    "|",
  ),
  ..."Physical Therapist|Family Physician|Pediatrician|Veterinarian|Pharmacist|Orthodontist|Licensed Massage Therapist".split(
    "|",
  ),
  ..."Personal Trainer|Yoga Instructor|Hair Stylist|Master Plumber|Electrician|Landscape Architect|Principal Architect".split(
    "|",
  ),
  ..."Interior Designer|Technical Sales Representative|Field Service Engineer|Applications Engineer|Quality Manager|Plant Manager".split(
    "|",
  ),
  ..."Purchasing Manager|Supply Chain Analyst|Customer Success Manager|Sales Consultant|Senior Sales Consultant|Service Advisor".split(
    "|",
  ),
  ..."Parts Manager|Executive Director|Program Coordinator|Development Officer|Grant Writer|Curator|Librarian|Editor-in-Chief".split(
    "|",
  ),
  ..."Staff Writer|Producer|Head of Data Science|CTO|COO|Chief Financial Officer|Business Analyst|Consultant|Senior Consultant".split(
    "|",
  ),
  ..."Principal Consultant|Translator".split("|"),
];

export const departments: readonly string[] = [
  ..."Department of Physics|Sales & Marketing|Division of Cardiology|Human Resources|Corporate Banking|Structures Group".split(
    "|",
  ),
  ..."Research & Development|School of Engineering|Office of the Registrar|Global Supply Chain|Investment Banking Division".split(
    "|",
  ),
];

export const kinds: readonly string[] = [
  ..."Realty|Properties|Dental|Family Dentistry|Plumbing & Heating|Electric|Construction|Builders|Landscaping|Law Group|Consulting".split(
    "|",
  ),
  ..."Advisors|Capital|Capital Partners|Ventures|Technologies|Software|Systems|Networks|Robotics|Biosciences|Therapeutics".split(
    "|",
  ),
  ..."Pharmaceuticals|Medical Center|Clinic|Chiropractic|Photography|Studio|Design|Creative|Media|Films|Records|Press|Books".split(
    "|",
  ),
  ..."Coffee Roasters|Bakery|Brewing Company|Bar & Grill|Catering|Foods|Farms|Vineyards|Motors|Auto Body|Tire & Auto|Logistics".split(
    "|",
  ),
  ..."Freight|Shipping|Air Cargo|Travel|Tours|Insurance|Insurance Agency|Bank|Bank & Trust|Credit Union|Mortgage|Title & Escrow".split(
    "|",
  ),
  ..."Accounting|Tax Services|Staffing|Security|Cleaning Services|Flooring|Cabinets|Kitchen & Bath|Windows & Doors|Roofing|Steel".split(
    "|",
  ),
  ..."Tool & Die|Plastics|Electronics|Semiconductor|Optics|Instruments|Energy|Solar|Environmental|Engineering|Architects|Interiors".split(
    "|",
  ),
  ..."Fitness|Yoga|Salon|Spa|Veterinary Hospital|Pharmacy|Foundation|Museum|Gallery".split("|"),
];

export const legalForms: readonly string[] = [
  ..."Inc.|LLC|Ltd.|Corp.|Co.|LLP|P.C.|Corporation|Limited|Incorporated|L.L.C.|PLLC".split("|"),
];

export const slogans: readonly string[] = [
  ..."Your vision, our mission.|Built to last|Quality you can trust|Serving the valley since 1978|Ideas that move people".split(
    "|",
  ),
  ..."Solutions for a changing world|Where every detail matters|Making home happen|Trusted. Local. Fast.|Better health starts here".split(
    "|",
  ),
  ..."We put people first|The difference is clear|Innovation in every drop|Family owned and operated|Free estimates • Fully insured".split(
    "|",
  ),
  ..."Residential & Commercial|Sales • Service • Parts|Weddings | Portraits | Events|Think ahead.|People. Planet. Progress.".split(
    "|",
  ),
  ..."Engineering tomorrow|Simply better banking|Auto - Home - Life - Business|Design / Build / Remodel".split("|"),
];

export const streets: readonly string[] = [
  ..."Main Street|Oak Avenue|N. Michigan Ave.|Sunset Blvd|Industrial Parkway|Park Place|Lake Shore Drive|Elm St.|Route 9 North".split(
    "|",
  ),
  ..."Peachtree Road NE|Mission St|Old Mill Lane|Commerce Way|Technology Drive|W. 42nd Street|Market Street|El Camino Real".split(
    "|",
  ),
  ..."State Route 32|County Road 12|Harbor Blvd.|Broadway|Post Road|Winchester Blvd.|Research Park Ct.|Kings Highway".split(
    "|",
  ),
  ..."Country Club Dr.|Embarcadero|Wacker Drive|Avenue of the Americas|Pine Ridge Trail|Mt. Vernon Hwy|Bridge Plaza".split(
    "|",
  ),
];

/** City, state and postcode. */
export const cities: readonly (readonly string[])[] = [
  ..."Springfield/IL/62701|San Jose/CA/95110|Palo Alto/CA/94301|New York/NY/10018|Austin/TX/78701|St. Louis/MO/63101".split(
    "|",
  ),
  ..."Winston-Salem/NC/27101|Ann Arbor/MI/48104|Salt Lake City/UT/84101|Fort Lauderdale/FL/33301|Portland/OR/97204|Boise/ID/83702".split(
    "|",
  ),
  ..."Mountain View/CA/94043|Cambridge/MA/02139|Princeton/NJ/08540|Tucson/AZ/85701|Charleston/SC/29401|Green Bay/WI/54301".split(
    "|",
  ),
  ..."Long Island City/NY/11101|Santa Clara/CA/95054|Colorado Springs/CO/80903|Baton Rouge/LA/70801|Honolulu/HI/96813".split(
    "|",
  ),
  ..."Hartford/CT/06103".split("|"),
].map((city) => city.split("/"));

/** Addresses abroad, as printed on one line; commas may become line breaks. */
export const abroad: readonly string[] = [
  ..."14 Bedford Row, London WC1R 4ED|Unit 7, Riverside Business Park, Leeds LS1 4AP, UK|The Old Rectory, Church Lane, Wells BA5 2PN".split(
    "|",
  ),
  ..."220 King Street West, Suite 300, Toronto, ON M5H 1K4|1055 West Hastings Street, Vancouver, BC V6E 2E9, Canada".split(
    "|",
  ),
  ..."Level 9, 140 William Street, Melbourne VIC 3000|Suite 4, 88 Pacific Highway, North Sydney NSW 2060, Australia".split(
    "|",
  ),
  ..."No. 42, 5th Cross, Indiranagar, Bangalore - 560 038, India|B-12, Sector 63, Noida - 201 301 (U.P.)".split("|"),
  ..."10 Anson Road, #21-07 International Plaza, Singapore 079903|Hauptstraße 12, 80331 München, Germany".split("|"),
  ..."Keizersgracht 241, 1016 EA Amsterdam, The Netherlands|12 rue de la Paix, 75002 Paris, France|Via Dante 7, 20123 Milano, Italy".split(
    "|",
  ),
  ..."P.O. Box 3344, Dubai, United Arab Emirates|Room 1203, Tower B, Ocean Centre, 5 Canton Road, Kowloon, Hong Kong".split(
    "|",
  ),
  ..."7-1 Ginza 4-chome, Chuo-ku, Tokyo 104-0061, Japan|152 Teheran-ro, Gangnam-gu, Seoul 06236, Korea".split("|"),
  ..."8F, No. 77, Sec. 2, Dunhua S. Rd., Taipei 106, Taiwan|Level 12, Menara Binjai, 50450 Kuala Lumpur, Malaysia".split(
    "|",
  ),
];
