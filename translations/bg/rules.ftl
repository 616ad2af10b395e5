# rules
rules-page-title = Правила за проверка на годишния план
rules-page-introduction = Какво проверява Опора. Грешка: две места не може да са верни едновременно или твърдението е явно невярно. Предупреждение: човек трябва да реши. Бележка: слабост или стил.
rules-page-rule = Правило
rules-page-severity = Тежест
rules-page-reason = Защо
rules-severity-error = грешка
rules-severity-warning = предупреждение
rules-severity-hint = бележка
rules-family-sum = Суми
rules-family-capacity = Капацитет и потребители
rules-family-target = Цели
rules-family-period = Години и дати
rules-family-numbering = Номерация
rules-family-name = Имена и съкращения
rules-family-reference = Обявено и липсващо
rules-family-table = Таблици
rules-family-text = Текст
rules-family-schedule = График
rules-family-law = Правна уредба

rule-sum-parts-of-row = Частите дават { $sum }, а цялото е обявено като { $whole }: разлика { $difference }.
rule-sum-parts-of-row-why = Заплатите, издръжката и другите части на една сума трябва да дават обявеното цяло.

rule-sum-section-total = Редовете дават { $sum }, а обявеният сбор е { $whole }: разлика { $difference }.
rule-sum-section-total-why = Обявеният сбор на раздел или план трябва да е сборът на редовете му.

rule-sum-monthly-amount = { $total } по { $monthly } на месец са { $months } месеца: сумата не отговаря на цели месеци в годината.
rule-sum-monthly-amount-why = Месечната сума, умножена по месеците, трябва да дава общата.

rule-sum-rate-for-each = { $people } души по { $monthly } на месец не дават { $total }. Ако { $monthly } са за всички, „по“ е неточно.
rule-sum-rate-for-each-why = Брой хора, умножен по месечна ставка и месеци, трябва да дава общата сума.

rule-sum-people-split = { $parts } дават { $sum }, а са обявени общо { $whole }.
rule-sum-people-split-why = Хората, разпределени на групи, трябва да дават обявения общ брой.

rule-sum-two-currencies = { $leva } и { $euro } не са една и съща сума по курса 1,95583.
rule-sum-two-currencies-why = Сума, изписана в левове и в евро, трябва да отговаря на фиксирания курс.

rule-sum-amount-without-currency = { $count ->
       [one] Сума без валута.
      *[other] { $count } суми без валута.
    }
rule-sum-amount-without-currency-why = Без валута не се знае дали сумата е в левове или в евро.

rule-sum-currency-of-year = { $count ->
       [one] Сума, изписана само в { $found }
      *[other] { $count } суми, изписани само в { $found }
    }, а планът за { $year } г. се води в { $expected }.
rule-sum-currency-of-year-why = До края на 2025 г. парите се водят в левове, от 1 януари 2026 г. в евро.

rule-capacity-in-text-differs = Един ред дава различен сегашен капацитет: { $one } и { $other }.
rule-capacity-in-text-differs-why = Една услуга има един капацитет към една дата.

rule-capacity-growth-shrinks = „Увеличаване“ от { $one } на { $other } е намаляване.
rule-capacity-growth-shrinks-why = Думата и числата си противоречат.

rule-capacity-upper-bound = „{ $text }“ е горна граница, не капацитет.
rule-capacity-upper-bound-why = Капацитетът е точен брой места; по него се плаща и отчита.

rule-capacity-missing = { $count ->
       [one] Една услуга е
      *[other] { $count } услуги са
    } без брой места или потребители.
rule-capacity-missing-why = Без брой не може да се планира нито персонал, нито пари.

rule-capacity-unit-missing = Капацитетът { $number } е без единица: места, лица или семейства?
rule-capacity-unit-missing-why = Числото значи различно според единицата.

rule-capacity-several-sites = { $sites } места на предоставяне, а един капацитет ({ $capacity }): общо или на всяко?
rule-capacity-several-sites-why = Капацитетът се планира по сгради.

rule-capacity-expansion-without-number = Обещано е разширяване, но няма от колко на колко места.
rule-capacity-expansion-without-number-why = Увеличение без числа не може нито да се плати, нито да се отчете.

rule-capacity-of-staff = „{ $text }“ е брой на заетите, не на хората, които ще получат услугата.
rule-capacity-of-staff-why = Планът трябва да казва колко хора ще получат услугата.

rule-capacity-two-rows-differ = „{ $title }“ на един адрес има различен капацитет: { $one } и { $other }.
rule-capacity-two-rows-differ-why = Една услуга на един адрес има един капацитет.

rule-reference-adoption-blank = Мястото за { $blanks } на решението за приемане е оставено празно.
rule-reference-adoption-blank-why = План без номер на решение, протокол и дата не може да се свърже с акта, който го приема.
rule-reference-adoption-blank-suggestion = Попълнете решението, протокола и датата или отбележете, че това е проект.

rule-reference-adoption-missing = Никъде не е посочено с кое решение на общинския съвет е приет планът: няма орган, номер, протокол и дата.
rule-reference-adoption-missing-why = Годишният план се приема от общинския съвет; без решението не се знае дали е в сила.

rule-reference-protocol-missing = Решение № { $decision } е посочено без { $what }.
rule-reference-protocol-missing-why = Решението се намира по номер, протокол и дата.

rule-reference-amount-missing = { $count ->
       [one] Един ред е без сума
      *[other] { $count } реда са без сума
    }, а формата иска източник и сума.
rule-reference-amount-missing-why = Без суми не може да се провери дали планът е осигурен с пари.

rule-reference-amounts-absent = В плана няма нито една сума: само източници на пари.
rule-reference-amounts-absent-why = План без суми не показва какво може да се изпълни.

rule-reference-description-missing = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } без описание, а формата има колона за него.
rule-reference-description-missing-why = Без описание не се знае какво е планирано за периода.

rule-reference-location-missing = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } без местоположение.
rule-reference-location-missing-why = Формата иска населено място за всеки ред.

rule-reference-responsible-missing = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } без изпълнител или отговорник.
rule-reference-responsible-missing-why = За всеки ред някой трябва да отговаря.

rule-reference-funding-missing = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } без източник на финансиране.
rule-reference-funding-missing-why = Всеки ред трябва да казва с какви пари се прави.

rule-reference-location-narrower = Текстът говори за „{ $wide }“, а местоположението е само „{ $location }“.
rule-reference-location-narrower-why = Мястото в колоната трябва да обхваща местата, за които говори редът.

rule-reference-location-of-some = Обещано е „{ $wide }“, а са посочени само { $named }.
rule-reference-location-of-some-why = Редът обещава повече места, отколкото изброява.

rule-reference-address-missing = { $count ->
       [one] Услуга със своя сграда е
      *[other] { $count } услуги със своя сграда са
    } без адрес, а други имат.
rule-reference-address-missing-why = Хората търсят услугата на адрес; за новите трябва да се знае има ли сграда.

rule-reference-funding-vague = { $count ->
       [one] Един ред разчита
      *[other] { $count } реда разчитат
    } на неназовани проекти или програми: не се знае дали има пари.
rule-reference-funding-vague-why = „Проекти“ без име и номер не е източник, който може да се провери.

rule-reference-programme-unnamed = „{ $text }“ не казва коя е програмата.
rule-reference-programme-unnamed-why = След „програма“ или „НП“ трябва да стои име.

rule-schedule-one-off-in-all-quarters = Еднократни неща са отбелязани и в четирите тримесечия.
rule-schedule-one-off-in-all-quarters-why = Доклад, проучване или откриване се прави веднъж; графикът трябва да каже кога.

rule-schedule-row-without-marks = { $count ->
       [one] Един ред няма
      *[other] { $count } реда нямат
    } отбелязано тримесечие.
rule-schedule-row-without-marks-why = Ред без отбелязано тримесечие не се случва никога.

rule-schedule-new-without-preparation = { $count ->
       [one] Нова услуга се предоставя
      *[other] { $count } нови услуги се предоставят
    } още от първото тримесечие, без подготовка.
rule-schedule-new-without-preparation-why = Нова услуга изисква сграда, хора и разрешение; подготовката се отбелязва в графика.

rule-schedule-expansion-without-preparation = { $count ->
       [one] Една услуга се разширява
      *[other] { $count } услуги се разширяват
    }, но графикът не показва нито подготовка, нито от кога са новите места.
rule-schedule-expansion-without-preparation-why = Новите места изискват хора, сграда и решение; графикът трябва да покаже кога.

rule-schedule-delegated-while-built = В една година са подготовката, кандидатстването, строежът и предоставянето, а парите са за вече действаща делегирана дейност.
rule-schedule-delegated-while-built-why = Делегираната дейност се плаща на място в действаща услуга; строежът се плаща с други пари и отнема повече от година.

rule-schedule-preparation-after-provision = Подготовката е отбелязана след началото на предоставянето.
rule-schedule-preparation-after-provision-why = Услуга първо се подготвя, после се предоставя.

rule-schedule-opens-later = Услугата се открива през { $opens } г., а е отбелязана като предоставяна през { $year } г.
rule-schedule-opens-later-why = Услуга не може да се предоставя преди да е открита.
