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

rule-sum-parts-of-row = Частите дават { $sum }, а не обявеното цяло { $whole } (разлика { $difference })
rule-sum-parts-of-row-why = Заплатите, издръжката и другите части на една сума трябва да дават обявеното цяло.

rule-sum-section-total = Редовете дават { $sum }, а не обявения сбор { $whole } (разлика { $difference })
rule-sum-section-total-why = Обявеният сбор на раздел или план трябва да е сборът на редовете му.

rule-sum-monthly-amount = { $total } по { $monthly } на месец са { $months } месеца: сумата не отговаря на цели месеци в годината.
rule-sum-monthly-amount-why = Месечната сума, умножена по месеците, трябва да дава общата.

rule-sum-rate-for-each = { $people } души по { $monthly } на месец не дават { $total } общо. Ако ставката е за всички, „по“ е неточно.
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
       [one] Един ред с услуга е
      *[other] { $count } реда с услуги са
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

rule-capacity-prose-differs = Текстът говори за { $prose }, а редът „{ $title }“ – за { $row }.
rule-capacity-prose-differs-why = Броят на местата в увода и в таблицата трябва да е един и същ.

rule-target-not-measurable = Целите нямат стойност, срок или показател: „{ $text }“ не може да се провери.
rule-target-not-measurable-why = В края на годината трябва да може да се каже дали целта е постигната.

rule-target-group-without-goal = Целеви групи, за които няма нито една цел: { $group }.
rule-target-group-without-goal-why = Група, която планът обявява за приоритетна, трябва да има цел.

rule-target-group-circular = Групата „{ $group }“ се определя чрез самите целеви групи.
rule-target-group-circular-why = Група, която е „от всички групи“, не може да се преброи.

rule-target-section-without-indicator = { $count ->
        [one] Един раздел с дейности няма
       *[other] { $count } раздела с дейности нямат
    } нито един показател, брой или очакван резултат.
rule-target-section-without-indicator-why = Дейност без показател не може да се отчете: не се знае колко и докога.

rule-period-other-year = Тук пише { $found } г., а планът е за { $year } г.
rule-period-other-year-why = Година, останала от миналогодишния документ, прави обещанието невярно.

rule-period-strategy-does-not-cover = Стратегията е за { $from }–{ $to } г. и не обхваща { $year } г.
rule-period-strategy-does-not-cover-why = Годишният план изпълнява действаща стратегия.

rule-period-adopted-out-of-time = Планът за { $year } г. е приет на { $date }.
rule-period-adopted-out-of-time-why = План, приет след края на годината или две години преди нея, не може да е действал.

rule-period-new-from-earlier = Услугата е „нова от { $opens } г.“, а планът е за { $year } г.
rule-period-new-from-earlier-why = Текстът е останал от по-стар план или услугата вече не е нова.

rule-period-programme-ended = Периодът на { $programme } е до { $end } г. (плащания до { $paid } г.), а планът е за { $year } г.
rule-period-programme-ended-why = С пари от приключила програма нищо ново не може да се плати; трябва да се каже кой проект още тече.

rule-numbering-mixed-script = Римските числа са изписани ту с латински, ту с кирилски букви: { $list }.
rule-numbering-mixed-script-why = Смесените числа не се подреждат и не се намират при търсене.

rule-numbering-gap = Номерацията прескача от { $before } на { $after }.
rule-numbering-gap-why = Прескочен номер значи изгубен ред или грешка при изтриване.

rule-numbering-repeat = Номер { $number } се повтаря в един раздел.
rule-numbering-repeat-why = Два реда с един номер не може да се цитират.

rule-numbering-missing = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } без номер, а другите имат.
rule-numbering-missing-why = Ред без номер не може да се цитира в решение или отчет.

rule-name-mixed-alphabet = Латински букви в български думи: { $words }.
rule-name-mixed-alphabet-why = Дума с латинска буква не се намира при търсене и се чете грешно от екранен четец.

rule-name-abbreviation-unknown = Съкращението „{ $short }“ не е обяснено и не е от обичайните в областта{ $guesses ->
       [one] {"; "}вероятно е „{ $likely }“.
      *[other] .
    }
rule-name-abbreviation-unknown-why = Неразбираемо съкращение крие орган, услуга или източник; често е грешка при писане.

rule-name-abbreviation-unexplained = Съкращения, които никъде не са обяснени: { $list }.
rule-name-abbreviation-unexplained-why = Планът е публичен; гражданите не знаят съкращенията на администрацията.

rule-name-abbreviation-of-two-things = „{ $short }“ значи две неща: { $one } и { $other }.
rule-name-abbreviation-of-two-things-why = Читателят не може да знае кое от двете се има предвид.

rule-name-body-variants = Един орган е изписан по няколко начина: { $list }.
rule-name-body-variants-why = По различни имена не може да се събере кой за какво отговаря.

rule-name-document-variants = Документът се нарича по няколко начина: { $list }.
rule-name-document-variants-why = Решението за приемане важи за един документ; той трябва да има едно име.

rule-name-other-municipality = Споменава се община { $other }, а планът е на община { $own }.
rule-name-other-municipality-why = Текст, преписан от друг план, обещава нещо на чужда община.

rule-name-programme-as-title = { $count ->
       [one] Един ред носи името
      *[other] { $count } реда носят името
    } на програмата, която плаща, а не на услугата.
rule-name-programme-as-title-why = Програмата свършва, услугата остава; името трябва да казва какво получава човекът.

rule-name-abbreviation-misspelt = „{ $short }“ вероятно е „{ $known }“.
rule-name-abbreviation-misspelt-why = Официалното съкращение има друга буква; търсенето не го намира.

rule-name-title-incomplete = „{ $title }“ не казва за кои хора е услугата.
rule-name-title-incomplete-why = „За лица“ са всички; услугата има целева група.

rule-reference-adoption-blank = В изречението за приемането е оставено празно място за: { $blanks }.
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

rule-reference-project-and-state = „{ $text }“: не се знае плаща ли проектът или държавата.
rule-reference-project-and-state-why = Една услуга не може да се плаща едновременно по проект и като делегирана дейност; трябва да се каже от кога.

rule-reference-street-without-number = „{ $street }“ е без номер.
rule-reference-street-without-number-why = Улица без номер не е адрес, на който хората ще намерят услугата.

rule-reference-announced-list = Обявени са „{ $text }“, но после никъде не са развити.
rule-reference-announced-list-why = Обещаното в увода трябва да се намери в документа.

rule-reference-other-without-main = Има „{ $title }“, но няма основни дейности, спрямо които да са други.
rule-reference-other-without-main-why = Разделът с услугите или основните дейности липсва.

rule-reference-nothing-planned = Планът има цели, но нито един ред с място, срок, пари или отговорник.
rule-reference-nothing-planned-why = Годишният план е списък на услуги и дейности с място, график, финансиране и отговорник.

rule-reference-strategy-unnamed = { $mentions ->
       [0] Планът не посочва коя стратегия изпълнява.
      *[other] Стратегията се споменава, но не се казва коя е: за кои години, с кое решение.
    }
rule-reference-strategy-unnamed-why = Годишният план изпълнява стратегия; по нея се проверяват целите му.

rule-reference-indicators-not-given = Споменават се индикатори, но никъде не е даден нито един.
rule-reference-indicators-not-given-why = Промяната не може да се наблюдава по индикатори, които не са назовани.

rule-reference-priorities-not-given = Казва се, че приоритетните направления са определени, но те не са изброени.
rule-reference-priorities-not-given-why = Читателят не може да разбере кои са направленията.

rule-reference-legend-missing = Знаците в графика не са обяснени.
rule-reference-legend-missing-why = Без легенда не се знае кога услугата се готви и кога се предоставя.

rule-reference-responsible-general = { $rows ->
       [one] В { $count } от { $rows } ред
      *[other] В { $count } от { $rows } реда
    } отговаря само „{ $body }“: няма звено или лице.
rule-reference-responsible-general-why = Когато за всичко отговаря общината, никой не отговаря; формата иска отговорник.

rule-reference-executor-monitors = „{ $body }“ изпълнява плана и сама контролира изпълнението му.
rule-reference-executor-monitors-why = Наблюдението има смисъл, когато е независимо от изпълнителя.

rule-reference-section-empty = Разделът „{ $title }“ няма нито един ред.
rule-reference-section-empty-why = Обявен раздел без редове е загубен или недовършен.

rule-reference-location-wider = Мястото „{ $location }“ е по-широко от това, което редът може да обхване.
rule-reference-location-wider-why = Услуга в сграда има адрес; дейност на общината не обхваща областта.

rule-reference-plan-not-adopted = Решението приема стратегията; за приемането на самия план не се казва нищо.
rule-reference-plan-not-adopted-why = Планът се приема с отделно решение за всяка година.

rule-reference-approval-blank = Под „{ $text }“ няма име.
rule-reference-approval-blank-why = Документът се съгласува и утвърждава от човек с име и длъжност.

rule-reference-service-in-two-rows = „{ $service }“ стои в { $count } реда на различни раздели с различно финансиране.
rule-reference-service-in-two-rows-why = Една услуга трябва да има един ред: иначе не се знае от къде се плаща и кой отговаря.

rule-reference-own-budget-of-whom = „{ $text }“: отговорниците са няколко и не се знае чий е бюджетът.
rule-reference-own-budget-of-whom-why = Когато редът се изпълнява от няколко институции, източникът трябва да назове чий е.

rule-table-misplaced-mark = Знак от графика стои в колона, която не е тримесечие.
rule-table-misplaced-mark-why = Разместен знак сменя тримесечието; не се знае кога е дейността.

rule-table-joined-cells = В една клетка стои текст от няколко колони или реда.
rule-table-joined-cells-why = Слетият текст принадлежи на друг ред или колона.

rule-table-split-value = { $count ->
       [one] Една стойност е разделена
      *[other] { $count } стойности са разделени
    } в няколко клетки.
rule-table-split-value-why = Разделената стойност се чете като две и редът ѝ е разбъркан.

rule-table-shifted-cells = { $count ->
       [one] Клетките на един ред са
      *[other] Клетките на { $count } реда са
    } разместени спрямо заглавията или броят им е друг.
rule-table-shifted-cells-why = Стойност в чужда колона се чете погрешно.

rule-table-misspelt-heading = Заглавия на колони са сгрешени: { $list }.
rule-table-misspelt-heading-why = Сгрешеното заглавие личи на всяка страница и обърква колоните.

rule-table-content-of-another-column = Текст от друга колона: това място не е за него.
rule-table-content-of-another-column-why = Всяка колона отговаря на един въпрос; чуждият текст остава незабелязан.

rule-table-two-rows-in-one-cell = Един ред няма нито име, нито описание; неговият текст вероятно стои в клетката над него.
rule-table-two-rows-in-one-cell-why = Мястото, парите и отговорникът на реда не се знае за какво са.

rule-table-sentence-among-responsible = В колоната за изпълнител стои изречение или дейност вместо име: { $text }.
rule-table-sentence-among-responsible-why = Колоната е за имена; дейността принадлежи в описанието.

rule-table-value-cut-off = Стойността „{ $text }“ е прекъсната.
rule-table-value-cut-off-why = Краят е загубен, най-често на границата на страница.

rule-table-title-with-body = В заглавието на раздела е попаднало име на орган: „{ $body }“.
rule-table-title-with-body-why = Името принадлежи на колоната за изпълнител или е останало от друг ред.

rule-table-heading-variants = Заглавия на колони са изписани различно на различните страници: { $list }.
rule-table-heading-variants-why = Разликите са грешки при разпознаване или писане; едно от изписванията е вярно.

rule-table-schedule-column-without-months = Графикът има излишна колона „{ $heading }“, която не казва за кои месеци е.
rule-table-schedule-column-without-months-why = Знак в колона без месеци не принадлежи на никое тримесечие.

rule-text-identical-descriptions = { $count } реда с различни имена имат едно и също описание.
rule-text-identical-descriptions-why = Различни дейности не може да са описани с еднакви думи: едното описание е останало от копиране.

rule-text-sentence-repeated = Едно изречение стои дума по дума в { $count } различни реда.
rule-text-sentence-repeated-why = Повторено изречение показва, че едната услуга не е описана.

rule-text-objective-repeats-title = Общата цел повтаря името на направлението и не казва какво трябва да се постигне.
rule-text-objective-repeats-title-why = Целта трябва да казва какво ще се промени.

rule-text-description-says-nothing-new = Описанието само повтаря името на реда.
rule-text-description-says-nothing-new-why = Описанието трябва да казва какво е планирано за периода.

rule-text-cut-off = Текстът свършва насред изречението: „…{ $end }“.
rule-text-cut-off-why = Краят на текста е загубен, най-често при копиране или на границата на страница.

rule-text-list-unfinished = Последната точка на изброяването завършва с „;“: или липсва още, или липсва точка.
rule-text-list-unfinished-why = Изброяване, което свършва с точка и запетая, изглежда прекъснато.


rule-text-doubled-word = Двойна дума: „{ $text }“.
rule-text-doubled-word-why = Двойната дума е грешка при писане, а понякога сменя смисъла.




rule-text-run-together = „{ $word }“ изглежда като две слети думи: „{ $one }“ и „{ $other }“.
rule-text-run-together-why = Слетите думи сменят смисъла или скриват липсващ знак.

rule-text-word-misread = Вероятни грешки при разпознаване или писане: { $readings }.
rule-text-word-misread-why = Сгрешена дума пречи на търсенето и понякога сменя смисъла.

rule-text-phrase-misread = Думи, с които изразът губи смисъла си: { $readings }.
rule-text-phrase-misread-why = Думата съществува, но в този израз се очаква друга: смисълът се обръща.

rule-text-split-word = Разделена дума: „{ $text }“.
rule-text-split-word-why = Думата е прекъсната от границата на ред или страница.

rule-text-beside-title = Описанието не говори за това, което обещава името: { $list }.
rule-text-beside-title-why = Името и описанието са за различни неща; едното е останало от друг ред.

rule-text-html-leftover = В текста са останали знаци от уебстраница: „{ $text }“.
rule-text-html-leftover-why = Останките личат в печатния документ.

rule-text-agreement = „{ $subject }“ и „{ $predicate }“ не се съгласуват.
rule-text-agreement-why = Изречението е съставено от две; едното е за друг документ.

rule-text-terms-confused = Редът е за „{ $one }“, а текстът говори за „{ $other }“.
rule-text-terms-confused-why = Двете неща имат различни правила и хора; текстът е от друг ред.

rule-text-title-word-misread = „{ $word }“ в името вероятно е сгрешено: текстът говори за „{ $likely }“.
rule-text-title-word-misread-why = Името и текстът на реда трябва да са за едно и също.

rule-text-sources-without-separator = Няколко източника на пари са изписани един до друг без знак между тях: „{ $text }“.
rule-text-sources-without-separator-why = Не се вижда къде свършва единият източник и започва другият.


rule-text-adjective-and-noun = „{ $text }“: прилагателното е в единствено число, съществителното – в множествено.
rule-text-adjective-and-noun-why = Несъгласуваните думи показват пропусната дума или сменено число.


rule-schedule-one-off-in-all-quarters = Еднократни неща са отбелязани и в четирите тримесечия: { $list }.
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

rule-schedule-opens-later = Услугата се открива през { $opens } г., а планът я дава за { $year } г.
rule-schedule-opens-later-why = Услуга не може да се предоставя преди да е открита.

rule-schedule-month-outside = Текстът говори за { $months }, а графикът отбелязва други месеци.
rule-schedule-month-outside-why = Графикът и описанието трябва да са за едно и също време.

rule-schedule-absent = В плана няма график: никъде не се казва кога се прави нещо.
rule-schedule-absent-why = Годишният план трябва да казва през кои месеци е всяка дейност; иначе не може да се проследи.

rule-law-body-renamed = „{ $old }“ не съществува от { $since } г.; сега е „{ $new }“.
rule-law-body-renamed-why = Задължение не може да има орган, който вече го няма.

rule-law-act-repealed = „{ $old }“ е отменен от { $since } г.; сега е „{ $new }“.
rule-law-act-repealed-why = Планът трябва да стъпва на закона, който е в сила през годината му.

rule-law-kind-of-service-old = „{ $old }“ е вид по закона отпреди { $since } г.; сега: { $new }.
rule-law-kind-of-service-old-why = От 1 юли 2020 г. услугите са видовете по чл. 15 от Закона за социалните услуги.

rule-law-personal-assistant = Личният асистент е по механизма „лична помощ“, а не социална услуга, след { $since } г.
rule-law-personal-assistant-why = От 1 септември 2019 г. личната помощ е по отделен закон; общината е само доставчик по механизма.

rule-law-employment-as-service = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } за заетост, а стоят като социални услуги.
rule-law-employment-as-service-why = Заетостта е мярка на пазара на труда; тя няма потребители и места по закона за услугите.

rule-law-adopted-late = Планът за { $year } г. е приет на { $date }, след { $deadline }.
rule-law-adopted-late-why = Срокът за приемане е даден в правилата на годината; закъснелият план не стига навреме до АСП.

rule-law-consultation-short = Общественото обсъждане е { $days } дни, а трябва да е най-малко 30.
rule-law-consultation-short-why = Чл. 62 НПСУ иска най-малко 30 дни обсъждане на проекта за план.

rule-law-basis-missing = Планът не посочва по кой закон е съставен.
rule-law-basis-missing-why = От 1 юли 2020 г. годишният план е по Закона за социалните услуги и има друго съдържание; трябва да се вижда кой закон важи.

rule-reference-consultation-missing = Никъде не е записано съгласуване, становище или обсъждане на плана.
rule-reference-consultation-missing-why = Планът се съгласува и обсъжда; без запис не се знае с кого и кога.

rule-reference-announced-activity-missing = Заглавието обявява { $what }, но нито един ред на раздела няма това.
rule-reference-announced-activity-missing-why = Обявеното в заглавието трябва да има ред, изпълнител и срок.

rule-reference-service-place-differs = „{ $service }“ е с различно място или изпълнител в два реда: { $one }; { $other }.
rule-reference-service-place-differs-why = За една услуга мястото и отговорникът са едни и същи във всеки ред.

rule-reference-payer-not-executor = Парите са от „{ $payer }“, но тази институция не е сред изпълнителите и не се вижда на какво основание плаща.
rule-reference-payer-not-executor-why = Който плаща от своя бюджет, трябва да е изпълнител или партньор, или да се посочи споразумението.


rule-reference-two-approvals = Горе планът се утвърждава от „{ $role }“, а в текста – от общинския съвет.
rule-reference-two-approvals-why = Един документ се утвърждава от един орган: планът се приема от общинския съвет по предложение на кмета.


rule-text-description-cut-off = Описанието е прекъснато: „…{ $end }“; парите и изпълнителят на реда също свършват насред думите.
rule-text-description-cut-off-why = Редът е откъснат, най-често в края на страница; загубеното трябва да се допише.

rule-text-only-study = Името обещава „{ $promise }“, а описанието предвижда само проучване и доклад.
rule-text-only-study-why = Проучването не осигурява обещаното; името или описанието трябва да се промени.

rule-text-one-time-act = Действаща услуга е описана с еднократно действие: „{ $act }“.
rule-text-one-time-act-why = От описанието трябва да се вижда какво прави услугата през годината.


rule-sum-staffing-total = Отпечатаният сбор { $stated } не е равен на сбора на редовете: { $added }.
rule-sum-staffing-total-why = Сборът на места или персонал не излиза от редовете над него; един от двата е грешен.
rule-text-home-and-centre = Името обещава услуга „{ $home }“, а текстът е за „{ $centre }“.
rule-text-home-and-centre-why = Услуга в дома и услуга в център са различни: с други хора, място и пари.

rule-text-group-not-described = Име, в което има група от хора, и описание, в което я няма: { $list }.
rule-text-group-not-described-why = Описанието трябва да казва какво получава всяка група от името.

rule-text-word-unreadable = Думи, които не могат да се прочетат: { $list }.
rule-text-word-unreadable-why = Буквите не могат да стоят една до друга в българска дума: нещо е изгубено или сгрешено.

rule-text-compound-noun = „{ $text }“: след тирето стои съществително вместо прилагателно; вероятно липсва дума.
rule-text-compound-noun-why = Сложното прилагателно има нужда от втора част; така изразът не е завършен.

rule-sum-count-announced = Обявени са { $stated }, а изброените са { $listed }.
rule-sum-count-announced-why = Броят, който изречението обявява, трябва да е броят на изброеното.

rule-sum-shares-of-list = Дяловете на { $count } групи дават { $sum } %, а не 100 %.
rule-sum-shares-of-list-why = Дяловете на всички групи на едно цяло трябва да дават 100 %; разликата е закръгляване или грешка.

rule-target-indicator-differs = Един индикатор със същите думи има различни стойности: { $list }.
rule-target-indicator-differs-why = Един индикатор се измерва с една цел; с две не се знае кога е постигната.

rule-period-event-years = Едно и също събитие е с различни дати: { $list }.
rule-period-event-years-why = Една услуга се разкрива, преобразува или закрива веднъж; двете дати не може да са верни.

rule-period-next-strategy-overlaps = Следващата стратегия е за { $next }, а тази – за { $own }: годините се застъпват или не са толкова на брой.
rule-period-next-strategy-overlaps-why = Всяка година има една стратегия; следващата започва след края на тази.

rule-period-older-document = Планира се за { $spans }, а стратегията е за { $own }: останало е от по-стар документ.
rule-period-older-document-why = План за години преди началото на стратегията е пренесен от по-стар документ.

rule-period-length-differs = „{ $words }“ не отговаря на { $span }.
rule-period-length-differs-why = Продължителността с думи и годините трябва да се покриват, а частите да се побират в периода на стратегията.

rule-period-span-reversed = Периодът свършва преди началото си: { $first } – { $last }.
rule-period-span-reversed-why = Една от двете години е сгрешена.

rule-name-body-two-names = Един орган с една задача е под няколко имена: { $list }.
rule-name-body-two-names-why = Ако органът е един, името му трябва да е едно; ако са два, трябва да се каже кой какво върши.

rule-name-level-differs = Едно и също нещо е веднъж на община, веднъж на област.
rule-name-level-differs-why = Общинската стратегия обещава за своята територия; „област“ е останало от областния документ.

rule-table-groups-in-content = { $count ->
       [one] Целевите групи стоят в колоната за съдържание.
      *[other] На { $count } места целевите групи стоят в колоната за съдържание.
    }
rule-table-groups-in-content-why = Текст в чужда колона се губи при справка и сравнение.

rule-text-item-cut-off = Изброяването прекъсва по средата: { $ends }.
rule-text-item-cut-off-why = След предлога липсва дума; не се знае какво се има предвид.

rule-text-opposite-direction = Едно и също твърдение казва веднъж „{ $one }“, веднъж „{ $other }“.
rule-text-opposite-direction-why = Двете места казват обратното едно на друго.

rule-text-paragraph-repeated = { $count ->
       [one] Един абзац стои дума по дума на две места.
      *[other] { $count } абзаца стоят дума по дума на две места.
    }
rule-text-paragraph-repeated-why = Повтореният абзац е останал от копиране: или е излишен, или на едното място липсва нужният текст.

rule-text-small-word-misread = Сгрешена малка дума: { $readings }.
rule-text-small-word-misread-why = Сгрешен предлог или частица променя смисъла на изречението.

rule-capacity-unreadable = „{ $printed }“ не се чете като брой места.
rule-capacity-unreadable-why = По капацитета се плаща и отчита; знак на погрешно място може да крие липсваща цифра.

rule-capacity-places-differ = Местата на „{ $service }“ се различават: { $one } и { $other }.
rule-capacity-places-differ-why = Една услуга има един капацитет за една година – в текста, в таблицата за персонала и в обобщената таблица.

rule-capacity-row-differs = Редът на „{ $service }“ си противоречи: „{ $says }“, а колоните са { $columns }.
rule-capacity-row-differs-why = Думите и числата на един ред трябва да казват едно и също.

rule-target-without-base = { $count ->
       [one] Един индикатор няма изходна стойност.
      *[other] { $count } индикатора нямат изходна стойност.
    }
rule-target-without-base-why = Без стойност в началото не може да се каже дали целта е постигната.

rule-period-midterm-evaluation = Междинната оценка е през { $year } г., а друго място я дава за друга година, използва изводите ѝ преди това или говори за друг преглед.
rule-period-midterm-evaluation-why = Изводите могат да се ползват едва след оценката, а тя трябва да е една.

rule-period-verification-ends = Периоди на проверка ({ $list }), които не стигат до края на стратегията { $own } или са извън нея.
rule-period-verification-ends-why = Това, което не се проверява до края, не може да се оцени.

rule-numbering-sequence = След номер { $one } следва { $other }.
rule-numbering-sequence-why = Номерът е името на дейността в отчетите; повторен или пропуснат номер обърква препратките.

rule-name-document-kinds = Документът е наречен по различни начини: { $list }.
rule-name-document-kinds-why = Един документ има едно име; другото име е останало от друг образец или сочи документ, който го няма.

rule-reference-service-not-in-table = „{ $service }“ е в текста, но няма ред в обобщената таблица и в таблицата за персонала.
rule-reference-service-not-in-table-why = Услуга без ред в таблицата няма места, персонал и средства.

rule-reference-announced-document = „{ $text }…“ е обявено, но го няма в документа.
rule-reference-announced-document-why = Обещаното трябва да е приложено или да се каже къде е.

rule-reference-measure-without-activities = { $count ->
       [one] Една мярка няма нито една дейност.
      *[other] { $count } мерки нямат нито една дейност.
    }
rule-reference-measure-without-activities-why = Мярка без дейности няма с какво да се изпълни.

rule-reference-activities-unassigned = { $count ->
       [one] Една дейност няма отговорник, срок и средства.
      *[other] { $count } дейности нямат отговорник, срок и средства.
    }
rule-reference-activities-unassigned-why = Без отговорник, срок и средства дейността не може да се поиска от никого.

rule-reference-logframe-partner = Мерки без съответствие между текста и логическата рамка: { $list }.
rule-reference-logframe-partner-why = Което не е в логическата рамка, не се проверява; което е само там, не се изпълнява.

rule-table-logframe-empty = { $count ->
       [one] Един ред на логическата рамка има празна клетка.
      *[other] { $count } реда на логическата рамка имат празни клетки.
    }
rule-table-logframe-empty-why = Без резултат, източник или период на проверка редът не може да се провери.

rule-text-closed-and-working = Едно място казва, че всички са закрити, а другаде още работи поне една.
rule-text-closed-and-working-why = Двете твърдения взаимно се изключват.

rule-reference-duty-of-two = Една задача е на „{ $one }“ в текста и на „{ $other }“ в таблицата.
rule-reference-duty-of-two-why = За една задача отговаря един; иначе не отговаря никой.

rule-reference-funding-without-amounts = Посочени са източници на финансиране, но в цялата стратегия няма нито една сума.
rule-reference-funding-without-amounts-why = Без суми не може да се прецени дали средствата стигат.

rule-period-monitoring-year-missing = Годишният мониторинг е планиран по години, но липсва за { $list } г.
rule-period-monitoring-year-missing-why = Година без мониторинг остава без отчет.

rule-reference-service-without-staff = { $count ->
       [one] Една услуга от обобщената таблица я няма в таблицата за персонала.
      *[other] { $count } услуги от обобщената таблица ги няма в таблицата за персонала.
    }
rule-reference-service-without-staff-why = Места без хора, които да работят, не могат да се открият.

rule-reference-service-without-measure = { $count ->
       [one] Една услуга от обобщената таблица не е в нито една мярка.
      *[other] { $count } услуги от обобщената таблица не са в нито една мярка.
    }
rule-reference-service-without-measure-why = Услуга без мярка и дейност няма как да се планира за годината.

rule-name-abbreviation-without-name = Съкращения, които никъде не стоят до пълното си име: { $list }.
rule-name-abbreviation-without-name-why = Който не е от общината, няма да разбере, че съкращението и името са едно.

rule-sum-share-of-base = { $count } от { $whole } са { $right } %, а не { $share } %.
rule-sum-share-of-base-why = Броят, делът и цялото трябва да си отговарят.

rule-text-refers-to-others = „Тези деца“ стои под „{ $heading }“, където не се говори за деца.
rule-text-refers-to-others-why = Текстът е за друга група хора.

rule-text-words-confused = Сбъркани думи: { $list }.
rule-text-words-confused-why = Сбърканата дума променя смисъла или прави изречението неясно.

rule-text-slips = { $count ->
       [one] Едно място с дребна грешка в писането
      *[other] { $count } места с дребни грешки в писането
    }: { $kinds }.
slip-quotation-unclosed = незатворена или неотворена кавичка („{ $text }…“)
slip-comparative-hyphen = липсва тире („{ $text }“)
slip-full-stop-missing = липсва точка пред „{ $text }“
slip-abbreviation-space = интервал след съкращение ту има, ту няма („{ $text }“)
slip-capital-inside = главна буква насред изречението („{ $text }“)
slip-quotation-marks-wrong = кавичките се отварят със знак за затваряне
slip-doubled-punctuation = двоен препинателен знак („{ $text }“)
slip-currency-variants = валутата е изписана по няколко начина ({ $text })
slip-short-article = кратък член вместо пълен („{ $text }“)
slip-participle = „предоставяне“ вместо „предоставяни“ и подобни („{ $text }“)
slip-preposition-missing = липсва „с“ или „със“ („{ $text }“)
slip-number-apart = думи, които се пишат слято („{ $text }“)
slip-names-without-separator = две имена в кавички стоят едно до друго без запетая
slip-bodies-without-separator = двама отговорници са изписани един до друг без знак между тях („{ $text }“)
slip-spacing = липсва интервал след знак или има интервал пред него
slip-doubled-word = двойна дума („{ $text }“)
slip-list-unfinished = изброяване, което не завършва с точка
rule-text-slips-why = Повторени думи и знаци, незатворени кавички и подобни; поправят се наведнъж.

rule-text-words-misread = Думи на една буква от често ползвани в документа: { $list }.
rule-text-words-misread-why = Най-вероятно са сгрешени; иначе са редки думи, които да се потвърдят.

rule-law-act-not-yet = „{ $act }“ е в сила от { $year } г., след началото на срока на този документ.
rule-law-act-not-yet-why = Когато документът е съставен, е действал друг акт.

rule-reference-body-undefined = В етапите действат органи, които документът не описва: { $list }.
rule-reference-body-undefined-why = Не се знае кой влиза в тях и какво може да иска от тях кметът.

rule-target-without-number = { $count ->
       [one] Един индикатор обещава повече или по-малко, но без число.
      *[other] { $count } индикатора обещават повече или по-малко, но без число.
    }
rule-target-without-number-why = Без число не се знае колко е достатъчно.

rule-target-range-at-least = { $count ->
       [one] „Поне“ или „най-малко“ стои пред граници от – до.
      *[other] „Поне“ или „най-малко“ стои пред граници от – до на { $count } места.
    }
rule-target-range-at-least-why = Най-малкото е долната граница; горната не казва нищо.

rule-capacity-absent = { $count ->
       [one] Един ред на обобщената таблица няма капацитет за нито една година.
      *[other] { $count } реда на обобщената таблица нямат капацитет за нито една година.
    }
rule-capacity-absent-why = Или редът не е услуга, или местата са забравени.

rule-text-closing-or-transforming = „{ $service }“ веднъж се закрива, веднъж се преобразува.
rule-text-closing-or-transforming-why = Закритата услуга не може да стане друга; от това зависят места и персонал.

rule-capacity-working-without-places = „{ $service }“ според текста вече работи, а за { $year } г. таблицата няма места.
rule-capacity-working-without-places-why = Услугата или работи, или тепърва ще се разкрие.
rule-period-outside-strategy = Планът е за { $year } г., а пазената стратегия на общината е за { $from }–{ $to } г.
rule-period-outside-strategy-why = Годишният план изпълнява действаща стратегия; ако има по-нова, тя още не е внесена.
rule-period-outside-strategy-suggestion = Внесете стратегията, която обхваща { $year } г.

rule-reference-rows-without-measure = { $count ->
       [one] Един ред от плана не отговаря
      *[other] { $count } реда от плана не отговарят
    } на никоя мярка от действащата стратегия.
rule-reference-rows-without-measure-why = Годишният план изпълнява стратегията; което е извън нея, има нужда от обяснение.
rule-reference-rows-without-measure-suggestion = Свържете реда с дейността, която изпълнява, или обяснете защо е извън стратегията.

rule-reference-measures-without-row = { $count ->
       [one] Една мярка от стратегията, която се отнася за тази година, няма
      *[other] { $count } мерки от стратегията, които се отнасят за тази година, нямат
    } ред в плана.
rule-reference-measures-without-row-why = Мярката или чака друга година, или е пропусната в плана.
rule-reference-measures-without-row-suggestion = Добавете ред или свържете мярката с реда, който я изпълнява.

rule-capacity-jump-of-a-year = Миналогодишният план завършва с { $before } места, а този започва с { $now } и не казва защо.
rule-capacity-jump-of-a-year-why = Или единият план греши, или решението между тях не е споменато.

rule-reference-rows-dropped = { $count ->
       [one] Един ред от миналогодишния план липсва
      *[other] { $count } реда от миналогодишния план липсват
    } в този.
rule-reference-rows-dropped-why = Хората, които са ползвали услугата, питат къде е отишла.

rule-reference-rows-added = { $count ->
       [one] Един ред липсва в миналогодишния план и не казва, че е нов
      *[other] { $count } реда липсват в миналогодишния план и не казват, че са нови
    }.
rule-reference-rows-added-why = Читателят приема такъв ред за нещо, което винаги е било там.

rule-table-unnamed-column = { $count ->
       [one] Една колона няма заглавие; какво стои в нея, е познато по стойностите.
      *[other] { $count } колони нямат заглавие; какво стои в тях, е познато по стойностите.
    }
rule-table-unnamed-column-why = Без заглавие никой не знае какво означава стойността.

rule-table-empty-cell = { $count ->
       [one] В един ред е празна клетка, която трябва да е попълнена.
      *[other] В { $count } реда са празни клетки, които трябва да са попълнени.
    }
rule-table-empty-cell-why = Празна клетка не казва дали няма стойност, или е забравена.

rule-sum-parts-of-whole = Частите { $parts } дават { $sum }, а цялото е { $whole }.
rule-sum-parts-of-whole-why = Парите по източници, мъжете и жените, градовете и селата са цялото; ако сборът им е друг, едно от числата е грешно.

rule-sum-table-total = Отпечатаният сбор в таблицата е { $stated }, а редовете дават { $added }.
rule-sum-table-total-why = Редът дава точно сбора на другите в една колона, а в друга не: едно от числата в нея е грешно.

rule-sum-counted-list = Обявени са { $stated }, а изброените са { $listed }.
rule-sum-counted-list-why = Числото пред списък и списъкът трябва да казват едно и също: членове, общини, приоритети.

rule-sum-figure-stated-twice = Едно и също за една година е веднъж { $one }, веднъж { $other }.
rule-sum-figure-stated-twice-why = Анализът се цитира; за едно нещо в една година може да е вярно само едно число.

rule-capacity-total-differs = Всички услуги заедно са с { $one } места в текста и с { $other } в таблицата.
rule-capacity-total-differs-why = Общият брой на местата е първото, което се цитира; той трябва да е сборът на таблицата.

rule-capacity-kept-and-changed = Мярката запазва местата на „{ $service }“, а в таблицата те се променят: { $columns }.
rule-capacity-kept-and-changed-why = Местата или се запазват, или се променят; от това зависят парите и персоналът.

rule-target-against-direction = „{ $text }“: от { $base } към { $target } е обратното на желаното.
rule-target-against-direction-why = Целта трябва да лежи в посоката, която думите на показателя сочат.

rule-target-share-above-whole = Дял от { $share } е повече от цялото.
rule-target-share-above-whole-why = Част от хората или сградите не може да е повече от всички.

rule-target-users-of-service = „{ $text }“: { $one } при показателите, { $other } в таблицата.
rule-target-users-of-service-why = Една услуга в една година има един брой потребители; иначе напредъкът се мери от грешно начало.

rule-target-group-not-taken-up = Целеви групи, които никоя мярка и услуга не поема: { $list }.
rule-target-group-not-taken-up-why = Ако група е приоритетна, нещо трябва да се прави за нея.

rule-period-row-event-year = За „{ $service }“ текстът казва { $one } г., а редът в таблицата – { $other } г.
rule-period-row-event-year-why = Една услуга се разкрива, разширява или закрива в една година.

rule-period-report-deadlines = Годишният доклад е с различни срокове: { $list }.
rule-period-report-deadlines-why = Докладът не може да се обсъди, преди да е изготвен, нито да има два срока.

rule-period-stage-outside = Етап извън срока на стратегията { $own }: { $list }.
rule-period-stage-outside-why = След последната си година стратегията не се изпълнява.

rule-name-called-otherwise = Стратегията говори за себе си като за друг документ: { $list }.
rule-name-called-otherwise-why = Друго име или друго равнище е останало от друг документ.

rule-name-other-district = Споменава се област { $other }, а стратегията е на област { $own }.
rule-name-other-district-why = Името на друга област обикновено е останало от чужд документ.

rule-name-service-two-names = Една услуга е под няколко имена: { $list }.
rule-name-service-two-names-why = Ако услугата е една, името ѝ трябва да е едно; ако са две, едната я няма в таблицата.

rule-reference-annex-missing = Посочено е „{ $annex }“, а в документа го няма.
rule-reference-annex-missing-why = Който чете, търси приложението; без него изречението не казва нищо.

rule-table-services-year-missing = За „{ $service }“ няма число за { $years } г.
rule-table-services-year-missing-why = Празна клетка не казва дали услугата спира, или числото е забравено.

rule-table-stage-empty = { $count ->
       [one] Един етап има празна клетка.
      *[other] { $count } етапа имат празна клетка.
    }
rule-table-stage-empty-why = За всеки етап трябва да се знае кога е, какво се прави и кой отговаря.

rule-table-service-cells-swapped = В реда на „{ $service }“ две клетки са разменени: „{ $content }“, „{ $location }“.
rule-table-service-cells-swapped-why = Клетките са попаднали в чужди колони; справките ще ги прочетат грешно.

rule-sum-fraction-of-share = „{ $words }“ не отговаря на { $share }.
rule-sum-fraction-of-share-why = Читателят помни думите; те трябва да казват същото като числото.

rule-capacity-year-of-opening = „{ $service }“: редът говори за { $year } г., а местата за { $column } г. са { $printed }.
rule-capacity-year-of-opening-why = Редът на услугата си противоречи: не се знае от кога има места.

rule-capacity-of-workers = „{ $service }“: числото изглежда е на работещите, а не на потребителите.
rule-capacity-of-workers-why = Капацитетът е броят на потребителите; броят на работещите стои при персонала.

rule-period-project-ends = Проектът приключва през { $end } г., а услугата е планирана за целия период { $own }.
rule-period-project-ends-why = След края на проекта някой трябва да плаща за услугата; стратегията трябва да каже кой.

rule-period-programme-of-before = { $programme } е от програмния период до { $end } г., а стратегията започва през { $own } г.
rule-period-programme-of-before-why = Плащанията по програмата са приключили; средствата трябва да дойдат от друга.

rule-period-national-document-ends = Национални документи, на които стратегията се опира, изтичат по-рано от нея: { $list }.
rule-period-national-document-ends-why = Когато основата изтече, стратегията трябва да се преразгледа; добре е да го предвиди.

rule-period-yearly-plan-as-basis = Годишният план за { $year } г. е посочен като основа на стратегията, а трябва да следва от нея.
rule-period-yearly-plan-as-basis-why = Годишният план се прави по стратегията, не обратното.

rule-period-yearly-plan-undated = Годишен план, чиито дейности траят през целия период на стратегията.
rule-period-yearly-plan-undated-why = Годишният план казва какво се прави през годината и до кога.

rule-period-undated-moment = { $count ->
       [one] Едно число е „към настоящия момент“ без дата.
      *[other] { $count } числа са „към настоящия момент“ без дата.
    }
rule-period-undated-moment-why = Стратегията се чете години наред; без дата числото не значи нищо.

rule-numbering-full-stop = Повечето номера завършват с точка, а тези не: { $list }.
rule-numbering-full-stop-why = Еднаквото изписване помага да се намери всяка мярка и дейност.

rule-name-district-left-over = Останало е от областна стратегия: { $list }.
rule-name-district-left-over-why = Общинската стратегия планира за своята територия; за цялата област или за всички общини тя не може да обещава.

rule-name-abbreviation-variants = „{ $one }“ и „{ $other }“ стоят на едно и също място в изречението: едно и също ли са?
rule-name-abbreviation-variants-why = Две почти еднакви съкращения объркват; едното вероятно е грешка.

rule-name-two-wordings = Едно и също под две имена: { $list }.
rule-name-two-wordings-why = Който търси по едното име, не намира другото; добре е да се избере едно.

rule-name-body-twice-in-roles = Един и същ орган има два списъка със задължения: { $list }.
rule-name-body-twice-in-roles-why = Не се знае кой списък важи.

rule-name-direction-by-objective = { $count ->
       [one] Едно направление е наречено с думите на своя цел, а не с името си.
      *[other] { $count } направления са наречени с думите на своя цел, а не с имената си.
    }
rule-name-direction-by-objective-why = Направлението трябва да се казва навсякъде еднакво, за да се намери.

rule-reference-duty-of-several = Едно и също задължение е дадено на няколко органа: { $list }.
rule-reference-duty-of-several-why = Каквото трябва да направят няколко, всеки оставя на другия; а два доклада могат да се различават.

rule-reference-indicator-without-measure = { $count ->
       [one] Един показател обещава нещо, за което няма мярка, дейност или услуга.
      *[other] { $count } показателя обещават нещо, за което няма мярка, дейност или услуга.
    }
rule-reference-indicator-without-measure-why = Ако никой не работи за показателя, той няма да бъде постигнат.

rule-reference-action-plan-missing = Говори се за план за действие или график, а дейностите нямат отговорник, средства и срок.
rule-reference-action-plan-missing-why = Каквото не е планирано, не може да се сравни с изпълненото.

rule-reference-communication-unplanned = Комуникационната програма има { $count } дейности, а планът ѝ – { $rows } реда; повечето дейности ги няма в него.
rule-reference-communication-unplanned-why = Дейност без ред в плана няма отговорник и срок.

rule-table-content-in-groups = { $count ->
       [one] В колоната за целевите групи на една услуга стои какво се прави.
      *[other] В колоната за целевите групи на { $count } услуги стои какво се прави.
    }
rule-table-content-in-groups-why = Целевата група са хора; по нея се търси за кого е услугата.

rule-table-wider-than-municipality = { $count ->
       [one] Една услуга на общината е за цялата страна.
      *[other] { $count } услуги на общината са за цялата страна.
    }
rule-table-wider-than-municipality-why = Общинската стратегия планира за своята община; по-широк обхват трябва да е обяснен.

rule-table-communication-empty = { $count ->
       [one] Един ред от плана за комуникация не е попълнен докрай.
      *[other] { $count } реда от плана за комуникация не са попълнени докрай.
    }
rule-table-communication-empty-why = Без средство, резултат, отговорник или срок дейността не може да се изпълни и провери.

rule-text-objective-repeats-direction = Общата цел повтаря думите на направлението.
rule-text-objective-repeats-direction-why = Целта трябва да каже какво ще се постигне в направлението.

rule-target-how-often = { $count ->
       [one] На едно място не е ясно колко често: „2-годишно“ е два пъти в годината или веднъж на две години.
      *[other] На { $count } места не е ясно колко често: „2-годишно“ е два пъти в годината или веднъж на две години.
    }
rule-target-how-often-why = Честотата трябва да се разбира по един начин, за да се провери.

rule-text-noun-missing = { $count ->
       [one] На едно място след прилагателното липсва съществително.
      *[other] На { $count } места след прилагателното липсва съществително.
    }
rule-text-noun-missing-why = Не се знае за кого или какво става дума.

rule-text-elements-repeated = { $count ->
       [one] Една цел, мярка или дейност стои дословно на трето място.
      *[other] { $count } цели, мерки и дейности стоят дословно на трето място.
    }
rule-text-elements-repeated-why = Който промени едното място, забравя другото; достатъчно е препращане.

rule-name-effect-and-efficiency = Едно и също е веднъж „ефективност“ (какво е постигнато), веднъж „ефикасност“ (с какви средства).
rule-name-effect-and-efficiency-why = Това са два различни критерия; целта трябва да има един.

rule-name-body-misnamed = „{ $wrong }“ не е името на органа; той е „{ $right }“.
rule-name-body-misnamed-why = По името се търси органът, който отговаря.
rule-target-groups-overlap = Целеви групи, които се покриват или казват едно нещо два пъти: { $list }.
rule-target-groups-overlap-why = Хора, които са в две групи, се броят два пъти.

rule-target-vision-is-activity = Визията започва с „{ $word }“: казва какво се прави, а не какво трябва да бъде.
rule-target-vision-is-activity-why = Визията описва желаното състояние; дейностите са за това, което води до него.

rule-target-goal-without-activity = Цели, за които в плана няма нито един ред: { $list }.
rule-target-goal-without-activity-why = Цел без дейност не се изпълнява; редовете са за други хора.

rule-reference-service-listed-twice = „{ $service }“ стои в { $count } реда на различни раздели: кой от тях я планира?
rule-reference-service-listed-twice-why = Една услуга трябва да има един ред: иначе хората и парите се броят два пъти.

rule-reference-running-without-money = { $count ->
       [one] Една действаща услуга разчита
      *[other] { $count } действащи услуги разчитат
    } само на неназован проект: не се знае с какви пари продължава работата.
rule-reference-running-without-money-why = Нова услуга може да чака проект; хората, които вече се обслужват, не могат.

rule-reference-goals-missing = Планът няма нито цел, нито приоритет, нито целеви групи: не се вижда за какво са редовете.
rule-reference-goals-missing-why = Без цел не може да се прецени дали дейностите са постигнали нещо.

rule-reference-monitoring-missing = Никъде не се казва кой, кога и пред кого отчита изпълнението на плана.
rule-reference-monitoring-missing-why = План, който никой не наблюдава и не отчита, не може да се поправи навреме.

rule-reference-service-without-row = Услуги, които стоят само в описанието на друг ред и нямат свой ред, място и брой: { $list }.
rule-reference-service-without-row-why = Всяка услуга се планира със свое място, брой и източник на пари.

rule-reference-executor-not-competent = { $count ->
       [one] Един ред е
      *[other] { $count } реда са
    } за заетост, а за изпълнител е посочена „{ $body }“; заетостта е работа на Агенцията по заетостта и бюрата по труда.
rule-reference-executor-not-competent-why = Институция, която няма такава задача, не може да изпълни реда.

rule-reference-goals-wider-than-rows = Целите са за „{ $wide }“, а { $count } от { $rows } реда с място са само в „{ $town }“.
rule-reference-goals-wider-than-rows-why = Цел за селата не се постига с дейности само в града.

rule-reference-promised-activities = Планът казва, че обхваща „{ $what }“ за годината, но не дава нито един ред с място, срок, пари или отговорник.
rule-reference-promised-activities-why = Обещаното съдържание липсва.

rule-reference-programmes-in-prose = Планът разчита на програми, които никъде не са назовани.
rule-reference-programmes-in-prose-why = Без името на програмата не се знае има ли тя пари за такава дейност.

rule-reference-outside-the-field = Редове за общото развитие на общината, а не за социални услуги: { $list }.
rule-reference-outside-the-field-why = Изпълнението им не може да се провери по плана за услугите.

rule-capacity-none-given = Никъде в плана няма услуга с брой места или потребители.
rule-capacity-none-given-why = Планът на услугите започва от това колко хора ще получат коя услуга.

rule-text-stretch-repeated = { $count ->
       [one] В един ред
      *[other] В описанията на { $count } реда
    } стои дума по дума едно и също: „{ $text }“. Една помощ ли се планира на няколко места?
rule-text-stretch-repeated-why = Еднаквите думи показват или преписан текст, или една услуга, планирана два пъти.

rule-text-description-general = Описания, които не казват какво точно ще се прави и за кого: { $list }.
rule-text-description-general-why = По такова описание нищо не може да се изпълни или отчете.

rule-text-cell-repeats-cell = { $count ->
       [one] В един ред
      *[other] В { $count } реда
    } колоната за изпълнител повтаря изречение от описанието.
rule-text-cell-repeats-cell-why = Изречението е попаднало в две колони; в едната липсва нейното съдържание.

rule-text-wrong-collocation = Думи, които не вървят заедно: { $list }.
rule-text-wrong-collocation-why = Вероятно е написана една дума вместо друга; смисълът се губи.

rule-text-nothing-of-its-own = В плана няма нито едно число, населено място, сума или срок: същият текст би могъл да е на всяка община за всяка година.
rule-text-nothing-of-its-own-why = Общ текст не е план; по него не може да се работи.

rule-text-opens-what-exists = Редът предвижда „{ $opened }“, а говори за „{ $existing }“, които вече ги има.
rule-text-opens-what-exists-why = Или не е първият, или още няма такъв; двете искат различни пари и срокове.

rule-name-source-variants = Собствените пари на общината са назовани по няколко начина: { $list }.
rule-name-source-variants-why = Сборовете по източник се правят по името му.

rule-name-lists-of-one-name = Принципите са изброени на две места с различни точки.
rule-name-lists-of-one-name-why = Не се знае кой от двата списъка важи.

rule-table-rows-cut-by-page = { $count ->
       [one] Един ред е прекъснат от края на страницата и продължава
      *[other] { $count } реда са прекъснати от края на страницата и продължават
    } без номер и име.
rule-table-rows-cut-by-page-why = При четене и при превод в друг файл втората половина се приема за нов ред.

rule-sum-pay-per-person = { $monthly } на месец за { $people } души са по { $each } на човек: по-малко от половината на минималната заплата за { $year } г. ({ $wage }).
rule-sum-pay-per-person-why = Сумата, броят или месеците са сгрешени, или работата е на малко часове, което планът трябва да каже.

rule-law-foster-care-as-service = Приемната грижа е записана като социална услуга, а е мярка за закрила на детето.
rule-law-foster-care-as-service-why = Приемната грижа е уредена в Закона за закрила на детето и не е сред видовете по чл. 15 от Закона за социалните услуги.

rule-law-local-service-in-map = Местни услуги сред услугите по Националната карта: { $list }.
rule-law-local-service-in-map-why = Тези услуги се плащат от общинския бюджет и са във втората част на плана.

rule-law-service-without-kind = Услуги, които не назовават нито един от десетте вида по закона: { $list }.
rule-law-service-without-kind-why = Един център дава няколко вида услуги, всеки със свой брой потребители (чл. 15 от Закона за социалните услуги).

rule-law-map-unnamed = Планът не споменава Националната карта на социалните услуги.
rule-law-map-unnamed-why = От плановете за 2026 г. услугите са тези от Националната карта (чл. 38 от Закона за социалните услуги).

rule-law-municipal-part-missing = Няма част за услугите, които плаща общинският бюджет, и не е казано, че няма такива.
rule-law-municipal-part-missing-why = Планът има две части: услугите по Националната карта и услугите от общинския бюджет.

rule-law-users-not-places = Планът брои „{ $text }“, а законът иска максимален брой потребители.
rule-law-users-not-places-why = От плановете за 2026 г. за всяка услуга се посочва най-големият брой потребители.

rule-reference-council-unheard = Обсъждането не споменава нито Съвета по въпросите на социалните услуги, нито дирекция „Социално подпомагане“.
rule-reference-council-unheard-why = В обсъждането на плана участват потребители, служители, дирекцията и съветът.

rule-reference-approval-undated = Съгласуването или утвърждаването е без дата.
rule-reference-approval-undated-why = Без дата не се вижда дали съгласуването предхожда приемането.

rule-name-other-document-line = В края на плана или на всяка страница стои заглавие на друг документ.
rule-name-other-document-line-why = Таблицата вероятно е взета заедно с реда под нея; читателят не знае кой документ чете.

rule-capacity-change-unspoken = Местата на „{ $service }“ стават от { $one } на { $other }, а в реда ѝ не се говори за промяна.
rule-capacity-change-unspoken-why = Промяната иска средства, хора и решение; който чете само реда, няма да разбере за нея.

rule-capacity-reduced-though-waiting = Местата на „{ $service }“ намаляват от { $one } на { $other }, а за нея има чакащи.
rule-capacity-reduced-though-waiting-why = Намаляването може да е правилно, но стратегията трябва да каже къде отиват чакащите.

rule-capacity-conditional = { $count ->
       [one] Една услуга се разкрива само при финансиране, а местата ѝ вече са планирани.
      *[other] { $count } услуги се разкриват само при финансиране, а местата им вече са планирани.
    }
rule-capacity-conditional-why = Местата се броят като планирани, а никой не ги е обещал.

rule-text-widened-or-not = Една услуга веднъж се разширява, веднъж не се предвижда разширяване.
rule-text-widened-or-not-why = Може да са две неща – дейностите и местата, но читателят трябва да знае кое се разширява.

rule-text-preposition-form = Предлог пред същия звук: { $list }.
rule-text-preposition-form-why = Пред „с“ и „з“ се пише „със“, пред „в“ и „ф“ – „във“; или е сбъркан самият предлог.

rule-text-need-of-lack = Сред нуждите е изброена липса.
rule-text-need-of-lack-why = Никой няма нужда от липса: изброяването на нуждите преминава в изброяване на проблеми.

rule-period-school-terms = Ред на логическата рамка се проверява по учебни срокове, а в него няма нищо за училището.
rule-period-school-terms-why = Периодът е пренесен от реда за образованието; кризисен център или дом няма учебни срокове.

rule-table-groups-narrower = Услугата е „{ $name }“, а целевата ѝ група е само: { $groups }.
rule-table-groups-narrower-why = Местата на останалите не са за никого.

rule-table-outcomes-exchanged = Ефектите на специфични цели { $one } и { $other } са разменени.
rule-table-outcomes-exchanged-why = Всяка цел би се измервала с това, което прави другата.

rule-target-yearly-or-once = „{ $one }“ е всяка година, а „{ $other }“ – за целия период.
rule-target-yearly-or-once-why = За годините на стратегията едното е няколко пъти повече от другото.

rule-name-programme-or-body = „{ $short }“ е веднъж програма, веднъж орган.
rule-name-programme-or-body-why = Две неща имат едно съкращение и читателят трябва да гадае кое се има предвид.

rule-text-no-providers = Според текста няма неправителствени организации, а те предоставят услуги от таблицата.
rule-text-no-providers-why = Едното е останало от друго време или от друг документ.

rule-target-share-or-all = Една и съща цел е веднъж за { $share }, веднъж за всички.
rule-target-share-or-all-why = Изпълнението на едното не е изпълнение на другото.

rule-period-before-its-body = Дейност е със срок { $deadline }, а органът за нея се създава по-късно („{ $body }“, { $period }).
rule-period-before-its-body-why = Тогава още няма кой да я извърши.

rule-sum-product-differs = Пише { $stated }, а { $factors } дава { $product } общо.
rule-sum-product-differs-why = Хора или места, умножени по ставката, трябва да дават обявената сума.

rule-sum-labelled-total = Редовете дават { $added }, а в реда за общо пише { $stated }.
rule-sum-labelled-total-why = Общото на таблица трябва да е сборът на редовете ѝ.

rule-sum-section-elsewhere = Тук пише { $stated }, а { $sum } дават редовете или сборът на раздела.
rule-sum-section-elsewhere-why = Една и съща сума трябва да е еднаква навсякъде в плана.

rule-sum-announced-parts = Обявени са „{ $text }“, а в документа са { $listed }.
rule-sum-announced-parts-why = Част е добавена или махната, а изречението за нея не е поправено.

rule-capacity-change-denied = Пише, че броят не се променя, а редовете го променят: { $list }.
rule-capacity-change-denied-why = Изречението и редът не могат да са верни едновременно.

rule-period-two-strategy-periods = Една и съща стратегия има различни периоди: { $periods }.
rule-period-two-strategy-periods-why = Единият период е останал от по-стар документ или е сгрешен.

rule-period-built-later = Услугата е нова през { $year } г., а строежът или ремонтът свършва през { $finished }.
rule-period-built-later-why = В сграда, която още се строи, не може да се предоставя услуга.

rule-period-term-before-year = Срокът е { $term }, а планът е за { $year } г.
rule-period-term-before-year-why = Срокът е останал от по-стар план или редът вече няма кой да го плаща.

rule-period-promulgated = Приет на { $adopted }, обнародван на { $promulgated }: едната дата е сгрешена.
rule-period-promulgated-why = Приетото се обнародва до няколко седмици и никога преди да е прието.

rule-reference-working-without-row = Текстът казва, че „{ $service }“ работи, а в плана няма такъв ред.
rule-reference-working-without-row-why = Услуга без ред няма брой места, средства и отговорник за годината.

rule-schedule-opens-in-month = Услугата започва от { $opens }, а графикът я отбелязва като предоставяна преди това.
rule-schedule-opens-in-month-why = Графикът и описанието трябва да са за едно и също време.

rule-schedule-provided-while-built = Сградата тепърва се изгражда, а услугата е отбелязана като предоставяна от първото тримесечие.
rule-schedule-provided-while-built-why = В сграда, която още се строи, не може да се предоставя услуга; първо е подготовката.

rule-schedule-season-outside = Редът е за време („{ $season }“), което графикът не отбелязва.
rule-schedule-season-outside-why = Графикът и описанието трябва да са за едно и също време.
rule-period-impossible-date = Такава дата няма в календара: { $list }.
rule-period-impossible-date-why = Месецът няма толкова дни или годината няма толкова месеци; никой не знае кой ден е срокът.

rule-period-own-differs = Стратегията е за { $own }, а за себе си казва { $list }.
rule-period-own-differs-why = Стратегията има един срок; другият е останал от друг документ или заглавието е грешно.

rule-period-data-after-adoption = Данни към { $list }, а стратегията е приета на { $adopted }.
rule-period-data-after-adoption-why = Когато стратегията е приета, тези данни още не са съществували.

rule-period-stages-overlap = Етапите „{ $one }“ и „{ $other }“ се застъпват: { $year } г. е и в двата.
rule-period-stages-overlap-why = Всяка година трябва да е в един етап, за да се знае какво се върши през нея.

rule-period-service-outside = Предвижда се за { $year } г., а стратегията е за { $own }.
rule-period-service-outside-why = Стратегията не може да планира онова, което идва след нея.

rule-sum-rate-differs = Един и същ показател към { $when } е веднъж { $one }, веднъж { $other }.
rule-sum-rate-differs-why = Към един ден показателят на общината или областта има една стойност.

rule-sum-change-stated = Между { $one } и { $other } разликата е { $difference }, а не { $stated }.
rule-sum-change-stated-why = Промяната трябва да е разликата между двете числа.
rule-sum-trend-differs = Текстът казва, че броят се променя в едната посока, а числата по години вървят в другата: { $list }.
rule-sum-trend-differs-why = Думата за посоката и числата трябва да казват едно и също.

rule-sum-units-counted = Броят им е посочен различно ({ $unit }): { $list }.
rule-sum-units-counted-why = Общините, селата и населените места на една територия са определен брой.

rule-sum-stated-total = Необходимите средства са { $stated }, а в таблицата общо са { $total }.
rule-sum-stated-total-why = Текстът и таблицата трябва да дават една сума за цялата стратегия.

rule-name-service-of-two-groups = Една услуга е за различни хора: „{ $one }“ и „{ $other }“.
rule-name-service-of-two-groups-why = Името казва за кого е услугата; във всички таблици трябва да е едно.

rule-text-strength-denied = SWOT анализът сочи едно и също нещо и като силна страна, и като липса.
rule-text-strength-denied-why = Само едно от двете може да е вярно; другото е останало от друг документ.

rule-period-stages-gap = В нито един етап не е: { $list } г.
rule-period-stages-gap-why = Етапите трябва да покриват целия срок на стратегията.

rule-reference-town-differs = „{ $service }“ е на друго място в дейността, а в таблицата е „{ $location }“.
rule-reference-town-differs-why = Услугата е на едно място; по него се търсят сграда и хора.

rule-numbering-captions = След „{ $one }“ следва „{ $other }“.
rule-numbering-captions-why = По номера читателят намира таблицата; повторен или пропуснат номер го праща на грешно място.

rule-reference-caption-missing = Препраща се към { $caption }, а такава няма.
rule-reference-caption-missing-why = Читателят не може да намери онова, към което го пращат.

rule-target-product-differs = Един и същ резултат е веднъж { $one }, веднъж { $other }.
rule-target-product-differs-why = Логическата рамка и показателите трябва да искат едно и също.
rule-target-indicator-without-value = { $count ->
       [one] Един показател няма никаква стойност.
      *[other] { $count } показателя нямат никаква стойност.
    }
rule-target-indicator-without-value-why = Без число никой не може да каже дали показателят е постигнат.

rule-target-prose-differs = Текстът говори за { $prose }, а показателят – за { $indicator }.
rule-target-prose-differs-why = Изречението и показателят броят едно и също и трябва да дават едно и също число.

rule-schedule-frequency-differs = Пише „{ $text }“, а { $marks ->
       [one] е отбелязано едно тримесечие.
      *[other] са отбелязани { $marks } тримесечия.
    }
rule-schedule-frequency-differs-why = Графикът трябва да показва дейността толкова пъти, колкото тя се провежда.

rule-schedule-quarter-outside = Текстът говори за „{ $when }“, а графикът отбелязва други тримесечия.
rule-schedule-quarter-outside-why = Графикът и описанието трябва да са за едно и също време.

rule-period-consultation-order = { $then } е преди { $first }: при обсъждането и приемането редът на датите е невъзможен.
rule-period-consultation-order-why = Проектът първо се публикува, после се обсъжда и накрая се приема.
