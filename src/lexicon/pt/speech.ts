/** Portuguese: the words of phrases that name a speaker. */
import type { SpeechWords } from '../mul/speech-words.ts';

/** The words with which attribution reads Portuguese. */
export const speech: SpeechWords = {
  verbs: `disse diz afirmou afirma explicou explica garantiu garante acrescentou acrescenta declarou declara comentou comenta contou
    conta indicou sublinhou sublinha sustentou sustenta alertou alerta advertiu insistiu insiste manifestou lembrou lembra recordou
    reconheceu reconhece lamentou lamenta denunciou denuncia destacou destaca apontou aponta precisou esclareceu admitiu
    admite anunciou anuncia respondeu responde perguntou pergunta replicou retrucou exclamou gritou murmurou sussurrou relatou relata
    confessou confessa concluiu conclui prometeu promete criticou critica ressaltou ressalta frisou frisa opinou avaliou avalia
    escreveu escreve celebrou comemorou comemora queixou defendeu defende detalhou completou completa informou resumiu resume
    ponderou pondera observou observa argumentou argumenta falou dizia explicava revelou revela`,
  auxiliaries: 'tinha havia',
  participles: `dito afirmado explicado garantido acrescentado declarado comentado contado alertado lembrado lamentado denunciado
    destacado admitido anunciado respondido perguntado relatado prometido criticado escrito`,
  accordingTo: 'segundo conforme',
  skipped: `ontem hoje também depois então ainda nesta neste segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    sábado domingo se finalmente agora posteriormente`,
  determiners: 'o a um uma seu sua',
  prepositions: `de do da dos das a ao à aos às com por pelo pela para em no na nos nas sobre contra segundo desde sem ante`,
  conjunctions: 'e ou',
  roles: `prefeito prefeita ministro ministra presidente presidenta diretor diretora porta-voz deputado deputada senador senadora
    governador governadora professor professora pesquisador pesquisadora investigador investigadora advogado advogada juiz juíza
    promotor promotora procurador procuradora médico médica doutor doutora treinador treinadora técnico técnica capitão
    responsável chefe fundador fundadora secretário secretária conselheiro conselheira vereador vereadora embaixador embaixadora
    comissário delegado delegada papa bispo rei rainha príncipe princesa mãe pai irmão irmã filho filha tio tia amigo amiga viúva
    viúvo marido esposa vítima testemunha vizinho vizinha agricultor agricultora pescador pescadora escritor escritora autor autora
    historiador historiadora economista biólogo bióloga geólogo geóloga estudante aluno aluna enfermeiro enfermeira dono dona
    proprietário proprietária artista cantor cantora ator atriz cineasta jornalista ativista coronel general comandante padeiro
    padeira especialista analista vice-presidente coordenador coordenadora gerente líder chanceler arqueólogo arqueóloga
    sociólogo socióloga morador moradora`,
  roleEnding: undefined,
  givenNames: `josé joão antônio antónio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno
    eduardo felipe rodrigo manoel manuel mateus andré fernando fábio leonardo gustavo guilherme tiago thiago ricardo jorge roberto
    sérgio hernâni rui nuno miguel vítor maria ana francisca antônia adriana juliana márcia fernanda patrícia aline sandra camila
    amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera larissa cláudia beatriz luana rita sônia renata helena
    inês teresa catarina`,
  maleTitles: 'senhor sr sr. seu',
  femaleTitles: 'senhora sra sra. dona',
  titles: 'dr dr. dra dra. sir lady',
  particles: 'de do da dos das van von der den ter di del',
  noNames: `ministério prefeitura câmara cidade região comunidade universidade instituto sociedade grupo banco partido associação
    federação sindicato conselho congresso senado governo polícia tribunal supremo escola hospital museu rádio jornal folha agência
    são santa santo segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro
    outubro novembro dezembro o a os as um uma seu sua este esta estado rio minas`,
  longestName: 5,
};
