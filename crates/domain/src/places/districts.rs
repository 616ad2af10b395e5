//! The 28 districts (области), after the National Statistical Institute's classification ЕКАТТЕ.

use super::District;

const fn of(code: &'static str, name: &'static str, name_en: &'static str) -> District {
    District { code, name, name_en }
}

/// Ordered by code.
#[rustfmt::skip]
pub static DISTRICTS: [District; 28] = [
    of("BGS", "Бургас", "Burgas"),
    of("BLG", "Благоевград", "Blagoevgrad"),
    of("DOB", "Добрич", "Dobrich"),
    of("GAB", "Габрово", "Gabrovo"),
    of("HKV", "Хасково", "Haskovo"),
    of("JAM", "Ямбол", "Yambol"),
    of("KNL", "Кюстендил", "Kyustendil"),
    of("KRZ", "Кърджали", "Kardzhali"),
    of("LOV", "Ловеч", "Lovech"),
    of("MON", "Монтана", "Montana"),
    of("PAZ", "Пазарджик", "Pazardzhik"),
    of("PDV", "Пловдив", "Plovdiv"),
    of("PER", "Перник", "Pernik"),
    of("PVN", "Плевен", "Pleven"),
    of("RAZ", "Разград", "Razgrad"),
    of("RSE", "Русе", "Ruse"),
    of("SFO", "София", "Sofia"),
    of("SHU", "Шумен", "Shumen"),
    of("SLS", "Силистра", "Silistra"),
    of("SLV", "Сливен", "Sliven"),
    of("SML", "Смолян", "Smolyan"),
    of("SOF", "София (столица)", "Sofia (stolitsa)"),
    of("SZR", "Стара Загора", "Stara Zagora"),
    of("TGV", "Търговище", "Targovishte"),
    of("VAR", "Варна", "Varna"),
    of("VID", "Видин", "Vidin"),
    of("VRC", "Враца", "Vratsa"),
    of("VTR", "Велико Търново", "Veliko Tarnovo"),
];
