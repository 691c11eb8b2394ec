"""English names of countries and of what is theirs; those that CLDR lacks."""

from __future__ import annotations

from constancia.language.shape.countries import CountryWords

COUNTRIES = CountryWords(
    names={
        "AE": ("uae",), "BA": ("bosnia",),
        "CD": ("democratic republic of congo", "drc", "dr congo", "democratic republic of the congo", "congo"),
        "CI": ("ivory coast",), "CV": ("cabo verde", "cape verde"), "CZ": ("czech republic",),
        "GB": ("britain", "great britain", "uk", "u.k", "england"), "KN": ("st kitts & nevis", "st kitts and nevis"),
        "LC": ("st lucia",), "MK": ("macedonia",), "MM": ("myanmar", "burma"), "NL": ("holland", "the netherlands"),
        "PS": ("palestine", "gaza", "west bank"), "SZ": ("swaziland",), "TL": ("east timor",), "TR": ("turkey",),
        "TT": ("trinidad and tobago",),
        "US": ("us", "u.s", "u.s.", "usa", "u.s.a", "united states of america", "america"), "VA": ("vatican",),
        "VC": ("st vincent & grenadines", "st vincent and the grenadines"),
    },
    adjectives={
        "AE": ("emirati",), "AF": ("afghan",), "AL": ("albanian",), "AM": ("armenian",), "AO": ("angolan",),
        "AR": ("argentine", "argentinian"), "AT": ("austrian",), "AU": ("australian",), "AZ": ("azerbaijani",),
        "BA": ("bosnian",), "BD": ("bangladeshi",), "BE": ("belgian",), "BF": ("burkinabe",), "BG": ("bulgarian",),
        "BI": ("burundian",), "BJ": ("beninese",), "BO": ("bolivian",), "BR": ("brazilian",), "BW": ("botswanan",),
        "BY": ("belarusian",), "BZ": ("belizean",), "CA": ("canadian",), "CD": ("congolese",), "CH": ("swiss",),
        "CI": ("ivorian",), "CL": ("chilean",), "CM": ("cameroonian",), "CN": ("chinese",), "CO": ("colombian",),
        "CR": ("costa rican",), "CU": ("cuban",), "CY": ("cypriot",), "CZ": ("czech",), "DE": ("german",),
        "DK": ("danish",), "DO": ("dominican",), "DZ": ("algerian",), "EC": ("ecuadorian", "ecuadorean", "ecuadoran"),
        "EE": ("estonian",), "EG": ("egyptian",), "EH": ("sahrawi",), "ER": ("eritrean",),
        "ES": ("spanish", "spaniard"), "ET": ("ethiopian",), "FI": ("finnish",), "FJ": ("fijian",), "FR": ("french",),
        "GB": ("british",), "GE": ("georgian",), "GH": ("ghanaian",), "GM": ("gambian",), "GN": ("guinean",),
        "GR": ("greek",), "GT": ("guatemalan",), "GY": ("guyanese",), "HN": ("honduran",), "HR": ("croatian",),
        "HT": ("haitian",), "HU": ("hungarian",), "ID": ("indonesian",), "IE": ("irish",), "IL": ("israeli",),
        "IN": ("indian",), "IQ": ("iraqi",), "IR": ("iranian",), "IS": ("icelandic",), "IT": ("italian",),
        "JM": ("jamaican",), "JO": ("jordanian",), "JP": ("japanese",), "KE": ("kenyan",), "KH": ("cambodian",),
        "KP": ("north korean",), "KR": ("south korean",), "KW": ("kuwaiti",), "KZ": ("kazakh",), "LB": ("lebanese",),
        "LK": ("sri lankan",), "LR": ("liberian",), "LT": ("lithuanian",), "LU": ("luxembourgish",),
        "LV": ("latvian",), "LY": ("libyan",), "MA": ("moroccan",), "MD": ("moldovan",), "ME": ("montenegrin",),
        "MG": ("malagasy",), "MK": ("macedonian",), "ML": ("malian",), "MM": ("burmese",), "MN": ("mongolian",),
        "MR": ("mauritanian",), "MT": ("maltese",), "MX": ("mexican",), "MY": ("malaysian",), "MZ": ("mozambican",),
        "NA": ("namibian",), "NE": ("nigerien",), "NG": ("nigerian",), "NI": ("nicaraguan",), "NL": ("dutch",),
        "NO": ("norwegian",), "NP": ("nepali", "nepalese"), "NZ": ("new zealand",), "OM": ("omani",),
        "PA": ("panamanian",), "PE": ("peruvian",), "PH": ("filipino", "philippine"), "PK": ("pakistani",),
        "PL": ("polish",), "PS": ("palestinian",), "PT": ("portuguese",), "PY": ("paraguayan",), "QA": ("qatari",),
        "RO": ("romanian",), "RS": ("serbian",), "RU": ("russian",), "RW": ("rwandan",), "SA": ("saudi",),
        "SD": ("sudanese",), "SE": ("swedish",), "SG": ("singaporean",), "SI": ("slovenian",),
        "SK": ("slovak", "slovakian"), "SL": ("sierra leonean",), "SN": ("senegalese",), "SO": ("somali",),
        "SR": ("surinamese",), "SS": ("south sudanese",), "SV": ("salvadoran", "salvadorean"), "SY": ("syrian",),
        "TD": ("chadian",), "TG": ("togolese",), "TH": ("thai",), "TN": ("tunisian",), "TR": ("turkish",),
        "TT": ("trinidadian",), "TW": ("taiwanese",), "TZ": ("tanzanian",), "UA": ("ukrainian",), "UG": ("ugandan",),
        "US": ("american",), "UY": ("uruguayan",), "VE": ("venezuelan",), "VN": ("vietnamese",), "XK": ("kosovan",),
        "YE": ("yemeni",), "ZA": ("south african",), "ZM": ("zambian",), "ZW": ("zimbabwean",),
    },
    endings=("", "s"),
)  # fmt: skip
