<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>AddressFinder</name>
    <message>
        <source>Addresses to watch, one a line</source>
        <translation>Адреса для наблюдения, по одному в строке</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Разрешить адреса в частной сети</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>Сообщений там не нашлось. Возможно, подойдёт лента этого сайта.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Смотрим, что там…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n дн</numerusform>
            <numerusform>%n дн</numerusform>
            <numerusform>%n дн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Ссылка на ответ</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>Можно оставить пустым. По ссылке потом видно, когда и что вы ответили.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Ссылка начинается с https:// или http://.</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Готовим ответ</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Исправляем</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No place is being watched yet.</source>
        <translation>Пока ни одно место не под наблюдением.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln место под наблюдением</numerusform>
            <numerusform>%Ln места под наблюдением</numerusform>
            <numerusform>%Ln мест под наблюдением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>прочитано %Ln сообщение</numerusform>
            <numerusform>прочитано %Ln сообщения</numerusform>
            <numerusform>прочитано %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln назвало вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln место прочитать не удалось</numerusform>
            <numerusform>%Ln места прочитать не удалось</numerusform>
            <numerusform>%Ln мест прочитать не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>phpBB forum</source>
        <translation>Форум phpBB</translation>
    </message>
    <message>
        <source>XenForo forum</source>
        <translation>Форум XenForo</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Канал Telegram</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>late by %1</source>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Certainly meant</source>
        <translation>Точно имеются в виду</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Надо проверить</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Названо мимоходом</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>В программе произошла ошибка.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>Подробности — в журнале в папке данных: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be used as given.</source>
        <translation>В таком виде это не подходит.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Проверьте введённое.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>Возможно, это уже удалили; посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>Из нынешнего состояния этот шаг невозможен.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Посмотрите на нынешнее состояние: возможно, его кто-то изменил.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it was changed again since.</source>
        <translation>Отменить нельзя: с тех пор это снова изменили.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Измените это вручную.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used.</source>
        <translation>Папку данных нельзя использовать.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Выберите другую папку или загляните в журнал.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Данные записаны более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите новую версию.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>Папка данных лежит на сетевом диске.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Выберите папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Освободите место; сохранённое не потеряно.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written.</source>
        <translation>В папку данных нельзя писать.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Разрешите запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>База данных повреждена, или это не база данных.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Верните копию из папки «backups» рядом с ней.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Другая программа слишком долго держала базу закрытой.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закройте другую программу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Уже идёт другой обход.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Его результаты появятся здесь сами.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>Этот обход слишком долго спал, и его сменил другой.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Ничего не потеряно; следующий обход продолжит.</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>каждую %n минуту</numerusform>
            <numerusform>каждые %n минуты</numerusform>
            <numerusform>каждые %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>каждый %n час</numerusform>
            <numerusform>каждые %n часа</numerusform>
            <numerusform>каждые %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ours</source>
        <translation>Наша</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Обоюдная</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>A third party&apos;s</source>
        <translation>Третьей стороны</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Не та фирма</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Поиск в упоминаниях</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Слова в любом падеже, «фраза», -без, OR, site:, author:, from:, before: (клавиша /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Все названия</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Другие: введите site:имя в поле поиска</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Удалить вид «%1»</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Три вопроса — и наблюдение начнётся</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Всё можно изменить потом. Введённое остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>Как называется ваша компания?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>Так, как пишут люди. Программа найдёт название в любом падеже.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>например: Северный ветер</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Пишут и так (бренды, сокращения), через запятую</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>Пишут на языках</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>Считаются эти формы. Уберите щелчком те, что значат другое.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Кто ваши ключевые клиенты?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>По одному в строке, можно вставить откуда угодно. Их новости станут поводами позвонить. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Ключевые клиенты, по одному в строке</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Где о вас пишут?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Вставьте адреса форумов, новостных сайтов, блогов или каналов Telegram: программа сама поймёт, как их читать.</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Начать наблюдение</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>Для начала достаточно названия.</translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Ещё смотрим адреса…</translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>Мест пока нет: добавить их можно в любое время.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n место будет прочитано так далеко назад, как оно позволяет.</numerusform>
            <numerusform>%n места будут прочитаны так далеко назад, как они позволяют.</numerusform>
            <numerusform>%n мест будут прочитаны так далеко назад, как они позволяют.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Ещё одна форма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Как указано</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Добавлено вами</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Щёлкните, чтобы убрать форму или вернуть её</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>the form «%1» stands there</source>
        <translation>в тексте стоит форма «%1»</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>название стоит в заголовке</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>рядом стоит слово «%1»</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>нет ни одного слова, которое должно стоять рядом</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>стоит только в цитате</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>стоит только в ссылке</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>название — ещё и обычное слово</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>написано со строчной буквы</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>стоит в начале предложения, где любое слово с заглавной</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>стоит в кавычках</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>рядом стоит правовая форма</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>стоит как метка</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Ещё не посещалось</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>Can&apos;t be watched</source>
        <translation>Наблюдать нельзя</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>просмотр сохранённых сообщений</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>разбор новых сообщений</translation>
    </message>
    <message>
        <source>working</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Следующее поле или список</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Буквы — это места на клавиатуре: они работают и в русской раскладке.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Свой голос</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Финский</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Все клавиши (?)</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n упоминание ждёт просмотра</numerusform>
            <numerusform>%n упоминания ждут просмотра</numerusform>
            <numerusform>%n упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n открытое дело</numerusform>
            <numerusform>%n открытых дела</numerusform>
            <numerusform>%n открытых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) due</source>
        <translation>
            <numerusform>%n повод к сроку</numerusform>
            <numerusform>%n повода к сроку</numerusform>
            <numerusform>%n поводов к сроку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n месту нужна ваша помощь</numerusform>
            <numerusform>%n местам нужна ваша помощь</numerusform>
            <numerusform>%n местам нужна ваша помощь</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>удалено на сайте</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>List of mentions</source>
        <translation>Список упоминаний</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln история</numerusform>
            <numerusform>%Ln истории</numerusform>
            <numerusform>%Ln историй</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln упоминание</numerusform>
            <numerusform>%Ln упоминания</numerusform>
            <numerusform>%Ln упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Пока ни одно место не под наблюдением</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Добавьте форумы, блоги и новостные сайты, где о вас пишут.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Добавить места</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>С такими фильтрами здесь пусто</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Показать входящие</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Читаем ваши места…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>Всё, где вас назвали, появится здесь само.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>Входящие пусты: всё просмотрено</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Показать все состояния</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Вас пока никто не назвал</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>Ищем: %1.</translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Копии одной истории одной строкой</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Следующее упоминание</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Предыдущее упоминание</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Листать текст, потом следующее</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Ответили: где</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Сделать из этого повод</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Готово, делать нечего</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Открыть оригинал в браузере</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n упоминание готово.</numerusform>
            <numerusform>%n упоминания готовы.</numerusform>
            <numerusform>%n упоминаний готово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n упоминание снова во входящих.</numerusform>
            <numerusform>%n упоминания снова во входящих.</numerusform>
            <numerusform>%n упоминаний снова во входящих.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Страница сохранена как доказательство.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Сообщение просмотрено ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>Открыто дело по %n упоминанию.</numerusform>
            <numerusform>Открыто дело по %n упоминаниям.</numerusform>
            <numerusform>Открыто дело по %n упоминаниям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>К делу</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n упоминание отмечено как «не про нас».</numerusform>
            <numerusform>%n упоминания отмечены как «не про нас».</numerusform>
            <numerusform>%n упоминаний отмечены как «не про нас».</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts with “%1” no longer count.</source>
        <translation>Сообщения со словом «%1» больше не считаются.</translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>слово, значащее других</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Исключить слово</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n упоминание с ответом.</numerusform>
            <numerusform>%n упоминания с ответом.</numerusform>
            <numerusform>%n упоминаний с ответом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Поводы делают из новостей клиентов; здесь назван «%1».</translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>Повод создан.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Вид исправлен у %n упоминания.</numerusform>
            <numerusform>Вид исправлен у %n упоминаний.</numerusform>
            <numerusform>Вид исправлен у %n упоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Тон исправлен у %n упоминания.</numerusform>
            <numerusform>Тон исправлен у %n упоминаний.</numerusform>
            <numerusform>Тон исправлен у %n упоминаний.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Повод для контакта</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Создать повод</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Кто свяжется</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Скажите в двух словах, что произошло.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонён</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Сначала срочные</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Наши названия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>Сообщение изменили после того, как его нашли; это нынешний текст.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>Сообщения больше нет по его адресу. Сохранённое остаётся здесь.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>найдено %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln просмотр</numerusform>
            <numerusform>%Ln просмотра</numerusform>
            <numerusform>%Ln просмотров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln подписчик</numerusform>
            <numerusform>%Ln подписчика</numerusform>
            <numerusform>%Ln подписчиков</numerusform>
        </translation>
    </message>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>В сообщении нет своих слов (только картинка или ссылка).</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>читается как жалоба%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>тон: %1 (уверенность %2)</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему это здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>ещё %n сообщение о том же</numerusform>
            <numerusform>ещё %n сообщения о том же</numerusform>
            <numerusform>ещё %n сообщений о том же</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>впервые %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний раз %1</translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Видели в %n месте</numerusform>
            <numerusform>Видели в %n местах</numerusform>
            <numerusform>Видели в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n версия текста</numerusform>
            <numerusform>%n версии текста</numerusform>
            <numerusform>%n версий текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n страница сохранена как доказательство</numerusform>
            <numerusform>%n страницы сохранены как доказательство</numerusform>
            <numerusform>%n страниц сохранено как доказательство</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>Вся ветка</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>На что отвечает</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Ещё на месте</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Дата как написана</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Адрес и время</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>Для %n выбранного упоминания</numerusform>
            <numerusform>Для %n выбранных упоминаний</numerusform>
            <numerusform>Для %n выбранных упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Выберите упоминание, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>Упоминание полностью</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Это…</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>Как считает программа</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Тон…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Сохранить страницу как доказательство</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Проверить, на месте ли оно</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Вернуть во входящие</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>За сутки</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>За год</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n день</numerusform>
            <numerusform>За %n дня</numerusform>
            <numerusform>За %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>Сайт не ответил.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>Попытка повторится сама; если не пройдёт, проверьте адрес.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>Сайт отвечал слишком медленно.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not right.</source>
        <translation>С сертификатом сайта что-то не так.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Откройте сайт в браузере; если и он предупреждает, исправить может только сайт.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Сайт ответил ошибкой.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>По этому адресу ничего нет.</translation>
    </message>
    <message>
        <source>Look for the page&apos;s new address and enter it.</source>
        <translation>Найдите новый адрес страницы и введите его.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>Сайт убрал эту страницу навсегда.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Удалите место или дайте ему новый адрес.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>Сайт просит заходить реже.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>Мы ждём столько, сколько он просит; поможет более редкое посещение.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>Сайт не пускает программы.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Посмотрите, есть ли у него лента, и добавьте её.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Читать могут только участники.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Поищите открытую часть сайта.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>Сайт запрещает программам читать этот адрес (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>Адрес ведёт в частную сеть.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Разрешите для этого места частные адреса, если так и задумано.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Страница слишком велика.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Найдите страницу поменьше или ленту того же сайта.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>Адрес ведёт по кругу.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Откройте его в браузере и введите адрес, на который попадёте.</translation>
    </message>
    <message>
        <source>What stands there can&apos;t be read as posts.</source>
        <translation>То, что там лежит, нельзя прочитать как сообщения.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Проверьте адрес; возможно, подойдёт лента того же сайта.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>Сайт изменил свои страницы.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Добавьте адрес заново; возможно, нужно обновить программу.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Посещение отменено.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>Нет той части программы, которая читает это место.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Установите её снова или удалите место.</translation>
    </message>
    <message>
        <source>The place can&apos;t be read.</source>
        <translation>Место нельзя прочитать.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>Причина не названа</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Грубое или медленное обслуживание</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Опоздание или срыв поставки</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Качество товара или работы</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Счета, возвраты, скрытые платежи</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Нет нужного товара или услуги</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Не объяснили новые правила</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>Давно не было контакта</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Безопасность, мошенничество, право, личные данные</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Лучшее предложение конкурента</translation>
    </message>
    <message>
        <source>Nobody&apos;s fault</source>
        <translation>Никто не виноват</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Что мы изменили</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Наше название</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Прервано</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Мелкая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Умеренная</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серьёзная</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Тяжёлая</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Не посещать места, пока вы не продолжите; прочитанное сохранено</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Остановить этот обход; прочитанное сохранено</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Посетить места, которым пора, и наблюдать дальше</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln упоминание ждёт просмотра</numerusform>
            <numerusform>%Ln упоминания ждут просмотра</numerusform>
            <numerusform>%Ln упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln месту нужны вы</numerusform>
            <numerusform>%Ln местам нужны вы</numerusform>
            <numerusform>%Ln местам нужны вы</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>следующее посещение сейчас</translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>следующее посещение в %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>Без разряда</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Медь</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>упоминание ждёт просмотра</numerusform>
            <numerusform>упоминания ждут просмотра</numerusform>
            <numerusform>упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>occasion(s) to make contact</source>
        <translation>
            <numerusform>повод для контакта</numerusform>
            <numerusform>повода для контакта</numerusform>
            <numerusform>поводов для контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ничто вас не ждёт</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>Здесь появятся новые жалобы, ответы к сроку, поводы и места, которым нужна помощь.</translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>открытое дело</numerusform>
            <numerusform>открытых дела</numerusform>
            <numerusform>открытых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Месту нужны вы</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Тон неизвестен</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Отрицательный</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральный</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительный</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>отменено: %1</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>дело: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>повод: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>возвращено в новые</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>внесено в дело</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответили</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>не про нас</translation>
    </message>
    <message>
        <source>kind corrected</source>
        <translation>вид исправлен</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>тон исправлен</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>заметка написана</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>название добавлено</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>название изменено</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>слово исключено</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>название убрано</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>место добавлено</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>место изменено</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>место включено</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>место выключено</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>место убрано</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>дело открыто</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>дело изменено</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>заметка в деле</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>промежуточный ответ опубликован</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>ответ опубликован</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>рассказали, что изменили</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>повод создан</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>автор стёрт</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Жалобы без ответа</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Вопросы и благодарности</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Новости клиентов</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Надо проверить</translation>
    </message>
</context>
</TS>
