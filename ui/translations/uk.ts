<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
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
        <translation>Адреси для спостереження, по одній у рядку</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Дозволити адреси в приватній мережі</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>Дописів там не знайшлося. Можливо, підійде стрічка цього сайту.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Дивимося, що там…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
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
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Посилання на відповідь</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>Можна лишити порожнім. За посиланням потім видно, коли і що ви відповіли.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Посилання починається з https:// або http://.</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Готуємо відповідь</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Відповідь дано</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Виправляємо</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрита</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилена</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Об’єднана</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No place is being watched yet.</source>
        <translation>Поки жодне місце не під наглядом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln місце під наглядом</numerusform>
            <numerusform>%Ln місця під наглядом</numerusform>
            <numerusform>%Ln місць під наглядом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>прочитано %Ln допис</numerusform>
            <numerusform>прочитано %Ln дописи</numerusform>
            <numerusform>прочитано %Ln дописів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln назвав вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln місце прочитати не вдалося</numerusform>
            <numerusform>%Ln місця прочитати не вдалося</numerusform>
            <numerusform>%Ln місць прочитати не вдалося</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>Feed</source>
        <translation>Стрічка</translation>
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
        <translation>запізнення %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
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
        <translation>Точно маються на увазі</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Треба перевірити</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Згадано побіжно</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>У програмі сталася помилка.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>Подробиці — у журналі в теці даних: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be used as given.</source>
        <translation>У такому вигляді це не підходить.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Перевірте введене.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Цього більше немає.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>Можливо, це вже вилучили; перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>З теперішнього стану цей крок неможливий.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Перегляньте теперішній стан: можливо, його хтось змінив.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it was changed again since.</source>
        <translation>Скасувати не можна: відтоді це знову змінили.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Змініть це вручну.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used.</source>
        <translation>Теку даних не можна використати.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Виберіть іншу теку або зазирніть у журнал.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Дані записала новіша версія програми.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установіть новішу версію.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>Тека даних лежить на мережевому диску.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Виберіть теку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заповнений.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Звільніть місце; збережене не втрачено.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written.</source>
        <translation>У теку даних не можна писати.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Дозвольте запис або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>Базу даних пошкоджено, або це не база даних.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Поверніть копію з теки «backups» поруч із нею.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Інша програма надто довго тримала базу закритою.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закрийте іншу програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Уже триває інший обхід.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Його результати з’являться тут самі.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>Цей обхід надто довго спав, і його змінив інший.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Нічого не втрачено; наступний обхід продовжить.</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>кожну %n хвилину</numerusform>
            <numerusform>кожні %n хвилини</numerusform>
            <numerusform>кожні %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>кожну %n годину</numerusform>
            <numerusform>кожні %n години</numerusform>
            <numerusform>кожні %n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>кожен %n день</numerusform>
            <numerusform>кожні %n дні</numerusform>
            <numerusform>кожні %n днів</numerusform>
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
        <translation>Обопільна</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Їхня</translation>
    </message>
    <message>
        <source>A third party&apos;s</source>
        <translation>Третьої сторони</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Не та фірма</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Поки невідомо</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Пошук у згадках</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Слова в будь-якому відмінку, «фраза», -без, OR, site:, author:, from:, before: (клавіша /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Інші фільтри</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Збережені вигляди</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Усі назви</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Прибрати цей фільтр</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Прибрати всі</translation>
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
        <translation>Мова</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Інші: введіть site:ім’я в полі пошуку</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Вилучити вигляд «%1»</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва вигляду</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Три запитання — і спостереження почнеться</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Усе можна змінити потім. Введене лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>Як називається ваша компанія?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>Так, як пишуть люди. Програма знайде назву в будь-якому відмінку.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>наприклад: Північний вітер</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Пишуть і так (бренди, скорочення), через кому</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>Пишуть мовами</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>Зважаємо на ці форми. Приберіть клацанням ті, що означають інше.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Хто ваші ключові клієнти?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>По одному в рядку, можна вставити звідки завгодно. Їхні новини стануть приводами зателефонувати. Можна лишити порожнім.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Ключові клієнти, по одному в рядку</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Де про вас пишуть?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Вставте адреси форумів, сайтів новин, блогів або каналів Telegram: програма сама зрозуміє, як їх читати.</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Почати спостереження</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>Для початку досить назви.</translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Ще дивимося адреси…</translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>Місць поки немає: додати їх можна будь-коли.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n місце буде прочитано так далеко назад, як воно дозволяє.</numerusform>
            <numerusform>%n місця буде прочитано так далеко назад, як вони дозволяють.</numerusform>
            <numerusform>%n місць буде прочитано так далеко назад, як вони дозволяють.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Ще одна форма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Як указано</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Додано вами</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Клацніть, щоб прибрати форму або повернути її</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>the form «%1» stands there</source>
        <translation>у тексті стоїть форма «%1»</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>назва стоїть у заголовку</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>поруч стоїть слово «%1»</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>немає жодного слова, яке має стояти поруч</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>стоїть лише в цитаті</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>стоїть лише в посиланні</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>назва — ще й звичайне слово</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>написано з малої літери</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>стоїть на початку речення, де будь-яке слово з великої</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>стоїть у лапках</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>поруч стоїть правова форма</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>стоїть як мітка</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Ще не відвідували</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Потрібні ви</translation>
    </message>
    <message>
        <source>Can&apos;t be watched</source>
        <translation>Спостерігати не можна</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>читання</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>перегляд збережених дописів</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>розбір нових дописів</translation>
    </message>
    <message>
        <source>working</source>
        <translation>робота</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 з %3</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Скасувати останню дію</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на сторінку</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Наступне поле або список</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На цій сторінці</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Літери — це місця на клавіатурі: вони працюють і в українській розкладці.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новина</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Свій голос</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Фінська</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Усі клавіші (?)</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n згадка чекає перегляду</numerusform>
            <numerusform>%n згадки чекають перегляду</numerusform>
            <numerusform>%n згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n відкрита справа</numerusform>
            <numerusform>%n відкриті справи</numerusform>
            <numerusform>%n відкритих справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочена</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) due</source>
        <translation>
            <numerusform>%n привід на часі</numerusform>
            <numerusform>%n приводи на часі</numerusform>
            <numerusform>%n приводів на часі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n місцю потрібна ваша допомога</numerusform>
            <numerusform>%n місцям потрібна ваша допомога</numerusform>
            <numerusform>%n місцям потрібна ваша допомога</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>edited</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>видалено на сайті</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>List of mentions</source>
        <translation>Список згадок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln історія</numerusform>
            <numerusform>%Ln історії</numerusform>
            <numerusform>%Ln історій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>вибрано %Ln</numerusform>
            <numerusform>вибрано %Ln</numerusform>
            <numerusform>вибрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Поки жодне місце не під наглядом</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Додайте форуми, блоги та сайти новин, де про вас пишуть.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Додати місця</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>З такими фільтрами тут порожньо</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Показати вхідні</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Читаємо ваші місця…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>Усе, де вас назвали, з’явиться тут само.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>Вхідні порожні: усе переглянуто</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Показати всі стани</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Вас поки ніхто не назвав</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>Шукаємо: %1.</translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Копії однієї історії одним рядком</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Наступна згадка</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Попередня згадка</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Гортати текст, потім наступна</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Відповіли: де</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Зробити з цього привід</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Готово, робити нічого</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Відкрити оригінал у браузері</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n згадка готова.</numerusform>
            <numerusform>%n згадки готові.</numerusform>
            <numerusform>%n згадок готово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n згадка знову у вхідних.</numerusform>
            <numerusform>%n згадки знову у вхідних.</numerusform>
            <numerusform>%n згадок знову у вхідних.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адресу скопійовано.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Сторінку збережено як доказ.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Допис переглянуто ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>Відкрито справу за %n згадкою.</numerusform>
            <numerusform>Відкрито справу за %n згадками.</numerusform>
            <numerusform>Відкрито справу за %n згадками.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>До справи</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n згадку позначено як «не про нас».</numerusform>
            <numerusform>%n згадки позначено як «не про нас».</numerusform>
            <numerusform>%n згадок позначено як «не про нас».</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts with “%1” no longer count.</source>
        <translation>Дописи зі словом «%1» більше не враховуються.</translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>слово, що означає інших</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Виключити слово</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n згадка з відповіддю.</numerusform>
            <numerusform>%n згадки з відповіддю.</numerusform>
            <numerusform>%n згадок з відповіддю.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Приводи роблять із новин клієнтів; тут названо «%1».</translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>Привід створено.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Нотатку збережено.</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Вид виправлено в %n згадки.</numerusform>
            <numerusform>Вид виправлено в %n згадок.</numerusform>
            <numerusform>Вид виправлено в %n згадок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Тон виправлено в %n згадки.</numerusform>
            <numerusform>Тон виправлено в %n згадок.</numerusform>
            <numerusform>Тон виправлено в %n згадок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Зберегти нотатку</translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Привід для контакту</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Створити привід</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Хто зв’яжеться</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого терміну</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Скажіть у двох словах, що сталося.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Відкритий</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Зв’язалися</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Відкладений</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилений</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Спочатку нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спочатку старі</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Спочатку термінові</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Наші назви</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>Допис змінили після того, як його знайшли; це теперішній текст.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>Допису більше немає за його адресою. Збережене лишається тут.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>знайдено %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln перегляд</numerusform>
            <numerusform>%Ln перегляди</numerusform>
            <numerusform>%Ln переглядів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln відповідь</numerusform>
            <numerusform>%Ln відповіді</numerusform>
            <numerusform>%Ln відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln підписник</numerusform>
            <numerusform>%Ln підписники</numerusform>
            <numerusform>%Ln підписників</numerusform>
        </translation>
    </message>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>У дописі немає своїх слів (лише картинка або посилання).</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>читається як скарга%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>тон: %1 (певність %2)</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Чому це тут</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>ще %n допис про те саме</numerusform>
            <numerusform>ще %n дописи про те саме</numerusform>
            <numerusform>ще %n дописів про те саме</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>уперше %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>востаннє %1</translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Бачили в %n місці</numerusform>
            <numerusform>Бачили в %n місцях</numerusform>
            <numerusform>Бачили в %n місцях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n версія тексту</numerusform>
            <numerusform>%n версії тексту</numerusform>
            <numerusform>%n версій тексту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n сторінку збережено як доказ</numerusform>
            <numerusform>%n сторінки збережено як доказ</numerusform>
            <numerusform>%n сторінок збережено як доказ</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>Уся гілка</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>На що відповідає</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Ще на місці</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Дата як написана</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Адреса й час</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>Для %n вибраної згадки</numerusform>
            <numerusform>Для %n вибраних згадок</numerusform>
            <numerusform>Для %n вибраних згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Виберіть згадку, щоб прочитати її тут.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>Згадка повністю</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Відкрити оригінал</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопіювати адресу</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Це…</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>Як вважає програма</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Тон…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Зберегти сторінку як доказ</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Перевірити, чи воно на місці</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Повернути до вхідних</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>За весь час</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>За добу</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>За рік</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n день</numerusform>
            <numerusform>За %n дні</numerusform>
            <numerusform>За %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>Сайт не відповів.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>Спроба повториться сама; якщо не мине, перевірте адресу.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>Сайт відповідав надто повільно.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Спроба повториться сама.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not right.</source>
        <translation>Із сертифікатом сайту щось не так.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Відкрийте сайт у браузері; якщо й він попереджає, виправити може лише сайт.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Сайт відповів помилкою.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>За цією адресою нічого немає.</translation>
    </message>
    <message>
        <source>Look for the page&apos;s new address and enter it.</source>
        <translation>Знайдіть нову адресу сторінки і введіть її.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>Сайт прибрав цю сторінку назавжди.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Вилучіть місце або дайте йому нову адресу.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>Сайт просить заходити рідше.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>Ми чекаємо стільки, скільки він просить; допоможе рідше відвідування.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>Сайт не пускає програми.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Перегляньте, чи має він стрічку, і додайте її.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Читати можуть лише учасники.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Пошукайте відкриту частину сайту.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>Сайт забороняє програмам читати цю адресу (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>Адреса веде до приватної мережі.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Дозвольте для цього місця приватні адреси, якщо так і задумано.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Сторінка завелика.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Знайдіть меншу сторінку або стрічку того самого сайту.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>Адреса веде по колу.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Відкрийте її в браузері і введіть адресу, на яку потрапите.</translation>
    </message>
    <message>
        <source>What stands there can&apos;t be read as posts.</source>
        <translation>Те, що там лежить, не можна прочитати як дописи.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Перевірте адресу; можливо, підійде стрічка того самого сайту.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>Сайт змінив свої сторінки.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Додайте адресу знову; можливо, треба оновити програму.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Відвідування скасовано.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>Немає тієї частини програми, яка читає це місце.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Установіть її знову або вилучіть місце.</translation>
    </message>
    <message>
        <source>The place can&apos;t be read.</source>
        <translation>Місце не можна прочитати.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>Причину не названо</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Грубе або повільне обслуговування</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Запізнення або зрив постачання</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Якість товару або роботи</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Рахунки, повернення, приховані платежі</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Немає потрібного товару чи послуги</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Не пояснили нові правила</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>Давно не було контакту</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Безпека, шахрайство, право, особисті дані</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Краща пропозиція конкурента</translation>
    </message>
    <message>
        <source>Nobody&apos;s fault</source>
        <translation>Ніхто не винен</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Проміжна відповідь</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Що ми змінили</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Наша назва</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринок</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічого нового</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Перервано</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Дрібна</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Помірна</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серйозна</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Тяжка</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>У справі</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>З відповіддю</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Усі стани</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>У справі</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Є відповідь</translation>
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
        <translation>Не відвідувати місця, поки ви не продовжите; прочитане збережено</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Зупинити цей обхід; прочитане збережено</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Відвідати місця, яким час, і спостерігати далі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln згадка чекає перегляду</numerusform>
            <numerusform>%Ln згадки чекають перегляду</numerusform>
            <numerusform>%Ln згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln місцю потрібні ви</numerusform>
            <numerusform>%Ln місцям потрібні ви</numerusform>
            <numerusform>%Ln місцям потрібні ви</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>наступне відвідування зараз</translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>наступне відвідування о %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>Без розряду</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Срібло</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Мідь</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>згадка чекає перегляду</numerusform>
            <numerusform>згадки чекають перегляду</numerusform>
            <numerusform>згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>occasion(s) to make contact</source>
        <translation>
            <numerusform>привід для контакту</numerusform>
            <numerusform>приводи для контакту</numerusform>
            <numerusform>приводів для контакту</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ніщо на вас не чекає</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>Тут з’являться нові скарги, відповіді до терміну, приводи й місця, яким потрібна допомога.</translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>відкрита справа</numerusform>
            <numerusform>відкриті справи</numerusform>
            <numerusform>відкритих справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочена</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Відповідь прострочено</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Потрібна відповідь</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Місцю потрібні ви</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Тон невідомий</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негативний</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральний</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Позитивний</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>скасовано: %1</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>справа: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>привід: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>повернено до нових</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>внесено до справи</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>відповіли</translation>
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
        <translation>вид виправлено</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>тон виправлено</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>нотатку написано</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>назву додано</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>назву змінено</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>слово виключено</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>назву прибрано</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>місце додано</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>місце змінено</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>місце ввімкнено</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>місце вимкнено</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>місце прибрано</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>справу відкрито</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>справу змінено</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>нотатка у справі</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>проміжну відповідь опубліковано</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>відповідь опубліковано</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>розповіли, що змінили</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>привід створено</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>автора стерто</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Скарги без відповіді</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Запитання й подяки</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Новини клієнтів</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Треба перевірити</translation>
    </message>
</context>
</TS>
