// This file is generated: npm run generate.

/**
 * By where or for what the words are looked for, and by language where that matters: stems of which each hit has one. A
 * stem stands for the words that begin with it if it has eight letters, and for itself if it has fewer.
 */
export const stems = {
  "en principle":
    "acceptab addition addresse adequate agreed aim among amongst ap applicab appropri asa asap aspire attempt class company consider course cutting decided departme determin discreti discusse earliest effort efforts endeavor endeavou ensured escalate etc extra feasible firm free from further handled holistic hope includin interest looked managed margin margins necessar needed or organisa organiza outside p partner periodic possible practica promptly reasonab regular regularl relevant required reserve reserves resolved reviewed sap satisfac seamless second sharehol so state strive striving sufficie suitable suitably timely trusted try unilater without world",
  "objective":
    "abgeschl absatzpr absatzqu abschlie abschlus agreemen auftrag auftrags baisse bekommen binnenha boni bonus bonuses bonussen bonuszah boucler close closed closing commande commissi conclure contract contrat crocher deal dealclos decroche discount duction erhalten gagner gesloten getekend gewinnen holen intake korting kwartaal land machen nachlass objectif off ondertek order orderint overeenk preisnac preissen price prijsred prijsver prime primes quartals quarter quarterl quota quotas rabais rabatt reductio remise remporte rondkrij sales scoren secure sichern signed signer sluiten tekenen untersch unterzei verkaufs verkoopc verkoopq vertrags vertrieb win winnen",
  "charter":
    "ketenpar partenai partenar partner partneri partnern partners samenwer",
  "en theme":
    "absolute always approach blind blindly client clients complete conflict customer disagree family friendly friends from full fullly fully instantl never objectio overnigh resistan size supplier total totally uncondit unlimite vendor vendors",
  "nl principle":
    "aandeelh aangepak aankondi aanvaard acceptab adequaat adequate afdeling afgehand afgespro afzienba alles ambitie ap asa asap baanbrek bedoelin bedrijf beheerd behoefte behouden behoudt bekeken belangen bepaald beslist besloten besproke best bevredig bijbetal cetera class dergelij desgewen e eenzijdi enz enzovoor etc firma geborgd geescale geevalue geschikt gewaarbo gewenst gezette goeddunk gratis haalbaar herzien holistis hoopt hopen inbegrip inclusie inspanni instemmi intentie inzicht kennisge kosteloo kosteloz kunnen marge marges maximaal meerkost meerprij mogelijk naadloos naadloze nodig noodzake o of onder ondernem ontzorge ontzorgt onverwij oordeel opgelost optimaal organisa out overeeng overleg overwoge p partner passend passende periodie probeert proberen redelijk regelmaa regelmat relevant sap scaleerd spannen spant stapje state streeft streven termijn tijd tijdig tijdige toepassi toereike toestemm toonaang tracht trachten trusted valueerd vergoedi vermogen voldoend volledig voorkome voorneme voort voorts waaronde wenselij wereldkl zijner zinvol zonder zonodig",
  "nl theme":
    "aanpak absolute absoluut afnemer afnemers altijd behandel belangen bezwaar bezwaren conflict dezelfde familie gebroken genegeer klant klanten leveranc nooit oneens onvoorwa opdracht overwonn relatie samenwer size tegenspr tegensta vertrouw verzet volkomen volledig vriendel vrienden weerstan",
  "de principle":
    "abgestim absehbar absicht absprach abstimmu adaequat adressie aehnlich aeussers akzeptab alleinga alleinig anderem angebrac angegang angemess anhoerun ankuendi anstreng anwendba aufpreis augenh augenhoe ausreich bahnbrec baldmoeg beabsich bedarf bedarfsf behaelt behalten behandel beizeite belieben bemuehen bemueht bemuehun berechnu berpr berpruef beruecks besprech besproch best beste bestem besten bester bestes bestimme bestimmt bestm bestmoeg bestrebt cetera cksichti cksprach class demn demnaech dergleic eigenem eigenm eigenmae einschli einseiti entschei entschie erdenkli erforder ermessen eroerter erst erste erstem ersten erster erstes eskalier etc extramei fall falls fallweis fort freiem fruehzei ften ganzheit geeignet gegebene gekl geklaert gel geloest geregelt gesteuer gewuensc ggf ggfs gig glich gliche glichem glichen glicher gliches glichkei glichst gratis groesstm gutduenk hinreich hnlichem hnliches hoffen hofft hungen hzeitig ihrem insbeson klaeren kosten kostenfr kostenlo kraeften loesen machbar mehrkost mitteilu moeglich nahtlos nahtlose ndigung noetig notwendi nscht o oder ohne partner periodis quat quate quatem quaten quater quates rechtzei regelm regelmae regeln ren rtern rtert rueckspr schnells seinem sen setzen setzt sich sicherge sinnvoll sobald sofrueh sorasch soschnel soweit sstmoegl state stehende streben strebt tig tmoeglic trusted turnusm turnusma u ueberpr ueberpru umgehend unentgel unser unsere unserem unseren unserer unseres unterneh unverz unverzue usserst usserste usw vereinba verguetu versuche versucht vertretb vorankue wegweise weit weiter weltklas wenn zeit zeitgere zeitnah zeitnahe ziel zuegig zufriede zukunfts zumutbar zustimmu zutreffe zweckm zweckmae",
  "de theme":
    "akzeptie behandel berwunde beziehun dasselbe denselbe dieselbe einwaend familie freunde freundli gebroche geduldet gleiche gleichen hingenom ignorier immer interess konflikt lieferan modell size streit tolerier ueberwun uneins vertrags vertraue vertraut vorgehen widerspr widersta zugelass zusammen",
  "fr principle":
    "acceptab actionna adequat adequate adequats ainsi ambition applicab appropri aspire aspirent aspirons attentes autres besoin besoins but caetera cas catera cessaire cetera cheant cherche cherchen cherchon circonst class concerta consulta convenab convenu convenue convenus couture delai devra devront discr discreti discut discute discutee discutes doit doivent echeant effor efforce efforcen efforcer efforcon entrepri essaie essaient essayons etat etc examin examine examinee examines excellen facon faire frais gr gracieux gratuit gratuite gratuits gre guli guliere gulierem holistiq intentio interets interval lieu limiter maniere marges meilleur mesure mettre mieux moment mondiale necessai notre obligati opportun organisa ou partenai passent periodiq pertinen plus pointe possible preavis prevenir priment promptem quat quate quates quats raisonna rapideme reguli regulier rement remont remonte remontee remontes reserve reserven riodique sans satisfai sera seront serve servent societ societe son souhaita sous suffisam suffisan tarder tat temps tente tentent tentons tera tionnair tout trait traite traitee traitees traites unilat unilater utile vise visent visons vocation",
  "fr theme":
    "clients collabor confianc conflit conflits contesta desaccor dispute disputes famille fourniss objectio oppositi prestata relation resistan saccord saccords sistance size taille toujours",
  "en normative":
    "agrees commits does has may must never only responsi shall undertak will",
  "en collective":
    "another both each either neither parties party side sides team two us we",
  "nl normative":
    "dient gehouden mag moet nooit verantwo verplich zal",
  "nl collective":
    "allebei ander beide beiden elk elkaar gezamenl ieder iedereen kant kanten niemand ons onze partij partijen ploeg samen team twee we wij",
  "de normative":
    "darf muss nie niemals soll sorgen verantwo verpflic zust",
  "de collective":
    "alle andere anderen beide beiden beider einander gegensei gemeinsa jede jeder jedes jeweils niemand partei parteien seite team uns unser unsere unseren weder wir zusammen zwei",
  "fr normative":
    "charg devra doit engage jamais peut pourra responsa tenu tenue",
  "fr collective":
    "aucune autre chacun chacune chaque deux ensemble mutuelle ni nos notre nous on partie parties personne quipe tous uns",
  "value":
    "about achten apprecia attachen attachon base basis bedeutun bekennen belang belangri believe centraal central cherish cient cions cl coeur cornerst croient croyons cruciaal crucial cruciale crucials cruciaux embrace entschei erster essentia essentie fondamen fondemen foundati fundamen geloven glauben grundlag grundleg grundwer heart hechten importan indispen kernwaar key legen levensbe mittelpu omarmen onmisbaa primordi priorit priorite prioriti priority respect respecte respecto respekti schl sleutel staan stand stehen tzen unverzic ur valeur valeurs valorise valoriso value valued values vital voorop waarde waarden waardere wert werte wesentli wezenlij wichtig zentral",
};
