/** Portuguese: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Portuguese. */
export const words: LanguageWords = {
  stopWords: `a à ao aos algo alguém algum alguma algumas alguns ainda antes apenas aquela aquelas aquele aqueles aquilo as às assim
    até bem cada com como contra cuja cujo da das de dela delas dele deles depois desde dessa dessas desse desses desta deste deve
    devem disso do dos durante e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estas estava
    estavam este estes eu foi foram fosse há isso isto já lhe lhes lo mais mas me mesma mesmo meu meus minha minhas muita muitas
    muito muitos na não nas nem nenhum nenhuma nessa nesse nesta neste no nos nós nossa nossas nosso nossos num numa o onde os ou
    outra outras outro outros para pela pelas pelo pelos pode podem por porque porquê pouco qual quais quando quanta quantas quanto
    quantos que quem quer são se segundo seja sem sempre sendo ser será seria seu seus só sob sobre sua suas também tão tem têm
    tenha tenho ter teve tinha tinham toda todas todo todos tu tua um uma umas uns vai vão você vocês`,
  questions: {
    who: 'quem',
    when: 'quando',
    where: 'onde aonde',
    'how many': 'quanto quanta quantos quantas',
    why: 'porquê',
    other: 'que qual quais como',
  },
  numbers: `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze vinte trinta quarenta
    cinquenta sessenta setenta oitenta noventa cem cento mil milhão milhões bilhão bilhões metade terço dúzia`,
  dates: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã semana semanas mês meses ano anos século séculos década
    dia dias primavera verão outono inverno`,
  reasons: 'porque pois devido razão razões causa motivo graças',
  places: 'em no na nos nas para perto desde',
  denials: 'não nunca jamais nenhum nenhuma ninguém nada sem nem tampouco',
  speech:
    'disse diz disseram afirmou afirma segundo explicou explica acrescentou declarou anunciou informou contou destacou',
  timeUnits:
    'segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos década décadas século séculos',
  years: 'ano anos',
  commonWords: `euro euros acha achar agora alto antigo artigo assunto bastante boa bom bons caso certo chama chamado chamar chegar coisa
    coisas começa começar começou conseguir continuar dar deixar diferente disse diz dizer dura durar dá exemplo
    existe fala falar faz fazer fica ficar forma gente grande grandes grupo homem importante ir jeito junto lado
    levar lugar maior mal maneira melhor menor mesma morto mulher mundo nome nova novo novos nunca ontem parece
    parte passada passado passar pensa pensar pequena pequeno pessoa pessoas possível precisar primeira primeiro
    próximo pôr quer querer razão realmente sabe saber sair sempre senhor tarde tempo tipo tomar usar velho vem ver
    verdade vez vezes vir vê última último últimos`,
};
