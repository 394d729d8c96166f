/** Nationalities and peoples: adjectives that also serve as nouns ("the Kenyan said"). */

/** In the singular and in lower case. */
export const nationalities: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american andorran angolan arab argentine argentinian armenian asian australian austrian
  azerbaijani bahamian bahraini bangladeshi barbadian basque bavarian belarusian belgian belizean beninese bhutanese bolivian bosnian
  brazilian breton briton british bulgarian burkinabe burmese burundian californian cambodian cameroonian canadian catalan
  caucasian chadian chechen chilean chinese colombian congolese corsican croat croatian cuban cypriot czech dane danish
  dominican dutch dutchman dutchwoman ecuadorian egyptian emirati english englishman englishwoman eritrean estonian
  ethiopian european fijian filipina filipino finn finnish flemish frenchman frenchwoman french gabonese gambian georgian
  german ghanaian greek grenadian guatemalan guinean guyanese haitian hawaiian hispanic honduran hungarian icelander icelandic indian
  indonesian iranian iraqi irish irishman irishwoman israeli italian ivorian jamaican japanese jordanian kazakh kenyan
  korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourger
  macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian
  montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani
  palestinian panamanian papuan paraguayan peruvian philippine pole polish portuguese qatari quebecer romanian russian rwandan
  samoan saudi scot scotsman scotswoman scottish senegalese serb serbian sicilian singaporean slovak slovakian slovene
  slovenian somali spaniard spanish sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tanzanian texan
  thai tibetan togolese tongan trinidadian tunisian turk turkish ugandan ukrainian uruguayan uzbek venezuelan
  vietnamese welsh welshman welshwoman yemeni zambian zimbabwean`.split(/\s+/),
);
