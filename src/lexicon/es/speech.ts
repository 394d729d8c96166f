/** Spanish: the words of phrases that name a speaker. */
import type { SpeechWords } from '../mul/speech-words.ts';

/** The words with which attribution reads Spanish. */
export const speech: SpeechWords = {
  verbs: `dijo dice afirmó afirma explicó explica aseguró asegura añadió añade agregó agrega declaró declara señaló señala comentó
    comenta contó cuenta indicó indica subrayó subraya sostuvo sostiene advirtió advierte insistió insiste manifestó manifiesta
    recordó recuerda reconoció reconoce lamentó lamenta denunció denuncia expresó expresa expuso destacó destaca apuntó apunta
    precisó precisa aclaró aclara admitió admite anunció anuncia respondió responde contestó contesta preguntó pregunta replicó
    replica exclamó exclama gritó murmuró susurró relató relata confesó confiesa concluyó concluye zanjó prometió promete
    criticó critica remarcó remarca matizó matiza opinó opina puntualizó recalcó recalca escribió escribe celebró quejó queja
    defendió defiende reveló revela alertó alerta resumió resume decía explicaba añadía detalló detalla`,
  auxiliaries: 'ha había',
  participles: `dicho afirmado explicado asegurado añadido agregado declarado señalado comentado contado indicado subrayado sostenido
    advertido insistido manifestado recordado reconocido lamentado denunciado expresado expuesto destacado apuntado precisado
    aclarado admitido anunciado respondido contestado preguntado replicado exclamado relatado confesado concluido zanjado
    prometido criticado remarcado matizado opinado recalcado escrito revelado celebrado quejado defendido detallado`,
  accordingTo: 'según',
  skipped: `ayer hoy también después luego entonces además este esta lunes martes miércoles jueves viernes sábado domingo se
    finalmente asimismo igualmente ahora todavía aún posteriormente`,
  determiners: 'el la un una su',
  prepositions: `de del a al con por para en sobre contra según desde hacia sin ante`,
  conjunctions: 'y e o u',
  roles: `alcalde alcaldesa ministro ministra presidente presidenta director directora portavoz diputado diputada senador senadora
    gobernador gobernadora profesor profesora catedrático catedrática investigador investigadora abogado abogada juez jueza fiscal
    médico médica doctor doctora entrenador entrenadora capitán capitana responsable jefe jefa fundador fundadora secretario
    secretaria consejero consejera concejal concejala embajador embajadora comisario comisaria papa obispo rey reina
    príncipe princesa madre padre hermano hermana hijo hija tío tía amigo amiga viuda viudo esposo esposa víctima testigo vecino
    vecina agricultor agricultora pescador pescadora escritor escritora autor autora historiador historiadora economista biólogo
    bióloga geólogo geóloga maestro maestra estudiante alumno alumna enfermero enfermera dueño dueña propietario propietaria
    artista cantante actor actriz cineasta periodista activista coronel general comandante panadero panadera experto experta
    analista vicepresidente vicepresidenta coordinador coordinadora gerente delegado delegada líder canciller mandatario mandataria
    arqueólogo arqueóloga sociólogo socióloga`,
  roleEnding: undefined,
  givenNames: `antonio josé manuel francisco juan david javier daniel carlos jesús alejandro miguel rafael pedro pablo ángel
    sergio fernando jorge luis alberto álvaro diego adrián raúl enrique ramón vicente iván rubén óscar andrés joaquín santiago
    eduardo víctor roberto jaime mario ignacio hernando hernán gustavo ricardo maría carmen ana isabel laura cristina marta
    dolores pilar elena sara lucía paula raquel mercedes rosa beatriz silvia teresa patricia sofía julia andrea irene rocío nuria
    inés alicia claudia lola eva`,
  maleTitles: 'señor sr sr. don',
  femaleTitles: 'señora sra sra. doña señorita',
  titles: 'dr dr. dra dra. lic. ing. sir lady',
  particles: 'de del la las los da dos van von der den ter di',
  noNames: `ministerio ayuntamiento ciudad región comunidad universidad instituto sociedad grupo banco partido asociación federación
    sindicato consejo congreso senado gobierno policía tribunal corte escuela hospital museo radio diario agencia san santa lunes
    martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre el la los las un una su este esta provincia estado guardia`,
  longestName: 5,
};
